//! Null distributions: how far from zero rho comes where nothing is related.

use crate::random::Random;
use crate::rank::{mid_ranks, standardise};

/// Rounding of a product sum; two orders that differ by less give one rho.
const EQUAL: f64 = 1e-12;

/// Returns the two-sided permutation p of Spearman's rho: (1 + orders at least as far) / (1 + all).
///
/// Phipson & Smyth 2010, doi:10.2202/1544-6115.1585. `None` for a constant series.
pub fn permutation_p(x: &[f64], y: &[f64], permutations: u32, random: &mut Random) -> Option<f64> {
    let (x, mut y) = (standardise(&mid_ranks(x))?, standardise(&mid_ranks(y))?);
    let own = product(&x, &y).abs();
    let mut extreme = 0_u32;
    for _ in 0..permutations {
        random.shuffle(&mut y);
        extreme += u32::from(product(&x, &y).abs() >= own - EQUAL);
    }
    Some(f64::from(extreme + 1) / f64::from(permutations + 1))
}

/// Returns the two-sided p of Spearman's rho among all circular shifts of one series, its own
/// place included.
///
/// A shift keeps each series' autocorrelation and breaks only what joins the two. The least p is
/// 1 / n. `None` for a constant series.
pub fn shift_p(x: &[f64], y: &[f64]) -> Option<f64> {
    let (x, y) = (standardise(&mid_ranks(x))?, standardise(&mid_ranks(y))?);
    let own = product(&x, &y).abs();
    let extreme = (0..x.len()).filter(|&by| shifted(&x, &y, by).abs() >= own - EQUAL).count();
    Some(extreme as f64 / x.len() as f64)
}

/// Returns how many independent pairs carry as much as these autocorrelated ones.
///
/// n (1 − a b) / (1 + a b) with the lag-1 autocorrelations a and b of the two series' ranks
/// (Bartlett 1935, doi:10.2307/2342284; Bretherton et al. 1999,
/// doi:10.1175/1520-0442(1999)012<1990:TENOSD>2.0.CO;2), at most n. `None` for a constant series.
pub fn effective_pairs(x: &[f64], y: &[f64]) -> Option<f64> {
    let (x, y) = (standardise(&mid_ranks(x))?, standardise(&mid_ranks(y))?);
    let lag_one = |z: &[f64]| z.iter().zip(&z[1..]).map(|(now, next)| now * next).sum::<f64>();
    let both = lag_one(&x) * lag_one(&y);
    let n = x.len() as f64;
    Some((n * (1.0 - both) / (1.0 + both)).min(n))
}

/// Product sum with `y` moved on by some places.
fn shifted(x: &[f64], y: &[f64], by: usize) -> f64 {
    product(&x[by..], &y[..y.len() - by]) + product(&x[..by], &y[y.len() - by..])
}

/// Product sum in four lanes, which processors add side by side.
fn product(x: &[f64], y: &[f64]) -> f64 {
    let mut lanes = [0.0; 4];
    let (x4, y4) = (x.chunks_exact(4), y.chunks_exact(4));
    let rest: f64 = x4.remainder().iter().zip(y4.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in x4.zip(y4) {
        for lane in 0..4 {
            lanes[lane] += x[lane] * y[lane];
        }
    }
    lanes.iter().sum::<f64>() + rest
}

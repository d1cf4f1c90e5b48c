//! Null distributions: how far from zero rho comes where nothing is related.

use crate::distribution::correlation_p;
use crate::random::Random;
use crate::rank::{centred_ranks, mid_ranks, standardise};

/// Returns the two-sided permutation p of Spearman's rho: (1 + orders at least as far) / (1 + all).
///
/// Phipson & Smyth 2010, doi:10.2202/1544-6115.1585.
pub fn permutation_p(x: &[f64], y: &[f64], permutations: u32, random: &mut Random) -> f64 {
    permutation_p_of_each(&[x], y, permutations, random).first().copied().unwrap_or(1.0)
}

/// Returns the permutation p of one series with each of several others of the same length.
///
/// One order of `y` serves all of `xs`: each p is what it would be alone, and the orders are drawn
/// once. O(permutations · xs · n), with eight products at a time for series of up to 1,800 values.
pub fn permutation_p_of_each(
    xs: &[&[f64]],
    y: &[f64],
    permutations: u32,
    random: &mut Random,
) -> Vec<f64> {
    let ranked: Vec<Vec<f64>> = xs.iter().map(|x| centred_ranks(x)).collect();
    let order = centred_ranks(y);
    let extreme = if y.len() <= SHORT {
        let ranked: Vec<Vec<i16>> = ranked.iter().map(|x| short(x)).collect();
        as_far(&ranked, short(&order), y.len(), permutations, random, |x, y| {
            short_product(x, y).abs()
        })
    } else {
        as_far(&ranked, order, y.len(), permutations, random, |x, y| product(x, y).abs())
    };
    extreme.into_iter().map(|count| f64::from(count) / f64::from(permutations + 1)).collect()
}

/// Counts the orders of the first `n` of `y` at least as far from zero as the given one, which
/// counts itself.
///
/// Product sums of whole numbers are exact: equal rhos compare equal.
fn as_far<T, P: PartialOrd>(
    xs: &[Vec<T>],
    mut y: Vec<T>,
    n: usize,
    permutations: u32,
    random: &mut Random,
    distance: impl Fn(&[T], &[T]) -> P,
) -> Vec<u32> {
    let own: Vec<P> = xs.iter().map(|x| distance(x, &y)).collect();
    let mut extreme = vec![1_u32; xs.len()];
    for _ in 0..permutations {
        random.shuffle(&mut y[..n]);
        for ((x, own), extreme) in xs.iter().zip(&own).zip(&mut extreme) {
            *extreme += u32::from(distance(x, &y) >= *own);
        }
    }
    extreme
}

/// The longest series whose doubled ranks and their products fit into few bits: each is below n,
/// and the squares of n of them add up to less than n³ / 3.
const SHORT: usize = 1_800;

/// Writes doubled ranks as short numbers, with zeros behind them that leave no rest of a division
/// into equal parts.
fn short(ranks: &[f64]) -> Vec<i16> {
    let zeros = ranks.len().next_multiple_of(16) - ranks.len();
    ranks.iter().map(|&rank| rank as i16).chain(std::iter::repeat_n(0, zeros)).collect()
}

/// Product sum of short numbers, of which processors multiply eight at once.
fn short_product(x: &[i16], y: &[i16]) -> i32 {
    x.iter().zip(y).map(|(x, y)| i32::from(*x) * i32::from(*y)).sum()
}

/// What all circular shifts of one series against the other say about their rho.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShiftTest {
    /// How many independent pairs would scatter as these shifts do.
    pub n_effective: f64,
    /// Two-sided p.
    pub p: f64,
}

/// Tests Spearman's rho of two series in time against all circular shifts of one of them.
///
/// A shift keeps each series' own course, its inertia and its weekly rhythm, and breaks only what
/// joins the two. There are just n − 1 shifts, so that their share beyond rho could never fall
/// below 1 / n. Instead their mean square v stands for the variance of rho under the null: rho
/// scatters as it would with 1 + 1 / v independent pairs (at most n), and p is that of Student's t
/// with two less. Matching a permutation distribution by its moments: Larson & Owen 2015,
/// doi:10.1186/s12859-015-0571-7; why the product of autocorrelations sets v: Bartlett 1935,
/// doi:10.2307/2342284. `None` for a constant series. O(n²).
pub fn shift_test(x: &[f64], y: &[f64]) -> Option<ShiftTest> {
    let (x, y) = (standardise(&mid_ranks(x))?, standardise(&mid_ranks(y))?);
    let n = x.len() as f64;
    let squares: f64 = (1..x.len()).map(|by| shifted(&x, &y, by).powi(2)).sum();
    let n_effective = if squares > 0.0 { (1.0 + (n - 1.0) / squares).min(n) } else { n };
    Some(ShiftTest { n_effective, p: correlation_p(product(&x, &y), n_effective - 2.0) })
}

/// Says whether both series are like their own past: a lag-1 autocorrelation of ranks above zero.
///
/// Only what persists in both makes rho scatter more than with independent pairs.
pub fn both_persist(x: &[f64], y: &[f64]) -> bool {
    let persists = |values: &[f64]| {
        standardise(&mid_ranks(values)).is_some_and(|z| product(&z[1..], &z[..z.len() - 1]) > 0.0)
    };
    persists(x) && persists(y)
}

/// Product sum with `x` moved on by some places.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rank::exact_p;

    #[test]
    fn permutations_come_close_to_the_exact_p() {
        let x = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0];
        let y = [2.0, 1.0, 4.0, 3.0, 7.0, 8.0, 5.0, 6.0];
        let exact = exact_p(&x, &y).expect("eight pairs without ties");
        let drawn = permutation_p(&x, &y, 99_999, &mut Random::new(5));
        assert!((exact - drawn).abs() < 0.001, "{exact} {drawn}");
    }

    #[test]
    fn short_numbers_hold_the_greatest_product_and_change_no_p() {
        let longest: Vec<f64> = (0..SHORT).map(|at| at as f64).collect();
        let ranks = centred_ranks(&longest);
        let sum = product(&ranks, &ranks);
        assert!(
            (f64::from(short_product(&short(&ranks), &short(&ranks))) - sum).abs() < 0.5,
            "{sum}"
        );
        let mut random = Random::new(8);
        let (x, y): (Vec<f64>, Vec<f64>) =
            (0..57).map(|_| (random.normal().round(), random.normal())).unzip();
        let (x_ranks, y_ranks) = (vec![centred_ranks(&x)], centred_ranks(&y));
        let far = |x: &[f64], y: &[f64]| product(x, y).abs();
        let long = as_far(&x_ranks, y_ranks, 57, 999, &mut Random::new(3), far)[0];
        let found = permutation_p(&x, &y, 999, &mut Random::new(3));
        assert!((found - f64::from(long) / 1_000.0).abs() < 1e-12, "{found} {long}");
    }

    #[test]
    fn inertia_leaves_fewer_pairs() {
        let slow: Vec<f64> = (0..40).map(|day| libm::sin(f64::from(day) / 5.0)).collect();
        let other: Vec<f64> = (0..40).map(|day| libm::cos(f64::from(day) / 6.0)).collect();
        let test = shift_test(&slow, &other).expect("both vary");
        assert!(test.n_effective < 10.0, "{test:?}");
        assert!(both_persist(&slow, &other));
        let wild: Vec<f64> = (0..40).map(|day| f64::from(day * 17 % 40)).collect();
        assert!(!both_persist(&slow, &wild));
    }
}

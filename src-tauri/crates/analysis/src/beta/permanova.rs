//! PERMANOVA: whether groups of profiles differ more than chance would have it.

use super::Distances;
use crate::findings::NoValue;
use crate::random::Random;
use std::collections::BTreeMap;

/// What a permutational analysis of variance found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Permanova {
    /// Pseudo-F.
    pub pseudo_f: f64,
    /// The share of the sum of squares that lies between the groups.
    pub r_squared: f64,
    /// Permutation p, (1 + orders at least as far) / (1 + all).
    pub p: f64,
    /// How many groups there were.
    pub groups: usize,
}

/// Holds the distances between groups against those within them.
///
/// F = (SSB / (g − 1)) / (SSW / (n − g)), where the total sum of squares is Σ d² / n over all pairs
/// and SSW the sum of Σ d² / n_g over the pairs of each group. Anderson 2001,
/// doi:10.1111/j.1442-9993.2001.01070.pp.x. Answers [`NoValue::Undefined`] for labels of another
/// number, fewer than two groups, or no specimen beyond one a group. O(permutations · n²).
pub fn permanova(
    distances: &Distances,
    groups: &[String],
    permutations: u32,
    random: &mut Random,
) -> Result<Permanova, NoValue> {
    let n = distances.len();
    let mut names: BTreeMap<&String, usize> = BTreeMap::new();
    groups.iter().for_each(|group| *names.entry(group).or_default() += 1);
    if groups.len() != n || names.len() < 2 || names.len() >= n {
        return Err(NoValue::Undefined);
    }
    let sizes: Vec<f64> = names.values().map(|&size| size as f64).collect();
    let place: BTreeMap<&String, usize> =
        names.keys().enumerate().map(|(place, name)| (*name, place)).collect();
    let mut own: Vec<usize> = groups.iter().map(|group| place[group]).collect();
    let squares: Vec<f64> = distances.values.iter().map(|distance| distance * distance).collect();
    let total = squares.iter().sum::<f64>() / 2.0 / n as f64;
    let within = |own: &[usize]| -> f64 {
        let mut sums = vec![0.0; sizes.len()];
        for (row, &group) in squares.chunks(n).zip(own) {
            let same = row.iter().zip(own).filter(|(_, other)| **other == group);
            sums[group] += same.map(|(square, _)| square).sum::<f64>();
        }
        sums.iter().zip(&sizes).map(|(sum, size)| sum / 2.0 / size).sum()
    };
    let (between, left) = (sizes.len() as f64 - 1.0, (n - sizes.len()) as f64);
    let pseudo_f = |within: f64| ((total - within) / between) / (within / left);
    let inside = within(&own);
    if inside <= 0.0 || total <= 0.0 {
        return Err(NoValue::Undefined);
    }
    // F falls as the sum within rises, so comparing the sums compares F.
    let bound = inside * (1.0 + 1e-12);
    let mut extreme = 0;
    for _ in 0..permutations {
        random.shuffle(&mut own);
        extreme += u32::from(within(&own) <= bound);
    }
    Ok(Permanova {
        pseudo_f: pseudo_f(inside),
        r_squared: (total - inside) / total,
        p: f64::from(extreme + 1) / f64::from(permutations + 1),
        groups: sizes.len(),
    })
}

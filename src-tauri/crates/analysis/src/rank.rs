//! Ranks: mid-ranks, Spearman's rho and its exact null distribution.

use crate::sum::sum;
use std::sync::OnceLock;

/// The longest series whose null distribution is counted out.
pub const EXACT_UP_TO: usize = 9;

/// Returns each value's rank from 1; equal values share the mean of their ranks. O(n log n).
pub fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    // In ascending order, `>=` is equality, and 0.0 and -0.0 are one value.
    for run in order.chunk_by(|&a, &b| values[a] >= values[b]) {
        let rank = before as f64 + f64::midpoint(run.len() as f64, 1.0);
        run.iter().for_each(|&at| ranks[at] = rank);
        before += run.len();
    }
    ranks
}

/// Returns twice each mid-rank less their mean: whole numbers that add up to zero.
pub(crate) fn centred_ranks(values: &[f64]) -> Vec<f64> {
    let middle = values.len() as f64 + 1.0;
    mid_ranks(values).into_iter().map(|rank| 2.0 * rank - middle).collect()
}

/// Returns how many values differ.
pub fn distinct(values: &[f64]) -> usize {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.chunk_by(|a, b| a >= b).count()
}

/// Returns Spearman's rho: Pearson's correlation of the mid-ranks.
///
/// Spearman 1904, doi:10.2307/1412159. Doubled ranks are whole numbers, so that all sums are exact
/// and series in the same order have a rho of exactly 1. `None` for unequal lengths, fewer than two
/// pairs or a constant series. O(n log n).
pub fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    if x.len() != y.len() {
        return None;
    }
    let (x, y) = (centred_ranks(x), centred_ranks(y));
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let scale = (product(&x, &x) * product(&y, &y)).sqrt();
    (scale > 0.0).then(|| (product(&x, &y) / scale).clamp(-1.0, 1.0))
}

/// Returns values less their mean, scaled so that their squares add up to one; `None` for a
/// constant series. The product sum of two such series is their correlation.
pub fn standardise(values: &[f64]) -> Option<Vec<f64>> {
    if distinct(values) < 2 {
        return None;
    }
    let mean = sum(values.iter().copied()) / values.len() as f64;
    let centred: Vec<f64> = values.iter().map(|value| value - mean).collect();
    let length = sum(centred.iter().map(|value| value * value)).sqrt();
    (length > 0.0 && length.is_finite())
        .then(|| centred.into_iter().map(|value| value / length).collect())
}

/// Returns the exact two-sided p of Spearman's rho: the share of all orders of one series whose
/// rho is at least as far from zero.
///
/// `None` with ties, with more than [`EXACT_UP_TO`] pairs, or with fewer than two.
pub fn exact_p(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len();
    if n != y.len() || !(2..=EXACT_UP_TO).contains(&n) || distinct(x) < n || distinct(y) < n {
        return None;
    }
    let apart = |(a, b): (f64, f64)| (a - b) * (a - b);
    let squares = sum(mid_ranks(x).into_iter().zip(mid_ranks(y)).map(apart)) as usize;
    let orders = orders_by_squares(n);
    // Symmetric about half the greatest sum; twice the distance keeps to whole numbers.
    let greatest = orders.len() - 1;
    let distance = |squares: usize| (2 * squares).abs_diff(greatest);
    let least = distance(squares);
    let extreme: u64 =
        orders.iter().enumerate().filter(|(at, _)| distance(*at) >= least).map(|(_, n)| n).sum();
    Some(extreme as f64 / orders.iter().sum::<u64>() as f64)
}

/// Returns [`counted_orders`], which are the same for all series of a length and counted once.
fn orders_by_squares(n: usize) -> &'static [u64] {
    static COUNTED: [OnceLock<Vec<u64>>; EXACT_UP_TO + 1] =
        [const { OnceLock::new() }; EXACT_UP_TO + 1];
    COUNTED[n].get_or_init(|| counted_orders(n))
}

/// Counts the orders of n ranks by their sum of squared rank differences, 0 to n (n² − 1) / 3.
///
/// Ranks are given out one place after another; what matters of the past is only which ranks are
/// taken, so 2ⁿ states suffice for n! orders.
fn counted_orders(n: usize) -> Vec<u64> {
    let greatest = n * (n * n - 1) / 3;
    let mut counts = vec![vec![0_u64; greatest + 1]; 1 << n];
    counts[0][0] = 1;
    for taken in 0..(1_usize << n) - 1 {
        let place = taken.count_ones() as usize;
        for rank in (0..n).filter(|rank| taken & (1 << rank) == 0) {
            let square = place.abs_diff(rank).pow(2);
            for sum in 0..=greatest - square {
                let here = counts[taken][sum];
                counts[taken | (1 << rank)][sum + square] += here;
            }
        }
    }
    counts.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]
    use super::*;

    #[test]
    fn equal_values_share_their_rank() {
        assert_eq!(mid_ranks(&[10.0, 20.0, 10.0, 5.0]), [2.5, 4.0, 2.5, 1.0]);
        assert_eq!(mid_ranks(&[0.0, -0.0]), [1.5, 1.5]);
        assert_eq!(mid_ranks(&[]), Vec::<f64>::new());
    }

    #[test]
    fn a_constant_series_has_no_rho() {
        assert_eq!(spearman(&[1.0, 1.0, 1.0], &[1.0, 2.0, 3.0]), None);
        assert_eq!(spearman(&[1.0, 2.0], &[1.0]), None);
    }

    #[test]
    fn the_null_distribution_of_four_is_the_tabled_one() {
        // Kendall, Rank Correlation Methods, 4th ed., appendix table 2, n = 4.
        let orders = orders_by_squares(4);
        let even: Vec<u64> = orders.iter().copied().step_by(2).collect();
        assert_eq!(even, [1, 3, 1, 4, 2, 2, 2, 4, 1, 3, 1]);
    }

    #[test]
    fn exact_p_follows_from_counting_orders() {
        // Five in order: two of 120 orders are as far from zero.
        let x = [1.0, 2.0, 3.0, 4.0, 5.0];
        assert_eq!(exact_p(&x, &[10.0, 20.0, 30.0, 40.0, 50.0]), Some(2.0 / 120.0));
        // One pair of neighbours exchanged, rho 0.9: 4 orders give 2, one gives 0; two sides.
        assert_eq!(exact_p(&x, &[2.0, 1.0, 3.0, 4.0, 5.0]), Some(10.0 / 120.0));
        // Zero squares of 9: 2 of 362,880.
        let nine: Vec<f64> = (0..9).map(f64::from).collect();
        assert_eq!(exact_p(&nine, &nine), Some(2.0 / 362_880.0));
    }

    #[test]
    fn ties_have_no_exact_p() {
        assert_eq!(exact_p(&[1.0, 1.0, 2.0], &[1.0, 2.0, 3.0]), None);
    }
}

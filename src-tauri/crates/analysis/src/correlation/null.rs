//! Null distributions: how far from zero rho comes where nothing is related.

use crate::distribution::correlation_p;
use crate::random::Random;
use crate::rank::{centred_ranks, mid_ranks, standardise};
use wide::{i16x8, i32x4};

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
        short_as_far(&ranked, &order, permutations, random)
    } else {
        as_far(&ranked, order, permutations, random)
    };
    extreme.into_iter().map(|count| f64::from(count) / f64::from(permutations + 1)).collect()
}

/// Counts the orders of `y` at least as far from zero as the given one, which counts itself.
///
/// Product sums of whole numbers are exact: equal rhos compare equal.
fn as_far(xs: &[Vec<f64>], mut y: Vec<f64>, permutations: u32, random: &mut Random) -> Vec<u32> {
    let own: Vec<f64> = xs.iter().map(|x| product(x, &y).abs()).collect();
    let mut extreme = vec![1; xs.len()];
    for _ in 0..permutations {
        random.shuffle(&mut y);
        for ((x, own), extreme) in xs.iter().zip(&own).zip(&mut extreme) {
            *extreme += u32::from(product(x, &y).abs() >= *own);
        }
    }
    extreme
}

/// The longest series whose doubled ranks and their products fit into few bits: each is below n,
/// and the squares of n of them add up to less than n³ / 3.
const SHORT: usize = 1_800;

/// How many series stand side by side.
const LANES: usize = 4;

/// Four series side by side: two values of each, then the next two of each.
struct Four {
    values: Vec<i16x8>,
    /// How far from zero the given order is.
    own: i32x4,
    /// Less one for each order that is nearer.
    nearer: i32x4,
}

impl Four {
    /// Takes up to four series; zeros stand for what they have less.
    fn of(xs: &[Vec<f64>], y: &[i16x8]) -> Self {
        let at = |series: usize, place: usize| {
            xs.get(series).and_then(|x| x.get(place)).map_or(0, |rank| *rank as i16)
        };
        let two = |from: usize| {
            let lane = |lane: usize| at(lane / 2, from + lane % 2);
            i16x8::new(std::array::from_fn(lane))
        };
        let values = (0..y.len()).map(|pair| two(2 * pair)).collect();
        let mut four = Self { values, own: i32x4::ZERO, nearer: i32x4::ZERO };
        four.own = four.distance(y);
        four
    }

    /// How far from zero each series' product sum with `y` is.
    fn distance(&self, y: &[i16x8]) -> i32x4 {
        let products = self.values.iter().zip(y).map(|(x, y)| x.dot(*y));
        products.fold(i32x4::ZERO, |sum, two| sum + two).abs()
    }

    fn compare(&mut self, y: &[i16x8]) {
        self.nearer += self.own.simd_gt(self.distance(y));
    }
}

/// Writes two values after the other, each pair for all of four series.
fn paired(y: &[i16], pairs: &mut [i16x8]) {
    for (two, pair) in y.chunks(2).zip(pairs) {
        let (one, other) = (two[0], two.get(1).copied().unwrap_or(0));
        *pair = i16x8::new([one, other, one, other, one, other, one, other]);
    }
}

/// The same as [`as_far`] for short series, of which processors multiply eight values at once.
fn short_as_far(xs: &[Vec<f64>], y: &[f64], permutations: u32, random: &mut Random) -> Vec<u32> {
    let mut order: Vec<i16> = y.iter().map(|rank| *rank as i16).collect();
    let mut pairs = vec![i16x8::ZERO; order.len().div_ceil(2)];
    paired(&order, &mut pairs);
    let mut fours: Vec<Four> = xs.chunks(LANES).map(|xs| Four::of(xs, &pairs)).collect();
    for _ in 0..permutations {
        random.shuffle(&mut order);
        paired(&order, &mut pairs);
        fours.iter_mut().for_each(|four| four.compare(&pairs));
    }
    let nearer = fours.iter().flat_map(|four| four.nearer.to_array());
    nearer.take(xs.len()).map(|nearer| permutations + 1 - nearer.unsigned_abs()).collect()
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
    fn short_numbers_hold_the_greatest_product_and_change_no_count() {
        let longest: Vec<f64> = (0..SHORT).map(|at| at as f64).collect();
        let ranks = centred_ranks(&longest);
        let sum = product(&ranks, &ranks);
        let mut pairs = vec![i16x8::ZERO; SHORT / 2];
        paired(&ranks.iter().map(|rank| *rank as i16).collect::<Vec<_>>(), &mut pairs);
        let far = Four::of(&[ranks.clone(), ranks], &pairs).own.to_array();
        assert_eq!(far, [sum as i32, sum as i32, 0, 0]);
        assert!(sum < f64::from(i32::MAX), "{sum}");
        let mut random = Random::new(8);
        for n in [1, 2, 3, 8, 9, 57] {
            for series in [1, 4, 5, 11] {
                let xs: Vec<Vec<f64>> = (0..series)
                    .map(|_| (0..n).map(|_| random.normal().round()).collect::<Vec<_>>())
                    .map(|x| centred_ranks(&x))
                    .collect();
                let y: Vec<f64> = (0..n).map(|_| random.normal()).collect();
                let y = centred_ranks(&y);
                let long = as_far(&xs, y.clone(), 999, &mut Random::new(3));
                let short = short_as_far(&xs, &y, 999, &mut Random::new(3));
                assert_eq!(short, long, "{series} series of {n}");
            }
        }
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

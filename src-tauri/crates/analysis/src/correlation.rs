//! Correlations within one person: which series move together, tested as one family.
//!
//! Every pair and lag that is tried is returned, and all that are tested share one
//! Benjamini–Hochberg family. Series of different people are never pooled here.
//!
//! How often that is right, in 2,000 drawn patients each (`tests/simulation.rs`): with unrelated
//! daily series of lag-1 autocorrelation 0 or 0.6, 3 to 6 series, lags up to 7 and 12 to 60 days,
//! 7.6 % to 10.4 % of patients had any pair that passed. A planted Pearson correlation at lag 0 of
//! a single pair passed in
//!
//! | autocorrelation | days | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 |
//! |---|---|---|---|---|---|---|
//! | 0 | 10 | 0.27 | 0.38 | 0.52 | 0.69 | 0.84 |
//! | 0 | 20 | 0.50 | 0.69 | 0.85 | 0.95 | 0.99 |
//! | 0 | 30 | 0.67 | 0.84 | 0.96 | 0.99 | 1.00 |
//! | 0 | 60 | 0.92 | 0.99 | 1.00 | 1.00 | 1.00 |
//! | 0.6 | 10 | 0.24 | 0.32 | 0.43 | 0.58 | 0.75 |
//! | 0.6 | 20 | 0.40 | 0.53 | 0.70 | 0.85 | 0.95 |
//! | 0.6 | 30 | 0.49 | 0.65 | 0.82 | 0.93 | 0.99 |
//! | 0.6 | 60 | 0.73 | 0.90 | 0.98 | 1.00 | 1.00 |

mod family;
mod null;
mod pair;
mod within;

pub use family::q_values;
pub use null::{ShiftTest, both_persist, permutation_p, permutation_p_of_each, shift_test};
pub use pair::rho_interval;
pub(crate) use within::visits;
pub use within::{WINDOW_DAYS, within_person};

use crate::findings::{Correlations, SeriesKind};
use crate::random::Random;
use pair::{Assessed, Candidate};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use zonula_model::Date;

/// Fewer pairs than this are shown, nothing more.
pub const SHOWN_FROM: usize = 5;
/// From this many pairs on a correlation is tested.
pub const TESTED_FROM: usize = 8;
/// A pair passes with a q of at most this.
pub const PASSES_AT: f64 = 0.10;

/// One series of values by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it is called; unique among the series of a run.
    pub name: String,
    /// At most one value a day, in any order.
    pub points: Vec<(Date, f64)>,
}

/// How correlations are tested.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CorrelationOptions {
    /// How many random orders a permutation test draws.
    pub permutations: u32,
    /// Where the random numbers start; stored with the report.
    pub seed: u64,
}

impl Default for CorrelationOptions {
    fn default() -> Self {
        Self { permutations: 9_999, seed: 1 }
    }
}

/// Correlates every series with every other at the given lags, in days.
///
/// At lag 0 each pair is tried once, in the order of the series. At a greater lag both directions
/// are tried: `x` on a day with `y` that many days later. A series is not held against itself.
/// Pairs come by lag, then by the order of `x` and `y`. O(series² · lags · (permutations · days +
/// days²)) on all processors; each outcome has random numbers of its own, so that how many processors
/// there are changes nothing.
pub fn correlate(
    series: &[Series],
    lags: RangeInclusive<u32>,
    options: &CorrelationOptions,
) -> Correlations {
    let by_day: Vec<BTreeMap<Date, f64>> =
        series.iter().map(|series| series.points.iter().copied().collect()).collect();
    let mut tried = vec![];
    for lag in lags {
        for x in 0..series.len() {
            let first = if lag == 0 { x + 1 } else { 0 };
            tried.extend((first..series.len()).filter(|&y| y != x).map(|y| (x, y, lag)));
        }
    }
    let candidates = tried.into_par_iter().map(|(x, y, lag)| {
        let mut candidate = Candidate {
            kind: SeriesKind::Plain,
            x: series[x].name.clone(),
            y: series[y].name.clone(),
            basis: String::new(),
            lag,
            days: vec![],
            points: vec![],
            halved: None,
        };
        for (&day, &value) in &by_day[y] {
            let before = day.checked_sub(jiff::Span::new().days(i64::from(lag))).ok();
            if let Some(&exposure) = before.and_then(|before| by_day[x].get(&before)) {
                candidate.days.push(day);
                candidate.points.push((exposure, value));
            }
        }
        candidate
    });
    assess(candidates.collect(), options)
}

/// Tests each candidate and judges them as one family.
fn assess(candidates: Vec<Candidate>, options: &CorrelationOptions) -> Correlations {
    let mut assessed: Vec<Assessed> = candidates.into_par_iter().map(pair::assess).collect();
    permute(&mut assessed, options);
    let mut pairs: Vec<_> = assessed.into_iter().map(|assessed| assessed.pair).collect();
    let family_size = family::judge(&mut pairs);
    Correlations { family_size, seed: options.seed, permutations: options.permutations, pairs }
}

/// Finds p by permutation where it is still missing; pairs with the same outcome on the same days
/// share their random orders.
fn permute(assessed: &mut [Assessed], options: &CorrelationOptions) {
    let mut shared: BTreeMap<(&str, u32, &[Date]), Vec<usize>> = BTreeMap::new();
    for (at, Assessed { pair, permute }) in assessed.iter().enumerate() {
        if let Some(days) = permute {
            shared.entry((&pair.y, pair.lag, days)).or_default().push(at);
        }
    }
    let groups: Vec<Vec<usize>> = shared.into_values().collect();
    let p = |(index, group): (usize, &Vec<usize>)| {
        let pairs = || group.iter().map(|&at| &assessed[at].pair.points);
        let xs: Vec<Vec<f64>> =
            pairs().map(|points| points.iter().map(|(x, _)| *x).collect()).collect();
        let xs: Vec<&[f64]> = xs.iter().map(Vec::as_slice).collect();
        let y: Vec<f64> = pairs().take(1).flatten().map(|(_, y)| *y).collect();
        let mut random = Random::stream(options.seed, index as u64);
        permutation_p_of_each(&xs, &y, options.permutations, &mut random)
    };
    // The groups are few and of all sizes: each goes to whichever core is free.
    let found: Vec<Vec<f64>> = groups.par_iter().enumerate().with_max_len(1).map(p).collect();
    for (at, p) in groups.iter().flatten().zip(found.iter().flatten()) {
        assessed[*at].pair.p = Some(*p);
    }
}

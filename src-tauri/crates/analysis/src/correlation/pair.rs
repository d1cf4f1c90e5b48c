//! One pair of series: whether it can be assessed, and how.

use super::null::{both_persist, shift_test};
use super::{SHOWN_FROM, TESTED_FROM};
use crate::cohort::Z_975;
use crate::findings::{Correlation, NoValue, SeriesKind, Verdict};
use crate::rank::{distinct, exact_p, spearman};
use zonula_model::Date;

/// From this many pairs on, evenly spaced ones that persist are tested by circular shifts; with
/// fewer there are too few shifts to know how rho scatters.
const SHIFTED_FROM: usize = 10;

/// A pair that is to be tried.
pub(crate) struct Candidate {
    pub kind: SeriesKind,
    pub x: String,
    pub y: String,
    /// What the values of `x` have in common from person to person: the unit, or the method.
    pub basis: String,
    pub lag: u32,
    pub days: Vec<Date>,
    pub points: Vec<(f64, f64)>,
    /// The exposures once more with half the replacement for zeros.
    pub halved: Option<Vec<f64>>,
}

/// A pair that was looked at.
pub(super) struct Assessed {
    /// All that is known so far; q and the verdict of a test are the family's to give.
    pub pair: Correlation,
    /// The days of the pairs, where p is still to be found by permutation.
    pub permute: Option<Vec<Date>>,
}

/// Assesses one pair, but for permutations, which pairs share.
pub(super) fn assess(candidate: Candidate) -> Assessed {
    let Candidate { kind, x, y, lag, days, points, halved, .. } = candidate;
    let (xs, ys): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
    let n = points.len();
    let mut pair = Correlation {
        kind,
        x,
        y,
        lag,
        points,
        n_effective: None,
        method: "none",
        estimate: None,
        estimate_at_half: None,
        interval: None,
        p: None,
        q: None,
        verdict: Verdict::NotAssessable(NoValue::TooFewPairs),
    };
    if n < SHOWN_FROM {
        return Assessed { pair, permute: None };
    }
    if distinct(&xs) < 3 || distinct(&ys) < 3 {
        pair.verdict = Verdict::NotAssessable(NoValue::HardlyVaries);
        return Assessed { pair, permute: None };
    }
    let rho = spearman(&xs, &ys);
    let in_time = n >= SHIFTED_FROM && evenly_spaced(&days) && both_persist(&xs, &ys);
    let shifts = if in_time { shift_test(&xs, &ys) } else { None };
    let n_effective = shifts.map_or(n as f64, |test| test.n_effective);
    pair.estimate = rho;
    pair.estimate_at_half = halved.and_then(|halved| spearman(&halved, &ys));
    pair.n_effective = Some(n_effective);
    pair.interval = rho.and_then(|rho| rho_interval(rho, n_effective));
    pair.verdict = Verdict::Exploratory;
    if n < TESTED_FROM {
        return Assessed { pair, permute: None };
    }
    (pair.method, pair.p) = match (exact_p(&xs, &ys), shifts) {
        (Some(p), _) => ("exact", Some(p)),
        (None, Some(test)) => ("circular-shift", Some(test.p)),
        (None, None) => ("permutation", None),
    };
    let permute = pair.p.is_none().then_some(days);
    Assessed { pair, permute }
}

/// Returns the 95 % interval of Spearman's rho.
///
/// tanh(artanh ρ ± 1.96 √((1 + ρ²/2) / (n − 3))): Bonett & Wright 2000, doi:10.1007/BF02294183,
/// with the effective number of pairs for n. `None` for n up to 3, or where |ρ| is 1 and the
/// transformation ends.
pub fn rho_interval(rho: f64, n: f64) -> Option<(f64, f64)> {
    if n <= 3.0 || rho.abs() >= 1.0 {
        return None;
    }
    let error = ((1.0 + rho * rho / 2.0) / (n - 3.0)).sqrt();
    let z = libm::atanh(rho);
    Some((libm::tanh(z - Z_975 * error), libm::tanh(z + Z_975 * error)))
}

/// Says whether at least four of five steps between neighbouring days are equally long.
fn evenly_spaced(days: &[Date]) -> bool {
    let step = |pair: &[Date]| pair[0].until(pair[1]).map_or(0, |span| span.get_days());
    let mut steps: Vec<i32> = days.windows(2).map(step).collect();
    steps.sort_unstable();
    let most = steps.chunk_by(|a, b| a == b).map(<[i32]>::len).max().unwrap_or(0);
    5 * most >= 4 * steps.len() && !steps.is_empty()
}

//! Across people: what goes together within each of a clinic's patients, one slope for all.

use crate::analyse::{Knowledge, symptom_courses};
use crate::correlation::{PASSES_AT, q_values, visits};
use crate::findings::{NoValue, SeriesKind, Verdict};
use crate::microbiome::microbiome;
use crate::repeated::{RepeatedCorrelation, repeated_correlation};
use rayon::prelude::*;
use std::collections::BTreeMap;
use zonula_model::PatientRecord;

/// Fewer people than this with two visits or more say nothing of people.
pub const PEOPLE_NEEDED: usize = 3;
/// Fewer pairs than this are not tested.
pub const PAIRS_NEEDED: usize = 8;

/// One exposure with one symptom, across people.
#[derive(Clone, Debug, PartialEq)]
pub struct AcrossPair {
    /// What `x` is.
    pub kind: SeriesKind,
    /// The exposure: the id of an analyte, a diversity measure or a group.
    pub x: String,
    /// What the exposure's values have in common: the unit as UCUM, or the method.
    pub basis: String,
    /// The symptom: its id in the catalogue, else the diary's name.
    pub y: String,
    /// How many pairs there are, those of people with a single one too.
    pub pairs: usize,
    /// The common correlation within people, or why there is none.
    pub found: Result<RepeatedCorrelation, NoValue>,
    /// Benjamini–Hochberg q within the family; only where tested.
    pub q: Option<f64>,
    /// What may be said.
    pub verdict: Verdict,
}

/// Everything that was tried across people.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Across {
    /// How many people there were.
    pub people: usize,
    /// How many tests entered the Benjamini–Hochberg family.
    pub family_size: usize,
    /// By exposure, basis and symptom.
    pub pairs: Vec<AcrossPair>,
}

/// Correlates exposures with symptoms within people, across all records.
///
/// Pairs are those of each person's own analysis, by visit. Values of another unit or another
/// method are another exposure. Repeated-measures correlation (Bakdash & Marusich 2017,
/// doi:10.3389/fpsyg.2017.00456): differences between people never enter. It takes a person's
/// visits as independent of each other. Fewer than [`PEOPLE_NEEDED`] people with two visits, or
/// [`PAIRS_NEEDED`] of their pairs, are not tested.
pub fn across_people(records: &[PatientRecord], knowledge: &Knowledge<'_>) -> Across {
    type Key = (SeriesKind, String, String, String);
    // Cohorts and indices have no part in it.
    let own = Knowledge { cohorts: &[], indices: &[], ..*knowledge };
    let mut found: BTreeMap<Key, Vec<Vec<(f64, f64)>>> = BTreeMap::new();
    for record in records {
        let (profiles, _) = microbiome(record, &own);
        let courses = symptom_courses(record, own.important_change);
        for pair in visits(record, &profiles, &courses, own.groups, own.window_days) {
            let key = (pair.kind, pair.x, pair.basis, pair.y);
            found.entry(key).or_default().push(pair.points);
        }
    }
    let mut pairs: Vec<AcrossPair> =
        found.into_par_iter().map(|(key, own)| assess(key, &own)).collect();
    let tested: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].found.is_ok()).collect();
    let p: Vec<f64> =
        tested.iter().filter_map(|&at| Some(pairs[at].found.as_ref().ok()?.p)).collect();
    for (&at, q) in tested.iter().zip(q_values(&p)) {
        pairs[at].q = Some(q);
        pairs[at].verdict = if q <= PASSES_AT { Verdict::Passes } else { Verdict::DoesNotPass };
    }
    Across { people: records.len(), family_size: tested.len(), pairs }
}

/// Correlates one exposure with one symptom.
fn assess(
    (kind, x, basis, y): (SeriesKind, String, String, String),
    people: &[Vec<(f64, f64)>],
) -> AcrossPair {
    let repeated = || people.iter().filter(|own| own.len() > 1);
    let enough = repeated().count() >= PEOPLE_NEEDED
        && repeated().map(Vec::len).sum::<usize>() >= PAIRS_NEEDED;
    let found = if enough { repeated_correlation(people) } else { Err(NoValue::TooFewPairs) };
    let verdict = Verdict::NotAssessable(found.err().unwrap_or(NoValue::Undefined));
    AcrossPair {
        kind,
        x,
        basis,
        y,
        pairs: people.iter().map(Vec::len).sum(),
        found,
        q: None,
        verdict,
    }
}

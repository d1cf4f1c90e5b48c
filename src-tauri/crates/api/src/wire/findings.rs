//! What crosses about findings: profiles, symptoms, changes, effects, correlations.

use super::patient::DayValue;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What may be said of a change between results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeName {
    /// Beyond the expected variation, upwards.
    Rise,
    /// Beyond the expected variation, downwards.
    Fall,
    /// Within the expected variation.
    WithinVariation,
    /// No class, for a reason.
    NotInterpretable,
}

/// The step from the result before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangeRow {
    /// The day of the earlier result.
    pub since: String,
    /// The earlier result, in the unit of the later.
    pub from: Option<f64>,
    /// Later over earlier, minus one.
    pub fraction: Option<f64>,
    /// A fall below this fraction is a fall.
    pub fall: Option<f64>,
    /// A rise above this fraction is a rise.
    pub rise: Option<f64>,
    /// The outcome.
    pub class: ChangeName,
    /// Why it has no class: `no-variation`, `other-laboratory`, …
    pub reason: Option<String>,
}

/// A result against all comparable ones before it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CourseRow {
    /// How many: since laboratory, method or unit last changed.
    pub earlier: u32,
    /// The day of the first of them.
    pub since: String,
    /// Their geometric mean.
    pub mean: f64,
    /// The result over that mean, minus one.
    pub fraction: f64,
    /// A fall below this fraction is a fall.
    pub fall: Option<f64>,
    /// A rise above this fraction is a rise.
    pub rise: Option<f64>,
    /// The outcome.
    pub class: ChangeName,
    /// Why it has no class.
    pub reason: Option<String>,
}

/// The mean of one stretch of days against that of another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MeanChangeRow {
    /// The mean before.
    pub before: Option<f64>,
    /// How many days have a score before.
    pub before_days: Option<u32>,
    /// The mean after.
    pub after: Option<f64>,
    /// How many days have a score after.
    pub after_days: Option<u32>,
    /// After less before, in points of the scale.
    pub difference: Option<f64>,
    /// The lower end of its 95 % interval.
    pub low: Option<f64>,
    /// The upper end of its 95 % interval.
    pub high: Option<f64>,
    /// The lag-1 autocorrelation that the interval allows for.
    pub inertia: Option<f64>,
    /// Why there is none: `too-few-before`, `too-few-after`, `too-short`.
    pub reason: Option<String>,
    /// Why the difference has no interval: `constant`, `too-alike`.
    pub interval_reason: Option<String>,
    /// The least change that people call one, in points, where one is published for this scale.
    pub important: Option<f64>,
    /// Whether people would notice the difference: `less`, `more`, `too-small`, `open`.
    pub noticed: Option<String>,
    /// Why that cannot be said: `not-published`, `no-interval`.
    pub noticed_reason: Option<String>,
}

/// A symptom before and after the first day of an intervention.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EffectRow {
    /// The intervention, as written.
    pub what: String,
    /// Its first day.
    pub from: String,
    /// The catalogue's symptom.
    pub symptom: Option<String>,
    /// Its name in the language asked for, or the diary's.
    pub name: String,
    /// The scale's ends.
    pub scale: (f64, f64),
    /// How many other interventions began or ended in the days compared.
    pub overlapping: u32,
    /// The comparison.
    pub change: MeanChangeRow,
}

/// Asks what goes together within people, across all patients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AcrossRequest {
    /// The language of names.
    #[ts(optional = nullable)]
    pub language: Option<String>,
}

/// What `zonula analyse --all --json` prints.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AcrossTable {
    /// How many patients there are.
    pub people: u32,
    /// How many tests entered the Benjamini–Hochberg family.
    pub family_size: u32,
    /// Every pair that was tried.
    pub pairs: Vec<AcrossRow>,
}

/// A correlation within people, one for all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AcrossRow {
    /// The exposure.
    pub x: String,
    /// The exposure's name in the language asked for, where it is an analyte.
    pub x_name: Option<String>,
    /// Its unit, or the method that found the taxa.
    pub basis: String,
    /// The symptom.
    pub y: String,
    /// The symptom's name in the language asked for, where the catalogue knows it.
    pub y_name: Option<String>,
    /// How many pairs of values.
    pub n: u32,
    /// How many people have two pairs or more.
    pub people: Option<u32>,
    /// Error degrees of freedom.
    pub freedom: Option<u32>,
    /// The repeated-measures correlation.
    pub estimate: Option<f64>,
    /// The lower end of its 95 % interval.
    pub low: Option<f64>,
    /// The upper end of its 95 % interval.
    pub high: Option<f64>,
    /// Two-sided p.
    pub p: Option<f64>,
    /// Benjamini–Hochberg q.
    pub q: Option<f64>,
    /// What may be said.
    pub verdict: VerdictName,
    /// Why nothing may be said.
    pub reason: Option<String>,
}

/// What was found in a profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileRow {
    /// The specimen's identity.
    pub specimen: i64,
    /// The day it was taken.
    pub day: Option<String>,
    /// `shotgun`, `16s`, `microarray`, `pcr`, `culture` or `not-stated`.
    pub technique: String,
    /// The program that named the taxa.
    pub profiler: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its reference database.
    pub database: Option<String>,
    /// Whose names are used.
    pub taxonomy: Option<String>,
    /// The rank that diversity was computed at.
    pub rank: String,
    /// The total count, where abundances are counts.
    pub depth: Option<f64>,
    /// Alpha diversity.
    pub diversity: Vec<Diversity>,
    /// The most abundant phyla.
    pub phyla: Vec<Share>,
    /// The most abundant genera.
    pub genera: Vec<Share>,
    /// Functional groups.
    pub groups: Vec<GroupShare>,
    /// Indices over taxa, each with its value or the reason why there is none.
    pub indices: Vec<IndexRow>,
    /// How far it is from the person's first profile of the same method.
    pub baseline: Option<BaselineRow>,
}

/// One index over taxa.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct IndexRow {
    /// The index's id: `gmhi`, `gmwi2`, `pb-ratio` …
    pub index: String,
    /// Its value.
    pub value: Option<f64>,
    /// Why there is none.
    pub reason: Option<String>,
    /// How many of its taxa were found.
    pub found: Option<u32>,
    /// How many of its taxa the source names at all.
    pub listed: Option<u32>,
    /// How many taxa it has.
    pub members: Option<u32>,
}

/// How far a profile is from the person's first one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BaselineRow {
    /// The first profile's specimen.
    pub specimen: i64,
    /// Its day.
    pub day: Option<String>,
    /// Bray–Curtis between shares, 0–1.
    pub bray_curtis: Option<f64>,
    /// Why there is none.
    pub reason: Option<String>,
}

/// One measure of diversity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Diversity {
    /// The measure's id.
    pub metric: String,
    /// Its value.
    pub value: Option<f64>,
    /// Why there is none.
    pub reason: Option<String>,
    /// Where it lies among a matching cohort.
    pub cohort: Option<CohortPlace>,
    /// Why it lies among none.
    pub cohort_reason: Option<String>,
}

/// Where a value lies among a reference cohort.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CohortPlace {
    /// The cohort's id.
    pub cohort: String,
    /// How many people.
    pub n: u32,
    /// Mid-rank percentile, 0–100.
    pub percentile: f64,
    /// 95 % interval of the percentile.
    pub interval: (f64, f64),
}

/// A taxon's share of the assigned abundance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    /// The taxon.
    pub name: String,
    /// 0–1.
    pub share: f64,
}

/// A functional group's share of the assigned abundance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupShare {
    /// The group's id.
    pub group: String,
    /// 0–1.
    pub share: Option<f64>,
    /// Why there is none.
    pub reason: Option<String>,
    /// Members found, greatest first.
    pub members: Vec<Share>,
    /// Where it lies among a matching cohort.
    pub cohort: Option<CohortPlace>,
    /// Why it lies among none.
    pub cohort_reason: Option<String>,
}

/// The course of one symptom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SymptomRow {
    /// The catalogue's symptom.
    pub symptom: Option<String>,
    /// Its name in the language asked for, or the diary's.
    pub name: String,
    /// The scale's ends, least to most.
    pub scale: (f64, f64),
    /// One score a day, ascending.
    pub points: Vec<DayValue>,
    /// The last fourteen days against the first.
    pub change: MeanChangeRow,
}

/// What may be said of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictName {
    /// q is at most 0.10.
    Passes,
    /// Tested, q above 0.10.
    DoesNotPass,
    /// Shown, not tested.
    Exploratory,
    /// Too few pairs, or a series that hardly varies.
    NotAssessable,
}

/// One pair of series at one lag; the same names as `zonula correlate --json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Pair {
    /// The exposure.
    pub x: String,
    /// The symptom.
    pub y: String,
    /// Days from exposure to symptom.
    pub lag: u32,
    /// How many pairs of values.
    pub n: u32,
    /// Pairs after allowing for autocorrelation.
    pub n_effective: Option<f64>,
    /// How p was found: `exact`, `permutation`, `circular-shift`.
    pub method: String,
    /// Spearman's rho.
    pub estimate: Option<f64>,
    /// The lower end of its 95 % interval.
    pub low: Option<f64>,
    /// The upper end of its 95 % interval.
    pub high: Option<f64>,
    /// Two-sided p.
    pub p: Option<f64>,
    /// Benjamini–Hochberg q.
    pub q: Option<f64>,
    /// What may be said.
    pub verdict: VerdictName,
    /// Why nothing may be said.
    pub reason: Option<String>,
}

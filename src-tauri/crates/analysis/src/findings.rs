//! Findings: everything computed about one record, in the order the report tells it.

use crate::effect::{InterventionEffect, SymptomChange};
use crate::index::IndexValue;
use crate::trend::{Change, CourseChange};
use zonula_model::{
    AnalyteId, Comparator, Date, Interpretation, Method, Profile, Rank, ReferenceInterval,
    SpecimenId, SymptomId,
};

/// Why there is no value. The report prints each in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoValue {
    /// Richness estimates need counts; the source gives shares.
    NeedsCounts,
    /// The profile is empty.
    Empty,
    /// The measure is not defined for these numbers (evenness of one taxon, say).
    Undefined,
    /// Diversity is refused for panels by PCR or culture.
    TargetedPanel,
    /// No cohort of a matching method and rank is at hand.
    NoMatchingCohort,
    /// The file does not state technique, profiler or taxonomy, so no cohort may be chosen.
    MethodNotStated,
    /// The measure grows with depth, and the depth lies outside the cohort's.
    DepthDiffers,
    /// Taxa have no names at the rank that is needed.
    NoLineage,
    /// The group's members are species; the source names genera only.
    NeedsSpecies,
    /// The index is defined for another profiler, version or rank.
    OtherProfiler,
    /// A tree is needed, and none is given or a taxon is missing from it.
    NotInTree,
    /// Too few pairs for any statement.
    TooFewPairs,
    /// All values are equal, or fewer than three differ.
    HardlyVaries,
}

/// One alpha diversity measure of one profile.
#[derive(Clone, Debug, PartialEq)]
pub struct AlphaValue {
    /// The measure's id: `observed`, `chao1`, `ace`, `shannon`, `simpson`, `inverse_simpson`,
    /// `pielou`, `fisher_alpha`, `berger_parker`, `goods_coverage`.
    pub metric: &'static str,
    /// The value, full precision.
    pub value: Result<f64, NoValue>,
    /// Where it lies among a cohort of the same method and rank.
    pub cohort: Result<CohortPlace, NoValue>,
}

/// Where a value lies among a reference cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortPlace {
    /// The cohort's id.
    pub cohort: String,
    /// How many people.
    pub n: usize,
    /// Mid-rank percentile, 0–100.
    pub percentile: f64,
    /// 95 % binomial interval of the percentile (Wilson).
    pub interval: (f64, f64),
    /// The cohort's values, ascending.
    pub values: Vec<f64>,
}

/// The summed share of a group of taxa in one profile.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupShare {
    /// The group's id: a role of the taxa catalogue, `butyrate` say.
    pub group: String,
    /// The rank it was summed at: species where the source reports species, else genus.
    pub rank: Rank,
    /// Share of the assigned abundance, 0–1.
    pub share: Result<f64, NoValue>,
    /// Members found, with their share, greatest first.
    pub members: Vec<(String, f64)>,
    /// Where it lies among a cohort of the same method and rank.
    pub cohort: Result<CohortPlace, NoValue>,
}

/// What was computed from the profile of one specimen.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileFinding {
    /// Whose profile.
    pub specimen: SpecimenId,
    /// When it was taken.
    pub day: Option<Date>,
    /// How the taxa were found.
    pub method: Method,
    /// The rank that diversity was computed at.
    pub rank: Rank,
    /// Everything counted, what the profiler could not assign included; where abundances are counts.
    pub depth: Option<f64>,
    /// The share of it that the profiler could not assign to any taxon, where it says so.
    pub unclassified: Option<f64>,
    /// Alpha diversity, in the order of `ALPHA_METRICS`.
    pub alpha: Vec<AlphaValue>,
    /// Phyla as shares of the assigned abundance; its `unclassified` is the share without a phylum.
    pub phyla: Result<Profile, NoValue>,
    /// Genera as shares of the assigned abundance; its `unclassified` is the share without a genus.
    pub genera: Result<Profile, NoValue>,
    /// Functional groups.
    pub groups: Vec<GroupShare>,
    /// Indices over taxa, in the order of the knowledge.
    pub indices: Vec<IndexFinding>,
    /// Depth and expected richness at the rank of diversity, ascending; the last is what was
    /// observed.
    pub rarefaction: Result<Vec<(f64, f64)>, NoValue>,
    /// How far the profile is from the person's first one; `None` for the first.
    pub baseline: Option<BaselineDistance>,
}

/// One index of one specimen.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexFinding {
    /// The index's id, `gmhi` say.
    pub index: String,
    /// Its value with the share of its taxa that could be seen.
    pub value: Result<IndexValue, NoValue>,
}

/// How far a profile has moved from the person's first of the same method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BaselineDistance {
    /// The first profile's specimen.
    pub specimen: SpecimenId,
    /// Its day.
    pub day: Option<Date>,
    /// Bray–Curtis between shares at the rank of diversity, 0–1.
    pub bray_curtis: Result<f64, NoValue>,
}

/// The person among the people of one cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortComparison {
    /// The cohort's id.
    pub cohort: String,
    /// The members on the first two principal coordinates of Bray–Curtis distances.
    pub members: Vec<(f64, f64)>,
    /// The person's specimens on the same map, by time.
    pub own: Vec<OwnPoint>,
    /// The share of the positive eigenvalues that each axis explains.
    pub shares: (f64, f64),
    /// The share of the distances that no map can show (see `beta::Ordination`).
    pub negative_share: f64,
    /// What the members' rarefaction curves span, by ascending depth; empty without counts.
    pub rarefaction: Vec<RarefactionSpan>,
}

/// One of the person's specimens on a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnPoint {
    /// The specimen.
    pub specimen: SpecimenId,
    /// When it was taken.
    pub day: Option<Date>,
    /// Its place on the two axes.
    pub at: (f64, f64),
}

/// What a cohort's rarefaction curves span at one depth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RarefactionSpan {
    /// The depth, in counts.
    pub depth: f64,
    /// The 5th percentile of expected richness among members that reach the depth.
    pub low: f64,
    /// The median.
    pub median: f64,
    /// The 95th percentile.
    pub high: f64,
}

/// What one observation means.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultFinding {
    /// The specimen.
    pub specimen: SpecimenId,
    /// The observation's position in the specimen.
    pub observation: usize,
    /// Against which limits; the laboratory's own win.
    pub interval: Option<ReferenceInterval>,
    /// The outcome.
    pub interpretation: Interpretation,
    /// Earlier exact values of the same analyte in the same unit, oldest first.
    pub previous: Vec<(Date, f64)>,
    /// Earlier results with a comparator, likewise: each lies beyond its limit.
    pub previous_limits: Vec<(Date, Comparator, f64)>,
    /// The step from the result before this one; `None` for an analyte's first result.
    pub change: Option<Change>,
    /// The result against all comparable ones before it; `None` for fewer than two of them.
    pub course: Option<CourseChange>,
}

/// The course of one symptom.
#[derive(Clone, Debug, PartialEq)]
pub struct SymptomCourse {
    /// The catalogue's symptom, where matched.
    pub symptom: Option<SymptomId>,
    /// The diary's name.
    pub name: String,
    /// The scale's ends; scores on another scale are a course of their own.
    pub scale: (f64, f64),
    /// Scores by day, ascending; one a day (the mean where a day has several).
    pub points: Vec<(Date, f64)>,
    /// The last days against the first ones.
    pub change: SymptomChange,
}

/// What may be said of a pair of series (STATISTICS: symptom correlations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// q is at most 0.10.
    Passes,
    /// Tested, q above 0.10.
    DoesNotPass,
    /// Five to seven pairs: shown, not tested.
    Exploratory,
    /// Fewer than five pairs, or a series that hardly varies.
    NotAssessable(NoValue),
}

/// What an exposure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeriesKind {
    /// An analyte of the catalogue.
    Analyte,
    /// An alpha diversity measure, at genus level.
    Diversity,
    /// A functional group, as its centred log-ratio among genera.
    Group,
    /// A column of a plain table.
    Plain,
}

/// One pair of series at one lag.
#[derive(Clone, Debug, PartialEq)]
pub struct Correlation {
    /// What `x` is.
    pub kind: SeriesKind,
    /// The exposure: the id of an analyte, a diversity measure or a group, or a column's name.
    pub x: String,
    /// The symptom: its id in the catalogue, else the diary's name; or a column's name.
    pub y: String,
    /// Days from exposure to symptom; for paired visits 0.
    pub lag: u32,
    /// The pairs, by time.
    pub points: Vec<(f64, f64)>,
    /// Pairs after allowing for autocorrelation; where there is an estimate.
    pub n_effective: Option<f64>,
    /// How p was found: `exact`, `permutation`, `circular-shift`; `none` without a test.
    pub method: &'static str,
    /// Spearman's rho, where at least five pairs vary.
    pub estimate: Option<f64>,
    /// Rho with half the replacement for zero abundances, for groups; another sign than
    /// `estimate` must be reported.
    pub estimate_at_half: Option<f64>,
    /// 95 % interval of rho.
    pub interval: Option<(f64, f64)>,
    /// Two-sided p; only where tested.
    pub p: Option<f64>,
    /// Benjamini–Hochberg q within the family; only where tested.
    pub q: Option<f64>,
    /// What may be said.
    pub verdict: Verdict,
}

/// All pairs that were tried, none left out.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Correlations {
    /// How many tests entered the Benjamini–Hochberg family.
    pub family_size: usize,
    /// Where the random numbers of permutation tests began.
    pub seed: u64,
    /// How many random orders a permutation test drew.
    pub permutations: u32,
    /// Pairs, by exposure, symptom and lag.
    pub pairs: Vec<Correlation>,
}

/// Everything computed about one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// Results by specimen and position.
    pub results: Vec<ResultFinding>,
    /// Profiles by time.
    pub profiles: Vec<ProfileFinding>,
    /// The person among each cohort that a profile matches, by the cohort's id.
    pub comparisons: Vec<CohortComparison>,
    /// Symptoms by name.
    pub symptoms: Vec<SymptomCourse>,
    /// Symptoms before and after something was taken or changed, by intervention, then symptom.
    pub effects: Vec<InterventionEffect>,
    /// Symptoms against analytes, diversity and groups.
    pub correlations: Correlations,
    /// Analytes of the record in the order of their first appearance.
    pub analytes: Vec<AnalyteId>,
}

//! Analysis: what the numbers mean, as pure functions with their citations.
//!
//! Nothing here knows a language, rounds for print, asks the time or reads a file. Equal
//! arguments give equal results to the last bit; random draws take their seed as an argument.

pub mod across;
pub mod alpha;
mod among;
mod analyse;
pub mod beta;
pub mod clr;
pub mod cohort;
pub mod composition;
pub mod correlation;
pub mod distribution;
pub mod effect;
mod findings;
pub mod index;
pub mod interpret;
mod microbiome;
mod overlap;
pub mod phylogeny;
pub mod random;
pub mod rank;
pub mod rarefaction;
pub mod repeated;
mod results;
pub mod sum;
pub mod tree;
pub mod trend;

pub use alpha::{ALPHA_METRICS, AlphaMetric};
pub use among::quantile;
pub use analyse::{Fallback, ImportantChange, Knowledge, analyse};
pub use correlation::{CorrelationOptions, Series, WINDOW_DAYS, correlate};
pub use effect::{
    InterventionEffect, MeanChange, NoEffect, NoInterval, NotNoticed, Noticed, SymptomChange,
    noticed,
};
pub use findings::{
    AlphaValue, BaselineDistance, CohortComparison, CohortPlace, Correlation, Correlations,
    Findings, GroupShare, IndexFinding, NoValue, OwnPoint, ProfileFinding, RarefactionSpan,
    ResultFinding, SeriesKind, SymptomCourse, Verdict,
};
pub use trend::{Change, ChangeClass, ChangeLimits, CourseChange, NoChange, Variation};

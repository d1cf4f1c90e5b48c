//! Analysis: what the numbers mean, as pure functions with their citations.
//!
//! Nothing here knows a language, rounds for print, asks the time or reads a file. Equal
//! arguments give equal results to the last bit; random draws take their seed as an argument.
//!
//! ```
//! use zonula_analysis::alpha::{Community, chao1, shannon};
//!
//! // scikit-bio 0.7.4: shannon([10, 5, 0, 1], base=e) is 0.8305236915, chao1 is 3.0.
//! let community = Community::new(&[10.0, 5.0, 0.0, 1.0])?;
//! assert!((shannon(&community)? - 0.830_523_691_5).abs() < 1e-9);
//! assert!((chao1(&community)? - 3.0).abs() < 1e-12);
//! # Ok::<(), zonula_analysis::NoValue>(())
//! ```

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
pub mod overview;
pub mod phylogeny;
pub mod random;
pub mod rank;
pub mod rarefaction;
mod reference;
pub mod repeated;
mod results;
mod shelf;
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
pub use reference::ReferenceCohort;
pub use trend::{Change, ChangeClass, ChangeLimits, CourseChange, NoChange, Variation};

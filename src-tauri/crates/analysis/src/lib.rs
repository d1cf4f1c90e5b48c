//! Analysis: what the numbers mean, as pure functions with their citations.
//!
//! Nothing here knows a language, rounds for print, asks the time or reads a file. Equal
//! arguments give equal results to the last bit; random draws take their seed as an argument.

mod findings;

pub use findings::{
    AlphaValue, CohortPlace, Correlation, Correlations, Findings, GroupShare, NoValue,
    ProfileFinding, ResultFinding, SymptomCourse, Verdict,
};

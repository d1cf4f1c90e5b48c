//! Intake: from a reading to a batch that may be stored, with every doubt asked as a question.
//!
//! Knows matching, converting and duplicates; knows no SQL, no window, and not how a file was
//! parsed.

mod convert;
mod duplicates;
mod matching;
mod person;
mod question;
mod review;
#[cfg(test)]
mod tests;

pub use matching::memory_key;
pub use question::{Answer, Question, Remembered};
pub use review::{ImportPlan, Unanswered};

use std::collections::BTreeMap;
use zonula_catalog::Catalogue;
use zonula_formats::{Reading, SourceFile};
use zonula_model::{AnalyteId, Patient, Sha256, SymptomId};

/// What the vault already knows that bears on an import.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Files imported for this patient before.
    pub files: Vec<Sha256>,
    /// Answers remembered, by [`memory_key`]; `None` = keep unmatched.
    pub analytes: BTreeMap<String, Option<AnalyteId>>,
    /// Answers remembered: a diary's name (folded) to a symptom; `None` = keep unmatched.
    pub symptoms: BTreeMap<String, Option<SymptomId>>,
}

/// Plans an import for one patient: matches what is certain, asks what is not.
///
/// Nothing is lost on the way: every result of the reading becomes an observation of the batch or
/// an entry of `left_out`.
pub fn plan(
    file: &SourceFile,
    format: &str,
    reading: Reading,
    patient: &Patient,
    catalogue: &Catalogue,
    known: &Known,
) -> ImportPlan {
    ImportPlan::new(file, format, reading, patient, catalogue, known)
}

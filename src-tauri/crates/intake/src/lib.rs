//! Intake: from a reading to a batch that may be stored, with every doubt asked as a question.
//!
//! Knows matching, converting, sameness and mappings; knows no SQL, no window, and not how a file
//! was parsed.

mod convert;
mod diary;
mod mapping;
mod matcher;
mod matching;
mod person;
mod question;
mod review;
mod sameness;
#[cfg(test)]
mod tests;

pub use mapping::{apply, laboratory, laboratory_key, learn, signature};
pub use matcher::Matcher;
pub use matching::memory_key;
pub use question::{Answer, Choice, Question, Remembered, SpecimenCandidate};
pub use review::{ImportPlan, Unanswered};

use std::collections::BTreeMap;
use std::sync::Arc;
use zonula_catalog::Catalogue;
use zonula_formats::{Reading, SourceFile};
use zonula_model::{
    AnalyteId, ImportId, Intervention, Patient, SameSpecimen, Sha256, Specimen, SymptomId,
    SymptomScore,
};

/// What the vault already knows that bears on an import.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Files imported for this patient before: their digests, identities and names.
    pub files: Vec<(Sha256, ImportId, String)>,
    /// Answers remembered, by [`memory_key`]; `None` = keep unmatched.
    pub analytes: BTreeMap<String, Option<AnalyteId>>,
    /// Answers remembered: a diary's name (folded) to a symptom; `None` = keep unmatched.
    pub symptoms: BTreeMap<String, Option<SymptomId>>,
    /// The patient's specimens as each file states them.
    pub specimens: Vec<Specimen>,
    /// What was decided about those that may be the same.
    pub decisions: Vec<SameSpecimen>,
    /// The patient's diary as each file states it.
    pub scores: Vec<SymptomScore>,
    /// The patient's interventions as each file states them.
    pub interventions: Vec<Intervention>,
}

impl Known {
    /// Returns the name of the file that an import brought.
    pub(crate) fn file(&self, import: ImportId) -> &str {
        let found = self.files.iter().find(|(_, id, _)| *id == import);
        found.map_or("another file", |(_, _, name)| name.as_str())
    }
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
    known: impl Into<Arc<Known>>,
) -> ImportPlan {
    ImportPlan::new(file, format, reading, patient, catalogue, known.into())
}

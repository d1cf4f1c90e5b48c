//! Intake: from a reading to a batch that may be stored, with every doubt asked as a question.
//!
//! Knows matching, converting and duplicates; knows no SQL, no window, and not how a file was
//! parsed.

use std::collections::BTreeMap;
use zonula_catalog::Catalogue;
use zonula_formats::{Kind, Reading, SourceFile, StatedPatient};
use zonula_model::{AnalyteId, DateTime, ImportBatch, Patient, Problem, Sha256, SymptomId};

/// What the vault already knows that bears on an import.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Files imported for this patient before.
    pub files: Vec<Sha256>,
    /// Answers remembered: a laboratory's name (folded) and specimen to an analyte; `None` = keep unmatched.
    pub analytes: BTreeMap<String, Option<AnalyteId>>,
    /// Answers remembered: a diary's name to a symptom; `None` = keep unmatched.
    pub symptoms: BTreeMap<String, Option<SymptomId>>,
}

/// Something only a person can decide.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Which analyte does the laboratory's name mean?
    Analyte {
        /// Names the question in an answers file: `analyte:<name as written>`.
        key: String,
        /// The name as written.
        name: String,
        /// The unit as written.
        unit: Option<String>,
        /// Candidates, likeliest first.
        candidates: Vec<(AnalyteId, f64)>,
    },
    /// Which specimen of a file with several belongs to this patient?
    Specimens {
        /// `specimens`.
        key: String,
        /// The file's labels.
        labels: Vec<String>,
    },
    /// The file names someone else, or other data about the patient: is it the same person?
    Patient {
        /// `patient`.
        key: String,
        /// What the file says.
        stated: StatedPatient,
        /// What differs, in words: «file says 1980-03-12, record says 1980-12-03».
        differences: Vec<String>,
    },
    /// When was this specimen taken? The file does not say.
    Collected {
        /// `collected:<label>`.
        key: String,
        /// The specimen's label.
        label: String,
    },
}

/// A person's decision.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// This analyte.
    Analyte(AnalyteId),
    /// Keep as written, matched to nothing.
    Unmatched,
    /// These labels of the file.
    Specimens(Vec<String>),
    /// Yes, it is the same person.
    SamePatient,
    /// The day and time.
    Collected(DateTime),
}

/// A file that is understood as far as possible, before anything is stored.
#[derive(Clone, Debug)]
pub struct ImportPlan {
    /// What the file is about.
    pub kind: Kind,
    /// The reader's problems and those found while matching and converting.
    pub problems: Vec<Problem>,
    /// What is still open.
    pub questions: Vec<Question>,
    /// Whether this very file was imported for this patient before: nothing is to be done.
    pub known_already: bool,
    // helpers add private fields: patient, file, answers, reading
}

/// The plan's questions that remain.
#[derive(Debug)]
pub struct Unanswered(pub Box<ImportPlan>);

/// Plans an import for one patient.
pub fn plan(
    _file: &SourceFile,
    _format: &str,
    _reading: Reading,
    _patient: &Patient,
    _catalogue: &Catalogue,
    _known: &Known,
) -> ImportPlan {
    todo!()
}

impl ImportPlan {
    /// Answers a question by its key; a key or answer that does not fit is refused with the reason.
    pub fn answer(&mut self, _key: &str, _answer: Answer) -> Result<(), String> {
        todo!()
    }

    /// Makes the batch, or gives the plan back if questions remain.
    pub fn finish(
        self,
        _imported: DateTime,
        _catalogue: &Catalogue,
    ) -> Result<ImportBatch, Unanswered> {
        todo!()
    }
}

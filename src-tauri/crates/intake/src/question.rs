//! Questions that only a person can decide, and what may be answered.

use crate::matching::memory_key;
use std::fmt;
use zonula_formats::StatedPatient;
use zonula_model::{AnalyteId, DateTime, SpecimenKind};

/// Something only a person can decide.
#[derive(Clone, PartialEq)]
pub enum Question {
    /// Which analyte does the laboratory's name mean?
    Analyte {
        /// Names the question in an answers file: `analyte:<name as written>`; where a file uses
        /// one name for several things, followed by their material and unit in parentheses.
        key: String,
        /// The name as written.
        name: String,
        /// The unit as written.
        unit: Option<String>,
        /// The material as the file states it.
        specimen: SpecimenKind,
        /// Candidates, likeliest first.
        candidates: Vec<(AnalyteId, f64)>,
    },
    /// Which specimens of a file with several belong to this patient?
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
        /// What differs, in words: «birth date: file says 1980-03-12, record says 1980-12-03».
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
    /// Nobody knows: the result stays as written, the specimen without a date.
    Unmatched,
    /// These labels of the file.
    Specimens(Vec<String>),
    /// Yes, it is the same person.
    SamePatient,
    /// The day and time.
    Collected(DateTime),
}

/// An answer worth keeping for the next file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// What it is about: `analyte`.
    pub kind: &'static str,
    /// The key in [`crate::Known`].
    pub name: String,
    /// The catalogue's id; `None` = keep unmatched.
    pub id: Option<String>,
}

impl Question {
    /// Returns the key that names the question in its answer.
    pub fn key(&self) -> &str {
        match self {
            Self::Analyte { key, .. }
            | Self::Specimens { key, .. }
            | Self::Patient { key, .. }
            | Self::Collected { key, .. } => key,
        }
    }

    /// Returns what of an answer is worth keeping; `None` where it holds for this file only.
    pub fn remember(&self, answer: &Answer) -> Option<Remembered> {
        let Self::Analyte { name, specimen, .. } = self else { return None };
        let id = match answer {
            Answer::Analyte(id) => Some(id.to_string()),
            Answer::Unmatched => None,
            _ => return None,
        };
        Some(Remembered { kind: "analyte", name: memory_key(name, *specimen), id })
    }

    /// Says why an answer does not fit; `offered` tells whether an analyte exists.
    pub(crate) fn check(
        &self,
        answer: &Answer,
        exists: impl Fn(&AnalyteId) -> bool,
    ) -> Result<(), String> {
        match (self, answer) {
            (Self::Analyte { .. }, Answer::Analyte(id)) if !exists(id) => {
                Err(format!("`{id}` is not an analyte of the catalogue"))
            }
            (Self::Analyte { .. }, Answer::Analyte(_) | Answer::Unmatched)
            | (Self::Collected { .. }, Answer::Collected(_) | Answer::Unmatched)
            | (Self::Patient { .. }, Answer::SamePatient) => Ok(()),
            (Self::Specimens { labels, .. }, Answer::Specimens(chosen)) => {
                match chosen.iter().find(|label| !labels.contains(label)) {
                    Some(label) => Err(format!("`{label}` is not a specimen of the file")),
                    None if chosen.is_empty() => Err("at least one specimen is needed".into()),
                    None => Ok(()),
                }
            }
            (Self::Analyte { .. }, _) => Err("an analyte or none answers this question".into()),
            (Self::Specimens { .. }, _) => Err("labels of specimens answer this question".into()),
            (Self::Patient { .. }, _) => Err("only «same patient» answers this question".into()),
            (Self::Collected { .. }, _) => Err("a day and time answer this question".into()),
        }
    }
}

impl fmt::Debug for Question {
    /// Shows what is asked but nothing of the person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Analyte { key, .. } => return write!(f, "Question({key})"),
            Self::Specimens { .. } => "Question(specimens)",
            Self::Patient { .. } => "Question(patient)",
            Self::Collected { .. } => "Question(collected)",
        })
    }
}

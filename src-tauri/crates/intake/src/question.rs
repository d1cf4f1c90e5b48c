//! Questions that only a person can decide, and what may be answered.

use crate::matching::memory_key;
use std::collections::BTreeSet;
use std::fmt;
use zonula_catalog::fold_name;
use zonula_formats::StatedPatient;
use zonula_model::{AnalyteId, DateTime, SpecimenId, SpecimenKind, SymptomId};

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
    /// Which symptom does a diary's name mean? It need not be answered.
    Symptom {
        /// `symptom:<name as written>`.
        key: String,
        /// The name as written.
        name: String,
        /// Candidates, likeliest first.
        candidates: Vec<(SymptomId, f64)>,
    },
    /// Which specimens of a file with several belong to this patient?
    Specimens {
        /// `specimens`.
        key: String,
        /// The file's labels.
        labels: Vec<String>,
        /// Those of which the file says nothing but what the patient's record says.
        proposed: Vec<String>,
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
    /// Is this specimen one that the record has from another file?
    Same {
        /// `same:<label>`.
        key: String,
        /// The specimen's label in the file.
        label: String,
        /// Specimens of the record, likeliest first.
        candidates: Vec<SpecimenCandidate>,
    },
    /// How is the file to be read where it leaves that open?
    Choice {
        /// `format`, `sheet`, `decimal`, `day-first` or `column:<header>`.
        key: String,
        /// What is to be chosen.
        kind: Choice,
        /// The header of the column, or what in the file can be read in two ways.
        subject: String,
        /// What may be chosen.
        options: Vec<String>,
        /// Whether the file can be read without an answer, a column being left out.
        optional: bool,
    },
    /// Which rows, read off printed pages, say what the page says? Nothing printed is stored unseen.
    Rows {
        /// `rows`.
        key: String,
        /// Name, value and unit of each result of the file, in its order.
        rows: Vec<String>,
    },
}

/// What may be open about reading a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// What a column means.
    Column,
    /// Which sign stands before decimals: `,` or `.`.
    Decimal,
    /// Whether the day or the month stands first: `day` or `month`.
    DayFirst,
    /// Which worksheet.
    Sheet,
    /// As which format, by its id.
    Format,
}

impl Choice {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Column => "column",
            Self::Decimal => "decimal",
            Self::DayFirst => "day-first",
            Self::Sheet => "sheet",
            Self::Format => "format",
        }
    }
}

/// A specimen of the record that one of the file may be.
#[derive(Clone, PartialEq)]
pub struct SpecimenCandidate {
    /// Names it in the answer: its label, and when it was taken.
    pub id: String,
    /// What differs, in words.
    pub differences: Vec<String>,
    /// How many results of both agree.
    pub agreeing: usize,
    /// How many results of the same analyte have another value.
    pub disagreeing: usize,
    /// The statements that make it up.
    pub(crate) members: Vec<SpecimenId>,
}

/// A person's decision.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// This analyte.
    Analyte(AnalyteId),
    /// This symptom.
    Symptom(SymptomId),
    /// Nobody knows: the result stays as written, the specimen without a date; or it is none of the
    /// candidates.
    Unmatched,
    /// These labels of the file.
    Specimens(Vec<String>),
    /// Yes, it is the same person.
    SamePatient,
    /// The day and time.
    Collected(DateTime),
    /// The specimen of the record that a candidate names.
    SameSpecimen(String),
    /// One of the options.
    Chosen(String),
    /// These rows, counted from 1 over all results of the file; none refuses them all.
    Rows(BTreeSet<usize>),
}

/// An answer worth keeping for the laboratory's next file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// What it is about: `analyte`, `symptom`, `column`, `decimal`, `day-first`, `sheet`, `format`.
    pub kind: &'static str,
    /// The key in [`crate::Known`]; the header of a column.
    pub name: String,
    /// The catalogue's id, or the option; `None` = keep unmatched.
    pub id: Option<String>,
}

impl Question {
    /// Returns the key that names the question in its answer.
    pub fn key(&self) -> &str {
        match self {
            Self::Analyte { key, .. }
            | Self::Symptom { key, .. }
            | Self::Specimens { key, .. }
            | Self::Patient { key, .. }
            | Self::Collected { key, .. }
            | Self::Same { key, .. }
            | Self::Choice { key, .. }
            | Self::Rows { key, .. } => key,
        }
    }

    /// Says whether the file may be stored without an answer.
    pub fn is_optional(&self) -> bool {
        match self {
            Self::Symptom { .. } => true,
            Self::Choice { optional, .. } => *optional,
            _ => false,
        }
    }

    /// Returns what of an answer is worth keeping; `None` where it holds for this file only.
    pub fn remember(&self, answer: &Answer) -> Option<Remembered> {
        let (kind, name, id) = match (self, answer) {
            (Self::Analyte { name, specimen, .. }, Answer::Analyte(id)) => {
                ("analyte", memory_key(name, *specimen), Some(id.to_string()))
            }
            (Self::Analyte { name, specimen, .. }, Answer::Unmatched) => {
                ("analyte", memory_key(name, *specimen), None)
            }
            (Self::Symptom { name, .. }, Answer::Symptom(id)) => {
                ("symptom", fold_name(name), Some(id.to_string()))
            }
            (Self::Symptom { name, .. }, Answer::Unmatched) => ("symptom", fold_name(name), None),
            (Self::Choice { kind, subject, .. }, Answer::Chosen(option)) => {
                (kind.as_str(), subject.clone(), Some(option.clone()))
            }
            (Self::Choice { kind, subject, .. }, Answer::Unmatched) => {
                (kind.as_str(), subject.clone(), None)
            }
            _ => return None,
        };
        Some(Remembered { kind, name, id })
    }

    /// Says why an answer does not fit; `analyte` and `symptom` tell whether an id exists.
    pub(crate) fn check(
        &self,
        answer: &Answer,
        analyte: impl Fn(&AnalyteId) -> bool,
        symptom: impl Fn(&SymptomId) -> bool,
    ) -> Result<(), String> {
        match (self, answer) {
            (Self::Analyte { .. }, Answer::Analyte(id)) if !analyte(id) => {
                Err(format!("`{id}` is not an analyte of the catalogue"))
            }
            (Self::Symptom { .. }, Answer::Symptom(id)) if !symptom(id) => {
                Err(format!("`{id}` is not a symptom of the catalogue"))
            }
            (Self::Analyte { .. }, Answer::Analyte(_) | Answer::Unmatched)
            | (Self::Symptom { .. }, Answer::Symptom(_) | Answer::Unmatched)
            | (Self::Collected { .. }, Answer::Collected(_) | Answer::Unmatched)
            | (Self::Same { .. }, Answer::Unmatched)
            | (Self::Patient { .. }, Answer::SamePatient) => Ok(()),
            (Self::Specimens { labels, .. }, Answer::Specimens(chosen)) => {
                match chosen.iter().find(|label| !labels.contains(label)) {
                    Some(label) => Err(format!("`{label}` is not a specimen of the file")),
                    None if chosen.is_empty() => Err("at least one specimen is needed".into()),
                    None => Ok(()),
                }
            }
            (Self::Same { candidates, .. }, Answer::SameSpecimen(id)) => {
                match candidates.iter().any(|candidate| candidate.id == *id) {
                    true => Ok(()),
                    false => Err(format!("`{id}` is not a specimen that is asked about")),
                }
            }
            (Self::Choice { options, .. }, Answer::Chosen(option)) => {
                match options.contains(option) {
                    true => Ok(()),
                    false => Err(format!("`{option}` is none of {}", options.join(", "))),
                }
            }
            (Self::Choice { optional: true, .. }, Answer::Unmatched) => Ok(()),
            (Self::Rows { rows, .. }, Answer::Rows(accepted)) => {
                match accepted.iter().find(|row| !(1..=rows.len()).contains(*row)) {
                    Some(row) => Err(format!("the file has no row `{row}`")),
                    None => Ok(()),
                }
            }
            (Self::Rows { .. }, _) => Err("numbers of rows answer this question".into()),
            (Self::Analyte { .. }, _) => Err("an analyte or none answers this question".into()),
            (Self::Symptom { .. }, _) => Err("a symptom or none answers this question".into()),
            (Self::Specimens { .. }, _) => Err("labels of specimens answer this question".into()),
            (Self::Patient { .. }, _) => Err("only «same patient» answers this question".into()),
            (Self::Collected { .. }, _) => Err("a day and time answer this question".into()),
            (Self::Same { .. }, _) => Err("a candidate or none answers this question".into()),
            (Self::Choice { options, .. }, _) => {
                Err(format!("one of {} answers this question", options.join(", ")))
            }
        }
    }
}

impl fmt::Debug for Question {
    /// Shows what is asked but nothing of the person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Analyte { key, .. } | Self::Symptom { key, .. } | Self::Choice { key, .. } => {
                return write!(f, "Question({key})");
            }
            Self::Specimens { .. } => "Question(specimens)",
            Self::Patient { .. } => "Question(patient)",
            Self::Collected { .. } => "Question(collected)",
            Self::Same { .. } => "Question(same)",
            Self::Rows { .. } => "Question(rows)",
        })
    }
}

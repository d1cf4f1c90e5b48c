//! Records: everything known about one person, and what one import adds to it.

use crate::{Date, DateTime, ImportId, PatientId, Place, Sha256, Source, Specimen, SymptomId};

/// Sex as recorded for choosing reference intervals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Not recorded: no interval that depends on the sex is used.
    Unknown,
}

impl Sex {
    /// Returns the stable lower-case name, as FHIR writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Unknown => "unknown",
        }
    }

    /// Reads what [`Sex::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Female, Self::Male, Self::Unknown].into_iter().find(|sex| sex.as_str() == text)
    }
}

/// The person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    /// Identity in the vault.
    pub id: PatientId,
    /// The practice's own record number; unique in a vault.
    pub number: String,
    /// Full name as it should be printed.
    pub name: String,
    /// Date of birth.
    pub born: Date,
    /// Sex as recorded.
    pub sex: Sex,
}

impl Patient {
    /// Returns the age in full years on a day; `None` before birth.
    pub fn age_on(&self, day: Date) -> Option<u16> {
        if day < self.born {
            return None;
        }
        let before_birthday = (day.month(), day.day()) < (self.born.month(), self.born.day());
        let years = day.year() - self.born.year() - i16::from(before_birthday);
        u16::try_from(years).ok()
    }
}

/// How strongly a patient felt a symptom on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct SymptomScore {
    /// The catalogue's symptom; `None` where nobody matched it.
    pub symptom: Option<SymptomId>,
    /// The name the diary uses.
    pub name: String,
    /// The day.
    pub day: Date,
    /// The score, on the scale below.
    pub score: f64,
    /// The scale's ends, least to most, where the diary states them; 0–10 otherwise.
    pub scale: (f64, f64),
    /// Where it stands.
    pub source: Source,
}

/// One file that was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Identity in the vault.
    pub id: ImportId,
    /// The file's name, without folders.
    pub file: String,
    /// The file's content, identified.
    pub sha256: Sha256,
    /// The format's id.
    pub format: String,
    /// When it was imported, UTC.
    pub imported: DateTime,
}

/// Everything known about one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PatientRecord {
    /// The person.
    pub patient: Patient,
    /// Specimens by collection time, undated ones last.
    pub specimens: Vec<Specimen>,
    /// Symptom scores by day, then name.
    pub symptoms: Vec<SymptomScore>,
    /// The imports that the sources point to, oldest first.
    pub imports: Vec<Import>,
}

/// What one import adds to one patient; stored whole or not at all.
///
/// `Source::import` is not known before storing; the vault fills it in.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportBatch {
    /// Who it belongs to.
    pub patient: PatientId,
    /// The file's name, without folders.
    pub file: String,
    /// The file's content, identified.
    pub sha256: Sha256,
    /// The format's id.
    pub format: String,
    /// When it is imported, UTC; the caller's clock.
    pub imported: DateTime,
    /// New specimens.
    pub specimens: Vec<Specimen>,
    /// New symptom scores.
    pub symptoms: Vec<SymptomScore>,
    /// Places that were left out knowingly, with the reason.
    pub left_out: Vec<(Place, String)>,
}

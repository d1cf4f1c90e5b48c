//! Records: everything known about one person, and what one import adds to it.

use crate::{
    Circumstance, Date, DateTime, ImportId, PatientId, Place, SameSpecimen, Sha256, Source,
    Specimen, StatementChoice, SymptomId,
};

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
    /// Where else the same score stands, in another export of the same diary say.
    pub repeated_at: Vec<Source>,
}

/// Something taken or changed over some time: a supplement, a medicine, a diet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intervention {
    /// What it is, as written.
    pub what: String,
    /// The first day.
    pub from: Date,
    /// The last day; `None` where it goes on or is not stated.
    pub to: Option<Date>,
    /// How much, as written.
    pub dose: Option<String>,
    /// A remark, as written.
    pub remark: Option<String>,
    /// Where it stands.
    pub source: Source,
    /// Where else the same stands.
    pub repeated_at: Vec<Source>,
}

/// A file that was read beside an imported one: a taxonomy, a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanionFile {
    /// The file's name, without folders.
    pub file: String,
    /// The file's content, identified.
    pub sha256: Sha256,
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
    /// What was read beside it.
    pub companions: Vec<CompanionFile>,
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
    /// Interventions by their first day, then name.
    pub interventions: Vec<Intervention>,
    /// What a practitioner recorded beside results and symptoms, by id.
    pub circumstances: Vec<Circumstance>,
    /// What a practitioner decided about statements, in the order of print.
    pub choices: Vec<StatementChoice>,
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
    /// What was read beside it.
    pub companions: Vec<CompanionFile>,
    /// Specimens as the file states them, also those that the vault holds from other files: which
    /// are one and the same is found when a record is read, so that taking one file back takes
    /// nothing from another.
    pub specimens: Vec<Specimen>,
    /// What a person decided about specimens that may be the same.
    pub decisions: Vec<SameSpecimen>,
    /// Symptom scores as the file states them.
    pub symptoms: Vec<SymptomScore>,
    /// Interventions as the file states them.
    pub interventions: Vec<Intervention>,
    /// Places that were left out knowingly, with the reason.
    pub left_out: Vec<(Place, String)>,
    /// What it changes in the record as it was when the import was planned.
    pub changes: Changes,
}

/// What an import changes in a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Specimens that were not known.
    pub new_specimens: usize,
    /// Results that were not known, in new specimens.
    pub new_results: usize,
    /// Results that were not known, in specimens that were.
    pub added: usize,
    /// Results that were known, from this place on with one source more.
    pub repeated: usize,
    /// Results that held until now and are replaced.
    pub superseded: usize,
    /// Results that the laboratory has replaced already.
    pub outdated: usize,
    /// Diary entries and interventions that were known.
    pub repeated_entries: usize,
}

//! What a reader found: raw specimens, diary entries, and problems with their place.

use crate::companion::Companion;
use crate::mapping::Mapping;
use compact_str::CompactString;
use std::sync::Arc;
use zonula_model::{
    Comparator, Date, DateTime, Laboratory, Place, Problem, Profile, ResultStatus, Severity, Sex,
    SpecimenKind, Written,
};

/// What a file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Taxa and their abundance.
    Microbiome,
    /// Results of laboratory tests.
    Laboratory,
    /// A diary of symptoms.
    Symptoms,
    /// What was taken or changed: supplements, medicines, diets.
    Interventions,
}

impl Kind {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Microbiome => "microbiome",
            Self::Laboratory => "laboratory",
            Self::Symptoms => "symptoms",
            Self::Interventions => "interventions",
        }
    }
}

/// The person a file says it is about; compared with the record, never believed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct StatedPatient {
    /// The sender's identifier.
    pub number: Option<String>,
    /// The name as printed.
    pub name: Option<String>,
    /// Date of birth.
    pub born: Option<Date>,
    /// Sex.
    pub sex: Option<Sex>,
}

/// What a file says was measured, and how it states it; shared by the results that agree in all of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawAnalyte {
    /// The name the laboratory uses.
    pub name: String,
    /// The laboratory's or LOINC code.
    pub code: Option<String>,
    /// The LOINC code, where the file says that its code is one.
    pub loinc: Option<String>,
    /// The unit as written.
    pub unit: Option<String>,
    /// The unit as a UCUM code, where the file itself states it as UCUM.
    pub ucum: Option<String>,
    /// The reference interval as written.
    pub interval: Option<String>,
    /// The limits of the written interval, low and high; `None` where it is missing or unreadable.
    pub limits: Option<(Option<f64>, Option<f64>)>,
    /// The panel it is printed under.
    pub panel: Option<String>,
    /// Method or kit.
    pub method: Option<String>,
}

/// One laboratory result as the file gives it; nothing is converted.
///
/// A file may have millions of them: what few have is one pointer wide, hence no `Arc<str>`.
#[derive(Clone, Debug, PartialEq)]
pub struct RawResult {
    /// What was measured.
    pub analyte: Arc<RawAnalyte>,
    /// The value as written, comparator included.
    pub value: CompactString,
    /// The flag as written, `H` or `+` say; results with the same one may share it.
    pub flag: Option<Arc<String>>,
    /// What the laboratory remarks about this result.
    pub remark: Option<Arc<String>>,
    /// The comparator that stands before the number.
    pub comparator: Option<Comparator>,
    /// The number, where the value is one.
    pub number: Option<f64>,
    /// How far the laboratory stands by it.
    pub status: ResultStatus,
    /// Where it stands.
    pub place: Place,
}

impl RawResult {
    /// Starts a result of which nothing is known but what was measured, its value and its place.
    pub fn new(
        analyte: impl Into<Arc<RawAnalyte>>,
        value: impl Into<CompactString>,
        place: Place,
    ) -> Self {
        Self {
            analyte: analyte.into(),
            value: value.into(),
            flag: None,
            remark: None,
            comparator: None,
            number: None,
            status: ResultStatus::default(),
            place,
        }
    }

    /// Returns the flag as written.
    pub fn flag(&self) -> Option<&str> {
        self.flag.as_ref().map(|flag| flag.as_str())
    }

    /// Returns the laboratory's remark as written.
    pub fn remark(&self) -> Option<&str> {
        self.remark.as_ref().map(|remark| remark.as_str())
    }

    /// Returns the result as the record keeps it.
    pub fn written(&self) -> Written {
        let RawAnalyte { name, code, unit, interval, .. } = &*self.analyte;
        Written {
            name: name.clone(),
            code: code.clone(),
            value: self.value.to_string(),
            unit: unit.clone(),
            interval: interval.clone(),
            flag: self.flag().map(str::to_owned),
        }
    }
}

/// Something taken or changed over some time, as the file gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct RawIntervention {
    /// What it is, as written.
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The last day; `None` where it goes on or is not stated.
    pub to: Option<Date>,
    /// How much, as written.
    pub dose: Option<String>,
    /// A remark, as written.
    pub remark: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// One score of a symptom diary.
#[derive(Clone, Debug, PartialEq)]
pub struct RawSymptom {
    /// The name the diary uses.
    pub name: String,
    /// The day.
    pub day: Date,
    /// The number.
    pub score: f64,
    /// The scale's ends, where the diary states them.
    pub scale: Option<(f64, f64)>,
    /// Where it stands.
    pub place: Place,
}

/// One specimen as the file gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct RawSpecimen {
    /// The file's identifier; unique within a reading.
    pub label: String,
    /// The person this specimen is said to come from, where a file mixes people.
    pub patient: Option<StatedPatient>,
    /// What it is.
    pub kind: SpecimenKind,
    /// When it was taken.
    pub collected: Option<DateTime>,
    /// When it arrived at the laboratory.
    pub received: Option<DateTime>,
    /// When it was reported.
    pub reported: Option<DateTime>,
    /// Who measured.
    pub laboratory: Option<Laboratory>,
    /// Laboratory results, in the order of the file.
    pub results: Vec<RawResult>,
    /// Taxa, narrowest rank first.
    pub profiles: Vec<Profile>,
    /// Where it stands.
    pub place: Place,
}

/// Everything a reader understood, and everything it did not.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What the file is about.
    pub kind: Kind,
    /// The person the file as a whole is about.
    pub patient: Option<StatedPatient>,
    /// Specimens, in the order of the file.
    pub specimens: Vec<RawSpecimen>,
    /// Diary entries, in the order of the file.
    pub symptoms: Vec<RawSymptom>,
    /// Interventions, in the order of the file.
    pub interventions: Vec<RawIntervention>,
    /// Problems, in the order of the file.
    pub problems: Vec<Problem>,
    /// What the file leaves open and a person can decide: the options and the mapping answer it.
    pub open: Vec<OpenChoice>,
}

/// Something that a file leaves open and a person can decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenChoice {
    /// What is to be decided.
    pub what: OpenQuestion,
    /// Where it arises first.
    pub place: Place,
    /// What can be chosen, as the options and the mapping write it.
    pub choices: Vec<String>,
    /// Texts of the file that show what it is about, a few of them.
    pub examples: Vec<String>,
}

/// A question that a file leaves open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenQuestion {
    /// What a column means, by its header: answered by `Mapping::columns`.
    Column(String),
    /// Which worksheet is read: answered by `ReadOptions::sheet`.
    Sheet,
    /// Which sign parts whole from fraction: answered by `ReadOptions::decimal`.
    Decimal,
    /// Whether the day stands before the month: answered by `ReadOptions::day_first`.
    DayFirst,
}

impl RawSpecimen {
    /// Starts a specimen of which nothing is known but its name and place.
    pub fn new(label: impl Into<String>, place: Place) -> Self {
        Self {
            label: label.into(),
            patient: None,
            kind: SpecimenKind::NotStated,
            collected: None,
            received: None,
            reported: None,
            laboratory: None,
            results: vec![],
            profiles: vec![],
            place,
        }
    }
}

impl Reading {
    /// Starts an empty reading.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            patient: None,
            specimens: vec![],
            symptoms: vec![],
            interventions: vec![],
            problems: vec![],
            open: vec![],
        }
    }

    /// Says so where nothing was read and nothing is said: an empty file, a header alone.
    pub(crate) fn or_empty(mut self, message: &str) -> Self {
        let found = !self.specimens.is_empty()
            || !self.symptoms.is_empty()
            || !self.interventions.is_empty();
        if !found && self.problems.is_empty() {
            let problem = Problem::new(Severity::Error, "file-empty", Place::File, message);
            self.problems.push(problem);
        }
        self
    }

    /// Makes a reading of a file that is refused as a whole.
    pub fn refused(kind: Kind, problem: Problem) -> Self {
        Self { problems: vec![problem], ..Self::new(kind) }
    }
}

impl ReadOptions {
    /// Returns the decimal sign that was chosen for this file or for the laboratory.
    pub fn chosen_decimal(&self) -> Option<char> {
        self.decimal.or_else(|| self.mapping.as_ref().and_then(|mapping| mapping.decimal))
    }

    /// Returns the order of day and month that was chosen for this file or for the laboratory.
    pub fn chosen_day_first(&self) -> Option<bool> {
        self.day_first.or_else(|| self.mapping.as_ref().and_then(|mapping| mapping.day_first))
    }
}

/// What a person may have to decide before a file can be read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// The decimal sign, where the file leaves it open.
    pub decimal: Option<char>,
    /// Whether the day stands before the month, where the file leaves it open.
    pub day_first: Option<bool>,
    /// The worksheet to read, where there are several.
    pub sheet: Option<String>,
    /// What stands beside the table in files of its own: a taxonomy, a tree.
    pub companions: Vec<Arc<Companion>>,
    /// What a person said once about this laboratory's files.
    pub mapping: Option<Arc<Mapping>>,
}

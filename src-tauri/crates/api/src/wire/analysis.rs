//! What the analysis says of a patient, for programs.

use super::findings::{BaselineRow, ChangeRow, CourseRow, EffectRow, IndexRow, MeanChangeRow};
use super::patient::PatientRow;
use super::program::{CorrelationTable, InspectedProfiler};
use serde::Serialize;
use std::collections::BTreeMap;

/// What `zonula analyse --json` prints; names as in `inspect` where they are the same thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Analysis {
    /// The person.
    pub patient: AnalysedPatient,
    /// Results with what they mean.
    pub results: Vec<AnalysedResult>,
    /// Profiles with diversity, genera and groups.
    pub profiles: Vec<AnalysedProfile>,
    /// Courses of symptoms.
    pub symptoms: Vec<AnalysedSymptom>,
    /// Correlations: every pair that was tried.
    pub correlations: CorrelationTable,
    /// Symptoms before and after interventions.
    pub effects: Vec<EffectRow>,
}

/// The person analysed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnalysedPatient {
    /// Record number.
    pub number: String,
    /// Full name.
    pub name: String,
    /// Date of birth.
    pub born: String,
    /// `female`, `male` or `unknown`.
    pub sex: String,
}

impl From<PatientRow> for AnalysedPatient {
    fn from(row: PatientRow) -> Self {
        Self { number: row.number, name: row.name, born: row.born, sex: row.sex }
    }
}

/// A result with what it means.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalysedResult {
    /// The specimen's label.
    pub specimen: String,
    /// When it was taken.
    pub collected: Option<String>,
    /// The catalogue's analyte.
    pub analyte: Option<String>,
    /// The name as written.
    pub name: String,
    /// The value as written.
    pub value: String,
    /// The unit as written.
    pub unit: Option<String>,
    /// The comparator before the number.
    pub comparator: Option<String>,
    /// The number, in the catalogue's unit where the analyte is known.
    pub number: Option<f64>,
    /// The unit of `number`, as UCUM.
    pub ucum: Option<String>,
    /// How `number` was made from `value`, where they differ.
    pub conversion: Option<String>,
    /// The limits as their source writes them.
    pub interval: Option<String>,
    /// The lower limit, in the unit of `number`.
    pub low: Option<f64>,
    /// The upper limit, in the unit of `number`.
    pub high: Option<f64>,
    /// `laboratory` or `catalogue`.
    pub interval_source: Option<String>,
    /// `low`, `within`, `high`, `undecided` or `not-classified`.
    pub interpretation: super::Interpretation,
    /// Why it was not classified.
    pub reason: Option<String>,
    /// The step from the result before.
    pub change: Option<ChangeRow>,
    /// The result against all comparable ones before it.
    pub course: Option<CourseRow>,
    /// The flag as written.
    pub flag: Option<String>,
    /// The file it came from.
    pub file: Option<String>,
    /// The place in that file.
    pub place: String,
}

/// A profile with what was computed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalysedProfile {
    /// The specimen's label.
    pub specimen: String,
    /// The day it was taken.
    pub collected: Option<String>,
    /// How the taxa were found.
    pub technique: String,
    /// The program that named them.
    pub profiler: Option<InspectedProfiler>,
    /// The rank that diversity was computed at.
    pub rank: String,
    /// The total count.
    pub depth: Option<f64>,
    /// A value for each measure; `null` where there is none.
    pub diversity: BTreeMap<String, Option<f64>>,
    /// Why there is none, by measure.
    pub reasons: BTreeMap<String, String>,
    /// Percentiles among a matching cohort, by measure.
    pub percentiles: BTreeMap<String, f64>,
    /// The most abundant genera with their share.
    pub genera: Vec<super::Share>,
    /// Functional groups: share by id, `null` where there is none.
    pub groups: BTreeMap<String, Option<f64>>,
    /// Indices over taxa.
    pub indices: Vec<IndexRow>,
    /// How far it is from the person's first profile of the same method.
    pub baseline: Option<BaselineRow>,
}

/// The course of a symptom.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalysedSymptom {
    /// The catalogue's symptom.
    pub symptom: Option<String>,
    /// Its name.
    pub name: String,
    /// The scale's ends.
    pub scale: (f64, f64),
    /// Day and score, ascending.
    pub points: Vec<super::DayValue>,
    /// The last fourteen days against the first.
    pub change: MeanChangeRow,
}

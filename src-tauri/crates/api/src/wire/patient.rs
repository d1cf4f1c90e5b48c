//! What crosses about patients: the list, and everything known about one of them.

use super::entry::{InterventionRow, SourceRow, SupersededRow};
use super::findings::{ChangeRow, CourseRow, EffectRow, Pair, ProfileRow, SymptomRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for patients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Patients {
    /// Part of a name, record number or birth date; empty for all.
    pub search: String,
    /// At most so many rows; 0 for all.
    pub limit: u32,
}

/// Patients by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatientList {
    /// The rows asked for.
    pub patients: Vec<PatientRow>,
    /// How many there are in all.
    pub total: u32,
}

/// A patient in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatientRow {
    /// Record number.
    pub number: String,
    /// Full name.
    pub name: String,
    /// Date of birth.
    pub born: String,
    /// `female`, `male` or `unknown`.
    pub sex: String,
    /// Latest specimen or diary day.
    pub last_visit: Option<String>,
    /// How many specimens.
    pub specimens: u32,
    /// How many results.
    pub observations: u32,
    /// Day of the latest released report that was not taken back.
    pub reported: Option<String>,
    /// How many results and profiles came after that report; all results where there is none.
    pub unreported: u32,
}

/// Asks to add a patient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddPatient {
    /// Record number; unique.
    pub number: String,
    /// Full name as it should be printed.
    pub name: String,
    /// Date of birth.
    pub born: String,
    /// `female`, `male` or `unknown`.
    pub sex: String,
}

/// Asks for everything known about one patient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatientRequest {
    /// Record number.
    pub number: String,
    /// The language of names and reasons.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<String>,
}

/// Everything known about one patient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatientPage {
    /// The person.
    pub patient: PatientRow,
    /// Specimens by time, undated ones last.
    pub specimens: Vec<SpecimenRow>,
    /// Results by specimen, in the order of their files.
    pub results: Vec<ResultRow>,
    /// Results that others replaced, by specimen.
    pub superseded: Vec<SupersededRow>,
    /// Profiles by time.
    pub profiles: Vec<ProfileRow>,
    /// Symptoms by name.
    pub symptoms: Vec<SymptomRow>,
    /// Interventions by their first day.
    pub interventions: Vec<InterventionRow>,
    /// Symptoms before and after an intervention's first day: what came after, not what caused it.
    pub effects: Vec<EffectRow>,
    /// How many tests the correlations below were corrected for.
    pub family_size: u32,
    /// Correlations: every pair that was tried.
    pub correlations: Vec<Pair>,
    /// Imported files, oldest first.
    pub imports: Vec<ImportRow>,
    /// Released reports, newest first.
    pub reports: Vec<ReportRow>,
    /// The clinic's own cohorts that cannot be read, each with its reason; nothing of them was used.
    pub left_out: Vec<String>,
}

/// A specimen in a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpecimenRow {
    /// Its identity.
    pub id: i64,
    /// The laboratory's or pipeline's identifier.
    pub label: String,
    /// The material.
    pub kind: String,
    /// When it was taken.
    pub collected: Option<String>,
    /// Who measured.
    pub laboratory: Option<String>,
    /// How many results.
    pub results: u32,
    /// How many profiles.
    pub profiles: u32,
    /// The import that brought it.
    pub import: i64,
    /// The imports that name it too.
    pub also_imports: Vec<i64>,
}

/// What a value means against its interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Interpretation {
    /// Below the lower limit.
    Low,
    /// Within the limits.
    Within,
    /// Above the upper limit.
    High,
    /// A comparator leaves it open.
    Undecided,
    /// No comparison was possible.
    NotClassified,
}

/// One result in a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultRow {
    /// The specimen's identity.
    pub specimen: i64,
    /// When the specimen was taken.
    pub collected: Option<String>,
    /// The material.
    pub kind: String,
    /// The catalogue's analyte.
    pub analyte: Option<String>,
    /// The analyte's name in the language asked for, or the name as written.
    pub name: String,
    /// The name as written.
    pub written: String,
    /// The value as written, comparator included.
    pub value: String,
    /// The unit as written.
    pub unit: Option<String>,
    /// The number in the catalogue's unit.
    pub number: Option<f64>,
    /// The comparator that stands before the number.
    pub comparator: Option<String>,
    /// The unit of `number`, as UCUM.
    pub ucum: Option<String>,
    /// How `number` was made from `value`, where they differ.
    pub conversion: Option<String>,
    /// What it means against the interval.
    pub interpretation: Interpretation,
    /// Why it was not compared: `no-interval`, `unknown-unit`, …
    pub reason: Option<String>,
    /// The lower limit, in the unit of `number`.
    pub low: Option<f64>,
    /// The upper limit, in the unit of `number`.
    pub high: Option<f64>,
    /// The limits in words, as their source writes them.
    pub interval: Option<String>,
    /// Whose limits they are: `laboratory` or `catalogue`.
    pub interval_source: Option<String>,
    /// The flag as written.
    pub flag: Option<String>,
    /// The panel it is printed under.
    pub panel: Option<String>,
    /// Earlier exact values of the same analyte, oldest first.
    pub previous: Vec<DayValue>,
    /// Earlier results with a comparator, oldest first.
    #[serde(default)]
    pub previous_limits: Vec<DayLimit>,
    /// The step from the result before this one.
    pub change: Option<ChangeRow>,
    /// The result against all comparable ones before it, where there are two or more.
    pub course: Option<CourseRow>,
    /// `final`, `preliminary` or `corrected`.
    pub status: String,
    /// What the laboratory remarks, as written.
    pub remark: Option<String>,
    /// The import that brought it.
    pub import: i64,
    /// Its place in the file.
    pub place: String,
    /// Where else the same result stands.
    pub also: Vec<SourceRow>,
}

/// A value of a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayValue {
    /// The day.
    pub day: String,
    /// The value.
    pub value: f64,
}

/// A limit of a day, beyond which a value lies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayLimit {
    /// The day.
    pub day: String,
    /// `<`, `<=`, `>` or `>=`.
    pub comparator: String,
    /// The limit.
    pub value: f64,
}

/// An imported file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// Its identity.
    pub id: i64,
    /// The file's name.
    pub file: String,
    /// Identifies its content.
    pub sha256: String,
    /// The format's id.
    pub format: String,
    /// The format's English name; absent for what was entered by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub format_title: Option<String>,
    /// When it was imported, UTC.
    pub imported: String,
    /// The files that were read beside it.
    pub companions: Vec<String>,
}

/// A released report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportRow {
    /// Its identity.
    pub id: i64,
    /// Its number, `2026-0001` say.
    pub number: String,
    /// 1 for the first version.
    pub version: u32,
    /// `clinician` or `patient`.
    pub variant: String,
    /// BCP 47.
    pub language: String,
    /// When it was released, UTC.
    pub released: String,
    /// Who released it.
    pub released_by: String,
    /// Identifies its bytes.
    pub sha256: String,
    /// What it changed in the version before; empty for a first version.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub changes: Option<Vec<String>>,
    /// That it was taken back.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub withdrawn: Option<super::WithdrawnRow>,
}

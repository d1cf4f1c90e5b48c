//! What crosses to programs: the shapes that `--json` prints, stable, with names in snake_case.

use super::findings::Pair;
use serde::{Serialize, Serializer};

/// What `zonula formats --json` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FormatList {
    /// Every readable format.
    pub formats: Vec<FormatEntry>,
}

/// A readable format.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FormatEntry {
    /// Stable id.
    pub id: &'static str,
    /// `microbiome`, `laboratory` or `symptoms`.
    pub kind: &'static str,
    /// Its name.
    pub name: &'static str,
    /// How a file is recognised.
    pub recognised_by: &'static str,
    /// The specification it is read by.
    pub specification: &'static str,
}

/// What `zonula inspect --json` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Inspection {
    /// The files, in the order asked.
    pub files: Vec<InspectedFile>,
}

/// What one file holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InspectedFile {
    /// The path as given.
    pub path: String,
    /// The digest of its bytes; `None` where it could not be opened.
    pub sha256: Option<String>,
    /// The format's id.
    pub format: Option<&'static str>,
    /// What it is about.
    pub kind: Option<&'static str>,
    /// The program that named its taxa.
    pub profiler: Option<InspectedProfiler>,
    /// The person it says it is about.
    pub patient: Option<InspectedPatient>,
    /// Its specimens.
    pub specimens: Vec<InspectedSpecimen>,
    /// Its laboratory results.
    pub results: Vec<InspectedResult>,
    /// Its diary entries; left out where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub symptoms: Vec<InspectedSymptom>,
    /// What is wrong with it.
    pub problems: Vec<InspectedProblem>,
}

/// A profiler as the file states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedProfiler {
    /// The program.
    pub name: String,
    /// Its version.
    pub version: Option<String>,
    /// Its reference database.
    pub database: Option<String>,
}

/// A person as the file states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedPatient {
    /// The sender's identifier.
    pub number: Option<String>,
    /// The name as printed.
    pub name: Option<String>,
    /// Date of birth.
    pub born: Option<String>,
    /// `female`, `male` or `unknown`.
    pub sex: Option<&'static str>,
}

/// A specimen; taxa and their sum are those of its finest profile.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InspectedSpecimen {
    /// The file's identifier.
    pub id: String,
    /// The day it was taken.
    pub collected: Option<String>,
    /// The material.
    pub r#type: &'static str,
    /// How many taxa have an abundance above zero.
    pub taxa: usize,
    /// The sum of their abundances.
    #[serde(serialize_with = "number")]
    pub total: f64,
    /// `counts`, `relative` or `percent`; `None` without a profile.
    pub abundance: Option<&'static str>,
    /// What the profiler could not assign.
    #[serde(serialize_with = "optional_number")]
    pub unclassified: Option<f64>,
    /// How many laboratory results it has.
    pub results: usize,
}

/// A laboratory result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InspectedResult {
    /// The specimen's identifier.
    pub specimen: String,
    /// The code as written.
    pub code: Option<String>,
    /// The name as written.
    pub name: String,
    /// The value as written.
    pub value: String,
    /// The comparator before the number.
    pub comparator: Option<&'static str>,
    /// The number.
    #[serde(serialize_with = "optional_number")]
    pub number: Option<f64>,
    /// The unit as written.
    pub unit: Option<String>,
    /// The unit as UCUM.
    pub ucum: Option<String>,
    /// The catalogue's analyte, where it is certain.
    pub analyte: Option<String>,
    /// The reference interval as written.
    pub interval: Option<String>,
    /// The flag as written.
    pub flag: Option<String>,
    /// The row or line, counted from 1; `None` where the file has none.
    pub source_row: Option<u32>,
    /// The page it is printed on, counted from 1; absent where the file has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// A diary entry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InspectedSymptom {
    /// The day.
    pub day: String,
    /// The name as written.
    pub name: String,
    /// The score.
    #[serde(serialize_with = "number")]
    pub score: f64,
    /// The scale's ends, where the diary states them.
    pub scale: Option<(f64, f64)>,
    /// The catalogue's symptom, where it is certain.
    pub symptom: Option<String>,
    /// The row or line, counted from 1.
    pub source_row: Option<u32>,
}

/// A problem with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedProblem {
    /// The row or line, counted from 1.
    pub row: Option<u32>,
    /// The column's header, or a path.
    pub column: Option<String>,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// A stable name.
    pub code: &'static str,
    /// What happened.
    pub message: String,
    /// The text that caused it.
    pub value: Option<String>,
    /// What a person can do; printed for people only.
    #[serde(skip)]
    pub hint: Option<String>,
    /// The place in words; printed for people only.
    #[serde(skip)]
    pub place: String,
}

/// What `zonula diversity --json` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DiversityTable {
    /// The measures, in order.
    pub metrics: Vec<&'static str>,
    /// A row for each specimen of each file.
    pub specimens: Vec<DiversityRow>,
    /// What was left out, with the file's path.
    #[serde(skip)]
    pub refused: Vec<(String, InspectedProblem)>,
}

/// Alpha diversity of one specimen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DiversityRow {
    /// The file's path as given.
    pub path: String,
    /// The file's identifier of the specimen.
    pub specimen: String,
    /// The rank of the taxa counted.
    pub rank: &'static str,
    /// `counts`, `relative` or `percent`.
    pub abundance: &'static str,
    /// A value for each measure, or why there is none.
    pub values: Vec<DiversityValue>,
    /// Hill's numbers of order 0, 1 and 2: the effective number of all, of common and of dominant
    /// taxa; `null` where diversity is refused.
    pub hill: Option<[f64; 3]>,
    /// The measures at a smaller depth, where one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rarefied: Option<RarefiedRow>,
}

/// Repeated rarefaction of one specimen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RarefiedRow {
    /// How many individuals each draw took.
    pub depth: u32,
    /// How many draws.
    pub draws: u32,
    /// Where the random numbers began.
    pub seed: u64,
    /// A value for each measure, or why there is none.
    pub values: Vec<RarefiedValue>,
}

/// One measure over repeated rarefaction.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RarefiedValue {
    /// The measure's id.
    pub metric: &'static str,
    /// The mean of the draws.
    pub mean: Option<f64>,
    /// The lower end of the middle 95 % of the draws.
    pub low: Option<f64>,
    /// The upper end of the middle 95 % of the draws.
    pub high: Option<f64>,
    /// Why there is none: `needs-counts`, `undefined`, …
    pub reason: Option<&'static str>,
}

/// One measure of one specimen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DiversityValue {
    /// The measure's id.
    pub metric: &'static str,
    /// Its value, full precision.
    pub value: Option<f64>,
    /// Why there is none: `needs-counts`, `undefined`, …
    pub reason: Option<&'static str>,
}

/// What `zonula correlate --json` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CorrelationTable {
    /// How many tests entered the Benjamini–Hochberg family.
    pub family_size: usize,
    /// Every pair that was tried.
    pub pairs: Vec<Pair>,
    /// What was left out, with the file's path.
    #[serde(skip)]
    pub refused: Vec<(String, InspectedProblem)>,
}

/// What `zonula verify --json` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verified {
    /// The digest of the file's bytes.
    pub sha256: String,
    /// The document's title.
    pub title: Option<String>,
    /// How many pages.
    pub pages: usize,
    /// Whether a database was at hand to compare with.
    pub compared: bool,
    /// The released report with these very bytes.
    pub released: Option<super::ReportRow>,
    /// The newest version of that report, where it is another one.
    pub newest: Option<super::ReportRow>,
    /// What travels inside the file.
    pub embedded: Vec<EmbeddedFile>,
}

/// What `zonula verify --code` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VerifiedCode {
    /// The number in the code.
    pub number: String,
    /// The version in the code.
    pub version: u32,
    /// Whether a report of that number and version was made from what the code says.
    pub agrees: bool,
    /// The released report of that number and version.
    pub released: Option<super::ReportRow>,
    /// The newest version of that report, where it is another one.
    pub newest: Option<super::ReportRow>,
}

/// A file inside a PDF.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmbeddedFile {
    /// Its name.
    pub name: String,
    /// What it holds, in words.
    pub description: Option<String>,
    /// Its size in bytes.
    pub bytes: usize,
    /// The digest of its bytes.
    pub sha256: String,
}

/// A square of distances between specimens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DistanceMatrix {
    /// The measure's id.
    pub metric: &'static str,
    /// The specimens.
    pub specimens: Vec<String>,
    /// A row for each specimen, in their order.
    pub distances: Vec<Vec<f64>>,
    /// What was left out, with the file's path.
    #[serde(skip)]
    pub refused: Vec<(String, InspectedProblem)>,
}

/// Writes a whole number without a fraction: counts are counts to every reader of JSON.
fn number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    /// Up to here every whole number is one f64.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract().abs() > 0.0 || value.abs() > EXACT {
        serializer.serialize_f64(*value)
    } else {
        serializer.serialize_i64(*value as i64)
    }
}

fn optional_number<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => number(value, serializer),
        None => serializer.serialize_none(),
    }
}

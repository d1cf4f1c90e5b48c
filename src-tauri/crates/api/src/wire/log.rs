//! What `zonula import --json` prints.

use super::Candidate;
use serde::Serialize;

/// What `zonula import --json` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportLog {
    /// The patient's record number.
    pub patient: String,
    /// The files, in the order asked.
    pub files: Vec<ImportedFile>,
}

/// What became of one file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportedFile {
    /// The path as given.
    pub path: String,
    /// The digest of its bytes.
    pub sha256: Option<String>,
    /// The format's id.
    pub format: Option<String>,
    /// What it is about.
    pub kind: Option<String>,
    /// `stored`, `unchanged`, `would-store`, `open-questions`, `declined`, `beside` (read beside
    /// another file), `cancelled` or `refused`.
    pub status: &'static str,
    /// The import's identity, where it is in the database.
    pub import: Option<i64>,
    /// Specimens.
    pub specimens: u32,
    /// Laboratory results.
    pub results: u32,
    /// Profiles.
    pub profiles: u32,
    /// Diary entries.
    pub symptoms: u32,
    /// Interventions.
    pub interventions: u32,
    /// Rows left out.
    pub left_out: u32,
    /// What it changes in the record.
    pub changes: LoggedChanges,
    /// The mapping it was read by.
    pub mapping: Option<String>,
    /// The files that were read beside it.
    pub companions: Vec<String>,
    /// Questions without an answer.
    pub questions: Vec<OpenQuestion>,
    /// What is wrong with it.
    pub problems: Vec<ImportProblem>,
}

/// What an import changes in the record, as the command line names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LoggedChanges {
    /// Specimens that were not known.
    pub new_specimens: u32,
    /// Results that were not known, in new specimens.
    pub new_results: u32,
    /// Results that were not known, in specimens that were.
    pub added: u32,
    /// Results that were known, with one source more.
    pub repeated: u32,
    /// Results that held until now and are replaced.
    pub superseded: u32,
    /// Results that the laboratory has replaced already.
    pub outdated: u32,
    /// Diary entries and interventions that were known.
    pub repeated_entries: u32,
}

impl From<super::ImportChanges> for LoggedChanges {
    fn from(own: super::ImportChanges) -> Self {
        Self {
            new_specimens: own.new_specimens,
            new_results: own.new_results,
            added: own.added,
            repeated: own.repeated,
            superseded: own.superseded,
            outdated: own.outdated,
            repeated_entries: own.repeated_entries,
        }
    }
}

/// A question without an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenQuestion {
    /// Names it in an answers file.
    pub key: String,
    /// What it is about, and so what answers it.
    pub kind: super::QuestionKind,
    /// What is asked about.
    pub subject: String,
    /// The unit as written.
    pub unit: Option<String>,
    /// What may be meant, likeliest first.
    pub candidates: Vec<Candidate>,
    /// What differs between file and record.
    pub differences: Vec<String>,
    /// Whether the file may be stored without an answer.
    pub optional: bool,
}

/// A problem of an imported file; the same names as in `inspect`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportProblem {
    /// The row or line, counted from 1.
    pub row: Option<u32>,
    /// The column's header, or a path.
    pub column: Option<String>,
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// A stable name.
    pub code: String,
    /// What happened.
    pub message: String,
    /// The text that caused it.
    pub value: Option<String>,
}

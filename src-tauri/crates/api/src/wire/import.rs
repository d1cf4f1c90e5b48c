//! What crosses while files are reviewed and stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the files hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// The files, in the order asked.
    pub files: Vec<FilePreview>,
}

/// A format by id and title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormatName {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// `microbiome`, `laboratory` or `symptoms`.
    pub kind: String,
}

/// What one file holds, and what is still open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilePreview {
    /// Stands for the plan when it is accepted; `null` where there is nothing to accept.
    pub token: Option<String>,
    /// The file's name without folders.
    pub name: String,
    /// Identifies its content.
    pub sha256: String,
    /// Its size in bytes.
    pub size: f64,
    /// The format it was read as; `null` where no reader or several claim it.
    pub format: Option<FormatName>,
    /// The formats that claim it, where several do: preview it again with one of them.
    pub formats: Vec<FormatName>,
    /// The person the file says it is about.
    pub patient: Option<StatedPerson>,
    /// Specimens with their profiles.
    pub specimens: Vec<UnderstoodSpecimen>,
    /// Results and diary entries, row by row.
    pub rows: Vec<UnderstoodRow>,
    /// What was taken or changed, as the file gives it.
    pub interventions: Vec<UnderstoodIntervention>,
    /// What a person should know, in the order of the file.
    pub problems: Vec<FileProblem>,
    /// What only a person can decide.
    pub questions: Vec<QuestionAsked>,
    /// What it changes in the record, once no question is open.
    pub changes: ImportChanges,
    /// The mapping it was read by.
    pub mapping: Option<String>,
    /// The files that were read beside it.
    pub companions: Vec<String>,
    /// Whether the file accompanies others of the request, and is not imported by itself.
    pub beside: bool,
    /// Whether this very file was imported for this patient before: nothing is to be done.
    pub known_already: bool,
    /// Width and height in points of each page that `source_page` draws; absent where the file has
    /// none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pages: Option<Vec<(f64, f64)>>,
}

/// A place on a printed page, in points from the page's upper left corner as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageFrame {
    /// The page, counted from 1.
    pub page: u32,
    /// From the left edge.
    pub left: f64,
    /// From the upper edge.
    pub top: f64,
    /// To the right of `left`.
    pub width: f64,
    /// Below `top`.
    pub height: f64,
}

/// Asks for a picture of a page of a file that was previewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourcePage {
    /// The offered file's token, as the preview was asked with.
    pub token: String,
    /// The preview's digest: a file that changed since is refused.
    pub sha256: String,
    /// Counted from 1.
    pub page: u32,
    /// The picture's width in pixels, 16–4096.
    pub width: u16,
}

/// The person a file names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatedPerson {
    /// The sender's identifier.
    pub number: Option<String>,
    /// The name as printed.
    pub name: Option<String>,
    /// Date of birth.
    pub born: Option<String>,
    /// `female`, `male` or `unknown`.
    pub sex: Option<String>,
}

/// A specimen as the file gives it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodSpecimen {
    /// The file's identifier.
    pub label: String,
    /// The material: `stool`, `serum`, …, `not-stated`.
    pub kind: String,
    /// When it was taken.
    pub collected: Option<String>,
    /// Who measured.
    pub laboratory: Option<String>,
    /// How many results it has.
    pub results: u32,
    /// Its profiles, narrowest rank first.
    pub profiles: Vec<UnderstoodProfile>,
}

/// A profile in one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodProfile {
    /// The rank of its taxa.
    pub rank: String,
    /// How many taxa are present.
    pub taxa: u32,
    /// The sum of their abundances.
    pub total: f64,
    /// `counts`, `relative` or `percent`.
    pub abundance: String,
    /// The program that named the taxa.
    pub profiler: Option<String>,
}

/// A row of the file as it was understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodRow {
    /// Where it stands: `row 18, column C`.
    pub place: String,
    /// The row or line, counted from 1.
    pub row: Option<u32>,
    /// The specimen's label; `null` for a diary entry.
    pub specimen: Option<String>,
    /// The day of a diary entry.
    pub day: Option<String>,
    /// The name as written.
    pub name: String,
    /// The value as written.
    pub value: String,
    /// The unit as written.
    pub unit: Option<String>,
    /// The reference interval as written.
    pub interval: Option<String>,
    /// The flag as written.
    pub flag: Option<String>,
    /// The catalogue's analyte or symptom, where it is certain.
    pub matched: Option<String>,
    /// Where it is printed, where the file has pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub frame: Option<PageFrame>,
}

/// Something taken or changed over some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodIntervention {
    /// Where it stands.
    pub place: String,
    /// What it is.
    pub what: String,
    /// The first day.
    pub from: String,
    /// The last day; `null` where it goes on or is not stated.
    pub to: Option<String>,
    /// How much.
    pub dose: Option<String>,
    /// A remark.
    pub remark: Option<String>,
}

/// What an import changes in the record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportChanges {
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

/// What a person should know about a place of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileProblem {
    /// `error`: left out; `warning`: to be confirmed; `note`: worth knowing.
    pub severity: String,
    /// A stable name for programs.
    pub code: String,
    /// Where: `row 18, column C`.
    pub place: String,
    /// The row or line, counted from 1.
    pub row: Option<u32>,
    /// The column's header, or a path.
    pub column: Option<String>,
    /// What happened.
    pub message: String,
    /// The text that caused it.
    pub value: Option<String>,
    /// What a person can do about it.
    pub hint: Option<String>,
    /// Where it is printed, where the file has pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub frame: Option<PageFrame>,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// Which analyte a name means: answer with a candidate's id, or `null` to keep it unmatched.
    Analyte,
    /// Which specimens are this patient's: answer with a list of labels.
    Specimens,
    /// Whether it is the same person: answer `same`.
    Patient,
    /// When a specimen was taken: answer with a day or a time, or `null` where nobody knows.
    Collected,
    /// Which symptom a name means: answer with a symptom's id, or `null` to keep it unmatched.
    Symptom,
    /// Whether a specimen is one of the record: answer with a candidate's id, or `null` for none.
    Same,
    /// What a column means: answer with a candidate's id, or `null` to leave it out.
    Column,
    /// Which sign stands before decimals: answer with a candidate's id.
    Decimal,
    /// Whether `day` or `month` stands first: answer with a candidate's id.
    DayFirst,
    /// Which worksheet: answer with a candidate's id.
    Sheet,
    /// As which format: answer with a candidate's id.
    Format,
    /// Which rows, read off printed pages, are right: answer `all` or with a list of their numbers,
    /// which are the candidates' ids; an empty list refuses them all.
    Rows,
}

/// Something only a person can decide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionAsked {
    /// Names the question in the answer.
    pub key: String,
    /// What it is about, and so what answers it.
    pub kind: QuestionKind,
    /// What is asked about: a name, a label, a person.
    pub subject: String,
    /// The unit as written, where the question is about an analyte.
    pub unit: Option<String>,
    /// What may be meant, likeliest first.
    pub candidates: Vec<Candidate>,
    /// What differs between file and record, in words.
    pub differences: Vec<String>,
    /// Whether the file may be stored without an answer.
    pub optional: bool,
}

/// One possible answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Candidate {
    /// The answer's value.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How likely, 0–1; 1 for a specimen that is proposed.
    pub score: f64,
}

/// Answers questions of one planned file, or asks to store it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AcceptImport {
    /// The plan's token.
    pub token: String,
    /// Answers by the questions' keys.
    #[serde(default)]
    pub answers: Vec<AnswerGiven>,
}

/// A person's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerGiven {
    /// The question's key.
    pub key: String,
    /// One value, several, or `null`: see the question's kind.
    #[ts(type = "string | string[] | null")]
    pub value: AnswerValue,
}

/// One value, several, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AnswerValue {
    /// A candidate's id, a time, or `same`.
    One(String),
    /// Labels.
    Several(Vec<String>),
    /// Keep as written.
    None,
}

/// What is open after some answers; one answer may open further questions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenQuestions {
    /// What only a person can decide.
    pub questions: Vec<QuestionAsked>,
    /// What a person should know now.
    pub problems: Vec<FileProblem>,
    /// What the import changes in the record, once no question is open.
    pub changes: ImportChanges,
}

/// What was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDone {
    /// The import's identity.
    pub import: i64,
    /// The file's name.
    pub file: String,
    /// Whether it was there already, and nothing changed.
    pub already: bool,
    /// New specimens.
    pub specimens: u32,
    /// New results.
    pub results: u32,
    /// New profiles.
    pub profiles: u32,
    /// New diary entries.
    pub symptoms: u32,
    /// New interventions.
    pub interventions: u32,
    /// Rows left out.
    pub left_out: u32,
    /// What of it the record did not know, and what it replaced.
    pub changes: ImportChanges,
}

/// Asks to take back a whole import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoImport {
    /// The import's identity.
    pub import: i64,
}

//! What crosses about single entries: by hand, with their sources, and what replaced what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks to enter a result by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AddResult {
    /// The patient's record number.
    pub patient: String,
    /// The analyte: an id of the catalogue, or a name in one of its languages.
    pub analyte: String,
    /// The result as the laboratory writes it: `186`, `< 0,6`, `negativ`.
    pub value: String,
    /// The day on which the specimen was taken.
    pub collected: String,
    /// The unit as the laboratory writes it.
    #[ts(optional = nullable)]
    pub unit: Option<String>,
    /// The laboratory's reference interval, as it writes it: `< 50`, `30 - 100`.
    #[ts(optional = nullable)]
    pub interval: Option<String>,
    /// The laboratory.
    #[ts(optional = nullable)]
    pub laboratory: Option<String>,
}

/// Asks to enter a day's symptom by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddSymptom {
    /// The patient's record number.
    pub patient: String,
    /// The symptom: an id of the catalogue, or a name in one of its languages.
    pub symptom: String,
    /// The day.
    pub day: String,
    /// The score, on the symptom's scale.
    pub score: f64,
}

/// Asks to enter something taken or changed by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AddIntervention {
    /// The patient's record number.
    pub patient: String,
    /// What it is.
    pub what: String,
    /// The first day.
    pub from: String,
    /// The last day; `null` while it goes on.
    #[ts(optional = nullable)]
    pub to: Option<String>,
    /// How much.
    #[ts(optional = nullable)]
    pub dose: Option<String>,
    /// A remark.
    #[ts(optional = nullable)]
    pub remark: Option<String>,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceRow {
    /// The import that brought it.
    pub import: i64,
    /// Its place in the file.
    pub place: String,
}

/// A result that another one replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SupersededRow {
    /// The specimen's identity.
    pub specimen: i64,
    /// When the specimen was taken.
    pub collected: Option<String>,
    /// The analyte's name in the language asked for, or the name as written.
    pub name: String,
    /// The value as written.
    pub value: String,
    /// The unit as written.
    pub unit: Option<String>,
    /// `final`, `preliminary` or `corrected`.
    pub status: String,
    /// Everywhere it stands.
    pub sources: Vec<SourceRow>,
    /// The value that stands in its place, as written.
    pub by_value: String,
    /// The unit of that value, as written.
    pub by_unit: Option<String>,
    /// Everywhere that value stands.
    pub by_sources: Vec<SourceRow>,
}

/// Something taken or changed over some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterventionRow {
    /// What it is, as written.
    pub what: String,
    /// The first day.
    pub from: String,
    /// The last day; `null` where it goes on or is not stated.
    pub to: Option<String>,
    /// How much, as written.
    pub dose: Option<String>,
    /// A remark, as written.
    pub remark: Option<String>,
    /// Everywhere it stands.
    pub sources: Vec<SourceRow>,
}

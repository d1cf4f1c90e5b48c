//! What crosses about erasure and portability.

use super::Saved;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long records are kept by law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetentionList {
    /// The practice's country.
    pub country: Option<String>,
    /// The rules by country.
    pub rules: Vec<Retention>,
}

/// What the law of one country asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Retention {
    /// Two capital letters.
    pub country: String,
    /// Years from the last entry.
    pub years: u32,
    /// The law.
    pub basis: String,
    /// Where it can be read.
    pub source: String,
    /// Whether it was looked up; else the practice must confirm it.
    pub confirmed: bool,
}

/// Says which country's law holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetCountry {
    /// Two letters.
    pub country: String,
}

/// Asks to erase a patient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasePatient {
    /// The record number.
    pub patient: String,
    /// The record number again.
    pub again: String,
    /// Why, where the law asks for the record to be kept.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub despite: Option<String>,
}

/// What was erased.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Erased {
    /// Imports that went.
    pub imports: f64,
    /// Released reports that went.
    pub reports: f64,
    /// Copies made before, which still hold the patient.
    pub copies: Vec<String>,
}

/// Asks for everything about a patient, for another system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPortable {
    /// The record number.
    pub patient: String,
    /// The offered place of a folder that is not there yet.
    pub target: String,
}

/// Asks for what research may have of all patients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportDeidentified {
    /// The offered place of a folder that is not there yet.
    pub target: String,
}

/// Files that were written into a folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFiles {
    /// The folder's name.
    pub folder: String,
    /// The files.
    pub files: Vec<Saved>,
}

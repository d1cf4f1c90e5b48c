//! What crosses about mappings: what a person said once about a laboratory's files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MappingName {
    /// Its name.
    pub name: String,
}

/// A kept mapping in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MappingRow {
    /// Its name.
    pub name: String,
    /// The laboratory as its files name it; empty where they name none.
    pub laboratory: String,
    /// How its files are known: `laboratory`, `header`, or `name` where it must be asked for.
    pub known_by: String,
    /// How many columns it explains.
    pub columns: u32,
    /// How many analytes it names.
    pub analytes: u32,
    /// How many symptoms it names.
    pub symptoms: u32,
}

/// The kept mappings by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MappingList {
    /// The mappings.
    pub mappings: Vec<MappingRow>,
}

/// A mapping as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MappingText {
    /// Its name.
    pub name: String,
    /// The mapping, as TOML.
    pub text: String,
}

/// Asks to keep a mapping from an offered file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepMapping {
    /// The offered file.
    pub token: String,
}

/// Asks to write a mapping to an offered place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveMapping {
    /// The mapping's name.
    pub name: String,
    /// The offered place.
    pub target: String,
}

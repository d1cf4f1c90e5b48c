//! What front ends ask about offered files before anything is stored.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks what files hold, before anything is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewImport {
    /// The patient's record number.
    pub patient: String,
    /// The files.
    pub files: Vec<PreviewFile>,
}

/// A file to be looked at, with what a person decided about reading it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PreviewFile {
    /// The offered file.
    pub token: String,
    /// The format's id, where several readers claim the file.
    #[ts(optional = nullable)]
    pub format: Option<String>,
    /// The decimal sign, where the file leaves it open.
    #[ts(optional = nullable)]
    pub decimal: Option<char>,
    /// Whether the day stands before the month, where the file leaves it open.
    #[ts(optional = nullable)]
    pub day_first: Option<bool>,
    /// The worksheet to read, where there are several.
    #[ts(optional = nullable)]
    pub sheet: Option<String>,
    /// What columns mean, by header: a meaning's name, or an empty text to leave it out.
    #[ts(optional, as = "Option<BTreeMap<String, String>>")]
    pub columns: BTreeMap<String, String>,
    /// The mapping to read it by: the name of a kept one, or the token of an offered file. Without
    /// it the laboratory's own is used, where there is one.
    #[ts(optional = nullable)]
    pub mapping: Option<String>,
    /// Offered files that are read beside it, besides those asked for in the same request.
    #[ts(optional, as = "Option<Vec<String>>")]
    pub companions: Vec<String>,
}

/// Asks how offered files stand to each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrangeFiles {
    /// The offered files.
    pub tokens: Vec<String>,
}

/// How offered files stand to each other, in the order asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Arrangement {
    /// The files.
    pub files: Vec<ArrangedFile>,
}

/// An offered file among others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrangedFile {
    /// The offered file.
    pub token: String,
    /// Whether it is a taxonomy or a tree of another file, and not imported by itself.
    pub beside: bool,
    /// The offered files that are read beside it.
    pub companions: Vec<String>,
}

//! What crosses about how the clinic shows itself on its reports.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the clinic shows itself on its reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Clinic {
    /// Its name, as reports print it.
    pub name: String,
    /// Lines under the name: who works there, address, telephone.
    pub letterhead: Vec<String>,
    /// The colour of headings and lines, `#1a6b5c` say.
    pub accent: String,
    /// The logo's file, which lies beside the database.
    pub logo: Option<String>,
}

/// The clinic's face, where it has been given one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClinicFace {
    /// The brand that it is, for reports to be composed with.
    pub brand: String,
    /// What it shows; `null` before anybody said so.
    pub clinic: Option<Clinic>,
}

/// Says how the clinic shows itself on its reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveClinic {
    /// Its name.
    pub name: String,
    /// Lines under the name; empty ones are left out.
    pub letterhead: Vec<String>,
    /// The colour, `#1a6b5c` say.
    pub accent: String,
    /// An offered picture that becomes the logo; `null` leaves the logo as it is.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub logo: Option<String>,
    /// Whether the logo goes.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub without_logo: Option<bool>,
}

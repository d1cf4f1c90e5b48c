//! What crosses about a clinic's own data: intervals and statements over the shipped ones.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the clinic's own data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnDataRequest {
    /// The language of names and words, BCP 47.
    pub language: String,
}

/// The clinic's own data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnData {
    /// Name and version, as reports print them; `null` where there are none.
    pub own: Option<String>,
    /// Why they are not used: file, line and reason.
    pub fault: Option<String>,
    /// Everything that is measured in numbers, by name.
    pub analytes: Vec<MeasuredAnalyte>,
    /// Analytes with intervals of the clinic.
    pub intervals: Vec<OwnIntervals>,
    /// Every statement there is, the clinic's own last.
    pub statements: Vec<StatementEntry>,
}

/// An analyte that may have intervals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeasuredAnalyte {
    /// Its id.
    pub id: String,
    /// Its name in the language asked for.
    pub name: String,
    /// The material it is measured in.
    pub material: String,
    /// Its unit as people write it; empty for a bare number.
    pub unit: String,
}

/// The clinic's intervals of an analyte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnIntervals {
    /// The analyte's id.
    pub analyte: String,
    /// Its name in the language asked for.
    pub name: String,
    /// Its unit as people write it; empty for a bare number.
    pub unit: String,
    /// Where the intervals come from.
    pub source: String,
    /// For whom which limits hold.
    pub limits: Vec<OwnLimits>,
}

/// Limits, and for whom they hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnLimits {
    /// `female` or `male`; `null` for both.
    pub sex: Option<String>,
    /// From this age in full years; `null` for adults.
    pub age_from: Option<u16>,
    /// To this age, excluded.
    pub age_to: Option<u16>,
    /// The lower limit, included, with a decimal point or comma; empty where there is none.
    pub low: String,
    /// The upper limit, included.
    pub high: String,
}

/// Gives an analyte intervals of the clinic; without any the shipped ones stand again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveOwnIntervals {
    /// The analyte's id.
    pub analyte: String,
    /// Where they come from, as reports print it.
    pub source: String,
    /// For whom which limits hold, in the analyte's canonical unit.
    pub limits: Vec<OwnLimits>,
}

/// A statement, and what the clinic changed of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementEntry {
    /// Its id.
    pub id: String,
    /// `framing`, `analyte`, `taxon`, `pattern`, `intervention` or `safety`.
    pub kind: String,
    /// Whether the program brought it; else it is the clinic's own.
    pub shipped: bool,
    /// Whether the clinic switched it off.
    pub off: bool,
    /// The languages in which the clinic has words of its own for it.
    pub languages: Vec<String>,
    /// When it is proposed.
    pub when: String,
    /// The words for the patient in the language asked for; empty where there are none.
    pub patient: String,
    /// The words for the clinician.
    pub clinician: String,
    /// What it is for, where only a person can decide that.
    pub applies: String,
}

/// Changes a statement for all patients, or writes a new one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveOwnStatement {
    /// Its id; `null` for a new one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<String>,
    /// The language of the words, BCP 47.
    pub language: String,
    /// Whether it is switched off.
    pub off: bool,
    /// The words for the patient; where both are empty, or are the shipped ones, those stand.
    pub patient: String,
    /// The words for the clinician.
    pub clinician: String,
    /// What it is about; only of the clinic's own statements.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub kind: Option<String>,
    /// When it is proposed, `by-hand` for never by itself; only of the clinic's own statements.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub when: Option<String>,
    /// What it is for, where it is never proposed by itself.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub applies: Option<String>,
}

/// Takes back all that the clinic changed of a statement, or its own statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveOwnStatement {
    /// Its id.
    pub id: String,
}

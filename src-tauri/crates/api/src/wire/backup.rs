//! What crosses about backups.

use super::Passphrase;
use crate::Said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a verified copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BackUp {
    /// Where; without it, in the folder of backups.
    #[ts(optional = nullable)]
    pub target: Option<String>,
}

/// A copy that was opened again and found sound.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupRow {
    /// When it was made, UTC.
    pub made: String,
    /// Where it was put, for the person to read.
    pub place: String,
    /// Its size.
    pub bytes: f64,
    /// Patients in it.
    pub patients: f64,
}

/// How the backups stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupState {
    /// The last verified one.
    pub last: Option<BackupRow>,
    /// Whether it is older than a week, or there is none.
    pub due: bool,
    /// The folder where they are put by themselves.
    pub folder: Option<String>,
    /// Why the last attempt of this session failed.
    pub failed: Option<String>,
    /// The same, for words in any language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub failed_said: Option<Said>,
}

/// Asks for backups to be made by themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetBackupFolder {
    /// An offered place in that folder, or the folder.
    pub target: String,
}

/// Asks to put a backup in the place of the database.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreBackup {
    /// The offered backup.
    pub file: String,
    /// A passphrase of a practitioner from the time it was made.
    pub passphrase: Passphrase,
}

/// What putting a backup in place did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoredBackup {
    /// What the file is called now that was in place before, beside it.
    pub kept: Option<String>,
    /// Patients in the restored database.
    pub patients: f64,
    /// Released reports in it.
    pub reports: f64,
}

/// Asks for what is readable of a damaged database.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RescueVault {
    /// The offered place for the new file.
    pub target: String,
    /// The passphrase of the damaged one.
    pub passphrase: Passphrase,
}

/// What was rescued.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rescued {
    /// The new file's name.
    pub name: String,
    /// What of each table is in it.
    pub tables: Vec<RescuedRow>,
}

/// What was rescued of one table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RescuedRow {
    /// The table.
    pub table: String,
    /// Rows.
    pub rows: f64,
    /// Whether some are lost.
    pub gaps: bool,
}

//! What crosses about safety: people, keys, the audit log, checks.

use super::{BackupState, Passphrase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks to open the database with the printed recovery key.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlockRecovery {
    /// The eight groups, in either case, with or without hyphens.
    pub key: Passphrase,
}

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RoleName {
    /// Everything.
    Practitioner,
    /// Imports, looks and prepares; releases nothing and erases nothing.
    Assistant,
}

/// Somebody who works with the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    /// Identity; 0 for whoever came in with the recovery key.
    pub id: i64,
    /// Name as it stands in the audit log.
    pub name: String,
    /// What they may do.
    pub role: RoleName,
}

/// Who works with the database, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleList {
    /// The people.
    pub people: Vec<PersonRow>,
}

/// Asks to add a person.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddPerson {
    /// Name as it stands in the audit log; unique.
    pub name: String,
    /// What they may do.
    pub role: RoleName,
    /// Their own words.
    pub passphrase: Passphrase,
}

/// Names a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRequest {
    /// Identity.
    pub id: i64,
}

/// Asks to change what a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetRole {
    /// Whose.
    pub id: i64,
    /// What they may do from now on.
    pub role: RoleName,
}

/// Asks to rename a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenamePerson {
    /// Whom.
    pub id: i64,
    /// The new name; unique.
    pub name: String,
}

/// Asks to change one's own passphrase.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangePassphrase {
    /// The words that open the database now.
    pub old: Passphrase,
    /// The words that will.
    pub new: Passphrase,
}

/// Asks to set somebody else's passphrase.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResetPassphrase {
    /// Whose.
    pub id: i64,
    /// The words that will open the database for them.
    pub passphrase: Passphrase,
}

/// The recovery key, to be printed and never kept on the computer.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryKeyText {
    /// Eight groups of five.
    pub key: String,
}

impl Drop for RecoveryKeyText {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.key);
    }
}

/// How the database stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Safety {
    /// Who has opened it.
    pub person: PersonRow,
    /// Whether there is a recovery key.
    pub recovery_key: bool,
    /// Minutes without a command after which it is locked; 0 is never.
    pub auto_lock_minutes: u32,
    /// How the backups stand.
    pub backup: BackupState,
    /// What a quick check found; empty when sound.
    pub faults: Vec<String>,
}

/// Asks for another time after which the database is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetAutoLock {
    /// Minutes; 0 is never.
    pub minutes: u32,
}

/// What a check of the whole database found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultChecked {
    /// What is wrong; empty when sound.
    pub faults: Vec<String>,
    /// Patients counted.
    pub patients: f64,
    /// Imports counted.
    pub imports: f64,
    /// Observations counted.
    pub observations: f64,
    /// Reports whose bytes were compared with their digest.
    pub reports: f64,
    /// Entries of the audit log that were followed.
    pub entries: f64,
}

/// Asks what was done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AuditRequest {
    /// Only what concerns the patient with this record number.
    #[ts(optional = nullable)]
    pub patient: Option<String>,
    /// Only entries of this action, as the log names it.
    #[ts(optional = nullable)]
    pub action: Option<String>,
    /// Only entries older than the one with this number: the next page.
    #[ts(optional = nullable)]
    pub before: Option<u32>,
    /// At most so many entries; 0 for all.
    pub limit: u32,
}

/// What was done, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditList {
    /// The entries.
    pub entries: Vec<AuditRow>,
}

/// An entry of the audit log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditRow {
    /// Counted from 1.
    pub number: f64,
    /// When, UTC.
    pub at: String,
    /// Who, as they were called then.
    pub who: String,
    /// What was done: `imported`, `report-released`, …
    pub action: String,
    /// The patient's record number.
    pub patient: Option<String>,
    /// Whether the patient was erased since.
    pub erased: bool,
    /// What it was done to.
    pub subject: String,
    /// The entry's digest.
    pub sha256: String,
}

/// Asks whether the audit log is as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct VerifyAudit {
    /// A digest that was noted earlier.
    #[ts(optional = nullable)]
    pub noted: Option<String>,
}

/// What following the audit log found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditVerified {
    /// Entries read.
    pub entries: f64,
    /// The digest of the last: noted elsewhere, it proves the log later.
    pub head: String,
    /// What is wrong; empty where every entry is as it was written.
    pub faults: Vec<String>,
}

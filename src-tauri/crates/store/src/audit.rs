//! The audit log: who did what, each entry chained to the one before by its digest.

use crate::import::moment;
use crate::{Vault, VaultError};
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, named_params};
use sha2::{Digest, Sha256};
use zonula_model::{DateTime, PatientId};

/// Declares what is recorded, once: the variant and the name it is kept under.
macro_rules! actions {
    ($($(#[doc = $doc:literal])+ $action:ident = $name:literal,)*) => {
        /// What somebody did.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Action { $($(#[doc = $doc])+ $action),* }

        impl Action {
            /// Every action, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$action),*];

            /// Returns the name that the log keeps.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$action => $name),* }
            }
        }
    };
}

actions! {
    /// The vault was created.
    Created = "created",
    /// The vault was opened.
    Unlocked = "unlocked",
    /// The vault was opened with the printed recovery key.
    UnlockedByRecovery = "unlocked-by-recovery-key",
    /// Data of a patient were looked at.
    Viewed = "viewed",
    /// A patient was added.
    PatientAdded = "patient-added",
    /// Who a patient is was changed.
    PatientEdited = "patient-edited",
    /// A file was imported, or an entry made by hand.
    Imported = "imported",
    /// An import was taken back.
    ImportUndone = "import-undone",
    /// What is known of a laboratory's files was kept.
    MappingKept = "mapping-kept",
    /// What was known of a laboratory's files was removed.
    MappingRemoved = "mapping-removed",
    /// A statement of a report was accepted, left out, or written.
    StatementChosen = "statement-chosen",
    /// A decision about a statement was taken back.
    StatementReopened = "statement-reopened",
    /// A circumstance of a patient was recorded.
    CircumstanceRecorded = "circumstance-recorded",
    /// A circumstance of a patient was taken back.
    CircumstanceRemoved = "circumstance-removed",
    /// A report was released.
    ReportReleased = "report-released",
    /// A released report was withdrawn.
    ReportWithdrawn = "report-withdrawn",
    /// Data of a patient left the vault.
    Exported = "exported",
    /// A patient was erased.
    Erased = "erased",
    /// An erasure was refused, by law.
    ErasureRefused = "erasure-refused",
    /// A person was added.
    PersonAdded = "person-added",
    /// A person left.
    PersonLeft = "person-left",
    /// A person's role was changed.
    RoleChanged = "role-changed",
    /// A passphrase was changed by its owner.
    PassphraseChanged = "passphrase-changed",
    /// A passphrase was set for someone by another.
    PassphraseReset = "passphrase-reset",
    /// A passphrase was wrapped anew with more work for whoever guesses.
    PassphraseStrengthened = "passphrase-strengthened",
    /// A recovery key was printed; an earlier one opens nothing any more.
    RecoveryKeyMade = "recovery-key-made",
    /// The key slots are not those that were written last.
    KeySlotsDiffer = "key-slots-differ",
    /// A setting was changed.
    SettingChanged = "setting-changed",
    /// A verified copy was made.
    BackedUp = "backed-up",
    /// A copy was put in the place of the vault.
    Restored = "restored",
    /// What was readable of a damaged vault was put into a new one.
    Rescued = "rescued",
}

/// Who does something, and when.
#[derive(Clone, Debug)]
pub(crate) struct Stamp {
    pub(crate) at: DateTime,
    pub(crate) person: i64,
    pub(crate) who: String,
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Counted from 1.
    pub number: u64,
    /// When, UTC.
    pub at: DateTime,
    /// Who, as they were called then.
    pub who: String,
    /// What was done, as [`Action::as_str`] writes it.
    pub action: String,
    /// The patient's identity.
    pub patient: Option<PatientId>,
    /// The patient's record number; `None` too where the patient was erased.
    pub patient_number: Option<String>,
    /// What it was done to.
    pub subject: String,
    /// The entry's digest, in hexadecimal.
    pub sha256: String,
}

/// Which entries of the log are asked for; all by default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Excerpt<'a> {
    /// Only those about this patient.
    pub patient: Option<PatientId>,
    /// Only those of this action, as [`Action::as_str`] writes it.
    pub action: Option<&'a str>,
    /// Only those older than the entry with this number.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: Option<u32>,
}

/// What following the chain found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditChecked {
    /// Entries read.
    pub entries: u64,
    /// The digest of the last, in hexadecimal: written down elsewhere it proves the log later.
    pub head: String,
    /// What is wrong; empty where every entry is as it was written.
    pub faults: Vec<String>,
}

/// Writes an entry; part of the transaction of the change it tells of.
pub(crate) fn enter(
    transaction: &Connection,
    stamp: &Stamp,
    action: Action,
    patient: Option<PatientId>,
    subject: &str,
) -> Result<(), VaultError> {
    let (entries, before): (i64, [u8; 32]) = transaction
        .prepare_cached("SELECT entries, sha256 FROM audit_head")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let number = entries + 1;
    let patient = patient.map(|patient| patient.0);
    let at = stamp.at.to_string();
    let texts = [at.as_str(), &stamp.who, action.as_str(), subject];
    let sha256 = digest(&before, number, stamp.person, patient, texts);
    transaction
        .prepare_cached(
            "INSERT INTO audit (number, at, person_id, who, action, patient_id, subject, before,
                                sha256)
             VALUES (:number, :at, :person, :who, :action, :patient, :subject, :before, :sha256)",
        )?
        .execute(named_params! {
            ":number": number,
            ":at": at,
            ":person": stamp.person,
            ":who": stamp.who,
            ":action": action.as_str(),
            ":patient": patient,
            ":subject": subject,
            ":before": before,
            ":sha256": sha256,
        })?;
    transaction
        .prepare_cached("UPDATE audit_head SET entries = :number, sha256 = :sha256")?
        .execute(named_params! { ":number": number, ":sha256": sha256 })?;
    Ok(())
}

/// The digest of an entry: of the one before and of every field with its length.
fn digest(
    before: &[u8; 32],
    number: i64,
    person: i64,
    patient: Option<i64>,
    texts: [&str; 4],
) -> [u8; 32] {
    let mut digest = Sha256::new();
    digest.update(b"zonula audit 1");
    digest.update(before);
    for number in [number, person, patient.unwrap_or(-1)] {
        digest.update(number.to_le_bytes());
    }
    for text in texts {
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text);
    }
    digest.finalize().into()
}

/// A look at the same patient by the same person within so many seconds is one look.
const SAME_LOOK_SECONDS: i64 = 600;

impl Vault {
    /// Says what time it is from now on: the vault asks no clock.
    pub fn set_moment(&mut self, now: DateTime) {
        self.moment = now;
    }

    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { at: self.moment, person: self.person.id, who: self.person.name.clone() }
    }

    /// Records what changes nothing in the vault: a look, an export.
    ///
    /// Repeated looks of a person at a patient within ten minutes are recorded once.
    pub fn note(
        &mut self,
        action: Action,
        patient: Option<PatientId>,
        subject: &str,
    ) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if action == Action::Viewed && seen_lately(&transaction, &stamp, patient, subject)? {
            return Ok(());
        }
        enter(&transaction, &stamp, action, patient, subject)?;
        transaction.commit()?;
        Ok(())
    }

    /// Lists entries, newest first.
    pub fn audit(&self, excerpt: &Excerpt<'_>) -> Result<Vec<Entry>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT audit.*, patient.number AS patient_number
               FROM audit LEFT JOIN patient ON patient.id = patient_id
              WHERE (:patient IS NULL OR patient_id = :patient)
                AND (:action IS NULL OR action = :action)
                AND (:before IS NULL OR audit.number < :before)
              ORDER BY audit.number DESC LIMIT :limit",
        )?;
        let mut rows = statement.query(named_params! {
            ":patient": excerpt.patient.map(|patient| patient.0),
            ":action": excerpt.action,
            ":before": excerpt.before.map(|number| i64::try_from(number).unwrap_or(i64::MAX)),
            ":limit": excerpt.limit.map_or(-1, i64::from),
        })?;
        let mut entries = vec![];
        while let Some(row) = rows.next()? {
            entries.push(entry(row)?);
        }
        Ok(entries)
    }

    /// Follows the chain from the first entry to the last.
    pub fn verify_audit(&self) -> Result<AuditChecked, VaultError> {
        let mut checked = AuditChecked::default();
        let mut statement = self.connection.prepare("SELECT * FROM audit ORDER BY number")?;
        let mut rows = statement.query([])?;
        let (mut before, mut expected) = ([0u8; 32], 1i64);
        while let Some(row) = rows.next()? {
            let number: i64 = row.get("number")?;
            let texts: [String; 4] =
                [row.get("at")?, row.get("who")?, row.get("action")?, row.get("subject")?];
            let texts = texts.each_ref().map(String::as_str);
            let (stated, own): ([u8; 32], [u8; 32]) = (row.get("before")?, row.get("sha256")?);
            if number != expected {
                let what = match number - expected {
                    1 => format!("entry {expected} of the audit log is missing"),
                    _ => {
                        format!("entries {expected} to {} of the audit log are missing", number - 1)
                    }
                };
                checked.faults.push(what);
            } else if stated != before {
                let what =
                    format!("entry {number} of the audit log does not follow the one before");
                checked.faults.push(what);
            }
            let (person, patient) = (row.get("person_id")?, row.get("patient_id")?);
            if own != digest(&stated, number, person, patient, texts) {
                checked.faults.push(format!("entry {number} of the audit log was changed"));
            }
            (before, expected) = (own, number + 1);
            checked.entries += 1;
        }
        let (entries, sha256): (i64, [u8; 32]) =
            self.connection.query_row("SELECT entries, sha256 FROM audit_head", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        if entries != expected - 1 {
            let what = format!(
                "the audit log ends with entry {}, and {entries} were written",
                expected - 1
            );
            checked.faults.push(what);
        } else if sha256 != before {
            checked.faults.push("the last entry of the audit log was changed".into());
        }
        checked.head = hexadecimal(&before);
        Ok(checked)
    }

    /// Says whether the log holds an entry with this digest, noted elsewhere before.
    pub fn audit_holds(&self, sha256: &[u8; 32]) -> Result<bool, VaultError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM audit WHERE sha256 = ?1)";
        Ok(self.connection.query_row(sql, [sha256], |row| row.get(0))?)
    }
}

fn seen_lately(
    transaction: &Connection,
    stamp: &Stamp,
    patient: Option<PatientId>,
    subject: &str,
) -> Result<bool, VaultError> {
    let last: Option<String> = transaction
        .prepare_cached(
            "SELECT at FROM audit
              WHERE patient_id IS :patient AND person_id = :person AND action = 'viewed'
                AND subject = :subject
              ORDER BY number DESC LIMIT 1",
        )?
        .query_row(
            named_params! {
                ":patient": patient.map(|patient| patient.0),
                ":person": stamp.person,
                ":subject": subject,
            },
            |row| row.get(0),
        )
        .optional()?;
    let Some(last) = last else { return Ok(false) };
    let since = stamp.at.duration_since(moment(&last)?).as_secs();
    Ok((0..SAME_LOOK_SECONDS).contains(&since))
}

fn entry(row: &Row<'_>) -> Result<Entry, VaultError> {
    let at: String = row.get("at")?;
    let number: i64 = row.get("number")?;
    let patient: Option<i64> = row.get("patient_id")?;
    let sha256: [u8; 32] = row.get("sha256")?;
    Ok(Entry {
        number: number.unsigned_abs(),
        at: moment(&at)?,
        who: row.get("who")?,
        action: row.get("action")?,
        patient: patient.map(PatientId),
        patient_number: row.get("patient_number")?,
        subject: row.get("subject")?,
        sha256: hexadecimal(&sha256),
    })
}

fn hexadecimal(bytes: &[u8; 32]) -> String {
    zonula_model::Sha256(*bytes).to_string()
}

#[cfg(test)]
mod tests;

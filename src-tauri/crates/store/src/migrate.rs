//! Migrations: numbered SQL, applied in one transaction, checked on every start.

use crate::VaultError;
use rusqlite::{Connection, TransactionBehavior, named_params};
use sha2::{Digest, Sha256};

/// Every migration, oldest first. A released file is never edited; a change is a new file.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_initial", include_str!("../migrations/0001_initial.sql")),
    ("0002_sources", include_str!("../migrations/0002_sources.sql")),
    ("0003_safety", include_str!("../migrations/0003_safety.sql")),
    ("0004_choices", include_str!("../migrations/0004_choices.sql")),
    ("0005_report_life", include_str!("../migrations/0005_report_life.sql")),
    ("0006_patient_list", include_str!("../migrations/0006_patient_list.sql")),
];

/// The newest schema this program knows.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// Says whether there is something to migrate that somebody worked with: it is copied first.
pub(crate) fn is_due(connection: &Connection) -> Result<bool, VaultError> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok((1..NEWEST).contains(&found))
}

/// Brings the schema up to date; refuses a newer one, and one whose history is not ours.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), VaultError> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > NEWEST {
        return Err(VaultError::Newer { found, known: NEWEST });
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(
        "CREATE TABLE IF NOT EXISTS migration (
             number INTEGER PRIMARY KEY,
             name   TEXT NOT NULL,
             sha256 BLOB NOT NULL
         ) STRICT",
    )?;
    for (number, (name, sql)) in (1u32..).zip(MIGRATIONS) {
        let digest = Sha256::digest(sql.as_bytes());
        if number <= found {
            let known: Vec<u8> = transaction.query_row(
                "SELECT sha256 FROM migration WHERE number = :number",
                named_params! { ":number": number },
                |row| row.get("sha256"),
            )?;
            if known != digest.as_slice() {
                return Err(VaultError::Damaged(format!(
                    "schema step `{name}` is not the one this program knows"
                )));
            }
        } else {
            transaction.execute_batch(sql)?;
            transaction.execute(
                "INSERT INTO migration (number, name, sha256) VALUES (:number, :name, :sha256)",
                named_params! { ":number": number, ":name": name, ":sha256": digest.as_slice() },
            )?;
        }
    }
    transaction.pragma_update(None, "user_version", NEWEST)?;
    transaction.commit()?;
    Ok(())
}

//! Settings: what belongs to the vault, not to a machine, by name.

use crate::audit::{self, Action};
use crate::{Role, Vault, VaultError, slot};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params};

/// Reads a setting.
pub(crate) fn get(connection: &Connection, name: &str) -> Result<Option<String>, VaultError> {
    Ok(connection
        .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// Keeps a setting.
pub(crate) fn put(connection: &Connection, name: &str, value: &str) -> Result<(), VaultError> {
    connection
        .prepare_cached(
            "INSERT INTO setting (name, value) VALUES (:name, :value)
             ON CONFLICT (name) DO UPDATE SET value = :value",
        )?
        .execute(named_params! { ":name": name, ":value": value })?;
    Ok(())
}

/// The secret from which de-identified exports draw; it never leaves the vault.
const RESEARCH: &str = "research-secret";

impl Vault {
    /// Returns the secret of de-identified exports, made at the first of them.
    pub fn research_secret(&mut self) -> Result<String, VaultError> {
        self.only(Role::Practitioner)?;
        if let Some(known) = get(&self.connection, RESEARCH)? {
            return Ok(known);
        }
        let drawn = slot::random(32)?;
        let secret: String = drawn.iter().map(|byte| format!("{byte:02x}")).collect();
        put(&self.connection, RESEARCH, &secret)?;
        Ok(secret)
    }

    /// Returns a setting of the practice.
    pub fn setting(&self, name: &str) -> Result<Option<String>, VaultError> {
        get(&self.connection, name)
    }

    /// Changes a setting of the practice; recorded with its name and value.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<(), VaultError> {
        self.only(Role::Practitioner)?;
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        put(&transaction, name, value)?;
        audit::enter(
            &transaction,
            &stamp,
            Action::SettingChanged,
            None,
            &format!("{name} = {value}"),
        )?;
        transaction.commit()?;
        Ok(())
    }
}

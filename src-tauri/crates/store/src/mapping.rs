//! Mappings: what a person said once about a laboratory's files, kept under a name.

use crate::audit::{self, Action};
use crate::{Vault, VaultError};
use rusqlite::{TransactionBehavior, named_params};

/// A laboratory's mapping as the vault keeps it; what it says is not the vault's to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptMapping {
    /// Its name; unique.
    pub name: String,
    /// The laboratory as it is compared; `None` where its files name none.
    pub laboratory: Option<String>,
    /// Format and header of its files, where they name no laboratory.
    pub signature: Option<String>,
    /// The mapping itself.
    pub content: String,
}

impl Vault {
    /// Lists the mappings by name.
    pub fn mappings(&self) -> Result<Vec<KeptMapping>, VaultError> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM mapping ORDER BY name")?;
        let rows = statement.query_map([], |row| {
            Ok(KeptMapping {
                name: row.get("name")?,
                laboratory: row.get("laboratory")?,
                signature: row.get("signature")?,
                content: row.get("content")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps a mapping; another of the same name, laboratory or signature is replaced.
    pub fn keep_mapping(&mut self, mapping: &KeptMapping) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute(
            "INSERT OR REPLACE INTO mapping (name, laboratory, signature, content)
             VALUES (:name, :laboratory, :signature, :content)",
            named_params! {
                ":name": mapping.name,
                ":laboratory": mapping.laboratory,
                ":signature": mapping.signature,
                ":content": mapping.content,
            },
        )?;
        audit::enter(&transaction, &stamp, Action::MappingKept, None, &mapping.name)?;
        transaction.commit()?;
        Ok(())
    }

    /// Removes a mapping.
    pub fn remove_mapping(&mut self, name: &str) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let gone = transaction
            .execute("DELETE FROM mapping WHERE name = :name", named_params! { ":name": name })?;
        if gone == 0 {
            return Err(VaultError::NoSuchEntry);
        }
        audit::enter(&transaction, &stamp, Action::MappingRemoved, None, name)?;
        transaction.commit()?;
        Ok(())
    }
}

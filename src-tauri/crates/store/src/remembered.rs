//! Remembered answers: what a person decided once about a name.

use crate::{Vault, VaultError};
use rusqlite::named_params;

impl Vault {
    /// Remembers an answer: kind (`analyte`, `symptom`), name as folded by intake, and the
    /// catalogue's id, or none where the name is knowingly matched to nothing.
    pub fn remember(&mut self, kind: &str, name: &str, id: Option<&str>) -> Result<(), VaultError> {
        self.connection.execute(
            "INSERT INTO remembered (kind, name, catalogue) VALUES (:kind, :name, :id)
             ON CONFLICT (kind, name) DO UPDATE SET catalogue = :id",
            named_params! { ":kind": kind, ":name": name, ":id": id },
        )?;
        Ok(())
    }

    /// Returns the remembered answers of a kind, by name.
    pub fn remembered(&self, kind: &str) -> Result<Vec<(String, Option<String>)>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT name, catalogue FROM remembered WHERE kind = :kind ORDER BY name",
        )?;
        let rows = statement.query_map(named_params! { ":kind": kind }, |row| {
            Ok((row.get("name")?, row.get("catalogue")?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

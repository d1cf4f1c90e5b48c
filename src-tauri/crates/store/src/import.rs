//! Imports: a batch stored whole or not at all, listed, and taken back.

use crate::patient::date;
use crate::place::{place_from_text, place_to_text};
use crate::{Vault, VaultError, profile, specimen};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, named_params};
use zonula_model::{
    DateTime, Import, ImportBatch, ImportId, PatientId, PatientRecord, Sha256, Source, SymptomId,
    SymptomScore,
};

/// What became of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// It is in the vault now.
    New(ImportId),
    /// This very file was there already for this patient; nothing changed.
    Already(ImportId),
}

impl Vault {
    /// Stores a batch in one transaction; the same file again changes nothing.
    ///
    /// A crash, a full disk or an error at any moment leaves the vault as it was before.
    pub fn store(&mut self, batch: &ImportBatch) -> Result<Stored, VaultError> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let known = transaction
            .query_row(
                "SELECT id FROM import WHERE patient_id = :patient AND sha256 = :sha256",
                named_params! { ":patient": batch.patient.0, ":sha256": batch.sha256.0 },
                |row| row.get("id"),
            )
            .optional()?;
        if let Some(id) = known {
            return Ok(Stored::Already(ImportId(id)));
        }
        transaction.execute(
            "INSERT INTO import (patient_id, file, sha256, format, imported)
             VALUES (:patient, :file, :sha256, :format, :imported)",
            named_params! {
                ":patient": batch.patient.0,
                ":file": batch.file,
                ":sha256": batch.sha256.0,
                ":format": batch.format,
                ":imported": batch.imported.to_string(),
            },
        )?;
        let import = ImportId(transaction.last_insert_rowid());
        for specimen in &batch.specimens {
            specimen::insert(&transaction, import, specimen)?;
        }
        insert_symptoms(&transaction, import, &batch.symptoms)?;
        let mut statement = transaction.prepare_cached(
            "INSERT INTO left_out (import_id, position, place, reason)
             VALUES (:import, :position, :place, :reason)",
        )?;
        for (position, (place, reason)) in batch.left_out.iter().enumerate() {
            statement.execute(named_params! {
                ":import": import.0,
                ":position": position,
                ":place": place_to_text(place),
                ":reason": reason,
            })?;
        }
        drop(statement);
        transaction.commit()?;
        Ok(Stored::New(import))
    }

    /// Lists a patient's imports, oldest first.
    pub fn imports(&self, patient: PatientId) -> Result<Vec<Import>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, file, sha256, format, imported FROM import
              WHERE patient_id = :patient ORDER BY imported, id",
        )?;
        let mut rows = statement.query(named_params! { ":patient": patient.0 })?;
        let mut imports = vec![];
        while let Some(row) = rows.next()? {
            let imported: String = row.get("imported")?;
            imports.push(Import {
                id: ImportId(row.get("id")?),
                file: row.get("file")?,
                sha256: Sha256(row.get("sha256")?),
                format: row.get("format")?,
                imported: moment(&imported)?,
            });
        }
        Ok(imports)
    }

    /// Takes back a whole import with all that it brought; taxa that nothing names any more go too.
    pub fn undo(&mut self, import: ImportId) -> Result<(), VaultError> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let gone = transaction.execute(
            "DELETE FROM import WHERE id = :import",
            named_params! { ":import": import.0 },
        )?;
        if gone == 0 {
            return Err(VaultError::NoSuchEntry);
        }
        profile::forget_unused_taxa(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// Reads everything known about one person, in one consistent view.
    pub fn record(&self, patient: PatientId) -> Result<PatientRecord, VaultError> {
        let view = self.connection.unchecked_transaction()?;
        let record = PatientRecord {
            patient: self.patient(patient)?,
            specimens: specimen::of_patient(&self.connection, patient)?,
            symptoms: self.symptoms(patient)?,
            imports: self.imports(patient)?,
        };
        view.finish()?;
        Ok(record)
    }

    fn symptoms(&self, patient: PatientId) -> Result<Vec<SymptomScore>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT symptom_score.* FROM import JOIN symptom_score ON import_id = import.id
              WHERE patient_id = :patient ORDER BY day, name, import_id, position",
        )?;
        let mut rows = statement.query(named_params! { ":patient": patient.0 })?;
        let mut scores = vec![];
        while let Some(row) = rows.next()? {
            let (day, place): (String, String) = (row.get("day")?, row.get("place")?);
            let symptom: Option<String> = row.get("symptom")?;
            scores.push(SymptomScore {
                symptom: symptom.map(SymptomId::new),
                name: row.get("name")?,
                day: date(&day)?,
                score: row.get("score")?,
                scale: (row.get("least")?, row.get("most")?),
                source: Source {
                    import: ImportId(row.get("import_id")?),
                    place: place_from_text(&place)?,
                },
            });
        }
        Ok(scores)
    }
}

fn insert_symptoms(
    transaction: &Transaction<'_>,
    import: ImportId,
    scores: &[SymptomScore],
) -> Result<(), VaultError> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO symptom_score (import_id, position, symptom, name, day, score, least, most, place)
         VALUES (:import, :position, :symptom, :name, :day, :score, :least, :most, :place)",
    )?;
    for (position, score) in scores.iter().enumerate() {
        statement.execute(named_params! {
            ":import": import.0,
            ":position": position,
            ":symptom": score.symptom.as_ref().map(SymptomId::as_str),
            ":name": score.name,
            ":day": score.day.to_string(),
            ":score": score.score,
            ":least": score.scale.0,
            ":most": score.scale.1,
            ":place": place_to_text(&score.source.place),
        })?;
    }
    Ok(())
}

/// Reads a moment as the vault writes it.
pub(crate) fn moment(text: &str) -> Result<DateTime, VaultError> {
    text.parse().map_err(|_| VaultError::Damaged("a time is unreadable".into()))
}

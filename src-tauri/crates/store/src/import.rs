//! Imports: a batch stored whole or not at all, listed, and taken back.

use crate::audit::{self, Action};
use crate::place::place_to_text;
use crate::{Vault, VaultError, entry, profile, specimen};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, named_params};
use std::collections::BTreeMap;
use zonula_model::{
    CompanionFile, DateTime, Import, ImportBatch, ImportId, PatientId, Place, SameSpecimen, Sha256,
    Specimen, SpecimenId,
};

/// What became of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// It is in the vault now.
    New(ImportId),
    /// This very file was there already for this patient; nothing changed.
    Already(ImportId),
}

/// Watches a batch being stored: how many rows, and whether to stop.
pub(crate) struct Watch<'a> {
    rows: usize,
    go_on: &'a mut dyn FnMut(usize) -> bool,
}

impl Watch<'_> {
    /// After so many rows it is asked whether to go on.
    const STRIDE: usize = 256;

    /// Counts one row more.
    pub(crate) fn step(&mut self) -> Result<(), VaultError> {
        self.rows += 1;
        if self.rows.is_multiple_of(Self::STRIDE) && !(self.go_on)(self.rows) {
            return Err(VaultError::Cancelled);
        }
        Ok(())
    }

    /// Asks for the last time, before all of it is made to last.
    fn last(&mut self) -> Result<(), VaultError> {
        if (self.go_on)(self.rows) { Ok(()) } else { Err(VaultError::Cancelled) }
    }
}

/// What is in the vault about a patient's specimens, as each file states it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statements {
    /// Every specimen of every file.
    pub specimens: Vec<Specimen>,
    /// What a person decided about those that may be the same.
    pub decisions: Vec<SameSpecimen>,
}

impl Vault {
    /// Stores a batch in one transaction; the same file again changes nothing.
    ///
    /// A crash, a full disk or an error at any moment leaves the vault as it was before.
    pub fn store(&mut self, batch: &ImportBatch) -> Result<Stored, VaultError> {
        self.store_while(batch, &mut |_| true)
    }

    /// Stores a batch as long as `go_on`, asked with the rows written so far, says so; one that is
    /// ended leaves the vault as it was before.
    pub fn store_while(
        &mut self,
        batch: &ImportBatch,
        go_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<Stored, VaultError> {
        let mut watch = Watch { rows: 0, go_on };
        let stamp = self.stamp();
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
        insert_specimens(&transaction, import, batch, &mut watch)?;
        entry::insert_scores(&transaction, import, &batch.symptoms, &mut watch)?;
        entry::insert_interventions(&transaction, import, &batch.interventions)?;
        insert_companions(&transaction, import, &batch.companions)?;
        insert_left_out(&transaction, import, &batch.left_out)?;
        forget_totals(&transaction, batch.patient)?;
        let subject = format!("import {}, {}", import.0, batch.format);
        audit::enter(&transaction, &stamp, Action::Imported, Some(batch.patient), &subject)?;
        watch.last()?;
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
            let id = ImportId(row.get("id")?);
            imports.push(Import {
                id,
                file: row.get("file")?,
                sha256: Sha256(row.get("sha256")?),
                format: row.get("format")?,
                imported: moment(&imported)?,
                companions: self.companions(id)?,
            });
        }
        Ok(imports)
    }

    fn companions(&self, import: ImportId) -> Result<Vec<CompanionFile>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT file, sha256 FROM companion WHERE import_id = :import ORDER BY position",
        )?;
        let rows = statement.query_map(named_params! { ":import": import.0 }, |row| {
            Ok(CompanionFile { file: row.get("file")?, sha256: Sha256(row.get("sha256")?) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Takes back a whole import with all that it brought; taxa that nothing names any more go too.
    ///
    /// What another import states too stays, and what this one had replaced stands again.
    pub fn undo(&mut self, import: ImportId) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let patient: Option<i64> = transaction
            .query_row(
                "DELETE FROM import WHERE id = :import RETURNING patient_id",
                named_params! { ":import": import.0 },
                |row| row.get("patient_id"),
            )
            .optional()?;
        let patient = PatientId(patient.ok_or(VaultError::NoSuchEntry)?);
        forget_totals(&transaction, patient)?;
        profile::forget_unused_taxa(&transaction)?;
        let subject = format!("import {}", import.0);
        audit::enter(&transaction, &stamp, Action::ImportUndone, Some(patient), &subject)?;
        transaction.commit()?;
        Ok(())
    }

    /// Reads a patient's specimens as each file states them, for comparing a new file with them.
    pub fn statements(&self, patient: PatientId) -> Result<Statements, VaultError> {
        specimen::rows(&self.connection, patient)?.stated()
    }

    /// Reads a patient's diary and interventions as each file states them.
    pub fn entries(&self, patient: PatientId) -> Result<Entries, VaultError> {
        Ok(Entries {
            symptoms: entry::scores(&self.connection, patient)?,
            interventions: entry::interventions(&self.connection, patient)?,
        })
    }
}

/// A patient's diary and interventions as each file states them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entries {
    /// Every score of every file.
    pub symptoms: Vec<zonula_model::SymptomScore>,
    /// Every intervention of every file.
    pub interventions: Vec<zonula_model::Intervention>,
}

fn insert_specimens(
    transaction: &Transaction<'_>,
    import: ImportId,
    batch: &ImportBatch,
    watch: &mut Watch<'_>,
) -> Result<(), VaultError> {
    let mut given: BTreeMap<SpecimenId, SpecimenId> = BTreeMap::new();
    let mut inserts = specimen::Inserts::new(transaction, import)?;
    for specimen in &batch.specimens {
        given.insert(specimen.id, inserts.specimen(specimen, watch)?);
    }
    let stored = |id: SpecimenId| given.get(&id).copied().unwrap_or(id);
    let decisions = batch.decisions.iter().map(|decision| SameSpecimen {
        one: stored(decision.one),
        other: stored(decision.other),
        ..*decision
    });
    specimen::insert_decisions(transaction, decisions)
}

fn insert_companions(
    transaction: &Transaction<'_>,
    import: ImportId,
    companions: &[CompanionFile],
) -> Result<(), VaultError> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO companion (import_id, position, file, sha256)
         VALUES (:import, :position, :file, :sha256)",
    )?;
    for (position, companion) in companions.iter().enumerate() {
        statement.execute(named_params! {
            ":import": import.0,
            ":position": position,
            ":file": companion.file,
            ":sha256": companion.sha256.0,
        })?;
    }
    Ok(())
}

fn insert_left_out(
    transaction: &Transaction<'_>,
    import: ImportId,
    left_out: &[(Place, String)],
) -> Result<(), VaultError> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO left_out (import_id, position, place, reason)
         VALUES (:import, :position, :place, :reason)",
    )?;
    for (position, (place, reason)) in left_out.iter().enumerate() {
        statement.execute(named_params! {
            ":import": import.0,
            ":position": position,
            ":place": place_to_text(place),
            ":reason": reason,
        })?;
    }
    Ok(())
}

/// What was counted of a patient no longer holds.
fn forget_totals(transaction: &Transaction<'_>, patient: PatientId) -> Result<(), VaultError> {
    transaction.execute(
        "DELETE FROM patient_total WHERE patient_id = :patient",
        named_params! { ":patient": patient.0 },
    )?;
    Ok(())
}

/// Reads a moment as the vault writes it.
pub(crate) fn moment(text: &str) -> Result<DateTime, VaultError> {
    text.parse().map_err(|_| VaultError::Damaged("a time is unreadable".into()))
}

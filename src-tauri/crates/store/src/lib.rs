//! The vault: one encrypted SQLite file (SQLCipher), numbered migrations, one transaction an import.
//!
//! Knows SQL and keys; knows no file format, no analysis and no clock.

use std::path::Path;
use thiserror::Error;
use zeroize::Zeroizing;
use zonula_model::{
    Date, DateTime, Import, ImportBatch, ImportId, Patient, PatientId, PatientRecord, ReportId,
    Sex, Sha256,
};

/// Why the vault did not do what was asked.
#[derive(Debug, Error)]
pub enum VaultError {
    /// The passphrase is wrong, or the file is no vault: the two cannot be told apart.
    #[error("the passphrase is wrong, or the file is not a Zonula database")]
    Locked,
    /// There is no such file.
    #[error("there is no database at this place")]
    Missing,
    /// A file is there already; it is never overwritten.
    #[error("there is a file at this place already")]
    Exists,
    /// Another program has the file open.
    #[error("the database is in use by another program")]
    Busy,
    /// The file is damaged.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// A newer Zonula wrote the file.
    #[error(
        "the database was written by a newer version of Zonula (schema {found}, this program knows {known})"
    )]
    Newer {
        /// The file's schema.
        found: u32,
        /// The newest schema this program knows.
        known: u32,
    },
    /// The record number is taken.
    #[error("there is a patient with this record number already")]
    NumberTaken,
    /// No such patient, import or report.
    #[error("there is no such entry")]
    NoSuchEntry,
    /// The disk is full or read-only, or the database refused.
    #[error("the database could not be written: {0}")]
    Write(String),
}

/// A patient before the vault has given an identity.
#[derive(Clone, Debug)]
pub struct NewPatient {
    /// Record number; unique.
    pub number: String,
    /// Full name.
    pub name: String,
    /// Date of birth.
    pub born: Date,
    /// Sex.
    pub sex: Sex,
}

/// A patient in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientSummary {
    /// The person.
    pub patient: Patient,
    /// Latest specimen or diary day.
    pub last_visit: Option<Date>,
    /// How many specimens.
    pub specimens: u32,
    /// How many observations.
    pub observations: u32,
}

/// What became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// It is in the vault now.
    New(ImportId),
    /// This very file was there already for this patient; nothing changed.
    Already(ImportId),
}

/// One version of a report, as issued.
#[derive(Clone, Debug, PartialEq)]
pub struct IssuedReport {
    /// Identity.
    pub id: ReportId,
    /// Whose report.
    pub patient: PatientId,
    /// `2026-0001`, unique in the vault.
    pub number: String,
    /// 1 for the first version.
    pub version: u32,
    /// `clinician` or `patient`.
    pub variant: String,
    /// BCP 47.
    pub language: String,
    /// When it was released, UTC, and by whom.
    pub released: DateTime,
    /// Who released it.
    pub released_by: String,
    /// The PDF's digest.
    pub sha256: Sha256,
    /// Digest of the inputs: record, catalogue version, template, brand.
    pub inputs: Sha256,
}

/// An open vault.
pub struct Vault {
    // helpers add: connection
}

/// What a check of the whole file found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Checked {
    /// Pages with a wrong HMAC, broken indices, dangling references; empty when sound.
    pub faults: Vec<String>,
    /// Patients, imports, observations and reports counted.
    pub patients: u64,
    /// Imports.
    pub imports: u64,
    /// Observations.
    pub observations: u64,
    /// Reports whose stored bytes were compared with their digest.
    pub reports: u64,
}

impl Vault {
    /// Creates an encrypted database; refuses to overwrite a file.
    pub fn create(_path: &Path, _passphrase: &Zeroizing<String>) -> Result<Self, VaultError> {
        todo!()
    }
    /// Opens a database and brings its schema up to date.
    pub fn open(_path: &Path, _passphrase: &Zeroizing<String>) -> Result<Self, VaultError> {
        todo!()
    }
    /// Adds a patient.
    pub fn add_patient(&mut self, _patient: &NewPatient) -> Result<Patient, VaultError> {
        todo!()
    }
    /// Lists patients whose name, number or birth date contains the text, by name; all for "".
    pub fn patients(&self, _search: &str) -> Result<Vec<PatientSummary>, VaultError> {
        todo!()
    }
    /// Finds a patient by record number.
    pub fn patient_by_number(&self, _number: &str) -> Result<Patient, VaultError> {
        todo!()
    }
    /// Reads everything known about one person.
    pub fn record(&self, _patient: PatientId) -> Result<PatientRecord, VaultError> {
        todo!()
    }
    /// Stores a batch in one transaction; the same file again changes nothing.
    pub fn store(&mut self, _batch: &ImportBatch) -> Result<Stored, VaultError> {
        todo!()
    }
    /// Lists a patient's imports, oldest first.
    pub fn imports(&self, _patient: PatientId) -> Result<Vec<Import>, VaultError> {
        todo!()
    }
    /// Takes back a whole import.
    pub fn undo(&mut self, _import: ImportId) -> Result<(), VaultError> {
        todo!()
    }
    /// Remembers a person's answer: kind (`analyte`, `symptom`), folded name, catalogue id or none.
    pub fn remember(
        &mut self,
        _kind: &str,
        _name: &str,
        _id: Option<&str>,
    ) -> Result<(), VaultError> {
        todo!()
    }
    /// Returns the remembered answers of a kind.
    pub fn remembered(&self, _kind: &str) -> Result<Vec<(String, Option<String>)>, VaultError> {
        todo!()
    }
    /// Gives out the next report number of a year.
    pub fn next_report_number(&self, _year: i16) -> Result<String, VaultError> {
        todo!()
    }
    /// Keeps a released report with its bytes.
    pub fn keep_report(
        &mut self,
        _report: &IssuedReport,
        _pdf: &[u8],
    ) -> Result<ReportId, VaultError> {
        todo!()
    }
    /// Lists a patient's released reports, newest first.
    pub fn reports(&self, _patient: PatientId) -> Result<Vec<IssuedReport>, VaultError> {
        todo!()
    }
    /// Finds released reports by the digest of their bytes.
    pub fn report_by_digest(&self, _sha256: Sha256) -> Result<Option<IssuedReport>, VaultError> {
        todo!()
    }
    /// Returns a released report's bytes.
    pub fn report_bytes(&self, _id: ReportId) -> Result<Vec<u8>, VaultError> {
        todo!()
    }
    /// Checks every page, index, reference and stored report.
    pub fn check(&self) -> Result<Checked, VaultError> {
        todo!()
    }
}

//! Why the vault did not do what was asked.

use rusqlite::ErrorCode;
use thiserror::Error;

/// Why the vault did not do what was asked. No variant carries patient data.
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
        "a newer version of Zonula wrote this database (schema {found}; this program knows {known})"
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
    /// A person ended it; nothing was written.
    #[error("it was ended; nothing was stored")]
    Cancelled,
    /// No such patient, import or report.
    #[error("there is no such entry")]
    NoSuchEntry,
    /// The person may not do this.
    #[error("this may be done by a practitioner only")]
    NotAllowed,
    /// Somebody of this name works with the vault already.
    #[error("there is somebody of this name already")]
    NameTaken,
    /// Somebody else uses this passphrase.
    #[error("this passphrase cannot be used")]
    PassphraseTaken,
    /// Without this person nobody could do everything any more, or it is oneself.
    #[error("somebody must remain who may do everything")]
    LastPractitioner,
    /// The disk is full.
    #[error("the disk is full; nothing was changed")]
    Full,
    /// The file or its medium can only be read.
    #[error("the database lies where nothing may be written; nothing was changed")]
    ReadOnly,
    /// The disk refused, or the database did.
    #[error("the database could not be written: {0}")]
    Write(String),
}

impl VaultError {
    /// Sorts the system's errors by what a person can do about them.
    pub(crate) fn from_io(error: &std::io::Error) -> Self {
        use std::io::ErrorKind::{
            AlreadyExists, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem,
            StorageFull,
        };
        match error.kind() {
            AlreadyExists => Self::Exists,
            NotFound => Self::Missing,
            StorageFull | QuotaExceeded => Self::Full,
            PermissionDenied | ReadOnlyFilesystem => Self::ReadOnly,
            kind => Self::Write(kind.to_string()),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    /// Sorts SQLite's errors by what a person can do about them.
    ///
    /// Messages of SQLite name tables and columns, never values, so they may be shown.
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::QueryReturnedNoRows => Self::NoSuchEntry,
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::NotADatabase => Self::Locked,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
                ErrorCode::DatabaseCorrupt => Self::Damaged(failure.to_string()),
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::SystemIoFailure => {
                    Self::Write("the disk did not do what was asked of it".into())
                }
                _ => Self::Write(error.to_string()),
            },
            rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..) => {
                Self::Damaged("a column holds what it never should".into())
            }
            _ => Self::Write(error.to_string()),
        }
    }
}

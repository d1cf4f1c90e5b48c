//! The open vault: created, opened, checked.

use crate::key::{Key, SALT_BYTES};
use crate::{VaultError, migrate};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;
use zeroize::Zeroizing;

/// How long another program's write is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// An open vault.
pub struct Vault {
    pub(crate) connection: Connection,
}

/// What a check of the whole file found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Checked {
    /// Pages with a wrong HMAC, broken indices, dangling references; empty when sound.
    pub faults: Vec<String>,
    /// Patients counted.
    pub patients: u64,
    /// Imports counted.
    pub imports: u64,
    /// Observations counted.
    pub observations: u64,
    /// Reports whose stored bytes were compared with their digest.
    pub reports: u64,
}

impl Vault {
    /// Creates an encrypted database; refuses to overwrite a file.
    ///
    /// A creation that fails leaves no file behind.
    pub fn create(path: &Path, passphrase: &Zeroizing<String>) -> Result<Self, VaultError> {
        let reserved = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
        reserved.map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => VaultError::Exists,
            _ => VaultError::Write(error.to_string()),
        })?;
        let created = Key::fresh(passphrase).and_then(|key| Self::unlock(path, &key));
        if created.is_err() {
            // The empty file is ours: `create_new` made it a moment ago.
            std::fs::remove_file(path).ok();
        }
        created
    }

    /// Opens a database and brings its schema up to date.
    pub fn open(path: &Path, passphrase: &Zeroizing<String>) -> Result<Self, VaultError> {
        let length = std::fs::metadata(path).map_err(|_| VaultError::Missing)?.len();
        if length <= SALT_BYTES as u64 {
            return Err(VaultError::Locked);
        }
        Self::unlock(path, &Key::for_file(passphrase, path)?)
    }

    fn unlock(path: &Path, key: &Key) -> Result<Self, VaultError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        // SQLCipher writes a line to standard error for a wrong key unless its log is off.
        connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
        connection.execute_batch(&key.pragma())?;
        connection.execute_batch(
            "PRAGMA temp_store = MEMORY;
             PRAGMA secure_delete = ON;
             PRAGMA foreign_keys = ON;",
        )?;
        // The first page is read here, and with it the key is proved right or wrong.
        connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
        connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get::<_, String>(0))?;
        migrate::migrate(&mut connection)?;
        Ok(Self { connection })
    }

    /// Checks every page, index, reference and stored report.
    pub fn check(&self) -> Result<Checked, VaultError> {
        let mut faults = self.lines("PRAGMA cipher_integrity_check")?;
        faults
            .extend(self.lines("PRAGMA integrity_check")?.into_iter().filter(|line| line != "ok"));
        let mut references = self.connection.prepare("PRAGMA foreign_key_check")?;
        let dangling = references.query_map([], |row| row.get::<_, String>("table"))?;
        for table in dangling {
            faults.push(format!("a row of `{}` points to nothing", table?));
        }
        let reports = self.check_reports(&mut faults)?;
        Ok(Checked {
            faults,
            patients: self.count("SELECT count(*) FROM patient")?,
            imports: self.count("SELECT count(*) FROM import")?,
            observations: self.count("SELECT count(*) FROM observation")?,
            reports,
        })
    }

    fn lines(&self, pragma: &str) -> Result<Vec<String>, VaultError> {
        let mut statement = self.connection.prepare(pragma)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        match rows.collect::<Result<Vec<String>, _>>() {
            // Damage so deep that the check itself stumbles is what was looked for.
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if matches!(
                    failure.code,
                    ErrorCode::DatabaseCorrupt
                        | ErrorCode::NotADatabase
                        | ErrorCode::SystemIoFailure
                ) =>
            {
                Ok(vec![failure.to_string()])
            }
            other => Ok(other?),
        }
    }

    fn count(&self, sql: &str) -> Result<u64, VaultError> {
        let count: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(open)")
    }
}

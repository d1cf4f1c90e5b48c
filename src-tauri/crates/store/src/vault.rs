//! The open vault: created, opened, checked.

use crate::audit::{self, Action};
use crate::connect::{self, Layout, connect};
use crate::head::{self, Found, Head};
use crate::old::SALT_BYTES;
use crate::people::People;
use crate::person::Person;
use crate::slot::{Cost, DatabaseKey, Holder};
use crate::{Secret, VaultError, build, contents, migrate, old, shift};
use rusqlite::{Connection, ErrorCode, TransactionBehavior, named_params};
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;
use zonula_model::DateTime;

/// An open vault; nobody else has it open meanwhile.
pub struct Vault {
    pub(crate) connection: Connection,
    pub(crate) key: DatabaseKey,
    pub(crate) head: Head,
    pub(crate) path: PathBuf,
    /// Who opened it.
    pub(crate) person: Person,
    /// What was wrong with the head when it was opened; it was written again.
    pub(crate) found: Vec<String>,
    /// What time it is, as somebody above said last.
    pub(crate) moment: DateTime,
    /// What its patients are searched by.
    pub(crate) people: People,
    /// The head is read and written through this. It is closed last: closing any handle of a file
    /// gives up the locks that SQLite holds on it.
    pub(crate) file: File,
}

/// The time of what is done before anybody said what time it is.
const UNTOLD: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// What a check of the whole file found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Checked {
    /// Pages with a wrong HMAC, broken indices, dangling references, changed entries of the audit
    /// log; empty when sound.
    pub faults: Vec<String>,
    /// Patients counted.
    pub patients: u64,
    /// Imports counted.
    pub imports: u64,
    /// Observations counted.
    pub observations: u64,
    /// Reports whose stored bytes were compared with their digest.
    pub reports: u64,
    /// Entries of the audit log that were followed.
    pub entries: u64,
}

/// Who a new vault is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Name as it stands in the audit log; may be changed later.
    pub name: String,
    /// What a guess at the passphrase shall cost.
    pub cost: Cost,
    /// When it is made, UTC.
    pub at: DateTime,
}

impl Default for Owner {
    fn default() -> Self {
        Self { name: "Practitioner".into(), cost: Cost::LEAST, at: UNTOLD }
    }
}

impl Vault {
    /// Creates an encrypted database for one practitioner; refuses to overwrite a file.
    ///
    /// A creation that fails leaves no file behind, and a kill none that has the name.
    pub fn create(path: &Path, passphrase: &Zeroizing<String>) -> Result<Self, VaultError> {
        Self::create_for(path, passphrase, &Owner::default())
    }

    /// Creates an encrypted database for a practitioner who is named.
    pub fn create_for(
        path: &Path,
        passphrase: &Zeroizing<String>,
        owner: &Owner,
    ) -> Result<Self, VaultError> {
        if path.exists() {
            return Err(VaultError::Exists);
        }
        let (head, key) = Head::fresh(passphrase, owner.cost)?;
        let new = build::begin(path, &head)?;
        let made = fill(&new, &head, &key, owner).and_then(|()| build::put_beside(&new, path));
        if made.is_err() {
            // It is ours: `begin` made it a moment ago.
            std::fs::remove_file(&new).ok();
            std::fs::remove_file(build::with_ending(&new, "-wal")).ok();
        }
        made?;
        let file = open_file(path)?;
        Self::begin(path, file, head, key, Holder::Person(1))
    }

    /// Opens a database with a passphrase and brings its schema up to date.
    pub fn open(path: &Path, passphrase: &Zeroizing<String>) -> Result<Self, VaultError> {
        Self::open_with(path, Secret::Passphrase(passphrase))
    }

    /// Opens a database with a passphrase or the recovery key and brings its schema up to date.
    pub fn open_with(path: &Path, secret: Secret<'_>) -> Result<Self, VaultError> {
        let file = open_file(path)?;
        let length = file.metadata().map_err(|error| VaultError::from_io(&error))?.len();
        if length <= SALT_BYTES as u64 {
            return Err(VaultError::Locked);
        }
        match (head::read(&file)?, secret) {
            (Found::Head(head), _) => {
                let (holder, key) = head.unlock(secret)?;
                Self::begin(path, file, head, key, holder)
            }
            (Found::Other, Secret::Passphrase(passphrase)) => {
                old::convert(path, &file, passphrase)?;
                drop(file);
                Self::open_with(path, secret)
            }
            (Found::Other, Secret::Recovery(_)) => Err(VaultError::Locked),
        }
    }

    /// Opens the database whose key is known, and finds who it is that came in.
    fn begin(
        path: &Path,
        file: File,
        head: Head,
        key: DatabaseKey,
        holder: Holder,
    ) -> Result<Self, VaultError> {
        refuse_bare(&file)?;
        let mut connection = connect(path, Layout::BehindHead, &key, &head.salt).map_err(proven)?;
        if migrate::is_due(&connection)? {
            let kept = build::free_name(path, &format!("before-schema-{}", migrate::NEWEST));
            let new = build::rebuild(&kept, &head, &key, &connection)?;
            build::put_beside(&new, &kept)?;
        }
        migrate::migrate(&mut connection)?;
        let (path, person) = (path.to_owned(), Person::recovery());
        let (found, moment) = (vec![], UNTOLD);
        let mut vault = Self {
            connection,
            key,
            head,
            path,
            person,
            found,
            moment,
            people: People::default(),
            file,
        };
        vault.settle_ways()?;
        contents::keep(&vault.connection, &vault.file, &vault.head, &vault.key)?;
        if let Holder::Person(id) = holder {
            // Someone who left: their slot is gone by now.
            vault.person = vault.person_by_id(id).map_err(|_| VaultError::Locked)?;
        }
        Ok(vault)
    }

    /// Says whether a secret opens this vault, and whose it is; changes who works with it.
    pub fn change_person_to(&mut self, secret: Secret<'_>) -> Result<(), VaultError> {
        self.person = match self.head.unlock(secret)?.0 {
            Holder::Person(id) => self.person_by_id(id).map_err(|_| VaultError::Locked)?,
            Holder::Recovery => Person::recovery(),
        };
        Ok(())
    }

    /// Records that somebody came in.
    pub fn note_unlocked(&mut self) -> Result<(), VaultError> {
        let action =
            if self.person.id == 0 { Action::UnlockedByRecovery } else { Action::Unlocked };
        self.note(action, None, "")
    }

    /// Closes the vault with everything in its one file.
    pub fn close(self) -> Result<(), VaultError> {
        connect::close(self.connection)
    }

    /// Returns where the vault is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Looks for damage that shows without reading everything: the file's head and length, the
    /// structure of the database where it is small, the end of the audit log.
    pub fn quick_check(&self) -> Result<Vec<String>, VaultError> {
        const SMALL: u64 = 16 * 1024;
        let mut faults = self.head_faults()?;
        let pages = self.count("PRAGMA page_count")?;
        let length = self.file.metadata().map_err(|error| VaultError::from_io(&error))?.len();
        // What was written last may still lie in the log; a file that was cut off is short of more.
        let logged = std::fs::metadata(build::with_ending(&self.path, "-wal"));
        let logged = logged.map_or(0, |log| log.len());
        if length + logged < build::expected_length(pages) {
            faults.push("the file is cut off".into());
        }
        if pages <= SMALL {
            let lines = self.lines("PRAGMA quick_check(20)")?;
            faults.extend(lines.into_iter().filter(|line| line != "ok"));
        }
        Ok(faults)
    }

    /// Checks every page, index, reference, stored report and entry of the audit log.
    pub fn check(&self) -> Result<Checked, VaultError> {
        // Everything into the file first: a page in the log is not looked at in its place.
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        let mut faults = self.head_faults()?;
        let pages = self.count("PRAGMA page_count")?;
        let within = |line: &String| page_named(line).is_none_or(|page| page <= pages);
        faults.extend(self.lines("PRAGMA cipher_integrity_check")?.into_iter().filter(within));
        faults
            .extend(self.lines("PRAGMA integrity_check")?.into_iter().filter(|line| line != "ok"));
        let mut references = self.connection.prepare("PRAGMA foreign_key_check")?;
        let dangling = references.query_map([], |row| row.get::<_, String>("table"))?;
        for table in dangling {
            faults.push(format!("a row of `{}` points to nothing", table?));
        }
        let reports = self.check_reports(&mut faults)?;
        let log = self.verify_audit()?;
        faults.extend(log.faults);
        Ok(Checked {
            faults,
            entries: log.entries,
            patients: self.count("SELECT count(*) FROM patient")?,
            imports: self.count("SELECT count(*) FROM import")?,
            observations: self.count("SELECT count(*) FROM observation")?,
            reports,
        })
    }

    /// What is wrong with the head, and what was when the vault was opened.
    fn head_faults(&self) -> Result<Vec<String>, VaultError> {
        let mut faults = head::faults(&self.file, &self.head)?;
        let mended = self.found.iter().filter(|fault| !faults.contains(fault));
        let mended: Vec<String> = mended.map(|own| format!("{own}; it was mended")).collect();
        faults.extend(mended);
        Ok(faults)
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

    pub(crate) fn count(&self, sql: &str) -> Result<u64, VaultError> {
        let count: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }
}

/// Opens the file for reading and writing; nothing is written yet.
pub(crate) fn open_file(path: &Path) -> Result<File, VaultError> {
    OpenOptions::new().read(true).write(true).open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => VaultError::Missing,
        _ => VaultError::from_io(&error),
    })
}

/// Refuses a file that was cut off within its head or right behind it.
///
/// SQLite would take what is left for a new, empty database. A vault has its tables before it has
/// its name (`create_for`), so one without a page is always damaged.
pub(crate) fn refuse_bare(file: &File) -> Result<(), VaultError> {
    let length = file.metadata().map_err(|error| VaultError::from_io(&error))?.len();
    match shift::pages(length) {
        0 => Err(VaultError::Damaged("it is cut off before its first page".into())),
        _ => Ok(()),
    }
}

/// Makes the schema and names the owner, in a file that has no name of its own yet.
fn fill(new: &Path, head: &Head, key: &DatabaseKey, owner: &Owner) -> Result<(), VaultError> {
    let mut connection = connect(new, Layout::BehindHead, key, &head.salt)?;
    migrate::migrate(&mut connection)?;
    let stamp = audit::Stamp { at: owner.at, person: 1, who: owner.name.clone() };
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute(
        "UPDATE practitioner SET name = :name WHERE id = 1",
        named_params! { ":name": owner.name },
    )?;
    audit::enter(&transaction, &stamp, Action::Created, None, "")?;
    transaction.commit()?;
    connect::close(connection)
}

/// The key was proven right by its slot: what cannot be read with it is damaged, not locked.
pub(crate) fn proven(error: VaultError) -> VaultError {
    match error {
        VaultError::Locked => VaultError::Damaged("its first page cannot be read".into()),
        other => other,
    }
}

/// Returns the page that a line of SQLCipher's check names.
fn page_named(line: &str) -> Option<u64> {
    line.split("page ").nth(1)?.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(open)")
    }
}

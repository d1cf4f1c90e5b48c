//! New files: written whole beside the old one, verified, and only then given its name.

use crate::connect::{self, Layout, connect};
use crate::head::{self, Head};
use crate::slot::DatabaseKey;
use crate::{VaultError, contents, shift};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs::{File, OpenOptions};
use std::io::{Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Returns the name under which a file is written until it is whole.
pub(crate) fn unfinished(path: &Path) -> PathBuf {
    with_ending(path, ".new")
}

/// Adds to a file's name.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// Returns a name beside a file that nobody has: `zonula.before-restore.db`, then with a number.
pub(crate) fn free_name(path: &Path, what: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().map_or(String::new(), |own| format!(".{}", own.display()));
    let name = |number: u32| match number {
        1 => path.with_file_name(format!("{stem}.{what}{ending}")),
        _ => path.with_file_name(format!("{stem}.{what}-{number}{ending}")),
    };
    (1..u32::MAX).map(name).find(|name| !name.exists()).unwrap_or_else(|| name(u32::MAX))
}

/// Begins an unfinished file with its head; one that was left behind by a kill is replaced.
pub(crate) fn begin(path: &Path, head: &Head) -> Result<PathBuf, VaultError> {
    let new = unfinished(path);
    for left in [new.clone(), with_ending(&new, "-wal"), with_ending(&new, "-journal")] {
        match std::fs::remove_file(left) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(VaultError::from_io(&error));
            }
            _ => {}
        }
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    let file = private(&mut options).open(&new).map_err(|error| VaultError::from_io(&error))?;
    head::write(&file, head)?;
    Ok(new)
}

/// Lets nobody but the owner read a new file, where the system has such a notion.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Copies a whole open database into a new unfinished file under a head and its key, and verifies
/// the copy: opened anew, every page read, the rows counted.
pub(crate) fn rebuild(
    path: &Path,
    head: &Head,
    key: &DatabaseKey,
    from: &Connection,
) -> Result<PathBuf, VaultError> {
    let new = begin(path, head)?;
    let copied = copy(&new, head, key, from).and_then(|()| verify(&new, head, key, from));
    if copied.is_err() {
        // It is ours and incomplete; what it was made from is untouched.
        std::fs::remove_file(&new).ok();
        std::fs::remove_file(with_ending(&new, "-wal")).ok();
    }
    copied.map(|()| new)
}

fn copy(new: &Path, head: &Head, key: &DatabaseKey, from: &Connection) -> Result<(), VaultError> {
    let mut into = connect(new, Layout::BehindHead, key, &head.salt)?;
    // A copy is written once and read back: its own log would only double the writing.
    into.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    let backup = Backup::new(from, &mut into)?;
    loop {
        match backup.step(512)? {
            StepResult::Done => break,
            StepResult::More => {}
            _ => std::thread::sleep(Duration::from_millis(20)),
        }
    }
    drop(backup);
    into.close().map_err(|(_, error)| VaultError::from(error))?;
    let file = File::open(new).map_err(|error| VaultError::from_io(&error))?;
    file.sync_all().map_err(|error| VaultError::from_io(&error))
}

/// The tables whose rows are counted on both sides.
const COUNTED: &[&str] =
    &["patient", "import", "specimen", "observation", "abundance", "symptom_score", "report"];

fn verify(new: &Path, head: &Head, key: &DatabaseKey, from: &Connection) -> Result<(), VaultError> {
    let again = connect(new, Layout::BehindHead, key, &head.salt)?;
    for pragma in ["PRAGMA cipher_integrity_check", "PRAGMA integrity_check"] {
        let mut statement = again.prepare(pragma)?;
        let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
        for line in lines {
            let line = line?;
            if line != "ok" {
                return Err(VaultError::Write(format!("the copy is not sound: {line}")));
            }
        }
    }
    for table in COUNTED {
        let rows = |connection: &Connection| -> Result<i64, VaultError> {
            let exists: bool = connection.query_row(
                "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?1)",
                [table],
                |row| row.get(0),
            )?;
            if !exists {
                return Ok(0);
            }
            let sql = format!("SELECT count(*) FROM {table}");
            Ok(connection.query_row(&sql, [], |row| row.get(0))?)
        };
        if rows(&again)? != rows(from)? {
            return Err(VaultError::Write(format!("the copy lacks rows of `{table}`")));
        }
    }
    let file = OpenOptions::new().read(true).write(true).open(new);
    let file = file.map_err(|error| VaultError::from_io(&error))?;
    contents::keep(&again, &file, head, key)?;
    connect::close(again)
}

/// Gives a finished file its name, where the old one of that name is kept elsewhere already.
pub(crate) fn put_in_place(new: &Path, path: &Path) -> Result<(), VaultError> {
    std::fs::rename(new, path).map_err(|error| VaultError::from_io(&error))?;
    sync_folder(path)
}

/// Gives a finished file a name that nobody has; never replaces a file.
pub(crate) fn put_beside(new: &Path, path: &Path) -> Result<(), VaultError> {
    match std::fs::hard_link(new, path) {
        Ok(()) => {
            std::fs::remove_file(new).map_err(|error| VaultError::from_io(&error))?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(VaultError::Exists);
        }
        // A medium that knows no second names, a memory stick say.
        Err(_) => {
            OpenOptions::new().write(true).create_new(true).open(path).map_err(
                |error| match error.kind() {
                    std::io::ErrorKind::AlreadyExists => VaultError::Exists,
                    _ => VaultError::from_io(&error),
                },
            )?;
            std::fs::rename(new, path).map_err(|error| VaultError::from_io(&error))?;
        }
    }
    sync_folder(path)
}

/// Copies a file byte by byte under a name that nobody has, and makes it last.
///
/// It reads through the handle that is open already: closing another handle of the same file would
/// give up the locks that SQLite holds on it.
pub(crate) fn copy_beside(mut source: &File, to: &Path) -> Result<(), VaultError> {
    let io = |error: std::io::Error| VaultError::from_io(&error);
    let new = unfinished(to);
    std::fs::remove_file(&new).ok();
    source.rewind().map_err(io)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut target = private(&mut options).open(&new).map_err(io)?;
    let copied = std::io::copy(&mut source, &mut target)
        .and_then(|_| target.flush())
        .and_then(|()| target.sync_all());
    if let Err(error) = copied {
        std::fs::remove_file(&new).ok();
        return Err(io(error));
    }
    put_beside(&new, to)
}

/// Makes a new name last: without it a power cut may forget the name of a file that is on the disk.
pub(crate) fn sync_folder(path: &Path) -> Result<(), VaultError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if cfg!(unix) {
        let folder = File::open(folder.unwrap_or(Path::new(".")));
        folder.and_then(|folder| folder.sync_all()).map_err(|error| VaultError::from_io(&error))?;
    }
    Ok(())
}

/// Says how long a file is that holds so many pages.
pub(crate) fn expected_length(pages: u64) -> u64 {
    shift::HEAD_BYTES + pages * 4096
}

//! Connections: SQLCipher told its key, and SQLite told how careful to be.
#![expect(
    unsafe_code,
    reason = "the key is given to SQLCipher as bytes: text of SQL is never wiped"
)]

use crate::slot::DatabaseKey;
use crate::{VaultError, shift, wiping};
use rusqlite::{Connection, OpenFlags, ffi};
use std::ffi::c_int;
use std::path::Path;
use std::time::Duration;

/// Statements that stay prepared: more than any command has, so that none is read anew each time.
const STATEMENTS_KEPT: usize = 128;

/// How long another program's hold on the file is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

/// Where in a file the database begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Behind the head.
    BehindHead,
    /// At the file's first byte, as the first kind of vault had it.
    Whole,
}

/// Opens the database in a file with its key, for nobody else meanwhile.
///
/// The first page is read here, and with it the key is proved right.
pub(crate) fn connect(
    path: &Path,
    layout: Layout,
    key: &DatabaseKey,
    salt: &[u8],
) -> Result<Connection, VaultError> {
    let wipes = wiping::register();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match layout {
        Layout::BehindHead => {
            shift::register();
            Connection::open_with_flags_and_vfs(path, flags, shift::NAME)?
        }
        Layout::Whole => Connection::open_with_flags(path, flags)?,
    };
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    // SQLCipher writes a line to standard error for a wrong key unless its log is off.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let spelled = key.spelled(salt);
    // SAFETY: the handle is that of the open connection, and SQLCipher copies the bytes.
    let code = unsafe {
        ffi::sqlite3_key(connection.handle(), spelled.as_ptr().cast(), spelled.len() as c_int)
    };
    if code != ffi::SQLITE_OK {
        return Err(VaultError::Write("the database took no key".into()));
    }
    if !wipes {
        // Slower by far, but where SQLite was at work before us it is what there is.
        connection.execute_batch("PRAGMA cipher_memory_security = ON;")?;
    }
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -32768; -- KiB: the list of 100,000 patients stays decrypted
         PRAGMA trusted_schema = OFF;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;",
    )?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get::<_, String>(0))?;
    // From here on a second program is refused, not at its first write.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT;")?;
    Ok(connection)
}

/// Closes a connection with everything written in the one file.
pub(crate) fn close(connection: Connection) -> Result<(), VaultError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Says whether another program works with the database; no key is needed for that.
pub(crate) fn is_held(path: &Path) -> Result<bool, VaultError> {
    wiping::register();
    shift::register();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags_and_vfs(path, flags, shift::NAME)?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let asked = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    Ok(matches!(asked.map_err(VaultError::from), Err(VaultError::Busy)))
}

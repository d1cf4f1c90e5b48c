//! The table of contents: where in the database each table and index begins, kept a second time.
//!
//! SQLite says it on the first pages alone; where one of them is damaged, nothing else can be found,
//! sound as it may be. The end of the file's head holds the same in a few hundred bytes, sealed with
//! the database's key, and from it [`graft`] makes such pages anew.

use crate::VaultError;
use crate::build::{self, with_ending};
use crate::connect::{self, Layout, connect};
use crate::head::Head;
use crate::migrate;
use crate::shift::{self, HEAD_BYTES, PAGE_BYTES};
use crate::slot::DatabaseKey;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

/// The part of the head that is kept for it, its last page.
pub(crate) const ROOM: usize = 4096;

/// The digest and the length that come before the sealed text.
const FRONT: usize = 32 + 4;

/// What the sealed text is bound to, beside the vault.
const PURPOSE: &[u8] = b"zonula contents 1";

/// Where everything begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contents {
    /// The schema's number: what the tables look like.
    schema: u32,
    /// The first page of each table and index, by name.
    roots: BTreeMap<String, u32>,
}

impl Contents {
    /// Reads what the database itself says.
    fn of(connection: &Connection) -> Result<Self, VaultError> {
        let schema = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let mut statement =
            connection.prepare("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")?;
        let roots = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Self { schema, roots: roots.collect::<Result<_, _>>()? })
    }

    /// Reads what the head says; `None` where it says nothing that can be relied on.
    pub(crate) fn read(file: &File, head: &Head, key: &DatabaseKey) -> Option<Self> {
        let page = page_of(file).ok()?;
        let text = key.unseal(sealed(&page)?, &bound(head))?;
        serde_json::from_slice(&text).ok()
    }

    fn write(&self, mut file: &File, head: &Head, key: &DatabaseKey) -> Result<(), VaultError> {
        let text = serde_json::to_vec(self).expect("numbers by name are plain data");
        let sealed = key.seal(&text, &bound(head))?;
        if sealed.len() > ROOM - FRONT {
            return Err(VaultError::Write("the tables are too many for the file's head".into()));
        }
        let mut page = vec![0; ROOM];
        let length = u32::try_from(sealed.len()).unwrap_or(u32::MAX);
        page[32..FRONT].copy_from_slice(&length.to_le_bytes());
        page[FRONT..FRONT + sealed.len()].copy_from_slice(&sealed);
        let digest = Sha256::digest(&page[32..]);
        page[..32].copy_from_slice(&digest);
        file.seek(SeekFrom::Start(HEAD_BYTES - ROOM as u64))
            .and_then(|_| file.write_all(&page))
            .and_then(|()| file.sync_all())
            .map_err(|error| VaultError::from_io(&error))
    }
}

/// Brings the head's table of contents into agreement with the database.
pub(crate) fn keep(
    connection: &Connection,
    file: &File,
    head: &Head,
    key: &DatabaseKey,
) -> Result<(), VaultError> {
    let contents = Contents::of(connection)?;
    if Contents::read(file, head, key).as_ref() != Some(&contents) {
        contents.write(file, head, key)?;
    }
    Ok(())
}

/// Says whether the head's last page is as it was written, or was never written.
pub(crate) fn is_sound(page: &[u8]) -> bool {
    page.iter().all(|byte| *byte == 0) || sealed(page).is_some()
}

fn page_of(mut file: &File) -> std::io::Result<Vec<u8>> {
    let mut page = vec![0; ROOM];
    file.seek(SeekFrom::Start(HEAD_BYTES - ROOM as u64))?;
    file.read_exact(&mut page)?;
    Ok(page)
}

fn sealed(page: &[u8]) -> Option<&[u8]> {
    let (digest, rest) = page.split_at_checked(32)?;
    if Sha256::digest(rest).as_slice() != digest {
        return None;
    }
    let length = u32::from_le_bytes(rest[..4].try_into().ok()?) as usize;
    rest.get(4..4 + length)
}

/// A table of contents moved to another vault says nothing there.
fn bound(head: &Head) -> Vec<u8> {
    [PURPOSE, &head.vault].concat()
}

/// Gives a copy of a vault new first pages, made from the table of contents.
///
/// A database of the same schema is made anew, longer than the damaged one, so that what its schema
/// needs beside the first page lies behind the damaged one's end; it is told where the damaged one's
/// tables begin, and then its first page and those behind the end are put into the copy.
pub(crate) fn graft(
    copy: &Path,
    contents: &Contents,
    head: &Head,
    key: &DatabaseKey,
) -> Result<(), VaultError> {
    let io = |error: std::io::Error| VaultError::from_io(&error);
    let pages = shift::pages(std::fs::metadata(copy).map_err(io)?.len());
    let donor = build::begin(&with_ending(copy, ".contents"), head)?;
    let grafted = grow(&donor, contents, pages, head, key).and_then(|length| {
        let from = File::open(&donor).map_err(io)?;
        let to = OpenOptions::new().write(true).open(copy).map_err(io)?;
        std::iter::once(0).chain(pages..length).try_for_each(|page| {
            let place = shift::place_of(page);
            let mut bytes = [0; PAGE_BYTES as usize];
            let (mut from, mut to) = (&from, &to);
            from.seek(SeekFrom::Start(place))
                .and_then(|_| from.read_exact(&mut bytes))
                .and_then(|()| to.seek(SeekFrom::Start(place)))
                .and_then(|_| to.write_all(&bytes))
                .map_err(io)
        })
    });
    std::fs::remove_file(&donor).ok();
    std::fs::remove_file(with_ending(&donor, "-journal")).ok();
    grafted
}

/// Makes the database whose first pages are wanted; returns how many pages it has.
fn grow(
    donor: &Path,
    contents: &Contents,
    pages: u64,
    head: &Head,
    key: &DatabaseKey,
) -> Result<u64, VaultError> {
    let mut connection = connect(donor, Layout::BehindHead, key, &head.salt)?;
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    connection.execute_batch("CREATE TABLE filler (bytes BLOB) STRICT")?;
    let length = |connection: &Connection| -> Result<u64, VaultError> {
        let pages: i64 = connection.query_row("PRAGMA page_count", [], |row| row.get(0))?;
        Ok(pages.unsigned_abs())
    };
    loop {
        let missing = pages.saturating_sub(length(&connection)?);
        if missing == 0 {
            break;
        }
        // A page holds a little less than its length; what is still missing comes with the next row.
        let bytes = (missing * PAGE_BYTES).min(16 << 20);
        connection.execute(
            "INSERT INTO filler VALUES (zeroblob(?1))",
            [i64::try_from(bytes).unwrap_or(i64::MAX)],
        )?;
    }
    migrate::migrate_to(&mut connection, contents.schema)?;
    connection.execute_batch("PRAGMA writable_schema = ON")?;
    let transaction = connection.transaction()?;
    let own = Contents::of(&transaction)?;
    for name in own.roots.keys() {
        match contents.roots.get(name) {
            Some(root) => transaction.execute(
                "UPDATE sqlite_schema SET rootpage = ?1 WHERE name = ?2",
                params![root, name],
            )?,
            None => transaction.execute("DELETE FROM sqlite_schema WHERE name = ?1", [name])?,
        };
    }
    transaction.commit()?;
    let length = length(&connection)?;
    connect::close(connection)?;
    Ok(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Vault;
    use zeroize::Zeroizing;

    #[test]
    fn there_is_room_for_the_longest_numbers_and_half_as_many_tables_again() {
        let folder = tempfile::tempdir().unwrap();
        let words = Zeroizing::new("ein Schaf, ein Schaf".to_owned());
        let vault = Vault::create(&folder.path().join("zonula.db"), &words).unwrap();
        let contents = Contents::of(&vault.connection).unwrap();
        let kept = Contents::read(&vault.file, &vault.head, &vault.key);
        assert_eq!(kept.as_ref(), Some(&contents), "a new vault has it from the start");
        let most = Contents {
            schema: u32::MAX,
            roots: contents.roots.into_keys().map(|name| (name, u32::MAX)).collect(),
        };
        let text = serde_json::to_vec(&most).unwrap();
        assert!(text.len() * 3 / 2 < ROOM - FRONT - 40, "{} bytes", text.len());
    }
}

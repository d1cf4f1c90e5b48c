//! Rescue: what is still readable of a damaged vault, put into a new one.

use crate::audit::{self, Action};
use crate::build::{self, put_beside};
use crate::connect::{self, Layout, connect};
use crate::contents::{self, Contents};
use crate::head::{self, Found, Head};
use crate::slot::DatabaseKey;
use crate::vault::{open_file, proven, refuse_bare};
use crate::{Secret, VaultError, issued, migrate};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::fs::File;
use std::path::Path;
use zonula_model::DateTime;

/// What could be saved of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RescuedTable {
    /// The table.
    pub table: String,
    /// Rows in the new vault.
    pub rows: u64,
    /// Whether some could not be read, or belonged to what could not.
    pub gaps: bool,
}

/// The tables, those first that others point to; how rows are addressed, and what they belong to.
const TABLES: &[(&str, Address)] = &[
    ("patient", Address::Row),
    ("practitioner", Address::Row),
    ("setting", Address::Whole),
    ("import", Address::Row),
    ("left_out", Address::Of("import")),
    ("companion", Address::Of("import")),
    ("specimen", Address::Row),
    ("specimen_decision", Address::Whole),
    ("observation", Address::Of("specimen")),
    ("profile", Address::Row),
    ("taxon", Address::Row),
    ("abundance", Address::Of("profile")),
    ("symptom_score", Address::Of("import")),
    ("intervention", Address::Of("import")),
    ("remembered", Address::Whole),
    ("mapping", Address::Whole),
    ("report", Address::Row),
    ("report_withdrawal", Address::Of("report")),
    ("circumstance", Address::Whole),
    ("statement_choice", Address::Row),
    ("chosen_words", Address::Whole),
    ("clinic_words", Address::Whole),
    ("backup", Address::Row),
    ("audit", Address::Row),
];

/// How a table's rows are asked for one after the other.
#[derive(Clone, Copy)]
enum Address {
    /// By their number.
    Row,
    /// By what they belong to, a row of this table.
    Of(&'static str),
    /// From both ends.
    Whole,
}

/// What indices still say of rows that are lost, so that what belongs to them is not lost with them:
/// a person by the record number, a file by its digest, a specimen by its file.
const SHADOWS: &[(&str, &str)] = &[
    (
        "SELECT id, number FROM patient INDEXED BY sqlite_autoindex_patient_1",
        "INSERT OR IGNORE INTO patient (id, number, name, born, sex, search)
         VALUES (?1, ?2, '?', '1900-01-01', 'unknown', lower(?2))",
    ),
    (
        "SELECT id, patient_id, sha256 FROM import INDEXED BY sqlite_autoindex_import_1",
        "INSERT OR IGNORE INTO import (id, patient_id, file, sha256, format, imported)
         VALUES (?1, ?2, '?', ?3, '?', '1900-01-01T00:00:00')",
    ),
    (
        "SELECT id, import_id FROM specimen INDEXED BY specimen_by_import",
        "INSERT OR IGNORE INTO specimen (id, import_id, label, kind, place)
         VALUES (?1, ?2, '?', 'not-stated', '[\"file\"]')",
    ),
];

/// A damaged database; opened anew after each damaged page, which SQLCipher does not get over.
struct Damaged<'a> {
    path: &'a Path,
    key: &'a DatabaseKey,
    head: &'a Head,
    connection: Connection,
}

impl Damaged<'_> {
    fn again(&mut self) -> Result<(), VaultError> {
        // The old one first: it holds the lock.
        self.connection = Connection::open_in_memory()?;
        self.connection = connect(self.path, Layout::BehindHead, self.key, &self.head.salt)?;
        Ok(())
    }

    /// Reads rows until one cannot be read; says whether all could.
    fn read(&mut self, sql: &str, take: &mut dyn FnMut(Vec<Value>)) -> Result<bool, VaultError> {
        let whole = read(&self.connection, sql, take).is_ok();
        if !whole {
            self.again()?;
        }
        Ok(whole)
    }
}

fn read(
    connection: &Connection,
    sql: &str,
    take: &mut dyn FnMut(Vec<Value>),
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take((0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?);
    }
    Ok(())
}

/// Puts what is readable of a damaged vault into a new one, under a name that nobody has; the
/// damaged file stays as it is.
///
/// The same passphrases open the new vault. Where the damage lies in a page that says where
/// everything is, the head's table of contents is asked; where that is damaged too, nothing can be
/// read, and that is said.
pub fn rescue(
    path: &Path,
    secret: Secret<'_>,
    into: &Path,
    now: DateTime,
) -> Result<Vec<RescuedTable>, VaultError> {
    let file = open_file(path)?;
    let Found::Head(head) = head::read(&file)? else { return Err(VaultError::Locked) };
    let (_, key) = head.unlock(secret)?;
    let log = build::with_ending(path, "-wal");
    let logged = std::fs::metadata(&log).is_ok_and(|log| log.len() > 0);
    if !logged {
        refuse_bare(&file)?;
    }
    // The log is left alone with the damaged file: what is worked on is a copy.
    let copy = build::with_ending(into, ".damaged");
    std::fs::remove_file(&copy).ok();
    build::copy_beside(&file, &copy)?;
    if logged {
        std::fs::copy(&log, build::with_ending(&copy, "-wal"))
            .map_err(|error| VaultError::from_io(&error))?;
    }
    let rescued = readable(&copy, &file, &head, &key)
        .and_then(|found| rescue_copy(&copy, found, (&head, &key), into, now));
    for left in [copy.clone(), build::with_ending(&copy, "-wal")] {
        std::fs::remove_file(left).ok();
    }
    rescued
}

/// Opens the copy so that its tables can be found; says whether its log had to be given up for it.
fn readable(
    copy: &Path,
    file: &File,
    head: &Head,
    key: &DatabaseKey,
) -> Result<(Connection, bool), VaultError> {
    let told = match connect(copy, Layout::BehindHead, key, &head.salt).map_err(proven) {
        Err(told @ VaultError::Damaged(_)) => told,
        other => return Ok((other?, false)),
    };
    let contents = Contents::read(file, head, key).ok_or(told)?;
    // What the log says of the pages that are made anew would be believed before them.
    let log = build::with_ending(copy, "-wal");
    let had_log = std::fs::metadata(&log).is_ok_and(|log| log.len() > 0);
    std::fs::remove_file(log).ok();
    contents::graft(copy, &contents, head, key)?;
    Ok((connect(copy, Layout::BehindHead, key, &head.salt).map_err(proven)?, had_log))
}

fn rescue_copy(
    copy: &Path,
    (connection, had_log): (Connection, bool),
    (head, key): (&Head, &DatabaseKey),
    into: &Path,
    now: DateTime,
) -> Result<Vec<RescuedTable>, VaultError> {
    let mut damaged = Damaged { path: copy, key, head, connection };
    let new = build::begin(into, head)?;
    let mut target = connect(&new, Layout::BehindHead, key, &head.salt)?;
    migrate::migrate(&mut target)?;
    // What a row belongs to may be lost; such rows are taken out at the end.
    target.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM practitioner;")?;
    let mut tables = vec![];
    for (table, address) in TABLES {
        let whole = copy_table(&mut damaged, &target, table, *address)?;
        tables.push(RescuedTable { table: (*table).to_owned(), rows: 0, gaps: !whole || had_log });
    }
    for (from, to) in SHADOWS {
        fill_from_index(&mut damaged, &target, from, to)?;
    }
    settle(&target, &mut tables, now)?;
    connect::close(target)?;
    put_beside(&new, into)?;
    Ok(tables)
}

fn fill_from_index(
    from: &mut Damaged<'_>,
    to: &Connection,
    read: &str,
    write: &str,
) -> Result<(), VaultError> {
    let mut failed = None;
    let mut take = |cells: Vec<Value>| {
        let inserted = to
            .prepare_cached(write)
            .and_then(|mut statement| statement.execute(params_from_iter(cells)));
        if let Err(error) = inserted {
            failed = Some(error);
        }
    };
    from.read(read, &mut take)?;
    from.read(&format!("{read} ORDER BY id DESC"), &mut take)?;
    failed.map_or(Ok(()), |error| Err(error.into()))
}

fn copy_table(
    from: &mut Damaged<'_>,
    to: &Connection,
    table: &str,
    address: Address,
) -> Result<bool, VaultError> {
    let columns = shared_columns(&from.connection, to, table)?;
    if columns.is_empty() {
        return Ok(true);
    }
    let list = columns.join(", ");
    let marks = vec!["?"; columns.len()].join(", ");
    let insert = format!("INSERT OR IGNORE INTO {table} ({list}) VALUES ({marks})");
    let transaction = to.unchecked_transaction()?;
    let mut failed = None;
    let mut take = |cells: Vec<Value>| {
        let inserted = transaction
            .prepare_cached(&insert)
            .and_then(|mut statement| statement.execute(params_from_iter(cells)));
        if let Err(error) = inserted {
            failed = Some(error);
        }
    };
    let mut whole = from.read(&format!("SELECT {list} FROM {table}"), &mut take)?;
    if !whole {
        let key = match address {
            Address::Row => "rowid".to_owned(),
            _ => primary_key(&from.connection, table)?,
        };
        let order: Vec<String> = key.split(", ").map(|column| format!("{column} DESC")).collect();
        let backwards = format!("SELECT {list} FROM {table} ORDER BY {}", order.join(", "));
        from.read(&backwards, &mut take)?;
        // Between the first damaged page and the last, row by row or owner by owner.
        let (numbered, column) = match address {
            Address::Row => (table, "rowid".to_owned()),
            Address::Of(owner) => (owner, format!("{owner}_id")),
            Address::Whole => ("", String::new()),
        };
        let most = if numbered.is_empty() { 0 } else { highest(to, numbered)? };
        let (mut id, mut lost) = (1, 0);
        while id <= most {
            let sql = format!("SELECT {list} FROM {table} WHERE {column} = {id}");
            lost = if from.read(&sql, &mut take)? { 0 } else { lost + 1 };
            // Where a page that leads to many rows is lost, not each of them is tried.
            id += 1 << (lost / 16).min(10);
        }
        whole = false;
    }
    transaction.commit()?;
    failed.map_or(Ok(whole), |error| Err(error.into()))
}

/// Lists the columns that both sides have: the damaged file may be of an older schema.
fn shared_columns(
    from: &Connection,
    to: &Connection,
    table: &str,
) -> Result<Vec<String>, VaultError> {
    let of = |connection: &Connection| -> rusqlite::Result<Vec<String>> {
        let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
        statement.query_map([table], |row| row.get(0))?.collect()
    };
    let theirs = of(to)?;
    Ok(of(from)?.into_iter().filter(|column| theirs.contains(column)).collect())
}

fn primary_key(connection: &Connection, table: &str) -> Result<String, VaultError> {
    let mut statement =
        connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let names = statement.query_map([table], |row| row.get::<_, String>(0))?;
    Ok(names.collect::<Result<Vec<_>, _>>()?.join(", "))
}

/// The highest number there is; identities in between are tried one by one.
fn highest(to: &Connection, table: &str) -> Result<i64, VaultError> {
    let sql = format!("SELECT coalesce(max(rowid), 0) FROM {table}");
    Ok(to.query_row(&sql, [], |row| row.get(0))?)
}

/// Takes out what belongs to nothing any more, counts, and closes the log with an entry.
fn settle(
    target: &Connection,
    tables: &mut [RescuedTable],
    now: DateTime,
) -> Result<(), VaultError> {
    let transaction = target.unchecked_transaction()?;
    // A lost page may leave a report's bytes cut: what is not as it was released is no report.
    for id in issued::altered(&transaction)? {
        transaction.execute("DELETE FROM report WHERE id = ?1", [id])?;
        if let Some(own) = tables.iter_mut().find(|own| own.table == "report") {
            own.gaps = true;
        }
    }
    loop {
        let dangling: Vec<(String, Option<i64>)> = {
            let mut statement = transaction.prepare("PRAGMA foreign_key_check")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<Result<_, _>>()?
        };
        if dangling.is_empty() {
            break;
        }
        for (table, row) in &dangling {
            if let Some(own) = tables.iter_mut().find(|own| own.table == *table) {
                own.gaps = true;
            }
            match row {
                Some(row) => {
                    transaction.execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [row])?;
                }
                None => remove_orphans(&transaction, table)?,
            }
        }
    }
    // Whoever has a key slot must be somebody.
    transaction.execute(
        "INSERT INTO practitioner (id, name, role)
         SELECT 1, 'Practitioner', 'practitioner'
          WHERE NOT EXISTS (SELECT 1 FROM practitioner WHERE left_at IS NULL)",
        [],
    )?;
    transaction.execute(
        "INSERT OR REPLACE INTO audit_head (one, entries, sha256)
         SELECT 1, number, sha256 FROM audit ORDER BY number DESC LIMIT 1",
        [],
    )?;
    let lost: Vec<&str> =
        tables.iter().filter(|own| own.gaps).map(|own| own.table.as_str()).collect();
    let subject = match lost.as_slice() {
        [] => "nothing was lost".to_owned(),
        lost => format!("rows are lost of: {}", lost.join(", ")),
    };
    let stamp = audit::Stamp { at: now, person: 0, who: "rescue".into() };
    audit::enter(&transaction, &stamp, Action::Rescued, None, &subject)?;
    transaction.commit()?;
    for own in tables {
        let sql = format!("SELECT count(*) FROM {}", own.table);
        let rows: i64 = target.query_row(&sql, [], |row| row.get(0))?;
        own.rows = rows.unsigned_abs();
    }
    Ok(())
}

/// Takes out the rows of a table without row numbers that point to nothing.
fn remove_orphans(transaction: &Connection, table: &str) -> Result<(), VaultError> {
    let mut statement =
        transaction.prepare("SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?1)")?;
    let keys = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for key in keys.collect::<Result<Vec<(String, String)>, _>>()? {
        let (owner, column) = key;
        transaction.execute(
            &format!(
                "DELETE FROM {table} WHERE {column} IS NOT NULL
                    AND {column} NOT IN (SELECT rowid FROM {owner})"
            ),
            [],
        )?;
    }
    Ok(())
}

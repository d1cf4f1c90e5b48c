//! Migrations: numbered SQL, applied in one transaction, checked on every start.

use crate::VaultError;
use rusqlite::{Connection, TransactionBehavior, named_params};
use sha2::{Digest, Sha256};

/// Every migration, oldest first. A released file is never edited; a change is a new file.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_initial", include_str!("../migrations/0001_initial.sql")),
    ("0002_sources", include_str!("../migrations/0002_sources.sql")),
    ("0003_safety", include_str!("../migrations/0003_safety.sql")),
    ("0004_choices", include_str!("../migrations/0004_choices.sql")),
    ("0005_report_life", include_str!("../migrations/0005_report_life.sql")),
    ("0006_patient_list", include_str!("../migrations/0006_patient_list.sql")),
    ("0007_last_visit", include_str!("../migrations/0007_last_visit.sql")),
];

/// The newest schema this program knows.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// Says whether there is something to migrate that somebody worked with: it is copied first.
pub(crate) fn is_due(connection: &Connection) -> Result<bool, VaultError> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok((1..NEWEST).contains(&found))
}

/// Brings the schema up to date; refuses a newer one, and one whose history is not ours.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), VaultError> {
    migrate_to(connection, NEWEST)
}

/// Brings the schema to one that was the newest once.
pub(crate) fn migrate_to(connection: &mut Connection, newest: u32) -> Result<(), VaultError> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > NEWEST {
        return Err(VaultError::Newer { found, known: NEWEST });
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(
        "CREATE TABLE IF NOT EXISTS migration (
             number INTEGER PRIMARY KEY,
             name   TEXT NOT NULL,
             sha256 BLOB NOT NULL
         ) STRICT",
    )?;
    for (number, (name, sql)) in (1..=newest).zip(MIGRATIONS) {
        let digest = Sha256::digest(sql.as_bytes());
        if number <= found {
            let known: Vec<u8> = transaction.query_row(
                "SELECT sha256 FROM migration WHERE number = :number",
                named_params! { ":number": number },
                |row| row.get("sha256"),
            )?;
            if known != digest.as_slice() {
                return Err(VaultError::Damaged(format!(
                    "schema step `{name}` is not the one this program knows"
                )));
            }
        } else {
            transaction.execute_batch(sql)?;
            transaction.execute(
                "INSERT INTO migration (number, name, sha256) VALUES (:number, :name, :sha256)",
                named_params! { ":number": number, ":name": name, ":sha256": digest.as_slice() },
            )?;
        }
    }
    transaction.pragma_update(None, "user_version", newest)?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn texts(connection: &Connection, sql: &str) -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    /// Lists the tables, and the columns of each.
    fn columns(connection: &Connection) -> BTreeMap<String, Vec<String>> {
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table'";
        let of = |table: &String| format!("SELECT name FROM pragma_table_info('{table}')");
        let tables = texts(connection, tables).into_iter();
        tables.map(|table| (table.clone(), texts(connection, &of(&table)))).collect()
    }

    /// Puts a row into every table, with a value in every column that may have one.
    fn fill(connection: &Connection) {
        connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        for (table, columns) in columns(connection) {
            let value = |column: &String| {
                let sql = format!("SELECT type FROM pragma_table_info('{table}') WHERE name = ?1");
                let kind: String = connection.query_row(&sql, [column], |row| row.get(0)).unwrap();
                match (table.as_str(), column.as_str(), kind.as_str()) {
                    ("practitioner", "id", _) => "2",
                    ("observation", "words", _) => "NULL",
                    (_, "sex", _) => "'female'",
                    (_, "comparator", _) => "'<'",
                    ("profile", "abundance", _) => "'counts'",
                    ("observation", "status", _) => "'corrected'",
                    (_, "role", _) => "'assistant'",
                    (_, "audience", _) => "'clinician'",
                    (_, "sha256" | "inputs" | "before", _) => "zeroblob(32)",
                    (_, _, "INTEGER") => "1",
                    (_, _, "REAL") => "1.5",
                    (_, _, "BLOB") => "x'2550'",
                    _ => "'written'",
                }
                .to_owned()
            };
            let values: Vec<String> = columns.iter().map(value).collect();
            if !["migration", "audit_head"].contains(&table.as_str()) {
                let sql = format!("INSERT INTO {table} VALUES ({})", values.join(", "));
                connection.execute(&sql, []).unwrap_or_else(|error| panic!("{sql}: {error}"));
            }
        }
        connection.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    }

    /// Reads these columns of every table.
    fn rows(connection: &Connection, of: &BTreeMap<String, Vec<String>>) -> Vec<Vec<String>> {
        let read = |(table, columns): (&String, &Vec<String>)| {
            let quoted: Vec<String> = columns.iter().map(|own| format!("quote({own})")).collect();
            texts(connection, &format!("SELECT {} FROM {table}", quoted.join(" || ',' || ")))
        };
        of.iter().filter(|(table, _)| *table != "migration").map(read).collect()
    }

    #[test]
    fn whatever_stood_in_any_column_of_any_schema_stands_there_after_the_migration() {
        for schema in 1..=NEWEST {
            let mut connection = Connection::open_in_memory().unwrap();
            migrate_to(&mut connection, schema).unwrap();
            fill(&connection);
            assert_eq!(is_due(&connection).unwrap(), schema < NEWEST);
            let before = columns(&connection);
            let stood = rows(&connection, &before);
            assert!(stood.iter().all(|rows| !rows.is_empty()), "schema {schema}: an empty table");
            for _ in 0..2 {
                migrate(&mut connection).unwrap();
                assert!(!is_due(&connection).unwrap());
                assert_eq!(rows(&connection, &before), stood, "schema {schema}");
                let faults = texts(&connection, "SELECT \"table\" FROM pragma_foreign_key_check");
                assert_eq!(faults, Vec::<String>::new(), "schema {schema}");
                assert_eq!(texts(&connection, "PRAGMA integrity_check"), ["ok"]);
            }
            let steps = texts(&connection, "SELECT name FROM migration ORDER BY number");
            let known: Vec<&str> = MIGRATIONS.iter().map(|(name, _)| *name).collect();
            assert_eq!(steps, known);
        }
    }

    #[test]
    fn a_newer_schema_and_one_with_another_history_are_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        connection.pragma_update(None, "user_version", NEWEST + 1).unwrap();
        let told = migrate(&mut connection).unwrap_err();
        assert!(matches!(told, VaultError::Newer { .. }), "{told:?}");
        connection.pragma_update(None, "user_version", NEWEST).unwrap();
        let other = "UPDATE migration SET sha256 = zeroblob(32) WHERE number = 2";
        connection.execute(other, []).unwrap();
        let told = migrate(&mut connection).unwrap_err();
        assert!(matches!(told, VaultError::Damaged(_)), "{told:?}");
    }
}

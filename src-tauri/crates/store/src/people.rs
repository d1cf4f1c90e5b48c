//! What patients are searched by, kept in memory in the order of the list: reading it takes time
//! once, not with every letter that is typed.

use crate::VaultError;
use rusqlite::Connection;
use std::cell::RefCell;
use std::sync::Arc;
use zeroize::Zeroizing;
use zonula_model::PatientId;

/// What all patients are searched by; read when it is asked for, forgotten when one comes or goes.
#[derive(Default)]
pub(crate) struct People(RefCell<Option<Arc<Known>>>);

/// Everybody's number, name and date of birth in small letters, one behind the other.
struct Known {
    text: Zeroizing<String>,
    /// Whose text it is, and where in `text` it ends.
    ends: Vec<(PatientId, usize)>,
}

/// Who was found.
pub(crate) struct Found {
    /// The first of them, by name.
    pub first: Vec<PatientId>,
    /// How many there are.
    pub total: usize,
}

impl People {
    /// Finds whose number, name or date of birth contains each word.
    pub(crate) fn find(
        &self,
        connection: &Connection,
        words: &[&str],
        limit: usize,
    ) -> Result<Found, VaultError> {
        let known = self.known(connection)?;
        let mut found = Found { first: vec![], total: 0 };
        let mut start = 0;
        for (patient, end) in &known.ends {
            let text = known.text.get(start..*end).unwrap_or_default();
            start = *end;
            if words.iter().all(|word| text.contains(word)) {
                found.total += 1;
                if found.first.len() < limit {
                    found.first.push(*patient);
                }
            }
        }
        Ok(found)
    }

    /// A patient came or went: everybody is read anew when somebody is searched for.
    pub(crate) fn forget(&self) {
        self.0.replace(None);
    }

    fn known(&self, connection: &Connection) -> Result<Arc<Known>, VaultError> {
        if let Some(known) = self.0.borrow().as_ref() {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(read(connection)?);
        self.0.replace(Some(Arc::clone(&read)));
        Ok(read)
    }
}

/// Reads the index that holds all three in the order of the list.
fn read(connection: &Connection) -> Result<Known, VaultError> {
    // Text that grows would leave copies of itself behind.
    let (people, bytes): (usize, usize) = connection.query_row(
        "SELECT count(*), coalesce(sum(octet_length(search)), 0) FROM patient",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut text = Zeroizing::new(String::with_capacity(bytes));
    let mut ends = Vec::with_capacity(people);
    let mut statement =
        connection.prepare_cached("SELECT id, search FROM patient ORDER BY name, number")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let own = row.get_ref(1)?.as_str().map_err(|_| {
            VaultError::Damaged("what a patient is searched by is unreadable".into())
        })?;
        text.push_str(own);
        ends.push((PatientId(row.get(0)?), text.len()));
    }
    Ok(Known { text, ends })
}

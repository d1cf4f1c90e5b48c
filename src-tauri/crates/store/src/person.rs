//! People who work with a vault: each with a passphrase of their own and a role.

use crate::audit::{self, Action};
use crate::slot::Cost;
use crate::{Vault, VaultError};
use rusqlite::{Connection, TransactionBehavior, named_params};
use zeroize::Zeroizing;

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Imports, looks and prepares; releases nothing and erases nothing.
    Assistant,
    /// Everything.
    Practitioner,
}

impl Role {
    /// Returns the name that the vault keeps.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Assistant => "assistant",
            Self::Practitioner => "practitioner",
        }
    }

    /// Reads a name as the vault keeps it.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Assistant, Self::Practitioner].into_iter().find(|role| role.as_str() == text)
    }
}

/// Somebody who works with the vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Identity; 0 for whoever came in with the recovery key.
    pub id: i64,
    /// Name as it stands in the audit log.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

impl Person {
    /// Whoever opens the vault with the printed recovery key.
    pub(crate) fn recovery() -> Self {
        Self { id: 0, name: "recovery key".into(), role: Role::Practitioner }
    }
}

impl Vault {
    /// Returns who opened the vault.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// Refuses what the person may not do.
    pub(crate) fn only(&self, role: Role) -> Result<(), VaultError> {
        if self.person.role >= role { Ok(()) } else { Err(VaultError::NotAllowed) }
    }

    /// Lists who works with the vault, by name.
    pub fn people(&self) -> Result<Vec<Person>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, name, role FROM practitioner WHERE left_at IS NULL ORDER BY name",
        )?;
        let mut rows = statement.query([])?;
        let mut people = vec![];
        while let Some(row) = rows.next()? {
            let role: String = row.get("role")?;
            people.push(Person {
                id: row.get("id")?,
                name: row.get("name")?,
                role: Role::parse(&role)
                    .ok_or_else(|| VaultError::Damaged("a role is unreadable".into()))?,
            });
        }
        Ok(people)
    }

    /// Finds who works with the vault by identity.
    pub(crate) fn person_by_id(&self, id: i64) -> Result<Person, VaultError> {
        let people = self.people()?;
        people.into_iter().find(|person| person.id == id).ok_or(VaultError::NoSuchEntry)
    }

    /// Adds a person with a passphrase of their own, which nobody else has.
    pub fn add_person(
        &mut self,
        name: &str,
        role: Role,
        words: &Zeroizing<String>,
        cost: Cost,
    ) -> Result<Person, VaultError> {
        self.only(Role::Practitioner)?;
        if self.people()?.iter().any(|own| own.name.to_lowercase() == name.to_lowercase()) {
            return Err(VaultError::NameTaken);
        }
        // Two people with one passphrase could not be told apart.
        if self.head.unlock(crate::Secret::Passphrase(words)).is_ok() {
            return Err(VaultError::PassphraseTaken);
        }
        let id: i64 = self.connection.query_row(
            "SELECT max((SELECT coalesce(max(id), 0) FROM practitioner),
                        (SELECT coalesce(max(person_id), 0) FROM audit)) + 1",
            [],
            |row| row.get(0),
        )?;
        let person = Person { id, name: name.to_owned(), role };
        let subject = format!("{name}, {}", role.as_str());
        self.admit(id, (words, cost), (Action::PersonAdded, &subject), |transaction| {
            transaction.execute(
                "INSERT INTO practitioner (id, name, role) VALUES (:id, :name, :role)",
                named_params! { ":id": id, ":name": name, ":role": role.as_str() },
            )?;
            Ok(())
        })?;
        Ok(person)
    }

    /// Lets a person go: their passphrase opens nothing any more; what they did stays recorded.
    pub fn remove_person(&mut self, id: i64) -> Result<(), VaultError> {
        self.only(Role::Practitioner)?;
        let name = self.person_by_id(id)?.name;
        if id == self.person.id || self.last_practitioner(id)? {
            return Err(VaultError::LastPractitioner);
        }
        let left = self.moment.to_string();
        self.dismiss(id, (Action::PersonLeft, &name), |transaction| {
            transaction.execute(
                "UPDATE practitioner SET left_at = :left WHERE id = :id",
                named_params! { ":left": left, ":id": id },
            )?;
            Ok(())
        })
    }

    /// Changes what a person may do.
    pub fn set_role(&mut self, id: i64, role: Role) -> Result<(), VaultError> {
        self.only(Role::Practitioner)?;
        let name = self.person_by_id(id)?.name;
        if role != Role::Practitioner && self.last_practitioner(id)? {
            return Err(VaultError::LastPractitioner);
        }
        self.change_person(
            (Action::RoleChanged, &format!("{name}, {}", role.as_str())),
            |transaction| {
                transaction.execute(
                    "UPDATE practitioner SET role = :role WHERE id = :id",
                    named_params! { ":role": role.as_str(), ":id": id },
                )?;
                Ok(())
            },
        )?;
        if self.person.id == id {
            self.person.role = role;
        }
        Ok(())
    }

    /// Renames a person; entries made before keep the name of then.
    pub fn rename_person(&mut self, id: i64, name: &str) -> Result<(), VaultError> {
        if id != self.person.id {
            self.only(Role::Practitioner)?;
        }
        let old = self.person_by_id(id)?.name;
        let taken = |own: &Person| own.id != id && own.name.to_lowercase() == name.to_lowercase();
        if self.people()?.iter().any(taken) {
            return Err(VaultError::NameTaken);
        }
        self.change_person(
            (Action::RoleChanged, &format!("{old} is called {name}")),
            |transaction| {
                transaction.execute(
                    "UPDATE practitioner SET name = :name WHERE id = :id",
                    named_params! { ":name": name, ":id": id },
                )?;
                Ok(())
            },
        )?;
        if self.person.id == id {
            name.clone_into(&mut self.person.name);
        }
        Ok(())
    }

    /// Says whether a person is the last who may do everything.
    fn last_practitioner(&self, id: i64) -> Result<bool, VaultError> {
        let others = self.people()?;
        Ok(!others.iter().any(|own| own.id != id && own.role == Role::Practitioner))
    }

    fn change_person(
        &mut self,
        (action, subject): (Action, &str),
        change: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        change(&transaction)?;
        audit::enter(&transaction, &stamp, action, None, subject)?;
        transaction.commit()?;
        Ok(())
    }
}

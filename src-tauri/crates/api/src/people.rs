//! People: who works with the database, what they may do, and their passphrases.

use crate::door::{cost, guess, sound_passphrase};
use crate::session::Session;
use crate::wire::{
    AddPerson, ChangePassphrase, Empty, PeopleList, PersonRequest, PersonRow, RecoveryKeyText,
    RenamePerson, ResetPassphrase, RoleName, SetRole,
};
use crate::{ApiError, Code, refusal};
use zonula_store::{Person, Role, VaultError};

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Practitioner => Self::Practitioner,
            RoleName::Assistant => Self::Assistant,
        }
    }
}

/// Describes a person.
pub(crate) fn row(person: &Person) -> PersonRow {
    PersonRow {
        id: person.id,
        name: person.name.clone(),
        role: match person.role {
            Role::Practitioner => RoleName::Practitioner,
            Role::Assistant => RoleName::Assistant,
        },
    }
}

/// Lists who works with the database.
pub fn people(session: &Session, _: Empty) -> Result<PeopleList, ApiError> {
    let people = session.vault(|vault| vault.people())?;
    Ok(PeopleList { people: people.iter().map(row).collect() })
}

/// Adds a person with a passphrase of their own.
pub fn add_person(session: &Session, request: AddPerson) -> Result<PersonRow, ApiError> {
    let name = named(&request.name)?;
    sound_passphrase(&request.passphrase)?;
    let (words, cost) = (request.passphrase.words(), cost(session));
    let added = session.vault(|vault| vault.add_person(name, request.role.into(), words, cost))?;
    Ok(row(&added))
}

/// Lets a person go: their passphrase opens nothing any more.
pub fn remove_person(session: &Session, request: PersonRequest) -> Result<Empty, ApiError> {
    session.vault(|vault| vault.remove_person(request.id))?;
    Ok(Empty {})
}

/// Changes what a person may do.
pub fn set_role(session: &Session, request: SetRole) -> Result<Empty, ApiError> {
    session.vault(|vault| vault.set_role(request.id, request.role.into()))?;
    renew(session)
}

/// Renames a person; a practitioner anybody, others themselves.
pub fn rename_person(session: &Session, request: RenamePerson) -> Result<Empty, ApiError> {
    let name = named(&request.name)?;
    session.vault(|vault| vault.rename_person(request.id, name))?;
    renew(session)
}

/// Changes one's own passphrase.
pub fn change_passphrase(session: &Session, request: ChangePassphrase) -> Result<Empty, ApiError> {
    sound_passphrase(&request.new)?;
    let cost = cost(session);
    let (old, new) = (request.old.words(), request.new.words());
    session.vault(|vault| guess(session, || vault.change_passphrase(old, new, cost)))?;
    Ok(Empty {})
}

/// Sets the passphrase of somebody who has forgotten theirs.
pub fn reset_passphrase(session: &Session, request: ResetPassphrase) -> Result<Empty, ApiError> {
    sound_passphrase(&request.passphrase)?;
    let (words, cost) = (request.passphrase.words(), cost(session));
    session.vault(|vault| vault.reset_passphrase(request.id, words, cost))?;
    Ok(Empty {})
}

/// Makes a recovery key to print; an earlier one opens nothing any more.
pub fn make_recovery_key(session: &Session, _: Empty) -> Result<RecoveryKeyText, ApiError> {
    let key = session.vault(|vault| vault.make_recovery_key())?;
    Ok(RecoveryKeyText { key: key.text().to_owned() })
}

/// The door knows what the person is called and may do now.
fn renew(session: &Session) -> Result<Empty, ApiError> {
    let person = session.vault(|vault| Ok::<_, VaultError>(vault.person().clone()))?;
    session.door().is_now(Some(person));
    Ok(Empty {})
}

fn named(name: &str) -> Result<&str, ApiError> {
    let name = name.trim();
    let most = 100;
    if name.is_empty() || name.chars().count() > most {
        return Err(ApiError::new(Code::Usage, format!("a name has 1 to {most} letters"))
            .said(refusal::NAME_LENGTH, [&most]));
    }
    Ok(name)
}

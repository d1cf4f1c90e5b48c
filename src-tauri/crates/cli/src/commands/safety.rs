//! `change-passphrase`, `recovery-key`, `people` and `audit`.

use super::write_json;
use crate::arguments::{
    AuditCommand, ChangePassphraseArguments, PeopleCommand, Place, RoleArgument,
};
use crate::failure::{Failure, tell};
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DAMAGED, DONE, database};
use zonula_api::wire::{
    AddPerson, AuditRequest, ChangePassphrase, Empty, PersonRequest, PersonRow, RenamePerson,
    ResetPassphrase, RoleName, SetRole, UnlockRecovery, VerifyAudit,
};
use zonula_api::{ApiError, Code, Session, door, people, safety};

pub(super) fn change_passphrase(
    arguments: &ChangePassphraseArguments,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let file = arguments.new_passphrase_file.as_deref();
    let name = arguments.person.as_deref();
    if let Some(key) = &arguments.recovery_key_file {
        let session = database::locked(place, streams)?;
        let key = database::words_of(key, streams)?;
        door::unlock_recovery(&session, UnlockRecovery { key })?;
        let id = match name {
            Some(name) => person(&session, name)?.id,
            None => only_person(&session)?.id,
        };
        let passphrase = database::new_words(file, streams)?;
        people::reset_passphrase(&session, ResetPassphrase { id, passphrase })?;
    } else if let Some(name) = name {
        let session = database::open(place, streams)?;
        let id = person(&session, name)?.id;
        let passphrase = database::new_words(file, streams)?;
        people::reset_passphrase(&session, ResetPassphrase { id, passphrase })?;
    } else {
        let (session, old) = database::open_keeping(place, streams)?;
        let new = database::new_words(file, streams)?;
        people::change_passphrase(&session, ChangePassphrase { old, new })?;
    }
    writeln!(streams.out, "the passphrase is changed; the old one opens nothing any more")?;
    writeln!(streams.out, "backups made before still open with the old one")?;
    Ok(DONE)
}

pub(super) fn recovery_key(place: &Place, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let made = people::make_recovery_key(&session, Empty {})?;
    writeln!(streams.out, "{}", made.key)?;
    writeln!(
        streams.error,
        "print it and lock it away; whoever has it reads everything. An earlier one opens nothing \
         any more."
    )?;
    Ok(DONE)
}

pub(super) fn people(
    command: &PeopleCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    match command {
        PeopleCommand::List { json } => {
            let list = people::people(&session, Empty {})?;
            if *json {
                write_json(streams, &list)?;
                return Ok(DONE);
            }
            let mut table = Table::new(&[">id", "name", "role"]);
            for own in &list.people {
                table.row([own.id.to_string(), own.name.clone(), word(own.role).to_owned()]);
            }
            table.write(streams.out, 0)?;
        }
        PeopleCommand::Add { name, role, new_passphrase_file } => {
            let passphrase = database::new_words(new_passphrase_file.as_deref(), streams)?;
            let request = AddPerson { name: name.clone(), role: (*role).into(), passphrase };
            let added = people::add_person(&session, request)?;
            writeln!(streams.out, "added {}, {}", added.name, word(added.role))?;
        }
        PeopleCommand::Remove { name } => {
            let id = person(&session, name)?.id;
            people::remove_person(&session, PersonRequest { id })?;
            writeln!(streams.out, "{name}: the passphrase opens nothing any more")?;
        }
        PeopleCommand::Role { name, role } => {
            let id = person(&session, name)?.id;
            people::set_role(&session, SetRole { id, role: (*role).into() })?;
            writeln!(streams.out, "{name}: {}", word((*role).into()))?;
        }
        PeopleCommand::Rename { name, new } => {
            let id = person(&session, name)?.id;
            people::rename_person(&session, RenamePerson { id, name: new.clone() })?;
            writeln!(streams.out, "{name}: is called {new} now")?;
        }
    }
    Ok(DONE)
}

pub(super) fn audit(
    command: &AuditCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    match command {
        AuditCommand::List { patient, action, before, limit, json } => {
            let (patient, action) = (patient.clone(), action.clone());
            let request = AuditRequest { patient, action, before: *before, limit: *limit };
            let list = safety::audit(&session, request)?;
            if *json {
                write_json(streams, &list)?;
                return Ok(DONE);
            }
            let mut table = Table::new(&[">entry", "at", "who", "action", "patient", "subject"]);
            for own in &list.entries {
                let patient = if own.erased { Some("erased") } else { own.patient.as_deref() };
                table.row([
                    own.number.to_string(),
                    own.at.clone(),
                    own.who.clone(),
                    own.action.clone(),
                    or_dash(patient),
                    own.subject.clone(),
                ]);
            }
            table.write(streams.out, 0)?;
            Ok(DONE)
        }
        AuditCommand::Verify { noted, json } => {
            let request = VerifyAudit { noted: noted.clone() };
            let checked = safety::verify_audit(&session, request)?;
            let code = if checked.faults.is_empty() { DONE } else { DAMAGED };
            if *json {
                write_json(streams, &checked)?;
                return Ok(code);
            }
            writeln!(streams.out, "entries  {}", checked.entries)?;
            writeln!(streams.out, "head     {}", checked.head)?;
            if checked.faults.is_empty() {
                writeln!(streams.out, "sound")?;
            }
            for fault in checked.faults {
                let database = session.database().display().to_string();
                tell(streams, &ApiError::new(Code::Damaged, fault).at(database))?;
            }
            Ok(code)
        }
    }
}

/// Finds a person by name.
fn person(session: &Session, name: &str) -> Result<PersonRow, Failure> {
    let people = people::people(session, Empty {})?.people;
    people.into_iter().find(|own| own.name == name).ok_or_else(|| {
        ApiError::new(Code::NotFound, format!("nobody is called `{name}`"))
            .hint("`zonula people list` shows who works with the database")
            .into()
    })
}

/// Finds the person of a database that only one works with.
fn only_person(session: &Session) -> Result<PersonRow, Failure> {
    let mut people = people::people(session, Empty {})?.people;
    match (people.pop(), people.is_empty()) {
        (Some(own), true) => Ok(own),
        _ => Err(Failure::usage(
            "several people work with the database",
            "say whose passphrase is set, with `--for NAME`",
        )),
    }
}

fn word(role: RoleName) -> &'static str {
    match role {
        RoleName::Practitioner => "practitioner",
        RoleName::Assistant => "assistant",
    }
}

impl From<RoleArgument> for RoleName {
    fn from(role: RoleArgument) -> Self {
        match role {
            RoleArgument::Practitioner => Self::Practitioner,
            RoleArgument::Assistant => Self::Assistant,
        }
    }
}

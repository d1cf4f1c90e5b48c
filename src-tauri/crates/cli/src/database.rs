//! The database: which one is meant, and how its passphrase gets in; never as an argument.

use crate::arguments::Place;
use crate::failure::Failure;
use crate::progress::Bar;
use crate::streams::Streams;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;
use zonula_api::wire::{Passphrase, Unlock};
use zonula_api::{ApiError, Code, Session, SystemClock, catalogue, default_database, door};

/// Opens the database that is meant.
pub(crate) fn open(place: &Place, streams: &mut Streams<'_>) -> Result<Session, Failure> {
    open_keeping(place, streams).map(|(session, _)| session)
}

/// Opens the database that is meant; returns the passphrase too, for whoever changes it.
pub(crate) fn open_keeping(
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<(Session, Passphrase), Failure> {
    let session = locked(place, streams)?;
    if !session.database().exists() {
        let message = format!("there is no database at `{}`", session.database().display());
        return Err(ApiError::new(Code::NoDatabase, message)
            .hint("`zonula init` creates one; `--db` or ZONULA_DB names another place")
            .into());
    }
    let passphrase = passphrase(place, streams, "Passphrase: ")?;
    door::unlock(&session, Unlock { passphrase: passphrase.clone() })
        .map_err(|error| error.at(session.database().display().to_string()))?;
    Ok((session, passphrase))
}

/// Begins a session on the database that is meant, without opening it.
pub(crate) fn locked(place: &Place, streams: &Streams<'_>) -> Result<Session, Failure> {
    let named = place.db.clone().or_else(|| (streams.environment)("ZONULA_DB").map(PathBuf::from));
    let path = named.or_else(default_database).ok_or_else(|| {
        Failure::usage("there is no data folder on this system", "name the database with `--db`")
    })?;
    let session = if streams.interactive {
        Session::new(path, SystemClock, Bar::new())
    } else {
        Session::new(path, SystemClock, ())
    };
    let knowledge = catalogue::open(overlay(place, streams).as_deref())?;
    Ok(session.with_knowledge(knowledge).ended_by(streams.ended.clone()))
}

/// Returns the folder of a clinic's own data, where one is named.
pub(crate) fn overlay(place: &Place, streams: &Streams<'_>) -> Option<PathBuf> {
    let named = || (streams.environment)("ZONULA_OVERLAY").map(PathBuf::from);
    place.overlay.clone().or_else(named)
}

/// Gets the passphrase: from a file or standard input where one is named, else by asking.
pub(crate) fn passphrase(
    place: &Place,
    streams: &mut Streams<'_>,
    prompt: &str,
) -> Result<Passphrase, Failure> {
    let named = place.passphrase_file.clone();
    let file = named.or_else(|| (streams.environment)("ZONULA_PASSPHRASE_FILE").map(PathBuf::from));
    match file {
        Some(file) => words_of(&file, streams),
        None if streams.interactive => asked(prompt),
        None => {
            let what = "the database is locked, and there is nobody to ask for its passphrase";
            Err(ApiError::new(Code::Locked, what)
                .hint("name a file that holds it: `--passphrase-file F` or ZONULA_PASSPHRASE_FILE")
                .into())
        }
    }
}

/// Reads the words that a file holds, `-` for standard input; they are wiped when dropped.
pub(crate) fn words_of(file: &Path, streams: &mut Streams<'_>) -> Result<Passphrase, Failure> {
    let mut words = Zeroizing::new(String::new());
    if file.as_os_str() == "-" {
        streams.input.read_line(&mut words)?;
    } else {
        let read = std::fs::read(file).map_err(|error| {
            let what = format!("the passphrase file cannot be read: {}", error.kind());
            Failure::Api(ApiError::new(Code::Usage, what).at(file.display().to_string()))
        })?;
        let read = Zeroizing::new(read);
        let text = std::str::from_utf8(&read).map_err(|_| {
            let what = "the passphrase file holds something else than text";
            Failure::Api(ApiError::new(Code::Usage, what).at(file.display().to_string()))
        })?;
        *words = text.to_owned();
    }
    while words.ends_with(['\r', '\n']) {
        words.pop();
    }
    Ok(Passphrase::from(words))
}

fn asked(prompt: &str) -> Result<Passphrase, Failure> {
    Ok(Passphrase::from(Zeroizing::new(rpassword::prompt_password(prompt)?)))
}

/// Gets somebody's new passphrase: from a file where one is named, else typed twice.
pub(crate) fn new_words(
    file: Option<&Path>,
    streams: &mut Streams<'_>,
) -> Result<Passphrase, Failure> {
    match file {
        Some(file) => words_of(file, streams),
        None if streams.interactive => {
            let first = asked("New passphrase: ")?;
            if first.equals(&asked("The same again: ")?) {
                return Ok(first);
            }
            Err(Failure::usage("the two passphrases differ", "type the same words twice"))
        }
        None => Err(Failure::usage(
            "there is nobody to ask for the new passphrase",
            "name a file that holds it: `--new-passphrase-file F`",
        )),
    }
}

/// Gets a new passphrase; a person types it twice.
pub(crate) fn new_passphrase(
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<Passphrase, Failure> {
    let first = passphrase(place, streams, "New passphrase: ")?;
    let named = place.passphrase_file.is_some()
        || (streams.environment)("ZONULA_PASSPHRASE_FILE").is_some();
    if !named && !first.equals(&passphrase(place, streams, "The same again: ")?) {
        return Err(Failure::usage("the two passphrases differ", "type the same words twice"));
    }
    Ok(first)
}

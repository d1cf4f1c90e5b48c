//! `init`, `unlock-test` and `check`: the database itself.

use crate::arguments::Place;
use crate::failure::{Failure, tell};
use crate::streams::Streams;
use crate::{DAMAGED, DONE, database};
use zonula_api::wire::{CreateVault, Empty};
use zonula_api::{ApiError, Code};
use zonula_api::{door, session};

pub(super) fn init(
    name: Option<&str>,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::locked(place, streams)?;
    let path = session.database().display().to_string();
    if session.database().exists() {
        return Err(ApiError::new(Code::Usage, "there is a file at this place already")
            .at(path)
            .hint("nothing was overwritten; `--db` or ZONULA_DB names another place")
            .into());
    }
    let passphrase = database::new_passphrase(place, streams)?;
    let name = name.map(str::to_owned);
    door::create_vault(&session, CreateVault { passphrase, name })?;
    writeln!(streams.out, "created {path}")?;
    writeln!(
        streams.out,
        "There is no way in without the passphrase or a recovery key: `zonula recovery-key` makes one."
    )?;
    Ok(DONE)
}

pub(super) fn unlock_test(place: &Place, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let patients = session::status(&session, Empty {})?.patients.unwrap_or_default();
    writeln!(streams.out, "the passphrase is right; patients: {patients}")?;
    Ok(DONE)
}

pub(super) fn check(place: &Place, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let checked = session::check(&session)?;
    writeln!(streams.out, "patients      {}", checked.patients)?;
    writeln!(streams.out, "imports       {}", checked.imports)?;
    writeln!(streams.out, "observations  {}", checked.observations)?;
    writeln!(streams.out, "reports       {}", checked.reports)?;
    writeln!(streams.out, "audit log     {}", checked.entries)?;
    if checked.faults.is_empty() {
        writeln!(streams.out, "sound")?;
        return Ok(DONE);
    }
    for fault in checked.faults {
        let error =
            ApiError::new(Code::Damaged, fault).at(session.database().display().to_string());
        tell(streams, &error)?;
    }
    writeln!(streams.error, "hint: restore the latest backup; do not write to this file")?;
    Ok(DAMAGED)
}

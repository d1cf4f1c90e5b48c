//! `backup`, `restore` and `rescue`: copies, and what to do when the database is damaged.

use super::write_json;
use crate::arguments::{BackupArguments, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::Table;
use crate::{DONE, PARTLY, database};
use std::path::Path;
use zonula_api::backup;
use zonula_api::wire::{BackUp, RescueVault, RestoreBackup, SetBackupFolder};

pub(super) fn backup(
    arguments: &BackupArguments,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    if let Some(folder) = &arguments.folder {
        let target = session.offer_target(folder).token;
        backup::set_backup_folder(&session, SetBackupFolder { target })?;
    }
    let target = arguments.file.as_ref().map(|file| session.offer_target(file).token);
    let done = backup::back_up(&session, BackUp { target })?;
    if arguments.json {
        write_json(streams, &done)?;
        return Ok(DONE);
    }
    let (place, bytes, patients) = (&done.place, done.bytes, done.patients);
    writeln!(streams.out, "{place}: {bytes} bytes, verified; patients: {patients}")?;
    Ok(DONE)
}

pub(super) fn restore(
    file: &Path,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::locked(place, streams)?;
    let passphrase = database::passphrase(place, streams, "Passphrase of the backup: ")?;
    let file = session.offer_file(file)?.token;
    let restored = backup::restore_backup(&session, RestoreBackup { file, passphrase })?;
    let (patients, reports) = (restored.patients, restored.reports);
    writeln!(
        streams.out,
        "{}: restored; patients: {patients}, released reports: {reports}",
        session.database().display()
    )?;
    if let Some(kept) = restored.kept {
        writeln!(streams.out, "the database that was there is kept beside it as {kept}")?;
    }
    Ok(DONE)
}

pub(super) fn rescue(file: &Path, place: &Place, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let session = database::locked(place, streams)?;
    let passphrase = database::passphrase(place, streams, "Passphrase: ")?;
    let target = session.offer_target(file).token;
    let rescued = backup::rescue_vault(&session, RescueVault { target, passphrase })?;
    let mut table = Table::new(&["table", ">rows", ""]);
    let mut lost = false;
    for own in &rescued.tables {
        lost |= own.gaps;
        let gaps = if own.gaps { "some are lost" } else { "" };
        table.row([own.table.clone(), own.rows.to_string(), gaps.to_owned()]);
    }
    table.write(streams.out, 0)?;
    writeln!(streams.out, "{}: opens with the same passphrase", file.display())?;
    Ok(if lost { PARTLY } else { DONE })
}

//! `export`: a patient's record for another system, and what research may have of all.

use crate::arguments::{ExportArguments, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::Table;
use crate::{DONE, database};
use std::path::Path;
use zonula_api::dataset::{self, WrittenTable};
use zonula_api::export;
use zonula_api::wire::{ExportDeidentified, ExportFhir, ExportPortable, SavedFiles};

pub(super) fn export(
    arguments: &ExportArguments,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let patient = arguments.number.clone().unwrap_or_default();
    if let Some(folder) = arguments.parquet.as_ref().or(arguments.ndjson.as_ref()) {
        let session = database::open(place, streams)?;
        streams.listen();
        let written = match arguments.parquet {
            Some(_) => dataset::export_parquet(&session, folder)?,
            None => dataset::export_bulk(&session, folder)?,
        };
        return tables(&written, folder, streams);
    }
    match (&arguments.fhir, &arguments.csv, &arguments.deidentified) {
        (Some(file), ..) => fhir(&patient, file, place, streams),
        (_, Some(folder), _) => {
            let session = database::open(place, streams)?;
            let target = session.offer_target(folder).token;
            let saved = export::export_portable(&session, ExportPortable { patient, target })?;
            tell(&saved, folder, streams)
        }
        (_, _, Some(folder)) => {
            let session = database::open(place, streams)?;
            let target = session.offer_target(folder).token;
            let saved = export::export_deidentified(&session, ExportDeidentified { target })?;
            tell(&saved, folder, streams)
        }
        (None, None, None) => Err(Failure::usage("no form was named", "`--fhir`, `--csv`")),
    }
}

fn tables(
    written: &[WrittenTable],
    folder: &Path,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    writeln!(streams.out, "{}", folder.display())?;
    let mut table = Table::new(&["table", ">rows", ">files"]);
    for own in written {
        table.row([own.name.clone(), own.rows.to_string(), own.files.to_string()]);
    }
    table.write(streams.out, 0)?;
    Ok(DONE)
}

fn tell(saved: &SavedFiles, folder: &Path, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    for own in &saved.files {
        writeln!(streams.out, "{}: {} bytes", folder.join(&own.name).display(), own.bytes)?;
    }
    Ok(DONE)
}

fn fhir(
    number: &str,
    path: &Path,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let target = session.offer_target(path).token;
    let request = ExportFhir { patient: number.to_owned(), target };
    let saved = export::export_fhir(&session, request)?;
    let (out, bytes) = (path.display(), saved.bytes);
    writeln!(streams.out, "{out}: FHIR R4, {bytes} bytes, SHA-256 {}", saved.sha256)?;
    Ok(DONE)
}

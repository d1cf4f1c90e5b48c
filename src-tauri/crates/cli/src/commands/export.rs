//! `export`: a patient's record for another system.

use crate::arguments::Place;
use crate::failure::Failure;
use crate::streams::Streams;
use crate::{DONE, database};
use std::path::Path;
use zonula_api::export;
use zonula_api::wire::ExportFhir;

pub(super) fn fhir(
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

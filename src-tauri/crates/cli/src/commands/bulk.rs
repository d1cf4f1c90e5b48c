//! `import bulk`: everybody of a folder of FHIR bulk data.

use super::write_json;
use crate::arguments::Place;
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DONE, PARTLY, REFUSED, database};
use std::path::Path;
use zonula_api::bulk::{Brought, BroughtIn, import_bulk};

pub(super) fn bulk(
    folder: &Path,
    origin: Option<&str>,
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    streams.listen();
    let brought = import_bulk(&session, folder, origin)?;
    if json {
        write_json(streams, &brought)?;
    } else {
        tell(&brought, streams)?;
    }
    let left_out = |own: &&BroughtIn| matches!(own.status, "refused" | "open-questions");
    let left_out = brought.people.iter().filter(left_out).count();
    Ok(if left_out == brought.people.len() {
        REFUSED
    } else if left_out > 0 || !brought.problems.is_empty() {
        PARTLY
    } else {
        DONE
    })
}

fn tell(brought: &Brought, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let mut table =
        Table::new(&["patient", "status", ">results", ">profiles", ">symptoms", "message"]);
    for own in &brought.people {
        table.row([
            own.patient.clone(),
            own.status.to_owned(),
            own.results.to_string(),
            own.profiles.to_string(),
            own.symptoms.to_string(),
            or_dash(own.message.clone()),
        ]);
    }
    table.write(streams.out, 0)?;
    for problem in &brought.problems {
        writeln!(streams.error, "warning: {problem}")?;
    }
    Ok(())
}

//! `catalogue`: what the program knows.

use super::write_json;
use crate::arguments::CatalogueCommand;
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DAMAGED, DONE};
use zonula_api::wire::CatalogueList;
use zonula_api::{ApiError, Code, catalogue};

pub(super) fn catalogue(
    command: &CatalogueCommand,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    match command {
        CatalogueCommand::List { json: true } => write_json(streams, &catalogue::list())?,
        CatalogueCommand::List { json: false } => list(&catalogue::list(), streams)?,
        CatalogueCommand::Show { id } => show(id, &catalogue::list(), streams)?,
        CatalogueCommand::Check => return check(streams),
    }
    Ok(DONE)
}

fn list(list: &CatalogueList, streams: &mut Streams<'_>) -> Result<(), Failure> {
    writeln!(streams.out, "catalogue {} of {}\n", list.version, list.date)?;
    let mut table = Table::new(&["analyte", "name", "material", "unit", "LOINC", "tier"]);
    for own in &list.analytes {
        table.row([
            own.id.clone(),
            own.name.clone(),
            own.specimen.to_owned(),
            or_dash(own.unit.as_deref()),
            own.loinc.join(" "),
            own.tier.to_owned(),
        ]);
    }
    table.write(streams.out, 0)?;
    writeln!(
        streams.out,
        "\nand {} symptoms, {} taxa, {} references, {} cohorts: `--json` lists them",
        list.symptoms.len(),
        list.taxa.len(),
        list.references.len(),
        list.cohorts.len()
    )?;
    Ok(())
}

/// Shows an entry as it stands in the list.
fn show(id: &str, list: &CatalogueList, streams: &mut Streams<'_>) -> Result<(), Failure> {
    if let Some(own) = list.analytes.iter().find(|own| own.id == id) {
        return write_json(streams, own);
    }
    if let Some(own) = list.symptoms.iter().find(|own| own.id == id) {
        return write_json(streams, own);
    }
    if let Some(own) = list.taxa.iter().find(|own| own.name.eq_ignore_ascii_case(id)) {
        return write_json(streams, own);
    }
    if let Some(own) = list.references.iter().find(|own| own.id == id) {
        return write_json(streams, own);
    }
    Err(ApiError::new(Code::NotFound, format!("the catalogue has no entry `{id}`"))
        .hint("`zonula catalogue list` shows the ids")
        .into())
}

fn check(streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let faults = catalogue::check();
    for fault in &faults {
        writeln!(streams.error, "error: {fault}")?;
    }
    if faults.is_empty() {
        writeln!(streams.out, "sound")?;
    }
    Ok(if faults.is_empty() { DONE } else { DAMAGED })
}

//! `catalogue`: what the program knows.

use super::write_json;
use crate::arguments::{CatalogueCommand, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DAMAGED, DONE, database};
use std::path::Path;
use zonula_api::wire::{CatalogueList, Explained, ExplainedPart};
use zonula_api::{ApiError, Code, catalogue};

pub(super) fn catalogue(
    command: &CatalogueCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let overlay = database::overlay(place, streams);
    if matches!(command, CatalogueCommand::Check) {
        return check(overlay.as_deref(), streams);
    }
    let knowledge = catalogue::open(overlay.as_deref())?;
    match command {
        CatalogueCommand::List { json: true } => write_json(streams, &catalogue::list(&knowledge))?,
        CatalogueCommand::List { json: false } => list(&catalogue::list(&knowledge), streams)?,
        CatalogueCommand::Show { id } => show(id, &catalogue::list(&knowledge), streams)?,
        CatalogueCommand::Explain { id, facts, patient, known, json } => {
            let explained = match patient {
                Some(number) => {
                    let session = database::open(place, streams)?;
                    catalogue::explain_for(&session, number, id, known)?
                }
                None => catalogue::explain(&knowledge, id, facts)?,
            };
            if *json {
                write_json(streams, &explained)?;
            } else {
                explain(&explained, streams)?;
            }
        }
        CatalogueCommand::Check => {}
    }
    Ok(DONE)
}

/// Tells what becomes of a statement or gate, then its condition part by part.
fn explain(explained: &Explained, streams: &mut Streams<'_>) -> Result<(), Failure> {
    writeln!(streams.out, "{}: {}", explained.id, explained.fate)?;
    if !explained.held_back_by.is_empty() {
        writeln!(streams.out, "  held back by {}", explained.held_back_by.join(", "))?;
    }
    match &explained.tree {
        Some(tree) => explain_part(tree, 1, streams),
        None => Ok(()),
    }
}

fn explain_part(
    part: &ExplainedPart,
    depth: usize,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let indent = "  ".repeat(depth);
    let what = match (part.connective, part.least) {
        ("part", _) => part.condition.clone(),
        (connective, Some(least)) => format!("{connective} {least} of"),
        (connective, None) => connective.to_owned(),
    };
    let found = match (&part.found, part.connective, part.verdict) {
        (Some(found), ..) => format!(" ({found})"),
        (None, "part", "open") => " (not known)".to_owned(),
        (None, ..) => String::new(),
    };
    writeln!(streams.out, "{indent}{:<6} {what}{found}", part.verdict)?;
    part.parts.iter().try_for_each(|part| explain_part(part, depth + 1, streams))
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
        "\nand {} symptoms, {} taxa, {} statements, {} references, {} cohorts: `--json` lists them",
        list.symptoms.len(),
        list.taxa.len(),
        list.statements.len(),
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
    if let Some(own) = list.statements.iter().find(|own| own.id == id) {
        return write_json(streams, own);
    }
    if let Some(own) = list.gates.iter().find(|own| own.id == id) {
        return write_json(streams, own);
    }
    if let Some(own) = list.references.iter().find(|own| own.id == id) {
        return write_json(streams, own);
    }
    Err(ApiError::new(Code::NotFound, format!("the catalogue has no entry `{id}`"))
        .hint("`zonula catalogue list` shows the ids")
        .into())
}

fn check(overlay: Option<&Path>, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let faults = catalogue::check(overlay);
    for fault in &faults {
        writeln!(streams.error, "error: {fault}")?;
    }
    if faults.is_empty() {
        writeln!(streams.out, "sound")?;
    }
    Ok(if faults.is_empty() { DONE } else { DAMAGED })
}

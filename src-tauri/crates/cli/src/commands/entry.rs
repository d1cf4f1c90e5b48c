//! `symptom add` and `intervention`: entries by hand, and what was taken or changed.

use super::write_json;
use crate::arguments::{InterventionCommand, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DONE, database};
use zonula_api::wire::{AddIntervention, AddSymptom, ImportDone, PatientRequest};
use zonula_api::{import, patient};

pub(super) fn symptom(
    [patient, symptom, day]: [&String; 3],
    score: f64,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let (patient, symptom, day) = (patient.clone(), symptom.clone(), day.clone());
    let done = import::add_symptom(&session, AddSymptom { patient, symptom, day, score })?;
    tell(&done, streams)
}

pub(super) fn intervention(
    command: &InterventionCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    match command {
        InterventionCommand::Add { patient, what, from, to, dose, remark } => {
            let session = database::open(place, streams)?;
            let request = AddIntervention {
                patient: patient.clone(),
                what: what.clone(),
                from: from.clone(),
                to: to.clone(),
                dose: dose.clone(),
                remark: remark.clone(),
            };
            tell(&import::add_intervention(&session, request)?, streams)
        }
        InterventionCommand::List { patient, json } => list(patient, *json, place, streams),
        InterventionCommand::Import(files) => super::import::import(files, place, streams),
    }
}

fn tell(done: &ImportDone, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let ImportDone { import, file, already, .. } = done;
    if *already {
        writeln!(streams.out, "{file}: is there already, as import {import}; nothing changed")?;
    } else {
        writeln!(streams.out, "{file}: stored as import {import}")?;
    }
    Ok(DONE)
}

fn list(number: &str, json: bool, place: &Place, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let request = PatientRequest { number: number.to_owned(), language: None };
    let page = patient::patient(&session, request)?;
    if json {
        write_json(streams, &page.interventions)?;
        return Ok(DONE);
    }
    let mut table = Table::new(&["from", "to", "what", "dose", "remark", ">import"]);
    for own in &page.interventions {
        table.row([
            own.from.clone(),
            or_dash(own.to.as_deref()),
            own.what.clone(),
            or_dash(own.dose.as_deref()),
            or_dash(own.remark.as_deref()),
            or_dash(own.sources.first().map(|source| source.import.to_string())),
        ]);
    }
    table.write(streams.out, 0)?;
    Ok(DONE)
}

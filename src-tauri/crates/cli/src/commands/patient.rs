//! `patient`, `symptom list` and `analyse`: people and what is known about them.

use super::{findings, statistics, write_json};
use crate::arguments::{PatientCommand, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash, rounded};
use crate::{DONE, PARTLY, database};
use std::io;
use zonula_api::wire::{
    AcrossRequest, AddPatient, Empty, ErasePatient, Interpretation, PatientPage, PatientRequest,
    PatientRow, Patients, RetentionList, SetCountry,
};
use zonula_api::{erase, patient};

pub(super) fn patient(
    command: &PatientCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    match command {
        PatientCommand::Add { number, name, born, sex } => {
            let request = AddPatient {
                number: number.clone(),
                name: name.clone(),
                born: born.clone(),
                sex: sex.clone(),
            };
            let added = patient::add_patient(&session, request)?;
            writeln!(streams.out, "added {} {}", added.number, added.name)?;
        }
        PatientCommand::List { search, json } => {
            let request = Patients { search: search.clone(), limit: 0 };
            let list = patient::patients(&session, request)?;
            if *json {
                write_json(streams, &list)?;
            } else {
                people(&list.patients).write(streams.out, 0)?;
            }
        }
        PatientCommand::Show { number, json } => {
            let page = patient::patient(&session, asked(number))?;
            if *json {
                write_json(streams, &page)?;
            } else {
                show(&page, streams.out)?;
            }
        }
        PatientCommand::Erase { number, confirm, despite } => {
            let (patient, again) = (number.clone(), confirm.clone());
            let request = ErasePatient { patient, again, despite: despite.clone() };
            let erased = erase::erase_patient(&session, request)?;
            let (imports, reports) = (erased.imports, erased.reports);
            writeln!(
                streams.out,
                "erased {number}: imports {imports}, released reports {reports}"
            )?;
            for copy in erased.copies {
                writeln!(streams.out, "a copy made before still holds the patient: {copy}")?;
            }
        }
        PatientCommand::Retention { country } => {
            if let Some(country) = country {
                erase::set_country(&session, SetCountry { country: country.clone() })?;
            }
            retention(&erase::retention(&session, Empty {})?, streams.out)?;
        }
    }
    Ok(DONE)
}

fn retention(list: &RetentionList, out: &mut dyn io::Write) -> io::Result<()> {
    let mut table = Table::new(&["", "country", ">years", "basis", "to be confirmed"]);
    for rule in &list.rules {
        let own = list.country.as_ref() == Some(&rule.country);
        table.row([
            if own { "*" } else { "" }.to_owned(),
            rule.country.clone(),
            rule.years.to_string(),
            rule.basis.clone(),
            if rule.confirmed { "" } else { "yes" }.to_owned(),
        ]);
    }
    table.write(out, 0)
}

pub(super) fn symptoms(
    number: &str,
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let page = patient::patient(&session, asked(number))?;
    if json {
        write_json(streams, &page.symptoms)?;
    } else {
        courses(&page).write(streams.out, 0)?;
    }
    Ok(DONE)
}

pub(super) fn analyse(
    number: &str,
    indices: &[String],
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let (page, analysis) = patient::analyse(&session, number, indices)?;
    for fault in &page.left_out {
        writeln!(
            streams.error,
            "warning: a cohort cannot be read and was left out\n  --> {fault}"
        )?;
    }
    let done = if page.left_out.is_empty() { DONE } else { PARTLY };
    if json {
        write_json(streams, &analysis)?;
        return Ok(done);
    }
    let out = &mut *streams.out;
    identity(&page.patient, out)?;
    section("results", &results(&page), out)?;
    section("changes", &findings::changes(&page), out)?;
    section("diversity", &diversity(&page), out)?;
    section("indices", &findings::indices(&page), out)?;
    section("symptoms", &courses(&page), out)?;
    section("before and after", &findings::effects(&page), out)?;
    section("correlations", &statistics::pairs(&page.correlations), out)?;
    writeln!(out, "\n{}", statistics::family(page.family_size as usize))?;
    Ok(done)
}

pub(super) fn analyse_all(
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let found = patient::across_patients(&session, AcrossRequest::default())?;
    if json {
        write_json(streams, &found)?;
        return Ok(DONE);
    }
    findings::across(&found).write(streams.out, 0)?;
    writeln!(
        streams.out,
        "\n{} patients, differences between them left out; {}",
        found.people,
        statistics::family(found.family_size as usize)
    )?;
    Ok(DONE)
}

fn asked(number: &str) -> PatientRequest {
    PatientRequest { number: number.to_owned(), language: None }
}

fn identity(patient: &PatientRow, out: &mut dyn io::Write) -> io::Result<()> {
    let PatientRow { number, name, born, sex, .. } = patient;
    writeln!(out, "{number}  {name}, born {born}, {sex}")
}

fn people(patients: &[PatientRow]) -> Table {
    let mut table =
        Table::new(&["number", "name", "born", "sex", "last visit", ">specimens", ">results"]);
    for patient in patients {
        table.row([
            patient.number.clone(),
            patient.name.clone(),
            patient.born.clone(),
            patient.sex.clone(),
            or_dash(patient.last_visit.as_deref()),
            patient.specimens.to_string(),
            patient.observations.to_string(),
        ]);
    }
    table
}

fn show(page: &PatientPage, out: &mut dyn io::Write) -> io::Result<()> {
    identity(&page.patient, out)?;
    let mut specimens =
        Table::new(&["specimen", "type", "collected", "laboratory", ">results", ">profiles"]);
    for specimen in &page.specimens {
        specimens.row([
            specimen.label.clone(),
            specimen.kind.clone(),
            or_dash(specimen.collected.as_deref()),
            or_dash(specimen.laboratory.as_deref()),
            specimen.results.to_string(),
            specimen.profiles.to_string(),
        ]);
    }
    section("specimens", &specimens, out)?;
    section("symptoms", &courses(page), out)?;
    let mut imports = Table::new(&[">import", "file", "format", "imported"]);
    for import in &page.imports {
        let words = [import.file.clone(), import.format.clone(), import.imported.clone()];
        imports.row([import.id.to_string()].into_iter().chain(words));
    }
    section("imports", &imports, out)?;
    let mut reports = Table::new(&["report", ">version", "for", "language", "released", "by"]);
    for report in &page.reports {
        reports.row([
            report.number.clone(),
            report.version.to_string(),
            report.variant.clone(),
            report.language.clone(),
            report.released.clone(),
            report.released_by.clone(),
        ]);
    }
    section("reports", &reports, out)
}

fn results(page: &PatientPage) -> Table {
    let mut table = Table::new(&["collected", "name", ">value", "unit", "interval", "reading"]);
    for result in &page.results {
        let reading = match (result.interpretation, &result.reason) {
            (Interpretation::Low, _) => "low".to_owned(),
            (Interpretation::Within, _) => "within".to_owned(),
            (Interpretation::High, _) => "high".to_owned(),
            (Interpretation::Undecided, _) => "undecided".to_owned(),
            (Interpretation::NotClassified, None) => "not classified".to_owned(),
            (Interpretation::NotClassified, Some(reason)) => format!("not classified: {reason}"),
        };
        table.row([
            or_dash(result.collected.as_deref().map(day)),
            result.name.clone(),
            result.value.clone(),
            result.unit.clone().unwrap_or_default(),
            or_dash(result.interval.as_deref()),
            reading,
        ]);
    }
    table
}

fn diversity(page: &PatientPage) -> Table {
    let mut table = Table::new(&["day", "rank", "measure", ">value", "among"]);
    for profile in &page.profiles {
        for found in &profile.diversity {
            let value = found.value.map(rounded).or_else(|| found.reason.clone());
            let among = found.cohort.as_ref().map(|place| {
                let percentile = rounded(place.percentile.round());
                format!("percentile {percentile} of {} ({})", place.n, place.cohort)
            });
            table.row([
                or_dash(profile.day.as_deref()),
                profile.rank.clone(),
                found.metric.clone(),
                or_dash(value),
                or_dash(among),
            ]);
        }
    }
    table
}

fn courses(page: &PatientPage) -> Table {
    let mut table = Table::new(&["symptom", ">days", "first", "last", ">latest", "scale"]);
    for symptom in &page.symptoms {
        let (first, last) = (symptom.points.first(), symptom.points.last());
        table.row([
            symptom.name.clone(),
            symptom.points.len().to_string(),
            or_dash(first.map(|point| point.day.as_str())),
            or_dash(last.map(|point| point.day.as_str())),
            or_dash(last.map(|point| rounded(point.value))),
            format!("{}–{}", rounded(symptom.scale.0), rounded(symptom.scale.1)),
        ]);
    }
    table
}

/// Returns the day of a time.
pub(super) fn day(moment: &str) -> &str {
    moment.split('T').next().unwrap_or(moment)
}

/// Writes a table under its title; nothing for an empty one.
fn section(title: &str, table: &Table, out: &mut dyn io::Write) -> io::Result<()> {
    if table.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}")?;
    table.write(out, 2)
}

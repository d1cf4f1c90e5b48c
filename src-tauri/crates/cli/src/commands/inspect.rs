//! `formats` and `inspect`: what can be read, and what is in a file.

use super::write_json;
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash, rounded};
use crate::{DONE, PARTLY, REFUSED};
use std::io;
use std::path::{Path, PathBuf};
use zonula_api::inspect;
use zonula_api::wire::{InspectedFile, InspectedProblem};

pub(super) fn formats(json: bool, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let list = inspect::formats();
    if json {
        write_json(streams, &list.formats)?;
        return Ok(DONE);
    }
    let mut table = Table::new(&["id", "kind", "name", "recognised by"]);
    for format in &list.formats {
        let cells = [format.id, format.kind, format.name, format.recognised_by];
        table.row(cells.map(str::to_owned));
    }
    table.write(streams.out, 0)?;
    Ok(DONE)
}

pub(super) fn inspect(
    files: &[PathBuf],
    format: Option<&str>,
    json: bool,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let inspection = inspect::inspect(&paths, format)?;
    if json {
        write_json(streams, &inspection)?;
    } else {
        for (at, file) in inspection.files.iter().enumerate() {
            if at > 0 {
                writeln!(streams.out)?;
            }
            describe(file, streams)?;
        }
    }
    let refused = inspection.files.iter().filter(|file| is_refused(file));
    for file in refused.clone() {
        for problem in file.problems.iter().filter(|problem| problem.severity == "error") {
            tell_problem(streams.error, &file.path, problem)?;
        }
    }
    let incomplete = inspection
        .files
        .iter()
        .any(|file| file.problems.iter().any(|problem| problem.severity == "error"));
    Ok(match refused.count() {
        all if all == inspection.files.len() => REFUSED,
        0 if !incomplete => DONE,
        _ => PARTLY,
    })
}

/// Says whether nothing of a file can be used.
fn is_refused(file: &InspectedFile) -> bool {
    file.specimens.is_empty()
        && file.symptoms.is_empty()
        && file.problems.iter().any(|problem| problem.severity == "error")
}

/// Writes a problem with its file, place and advice.
pub(super) fn tell_problem(
    to: &mut dyn io::Write,
    path: &str,
    problem: &InspectedProblem,
) -> io::Result<()> {
    writeln!(to, "{}: {}", problem.severity, problem.message)?;
    if problem.place == "whole file" {
        writeln!(to, "  --> {path}")?;
    } else {
        writeln!(to, "  --> {path}, {}", problem.place)?;
    }
    if let Some(hint) = &problem.hint {
        writeln!(to, "hint: {hint}")?;
    }
    Ok(())
}

fn describe(file: &InspectedFile, streams: &mut Streams<'_>) -> io::Result<()> {
    let out = &mut *streams.out;
    writeln!(out, "{}", file.path)?;
    let Some(format) = file.format else {
        return writeln!(out, "  refused");
    };
    writeln!(out, "  format    {format} ({})", or_dash(file.kind))?;
    if let Some(sha256) = &file.sha256 {
        writeln!(out, "  sha256    {sha256}")?;
    }
    if let Some(profiler) = &file.profiler {
        let version = profiler.version.as_deref().unwrap_or("version not stated");
        let database = profiler.database.as_deref().unwrap_or("database not stated");
        writeln!(out, "  profiler  {}, {version}, {database}", profiler.name)?;
    }
    if let Some(patient) = &file.patient {
        let stated = [
            patient.name.clone(),
            patient.born.as_ref().map(|born| format!("born {born}")),
            patient.sex.map(str::to_owned),
            patient.number.as_ref().map(|number| format!("number {number}")),
        ];
        let stated: Vec<String> = stated.into_iter().flatten().collect();
        writeln!(out, "  patient   {}", stated.join(", "))?;
    }
    specimens(file, out)?;
    results(file, out)?;
    symptoms(file, out)?;
    if !file.problems.is_empty() {
        writeln!(out)?;
    }
    for problem in &file.problems {
        tell_problem(out, &file.path, problem)?;
    }
    Ok(())
}

fn specimens(file: &InspectedFile, out: &mut dyn io::Write) -> io::Result<()> {
    let mut table = Table::new(&[
        "specimen",
        "collected",
        "type",
        ">taxa",
        ">total",
        "abundance",
        ">unclassified",
        ">results",
    ]);
    for specimen in &file.specimens {
        let profiled = specimen.abundance.is_some();
        table.row([
            specimen.id.clone(),
            or_dash(specimen.collected.as_deref()),
            specimen.r#type.to_owned(),
            or_dash(profiled.then_some(specimen.taxa)),
            or_dash(profiled.then(|| rounded(specimen.total))),
            or_dash(specimen.abundance),
            or_dash(specimen.unclassified.map(rounded)),
            specimen.results.to_string(),
        ]);
    }
    section(&table, out)
}

fn results(file: &InspectedFile, out: &mut dyn io::Write) -> io::Result<()> {
    let mut table = Table::new(&[">row", "name", ">value", "unit", "interval", "flag", "analyte"]);
    for result in &file.results {
        table.row([
            or_dash(result.source_row),
            result.name.clone(),
            result.value.clone(),
            result.unit.clone().unwrap_or_default(),
            or_dash(result.interval.as_deref()),
            result.flag.clone().unwrap_or_default(),
            or_dash(result.analyte.as_deref()),
        ]);
    }
    section(&table, out)
}

fn symptoms(file: &InspectedFile, out: &mut dyn io::Write) -> io::Result<()> {
    let mut table = Table::new(&[">row", "day", "name", ">score", "symptom"]);
    for entry in &file.symptoms {
        table.row([
            or_dash(entry.source_row),
            entry.day.clone(),
            entry.name.clone(),
            rounded(entry.score),
            or_dash(entry.symptom.as_deref()),
        ]);
    }
    section(&table, out)
}

/// Writes a table after an empty line; nothing for an empty one.
fn section(table: &Table, out: &mut dyn io::Write) -> io::Result<()> {
    if table.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    table.write(out, 2)
}

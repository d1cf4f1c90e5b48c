//! Laboratory tables in CSV of any delimiter, decimal sign, encoding and language.

use crate::grid::{self, Grid, Stopped, batches};
use crate::lab_table::{self, Collector};
use crate::limits::{RESULTS, ROW_BYTES, TABLE_BYTES};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Place, Problem, Severity};

/// Reads tables of results.
pub struct LabCsv;

static FORMAT: Format = Format {
    id: "lab-csv",
    kind: Kind::Laboratory,
    title: "Laboratory table (CSV, TSV)",
    recognised_by: "a header that names analyte and result, analytes with their units, or analytes beside days, in English, German, French, Spanish or Dutch",
    specification: "RFC 4180, with the delimiters, decimal signs and encodings that spreadsheets write; ISO 8601 and local dates; LOINC codes by shape and check digit",
};

impl FormatReader for LabCsv {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = grid::head(text);
        let Some(delimiter) = grid::delimiter(head) else { return Confidence::No };
        let grid = Grid::from_beginning(head, delimiter);
        lab_table::recognise(&grid)
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let Some(beginning) = file.beginning() else { return read_whole(file, options) };
        if file.length() > TABLE_BYTES {
            let message = format!("the table is larger than {} MiB", TABLE_BYTES >> 20);
            return refused("file-too-large", message);
        }
        let delimiter = grid::delimiter(beginning.text().unwrap_or_default()).unwrap_or(b',');
        let read = |quoting, log| stream(file, delimiter, quoting, options, log);
        match read(true, ProblemLog::default()) {
            Ok(reading) => reading,
            Err(Stopped::OpenQuote(line)) => {
                let mut log = ProblemLog::default();
                log.push(Grid::open_quote(line));
                read(false, log).unwrap_or_else(stopped)
            }
            Err(other) => stopped(other),
        }
    }
}

/// Reads a file that is small enough to be looked at as a whole.
fn read_whole(file: &SourceFile, options: &ReadOptions) -> Reading {
    let problems = file.problems();
    if file.bytes().is_empty() && file.length() > 0 {
        // It is no longer what it was when it was opened.
        return Reading { problems, ..Reading::new(Kind::Laboratory) };
    }
    let mut log = ProblemLog::new(&problems);
    let text = file.text().unwrap_or_default();
    let (grid, problem) = Grid::from_delimited(text, grid::delimiter(text).unwrap_or(b','));
    problem.into_iter().for_each(|problem| log.push(problem));
    let mut collector = Collector::new(file.stem(), options, log);
    collector.whole(&grid);
    collector.finish()
}

/// Reads a large file row by row, from the disk where it is there.
fn stream(
    file: &SourceFile,
    delimiter: u8,
    quoting: bool,
    options: &ReadOptions,
    log: ProblemLog,
) -> Result<Reading, Stopped> {
    let mut collector = Collector::new(file.stem(), options, log);
    if let Some((text, problem)) = file.stream() {
        problem.into_iter().for_each(|problem| collector.log().push(problem));
        let text = text.map_err(Stopped::Unreadable)?;
        let (text, cut) = batches(text, delimiter, quoting, |grid| collector.batch(grid))?;
        cut.into_iter().chain(text.damaged()).for_each(|problem| collector.log().push(problem));
    } else {
        file.problems().into_iter().for_each(|problem| collector.log().push(problem));
        let text = file.text().unwrap_or_default().as_bytes();
        let (_, cut) = batches(text, delimiter, quoting, |grid| collector.batch(grid))?;
        cut.into_iter().for_each(|problem| collector.log().push(problem));
    }
    Ok(collector.finish())
}

/// Says why a file was not read to its end; then nothing of it is read.
fn stopped(why: Stopped) -> Reading {
    match why {
        Stopped::Enough => {
            let message =
                format!("the table has more than {} million results", RESULTS / 1_000_000);
            refused("table-too-large", message)
        }
        Stopped::OpenQuote(line) => {
            let message = format!("the row in line {line} has more than {} MiB", ROW_BYTES >> 20);
            refused("row-too-long", message)
        }
        Stopped::Unreadable(error) => refused("file-unreadable", error.to_string()),
    }
}

fn refused(code: &'static str, message: String) -> Reading {
    let problem = Problem::new(Severity::Error, code, Place::File, message);
    let hint = "save the table in several files, by year or by person say";
    let is_large = code.ends_with("-too-large");
    let problem = if is_large { problem.with_hint(hint) } else { problem };
    Reading::refused(Kind::Laboratory, problem)
}

#[cfg(test)]
mod tests;

//! Laboratory tables: one result a row, in CSV of any delimiter, decimal sign, encoding and language.

mod columns;
mod row;
mod specimens;

use crate::dialect::Meaning;
use crate::grid::{self, Grid};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use columns::Columns;
use std::sync::Arc;
use zonula_model::{Place, Problem, Severity};

/// Reads tables with a result in each row.
pub struct LabCsv;

static FORMAT: Format = Format {
    id: "lab-csv",
    kind: Kind::Laboratory,
    title: "Laboratory table (CSV, TSV)",
    recognised_by: "a header row that names analyte and result in English, German, French, Spanish or Dutch",
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
        let (grid, _) = Grid::from_delimited(head, delimiter);
        match Columns::find(&grid) {
            Some(columns) if columns.supporting() > 0 => Confidence::Certain,
            Some(_) => Confidence::Possible,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let (grid, problem) = Grid::from_delimited(text, grid::delimiter(text).unwrap_or(b','));
        problem.into_iter().for_each(|problem| log.push(problem));
        read_grid(&grid, file.stem(), options, log)
    }
}

/// Reads a table of results, from whatever file its cells come.
pub(crate) fn read_grid(
    grid: &Grid,
    stem: &str,
    options: &ReadOptions,
    mut log: ProblemLog,
) -> Reading {
    let mut reading = Reading::new(Kind::Laboratory);
    let Some(columns) = Columns::find(grid) else {
        let message = "no header row names an analyte and a result";
        log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
        reading.problems = log.finish();
        return reading;
    };
    columns.tell_unused(grid, &mut log);
    let writing = row::Writing::of(grid, &columns, options, &mut log);
    let mut specimens = specimens::Specimens::new(grid, &columns, &writing, stem, &mut log);
    let mut panel = None;
    for row in columns.header + 1..grid.len() {
        if grid.row(row).all(str::is_empty) {
            continue;
        }
        let filled = grid.row(row).filter(|cell| !cell.is_empty()).count();
        if filled == 1
            && columns.at(Meaning::Panel).is_none()
            && !columns.cell(grid, row, Meaning::Name).is_empty()
        {
            // A lone name is the heading of the rows below it.
            panel = Some(columns.cell(grid, row, Meaning::Name).to_owned());
            continue;
        }
        if let Some(mut result) = row::result(grid, &columns, &writing, row, &mut log) {
            if result.analyte.panel.is_none() {
                Arc::make_mut(&mut result.analyte).panel.clone_from(&panel);
            }
            specimens.push(row, result, &mut log);
        }
    }
    specimens.finish(&mut reading, &mut log);
    if reading.specimens.is_empty() {
        log.push(Problem::new(
            Severity::Error,
            "file-empty",
            Place::File,
            "the table has no results",
        ));
    }
    reading.problems = log.finish();
    reading
}

#[cfg(test)]
mod tests;

//! Laboratory tables in CSV of any delimiter, decimal sign, encoding and language.

use crate::grid::{self, Grid};
use crate::lab_table::{self, Collector};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};

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
        let (grid, _) = Grid::from_delimited(head, delimiter);
        lab_table::recognise(&grid)
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let (grid, problem) = Grid::from_delimited(text, grid::delimiter(text).unwrap_or(b','));
        problem.into_iter().for_each(|problem| log.push(problem));
        let mut collector = Collector::new(file.stem(), options, log);
        collector.whole(&grid);
        collector.finish()
    }
}

#[cfg(test)]
mod tests;

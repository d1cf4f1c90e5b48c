//! Lists of interventions: what was taken or changed, from when, until when, and how much.

use crate::date::{self, NoDate, Order};
use crate::fold::fold;
use crate::grid::Grid;
use crate::limits::HEADER_ROWS;
use crate::problem_log::ProblemLog;
use crate::tables;
use crate::{
    Confidence, Format, FormatReader, Kind, RawIntervention, ReadOptions, Reading, SourceFile,
};
use serde::Deserialize;
use std::sync::LazyLock;
use zonula_model::{Date, Place, Problem, Severity};

/// Reads lists of interventions in CSV.
pub struct InterventionsCsv;

static FORMAT: Format = Format {
    id: "interventions-csv",
    kind: Kind::Interventions,
    title: "List of interventions (CSV, TSV, XLSX, ODS)",
    recognised_by: "a header that names what was taken or changed, its first day, and its last day or dose",
    specification: "RFC 4180; columns what, from, to, dose, remark in five languages; ISO 8601 and local dates",
};

/// What columns are called.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    what: Vec<String>,
    from: Vec<String>,
    to: Vec<String>,
    dose: Vec<String>,
    remark: Vec<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    toml::from_str(include_str!("../dialects/interventions.toml")).expect("a test reads the names")
});

impl FormatReader for InterventionsCsv {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        tables::recognise(file, |grid| match Columns::find(grid) {
            Some(_) => Confidence::Certain,
            None => Confidence::No,
        })
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&tables::problems(file));
        let mut reading = Reading::new(Kind::Interventions);
        let missing = "no header row names an intervention and its first day";
        tables::read(file, options, &mut log, missing, |grid, log| {
            let Some(columns) = Columns::find(grid) else { return false };
            reading.interventions.extend(columns.read(grid, options, log));
            true
        });
        reading.problems = log.finish();
        reading.or_empty("the table has no interventions")
    }
}

/// Where everything stands.
struct Columns {
    header: usize,
    what: usize,
    from: usize,
    to: Option<usize>,
    dose: Option<usize>,
    remark: Option<usize>,
}

impl Columns {
    fn find(grid: &Grid) -> Option<Self> {
        (0..grid.len().min(HEADER_ROWS)).find_map(|header| Self::at(grid, header))
    }

    /// Finds the columns in a row; one alone, or a first day without more, is no list.
    fn at(grid: &Grid, header: usize) -> Option<Self> {
        let at = |names: &[String]| {
            let is = |column: &usize| names.contains(&fold(grid.cell(header, *column)));
            (0..grid.width(header)).find(is)
        };
        let (what, from) = (at(&NAMES.what)?, at(&NAMES.from)?);
        let (to, dose) = (at(&NAMES.to), at(&NAMES.dose));
        if to.is_none() && dose.is_none() {
            return None;
        }
        Some(Self { header, what, from, to, dose, remark: at(&NAMES.remark) })
    }

    fn read(
        &self,
        grid: &Grid,
        options: &ReadOptions,
        log: &mut ProblemLog,
    ) -> Vec<RawIntervention> {
        let days = [Some(self.from), self.to].into_iter().flatten();
        let cells = days.flat_map(|column| grid.column(column, self.header + 1));
        let order =
            Order::from_choice(options.day_first).unwrap_or_else(|| Order::of_column(cells));
        self.tell_unused(grid, log);
        let mut found = vec![];
        for row in self.header + 1..grid.len() {
            if grid.row(row).all(str::is_empty) {
                continue;
            }
            found.extend(self.row(grid, row, order, log));
        }
        found
    }

    fn row(
        &self,
        grid: &Grid,
        row: usize,
        order: Order,
        log: &mut ProblemLog,
    ) -> Option<RawIntervention> {
        let text = |column: Option<usize>| {
            let cell = column.map_or("", |column| grid.cell(row, column));
            Some(cell.to_owned()).filter(|cell| !cell.is_empty())
        };
        let place = |column| grid.place(row, column, Some(self.header));
        let Some(name) = text(Some(self.what)) else {
            let message = "the row does not say what was taken or changed";
            log.push(Problem::new(Severity::Error, "name-missing", place(self.what), message));
            return None;
        };
        let from = day(grid.cell(row, self.from), order, &place(self.from), log)?;
        let mut to = None;
        if let Some(column) = self.to.filter(|column| !is_open(grid.cell(row, *column))) {
            // Without its end the row would say that it goes on.
            let end = day(grid.cell(row, column), order, &place(column), log)?;
            if end < from {
                let cell = grid.cell(row, column);
                let message = format!("`{cell}` is before the first day");
                log.push(
                    Problem::new(Severity::Error, "end-before-start", place(column), message)
                        .with_value(cell),
                );
                return None;
            }
            to = Some(end);
        }
        let (dose, remark) = (text(self.dose), text(self.remark));
        Some(RawIntervention { name, from, to, dose, remark, place: place(self.what) })
    }

    fn tell_unused(&self, grid: &Grid, log: &mut ProblemLog) {
        let used = [Some(self.what), Some(self.from), self.to, self.dose, self.remark];
        for column in (0..grid.width(self.header)).filter(|column| !used.contains(&Some(*column))) {
            if grid.column(column, self.header + 1).any(|cell| !cell.is_empty()) {
                let place = grid.place(self.header, column, Some(self.header));
                let name = grid.cell(self.header, column);
                let message = "the column is not understood and is left out";
                log.push(
                    Problem::new(Severity::Warning, "column-unused", place, message)
                        .with_value(name),
                );
            }
        }
    }
}

/// Says whether a cell means that it goes on.
fn is_open(cell: &str) -> bool {
    const OPEN: [&str; 12] = [
        "",
        "ongoing",
        "today",
        "laufend",
        "heute",
        "offen",
        "en cours",
        "aujourd hui",
        "en curso",
        "hoy",
        "lopend",
        "vandaag",
    ];
    cell.chars().all(|sign| "-–—…?".contains(sign)) || OPEN.contains(&fold(cell).as_str())
}

fn day(cell: &str, order: Order, place: &Place, log: &mut ProblemLog) -> Option<Date> {
    let (code, message, hint) = match date::parse(cell, order) {
        Ok(day) => return Some(day.date()),
        Err(NoDate::Ambiguous) => (
            "date-ambiguous",
            format!("`{cell}` can be read day first or month first"),
            Some("choose the order of day and month in the import options"),
        ),
        Err(NoDate::Partial) => (
            "date-partial",
            format!("`{cell}` names no day"),
            Some("write the first or last day of the month"),
        ),
        Err(NoDate::Unreadable) => ("date-unreadable", format!("`{cell}` is not a date"), None),
    };
    let problem = Problem::new(Severity::Error, code, place.clone(), message).with_value(cell);
    log.push(match hint {
        Some(hint) => problem.with_hint(hint),
        None => problem,
    });
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("list.csv", text.as_bytes().to_vec());
        assert_eq!(InterventionsCsv.recognise(&file), Confidence::Certain);
        InterventionsCsv.read(&file, &ReadOptions::default())
    }

    fn lines(reading: &Reading) -> Vec<String> {
        let line = |own: &RawIntervention| {
            let to = own.to.map_or_else(|| "…".to_owned(), |day| day.to_string());
            format!("{} {}–{to} {:?}", own.name, own.from, own.dose)
        };
        reading.interventions.iter().map(line).collect()
    }

    #[test]
    fn a_list_is_read_in_any_of_five_languages() {
        let expected =
            ["Probiotic 2026-03-01–2026-03-14 Some(\"2 x 1\")", "Diet 2026-04-01–… None"];
        for header in [
            "what,from,to,dose",
            "Was,Von,Bis,Dosis",
            "Mesure,Début,Fin,Posologie",
            "Intervención,Desde,Hasta,Cantidad",
            "Middel,Vanaf,Tot,Dosering",
        ] {
            let text =
                format!("{header}\nProbiotic,2026-03-01,2026-03-14,2 x 1\nDiet,2026-04-01,-,\n");
            let reading = read(&text);
            assert_eq!(lines(&reading), expected, "{header}");
            assert_eq!(reading.problems, []);
        }
    }

    #[test]
    fn a_row_that_is_not_understood_is_a_problem_and_no_record() {
        let reading = read(
            "Mittel;von;bis;Bemerkung;Arzt\n;1.3.2026;;;\nZink;März;;;\nZink;13.3.2026;12.3.2026;;\n\
             Zink;13.3.2026;laufend;abends;Dr. X\nEisen;14.3.2026;bald;;\n",
        );
        assert_eq!(lines(&reading), ["Zink 2026-03-13–… None"]);
        let codes: Vec<_> = reading.problems.iter().map(|own| own.code).collect();
        assert_eq!(
            codes,
            [
                "column-unused",
                "name-missing",
                "date-unreadable",
                "end-before-start",
                "date-unreadable"
            ]
        );
    }

    #[test]
    fn a_diary_or_a_laboratory_table_is_no_list_of_interventions() {
        for text in ["Date,Pain\n2026-03-01,4\n", "Analyse;Wert;Einheit;Von;Bis\nA;1;g;0;2\n"] {
            let file = SourceFile::new("x.csv", text.as_bytes().to_vec());
            assert_eq!(InterventionsCsv.recognise(&file), Confidence::No, "{text}");
        }
    }
}

//! One table of a file: its header, its rows, and what its columns say about numbers and dates.

use super::analytes::{Analytes, Beside};
use super::layout::{Arrangement, Shape};
use super::specimens::{Line, Preamble, Specimens, pair};
use super::values::{Read, Values};
use super::writing::Dates;
use crate::date::Order;
use crate::dialect::{self, Meaning, Word};
use crate::grid::Grid;
use crate::number::{Decimal, Evidence};
use crate::problem_log::ProblemLog;
use crate::shared_analytes::SharedTexts;
use crate::{OpenChoice, OpenQuestion, RawResult, RawSpecimen, ReadOptions};
use std::sync::Arc;
use zonula_model::{Column, Place, Problem, Severity};

/// A table that is being read.
pub(super) struct Table {
    arrangement: Arrangement,
    /// The header's cells.
    names: Vec<String>,
    /// The columns as places name them.
    columns: Vec<Column>,
    /// What the unknown columns hold, until a filled cell was seen.
    unknown: Vec<(usize, OpenChoice, bool)>,
    values: Values,
    dates: Dates,
    /// The sign of limits where a person or the layout has chosen one.
    chosen: Option<Decimal>,
    /// The heading above the rows.
    panel: Option<String>,
    /// Cells that say that there is no value.
    missing: usize,
}

/// What a table's rows are added to.
pub(super) struct Context<'a> {
    pub specimens: &'a mut Specimens,
    pub analytes: &'a mut Analytes,
    pub flags: &'a mut SharedTexts,
    pub preamble: &'a mut Preamble,
    pub stem: &'a str,
    pub log: &'a mut ProblemLog,
}

impl Table {
    /// Begins a table below its header.
    pub fn new(
        grid: &Grid,
        arrangement: Arrangement,
        options: &ReadOptions,
        log: &mut ProblemLog,
    ) -> Self {
        let header = arrangement.header;
        let names: Vec<_> = grid.row(header).map(str::to_owned).collect();
        let columns = (0..names.len().max(grid.width(arrangement.body))).map(|column| {
            match grid.place(header, column, Some(header)) {
                Place::Cell { column, .. } => column,
                _ => Column::new(None, ""),
            }
        });
        let layout = arrangement.layout;
        let chosen = Decimal::from_choice(options.chosen_decimal())
            .or_else(|| Decimal::from_choice(layout.and_then(|layout| layout.decimal)));
        let day_first = options.chosen_day_first().or_else(|| layout?.day_first);
        let unknown = arrangement.unknown.iter();
        let unknown =
            unknown.map(|column| (*column, choice(grid, header, *column), false)).collect();
        for column in &arrangement.metadata {
            let message = "the column is about people or samples, not results, and is left out";
            let place = grid.place(header, *column, Some(header));
            let name = grid.cell(header, *column);
            log.push(
                Problem::new(Severity::Note, "column-unused", place, message).with_value(name),
            );
        }
        Self {
            columns: columns.collect(),
            names,
            unknown,
            values: Values::new(chosen),
            dates: Dates::new(
                Order::from_choice(day_first),
                layout.is_some_and(|layout| layout.serial_dates),
            ),
            chosen,
            panel: None,
            missing: 0,
            arrangement,
        }
    }

    /// Returns whether a row repeats the header, as printed pages do.
    pub fn is_repeated(&self, grid: &Grid, row: usize) -> bool {
        let slot = self.arrangement.slots.first();
        let at = slot.map_or(0, |slot| slot.value);
        let own = self.names.get(at).map_or("", String::as_str);
        !own.is_empty() && grid.cell(row, at) == own && grid.row(row).eq(self.names.iter())
    }

    /// Returns the header that a row is, where another table begins with it.
    pub fn next_header(
        &self,
        grid: &Grid,
        row: usize,
        is_gap: bool,
        options: &ReadOptions,
    ) -> Option<Arrangement> {
        let slot = self.arrangement.slots.first()?;
        let cell = grid.cell(row, slot.value);
        let is_own = || cell == self.names.get(slot.value).map_or("", String::as_str);
        let begins = cell.starts_with(char::is_alphabetic);
        let is_candidate = begins && (is_own() || dialect::column(cell) == Some(Meaning::Value))
            || is_gap && could_be_header(grid, row);
        if !is_candidate {
            return None;
        }
        let found =
            Arrangement::at(grid, row, options.mapping.as_deref(), self.arrangement.layout)?;
        // A row of results is no header because one of its words is also a column's name.
        let is_sure = match found.shape {
            Shape::Long => found.meanings * 2 >= grid.row(row).filter(|it| !it.is_empty()).count(),
            Shape::Wide | Shape::Turned => is_own() && !cell.is_empty() || found.slots.len() > 1,
        };
        is_sure.then_some(found)
    }

    /// Reads a row; how many results it has.
    pub fn row(&mut self, grid: &Grid, row: usize, context: &mut Context<'_>) -> usize {
        for (column, choice, is_filled) in
            self.unknown.iter_mut().filter(|it| it.1.examples.len() < 3)
        {
            let cell = grid.cell(row, *column);
            if !cell.is_empty() {
                *is_filled = true;
                choice.examples.push(cell.to_owned());
            }
        }
        let mut count = 0;
        for at in 0..self.arrangement.slots.len() {
            count += usize::from(self.result(grid, row, at, context));
        }
        count
    }

    fn result(&mut self, grid: &Grid, row: usize, at: usize, context: &mut Context<'_>) -> bool {
        let shape = self.arrangement.shape;
        let slot = &self.arrangement.slots[at];
        let cells = grid.cells(row);
        let value = cells.get(slot.value);
        let name = slot.text(cells, Meaning::Name);
        if value.is_empty() {
            if shape == Shape::Long {
                self.without_value(grid, row, at, context);
            } else if shape == Shape::Turned
                && at == 0
                && grid.row(row).filter(|it| !it.is_empty()).count() == 1
            {
                self.panel = Some(name.to_owned()).filter(|name| !name.is_empty());
            }
            return false;
        }
        if shape != Shape::Long && dialect::word(value) == Some(Word::Missing) {
            self.missing += 1;
            return false;
        }
        if shape == Shape::Long && is_about(grid, row, context.preamble) {
            return false;
        }
        let line = Line {
            grid,
            row,
            cells,
            slot,
            shape,
            preamble: context.preamble,
            stem: context.stem,
            columns: &self.columns,
        };
        if name.is_empty() && slot.text(cells, Meaning::Code).is_empty() {
            let message = "the row names no analyte";
            let place = line.place(Meaning::Name);
            context.log.push(
                Problem::new(Severity::Error, "name-missing", place, message).with_value(name),
            );
            return false;
        }
        let read = self.values.read(line, context.log);
        let beside = Beside { unit: read.unit, panel: self.panel.as_deref() };
        let decimal = self.chosen.unwrap_or(Decimal::Open);
        let analyte = context.analytes.of_row(line, at, beside, decimal, context.log);
        let specimen = context.specimens.of_row(line, &mut self.dates, context.log);
        let text = |meaning| Some(slot.text(cells, meaning)).filter(|text| !text.is_empty());
        let Read { number, waits, .. } = read;
        let result = RawResult {
            flag: text(Meaning::Flag).map(|flag| context.flags.share(flag)),
            remark: text(Meaning::Remark).map(|text| Arc::new(text.to_owned())),
            comparator: number.and_then(|number| number.comparator),
            number: number.map(|number| number.number),
            ..RawResult::new(analyte, value, line.place_of(slot.value))
        };
        let at = context.specimens.push(specimen, result);
        if waits {
            self.values.wait(specimen, at);
        }
        true
    }

    /// Reads a row without a result: a heading, something about the specimen, or a result that lacks.
    fn without_value(&mut self, grid: &Grid, row: usize, at: usize, context: &mut Context<'_>) {
        let filled = grid.row(row).filter(|cell| !cell.is_empty()).count();
        let slot = &self.arrangement.slots[at];
        let cells = grid.cells(row);
        let part = |meaning| slot.text(cells, meaning);
        if filled == 0 || at > 0 && part(Meaning::Name).is_empty() {
            return;
        }
        if is_about(grid, row, context.preamble) {
            return;
        }
        let (name, code) = (part(Meaning::Name), part(Meaning::Code));
        if filled == 1 && part(Meaning::Panel).is_empty() && !name.is_empty() {
            // A lone name is the heading of the rows below it.
            self.panel = Some(name.to_owned());
            return;
        }
        let line = Line {
            grid,
            row,
            cells,
            slot,
            shape: Shape::Long,
            preamble: context.preamble,
            stem: context.stem,
            columns: &self.columns,
        };
        let problem = match [name, code].into_iter().find(|text| !text.is_empty()) {
            Some(name) => {
                let message = format!("`{name}` has no result");
                let place = line.place_of(slot.value);
                Problem::new(Severity::Warning, "value-missing", place, message)
            }
            None => {
                let place = line.place(Meaning::Name);
                Problem::new(Severity::Error, "name-missing", place, "the row names no analyte")
            }
        };
        context.log.push(problem.with_value(""));
    }

    /// Reads what waited for the end of the table, and tells what it leaves open.
    pub fn end(
        mut self,
        specimens: &mut Specimens,
        analytes: &mut Analytes,
        open: &mut Vec<OpenChoice>,
        log: &mut ProblemLog,
    ) {
        let (values, limits) = (self.values.evidence, analytes.evidence);
        // One program wrote both: where one column does not say, the other may.
        let decide = |own: Evidence, other: Evidence| match own.decimal() {
            Decimal::Open if !own.is_mixed() => other.decimal(),
            decimal => decimal,
        };
        if values.is_mixed() && self.chosen.is_none() {
            let message = format!(
                "{} results have a decimal comma and {} a decimal point",
                values.comma, values.point
            );
            log.push(Problem::new(Severity::Warning, "decimal-mixed", Place::File, message));
        }
        let (value, limit) = match self.chosen {
            Some(chosen) => (chosen, chosen),
            None => (decide(values, limits), decide(limits, values)),
        };
        self.values.settle(value, &mut specimens.found, open, log);
        let all = specimens.found.iter_mut();
        analytes.settle(limit, all.map(|specimen: &mut RawSpecimen| specimen), log);
        analytes.end_table();
        self.dates.settle(&mut specimens.found, open, log);
        if self.missing > 0 {
            let cells = if self.missing == 1 { "cell says" } else { "cells say" };
            let message = format!("{} {cells} that there is no value", self.missing);
            log.push(Problem::new(Severity::Note, "values-missing", Place::File, message));
        }
        for (column, choice, is_filled) in self.unknown {
            if is_filled {
                let name = self.names.get(column).map_or("", String::as_str);
                let message = "the column is not understood and is left out";
                log.push(
                    Problem::new(Severity::Note, "column-unused", choice.place.clone(), message)
                        .with_value(name),
                );
                open.push(choice);
            }
        }
    }
}

/// Returns whether a row is words and more than one, as headers are.
fn could_be_header(grid: &Grid, row: usize) -> bool {
    let mut filled = grid.row(row).filter(|cell| !cell.is_empty());
    let starts = |cell: &str| cell.starts_with(char::is_alphabetic);
    filled.next().is_some_and(starts) && filled.next().is_some_and(starts)
}

/// Returns whether a row says something about the specimens below it, which is noted.
fn is_about(grid: &Grid, row: usize, preamble: &mut Preamble) -> bool {
    use Meaning::{Born, Collected, FamilyName, GivenName, Laboratory, PatientName, PatientNumber};
    use Meaning::{Received, Reported, Sample, Sex, Specimen};
    let about = [
        Born,
        Collected,
        FamilyName,
        GivenName,
        Laboratory,
        PatientName,
        PatientNumber,
        Received,
        Reported,
        Sample,
        Sex,
        Specimen,
    ];
    if grid.cells(row).has_more_filled(2) {
        return false;
    }
    let found = pair(grid, row).filter(|(meaning, _)| about.contains(meaning));
    found.map(|(meaning, value)| preamble.insert(meaning, value)).is_some()
}

/// Asks what a column means.
pub(super) fn choice(grid: &Grid, header: usize, column: usize) -> OpenChoice {
    OpenChoice {
        what: OpenQuestion::Column(grid.cell(header, column).to_owned()),
        place: grid.place(header, column, Some(header)),
        choices: Meaning::ALL.iter().map(|(_, name)| (*name).to_owned()).collect(),
        examples: vec![],
    }
}

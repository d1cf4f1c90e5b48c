//! Builders: cells in the order of a worksheet become a grid, and what should be known about them.

use super::look::{Look, Refusal};
use super::shown;
use crate::grid::{Grid, letters};
use crate::limits::WORKBOOK_CELLS;
use crate::problem_log::ProblemLog;
use calamine::DataRef;
use std::collections::BTreeMap;
use zonula_model::{Column, Place, Problem, Severity};

/// Makes a grid of cells that come in the order of the sheet.
pub(super) struct Builder {
    grid: Grid,
    /// The cells of the row that is being filled: column, text, whether it is a number.
    row: Vec<(u32, String, bool)>,
    number: u32,
    /// Areas that reach over several rows, by their first row.
    merged: BTreeMap<u32, Vec<(u32, u32)>>,
    /// By column: the last row, and the value that holds until there.
    open: BTreeMap<u32, (u32, String, bool)>,
    filled: usize,
    errors: Vec<((u32, u32), String)>,
    disordered: usize,
    pub is_damaged: bool,
    bytes: usize,
}

impl Builder {
    pub fn new(look: &Look, bytes: usize) -> Self {
        let mut merged = BTreeMap::<u32, Vec<_>>::new();
        for &(first, last, column) in &look.merged {
            merged.entry(first).or_default().push((column, last));
        }
        Self {
            grid: Grid::default(),
            row: vec![],
            number: 0,
            merged,
            open: BTreeMap::new(),
            filled: 0,
            errors: vec![],
            disordered: 0,
            is_damaged: false,
            bytes,
        }
    }

    pub fn push(&mut self, at: (u32, u32), value: &DataRef<'_>, code: &str) -> Result<(), Refusal> {
        let (text, is_number) = match value {
            DataRef::Empty => return Ok(()),
            DataRef::Int(number) => {
                let text = shown::shown(*number as f64, code);
                (if number.unsigned_abs() < 1 << 53 { text } else { number.to_string() }, true)
            }
            DataRef::Float(number) if number.is_finite() => (shown::shown(*number, code), true),
            DataRef::Float(number) => (number.to_string(), false),
            DataRef::String(text) => (text.clone(), false),
            DataRef::SharedString(text) => ((*text).to_owned(), false),
            DataRef::Bool(flag) => (flag.to_string().to_uppercase(), false),
            DataRef::DateTime(at) => (shown::date(*at), false),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (text.clone(), false),
            DataRef::Error(error) => {
                self.errors.push((at, error.to_string()));
                return Ok(());
            }
        };
        if text.trim().is_empty() {
            return Ok(());
        }
        if at.0 != self.number {
            if at.0 < self.number {
                self.disordered += 1;
                return Ok(());
            }
            self.end_row()?;
            self.number = at.0;
        }
        if self.row.last().is_some_and(|last| last.0 >= at.1) {
            self.disordered += 1;
            return Ok(());
        }
        self.bytes = self.bytes.checked_sub(text.len()).ok_or(Refusal::TooLarge)?;
        self.row.push((at.1, text, is_number));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        if self.row.is_empty() {
            return Ok(());
        }
        let number = self.number;
        while let Some(entry) = self.merged.first_entry().filter(|entry| *entry.key() <= number) {
            let first = *entry.key();
            for (column, last) in entry.remove() {
                let own = self.row.iter().find(|cell| cell.0 == column).filter(|_| first == number);
                if let Some((_, text, is_number)) = own {
                    self.open.insert(column, (last, text.clone(), *is_number));
                }
            }
        }
        self.open.retain(|_, (last, ..)| *last >= number);
        for (column, (_, text, is_number)) in &self.open {
            if let Err(at) = self.row.binary_search_by_key(column, |cell| cell.0) {
                self.bytes = self.bytes.checked_sub(text.len()).ok_or(Refusal::TooLarge)?;
                self.row.insert(at, (*column, text.clone(), *is_number));
                self.filled += 1;
            }
        }
        let width = self.row.last().map_or(0, |last| last.0 as usize + 1);
        if self.grid.size().0 + width > WORKBOOK_CELLS {
            return Err(Refusal::TooLarge);
        }
        self.grid.start_row(number + 1);
        let mut next = 0;
        for (column, text, is_number) in self.row.drain(..) {
            (next..column).for_each(|_| self.grid.push(""));
            if is_number {
                self.grid.push_number(&text)
            } else {
                self.grid.push(&text)
            }
            next = column + 1;
        }
        Ok(())
    }

    /// Hands the grid over, with what should be known about it.
    pub fn finish(mut self, look: &Look) -> Result<(Grid, Vec<Problem>), Refusal> {
        self.end_row()?;
        let mut log = ProblemLog::default();
        let place = |(row, column): (u32, u32)| Place::Cell {
            row: row + 1,
            column: Column::new(None, letters(column as usize)),
        };
        let count = |count: usize, one: &str, many: &str| match count {
            1 => format!("1 {one}"),
            count => format!("{count} {many}"),
        };
        if self.is_damaged {
            let message = "the sheet is damaged; what stands before the damage is read";
            log.push(Problem::new(Severity::Error, "sheet-damaged", Place::File, message));
        }
        if self.disordered > 0 {
            let message = format!(
                "{} out of order and left out",
                count(self.disordered, "cell is", "cells are")
            );
            log.push(Problem::new(Severity::Error, "cell-out-of-order", Place::File, message));
        }
        if look.hidden_rows + look.hidden_columns > 0 {
            let parts = [
                (look.hidden_rows, count(look.hidden_rows, "row", "rows")),
                (
                    look.hidden_columns,
                    count(look.hidden_columns, "group of columns", "groups of columns"),
                ),
            ];
            let parts = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text);
            let parts = parts.collect::<Vec<_>>().join(" and ");
            let message = format!("{parts} hidden in the workbook; what is hidden is read too");
            log.push(Problem::new(Severity::Warning, "cells-hidden", Place::File, message));
        }
        if self.filled > 0 {
            let message = format!(
                "the value of merged cells is read for {} below",
                count(self.filled, "row", "rows")
            );
            log.push(Problem::new(Severity::Note, "cells-merged", Place::File, message));
        }
        let stored = look.formulas - look.without_value.len().min(look.formulas);
        if stored > 0 {
            let message = format!(
                "{} computed; the value that was stored is read",
                count(stored, "cell is", "cells are")
            );
            log.push(Problem::new(Severity::Note, "cells-computed", Place::File, message));
        }
        for at in &look.without_value {
            let message = "the cell is computed and no value is stored";
            log.push(
                Problem::new(Severity::Error, "formula-without-value", place(*at), message)
                    .with_hint("open the workbook in a spreadsheet program and save it again"),
            );
        }
        for (at, text) in &self.errors {
            let message = format!("the cell shows the error `{text}`");
            log.push(
                Problem::new(Severity::Warning, "cell-error", place(*at), message).with_value(text),
            );
        }
        Ok((self.grid, log.finish()))
    }
}

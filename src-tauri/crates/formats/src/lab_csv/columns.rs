//! Columns: where a laboratory table's header is, and what its columns mean.

use crate::dialect::{self, Meaning};
use crate::grid::Grid;
use crate::limits::HEADER_ROWS;
use crate::problem_log::ProblemLog;
use std::collections::BTreeMap;
use zonula_model::{Problem, Severity};

/// A header row and its columns.
#[derive(Debug)]
pub(super) struct Columns {
    /// The row of the header.
    pub header: usize,
    at: BTreeMap<Meaning, usize>,
}

impl Columns {
    /// Finds the row that names most columns, an analyte and a result among them.
    pub fn find(grid: &Grid) -> Option<Self> {
        let mut best: Option<Self> = None;
        for header in 0..grid.len().min(HEADER_ROWS) {
            let mut at = BTreeMap::new();
            for (column, cell) in grid.row(header).enumerate() {
                if let Some(meaning) = dialect::column(cell) {
                    // The first column of a meaning is the one meant: later ones are annotations.
                    at.entry(meaning).or_insert(column);
                }
            }
            let usable = at.contains_key(&Meaning::Name) && at.contains_key(&Meaning::Value);
            if usable && best.as_ref().is_none_or(|best| best.at.len() < at.len()) {
                best = Some(Self { header, at });
            }
        }
        best
    }

    /// Returns how many columns say that results are a laboratory's.
    pub fn supporting(&self) -> usize {
        use Meaning::{Code, Collected, Flag, High, Interval, Low, Specimen, Unit};
        let supporting = [Unit, Interval, Low, High, Flag, Specimen, Collected, Code];
        supporting.iter().filter(|meaning| self.at.contains_key(meaning)).count()
    }

    /// Returns the column of a meaning.
    pub fn at(&self, meaning: Meaning) -> Option<usize> {
        self.at.get(&meaning).copied()
    }

    /// Returns a row's cell of a meaning; empty where there is no such column.
    pub fn cell<'a>(&self, grid: &'a Grid, row: usize, meaning: Meaning) -> &'a str {
        self.at(meaning).map_or("", |column| grid.cell(row, column))
    }

    /// Returns a row's cell of a meaning, `None` where it is empty.
    pub fn text(&self, grid: &Grid, row: usize, meaning: Meaning) -> Option<String> {
        Some(self.cell(grid, row, meaning)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// Returns the cells of a meaning below the header.
    pub fn below<'a>(&self, grid: &'a Grid, meaning: Meaning) -> impl Iterator<Item = &'a str> {
        let column = self.at(meaning);
        let rows = self.header + 1..grid.len();
        rows.filter_map(move |row| column.map(|column| grid.cell(row, column)))
    }

    /// Tells which filled columns are not understood: their content is not imported.
    pub fn tell_unused(&self, grid: &Grid, log: &mut ProblemLog) {
        let used: Vec<_> = self.at.values().collect();
        for column in 0..grid.width(self.header) {
            let is_filled = grid.column(column, self.header + 1).any(|cell| !cell.is_empty());
            if is_filled && !used.contains(&&column) {
                let place = grid.place(self.header, column, Some(self.header));
                let message = "the column is not understood and is left out";
                let name = grid.cell(self.header, column);
                log.push(
                    Problem::new(Severity::Note, "column-unused", place, message).with_value(name),
                );
            }
        }
    }
}

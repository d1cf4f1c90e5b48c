//! Layout: which rows and columns of a grid are taxa, which are samples, and which say other things.

use super::look::{JUDGED, Look, Taxa, is_taxonomy};
use super::names::{self, is_lineage, is_taxon, is_total, is_unclassified};
use crate::fold::fold;
use crate::grid::Grid;
use crate::lineage::{Lineage, Prefixes};
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use zonula_model::{Column, Place, Problem, Rank, Severity};

/// Where the taxa and their numbers are.
#[derive(Debug)]
pub(super) struct Layout {
    /// The row that names the columns; `None` where numbers begin at once.
    header: Option<usize>,
    /// Whether the header lacks a cell above the names of rows, as R writes it.
    is_shifted: bool,
    pub taxa_in_rows: bool,
    /// The rows and columns of numbers.
    pub rows: Vec<usize>,
    pub columns: Vec<usize>,
    /// The column of lineages beside the counts of a classic OTU table.
    taxonomy: Option<usize>,
    /// The columns that hold one rank of the lineage each.
    ranks: Vec<(usize, Rank)>,
    /// Rows and columns that say something about samples, or add up the others.
    left_rows: Vec<usize>,
    left_columns: Vec<usize>,
}

impl Layout {
    /// Finds the taxa; `None` where neither rows nor columns are named by any.
    pub fn find(grid: &Grid) -> Option<Self> {
        // Comments stand above; a header may begin with the same sign but is as wide as the rows.
        let first = (0..grid.len()).find(|&row| {
            !grid.cell(row, 0).starts_with('#')
                || grid.width(row) >= grid.width(grid.len() - 1).max(2)
        })?;
        let width = (first..grid.len()).map(|row| grid.width(row)).max().unwrap_or(0);
        // Names alone, without a column of numbers, are no table.
        if width < 2 {
            return None;
        }
        if is_lineage(grid.cell(first, 0)) && is_number(grid.cell(first, 1)) {
            let rows: Vec<_> = (first..grid.len()).collect();
            return Self::by_rows(grid, None, false, rows, width)
                .filter(|it| it.holds_numbers(grid));
        }
        let next = grid.width(first + 1);
        let is_shifted = next == grid.width(first) + 1 && is_number(grid.cell(first + 1, next - 1));
        let look = Look { grid, header: first, is_shifted };
        let layout = match look.taxa(width)? {
            Taxa::Rows { from } => {
                let is_own = |row: &usize| *row >= from || look.is_own_above(*row);
                let rows: Vec<_> = (first + 1..grid.len()).filter(is_own).collect();
                let header = look.labels(first, from);
                let mut layout = Self::by_rows(grid, Some(header), is_shifted, rows, width)?;
                let above = (first..from).filter(|row| *row != header && !is_own(row));
                layout.left_rows.splice(0..0, above);
                layout
            }
            Taxa::Columns => Self::by_columns(&look, width),
        };
        layout.holds_numbers(grid).then_some(layout)
    }

    fn by_rows(
        grid: &Grid,
        header: Option<usize>,
        is_shifted: bool,
        rows: Vec<usize>,
        width: usize,
    ) -> Option<Self> {
        let mut layout = Self {
            header,
            is_shifted,
            taxa_in_rows: true,
            rows: vec![],
            columns: vec![],
            taxonomy: None,
            ranks: vec![],
            left_rows: vec![],
            left_columns: vec![],
        };
        for row in rows {
            let is_empty = grid.row(row).all(str::is_empty);
            let is_comment = grid.cell(row, 0).starts_with('#') && grid.width(row) < 2;
            match () {
                () if is_empty || is_comment => {}
                () if is_total(grid.cell(row, 0)) => layout.left_rows.push(row),
                () => layout.rows.push(row),
            }
        }
        let name = |column| layout.header(grid, column).map(fold).unwrap_or_default();
        let names: Vec<_> = (0..width).map(name).collect();
        layout.taxonomy = (1..width).rev().find(|column| is_taxonomy(&names[*column]));
        let ranks = (1..width).filter_map(|column| Some((column, names::rank_of(&names[column])?)));
        let ranks: Vec<_> = ranks.collect();
        if ranks.len() >= 2 {
            layout.ranks = ranks;
        }
        for (column, name) in names.iter().enumerate().skip(1) {
            let is_rank = layout.ranks.iter().any(|(at, _)| *at == column);
            let holds_words = !layout.column_holds_numbers(grid, column);
            match () {
                () if layout.taxonomy == Some(column) || is_rank => {}
                () if is_annotation(name) || is_total(name) || holds_words => {
                    layout.left_columns.push(column);
                }
                () => layout.columns.push(column),
            }
        }
        (!layout.columns.is_empty()).then_some(layout)
    }

    fn by_columns(look: &Look<'_>, width: usize) -> Self {
        let grid = look.grid;
        let mut layout = Self {
            header: Some(look.header),
            is_shifted: look.is_shifted,
            taxa_in_rows: false,
            rows: vec![],
            columns: vec![],
            taxonomy: None,
            ranks: vec![],
            left_rows: vec![],
            left_columns: vec![],
        };
        layout.rows = (look.header + 1..grid.len())
            .filter(|row| grid.row(*row).any(|cell| !cell.is_empty()))
            .filter(|row| !(grid.cell(*row, 0).starts_with('#') && grid.width(*row) < 2))
            .collect();
        let names: Vec<_> =
            (0..width).map(|column| layout.header(grid, column).unwrap_or_default()).collect();
        // Where lineages name taxa, every other column says something about the samples; where
        // names are bare, all columns of numbers are taxa but those that are known not to be.
        let lineages = names.iter().skip(1).filter(|name| is_lineage(name)).count();
        let is_sure = lineages * 5 >= names.len().saturating_sub(1) * 4 || lineages >= 2;
        for (column, name) in names.iter().enumerate().skip(1) {
            let is_own = is_taxon(name) || is_unclassified(name);
            let is_other = is_total(name) || is_property(&fold(name));
            let is_taxon = match is_sure {
                true => is_own,
                false => is_own || (!is_other && layout.column_holds_numbers(grid, column)),
            };
            if is_taxon {
                layout.columns.push(column);
            } else {
                layout.left_columns.push(column);
            }
        }
        layout
    }

    /// Returns whether most cells are numbers: the others are told, cell by cell.
    fn holds_numbers(&self, grid: &Grid) -> bool {
        let (mut numbers, mut filled) = (0, 0);
        for row in self.rows.iter().take(50) {
            for column in &self.columns {
                let cell = grid.cell(*row, *column);
                if !is_missing(cell) {
                    filled += 1;
                    numbers += usize::from(is_number(cell));
                }
            }
        }
        numbers > 0 && numbers * 5 >= filled * 4
    }

    fn column_holds_numbers(&self, grid: &Grid, column: usize) -> bool {
        let cells = self.rows.iter().take(JUDGED).map(|row| grid.cell(*row, column));
        let filled: Vec<_> = cells.filter(|cell| !is_missing(cell)).collect();
        // A column of nothing but gaps has a name: it is a sample of which nothing is known.
        filled.iter().filter(|cell| is_number(cell)).count() * 2 >= filled.len()
    }

    /// Returns the header's cell above a column; empty ones are none.
    fn header<'a>(&self, grid: &'a Grid, column: usize) -> Option<&'a str> {
        let at = column.checked_sub(usize::from(self.is_shifted))?;
        Some(grid.cell(self.header?, at)).filter(|name| !name.is_empty())
    }

    /// Returns a column's name: its header, else the file's name, numbered where there are several.
    pub fn name_of_column(&self, grid: &Grid, column: usize, stem: &str) -> String {
        match self.header(grid, column) {
            Some(name) => name.to_owned(),
            None if self.columns.len() == 1 => stem.to_owned(),
            None => format!("{stem} {column}"),
        }
    }

    /// Returns the place of a cell.
    pub fn place(&self, grid: &Grid, row: usize, column: usize) -> Place {
        match self.header(grid, column) {
            Some(name) => {
                let column = Column::new(grid.sheet.as_deref(), name);
                Place::Cell { row: grid.number(row), column }
            }
            None => grid.place(row, column, None),
        }
    }

    /// Returns the lineage that a row states in columns of its own.
    pub fn lineage(&self, grid: &Grid, row: usize) -> Option<Lineage> {
        if !self.taxa_in_rows {
            return None;
        }
        if let Some(column) = self.taxonomy {
            return Some(Lineage::parse(grid.cell(row, column)));
        }
        if self.ranks.is_empty() {
            return None;
        }
        let mut lineage = Lineage::default();
        for (column, rank) in &self.ranks {
            let cell = grid.cell(row, *column);
            let name = match cell.split_once("__") {
                Some((prefix, name)) if prefix.len() <= 3 => name,
                _ => cell,
            };
            let is_wider = lineage.ranks.last().is_none_or(|(last, _)| last < rank);
            if !is_missing(name) && is_wider {
                lineage.ranks.push((*rank, name.to_owned()));
                lineage.written = Some(*rank);
            }
        }
        lineage.prefixes = Prefixes::None;
        Some(lineage)
    }

    /// Tells what is not read, and where names are missing.
    pub fn tell(&self, grid: &Grid, log: &mut ProblemLog) {
        let list = |names: Vec<&str>| {
            let shown = names.iter().take(8).map(|name| format!("`{name}`"));
            let more = names.len().saturating_sub(8);
            let more = (more > 0).then(|| format!("{more} more"));
            shown.chain(more).collect::<Vec<_>>().join(", ")
        };
        if !self.left_rows.is_empty() {
            let names: Vec<_> = self.left_rows.iter().map(|row| grid.cell(*row, 0)).collect();
            let message = format!("rows that are no taxa are not read: {}", list(names));
            log.note("rows-not-taxa", message);
        }
        let left = self.left_columns.iter().filter_map(|column| self.header(grid, *column));
        let left: Vec<_> = left.collect();
        if !left.is_empty() {
            let what = if self.taxa_in_rows { "samples" } else { "taxa" };
            let message = format!("columns that are no {what} are not read: {}", list(left));
            log.note("columns-not-read", message);
        }
        let unnamed = self.columns.iter().filter(|column| self.header(grid, **column).is_none());
        let unnamed = unnamed.count();
        if unnamed > 0 && self.taxa_in_rows && self.columns.len() > 1 {
            let message = format!("{unnamed} columns have no name; they are numbered");
            let problem = Problem::new(Severity::Warning, "column-unnamed", Place::File, message);
            log.push(problem.with_hint("name the columns by their samples and import again"));
        }
    }
}

/// Returns whether a column beside taxa says something about them, not about a sample.
fn is_annotation(name: &str) -> bool {
    const WORDS: [&str; 11] = [
        "confidence",
        "ncbi tax id",
        "taxonomy id",
        "tax id",
        "taxid",
        "clade taxid",
        "rank",
        "sequence",
        "rep seq",
        "length",
        "additional species",
    ];
    WORDS.contains(&name)
}

/// Returns whether a column beside taxa says something about the samples.
fn is_property(name: &str) -> bool {
    const WORDS: [&str; 24] = [
        "age",
        "sex",
        "gender",
        "bmi",
        "height",
        "weight",
        "date",
        "time",
        "day",
        "week",
        "month",
        "year",
        "visit",
        "timepoint",
        "time point",
        "subject",
        "subject id",
        "patient",
        "patient id",
        "participant id",
        "group",
        "treatment",
        "ph",
        "read count",
    ];
    WORDS.contains(&name)
}

/// Takes a percent sign away.
pub(super) fn without_percent(cell: &str) -> &str {
    cell.strip_suffix('%').map_or(cell, str::trim_end)
}

/// Returns whether a cell is a number, whatever its decimal sign, with or without a percent sign.
pub(super) fn is_number(cell: &str) -> bool {
    let cell = without_percent(cell);
    Number::parse(cell, Decimal::Point).is_ok() || Number::parse(cell, Decimal::Comma).is_ok()
}

/// Returns whether a cell says that nothing is known.
pub(super) fn is_missing(cell: &str) -> bool {
    matches!(cell, "" | "NA" | "NaN" | "nan" | "N/A" | "null" | "n/a" | "-")
}

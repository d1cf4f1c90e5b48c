//! A look at a grid's names: whether rows or columns are taxa, and where they begin.

use super::layout::{is_missing, is_number};
use super::names::{self, is_lineage, is_species, is_taxon, is_unclassified};
use crate::fold::fold;
use crate::grid::Grid;
use std::collections::BTreeSet;

/// The rows from which a layout is judged.
pub(super) const JUDGED: usize = 100;

/// Where the taxa are.
pub(super) enum Taxa {
    /// In the rows, from one on; those above say something about the samples.
    Rows { from: usize },
    /// In the columns.
    Columns,
}

/// What a decision about the taxa's place needs.
pub(super) struct Look<'a> {
    pub grid: &'a Grid,
    /// The row that is a header, as far as its place says.
    pub header: usize,
    /// Whether the header lacks a cell above the names of rows.
    pub is_shifted: bool,
}

impl Look<'_> {
    /// Decides whether rows or columns are taxa; `None` where neither shows it.
    pub fn taxa(&self, width: usize) -> Option<Taxa> {
        let (grid, header) = (self.grid, self.header);
        let from = self.first_taxon(header + 1);
        let all = Taxa::Rows { from: header + 1 };
        let names = |from: usize| -> Vec<&str> {
            let names = (from..grid.len()).map(|row| grid.cell(row, 0));
            names.filter(|name| !name.is_empty()).take(JUDGED).collect()
        };
        let shift = usize::from(self.is_shifted);
        let beside = (1..width).map(|column| grid.cell(header, column - shift));
        let beside: Vec<_> = beside.filter(|name| !name.is_empty()).collect();
        let share = |names: &[&str], test: fn(&str) -> bool| {
            let hits = names.iter().filter(|name| test(name)).count();
            hits as f64 / names.len().max(1) as f64
        };
        let below = names(header + 1);
        let (rows, columns) = (share(&names(from), is_taxon), share(&beside, is_taxon));
        let lineages = beside.iter().filter(|name| is_lineage(name)).count();
        let folded: Vec<_> = beside.iter().map(|name| fold(name)).collect();
        let has_taxonomy = folded.iter().any(|name| is_taxonomy(name));
        let ranks = beside.iter().filter(|name| names::rank_of(name).is_some()).count();
        let corner = if self.is_shifted { String::new() } else { fold(grid.cell(header, 0)) };
        match () {
            () if rows > 0.8 && rows > columns => Some(Taxa::Rows { from }),
            () if columns > 0.8 || lineages >= 2 => Some(Taxa::Columns),
            () if has_taxonomy || ranks >= 2 || names_taxa(&corner) => Some(all),
            () if share(&below, is_species) > 0.6 => Some(all),
            () if share(&beside, is_species) > 0.6 => Some(Taxa::Columns),
            () => None,
        }
    }

    /// Finds the first row that is a taxon's: rows above it say something about the samples.
    fn first_taxon(&self, from: usize) -> usize {
        let grid = self.grid;
        let is_first = |row: &usize| {
            let numbers = grid.row(*row).skip(1).filter(|cell| is_number(cell)).count();
            is_lineage(grid.cell(*row, 0)) && numbers * 2 >= grid.width(*row).saturating_sub(1)
        };
        (from..grid.len().min(from + JUDGED)).find(is_first).unwrap_or(from)
    }

    /// Returns whether a row above the first lineage is one of reads all the same.
    pub fn is_own_above(&self, row: usize) -> bool {
        let name = self.grid.cell(row, 0);
        let is_own = is_unclassified(name) || names::is_widest(name);
        is_own && self.grid.row(row).skip(1).all(|cell| is_number(cell) || is_missing(cell))
    }

    /// Finds the row that names the samples: of several above the taxa the one that tells all apart.
    pub fn labels(&self, first: usize, from: usize) -> usize {
        let names_all = |row: &usize| {
            let mut seen = BTreeSet::new();
            let mut cells = self.grid.row(*row).skip(1).filter(|cell| !cell.is_empty());
            self.grid.width(*row) > 1 && cells.all(|cell| seen.insert(cell))
        };
        let is_called = |row: &usize| {
            let name = fold(self.grid.cell(*row, 0));
            ["id", "sample", "sample id", "sampleid", "sid", "subject id"].contains(&name.as_str())
        };
        let rows: Vec<_> = (first..from).filter(names_all).collect();
        let called = rows.iter().find(|row| is_called(row));
        called.or(rows.first()).copied().unwrap_or(first)
    }
}

/// Returns whether a column's header says that it holds lineages.
pub(super) fn is_taxonomy(name: &str) -> bool {
    matches!(name, "taxonomy" | "consensus lineage" | "taxon" | "lineage" | "tax string")
}

/// Returns whether a header above the names of rows says that these are taxa.
fn names_taxa(corner: &str) -> bool {
    const WORDS: [&str; 15] = [
        "taxon",
        "taxa",
        "species",
        "genus",
        "otu id",
        "otu",
        "asv",
        "feature id",
        "name",
        "clade",
        "organism",
        "otuid",
        "featureid",
        "asv id",
        "clade name",
    ];
    WORDS.contains(&corner)
}

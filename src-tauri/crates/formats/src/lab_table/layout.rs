//! Arrangements: where a laboratory table's header is, and where each result's parts are.

use super::header::Header;
use crate::dialect::{self, Layout, Meaning};
use crate::grid::{Cells, Grid};
use crate::limits::HEADER_ROWS;
use crate::mapping::Mapping;

/// Where a part of a result is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Source {
    /// Nowhere.
    #[default]
    Missing,
    /// In a column of the result's own row.
    Column(usize),
    /// In the header: the same for all rows.
    Fixed(Box<str>),
}

/// Where the parts of one result of a row are.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub value: usize,
    sources: Sources,
}

/// A place for each meaning.
pub(super) type Sources = [Source; Meaning::ALL.len()];

/// The lines that a header may have.
const HEADER_LINES: usize = 3;

/// How results are arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A result in each row, or several with their names.
    Long,
    /// A specimen in each row, an analyte in each column.
    Wide,
    /// An analyte in each row, a specimen or day in each column.
    Turned,
}

/// A header and what its columns hold.
#[derive(Clone, Debug)]
pub(super) struct Arrangement {
    pub header: usize,
    /// The first row of results.
    pub body: usize,
    pub shape: Shape,
    pub slots: Vec<Slot>,
    /// How many columns have a meaning.
    pub meanings: usize,
    /// Filled columns that nothing is read from, and those that are about a person or study.
    pub unknown: Vec<usize>,
    pub metadata: Vec<usize>,
    pub layout: Option<&'static Layout>,
}

impl Slot {
    /// Starts with the parts that all results of a row share.
    pub fn new(value: usize, shared: &Sources) -> Self {
        Self { value, sources: shared.clone() }
    }

    /// Says where a part is.
    pub fn set(&mut self, meaning: Meaning, source: Source) {
        self.sources[meaning as usize] = source;
    }

    /// Lists the columns that the slot reads from.
    pub fn columns(&self) -> impl Iterator<Item = usize> {
        let sources = self.sources.iter().filter_map(|source| match source {
            Source::Column(column) => Some(*column),
            _ => None,
        });
        sources.chain([self.value])
    }

    /// Returns where a part is.
    pub fn source(&self, meaning: Meaning) -> &Source {
        &self.sources[meaning as usize]
    }

    /// Returns the column of a part, the value's where it has none.
    pub fn column(&self, meaning: Meaning) -> usize {
        match self.source(meaning) {
            Source::Column(column) => *column,
            _ => self.value,
        }
    }

    /// Returns a part as written; empty where there is none.
    #[inline]
    pub fn text<'a>(&'a self, cells: Cells<'a>, meaning: Meaning) -> &'a str {
        match self.source(meaning) {
            Source::Missing => "",
            Source::Column(column) => cells.get(*column),
            Source::Fixed(text) => text,
        }
    }
}

impl Arrangement {
    /// Finds the first header among the first rows, or a fuller one close below it.
    pub fn find(grid: &Grid, mapping: Option<&Mapping>) -> Option<Self> {
        let last = grid.len().min(HEADER_ROWS);
        let layout = (0..last).find_map(|row| dialect::layout(grid.row(row)));
        let headers: Vec<_> = (0..last).map(|row| Header::of(grid, row, mapping, layout)).collect();
        // Names and results side by side say more than what days or units above a table seem to say.
        first_of(headers.iter().filter_map(Header::long))
            .or_else(|| first_of(headers.iter().filter_map(Header::any)))
    }

    fn rank(&self) -> (usize, usize) {
        (self.meanings, self.slots.len())
    }

    /// Reads a row as a header; `None` where it is none.
    pub fn at(
        grid: &Grid,
        header: usize,
        mapping: Option<&Mapping>,
        layout: Option<&'static Layout>,
    ) -> Option<Self> {
        Header::of(grid, header, mapping, layout).any()
    }

    /// Returns whether columns beside name and value say that results are a laboratory's.
    pub fn is_supported(&self) -> bool {
        use Meaning::{Code, Collected, Flag, High, Interval, Low, Sample, Specimen, Unit};
        let supporting = [Unit, Interval, Low, High, Flag, Specimen, Sample, Collected, Code];
        let is_supported = |slot: &Slot| {
            supporting.into_iter().any(|meaning| *slot.source(meaning) != Source::Missing)
        };
        self.shape != Shape::Long || self.layout.is_some() || self.slots.iter().any(is_supported)
    }
}

/// Takes the first arrangement, or a fuller one close below it: a title may read like a small header.
fn first_of(mut all: impl Iterator<Item = Arrangement>) -> Option<Arrangement> {
    let first = all.next()?;
    let last = first.header + HEADER_LINES;
    let close = all.take_while(|other| other.header <= last);
    Some(close.fold(first, |best, other| if best.rank() >= other.rank() { best } else { other }))
}

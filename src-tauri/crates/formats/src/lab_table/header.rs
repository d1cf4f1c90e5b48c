//! Headers: a row of names, and the arrangement of results that it can be the header of.

use super::layout::{Arrangement, Shape, Slot, Source, Sources};
use crate::date::{self, NoDate, Order};
use crate::dialect::{self, Layout, Meaning, Word, is_metadata, is_unit, split_header};
use crate::grid::Grid;
use crate::limits::{HEADER_BYTES, SAMPLE_LINES};
use crate::mapping::Mapping;
use crate::number::{Decimal, Number};
use std::collections::BTreeSet;

/// The rows below a header that may hold units or intervals for all columns.
const LABELLED_ROWS: usize = 5;

/// A row that may be a header, with what its cells mean.
pub(super) struct Header<'a> {
    grid: &'a Grid,
    row: usize,
    layout: Option<&'static Layout>,
    meanings: Vec<Option<Meaning>>,
    shared: Sources,
}

/// Parts that belong to one result, not to its row.
const OF_RESULT: [Meaning; 11] = [
    Meaning::Name,
    Meaning::Code,
    Meaning::Unit,
    Meaning::Interval,
    Meaning::Low,
    Meaning::High,
    Meaning::Flag,
    Meaning::Method,
    Meaning::Remark,
    Meaning::Lloq,
    Meaning::Uloq,
];

impl<'a> Header<'a> {
    /// Reads a row as names of columns.
    pub fn of(
        grid: &'a Grid,
        row: usize,
        mapping: Option<&Mapping>,
        layout: Option<&'static Layout>,
    ) -> Self {
        let meaning = |cell: &str| {
            if cell.is_empty() || cell.len() > HEADER_BYTES {
                return None;
            }
            let mapped = mapping.and_then(|mapping| mapping.columns.get(cell));
            match mapped {
                Some(name) => Meaning::parse(name),
                None => {
                    layout.and_then(|layout| layout.column(cell)).or_else(|| dialect::column(cell))
                }
            }
        };
        let meanings: Vec<_> = grid.row(row).map(meaning).collect();
        let mut shared: Sources = std::array::from_fn(|_| Source::Missing);
        for (column, meaning) in meanings.iter().enumerate() {
            let Some(meaning) = meaning else { continue };
            // The first column of a meaning is the one meant: later ones are annotations.
            let source: &mut Source = &mut shared[*meaning as usize];
            if *source == Source::Missing {
                *source = Source::Column(column);
            }
        }
        Self { grid, row, layout, meanings, shared }
    }

    /// Arranges results below the header in any way that fits.
    pub fn any(&self) -> Option<Arrangement> {
        self.long().or_else(|| self.turned()).or_else(|| self.wide())
    }

    fn has(&self, meaning: Meaning) -> bool {
        self.shared[meaning as usize] != Source::Missing
    }

    fn columns(&self, wanted: Meaning) -> Vec<usize> {
        let all = self.meanings.iter().enumerate();
        all.filter(|(_, meaning)| **meaning == Some(wanted)).map(|(column, _)| column).collect()
    }

    fn finish(&self, shape: Shape, body: usize, slots: Vec<Slot>) -> Arrangement {
        let mut used: BTreeSet<usize> = slots.iter().flat_map(Slot::columns).collect();
        used.extend(self.columns(Meaning::Ignored));
        let unused = (0..self.meanings.len()).filter(|column| !used.contains(column));
        let (metadata, unknown) = unused.partition(|column| is_metadata(self.text(*column)));
        Arrangement {
            header: self.row,
            body,
            shape,
            slots,
            meanings: self.meanings.iter().flatten().count(),
            unknown,
            metadata,
            layout: self.layout,
        }
    }

    /// Arranges a column of names and a column of results, once or several times in a row.
    pub fn long(&self) -> Option<Arrangement> {
        let has_name = self.has(Meaning::Name) || self.has(Meaning::Code);
        if !has_name || !self.has(Meaning::Value) || self.has(Meaning::Analyte) {
            return None;
        }
        let (names, values) = (self.columns(Meaning::Name), self.columns(Meaning::Value));
        if names.len() < 2 || values.len() != names.len() {
            return Some(self.finish(
                Shape::Long,
                self.row + 1,
                vec![Slot::new(values[0], &self.shared)],
            ));
        }
        // «Test, Result, Unit, Test, Result, Unit»: each name begins a result.
        let ends = names.iter().skip(1).copied().chain([self.meanings.len()]);
        let mut slots = vec![];
        for (start, end) in names.iter().copied().zip(ends) {
            let own = |wanted| (start..end).find(|column| self.meanings[*column] == Some(wanted));
            let mut slot = Slot::new(own(Meaning::Value)?, &self.shared);
            for part in OF_RESULT {
                slot.set(part, own(part).map_or(Source::Missing, Source::Column));
            }
            slots.push(slot);
        }
        Some(self.finish(Shape::Long, self.row + 1, slots))
    }

    /// Arranges an analyte in each row, and columns headed by days or, beside units, by specimens.
    fn turned(&self) -> Option<Arrangement> {
        if self.has(Meaning::Value) || self.has(Meaning::Analyte) {
            return None;
        }
        let is_long = self.has(Meaning::Name) || self.has(Meaning::Code);
        let has_part = [Meaning::Unit, Meaning::Interval, Meaning::Low, Meaning::High]
            .into_iter()
            .any(|part| self.has(part));
        let free = (0..self.meanings.len()).filter(|column| self.meanings[*column].is_none());
        let (days, others): (Vec<_>, Vec<_>) = free
            .filter(|column| !self.text(*column).is_empty())
            .partition(|column| day(self.text(*column)).is_some());
        let mut shared = self.shared.clone();
        if !is_long {
            // Without a name for it, the first column holds the names where it is all words.
            let is_alone = others.len() == 1 && days.len() > 1;
            let is_dated = |column: &usize| self.text(*column).contains(['.', '/', '-', ' ']);
            let names = *others.first().filter(|_| is_alone && days.iter().all(is_dated))?;
            let is_words =
                self.below(names).all(|cell| Number::parse(cell, Decimal::Point).is_err());
            if names > days[0] || !is_words {
                return None;
            }
            shared[Meaning::Name as usize] = Source::Column(names);
        }
        let (meaning, columns): (_, Vec<_>) = if !days.is_empty() {
            (Meaning::Collected, days)
        } else if has_part && is_long {
            let series = others
                .into_iter()
                .filter(|column| self.is_series(*column) && !is_metadata(self.text(*column)));
            (Meaning::Sample, series.collect())
        } else {
            return None;
        };
        if columns.is_empty() || !columns.iter().any(|column| self.is_series(*column)) {
            return None;
        }
        let slots = columns.into_iter().map(|column| {
            let mut slot = Slot::new(column, &shared);
            let text = self.text(column);
            let own = if meaning == Meaning::Collected { day(text).unwrap_or(text) } else { text };
            slot.set(meaning, Source::Fixed(own.into()));
            slot
        });
        Some(self.finish(Shape::Turned, self.row + 1, slots.collect()))
    }

    /// Arranges a specimen in each row, an analyte with its unit in each column.
    fn wide(&self) -> Option<Arrangement> {
        let width = self.meanings.len();
        // A row of numbers heads no columns; to look below each of them would take long.
        let is_numeric =
            |cell: &&str| cell.bytes().all(|byte| b"0123456789.,-+eE%".contains(&byte));
        let filled = (0..width).map(|column| self.text(column)).filter(|cell| !cell.is_empty());
        let (numbers, words): (Vec<_>, Vec<_>) = filled.partition(is_numeric);
        if numbers.len() > words.len() {
            return None;
        }
        let (labelled, body) = self.labelled_rows();
        let mut slots: Vec<Slot> = vec![];
        let mut taken = BTreeSet::new();
        for column in 0..width {
            let header = self.text(column);
            let is_named = self.meanings[column] == Some(Meaning::Analyte);
            if header.is_empty()
                || taken.contains(&column)
                || self.meanings[column].is_some() && !is_named
            {
                continue;
            }
            let mut slot = Slot::new(column, &self.shared);
            // A remark is about all of the row's results.
            for part in OF_RESULT.into_iter().filter(|part| *part != Meaning::Remark) {
                slot.set(part, Source::Missing);
            }
            slot.set(Meaning::Name, Source::Fixed(header.into()));
            let mut is_analyte = is_named;
            for (part, row) in &labelled {
                let cell = self.grid.cell(*row, column);
                if !cell.is_empty() {
                    slot.set(*part, Source::Fixed(cell.into()));
                    is_analyte |= *part == Meaning::Unit && is_unit(cell);
                }
            }
            if let Some((name, unit)) = split_header(header).filter(|_| !is_metadata(header)) {
                slot.set(Meaning::Name, Source::Fixed(name.into()));
                slot.set(Meaning::Unit, Source::Fixed(unit.into()));
                is_analyte = true;
            }
            self.companions(&mut slot, &mut taken, &mut is_analyte);
            let is_analyte =
                is_named || is_analyte && !is_metadata(header) && self.is_series(column);
            if is_analyte && (is_named || self.below(column).any(|cell| !cell.is_empty())) {
                slots.push(slot);
            }
        }
        if slots.is_empty() {
            return None;
        }
        let is_labelled = [Meaning::Sample, Meaning::PatientNumber, Meaning::PatientName]
            .into_iter()
            .any(|meaning| self.has(meaning));
        if let Some(column) = self.labels(&slots).filter(|_| !is_labelled) {
            slots.iter_mut().for_each(|slot| slot.set(Meaning::Sample, Source::Column(column)));
        }
        let mut found = self.finish(Shape::Wide, body, slots);
        found.unknown.retain(|column| !taken.contains(column));
        found.meanings += found.slots.len();
        Some(found)
    }

    /// Takes the columns that go with an analyte: its unit without a header, its flag by name.
    fn companions(&self, slot: &mut Slot, taken: &mut BTreeSet<usize>, is_analyte: &mut bool) {
        let (own, name) = (
            self.text(slot.value),
            match slot.source(Meaning::Name) {
                Source::Fixed(name) => name.clone(),
                _ => return,
            },
        );
        // Rows of other formats have units below empty cells too: the header must be plainly one.
        use Meaning::{Collected, PatientName, PatientNumber, Sample};
        let label = [Sample, PatientNumber, PatientName, Collected];
        let has_label = label.into_iter().any(|meaning| self.has(meaning));
        for column in slot.value + 1..self.meanings.len() {
            let header = self.text(column);
            let rest = header.strip_prefix(own).or_else(|| header.strip_prefix(&*name));
            let rest = rest.filter(|rest| !rest.starts_with(char::is_alphanumeric));
            let part = if header.is_empty() {
                (has_label && self.holds_units(column)).then_some(Meaning::Unit)
            } else if let Some(rest) = rest {
                let is_flag = self.layout.and_then(|it| it.flag_suffix.as_deref()) == Some(rest);
                if is_flag { Some(Meaning::Flag) } else { dialect::column(rest) }
            } else {
                // «Zonulin, Unit, Flag»: parts without a name go with what stands before them.
                self.meanings[column]
            };
            match part.filter(|part| OF_RESULT[1..].contains(part)) {
                Some(part) if *slot.source(part) == Source::Missing || part == Meaning::Unit => {
                    slot.set(part, Source::Column(column));
                    *is_analyte |= part == Meaning::Unit && self.holds_units(column);
                    taken.insert(column);
                }
                _ => break,
            }
        }
    }

    /// Returns whether all filled cells of a column are units.
    fn holds_units(&self, column: usize) -> bool {
        let mut filled = self.below(column).filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some() && filled.all(is_unit)
    }

    /// Finds the rows below the header that hold all units or all intervals.
    fn labelled_rows(&self) -> (Vec<(Meaning, usize)>, usize) {
        let mut found = vec![];
        let first = self.row + 1;
        let mut body = first;
        for row in first..self.grid.len().min(first + LABELLED_ROWS) {
            let first = self.grid.row(row).find(|cell| !cell.is_empty()).unwrap_or_default();
            let by_name = dialect::column(first).filter(|part| OF_RESULT[1..].contains(part));
            let filled: Vec<_> = self.grid.row(row).filter(|cell| !cell.is_empty()).collect();
            let units = filled.iter().filter(|cell| is_unit(cell)).count();
            let by_cells = (units > 0 && units * 2 >= filled.len()).then_some(Meaning::Unit);
            let Some(part) = by_name.or(by_cells) else { break };
            found.push((part, row));
            body = row + 1;
        }
        (found, body)
    }

    /// Finds the column that tells the specimens apart: the first whose cells all differ.
    fn labels(&self, slots: &[Slot]) -> Option<usize> {
        let values: BTreeSet<usize> = slots.iter().map(|slot| slot.value).collect();
        let free = (0..self.meanings.len()).filter(|column| {
            self.meanings[*column].is_none()
                && !values.contains(column)
                && !is_metadata(self.text(*column))
        });
        free.into_iter().find(|column| {
            let mut seen = BTreeSet::new();
            self.below(*column).all(|cell| !cell.is_empty() && seen.insert(cell))
                && !seen.is_empty()
        })
    }

    /// Returns a header, empty where it is too long for one.
    fn text(&self, column: usize) -> &'a str {
        Some(self.grid.cell(self.row, column)).filter(|it| it.len() <= HEADER_BYTES).unwrap_or("")
    }

    /// Returns the cells below the header, as many as a format is judged by.
    fn below(&self, column: usize) -> impl Iterator<Item = &'a str> {
        let grid = self.grid;
        let rows = self.row + 1..grid.len().min(self.row + SAMPLE_LINES);
        rows.filter(move |row| grid.row(*row).any(|cell| !cell.is_empty()))
            .map(move |row| grid.cell(row, column))
    }

    /// Returns whether half of a column's filled cells are numbers.
    fn is_series(&self, column: usize) -> bool {
        let (mut filled, mut numbers) = (0, 0);
        let is_value = |cell: &&str| !cell.is_empty() && dialect::word(cell) != Some(Word::Missing);
        for cell in self.below(column).filter(is_value) {
            filled += 1;
            let is_number = |decimal| Number::parse(cell, decimal).is_ok();
            numbers += usize::from(is_number(Decimal::Point) || is_number(Decimal::Comma));
        }
        numbers * 2 >= filled && numbers > 0
    }
}

/// Finds the day in a header: `03.04.2024`, `Ergebnis vom 03.04.2024`.
fn day(header: &str) -> Option<&str> {
    let is_day =
        |text: &str| matches!(date::parse(text, Order::Open), Ok(_) | Err(NoDate::Ambiguous));
    let starts =
        std::iter::once(0).chain(header.match_indices([' ', '(', '\n']).map(|it| it.0 + 1));
    let mut tails = starts.map(|at| header[at..].trim_end_matches(')'));
    tails.find(|tail| tail.starts_with(|sign: char| sign.is_ascii_digit()) && is_day(tail))
}

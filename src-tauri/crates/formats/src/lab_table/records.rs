//! Records: files of names and values below each other become a table with a row for each result.

use crate::dialect::{self, Meaning};
use crate::grid::Grid;
use crate::limits::SAMPLE_LINES;

/// Returns whether a grid's rows are names with values, among them those of a result.
pub(super) fn is_records(grid: &Grid) -> bool {
    let (mut pairs, mut others, mut has_name, mut has_value) = (0, 0, false, false);
    let layout = dialect::layout((0..grid.len()).map(|row| grid.cell(row, 0)));
    for row in 0..grid.len().min(SAMPLE_LINES) {
        let filled = grid.row(row).filter(|cell| !cell.is_empty()).count();
        let key = grid.cell(row, 0);
        let is_pair = !key.is_empty() && filled == 2 && !grid.cell(row, 1).is_empty();
        pairs += usize::from(is_pair);
        others += usize::from(filled > 2);
        let meaning = || layout.and_then(|it| it.column(key)).or_else(|| dialect::column(key));
        if is_pair {
            let found = meaning();
            // A table of two columns has both names in one row.
            let second = dialect::column(grid.cell(row, 1));
            if found == Some(Meaning::Name) && second == Some(Meaning::Value) {
                return false;
            }
            has_name |= found == Some(Meaning::Name);
            has_value |= found == Some(Meaning::Value);
        }
    }
    has_name && has_value && pairs > others * 4
}

/// One section of a file: its heading, and its names with values and the rows they stand in.
#[derive(Default)]
struct Section<'a> {
    heading: &'a str,
    pairs: Vec<(&'a str, &'a str, u32)>,
}

/// Makes a table: a column for each name, a row for each section that holds a result.
///
/// What other sections say holds for the results below them, until a section of the same heading.
pub(super) fn records(grid: &Grid) -> Grid {
    let layout = dialect::layout((0..grid.len()).map(|row| grid.cell(row, 0)));
    let is_value = |key: &str| {
        let own = layout.and_then(|layout| layout.column(key));
        own.or_else(|| dialect::column(key)) == Some(Meaning::Value)
    };
    let (sections, mut names) = (sections(grid, is_value), Vec::<&str>::new());
    for (name, ..) in sections.iter().flat_map(|section| &section.pairs) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let mut table = Grid::default();
    table.sheet.clone_from(&grid.sheet);
    table.start_row(0);
    names.iter().for_each(|name| table.push_from(0, name));
    let mut context: Vec<&Section<'_>> = vec![];
    for section in &sections {
        if !section.pairs.iter().any(|(key, ..)| is_value(key)) {
            context.retain(|other| other.heading != section.heading);
            context.push(section);
            continue;
        }
        let number = section.pairs.first().map_or(0, |pair| pair.2);
        table.start_row(number);
        for name in &names {
            let own = section.pairs.iter().find(|(key, ..)| key == name);
            let above =
                || context.iter().rev().flat_map(|it| &it.pairs).find(|(key, ..)| key == name);
            let (_, cell, row) = own.or_else(above).copied().unwrap_or(("", "", number));
            table.push_from(row, cell);
        }
    }
    table
}

/// Parts a file at its headings, and where a result follows a result.
fn sections<'a>(grid: &'a Grid, is_value: impl Fn(&str) -> bool) -> Vec<Section<'a>> {
    let mut found: Vec<Section<'a>> = vec![];
    for row in 0..grid.len() {
        let (key, value) = (grid.cell(row, 0), grid.cell(row, 1));
        if grid.width(row) < 2 || key.is_empty() {
            found.push(Section { heading: key, pairs: vec![] });
            continue;
        }
        let last = found.last();
        let repeats = last.is_some_and(|last| {
            last.pairs.iter().any(|(other, ..)| *other == key)
                && last.pairs.iter().any(|(other, ..)| is_value(other))
        });
        if repeats || last.is_none() {
            let heading = last.map_or("", |last| last.heading);
            found.push(Section { heading, pairs: vec![] });
        }
        if let Some(section) = found.last_mut() {
            section.pairs.push((key, value, grid.number(row)));
        }
    }
    found
}

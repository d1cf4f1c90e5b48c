//! Judging a line by itself: a row, a name, the rest of a row, or prose.

use super::columns::{self, Cell, Column, FIRM};
use super::layout::{Line, Phrase};
use super::token;
use crate::dialect::Meaning;

/// What a line is, judged by itself.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// Names something and gives its result.
    Row(Vec<Cell>),
    /// Only a name, or something where names stand.
    Name(Phrase),
    /// What may belong to the row above, or to the name above.
    Nameless(Vec<Cell>),
    /// Anything else.
    Prose,
}

/// Judges a line; `strict` asks for cells that keep to their edges.
pub(super) fn judge(line: &Line, columns: &[Column], strict: bool) -> Kind {
    let cells = columns::assign(line, columns);
    let of = |meaning| cells.iter().find(|cell| columns[cell.column].is(meaning));
    let named = of(Meaning::Name).or_else(|| of(Meaning::Code));
    let keeps = |cell: &Cell, most: f32| {
        let column = &columns[cell.column];
        let indented = (0.0..18.0).contains(&(cell.phrase.left() - column.left));
        cell.distance <= most || (indented && !strict)
    };
    // Before the name there may be a flag or a number that is not read, but no result.
    let is_naming = |cell: &&Cell| {
        let column = &columns[cell.column];
        column.is(Meaning::Name) || column.is(Meaning::Code)
    };
    let lead = cells.iter().find(|cell| is_naming(cell) || columns[cell.column].is_result());
    let is_named = lead.is_some_and(|cell| is_naming(&cell) && keeps(cell, FIRM));
    // A heading may stand a little outside.
    let heads = cells.len() == 1
        && named.is_some_and(|cell| {
            let column = &columns[cell.column];
            (-20.0..FIRM).contains(&(cell.phrase.left() - column.left))
        });
    let is_result = |cell: &&Cell| {
        let column = &columns[cell.column];
        let text = cell.phrase.text();
        let firm = if strict { FIRM } else { 40.0 };
        let plausible = token::is_value(&token::split_flag(&text).0)
            || token::tail(&words(&cell.phrase))
                .is_some_and(|it| it.length == cell.phrase.words.len())
            || (!strict && cell.distance <= FIRM && text.chars().count() <= 40);
        column.is_result() && cell.distance <= firm && plausible
    };
    let results = cells.iter().filter(is_result).count();
    if is_named && results > 0 {
        Kind::Row(cells)
    } else if (is_named || heads) && cells.len() == 1 {
        Kind::Name(cells[0].phrase.clone())
    } else if is_named && cells.len() == 2 && cells.iter().all(|cell| cell.distance <= FIRM) {
        // The second line of a name and of its interval.
        Kind::Nameless(cells)
    } else if is_named || cells.iter().all(|cell| cell.distance > FIRM) {
        // A name with a unit and an interval but no result is told where it is read; the titles
        // of a table in another language are no row.
        let known = cells.iter().filter(|it| it.distance <= FIRM).count();
        let other = cells.iter().any(|cell| columns[cell.column].is_result());
        let is_row = is_named && known >= 2 && cells.len() >= 3 && !(strict && other);
        if is_row { Kind::Row(cells) } else { Kind::Prose }
    } else if named.is_none() {
        Kind::Nameless(cells)
    } else {
        Kind::Prose
    }
}

fn words(phrase: &Phrase) -> Vec<&str> {
    phrase.words.iter().map(|word| word.text.as_str()).collect()
}

//! Headers of a report: a line that names columns in one of five languages, or two lines of titles.

use super::columns::{Column, Role, join};
use super::layout::{Line, Phrase, Word};
use crate::date::{self, NoDate, Order};
use crate::dialect::{self, Meaning, PrintedWord};
use crate::fold::fold;

/// Reads a line as a header, with what stands in the line above or below it; `None` where it is none.
///
/// Gives the columns and whether the line below belongs to it.
pub(super) fn read(lines: &[Line], at: usize) -> Option<(Vec<Column>, bool)> {
    let line = &lines[at];
    let neighbour = |other: Option<usize>| {
        let other = &lines[other?];
        let near = (other.base - line.base).abs() < line.size.max(other.size) * 1.7;
        (other.page == line.page && near).then_some(other)
    };
    let (above, below) =
        (neighbour(at.checked_sub(1)), neighbour((at + 1 < lines.len()).then_some(at + 1)));
    let mut columns = vec![];
    let mut two_lines = false;
    for phrase in &line.phrases {
        let beside = |other: Option<&Line>| {
            let mut phrases = other?.phrases.iter();
            let middle = f32::midpoint(phrase.left(), phrase.right());
            phrases.find(|it| it.left() <= middle && middle <= it.right()).cloned()
        };
        let titles = titles(phrase);
        if titles.iter().any(|column| column.role != Role::Other) {
            columns.extend(titles);
            continue;
        }
        let joined = [(beside(below), false), (beside(above), true)].into_iter().find_map(
            |(other, before)| {
                let (text, other_text) = (phrase.text(), other.as_ref()?.text());
                let (first, second) = if before { (other_text, text) } else { (text, other_text) };
                let role = [join(&first, &second), format!("{first} {second}")]
                    .iter()
                    .find_map(|it| role(it))?;
                two_lines |= !before;
                let other = other?;
                let (left, right) =
                    (phrase.left().min(other.left()), phrase.right().max(other.right()));
                Some(Column::new(role, join(&first, &second), left, right))
            },
        );
        columns.push(joined.unwrap_or_else(|| {
            Column::new(Role::Other, phrase.text(), phrase.left(), phrase.right())
        }));
    }
    let is_table = complete(&mut columns);
    is_table.then_some((columns, two_lines))
}

/// Says whether columns make a table of results; the first of unknown title then holds the names.
fn complete(columns: &mut [Column]) -> bool {
    let has = |columns: &[Column], meaning| columns.iter().any(|column| column.is(meaning));
    let known = |columns: &[Column]| columns.iter().filter(|it| it.role != Role::Other).count();
    if known(columns) < 2 {
        return false;
    }
    if !columns.iter().any(Column::is_result) {
        // «Ihr Messwert» holds a word that says it, in a line that is a header already.
        let result = columns.iter_mut().filter(|it| it.role == Role::Other).find(|column| {
            let mut words = column.title.split([' ', '/']);
            !is_earlier(&column.title)
                && words.any(|it| role(it) == Some(Role::Known(Meaning::Value)))
        });
        match result {
            Some(column) => column.role = Role::Known(Meaning::Value),
            None => return false,
        }
    }
    let named = has(columns, Meaning::Name) || has(columns, Meaning::Code);
    if !named && (has(columns, Meaning::Unit) || has(columns, Meaning::Interval)) {
        // The first title names the department: «Klinische Chemie».
        if let Some(first) = columns.first_mut().filter(|first| first.role == Role::Other) {
            first.role = Role::Known(Meaning::Name);
            return true;
        }
    }
    named
}

/// Reads the titles of a phrase, of which there are several where they stand close together.
fn titles(phrase: &Phrase) -> Vec<Column> {
    let column = |words: &[Word], role: Role| {
        let part = Phrase { words: words.to_vec() };
        Column::new(role, part.text(), part.left(), part.right())
    };
    if let Some(role) = role(&phrase.text()) {
        return vec![column(&phrase.words, role)];
    }
    let (mut found, mut rest) = (vec![], phrase.words.as_slice());
    while !rest.is_empty() && phrase.words.len() <= 16 {
        let length = (1..=rest.len()).rev().find_map(|length| {
            let text =
                rest[..length].iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ");
            role(&text).map(|role| (length, role))
        });
        let Some((length, role)) = length else { return vec![] };
        found.push(column(&rest[..length], role));
        rest = &rest[length..];
    }
    found
}

/// Says what a title means.
fn role(title: &str) -> Option<Role> {
    use Meaning::{Code, Flag, High, Interval, Low, Method, Name, Panel, Specimen, Unit, Value};
    let title = title.trim_end_matches([':', '*']).trim();
    if is_earlier(title) {
        return Some(Role::Other);
    }
    let known = |text: &str| {
        dialect::column(text).filter(|meaning| {
            let of_rows =
                [Name, Code, Value, Unit, Interval, Low, High, Flag, Specimen, Method, Panel];
            of_rows.contains(meaning)
        })
    };
    if let Some(meaning) = known(title).or_else(|| known(title.split_once('/')?.0)) {
        return Some(Role::Known(meaning));
    }
    let is_day = title.chars().filter(char::is_ascii_digit).count() >= 4
        && matches!(date::parse(title, Order::Open), Ok(_) | Err(NoDate::Ambiguous));
    is_day.then(|| Role::Day(title.to_owned()))
}

/// Says whether a title is that of earlier results.
fn is_earlier(title: &str) -> bool {
    let folded = fold(title);
    dialect::is_word(PrintedWord::Previous, title)
        || folded.split(' ').any(|word| dialect::is_word(PrintedWord::Previous, word))
}

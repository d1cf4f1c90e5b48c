//! Rows that explain themselves: a name, a number, and a unit or an interval, without a header.

use super::columns::{Column, FIRM, Role};
use super::layout::{Line, Phrase, Word};
use super::token;
use crate::dialect::Meaning;

/// What a row has, each with its left and right edge.
type Parts = Vec<(Meaning, f32, f32)>;

/// Learns columns from rows that explain themselves, where no header names them.
pub(super) fn columns(lines: &[Line]) -> Vec<Column> {
    let mut rows: Vec<Parts> = vec![];
    for line in lines {
        rows.extend(parts(line));
    }
    // Tables beside each other have names at several edges; the commonest comes first.
    let mut groups: Vec<(f32, Vec<Parts>)> = vec![];
    for row in rows {
        let left = row[0].1;
        match groups.iter_mut().find(|(edge, _)| (edge - left).abs() < FIRM) {
            Some(group) => group.1.push(row),
            None => groups.push((left, vec![row])),
        }
    }
    groups.sort_by(|a, b| a.0.total_cmp(&b.0));
    groups.retain(|(_, rows)| rows.len() >= 3);
    let mut columns = vec![];
    for (_, rows) in groups {
        let mut group = vec![];
        for meaning in
            [Meaning::Name, Meaning::Flag, Meaning::Value, Meaning::Unit, Meaning::Interval]
        {
            let of = |row: &Parts| row.iter().find(|it| it.0 == meaning).copied();
            let cells: Vec<(f32, f32)> =
                rows.iter().filter_map(of).map(|it| (it.1, it.2)).collect();
            let Some((left, right)) = cells.first().copied() else { continue };
            let mut column = Column::new(Role::Known(meaning), String::new(), left, right);
            if cells.len() >= 3 {
                (column.lefts, column.rights, column.middles) = (vec![], vec![], vec![]);
            }
            column.learn(&cells);
            group.push(column);
        }
        group.sort_by(|a, b| a.left.total_cmp(&b.left));
        columns.extend(group);
    }
    columns
}

/// Reads rows that need no header: a name, a number, and a unit or an interval.
pub(super) fn parts(line: &Line) -> Vec<Parts> {
    let (mut found, mut from) = (vec![], 0);
    while from + 1 < line.phrases.len() {
        let row = (from + 1..line.phrases.len().min(from + 4)).find_map(|at| {
            let words: Vec<&Word> = line.phrases[at..].iter().flat_map(|it| &it.words).collect();
            let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
            let tail = token::tail(&texts)?;
            let name =
                line.phrases[from..at].iter().map(Phrase::text).collect::<Vec<_>>().join(" ");
            let letters = name.chars().filter(|it| it.is_alphabetic()).count();
            // What follows must be another row or nothing.
            let mut left = tail.length;
            let next = line.phrases[at..].iter().position(|phrase| {
                let is_next = left == 0;
                left = left.saturating_sub(phrase.words.len());
                is_next
            });
            let is_whole = tail.length == words.len() || next.is_some();
            let sound = letters >= 2
                && token::is_number(&tail.value)
                && (tail.interval.is_some() || tail.unit.is_some())
                && is_whole;
            sound.then(|| {
                (
                    places(line, from, at, &words, &tail),
                    next.map_or(line.phrases.len(), |it| at + it),
                )
            })
        });
        match row {
            Some((row, next)) => {
                found.push(row);
                from = next;
            }
            None => break,
        }
    }
    found
}

/// Says where the parts of a row stand.
fn places(line: &Line, from: usize, at: usize, words: &[&Word], tail: &token::Tail) -> Parts {
    let name = &line.phrases[from..at];
    let right = name.iter().map(Phrase::right).fold(0.0, f32::max);
    let mut places = vec![(Meaning::Name, name[0].left(), right)];
    let mut next = 0;
    let mut part = |meaning: Meaning, text: &str| {
        let length = text.split(' ').count();
        // A flag may stand before or after what it belongs to.
        let start = (next..words.len()).find(|at| text.starts_with(words[*at].text.as_str()));
        let Some(part) = start.and_then(|start| words.get(start..start + length)) else { return };
        if let (Some(first), Some(last)) = (part.first(), part.last()) {
            places.push((meaning, first.left, last.right));
        }
        if meaning != Meaning::Flag {
            next = start.unwrap_or(next) + length;
        }
    };
    for (meaning, text) in [
        (Meaning::Flag, tail.flag.as_deref()),
        (Meaning::Value, Some(tail.value.as_str())),
        (Meaning::Unit, tail.unit.as_deref()),
        (Meaning::Interval, tail.interval.as_deref()),
    ] {
        if let Some(text) = text {
            part(meaning, text);
        }
    }
    places
}

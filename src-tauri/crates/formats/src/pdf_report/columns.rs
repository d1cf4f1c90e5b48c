//! Columns of a report: the edges that cells keep to, and which cell is whose.

use super::layout::{Line, Phrase, Word};
use super::token;
use crate::dialect::Meaning;

/// What a column holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// Something that every laboratory table has: name, value, unit …
    Known(Meaning),
    /// Results of the day that the title names, as written.
    Day(String),
    /// Something that is not read; earlier results say.
    Other,
}

/// A column and the edges its cells keep to.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub role: Role,
    pub title: String,
    pub left: f32,
    pub right: f32,
    pub lefts: Vec<f32>,
    pub rights: Vec<f32>,
    pub middles: Vec<f32>,
}

/// Text of one line in one column.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    /// Which column.
    pub column: usize,
    pub phrase: Phrase,
    /// How far it is from the column's edges, in points.
    pub distance: f32,
}

/// What lies nearer to an edge than this keeps to it, in points.
pub(super) const FIRM: f32 = 4.0;

impl Column {
    pub fn new(role: Role, title: String, left: f32, right: f32) -> Self {
        Self {
            role,
            title,
            left,
            right,
            lefts: vec![left],
            rights: vec![right],
            middles: vec![f32::midpoint(left, right)],
        }
    }

    pub fn is(&self, meaning: Meaning) -> bool {
        self.role == Role::Known(meaning)
    }

    /// Says whether its cells are results.
    pub fn is_result(&self) -> bool {
        self.is(Meaning::Value) || matches!(self.role, Role::Day(_))
    }

    /// Measures how far a cell is from the edges.
    fn distance(&self, left: f32, right: f32) -> f32 {
        let middle = f32::midpoint(left, right);
        let nearest = |edges: &[f32], at: f32| {
            edges.iter().map(|edge| (edge - at).abs()).fold(f32::MAX, f32::min)
        };
        nearest(&self.lefts, left)
            .min(nearest(&self.rights, right))
            .min(nearest(&self.middles, middle))
    }

    fn overlap(&self, left: f32, right: f32) -> f32 {
        self.right.min(right) - self.left.max(left)
    }

    /// Says whether a text can stand here, by what it looks like.
    fn fits(&self, text: &str) -> bool {
        match self.role {
            Role::Known(Meaning::Value) | Role::Day(_) => {
                token::is_value(&token::split_flag(text).0) || token::is_value(text)
            }
            Role::Known(Meaning::Unit) => {
                !token::is_number(text) && !text.starts_with(|it: char| "<>≤≥".contains(it))
            }
            Role::Known(Meaning::Interval) => token::is_interval(text),
            Role::Known(Meaning::Flag) => token::is_flag(text),
            _ => false,
        }
    }

    /// Takes over the edges that most cells keep to.
    pub fn learn(&mut self, cells: &[(f32, f32)]) {
        if cells.len() < 3 {
            return;
        }
        let edge = |of: fn(&(f32, f32)) -> f32| {
            let mut places: Vec<f32> = cells.iter().map(of).collect();
            places.sort_by(f32::total_cmp);
            let middle = places[places.len() / 2];
            let near = places.iter().filter(|it| (*it - middle).abs() < 1.5).count();
            (near * 5 >= places.len() * 3).then_some(middle)
        };
        self.lefts.extend(edge(|cell| cell.0));
        self.rights.extend(edge(|cell| cell.1));
        self.middles.extend(edge(|cell| f32::midpoint(cell.0, cell.1)));
        self.left = cells.iter().map(|cell| cell.0).fold(self.left, f32::min);
        self.right = cells.iter().map(|cell| cell.1).fold(self.right, f32::max);
    }
}

/// Puts the phrases of a line into columns, a phrase that runs through several in parts.
pub(super) fn assign(line: &Line, columns: &[Column]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = vec![];
    for phrase in &line.phrases {
        let mut rest = phrase.words.as_slice();
        while !rest.is_empty() {
            let length = first_part(rest, columns);
            let part = Phrase { words: rest[..length].to_vec() };
            rest = &rest[length..];
            let Some((column, distance)) = nearest(&part, columns) else { break };
            match cells.last_mut().filter(|last| last.column == column) {
                Some(last) => last.phrase.words.extend(part.words),
                None => cells.push(Cell { column, phrase: part, distance }),
            }
        }
    }
    cells
}

/// Finds how many words belong together: the next column's edge, with a fitting text, ends a part.
fn first_part(words: &[Word], columns: &[Column]) -> usize {
    let own = nearest(&Phrase { words: words[..1].to_vec() }, columns).map(|it| it.0);
    for at in 1..words.len() {
        let rest = words[at..].iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        let begins_another = columns.iter().enumerate().any(|(index, column)| {
            let near = |edges: &[f32], place: f32| edges.iter().any(|it| (it - place).abs() < 2.0);
            let at_left = near(&column.lefts, words[at].left)
                && (column.fits(&rest) || column.fits(&words[at].text));
            let at_right = near(&column.rights, words[at].right) && column.fits(&words[at].text);
            own.is_none_or(|own| own < index) && (at_left || at_right)
        });
        if begins_another {
            return at;
        }
    }
    words.len()
}

/// Finds the column whose edges a phrase keeps to, else the one it lies in.
fn nearest(phrase: &Phrase, columns: &[Column]) -> Option<(usize, f32)> {
    let (left, right) = (phrase.left(), phrase.right());
    let by_edge = columns.iter().map(|column| column.distance(left, right)).enumerate();
    let (at, distance) = by_edge.min_by(|a, b| a.1.total_cmp(&b.1))?;
    if distance <= FIRM {
        return Some((at, distance));
    }
    let within = columns.iter().map(|column| column.overlap(left, right)).enumerate();
    let (widest, overlap) = within.max_by(|a, b| a.1.total_cmp(&b.1))?;
    if overlap > 0.0 {
        return Some((widest, columns[widest].distance(left, right)));
    }
    let before = columns.iter().enumerate().filter(|(_, column)| column.left <= left + FIRM);
    let before = before.max_by(|a, b| a.1.left.total_cmp(&b.1.left)).map(|it| it.0);
    let at = before.unwrap_or(at);
    Some((at, columns[at].distance(left, right)))
}

/// Lets columns take over the edges of the rows below their header.
pub(super) fn learn<'a>(columns: &mut [Column], lines: impl Iterator<Item = &'a Line>) {
    let mut cells = vec![vec![]; columns.len()];
    for line in lines {
        let found = assign(line, columns);
        let names = found.iter().any(|cell| columns[cell.column].is(Meaning::Name));
        let known: usize = found.iter().filter(|it| columns[it.column].role != Role::Other).count();
        if !names || known < 2 {
            continue;
        }
        for cell in found {
            let text = cell.phrase.text();
            let column = &columns[cell.column];
            if column.is(Meaning::Name) || column.is(Meaning::Code) || column.fits(&text) {
                cells[cell.column].push((cell.phrase.left(), cell.phrase.right()));
            }
        }
    }
    for (column, cells) in columns.iter_mut().zip(&cells) {
        column.learn(cells);
    }
}

/// Joins two lines of one text; a hyphen at the end of the first is kept without a blank.
pub(super) fn join(first: &str, second: &str) -> String {
    match first.strip_suffix('-') {
        Some(begun) if second.starts_with(char::is_lowercase) => format!("{begun}{second}"),
        Some(_) => format!("{first}{second}"),
        None => format!("{first} {second}"),
    }
}

/// Parts tables that stand beside each other; each with the edge at which it begins.
pub(super) fn beside(columns: Vec<Column>) -> Vec<(f32, Vec<Column>)> {
    let mut tables: Vec<(f32, Vec<Column>)> = vec![];
    for column in columns {
        let begins = column.is(Meaning::Name) || column.is(Meaning::Code);
        match tables.last_mut() {
            Some((_, table)) if !begins || !table.iter().any(Column::is_result) => {
                table.push(column)
            }
            _ => tables.push((column.left - FIRM, vec![column])),
        }
    }
    // What stands left of the first title belongs to the first table.
    if let Some((edge, _)) = tables.first_mut() {
        *edge = f32::MIN;
    }
    tables
}

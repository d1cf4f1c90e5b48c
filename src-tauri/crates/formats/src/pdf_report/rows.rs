//! Rows of a report: lines under their columns, with what continues, heads and explains them.

use super::columns::{self, Cell, Column, FIRM, Role};
use super::explained;
use super::judge::{Kind, judge};
use super::layout::{Line, Phrase};
use crate::dialect::{self, Meaning, PrintedWord};
use std::collections::{BTreeMap, BTreeSet};

/// A row as printed, before its texts are read.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The page's place among the pages that were read.
    pub page: usize,
    /// Left, top, right and bottom, in the direction of the lines.
    pub bounds: [f32; 4],
    /// Texts by what they are.
    pub texts: BTreeMap<Meaning, String>,
    /// Results, each with the day that its column names.
    pub values: Vec<(Option<String>, String)>,
    /// The heading it stands under.
    pub panel: Option<String>,
    /// What is written below it.
    pub remark: Vec<String>,
}

/// What was made of the lines.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub rows: Vec<Row>,
    /// Lines that look like results and were not understood.
    pub unread: Vec<usize>,
    /// Lines that belong to no row and are no heading.
    pub aside: Vec<usize>,
    /// Lines of which a row was made.
    pub used: BTreeSet<usize>,
    /// Titles of columns that are not read.
    pub unused: Vec<String>,
}

/// Reads the lines below a header, or all lines where columns were learned.
///
/// `lines` are the places of the lines among all; `strict` asks for cells that keep to their edges.
pub(super) fn read(all: &[Line], lines: &[usize], columns: Vec<Column>, strict: bool) -> Rows {
    let mut read = Rows::default();
    let tables = columns::beside(columns);
    for (at, (edge, table)) in tables.iter().enumerate() {
        let end = tables.get(at + 1).map_or(f32::MAX, |next| next.0);
        let part = |line: &Line| {
            let own = |it: &&Phrase| (*edge..end).contains(&it.left());
            Line { phrases: line.phrases.iter().filter(own).cloned().collect(), ..line.clone() }
        };
        let parts: Vec<(usize, Line)> =
            lines.iter().map(|line| (*line, part(&all[*line]))).collect();
        let parts = parts.into_iter().filter(|(_, line)| !line.phrases.is_empty()).collect();
        Table::new(table.clone(), parts, strict).read(&mut read);
    }
    read.aside.retain(|line| !read.used.contains(line));
    let like = read.aside.iter().filter(|line| is_like_result(&all[**line]));
    read.unread = like.copied().collect();
    read
}

/// Says whether a line that no table took could be a result.
pub(super) fn is_like_result(line: &Line) -> bool {
    explained::parts(line).iter().any(|row| {
        let has = |meaning| row.iter().any(|it| it.0 == meaning);
        has(Meaning::Unit) && has(Meaning::Interval)
    })
}

struct Table {
    columns: Vec<Column>,
    lines: Vec<(usize, Line)>,
    kinds: Vec<Kind>,
    /// The usual distance between two rows.
    pitch: f32,
    /// The height of the uppermost row; above it stands the letter's head on every page.
    top: f32,
}

impl Table {
    fn new(mut columns: Vec<Column>, lines: Vec<(usize, Line)>, strict: bool) -> Self {
        if !strict {
            columns::learn(&mut columns, lines.iter().map(|it| &it.1));
        }
        let mut table = Self { columns, lines, kinds: vec![], pitch: f32::MAX, top: f32::MAX };
        table.kinds =
            table.lines.iter().map(|(_, line)| judge(line, &table.columns, strict)).collect();
        table.forget_furniture();
        let is_row = |at: usize| matches!(table.kinds[at], Kind::Row(_));
        let rows = (0..table.lines.len()).filter(|at| is_row(*at));
        let top = rows.map(|at| table.lines[at].1.base).fold(f32::MAX, f32::min);
        let mut steps: Vec<f32> = (1..table.lines.len())
            .filter(|at| is_row(*at) && is_row(at - 1))
            .filter_map(|at| table.step(at))
            .collect();
        steps.sort_by(f32::total_cmp);
        table.top = top;
        table.pitch = steps.get(steps.len() / 2).copied().unwrap_or(f32::MAX);
        table
    }

    /// Returns how far a line is below the one before it, on the same page.
    fn step(&self, at: usize) -> Option<f32> {
        let (line, before) = (&self.lines.get(at)?.1, &self.lines[at.checked_sub(1)?].1);
        (line.page == before.page).then_some(line.base - before.base)
    }

    /// Takes out what stands on several pages at the same place; rows of results stay.
    fn forget_furniture(&mut self) {
        let mark = |line: &Line| {
            let text: String = line.text().chars().filter(|it| !it.is_ascii_digit()).collect();
            (text, (line.base / 4.0).round() as i32)
        };
        let mut pages = BTreeMap::<_, (usize, usize)>::new();
        for (_, line) in &self.lines {
            let (first, last) = pages.entry(mark(line)).or_insert((line.page, line.page));
            (*first, *last) = ((*first).min(line.page), (*last).max(line.page));
        }
        let is_once =
            |line: &Line| pages.get(&mark(line)).is_none_or(|(first, last)| first == last);
        let keep: Vec<bool> = self
            .lines
            .iter()
            .zip(&self.kinds)
            .map(|((_, line), kind)| matches!(kind, Kind::Row(_)) || is_once(line))
            .collect();
        let mut kept = keep.iter();
        self.lines.retain(|_| kept.next().copied().unwrap_or(true));
        let mut kept = keep.iter();
        self.kinds.retain(|_| kept.next().copied().unwrap_or(true));
    }

    fn read(&self, read: &mut Rows) {
        let begin = read.rows.len();
        let mut panel: Option<String> = None;
        let mut waiting: Option<(Phrase, usize)> = None;
        let mut last_line: Option<usize> = None;
        for at in 0..self.lines.len() {
            let (place, line) = &self.lines[at];
            let near = last_line.is_some_and(|last| self.follows(last, at));
            match &self.kinds[at] {
                Kind::Row(cells) => {
                    let mut row = self.row(line, cells);
                    if let Some((name, of)) = waiting.take() {
                        self.prepend(&mut row, &name, &self.lines[of].1);
                    }
                    row.panel.clone_from(&panel);
                    read.rows.push(row);
                    read.used.insert(*place);
                    last_line = Some(at);
                }
                Kind::Name(phrase) if self.waits(at) => waiting = Some((phrase.clone(), at)),
                Kind::Name(phrase) => {
                    let row = read.rows[begin..].last_mut().filter(|_| near);
                    match row {
                        Some(row) if self.continues(row, phrase, at) => {
                            let text = phrase.text();
                            let name = row.texts.entry(Meaning::Name).or_default();
                            *name = columns::join(name, &text);
                            grow(&mut row.bounds, line.bounds());
                            last_line = Some(at);
                        }
                        Some(row) if self.is_method(row, line) => {
                            add(row.texts.entry(Meaning::Method).or_default(), &line.text());
                            last_line = Some(at);
                        }
                        _ if self.heads(at) => {
                            panel = Some(phrase.text());
                            last_line = None;
                        }
                        Some(row) => {
                            row.remark.push(line.text());
                            last_line = Some(at);
                        }
                        None => read.aside.push(*place),
                    }
                }
                Kind::Nameless(cells) => {
                    let (name, near_name) = match waiting.take() {
                        Some((name, of)) => (Some((name, of)), of + 1 == at),
                        None => (None, false),
                    };
                    let has_result = cells.iter().any(|it| self.columns[it.column].is_result());
                    if let (Some((name, of)), true, true) = (name, near_name, has_result) {
                        let mut row = self.row(line, cells);
                        self.prepend(&mut row, &name, &self.lines[of].1);
                        row.panel.clone_from(&panel);
                        read.rows.push(row);
                        read.used.insert(*place);
                        last_line = Some(at);
                    } else if let Some(row) = read.rows[begin..].last_mut().filter(|_| near) {
                        if !self.extend(row, cells, line, at) {
                            row.remark.push(line.text());
                        }
                        last_line = Some(at);
                    } else {
                        read.aside.push(*place);
                    }
                }
                Kind::Prose => match read.rows[begin..].last_mut().filter(|_| near) {
                    Some(row) if self.is_method(row, line) => {
                        add(row.texts.entry(Meaning::Method).or_default(), &line.text());
                        last_line = Some(at);
                    }
                    Some(row) => {
                        row.remark.push(line.text());
                        last_line = Some(at);
                    }
                    None => read.aside.push(*place),
                },
            }
        }
        for column in self.columns.iter().filter(|column| column.role == Role::Other) {
            if !read.unused.contains(&column.title) {
                read.unused.push(column.title.clone());
            }
        }
    }

    /// Says whether a line follows another closely, also over the end of a page.
    fn follows(&self, last: usize, at: usize) -> bool {
        let (before, line) = (&self.lines[last].1, &self.lines[at].1);
        if before.page == line.page {
            return line.base - before.base < line.size.max(before.size) * 2.4;
        }
        let is_next = last + 1 == at && before.page + 1 == line.page;
        is_next && line.base > self.top - line.size
    }

    /// Says whether a name waits for the rest of its row: the line below, or beside it.
    fn waits(&self, at: usize) -> bool {
        let Kind::Name(phrase) = &self.kinds[at] else { return false };
        let Some(next) = self.kinds.get(at + 1) else { return false };
        let step = self.step(at + 1).unwrap_or(f32::MAX);
        let size = self.lines[at].1.size;
        match next {
            Kind::Nameless(cells) => {
                step < size * 1.0 && cells.iter().any(|it| self.columns[it.column].is_result())
            }
            Kind::Row(_) => {
                (phrase.text().ends_with('-') || self.is_centred(at)) && step < size * 1.6
            }
            _ => false,
        }
    }

    /// Says whether a name has a line above and one below its row, as far away: it is centred.
    fn is_centred(&self, at: usize) -> bool {
        let Some((above, below)) = self.step(at + 1).zip(self.step(at + 2)) else { return false };
        let is_name = |at: usize| matches!(self.kinds.get(at), Some(Kind::Name(_)));
        let before = self.step(at).unwrap_or(f32::MAX);
        is_name(at)
            && is_name(at + 2)
            && matches!(self.kinds[at + 1], Kind::Row(_))
            && (above - below).abs() < above * 0.1
            && before > above * 1.2
            && self.step(at + 3).is_none_or(|next| next > below * 1.2)
    }

    /// Says whether a text where names stand is the rest of the name above it.
    fn continues(&self, row: &Row, phrase: &Phrase, at: usize) -> bool {
        let text = phrase.text();
        let line = &self.lines[at].1;
        let name = row.texts.get(&Meaning::Name).or(row.texts.get(&Meaning::Code));
        let name = name.map(String::as_str).unwrap_or_default();
        let step = self.step(at).unwrap_or(f32::MAX);
        if step > line.size * 1.8 || !row.remark.is_empty() {
            return false;
        }
        let code = self.columns.iter().find(|it| it.is(Meaning::Code));
        let names = self.columns.iter().find(|it| it.is(Meaning::Name));
        let beside_codes = code.is_some()
            && names.is_some_and(|names| (names.left - phrase.left()).abs() <= FIRM)
            && row.texts.contains_key(&Meaning::Name);
        let open = name.ends_with(['-', ',', '/', '&']) || opens(name);
        let small = text.starts_with(['(', '[']) || text.starts_with(char::is_lowercase);
        let next = self.step(at + 1 - usize::from(at + 1 >= self.lines.len()));
        let close = step < self.pitch * 0.85 && next.is_none_or(|next| next > step * 1.15);
        let centred = at >= 2 && self.is_centred(at - 2);
        (beside_codes || open || small || close || centred) && !self.is_method(row, line)
    }

    /// Says whether a line tells by which method the row above was measured.
    fn is_method(&self, row: &Row, line: &Line) -> bool {
        let text = line.text();
        let first = text.split([' ', ':']).next().unwrap_or_default();
        let height = row.bounds[3] - row.bounds[1];
        let is_small = line.size * 1.05 < height * 0.86
            && text.chars().count() <= 60
            && !row.texts.contains_key(&Meaning::Method)
            && row.remark.is_empty()
            && line.left() - row.bounds[0] < 20.0;
        dialect::is_word(PrintedWord::Method, first) || is_small
    }

    /// Says whether rows follow a line that only names something.
    fn heads(&self, at: usize) -> bool {
        for next in at + 1..self.kinds.len().min(at + 4) {
            if self.lines[next].1.page > self.lines[at].1.page + 1 {
                return false;
            }
            match &self.kinds[next] {
                Kind::Row(_) => return true,
                Kind::Name(_) => {}
                Kind::Nameless(_) | Kind::Prose => return false,
            }
        }
        false
    }

    /// Adds cells below a row to it: an interval or a unit over two lines, a result in words.
    fn extend(&self, row: &mut Row, cells: &[Cell], line: &Line, at: usize) -> bool {
        let step = self.step(at).unwrap_or(f32::MAX);
        let fits = cells.iter().all(|cell| {
            let column = &self.columns[cell.column];
            let known = [Meaning::Interval, Meaning::Unit, Meaning::Name];
            let known = known.into_iter().any(|meaning| column.is(meaning));
            known && cell.distance <= FIRM
        });
        if !fits || step > line.size * 1.6 || !row.remark.is_empty() {
            return false;
        }
        for cell in cells {
            if let Role::Known(meaning) = self.columns[cell.column].role {
                let text = row.texts.entry(meaning).or_default();
                *text = if text.is_empty() {
                    cell.phrase.text()
                } else {
                    columns::join(text, &cell.phrase.text())
                };
            }
        }
        grow(&mut row.bounds, line.bounds());
        true
    }

    /// Puts a name's first line before the rest of its row.
    fn prepend(&self, row: &mut Row, name: &Phrase, line: &Line) {
        let rest = row.texts.remove(&Meaning::Name).unwrap_or_default();
        let whole = if rest.is_empty() { name.text() } else { columns::join(&name.text(), &rest) };
        row.texts.insert(Meaning::Name, whole);
        grow(&mut row.bounds, line.bounds());
    }

    fn row(&self, line: &Line, cells: &[Cell]) -> Row {
        let mut row = Row { page: line.page, bounds: line.bounds(), ..Row::default() };
        for cell in cells {
            let text = cell.phrase.text();
            match &self.columns[cell.column].role {
                Role::Known(Meaning::Value) => {
                    match row.values.iter_mut().find(|it| it.0.is_none()) {
                        Some((_, value)) => add(value, &text),
                        None => row.values.push((None, text)),
                    }
                }
                Role::Day(day) => row.values.push((Some(day.clone()), text)),
                Role::Known(meaning) => add(row.texts.entry(*meaning).or_default(), &text),
                Role::Other => {}
            }
        }
        row
    }
}

fn add(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

fn grow(bounds: &mut [f32; 4], more: [f32; 4]) {
    *bounds = [
        bounds[0].min(more[0]),
        bounds[1].min(more[1]),
        bounds[2].max(more[2]),
        bounds[3].max(more[3]),
    ];
}

/// Says whether a bracket is open at the end of a text.
fn opens(text: &str) -> bool {
    text.matches(['(', '[']).count() > text.matches([')', ']']).count()
}

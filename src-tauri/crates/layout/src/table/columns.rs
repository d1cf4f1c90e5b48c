//! Columns: their widths from the wanted shares and the words in them, and where numbers align.

use std::collections::BTreeMap;

use zonula_report::{Align, Block, Cell, Row, Span, Table};

use crate::text::words::parts;
use crate::text::{Edge, Look, Setting, natural_width, span_width};
use crate::theme::Theme;

/// The least width in points of a column of drawings.
const DRAWING: f32 = 72.0;

/// The share of a table that a column of drawings likes to have.
const DRAWING_SHARE: f32 = 0.2;

/// The most of a table that a column takes to keep its words whole.
const MOST: f32 = 0.5;

/// Where a column stands, without the space at its sides.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Geometry {
    pub left: f32,
    pub right: f32,
    /// Where cells and header begin.
    pub edge: Edge,
    /// Where decimal signs stand, from the table's left edge.
    pub point: f32,
}

impl Geometry {
    pub(crate) fn width(&self) -> f32 {
        self.right - self.left
    }
}

/// The columns of all tables with the same headers.
pub(crate) type SharedColumns = BTreeMap<(Vec<String>, bool), Vec<Geometry>>;

/// Finds the places of columns; tables with the same headers get the same, so that a reader's eye
/// finds a column where it was.
pub(crate) fn shared(setting: &Setting<'_>, blocks: &[Block]) -> SharedColumns {
    let mut tables: BTreeMap<(Vec<String>, bool), Vec<&Table>> = BTreeMap::new();
    collect(blocks, &mut tables);
    tables
        .into_iter()
        .map(|(key, alike)| {
            let places = geometry(setting, &alike);
            (key, places)
        })
        .collect()
}

/// Returns what tables with the same columns have in common: headers, and whether they are small.
pub(crate) fn key(table: &Table) -> (Vec<String>, bool) {
    (table.columns.iter().map(|column| column.header.clone()).collect(), table.small)
}

fn collect<'a>(blocks: &'a [Block], tables: &mut BTreeMap<(Vec<String>, bool), Vec<&'a Table>>) {
    for block in blocks {
        match block {
            Block::Table(table) => tables.entry(key(table)).or_default().push(table),
            Block::Together(inner) => collect(inner, tables),
            _ => {}
        }
    }
}

/// Finds the place of each column of tables that are alike.
fn geometry(setting: &Setting<'_>, tables: &[&Table]) -> Vec<Geometry> {
    let Some(table) = tables.first() else { return Vec::new() };
    let total = setting.theme.measure();
    let look = &setting.theme.table;
    let pad = if table.small { look.column_small } else { look.column };
    let count = table.columns.len();
    let contents: Vec<Content> =
        (0..count).map(|column| content(setting, tables, column)).collect();
    let pads =
        |at: usize| (if at == 0 { 0.0 } else { pad }, if at + 1 == count { 0.0 } else { pad });
    let padded = |at: usize, width: f32| width + pads(at).0 + pads(at).1;
    let needs: Vec<f32> =
        (0..count).map(|at| padded(at, kept_whole(contents[at].need, total))).collect();
    let whole: Vec<f32> = (0..count).map(|at| padded(at, contents[at].whole)).collect();
    let shares: Vec<f32> = table.columns.iter().map(|column| column.width.max(0.01)).collect();
    let mut left = 0.0;
    widths(total, &shares, &needs, &whole)
        .into_iter()
        .enumerate()
        .map(|(at, width)| {
            let (before, after) = pads(at);
            let place = (left + before, left + width - after);
            left += width;
            aligned(place, table.columns[at].align, &contents[at])
        })
        .collect()
}

/// The width that the widest word of a column needs; one that would take too much of the table is
/// broken, and then into lines as long as each other: a digest.
fn kept_whole(widest: f32, total: f32) -> f32 {
    if widest <= total * MOST {
        return widest;
    }
    let lines = (widest / (total * MOST * 0.7)).ceil();
    widest / lines * 1.06
}

/// Returns how the words of a table look.
pub(crate) fn table_look(theme: &Theme, table: &Table) -> Look {
    let size = if table.small { theme.scale.table_small } else { theme.scale.table };
    Look::new(size, theme.palette.ink).tabular().divided()
}

fn aligned((left, right): (f32, f32), align: Align, content: &Content) -> Geometry {
    // Bare numbers stand at the end of the column under a header that ends there; numbers with
    // words behind them begin where the header begins.
    let (edge, point) = match align {
        Align::Start => (Edge::Start, left),
        Align::Centre => (Edge::Centre, left),
        Align::End => (Edge::End, left),
        Align::Decimal if content.bare => (Edge::End, right - content.behind),
        Align::Decimal => (Edge::Start, left + content.before),
    };
    Geometry { left, right, edge, point }
}

/// What is in a column.
#[derive(Default)]
struct Content {
    /// The widest words that should stay whole.
    need: f32,
    /// The widest cell on one line.
    whole: f32,
    /// The widest number up to its decimal sign, and the widest rest.
    before: f32,
    behind: f32,
    /// Whether no cell has words behind its number.
    bare: bool,
}

fn content(setting: &Setting<'_>, tables: &[&Table], column: usize) -> Content {
    let header = &tables[0].columns[column];
    let look = table_look(setting.theme, tables[0]);
    let header_look = Look { size: setting.theme.scale.small, ..look.strong() };
    let named = [Span::plain(&header.header)];
    let need = widest_word(setting, &named, header_look);
    let whole = natural_width(setting, &named, header_look);
    let mut content = Content { need, whole, bare: true, ..Content::default() };
    let mut numbers = Vec::new();
    for row in tables.iter().flat_map(|table| &table.rows) {
        let Row::Cells(cells) = row else { continue };
        let Some(Cell { spans, graphic }) = cells.get(column) else { continue };
        if graphic.is_some() {
            content.need = content.need.max(DRAWING);
            content.whole = content.whole.max(setting.theme.measure() * DRAWING_SHARE);
            continue;
        }
        let word = widest_word(setting, spans, look);
        content.need = content.need.max(word);
        let line = natural_width(setting, spans, look);
        content.whole = content.whole.max(line);
        if header.align == Align::Decimal {
            if let Some((before, behind)) = split_number(setting, spans, look) {
                numbers.push((before, word, line));
                content.before = content.before.max(before);
                content.behind = content.behind.max(behind);
            }
            content.bare &= spans.len() < 2;
        }
    }
    // A short number is moved in to its decimal sign, and the words below it with it.
    for (before, word, line) in numbers {
        let moved = content.before - before;
        content.need = content.need.max(moved + word);
        content.whole = content.whole.max(moved + line);
    }
    if header.align == Align::Decimal && content.bare {
        content.need = content.need.max(content.before + content.behind);
    }
    content
}

fn widest_word(setting: &Setting<'_>, spans: &[Span], look: Look) -> f32 {
    spans
        .iter()
        .flat_map(|span| span.text.split([' ', '\n']).map(move |word| (span, word)))
        .flat_map(|(span, word)| parts(word).map(move |part| (span, part)))
        .map(|(span, word)| span_width(setting, span, word, look))
        .fold(0.0, f32::max)
}

/// Returns the widths before and from the decimal sign of a cell that begins with a number.
pub(crate) fn split_number(
    setting: &Setting<'_>,
    spans: &[Span],
    look: Look,
) -> Option<(f32, f32)> {
    let first = spans.first()?;
    let last_digit = first.text.rfind(|character: char| character.is_ascii_digit())?;
    let sign = first.text[..last_digit].rfind(setting.decimal);
    let at = sign.unwrap_or(last_digit + 1);
    let (before, behind) = first.text.split_at(at);
    let before = span_width(setting, first, before, look);
    let behind =
        span_width(setting, first, behind, look) + natural_width(setting, &spans[1..], look);
    Some((before, behind))
}

/// Shares out a width: first what words need to stay whole, then what cells need to stay on one
/// line, then what is left; the last two by the wanted shares.
fn widths(total: f32, shares: &[f32], needs: &[f32], whole: &[f32]) -> Vec<f32> {
    let needed: f32 = needs.iter().sum();
    if needed >= total {
        return needs.iter().map(|need| need * total / needed).collect();
    }
    let mut widths = needs.to_vec();
    let mut rest = total - needed;
    // Each round satisfies a column at least, or spends the rest.
    let mut open: Vec<usize> = (0..shares.len()).filter(|at| whole[*at] > widths[*at]).collect();
    while !open.is_empty() && rest > 0.0 {
        let of: f32 = open.iter().map(|at| shares[*at]).sum();
        let offer = |at: usize| rest * shares[at] / of;
        let satisfied: Vec<usize> =
            open.iter().copied().filter(|at| whole[*at] - widths[*at] <= offer(*at)).collect();
        if satisfied.is_empty() {
            for at in open {
                widths[at] += offer(at);
            }
            return widths;
        }
        for at in satisfied {
            rest -= whole[at] - widths[at];
            widths[at] = whole[at];
            open.retain(|other| *other != at);
        }
    }
    let of: f32 = shares.iter().sum();
    widths.iter().zip(shares).map(|(width, share)| width + rest * share / of).collect()
}

#[cfg(test)]
mod tests {
    use super::widths;

    fn check(needs: &[f32], whole: &[f32], expected: &[f32]) {
        let found = widths(100.0, &[1.0, 1.0, 2.0], needs, whole);
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-3, "{found} is not {expected}");
        }
    }

    #[test]
    fn what_is_left_goes_by_the_wanted_shares() {
        check(&[10.0, 10.0, 10.0], &[20.0, 20.0, 20.0], &[30.0, 30.0, 40.0]);
    }

    #[test]
    fn a_column_gets_what_its_words_need_first() {
        check(&[70.0, 5.0, 5.0], &[70.0, 90.0, 90.0], &[70.0, 5.0 + 20.0 / 3.0, 5.0 + 40.0 / 3.0]);
    }

    #[test]
    fn a_short_column_leaves_its_share_to_long_ones() {
        check(
            &[10.0, 10.0, 10.0],
            &[12.0, 90.0, 90.0],
            &[12.0, 10.0 + 68.0 / 3.0, 10.0 + 136.0 / 3.0],
        );
    }

    #[test]
    fn columns_shrink_alike_where_nothing_fits() {
        check(&[100.0, 50.0, 50.0], &[100.0, 50.0, 50.0], &[50.0, 25.0, 25.0]);
    }
}

//! Columns: their widths from the wanted shares and the words in them, and where numbers align.

use zonula_report::{Align, Cell, Row, Span, Table};

use crate::text::{Edge, Look, Setting, natural_width, span_width};

/// The least width in points of a column of drawings.
const DRAWING: f32 = 48.0;

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

/// Finds the place of each column.
pub(crate) fn geometry(setting: &Setting<'_>, table: &Table, look: Look) -> Vec<Geometry> {
    let total = setting.theme.measure();
    let pad = setting.theme.table.column;
    let count = table.columns.len();
    let contents: Vec<Content> =
        (0..count).map(|column| content(setting, table, column, look)).collect();
    let pads =
        |at: usize| (if at == 0 { 0.0 } else { pad }, if at + 1 == count { 0.0 } else { pad });
    let needs: Vec<f32> = contents
        .iter()
        .enumerate()
        .map(|(at, content)| content.need.min(total * MOST) + pads(at).0 + pads(at).1)
        .collect();
    let shares: Vec<f32> = table.columns.iter().map(|column| column.width.max(0.01)).collect();
    let mut left = 0.0;
    widths(total, &shares, &needs)
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
    /// The widest number up to its decimal sign, and the widest rest.
    before: f32,
    behind: f32,
    /// Whether no cell has words behind its number.
    bare: bool,
}

fn content(setting: &Setting<'_>, table: &Table, column: usize, look: Look) -> Content {
    let header = &table.columns[column];
    let header_look = Look { size: setting.theme.scale.small, ..look.strong() };
    let need = widest_word(setting, &[Span::plain(&header.header)], header_look);
    let mut content = Content { need, bare: true, ..Content::default() };
    for row in &table.rows {
        let Row::Cells(cells) = row else { continue };
        let Some(Cell { spans, graphic }) = cells.get(column) else { continue };
        if graphic.is_some() {
            content.need = content.need.max(DRAWING);
            continue;
        }
        content.need = content.need.max(widest_word(setting, spans, look));
        if header.align == Align::Decimal {
            if let Some((before, behind)) = split_number(setting, spans, look) {
                content.before = content.before.max(before);
                content.behind = content.behind.max(behind);
            }
            content.bare &= spans.len() < 2;
        }
    }
    if header.align == Align::Decimal {
        content.need = content.need.max(content.before + content.behind);
    }
    content
}

fn widest_word(setting: &Setting<'_>, spans: &[Span], look: Look) -> f32 {
    spans
        .iter()
        .flat_map(|span| span.text.split(' ').map(move |word| (span, word)))
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

/// Shares out a width: each column gets its share, but what its words need first.
fn widths(total: f32, shares: &[f32], needs: &[f32]) -> Vec<f32> {
    let needed: f32 = needs.iter().sum();
    if needed >= total {
        return needs.iter().map(|need| need * total / needed).collect();
    }
    let mut fixed = vec![false; shares.len()];
    loop {
        let free: f32 = total
            - needs
                .iter()
                .zip(&fixed)
                .filter(|(_, fixed)| **fixed)
                .map(|(need, _)| need)
                .sum::<f32>();
        let of: f32 =
            shares.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(share, _)| share).sum();
        let too_narrow: Vec<usize> = (0..shares.len())
            .filter(|at| !fixed[*at] && free * shares[*at] / of < needs[*at])
            .collect();
        if too_narrow.is_empty() {
            return (0..shares.len())
                .map(|at| if fixed[at] { needs[at] } else { free * shares[at] / of })
                .collect();
        }
        for at in too_narrow {
            fixed[at] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn shares_count_where_all_words_fit() {
        assert_eq!(widths(100.0, &[1.0, 3.0], &[10.0, 10.0]), [25.0, 75.0]);
    }

    #[test]
    fn a_column_gets_what_its_words_need_first() {
        assert_eq!(
            widths(100.0, &[1.0, 1.0, 8.0], &[20.0, 5.0, 5.0]),
            [20.0, 80.0 / 9.0, 640.0 / 9.0]
        );
    }

    #[test]
    fn columns_shrink_alike_where_nothing_fits() {
        assert_eq!(widths(100.0, &[1.0, 1.0], &[150.0, 50.0]), [75.0, 25.0]);
    }
}

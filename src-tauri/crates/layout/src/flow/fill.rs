//! Filling: pages without gaps where a figure does not fit.

use std::collections::VecDeque;

use super::{Below, Pen, Slice, gap, height};

/// The smallest that a drawing is made to fit, as a share of its size: words in it stay readable.
const SMALLEST: f32 = 0.86;

/// Makes a chain's drawing smaller so that the chain fits a height; tells whether it does then.
pub(super) fn shrink(chain: &mut [Slice], room: f32) -> bool {
    let excess = height(chain) - room;
    let Some(drawn) = chain.iter_mut().find(|slice| slice.shrinks) else { return false };
    let factor = (drawn.height - excess - 0.01) / drawn.height;
    if !(SMALLEST..1.0).contains(&factor) {
        return false;
    }
    drawn.height *= factor;
    drawn.items =
        std::mem::take(&mut drawn.items).into_iter().map(|item| item.scaled(factor)).collect();
    for (_, area) in &mut drawn.figures {
        *area = area.scaled(factor);
    }
    true
}

/// Counts the chains that may come before a figure, which then opens the next page: words and whole
/// tables, as far as they fit, but no other figure and nothing of the next chapter.
pub(super) fn movable(chains: &VecDeque<Vec<Slice>>, pen: &Pen<'_>) -> usize {
    let (mut count, mut y, mut above) = (0, pen.y, pen.above);
    loop {
        let Some(next) = chains.get(count) else { return count };
        let whole = next.iter().rev().find_map(|slice| slice.whole);
        let rows = chains.iter().skip(count + 1);
        let rows = rows.take_while(|chain| whole.is_some() && chain[0].whole == whole);
        let part = 1 + rows.count();
        for chain in chains.iter().skip(count).take(part) {
            let ends = |slice: &Slice| {
                let chapter = slice.heading.as_ref().is_some_and(|(level, _)| *level == 1);
                slice.floats || slice.new_page || (chapter && slice.whole.is_none())
            };
            if chain.iter().any(ends) {
                return count;
            }
            for slice in chain {
                y += above.map_or(0.0, |above| gap(above, slice)) + slice.height;
                above = Some(Below::of(slice));
            }
            if y > pen.bottom {
                return count;
            }
        }
        count += part;
    }
}

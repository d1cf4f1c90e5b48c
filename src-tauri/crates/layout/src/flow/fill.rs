//! Filling: pages without gaps where a figure does not fit.

use std::collections::VecDeque;

use super::{Below, Pen, Slice, gap, height};

/// The smallest that a drawing is made to fit, as a share of its size: words in it stay readable.
const SMALLEST: f32 = 0.84;

/// How many further figures wait for the next page with the one that does not fit.
const MOST_PASSED: usize = 3;

/// Makes a chain's drawing smaller so that the chain fits a height; tells whether it does then.
pub(super) fn shrink(chain: &mut [Slice], room: f32) -> bool {
    let Some(factor) = factor(chain, room) else { return false };
    let Some(drawn) = chain.iter_mut().find(|slice| slice.shrinks) else { return false };
    drawn.height *= factor;
    drawn.items =
        std::mem::take(&mut drawn.items).into_iter().map(|item| item.scaled(factor)).collect();
    for (_, area) in &mut drawn.figures {
        *area = area.scaled(factor);
    }
    true
}

/// Returns how much smaller a chain's drawing must be for the chain to fit a height, as a share of its
/// size; `None` where it need not or must not be.
pub(super) fn factor(chain: &[Slice], room: f32) -> Option<f32> {
    let excess = height(chain) - room;
    let drawn = chain.iter().find(|slice| slice.shrinks)?;
    let factor = (drawn.height - excess - 0.01) / drawn.height;
    (SMALLEST..1.0).contains(&factor).then_some(factor)
}

/// Finds the chains that may come before a figure, which then opens the next page: words and whole
/// tables, as far as they fit, over further figures, and nothing of the next chapter.
///
/// A heading comes only with something of what it heads.
pub(super) fn movable(chains: &VecDeque<Vec<Slice>>, pen: &Pen<'_>) -> Vec<usize> {
    let (mut found, mut safe) = (Vec::new(), 0);
    let (mut y, mut above, mut passed) = (pen.y, pen.above, 0);
    let mut at = 0;
    while let Some(next) = chains.get(at) {
        let chapter = |slice: &Slice| {
            slice.whole.is_none() && slice.heading.as_ref().is_some_and(|(level, _)| *level == 1)
        };
        if next.iter().any(|slice| slice.new_page || chapter(slice)) {
            break;
        }
        if next.iter().any(|slice| slice.floats) {
            passed += 1;
            // A figure that has a heading before it stays with it, and so does all that follows.
            if passed > MOST_PASSED || next.iter().any(|slice| slice.heading.is_some()) {
                break;
            }
            at += 1;
            continue;
        }
        let whole = next.iter().rev().find_map(|slice| slice.whole);
        let rows = chains.iter().skip(at + 1);
        let rows = rows.take_while(|chain| whole.is_some() && chain[0].whole == whole);
        let part = 1 + rows.count();
        for slice in chains.iter().skip(at).take(part).flatten() {
            y += above.map_or(0.0, |above| gap(above, slice)) + slice.height;
            above = Some(Below::of(slice));
        }
        if y > pen.bottom {
            break;
        }
        found.extend(at..at + part);
        if whole.is_some() || next.iter().all(|slice| slice.heading.is_none()) {
            safe = found.len();
        }
        at += part;
    }
    found.truncate(safe);
    found
}

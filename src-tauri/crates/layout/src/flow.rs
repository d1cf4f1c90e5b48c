//! Flow: slices of blocks put on pages, with what must stay together.

use std::rc::Rc;

use crate::page::{Artifact, OutlineEntry, Page, Place, Placed, Rect};
use crate::structure::{NodeId, Structure};
use crate::text::{LinkSpot, SetLine};
use crate::theme::Theme;

/// A slice of a block that no page break divides; y from 0 at its upper edge.
#[derive(Clone, Default)]
pub(crate) struct Slice {
    /// Space above, at most; nothing at the head of a page.
    pub before: f32,
    /// Its height.
    pub height: f32,
    /// Space below, at least.
    pub after: f32,
    /// Whether the space below is `after` whatever the next slice wants: below a heading.
    pub tight: bool,
    /// Its marks, x from the left margin.
    pub items: Vec<Placed>,
    /// Where clicks on it lead.
    pub links: Vec<LinkSpot>,
    /// Names for its upper edge.
    pub anchors: Vec<String>,
    /// The heading it is, with its level.
    pub heading: Option<(u8, String)>,
    /// Figures on it.
    pub figures: Vec<(NodeId, Rect)>,
    /// Whether the next slice must stand on the same page.
    pub keep: bool,
    /// Whether it begins a page.
    pub new_page: bool,
    /// What is repeated above it where it begins a page: a table's header.
    pub repeat: Option<Rc<Slice>>,
}

/// Pages with all that was found on the way.
pub(crate) struct Flowed {
    pub pages: Vec<Page>,
    pub links: Vec<(usize, LinkSpot)>,
    pub anchors: Vec<(String, Place)>,
    pub outline: Vec<OutlineEntry>,
}

impl Slice {
    /// Makes a slice of one line of words, moved right.
    pub(crate) fn of_line(line: SetLine, left: f32) -> Self {
        let mut slice = Self { height: line.height, ..Self::default() };
        line.place((left, 0.0), &mut slice.items, &mut slice.links);
        slice
    }
}

/// Keeps the first two and the last two slices of a block together: no widows, no orphans.
pub(crate) fn without_widows(slices: &mut [Slice]) {
    let count = slices.len();
    if count >= 2 {
        slices[0].keep = true;
        slices[count - 2].keep = true;
    }
}

/// Keeps slices together on one page, where one page can hold them.
pub(crate) fn together(slices: &mut [Slice], capacity: f32) {
    if height(slices) <= capacity {
        let count = slices.len();
        for slice in &mut slices[..count.saturating_sub(1)] {
            slice.keep = true;
        }
    }
}

/// Returns the height of slices one below the other.
pub(crate) fn height(slices: &[Slice]) -> f32 {
    let gaps: f32 = slices.windows(2).map(|pair| gap(Below::of(&pair[0]), &pair[1])).sum();
    gaps + slices.iter().map(|slice| slice.height).sum::<f32>()
}

/// The space that a slice leaves below itself.
#[derive(Clone, Copy)]
struct Below {
    after: f32,
    tight: bool,
}

impl Below {
    fn of(slice: &Slice) -> Self {
        Self { after: slice.after, tight: slice.tight }
    }
}

/// Returns the space between a slice and the next one.
fn gap(above: Below, slice: &Slice) -> f32 {
    if above.tight { above.after } else { above.after.max(slice.before) }
}

/// Puts slices on pages; the first page begins `first_top` points below the upper edge.
pub(crate) fn flow(
    slices: Vec<Slice>,
    theme: &Theme,
    first_top: f32,
    structure: &mut Structure,
) -> Flowed {
    let bottom = theme.page.1 - theme.margins[2];
    let mut flowed = Flowed {
        pages: vec![Page { size: theme.page, items: Vec::new() }],
        links: Vec::new(),
        anchors: Vec::new(),
        outline: Vec::new(),
    };
    let mut y = first_top;
    // What is above the next slice; nothing at the head of a page.
    let mut above: Option<Below> = None;
    let mut slices = slices.into_iter().peekable();
    while slices.peek().is_some() {
        let mut chain = Vec::new();
        for slice in slices.by_ref() {
            let keep = slice.keep;
            chain.push(slice);
            if !keep {
                break;
            }
        }
        let mut turn = above.is_some_and(|above| {
            chain[0].new_page || y + gap(above, &chain[0]) + height(&chain) > bottom
        });
        for slice in chain {
            let space = above.map_or(0.0, |above| gap(above, &slice));
            if turn || (above.is_some() && y + space + slice.height > bottom) {
                flowed.pages.push(Page { size: theme.page, items: Vec::new() });
                (y, turn) = (theme.margins[0], false);
                if let Some(header) = &slice.repeat {
                    let repeated = Slice {
                        items: header
                            .items
                            .iter()
                            .cloned()
                            .map(|item| item.as_artifact(Artifact::Layout))
                            .collect(),
                        ..Slice::default()
                    };
                    put(repeated, theme.margins[3], y, &mut flowed, structure);
                    y += header.height;
                }
            } else {
                y += space;
            }
            above = Some(Below::of(&slice));
            let height = slice.height;
            put(slice, theme.margins[3], y, &mut flowed, structure);
            y += height;
        }
    }
    flowed
}

fn put(slice: Slice, left: f32, y: f32, flowed: &mut Flowed, structure: &mut Structure) {
    let page = flowed.pages.len() - 1;
    let at = (left, y);
    if let Some(last) = flowed.pages.last_mut() {
        last.items.extend(slice.items.into_iter().map(|item| item.moved(at)));
    }
    flowed.links.extend(slice.links.into_iter().map(|mut link| {
        link.area = link.area.moved(at);
        (page, link)
    }));
    let place = Place { page, y };
    flowed.anchors.extend(slice.anchors.into_iter().map(|anchor| (anchor, place)));
    if let Some((level, title)) = slice.heading {
        flowed.outline.push(OutlineEntry { level, title, place });
    }
    for (node, area) in slice.figures {
        structure.nodes[node].bounds = Some((page, area.moved(at)));
    }
}

//! Flow: slices of blocks put on pages, with what must stay together.

mod fill;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::drawing::Point;
use crate::page::{Artifact, OutlineEntry, Page, Place, Placed, Rect};
use crate::structure::{NodeId, Structure};
use crate::text::{LinkSpot, SetLine};
use crate::theme::Theme;

/// A last page that is filled up to here, as a share of its height, is hardly worth a sheet.
const HARDLY_WORTH: f32 = 0.5;

/// The most of a page that stays empty so that a heading stands with what it introduces.
const LEFT_EMPTY: f32 = 0.22;

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
    /// Whether it is a figure's drawing, which may be made smaller or stand at the head of the next
    /// page while what follows fills this one.
    pub floats: bool,
    /// Whether it is a drawing only, which may be made a little smaller.
    pub shrinks: bool,
    /// The table it belongs to, which no figure may come into.
    pub whole: Option<NodeId>,
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
    /// Where the words of the last page end, in points from the upper edge.
    pub foot: f32,
}

impl Flowed {
    /// Tells whether the last page is hardly worth a sheet.
    pub(crate) fn is_hardly_worth(&self, theme: &Theme) -> bool {
        self.pages.len() > 1 && self.foot <= theme.page.1 * HARDLY_WORTH
    }
}

impl Slice {
    /// Makes a slice of one line of words, moved right.
    pub(crate) fn of_line(line: SetLine, left: f32) -> Self {
        let mut slice = Self { height: line.height, ..Self::default() };
        line.place((left, 0.0), &mut slice.items, &mut slice.links);
        slice
    }

    /// Returns a slice of the same size that must stand as this one, without its marks.
    fn bare(&self) -> Self {
        Self {
            before: self.before,
            height: self.height,
            after: self.after,
            tight: self.tight,
            heading: self.heading.as_ref().map(|(level, _)| (*level, String::new())),
            floats: self.floats,
            shrinks: self.shrinks,
            whole: self.whole,
            keep: self.keep,
            new_page: self.new_page,
            repeat: self.repeat.as_ref().map(|header| Rc::new(header.bare())),
            ..Self::default()
        }
    }

    /// Returns the slice with all its marks moved.
    pub(crate) fn moved(mut self, by: Point) -> Self {
        self.items = self.items.into_iter().map(|item| item.moved(by)).collect();
        for link in &mut self.links {
            link.area = link.area.moved(by);
        }
        for (_, area) in &mut self.figures {
            *area = area.moved(by);
        }
        self
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

/// Makes one slice of several, one below the other.
pub(crate) fn joined(slices: Vec<Slice>) -> Slice {
    let mut whole = Slice::default();
    let mut above: Option<Below> = None;
    for slice in slices {
        match above {
            Some(above) => whole.height += gap(above, &slice),
            None => whole.before = slice.before,
        }
        above = Some(Below::of(&slice));
        let mut slice = slice.moved((0.0, whole.height));
        whole.height += slice.height;
        whole.items.append(&mut slice.items);
        whole.links.append(&mut slice.links);
        whole.anchors.append(&mut slice.anchors);
        whole.figures.append(&mut slice.figures);
        whole.floats |= slice.floats;
    }
    whole.after = above.map_or(0.0, |above| above.after);
    whole
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
    let set = |waits: bool| {
        let bare = slices.iter().map(Slice::bare).collect();
        put_all(bare, theme, first_top, &mut Structure::new(), waits)
    };
    // A heading waits for what it introduces where that costs no page, not even one that would be
    // saved otherwise.
    let (waiting, going_on) = (set(true), set(false));
    let waits = waiting.pages.len() < going_on.pages.len()
        || (waiting.pages.len() == going_on.pages.len() && !going_on.is_hardly_worth(theme));
    put_all(slices, theme, first_top, structure, waits)
}

/// Puts slices on pages; tells with `waits` whether a heading may leave the foot of a page empty.
fn put_all(
    slices: Vec<Slice>,
    theme: &Theme,
    first_top: f32,
    structure: &mut Structure,
    waits: bool,
) -> Flowed {
    let flowed = Flowed {
        pages: vec![Page { size: theme.page, items: Vec::new() }],
        links: Vec::new(),
        anchors: Vec::new(),
        outline: Vec::new(),
        foot: first_top,
    };
    let bottom = theme.page.1 - theme.margins[2];
    let mut pen = Pen { theme, bottom, y: first_top, above: None, flowed, structure };
    let mut chains = chained(slices);
    while let Some(mut chain) = chains.pop_front() {
        let mut turn = !pen.fits(&chain) || (waits && pen.parts(&chain, chains.front()));
        if turn && !chain[0].new_page && chain.iter().any(|slice| slice.floats) {
            let room = pen.room(&chain[0]);
            if fill::shrink(&mut chain, room) {
                turn = false;
            } else if chain.iter().all(|slice| slice.heading.is_none()) {
                // What follows the figure fills the page that has no room for it; what stands under
                // a heading never comes before it.
                for (moved, at) in fill::movable(&chains, &pen).into_iter().enumerate() {
                    if let Some(next) = chains.remove(at - moved) {
                        pen.put(next, false);
                    }
                }
            }
        }
        pen.put(chain, turn);
    }
    Flowed { foot: pen.y, ..pen.flowed }
}

/// Parts slices where a page may end.
fn chained(slices: Vec<Slice>) -> VecDeque<Vec<Slice>> {
    let mut chains = VecDeque::new();
    let mut chain = Vec::new();
    for slice in slices {
        let keep = slice.keep;
        chain.push(slice);
        if !keep {
            chains.push_back(std::mem::take(&mut chain));
        }
    }
    if !chain.is_empty() {
        chains.push_back(chain);
    }
    chains
}

/// Where the next slice goes.
struct Pen<'a> {
    theme: &'a Theme,
    bottom: f32,
    y: f32,
    /// What is above the next slice; nothing at the head of a page.
    above: Option<Below>,
    flowed: Flowed,
    structure: &'a mut Structure,
}

impl Pen<'_> {
    /// Returns the height that is left for a slice and what follows it.
    fn room(&self, slice: &Slice) -> f32 {
        self.bottom - self.y - self.above.map_or(0.0, |above| gap(above, slice))
    }

    /// Tells whether a chain may stand here; at the head of a page all may.
    fn fits(&self, chain: &[Slice]) -> bool {
        self.above.is_none() || (!chain[0].new_page && height(chain) <= self.room(&chain[0]))
    }

    /// Tells whether a heading with its introduction would end this page while what it introduces
    /// begins the next.
    fn parts(&self, chain: &[Slice], next: Option<&Vec<Slice>>) -> bool {
        let (Some((level, _)), Some(next)) = (&chain[0].heading, next) else { return false };
        let drawn = chain.iter().any(|slice| slice.floats);
        let ends =
            next[0].new_page || next[0].heading.as_ref().is_some_and(|(other, _)| other <= level);
        let room = self.room(&chain[0]);
        let most = LEFT_EMPTY * (self.bottom - self.theme.margins[0]);
        if drawn || ends || self.above.is_none() || room > most {
            return false;
        }
        let last = chain.last().map_or(0.0, |last| gap(Below::of(last), &next[0]));
        let left = room - height(chain) - last;
        height(next) > left && fill::factor(next, left).is_none()
    }

    /// Puts a chain here or, with a `turn`, on the next page; one that no page holds is divided.
    fn put(&mut self, chain: Vec<Slice>, mut turn: bool) {
        for slice in chain {
            let theme = self.theme;
            if turn || (self.above.is_some() && slice.height > self.room(&slice)) {
                self.flowed.pages.push(Page { size: theme.page, items: Vec::new() });
                (self.y, turn) = (theme.margins[0], false);
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
                    put(repeated, theme.margins[3], self.y, &mut self.flowed, self.structure);
                    self.y += header.height;
                }
            } else {
                self.y += self.above.map_or(0.0, |above| gap(above, &slice));
            }
            self.above = Some(Below::of(&slice));
            let height = slice.height;
            put(slice, theme.margins[3], self.y, &mut self.flowed, self.structure);
            self.y += height;
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    use crate::theme::Paper;

    fn slice(name: &str, height: f32) -> Slice {
        Slice { anchors: vec![name.to_owned()], height, ..Slice::default() }
    }

    /// The pages on which slices come to stand, counted from 0.
    fn pages(slices: Vec<Slice>) -> Vec<(String, usize)> {
        let theme = Theme::zonula([10, 107, 90], Paper::A4);
        let flowed = flow(slices, &theme, theme.margins[0], &mut Structure::new());
        flowed.anchors.into_iter().map(|(name, place)| (name, place.page)).collect()
    }

    #[test]
    fn a_heading_with_its_introduction_goes_over_with_what_it_introduces_where_little_stays_empty()
    {
        let heading = || Slice {
            heading: Some((1, "Course".to_owned())),
            keep: true,
            ..slice("heading", 20.0)
        };
        let table = || slice("table", 90.0);
        // The page holds some 730 points.
        let rest = || slice("rest", 500.0);
        let near = vec![slice("before", 600.0), heading(), slice("words", 30.0), table(), rest()];
        assert_eq!(pages(near).iter().map(|(_, page)| *page).collect::<Vec<_>>(), [0, 1, 1, 1, 1]);
        let far = vec![slice("before", 300.0), heading(), slice("words", 30.0), slice("t", 400.0)];
        assert_eq!(pages(far).iter().map(|(_, page)| *page).collect::<Vec<_>>(), [0, 0, 0, 1]);
        let fits = vec![slice("before", 580.0), heading(), slice("words", 10.0), table()];
        assert_eq!(pages(fits).iter().map(|(_, page)| *page).collect::<Vec<_>>(), [0, 0, 0, 0]);
    }

    #[test]
    fn words_fill_the_page_before_a_figure_but_never_come_before_their_own_heading() {
        let figure = || Slice { floats: true, ..slice("figure", 300.0) };
        let heading =
            Slice { heading: Some((1, "Course".to_owned())), keep: true, ..slice("heading", 20.0) };
        let bare = vec![slice("before", 500.0), figure(), slice("after", 40.0)];
        let named = |list: &[(&str, usize)]| -> Vec<(String, usize)> {
            list.iter().map(|(name, page)| ((*name).to_owned(), *page)).collect()
        };
        assert_eq!(pages(bare), named(&[("before", 0), ("after", 0), ("figure", 1)]));
        let headed = vec![slice("before", 500.0), heading, figure(), slice("after", 40.0)];
        let expected = [("before", 0), ("heading", 1), ("figure", 1), ("after", 1)];
        assert_eq!(pages(headed), named(&expected));
    }
}

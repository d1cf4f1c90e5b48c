//! Text: spans of words set in lines of a width, with links and structure.

pub(crate) mod breaking;
pub(crate) mod direction;
mod fit;
pub(crate) mod words;

use std::collections::BTreeSet;

use zonula_report::{Link, Span};

use crate::drawing::{Cut, Point, Rgb};
use crate::font::{FaceId, Figures, Fonts, Shaped};
use crate::notice::Notice;
use crate::page::{Glyph, GlyphRun, Item, Owner, Picture, Placed, Rect};
use crate::structure::{ContentId, NodeId, Role, Structure};
use crate::table::columns::SharedColumns;
use crate::theme::{Size, Theme};

use breaking::{Line, break_lines};
use direction::{Piece, visual};
use words::chunks;

/// Lines of less than so many ems are narrow.
const NARROW: f32 = 14.0;

/// What all blocks of one report share while they are set.
pub(crate) struct Setting<'a> {
    pub fonts: &'a Fonts,
    pub theme: &'a Theme,
    /// Whose patterns divide words; `None` leaves them whole.
    pub hyphenation: Option<hypher::Lang>,
    /// The decimal sign.
    pub decimal: char,
    /// The places of all tables' columns.
    pub columns: SharedColumns,
    pub structure: Structure,
    /// The pictures placed so far.
    pub pictures: Vec<Picture>,
    pub notices: BTreeSet<Notice>,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    pub size: Size,
    pub cut: Cut,
    pub rgb: Rgb,
    pub figures: Figures,
    /// Whether words may be divided.
    pub hyphenate: bool,
}

/// Where a line's words begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    Start,
    Centre,
    End,
}

/// Set lines, one below the other, y from 0 at the upper edge of the first.
#[derive(Default)]
pub(crate) struct SetText {
    pub lines: Vec<SetLine>,
}

/// A line with y from 0 at its upper edge.
#[derive(Default)]
pub(crate) struct SetLine {
    pub items: Vec<Placed>,
    pub links: Vec<LinkSpot>,
    /// The height from this line's upper edge to the next one's.
    pub height: f32,
    /// The width of the words.
    pub width: f32,
}

/// An area that leads somewhere, before its page is known.
#[derive(Clone, Debug)]
pub(crate) struct LinkSpot {
    pub area: Rect,
    pub node: NodeId,
    pub link: Link,
    pub contents: String,
}

/// What a span's marks belong to.
#[derive(Clone, Copy)]
pub(crate) struct SpanOwner {
    pub owner: Owner,
    /// The link around the span.
    pub link: Option<NodeId>,
}

impl Look {
    pub(crate) fn new(size: Size, rgb: Rgb) -> Self {
        let figures = Figures::Proportional;
        Self { size, cut: Cut::Regular, rgb, figures, hyphenate: false }
    }

    pub(crate) fn strong(self) -> Self {
        Self { cut: Cut::Semibold, ..self }
    }

    pub(crate) fn tabular(self) -> Self {
        Self { figures: Figures::Tabular, ..self }
    }

    pub(crate) fn divided(self) -> Self {
        Self { hyphenate: true, ..self }
    }

    /// The cut, size and colour of a span within this look, with its rise in points.
    fn of(&self, span: &Span, theme: &Theme) -> (Cut, f32, Rgb, f32) {
        let cut = match (span.strong, span.emphasis) {
            _ if self.cut == Cut::Bold => Cut::Bold,
            (_, true) => Cut::Italic,
            (true, false) => Cut::Semibold,
            // Muted words step back from heavy ones around them.
            (false, false) if span.muted => Cut::Regular,
            (false, false) => self.cut,
        };
        let rgb = match () {
            () if span.link.is_some() => theme.palette.accent,
            () if span.muted => theme.palette.muted,
            () => self.rgb,
        };
        let (size, rise) = if span.raised { (0.68, 0.34 * self.size.size) } else { (1.0, 0.0) };
        (cut, self.size.size * size, rgb, rise)
    }
}

impl SetText {
    /// The height of all lines.
    pub(crate) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }

    /// Puts all lines into one list of marks, the first line's upper edge at a point.
    pub(crate) fn place(self, at: Point, items: &mut Vec<Placed>, links: &mut Vec<LinkSpot>) {
        let mut y = at.1;
        for line in self.lines {
            let height = line.height;
            line.place((at.0, y), items, links);
            y += height;
        }
    }
}

impl SetLine {
    /// Puts the line's marks into a list, its upper left corner at a point.
    pub(crate) fn place(self, at: Point, items: &mut Vec<Placed>, links: &mut Vec<LinkSpot>) {
        items.extend(self.items.into_iter().map(|item| item.moved(at)));
        links.extend(self.links.into_iter().map(|mut link| {
            link.area = link.area.moved(at);
            link
        }));
    }
}

/// Gives each span its place in the structure: plain words share one content of `node`; words in
/// another language and links are nodes of their own.
pub(crate) fn own(structure: &mut Structure, node: NodeId, spans: &[Span]) -> Vec<SpanOwner> {
    let mut plain: Option<ContentId> = None;
    let mut open_link: Option<(Link, NodeId, ContentId)> = None;
    let mut owners = Vec::with_capacity(spans.len());
    for span in spans {
        let mut around = node;
        let mut link_node = None;
        let mut content = None;
        if let Some(link) = &span.link {
            plain = None;
            let known = open_link.take().filter(|(open, ..)| open == link);
            let (_, id, shared) = known.unwrap_or_else(|| {
                let id = structure.node(node, Role::Link);
                (link.clone(), id, structure.content(id))
            });
            open_link = Some((link.clone(), id, shared));
            (around, link_node, content) = (id, Some(id), Some(shared));
        } else {
            open_link = None;
        }
        if let Some(language) = span.language {
            let id = structure.node(around, Role::Span);
            structure.nodes[id].language = Some(language);
            content = Some(structure.content(id));
            plain = None;
        }
        let content =
            content.unwrap_or_else(|| *plain.get_or_insert_with(|| structure.content(node)));
        owners.push(SpanOwner { owner: Owner::Content(content), link: link_node });
    }
    owners
}

/// Sets spans in lines of a width.
pub(crate) fn set(
    setting: &mut Setting<'_>,
    spans: &[Span],
    owners: &[SpanOwner],
    look: Look,
    width: f32,
    edge: Edge,
) -> SetText {
    let chunks = chunks(setting, spans, look, width);
    let narrow = width < look.size.size * NARROW;
    let lines = break_lines(&chunks, width, narrow);
    let lines = lines
        .into_iter()
        .map(|line| set_line(setting, spans, owners, look, (width, edge), line))
        .collect();
    SetText { lines }
}

/// Sets plain words of one owner in lines of a width.
pub(crate) fn set_plain(
    setting: &mut Setting<'_>,
    text: &str,
    owner: Owner,
    look: Look,
    width: f32,
    edge: Edge,
) -> SetText {
    set(setting, &[Span::plain(text)], &[SpanOwner { owner, link: None }], look, width, edge)
}

/// Returns the width of spans whose lines end only where they must.
pub(crate) fn natural_width(setting: &Setting<'_>, spans: &[Span], look: Look) -> f32 {
    let (mut widest, mut line) = (0.0f32, 0.0);
    for span in spans {
        for (at, text) in span.text.split('\n').enumerate() {
            if at > 0 {
                widest = widest.max(line);
                line = 0.0;
            }
            line += span_width(setting, span, text, look);
        }
    }
    widest.max(line)
}

/// Returns the width of some words of a span on one line.
pub(crate) fn span_width(setting: &Setting<'_>, span: &Span, text: &str, look: Look) -> f32 {
    let (cut, size, _, _) = look.of(span, setting.theme);
    let mut width = 0.0;
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            width += setting.fonts.space(cut, look.figures).width;
        }
        width += setting.fonts.shape(word, cut, look.figures).width;
    }
    width * size
}

/// Makes runs of glyphs, from left to right, from words of one direction, each run in one face.
///
/// From left to right words are shaped one by one, so each is shaped but once.
pub(crate) fn runs(
    setting: &mut Setting<'_>,
    piece: &Piece,
    (cut, figures): (Cut, Figures),
    size: f32,
    rgb: Rgb,
    at: Point,
) -> Vec<GlyphRun> {
    let face = FaceId::of(cut);
    let run = GlyphRun { rgb, at, size, face, ..GlyphRun::default() };
    let mut runs = vec![GlyphRun { right_to_left: piece.right_to_left, ..run }];
    if piece.right_to_left {
        let shaped = setting.fonts.shape(&piece.text, cut, figures);
        setting.notices.extend(shaped.missing.iter().map(|lost| Notice::NoGlyph(*lost)));
        append(&mut runs, &piece.text, &shaped);
        return runs;
    }
    let letters = piece.text.len();
    runs[0].text.reserve(letters);
    runs[0].glyphs.reserve(letters);
    for (index, word) in piece.text.split(' ').enumerate() {
        if index > 0 {
            append(&mut runs, " ", setting.fonts.space(cut, figures));
        }
        let shaped = setting.fonts.shape(word, cut, figures);
        setting.notices.extend(shaped.missing.iter().map(|lost| Notice::NoGlyph(*lost)));
        append(&mut runs, word, &shaped);
    }
    runs
}

/// Appends glyphs to the last run, and to further ones wherever the face changes.
fn append(runs: &mut Vec<GlyphRun>, text: &str, shaped: &Shaped) {
    for stretch in shaped.glyphs.chunk_by(|one, next| one.face == next.face) {
        let Some(last) = runs.last_mut() else { return };
        if last.glyphs.is_empty() {
            last.face = stretch[0].face;
        } else if last.face != stretch[0].face {
            let next = last.following(stretch[0].face);
            runs.push(next);
        }
        let Some(run) = runs.last_mut() else { return };
        // From right to left the first glyph stands for the last letter.
        let told = || stretch.iter().filter(|glyph| !glyph.text.is_empty());
        let from = told().map(|glyph| glyph.text.start).min().unwrap_or(0) as usize;
        let to = told().map(|glyph| glyph.text.end as usize).max().unwrap_or(from);
        let base = run.text.len();
        run.text.push_str(&text[from..to]);
        let moved = |at: u32| base + (at as usize).saturating_sub(from).min(to - from);
        run.glyphs.extend(stretch.iter().map(|glyph| Glyph {
            id: glyph.id,
            advance: glyph.advance,
            offset: glyph.offset,
            text: (moved(glyph.text.start)..moved(glyph.text.end)).into(),
        }));
    }
}

fn set_line(
    setting: &mut Setting<'_>,
    spans: &[Span],
    owners: &[SpanOwner],
    look: Look,
    (width, edge): (f32, Edge),
    line: Line,
) -> SetLine {
    let face = setting.fonts.face(look.cut);
    let (ascent, descent) = (face.ems(face.ascent), -face.ems(face.descent));
    let (size, height) = (look.size.size, look.size.leading);
    let baseline = (height - (ascent + descent) * size) / 2.0 + ascent * size;
    let mut set = SetLine { height, ..SetLine::default() };
    let (mut pen, mut turned) = (0.0, false);
    for piece in visual(line.stretches) {
        turned |= piece.right_to_left;
        let span = &spans[piece.span];
        let (cut, size, rgb, rise) = look.of(span, setting.theme);
        let at = (pen, baseline - rise);
        let mut runs = runs(setting, &piece, (cut, look.figures), size, rgb, at);
        let owner = owners[piece.span];
        let Some(last) = runs.last_mut() else { continue };
        if line.divided && piece.text.ends_with('\u{2010}') {
            say_soft_hyphen(last);
        }
        set.width = last.at.0 + last.width();
        let start = pen;
        pen = last.end();
        if let (Some(node), Some(link)) = (owner.link, &span.link) {
            let area = Rect::sized(start, 0.0, set.width - start, height);
            match set.links.last_mut() {
                Some(last) if last.node == node => last.area = last.area.with(area),
                _ => set.links.push(LinkSpot {
                    area,
                    node,
                    link: link.clone(),
                    contents: span.text.trim().to_owned(),
                }),
            }
        }
        let within = Some(Rect::sized(0.0, 0.0, width, height));
        let placed = |run| Placed { owner: owner.owner, item: Item::Glyphs(run), within };
        set.items.extend(runs.into_iter().map(placed));
    }
    if turned {
        set.fit(width);
    }
    let shift = match edge {
        Edge::Start => 0.0,
        Edge::Centre => (width - set.width) / 2.0,
        Edge::End => width - set.width,
    };
    if shift > 0.0 {
        for item in &mut set.items {
            if let Item::Glyphs(run) = &mut item.item {
                run.at.0 += shift;
            }
        }
        for link in &mut set.links {
            link.area = link.area.moved((shift, 0.0));
        }
    }
    set
}

/// Makes the hyphen at a line's end a soft one, so that copied words come out whole.
fn say_soft_hyphen(run: &mut GlyphRun) {
    run.text.pop();
    let start = run.text.len();
    run.text.push('\u{ad}');
    if let Some(hyphen) = run.glyphs.last_mut() {
        hyphen.text = (start..run.text.len()).into();
    }
}

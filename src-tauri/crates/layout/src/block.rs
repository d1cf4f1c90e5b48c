//! Blocks: headings, paragraphs, lists and notes cut into slices.

use zonula_report::{Block, NoteKind, Prominence, Span};

use crate::flow::{Slice, together, without_widows};
use crate::page::{Placed, Rect};
use crate::structure::{NodeId, Role, Structure};
use crate::text::{Edge, Look, Setting, own, set};
use crate::{beside, figure, pairs, picture, table, tile};

/// Cuts blocks into slices, in order.
pub(crate) fn slices(setting: &mut Setting<'_>, blocks: &[Block], parent: NodeId) -> Vec<Slice> {
    let mut slices: Vec<Slice> = Vec::new();
    let mut new_page = false;
    let mut before = None;
    let mut places: Vec<String> = Vec::new();
    for block in blocks {
        if let Block::Place(anchor) = block {
            places.push(anchor.clone());
            continue;
        }
        if *block == Block::NewPage {
            new_page = true;
            continue;
        }
        let mut own = one(setting, block, parent);
        let remark = |block: &Block| matches!(block, Block::Paragraph(Prominence::Small, _));
        if let (true, Some(last)) = (remark(block), slices.last_mut()) {
            // A remark stays with what it remarks on.
            last.keep |= !new_page && !before.is_some_and(remark);
        }
        before = Some(block);
        if let (true, Some(first)) = (new_page, own.first_mut()) {
            first.new_page = true;
            new_page = false;
        }
        if let Some(first) = own.first_mut() {
            first.anchors.append(&mut places);
        }
        slices.append(&mut own);
    }
    slices
}

/// The height that a page offers.
pub(crate) fn capacity(setting: &Setting<'_>) -> f32 {
    let theme = setting.theme;
    theme.page.1 - theme.margins[0] - theme.margins[2]
}

fn one(setting: &mut Setting<'_>, block: &Block, parent: NodeId) -> Vec<Slice> {
    match block {
        Block::Heading { level, text, anchor } => {
            heading(setting, *level, text, anchor.as_deref(), parent)
        }
        Block::Paragraph(prominence, spans) => paragraph(setting, *prominence, spans, parent),
        Block::List(entries) => list(setting, entries, parent),
        Block::Note(kind, spans) => note(setting, *kind, spans, parent),
        Block::Pairs(entries) => pairs::slices(setting, entries, parent),
        Block::Tiles(tiles) => tile::slices(setting, tiles, parent),
        Block::Table(table) => table::slices(setting, table, parent),
        Block::Figure(figure) => figure::slices(setting, figure, parent),
        Block::Together(blocks) => {
            let mut inner = slices(setting, blocks, parent);
            let room = capacity(setting);
            together(&mut inner, room);
            inner
        }
        Block::Beside { left, right, share } => {
            beside::slices(setting, (left, right), *share, parent)
        }
        Block::Signature { picture, words } => picture::signature(setting, picture, words, parent),
        Block::Place(_) | Block::NewPage => Vec::new(),
    }
}

fn heading(
    setting: &mut Setting<'_>,
    level: u8,
    text: &str,
    anchor: Option<&str>,
    parent: NodeId,
) -> Vec<Slice> {
    let theme = setting.theme;
    let level = level.clamp(1, 3);
    let titled = setting.structure.nodes.iter().any(|node| matches!(node.role, Role::Heading(_)));
    let size = if level == 1 && !titled {
        theme.scale.title
    } else {
        theme.scale.headings[usize::from(level) - 1]
    };
    let (rgb, before, after) = match level {
        1 => (theme.palette.ink, theme.steps(7.0), theme.steps(2.5)),
        2 => (theme.palette.accent, theme.steps(5.0), theme.steps(1.75)),
        _ => (theme.palette.ink, theme.steps(4.0), theme.steps(1.25)),
    };
    let role = Role::Heading(spoken_level(&setting.structure, level));
    let node = setting.structure.node(parent, role);
    let spans = [Span::plain(text)];
    let owners = own(&mut setting.structure, node, &spans);
    let look = Look::new(size, rgb).strong();
    let lines = set(setting, &spans, &owners, look, theme.measure(), Edge::Start).lines;
    let mut slices: Vec<Slice> =
        lines.into_iter().map(|line| Slice { keep: true, ..Slice::of_line(line, 0.0) }).collect();
    if let Some(first) = slices.first_mut() {
        first.before = before;
        first.anchors.extend(anchor.map(str::to_owned));
        first.heading = Some((level, text.to_owned()));
    }
    if let Some(last) = slices.last_mut() {
        last.after = after;
        last.tight = true;
    }
    slices
}

/// The level that the structure tree states: never more than one below the heading before
/// (ISO 14289-1, 7.4.2).
fn spoken_level(structure: &Structure, wanted: u8) -> u8 {
    let before = structure.nodes.iter().rev().find_map(|node| match node.role {
        Role::Heading(level) => Some(level),
        _ => None,
    });
    wanted.min(before.unwrap_or(0) + 1)
}

fn paragraph(
    setting: &mut Setting<'_>,
    prominence: Prominence,
    spans: &[Span],
    parent: NodeId,
) -> Vec<Slice> {
    let theme = setting.theme;
    let (look, after) = match prominence {
        Prominence::Lead => (Look::new(theme.scale.lead, theme.palette.ink), theme.steps(3.0)),
        Prominence::Body => {
            (Look::new(theme.scale.body, theme.palette.ink).divided(), theme.steps(2.0))
        }
        Prominence::Small => {
            (Look::new(theme.scale.small, theme.palette.muted).divided(), theme.steps(1.5))
        }
    };
    let node = setting.structure.node(parent, Role::Paragraph);
    words(setting, spans, node, look, (0.0, reading_width(setting, look)), after)
}

/// Lines of more than some 95 letters are hard to read.
fn reading_width(setting: &Setting<'_>, look: Look) -> f32 {
    (look.size.size * 46.0).min(setting.theme.measure())
}

/// Sets spans as slices of a line each, indented and of a width.
fn words(
    setting: &mut Setting<'_>,
    spans: &[Span],
    node: NodeId,
    look: Look,
    (left, width): (f32, f32),
    after: f32,
) -> Vec<Slice> {
    let owners = own(&mut setting.structure, node, spans);
    let lines = set(setting, spans, &owners, look, width, Edge::Start).lines;
    let mut slices: Vec<Slice> = lines.into_iter().map(|line| Slice::of_line(line, left)).collect();
    without_widows(&mut slices);
    if let Some(last) = slices.last_mut() {
        last.after = after;
    }
    slices
}

fn list(setting: &mut Setting<'_>, entries: &[Vec<Span>], parent: NodeId) -> Vec<Slice> {
    let theme = setting.theme;
    let look = Look::new(theme.scale.body, theme.palette.ink).divided();
    let indent = theme.steps(4.0);
    let list = setting.structure.node(parent, Role::List);
    let mut slices = Vec::new();
    for spans in entries {
        let entry = setting.structure.node(list, Role::ListItem);
        let label = setting.structure.node(entry, Role::Label);
        let sign = [Span::plain("•")];
        let owners = own(&mut setting.structure, label, &sign);
        let faint = Look { rgb: theme.palette.accent, ..look };
        let sign = set(setting, &sign, &owners, faint, indent, Edge::Start);
        let body = setting.structure.node(entry, Role::ListBody);
        let width = reading_width(setting, look) - indent;
        let mut lines = words(setting, spans, body, look, (indent, width), theme.steps(1.0));
        if let Some(first) = lines.first_mut() {
            let mut items = Vec::new();
            sign.place((theme.steps(1.0), 0.0), &mut items, &mut first.links);
            items.append(&mut first.items);
            first.items = items;
        }
        slices.append(&mut lines);
    }
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(2.0);
    }
    slices
}

fn note(setting: &mut Setting<'_>, kind: NoteKind, spans: &[Span], parent: NodeId) -> Vec<Slice> {
    let theme = setting.theme;
    let look = Look::new(theme.scale.table, theme.palette.ink).divided();
    let node = setting.structure.node(parent, Role::Note);
    let indent = theme.steps(3.5);
    let pad = theme.steps(1.5);
    let width = theme.measure() - indent - theme.steps(3.0);
    let mut slices = words(setting, spans, node, look, (indent, width), theme.steps(3.0));
    let count = slices.len();
    let (rule, rgb) = match kind {
        NoteKind::Information => (1.5, theme.palette.accent),
        NoteKind::Caution => (3.0, theme.palette.attention),
    };
    for (at, slice) in slices.iter_mut().enumerate() {
        if at == 0 {
            slice.height += pad;
            slice.items = std::mem::take(&mut slice.items)
                .into_iter()
                .map(|item| item.moved((0.0, pad)))
                .collect();
            for link in &mut slice.links {
                link.area = link.area.moved((0.0, pad));
            }
            slice.before = theme.steps(2.0);
        }
        if at + 1 == count {
            slice.height += pad;
        }
        let mut ground = Vec::new();
        let area = Rect::sized(0.0, 0.0, theme.measure(), slice.height);
        if kind == NoteKind::Caution {
            ground.push(Placed::panel(area, theme.palette.panel));
        }
        ground.push(Placed::panel(Rect { right: rule, ..area }, rgb));
        ground.append(&mut slice.items);
        slice.items = ground;
    }
    slices
}

//! Tiles: the summary of page 1 in a grid.

use zonula_report::{Span, Tile, Tone};

use crate::flow::{Slice, together};
use crate::page::{Placed, Rect};
use crate::structure::{NodeId, Role};
use crate::text::{Edge, LinkSpot, Look, SetText, Setting, own, set};

/// Sets tiles in rows of equal height.
pub(crate) fn slices(setting: &mut Setting<'_>, tiles: &[Tile], parent: NodeId) -> Vec<Slice> {
    let theme = setting.theme;
    let columns = columns(tiles.len());
    let gap = theme.steps(2.5);
    let list = setting.structure.node(parent, Role::List);
    let mut slices = Vec::new();
    for row in tiles.chunks(columns) {
        // A shorter row is as wide as the others: its tiles are wider.
        let width = (theme.measure() - gap * (row.len() as f32 - 1.0)) / row.len() as f32;
        let faces: Vec<Face> = row.iter().map(|tile| face(setting, tile, list, width)).collect();
        let height = faces.iter().map(|face| face.height).fold(0.0, f32::max);
        let mut slice = Slice { height, before: gap, after: gap, ..Slice::default() };
        for (at, (face, tile)) in faces.into_iter().zip(row).enumerate() {
            let left = (width + gap) * at as f32;
            let area = Rect::sized(left, 0.0, width, height);
            slice.items.push(Placed::panel(area, theme.palette.panel));
            let (rule, rgb) = match tile.tone {
                Tone::Attention => (3.0, theme.palette.attention),
                Tone::Neutral => (1.0, theme.palette.accent),
                Tone::Missing => (1.0, theme.palette.rule),
            };
            slice.items.push(Placed::panel(Rect { bottom: rule, ..area }, rgb));
            slice.items.extend(face.items.into_iter().map(|item| item.moved((left, 0.0))));
            // The whole tile can be clicked.
            slice.links.extend(face.link.into_iter().map(|link| LinkSpot { area, ..link }));
        }
        slices.push(slice);
    }
    let room = crate::block::capacity(setting);
    together(&mut slices, room);
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(3.0);
    }
    slices
}

/// Rows as even as can be: three or four tiles in each.
fn columns(count: usize) -> usize {
    match count {
        0 | 1 => 1,
        2 => 2,
        3 | 5 | 6 | 9 => 3,
        _ => 4,
    }
}

struct Face {
    items: Vec<Placed>,
    link: Option<LinkSpot>,
    height: f32,
}

fn face(setting: &mut Setting<'_>, tile: &Tile, list: NodeId, width: f32) -> Face {
    let theme = setting.theme;
    let pad = theme.steps(2.0);
    let entry = setting.structure.node(list, Role::ListItem);
    let body = setting.structure.node(entry, Role::ListBody);
    let small = Look::new(theme.scale.small, theme.palette.muted);
    let figure = Look::new(theme.scale.tile, theme.palette.ink).strong().tabular();
    let (sign, figure) = match tile.tone {
        Tone::Attention => ("▲ ", Look { rgb: theme.palette.attention, ..figure }),
        Tone::Neutral => ("", figure),
        Tone::Missing => {
            let size = theme.scale.body;
            ("", Look { rgb: theme.palette.muted, size, ..small.tabular() })
        }
    };
    let title = Span { link: tile.link.clone(), ..Span::strong(&tile.title) };
    let value = Span::plain(format!("{sign}{}", tile.value));
    let detail = Span::plain(&tile.detail);
    let mut face = Face { items: Vec::new(), link: None, height: pad };
    for (span, look, above) in [
        (title, Look { rgb: theme.palette.ink, ..small }, 0.0),
        (value, figure, theme.steps(0.5)),
        (detail, small.divided(), theme.steps(0.5)),
    ] {
        if span.text.is_empty() {
            continue;
        }
        let node = setting.structure.node(body, Role::Paragraph);
        let spans = [span];
        let owners = own(&mut setting.structure, node, &spans);
        let words: SetText = set(setting, &spans, &owners, look, width - 2.0 * pad, Edge::Start);
        face.height += above;
        let top = face.height;
        face.height += words.height();
        let mut links = Vec::new();
        words.place((pad, top), &mut face.items, &mut links);
        face.link = face.link.or(links.into_iter().next());
    }
    face.height += pad;
    face
}

//! Pairs: names with what they name, in two columns.

use zonula_report::Span;

use crate::block::capacity;
use crate::flow::{Slice, together};
use crate::page::Placed;
use crate::structure::{NodeId, Role};
use crate::text::{Edge, LinkSpot, Look, SetText, Setting, own, set};

/// The share of a column that the names may take.
const NAMES: f32 = 0.42;

/// Sets pairs down the first column and then down the second.
pub(crate) fn slices(
    setting: &mut Setting<'_>,
    entries: &[(String, Vec<Span>)],
    parent: NodeId,
) -> Vec<Slice> {
    let theme = setting.theme;
    let gap = theme.steps(6.0);
    let columns = if entries.len() > 2 { 2 } else { 1 };
    let width = (theme.measure() - gap * (columns as f32 - 1.0)) / columns as f32;
    let list = setting.structure.node(parent, Role::List);
    let names = names_width(setting, entries, width);
    let mut cells: Vec<Option<Cell>> = entries
        .iter()
        .map(|(name, spans)| Some(cell(setting, name, spans, list, (names, width))))
        .collect();
    let rows = entries.len().div_ceil(columns);
    let mut slices = Vec::new();
    for row in 0..rows {
        let mut slice = Slice::default();
        for column in 0..columns {
            let Some(cell) = cells.get_mut(column * rows + row).and_then(Option::take) else {
                continue;
            };
            slice.height = slice.height.max(cell.height);
            let left = (width + gap) * column as f32;
            slice.items.extend(cell.items.into_iter().map(|item| item.moved((left, 0.0))));
            slice.links.extend(cell.links.into_iter().map(|mut link| {
                link.area = link.area.moved((left, 0.0));
                link
            }));
        }
        slice.height += theme.steps(0.75);
        slices.push(slice);
    }
    let room = capacity(setting) / 2.0;
    together(&mut slices, room);
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(3.0);
    }
    slices
}

struct Cell {
    items: Vec<Placed>,
    links: Vec<LinkSpot>,
    height: f32,
}

/// The widest name, as far as the share allows, with a gap.
fn names_width(setting: &Setting<'_>, entries: &[(String, Vec<Span>)], width: f32) -> f32 {
    let look = name_look(setting);
    let widest = entries
        .iter()
        .map(|(name, _)| crate::text::natural_width(setting, &[Span::plain(name)], look))
        .fold(0.0, f32::max);
    (widest + setting.theme.steps(3.0)).min(width * NAMES)
}

fn name_look(setting: &Setting<'_>) -> Look {
    Look::new(setting.theme.scale.table, setting.theme.palette.muted).divided()
}

fn cell(
    setting: &mut Setting<'_>,
    name: &str,
    spans: &[Span],
    list: NodeId,
    (names, width): (f32, f32),
) -> Cell {
    let theme = setting.theme;
    let entry = setting.structure.node(list, Role::ListItem);
    let mut cell = Cell { items: Vec::new(), links: Vec::new(), height: 0.0 };
    let named = [Span::plain(name)];
    let look = name_look(setting);
    let label = setting.structure.node(entry, Role::Label);
    let owners = own(&mut setting.structure, label, &named);
    let words = set(setting, &named, &owners, look, names - theme.steps(2.0), Edge::Start);
    add(&mut cell, words, 0.0);
    let body = setting.structure.node(entry, Role::ListBody);
    let owners = own(&mut setting.structure, body, spans);
    let look = Look { rgb: theme.palette.ink, ..look };
    let words = set(setting, spans, &owners, look, width - names, Edge::Start);
    add(&mut cell, words, names);
    cell
}

fn add(cell: &mut Cell, words: SetText, left: f32) {
    cell.height = cell.height.max(words.height());
    words.place((left, 0.0), &mut cell.items, &mut cell.links);
}

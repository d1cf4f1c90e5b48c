//! Pairs: names with what they name, in two columns.

use zonula_report::Span;

use crate::block::capacity;
use crate::flow::Slice;
use crate::page::Placed;
use crate::structure::{NodeId, Role};
use crate::text::{Edge, LinkSpot, Look, SetText, Setting, natural_width, own, set};

/// The share of a column that the names may take.
const NAMES: f32 = 0.42;

/// Longer values take the whole width.
const MOST_LINES: f32 = 4.0;

/// Sets pairs down the first column and then down the second.
pub(crate) fn slices(
    setting: &mut Setting<'_>,
    entries: &[(String, Vec<Span>)],
    parent: NodeId,
) -> Vec<Slice> {
    let theme = setting.theme;
    let gutter = theme.steps(6.0);
    let half = (theme.measure() - gutter) / 2.0;
    let columns = if entries.len() > 2 && all_short(setting, entries, half) { 2 } else { 1 };
    let width = if columns == 2 { half } else { theme.measure() };
    let list = setting.structure.node(parent, Role::List);
    let names = names_width(setting, entries, width);
    let cells: Vec<Cell> = entries
        .iter()
        .map(|(name, spans)| cell(setting, name, spans, list, (names, width)))
        .collect();
    let rows = if columns == 1 { entries.len().max(1) } else { even_split(&cells) };
    let total: f32 = cells.iter().map(|cell| cell.height).sum();
    let mut slices = if total <= capacity(setting) / 2.0 {
        vec![beside(cells, rows, width + gutter)]
    } else {
        // Too many to stay together: one column that may be divided between pairs.
        cells.into_iter().map(|cell| beside(vec![cell], 1, 0.0)).collect()
    };
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(5.0);
    }
    slices
}

/// Tells whether no value takes more than some lines of half the page.
fn all_short(setting: &Setting<'_>, entries: &[(String, Vec<Span>)], half: f32) -> bool {
    let most = half * (1.0 - NAMES) * MOST_LINES;
    let look = name_look(setting);
    entries.iter().all(|(_, spans)| natural_width(setting, spans, look) <= most)
}

struct Cell {
    items: Vec<Placed>,
    links: Vec<LinkSpot>,
    height: f32,
}

/// Returns how many cells stand in the first of two columns so that neither is much the longer.
fn even_split(cells: &[Cell]) -> usize {
    let total: f32 = cells.iter().map(|cell| cell.height).sum();
    let mut above = 0.0;
    for (at, cell) in cells.iter().enumerate() {
        // The first column ends with the cell that brings it to half of the height.
        above += cell.height;
        if above >= total / 2.0 {
            return at + 1;
        }
    }
    cells.len().max(1)
}

/// Puts so many cells below each other and the rest beside them.
fn beside(cells: Vec<Cell>, rows: usize, step: f32) -> Slice {
    let mut slice = Slice::default();
    let mut at = (0.0, 0.0);
    for (index, cell) in cells.into_iter().enumerate() {
        if index == rows {
            at = (step, 0.0);
        }
        slice.items.extend(cell.items.into_iter().map(|item| item.moved(at)));
        slice.links.extend(cell.links.into_iter().map(|mut link| {
            link.area = link.area.moved(at);
            link
        }));
        at.1 += cell.height;
        slice.height = slice.height.max(at.1);
    }
    slice
}

/// The widest name, as far as the share allows, with a gap.
fn names_width(setting: &Setting<'_>, entries: &[(String, Vec<Span>)], width: f32) -> f32 {
    let look = name_look(setting);
    let widest = entries
        .iter()
        .map(|(name, _)| natural_width(setting, &[Span::plain(name)], look))
        .fold(0.0, f32::max);
    (widest + setting.theme.steps(4.0)).min(width * NAMES)
}

fn name_look(setting: &Setting<'_>) -> Look {
    Look::new(setting.theme.scale.table, setting.theme.palette.muted)
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
    // Not divided: a date, a name or a number is read at a glance, or not at all.
    let look = Look { rgb: theme.palette.ink, ..look };
    let words = set(setting, spans, &owners, look, width - names, Edge::Start);
    add(&mut cell, words, names);
    cell.height += theme.steps(1.0);
    cell
}

fn add(cell: &mut Cell, words: SetText, left: f32) {
    cell.height = cell.height.max(words.height());
    words.place((left, 0.0), &mut cell.items, &mut cell.links);
}

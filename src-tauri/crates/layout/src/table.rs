//! Tables: rows over pages with a repeated header, numbers aligned on the decimal sign.

pub(crate) mod columns;

use std::rc::Rc;

use zonula_report::{Align, Cell, Graphic, Row, Span, Table};

use crate::block::capacity;
use crate::chart;
use crate::flow::{Slice, together};
use crate::page::{Artifact, Owner, Placed, Rect};
use crate::place::drawing_items;
use crate::structure::{NodeId, Role};
use crate::text::{Edge, LinkSpot, Look, SetLine, Setting, own, set};

use columns::{Geometry, key, split_number, table_look};

/// Tables of less than this share of a page are not divided.
const UNDIVIDED: f32 = 0.2;

/// Room for sums of widths that differ in their last digits.
const ROUNDING: f32 = 0.5;

/// Sets a table as slices of a row each.
pub(crate) fn slices(setting: &mut Setting<'_>, table: &Table, parent: NodeId) -> Vec<Slice> {
    let theme = setting.theme;
    let look = table_look(theme, table);
    let node = setting.structure.node(parent, Role::Table);
    let mut slices = caption(setting, table, node);
    let columns = setting.columns.get(&key(table)).cloned().unwrap_or_default();
    let head = setting.structure.node(node, Role::TableHead);
    let space = if table.small { theme.table.row_small } else { theme.table.row };
    let header = header(setting, table, &columns, (look, space), head);
    let repeat = Rc::new(Slice { items: header.items.clone(), ..header_copy(&header) });
    slices.push(header);
    let body = setting.structure.node(node, Role::TableBody);
    let captioned = slices.len();
    for (at, row) in table.rows.iter().enumerate() {
        let next = table.rows.get(at + 1);
        let line = setting.structure.node(body, Role::TableRow);
        let mut own = match row {
            Row::Cells(cells) => cells_row(setting, table, cells, &columns, (look, space), line),
            Row::Panel { title, anchor } => {
                vec![panel_row(setting, title, anchor.as_deref(), table.columns.len(), line)]
            }
            Row::Group(spans) => {
                vec![group_row(setting, spans, table.columns.len(), (look, space), line)]
            }
            Row::Remark(spans) => {
                vec![remark_row(setting, spans, table.columns.len(), space, line)]
            }
        };
        if let Some(last) = own.last_mut() {
            let remarked = matches!(next, Some(Row::Remark(_)));
            let opens = matches!(row, Row::Panel { .. });
            last.keep = remarked || opens || matches!(row, Row::Group(_));
            if !remarked && !opens {
                let (width, ink) = (theme.table.hairline, theme.palette.rule);
                last.items.push(Placed::rule(0.0, theme.measure(), last.height, width, ink));
            }
        }
        slices.append(&mut own);
    }
    for slice in &mut slices {
        slice.whole = Some(node);
    }
    for slice in &mut slices[captioned..] {
        slice.repeat = Some(Rc::clone(&repeat));
    }
    keep_ends(&mut slices[captioned..]);
    let room = capacity(setting) * UNDIVIDED;
    together(&mut slices, room);
    if let Some(first) = slices.first_mut() {
        first.before = theme.steps(3.0);
        first.anchors.extend(table.anchor.clone());
    }
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(3.5);
    }
    slices
}

/// No single row at the foot or head of a page.
fn keep_ends(rows: &mut [Slice]) {
    let count = rows.len();
    if count >= 2 {
        rows[0].keep = true;
        rows[count - 2].keep = true;
    }
}

fn header_copy(header: &Slice) -> Slice {
    Slice { height: header.height, ..Slice::default() }
}

fn caption(setting: &mut Setting<'_>, table: &Table, node: NodeId) -> Vec<Slice> {
    let Some(spans) = &table.caption else { return Vec::new() };
    let theme = setting.theme;
    let look = Look::new(theme.scale.caption, theme.palette.ink).strong();
    let node = setting.structure.node(node, Role::Caption);
    let owners = own(&mut setting.structure, node, spans);
    let lines = set(setting, spans, &owners, look, theme.measure(), Edge::Start).lines;
    let mut slices: Vec<Slice> =
        lines.into_iter().map(|line| Slice { keep: true, ..Slice::of_line(line, 0.0) }).collect();
    if let Some(last) = slices.last_mut() {
        last.after = theme.steps(1.0);
    }
    slices
}

fn header(
    setting: &mut Setting<'_>,
    table: &Table,
    columns: &[Geometry],
    (look, space): (Look, f32),
    head: NodeId,
) -> Slice {
    let theme = setting.theme;
    let look = Look {
        rgb: theme.palette.muted,
        size: if table.small { theme.scale.table_small } else { theme.scale.small },
        ..look.strong()
    };
    let row = setting.structure.node(head, Role::TableRow);
    let mut cells = Vec::new();
    for (column, place) in table.columns.iter().zip(columns) {
        let node = setting.structure.node(row, Role::ColumnHeader);
        let spans = [Span::plain(&column.header)];
        let owners = own(&mut setting.structure, node, &spans);
        cells.push(set(setting, &spans, &owners, look, place.width(), place.edge));
    }
    let tallest = cells.iter().map(|cell| cell.height()).fold(look.size.leading, f32::max);
    let mut slice =
        Slice { height: tallest + space + theme.steps(0.5), keep: true, ..Slice::default() };
    for (cell, place) in cells.into_iter().zip(columns) {
        // Headers stand on the rule below them.
        let top = theme.steps(0.5) + tallest - cell.height();
        cell.place((place.left, top), &mut slice.items, &mut slice.links);
    }
    let (width, ink) = (theme.table.rule, theme.palette.ink);
    slice.items.push(Placed::rule(0.0, theme.measure(), slice.height, width, ink));
    slice
}

/// The parts of one cell, ready to be put on a row.
struct SetCell {
    lines: std::vec::IntoIter<SetLine>,
    left: f32,
    drawing: Vec<Placed>,
    figure: Option<(NodeId, Rect)>,
}

fn cells_row(
    setting: &mut Setting<'_>,
    table: &Table,
    cells: &[Cell],
    columns: &[Geometry],
    (look, space): (Look, f32),
    row: NodeId,
) -> Vec<Slice> {
    let blank = Cell::default();
    let mut set_cells = Vec::with_capacity(columns.len());
    for (at, place) in columns.iter().enumerate() {
        let role = if at == 0 { Role::RowHeader } else { Role::DataCell };
        let node = setting.structure.node(row, role);
        let cell = cells.get(at).unwrap_or(&blank);
        let align = table.columns[at].align;
        set_cells.push(match &cell.graphic {
            Some(graphic) => graphic_cell(setting, graphic, cell, place, (look, space), node),
            None => words_cell(setting, &cell.spans, place, align, look, node),
        });
    }
    let leading = look.size.leading;
    let most = ((capacity(setting) / 2.0) / leading).max(1.0) as usize;
    let mut slices = Vec::new();
    loop {
        let first = slices.is_empty();
        let above = if first { space } else { 0.0 };
        let mut slice = Slice::default();
        let mut lines_high = if first { 1 } else { 0 };
        for cell in &mut set_cells {
            for line in 0..most {
                let Some(words) = cell.lines.next() else { break };
                lines_high = lines_high.max(line + 1);
                let at = (cell.left, above + leading * line as f32);
                words.place(at, &mut slice.items, &mut slice.links);
            }
            slice.items.append(&mut cell.drawing);
            slice.figures.extend(cell.figure.take());
        }
        slice.height = above + leading * lines_high as f32;
        let rest = set_cells.iter().any(|cell| cell.lines.len() > 0);
        if !rest {
            slice.height += space;
            slices.push(slice);
            return slices;
        }
        slices.push(slice);
    }
}

fn words_cell(
    setting: &mut Setting<'_>,
    spans: &[Span],
    place: &Geometry,
    align: Align,
    look: Look,
    node: NodeId,
) -> SetCell {
    let owners = own(&mut setting.structure, node, spans);
    let number = if align == Align::Decimal { split_number(setting, spans, look) } else { None };
    let (left, width, edge) = match number {
        // What follows the number may need further lines; they begin below it.
        Some((before, _)) => {
            let left = (place.point - before).max(place.left);
            (left, place.right - left + ROUNDING, Edge::Start)
        }
        None => (place.left, place.width(), place.edge),
    };
    let words = set(setting, spans, &owners, look, width, edge);
    SetCell { lines: words.lines.into_iter(), left, drawing: Vec::new(), figure: None }
}

fn graphic_cell(
    setting: &mut Setting<'_>,
    graphic: &Graphic,
    cell: &Cell,
    place: &Geometry,
    (look, space): (Look, f32),
    node: NodeId,
) -> SetCell {
    let theme = setting.theme;
    let height = look.size.leading + space;
    let drawing = match graphic {
        Graphic::NumberLine(line) => {
            chart::number_line(line, place.width(), height, theme, setting.fonts)
        }
        Graphic::Sparkline(line) => {
            chart::sparkline(line, place.width(), height, theme, setting.fonts)
        }
    };
    let words: String = cell.spans.iter().map(|span| span.text.as_str()).collect();
    let top = space + (look.size.leading - drawing.height) / 2.0;
    let area = Rect::sized(place.left, top, drawing.width, drawing.height);
    let (owner, figure) = if words.trim().is_empty() {
        (Owner::Artifact(Artifact::Layout), None)
    } else {
        let figure = setting.structure.node(node, Role::Figure);
        setting.structure.nodes[figure].alternative = Some(words);
        (Owner::Content(setting.structure.content(figure)), Some((figure, area)))
    };
    let drawing = drawing_items(setting, drawing, (place.left, top), owner);
    SetCell { lines: Vec::new().into_iter(), left: place.left, drawing, figure }
}

/// The name of a part of the table, which bookmarks and links lead to.
fn panel_row(
    setting: &mut Setting<'_>,
    title: &str,
    anchor: Option<&str>,
    columns: usize,
    row: NodeId,
) -> Slice {
    let theme = setting.theme;
    let look = Look::new(theme.scale.headings[2], theme.palette.ink).strong();
    let spans = [Span::plain(title)];
    let space = (theme.steps(3.0), 0.0);
    let slice = wide_row(setting, &spans, (Role::RowHeader, columns), look, space, row);
    Slice {
        anchors: anchor.map(str::to_owned).into_iter().collect(),
        heading: Some((2, title.to_owned())),
        ..slice
    }
}

fn group_row(
    setting: &mut Setting<'_>,
    spans: &[Span],
    columns: usize,
    (look, space): (Look, f32),
    row: NodeId,
) -> Slice {
    let theme = setting.theme;
    let look = Look { rgb: theme.palette.accent, hyphenate: false, ..look.strong() };
    let space = (theme.steps(1.0) + space / 2.0, space * 0.75);
    wide_row(setting, spans, (Role::RowHeader, columns), look, space, row)
}

fn remark_row(
    setting: &mut Setting<'_>,
    spans: &[Span],
    columns: usize,
    space: f32,
    row: NodeId,
) -> Slice {
    let theme = setting.theme;
    let look = Look::new(theme.scale.small, theme.palette.muted).divided();
    wide_row(setting, spans, (Role::DataCell, columns), look, (0.0, space), row)
}

/// A row of one cell across the table.
fn wide_row(
    setting: &mut Setting<'_>,
    spans: &[Span],
    (role, columns): (Role, usize),
    look: Look,
    (above, below): (f32, f32),
    row: NodeId,
) -> Slice {
    let theme = setting.theme;
    let node = setting.structure.node(row, role);
    setting.structure.nodes[node].columns = columns.max(1);
    let owners = own(&mut setting.structure, node, spans);
    let width = (look.size.size * 52.0).min(theme.measure());
    let words = set(setting, spans, &owners, look, width, Edge::Start);
    let mut slice = Slice { height: above + words.height() + below, ..Slice::default() };
    let mut links: Vec<LinkSpot> = Vec::new();
    words.place((0.0, above), &mut slice.items, &mut links);
    slice.links = links;
    slice
}

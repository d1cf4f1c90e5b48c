//! Heat maps: estimates for pairs of series, the number in each cell, frames for what passes.

use zonula_report::chart::{HeatCell, HeatMark};

use super::legend;
use super::place::Area;
use super::sheet::{Anchor, Sheet, Type, line, solid};
use crate::colour;
use crate::drawing::{Cut, Point, Rgb};

/// Height of a cell.
const CELL: f32 = 15.0;
/// The widest cell.
const WIDEST: f32 = 64.0;
/// Names of narrower columns read upwards, as do names with a word wider than its column.
const NARROW: f32 = 34.0;

/// The greatest height of names that read upwards.
const HEADS: f32 = 78.0;

/// Draws the map and returns its height.
///
/// Columns whose numbers would not fit beside each other go on below, under names of their own.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    rows: &[String],
    columns: &[String],
    cells: &[Vec<HeatCell>],
    legend: &[String; 6],
) -> f32 {
    if rows.is_empty() || columns.is_empty() {
        return 0.0;
    }
    let label = sheet.label();
    let names = sheet.widest(rows.iter().map(String::as_str), label).min(width * 0.36);
    let left = names + 8.0;
    let numbers = cells.iter().flatten().map(|cell| cell.label.as_str());
    let needed = sheet.widest(numbers, sheet.note().cut(Cut::Bold)) + 5.0;
    let most = (((width - left) / needed) as usize).max(1);
    // Blocks of even length: 6 and 6 rather than 11 and 1.
    let block = columns.len().div_ceil(columns.len().div_ceil(most));
    let cell = ((width - left) / block as f32).min(WIDEST);
    let mut top = 0.0;
    for (start, columns) in columns.chunks(block).enumerate().map(|(at, c)| (at * block, c)) {
        let shown = cells.iter().map(|row| row.iter().skip(start).take(columns.len()));
        top = heads(sheet, (left, top), cell, columns) + 3.0;
        for (name, cells) in rows.iter().zip(shown) {
            let (lines, look) = row_name(sheet, name, names);
            let height = CELL.max(lines.len() as f32 * look.leading() + 2.0);
            sheet.write_lines(&lines, (names, top + height / 2.0), Anchor::End, look);
            for (at, one) in cells.enumerate() {
                let area = Area::new(left + at as f32 * cell, top, cell, height).inset(0.8);
                draw_cell(sheet, area, one);
            }
            top += height;
        }
        top += 9.0;
    }
    explain(sheet, width, top, legend)
}

/// Breaks a row's name, in smaller type where it needs several lines.
fn row_name(sheet: &Sheet<'_>, name: &str, width: f32) -> (Vec<String>, Type) {
    let label = sheet.label();
    if sheet.measure(name, label) <= width {
        return (vec![name.into()], label);
    }
    let small = Type { size: sheet.note().size, ..label };
    (sheet.wrap(name, small, width, 3), small)
}

/// Names the columns and returns where the cells begin.
fn heads(sheet: &Sheet<'_>, (left, top): Point, cell: f32, columns: &[String]) -> f32 {
    let look = sheet.note().rgb(sheet.palette.ink);
    let centre = |at: usize| left + (at as f32 + 0.5) * cell;
    let words = columns.iter().flat_map(|name| name.split_whitespace());
    if cell < NARROW || sheet.widest(words, look) > cell - 4.0 {
        // Two lines where a column is wide enough for them.
        let count = if cell >= 2.0 * look.leading() { 2 } else { 1 };
        let needed = |name: &String| sheet.measure(name, look) / count as f32 + 12.0;
        let words = sheet.widest(columns.iter().flat_map(|name| name.split_whitespace()), look);
        let mut height = columns.iter().map(needed).fold(words, f32::max).min(HEADS);
        // Half a name's width is too little where its middle is in a long word.
        let is_cut = |name: &String, height: f32| {
            let lines = sheet.wrap(name, look, height, count);
            lines.last().is_some_and(|last| last.ends_with('…') && !name.ends_with('…'))
        };
        while height < HEADS && columns.iter().any(|name| is_cut(name, height)) {
            height = (height + 4.0).min(HEADS);
        }
        for (at, name) in columns.iter().enumerate() {
            let lines = sheet.wrap(name, look, height, count);
            let first = centre(at) - (lines.len() as f32 - 1.0) * look.leading() / 2.0;
            for (line, words) in lines.iter().enumerate() {
                let x = first + line as f32 * look.leading();
                sheet.write_upwards(words, (x, top + height), look);
            }
        }
        return top + height;
    }
    let wrapped = columns.iter().map(|name| sheet.wrap(name, look, cell - 4.0, 3));
    let wrapped = wrapped.collect::<Vec<_>>();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0) as f32 * look.leading();
    for (at, lines) in wrapped.iter().enumerate() {
        let middle = top + height - lines.len() as f32 * look.leading() / 2.0;
        sheet.write_lines(lines, (centre(at), middle), Anchor::Middle, look);
    }
    top + height
}

/// Draws one cell: colour for the estimate, frame or hatching for what may be said.
fn draw_cell(sheet: &Sheet<'_>, area: Area, cell: &HeatCell) {
    let palette = sheet.palette;
    let middle = (area.centre(), area.middle());
    let estimate = cell.estimate.filter(|estimate| estimate.is_finite());
    let (Some(estimate), true) = (estimate, cell.mark != HeatMark::NotAssessable) else {
        empty(sheet, area);
        sheet.write_centred("–", middle, Anchor::Middle, sheet.note());
        return;
    };
    let ground = match cell.mark {
        HeatMark::Exploratory => colour::mix(shade(sheet, estimate), colour::WHITE, 0.65),
        _ => shade(sheet, estimate),
    };
    sheet.canvas.area(area, Some(solid(ground)), None);
    if cell.mark == HeatMark::Exploratory {
        hatched(sheet, area, ground, &cell.label);
    }
    if cell.mark == HeatMark::Passes {
        framed(sheet, area);
    }
    let cut = if cell.mark == HeatMark::Passes { Cut::Bold } else { Cut::Regular };
    let look = sheet.note().cut(cut).rgb(colour::ink_on(ground, palette.ink, colour::WHITE));
    sheet.write_centred(&cell.label, middle, Anchor::Middle, look);
}

fn empty(sheet: &Sheet<'_>, area: Area) {
    sheet.canvas.area(area.inset(0.2), None, Some(line(sheet.palette.rule, 0.4)));
}

fn framed(sheet: &Sheet<'_>, area: Area) {
    sheet.canvas.area(area.inset(0.3), None, Some(line(sheet.palette.ink, 1.3)));
}

/// Hatches a cell around its number.
fn hatched(sheet: &Sheet<'_>, area: Area, ground: Rgb, label: &str) {
    let rule = line(colour::mix(ground, sheet.palette.muted, 0.45), 0.4);
    sheet.hatch(area, 4.0, rule);
    let look = sheet.note();
    let width = (sheet.measure(label, look) + 5.0).min(area.width);
    let height = look.size * 1.15;
    let window =
        Area::new(area.centre() - width / 2.0, area.middle() - height / 2.0, width, height);
    sheet.canvas.area(window, Some(solid(ground)), None);
}

/// Returns the colour of an estimate: white at zero, an end of the diverging scale at ±1.
fn shade(sheet: &Sheet<'_>, estimate: f64) -> Rgb {
    let (negative, positive) = sheet.palette.diverging;
    let end = if estimate < 0.0 { negative } else { positive };
    colour::mix(colour::WHITE, end, 0.06 + 0.94 * estimate.abs().min(1.0))
}

/// Explains colours and frames and returns where the legend ends.
fn explain(sheet: &Sheet<'_>, width: f32, top: f32, legend: &[String; 6]) -> f32 {
    let [negative, zero, positive, passes, exploratory, not_assessable] = legend;
    let key = |(x, y): Point| Area::new(x - 5.0, y - 3.6, 10.0, 7.2);
    let pale = colour::mix(colour::WHITE, sheet.palette.diverging.1, 0.12);
    let passing: &dyn Fn(Point) = &|at| framed(sheet, key(at));
    let hatching: &dyn Fn(Point) = &|at| {
        sheet.canvas.area(key(at), Some(solid(pale)), None);
        sheet.hatch(key(at), 4.0, line(colour::mix(pale, sheet.palette.muted, 0.45), 0.4));
    };
    let missing: &dyn Fn(Point) = &|at| {
        empty(sheet, key(at));
        sheet.write_centred("–", at, Anchor::Middle, sheet.note());
    };
    let marks = [
        (passing, passes.as_str()),
        (hatching, exploratory.as_str()),
        (missing, not_assessable.as_str()),
    ];
    if let Some(scale_end) = scale(sheet, width, top, [negative, zero, positive]) {
        return scale_end + legend::row(sheet, (0.0, scale_end), width, &marks);
    }
    // Words that do not fit beside the scale stand beside a colour each.
    let swatch = |estimate: f64| {
        move |at: Point| sheet.canvas.area(key(at), Some(solid(shade(sheet, estimate))), None)
    };
    let (low, none, high) = (swatch(-1.0), swatch(0.0), swatch(1.0));
    let ends: [(&dyn Fn(Point), &str); 3] = [(&low, negative), (&none, zero), (&high, positive)];
    let entries = ends.into_iter().chain(marks).collect::<Vec<_>>();
    top + legend::row(sheet, (0.0, top), width, &entries)
}

/// Draws the colours in a row between the words of their ends, zero below, and returns where that
/// ends; `None` if it has no room.
fn scale(
    sheet: &Sheet<'_>,
    width: f32,
    top: f32,
    [negative, zero, positive]: [&String; 3],
) -> Option<f32> {
    const STEPS: u8 = 10;
    const STEP: f32 = 11.0;
    let note = sheet.note();
    let bar = f32::from(STEPS) * STEP;
    let start = sheet.measure(negative, note) + 5.0;
    let centre = start + bar / 2.0;
    let below = sheet.measure(zero, note) / 2.0;
    if start + bar + 5.0 + sheet.measure(positive, note) > width || centre < below {
        return None;
    }
    let middle = top + note.leading() / 2.0;
    sheet.write_centred(negative, (0.0, middle), Anchor::Start, note);
    for at in 0..STEPS {
        let estimate = (f64::from(at) + 0.5) / f64::from(STEPS) * 2.0 - 1.0;
        let area = Area::new(start + f32::from(at) * STEP, middle - 3.6, STEP, 7.2);
        sheet.canvas.area(area, Some(solid(shade(sheet, estimate))), None);
    }
    sheet.write_centred(positive, (start + bar + 5.0, middle), Anchor::Start, note);
    let tick = line(sheet.palette.muted, 0.5);
    sheet.canvas.line((centre, middle - 3.6), (centre, middle + 5.2), tick);
    let below = middle + 6.0 + note.size * 0.5;
    sheet.write_centred(zero, (centre, below), Anchor::Middle, note);
    Some(below + note.leading() / 2.0 + 2.0)
}

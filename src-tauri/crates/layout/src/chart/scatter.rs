//! Scatter plots: pairs in the order of their time, what was computed beside them.

use super::frame::{self, Frame};
use super::place::{Area, beside};
use super::scale::{extent, padded};
use super::sheet::{Anchor, Sheet, Type, solid};
use crate::colour;
use crate::drawing::{Cut, Rgb};

/// Half the size of a point.
const POINT: f32 = 2.4;
/// Points up to this many bear a number.
const NUMBERED: usize = 30;

/// Draws the plot and returns its height.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    titles: (&str, &str),
    points: &[(f64, f64)],
    ranks_label: Option<&str>,
    facts: &[(String, String)],
) -> f32 {
    let finite = points.iter().copied().filter(|(x, y)| x.is_finite() && y.is_finite());
    let points = finite.collect::<Vec<_>>();
    if points.is_empty() {
        return panel(sheet, Area::new(0.0, 0.0, width, 0.0), facts);
    }
    let card = (width * 0.34).clamp(110.0, 190.0);
    let plot_width = if width >= 300.0 { width - card - 18.0 } else { width };
    let height = (plot_width * 0.56).clamp(120.0, 176.0);
    let bottom = pairs(sheet, Area::new(0.0, 0.0, plot_width - 4.0, height), titles, &points);
    let place = if width >= 300.0 {
        Area::new(plot_width + 18.0, 0.0, width - plot_width - 18.0, height)
    } else {
        Area::new(0.0, bottom + 8.0, width, 0.0)
    };
    let end = panel(sheet, place, facts);
    let end = ranks_label
        .filter(|_| points.len() > 2)
        .map_or(end, |label| ranks(sheet, Area { top: end + 6.0, ..place }, &points, label));
    bottom.max(end)
}

/// Draws the pairs with their axes and returns where they end.
fn pairs(sheet: &Sheet<'_>, area: Area, titles: (&str, &str), points: &[(f64, f64)]) -> f32 {
    let across = padded(extent(points.iter().map(|p| p.0)).unwrap_or((0.0, 1.0)), 0.06);
    let up = padded(extent(points.iter().map(|p| p.1)).unwrap_or((0.0, 1.0)), 0.06);
    let frame = frame::axes(sheet, area, titles, across, up);
    numbered(sheet, &frame, points);
    frame.bottom
}

/// Draws points, early ones lighter, and numbers those whose number finds a free place.
fn numbered(sheet: &Sheet<'_>, frame: &Frame<'_>, points: &[(f64, f64)]) {
    let places = points.iter().map(|&(x, y)| frame.plot.place(x, y)).collect::<Vec<_>>();
    for (at, &place) in places.iter().enumerate() {
        sheet.dot(place, POINT + 0.5, colour::WHITE);
        sheet.dot(place, POINT, by_time(sheet, at, places.len()));
    }
    if points.len() > NUMBERED {
        return;
    }
    let look = sheet.note();
    let look = Type { size: (look.size * 0.86).max(6.0), ..look };
    let mut taken = places.iter().map(|&place| Area::around(place, POINT)).collect::<Vec<_>>();
    for (at, &place) in places.iter().enumerate() {
        let text = (at + 1).to_string();
        let size = (sheet.measure(&text, look), look.size * 0.7);
        if let Some(area) = beside(place, POINT + 1.2, size, &taken, frame.area) {
            // A rule of the axis ends before the number.
            let ground = Area { height: area.height + 0.8, ..area }.inset(-0.5);
            sheet.canvas.area(ground, Some(solid(colour::WHITE)), None);
            sheet.write(&text, (area.left, area.bottom()), Anchor::Start, look);
            taken.push(area);
        }
    }
}

/// Writes the facts below each other and returns where they end.
fn panel(sheet: &Sheet<'_>, area: Area, facts: &[(String, String)]) -> f32 {
    let (name, value) = (sheet.note(), sheet.label().cut(Cut::Semibold));
    let names = sheet.widest(facts.iter().map(|fact| fact.0.as_str()), name).min(area.width * 0.45);
    let mut y = area.top;
    for (at, fact) in facts.iter().enumerate() {
        let words = sheet.wrap(&fact.0, name, names, 3);
        let values = sheet.wrap(&fact.1, value, area.width - names - 8.0, 3);
        let height =
            (words.len() as f32 * name.leading()).max(values.len() as f32 * value.leading());
        let pitch = height + 4.0;
        if at > 0 {
            sheet.canvas.line((area.left, y), (area.right(), y), sheet.hairline());
        }
        for (row, text) in words.iter().enumerate() {
            let middle = y + 2.0 + value.leading() / 2.0 + row as f32 * name.leading();
            sheet.write_centred(text, (area.left, middle), Anchor::Start, name);
        }
        for (row, text) in values.iter().enumerate() {
            let middle = y + 2.0 + value.leading() * (0.5 + row as f32);
            sheet.write_centred(text, (area.left + names + 8.0, middle), Anchor::Start, value);
        }
        y += pitch;
    }
    y
}

/// Draws the same pairs by rank and returns where the picture ends.
fn ranks(sheet: &Sheet<'_>, area: Area, points: &[(f64, f64)], label: &str) -> f32 {
    let note = sheet.note();
    let side = area.width.min(52.0);
    let lines = sheet.wrap(label, note, area.width, 2);
    let head = lines.len() as f32 * note.leading();
    sheet.write_lines(&lines, (area.left, area.top + head / 2.0), Anchor::Start, note);
    let square = Area::new(area.left, area.top + head + 3.0, side, side);
    sheet.canvas.area(square, None, Some(sheet.hairline()));
    let (across, up) = (ranked(points, |p| p.0), ranked(points, |p| p.1));
    let end = points.len() as f64 + 1.0;
    let plot = sheet.canvas.plot(square, 0.0..end, 0.0..end);
    for (at, (x, y)) in across.into_iter().zip(up).enumerate() {
        sheet.dot(plot.place(x, y), 1.4, by_time(sheet, at, points.len()));
    }
    square.bottom() + 1.0
}

/// Returns ranks from 1; ties share their mean.
fn ranked(points: &[(f64, f64)], of: impl Fn(&(f64, f64)) -> f64) -> Vec<f64> {
    let below = |value: f64| points.iter().filter(|other| of(other) < value).count() as f64;
    let not_above = |value: f64| points.iter().filter(|other| of(other) <= value).count() as f64;
    points.iter().map(|point| (below(of(point)) + not_above(of(point)) + 1.0) / 2.0).collect()
}

/// Early points are lighter.
fn by_time(sheet: &Sheet<'_>, at: usize, count: usize) -> Rgb {
    let share = if count > 1 { at as f64 / (count - 1) as f64 } else { 1.0 };
    colour::mix(colour::WHITE, sheet.palette.accent, 0.35 + 0.65 * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_their_mean_rank() {
        // rank(c(3, 1, 3, 2)) in R.
        let points = [(3.0, 0.0), (1.0, 0.0), (3.0, 0.0), (2.0, 0.0)];
        assert_eq!(ranked(&points, |point| point.0), [3.5, 1.0, 3.5, 2.0]);
    }
}

//! Courses: strips on one time axis, a value each, with events below.

use zonula_report::chart::{CourseRow, Tick};

use super::canvas::Plot;
use super::place::Area;
use super::scale::significant;
use super::shape;
use super::sheet::{Anchor, Sheet, line, solid};
use super::time::TimeAxis;
use crate::drawing::{Cut, Point, Rgb};

/// Height of a strip.
const STRIP: f32 = 18.0;
/// Distance between strips.
const GAP: f32 = 8.5;

/// Draws the strips and returns their height.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    rows: &[CourseRow],
    ticks: &[Tick],
    events: &[Tick],
    events_label: &str,
) -> f32 {
    if rows.is_empty() && events.is_empty() {
        return 0.0;
    }
    let label = sheet.label();
    let names = rows.iter().map(|row| row.label.as_str()).chain([events_label]);
    let names = sheet.widest(names, label).min(width * 0.24);
    let scales = rows.iter().map(|row| row.scale);
    let readings = rows.iter().map(|row| row.reading.as_str());
    let strip = strips(sheet, width, names, scales, readings);
    let points = rows.iter().flat_map(|row| {
        row.points.iter().map(|point| point.0).chain(row.limits.iter().map(|own| own.day))
    });
    let marks = ticks.iter().chain(events).map(|tick| tick.at);
    let time = TimeAxis::new(sheet, strip, points.chain(marks));

    let top = 4.0;
    let heads =
        rows.iter().map(|row| if row.group.is_some() { label.leading() + 3.0 } else { 0.0 });
    let heads: f32 = heads.sum();
    let bottom = top + heads + (rows.len() as f32 * (STRIP + GAP) - GAP).max(0.0);
    let axis = if ticks.is_empty() { 0.0 } else { 4.0 + sheet.note().leading() };
    time.lead(sheet, events.iter().map(|event| event.at), (top, bottom + axis + 3.0));
    let mut next = top;
    for row in rows {
        if let Some(group) = &row.group {
            let middle = next + label.leading() / 2.0;
            let strong = label.cut(Cut::Semibold).rgb(sheet.palette.accent);
            let words = sheet.shorten(group, strong, width);
            sheet.write_centred(&words, (0.0, middle), Anchor::Start, strong);
            next += label.leading() + 3.0;
        }
        let strip = Area::new(strip.left, next, strip.width, STRIP);
        next = strip.bottom() + GAP;
        let name = sheet.wrap(&row.label, label, names, 3);
        sheet.write_lines(&name, (0.0, strip.middle()), Anchor::Start, label);
        one(sheet, &time, strip, row);
        read(sheet, &row.reading, strip, width);
    }
    let bottom = time.ticks(sheet, bottom, ticks);
    if events.is_empty() {
        return bottom;
    }
    time.events(sheet, (names, width), bottom + 6.0, events, events_label)
}

/// Returns where strips stand between names with the ends of the scales and readings.
pub(super) fn strips<'t>(
    sheet: &Sheet<'_>,
    width: f32,
    names: f32,
    scales: impl Iterator<Item = (f64, f64)>,
    readings: impl Iterator<Item = &'t str>,
) -> Area {
    let ends = scales.flat_map(|(start, end)| [start, end]);
    let ends = ends.map(|end| significant(end, 3, sheet.decimal)).collect::<Vec<_>>();
    let ends = sheet.widest(ends.iter().map(String::as_str), sheet.note());
    let readings = sheet.widest(readings, sheet.label().cut(Cut::Semibold)).min(width * 0.2);
    let left = names + 8.0 + ends + 4.0;
    Area::new(left, 0.0, width - left - readings - 12.0, 0.0)
}

/// Writes the last value at the right of its strip.
pub(super) fn read(sheet: &Sheet<'_>, reading: &str, strip: Area, width: f32) {
    let strong = sheet.label().cut(Cut::Semibold);
    let x = strip.right() + 12.0;
    let lines = sheet.wrap(reading, strong, width - x + 0.1, 3);
    sheet.write_lines(&lines, (x, strip.middle()), Anchor::Start, strong);
}

/// Draws the rules at both ends of a scale with their numbers.
pub(super) fn ends(sheet: &Sheet<'_>, strip: Area, scale: (f64, f64)) {
    for (value, y) in [(scale.0, strip.bottom()), (scale.1, strip.top)] {
        sheet.canvas.line((strip.left, y), (strip.right(), y), sheet.hairline());
        let text = significant(value, 3, sheet.decimal);
        sheet.write_centred(&text, (strip.left - 4.0, y), Anchor::End, sheet.note());
    }
}

/// Draws one value over time between the ends of its scale.
fn one(sheet: &Sheet<'_>, time: &TimeAxis<'_>, strip: Area, row: &CourseRow) {
    let plot = time.strip(sheet, (strip.top, strip.height), row.scale);
    if let Some((low, high)) = row.band {
        let bottom = low.map_or(strip.bottom(), |low| plot.down(low));
        let top = high.map_or(strip.top, |high| plot.down(high));
        let band = Area::new(strip.left, top, strip.width, (bottom - top).max(0.4));
        sheet.canvas.area(band, Some(sheet.band()), None);
    }
    ends(sheet, strip, row.scale);
    let points = row.points.iter().copied();
    let points = points.filter(|(day, value)| day.is_finite() && value.is_finite());
    let points = points.collect::<Vec<_>>();
    plot.line(&points, &line(sheet.palette.ink, 0.8));
    let limits = row.limits.iter().filter(|own| own.day.is_finite() && own.value.is_finite());
    for own in limits.clone() {
        let (low, high) = row.band.unwrap_or((None, None));
        // Beyond a limit that is the interval's own is outside it too.
        let outside = match own.below {
            true => low.is_some_and(|low| own.value <= low),
            false => high.is_some_and(|high| own.value >= high),
        };
        let rgb = if outside { sheet.palette.attention } else { sheet.palette.ink };
        beyond(sheet, plot.place(own.day, own.value), own.below, 2.2, rgb);
    }
    let open_end = limits.map(|own| own.day).reduce(f64::max);
    let Some((&last, earlier)) = points.split_last() else { return };
    // Many scores in a diary are a line; few results are points.
    if points.len() <= 30 {
        for &point in earlier {
            mark(sheet, &plot, row, point, false);
        }
    }
    mark(sheet, &plot, row, last, open_end.is_none_or(|day| day < last.0));
}

/// Marks a result with a comparator: a wedge that points to where it lies.
pub(super) fn beyond(sheet: &Sheet<'_>, (x, y): Point, below: bool, half: f32, rgb: Rgb) {
    let tall = if below { 1.7 * half } else { -1.7 * half };
    sheet.canvas.path(shape::wedge((x, y + tall / 2.0), half, tall), Some(solid(rgb)), None);
}

/// Marks a value: open, filled if it is the last, a diamond outside the interval, a wedge at the
/// edge if it lies beyond the scale.
fn mark(sheet: &Sheet<'_>, plot: &Plot<'_>, row: &CourseRow, (day, value): (f64, f64), last: bool) {
    let palette = sheet.palette;
    let (low, high) = row.band.unwrap_or((None, None));
    let outside = low.is_some_and(|low| value < low) || high.is_some_and(|high| value > high);
    let rgb = if outside { palette.attention } else { palette.ink };
    let (x, y) = plot.place(day, value);
    if value > row.scale.1 {
        sheet.canvas.path(shape::wedge((x, y - 2.4), 2.4, -4.4), Some(solid(rgb)), None);
    } else if value < row.scale.0 {
        sheet.canvas.path(shape::wedge((x, y + 2.4), 2.4, 4.4), Some(solid(rgb)), None);
    } else if outside {
        sheet.diamond((x, y), if last { 3.2 } else { 2.6 }, rgb);
    } else if last {
        sheet.dot((x, y), 2.2, rgb);
    } else {
        sheet.ring((x, y), 1.5, line(rgb, 0.7));
    }
}

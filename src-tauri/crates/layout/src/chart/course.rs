//! Courses: strips on one time axis, a value each, with events below.

use zonula_report::chart::{CourseRow, Tick};

use super::canvas::Plot;
use super::place::{Area, keep_apart, lanes};
use super::scale::{extent, padded, significant};
use super::shape;
use super::sheet::{Anchor, Sheet, dashed, line, solid};
use crate::drawing::{Cut, Point, Stroke};

/// Height of a strip.
const STRIP: f32 = 30.0;
/// Distance between strips.
const GAP: f32 = 12.0;

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
    let note = sheet.note();
    let names = rows.iter().map(|row| row.label.as_str()).chain([events_label]);
    let names = sheet.widest(names, label).min(width * 0.24);
    let ends = rows.iter().flat_map(|row| [row.scale.0, row.scale.1]);
    let ends = ends.map(|end| significant(end, 3, sheet.decimal)).collect::<Vec<_>>();
    let ends = sheet.widest(ends.iter().map(String::as_str), note);
    let strong = label.cut(Cut::Semibold);
    let readings = sheet.widest(rows.iter().map(|row| row.reading.as_str()), strong);
    let readings = readings.min(width * 0.2);
    let left = names + 8.0 + ends + 4.0;
    let strip = Area::new(left, 4.0, width - left - readings - 12.0, STRIP);
    let time = Area::new(strip.left + 4.0, 0.0, strip.width - 8.0, 1.0);
    let days = days(rows, ticks, events);
    let axis = sheet.canvas.plot(time, days.0..days.1, 0.0..1.0);

    let bottom =
        strip.top + rows.len() as f32 * (STRIP + GAP) - if rows.is_empty() { 0.0 } else { GAP };
    for event in events {
        let x = axis.across(event.at);
        let end = bottom + if ticks.is_empty() { 0.0 } else { 4.0 + note.leading() } + 3.0;
        sheet.canvas.line((x, strip.top), (x, end), event_line(sheet));
    }
    for (at, row) in rows.iter().enumerate() {
        let strip = Area { top: strip.top + at as f32 * (STRIP + GAP), ..strip };
        let name = sheet.wrap(&row.label, label, names, 3);
        sheet.write_lines(&name, (0.0, strip.middle()), Anchor::Start, label);
        one(sheet, strip, days, row);
        let reading = sheet.wrap(&row.reading, strong, readings, 3);
        let x = strip.right() + 12.0;
        sheet.write_lines(&reading, (x, strip.middle()), Anchor::Start, strong);
    }
    let bottom = time_axis(sheet, strip, &axis, bottom + 4.0, ticks);
    if events.is_empty() {
        return bottom;
    }
    event_row(sheet, (names, width), &axis, bottom + 6.0, events, events_label)
}

/// Draws one value over time between the ends of its scale.
fn one(sheet: &Sheet<'_>, strip: Area, days: (f64, f64), row: &CourseRow) {
    let palette = sheet.palette;
    let time = Area::new(strip.left + 4.0, strip.top, strip.width - 8.0, strip.height);
    let plot = sheet.canvas.plot(time, days.0..days.1, row.scale.0..row.scale.1);
    if let Some((low, high)) = row.band {
        let bottom = low.map_or(strip.bottom(), |low| plot.down(low));
        let top = high.map_or(strip.top, |high| plot.down(high));
        let band = Area::new(strip.left, top, strip.width, (bottom - top).max(0.4));
        sheet.canvas.area(band, Some(sheet.band()), None);
    }
    for (value, y) in [(row.scale.0, strip.bottom()), (row.scale.1, strip.top)] {
        sheet.canvas.line((strip.left, y), (strip.right(), y), sheet.hairline());
        let text = significant(value, 3, sheet.decimal);
        sheet.write_centred(&text, (strip.left - 4.0, y), Anchor::End, sheet.note());
    }
    let points = row.points.iter().copied();
    let points = points.filter(|(day, value)| day.is_finite() && value.is_finite());
    let points = points.collect::<Vec<_>>();
    plot.line(&points, &line(palette.ink, 0.8));
    let Some((&last, earlier)) = points.split_last() else { return };
    // Many scores in a diary are a line; few results are points.
    if points.len() <= 30 {
        for &(day, value) in earlier {
            mark(sheet, &plot, row, (day, value), false);
        }
    }
    mark(sheet, &plot, row, last, true);
}

/// Marks a value: open, filled if it is the last, a diamond outside the interval, a wedge at the
/// edge if it lies beyond the scale.
fn mark(sheet: &Sheet<'_>, plot: &Plot<'_>, row: &CourseRow, value: (f64, f64), last: bool) {
    let palette = sheet.palette;
    let (low, high) = row.band.unwrap_or((None, None));
    let outside = low.is_some_and(|low| value.1 < low) || high.is_some_and(|high| value.1 > high);
    let rgb = if outside { palette.attention } else { palette.ink };
    let (x, y) = plot.place(value.0, value.1);
    let off = if value.1 > row.scale.1 {
        -1.0
    } else if value.1 < row.scale.0 {
        1.0
    } else {
        0.0
    };
    if off != 0.0 {
        let tip = (x, y + off * 2.4);
        sheet.canvas.path(shape::wedge(tip, 2.4, off * 4.4), Some(solid(rgb)), None);
    } else if outside {
        sheet.diamond((x, y), if last { 3.2 } else { 2.6 }, rgb);
    } else if last {
        sheet.dot((x, y), 2.2, rgb);
    } else {
        sheet.ring((x, y), 1.5, line(rgb, 0.7));
    }
}

/// What joins an event to the strips.
fn event_line(sheet: &Sheet<'_>) -> Stroke {
    dashed(sheet.palette.rule, 0.6, &[1.5, 1.5])
}

/// Returns the first and last day drawn.
fn days(rows: &[CourseRow], ticks: &[Tick], events: &[Tick]) -> (f64, f64) {
    let points = rows.iter().flat_map(|row| row.points.iter().map(|point| point.0));
    let marks = ticks.iter().chain(events).map(|tick| tick.at);
    let days = extent(points.chain(marks)).unwrap_or((0.0, 1.0));
    if days.0 < days.1 { days } else { padded(days, 0.0) }
}

/// Writes the ticks that have room and returns where the axis ends.
fn time_axis(sheet: &Sheet<'_>, strip: Area, axis: &Plot<'_>, top: f32, ticks: &[Tick]) -> f32 {
    let note = sheet.note();
    let places = ticks
        .iter()
        .map(|tick| {
            let width = sheet.measure(&tick.label, note);
            let start = axis.across(tick.at) - width / 2.0;
            let start = start.clamp(strip.left, (strip.right() - width).max(strip.left));
            (start, start + width)
        })
        .collect::<Vec<_>>();
    for ((tick, place), kept) in ticks.iter().zip(&places).zip(keep_apart(&places, 5.0)) {
        let x = axis.across(tick.at);
        sheet.canvas.line((x, top - 4.0), (x, top - 1.2), line(sheet.palette.muted, 0.5));
        if kept {
            let ground = Area::new(place.0 - 1.0, top, place.1 - place.0 + 2.0, note.leading());
            sheet.canvas.area(ground, Some(solid(crate::colour::WHITE)), None);
            sheet.write(&tick.label, (place.0, top + note.size * 0.8), Anchor::Start, note);
        }
    }
    top + if ticks.is_empty() { 0.0 } else { note.leading() }
}

/// Writes events in lanes, each joined to its day, and returns where they end.
fn event_row(
    sheet: &Sheet<'_>,
    (names, right): (f32, f32),
    axis: &Plot<'_>,
    top: f32,
    events: &[Tick],
    events_label: &str,
) -> f32 {
    let palette = sheet.palette;
    let note = sheet.note().rgb(palette.ink);
    let room = right - names - 8.0;
    let texts = events.iter().map(|event| sheet.shorten(&event.label, note, room - 6.0));
    let texts = texts.collect::<Vec<_>>();
    // A label stands at the right of its mark, or at its left where the sheet ends.
    let places = events
        .iter()
        .zip(&texts)
        .map(|(event, text)| {
            let (x, width) = (axis.across(event.at), sheet.measure(text, note) + 5.0);
            if x + width <= right { (x - 2.5, x + width) } else { (x - width, x + 2.5) }
        })
        .map(|(start, end)| {
            let shift = (names + 8.0 - start).max(0.0);
            (start + shift, end + shift)
        })
        .collect::<Vec<_>>();
    let lanes = lanes(&places, 4.0);
    let pitch = note.leading() * 1.1;
    let first = top + pitch / 2.0;
    let count = lanes.iter().max().map_or(0, |lane| lane + 1);
    let stem = |x: f32, lane: usize| -> (Point, Point) {
        ((x, top - 3.0), (x, first + lane as f32 * pitch))
    };
    for (event, &lane) in events.iter().zip(&lanes) {
        let (from, to) = stem(axis.across(event.at), lane);
        sheet.canvas.line(from, to, event_line(sheet));
    }
    for (((event, text), &lane), place) in events.iter().zip(&texts).zip(&lanes).zip(&places) {
        let (x, y) = stem(axis.across(event.at), lane).1;
        // A stem of a lower lane may pass behind the words of a higher one.
        let ground = Area::new(place.0 + 1.0, y - pitch / 2.0, place.1 - place.0 - 2.0, pitch);
        sheet.canvas.area(ground, Some(solid(crate::colour::WHITE)), None);
        let tip = (x, y - 2.2);
        sheet.canvas.path(shape::wedge(tip, 2.2, -4.4), Some(solid(palette.accent)), None);
        if place.0 < x - 3.0 {
            sheet.write_centred(text, (x - 5.0, y), Anchor::End, note);
        } else {
            sheet.write_centred(text, (place.0.max(x - 2.5) + 7.5, y), Anchor::Start, note);
        }
    }
    let label = sheet.label();
    let name = sheet.wrap(events_label, label, names, count.max(1));
    let middle = first + label.leading() * (name.len() as f32 - 1.0) / 2.0;
    sheet.write_lines(&name, (0.0, middle), Anchor::Start, label);
    top + count.max(name.len()) as f32 * pitch
}

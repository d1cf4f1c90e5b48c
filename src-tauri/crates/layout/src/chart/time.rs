//! Time: one axis of days that several strips share, with events below.

use zonula_report::chart::Tick;

use super::canvas::Plot;
use super::place::{Area, keep_apart, lanes};
use super::scale::{extent, padded};
use super::shape;
use super::sheet::{Anchor, Sheet, dashed, line, solid};
use crate::colour;
use crate::drawing::Stroke;

/// The room of a value at either end of a strip.
const ROOM: f32 = 4.0;

/// Days across a strip.
pub(super) struct TimeAxis<'a> {
    /// Where strips begin and end.
    pub(super) strip: Area,
    pub(super) days: (f64, f64),
    plot: Plot<'a>,
}

impl<'a> TimeAxis<'a> {
    pub(super) fn new(
        sheet: &'a Sheet<'_>,
        strip: Area,
        days: impl IntoIterator<Item = f64>,
    ) -> Self {
        let days = extent(days).unwrap_or((0.0, 1.0));
        let days = if days.0 < days.1 { days } else { padded(days, 0.0) };
        let line = Area::new(strip.left + ROOM, 0.0, strip.width - 2.0 * ROOM, 1.0);
        Self { strip, days, plot: sheet.canvas.plot(line, days.0..days.1, 0.0..1.0) }
    }

    /// Returns where a day stands.
    pub(super) fn at(&self, day: f64) -> f32 {
        self.plot.across(day)
    }

    /// Opens a strip's coordinate system: days across, values up.
    pub(super) fn strip<'s>(
        &self,
        sheet: &'s Sheet<'_>,
        (top, height): (f32, f32),
        scale: (f64, f64),
    ) -> Plot<'s> {
        let area = Area::new(self.strip.left + ROOM, top, self.strip.width - 2.0 * ROOM, height);
        sheet.canvas.plot(area, self.days.0..self.days.1, scale.0..scale.1)
    }

    /// Writes the ticks that have room below `top` and returns where the axis ends.
    pub(super) fn ticks(&self, sheet: &Sheet<'_>, top: f32, ticks: &[Tick]) -> f32 {
        if ticks.is_empty() {
            return top;
        }
        let note = sheet.note();
        let places = ticks
            .iter()
            .map(|tick| {
                let width = sheet.measure(&tick.label, note);
                let last = (self.strip.right() - width).max(self.strip.left);
                let start = (self.at(tick.at) - width / 2.0).clamp(self.strip.left, last);
                (start, start + width)
            })
            .collect::<Vec<_>>();
        for ((tick, place), kept) in ticks.iter().zip(&places).zip(keep_apart(&places, 5.0)) {
            let x = self.at(tick.at);
            sheet.canvas.line((x, top), (x, top + 2.8), line(sheet.palette.muted, 0.5));
            if kept {
                // White below the words: lines of events go on behind the axis.
                let width = place.1 - place.0 + 2.0;
                let ground = Area::new(place.0 - 1.0, top + 4.0, width, note.leading());
                sheet.canvas.area(ground, Some(solid(colour::WHITE)), None);
                let baseline = top + 4.0 + note.size * 0.8;
                sheet.write(&tick.label, (place.0, baseline), Anchor::Start, note);
            }
        }
        top + 4.0 + note.leading()
    }

    /// Draws the lines that lead from strips to events, from `top` to `bottom`.
    pub(super) fn lead(
        &self,
        sheet: &Sheet<'_>,
        days: impl Iterator<Item = f64>,
        ends: (f32, f32),
    ) {
        for day in days {
            let x = self.at(day);
            sheet.canvas.line((x, ends.0), (x, ends.1), lead(sheet));
        }
    }

    /// Writes events in lanes, each led to its day, their name at the left, and returns where they
    /// end; `names` is where the names' column ends, `right` where the sheet does.
    pub(super) fn events(
        &self,
        sheet: &Sheet<'_>,
        (names, right): (f32, f32),
        top: f32,
        events: &[Tick],
        label: &str,
    ) -> f32 {
        let note = sheet.note().rgb(sheet.palette.ink);
        let pitch = note.leading() * 1.1;
        let left = names + 8.0;
        let flags = events.iter().map(|event| {
            let text = sheet.shorten(&event.label, note, right - left - KEY);
            let (x, width) = (self.at(event.at), sheet.measure(&text, note) + KEY);
            // Words stand at the right of their mark, or at its left where the sheet ends.
            let place = if x + width <= right { (x, x + width) } else { (x - width, x) };
            let shift = (left - place.0).max(0.0);
            Event { x, text, place: (place.0 + shift, place.1 + shift), before: place.0 < x }
        });
        let flags = flags.collect::<Vec<_>>();
        let spans = flags.iter().map(|flag| (flag.place.0 - 2.5, flag.place.1 + 2.5));
        let lanes = lanes(&spans.collect::<Vec<_>>(), 2.0);
        let count = lanes.iter().max().map_or(0, |lane| lane + 1);
        let middle = |lane: usize| top + (lane as f32 + 0.5) * pitch;
        for (flag, &lane) in flags.iter().zip(&lanes) {
            sheet.canvas.line((flag.x, top - 3.0), (flag.x, middle(lane)), lead(sheet));
        }
        for (flag, &lane) in flags.iter().zip(&lanes) {
            let y = middle(lane);
            let (from, to) = flag.place;
            let ground = Area::new(from, y - pitch / 2.0, to - from, pitch);
            sheet.canvas.area(ground, Some(solid(colour::WHITE)), None);
            let mark = shape::wedge((flag.x, y - 2.2), 2.2, -4.4);
            sheet.canvas.path(mark, Some(solid(sheet.palette.accent)), None);
            let (x, anchor) =
                if flag.before { (to - KEY, Anchor::End) } else { (from + KEY, Anchor::Start) };
            sheet.write_centred(&flag.text, (x, y), anchor, note);
        }
        let name = sheet.label();
        let lines = sheet.wrap(label, name, names, count.max(1));
        let centre = middle(0) + name.leading() * (lines.len() as f32 - 1.0) / 2.0;
        sheet.write_lines(&lines, (0.0, centre), Anchor::Start, name);
        top + count.max(lines.len()) as f32 * pitch
    }
}

/// Distance of an event's words from its mark.
const KEY: f32 = 5.0;

/// An event's words with their place.
struct Event {
    x: f32,
    text: String,
    place: (f32, f32),
    /// The words stand at the left of the mark.
    before: bool,
}

/// What joins an event to the strips.
fn lead(sheet: &Sheet<'_>) -> Stroke {
    dashed(sheet.palette.rule, 0.6, &[1.5, 1.5])
}

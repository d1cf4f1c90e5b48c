//! Timelines: symptoms day by day, what was done meanwhile, and when specimens were taken.

use zonula_report::chart::{GAP_DAYS, Intervention, Tick, TimelineRow};

use super::course::{ends, read, strips};
use super::place::{Area, lanes};
use super::shape;
use super::sheet::{Anchor, Sheet, line, solid};
use super::time::TimeAxis;
use crate::colour;

/// Height of a strip.
const STRIP: f32 = 18.0;
/// Distance between strips.
const GAP: f32 = 8.0;
/// Thickness of an intervention's bar.
const BAR: f32 = 4.6;

/// What is drawn below the symptoms.
pub(super) struct Below<'a> {
    pub(super) ticks: &'a [Tick],
    pub(super) interventions: &'a [Intervention],
    pub(super) interventions_label: &'a str,
    pub(super) specimens: &'a [Tick],
    pub(super) specimens_label: &'a str,
}

/// Draws the strips and returns their height.
pub(super) fn draw(sheet: &Sheet<'_>, width: f32, rows: &[TimelineRow], below: &Below<'_>) -> f32 {
    if rows.is_empty() && below.interventions.is_empty() && below.specimens.is_empty() {
        return 0.0;
    }
    let label = sheet.label();
    let names = rows.iter().map(|row| row.label.as_str());
    let names = names.chain([below.interventions_label, below.specimens_label]);
    let names = sheet.widest(names, label).min(width * 0.24);
    let scales = rows.iter().map(|row| row.scale);
    let strip = strips(sheet, width, names, scales, rows.iter().map(|row| row.reading.as_str()));
    let time = TimeAxis::new(sheet, strip, days(rows, below));

    let top = 4.0;
    let pitch = STRIP + GAP;
    let bottom = top + (rows.len() as f32 * pitch - GAP).max(0.0);
    grounds(sheet, &time, below.interventions, (top, bottom));
    for (at, row) in rows.iter().enumerate() {
        let strip = Area::new(strip.left, top + at as f32 * pitch, strip.width, STRIP);
        let name = sheet.wrap(&row.label, label, names, 3);
        sheet.write_lines(&name, (0.0, strip.middle()), Anchor::Start, label);
        ends(sheet, strip, row.scale);
        scores(sheet, &time, strip, row);
        read(sheet, &row.reading, strip, width);
    }
    let axis = if below.ticks.is_empty() { 0.0 } else { 4.0 + sheet.note().leading() };
    let specimens = below.specimens.iter().map(|specimen| specimen.at);
    let mut end = bottom + axis + 6.0;
    let bars = Bars::new(sheet, &time, (names, width), below.interventions);
    time.lead(sheet, specimens, (top, end + bars.height() + 2.0));
    time.ticks(sheet, bottom, below.ticks);
    if !below.interventions.is_empty() {
        end = bars.draw(sheet, names, end, below.interventions_label) + 5.0;
    }
    if below.specimens.is_empty() {
        return end;
    }
    time.events(sheet, (names, width), end, below.specimens, below.specimens_label)
}

fn days<'a>(rows: &'a [TimelineRow], below: &'a Below<'_>) -> impl Iterator<Item = f64> + 'a {
    let scores = rows.iter().flat_map(|row| row.scores.iter().map(|score| score.0));
    let marks = below.ticks.iter().chain(below.specimens).map(|tick| tick.at);
    let spans = below.interventions.iter();
    let spans = spans.flat_map(|one| [one.from, one.to.unwrap_or(one.from)]);
    scores.chain(marks).chain(spans)
}

/// Shades the strips while something was done.
fn grounds(
    sheet: &Sheet<'_>,
    time: &TimeAxis<'_>,
    done: &[Intervention],
    (top, bottom): (f32, f32),
) {
    for one in done {
        let (from, to) = span(time, one);
        let ground = Area::new(from, top, to - from, bottom - top);
        sheet.canvas.area(ground, Some(solid(sheet.palette.panel)), None);
    }
}

fn span(time: &TimeAxis<'_>, one: &Intervention) -> (f32, f32) {
    let to = one.to.map_or(time.strip.right(), |to| time.at(to));
    let from = time.at(one.from);
    (from, to.max(from + 1.0))
}

/// Draws a column for each day with a score, and the running median over them.
fn scores(sheet: &Sheet<'_>, time: &TimeAxis<'_>, strip: Area, row: &TimelineRow) {
    let plot = time.strip(sheet, (strip.top, strip.height), row.scale);
    let day = time.at(time.days.0 + 1.0) - time.at(time.days.0);
    let thick = (day * 0.7).clamp(0.35, 2.4);
    let rgb = colour::mix(sheet.palette.muted, colour::WHITE, 0.45);
    let finite = |points: &[(f64, f64)]| {
        let finite =
            points.iter().copied().filter(|(at, value)| at.is_finite() && value.is_finite());
        finite.collect::<Vec<_>>()
    };
    for (at, value) in finite(&row.scores) {
        let (x, y) = plot.place(at, value);
        // A score of nothing is a dot on the line: the day was recorded.
        let height = (strip.bottom() - y).max(0.8);
        let column = Area::new(x - thick / 2.0, strip.bottom() - height, thick, height);
        sheet.canvas.area(column, Some(solid(rgb)), None);
    }
    let course = finite(&row.course);
    for run in course.chunk_by(|before, after| after.0 - before.0 <= GAP_DAYS) {
        plot.line(run, &line(sheet.palette.ink, 0.9));
    }
    if let Some(&(at, value)) = course.last() {
        sheet.dot(plot.place(at, value), 2.0, sheet.palette.ink);
    }
}

/// The bars of interventions, each with its words and its lane.
struct Bars {
    bars: Vec<Bar>,
    lanes: Vec<usize>,
    pitch: f32,
}

struct Bar {
    from: f32,
    to: f32,
    open: bool,
    text: String,
    /// Where the words begin.
    words: f32,
}

impl Bars {
    fn new(
        sheet: &Sheet<'_>,
        time: &TimeAxis<'_>,
        (names, right): (f32, f32),
        done: &[Intervention],
    ) -> Self {
        let note = sheet.note();
        let left = names + 8.0;
        let bars = done.iter().map(|one| {
            let (from, to) = span(time, one);
            let text = sheet.shorten(&one.label, note, right - left);
            let width = sheet.measure(&text, note);
            let words = from.min(right - width).max(left);
            Bar { from, to, open: one.to.is_none(), text, words }
        });
        let bars = bars.collect::<Vec<_>>();
        let ends = bars.iter().map(|bar| {
            let words = bar.words + sheet.measure(&bar.text, note);
            (bar.from.min(bar.words), bar.to.max(words))
        });
        let lanes = lanes(&ends.collect::<Vec<_>>(), 6.0);
        Self { bars, lanes, pitch: BAR + note.leading() + 3.0 }
    }

    fn height(&self) -> f32 {
        self.lanes.iter().max().map_or(0.0, |lane| (lane + 1) as f32 * self.pitch)
    }

    /// Draws bars with their words below them and returns where they end.
    fn draw(&self, sheet: &Sheet<'_>, names: f32, top: f32, label: &str) -> f32 {
        let note = sheet.note().rgb(sheet.palette.ink);
        let outline = line(sheet.palette.accent, 0.6);
        for (bar, &lane) in self.bars.iter().zip(&self.lanes) {
            let y = top + lane as f32 * self.pitch;
            let body = Area::new(bar.from, y, bar.to - bar.from, BAR);
            let tint = Some(solid(colour::mix(sheet.palette.accent, colour::WHITE, 0.6)));
            if bar.open {
                // What goes on has a point instead of an end.
                let (tip, neck) = (bar.to, (bar.to - 4.0).max(bar.from));
                let corners = [
                    (bar.from, y),
                    (neck, y),
                    (tip, y + BAR / 2.0),
                    (neck, y + BAR),
                    (bar.from, y + BAR),
                ];
                sheet.canvas.path(shape::polyline(&corners, true), tint, Some(outline.clone()));
            } else {
                sheet.canvas.area(body, tint, Some(outline.clone()));
            }
            let middle = y + BAR + 1.0 + note.leading() / 2.0;
            let width = sheet.measure(&bar.text, note);
            let ground = Area::new(bar.words - 1.0, middle - 4.0, width + 1.0, 8.0);
            sheet.canvas.area(ground, Some(solid(colour::WHITE)), None);
            sheet.write_centred(&bar.text, (bar.words, middle), Anchor::Start, note);
        }
        let name = sheet.label();
        let lines = sheet.wrap(label, name, names, 2);
        let height = self.height().max(lines.len() as f32 * name.leading());
        let centre = top + lines.len() as f32 * name.leading() / 2.0;
        sheet.write_lines(&lines, (0.0, centre), Anchor::Start, name);
        top + height
    }
}

//! Compositions: a bar for each visit, the cohort's set apart, every series in the same order.

use zonula_report::chart::{Series, StackedBar};

use super::flag::{self, Flag};
use super::place::Area;
use super::scale::fixed;
use super::shape;
use super::sheet::{Anchor, Sheet, Type, line, solid};
use crate::colour;
use crate::drawing::{Cut, Rgb};

/// Room between words and the edges of their segment.
const ROOM: f32 = 3.0;
/// Extra distance before a bar of another kind.
const APART: f32 = 9.0;
/// A narrower segment can hardly be pointed at.
const LEAST_NAMED: f32 = 0.5;
/// Shares at which the axis has a tick.
const TICKS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// Draws the bars and returns their height.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    series: &[Series],
    bars: &[StackedBar],
    axis: &str,
) -> f32 {
    if bars.is_empty() || series.is_empty() {
        return 0.0;
    }
    let label = sheet.label();
    let names = sheet.widest(bars.iter().map(|bar| bar.label.as_str()), label).min(width * 0.24);
    let left = names + 10.0;
    // The last tick's label is centred on the right edge, a sign behind it.
    let strip = Area::new(left, 0.0, width - left - 16.0, 0.0);
    let colours = colours(sheet, series.len());
    let (thick, gap) = match bars.len() {
        0..=6 => (17.0, 6.0),
        7..=12 => (10.5, 3.0),
        _ => (9.0, 2.0),
    };

    let label_of = |bar| names_of(sheet, strip, series, bar);
    let last_own = bars.iter().rposition(|bar| !bar.reference);
    let above = bars.first().and_then(label_of);
    // A series that the first bar lacks may be in the last; the names then hang below that one.
    let below = last_own.filter(|_| above.is_none()).and_then(|at| label_of(&bars[at]));
    let mut top = above.as_ref().map_or(0.0, |flags| flag::height(sheet, flags));
    let first = top;
    let mut placed: Vec<(&StackedBar, Area)> = Vec::new();
    for (at, bar) in bars.iter().enumerate() {
        if placed.last().is_some_and(|(before, _)| before.reference != bar.reference) {
            top += APART;
        }
        placed.push((bar, Area::new(strip.left, top, strip.width, thick)));
        top += thick + gap;
        if let Some(flags) = below.as_ref().filter(|_| last_own == Some(at)) {
            top += flag::height(sheet, flags) - gap;
        }
    }
    let bottom = placed.last().map_or(first, |(_, area)| area.bottom());
    let bottom = if last_own == Some(bars.len() - 1) { bottom.max(top - gap) } else { bottom };
    grid(sheet, strip, first, bottom);
    for pair in placed.windows(2) {
        if pair[0].0.reference == pair[1].0.reference {
            connect(sheet, pair[0], pair[1]);
        }
    }
    for &(bar, area) in &placed {
        let rgb = if bar.reference { sheet.palette.muted } else { sheet.palette.ink };
        let fits = sheet.measure(&bar.label, label) <= names;
        let size = if fits { label.size } else { sheet.note().size };
        let look = Type { size, rgb, ..label };
        // Around the cohort's bar there is room for two lines.
        let lines = if thick < 12.0 && !bar.reference { 1 } else { 2 };
        let name = sheet.wrap(&bar.label, look, names, lines);
        sheet.write_lines(&name, (0.0, area.middle()), Anchor::Start, look);
        segments(sheet, area, bar, &colours);
    }
    let end = axis_below(sheet, strip, bottom, axis);
    if let Some(flags) = &above {
        flag::raise(sheet, flags, first);
    } else if let Some((flags, at)) = below.as_ref().zip(last_own) {
        flag::hang(sheet, flags, placed[at].1.bottom());
    } else {
        return list(sheet, width, end + 8.0, series, &colours);
    }
    end
}

/// Chooses colours from dark to light; the last series, «other», is grey and lighter than all.
fn colours(sheet: &Sheet<'_>, count: usize) -> Vec<Rgb> {
    let palette = &sheet.palette.series;
    let named = count.saturating_sub(1);
    let mut colours = (0..named)
        .map(|at| {
            // Few series take steps through the whole palette, many take each of its colours.
            let last = palette.len().saturating_sub(1);
            let step = if named > 1 { at as f32 / (named - 1) as f32 } else { 0.0 };
            let place = step * last as f32;
            let (below, share) = (place.floor() as usize, f64::from(place.fract()));
            match (palette.get(below), palette.get(below + 1)) {
                (Some(&one), Some(&other)) => colour::mix(one, other, share),
                (Some(&one), None) => one,
                _ => sheet.palette.muted,
            }
        })
        .collect::<Vec<_>>();
    if count > 0 {
        colours.push(colour::mix(sheet.palette.rule, colour::WHITE, 0.55));
    }
    colours
}

/// Returns a bar's shares; what is no share counts as none.
fn shares(bar: &StackedBar) -> impl Iterator<Item = f64> {
    bar.shares.iter().map(|&share| if share.is_finite() { share.max(0.0) } else { 0.0 })
}

/// Returns the ends of each segment, 0–1; shares that add up to more than all are drawn smaller.
fn ends(bar: &StackedBar) -> Vec<(f64, f64)> {
    let whole = shares(bar).sum::<f64>().max(1.0);
    let mut sum = 0.0;
    shares(bar)
        .map(|share| {
            let start = sum;
            sum += share;
            (start / whole, (sum / whole).min(1.0))
        })
        .collect()
}

/// Draws a bar's segments, each with its percentage where that has room.
fn segments(sheet: &Sheet<'_>, area: Area, bar: &StackedBar, colours: &[Rgb]) {
    let plot = sheet.canvas.plot(area, 0.0..1.0, 0.0..1.0);
    for (((start, end), share), &rgb) in ends(bar).into_iter().zip(shares(bar)).zip(colours) {
        if end <= start {
            continue;
        }
        plot.polygon(&[(start, 0.0), (end, 0.0), (end, 1.0), (start, 1.0)], solid(rgb));
        let (from, to) = (plot.across(start), plot.across(end));
        let look = sheet.note().rgb(colour::ink_on(rgb, sheet.palette.ink, colour::WHITE));
        let text = percent(share, sheet.decimal);
        if sheet.measure(&text, look) + 2.0 * ROOM <= to - from {
            sheet.write_centred(&text, ((from + to) / 2.0, area.middle()), Anchor::Middle, look);
        }
        // White between neighbours: two light series stay two in a grey print.
        if end < 1.0 {
            sheet.canvas.line((to, area.top), (to, area.bottom()), line(colour::WHITE, 0.6));
        }
    }
}

/// Names each segment of a bar with a flag; `None` where a series has no segment to point at, or
/// flags would pile up too high: then a list has to explain the colours.
fn names_of<'a>(
    sheet: &Sheet<'_>,
    strip: Area,
    series: &'a [Series],
    bar: &StackedBar,
) -> Option<Vec<Flag<'a>>> {
    let segments = series.iter().zip(ends(bar));
    let flags = segments.map(|(one, (start, end))| {
        let staff = strip.left + (start + end) as f32 / 2.0 * strip.width;
        let shown = (end - start) as f32 * strip.width >= LEAST_NAMED;
        shown.then(|| Flag::new(sheet, &one.name, name_look(sheet, one), staff))
    });
    flag::arranged(flags.collect::<Option<Vec<_>>>()?, (0.0, strip.right() + 16.0))
}

fn name_look(sheet: &Sheet<'_>, one: &Series) -> Type {
    let cut = if one.taxon { Cut::Italic } else { Cut::Regular };
    sheet.note().rgb(sheet.palette.ink).cut(cut)
}

/// Draws light rules behind the bars.
fn grid(sheet: &Sheet<'_>, strip: Area, top: f32, bottom: f32) {
    let plot = sheet.canvas.plot(Area::new(strip.left, top, strip.width, 1.0), 0.0..1.0, 0.0..1.0);
    for share in TICKS {
        let x = plot.across(share);
        sheet.canvas.line((x, top), (x, bottom + 3.0), sheet.hairline());
    }
}

/// Joins the segments of two neighbours, so that the eye can follow a series.
fn connect(sheet: &Sheet<'_>, upper: (&StackedBar, Area), lower: (&StackedBar, Area)) {
    if [upper, lower].iter().any(|(bar, _)| shares(bar).sum::<f64>() <= 0.0) {
        return;
    }
    let from = ends(upper.0);
    let to = ends(lower.0);
    let plot = sheet.canvas.plot(Area { height: 1.0, ..upper.1 }, 0.0..1.0, 0.0..1.0);
    for (one, other) in from.iter().zip(&to) {
        if one.1 < 1.0 || other.1 < 1.0 {
            let (above, below) = (plot.across(one.1), plot.across(other.1));
            let rule = line(colour::mix(sheet.palette.muted, colour::WHITE, 0.35), 0.35);
            sheet.canvas.line((above, upper.1.bottom()), (below, lower.1.top), rule);
        }
    }
}

/// Writes the axis below the bars and returns where it ends.
fn axis_below(sheet: &Sheet<'_>, strip: Area, bottom: f32, axis: &str) -> f32 {
    let note = sheet.note();
    let middle = bottom + 4.0 + note.leading() / 2.0;
    let plot =
        sheet.canvas.plot(Area::new(strip.left, bottom, strip.width, 1.0), 0.0..1.0, 0.0..1.0);
    for share in TICKS {
        // The sign stands behind its number's place, so that all numbers are centred.
        let (text, x) = (fixed(share * 100.0, 0, sheet.decimal), plot.across(share));
        sheet.write_centred(&text, (x, middle), Anchor::Middle, note);
        if share >= 1.0 {
            let end = x + sheet.measure(&text, note) / 2.0;
            sheet.write_centred("\u{202f}%", (end, middle), Anchor::Start, note);
        }
    }
    let title = sheet.shorten(axis, note, strip.width);
    let middle = middle + note.leading();
    sheet.write_centred(&title, (strip.left, middle), Anchor::Start, note);
    middle + note.leading() / 2.0
}

/// Lists the series in stacking order, in columns that read downwards, and returns where it ends.
fn list(sheet: &Sheet<'_>, width: f32, top: f32, series: &[Series], colours: &[Rgb]) -> f32 {
    let note = sheet.note();
    let look = |one: &Series| name_look(sheet, one);
    let widest = series.iter().map(|one| sheet.measure(&one.name, look(one))).fold(0.0, f32::max);
    let key = 13.0;
    let columns = (((width + 12.0) / (widest + key + 12.0)) as usize).clamp(1, series.len().max(1));
    let rows = series.len().div_ceil(columns);
    let pitch = note.leading() * 1.18;
    let across = width / columns as f32;
    for (at, (one, &rgb)) in series.iter().zip(colours).enumerate() {
        let (x, y) = ((at / rows) as f32 * across, top + ((at % rows) as f32 + 0.5) * pitch);
        let swatch = Area::new(x, y - 3.4, 8.0, 6.8);
        let edge = line(sheet.palette.rule, 0.4);
        sheet.canvas.path(shape::rectangle(swatch), Some(solid(rgb)), Some(edge));
        let name = sheet.shorten(&one.name, look(one), across - key - 4.0);
        sheet.write_centred(&name, (x + key, y), Anchor::Start, look(one));
    }
    top + rows as f32 * pitch
}

/// Writes a share as a whole percentage, and what would round to nothing as «<1».
fn percent(share: f64, decimal: char) -> String {
    if share < 0.005 { "<1".into() } else { fixed(share * 100.0, 0, decimal) }
}

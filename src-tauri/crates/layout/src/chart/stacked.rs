//! Compositions: a bar for each visit, the cohort's set apart, every series in the same order.

use zonula_report::chart::{Series, StackedBar};

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
/// A narrower segment of the first bar has no flag.
const LEAST_NAMED: f32 = 0.5;
/// The most names that hang over each other.
const LANES: usize = 8;
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
    // The last tick's label is centred on the right edge and needs half its width.
    let strip = Area::new(left, 0.0, width - left - 8.0, 0.0);
    let colours = colours(sheet, series.len());
    let (thick, gap) = match bars.len() {
        0..=6 => (17.0, 6.0),
        7..=12 => (12.0, 4.0),
        _ => (9.0, 2.0),
    };

    let first_bar = bars.first();
    let flags = first_bar.and_then(|bar| flags(sheet, strip, series, bar));
    let mut top = flags.as_ref().map_or(0.0, |flags| raise(sheet, flags));
    let first = top;
    let mut placed: Vec<(&StackedBar, Area)> = Vec::new();
    for bar in bars {
        if placed.last().is_some_and(|(before, _)| before.reference != bar.reference) {
            top += APART;
        }
        placed.push((bar, Area::new(strip.left, top, strip.width, thick)));
        top += thick + gap;
    }
    let bottom = placed.last().map_or(first, |(_, area)| area.bottom());
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
        let name = sheet.wrap(&bar.label, look, names, if thick < 12.0 { 1 } else { 2 });
        sheet.write_lines(&name, (0.0, area.middle()), Anchor::Start, look);
        segments(sheet, area, bar, &colours);
    }
    let below = axis_below(sheet, strip, bottom, axis);
    if flags.is_some() {
        return below;
    }
    list(sheet, width, below + 8.0, series, &colours)
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

/// A name above the first bar.
#[derive(Clone)]
struct Flag<'a> {
    name: &'a str,
    look: Type,
    /// Where its staff stands: in the middle of its segment.
    staff: f32,
    /// The name with the distance from its staff.
    width: f32,
    /// Whether the name hangs at the left of its staff.
    left: bool,
    /// How high it hangs, counted from the bar.
    lane: usize,
}

/// Names each segment of the first bar with a flag; no staff crosses a name.
///
/// `None` where a series has no segment there, or flags would pile up too high: then a list has
/// to explain the colours.
fn flags<'a>(
    sheet: &Sheet<'_>,
    strip: Area,
    series: &'a [Series],
    bar: &StackedBar,
) -> Option<Vec<Flag<'a>>> {
    let segments = series.iter().zip(ends(bar));
    if segments.clone().any(|(_, (start, end))| (end - start) as f32 * strip.width < LEAST_NAMED) {
        return None;
    }
    let flags = segments.map(|(one, (start, end))| {
        let look = name_look(sheet, one);
        let staff = strip.left + (start + end) as f32 / 2.0 * strip.width;
        let width = sheet.measure(&one.name, look) + 5.0;
        Flag { name: &one.name, look, staff, width, left: false, lane: 0 }
    });
    let flags = flags.collect::<Vec<_>>();
    // The first names hang to the left, the others to the right: whichever split is lowest.
    let splits = (0..=flags.len()).map(|split| hung(&flags, split));
    let inside = splits.filter(|flags| {
        flags.iter().all(|flag| match flag.left {
            true => flag.staff - flag.width >= 0.0,
            false => flag.staff + flag.width <= strip.right() + 8.0,
        })
    });
    let highest = |flags: &Vec<Flag<'_>>| flags.iter().map(|flag| flag.lane).max();
    inside.min_by_key(highest).filter(|flags| highest(flags) < Some(LANES))
}

/// Hangs the first `split` flags to the left of their staffs and the others to the right, each
/// above those whose staffs its name would cross.
fn hung<'a>(flags: &[Flag<'a>], split: usize) -> Vec<Flag<'a>> {
    let mut hung: Vec<Flag<'a>> = flags.to_vec();
    let above = |one: &Flag<'_>, before: &[Flag<'_>]| {
        let crossed = before.iter().filter(|other| (other.staff - one.staff).abs() < one.width);
        crossed.map(|other| other.lane + 1).max().unwrap_or(0)
    };
    for at in 0..split.min(hung.len()) {
        hung[at].left = true;
        hung[at].lane = above(&hung[at], &hung[..at]);
    }
    for at in (split..hung.len()).rev() {
        hung[at].lane = above(&hung[at], &hung[at + 1..]);
    }
    hung
}

/// Draws the flags and returns where the first bar begins.
fn raise(sheet: &Sheet<'_>, flags: &[Flag<'_>]) -> f32 {
    let pitch = sheet.note().leading();
    let lanes = flags.iter().map(|flag| flag.lane + 1).max().unwrap_or(0);
    let bar = lanes as f32 * pitch + 3.0;
    let staff = line(colour::mix(sheet.palette.muted, colour::WHITE, 0.3), 0.4);
    for flag in flags {
        let middle = bar - 3.0 - (flag.lane as f32 + 0.5) * pitch;
        sheet.canvas.line((flag.staff, middle - 2.6), (flag.staff, bar), staff.clone());
        let (x, anchor) = if flag.left {
            (flag.staff - 2.0, Anchor::End)
        } else {
            (flag.staff + 2.0, Anchor::Start)
        };
        sheet.write_centred(flag.name, (x, middle), anchor, flag.look);
    }
    bar
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
        let text = fixed(share * 100.0, 0, sheet.decimal);
        sheet.write_centred(&text, (plot.across(share), middle), Anchor::Middle, note);
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

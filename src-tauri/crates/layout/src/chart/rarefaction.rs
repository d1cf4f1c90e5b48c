//! Rarefaction: expected richness at growing depth, each curve named where it ends.

use zonula_report::chart::{RarefactionCurve, RarefactionSpan, Tick};

use super::frame::{self, Frame};
use super::place::{Area, spread};
use super::scale::extent;
use super::sheet::{Anchor, Sheet, Type, dashed, line};
use crate::colour;
use crate::drawing::{Cut, Point, Rgb};

/// Draws the curves and returns their height.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    titles: (&str, &str),
    curves: &[RarefactionCurve],
    (cohort, cohort_label): (&[RarefactionSpan], &str),
    depth: Option<&Tick>,
) -> f32 {
    let spans = cohort.iter().copied().filter(|span| {
        [span.depth, span.low, span.median, span.high].iter().all(|value| value.is_finite())
    });
    let spans = spans.collect::<Vec<_>>();
    let drawn = curves.iter().map(|curve| {
        let finite = curve.points.iter().copied().filter(|(x, y)| x.is_finite() && y.is_finite());
        finite.collect::<Vec<_>>()
    });
    let drawn = drawn.collect::<Vec<_>>();
    if spans.is_empty() && drawn.iter().all(Vec::is_empty) {
        return 0.0;
    }
    let points = drawn.iter().flatten();
    let depths = points.clone().map(|point| point.0).chain(spans.iter().map(|span| span.depth));
    let depths =
        extent(depths.chain(depth.map(|tick| tick.at))).map_or((0.0, 1.0), |to| (0.0, to.1));
    let richness = points.map(|point| point.1).chain(spans.iter().map(|span| span.high));
    let richness = extent(richness).map_or((0.0, 1.0), |(_, most)| (0.0, most * 1.06));

    let names = curves.iter().map(|curve| curve.label.as_str()).chain([cohort_label]);
    let names = sheet.widest(names, sheet.note().cut(Cut::Semibold)).min(width * 0.26);
    let room = width - names - 16.0;
    let height = (room * 0.56).clamp(120.0, 170.0);
    let area = Area::new(0.0, 0.0, room, height);
    let frame = frame::axes(sheet, area, titles, depths, richness);
    if let Some(tick) = depth {
        compared_at(sheet, &frame, tick);
    }
    let mut ends: Vec<End<'_>> = Vec::new();
    if let Some(last) = spans.last() {
        band(sheet, &frame, &spans);
        let look = sheet.note();
        ends.push(End { at: frame.plot.place(last.depth, last.median), text: cohort_label, look });
    }
    for (order, (curve, points)) in curves.iter().zip(&drawn).enumerate() {
        let Some(&(x, y)) = points.last() else { continue };
        let current = order + 1 == curves.len();
        let rgb = shade(sheet, order, curves.len());
        frame.plot.line(points, &line(rgb, if current { 1.5 } else { 0.8 }));
        let at = frame.plot.place(x, y);
        if current {
            sheet.diamond(at, 3.0, rgb);
        } else {
            sheet.ring(at, 1.8, line(rgb, 0.8));
        }
        let cut = if current { Cut::Semibold } else { Cut::Regular };
        ends.push(End {
            at,
            text: &curve.label,
            look: sheet.note().cut(cut).rgb(sheet.palette.ink),
        });
    }
    let foot = name_ends(sheet, frame.area, &ends, width);
    frame.bottom.max(foot)
}

/// Where a curve ends, with its name.
struct End<'a> {
    at: Point,
    text: &'a str,
    look: Type,
}

/// Draws what the cohort spans, its median in the middle.
fn band(sheet: &Sheet<'_>, frame: &Frame<'_>, spans: &[RarefactionSpan]) {
    let above = spans.iter().map(|span| (span.depth, span.high));
    let below = spans.iter().rev().map(|span| (span.depth, span.low));
    frame.plot.polygon(&above.chain(below).collect::<Vec<_>>(), sheet.band());
    let median = spans.iter().map(|span| (span.depth, span.median)).collect::<Vec<_>>();
    frame.plot.line(&median, &line(sheet.palette.muted, 0.6));
}

/// Marks the depth at which richness is compared.
fn compared_at(sheet: &Sheet<'_>, frame: &Frame<'_>, tick: &Tick) {
    let x = frame.plot.across(tick.at);
    let look = sheet.note();
    let top = frame.area.top;
    let rule = dashed(sheet.palette.muted, 0.6, &[2.0, 1.6]);
    sheet.canvas.line((x, top), (x, frame.area.bottom()), rule);
    let text = sheet.shorten(&tick.label, look, frame.area.width * 0.6);
    let width = sheet.measure(&text, look);
    // The words stand at the foot, where curves have climbed away.
    let y = frame.area.bottom() - look.leading() * 0.6;
    let (x, anchor) = if x + 4.0 + width <= frame.area.right() {
        (x + 4.0, Anchor::Start)
    } else {
        (x - 4.0, Anchor::End)
    };
    let left = if anchor == Anchor::Start { x } else { x - width };
    let ground = Area::new(left - 1.0, y - look.size * 0.5, width + 2.0, look.size);
    let white = super::sheet::solid(colour::WHITE);
    sheet.canvas.area(ground, Some(white), None);
    sheet.write_centred(&text, (x, y), anchor, look);
}

/// Writes names beside the ends, apart from each other, led to their curve; returns their foot.
fn name_ends(sheet: &Sheet<'_>, area: Area, ends: &[End<'_>], width: f32) -> f32 {
    let column = area.right() + 16.0;
    let names = ends.iter().map(|end| sheet.wrap(end.text, end.look, width - column + 0.1, 5));
    let names = names.collect::<Vec<_>>();
    let heights = names.iter().map(|name| name.len() as f32 * sheet.note().leading());
    let heights = heights.collect::<Vec<_>>();
    let wanted = ends.iter().map(|end| end.at.1).collect::<Vec<_>>();
    let bottom = area.bottom().max(area.top + heights.iter().sum::<f32>());
    let places = spread(&wanted, &heights, (area.top, bottom));
    for ((end, name), y) in ends.iter().zip(&names).zip(places) {
        let (x, from) = (end.at.0 + 4.0, end.at.1);
        let rule = line(sheet.palette.rule, 0.5);
        sheet.canvas.line((x, from), (area.right() + 6.0, from), rule.clone());
        sheet.canvas.line((area.right() + 6.0, from), (column - 2.0, y), rule);
        sheet.write_lines(name, (column, y), Anchor::Start, end.look);
    }
    if ends.is_empty() { 0.0 } else { bottom }
}

/// Earlier curves are lighter.
fn shade(sheet: &Sheet<'_>, order: usize, count: usize) -> Rgb {
    let share = if count > 1 { order as f64 / (count - 1) as f64 } else { 1.0 };
    colour::mix(colour::WHITE, sheet.palette.accent, 0.4 + 0.6 * share)
}

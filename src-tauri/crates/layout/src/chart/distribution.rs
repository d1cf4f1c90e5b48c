//! Distributions: a person's values among a cohort's, a row for each measure on its own scale.

use zonula_report::chart::DistributionRow;

use super::canvas::Plot;
use super::density::{height_at, quantile, smoothed};
use super::place::{Area, keep_apart};
use super::reading;
use super::scale::{extent, padded, significant};
use super::sheet::{Anchor, Sheet, line, solid};
use crate::colour;
use crate::drawing::Point;

/// Up to so many values are drawn one by one: a smoothed shape would invent what lies between.
const FEW: usize = 40;

/// Fewer values have no quartiles worth a box.
const LEAST_FOR_QUARTILES: usize = 5;

/// Height of the cohort's shape.
const SHAPE: f32 = 20.0;
/// Distance of two rows' shapes, scale included.
const PITCH: f32 = 33.0;
/// Half the size of a cohort's dot.
const DOT: f32 = 1.25;

/// The legend's words.
pub(super) struct Words<'a> {
    pub(super) cohort: &'a str,
    pub(super) spread: &'a str,
    pub(super) quartiles: &'a str,
    pub(super) own: &'a str,
    pub(super) earlier: Option<&'a str>,
}

/// Draws the rows and returns their height.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    rows: &[DistributionRow],
    words: &Words<'_>,
) -> f32 {
    if rows.is_empty() {
        return 0.0;
    }
    let label = sheet.label();
    let gap = 12.0;
    let names = sheet.widest(rows.iter().map(|row| row.label.as_str()), label).min(width * 0.26);
    let readings = reading::width(sheet, rows.iter().map(|row| row.reading.as_str()), width);
    let left = names + gap;
    let mut top = legend(sheet, width, rows, words);
    for row in rows {
        let strip = Area::new(left, top, width - left - readings - gap, SHAPE);
        let middle = strip.bottom() - 5.0;
        let name = sheet.wrap(&row.label, label, names, 3);
        sheet.write_lines(&name, (0.0, middle), Anchor::Start, label);
        strip_of(sheet, strip, row);
        reading::write(sheet, &row.reading, (strip.right() + gap, middle), readings);
        top += PITCH;
    }
    top
}

/// Draws one row's cohort, scale and own values.
fn strip_of(sheet: &Sheet<'_>, strip: Area, row: &DistributionRow) {
    let palette = sheet.palette;
    let mut cohort = row.cohort.iter().copied().filter(|v| v.is_finite()).collect::<Vec<_>>();
    cohort.sort_by(f64::total_cmp);
    let own = row.own.iter().copied().filter(|v| v.is_finite()).collect::<Vec<_>>();
    let Some(range) = extent(cohort.iter().chain(&own).copied()) else {
        sheet.canvas.line(
            (strip.left, strip.bottom()),
            (strip.right(), strip.bottom()),
            sheet.hairline(),
        );
        return;
    };
    let inner = Area::new(strip.left + 4.0, strip.top, strip.width - 8.0, strip.height);
    let range = if range.0 < range.1 { range } else { padded(range, 0.0) };
    let plot = sheet.canvas.plot(inner, range.0..range.1, 0.0..1.0);
    let base = strip.bottom();
    let baseline = |from: f64, to: f64, width: f32| {
        let (from, to) = (plot.across(from), plot.across(to));
        sheet.canvas.line((from, base), (to, base), line(palette.muted, width));
    };
    if let (Some(&least), Some(&greatest)) = (cohort.first(), cohort.last()) {
        if cohort.len() > FEW {
            density(sheet, &plot, &cohort);
        } else {
            swarm(sheet, &plot, base, &cohort);
        }
        baseline(least, greatest, 0.5);
    } else {
        baseline(range.0, range.1, 0.4);
    }
    figures(sheet, &plot, strip, &cohort, range);
    values(sheet, &plot, base, &own);
}

/// Draws the smoothed shape of a large cohort, its middle 90 % darker, its median as a tick.
fn density(sheet: &Sheet<'_>, plot: &Plot<'_>, cohort: &[f64]) {
    let outline = smoothed(cohort);
    let under = |from: f64, to: f64| {
        let mut points = vec![(from, 0.0), (from, height_at(&outline, from))];
        points.extend(outline.iter().copied().filter(|(at, _)| from < *at && *at < to));
        points.extend([(to, height_at(&outline, to)), (to, 0.0)]);
        points
    };
    let [least, low, median, high, greatest] =
        [0.0, 0.05, 0.5, 0.95, 1.0].map(|p| quantile(cohort, p));
    plot.polygon(&under(least, greatest), solid(sheet.palette.panel));
    plot.polygon(&under(low, high), sheet.band());
    plot.line(&outline, &line(sheet.palette.muted, 0.4));
    let (x, foot) = plot.place(median, 0.0);
    let tip = plot.place(median, height_at(&outline, median)).1;
    // Values that are all equal have no shape: their tick is all there is.
    let width = if least < greatest { 0.8 } else { 2.0 };
    sheet.canvas.line((x, tip), (x, foot), line(sheet.palette.muted, width));
}

/// Draws each value of a small cohort as a dot, beside dots that are in its way, and its quartiles.
fn swarm(sheet: &Sheet<'_>, plot: &Plot<'_>, base: f32, cohort: &[f64]) {
    let palette = sheet.palette;
    let mut placed: Vec<Point> = Vec::new();
    let lowest = base - 5.0;
    for &value in cohort {
        let x = plot.across(value);
        // The lowest place that touches no dot before it.
        let clear =
            |y: f32| placed.iter().all(|dot| libm::hypotf(dot.0 - x, dot.1 - y) >= 2.0 * DOT + 0.3);
        let heights = (0..=u16::MAX).map(|step| lowest - f32::from(step) * 0.25);
        placed.extend(heights.map(|y| (x, y)).find(|dot| clear(dot.1)));
    }
    // A pile that is too high is squeezed evenly.
    let pile = placed.iter().map(|dot| lowest - dot.1).fold(0.0, f32::max);
    let squeeze = ((SHAPE - 5.0 - DOT) / pile.max(1.0)).min(1.0);
    for dot in &mut placed {
        dot.1 = lowest - (lowest - dot.1) * squeeze;
    }
    if cohort.len() >= LEAST_FOR_QUARTILES {
        let highest = placed.iter().map(|dot| dot.1).fold(base - 8.0, f32::min);
        let top = (highest - DOT - 1.5).max(base - SHAPE);
        let [low, median, high] = [0.25, 0.5, 0.75].map(|p| plot.across(quantile(cohort, p)));
        let quartiles = Area::new(low, top, (high - low).max(0.6), base - top);
        sheet.canvas.area(quartiles, Some(sheet.band()), None);
        sheet.canvas.line((median, top), (median, base), line(palette.muted, 0.8));
    }
    for dot in placed {
        sheet.dot(dot, DOT, colour::mix(palette.muted, colour::WHITE, 0.1));
    }
}

/// Writes what the ticks stand for below the baseline; the median has precedence.
fn figures(sheet: &Sheet<'_>, plot: &Plot<'_>, strip: Area, cohort: &[f64], range: (f64, f64)) {
    let note = sheet.note();
    let shares: &[f64] = if cohort.len() > FEW { &[0.5, 0.05, 0.95] } else { &[0.5, 0.25, 0.75] };
    let values = match cohort {
        [] => vec![range.0, range.1],
        [least, .., greatest] if cohort.len() < LEAST_FOR_QUARTILES => vec![*least, *greatest],
        cohort => shares.iter().map(|&share| quantile(cohort, share)).collect(),
    };
    let texts =
        values.iter().map(|&value| significant(value, 3, sheet.decimal)).collect::<Vec<_>>();
    let places = values
        .iter()
        .zip(&texts)
        .map(|(&value, text)| {
            let width = sheet.measure(text, note);
            let left = (plot.across(value) - width / 2.0).clamp(strip.left, strip.right() - width);
            (left, left + width)
        })
        .collect::<Vec<_>>();
    let baseline = strip.bottom() + 5.2 + note.size * 0.72;
    for (at, kept) in keep_apart(&places, 3.0).into_iter().enumerate() {
        let x = plot.across(values[at]);
        sheet.canvas.line(
            (x, strip.bottom()),
            (x, strip.bottom() + 2.6),
            line(sheet.palette.muted, 0.5),
        );
        if kept {
            sheet.write(&texts[at], (places[at].0, baseline), Anchor::Start, note);
        }
    }
}

/// Marks the person's values on the baseline, the last one filled.
fn values(sheet: &Sheet<'_>, plot: &Plot<'_>, base: f32, own: &[f64]) {
    let palette = sheet.palette;
    let Some((&current, earlier)) = own.split_last() else { return };
    for (age, &value) in earlier.iter().enumerate() {
        let share = (age + 1) as f64 / earlier.len() as f64;
        let rgb = colour::mix(colour::WHITE, palette.accent, 0.4 + 0.45 * share);
        sheet.ring((plot.across(value), base), 2.1, line(rgb, 0.8));
    }
    let x = plot.across(current);
    sheet.canvas.line((x, base - SHAPE), (x, base), line(palette.accent, 0.9));
    sheet.diamond((x, base), 3.4, palette.accent);
}

/// Explains the marks in one or more lines and returns their height.
fn legend(sheet: &Sheet<'_>, width: f32, rows: &[DistributionRow], words: &Words<'_>) -> f32 {
    let palette = sheet.palette;
    let many = rows.iter().any(|row| row.cohort.len() > FEW);
    let few = rows.iter().any(|row| (LEAST_FOR_QUARTILES..=FEW).contains(&row.cohort.len()));
    let any = rows.iter().any(|row| !row.cohort.is_empty());
    let own: &dyn Fn(Point) = &|at| sheet.diamond(at, 3.0, palette.accent);
    let earlier: &dyn Fn(Point) = &|at| sheet.ring(at, 2.1, line(palette.accent, 0.8));
    let cohort: &dyn Fn(Point) = &|(x, y)| {
        if many {
            let area = Area::new(x - 5.0, y - 2.5, 10.0, 5.0);
            sheet.canvas.area(area, Some(solid(palette.panel)), Some(line(palette.muted, 0.4)));
        } else {
            for offset in [-3.0, 0.0, 3.0] {
                sheet.dot((x + offset, y), DOT, palette.muted);
            }
        }
    };
    let spread: &dyn Fn(Point) = &|(x, y)| {
        sheet.canvas.area(Area::new(x - 5.0, y - 3.0, 10.0, 6.0), Some(sheet.band()), None);
        sheet.canvas.line((x, y - 3.0), (x, y + 3.0), line(palette.muted, 0.8));
    };
    let entries = [
        Some((own, words.own)),
        words.earlier.map(|words| (earlier, words)),
        any.then_some((cohort, words.cohort)),
        many.then_some((spread, words.spread)),
        few.then_some((spread, words.quartiles)),
    ];
    let entries = entries.into_iter().flatten().collect::<Vec<_>>();
    super::legend::row(sheet, (0.0, 0.0), width, &entries) + 8.0
}

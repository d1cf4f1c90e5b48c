//! Sparklines: a value over time in a word's space.

use zonula_report::chart::{Beyond, Sparkline};

use super::course::beyond;
use super::place::Area;
use super::scale::{extent, padded};
use super::sheet::{Sheet, line};

/// Half the size of the last value's mark.
const LAST: f32 = 1.7;

/// Draws the line into `width` by `height` points.
pub(super) fn draw(sheet: &Sheet<'_>, width: f32, height: f32, spark: &Sparkline) {
    let palette = sheet.palette;
    let points = spark
        .points
        .iter()
        .copied()
        .filter(|(day, value)| day.is_finite() && value.is_finite())
        .collect::<Vec<_>>();
    let limits = spark.limits.iter().filter(|own| own.day.is_finite() && own.value.is_finite());
    let limits: Vec<&Beyond> = limits.collect();
    let last_point = points.last().copied();
    let last_limit = limits.last().copied();
    let latest = last_point.into_iter().chain(last_limit.map(|own| (own.day, own.value)));
    let Some(last) = latest.max_by(|one, other| one.0.total_cmp(&other.0)) else { return };
    let is_last = |own: &Beyond| own.day.total_cmp(&last.0).is_eq();
    let ends_open = limits.iter().any(|own| is_last(own));
    let band = spark.band.filter(|(low, high)| low.is_finite() && high.is_finite());
    let marked = || points.iter().copied().chain(limits.iter().map(|own| (own.day, own.value)));
    let days = extent(marked().map(|own| own.0).chain([spark.days.0, spark.days.1]));
    let days = days.unwrap_or((0.0, 1.0));
    let ends = band.map_or([last.1; 2], |(low, high)| [low, high]);
    let values = extent(marked().map(|own| own.1).chain(ends)).unwrap_or((0.0, 1.0));
    let values = padded(values, 0.04);

    let strip = Area::new(0.0, 0.0, width, height).inset((LAST + 1.6).min(width.min(height) / 3.0));
    let plot = sheet.canvas.plot(strip, days.0..days.1, values.0..values.1);
    if let Some((low, high)) = band {
        let (top, bottom) = (plot.down(high), plot.down(low));
        let shade = Area::new(0.0, top, width, (bottom - top).max(0.4));
        sheet.canvas.area(shade, Some(sheet.band()), None);
    }
    for run in runs(&points, &spark.breaks) {
        plot.line(run, &line(palette.ink, 0.8));
        if points.len() <= 8 || run.len() == 1 {
            for &(day, value) in run {
                sheet.dot(plot.place(day, value), 0.9, palette.ink);
            }
        }
    }
    // A tick where values before and after may not be compared.
    for &at in spark.breaks.iter().filter(|at| days.0 < **at && **at < days.1) {
        let x = plot.across(at);
        sheet.canvas.line((x, height - 3.2), (x, height), line(palette.muted, 0.8));
    }
    let rgb = if spark.outside { palette.attention } else { palette.ink };
    // No line leads to a value beyond a limit: its mark points where it lies.
    for own in limits {
        let (half, rgb) = if is_last(own) { (LAST + 0.4, rgb) } else { (1.2, palette.ink) };
        beyond(sheet, plot.place(own.day, own.value), own.below, half, rgb);
    }
    let at = plot.place(last.0, last.1);
    match (ends_open, spark.outside) {
        // Its wedge is the last mark.
        (true, _) => {}
        (false, true) => sheet.diamond(at, LAST + 1.1, rgb),
        (false, false) => sheet.dot(at, LAST, rgb),
    }
}

/// Splits a course where something changed; a change on the day of a value belongs to that value.
pub(super) fn runs<'p>(points: &'p [(f64, f64)], breaks: &[f64]) -> Vec<&'p [(f64, f64)]> {
    points
        .chunk_by(|before, after| !breaks.iter().any(|&at| before.0 < at && at <= after.0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_is_cut_where_something_changed() {
        let points = [(0.0, 1.0), (10.0, 2.0), (20.0, 3.0), (30.0, 4.0)];
        let lengths =
            |breaks: &[f64]| runs(&points, breaks).iter().map(|run| run.len()).collect::<Vec<_>>();
        assert_eq!(lengths(&[]), [4]);
        assert_eq!(lengths(&[10.0]), [1, 3]);
        assert_eq!(lengths(&[5.0, 25.0]), [1, 2, 1]);
        assert_eq!(lengths(&[-1.0, 99.0]), [4]);
    }
}

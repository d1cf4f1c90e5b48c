//! Sparklines: a value over time in a word's space.

use zonula_report::chart::Sparkline;

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
    let Some(&last) = points.last() else { return };
    let band = spark.band.filter(|(low, high)| low.is_finite() && high.is_finite());
    let days = extent(points.iter().map(|point| point.0)).unwrap_or((0.0, 1.0));
    let ends = band.map_or([last.1; 2], |(low, high)| [low, high]);
    let values = extent(points.iter().map(|point| point.1).chain(ends)).unwrap_or((0.0, 1.0));
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
    let at = plot.place(last.0, last.1);
    if band.is_some_and(|(low, high)| last.1 < low || last.1 > high) {
        sheet.diamond(at, LAST + 1.1, palette.attention);
    } else {
        sheet.dot(at, LAST, palette.ink);
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

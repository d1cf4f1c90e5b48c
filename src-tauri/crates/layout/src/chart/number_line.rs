//! Number lines: a result on its reference interval, beside decision limits and earlier results.

use zonula_report::chart::NumberLine;

use super::place::Area;
use super::shape;
use super::sheet::{Sheet, line, solid};
use crate::colour;

/// Half the size of the result's mark.
const MARK: f32 = 2.3;
/// The same where the result is outside the interval.
const HEAVY_MARK: f32 = 3.3;
/// Half the size of an earlier result's mark.
const EARLIER: f32 = 1.7;
/// How far an arrow reaches beyond the end of the scale.
const ARROW: f32 = 8.0;

/// Draws the line into `width` by `height` points.
pub(super) fn draw(sheet: &Sheet<'_>, width: f32, height: f32, number: &NumberLine) {
    let palette = sheet.palette;
    // Marks and arrows need room beyond both ends.
    let margin = (ARROW + 0.5).min(width / 4.0);
    let scale = Area::new(margin, 0.0, width - 2.0 * margin, height);
    let plot = sheet.canvas.plot(scale, number.scale.0..number.scale.1, 0.0..1.0);
    let middle = height / 2.0;
    let (start, end) = (scale.left, scale.right());
    let thick = (height * 0.42).clamp(3.0, 8.0);

    if let Some((from, to)) = band(number) {
        let (from, to) =
            (from.map_or(start, |at| plot.across(at)), to.map_or(end, |at| plot.across(at)));
        let band = Area::new(from, middle - thick / 2.0, to - from, thick);
        sheet.canvas.area(band, Some(sheet.band()), None);
    }
    sheet.canvas.line((start, middle), (end, middle), line(palette.muted, 0.5));
    for limit in [number.low, number.high].into_iter().flatten().filter(|at| at.is_finite()) {
        let at = plot.across(limit);
        let ends = (middle - thick / 2.0, middle + thick / 2.0);
        sheet.canvas.line((at, ends.0), (at, ends.1), line(palette.muted, 0.6));
    }
    // Decision limits stand below the band and point at the line: they are not its ends.
    let foot = (middle + thick / 2.0 + 0.6).min(height - 2.2);
    for &limit in number.limits.iter().filter(|at| within(**at, number.scale)) {
        let tip = (plot.across(limit), foot);
        let tick = shape::wedge(tip, 1.5, -(height - foot).clamp(1.5, 2.6));
        sheet.canvas.path(tick, Some(solid(palette.ink)), None);
    }

    let earlier = number.previous.iter().filter(|value| value.is_finite()).collect::<Vec<_>>();
    for (age, value) in earlier.iter().enumerate() {
        let share = (age + 1) as f64 / earlier.len() as f64;
        let rgb = colour::mix(colour::WHITE, palette.ink, 0.3 + 0.45 * share);
        let x = plot.across(**value);
        if within(**value, number.scale) {
            sheet.ring((x, middle), EARLIER, line(rgb, 0.7));
        } else {
            let outwards = if **value > number.scale.1 { 1.0 } else { -1.0 };
            let head = shape::arrow_head((x + outwards * EARLIER, middle), outwards * 3.0, EARLIER);
            sheet.canvas.path(head, Some(solid(colour::WHITE)), Some(line(rgb, 0.6)));
        }
    }
    if number.value.is_finite() {
        result(sheet, number, plot.across(number.value), (start, end), middle);
    }
}

/// Draws this result; an arrow leaves the scale where the true value lies beyond what was measured
/// or the value itself lies beyond the scale.
fn result(sheet: &Sheet<'_>, number: &NumberLine, x: f32, (start, end): (f32, f32), middle: f32) {
    let palette = sheet.palette;
    let rgb = if number.outside { palette.attention } else { palette.ink };
    let off = if number.value > number.scale.1 {
        1
    } else if number.value < number.scale.0 {
        -1
    } else {
        0
    };
    let direction = if number.beyond == 0 { off } else { number.beyond.signum() };
    if direction != 0 {
        let outwards = f32::from(direction);
        let edge = if direction > 0 { end } else { start };
        let tip = (edge + outwards * ARROW, middle);
        let neck = (edge + outwards * (ARROW - 3.6), middle);
        sheet.canvas.line((x, middle), neck, line(rgb, 1.1));
        sheet.canvas.path(shape::arrow_head(tip, outwards * 3.8, 2.2), Some(solid(rgb)), None);
    }
    if number.outside {
        sheet.diamond((x, middle), HEAVY_MARK, rgb);
    } else {
        sheet.dot((x, middle), MARK, rgb);
    }
}

/// Returns the interval's ends, `None` where it is open; `None` for a line without an interval.
fn band(number: &NumberLine) -> Option<(Option<f64>, Option<f64>)> {
    let finite = |limit: Option<f64>| limit.filter(|limit| limit.is_finite());
    let (low, high) = (finite(number.low), finite(number.high));
    (low.is_some() || high.is_some()).then_some((low, high))
}

fn within(value: f64, (start, end): (f64, f64)) -> bool {
    (start..=end).contains(&value)
}

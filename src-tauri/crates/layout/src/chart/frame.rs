//! Frames: two numeric axes with few light rules, their names and numbers apart from each other.

use super::canvas::Plot;
use super::place::Area;
use super::scale::{fixed, ticks};
use super::sheet::{Anchor, Sheet, line};

/// A coordinate system with its axes drawn.
pub(super) struct Frame<'a> {
    pub(super) plot: Plot<'a>,
    /// Where values are plotted.
    pub(super) area: Area,
    /// Where the axes' words end.
    pub(super) bottom: f32,
}

/// Draws axes with round numbers into `area`: the vertical axis is named above it, the horizontal
/// one below its end.
pub(super) fn axes<'s>(
    sheet: &'s Sheet<'_>,
    area: Area,
    (x, y): (&str, &str),
    across: (f64, f64),
    up: (f64, f64),
) -> Frame<'s> {
    let note = sheet.note();
    let written = |range, count| {
        let (ticks, decimals) = ticks(range, count);
        let words = ticks.into_iter().map(|at| (at, fixed(at, decimals, sheet.decimal)));
        words.collect::<Vec<_>>()
    };
    let widest = |ticks: &[(f64, String)]| sheet.widest(ticks.iter().map(|t| t.1.as_str()), note);
    let rules = written(up, 5);
    let left = area.left + widest(&rules) + 6.0;
    let top = area.top + note.leading() + 6.0;
    let plotted = Area::new(left, top, area.right() - left, area.bottom() - top);
    let plot = sheet.canvas.plot(plotted, across.0..across.1, up.0..up.1);

    let title = sheet.shorten(y, note, area.width);
    sheet.write(&title, (area.left, area.top + note.size * 0.8), Anchor::Start, note);
    for (at, text) in &rules {
        let y = plot.down(*at);
        sheet.canvas.line((plotted.left, y), (plotted.right(), y), sheet.hairline());
        sheet.write_centred(text, (left - 5.0, y), Anchor::End, note);
    }
    let foot = plotted.bottom();
    let axis = line(sheet.palette.muted, 0.6);
    sheet.canvas.line((plotted.left, foot), (plotted.right(), foot), axis.clone());
    let baseline = foot + 4.0 + note.size * 0.75;
    let fitting = (2..=6)
        .rev()
        .map(|count| written(across, count))
        .find(|ticks| ticks.len() as f32 * (widest(ticks) + 10.0) <= plotted.width);
    for (at, text) in fitting.unwrap_or_default() {
        let x = plot.across(at);
        sheet.canvas.line((x, foot), (x, foot + 2.6), axis.clone());
        let half = sheet.measure(&text, note) / 2.0;
        sheet.write(&text, (x.min(area.right() - half), baseline), Anchor::Middle, note);
    }
    let baseline = baseline + note.leading();
    let title = sheet.shorten(x, note, plotted.width);
    sheet.write(&title, (plotted.right(), baseline), Anchor::End, note);
    Frame { plot, area: plotted, bottom: baseline + note.size * 0.3 }
}

//! Bristol charts: each stool by its form and day, the usual forms shaded.

use zonula_report::chart::Tick;

use super::place::Area;
use super::sheet::{Anchor, Sheet, Type, line, solid};
use super::stool;
use super::time::TimeAxis;
use crate::colour;
use crate::drawing::Cut;

/// Height of a form's row.
const ROW: f32 = 15.0;
/// Half the size of a stool's mark.
const DOT: f32 = 2.0;
/// Length of the longest bar of the counts.
const BAR: f32 = 34.0;

/// Draws the chart and returns its height.
pub(super) fn draw(
    sheet: &Sheet<'_>,
    width: f32,
    forms: &[String; 7],
    (stools, usual): (&[(f64, u8)], (u8, u8)),
    ticks: &[Tick],
    counts_label: &str,
) -> f32 {
    let known = stools.iter().copied();
    let known = known.filter(|(day, kind)| day.is_finite() && (1..=7).contains(kind));
    let known = known.collect::<Vec<_>>();
    if known.is_empty() {
        return 0.0;
    }
    let note = sheet.note();
    let number = sheet.measure("7", sheet.label()) + 6.0;
    let pictures = number + stool::WIDTH + 6.0;
    let words = sheet.widest(forms.iter().map(String::as_str), note).min(width * 0.26);
    let counts = (1..=7).map(|kind| known.iter().filter(|one| one.1 == kind).count());
    let counts = counts.collect::<Vec<_>>();
    let most = counts.iter().copied().max().unwrap_or(1);
    let figures = sheet.measure(&most.to_string(), note) + 4.0;
    let bar = BAR.min(width * 0.1);
    let right = width - bar - figures;
    let left = pictures + words + 8.0;
    let strip = Area::new(left, 0.0, right - left - 12.0, 0.0);

    let head = sheet.shorten(counts_label, note, width - right);
    sheet.write_centred(&head, (right, note.leading() / 2.0), Anchor::Start, note);
    let top = note.leading() + 2.0;
    let foot = top + 7.0 * ROW;
    let days = known.iter().map(|stool| stool.0).chain(ticks.iter().map(|tick| tick.at));
    let time = TimeAxis::new(sheet, strip, days);
    let (first, last) = (usual.0.clamp(1, 7), usual.1.clamp(1, 7));
    let band_top = top + f32::from(first - 1) * ROW;
    let band = Area::new(
        strip.left,
        band_top,
        strip.width,
        f32::from(last.saturating_sub(first) + 1) * ROW,
    );
    sheet.canvas.area(band, Some(sheet.band()), None);
    for kind in 1..=7u8 {
        let at = usize::from(kind - 1);
        let middle = top + (f32::from(kind) - 0.5) * ROW;
        let usual = (first..=last).contains(&kind);
        let cut = if usual { Cut::Semibold } else { Cut::Regular };
        let name = sheet.label().cut(cut);
        sheet.write_centred(&kind.to_string(), (0.0, middle), Anchor::Start, name);
        stool::draw(sheet, (number + stool::WIDTH / 2.0, middle), kind);
        let look = Type { rgb: sheet.palette.ink, ..note };
        let lines = sheet.wrap(&forms[at], look, words, 2);
        let tight = Type { size: (look.size * 0.95).max(6.0), ..look };
        let look = if lines.len() > 1 { tight } else { look };
        sheet.write_lines(&lines, (pictures, middle), Anchor::Start, look);
        if kind < 7 {
            let y = top + f32::from(kind) * ROW;
            sheet.canvas.line((strip.left, y), (strip.right(), y), line(sheet.palette.rule, 0.35));
        }
        count(sheet, (right, middle), (counts[at], most), bar, usual);
    }
    marks(sheet, &time, top, &known);
    sheet.canvas.line((strip.left, foot), (strip.right(), foot), line(sheet.palette.muted, 0.5));
    time.ticks(sheet, foot, ticks)
}

/// Draws how often a form occurred.
fn count(
    sheet: &Sheet<'_>,
    (x, middle): (f32, f32),
    (count, most): (usize, usize),
    length: f32,
    usual: bool,
) {
    let note = sheet.note();
    let reach = count as f32 / most.max(1) as f32 * length;
    let share = if usual { 0.15 } else { 0.5 };
    let rgb = colour::mix(sheet.palette.accent, colour::WHITE, share);
    if count > 0 {
        sheet.canvas.area(Area::new(x, middle - 3.0, reach, 6.0), Some(solid(rgb)), None);
    }
    let words = note.rgb(if count > 0 { sheet.palette.ink } else { sheet.palette.muted });
    let x = x + if count > 0 { reach + 3.0 } else { 0.0 };
    sheet.write_centred(&count.to_string(), (x, middle), Anchor::Start, words);
}

/// Marks each stool; several of one form on one day stand above each other.
fn marks(sheet: &Sheet<'_>, time: &TimeAxis<'_>, top: f32, stools: &[(f64, u8)]) {
    let day = time.at(time.days.0 + 1.0) - time.at(time.days.0);
    let radius = (day * 0.5).clamp(1.0, DOT);
    for (at, &(day, kind)) in stools.iter().enumerate() {
        let same = |other: &(f64, u8)| other.1 == kind && (other.0 - day).abs() < 0.5;
        let before = stools[..at].iter().filter(|other| same(other)).count();
        let all = stools.iter().filter(|other| same(other)).count();
        // More than the row can hold in a pile are drawn closer together.
        let step = (2.0 * radius + 0.3).min((ROW - 2.0 * radius - 1.0) / all.max(2) as f32);
        let middle = top + (f32::from(kind) - 0.5) * ROW;
        let y = middle + (before as f32 - (all as f32 - 1.0) / 2.0) * step;
        sheet.dot((time.at(day), y), radius, sheet.palette.accent);
    }
}

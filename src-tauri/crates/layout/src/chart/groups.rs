//! Functional groups: shares on one scale of square roots, the cohort as a box with a line.

use zonula_report::chart::GroupRow;

use super::canvas::Plot;
use super::legend;
use super::place::{Area, keep_apart};
use super::reading;
use super::scale::significant;
use super::sheet::{Anchor, Sheet, Type, line};
use crate::colour;
use crate::drawing::{Cut, Point};

/// Half the height of the cohort's box.
const HALF: f32 = 5.0;
/// Shares that the axis may name, in per cent.
const TICKS: [f64; 12] = [0.0, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 50.0, 75.0, 100.0];

/// The legend's words.
pub(super) struct Words<'a> {
    pub(super) axis: &'a str,
    pub(super) cohort: &'a str,
    pub(super) own: &'a str,
    pub(super) earlier: Option<&'a str>,
}

/// Draws the groups and returns their height.
pub(super) fn draw(sheet: &Sheet<'_>, width: f32, rows: &[GroupRow], words: &Words<'_>) -> f32 {
    if rows.is_empty() {
        return 0.0;
    }
    let label = sheet.label();
    let members = Type { cut: Cut::Italic, ..sheet.note() };
    let names = sheet
        .widest(rows.iter().map(|row| row.label.as_str()), label)
        .max(sheet.widest(rows.iter().map(|row| row.members.as_str()), members))
        .min(width * 0.32);
    let readings = reading::width(sheet, rows.iter().map(|row| row.reading.as_str()), width);
    let gap = 12.0;
    let left = names + gap;
    let strip = Area::new(left, 0.0, width - left - readings - gap, 1.0);
    let most = rows.iter().flat_map(|row| row.own.iter().chain(row.cohort.iter().flatten()));
    let most = most.copied().filter(|share| share.is_finite()).fold(0.01, f64::max);
    let inner = Area::new(strip.left + 4.0, 0.0, strip.width - 8.0, 1.0);
    let plot = sheet.canvas.plot(inner, 0.0..root(most), 0.0..1.0);

    let first = explain(sheet, width, rows, words);
    let heads = rows.iter().map(|row| {
        let name = sheet.wrap(&row.label, label, names, 2);
        (name, sheet.wrap(&row.members, members, names, 5))
    });
    let heads = heads.collect::<Vec<_>>();
    let heights = heads.iter().map(|(name, taxa)| {
        let lines = name.len() as f32 * label.leading() + taxa.len() as f32 * members.leading();
        lines.max(2.0 * HALF + 4.0) + 8.0
    });
    let heights = heights.collect::<Vec<_>>();
    let bottom = first + heights.iter().sum::<f32>();
    let foot = axis(sheet, &plot, strip, (first, bottom), most, words.axis);
    let mut top = first;
    for ((row, (name, taxa)), height) in rows.iter().zip(&heads).zip(&heights) {
        let middle = top + height / 2.0;
        let words = height - 8.0;
        let name_height = name.len() as f32 * label.leading();
        let start = top + 4.0 + (words - name_height - taxa.len() as f32 * members.leading()) / 2.0;
        sheet.write_lines(name, (0.0, start + name_height / 2.0), Anchor::Start, label);
        let taxa_middle = start + name_height + taxa.len() as f32 * members.leading() / 2.0;
        sheet.write_lines(taxa, (0.0, taxa_middle), Anchor::Start, members);
        cohort(sheet, &plot, middle, row);
        own(sheet, &plot, middle, &row.own);
        reading::write(sheet, &row.reading, (strip.right() + gap, middle), readings);
        top += height;
    }
    foot
}

/// A share's place on the scale.
fn root(share: f64) -> f64 {
    libm::sqrt(share.max(0.0))
}

/// Draws rules at round shares behind the rows and names them below; returns where the axis ends.
fn axis(
    sheet: &Sheet<'_>,
    plot: &Plot<'_>,
    strip: Area,
    (top, bottom): (f32, f32),
    most: f64,
    title: &str,
) -> f32 {
    let note = sheet.note();
    let shown = TICKS.into_iter().filter(|tick| *tick <= most * 100.0 * 1.0001);
    let shown =
        shown.map(|tick| (plot.across(root(tick / 100.0)), significant(tick, 2, sheet.decimal)));
    // The ends of the scale have precedence over what lies between.
    let mut shown = shown.collect::<Vec<_>>();
    let last = shown.pop();
    shown.reverse();
    let zero = shown.pop();
    let ordered = zero.into_iter().chain(last).chain(shown).collect::<Vec<_>>();
    let places = ordered.iter().map(|(x, text)| {
        let half = sheet.measure(text, note) / 2.0;
        (x - half, x + half)
    });
    let places = places.collect::<Vec<_>>();
    let middle = bottom + 4.0 + note.leading() / 2.0;
    for (at, _) in keep_apart(&places, 6.0).into_iter().enumerate().filter(|(_, kept)| *kept) {
        let (x, text) = &ordered[at];
        sheet.canvas.line((*x, top), (*x, bottom + 3.0), sheet.hairline());
        sheet.write_centred(text, (*x, middle), Anchor::Middle, note);
        // The second in order is the greatest: it bears the sign.
        if at == 1 {
            sheet.write_centred("\u{202f}%", (places[at].1, middle), Anchor::Start, note);
        }
    }
    let title = sheet.wrap(title, note, strip.width, 3);
    let height = title.len() as f32 * note.leading();
    let centre = middle + note.leading() / 2.0 + height / 2.0;
    sheet.write_lines(&title, (strip.left, centre), Anchor::Start, note);
    centre + height / 2.0
}

/// Draws the cohort: a line from the 5th to the 95th percentile, a box for the quartiles.
fn cohort(sheet: &Sheet<'_>, plot: &Plot<'_>, middle: f32, row: &GroupRow) {
    let Some(percentiles) = row.cohort.filter(|all| all.iter().all(|share| share.is_finite()))
    else {
        return;
    };
    let [least, low, median, high, most] = percentiles.map(|share| plot.across(root(share)));
    let rule = line(sheet.palette.muted, 0.7);
    sheet.canvas.line((least, middle), (most, middle), rule.clone());
    let quartiles = Area::new(low, middle - HALF, (high - low).max(0.6), 2.0 * HALF);
    sheet.canvas.area(quartiles, Some(sheet.band()), None);
    sheet.canvas.line(
        (median, middle - HALF),
        (median, middle + HALF),
        line(sheet.palette.muted, 0.9),
    );
}

/// Marks the patient's shares, the last one filled.
fn own(sheet: &Sheet<'_>, plot: &Plot<'_>, middle: f32, own: &[f64]) {
    let own = own.iter().copied().filter(|share| share.is_finite()).collect::<Vec<_>>();
    let Some((&current, earlier)) = own.split_last() else { return };
    for (age, &share) in earlier.iter().enumerate() {
        let fresh = (age + 1) as f64 / earlier.len() as f64;
        let rgb = colour::mix(colour::WHITE, sheet.palette.accent, 0.4 + 0.45 * fresh);
        sheet.ring((plot.across(root(share)), middle), 2.1, line(rgb, 0.8));
    }
    sheet.diamond((plot.across(root(current)), middle), 3.6, sheet.palette.accent);
}

/// Explains the marks and returns where the rows begin.
fn explain(sheet: &Sheet<'_>, width: f32, rows: &[GroupRow], words: &Words<'_>) -> f32 {
    let palette = sheet.palette;
    let own: &dyn Fn(Point) = &|at| sheet.diamond(at, 3.2, palette.accent);
    let earlier: &dyn Fn(Point) = &|at| sheet.ring(at, 2.1, line(palette.accent, 0.8));
    let cohort: &dyn Fn(Point) = &|(x, y)| {
        sheet.canvas.line((x - 5.0, y), (x + 5.0, y), line(palette.muted, 0.7));
        sheet.canvas.area(Area::new(x - 2.6, y - 3.0, 5.2, 6.0), Some(sheet.band()), None);
        sheet.canvas.line((x, y - 3.0), (x, y + 3.0), line(palette.muted, 0.9));
    };
    let entries = [
        Some((own, words.own)),
        words.earlier.map(|words| (earlier, words)),
        rows.iter().any(|row| row.cohort.is_some()).then_some((cohort, words.cohort)),
    ];
    let entries = entries.into_iter().flatten().collect::<Vec<_>>();
    legend::row(sheet, (0.0, 0.0), width, &entries) + 4.0
}

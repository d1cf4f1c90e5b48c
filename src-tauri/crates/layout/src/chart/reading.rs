//! Readings: a value in words beside its marks, what it means below it in smaller type.

use super::sheet::{Anchor, Sheet};
use crate::drawing::{Cut, Point};

/// What parts the value from its meaning.
const PART: &str = " · ";

/// Returns the width that readings need, at most a share of the sheet.
pub(super) fn width<'t>(
    sheet: &Sheet<'_>,
    readings: impl Iterator<Item = &'t str>,
    sheet_width: f32,
) -> f32 {
    let parts = readings.flat_map(|reading| reading.splitn(2, PART));
    sheet.widest(parts, sheet.label().cut(Cut::Semibold)).min(sheet_width * 0.28)
}

/// Writes a reading centred on a height: what stands before the first middle dot heavier.
pub(super) fn write(sheet: &Sheet<'_>, reading: &str, (x, middle): Point, width: f32) {
    let (value, rest) = (sheet.label().cut(Cut::Semibold), sheet.note());
    let mut parts = reading.splitn(2, PART);
    let head = parts.next().map(|head| sheet.wrap(head, value, width, 2)).unwrap_or_default();
    let tail = parts.next().map(|tail| sheet.wrap(tail, rest, width, 2)).unwrap_or_default();
    let lines = head.len() as f32 * value.leading() + tail.len() as f32 * rest.leading();
    let mut y = middle - lines / 2.0;
    for (line, look) in head.iter().map(|l| (l, value)).chain(tail.iter().map(|l| (l, rest))) {
        sheet.write_centred(line, (x, y + look.leading() / 2.0), Anchor::Start, look);
        y += look.leading();
    }
}

//! Legends: marks with what they mean, set in rows.

use super::sheet::{Anchor, Sheet};
use crate::drawing::Point;

/// Room for a mark.
const KEY: f32 = 13.0;
/// Distance of two entries.
const GAP: f32 = 14.0;

/// Sets entries in as many rows as they need and returns their height; each entry draws its own
/// mark around the place it is given.
pub(super) fn row(
    sheet: &Sheet<'_>,
    (left, top): Point,
    width: f32,
    entries: &[(&dyn Fn(Point), &str)],
) -> f32 {
    let note = sheet.note();
    let pitch = note.leading() * 1.15;
    let (mut x, mut y) = (left, top + pitch / 2.0);
    for (mark, words) in entries {
        let words = sheet.shorten(words, note, width - KEY);
        let wide = KEY + sheet.measure(&words, note);
        if x > left && x + wide > left + width {
            (x, y) = (left, y + pitch);
        }
        mark((x + KEY / 2.0 - 1.5, y));
        sheet.write_centred(&words, (x + KEY, y), Anchor::Start, note);
        x += wide + GAP;
    }
    if entries.is_empty() { 0.0 } else { y + pitch / 2.0 - top }
}

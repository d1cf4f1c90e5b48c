//! Flags: names on staffs beside a bar, each staff as short as it can be without crossing a name.

use super::place::Area;
use super::sheet::{Anchor, Sheet, Type, line, solid};
use crate::colour;
use crate::drawing::Stroke;

/// The most names that hang over each other.
const LANES: usize = 8;
/// Distance of a name from its staff.
const NEAR: f32 = 2.0;
/// Distance of the lowest name from the bar.
const FOOT: f32 = 3.0;

/// A name on a staff.
#[derive(Clone)]
pub(super) struct Flag<'a> {
    name: &'a str,
    look: Type,
    staff: f32,
    /// The name with the distance from its own staff and the next.
    width: f32,
    /// Whether the name hangs at the left of its staff.
    left: bool,
    /// How far from the bar it hangs.
    lane: usize,
}

impl<'a> Flag<'a> {
    /// Names what is at `staff`.
    pub(super) fn new(sheet: &Sheet<'_>, name: &'a str, look: Type, staff: f32) -> Self {
        let width = sheet.measure(name, look) + NEAR + 3.0;
        Self { name, look, staff, width, left: false, lane: 0 }
    }
}

/// Gives flags, from left to right, sides and lanes; `None` if they would pile up too high.
///
/// The first names hang to the left and the others to the right: whichever split is lowest inside
/// the given edges.
pub(super) fn arranged<'a>(flags: Vec<Flag<'a>>, edges: (f32, f32)) -> Option<Vec<Flag<'a>>> {
    let inside = |flag: &Flag<'_>| match flag.left {
        true => flag.staff - flag.width >= edges.0,
        false => flag.staff + flag.width <= edges.1,
    };
    let highest = |flags: &Vec<Flag<'_>>| flags.iter().map(|flag| flag.lane).max();
    let splits = (0..=flags.len()).map(|split| split_at(flags.clone(), split));
    splits
        .filter(|flags| flags.iter().all(inside))
        .min_by_key(highest)
        .filter(|flags| highest(flags) < Some(LANES))
}

/// Hangs the first flags to the left and the others to the right, each farther out than those
/// whose staffs its name would cross.
fn split_at(mut flags: Vec<Flag<'_>>, split: usize) -> Vec<Flag<'_>> {
    let lane = |one: &Flag<'_>, before: &[Flag<'_>]| {
        let crossed = before.iter().filter(|other| (other.staff - one.staff).abs() < one.width);
        crossed.map(|other| other.lane + 1).max().unwrap_or(0)
    };
    for at in 0..split {
        flags[at].left = true;
        flags[at].lane = lane(&flags[at], &flags[..at]);
    }
    for at in (split..flags.len()).rev() {
        flags[at].lane = lane(&flags[at], &flags[at + 1..]);
    }
    flags
}

/// Returns how much room flags need beside their bar.
pub(super) fn height(sheet: &Sheet<'_>, flags: &[Flag<'_>]) -> f32 {
    let lanes = flags.iter().map(|flag| flag.lane + 1).max().unwrap_or(0);
    lanes as f32 * sheet.note().leading() + FOOT
}

/// Draws flags above a bar that begins at `bar`.
pub(super) fn raise(sheet: &Sheet<'_>, flags: &[Flag<'_>], bar: f32) {
    for flag in flags {
        let middle = bar - FOOT - (flag.lane as f32 + 0.5) * sheet.note().leading();
        draw(sheet, flag, middle, (middle - 2.6, bar));
    }
}

/// Draws flags below a bar that ends at `bar`.
pub(super) fn hang(sheet: &Sheet<'_>, flags: &[Flag<'_>], bar: f32) {
    for flag in flags {
        let middle = bar + FOOT + (flag.lane as f32 + 0.5) * sheet.note().leading();
        draw(sheet, flag, middle, (bar, middle + 2.6));
    }
}

fn draw(sheet: &Sheet<'_>, flag: &Flag<'_>, middle: f32, (from, to): (f32, f32)) {
    let (x, anchor) = if flag.left {
        (flag.staff - NEAR, Anchor::End)
    } else {
        (flag.staff + NEAR, Anchor::Start)
    };
    let width = sheet.measure(flag.name, flag.look);
    let left = if flag.left { x - width } else { x };
    let ground = Area::new(left, middle - 3.6, width, 7.2);
    sheet.canvas.area(ground, Some(solid(colour::WHITE)), None);
    sheet.canvas.line((flag.staff, from), (flag.staff, to), staff(sheet));
    sheet.write_centred(flag.name, (x, middle), anchor, flag.look);
}

fn staff(sheet: &Sheet<'_>) -> Stroke {
    line(colour::mix(sheet.palette.muted, colour::WHITE, 0.3), 0.4)
}

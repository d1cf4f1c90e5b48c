//! Stool forms: seven small pictures of our own, from separate lumps to liquid.

use super::shape;
use super::sheet::{Sheet, line, solid};
use crate::colour;
use crate::drawing::{Point, Rgb, Segment};

/// Width of a picture.
pub(super) const WIDTH: f32 = 26.0;

/// Draws the form of a type, 1–7, around a place; nothing for another number.
pub(super) fn draw(sheet: &Sheet<'_>, centre: Point, kind: u8) {
    let rgb = colour::mix(sheet.palette.muted, sheet.palette.ink, 0.25);
    match kind {
        1 => lumps(sheet, centre, rgb),
        2 => lumpy(sheet, centre, rgb),
        3 => cracked(sheet, centre, rgb),
        4 => smooth(sheet, centre, rgb),
        5 => blobs(sheet, centre, rgb),
        6 => ragged(sheet, centre, rgb),
        7 => liquid(sheet, centre, rgb),
        _ => {}
    }
}

/// Separate hard lumps.
fn lumps(sheet: &Sheet<'_>, (x, y): Point, rgb: Rgb) {
    for (dx, dy, radius) in
        [(-9.5, 1.4, 2.2), (-4.4, -1.6, 2.0), (0.4, 1.8, 2.3), (5.2, -1.3, 2.1), (9.8, 1.2, 2.0)]
    {
        sheet.dot((x + dx, y + dy), radius, rgb);
    }
}

/// Lumps grown together.
fn lumpy(sheet: &Sheet<'_>, (x, y): Point, rgb: Rgb) {
    for (dx, dy, radius) in [
        (-8.4, 0.2, 3.0),
        (-4.8, -0.7, 3.3),
        (-1.2, 0.6, 3.4),
        (2.4, -0.6, 3.4),
        (5.8, 0.6, 3.2),
        (8.8, -0.2, 2.7),
    ] {
        sheet.dot((x + dx, y + dy), radius, rgb);
    }
}

/// A sausage with cracks.
fn cracked(sheet: &Sheet<'_>, (x, y): Point, rgb: Rgb) {
    sheet.canvas.path(sausage((x, y), 11.5, 3.5, 0.0), Some(solid(rgb)), None);
    for dx in [-6.4, -2.2, 2.0, 6.2] {
        let crack = line(colour::WHITE, 0.7);
        sheet.canvas.line((x + dx, y - 3.5), (x + dx + 1.2, y - 0.9), crack);
    }
}

/// A smooth, soft sausage.
fn smooth(sheet: &Sheet<'_>, centre: Point, rgb: Rgb) {
    sheet.canvas.path(sausage(centre, 12.0, 2.7, 2.4), Some(solid(rgb)), None);
}

/// Soft blobs with clear edges.
fn blobs(sheet: &Sheet<'_>, (x, y): Point, rgb: Rgb) {
    for (dx, dy, across, down) in
        [(-7.6, 0.6, 3.9, 2.8), (0.4, -0.8, 3.5, 2.6), (7.8, 0.8, 3.8, 2.5)]
    {
        sheet.canvas.path(shape::ellipse((x + dx, y + dy), across, down), Some(solid(rgb)), None);
    }
}

/// Mushy pieces with ragged edges.
fn ragged(sheet: &Sheet<'_>, (x, y): Point, rgb: Rgb) {
    let pale = colour::mix(rgb, colour::WHITE, 0.12);
    for (dx, dy, across, down) in [(-6.2, 0.4, 5.4, 3.0), (5.8, -0.2, 5.8, 3.2)] {
        let points = (0..22u8).map(|step| {
            let (sine, cosine) = libm::sincosf(f32::from(step) / 22.0 * std::f32::consts::TAU);
            let reach = if step % 2 == 0 { 1.0 } else { 0.74 };
            (x + dx + cosine * across * reach, y + dy + sine * down * reach)
        });
        let points = points.collect::<Vec<_>>();
        sheet.canvas.path(rounded(&points), Some(solid(pale)), None);
    }
}

/// Liquid: a puddle with drops.
fn liquid(sheet: &Sheet<'_>, (x, y): Point, rgb: Rgb) {
    let pale = colour::mix(rgb, colour::WHITE, 0.45);
    let edge = Some(line(rgb, 0.5));
    sheet.canvas.path(
        shape::ellipse((x - 1.0, y + 1.4), 10.0, 2.0),
        Some(solid(pale)),
        edge.clone(),
    );
    for (dx, dy, radius) in [(-5.0, -2.6, 0.9), (2.6, -3.0, 1.1), (10.8, -1.4, 0.9)] {
        sheet.canvas.path(shape::circle((x + dx, y + dy), radius), Some(solid(pale)), edge.clone());
    }
}

/// Outlines a lying sausage of half a length and half a thickness that bends by `bend`.
fn sausage((x, y): Point, half: f32, thick: f32, bend: f32) -> Vec<Segment> {
    let end = half - thick;
    let (left, right) = (x - end, x + end);
    let third = end / 1.5;
    // Two sides in parallel bows, each end a half circle.
    let side = |dy: f32, from: f32, to: f32, sign: f32| {
        let toward = (to - from).signum() * third;
        Segment::Curve(
            (from + toward, y + dy - bend * sign),
            (to - toward, y + dy + bend * sign),
            (to, y + dy),
        )
    };
    let cap = |from: f32, sign: f32| {
        let out = from + sign * thick * 1.33;
        Segment::Curve((out, y - sign * thick), (out, y + sign * thick), (from, y + sign * thick))
    };
    vec![
        Segment::Move((left, y - thick)),
        side(-thick, left, right, 1.0),
        cap(right, 1.0),
        side(thick, right, left, -1.0),
        cap(left, -1.0),
        Segment::Close,
    ]
}

/// Outlines points with round corners: curves from middle to middle, points as handles.
fn rounded(points: &[Point]) -> Vec<Segment> {
    let middle = |one: Point, other: Point| ((one.0 + other.0) / 2.0, (one.1 + other.1) / 2.0);
    let next = |at: usize| points[(at + 1) % points.len()];
    let Some(&first) = points.first() else { return Vec::new() };
    let mut segments = vec![Segment::Move(middle(points[points.len() - 1], first))];
    segments.extend(
        points
            .iter()
            .enumerate()
            .map(|(at, &point)| Segment::Curve(point, point, middle(point, next(at)))),
    );
    segments.push(Segment::Close);
    segments
}

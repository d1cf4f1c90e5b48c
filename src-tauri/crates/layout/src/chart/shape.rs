//! Shapes: the outlines that marks are made of.

use super::place::Area;
use crate::drawing::{Point, Segment};

/// The handle's length of a quarter circle drawn as a Bézier curve, for a radius of one.
const QUARTER: f32 = 0.552_284_8;

/// Joins points by straight lines.
pub(super) fn polyline(points: &[Point], closed: bool) -> Vec<Segment> {
    let Some((&first, rest)) = points.split_first() else { return Vec::new() };
    let mut segments = vec![Segment::Move(first)];
    segments.extend(rest.iter().map(|&to| Segment::Line(to)));
    if closed {
        segments.push(Segment::Close);
    }
    segments
}

/// Outlines a box.
pub(super) fn rectangle(area: Area) -> Vec<Segment> {
    let Area { left, top, .. } = area;
    let (right, bottom) = (area.right(), area.bottom());
    polyline(&[(left, top), (right, top), (right, bottom), (left, bottom)], true)
}

/// Outlines a circle.
pub(super) fn circle(centre: Point, radius: f32) -> Vec<Segment> {
    ellipse(centre, radius, radius)
}

/// Outlines an ellipse.
pub(super) fn ellipse((x, y): Point, across: f32, down: f32) -> Vec<Segment> {
    let (bend_across, bend_down) = (across * QUARTER, down * QUARTER);
    vec![
        Segment::Move((x + across, y)),
        Segment::Curve((x + across, y + bend_down), (x + bend_across, y + down), (x, y + down)),
        Segment::Curve((x - bend_across, y + down), (x - across, y + bend_down), (x - across, y)),
        Segment::Curve((x - across, y - bend_down), (x - bend_across, y - down), (x, y - down)),
        Segment::Curve((x + bend_across, y - down), (x + across, y - bend_down), (x + across, y)),
        Segment::Close,
    ]
}

/// Outlines a diamond as wide and high as a circle of `radius`.
pub(super) fn diamond((x, y): Point, radius: f32) -> Vec<Segment> {
    polyline(&[(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], true)
}

/// Outlines a triangle whose tip is at `tip`; a negative `height` points upwards.
pub(super) fn wedge((x, y): Point, half_width: f32, height: f32) -> Vec<Segment> {
    polyline(&[(x, y), (x - half_width, y - height), (x + half_width, y - height)], true)
}

/// Outlines an arrow's head lying on its side, its tip at `tip`; `reach` is negative to the left.
pub(super) fn arrow_head((x, y): Point, reach: f32, half_height: f32) -> Vec<Segment> {
    polyline(&[(x, y), (x - reach, y - half_height), (x - reach, y + half_height)], true)
}

/// Draws slanting lines over a box, `step` apart, none of which leaves it.
pub(super) fn hatching(area: Area, step: f32) -> Vec<Segment> {
    let mut segments = Vec::new();
    // Each line has x + y constant, counted from the upper left corner.
    let mut sum = step;
    while sum < area.width + area.height {
        let start = (sum - area.height).max(0.0);
        let end = sum.min(area.width);
        segments.push(Segment::Move((area.left + start, area.top + sum - start)));
        segments.push(Segment::Line((area.left + end, area.top + sum - end)));
        sum += step;
    }
    segments
}

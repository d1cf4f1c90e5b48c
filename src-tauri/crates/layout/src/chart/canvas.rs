//! The canvas: what plotters plots and what we draw beside it become marks in one drawing.

use std::cell::RefCell;
use std::convert::Infallible;
use std::ops::Range;

use plotters::chart::ChartBuilder;
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{PathElement, Polygon};
use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind,
};

use super::place::Area;
use super::shape;
use crate::drawing::{Drawing, Fill, Mark, Point, Segment, Stroke};

/// Plotters counts in whole numbers: so many of them make a point.
const UNITS: f32 = 100.0;

/// Why drawing never fails: nothing is written, allocated by size or shared between threads.
const IN_MEMORY: &str = "marks are collected in memory";

/// Collects the marks of one drawing, back to front.
#[derive(Default)]
pub(super) struct Canvas {
    marks: RefCell<Vec<Mark>>,
}

impl Canvas {
    /// Adds a mark in front of all others.
    pub(super) fn push(&self, mark: Mark) {
        self.marks.borrow_mut().push(rounded(mark));
    }

    /// Adds an outline.
    pub(super) fn path(&self, segments: Vec<Segment>, fill: Option<Fill>, stroke: Option<Stroke>) {
        if !segments.is_empty() && (fill.is_some() || stroke.is_some()) {
            self.push(Mark::Path { segments, fill, stroke });
        }
    }

    /// Adds a straight line.
    pub(super) fn line(&self, from: Point, to: Point, stroke: Stroke) {
        self.path(vec![Segment::Move(from), Segment::Line(to)], None, Some(stroke));
    }

    /// Adds a box.
    pub(super) fn area(&self, area: Area, fill: Option<Fill>, stroke: Option<Stroke>) {
        self.path(shape::rectangle(area), fill, stroke);
    }

    /// Opens a coordinate system over `area`; values grow to the right and upwards.
    pub(super) fn plot(&self, area: Area, x: Range<f64>, y: Range<f64>) -> Plot<'_> {
        let (x, y) = (widened(x), widened(y));
        let corner = (units(area.right()).max(1) as u32, units(area.bottom()).max(1) as u32);
        let sheet: DrawingArea<Backend<'_>, Shift> =
            Backend { canvas: self, size: corner }.into_drawing_area();
        let sheet = sheet.shrink(
            (units(area.left), units(area.top)),
            (units(area.width).max(1), units(area.height).max(1)),
        );
        let chart = ChartBuilder::on(&sheet)
            .build_cartesian_2d(x.clone(), y.clone())
            .expect("a chart without title and axes has room in any area");
        Plot { area: chart.plotting_area().clone(), x, y }
    }

    /// Ends the drawing.
    pub(super) fn finish(self, width: f32, height: f32) -> Drawing {
        Drawing {
            width: hundredth(width),
            height: hundredth(height),
            marks: self.marks.into_inner(),
        }
    }
}

/// A coordinate system on a canvas.
pub(super) struct Plot<'a> {
    area: DrawingArea<Backend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
    x: Range<f64>,
    y: Range<f64>,
}

impl Plot<'_> {
    /// Returns where a value stands; one beyond the scale stands at its end.
    pub(super) fn place(&self, x: f64, y: f64) -> Point {
        let (x, y) = self.area.map_coordinate(&self.within((x, y)));
        (x as f32 / UNITS, y as f32 / UNITS)
    }

    /// Returns where a value stands on the horizontal axis.
    pub(super) fn across(&self, x: f64) -> f32 {
        self.place(x, self.y.start).0
    }

    /// Returns where a value stands on the vertical axis.
    pub(super) fn down(&self, y: f64) -> f32 {
        self.place(self.x.start, y).1
    }

    /// Joins values by a line.
    pub(super) fn line(&self, points: &[(f64, f64)], stroke: &Stroke) {
        let points = points.iter().map(|&point| self.within(point)).collect::<Vec<_>>();
        if points.len() > 1 {
            self.area.draw(&PathElement::new(points, stroked(stroke))).expect(IN_MEMORY);
        }
    }

    /// Fills what values enclose.
    pub(super) fn polygon(&self, points: &[(f64, f64)], fill: Fill) {
        let points = points.iter().map(|&point| self.within(point)).collect::<Vec<_>>();
        if points.len() > 2 {
            self.area.draw(&Polygon::new(points, filled(fill))).expect(IN_MEMORY);
        }
    }

    /// Keeps a value on the scale: what lies far beyond would not fit a whole number.
    fn within(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (x.clamp(self.x.start, self.x.end), y.clamp(self.y.start, self.y.end))
    }
}

/// What plotters draws on.
struct Backend<'a> {
    canvas: &'a Canvas,
    size: (u32, u32),
}

impl Backend<'_> {
    fn outline(
        &self,
        points: impl IntoIterator<Item = BackendCoord>,
        closed: bool,
        fill: Option<Fill>,
        stroke: Option<Stroke>,
    ) {
        let points = points.into_iter().map(point).collect::<Vec<_>>();
        self.canvas.path(shape::polyline(&points, closed), fill, stroke);
    }
}

// Words never come this way: plotters knows one weight and slant and lets labels collide.
impl DrawingBackend for Backend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn present(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn draw_pixel(
        &mut self,
        (x, y): BackendCoord,
        colour: BackendColor,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.outline([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)], true, ink(colour), None);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.outline([from, to], false, None, pen(style));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.outline(path, false, None, pen(style));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        let (fill, stroke) = if fill { (ink(style.color()), None) } else { (None, pen(style)) };
        self.outline(corners, true, fill, stroke);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let (fill, stroke) = if fill { (ink(style.color()), None) } else { (None, pen(style)) };
        self.canvas.path(shape::circle(point(centre), radius as f32 / UNITS), fill, stroke);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.outline(corners, true, ink(style.color()), None);
        Ok(())
    }
}

fn units(points: f32) -> i32 {
    (points * UNITS).round() as i32
}

fn point((x, y): BackendCoord) -> Point {
    (x as f32 / UNITS, y as f32 / UNITS)
}

fn ink(colour: BackendColor) -> Option<Fill> {
    let (red, green, blue) = colour.rgb;
    (colour.alpha > 0.0).then_some(Fill { rgb: [red, green, blue], opacity: colour.alpha as f32 })
}

fn pen<S: BackendStyle>(style: &S) -> Option<Stroke> {
    ink(style.color()).map(|Fill { rgb, opacity }| Stroke {
        rgb,
        opacity,
        width: style.stroke_width() as f32 / UNITS,
        dash: Vec::new(),
    })
}

fn stroked(stroke: &Stroke) -> ShapeStyle {
    let [red, green, blue] = stroke.rgb;
    let color = RGBAColor(red, green, blue, f64::from(stroke.opacity));
    ShapeStyle { color, filled: false, stroke_width: units(stroke.width).max(1) as u32 }
}

fn filled(fill: Fill) -> ShapeStyle {
    let [red, green, blue] = fill.rgb;
    let color = RGBAColor(red, green, blue, f64::from(fill.opacity));
    ShapeStyle { color, filled: true, stroke_width: 0 }
}

/// A scale of one value or none cannot be mapped: half a unit is added on either side.
fn widened(range: Range<f64>) -> Range<f64> {
    let (start, end) = (range.start.min(range.end), range.start.max(range.end));
    if !(start.is_finite() && end.is_finite()) {
        return 0.0..1.0;
    }
    if end - start > f64::EPSILON * start.abs().max(end.abs()) && end > start {
        return start..end;
    }
    let room = if start == 0.0 { 0.5 } else { start.abs() * 0.5 };
    start - room..end + room
}

/// Rounds to a hundredth of a point, so that a drawing reads the same wherever it was computed.
fn hundredth(length: f32) -> f32 {
    (length * UNITS).round() / UNITS
}

fn rounded(mark: Mark) -> Mark {
    let round = |(x, y): Point| (hundredth(x), hundredth(y));
    match mark {
        Mark::Path { mut segments, fill, stroke } => {
            for segment in &mut segments {
                *segment = match *segment {
                    Segment::Move(to) => Segment::Move(round(to)),
                    Segment::Line(to) => Segment::Line(round(to)),
                    Segment::Curve(one, two, to) => {
                        Segment::Curve(round(one), round(two), round(to))
                    }
                    Segment::Close => Segment::Close,
                };
            }
            Mark::Path { segments, fill, stroke }
        }
        Mark::Text { text, at, size, cut, rgb, turn } => {
            Mark::Text { text, at: round(at), size, cut, rgb, turn }
        }
    }
}

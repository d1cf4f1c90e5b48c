//! Drawings: vector marks at their place, the same for the PDF and the window.

/// Red, green and blue.
pub type Rgb = [u8; 3];

/// A place in points, from the drawing's upper left corner, y downwards.
pub type Point = (f32, f32);

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Begins a new outline.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic Bézier curve: two handles and the end.
    Curve(Point, Point, Point),
    /// Closes the outline.
    Close,
}

impl Segment {
    /// Returns the step so many times as large, seen from the origin.
    pub(crate) fn scaled(self, factor: f32) -> Self {
        let point = |(x, y): Point| (x * factor, y * factor);
        match self {
            Self::Move(to) => Self::Move(point(to)),
            Self::Line(to) => Self::Line(point(to)),
            Self::Curve(one, two, to) => Self::Curve(point(one), point(two), point(to)),
            Self::Close => Self::Close,
        }
    }
}

/// A colour with its opacity, 0–1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// The colour.
    pub rgb: Rgb,
    /// Its opacity.
    pub opacity: f32,
}

/// A line's look: it joins round; unbroken it ends round, broken its dashes end flat.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// The colour.
    pub rgb: Rgb,
    /// Its opacity.
    pub opacity: f32,
    /// Its width in points.
    pub width: f32,
    /// On and off lengths in points; empty for an unbroken line.
    pub dash: Vec<f32>,
}

impl Stroke {
    /// Returns the line so many times as wide, its dashes as much longer.
    pub(crate) fn scaled(&self, factor: f32) -> Self {
        let dash = self.dash.iter().map(|length| length * factor).collect();
        Self { width: self.width * factor, dash, ..*self }
    }
}

/// Which cut of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Cut {
    /// Upright, normal weight.
    #[default]
    Regular,
    /// Slanted.
    Italic,
    /// Between regular and bold.
    Semibold,
    /// Heavy.
    Bold,
}

/// One mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// An outline, filled, stroked or both.
    Path {
        /// Its steps.
        segments: Vec<Segment>,
        /// How it is filled.
        fill: Option<Fill>,
        /// How it is stroked.
        stroke: Option<Stroke>,
    },
    /// Words on one line.
    Text {
        /// The words.
        text: String,
        /// The start of the baseline.
        at: Point,
        /// The size in points.
        size: f32,
        /// The cut.
        cut: Cut,
        /// The colour.
        rgb: Rgb,
        /// Turned clockwise by so many degrees about `at`: 0, 90 or 270.
        turn: u16,
    },
}

/// Marks in a box.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Drawing {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// The marks, back to front.
    pub marks: Vec<Mark>,
}

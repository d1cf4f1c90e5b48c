//! Layout: fonts, line and page breaking, tables and charts, everything at its place in points.
//!
//! Knows no medicine and no PDF.

pub mod chart;
pub mod colour;
pub mod drawing;
pub mod font;
pub mod notice;
pub mod svg;
pub mod theme;

pub use drawing::{Cut, Drawing, Fill, Mark, Point, Rgb, Segment, Stroke};
pub use font::{Face, Figures, Fonts, Shaped, ShapedGlyph};
pub use notice::Notice;
pub use theme::{Palette, Paper, Theme, ThemeError};

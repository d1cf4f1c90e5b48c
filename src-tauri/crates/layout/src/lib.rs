//! Layout: fonts, line and page breaking, tables and charts, everything at its place in points.
//!
//! Knows no medicine and no PDF.

mod beside;
mod block;
mod bytes;
pub mod chart;
pub mod check;
pub mod colour;
pub mod drawing;
mod figure;
mod flow;
pub mod font;
mod furniture;
pub mod logo;
mod notice;
pub mod page;
mod pairs;
mod picture;
mod place;
pub mod structure;
pub mod svg;
mod table;
mod text;
pub mod theme;
mod tile;
mod typeset;

pub use bytes::Bytes;
pub use check::{Fault, FaultKind, check};
pub use drawing::{Cut, Drawing, Fill, Mark, Point, Rgb, Segment, Stroke};
pub use font::{Face, FaceId, Faces, Figures, Fonts, Shaped, ShapedGlyph};
pub use logo::{Logo, LogoError};
pub use notice::Notice;
pub use page::{
    Artifact, Document, Glyph, GlyphRun, Item, LinkArea, OutlineEntry, Owner, Page, Picture, Place,
    Placed, Rect, Target,
};
pub use structure::{Child, ContentId, Node, NodeId, Role, Structure};
pub use theme::{Palette, Paper, Theme, ThemeError};
pub use typeset::typeset;

//! Reports: sentences, tables and charts from findings, in one language.
//!
//! Knows sections, templates and languages; knows no font, colour or millimetre.

pub mod block;
pub mod chart;

pub use block::{
    Align, Attachment, Block, Brand, Cell, Column, Figure, Furniture, Graphic, Link, NoteKind,
    Prominence, Report, Row, Span, Table, Tile, Tone,
};
pub use chart::Chart;

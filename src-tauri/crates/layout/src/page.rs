//! Pages: everything at its place in points, y downwards from the upper left corner.

use std::fmt;
use std::sync::Arc;

use zonula_report::Attachment;

use crate::bytes::Bytes;
use crate::drawing::{Cut, Fill, Point, Rgb, Segment, Stroke};
use crate::font::{FaceId, Faces};
use crate::notice::Notice;
use crate::structure::{ContentId, NodeId, Structure};

/// A report set on pages.
#[derive(Clone, Debug)]
pub struct Document {
    /// BCP 47, `de` say.
    pub language: String,
    /// The document's title.
    pub title: String,
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// What the marks on the pages are, in reading order.
    pub structure: Structure,
    /// The headings, in order.
    pub outline: Vec<OutlineEntry>,
    /// Where clicks lead.
    pub links: Vec<LinkArea>,
    /// The faces that glyphs refer to.
    pub faces: Arc<Faces>,
    /// The pictures that [`Item::Picture`] places.
    pub pictures: Vec<Picture>,
    /// What travels inside the file.
    pub attachments: Vec<Attachment>,
    /// What had to be changed or left out.
    pub notices: Vec<Notice>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Page {
    /// Width and height.
    pub size: (f32, f32),
    /// The marks, back to front.
    pub items: Vec<Placed>,
}

/// A mark with what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// What it belongs to.
    pub owner: Owner,
    /// The mark.
    pub item: Item,
    /// The box that words must stay in; `None` for marks that may stand anywhere on the page.
    pub within: Option<Rect>,
}

/// What a mark belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Content of the structure tree.
    Content(ContentId),
    /// Not content: rules, panels, header and footer.
    Artifact(Artifact),
}

/// Which sort of mark is not content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// Repeated at the head of pages.
    Header,
    /// Repeated at the foot of pages.
    Footer,
    /// Rules and panels.
    Layout,
}

/// A mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Words on one line.
    Glyphs(GlyphRun),
    /// An outline.
    Path {
        /// Its steps.
        segments: Vec<Segment>,
        /// How it is filled.
        fill: Option<Fill>,
        /// How it is stroked.
        stroke: Option<Stroke>,
    },
    /// A picture of the document, by its place in [`Document::pictures`], filling a box.
    Picture(usize, Rect),
}

/// Words on one line in one face, size, colour and direction.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The words, in reading order.
    pub text: String,
    /// Their glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Whether the words run from right to left.
    pub right_to_left: bool,
    /// The face.
    pub face: FaceId,
    /// The size in points.
    pub size: f32,
    /// The colour.
    pub rgb: Rgb,
    /// The start of the baseline.
    pub at: Point,
    /// Turned clockwise by so many degrees about `at`: 0, 90 or 270.
    pub turn: u16,
}

/// A glyph of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u16,
    /// How far the pen moves on, in ems.
    pub advance: f32,
    /// Where it stands relative to the pen, right and up, in ems.
    pub offset: (f32, f32),
    /// The bytes of the run's text it stands for.
    pub text: Bytes,
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Rect {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Lower edge.
    pub bottom: f32,
}

/// A heading in the list of bookmarks.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// 1 for the highest; never more than one below the entry before.
    pub level: u8,
    /// The heading's words.
    pub title: String,
    /// Where it stands.
    pub place: Place,
}

/// A page with a height on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The page, from 0.
    pub page: usize,
    /// The distance from the page's upper edge.
    pub y: f32,
}

/// An area that can be clicked.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkArea {
    /// The page, from 0.
    pub page: usize,
    /// The area.
    pub area: Rect,
    /// The link in the structure tree.
    pub node: NodeId,
    /// Where it leads.
    pub target: Target,
    /// The same in words.
    pub contents: String,
}

/// Where a click leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A public address.
    Uri(String),
    /// A place in the same document.
    Place(Place),
}

/// A picture of pixels.
#[derive(Clone, PartialEq)]
pub struct Picture {
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Red, green, blue and opacity of each pixel, row by row from the upper left.
    pub pixels: Arc<[u8]>,
}

impl GlyphRun {
    /// Returns a run without words that begins where this one ends, in another face.
    pub(crate) fn following(&self, face: FaceId) -> Self {
        let at = (self.end(), self.at.1);
        let (text, glyphs) = (String::new(), Vec::new());
        Self { text, glyphs, face, at, ..*self }
    }

    /// Returns where the pen stands after the words, spaces at the end included.
    pub(crate) fn end(&self) -> f32 {
        self.at.0 + self.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.size
    }

    /// Returns the width in points, without spaces at the end.
    pub fn width(&self) -> f32 {
        let spaces = self.text.len() - self.text.trim_end_matches(' ').len();
        let drawn = self.glyphs.len().saturating_sub(spaces);
        self.glyphs[..drawn].iter().map(|glyph| glyph.advance).sum::<f32>() * self.size
    }

    /// Returns the box of the words from a small letter's height down to the baseline: where two
    /// such boxes meet, words are illegible.
    pub fn body(&self) -> Rect {
        let (x, y) = self.at;
        let (width, height) = (self.width(), self.size * 0.45);
        match self.turn {
            90 => Rect { left: x, top: y, right: x + height, bottom: y + width },
            270 => Rect { left: x - height, top: y - width, right: x, bottom: y },
            _ => Rect { left: x, top: y - height, right: x + width, bottom: y },
        }
    }
}

impl Default for GlyphRun {
    fn default() -> Self {
        Self {
            text: String::new(),
            glyphs: Vec::new(),
            right_to_left: false,
            face: FaceId::of(Cut::Regular),
            size: 1.0,
            rgb: [0; 3],
            at: (0.0, 0.0),
            turn: 0,
        }
    }
}

impl Rect {
    /// Makes a box from a corner and its size.
    pub fn sized(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self { left, top, right: left + width, bottom: top + height }
    }

    /// Returns the width.
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// Returns the height.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Returns the box moved right and down.
    pub fn moved(self, (right, down): Point) -> Self {
        Self {
            left: self.left + right,
            top: self.top + down,
            right: self.right + right,
            bottom: self.bottom + down,
        }
    }

    /// Returns the box so many times as large, its corner of the axes' origin unmoved.
    pub(crate) fn scaled(self, factor: f32) -> Self {
        Self {
            left: self.left * factor,
            top: self.top * factor,
            right: self.right * factor,
            bottom: self.bottom * factor,
        }
    }

    /// Returns the smallest box around both.
    pub fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Returns the box grown by a distance on all sides.
    pub fn grown(self, by: f32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// Tells whether the other box lies inside.
    pub fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && self.right >= other.right
            && self.bottom >= other.bottom
    }

    /// Tells whether the boxes share an area.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Returns the box's outline.
    pub fn outline(&self) -> Vec<Segment> {
        vec![
            Segment::Move((self.left, self.top)),
            Segment::Line((self.right, self.top)),
            Segment::Line((self.right, self.bottom)),
            Segment::Line((self.left, self.bottom)),
            Segment::Close,
        ]
    }
}

impl fmt::Debug for Picture {
    /// Leaves the pixels out: they tell a reader nothing.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Picture").field("size", &self.size).finish_non_exhaustive()
    }
}

impl Placed {
    /// Makes a filled box that is not content.
    pub fn panel(area: Rect, rgb: Rgb) -> Self {
        Self {
            owner: Owner::Artifact(Artifact::Layout),
            item: Item::Path {
                segments: area.outline(),
                fill: Some(Fill { rgb, opacity: 1.0 }),
                stroke: None,
            },
            within: None,
        }
    }

    /// Makes a horizontal rule whose middle lies at `y`.
    pub fn rule(left: f32, right: f32, y: f32, width: f32, rgb: Rgb) -> Self {
        Self::panel(Rect { left, top: y - width / 2.0, right, bottom: y + width / 2.0 }, rgb)
    }

    /// Returns the mark moved right and down.
    pub fn moved(mut self, by: Point) -> Self {
        self.within = self.within.map(|rect| rect.moved(by));
        match &mut self.item {
            Item::Glyphs(run) => run.at = shifted(run.at, by),
            Item::Path { segments, .. } => {
                for segment in segments {
                    *segment = match *segment {
                        Segment::Move(to) => Segment::Move(shifted(to, by)),
                        Segment::Line(to) => Segment::Line(shifted(to, by)),
                        Segment::Curve(one, two, to) => {
                            Segment::Curve(shifted(one, by), shifted(two, by), shifted(to, by))
                        }
                        Segment::Close => Segment::Close,
                    };
                }
            }
            Item::Picture(_, area) => *area = area.moved(by),
        }
        self
    }

    /// Returns the mark as one that is not content: a table's header on a following page.
    pub fn as_artifact(mut self, artifact: Artifact) -> Self {
        self.owner = Owner::Artifact(artifact);
        self
    }
}

fn shifted(point: Point, by: Point) -> Point {
    (point.0 + by.0, point.1 + by.1)
}

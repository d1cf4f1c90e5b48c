//! Blocks of meaning: what a report says, in one language, before it has a place on a page.

use crate::chart::{Chart, NumberLine, Sparkline};
use std::sync::Arc;

/// Where a click leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A heading, table or figure of the same report, by its anchor.
    Anchor(String),
    /// A public address: a citation's DOI.
    Uri(String),
}

/// Words of one style.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Heavier.
    pub strong: bool,
    /// Slanted: names of taxa, titles.
    pub emphasis: bool,
    /// Lighter ink: what may be skipped.
    pub muted: bool,
    /// Raised: citation numbers.
    pub raised: bool,
    /// Where a click leads.
    pub link: Option<Link>,
    /// The language, where it is not the report's: `la` for taxa.
    pub language: Option<&'static str>,
}

impl Span {
    /// Makes plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Makes heavy words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { strong: true, ..Self::plain(text) }
    }

    /// Makes muted words.
    pub fn muted(text: impl Into<String>) -> Self {
        Self { muted: true, ..Self::plain(text) }
    }

    /// Makes a taxon's name: slanted, Latin.
    pub fn taxon(text: impl Into<String>) -> Self {
        Self { emphasis: true, language: Some("la"), ..Self::plain(text) }
    }
}

/// How prominent a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prominence {
    /// The sentence a reader takes away.
    Lead,
    /// Running text.
    Body,
    /// Remarks.
    Small,
}

/// Why a note is set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Helps to read.
    Information,
    /// Limits what may be concluded.
    Caution,
}

/// One summary tile of page 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// The domain.
    pub title: String,
    /// The figure or phrase to see first.
    pub value: String,
    /// What it rests on.
    pub detail: String,
    /// Whether to look here first; shown by symbol and weight, never by colour alone.
    pub tone: Tone,
    /// Where the details stand.
    pub link: Option<Link>,
}

/// How much something asks to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing stands out.
    Neutral,
    /// Outside limits.
    Attention,
    /// Not assessed.
    Missing,
}

/// How cells of a column line up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the start of the line.
    Start,
    /// At the end.
    End,
    /// At the decimal sign of the first span.
    Decimal,
    /// In the middle.
    Centre,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The header's words.
    pub header: String,
    /// How its cells line up.
    pub align: Align,
    /// Its share of the table's width, relative to the other columns.
    pub width: f32,
}

/// A small drawing inside a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Graphic {
    /// A value on its interval.
    NumberLine(NumberLine),
    /// A value over time.
    Sparkline(Sparkline),
}

/// A cell of a table; a graphic stands in place of the words, which become its alternative text.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Cell {
    /// The words.
    pub spans: Vec<Span>,
    /// The drawing.
    pub graphic: Option<Graphic>,
}

impl Column {
    /// Makes a column.
    pub fn new(header: impl Into<String>, align: Align, width: f32) -> Self {
        Self { header: header.into(), align, width }
    }
}

impl Cell {
    /// Makes a cell of plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::spans(vec![Span::plain(text)])
    }

    /// Makes a cell of words of several styles.
    pub fn spans(spans: Vec<Span>) -> Self {
        Self { spans, graphic: None }
    }

    /// Makes a cell with a drawing and the same in words.
    pub fn drawn(graphic: Graphic, alternative: impl Into<String>) -> Self {
        Self { spans: vec![Span::plain(alternative)], graphic: Some(graphic) }
    }
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// Opens a part of the table under a name of its own, which links may lead to.
    Panel {
        /// The name.
        title: String,
        /// Names it for links.
        anchor: Option<String>,
    },
    /// Names the rows below it; spans the table.
    Group(Vec<Span>),
    /// One cell for each column; the first names the row.
    Cells(Vec<Cell>),
    /// Words across the table that belong to the row above: a caveat.
    Remark(Vec<Span>),
}

/// Rows and columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Names the table for links.
    pub anchor: Option<String>,
    /// What it shows; printed above.
    pub caption: Option<Vec<Span>>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Set in small type.
    pub small: bool,
}

/// A chart with what to see in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Names the figure for links.
    pub anchor: Option<String>,
    /// Its headline.
    pub title: Vec<Span>,
    /// What to draw.
    pub chart: Chart,
    /// What to see; printed below.
    pub caption: Vec<Span>,
    /// The same for someone who does not see it, with the numbers that matter.
    pub alternative: String,
}

/// One block.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a report has a few hundred blocks, read once")]
pub enum Block {
    /// A heading of level 1 to 3.
    Heading {
        /// 1 to 3.
        level: u8,
        /// The words.
        text: String,
        /// Names it for links.
        anchor: Option<String>,
    },
    /// Running words.
    Paragraph(Prominence, Vec<Span>),
    /// Words in a list.
    List(Vec<Vec<Span>>),
    /// Words set apart.
    Note(NoteKind, Vec<Span>),
    /// Names with what they name, in columns.
    Pairs(Vec<(String, Vec<Span>)>),
    /// Summary tiles, in rows.
    Tiles(Vec<Tile>),
    /// A table.
    Table(Table),
    /// A figure.
    Figure(Figure),
    /// Blocks that stay on one page where they fit on one.
    Together(Vec<Block>),
    /// Two columns of blocks beside each other, read one after the other; without headings.
    Beside {
        /// The first column.
        left: Vec<Block>,
        /// The second column.
        right: Vec<Block>,
        /// The first column's share of the width, between 0 and 1.
        share: f32,
    },
    /// Names the next block for further links.
    Place(String),
    /// A signature with who signed.
    Signature {
        /// The picture.
        picture: BrandPicture,
        /// Who released and when.
        words: Vec<Span>,
    },
    /// What follows begins on a new page.
    NewPage,
}

/// What every page bears.
#[derive(Clone, Debug, PartialEq)]
pub struct Furniture {
    /// The patient's name.
    pub patient: String,
    /// The second identifier: date of birth and record number, in words.
    pub identifiers: String,
    /// Report number and version, in words.
    pub report: String,
    /// «page {page} of {pages}», with these two placeholders.
    pub page_of: String,
    /// «DRAFT – not released», on every page until it is.
    pub draft: Option<String>,
    /// The clinic's footer.
    pub footer: String,
}

/// The clinic, as its brand file describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Brand {
    /// Stable id.
    pub id: String,
    /// The clinic's name.
    pub name: String,
    /// Lines under the name: address, telephone.
    pub letterhead: Vec<String>,
    /// The accent colour, red, green and blue.
    pub accent: [u8; 3],
    /// The logos, the clinic's own first.
    pub logos: Vec<BrandPicture>,
    /// The signature of whoever releases.
    pub signature: Option<BrandPicture>,
    /// Printed at the foot of each page, by language.
    pub footer: String,
    /// Printed at the end of the report.
    pub disclaimer: Option<String>,
}

/// A picture of a brand.
#[derive(Clone, PartialEq, Eq)]
pub struct BrandPicture {
    /// The file: PNG, JPEG or SVG.
    pub bytes: Vec<u8>,
    /// The same in words.
    pub alternative: String,
}

impl std::fmt::Debug for BrandPicture {
    /// Names the bytes by their digits, shortly: whoever compares two brands must see them differ.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut digits = String::with_capacity(2 * self.bytes.len());
        for nibble in self.bytes.iter().flat_map(|byte| [byte >> 4, byte & 0x0f]) {
            digits.extend(char::from_digit(u32::from(nibble), 16));
        }
        write!(formatter, "{:?} {digits}", self.alternative)
    }
}

/// A file that travels inside the PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type, `text/csv` say.
    pub media_type: &'static str,
    /// What it holds, in words.
    pub description: String,
    /// Its content, which the typeset document shares.
    pub bytes: Arc<Vec<u8>>,
}

/// A report in one language, before layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// BCP 47, `de` say.
    pub language: String,
    /// The document's title.
    pub title: String,
    /// The decimal sign of the language.
    pub decimal: char,
    /// What every page bears.
    pub furniture: Furniture,
    /// The clinic.
    pub brand: Brand,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What travels inside the file.
    pub attachments: Vec<Attachment>,
}

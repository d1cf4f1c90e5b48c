//! PDF: pages as printpdf operations, finished as PDF/A-3a and PDF/UA-1.

mod attachment;
mod file;
mod finish;
mod font;
mod found;
mod mark;
mod metadata;
mod navigation;
mod object;
mod operators;
mod packers;
mod pages;
mod tree;

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LineCapStyle, LineDashPattern, LineJoinStyle,
    LinePoint, Op, PaintMode, PdfFontHandle, Polygon, PolygonRing, Pt, TextItem, TextMatrix,
    WindingOrder, XObjectId, XObjectTransform,
};
use rayon::prelude::*;
use zonula_layout::{
    Document, FaceId, Fill, Glyph, GlyphRun, Item, Owner, Page, Point, Rgb, Segment, Stroke,
};
use zonula_report::Attachment;

use font::Codes;
use found::Found;
use operators::Operators;
use packers::Packers;
use pages::{OPAQUE, opacity, opacity_id};

/// What a PDF says about itself besides what is in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentInfo {
    /// Who answers for the report: the clinic.
    pub author: String,
    /// When the report was made; the file's only dates.
    pub issued: jiff::Timestamp,
}

/// Why no PDF could be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A bundled face could not be reduced to the glyphs in use.
    #[error("the face `{face}` cannot be reduced to its used glyphs")]
    Subset {
        /// The face's PostScript name.
        face: &'static str,
    },
    /// The pages' operations gave no whole document.
    #[error("the document is not whole: {0}")]
    Structure(#[from] lopdf::Error),
    /// The bytes could not be put together.
    #[error("the document cannot be written")]
    Write(#[from] std::io::Error),
}

/// Writes a document as PDF/A-3a and PDF/UA-1.
///
/// The same document and info give the same bytes.
pub fn pdf(document: &Document, info: &DocumentInfo) -> Result<Vec<u8>, PdfError> {
    pdf_with(document.clone(), pack(document.attachments.clone())?, info)
}

/// Writes a document, which is let go meanwhile, with attachments that were packed before, while its
/// pages were set; its own are left out.
pub fn pdf_with(
    document: Document,
    packed: PackedAttachments,
    info: &DocumentInfo,
) -> Result<Vec<u8>, PdfError> {
    let packers = Packers::default();
    let (file, Found { codes, marks }) = pages::draw(&document, &packers)?;
    finish::finished(file, document, info, &codes, &marks, packed, &packers)
}

/// Attachments as they lie in the file, in their order.
pub struct PackedAttachments(Vec<Packed>);

/// An attachment that is deflated.
struct Packed {
    /// The attachment, whose bytes were let go.
    attachment: Attachment,
    /// How many there were.
    size: usize,
    deflated: Vec<u8>,
}

/// Deflates the files that are to travel inside a PDF.
pub fn pack(attachments: Vec<Attachment>) -> Result<PackedAttachments, PdfError> {
    let packers = Packers::default();
    let pack = |mut attachment: Attachment| {
        let bytes = std::mem::take(&mut attachment.bytes);
        let deflated = packers.packed(&bytes)?;
        Ok::<_, PdfError>(Packed { attachment, size: bytes.len(), deflated })
    };
    Ok(PackedAttachments(attachments.into_par_iter().map(pack).collect::<Result<_, _>>()?))
}

/// Draws pages, each for itself.
struct Content<'a> {
    document: &'a Document,
    roles: Vec<&'static str>,
    codes: &'a Codes,
}

impl<'a> Content<'a> {
    fn new(document: &'a Document, codes: &'a Codes) -> Self {
        Self { document, roles: tree::content_roles(&document.structure), codes }
    }

    /// Draws a page: each stretch of marks of one owner is a marked content.
    fn page(&self, page: &Page) -> Result<Vec<u8>, PdfError> {
        let mut operators = Operators::for_a_page();
        let mut ops = Vec::new();
        let mut marked = 0;
        let mut items = page.items.iter().peekable();
        while let Some(first) = items.peek() {
            let owner = first.owner;
            ops.push(self.begin(owner, &mut marked));
            let mut pen = Pen::default();
            while let Some(placed) = items.next_if(|item| item.owner == owner) {
                match &placed.item {
                    Item::Glyphs(run) => self.glyphs(&mut ops, &mut pen, run, page.size.1),
                    Item::Path { segments, fill, stroke } => {
                        pen.lift(&mut ops);
                        self.path(&mut ops, segments, *fill, stroke.as_ref(), page.size.1);
                    }
                    Item::Picture(at, area) => {
                        pen.lift(&mut ops);
                        ops.extend(self.picture(*at, *area, page.size.1));
                    }
                }
            }
            pen.lift(&mut ops);
            ops.push(Op::EndMarkedContent);
            operators.write(&mut ops)?;
        }
        Ok(operators.into_bytes())
    }

    /// Begins a stretch of one owner; contents are numbered as [`Found`] counts them.
    fn begin(&self, owner: Owner, marked: &mut i64) -> Op {
        let (tag, map) = match owner {
            Owner::Content(content) => {
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(*marked))]);
                *marked += 1;
                (self.roles.get(content).copied().unwrap_or("Span"), map)
            }
            Owner::Artifact(artifact) => ("Artifact", mark::artifact(artifact)),
        };
        let properties = DictItem::Dict { map };
        Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties }
    }

    fn glyphs(&self, ops: &mut Vec<Op>, pen: &mut Pen, run: &GlyphRun, height: f32) {
        pen.take(ops, run);
        let mut pen = (0.0f32, 0.0f32);
        let mut shown: Vec<TextItem> = Vec::new();
        // A glyph that stands for letters comes before those that stand for none.
        let clusters = run.glyphs.chunk_by(|_, next| next.text.is_empty());
        for cluster in clusters {
            if cluster.len() == 1 {
                self.cluster(ops, run, cluster, height, &mut pen, &mut shown);
                continue;
            }
            // Which of several glyphs is the letter, no reader can know.
            show(ops, run, (pen.0, 0.0), height, std::mem::take(&mut shown));
            pen.0 = pen.1;
            ops.push(mark::read_as(cluster[0].text.of(&run.text)));
            self.cluster(ops, run, cluster, height, &mut pen, &mut shown);
            show(ops, run, (pen.0, 0.0), height, std::mem::take(&mut shown));
            pen.0 = pen.1;
            ops.push(Op::EndMarkedContent);
        }
        show(ops, run, (pen.0, 0.0), height, shown);
    }

    /// Shows glyphs; `start` is where what is not shown yet began, `passed` where the pen stands.
    fn cluster(
        &self,
        ops: &mut Vec<Op>,
        run: &GlyphRun,
        glyphs: &[Glyph],
        height: f32,
        (start, passed): &mut (f32, f32),
        shown: &mut Vec<TextItem>,
    ) {
        let face = self.document.faces.get(run.face);
        let Some(codes) = self.codes.get(run.face) else { return };
        for glyph in glyphs {
            let code = codes.code(glyph.id, glyph.text.of(&run.text));
            let printed = font::width(face, glyph.id);
            let (right, up) = glyph.offset;
            if up.abs() > f32::EPSILON {
                // A raised mark stands on a baseline of its own.
                show(ops, run, (*start, 0.0), height, std::mem::take(shown));
                let alone = vec![TextItem::GlyphIds(vec![Codepoint::new(code, 0.0)])];
                show(ops, run, (*passed + right, up), height, alone);
                *start = *passed + glyph.advance;
            } else {
                if right.abs() > f32::EPSILON {
                    shown.push(TextItem::Offset(-right * 1000.0));
                }
                let kern = printed - (glyph.advance - right) * 1000.0;
                let kern = if kern.abs() < 0.05 { 0.0 } else { tenth(kern) };
                let point = Codepoint::new(code, kern);
                match shown.last_mut() {
                    Some(TextItem::GlyphIds(points)) => points.push(point),
                    _ => shown.push(TextItem::GlyphIds(vec![point])),
                }
            }
            *passed += glyph.advance;
        }
    }

    fn path(
        &self,
        ops: &mut Vec<Op>,
        segments: &[Segment],
        fill: Option<Fill>,
        stroke: Option<&Stroke>,
        height: f32,
    ) {
        let opacity = opacity(fill.as_ref(), stroke);
        ops.push(Op::SaveGraphicsState);
        if opacity != OPAQUE {
            ops.push(Op::LoadGraphicsState { gs: opacity_id(opacity.0, opacity.1) });
        }
        let rings = rings(segments, height);
        // A closed outline that is filled and drawn is written once. One that lets something through
        // is not: there the line's inner half lies upon the filled area.
        let closed = matches!(&rings[..], [ring] if ring.is_closed);
        let at_once = fill.is_some() && stroke.is_some() && closed && opacity == OPAQUE;
        let polygon = |mode| {
            let rings =
                rings.iter().map(|ring| PolygonRing { points: ring.points.clone() }).collect();
            let winding_order = WindingOrder::NonZero;
            Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } }
        };
        if let Some(fill) = fill {
            ops.push(Op::SetFillColor { col: color(fill.rgb) });
            if !at_once {
                ops.push(polygon(PaintMode::Fill));
            }
        }
        if let Some(stroke) = stroke {
            ops.push(Op::SetOutlineColor { col: color(stroke.rgb) });
            ops.push(Op::SetOutlineThickness { pt: Pt(stroke.width) });
            ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
            if stroke.dash.is_empty() {
                ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
            } else {
                let dash = LineDashPattern { pattern: stroke.dash.clone().into(), offset: 0.0 };
                ops.push(Op::SetLineDashPattern { dash });
            }
            if at_once {
                ops.push(polygon(PaintMode::FillStroke));
            } else {
                ops.extend(rings.into_iter().map(|ring| Op::DrawLine { line: ring }));
            }
        }
        ops.push(Op::RestoreGraphicsState);
    }

    fn picture(&self, at: usize, area: zonula_layout::Rect, height: f32) -> Option<Op> {
        self.document.pictures.get(at)?;
        let transform = XObjectTransform {
            translate_x: Some(Pt(thousandth(area.left))),
            translate_y: Some(Pt(thousandth(height - area.bottom))),
            // The picture itself is not among the page's own resources when the page is written.
            no_auto_scale: true,
            scale_x: Some(thousandth(area.width())),
            scale_y: Some(thousandth(area.height())),
            ..XObjectTransform::default()
        };
        Some(Op::UseXobject { id: picture_id(at), transform })
    }
}

/// The text state of the open text section.
#[derive(Default)]
struct Pen {
    open: bool,
    font: Option<(FaceId, u32)>,
    rgb: Option<Rgb>,
}

impl Pen {
    /// Opens a text section and selects font and colour, as far as needed.
    fn take(&mut self, ops: &mut Vec<Op>, run: &GlyphRun) {
        if !self.open {
            ops.push(Op::StartTextSection);
            self.open = true;
        }
        let font = (run.face, run.size.to_bits());
        if self.font.replace(font) != Some(font) {
            let handle = PdfFontHandle::External(FontId(font::resource(run.face)));
            ops.push(Op::SetFont { font: handle, size: Pt(thousandth(run.size)) });
        }
        if self.rgb.replace(run.rgb) != Some(run.rgb) {
            ops.push(Op::SetFillColor { col: color(run.rgb) });
        }
    }

    fn lift(&mut self, ops: &mut Vec<Op>) {
        if std::mem::take(&mut self.open) {
            ops.push(Op::EndTextSection);
        }
        // A path sets colours of its own.
        self.rgb = None;
    }
}

/// Shows glyphs, their first pen position so many ems right and up of the run's start.
fn show(
    ops: &mut Vec<Op>,
    run: &GlyphRun,
    (right, up): (f32, f32),
    height: f32,
    items: Vec<TextItem>,
) {
    if items.is_empty() {
        return;
    }
    let [a, b, c, d] = match run.turn {
        90 => [0.0, -1.0, 1.0, 0.0],
        270 => [0.0, 1.0, -1.0, 0.0],
        _ => [1.0, 0.0, 0.0, 1.0],
    };
    let (right, up) = (right * run.size, up * run.size);
    let x = run.at.0 + a * right + c * up;
    let y = height - run.at.1 + b * right + d * up;
    let matrix = TextMatrix::Raw([a, b, c, d, hundredth(x), hundredth(y)]);
    ops.push(Op::SetTextMatrix { matrix });
    ops.push(Op::ShowText { items });
}

/// Turns an outline into printpdf's rings, y upwards.
fn rings(segments: &[Segment], height: f32) -> Vec<Line> {
    let at = |(x, y): Point, bezier| LinePoint {
        p: printpdf::Point { x: Pt(hundredth(x)), y: Pt(hundredth(height - y)) },
        bezier,
    };
    let mut rings: Vec<Line> = Vec::new();
    for segment in segments {
        match (*segment, rings.last_mut()) {
            (Segment::Move(to), _) => {
                rings.push(Line { points: vec![at(to, false)], is_closed: false });
            }
            (Segment::Line(to), Some(ring)) => ring.points.push(at(to, false)),
            (Segment::Curve(one, two, to), Some(ring)) => {
                ring.points.extend([at(one, true), at(two, true), at(to, false)]);
            }
            (Segment::Close, Some(ring)) => ring.is_closed = true,
            (_, None) => {}
        }
    }
    rings
}

/// The name of a picture among a page's resources.
fn picture_id(at: usize) -> XObjectId {
    XObjectId(format!("P{at}"))
}

fn color([r, g, b]: Rgb) -> Color {
    let share = |part: u8| thousandth(f32::from(part) / 255.0);
    Color::Rgb(printpdf::Rgb { r: share(r), g: share(g), b: share(b), icc_profile: None })
}

fn thousandth(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

/// A hundredth of a point is finer than any printer.
fn hundredth(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn tenth(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlines_are_turned_upside_down() {
        let drawn = rings(&[Segment::Move((1.0, 2.0)), Segment::Line((3.0, 4.0))], 10.0);
        let heights: Vec<f32> = drawn[0].points.iter().map(|point| point.p.y.0).collect();
        assert_eq!(heights, [8.0, 6.0]);
    }
}

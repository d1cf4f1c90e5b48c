//! Operators: printpdf's operations as a page's content stream writes them.
//!
//! printpdf makes an object of every glyph and number before it writes any of them, with thirty times
//! the room and ten times the time of the bytes they become. What pages have by the thousand is written
//! here, in the same words; all else by printpdf.

use lopdf::Object;
use printpdf::{Codepoint, Color, Line, LinePoint, Op, PaintMode, Polygon, PolygonRing, TextItem};

use super::PdfError;
use super::object::{self, name};
use super::pages;

/// A content stream as far as it is written.
#[derive(Default)]
pub(super) struct Operators(Vec<u8>);

impl Operators {
    /// Makes an empty stream with the room that half of all pages take.
    pub(super) fn for_a_page() -> Self {
        Self(Vec::with_capacity(1 << 15))
    }

    /// Writes operations, which are let go.
    pub(super) fn write(&mut self, ops: &mut Vec<Op>) -> Result<(), PdfError> {
        ops.drain(..).try_for_each(|op| self.operation(op))
    }

    /// Returns the bytes.
    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        // Line ends part operators; none is owed behind the last.
        self.0.pop();
        self.0
    }

    fn operation(&mut self, op: Op) -> Result<(), PdfError> {
        match op {
            Op::SaveGraphicsState => self.operator("q"),
            Op::RestoreGraphicsState => self.operator("Q"),
            Op::StartTextSection => self.operator("BT"),
            Op::EndTextSection => self.operator("ET"),
            Op::EndMarkedContent => self.operator("EMC"),
            Op::BeginMarkedContentWithProperties { tag, properties } => {
                self.object(&name(&tag));
                self.object(&properties.to_lopdf());
                self.operator("BDC");
            }
            Op::LoadGraphicsState { gs } => {
                self.object(&name(&gs.0));
                self.operator("gs");
            }
            Op::SetFont { font, size } => {
                self.object(&name(&font.get_resource_name()));
                self.numbers(&[size.0], "Tf");
            }
            Op::SetFillColor { col: Color::Rgb(rgb) } => self.numbers(&[rgb.r, rgb.g, rgb.b], "rg"),
            Op::SetOutlineColor { col: Color::Rgb(rgb) } => {
                self.numbers(&[rgb.r, rgb.g, rgb.b], "RG");
            }
            Op::SetOutlineThickness { pt } => self.numbers(&[pt.0], "w"),
            Op::SetTextMatrix { matrix } => self.numbers(&matrix.as_array(), "Tm"),
            Op::ShowText { items } if items.iter().all(is_glyphs) => self.show(&items),
            Op::DrawPolygon {
                polygon: Polygon { rings, mode: PaintMode::Fill, winding_order },
            } => self.polygon(&rings, winding_order.get_fill_op()),
            Op::DrawPolygon {
                polygon: Polygon { rings, mode: PaintMode::FillStroke, winding_order },
            } => self.polygon(&rings, winding_order.get_fill_stroke_close_op()),
            Op::DrawLine { line } => self.line(&line),
            Op::SetLineDashPattern { dash } => {
                self.0.push(b'[');
                let mut first = true;
                dash.pattern.iter().for_each(|length| self.step(*length, &mut first));
                self.0.extend_from_slice(b"] ");
                self.numbers(&[dash.offset], "d");
            }
            Op::SetLineJoinStyle { join } => self.operator(&format!("{} j", join.id())),
            Op::SetLineCapStyle { cap } => self.operator(&format!("{} J", cap.id())),
            other => {
                self.0.append(&mut pages::content(vec![other])?);
                self.0.push(b'\n');
            }
        }
        Ok(())
    }

    fn operator(&mut self, operator: &str) {
        self.0.extend_from_slice(operator.as_bytes());
        self.0.push(b'\n');
    }

    fn object(&mut self, object: &Object) {
        object::write(&mut self.0, object);
        self.0.push(b' ');
    }

    /// Writes an operator with numbers before it.
    fn numbers(&mut self, numbers: &[f32], operator: &str) {
        for number in numbers {
            object::write_number(&mut self.0, *number);
            self.0.push(b' ');
        }
        self.operator(operator);
    }

    /// Shows glyphs by their codes, with numbers between them that move the pen. What no number parts
    /// is one string; printpdf makes one of every glyph.
    fn show(&mut self, items: &[TextItem]) {
        if items.is_empty() {
            return;
        }
        self.0.push(b'[');
        let mut first = true;
        for item in items {
            match item {
                TextItem::Offset(offset) => self.step(*offset, &mut first),
                TextItem::GlyphIds(points) => {
                    let moves = |point: &Codepoint| point.offset.abs() > 0.0;
                    for word in points.chunk_by(|point, _| !moves(point)) {
                        let codes = word.iter().map(|point| point.gid.to_be_bytes());
                        object::write_hexadecimal(&mut self.0, codes.flatten());
                        first = false;
                        if let Some(last) = word.last().filter(|last| moves(last)) {
                            self.step(last.offset, &mut first);
                        }
                    }
                }
                TextItem::Text(_) => {}
            }
        }
        self.0.extend_from_slice(b"] ");
        self.operator("TJ");
    }

    fn step(&mut self, offset: f32, first: &mut bool) {
        if !std::mem::take(first) {
            self.0.push(b' ');
        }
        object::write_number(&mut self.0, offset);
    }

    fn polygon(&mut self, rings: &[PolygonRing], paint: &str) {
        for ring in rings {
            self.points(&ring.points);
        }
        if !rings.is_empty() {
            self.operator("h");
            self.operator(paint);
        }
    }

    fn line(&mut self, line: &Line) {
        if line.points.is_empty() {
            return;
        }
        self.points(&line.points);
        if line.is_closed {
            self.operator("h");
        }
        self.operator("S");
    }

    /// Writes the steps of an outline: curves are two handles and an end.
    fn points(&mut self, points: &[LinePoint]) {
        let mut points = points;
        let mut begun = false;
        while let [point, rest @ ..] = points {
            points = rest;
            match (point, rest) {
                (one, [two, end, rest @ ..]) if begun && one.bezier && two.bezier => {
                    let [one, two, end] = [one, two, end].map(|point| point.p);
                    let numbers = [one.x.0, one.y.0, two.x.0, two.y.0, end.x.0, end.y.0];
                    self.numbers(&numbers, "c");
                    points = rest;
                }
                (to, _) => {
                    let operator = if begun { "l" } else { "m" };
                    self.numbers(&[to.p.x.0, to.p.y.0], operator);
                }
            }
            begun = true;
        }
    }
}

fn is_glyphs(item: &TextItem) -> bool {
    matches!(item, TextItem::Offset(_) | TextItem::GlyphIds(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::{Pen, color, mark, opacity_id, picture_id, rings, show};
    use printpdf::{
        LineCapStyle, LineDashPattern, LineJoinStyle, Pt, WindingOrder, XObjectTransform,
    };
    use zonula_layout::{GlyphRun, Segment};

    fn outline() -> Vec<Line> {
        let curve = Segment::Curve((1.0, 2.5), (3.25, 4.0), (5.0, 6.01));
        let line = [Segment::Move((0.0, 700.0)), Segment::Line((-3.1, 700.0)), curve];
        let closed = [Segment::Move((9.0, 9.0)), curve, curve, Segment::Close];
        rings(&[&line[..], &closed[..]].concat(), 700.0)
    }

    /// One of each that pages are drawn with.
    fn operations() -> Vec<Op> {
        let run =
            GlyphRun { size: 9.35, rgb: [12, 200, 255], at: (72.5, 99.99), ..GlyphRun::default() };
        let (mut ops, mut pen) = (Vec::new(), Pen::default());
        pen.take(&mut ops, &run);
        let points = [(7, 0.0), (8, 0.0), (0xabcd, -12.3), (65_535, 0.05), (9, 0.0)];
        let points = points.map(|(code, kern)| Codepoint::new(code, kern)).to_vec();
        let items = [TextItem::Offset(-250.0), TextItem::GlyphIds(points), TextItem::Offset(-0.0)];
        show(&mut ops, &run, (0.0, 0.0), 842.0, items.to_vec());
        show(&mut ops, &GlyphRun { turn: 270, ..run }, (0.1, 0.2), 842.0, items[1..].to_vec());
        ops.push(mark::read_as("e\u{301}"));
        ops.push(Op::EndMarkedContent);
        pen.lift(&mut ops);
        let rings = outline().into_iter().map(|line| PolygonRing { points: line.points });
        let rings: Vec<PolygonRing> = rings.collect();
        let polygon = |rings, mode| Op::DrawPolygon {
            polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero },
        };
        let dash = LineDashPattern { pattern: vec![1.5, 2.0].into(), offset: 0.0 };
        let transform = XObjectTransform {
            translate_x: Some(Pt(3.0)),
            scale_x: Some(40.125),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        ops.extend([
            Op::SaveGraphicsState,
            Op::LoadGraphicsState { gs: opacity_id(50, 100) },
            polygon(rings[..1].to_vec(), PaintMode::Fill),
            polygon(rings.clone(), PaintMode::Fill),
            polygon(rings[1..].to_vec(), PaintMode::FillStroke),
            Op::SetOutlineColor { col: color([1, 2, 3]) },
            Op::SetOutlineThickness { pt: Pt(0.35) },
            Op::SetLineJoinStyle { join: LineJoinStyle::Round },
            Op::SetLineCapStyle { cap: LineCapStyle::Round },
            Op::SetLineDashPattern { dash },
            Op::UseXobject { id: picture_id(0), transform },
        ]);
        ops.extend(outline().into_iter().map(|line| Op::DrawLine { line }));
        ops.push(Op::RestoreGraphicsState);
        ops
    }

    #[test]
    fn operations_are_written_as_printpdf_writes_them_with_neighbouring_glyphs_in_one_string() {
        let mut own = Operators::default();
        own.write(&mut operations()).expect("it can be written");
        let printpdf = pages::content(operations()).expect("it can be written");
        let text = |bytes| String::from_utf8(bytes).expect("signs of ASCII");
        assert_eq!(text(own.into_bytes()), text(printpdf).replace("><", ""));
    }
}

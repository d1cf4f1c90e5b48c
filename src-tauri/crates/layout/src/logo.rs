//! Logos: pictures of a clinic's brand as PNG, JPEG or SVG; what is drawn stays drawn.

mod style;
mod svg;

use std::io::Cursor;
use std::sync::Arc;

use png::{ColorType, Decoder, Limits, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::drawing::Drawing;
use crate::page::Picture;

/// The most memory in bytes that decoding a picture may take: sixteen million pixels.
const MOST_BYTES: usize = 64 << 20;

/// The most pixels along either side of a JPEG picture.
const LONGEST_SIDE: usize = 8_000;

/// A picture that can be placed on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Logo {
    /// Of pixels.
    Pixels(Picture),
    /// Of lines and areas, which stay sharp at any size.
    Drawn(Drawing),
}

/// Why a picture cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct LogoError {
    /// The line of an SVG file, counted from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

impl LogoError {
    fn new(what: impl Into<String>) -> Self {
        Self { line: None, what: what.into() }
    }
}

impl Logo {
    /// Reads a picture, whatever of the three formats it is in.
    ///
    /// An SVG file with something that cannot be drawn as lines and areas of one colour is refused
    /// with its line, never drawn without it.
    pub fn read(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.starts_with(b"\x89PNG") {
            let damaged = || LogoError::new("the PNG picture is damaged, empty or too large");
            return png(bytes).map(Self::Pixels).ok_or_else(damaged);
        }
        if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            let damaged = || LogoError::new("the JPEG picture is damaged, empty or too large");
            return jpeg(bytes).map(Self::Pixels).ok_or_else(damaged);
        }
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains("<svg"));
        let text =
            text.ok_or_else(|| LogoError::new("the picture is neither PNG, JPEG nor SVG"))?;
        svg::read(text).map(Self::Drawn)
    }

    /// Returns width and height, of which only the ratio counts.
    pub fn size(&self) -> (f32, f32) {
        match self {
            Self::Pixels(picture) => (picture.size.0 as f32, picture.size.1 as f32),
            Self::Drawn(drawing) => (drawing.width, drawing.height),
        }
    }
}

fn png(bytes: &[u8]) -> Option<Picture> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MOST_BYTES });
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let length = reader.output_buffer_size().filter(|length| *length <= MOST_BYTES)?;
    let mut decoded = vec![0; length];
    let shown = reader.next_frame(&mut decoded).ok()?;
    decoded.truncate(shown.buffer_size());
    let pixels: Arc<[u8]> = match shown.color_type {
        ColorType::Rgba => decoded.into(),
        ColorType::GrayscaleAlpha => decoded
            .chunks_exact(2)
            .flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]])
            .collect(),
        _ => return None,
    };
    (!pixels.is_empty()).then_some(Picture { size: (shown.width, shown.height), pixels })
}

fn jpeg(bytes: &[u8]) -> Option<Picture> {
    let options = DecoderOptions::default()
        .set_max_width(LONGEST_SIDE)
        .set_max_height(LONGEST_SIDE)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    decoder.output_buffer_size().filter(|length| length / 3 * 4 <= MOST_BYTES)?;
    let decoded = decoder.decode().ok()?;
    let info = decoder.info()?;
    let size = (u32::from(info.width), u32::from(info.height));
    let count = size.0 as usize * size.1 as usize;
    let pixels: Arc<[u8]> = if decoded.len() == 3 * count {
        decoded.chunks_exact(3).flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 255]).collect()
    } else if decoded.len() == count {
        decoded.iter().flat_map(|grey| [*grey, *grey, *grey, 255]).collect()
    } else {
        return None;
    };
    (!pixels.is_empty()).then_some(Picture { size, pixels })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::{Mark, Segment};

    fn drawn(inside: &str) -> Drawing {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"10 20 100 50\">\n{inside}\n</svg>"
        );
        match Logo::read(text.as_bytes()) {
            Ok(Logo::Drawn(drawing)) => drawing,
            other => panic!("{other:?}"),
        }
    }

    fn refused(inside: &str) -> LogoError {
        let text = format!("<svg viewBox=\"0 0 10 10\">\n<g>\n{inside}</g></svg>");
        Logo::read(text.as_bytes()).expect_err("it cannot be drawn")
    }

    #[test]
    fn shapes_become_outlines_at_their_place() {
        let drawing =
            drawn("<rect x=\"10\" y=\"20\" width=\"100\" height=\"50\" fill=\"#1f6f6b\"/>");
        assert_eq!((drawing.width, drawing.height), (100.0, 50.0));
        let Mark::Path { segments, fill, stroke } = &drawing.marks[0] else { panic!("a path") };
        assert_eq!(segments[0], Segment::Move((0.0, 0.0)));
        assert_eq!(segments[2], Segment::Line((100.0, 50.0)));
        assert_eq!((fill.map(|fill| fill.rgb), stroke), (Some([31, 111, 107]), &None));
    }

    #[test]
    fn styles_are_inherited_and_transformations_add_up() {
        let drawing = drawn(
            "<g transform=\"translate(10 20) scale(2)\" style=\"fill:none;stroke:#f00\" stroke-width=\"3\">\
             <g opacity=\".5\"><path d=\"M1 2h3\" transform=\"rotate(90)\"/></g></g>",
        );
        let Mark::Path { segments, fill, stroke } = &drawing.marks[0] else { panic!("a path") };
        let [Segment::Move(from), Segment::Line(to)] = segments[..] else { panic!("{segments:?}") };
        let near = |a: (f32, f32), b: (f32, f32)| (a.0 - b.0).abs() + (a.1 - b.1).abs() < 1e-3;
        assert!(near(from, (-4.0, 2.0)) && near(to, (-4.0, 8.0)), "{from:?} {to:?}");
        let stroke = stroke.as_ref().expect("a stroke");
        assert_eq!((stroke.rgb, stroke.opacity, stroke.width), ([255, 0, 0], 0.5, 6.0));
        assert_eq!(*fill, None);
    }

    #[test]
    fn a_circle_is_as_wide_as_it_is_high() {
        let drawing = drawn("<circle cx=\"30\" cy=\"40\" r=\"5\"/>");
        let Mark::Path { segments, .. } = &drawing.marks[0] else { panic!("a path") };
        let ends = segments.iter().filter_map(|segment| match segment {
            Segment::Curve(.., to) => Some(*to),
            _ => None,
        });
        for (x, y) in ends {
            let radius = libm::hypotf(x - 20.0, y - 20.0);
            assert!((radius - 5.0).abs() < 1e-3, "{x} {y}");
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_refused_with_its_line() {
        for (inside, what) in [
            ("<text>Praxis</text>", "outlines"),
            ("<rect fill=\"url(#a)\" width=\"1\" height=\"1\"/>", "one colour"),
            ("<image href=\"x.png\"/>", "`image`"),
            ("<path d=\"M0 0h1\" fill=\"teal-ish\"/>", "`teal-ish`"),
            ("<path d=\"M0 zero\"/>", "outline"),
        ] {
            let error = refused(inside);
            assert_eq!(error.line, Some(3), "{inside}");
            assert!(error.what.contains(what), "{error}");
        }
        assert!(Logo::read(b"GIF89a").is_err());
        assert!(Logo::read(b"<svg><g></svg>").is_err());
    }

    // Sixteen grey pixels as Pillow 11 writes them: `Image.new("L", (4, 4), 128).save(…, "JPEG")`.
    #[test]
    fn a_grey_jpeg_is_read() {
        let Ok(Logo::Pixels(picture)) = Logo::read(include_bytes!("../tests/grey.jpg")) else {
            panic!("it is a picture");
        };
        assert_eq!(picture.size, (4, 4));
        assert!(picture.pixels.chunks_exact(4).all(|pixel| {
            pixel[..3].iter().all(|part| part.abs_diff(128) <= 1) && pixel[3] == 255
        }));
    }
}

//! The pages of a document, each drawn and compressed for itself.

use super::packers::Packers;
use super::{Content, Found, PdfError, file, picture_id};
use lopdf::Stream;
use printpdf::{
    ExtendedGraphicsState, ExtendedGraphicsStateId, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt,
    RawImage, RawImageData, RawImageFormat, XObject,
};
use rayon::prelude::*;
use std::collections::BTreeSet;
use zonula_layout::{Document, Fill, Item, Page, Stroke};

/// Draws the pages; what was found before comes with them.
///
/// A glyph's code is the place at which it is first met on any page, so all are gone through first.
pub(super) fn draw(
    document: &Document,
    packers: &Packers,
) -> Result<(lopdf::Document, Found), PdfError> {
    let (found, mut file) = rayon::join(|| Found::of(document), || sheets(document));
    let content = Content::new(document, &found.codes);
    let draw = |page: &Page| file::compressed(content.page(page)?, packers);
    let drawn: Vec<Result<Stream, PdfError>> =
        document.pages.par_iter().with_max_len(1).map(draw).collect();
    for (page, stream) in file.get_pages().into_values().zip(drawn) {
        *page_stream(&mut file, page)? = stream?;
    }
    Ok((file, found))
}

/// Makes the document without anything on its pages, but with the pictures and opacities that they
/// use.
fn sheets(document: &Document) -> lopdf::Document {
    let mut drawn = PdfDocument::new(&document.title);
    drawn.pages = document.pages.iter().map(|page| sheet(page, Vec::new())).collect();
    for (at, picture) in document.pictures.iter().enumerate() {
        // A picture that lets nothing through needs no mask, which printpdf would pack each time.
        let points = picture.pixels.chunks_exact(4);
        let (pixels, data_format) = if points.clone().all(|point| point[3] == u8::MAX) {
            let colours = points.flat_map(|point| [point[0], point[1], point[2]]);
            (colours.collect(), RawImageFormat::RGB8)
        } else {
            (picture.pixels.to_vec(), RawImageFormat::RGBA8)
        };
        let image = RawImage {
            pixels: RawImageData::U8(pixels),
            width: picture.size.0 as usize,
            height: picture.size.1 as usize,
            data_format,
            tag: Vec::new(),
        };
        drawn.resources.xobjects.map.insert(picture_id(at), XObject::Image(image));
    }
    let items = document.pages.iter().flat_map(|page| &page.items);
    let opacities = items.filter_map(|placed| match &placed.item {
        Item::Path { fill, stroke, .. } => Some(opacity(fill.as_ref(), stroke.as_ref())),
        Item::Glyphs(_) | Item::Picture(..) => None,
    });
    for (fill, stroke) in opacities.filter(|own| *own != OPAQUE).collect::<BTreeSet<_>>() {
        let state = ExtendedGraphicsState::default()
            .with_current_fill_alpha(f32::from(fill) / 100.0)
            .with_current_stroke_alpha(f32::from(stroke) / 100.0);
        drawn.resources.extgstates.map.insert(opacity_id(fill, stroke), state);
    }
    saved(&drawn)
}

/// Neither fill nor stroke lets anything through.
pub(super) const OPAQUE: (u8, u8) = (100, 100);

/// Returns the opacity of fill and stroke in hundredths.
pub(super) fn opacity(fill: Option<&Fill>, stroke: Option<&Stroke>) -> (u8, u8) {
    let hundredths = |opacity: f32| (opacity.clamp(0.0, 1.0) * 100.0).round() as u8;
    let fill = fill.map_or(100, |fill| hundredths(fill.opacity));
    (fill, stroke.map_or(100, |stroke| hundredths(stroke.opacity)))
}

/// The name of a pair of opacities among a page's resources.
pub(super) fn opacity_id(fill: u8, stroke: u8) -> ExtendedGraphicsStateId {
    ExtendedGraphicsStateId(format!("O{fill}-{stroke}"))
}

/// A page of the document's size with operations.
fn sheet(page: &Page, ops: Vec<Op>) -> PdfPage {
    let (width, height) = page.size;
    let sheet = printpdf::Rect {
        x: Pt(0.0),
        y: Pt(0.0),
        width: Pt(width),
        height: Pt(height),
        mode: None,
        winding_order: None,
    };
    PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops }
}

/// Writes operations as printpdf writes a page's content.
pub(super) fn content(ops: Vec<Op>) -> Result<Vec<u8>, PdfError> {
    let mut alone = PdfDocument::new("");
    alone.pages = vec![sheet(&Page::default(), ops)];
    let mut file = saved(&alone);
    let first = file.get_pages().into_values().next().ok_or(lopdf::Error::PageNumberNotFound(1))?;
    Ok(std::mem::take(&mut page_stream(&mut file, first)?.content))
}

fn saved(document: &PdfDocument) -> lopdf::Document {
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    // Fonts are added later, which is what the warnings would be about.
    document.to_lopdf_document(&options, &mut Vec::new())
}

/// The content stream of a page.
fn page_stream(file: &mut lopdf::Document, page: lopdf::ObjectId) -> Result<&mut Stream, PdfError> {
    let contents = file.get_page_contents(page).first().copied();
    let contents = contents.ok_or(lopdf::Error::PageNumberNotFound(page.0))?;
    Ok(file.get_object_mut(contents)?.as_stream_mut()?)
}

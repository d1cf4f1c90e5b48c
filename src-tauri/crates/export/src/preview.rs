//! Preview: the pages of a PDF as pictures.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// The most pixels of one picture: an A4 page at eight times its size.
const MOST_PIXELS: f32 = 33_000_000.0;

/// The most pages of one document.
const MOST_PAGES: usize = 500;

/// Why no picture could be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PreviewError {
    /// The bytes are no PDF.
    #[error("the document is not a readable PDF")]
    Unreadable,
    /// The document ends before this page.
    #[error("the document has no page `{0}`")]
    NoPage(usize),
    /// The document has too many pages.
    #[error("the document has more than {MOST_PAGES} pages")]
    TooLong,
    /// The scale gives a picture of no size, or one too large.
    #[error("the scale gives a picture of `{width}` by `{height}` pixels")]
    Size {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// The picture could not be written.
    #[error("the picture cannot be written")]
    Write,
}

/// Returns each page as a PNG picture, `scale` pixels to the point, on white.
pub fn pages_as_png(pdf: &[u8], scale: f32) -> Result<Vec<Vec<u8>>, PreviewError> {
    let file = read(pdf)?;
    let cache = RenderCache::new();
    (0..file.pages().len()).map(|number| picture(&file, &cache, number, scale)).collect()
}

/// Returns one page, counted from 0, as a PNG picture, `scale` pixels to the point, on white.
pub fn page_as_png(pdf: &[u8], number: usize, scale: f32) -> Result<Vec<u8>, PreviewError> {
    let file = read(pdf)?;
    picture(&file, &RenderCache::new(), number, scale)
}

/// Returns one page of a document from outside, counted from 0, as a PNG picture of a width in
/// pixels, on white.
///
/// What cannot be drawn is left out of the picture; a page at which the rasteriser gives up is an
/// error. Whether the document keeps within bounds is for the caller to know.
pub fn page_of_width(pdf: &[u8], number: usize, width: u16) -> Result<Vec<u8>, PreviewError> {
    // The rasteriser promises no freedom from panics on damaged files; nothing outlives this one.
    let drawn = std::panic::catch_unwind(|| {
        let file = read(pdf)?;
        let page = file.pages().get(number).ok_or(PreviewError::NoPage(number))?;
        let scale = f32::from(width) / page.render_dimensions().0.max(1.0);
        picture(&file, &RenderCache::new(), number, scale)
    });
    drawn.unwrap_or(Err(PreviewError::Unreadable))
}

fn read(pdf: &[u8]) -> Result<Pdf, PreviewError> {
    let file = Pdf::new(pdf.to_vec()).map_err(|_| PreviewError::Unreadable)?;
    if file.pages().len() > MOST_PAGES {
        return Err(PreviewError::TooLong);
    }
    Ok(file)
}

fn picture<'a>(
    file: &'a Pdf,
    cache: &RenderCache<'a>,
    number: usize,
    scale: f32,
) -> Result<Vec<u8>, PreviewError> {
    let page = file.pages().get(number).ok_or(PreviewError::NoPage(number))?;
    let (width, height) = page.render_dimensions();
    let (width, height) = (width * scale, height * scale);
    let size = PreviewError::Size { width: width as u32, height: height as u32 };
    let fits = |length: f32| (1.0..=f32::from(u16::MAX)).contains(&length);
    if !fits(width) || !fits(height) || width * height > MOST_PIXELS {
        return Err(size);
    }
    let pixels = render(
        page,
        cache,
        &InterpreterSettings::default(),
        // Hinting would move letters to whole pixels; a preview keeps the printed shapes.
        &RenderSettings { hinting: false, ..RenderSettings::default() },
        &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
    );
    let mut bytes = Vec::new();
    let mut encoder =
        png::Encoder::new(&mut bytes, u32::from(pixels.width()), u32::from(pixels.height()));
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    // The ground is opaque white, so opacity carries nothing.
    let opaque: Vec<u8> = pixels
        .data_as_u8_slice()
        .chunks_exact(4)
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let mut writer = encoder.write_header().map_err(|_| PreviewError::Write)?;
    writer.write_image_data(&opaque).map_err(|_| PreviewError::Write)?;
    writer.finish().map_err(|_| PreviewError::Write)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pdf_gives_an_error() {
        for bytes in [&b""[..], b"%PDF-1.7", b"not a document at all"] {
            assert!(pages_as_png(bytes, 1.0).is_err() || page_as_png(bytes, 0, 1.0).is_err());
            assert!(page_of_width(bytes, 0, 100).is_err());
        }
    }
}

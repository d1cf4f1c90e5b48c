//! Text of a PDF: letters with their place on the page, found by carrying out its instructions.

use super::guard;
use super::instructions::{Budget, Interpreter};
use crate::limits::{PDF_ANNOTATIONS, PDF_PAGES};
use compact_str::CompactString;
use hayro_font::hayro_cmap::BfString;
use hayro_font::hayro_syntax::object::dict::keys;
use hayro_font::hayro_syntax::object::{Array, Dict, Stream};
use hayro_font::hayro_syntax::page::Page as PdfPage;
use hayro_font::hayro_syntax::{LoadPdfError, Pdf};
use hayro_font::kurbo::Affine;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The letters of a document.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// Its pages.
    pub pages: Vec<Page>,
    /// Pages that could not be read, from 1.
    pub damaged: Vec<u32>,
    /// Whether a limit was met and the rest was not read.
    pub cut: bool,
}

/// The letters of a page, in the order in which they are drawn.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// The page, from 1.
    pub number: u32,
    /// Its width in points, as it is shown.
    pub width: f32,
    /// Its height in points, as it is shown.
    pub height: f32,
    /// What is written on it.
    pub letters: Vec<Letter>,
    /// How many pictures are drawn on it.
    pub pictures: usize,
    /// How many letters say nothing: their font does not tell what they mean.
    pub unknown: usize,
    /// How many letters are there to be found but not seen, as text recognition adds them.
    pub invisible: usize,
}

/// A letter, or several that are drawn as one; a blank too.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    /// What it means.
    pub text: CompactString,
    /// Where it begins: points from the left and from the top of the page as it is shown.
    pub from: (f32, f32),
    /// Where the next one may begin.
    pub to: (f32, f32),
    /// The size of its font in points.
    pub size: f32,
    /// The direction of the line: 0 to the right, 1 downwards, 2 to the left, 3 upwards.
    pub turn: u8,
}

/// Why a PDF gives no text at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoText {
    /// It opens with a password only.
    Protected,
    /// It is so damaged that no page is found.
    Damaged,
    /// It is larger than what is read, or unpacks to more.
    TooLarge,
}

/// Says whether a file begins as a PDF does, within its first kilobyte.
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(1024)].windows(5).any(|it| it == b"%PDF-")
}

/// Reads all letters of a PDF that can be read.
pub(super) fn read(bytes: &[u8]) -> Result<Document, NoText> {
    if !is_pdf(bytes) {
        return Err(NoText::Damaged);
    }
    if !guard::is_bounded(bytes) {
        return Err(NoText::TooLarge);
    }
    // The crates that open PDFs and fonts are careful, but they promise no freedom from panics on
    // damaged files; nothing of theirs is used after one, so that unwinding leaves nothing broken.
    let opened = catch_unwind(|| Pdf::new(bytes.to_vec()));
    let pdf = match opened {
        Ok(Ok(pdf)) => pdf,
        Ok(Err(LoadPdfError::Decryption(_))) => return Err(NoText::Protected),
        Ok(Err(LoadPdfError::Invalid)) | Err(_) => return Err(NoText::Damaged),
    };
    let mut document = Document::default();
    let mut budget = Budget::new();
    let pages = catch_unwind(AssertUnwindSafe(|| pdf.pages().len())).unwrap_or_default();
    for at in 0..pages.min(PDF_PAGES) {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let page = catch_unwind(AssertUnwindSafe(|| {
            read_page(&pdf, &pdf.pages()[at], number, &mut budget)
        }));
        match page {
            Ok((page, sound)) => {
                if !sound {
                    document.damaged.push(number);
                }
                document.pages.push(page);
            }
            Err(_) => document.damaged.push(number),
        }
    }
    document.cut = pages > PDF_PAGES || budget.is_spent();
    if document.pages.is_empty() { Err(NoText::Damaged) } else { Ok(document) }
}

/// Returns width and height in points of each page of a PDF that can be drawn within bounds of
/// time and memory; nothing for any other file.
pub(super) fn drawable_pages(bytes: &[u8]) -> Vec<(f32, f32)> {
    let Ok(document) = read(bytes) else { return vec![] };
    let bounded = catch_unwind(|| {
        Pdf::new(bytes.to_vec()).is_ok_and(|pdf| guard::has_bounded_pictures(&pdf))
    });
    if document.cut || !bounded.unwrap_or_default() {
        return vec![];
    }
    document.pages.iter().map(|page| (page.width, page.height)).collect()
}

/// Reads a page with what is laid over it; says whether all of it could be read.
fn read_page(pdf: &Pdf, page: &PdfPage<'_>, number: u32, budget: &mut Budget) -> (Page, bool) {
    let (width, height) = page.render_dimensions();
    let mut read = Page { number, width, height, ..Page::default() };
    let start = Affine::new(page.initial_transform(true).as_coeffs());
    let (content, mut sound) = content(page.raw());
    let mut interpreter = Interpreter::new(pdf, budget, &mut read);
    interpreter.run(&content, page.resources(), start, 0);
    if let Some(annotations) = page.raw().get::<Array<'_>>(keys::ANNOTS) {
        for annotation in annotations.iter::<Dict<'_>>().take(PDF_ANNOTATIONS) {
            interpreter.annotation(&annotation, page.resources(), start);
        }
    }
    sound &= interpreter.is_sound();
    (read, sound)
}

/// Joins the streams of a page's instructions; says whether all of them could be unpacked.
fn content(page: &Dict<'_>) -> (Vec<u8>, bool) {
    if let Some(stream) = page.get::<Stream<'_>>(keys::CONTENTS) {
        return guard::unpack(&stream).unwrap_or_default();
    }
    let (mut content, mut sound) = (vec![], true);
    if let Some(streams) = page.get::<Array<'_>>(keys::CONTENTS) {
        for stream in streams.iter::<Stream<'_>>() {
            match guard::unpack(&stream) {
                Some((part, is_whole)) if content.len() < crate::limits::PDF_INSTRUCTION_BYTES => {
                    content.extend(part);
                    sound &= is_whole;
                    content.push(b'\n');
                }
                _ => sound = false,
            }
        }
    }
    (content, sound)
}

/// Writes what a letter means: ligatures in letters, all blanks as one, what is nothing as nothing.
pub(super) fn meaning_of(meaning: &BfString) -> CompactString {
    let mut single = [0; 4];
    let text: &str = match meaning {
        BfString::Char(sign) => sign.encode_utf8(&mut single),
        BfString::String(text) => text,
    };
    let mut plain = CompactString::default();
    for sign in text.chars().take(16) {
        match sign {
            '\u{fb00}' => plain.push_str("ff"),
            '\u{fb01}' => plain.push_str("fi"),
            '\u{fb02}' => plain.push_str("fl"),
            '\u{fb03}' => plain.push_str("ffi"),
            '\u{fb04}' => plain.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => plain.push_str("st"),
            // Adobe's Symbol face, as Windows programs write it.
            '\u{f06d}' => plain.push('µ'),
            '\u{f0b0}' => plain.push('°'),
            '\u{f0a3}' => plain.push('≤'),
            '\u{f0b3}' => plain.push('≥'),
            '\u{f0ad}' => plain.push('↑'),
            '\u{f0af}' => plain.push('↓'),
            '\u{ad}' => plain.push('-'),
            sign if sign.is_whitespace() => plain.push(' '),
            '\u{e000}'..='\u{f8ff}' | '\u{fffd}' => {}
            sign if sign.is_control() || ('\u{200b}'..='\u{200f}').contains(&sign) => {}
            sign => plain.push(sign),
        }
    }
    plain
}

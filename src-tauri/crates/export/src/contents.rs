//! Contents: what a PDF holds besides the marks on its pages.

use lopdf::{Dictionary, Document, LoadOptions, Object, decode_text_string};

/// The most attachments of one document that are listed.
const MOST_ATTACHMENTS: usize = 1_000;

/// The most bytes that all attachments of one document may unfold to.
const MOST_BYTES: usize = 256 << 20;

/// How many times longer than the file one of its tables of objects may be: a few bytes can be made
/// to unfold to more than any memory holds.
const UNFOLDING: usize = 16;

/// What a PDF holds.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Contents {
    /// Its title, where it states one.
    pub title: Option<String>,
    /// Width and height of each page in points.
    pub pages: Vec<(f32, f32)>,
    /// The files that travel inside.
    pub embedded: Vec<Embedded>,
}

/// A file that travels inside a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded {
    /// Its name.
    pub name: String,
    /// What it holds, in words.
    pub description: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Reads what a PDF holds; `None` if the bytes are no PDF.
///
/// A part that is damaged is left out, as a reader of the document would not find it either.
pub fn contents(pdf: &[u8]) -> Option<Contents> {
    let most = pdf.len().saturating_mul(UNFOLDING).clamp(1 << 20, 64 << 20);
    let options = LoadOptions { max_decompressed_size: Some(most), ..LoadOptions::default() };
    let file = Document::load_mem_with_options(pdf, options).ok()?;
    let information = file.trailer.get_deref(b"Info", &file).and_then(Object::as_dict);
    let title = information.ok().and_then(|information| words(&file, information, b"Title"));
    let pages = file.page_iter().map(|page| size(&file, page).unwrap_or_default()).collect();
    Some(Contents { title, pages, embedded: embedded(&file).unwrap_or_default() })
}

fn size(file: &Document, page: lopdf::ObjectId) -> Option<(f32, f32)> {
    let page = file.get_dictionary(page).ok()?;
    let sides = page.get_deref(b"MediaBox", file).ok()?.as_array().ok()?;
    let [left, bottom, right, top] = sides.as_slice() else { return None };
    let side = |object: &Object| object.as_float().ok();
    Some((side(right)? - side(left)?, side(top)? - side(bottom)?))
}

fn embedded(file: &Document) -> Option<Vec<Embedded>> {
    let names = file.catalog().ok()?.get_deref(b"Names", file).ok()?.as_dict().ok()?;
    let tree = names.get_deref(b"EmbeddedFiles", file).ok()?.as_dict().ok()?;
    // Our own documents, and most others, keep the whole name tree in one leaf.
    let leaf = tree.get_deref(b"Names", file).ok()?.as_array().ok()?;
    let mut left = MOST_BYTES;
    let mut attachment = |specification: &Object| {
        let (_, specification) = file.dereference(specification).ok()?;
        let specification = specification.as_dict().ok()?;
        let streams = specification.get_deref(b"EF", file).ok()?.as_dict().ok()?;
        let stream = streams.get_deref(b"F", file).ok()?.as_stream().ok()?;
        let bytes = stream.get_plain_content_with_limit(left).ok()?;
        left -= bytes.len();
        Some(Embedded {
            name: words(file, specification, b"UF").or_else(|| words(file, specification, b"F"))?,
            description: words(file, specification, b"Desc"),
            bytes,
        })
    };
    let specifications = leaf.iter().skip(1).step_by(2).take(MOST_ATTACHMENTS);
    Some(specifications.filter_map(&mut attachment).collect())
}

fn words(file: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    decode_text_string(dictionary.get_deref(key, file).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pdf_has_no_contents() {
        for bytes in [&b""[..], b"%PDF-1.7", b"not a document at all"] {
            assert_eq!(contents(bytes), None);
        }
    }
}

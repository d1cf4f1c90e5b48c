//! Finishing: what makes drawn pages an accessible, lasting document, and its bytes.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use zonula_layout::Document;

use super::font::{self, Codes};
use super::object::{self, name};
use super::tree::{self, Marks};
use super::{DocumentInfo, PdfError, attachment, metadata, navigation};

/// How hard deflate tries, of nine.
const LEVEL: u32 = 5;

/// Objects in one compressed stream: more save little and cost a reader time.
const OBJECTS_PER_STREAM: usize = 200;

/// Adds to the drawn pages what makes them an accessible, lasting document.
pub fn finished(
    mut file: lopdf::Document,
    document: &Document,
    info: &DocumentInfo,
    codes: &Codes,
    marks: &Marks,
    packed: Vec<Vec<u8>>,
) -> Result<Vec<u8>, PdfError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let fonts = font::add(&mut file, &document.faces, codes)?;
    set_fonts(&mut file, &pages, fonts)?;
    let links = navigation::reserve_links(&mut file, document);
    let tree = tree::add(&mut file, document, marks, &pages, &links);
    navigation::add_links(&mut file, document, &pages, &links, &tree)?;
    let outline = navigation::add_outline(&mut file, document, &pages);
    let described = metadata::add(&mut file, document, info)?;
    let attached = attachment::add(&mut file, document, packed, info)?;

    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", tree.root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", object::text(&document.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", name("SinglePage"));
    catalog.set("PageMode", name(if outline.is_some() { "UseOutlines" } else { "UseNone" }));
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    catalog.set("Metadata", described.xmp);
    catalog.set("OutputIntents", vec![Object::Dictionary(described.intent)]);
    if let Some(attached) = attached {
        catalog.set("AF", attached.files);
        catalog.set("Names", attached.names);
    }

    compress(&mut file, described.xmp)?;
    written(file)
}

/// Compresses all streams but the metadata, which stay readable without a PDF reader (ISO 19005-3,
/// 6.6.2.1); on all cores, since it is most of the work.
fn compress(file: &mut lopdf::Document, metadata: ObjectId) -> Result<(), PdfError> {
    let streams = file.objects.iter_mut().filter_map(|(id, object)| match object {
        Object::Stream(stream) if *id != metadata => Some(stream),
        _ => None,
    });
    let mut streams: Vec<&mut Stream> = streams.collect();
    // The longest first: no core is left alone with one at the end.
    streams.sort_by_key(|stream| std::cmp::Reverse(stream.content.len()));
    streams.into_par_iter().try_for_each(deflate)?;
    Ok(())
}

/// Deflates bytes. A higher level takes twice the time for a hundredth of the room.
pub fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Compresses a stream, unless it would grow.
fn deflate(stream: &mut Stream) -> Result<(), PdfError> {
    if stream.dict.has(b"Filter") {
        return Ok(());
    }
    let packed = packed(&stream.content)?;
    if packed.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(packed);
    }
    Ok(())
}

/// Stands for the identifier until all else is written: sixteen bytes in hexadecimal.
const NO_IDENTIFIER: [u8; 34] = *b"<00000000000000000000000000000000>";

/// Writes the file; its identifier is the digest of all else in it.
fn written(mut file: lopdf::Document) -> Result<Vec<u8>, PdfError> {
    let identifier = Object::String(vec![0; 16], StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identifier.clone(), identifier]);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_PER_STREAM)
        .compression_level(LEVEL)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    let digest = Sha256::digest(&bytes);
    let hexadecimal = digest[..16].iter().map(|byte| format!("{byte:02X}")).collect::<String>();
    // The trailer is the last dictionary of the file and names it twice.
    for _ in 0..2 {
        let place = bytes.windows(NO_IDENTIFIER.len()).rposition(|part| part == NO_IDENTIFIER);
        let at = place.ok_or_else(|| std::io::Error::other("the trailer has no identifier"))?;
        bytes[at + 1..at + 33].copy_from_slice(hexadecimal.as_bytes());
    }
    Ok(bytes)
}

/// Puts the fonts among every page's resources.
fn set_fonts(
    file: &mut lopdf::Document,
    pages: &[ObjectId],
    fonts: lopdf::Dictionary,
) -> Result<(), PdfError> {
    let fonts = file.add_object(fonts);
    for page in pages {
        let resources = file.get_dictionary(*page)?.get(b"Resources")?.as_reference()?;
        file.get_dictionary_mut(resources)?.set("Font", fonts);
    }
    Ok(())
}

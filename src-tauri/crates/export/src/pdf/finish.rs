//! Finishing: what makes drawn pages an accessible, lasting document, and its bytes.

use std::fmt::{self, Write};

use lopdf::{Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use zonula_layout::Document;

use super::font::{self, Codes};
use super::object::{self, name};
use super::tree::{self, Marks};
use super::{DocumentInfo, PdfError, attachment, metadata, navigation};

/// Objects in one compressed stream: more save little and cost a reader time.
const OBJECTS_PER_STREAM: usize = 200;

/// Adds to the drawn pages what makes them an accessible, lasting document.
pub fn finished(
    mut file: lopdf::Document,
    document: &Document,
    info: &DocumentInfo,
    codes: &Codes,
    marks: &Marks,
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
    let attached = attachment::add(&mut file, document, info)?;

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
    file.prune_objects();
    file.renumber_objects();
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
    streams.into_par_iter().try_for_each(Stream::compress)?;
    Ok(())
}

/// Writes the file; its identifier is the digest of all it holds.
fn written(mut file: lopdf::Document) -> Result<Vec<u8>, PdfError> {
    let mut digest = Sha256::new();
    for ((number, _), object) in &file.objects {
        digest.update(number.to_be_bytes());
        // A digest takes whatever it is given.
        let _ = write!(Digested(&mut digest), "{object:?}");
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    let digest = digest.finalize()[..16].to_vec();
    let identifier = Object::String(digest, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identifier.clone(), identifier]);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_PER_STREAM)
        .compression_level(6)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// Takes words into a digest as they are written.
struct Digested<'a>(&'a mut Sha256);

impl Write for Digested<'_> {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        self.0.update(words);
        Ok(())
    }
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

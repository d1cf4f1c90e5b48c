//! Finishing: what makes drawn pages an accessible, lasting document.

use lopdf::{Object, ObjectId, dictionary};
use zonula_layout::Document;

use super::font::{self, Codes};
use super::object::{self, name};
use super::packers::Packers;
use super::tree::{self, Marks};
use super::{DocumentInfo, PackedAttachments, PdfError, attachment, file, metadata, navigation};

/// Adds to the drawn pages what makes them an accessible, lasting document.
pub fn finished(
    mut file: lopdf::Document,
    document: Document,
    info: &DocumentInfo,
    codes: &Codes,
    marks: &Marks,
    packed: PackedAttachments,
    packers: &Packers,
) -> Result<Vec<u8>, PdfError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let links = navigation::reserve_links(&mut file, &document);
    let (subsets, tree) = rayon::join(
        || font::subsets(&document.faces, codes),
        || tree::add(&mut file, &document, marks, &pages, &links),
    );
    let fonts = font::add(&mut file, &document.faces, codes, subsets?);
    set_fonts(&mut file, &pages, fonts)?;
    navigation::add_links(&mut file, &document, &pages, &links, &tree)?;
    let outline = navigation::add_outline(&mut file, &document, &pages);
    let described = metadata::add(&mut file, &document, info)?;
    let attached = attachment::add(&mut file, packed, info)?;

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

    // To let the pages go takes a while, too.
    let write = || file::written(file, tree.elements, described.xmp, packers);
    rayon::join(write, || drop(document)).0
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

//! Attachments: files that travel inside the PDF, associated with it as its data.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::object::{date, name, text};
use super::{DocumentInfo, Packed, PackedAttachments, PdfError};

/// What the catalogue refers to.
pub struct Attached {
    /// The associated files.
    pub files: Vec<Object>,
    /// The names by which readers list them.
    pub names: Dictionary,
}

/// Adds attachments; none where there are none.
pub fn add(
    file: &mut Document,
    PackedAttachments(packed): PackedAttachments,
    info: &DocumentInfo,
) -> Result<Option<Attached>, PdfError> {
    let mut files = Vec::new();
    // A name tree is sorted by its keys (ISO 32000-1, 7.9.6).
    let mut by_name = BTreeMap::new();
    for Packed { attachment, size, deflated } in packed {
        let mut embedded = Stream::new(
            dictionary! {
                "Type" => name("EmbeddedFile"),
                "Subtype" => name(attachment.media_type),
                "Params" => dictionary! {
                    "Size" => size as i64,
                    "CreationDate" => date(info.issued),
                    "ModDate" => date(info.issued),
                },
            },
            deflated,
        );
        embedded.dict.set("Filter", name("FlateDecode"));
        let embedded = file.add_object(embedded);
        let specification = file.add_object(dictionary! {
            "Type" => name("Filespec"),
            "F" => text(&attachment.name),
            "UF" => text(&attachment.name),
            "Desc" => text(&attachment.description),
            "AFRelationship" => name("Data"),
            "EF" => dictionary! { "F" => embedded, "UF" => embedded },
        });
        files.push(Object::Reference(specification));
        by_name.insert(attachment.name, specification);
    }
    if files.is_empty() {
        return Ok(None);
    }
    let list: Vec<Object> =
        by_name.into_iter().flat_map(|(key, id)| [text(&key), Object::Reference(id)]).collect();
    let names = dictionary! { "EmbeddedFiles" => dictionary! { "Names" => list } };
    Ok(Some(Attached { files, names }))
}

//! Marks: what stretches of a page's content say about themselves.

use std::collections::BTreeMap;

use printpdf::{DictItem, Op};
use zonula_layout::Artifact;

use super::object;

/// Begins marks that are read as a text, whatever their glyphs are (ISO 32000-1, 14.9.4).
///
/// Words from right to left are not said as a whole: readers put the letters that they find from
/// left to right in order themselves, and would turn a whole round once more.
pub fn read_as(words: &str) -> Op {
    let data = object::utf_16(words);
    let map =
        BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
    let properties = DictItem::Dict { map };
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties }
}

/// Says which sort of mark is not content (ISO 32000-1, 14.8.2.2).
pub fn artifact(artifact: Artifact) -> BTreeMap<String, DictItem> {
    let entry = |key: &str, value: &str| (key.to_owned(), DictItem::Name(value.into()));
    match artifact {
        Artifact::Layout => BTreeMap::from([entry("Type", "Layout")]),
        Artifact::Header => {
            BTreeMap::from([entry("Type", "Pagination"), entry("Subtype", "Header")])
        }
        Artifact::Footer => {
            BTreeMap::from([entry("Type", "Pagination"), entry("Subtype", "Footer")])
        }
    }
}

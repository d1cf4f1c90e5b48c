//! Navigation: link annotations and the outline.

use lopdf::{Document, Object, ObjectId, dictionary};
use zonula_layout::{Document as Pages, OutlineEntry, Place, Target};

use super::PdfError;
use super::object::{name, real, rectangle, text};
use super::tree::Tree;

/// How far above a heading the window's upper edge stands after a click, in points.
const AIR: f32 = 12.0;

/// Reserves an object for each link.
pub fn reserve_links(file: &mut Document, document: &Pages) -> Vec<ObjectId> {
    document.links.iter().map(|_| file.new_object_id()).collect()
}

/// Adds the links and tells each page its links and its number in the structure tree.
pub fn add_links(
    file: &mut Document,
    document: &Pages,
    pages: &[ObjectId],
    links: &[ObjectId],
    tree: &Tree,
) -> Result<(), PdfError> {
    let mut on_page: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for ((link, id), number) in document.links.iter().zip(links).zip(tree.first_link..) {
        let action = match &link.target {
            Target::Uri(uri) => dictionary! { "S" => name("URI"), "URI" => ascii(uri) },
            Target::Place(place) => {
                dictionary! { "S" => name("GoTo"), "D" => destination(document, pages, *place) }
            }
        };
        file.set_object(
            *id,
            dictionary! {
                "Type" => name("Annot"),
                "Subtype" => name("Link"),
                "Rect" => rectangle(link.area, document.pages[link.page].size.1),
                "Border" => vec![0.into(), 0.into(), 0.into()],
                // Printed, as PDF/A wants of every annotation.
                "F" => 4,
                "Contents" => text(&link.contents),
                "StructParent" => number,
                "P" => pages[link.page],
                "A" => action,
            },
        );
        on_page[link.page].push(Object::Reference(*id));
    }
    for ((page, links), number) in pages.iter().zip(on_page).zip(0i64..) {
        let page = file.get_dictionary_mut(*page)?;
        page.remove(b"Annots");
        if !links.is_empty() {
            page.set("Annots", links);
        }
        page.set("StructParents", number);
        // The order of the structure, not of the rows on the page.
        page.set("Tabs", name("S"));
    }
    Ok(())
}

/// Adds the outline, nested as the headings are; none where there is no heading.
pub fn add_outline(file: &mut Document, document: &Pages, pages: &[ObjectId]) -> Option<ObjectId> {
    let entries = &document.outline;
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    let family = family(entries);
    for (at, entry) in entries.iter().enumerate() {
        let kin = &family.entries[at];
        let mut item = dictionary! {
            "Title" => text(&entry.title),
            "Parent" => kin.parent.map_or(root, |parent| ids[parent]),
            "Dest" => destination(document, pages, entry.place),
        };
        if let Some(before) = kin.before {
            item.set("Prev", ids[before]);
        }
        if let Some(next) = kin.next {
            item.set("Next", ids[next]);
        }
        if let (Some(first), Some(last)) = (kin.first, kin.last) {
            item.set("First", ids[first]);
            item.set("Last", ids[last]);
            item.set("Count", kin.below);
        }
        file.set_object(ids[at], item);
    }
    file.set_object(
        root,
        dictionary! {
            "Type" => name("Outlines"),
            "First" => ids[0],
            "Last" => ids[family.last],
            "Count" => entries.len() as i64,
        },
    );
    Some(root)
}

#[derive(Clone, Default)]
struct Kin {
    parent: Option<usize>,
    before: Option<usize>,
    next: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    below: i64,
}

struct Family {
    entries: Vec<Kin>,
    /// The last entry of the highest level.
    last: usize,
}

/// Finds parents and siblings in one pass: the stack holds the open entries, one for each level.
fn family(entries: &[OutlineEntry]) -> Family {
    let mut family = Family { entries: vec![Kin::default(); entries.len()], last: 0 };
    let mut open: Vec<usize> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let mut before = None;
        while let Some(last) = open.pop_if(|last| entries[*last].level >= entry.level) {
            before = Some(last);
        }
        let parent = open.last().copied();
        if let Some(before) = before {
            family.entries[before].next = Some(at);
        }
        match parent {
            Some(parent) => {
                let parent = &mut family.entries[parent];
                parent.first = parent.first.or(Some(at));
                parent.last = Some(at);
            }
            None => family.last = at,
        }
        for above in &open {
            family.entries[*above].below += 1;
        }
        family.entries[at] = Kin { parent, before, ..Kin::default() };
        open.push(at);
    }
    family
}

fn destination(document: &Pages, pages: &[ObjectId], place: Place) -> Vec<Object> {
    let height = document.pages[place.page].size.1;
    let top = (height - place.y + AIR).min(height);
    vec![pages[place.page].into(), name("XYZ"), Object::Null, real(top), Object::Null]
}

/// Writes an address in ASCII, other bytes as percent and two digits (RFC 3986).
fn ascii(uri: &str) -> Object {
    let mut written = String::with_capacity(uri.len());
    for byte in uri.bytes() {
        if byte.is_ascii_graphic() {
            written.push(char::from(byte));
        } else {
            written.push_str(&format!("%{byte:02X}"));
        }
    }
    Object::string_literal(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(level: u8) -> OutlineEntry {
        OutlineEntry { level, title: String::new(), place: Place { page: 0, y: 0.0 } }
    }

    #[test]
    fn the_outline_is_nested_as_the_headings_are() {
        let family = family(&[1, 2, 3, 2, 1].map(entry));
        let parents: Vec<Option<usize>> = family.entries.iter().map(|kin| kin.parent).collect();
        assert_eq!(parents, [None, Some(0), Some(1), Some(0), None]);
        assert_eq!(family.entries[0].next, Some(4));
        assert_eq!(family.entries[1].next, Some(3));
        assert_eq!((family.entries[0].first, family.entries[0].last), (Some(1), Some(3)));
        assert_eq!(family.entries[0].below, 3);
        assert_eq!(family.last, 4);
    }

    #[test]
    fn an_address_is_ascii() {
        assert_eq!(
            ascii("https://doi.org/ä b"),
            Object::string_literal("https://doi.org/%C3%A4%20b")
        );
    }
}

//! What is found on a document's pages before they are drawn.

use zonula_layout::{Document, Item, Owner};

use super::font::Codes;
use super::tree::Marks;

/// What all pages together use: found before they are drawn, so that each can be drawn alone.
pub struct Found {
    pub codes: Codes,
    pub marks: Marks,
}

impl Found {
    /// Goes through all pages in their order: codes are given as glyphs are met.
    pub fn of(document: &Document) -> Self {
        let mut codes = Codes::default();
        let mut marks = Marks::new(document.structure.contents, document.pages.len());
        for (number, page) in document.pages.iter().enumerate() {
            let mut owner = None;
            for placed in &page.items {
                if owner.replace(placed.owner) != Some(placed.owner)
                    && let Owner::Content(content) = placed.owner
                {
                    marks.add(number, content);
                }
                if let Item::Glyphs(run) = &placed.item {
                    let codes = codes.of(run.face);
                    run.glyphs
                        .iter()
                        .for_each(|glyph| codes.add(glyph.id, glyph.text.of(&run.text)));
                }
            }
        }
        Self { codes, marks }
    }
}

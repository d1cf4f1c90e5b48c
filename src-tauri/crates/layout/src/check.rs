//! Checks: faults of geometry that no page may have.

use std::fmt;

use crate::page::{Document, GlyphRun, Item, Owner, Page, Rect};
use crate::structure::{Child, NodeId, Role, Structure};

/// How far words may stand out of their box: rounding, and letters that lean over.
const TOLERANCE: f32 = 0.75;

/// A fault on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The page, from 0.
    pub page: usize,
    /// What is wrong.
    pub kind: FaultKind,
    /// Where.
    pub area: Rect,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Words stand out of their cell or column.
    OutsideBox,
    /// Words stand out of the page.
    OutsidePage,
    /// Words stand on other words.
    Overlap,
    /// Nothing but header and footer.
    EmptyPage,
    /// A heading with nothing below it.
    HeadingAlone,
}

/// Returns the faults of a document's pages, in order.
pub fn check(document: &Document) -> Vec<Fault> {
    let headings = headings(&document.structure);
    let mut faults = Vec::new();
    for (number, page) in document.pages.iter().enumerate() {
        let mut add = |kind, area| faults.push(Fault { page: number, kind, area });
        let sheet = Rect::sized(0.0, 0.0, page.size.0, page.size.1);
        for (run, within) in runs(page) {
            let body = run.body();
            if !sheet.holds(&body) {
                add(FaultKind::OutsidePage, body);
            } else if within.is_some_and(|within| !within.grown(TOLERANCE).holds(&body)) {
                add(FaultKind::OutsideBox, body);
            }
        }
        for area in overlaps(page) {
            add(FaultKind::Overlap, area);
        }
        if !page.items.iter().any(|item| matches!(item.owner, Owner::Content(_))) {
            add(FaultKind::EmptyPage, sheet);
        }
        // The page's last words must not be a heading.
        let last = page.items.iter().rev().find_map(|item| match item.owner {
            Owner::Content(content) => Some((content, item)),
            Owner::Artifact(_) => None,
        });
        if let Some((content, item)) = last {
            let alone = headings.get(content).copied().unwrap_or(false);
            if let (true, Item::Glyphs(run)) = (alone, &item.item) {
                add(FaultKind::HeadingAlone, run.body());
            }
        }
    }
    faults
}

fn runs(page: &Page) -> impl Iterator<Item = (&GlyphRun, Option<Rect>)> {
    page.items.iter().filter_map(|item| match &item.item {
        Item::Glyphs(run) if !run.text.trim().is_empty() => Some((run, item.within)),
        _ => None,
    })
}

/// Pairs of runs whose letters meet: sorted by their upper edge, each is compared with those that
/// begin above its lower edge.
fn overlaps(page: &Page) -> Vec<Rect> {
    let mut bodies: Vec<Rect> = runs(page).map(|(run, _)| run.body().grown(-0.3)).collect();
    bodies.sort_by(|one, other| one.top.total_cmp(&other.top));
    let mut found = Vec::new();
    for (at, one) in bodies.iter().enumerate() {
        for other in bodies[at + 1..].iter().take_while(|other| other.top < one.bottom) {
            if one.meets(other) {
                found.push(one.with(*other));
            }
        }
    }
    found
}

/// Tells for each content whether it is a heading's.
fn headings(structure: &Structure) -> Vec<bool> {
    let mut found = vec![false; structure.contents];
    let mut stack: Vec<(NodeId, bool)> = vec![(Structure::ROOT, false)];
    while let Some((id, inside)) = stack.pop() {
        let node = &structure.nodes[id];
        let heading = inside || matches!(node.role, Role::Heading(_));
        for child in &node.children {
            match child {
                Child::Node(id) => stack.push((*id, heading)),
                Child::Content(content) => found[*content] = heading,
            }
        }
    }
    found
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            FaultKind::OutsideBox => "words outside their box",
            FaultKind::OutsidePage => "words outside the page",
            FaultKind::Overlap => "words on words",
            FaultKind::EmptyPage => "an empty page",
            FaultKind::HeadingAlone => "a heading with nothing below it",
        };
        let Rect { left, top, right, bottom } = self.area;
        let page = self.page + 1;
        write!(formatter, "page {page}: {what} at {left:.1}–{right:.1}, {top:.1}–{bottom:.1}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fonts, Paper, Theme, typeset};
    use proptest::prelude::*;
    use zonula_report::{
        Align, Block, Brand, Cell, Column, Furniture, NoteKind, Prominence, Report, Row, Span,
        Table,
    };

    fn report(blocks: Vec<Block>) -> Report {
        Report {
            language: "de".into(),
            title: "Probe".into(),
            decimal: ',',
            furniture: Furniture {
                patient: "Erika Erfunden".into(),
                identifiers: "geb. 1. Mai 1980 · Nr. 7".into(),
                report: "Bericht 1".into(),
                page_of: "Seite {page} von {pages}".into(),
                draft: None,
                footer: "Praxis".into(),
            },
            brand: Brand {
                id: "plain".into(),
                name: "Praxis".into(),
                letterhead: Vec::new(),
                accent: [10, 107, 90],
                logos: Vec::new(),
                signature: None,
                footer: String::new(),
                disclaimer: None,
            },
            blocks,
            attachments: Vec::new(),
        }
    }

    fn faults(blocks: Vec<Block>) -> Vec<String> {
        let theme = Theme::zonula([10, 107, 90], Paper::A4);
        let document = typeset(&report(blocks), &theme, &Fonts::bundled());
        check(&document).iter().map(ToString::to_string).collect()
    }

    fn paragraph(words: usize) -> Block {
        let text = "Darmbarriere ".repeat(words);
        Block::Paragraph(Prominence::Body, vec![Span::plain(text.trim_end())])
    }

    fn heading(level: u8) -> Block {
        Block::Heading { level, text: "Befund".into(), anchor: None }
    }

    #[test]
    fn a_heading_is_never_left_alone_wherever_the_page_ends() {
        for words in (280..420).step_by(4) {
            let blocks = vec![paragraph(words), heading(1), heading(2), paragraph(40)];
            assert_eq!(faults(blocks), Vec::<String>::new(), "{words} words");
        }
    }

    #[test]
    fn a_row_taller_than_a_page_goes_on_over_the_next() {
        let cell = |words: usize| Cell::text("Schleimhaut ".repeat(words));
        let table = Table {
            anchor: None,
            caption: None,
            columns: vec![
                Column::new("Was", Align::Start, 1.0),
                Column::new("Warum", Align::Start, 1.0),
            ],
            rows: vec![Row::Cells(vec![cell(3), cell(1200)])],
            small: false,
        };
        let theme = Theme::zonula([10, 107, 90], Paper::A4);
        let document = typeset(&report(vec![Block::Table(table)]), &theme, &Fonts::bundled());
        assert!(document.pages.len() > 3);
        assert_eq!(check(&document), Vec::new());
    }

    #[test]
    fn words_on_words_are_found() {
        let theme = Theme::zonula([10, 107, 90], Paper::A4);
        let mut document = typeset(&report(vec![paragraph(3)]), &theme, &Fonts::bundled());
        let again = document.pages[0].items.clone();
        document.pages[0].items.extend(again);
        assert!(check(&document).iter().any(|fault| fault.kind == FaultKind::Overlap));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn no_words_a_report_may_hold_break_a_page(
            texts in proptest::collection::vec("(\\PC{0,12} ?){0,30}", 1..12),
            number in "[<>]?[0-9]{1,6}(,[0-9]{1,4})?",
        ) {
            let spans = |text: &String| vec![Span::plain(text)];
            let mut blocks = vec![heading(1)];
            blocks.push(Block::List(texts.iter().map(spans).collect()));
            blocks.push(Block::Pairs(texts.iter().map(|text| (text.clone(), spans(text))).collect()));
            blocks.extend(texts.iter().map(|text| Block::Note(NoteKind::Caution, spans(text))));
            let row = |text: &String| {
                let value = vec![Span::strong(&number), Span::muted(format!(" {text}"))];
                Row::Cells(vec![Cell::text(text), Cell::spans(value), Cell::text(text)])
            };
            blocks.push(Block::Table(Table {
                anchor: None,
                caption: Some(spans(&texts[0])),
                columns: vec![
                    Column::new(texts[0].as_str(), Align::Start, 2.0),
                    Column::new("Ergebnis", Align::Decimal, 1.0),
                    Column::new("Text", Align::End, 1.0),
                ],
                rows: texts.iter().map(row).collect(),
                small: true,
            }));
            prop_assert_eq!(faults(blocks), Vec::<String>::new());
        }
    }
}

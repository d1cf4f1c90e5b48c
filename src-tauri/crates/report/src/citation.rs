//! Citations: raised numbers in the order of first appearance, and the list they lead to.

use crate::{Align, Block, Cell, Column, Context, Link, Row, Span, Table, visit};
use std::collections::BTreeMap;
use zonula_catalog::Reference;

/// Marks a citation that has no number yet.
const MARK: &str = "reference:";
/// The anchor of the list.
const LIST: &str = "references";

/// Cites references: raised marks that [`number`] turns into numbers; unknown ids are left out.
pub(crate) fn cite(context: &Context<'_>, ids: &[String]) -> Vec<Span> {
    let known = ids.iter().filter(|id| context.reference(id).is_some());
    let mut spans = Vec::new();
    for id in known {
        if !spans.is_empty() {
            spans.push(Span { raised: true, ..Span::plain(",") });
        }
        let link = Some(Link::Anchor(format!("{MARK}{id}")));
        spans.push(Span { raised: true, link, ..Span::plain(id) });
    }
    spans
}

/// Numbers the citations of all blocks; returns the references by number.
pub(crate) fn number<'a>(context: &Context<'a>, blocks: &mut [Block]) -> Vec<&'a Reference> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut cited = Vec::new();
    visit::spans_mut(blocks, &mut |span| {
        let Some(Link::Anchor(anchor)) = &span.link else { return };
        let Some(id) = anchor.strip_prefix(MARK).filter(|_| span.raised) else { return };
        let next = numbers.len() + 1;
        let number = *numbers.entry(id.to_owned()).or_insert_with(|| {
            cited.extend(context.reference(id));
            next
        });
        span.text = number.to_string();
        span.link = Some(Link::Anchor(LIST.to_owned()));
    });
    cited
}

/// Lists the references that were cited, with links to their DOI.
pub(crate) fn list(context: &Context<'_>, cited: &[&Reference]) -> Vec<Block> {
    if cited.is_empty() {
        return Vec::new();
    }
    let rows = cited.iter().enumerate().map(|(at, reference)| {
        let number = Cell::text((at + 1).to_string());
        Row::Cells(vec![number, Cell::spans(entry(context, reference))])
    });
    let table = Table {
        anchor: None,
        caption: None,
        columns: vec![
            Column::new(context.words("references-number"), Align::End, 1.0),
            Column::new(context.words("references-reference"), Align::Start, 18.0),
        ],
        rows: rows.collect(),
        small: true,
    };
    let heading = Block::Heading {
        level: 2,
        text: context.words("references-title"),
        anchor: Some(LIST.to_owned()),
    };
    vec![heading, Block::Table(table)]
}

/// Writes one reference.
fn entry(context: &Context<'_>, reference: &Reference) -> Vec<Span> {
    let mut spans = vec![Span::plain(format!("{}. ", reference.authors.trim_end_matches('.')))];
    spans.push(Span::plain(format!("{}. ", reference.title.trim_end_matches('.'))));
    spans.push(Span { emphasis: true, ..Span::plain(&reference.source) });
    if !reference.year.is_empty() {
        spans.push(Span::plain(format!(" ({})", reference.year)));
    }
    if let Some(doi) = &reference.doi {
        spans.push(Span::plain(". "));
        let link = Some(Link::Uri(format!("https://doi.org/{doi}")));
        spans.push(Span { link, ..Span::plain(format!("doi:{doi}")) });
    }
    if !reference.verified {
        spans.push(Span::plain(" "));
        spans.push(Span::muted(context.words("references-unverified")));
    }
    spans
}

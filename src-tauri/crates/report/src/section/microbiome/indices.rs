//! Indices: published sums over chosen taxa, each with its gate, its certainty and its source.

use super::day;
use crate::citation::cite;
use crate::locale::NO_BREAK;
use crate::{Align, Block, Cell, Column, Context, Prominence, Row, Span, Table, reasons, words};
use std::collections::BTreeMap;
use zonula_analysis::{IndexFinding, NoValue, ProfileFinding};
use zonula_model::{IndexFormula, TaxonIndex};

/// Every index that was computed or refused, with the value before it.
pub(super) fn blocks(context: &Context<'_>, latest: &ProfileFinding) -> Vec<Block> {
    let rows: Vec<Row> =
        latest.indices.iter().filter_map(|found| row(context, latest, found)).collect();
    let refused = refused(context, latest);
    if rows.is_empty() && refused.is_empty() {
        return Vec::new();
    }
    let heading = Block::Heading {
        level: 2,
        text: context.words("indices-title"),
        anchor: Some("indices".to_owned()),
    };
    let mut intro = context.locale.rich("indices-intro", &[]);
    intro.extend(cite(context, &["porcari2025".to_owned()]));
    let table = Table {
        anchor: None,
        caption: None,
        columns: vec![
            Column::new(context.words("column-index"), Align::Start, 3.2),
            Column::new(context.words("column-value"), Align::Start, 2.2),
            Column::new(context.words("column-previous"), Align::Start, 1.8),
            Column::new(context.words("column-taxa-found"), Align::Start, 1.8),
            Column::new(context.words("column-defined-for"), Align::Start, 2.6),
            Column::new(context.words("column-certainty"), Align::Start, 1.7),
        ],
        rows,
        small: true,
    };
    let mut blocks = vec![heading, Block::Paragraph(Prominence::Body, intro)];
    if !table.rows.is_empty() {
        blocks.push(Block::Table(table));
    }
    blocks.extend(refused.into_iter().map(|text| Block::Paragraph(Prominence::Small, text)));
    blocks
}

/// The indices that the profile does not fit, a paragraph for each reason: each with its source and
/// what it is defined for.
fn refused(context: &Context<'_>, latest: &ProfileFinding) -> Vec<Vec<Span>> {
    let mut by_reason: BTreeMap<NoValue, Vec<Span>> = BTreeMap::new();
    for found in &latest.indices {
        let index = context.catalogue.indices().iter().find(|index| index.id == found.index);
        let (Err(reason), Some(index)) = (found.value, index) else { continue };
        let text = by_reason.entry(reason).or_insert_with(|| {
            vec![
                Span::strong(words::no_value(context, reason)),
                Span::plain(context.locale.colon()),
            ]
        });
        if text.len() > 2 {
            text.push(Span::plain("; "));
        }
        text.push(Span::plain(words::index(context, &index.id)));
        text.extend(cite(context, &index.citations));
        text.push(Span::plain(format!(" ({})", gate(context, index))));
    }
    by_reason.into_values().collect()
}

/// The row of one index that has a value.
fn row(context: &Context<'_>, latest: &ProfileFinding, found: &IndexFinding) -> Option<Row> {
    let index = context.catalogue.indices().iter().find(|index| index.id == found.index)?;
    let mut name = vec![Span::plain(words::index(context, &index.id))];
    name.extend(cite(context, &index.citations));
    let muted = |text: String| Cell::spans(vec![Span::muted(text)]);
    let own = found.value.as_ref().ok()?;
    let arguments = [
        ("found", own.found.into()),
        ("listed", own.listed.into()),
        ("members", own.members.into()),
    ];
    let taxa = Cell::text(context.locale.say("indices-taxa", &arguments));
    let value = Cell::spans(vec![Span::strong(value(context, index, own.value))]);
    let certainty = context.catalogue.index_grade(&index.id);
    Some(Row::Cells(vec![
        Cell::spans(name),
        value,
        before(context, latest, index).unwrap_or_else(|| muted("–".to_owned())),
        taxa,
        Cell::text(gate(context, index)),
        Cell::text(certainty.map(|grade| reasons::grade(context, grade)).unwrap_or_default()),
    ]))
}

/// Prints a sum as a percentage, the rest to three digits.
fn value(context: &Context<'_>, index: &TaxonIndex, value: f64) -> String {
    match index.formula {
        IndexFormula::Sum(_) => context.locale.percent(value),
        _ => context.locale.significant(value, 3),
    }
}

/// The value of the profile before, found with the same method.
fn before(context: &Context<'_>, latest: &ProfileFinding, index: &TaxonIndex) -> Option<Cell> {
    let profiles = &context.findings.profiles;
    let earlier = profiles.iter().rev().skip_while(|own| own.specimen != latest.specimen).skip(1);
    let (profile, found) = earlier.filter(|own| own.method == latest.method).find_map(|own| {
        let found = own.indices.iter().find(|found| found.index == index.id)?;
        Some((own, found.value.ok()?))
    })?;
    Some(Cell::spans(vec![
        Span::plain(value(context, index, found.value)),
        Span::plain(" "),
        Span::muted(day(context, profile)),
    ]))
}

/// What a profile must be for the index: technique, profiler with its version, rank.
fn gate(context: &Context<'_>, index: &TaxonIndex) -> String {
    let techniques: Vec<String> =
        index.techniques.iter().map(|own| words::technique(context, *own)).collect();
    let profiler =
        index.profiler.as_ref().map(|(name, version)| format!("{name}{NO_BREAK}{version}"));
    let parts =
        [Some(techniques.join(", ")), profiler, index.rank.map(|own| words::ranks(context, own))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

//! Indices: published sums over chosen taxa, each with its gate, its certainty and its source.

use super::day;
use crate::citation::cite;
use crate::locale::NO_BREAK;
use crate::{Align, Block, Cell, Column, Context, Prominence, Row, Span, Table, reasons, words};
use zonula_analysis::{IndexFinding, ProfileFinding};
use zonula_model::{IndexFormula, TaxonIndex};

/// Every index that was computed or refused, with the value before it.
pub(super) fn blocks(context: &Context<'_>, latest: &ProfileFinding) -> Vec<Block> {
    let rows: Vec<Row> =
        latest.indices.iter().filter_map(|found| row(context, latest, found)).collect();
    if rows.is_empty() {
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
    vec![heading, Block::Paragraph(Prominence::Body, intro), Block::Table(table)]
}

/// The row of one index; `None` where the catalogue lost it.
fn row(context: &Context<'_>, latest: &ProfileFinding, found: &IndexFinding) -> Option<Row> {
    let index = context.catalogue.indices().iter().find(|index| index.id == found.index)?;
    let mut name = vec![Span::plain(words::index(context, &index.id))];
    name.extend(cite(context, &index.citations));
    let muted = |text: String| Cell::spans(vec![Span::muted(text)]);
    let (value, taxa) = match &found.value {
        Ok(own) => {
            let arguments = [
                ("found", own.found.into()),
                ("listed", own.listed.into()),
                ("members", own.members.into()),
            ];
            let taxa = Cell::text(context.locale.say("indices-taxa", &arguments));
            (Cell::spans(vec![Span::strong(value(context, index, own.value))]), taxa)
        }
        Err(reason) => (muted(words::no_value(context, *reason)), muted("–".to_owned())),
    };
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

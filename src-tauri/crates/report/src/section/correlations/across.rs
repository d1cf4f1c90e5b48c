//! Across a clinic's patients: what goes together within people, one slope for all.

use crate::section::cover::{heading, with_citations};
use crate::{Align, Block, Cell, Column, Context, Prominence, Row, Span, Table, unit, words};
use zonula_analysis::across::{Across, AcrossPair};
use zonula_analysis::{SeriesKind, Verdict};

/// How many pairs are printed, those with the smallest q.
const SHOWN: usize = 12;

/// The table of tested pairs, or that there are none; nothing where nobody asked for it.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let Some(across) = context.across else { return Vec::new() };
    let mut tested: Vec<&AcrossPair> =
        across.pairs.iter().filter(|pair| pair.found.is_ok()).collect();
    tested.sort_by(|a, b| a.q.unwrap_or(1.0).total_cmp(&b.q.unwrap_or(1.0)));
    let passing = tested.iter().filter(|pair| pair.verdict == Verdict::Passes).count();
    let summary = [
        ("people", across.people.into()),
        ("pairs", across.pairs.len().into()),
        ("tested", across.family_size.into()),
        ("passing", passing.into()),
    ];
    let intro = context.locale.rich("across-intro", &summary);
    let mut blocks = vec![
        heading(context, "across-title"),
        Block::Paragraph(Prominence::Body, with_citations(context, intro, &["bakdash2017"])),
    ];
    if !tested.is_empty() {
        let rows = tested.iter().take(SHOWN).map(|pair| row(context, pair)).collect();
        blocks.push(Block::Table(table(context, across, rows)));
    }
    blocks
}

fn table(context: &Context<'_>, across: &Across, rows: Vec<Row>) -> Table {
    let arguments = [("shown", rows.len().into()), ("tested", across.family_size.into())];
    Table {
        anchor: None,
        caption: Some(context.locale.rich("across-caption", &arguments)),
        columns: vec![
            Column::new(context.words("column-exposure"), Align::Start, 3.6),
            Column::new(context.words("column-symptom"), Align::Start, 2.6),
            Column::new(context.words("column-people"), Align::End, 1.4),
            Column::new(context.words("column-pairs"), Align::End, 1.2),
            Column::new(context.words("column-within-people"), Align::Start, 3.0),
            Column::new(context.words("fact-p"), Align::Start, 1.2),
            Column::new(context.words("fact-q"), Align::Start, 1.2),
            Column::new(context.words("column-verdict"), Align::Start, 1.8),
        ],
        rows,
        small: true,
    }
}

fn row(context: &Context<'_>, pair: &AcrossPair) -> Row {
    let locale = context.locale;
    let mut exposure = vec![Span::plain(words::exposure(context, pair.kind, &pair.x))];
    if pair.kind == SeriesKind::Analyte {
        exposure.push(Span::plain(" "));
        exposure.push(Span::muted(unit::pretty(&pair.basis)));
    }
    let found = pair.found.as_ref().ok();
    let estimate = found.map(|own| match own.interval {
        Some((low, high)) => locale.say(
            "fact-estimate-interval",
            &[
                ("rho", locale.fixed(own.r, 2).into()),
                ("low", locale.fixed(low, 2).into()),
                ("high", locale.fixed(high, 2).into()),
            ],
        ),
        None => locale.fixed(own.r, 2),
    });
    let verdict = match pair.verdict {
        Verdict::Passes => Span::strong(context.words("across-passes")),
        _ => Span::plain(context.words("across-does-not-pass")),
    };
    let number =
        |number: Option<f64>| number.map(|own| locale.probability(own)).unwrap_or_default();
    Row::Cells(vec![
        Cell::spans(exposure),
        Cell::text(words::symptom(context, &pair.y)),
        Cell::text(found.map(|own| own.people.to_string()).unwrap_or_default()),
        Cell::text(pair.pairs.to_string()),
        Cell::text(estimate.unwrap_or_default()),
        Cell::text(number(found.map(|own| own.p))),
        Cell::text(number(pair.q)),
        Cell::spans(vec![verdict]),
    ])
}

//! Diversity: the latest profile among its cohort, every measure in a table.

use super::{cohort, interval};
use crate::chart::DistributionRow;
use crate::words;
use crate::{Align, Block, Cell, Chart, Column, Context, Figure, NoteKind, Row, Span, Table};
use zonula_analysis::{CohortPlace, NoValue, ProfileFinding};

/// Diversity: the figure among the cohort and every measure in a table, or why there is none.
pub(super) fn blocks(context: &Context<'_>, latest: &ProfileFinding) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: context.words("diversity-title"),
        anchor: Some("diversity".to_owned()),
    }];
    let refused = latest.alpha.iter().all(|value| value.value == Err(NoValue::TargetedPanel));
    if refused {
        let text = vec![Span::plain(words::no_value(context, NoValue::TargetedPanel))];
        blocks.push(Block::Note(NoteKind::Caution, text));
        return blocks;
    }
    if let Some(figure) = distribution(context, latest) {
        blocks.push(Block::Figure(figure));
    } else {
        let reason = latest.alpha.iter().find_map(|value| value.cohort.as_ref().err().copied());
        let reason = reason.unwrap_or(NoValue::NoMatchingCohort);
        let text = vec![Span::plain(words::no_value(context, reason))];
        blocks.push(Block::Note(NoteKind::Information, text));
    }
    let rows = latest.alpha.iter().map(|value| {
        let printed = match value.value {
            Ok(number) => Cell::text(measure(context, value.metric, number)),
            Err(reason) => Cell::spans(vec![Span::muted(words::no_value(context, reason))]),
        };
        let place = match &value.cohort {
            Ok(place) => Cell::text(interval(context, place)),
            Err(_) => Cell::spans(vec![Span::muted("–")]),
        };
        Row::Cells(vec![Cell::text(words::metric(context, value.metric)), printed, place])
    });
    blocks.push(Block::Table(Table {
        anchor: None,
        caption: Some(context.locale.rich("diversity-caption", &[])),
        columns: vec![
            Column::new(context.words("column-measure"), Align::Start, 3.0),
            Column::new(context.words("column-value"), Align::Decimal, 2.0),
            Column::new(context.words("column-percentile"), Align::Start, 3.4),
        ],
        rows: rows.collect(),
        small: true,
    }));
    blocks
}

/// Prints a diversity measure: counts whole, the rest to three digits.
pub(super) fn measure(context: &Context<'_>, metric: &str, value: f64) -> String {
    match metric {
        "observed" => context.locale.exact(value),
        "chao1" | "ace" => context.locale.fixed(value, 1),
        _ => context.locale.significant(value, 3),
    }
}

/// «3.21 · 62nd percentile of 134 (54–70)».
pub(super) fn reading(context: &Context<'_>, place: &CohortPlace, value: String) -> String {
    let arguments = [
        ("value", value.into()),
        ("percentile", words::rounded(place.percentile).into()),
        ("low", context.locale.fixed(place.interval.0, 0).into()),
        ("high", context.locale.fixed(place.interval.1, 0).into()),
        ("n", place.n.into()),
    ];
    context.locale.say("distribution-reading", &arguments)
}

/// The measures that the figure shows; each has its cohort's values.
fn distribution(context: &Context<'_>, latest: &ProfileFinding) -> Option<Figure> {
    let own = |metric: &str| -> Vec<f64> {
        let same =
            context.findings.profiles.iter().filter(|profile| profile.method == latest.method);
        same.filter_map(|profile| {
            profile.alpha.iter().find(|value| value.metric == metric)?.value.as_ref().ok().copied()
        })
        .collect()
    };
    let shown = ["observed", "shannon", "inverse_simpson", "pielou"];
    let mut rows = Vec::new();
    let mut first: Option<&CohortPlace> = None;
    for value in latest.alpha.iter().filter(|value| shown.contains(&value.metric)) {
        let (Ok(number), Ok(place)) = (&value.value, &value.cohort) else { continue };
        first = first.or(Some(place));
        rows.push(DistributionRow {
            label: words::metric(context, value.metric),
            cohort: place.values.clone(),
            own: own(value.metric),
            reading: reading(context, place, measure(context, value.metric, *number)),
        });
    }
    let place = first?;
    let colon = context.locale.colon();
    let readings: Vec<String> =
        rows.iter().map(|row| format!("{}{colon}{}", row.label, row.reading)).collect();
    let earlier = rows.iter().any(|row| row.own.len() > 1);
    let name = words::cohort_name(context, &place.cohort);
    let cohort = cohort(context, place);
    let arguments = [
        ("cohort", name.clone().into()),
        ("n", place.n.into()),
        ("population", cohort.map(|own| own.population.clone()).unwrap_or_default().into()),
        (
            "method",
            cohort.map(|own| words::method(context, &own.method)).unwrap_or_default().into(),
        ),
    ];
    // Its people and its source stand once, among the methods.
    let caption = context.locale.rich("distribution-caption", &arguments);
    Some(Figure {
        anchor: Some("figure-diversity".to_owned()),
        title: context.locale.rich("distribution-title", &[]),
        chart: Chart::Distribution {
            rows,
            cohort_label: name,
            spread_label: context.words("distribution-spread"),
            quartiles_label: context.words("distribution-quartiles"),
            own_label: context.words("distribution-own"),
            earlier_label: earlier.then(|| context.words("distribution-earlier")),
        },
        caption,
        alternative: context
            .locale
            .say("distribution-alternative", &[("readings", readings.join("; ").into())]),
    })
}

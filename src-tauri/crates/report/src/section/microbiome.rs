//! Microbiome: how it was measured, diversity, composition and functional groups.

mod composition;
mod depth;
mod diversity;
mod groups;
mod indices;
mod map;

use super::cover::with_citations;
use crate::words;
use crate::{Align, Block, Cell, Column, Context, Options, Prominence, Row, Section, Span, Table};
use zonula_analysis::{CohortPlace, ProfileFinding};
use zonula_model::Cohort;

/// The stool microbiome.
pub(crate) struct Microbiome;

impl Section for Microbiome {
    fn id(&self) -> &'static str {
        "microbiome"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let latest = context.findings.profiles.last()?;
        let mut blocks = vec![
            Block::Heading {
                level: 1,
                text: context.words("microbiome-title"),
                anchor: Some("microbiome".to_owned()),
            },
            Block::Paragraph(Prominence::Body, {
                let intro = context.locale.rich("microbiome-intro", &[]);
                with_citations(context, intro, &["porcari2025"])
            }),
            methods(context),
            Block::Table(visits(context)),
        ];
        blocks.extend(moved(context));
        blocks.extend(measured(context, latest));
        blocks.extend(composition::blocks(context, latest, options));
        blocks.extend(map::figure(context, latest));
        blocks.extend(groups::blocks(context, latest, options));
        blocks.extend(indices::blocks(context, latest));
        Some(blocks)
    }
}

/// Diversity, its table beside what more reads would find.
fn measured(context: &Context<'_>, latest: &ProfileFinding) -> Vec<Block> {
    let mut blocks = diversity::blocks(context, latest);
    let Some(depth) = depth::figure(context, latest) else { return blocks };
    match blocks.pop_if(|last| matches!(last, Block::Table(_))) {
        Some(table) => {
            blocks.push(Block::Beside { left: vec![table], right: vec![depth], share: 0.44 });
        }
        None => blocks.push(depth),
    }
    blocks
}

/// How the profiles were made: each method once, with the days it was used on.
fn methods(context: &Context<'_>) -> Block {
    let mut by_method: Vec<(String, Vec<String>)> = Vec::new();
    for profile in &context.findings.profiles {
        let arguments = [
            ("method", words::method(context, &profile.method).into()),
            ("ranks", words::ranks(context, profile.rank).into()),
        ];
        let method = context.locale.say("microbiome-method", &arguments);
        match by_method.iter_mut().find(|(own, _)| *own == method) {
            Some((_, days)) => days.push(day(context, profile)),
            None => by_method.push((method, vec![day(context, profile)])),
        }
    }
    let one = by_method.len() == 1;
    let pairs = by_method.into_iter().map(|(method, days)| {
        let name = if one { context.words("column-method") } else { days.join(", ") };
        (name, vec![Span::plain(method)])
    });
    Block::Pairs(pairs.collect())
}

/// Depth and the main measures of every profile.
fn visits(context: &Context<'_>) -> Table {
    let dash = || Cell::spans(vec![Span::muted("–")]);
    let row = |profile: &ProfileFinding| {
        let alpha = |metric: &str| {
            let found = profile.alpha.iter().find(|value| value.metric == metric);
            match found.and_then(|value| value.value.as_ref().ok()) {
                Some(value) => Cell::text(diversity::measure(context, metric, *value)),
                None => dash(),
            }
        };
        let depth = |depth: f64| Cell::text(context.locale.exact(depth.round()));
        let share = |share: f64| Cell::text(context.locale.percent(share));
        let butyrate = profile.groups.iter().find(|group| group.group == "butyrate");
        let butyrate = butyrate.and_then(|group| group.share.as_ref().ok().copied());
        Row::Cells(vec![
            Cell::text(day(context, profile)),
            profile.depth.map_or_else(|| Cell::text(context.words("depth-not-stated")), depth),
            profile.unclassified.map_or_else(dash, share),
            alpha("observed"),
            alpha("shannon"),
            butyrate.map_or_else(dash, share),
            from_first(context, profile),
        ])
    };
    Table {
        anchor: None,
        caption: Some(context.locale.rich("microbiome-visits", &[])),
        columns: vec![
            Column::new(context.words("column-date"), Align::Start, 1.6),
            Column::new(context.words("column-depth"), Align::End, 1.6),
            Column::new(context.words("column-unassigned"), Align::Decimal, 1.6),
            Column::new(context.words("metric-observed"), Align::Decimal, 1.6),
            Column::new(context.words("metric-shannon"), Align::Decimal, 1.6),
            Column::new(context.words("group-butyrate"), Align::Decimal, 1.8),
            Column::new(context.words("column-from-first"), Align::Decimal, 1.6),
        ],
        rows: context.findings.profiles.iter().map(row).collect(),
        small: true,
    }
}

/// How far a profile is from the person's first one of the same method.
fn from_first(context: &Context<'_>, profile: &ProfileFinding) -> Cell {
    let Some(found) = &profile.baseline else {
        return Cell::spans(vec![Span::muted(context.words("baseline-first"))]);
    };
    match found.bray_curtis {
        Ok(distance) => Cell::text(context.locale.fixed(distance, 2)),
        Err(reason) => Cell::spans(vec![Span::muted(words::no_value(context, reason))]),
    }
}

/// What the distance from the first profile is; nothing where there is one profile of a method.
fn moved(context: &Context<'_>) -> Option<Block> {
    let any = context.findings.profiles.iter().any(|profile| profile.baseline.is_some());
    let text = || context.locale.rich("microbiome-from-first", &[]);
    any.then(|| Block::Paragraph(Prominence::Small, text()))
}

/// Writes a profile's day.
fn day(context: &Context<'_>, profile: &ProfileFinding) -> String {
    profile
        .day
        .map_or_else(|| context.words("date-not-stated"), |day| context.locale.date_short(day))
}

/// «41st percentile (33–50)».
fn interval(context: &Context<'_>, place: &CohortPlace) -> String {
    let arguments = [
        ("percentile", words::rounded(place.percentile).into()),
        ("low", context.locale.fixed(place.interval.0, 0).into()),
        ("high", context.locale.fixed(place.interval.1, 0).into()),
    ];
    context.locale.say("percentile-interval", &arguments)
}

/// Finds the cohort of a place.
fn cohort<'a>(context: &Context<'a>, place: &CohortPlace) -> Option<&'a Cohort> {
    context.cohort(&place.cohort)
}

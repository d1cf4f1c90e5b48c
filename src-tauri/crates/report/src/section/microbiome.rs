//! Microbiome: how it was measured, diversity, composition and functional groups.

mod composition;
mod diversity;
mod groups;

use super::cover::with_citations;
use crate::words;
use crate::{Align, Block, Cell, Column, Context, Options, Prominence, Row, Section, Table};
use zonula_analysis::CohortPlace;
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
            Block::Table(methods(context)),
        ];
        blocks.extend(diversity::blocks(context, latest));
        blocks.extend(composition::blocks(context, latest, options));
        blocks.extend(groups::blocks(context, latest, options));
        Some(blocks)
    }
}

/// How each profile was made.
fn methods(context: &Context<'_>) -> Table {
    let rows = context.findings.profiles.iter().map(|profile| {
        let day = profile
            .day
            .map_or_else(|| context.words("date-not-stated"), |day| context.locale.date_short(day));
        let depth = profile.depth.map_or_else(
            || context.words("depth-not-stated"),
            |depth| context.locale.exact(depth.round()),
        );
        Row::Cells(vec![
            Cell::text(day),
            Cell::text(words::method(context, &profile.method)),
            Cell::text(words::ranks(context, profile.rank)),
            Cell::text(depth),
        ])
    });
    Table {
        anchor: None,
        caption: Some(context.locale.rich("microbiome-methods", &[])),
        columns: vec![
            Column::new(context.words("column-date"), Align::Start, 2.0),
            Column::new(context.words("column-method"), Align::Start, 7.0),
            Column::new(context.words("column-rank"), Align::Start, 1.6),
            Column::new(context.words("column-depth"), Align::End, 1.8),
        ],
        rows: rows.collect(),
        small: true,
    }
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
    context.catalogue.cohorts().iter().find(|cohort| cohort.id == place.cohort)
}

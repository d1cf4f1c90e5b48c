//! Functional groups: what taxa are known for, butyrate producers first.

use super::{diversity, interval};
use crate::chart::GroupRow;
use crate::section::cover::with_citations;
use crate::words;
use crate::{
    Align, Block, Cell, Chart, Column, Context, Figure, Options, Prominence, Row, Span, Table,
};
use zonula_analysis::{CohortPlace, GroupShare, ProfileFinding, quantile};

/// Functional groups: shares, places in the cohort, members by name.
pub(super) fn blocks(
    context: &Context<'_>,
    latest: &ProfileFinding,
    options: &Options,
) -> Vec<Block> {
    if latest.groups.is_empty() {
        return Vec::new();
    }
    let mut ordered: Vec<&GroupShare> = latest.groups.iter().collect();
    ordered.sort_by_key(|group| group.group != "butyrate");
    let drawn = figure(context, latest, &ordered);
    let rows = ordered.into_iter().map(|group| {
        let share = match group.share {
            Ok(share) => Cell::text(context.locale.percent(share)),
            Err(reason) => Cell::spans(vec![Span::muted(words::no_value(context, reason))]),
        };
        let place = match &group.cohort {
            Ok(place) => Cell::text(interval(context, place)),
            Err(_) => Cell::spans(vec![Span::muted("–")]),
        };
        let name = Span {
            strong: group.group == "butyrate",
            ..Span::plain(words::group(context, &group.group))
        };
        Row::Cells(vec![
            Cell::spans(vec![name]),
            share,
            place,
            Cell::spans(members(context, group, options)),
        ])
    });
    let intro = context.locale.rich("groups-intro", &[]);
    let mut blocks = vec![
        Block::Heading {
            level: 2,
            text: context.words("groups-title"),
            anchor: Some("groups".to_owned()),
        },
        Block::Paragraph(Prominence::Body, with_citations(context, intro, &["louis2009"])),
        Block::Table(Table {
            anchor: None,
            caption: None,
            columns: vec![
                Column::new(context.words("column-group"), Align::Start, 2.4),
                Column::new(context.words("column-share"), Align::Decimal, 1.2),
                Column::new(context.words("column-percentile"), Align::Start, 2.4),
                Column::new(context.words("column-members"), Align::Start, 5.4),
            ],
            rows: rows.collect(),
            small: true,
        }),
    ];
    blocks.extend(drawn);
    blocks
}

/// The groups on one scale among the cohort; nothing where no group has a place in one.
fn figure(
    context: &Context<'_>,
    latest: &ProfileFinding,
    ordered: &[&GroupShare],
) -> Option<Block> {
    let place = ordered.iter().find_map(|group| group.cohort.as_ref().ok())?;
    let same = || context.findings.profiles.iter().filter(|own| own.method == latest.method);
    let own = |id: &str| -> Vec<f64> {
        same()
            .filter_map(|own| own.groups.iter().find(|group| group.group == id)?.share.ok())
            .collect()
    };
    let rows: Vec<GroupRow> = ordered
        .iter()
        .filter_map(|group| {
            let place = group.cohort.as_ref().ok()?;
            Some(GroupRow {
                label: words::group(context, &group.group),
                members: String::new(),
                cohort: spread(place),
                own: own(&group.group),
                reading: diversity::reading(
                    context,
                    place,
                    context.locale.percent(group.share.ok()?),
                ),
            })
        })
        .collect();
    let colon = context.locale.colon();
    let readings: Vec<String> =
        rows.iter().map(|row| format!("{}{colon}{}", row.label, row.reading)).collect();
    let name = words::cohort_name(context, &place.cohort);
    let arguments =
        [("cohort", name.into()), ("n", place.n.into()), ("readings", readings.join("; ").into())];
    Some(Block::Figure(Figure {
        anchor: Some("figure-groups".to_owned()),
        title: context.locale.rich("groups-figure-title", &[]),
        chart: Chart::Groups {
            axis: context.words("groups-axis"),
            cohort_label: context.locale.say("groups-cohort", &arguments),
            own_label: context.words("distribution-own"),
            earlier_label: rows
                .iter()
                .any(|row| row.own.len() > 1)
                .then(|| context.words("distribution-earlier")),
            rows,
        },
        caption: context.locale.rich("groups-figure-caption", &[]),
        alternative: context.locale.say("groups-alternative", &arguments),
    }))
}

/// The cohort's 5th, 25th, 50th, 75th and 95th percentile.
fn spread(place: &CohortPlace) -> Option<[f64; 5]> {
    let mut found = [0.0; 5];
    for (slot, share) in found.iter_mut().zip([0.05, 0.25, 0.5, 0.75, 0.95]) {
        *slot = quantile(&place.values, share)?;
    }
    Some(found)
}

/// The greatest members by name, and how many more there are.
fn members(context: &Context<'_>, group: &GroupShare, options: &Options) -> Vec<Span> {
    if group.members.is_empty() {
        return vec![Span::muted(context.words("groups-no-members"))];
    }
    let mut spans = Vec::new();
    for (name, share) in group.members.iter().take(options.members) {
        if !spans.is_empty() {
            spans.push(Span::plain(", "));
        }
        spans.push(Span::taxon(name));
        spans.push(Span::plain(format!("\u{A0}{}", context.locale.percent(*share))));
    }
    let rest = group.members.len().saturating_sub(options.members);
    if rest > 0 {
        spans.push(Span::plain(" "));
        spans.push(Span::muted(context.locale.say("groups-more", &[("count", rest.into())])));
    }
    spans
}

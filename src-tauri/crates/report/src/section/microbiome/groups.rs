//! Functional groups: what taxa are known for, butyrate producers first.

use super::interval;
use crate::section::cover::with_citations;
use crate::words;
use crate::{Align, Block, Cell, Column, Context, Options, Prominence, Row, Span, Table};
use zonula_analysis::{GroupShare, ProfileFinding};

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
    vec![
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
    ]
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

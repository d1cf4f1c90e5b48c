//! Microbiome: how it was measured, diversity, composition and functional groups.

use super::cover::with_citations;
use crate::chart::{DistributionRow, Series, StackedBar};
use crate::locale::taxon;
use crate::words;
use crate::{
    Align, Block, Cell, Chart, Column, Context, Figure, NoteKind, Options, Prominence, Row,
    Section, Span, Table,
};
use std::collections::BTreeMap;
use zonula_analysis::{CohortPlace, GroupShare, NoValue, ProfileFinding, composition};
use zonula_model::{Cohort, Profile, Rank};

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
        blocks.extend(diversity(context, latest));
        blocks.extend(bars(context, latest, options));
        blocks.extend(groups(context, latest, options));
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

/// Diversity: the figure among the cohort and every measure in a table, or why there is none.
fn diversity(context: &Context<'_>, latest: &ProfileFinding) -> Vec<Block> {
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
fn measure(context: &Context<'_>, metric: &str, value: f64) -> String {
    match metric {
        "observed" => context.locale.exact(value),
        "chao1" | "ace" => context.locale.fixed(value, 1),
        _ => context.locale.significant(value, 3),
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
        let arguments = [
            ("value", measure(context, value.metric, *number).into()),
            ("percentile", words::rounded(place.percentile).into()),
            ("low", context.locale.fixed(place.interval.0, 0).into()),
            ("high", context.locale.fixed(place.interval.1, 0).into()),
            ("n", place.n.into()),
        ];
        rows.push(DistributionRow {
            label: words::metric(context, value.metric),
            cohort: place.values.clone(),
            own: own(value.metric),
            reading: context.locale.say("distribution-reading", &arguments),
        });
    }
    let place = first?;
    let readings: Vec<String> =
        rows.iter().map(|row| format!("{}: {}", row.label, row.reading)).collect();
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
    let mut caption = context.locale.rich("distribution-caption", &arguments);
    if let Some(cohort) = cohort {
        caption.push(Span::plain(" "));
        caption.push(Span::muted(&cohort.citation));
    }
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

fn cohort<'a>(context: &Context<'a>, place: &CohortPlace) -> Option<&'a Cohort> {
    context.catalogue.cohorts().iter().find(|cohort| cohort.id == place.cohort)
}

/// Composition at phylum and genus.
fn bars(context: &Context<'_>, latest: &ProfileFinding, options: &Options) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: context.words("composition-title"),
        anchor: Some("composition".to_owned()),
    }];
    let place = latest.alpha.iter().find_map(|value| value.cohort.as_ref().ok());
    let cohort = place.and_then(|place| cohort(context, place));
    for (rank, named) in [(Rank::Phylum, options.phyla), (Rank::Genus, options.genera)] {
        blocks.extend(stacked(context, latest, cohort, rank, named).map(Block::Figure));
    }
    blocks
}

/// The shares of a profile by name, and what has no name at the rank.
fn by_name(profile: &Profile) -> BTreeMap<String, f64> {
    let mut shares = BTreeMap::new();
    for (found, share) in profile.iter().filter(|(_, share)| *share > 0.0) {
        *shares.entry(found.name.clone()).or_insert(0.0) += share;
    }
    shares
}

/// The mean share of each taxon over a cohort's members; `None` where they name no such rank.
fn mean_shares(cohort: &Cohort, rank: Rank) -> Option<BTreeMap<String, f64>> {
    let mut sums = BTreeMap::new();
    for member in &cohort.members {
        let own = composition::roll_up(&member.profile, rank).ok()?;
        let shares = composition::shares(&own, composition::assigned(&[&member.profile])).ok()?;
        for (name, share) in by_name(&shares) {
            *sums.entry(name).or_insert(0.0) += share;
        }
    }
    let n = cohort.members.len().max(1) as f64;
    sums.values_mut().for_each(|sum| *sum /= n);
    Some(sums)
}

fn stacked(
    context: &Context<'_>,
    latest: &ProfileFinding,
    cohort: Option<&Cohort>,
    rank: Rank,
    named: usize,
) -> Option<Figure> {
    let at = |profile: &ProfileFinding| {
        let own = if rank == Rank::Phylum { &profile.phyla } else { &profile.genera };
        own.as_ref().map(by_name).unwrap_or_default()
    };
    let own: Vec<(String, BTreeMap<String, f64>)> = context
        .findings
        .profiles
        .iter()
        .map(|profile| {
            let label = profile.day.map_or_else(
                || context.words("date-not-stated"),
                |day| context.locale.date_short(day),
            );
            (label, at(profile))
        })
        .collect();
    // The latest visit decides which taxa are named; the order is theirs, the rest is «other».
    let mut ranking: Vec<(String, f64)> = at(latest).into_iter().collect();
    ranking.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ranking.truncate(named);
    if ranking.is_empty() {
        return None;
    }
    let bar = |label: &str, reference: bool, shares: &BTreeMap<String, f64>| {
        let mut parts: Vec<f64> =
            ranking.iter().map(|(name, _)| shares.get(name).copied().unwrap_or(0.0)).collect();
        let rest = (1.0 - parts.iter().sum::<f64>()).max(0.0);
        parts.push(rest);
        StackedBar { label: label.to_owned(), reference, shares: parts }
    };
    let mut bars: Vec<StackedBar> =
        own.iter().map(|(label, shares)| bar(label, false, shares)).collect();
    let mut caption_id = "stacked-caption";
    if let Some((cohort, mean)) = cohort.and_then(|own| Some((own, mean_shares(own, rank)?))) {
        let arguments = [("cohort", cohort.name.clone().into())];
        bars.push(bar(&context.locale.say("stacked-cohort", &arguments), true, &mean));
        caption_id = "stacked-caption-cohort";
    }
    let mut series: Vec<Series> =
        ranking.iter().map(|(name, _)| Series { name: name.clone(), taxon: true }).collect();
    series.push(Series { name: context.words("stacked-other"), taxon: false });
    let (top, share) = &ranking[0];
    let arguments = [
        ("top", taxon(top).into()),
        ("share", context.locale.percent(*share).into()),
        ("count", ranking.len().into()),
        ("ranks", words::ranks(context, rank).into()),
        ("cohort", cohort.map(|own| own.name.clone()).unwrap_or_default().into()),
        ("n", cohort.map_or(0, |own| own.members.len()).into()),
    ];
    let list: Vec<String> = ranking
        .iter()
        .map(|(name, share)| format!("{name} {}", context.locale.percent(*share)))
        .collect();
    let title_id = match rank {
        Rank::Phylum => "stacked-title-phylum",
        _ => "stacked-title-genus",
    };
    Some(Figure {
        anchor: Some(format!("figure-{}", rank.as_str())),
        title: context.locale.rich(title_id, &[]),
        chart: Chart::Stacked { series, bars, axis: context.words("stacked-axis") },
        caption: context.locale.rich(caption_id, &arguments),
        alternative: context.locale.say(
            "stacked-alternative",
            &[("list", list.join(", ").into()), ("bars", own.len().into())],
        ),
    })
}

/// Functional groups: shares, places in the cohort, members by name.
fn groups(context: &Context<'_>, latest: &ProfileFinding, options: &Options) -> Vec<Block> {
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

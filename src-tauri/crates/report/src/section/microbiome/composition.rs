//! Composition: phyla and genera of all visits beside the cohort's mean.

use super::day;
use crate::chart::{Series, StackedBar};
use crate::locale::taxon;
use crate::words;
use crate::{Block, Chart, Context, Figure, Options};
use std::collections::BTreeMap;
use zonula_analysis::{ProfileFinding, ReferenceCohort};
use zonula_model::{Profile, Rank};

/// Composition at phylum and genus.
pub(super) fn blocks(
    context: &Context<'_>,
    latest: &ProfileFinding,
    options: &Options,
) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: context.words("composition-title"),
        anchor: Some("composition".to_owned()),
    }];
    let place = latest.alpha.iter().find_map(|value| value.cohort.as_ref().ok());
    let cohort = place.and_then(|place| context.reference_cohort(&place.cohort));
    for (rank, named) in [(Rank::Phylum, options.phyla), (Rank::Genus, options.genera)] {
        blocks.extend(stacked(context, latest, cohort, rank, named).map(Block::Figure));
    }
    blocks
}

/// The shares at phylum or genus.
fn at(profile: &ProfileFinding, rank: Rank) -> Option<&Profile> {
    let shares = if rank == Rank::Phylum { &profile.phyla } else { &profile.genera };
    shares.as_ref().ok()
}

/// The shares of a profile by name, and what has no name at the rank.
fn by_name(profile: &Profile) -> BTreeMap<String, f64> {
    let mut shares = BTreeMap::new();
    for (found, share) in profile.iter().filter(|(_, share)| *share > 0.0) {
        *shares.entry(found.name.clone()).or_insert(0.0) += share;
    }
    shares
}

fn stacked(
    context: &Context<'_>,
    latest: &ProfileFinding,
    reference: Option<&ReferenceCohort>,
    rank: Rank,
    named: usize,
) -> Option<Figure> {
    // The latest visit decides which taxa are named; the order is theirs, the rest is «other».
    let mut ranking: Vec<(String, f64)> =
        at(latest, rank).map(by_name).into_iter().flatten().collect();
    ranking.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ranking.truncate(named);
    if ranking.is_empty() {
        return None;
    }
    let bar = |label: String, reference: bool, mut shares: Vec<f64>| {
        let rest = (1.0 - shares.iter().sum::<f64>()).max(0.0);
        shares.push(rest);
        StackedBar { label, reference, shares }
    };
    let own = |profile: &ProfileFinding| {
        let mut shares = vec![0.0; ranking.len()];
        for (taxon, share) in at(profile, rank).into_iter().flat_map(Profile::iter) {
            if let Some(place) = ranking.iter().position(|(name, _)| *name == taxon.name) {
                shares[place] += share;
            }
        }
        bar(day(context, profile), false, shares)
    };
    let mut bars: Vec<StackedBar> = context.findings.profiles.iter().map(own).collect();
    let visits = bars.len();
    let mut caption_id = "stacked-caption";
    let mean = reference.and_then(|own| Some((own.cohort(), own.mean_shares(rank)?)));
    if let Some((cohort, mean)) = mean {
        let arguments = [("cohort", cohort.name.clone().into())];
        let share = |(name, _): &(String, f64)| mean.get(name).copied().unwrap_or(0.0);
        let shares = ranking.iter().map(share).collect();
        bars.push(bar(context.locale.say("stacked-cohort", &arguments), true, shares));
        caption_id = "stacked-caption-cohort";
    }
    let mut series: Vec<Series> =
        ranking.iter().map(|(name, _)| Series { name: name.clone(), taxon: true }).collect();
    series.push(Series { name: context.words("stacked-other"), taxon: false });
    let (top, share) = &ranking[0];
    let cohort = reference.map(ReferenceCohort::cohort);
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
            &[("list", list.join(", ").into()), ("bars", visits.into())],
        ),
    })
}

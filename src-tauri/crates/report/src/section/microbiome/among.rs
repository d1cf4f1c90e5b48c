//! Among others: the person's profiles on one map with a cohort, and richness at equal depth.

use super::day;
use crate::chart::{RarefactionCurve, RarefactionSpan};
use crate::{Block, Chart, Context, Figure, words};
use zonula_analysis::{CohortComparison, ProfileFinding};

/// The map and the curves, where the latest profile has them.
pub(super) fn blocks(context: &Context<'_>, latest: &ProfileFinding) -> Vec<Block> {
    let comparison = context
        .findings
        .comparisons
        .iter()
        .find(|found| found.own.iter().any(|own| own.specimen == latest.specimen));
    let curves = curves(context, latest, comparison);
    let map = comparison.map(|found| map(context, latest, found));
    curves.into_iter().chain(map).map(Block::Figure).collect()
}

/// What a cohort is called on a chart, with its people.
fn cohort_label(context: &Context<'_>, found: &CohortComparison) -> String {
    let arguments = [
        ("cohort", words::cohort_name(context, &found.cohort).into()),
        ("n", found.members.len().into()),
    ];
    context.locale.say("among-cohort", &arguments)
}

/// Principal coordinates: the person's specimens, joined by time, among the members.
fn map(context: &Context<'_>, latest: &ProfileFinding, found: &CohortComparison) -> Figure {
    let locale = context.locale;
    let axis = |number: u8, share: f64| {
        let arguments = [("axis", number.into()), ("share", locale.percent(share).into())];
        locale.say("ordination-axis", &arguments)
    };
    let own = found.own.iter().map(|own| {
        let label = match own.day {
            Some(day) => locale.date_short(day),
            None => context.words("date-not-stated"),
        };
        (own.at.0, own.at.1, label)
    });
    let arguments = [
        ("cohort", words::cohort_name(context, &found.cohort).into()),
        ("n", found.members.len().into()),
        ("ranks", words::ranks(context, latest.rank).into()),
        ("share", locale.percent(found.shares.0 + found.shares.1).into()),
        ("lost", locale.percent(found.negative_share).into()),
        ("own", found.own.len().into()),
    ];
    Figure {
        anchor: Some("figure-ordination".to_owned()),
        title: locale.rich("ordination-title", &[]),
        chart: Chart::Ordination {
            x: axis(1, found.shares.0),
            y: axis(2, found.shares.1),
            cohort: found.members.clone(),
            cohort_label: cohort_label(context, found),
            own: own.collect(),
            own_label: context.words("ordination-own"),
        },
        caption: locale.rich("ordination-caption", &arguments),
        alternative: locale.say("ordination-alternative", &arguments),
    }
}

/// Expected richness at growing depth, the cohort's span behind it.
fn curves(
    context: &Context<'_>,
    latest: &ProfileFinding,
    comparison: Option<&CohortComparison>,
) -> Option<Figure> {
    let locale = context.locale;
    let own = latest.rarefaction.as_ref().ok()?;
    let (depth, richness) = *own.last()?;
    let same =
        |profile: &&ProfileFinding| profile.method == latest.method && profile.rank == latest.rank;
    let curves = context.findings.profiles.iter().filter(same).filter_map(|profile| {
        let points = profile.rarefaction.as_ref().ok()?.clone();
        Some(RarefactionCurve { label: day(context, profile), points })
    });
    let spans = comparison.map(|found| found.rarefaction.as_slice()).unwrap_or_default();
    let span = |own: &zonula_analysis::RarefactionSpan| RarefactionSpan {
        depth: own.depth,
        low: own.low,
        median: own.median,
        high: own.high,
    };
    let cohort_label = match comparison {
        Some(found) if !spans.is_empty() => {
            let cohort = cohort_label(context, found);
            locale.say("rarefaction-cohort", &[("cohort", cohort.into())])
        }
        _ => String::new(),
    };
    let arguments = [
        ("ranks", words::ranks(context, latest.rank).into()),
        ("depth", locale.exact(depth.round()).into()),
        ("richness", locale.exact(richness.round()).into()),
    ];
    Some(Figure {
        anchor: Some("figure-rarefaction".to_owned()),
        title: locale.rich("rarefaction-title", &[]),
        chart: Chart::Rarefaction {
            x: context.words("rarefaction-depth"),
            y: locale.say("rarefaction-richness", &arguments[..1]),
            curves: curves.collect(),
            cohort: spans.iter().map(span).collect(),
            cohort_label,
            depth: None,
        },
        caption: locale.rich("rarefaction-caption", &arguments),
        alternative: locale.say("rarefaction-alternative", &arguments),
    })
}

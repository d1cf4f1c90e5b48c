//! Depth: how many taxa more reads would find, the profiles before the cohort.

use super::{cohort, day};
use crate::chart::{RarefactionCurve, RarefactionSpan};
use crate::words;
use crate::{Block, Chart, Context, Figure, Span};
use zonula_analysis::ProfileFinding;

/// The rarefaction curves; nothing where no profile was counted.
pub(super) fn figure(context: &Context<'_>, latest: &ProfileFinding) -> Option<Block> {
    let same = context.findings.profiles.iter().filter(|own| own.method == latest.method);
    let curves: Vec<RarefactionCurve> = same
        .filter_map(|profile| {
            let points = profile.rarefaction.as_ref().ok()?.clone();
            Some(RarefactionCurve { label: day(context, profile), points })
        })
        .collect();
    let (depth, found) = curves.last()?.points.last().copied()?;
    let place = latest.alpha.iter().find_map(|value| value.cohort.as_ref().ok());
    let among = place.and_then(|place| {
        context.findings.comparisons.iter().find(|own| own.cohort == place.cohort)
    });
    let spans = among.map(|own| own.rarefaction.as_slice()).unwrap_or_default();
    let cohort_label = match place {
        Some(place) if !spans.is_empty() => {
            let name = words::cohort_name(context, &place.cohort);
            let n = cohort(context, place).map_or(place.n, |own| own.members.len());
            context.locale.say("rarefaction-cohort", &[("cohort", name.into()), ("n", n.into())])
        }
        _ => String::new(),
    };
    let ranks = words::ranks(context, latest.rank);
    let arguments = [
        ("ranks", ranks.into()),
        ("depth", context.locale.exact(depth.round()).into()),
        ("found", context.locale.exact(found.round()).into()),
        ("day", day(context, latest).into()),
        ("curves", curves.len().into()),
    ];
    Some(Block::Figure(Figure {
        anchor: Some("figure-depth".to_owned()),
        title: context.locale.rich("rarefaction-title", &[]),
        chart: Chart::Rarefaction {
            x: context.words("rarefaction-x"),
            y: context.locale.say("rarefaction-y", &arguments),
            curves,
            cohort: spans
                .iter()
                .map(|span| RarefactionSpan {
                    depth: span.depth,
                    low: span.low,
                    median: span.median,
                    high: span.high,
                })
                .collect(),
            cohort_label,
            depth: None,
        },
        caption: vec![Span::plain(context.locale.say("rarefaction-caption", &arguments))],
        alternative: context.locale.say("rarefaction-alternative", &arguments),
    }))
}

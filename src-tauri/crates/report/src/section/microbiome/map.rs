//! Map: own profiles among the cohort's on two axes, and how far they have moved.

use super::day;
use crate::words;
use crate::{Block, Chart, Context, Figure, Span};
use zonula_analysis::ProfileFinding;

/// The own profiles among the cohort; nothing without a cohort of the same method.
pub(super) fn figure(context: &Context<'_>, latest: &ProfileFinding) -> Option<Block> {
    let place = latest.alpha.iter().find_map(|value| value.cohort.as_ref().ok())?;
    let among = context.findings.comparisons.iter().find(|own| own.cohort == place.cohort)?;
    let dated = |day: Option<zonula_model::Date>| {
        day.map_or_else(|| context.words("date-not-stated"), |day| context.locale.date_short(day))
    };
    let own: Vec<(f64, f64, String)> =
        among.own.iter().map(|point| (point.at.0, point.at.1, dated(point.day))).collect();
    let (first, last) = (own.first()?.2.clone(), own.last()?.2.clone());
    let name = words::cohort_name(context, &place.cohort);
    let arguments = [
        ("cohort", name.into()),
        ("n", among.members.len().into()),
        ("own", own.len().into()),
        ("first", first.into()),
        ("last", last.into()),
        ("ranks", words::ranks(context, latest.rank).into()),
        ("hidden", context.locale.percent(among.negative_share).into()),
    ];
    let axis = |axis: usize, share: f64| {
        let share = context.locale.percent(share);
        context.locale.say("map-axis", &[("axis", axis.into()), ("share", share.into())])
    };
    let mut caption = vec![Span::plain(context.locale.say("map-caption", &arguments))];
    if let Some(moved) = moved(context, latest) {
        caption.push(Span::plain(" "));
        caption.push(Span::plain(moved));
    }
    Some(Block::Figure(Figure {
        anchor: Some("figure-map".to_owned()),
        title: context.locale.rich("map-title", &[]),
        chart: Chart::Ordination {
            x: axis(1, among.shares.0),
            y: axis(2, among.shares.1),
            cohort: among.members.clone(),
            cohort_label: context.locale.say("map-cohort", &arguments),
            own,
            own_label: context.words("map-own"),
        },
        caption,
        alternative: context.locale.say("map-alternative", &arguments),
    }))
}

/// «The profile of … differs from the first, of …, by 0.41»: the distance to the own baseline.
fn moved(context: &Context<'_>, latest: &ProfileFinding) -> Option<String> {
    let baseline = latest.baseline.as_ref()?;
    let distance = baseline.bray_curtis.ok()?;
    let first = baseline.day.map(|day| context.locale.date_short(day))?;
    let arguments = [
        ("last", day(context, latest).into()),
        ("first", first.into()),
        ("distance", context.locale.fixed(distance, 2).into()),
    ];
    Some(context.locale.say("map-moved", &arguments))
}

//! How symptoms changed, for the patient: in plain words, from the diary's first weeks to its last.

use crate::{Block, Context, Prominence, Span};
use zonula_analysis::{MeanChange, Noticed, SymptomCourse, noticed};

/// How many sentences about interventions are said at most.
const SAID: usize = 4;

/// A sentence for each course, and for each intervention after which one was felt otherwise.
pub(super) fn blocks(context: &Context<'_>, courses: &[&SymptomCourse]) -> Vec<Block> {
    let mut blocks = list(context, "plain-felt-intro", over_diary(context, courses));
    let after = after_interventions(context);
    if !after.is_empty() {
        blocks.extend(list(context, "plain-effect-intro", after));
        let caution = context.locale.rich("plain-effect-caution", &[]);
        blocks.push(Block::Paragraph(Prominence::Body, caution));
    }
    blocks
}

fn list(context: &Context<'_>, intro: &str, items: Vec<Vec<Span>>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    let intro = context.locale.rich(intro, &[]);
    vec![Block::Paragraph(Prominence::Body, intro), Block::List(items)]
}

/// The last two weeks against the first two.
fn over_diary(context: &Context<'_>, courses: &[&SymptomCourse]) -> Vec<Vec<Span>> {
    let sentence = |course: &&SymptomCourse| {
        let change = course.change.change.as_ref().ok()?;
        let message = match noticed(change, course.change.important) {
            Ok(Noticed::Less | Noticed::More) => "plain-felt-noticed",
            Ok(Noticed::TooSmall) => "plain-felt-too-small",
            Ok(Noticed::Open) | Err(_) if certain(change) => "plain-felt-changed",
            Ok(Noticed::Open) | Err(_) => "plain-felt-open",
        };
        let symptom = context.symptom_name(course.symptom.as_ref(), &course.name);
        Some(said(context, message, symptom, course.scale, change, &[]))
    };
    courses.iter().filter_map(sentence).collect()
}

/// Whether chance alone hardly explains a difference.
fn certain(change: &MeanChange) -> bool {
    change.interval.is_ok_and(|(low, high)| low > 0.0 || high < 0.0)
}

/// What was felt otherwise after something began, the greatest differences first.
fn after_interventions(context: &Context<'_>) -> Vec<Vec<Span>> {
    let mut found: Vec<_> = context
        .findings
        .effects
        .iter()
        .filter_map(|effect| Some((effect, effect.change.as_ref().ok()?)))
        .filter(|(_, change)| certain(change))
        .collect();
    let size = |(_, change): &(_, &MeanChange)| change.difference.abs();
    found.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let sentence = |(effect, change): (&zonula_analysis::InterventionEffect, &MeanChange)| {
        let own = context.record.interventions.get(effect.intervention)?;
        let symptom = context.symptom_name(effect.symptom.as_ref(), &effect.name);
        let more =
            [("what", own.what.clone().into()), ("date", context.locale.date(own.from).into())];
        Some(said(context, "plain-effect", symptom, effect.scale, change, &more))
    };
    found.into_iter().take(SAID).filter_map(sentence).collect()
}

fn said(
    context: &Context<'_>,
    message: &str,
    symptom: String,
    (_, top): (f64, f64),
    change: &MeanChange,
    more: &[crate::locale::Arg<'_>],
) -> Vec<Span> {
    let mut arguments = vec![
        ("symptom", symptom.into()),
        ("before", context.locale.fixed(change.before.1, 1).into()),
        ("after", context.locale.fixed(change.after.1, 1).into()),
        ("top", context.locale.exact(top).into()),
    ];
    arguments.extend(more.iter().cloned());
    context.locale.rich(message, &arguments)
}

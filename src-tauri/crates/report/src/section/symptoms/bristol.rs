//! Stools: each by its form on the Bristol scale, as the diary has it.

use super::ticks;
use crate::context::day_number;
use crate::{Block, Chart, Context, Figure};
use zonula_model::Date;

/// The scale as the catalogue names it.
const SCALE: &str = "bristol_1_7";

/// Types 1 and 2 go with slow, 6 and 7 with fast transit (Lewis & Heaton 1997,
/// doi:10.3109/00365529709011203; Rome IV).
const USUAL: (u8, u8) = (3, 5);

/// The figure; nothing where no diary names forms.
pub(super) fn figure(context: &Context<'_>, span: (Date, Date)) -> Option<Block> {
    let stools: Vec<(f64, u8)> = context
        .record
        .symptoms
        .iter()
        .filter(|own| {
            let symptom = own.symptom.as_ref().and_then(|id| context.symptom(id));
            symptom.is_some_and(|symptom| symptom.scale == SCALE)
        })
        .filter(|own| (1.0..=7.0).contains(&own.score))
        .map(|own| (day_number(own.day), own.score.round() as u8))
        .collect();
    if stools.is_empty() {
        return None;
    }
    let forms: [String; 7] =
        std::array::from_fn(|at| context.words(&format!("bristol-{}", at + 1)));
    let count = |inside: &dyn Fn(u8) -> bool| stools.iter().filter(|own| inside(own.1)).count();
    let arguments = [
        ("stools", stools.len().into()),
        ("hard", count(&|kind| kind < USUAL.0).into()),
        ("usual", count(&|kind| (USUAL.0..=USUAL.1).contains(&kind)).into()),
        ("loose", count(&|kind| kind > USUAL.1).into()),
        ("first", context.locale.date(span.0).into()),
        ("last", context.locale.date(span.1).into()),
    ];
    Some(Block::Figure(Figure {
        anchor: Some("figure-bristol".to_owned()),
        title: context.locale.rich("bristol-title", &[]),
        caption: context.locale.rich("bristol-caption", &arguments),
        alternative: context.locale.say("bristol-alternative", &arguments),
        chart: Chart::Bristol {
            forms,
            stools,
            usual: USUAL,
            ticks: ticks(context, span),
            counts_label: context.words("bristol-counts"),
        },
    }))
}

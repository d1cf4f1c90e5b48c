//! Change of symptoms: the diary's last weeks against its first, and both sides of interventions.

use crate::locale::Arg;
use crate::section::cover::heading;
use crate::{Align, Block, Cell, Column, Context, NoteKind, Prominence, Row, Span, Table, reasons};
use std::collections::BTreeMap;
use zonula_analysis::effect::{COURSE_DAYS, EFFECT_DAYS};
use zonula_analysis::{InterventionEffect, MeanChange, NoEffect, Noticed, noticed};
use zonula_catalog::Grade;
use zonula_model::{Intervention, SymptomId};

/// One comparison of two stretches of a diary.
struct Compared<'a> {
    name: String,
    symptom: Option<&'a SymptomId>,
    /// How many days each stretch has, where that differs from row to row.
    days: Option<u32>,
    scale: (f64, f64),
    change: &'a Result<MeanChange, NoEffect>,
    important: Option<f64>,
}

/// The change over the whole diary, a row for each symptom.
pub(super) fn over_diary(context: &Context<'_>) -> Vec<Block> {
    let compared: Vec<Compared<'_>> = context
        .findings
        .symptoms
        .iter()
        .map(|course| Compared {
            name: context.symptom_name(course.symptom.as_ref(), &course.name),
            symptom: course.symptom.as_ref(),
            days: Some(course.change.days),
            scale: course.scale,
            change: &course.change.change,
            important: course.change.important,
        })
        .collect();
    let rows = rows(context, &compared);
    let arguments = [("days", COURSE_DAYS[0].into()), ("most", COURSE_DAYS[2].into())];
    let mut blocks = vec![
        heading(context, "symptom-change-title"),
        Block::Paragraph(Prominence::Body, context.locale.rich("symptom-change-intro", &arguments)),
    ];
    if !rows.is_empty() {
        blocks.push(Block::Table(table(context, ["column-first", "column-last"], rows)));
    }
    let left = not_compared(context, &compared);
    blocks.extend(left.map(|spans| Block::Paragraph(Prominence::Small, spans)));
    blocks.extend(least_changes(context, &compared));
    blocks
}

/// Symptoms before and after each intervention.
pub(super) fn around_interventions(context: &Context<'_>) -> Vec<Block> {
    let mut groups = Vec::new();
    for (at, own) in context.record.interventions.iter().enumerate() {
        let effects = || context.findings.effects.iter().filter(|own| own.intervention == at);
        let compared: Vec<Compared<'_>> =
            effects().map(|effect| of_effect(context, effect)).collect();
        if compared.is_empty() {
            continue;
        }
        groups.push(Row::Group(named(context, own)));
        groups.extend(rows(context, &compared));
        groups.extend(not_compared(context, &compared).map(Row::Remark));
        let others = effects().map(|own| own.overlapping).max().unwrap_or(0);
        if others > 0 {
            let arguments = [("count", others.into())];
            groups.push(Row::Remark(context.locale.rich("effect-overlapping", &arguments)));
        }
    }
    if groups.is_empty() {
        return Vec::new();
    }
    let arguments =
        [("days", EFFECT_DAYS.into()), ("grade", reasons::grade(context, Grade::VeryLow).into())];
    vec![
        heading(context, "effect-title"),
        Block::Table(table(context, ["column-before", "column-after"], groups)),
        Block::Note(NoteKind::Caution, context.locale.rich("effect-caution", &arguments)),
    ]
}

fn of_effect<'a>(context: &Context<'a>, effect: &'a InterventionEffect) -> Compared<'a> {
    Compared {
        name: context.symptom_name(effect.symptom.as_ref(), &effect.name),
        symptom: effect.symptom.as_ref(),
        days: None,
        scale: effect.scale,
        change: &effect.change,
        important: effect.important,
    }
}

/// What was taken or changed, with its days.
fn named(context: &Context<'_>, own: &Intervention) -> Vec<Span> {
    let dose = own.dose.iter().map(|dose| Span::plain(format!(", {dose}")));
    let from = context.locale.date_short(own.from);
    let days: String = match own.to {
        Some(to) => {
            let to = context.locale.date_short(to);
            context.locale.say("effect-from-to", &[("from", from.into()), ("to", to.into())])
        }
        None => context.locale.say("effect-from", &[("from", from.into())]),
    };
    let mut spans = vec![Span::strong(&own.what)];
    spans.extend(dose);
    spans.extend([Span::plain(" · "), Span::muted(days)]);
    spans
}

fn table(context: &Context<'_>, sides: [&str; 2], rows: Vec<Row>) -> Table {
    let [before, after] = sides.map(|side| context.words(side));
    Table {
        anchor: None,
        caption: None,
        columns: vec![
            Column::new(context.words("column-symptom"), Align::Start, 3.2),
            Column::new(before, Align::Start, 1.9),
            Column::new(after, Align::Start, 1.9),
            Column::new(context.words("column-difference"), Align::Start, 3.0),
            Column::new(context.words("column-noticed"), Align::Start, 3.6),
        ],
        rows,
        small: true,
    }
}

/// The rows of what could be compared.
fn rows(context: &Context<'_>, compared: &[Compared<'_>]) -> Vec<Row> {
    let known = compared.iter().filter_map(|own| Some((own, own.change.as_ref().ok()?)));
    known
        .map(|(own, change)| {
            let scale = [
                ("low", context.locale.exact(own.scale.0).into()),
                ("high", context.locale.exact(own.scale.1).into()),
                ("days", own.days.unwrap_or_default().into()),
            ];
            let scale = match own.days {
                Some(_) => context.locale.say("symptom-scale-days", &scale),
                None => context.locale.say("symptom-scale", &scale[..2]),
            };
            Row::Cells(vec![
                Cell::spans(vec![Span::plain(&own.name), Span::plain(" "), Span::muted(scale)]),
                Cell::text(mean(context, change.before)),
                Cell::text(mean(context, change.after)),
                Cell::spans(difference(context, change)),
                Cell::spans(verdict(context, change, own.important)),
            ])
        })
        .collect()
}

/// «6.2 (14 days)».
fn mean(context: &Context<'_>, (days, mean): (usize, f64)) -> String {
    let arguments = [("mean", context.locale.fixed(mean, 1).into()), ("days", days.into())];
    context.locale.say("symptom-mean", &arguments)
}

/// The difference with its interval, or why it has none.
fn difference(context: &Context<'_>, change: &MeanChange) -> Vec<Span> {
    let signed = |number: f64| {
        let text = context.locale.fixed(number, 1);
        if number > 0.0 { format!("+{text}") } else { text }
    };
    match change.interval {
        Ok((low, high)) => {
            let arguments: [Arg<'_>; 3] = [
                ("difference", signed(change.difference).into()),
                ("low", signed(low).into()),
                ("high", signed(high).into()),
            ];
            vec![Span::plain(context.locale.say("difference-interval", &arguments))]
        }
        Err(reason) => vec![
            Span::plain(signed(change.difference)),
            Span::plain(" "),
            Span::muted(reasons::why(context, reason)),
        ],
    }
}

/// Whether people would notice the difference.
fn verdict(context: &Context<'_>, change: &MeanChange, important: Option<f64>) -> Vec<Span> {
    let arguments =
        [("least", important.map(|own| context.locale.exact(own)).unwrap_or_default().into())];
    match noticed(change, important) {
        Ok(Noticed::Less) => vec![Span::strong(context.locale.say("noticed-less", &arguments))],
        Ok(Noticed::More) => vec![Span::strong(context.locale.say("noticed-more", &arguments))],
        Ok(Noticed::TooSmall) => {
            vec![Span::plain(context.locale.say("noticed-too-small", &arguments))]
        }
        Ok(Noticed::Open) => vec![Span::plain(context.locale.say("noticed-open", &arguments))],
        Err(reason) => vec![Span::muted(reasons::why(context, reason))],
    }
}

/// Names what could not be compared, a sentence for each reason.
fn not_compared<'c>(
    context: &'c Context<'_>,
    compared: &[Compared<'_>],
) -> impl Iterator<Item = Vec<Span>> + 'c {
    let mut by_reason: BTreeMap<NoEffect, Vec<String>> = BTreeMap::new();
    for own in compared {
        if let Err(reason) = own.change {
            by_reason.entry(*reason).or_default().push(own.name.clone());
        }
    }
    by_reason.into_iter().map(|(reason, names)| {
        let arguments =
            [("names", names.join(", ").into()), ("why", reasons::why(context, reason).into())];
        context.locale.rich("effect-not-compared", &arguments)
    })
}

/// Says whose least important differences were used, with their source.
fn least_changes(context: &Context<'_>, compared: &[Compared<'_>]) -> Option<Block> {
    let used = compared.iter().filter(|own| own.change.is_ok()).filter_map(|own| {
        let known = context.catalogue.important_change(own.symptom?, own.scale)?;
        let arguments = [
            ("symptom", own.name.clone().into()),
            ("points", context.locale.exact(known.points).into()),
            ("population", known.population.clone().into()),
            ("citation", known.citation.clone().into()),
        ];
        Some(context.locale.say("noticed-source", &arguments))
    });
    let said: Vec<String> = used.collect();
    (!said.is_empty())
        .then(|| Block::Paragraph(Prominence::Small, vec![Span::muted(said.join(" "))]))
}

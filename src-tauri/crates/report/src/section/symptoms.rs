//! Symptoms: their course by domain, with the specimens on the same axis.

mod bristol;
mod change;
mod timeline;

use super::cover::{red_flags, with_citations};
use crate::chart::{CourseRow, Tick};
use crate::context::day_number;
use crate::domain;
use crate::knowledge::{Kind, rules};
use crate::words;
use crate::{Block, Chart, Context, Figure, NoteKind, Options, Section, Span};
use zonula_analysis::SymptomCourse;
use zonula_model::Date;

/// A specimen this many days outside the diary still belongs on its axis.
const NEAR: i32 = 14;

/// The diary.
pub(crate) struct Symptoms;

impl Section for Symptoms {
    fn id(&self) -> &'static str {
        "symptoms"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let courses = &context.findings.symptoms;
        let days = || courses.iter().flat_map(|course| &course.points).map(|(day, _)| *day);
        let (first, last) = with_near_specimens(context, (days().min()?, days().max()?));
        let mut blocks = vec![Block::Heading {
            level: 1,
            text: context.words("symptoms-title"),
            anchor: Some("symptoms".to_owned()),
        }];
        let flags = red_flags(context);
        if !flags.is_empty() {
            let arguments = [("symptoms", flags.join(", ").into())];
            let text = context.locale.rich("symptoms-red-flags", &arguments);
            blocks.push(Block::Note(NoteKind::Caution, text));
        }
        let note = context.locale.rich("symptoms-unspecific", &[]);
        blocks.push(Block::Note(
            NoteKind::Information,
            with_citations(context, note, &["camilleri2019", "lacy2024"]),
        ));
        blocks.extend(timeline::figure(context, options, (first, last)));
        let mut told = vec![false; courses.len()];
        for domain in rules().domains.iter().filter(|domain| domain.kind == Kind::Symptoms) {
            let mut own = Vec::new();
            for (at, course) in courses.iter().enumerate() {
                if !told[at] && domain::belongs(context, domain, course) {
                    told[at] = true;
                    own.push(course);
                }
            }
            let title = words::domain_name(context, domain);
            blocks.extend(figure(context, &title, &domain.id, &own, (first, last)));
        }
        let rest: Vec<&SymptomCourse> = courses
            .iter()
            .zip(&told)
            .filter(|(_, told)| !**told)
            .map(|(course, _)| course)
            .collect();
        let title = context.words("domain-other");
        blocks.extend(figure(context, &title, "other", &rest, (first, last)));
        blocks.extend(bristol::figure(context, (first, last)));
        blocks.extend(change::over_diary(context));
        blocks.extend(change::around_interventions(context));
        Some(blocks)
    }
}

/// The strips of one domain.
fn figure(
    context: &Context<'_>,
    title: &str,
    id: &str,
    courses: &[&SymptomCourse],
    span: (Date, Date),
) -> Option<Block> {
    let drawn: Vec<&&SymptomCourse> =
        courses.iter().filter(|course| !course.points.is_empty()).collect();
    if drawn.is_empty() {
        return None;
    }
    let rows: Vec<CourseRow> = drawn.iter().map(|course| row(context, course)).collect();
    let colon = context.locale.colon();
    let readings: Vec<String> =
        rows.iter().map(|row| format!("{}{colon}{}", row.label, row.reading)).collect();
    let entries: usize = drawn.iter().map(|course| course.points.len()).sum();
    let days = || drawn.iter().flat_map(|course| &course.points).map(|(day, _)| *day);
    let (first, last) = (days().min()?, days().max()?);
    let arguments = [
        ("entries", entries.into()),
        ("first", context.locale.date(first).into()),
        ("last", context.locale.date(last).into()),
    ];
    Some(Block::Figure(Figure {
        anchor: Some(format!("symptoms-{id}")),
        title: vec![Span::plain(title)],
        chart: Chart::Course {
            rows,
            ticks: ticks(context, span),
            // Specimens and interventions stand once, in the timeline.
            events: Vec::new(),
            events_label: String::new(),
        },
        caption: context.locale.rich("symptoms-caption", &arguments),
        alternative: context
            .locale
            .say("symptoms-alternative", &[("readings", readings.join("; ").into())]),
    }))
}

pub(crate) fn row(context: &Context<'_>, course: &SymptomCourse) -> CourseRow {
    let last = course.points.last();
    let arguments = [
        (
            "score",
            last.map(|(_, score)| context.locale.significant(*score, 2)).unwrap_or_default().into(),
        ),
        ("top", context.locale.exact(course.scale.1).into()),
        ("date", last.map(|(day, _)| context.locale.date_short(*day)).unwrap_or_default().into()),
    ];
    CourseRow {
        label: context.symptom_name(course.symptom.as_ref(), &course.name),
        scale: course.scale,
        band: None,
        points: course.points.iter().map(|(day, score)| (day_number(*day), *score)).collect(),
        reading: context.locale.say("symptoms-reading", &arguments),
    }
}

/// Month starts over the span, at most eight.
pub(crate) fn ticks(context: &Context<'_>, (first, last): (Date, Date)) -> Vec<Tick> {
    let months = i32::from(last.year() - first.year()) * 12 + i32::from(last.month())
        - i32::from(first.month());
    let step = (months / 7 + 1).max(1);
    let mut day = first.first_of_month();
    let mut ticks = Vec::new();
    while day <= last {
        if day >= first {
            ticks.push(Tick { at: day_number(day), label: context.locale.month(day) });
        }
        let Ok(next) = day.checked_add(jiff::Span::new().months(step)) else { break };
        day = next;
    }
    if ticks.is_empty() {
        ticks.push(Tick { at: day_number(first), label: context.locale.date_short(first) });
    }
    ticks
}

/// Widens the diary's span to specimens taken shortly before or after it.
fn with_near_specimens(context: &Context<'_>, (first, last): (Date, Date)) -> (Date, Date) {
    let near = jiff::Span::new().days(NEAR);
    let from = first.checked_sub(near).unwrap_or(first);
    let to = last.checked_add(near).unwrap_or(last);
    let days = context.specimen_days();
    let near = || days.iter().copied().filter(|day| (from..=to).contains(day));
    (near().min().unwrap_or(first).min(first), near().max().unwrap_or(last).max(last))
}

/// The specimens taken within the span.
pub(crate) fn events(context: &Context<'_>, (first, last): (Date, Date)) -> Vec<Tick> {
    let inside = context.specimen_days().into_iter().filter(|day| (first..=last).contains(day));
    inside.map(|day| Tick { at: day_number(day), label: context.locale.date_short(day) }).collect()
}

//! Symptoms: their course by domain, with the specimens on the same axis.

mod bristol;
mod change;
mod timeline;

use super::cover::{red_flags, with_citations};
use super::trend::strongest;
use crate::chart::{CourseRow, Tick};
use crate::context::day_number;
use crate::domain;
use crate::knowledge::{Kind, rules};
use crate::series;
use crate::words;
use crate::{Block, Chart, Context, Figure, NoteKind, Options, Section, Span};
use zonula_analysis::SymptomCourse;
use zonula_model::Date;

/// A specimen this many days outside the diary still belongs on its axis.
const NEAR: i32 = 14;

/// Domains of so many symptoms and fewer share a figure.
const SMALL: usize = 2;

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
        let timeline = timeline::figure(context, options, (first, last));
        let mut parts = by_domain(context, courses);
        if timeline.is_some() {
            // What the timeline shows already is not drawn again; links lead there.
            let shown = strongest(context, &series::of(context), options);
            let is_shown =
                |course: &&SymptomCourse| shown.iter().any(|own| std::ptr::eq(*own, *course));
            let again = |part: &Part<'_>| part.courses.iter().all(is_shown);
            blocks.extend(
                parts.iter().filter(|own| again(own)).map(|own| Block::Place(own.anchor())),
            );
            parts.retain(|part| !again(part));
        }
        blocks.extend(timeline);
        let (large, small): (Vec<_>, Vec<_>) =
            parts.into_iter().partition(|part| part.courses.len() > SMALL);
        for part in &large {
            blocks.extend(figure(context, std::slice::from_ref(part), (first, last)));
        }
        blocks.extend(figure(context, &small, (first, last)));
        blocks.extend(bristol::figure(context, (first, last)));
        blocks.extend(change::over_diary(context));
        blocks.extend(change::around_interventions(context));
        Some(blocks)
    }
}

/// The symptoms of one domain.
struct Part<'a> {
    id: &'a str,
    title: String,
    courses: Vec<&'a SymptomCourse>,
}

impl Part<'_> {
    /// Names where the domain is drawn, for links from page 1.
    fn anchor(&self) -> String {
        format!("symptoms-{}", self.id)
    }
}

/// Sorts symptoms that have entries by domain, each once; what is in none comes last.
fn by_domain<'a>(context: &Context<'_>, courses: &'a [SymptomCourse]) -> Vec<Part<'a>> {
    let mut rest: Vec<&SymptomCourse> =
        courses.iter().filter(|course| !course.points.is_empty()).collect();
    let mut parts = Vec::new();
    for domain in rules().domains.iter().filter(|domain| domain.kind == Kind::Symptoms) {
        let (courses, other) =
            rest.into_iter().partition(|course| domain::belongs(context, domain, course));
        rest = other;
        parts.push(Part { id: &domain.id, title: words::domain_name(context, domain), courses });
    }
    parts.push(Part { id: "other", title: context.words("domain-other"), courses: rest });
    parts.retain(|part| !part.courses.is_empty());
    parts
}

/// The strips of some domains, each domain named where there are several.
fn figure(context: &Context<'_>, parts: &[Part<'_>], span: (Date, Date)) -> Vec<Block> {
    let mut rows: Vec<CourseRow> = Vec::new();
    for part in parts {
        let mut group = Some(part.title.clone()).filter(|_| parts.len() > 1);
        rows.extend(
            part.courses.iter().map(|own| CourseRow { group: group.take(), ..row(context, own) }),
        );
    }
    let drawn = || parts.iter().flat_map(|part| &part.courses);
    let colon = context.locale.colon();
    let readings: Vec<String> =
        rows.iter().map(|row| format!("{}{colon}{}", row.label, row.reading)).collect();
    let entries: usize = drawn().map(|course| course.points.len()).sum();
    let days = || drawn().flat_map(|course| &course.points).map(|(day, _)| *day);
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    let arguments = [
        ("entries", entries.into()),
        ("first", context.locale.date(first).into()),
        ("last", context.locale.date(last).into()),
    ];
    let titles: Vec<&str> = parts.iter().map(|part| part.title.as_str()).collect();
    let places = parts.iter().skip(1).map(|part| Block::Place(part.anchor()));
    let mut blocks: Vec<Block> = places.collect();
    blocks.push(Block::Figure(Figure {
        anchor: parts.first().map(Part::anchor),
        title: vec![Span::plain(titles.join(" · "))],
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
    }));
    blocks
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
        group: None,
        label: context.symptom_name(course.symptom.as_ref(), &course.name),
        scale: course.scale,
        band: None,
        points: course.points.iter().map(|(day, score)| (day_number(*day), *score)).collect(),
        limits: Vec::new(),
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

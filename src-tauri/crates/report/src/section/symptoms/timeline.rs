//! The timeline: symptoms, interventions and specimens on one axis.

use super::{events, ticks};
use crate::chart::{Intervention, TimelineRow};
use crate::context::day_number;
use crate::{Block, Chart, Context, Figure};
use zonula_analysis::SymptomCourse;
use zonula_model::Date;

/// How many symptoms a timeline shows, those with the most entries.
const ROWS: usize = 6;
/// Days on either side of one that its median is taken over.
const NEAR_DAYS: f64 = 3.0;

/// The figure; `None` without an intervention in the diary's time.
pub(super) fn figure(context: &Context<'_>, span: (Date, Date)) -> Option<Block> {
    let within = |from: Date, to: Option<Date>| from <= span.1 && to.is_none_or(|to| to >= span.0);
    let done: Vec<Intervention> = context
        .record
        .interventions
        .iter()
        .filter(|own| within(own.from, own.to))
        .map(|own| Intervention {
            label: own.what.clone(),
            from: day_number(own.from),
            to: own.to.map(day_number),
        })
        .collect();
    if done.is_empty() {
        return None;
    }
    let mut courses: Vec<&SymptomCourse> = context.findings.symptoms.iter().collect();
    courses.sort_by_key(|course| std::cmp::Reverse(course.points.len()));
    courses.truncate(ROWS);
    let rows: Vec<TimelineRow> = courses.iter().map(|course| row(context, course)).collect();
    let arguments = [("count", done.len().into()), ("rows", rows.len().into())];
    Some(Block::Figure(Figure {
        anchor: Some("figure-timeline".to_owned()),
        title: context.locale.rich("timeline-title", &[]),
        caption: context.locale.rich("timeline-caption", &arguments),
        alternative: context.locale.say("timeline-alternative", &arguments),
        chart: Chart::Timeline {
            rows,
            ticks: ticks(context, span),
            interventions: done,
            interventions_label: context.words("timeline-interventions"),
            specimens: events(context, span),
            specimens_label: context.words("course-events"),
        },
    }))
}

fn row(context: &Context<'_>, course: &SymptomCourse) -> TimelineRow {
    let strip = super::row(context, course);
    let median = |&(at, _): &(f64, f64)| {
        let near = strip.points.iter().filter(|(day, _)| (day - at).abs() <= NEAR_DAYS);
        let mut scores: Vec<f64> = near.map(|(_, score)| *score).collect();
        scores.sort_by(f64::total_cmp);
        let middle = scores.len() / 2;
        let even = scores.len().is_multiple_of(2);
        (at, if even { f64::midpoint(scores[middle - 1], scores[middle]) } else { scores[middle] })
    };
    TimelineRow {
        label: strip.label,
        scale: strip.scale,
        course: strip.points.iter().map(median).collect(),
        scores: strip.points,
        reading: strip.reading,
    }
}

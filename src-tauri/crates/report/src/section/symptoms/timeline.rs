//! Timeline: the strongest symptoms with what was taken or changed and the specimens on one axis.

use super::{events, row, ticks};
use crate::chart::{self, TimelineRow};
use crate::context::day_number;
use crate::section::trend::strongest;
use crate::series;
use crate::{Block, Chart, Context, Figure, Options};
use zonula_analysis::SymptomCourse;
use zonula_model::Date;

/// Half the days over which the running median is taken.
const HALF_WINDOW: i32 = 3;

/// The figure; nothing where no symptom belongs to a domain.
pub(super) fn figure(
    context: &Context<'_>,
    options: &Options,
    (first, last): (Date, Date),
) -> Option<Block> {
    let all = series::of(context);
    let rows: Vec<TimelineRow> = strongest(context, &all, options)
        .into_iter()
        .map(|course| {
            let drawn = row(context, course);
            TimelineRow {
                label: drawn.label,
                scale: drawn.scale,
                scores: drawn.points,
                course: medians(course),
                reading: drawn.reading,
            }
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let done = context
        .record
        .interventions
        .iter()
        .filter(|own| own.from <= last && own.to.is_none_or(|to| to >= first));
    let interventions: Vec<chart::Intervention> = done
        .map(|own| chart::Intervention {
            label: match &own.dose {
                Some(dose) => format!("{}, {dose}", own.what),
                None => own.what.clone(),
            },
            from: day_number(own.from.max(first)),
            to: own.to.map(|to| day_number(to.min(last))),
        })
        .collect();
    let specimens = events(context, (first, last));
    let colon = context.locale.colon();
    let readings: Vec<String> =
        rows.iter().map(|row| format!("{}{colon}{}", row.label, row.reading)).collect();
    let names: Vec<&str> = interventions.iter().map(|own| own.label.as_str()).collect();
    let arguments = [
        ("count", interventions.len().into()),
        ("names", names.join("; ").into()),
        ("specimens", specimens.len().into()),
        ("first", context.locale.date(first).into()),
        ("last", context.locale.date(last).into()),
        ("readings", readings.join("; ").into()),
    ];
    Some(Block::Figure(Figure {
        anchor: Some("figure-timeline".to_owned()),
        title: context.locale.rich("timeline-title", &[]),
        caption: context.locale.rich("timeline-caption", &arguments),
        alternative: context.locale.say("timeline-alternative", &arguments),
        chart: Chart::Timeline {
            rows,
            ticks: ticks(context, (first, last)),
            interventions,
            interventions_label: context.words("timeline-interventions"),
            specimens,
            specimens_label: context.words("course-events"),
        },
    }))
}

/// The median of the scores within three days of each score: what a week felt like.
fn medians(course: &SymptomCourse) -> Vec<(f64, f64)> {
    let median = |day: Date| {
        let near = |other: &Date| (*other - day).get_days().abs() <= HALF_WINDOW;
        let mut scores: Vec<f64> =
            course.points.iter().filter(|(own, _)| near(own)).map(|(_, score)| *score).collect();
        scores.sort_by(f64::total_cmp);
        zonula_analysis::quantile(&scores, 0.5)
    };
    course.points.iter().filter_map(|(day, _)| Some((day_number(*day), median(*day)?))).collect()
}

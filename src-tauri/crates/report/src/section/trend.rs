//! The trend strip, for the patient: strongest symptoms and values to look at on one time axis.

mod felt;

use crate::chart::CourseRow;
use crate::context::day_number;
use crate::domain::{self, Basis};
use crate::section::course::beyond;
use crate::section::symptoms::{events, row, ticks};
use crate::series::{self, Series};
use crate::{Block, Chart, Context, Figure, Options, Section, print, unit};
use zonula_analysis::SymptomCourse;
use zonula_model::Date;

/// Symptoms and values over time.
pub(crate) struct Trend;

impl Section for Trend {
    fn id(&self) -> &'static str {
        "trend"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let all = series::of(context);
        let courses = strongest(context, &all, options);
        let values: Vec<&Series<'_>> = all
            .iter()
            .filter(|series| series.latest().outside() && days_of(series).count() >= 3)
            .collect();
        let symptom_days = courses.iter().flat_map(|course| &course.points).map(|(day, _)| *day);
        let value_days = values.iter().flat_map(|series| days_of(series));
        let days: Vec<Date> = symptom_days.chain(value_days).collect();
        let span = (days.iter().min().copied()?, days.iter().max().copied()?);
        let mut rows: Vec<CourseRow> = courses.iter().map(|course| row(context, course)).collect();
        rows.extend(values.iter().filter_map(|series| strip(context, series)));
        let colon = context.locale.colon();
        let readings: Vec<String> =
            rows.iter().map(|row| format!("{}{colon}{}", row.label, row.reading)).collect();
        let alternative = [("readings", readings.join("; ").into())];
        let heading = Block::Heading {
            level: 1,
            text: context.words("plain-trend"),
            anchor: Some("trend".to_owned()),
        };
        let figure = Figure {
            anchor: None,
            title: context.locale.rich("plain-trend-title", &[]),
            chart: Chart::Course {
                rows,
                ticks: ticks(context, span),
                events: events(context, span),
                events_label: context.words("course-events"),
            },
            caption: context.locale.rich("plain-trend-caption", &[]),
            alternative: context.locale.say("symptoms-alternative", &alternative),
        };
        let mut blocks = vec![heading, Block::Figure(figure)];
        blocks.extend(felt::blocks(context, &courses));
        Some(blocks)
    }
}

/// The days of the results that are drawn.
fn days_of(series: &Series<'_>) -> impl Iterator<Item = Date> {
    let limits = series.limits().into_iter().map(|(day, ..)| day);
    series.points().into_iter().map(|(day, _)| day).chain(limits)
}

/// The strongest symptom of each domain.
pub(crate) fn strongest<'a>(
    context: &Context<'a>,
    all: &[Series<'a>],
    options: &Options,
) -> Vec<&'a SymptomCourse> {
    let named = |name: &str| {
        context
            .findings
            .symptoms
            .iter()
            .find(|course| context.symptom_name(course.symptom.as_ref(), &course.name) == name)
    };
    domain::assess(context, all, options)
        .domains
        .iter()
        .filter_map(|own| match &own.basis {
            Basis::Symptoms { felt, .. } => felt.first().and_then(|felt| named(&felt.name)),
            _ => None,
        })
        .collect()
}

/// The strip of one analyte with its interval.
fn strip(context: &Context<'_>, series: &Series<'_>) -> Option<CourseRow> {
    let (points, beyond) = (series.points(), beyond(series));
    let latest = series.latest();
    let interval = latest.finding.and_then(|finding| finding.interval.as_ref())?;
    let values = || points.iter().map(|own| own.1).chain(beyond.iter().map(|own| own.value));
    let limits = || [interval.low, interval.high].into_iter().flatten();
    let top = values().chain(limits()).fold(f64::NEG_INFINITY, f64::max);
    let bottom = values().chain(limits()).fold(0.0, f64::min);
    let unit = latest.unit().map(|own| unit::pretty(own.ucum())).unwrap_or_default();
    let arguments = [("analyte", series.name.clone().into()), ("unit", unit.into())];
    Some(CourseRow {
        group: None,
        label: context.locale.say("plain-trend-label", &arguments),
        scale: (bottom, top * 1.1),
        band: Some((interval.low, interval.high)),
        points: points.iter().map(|(day, value)| (day_number(*day), *value)).collect(),
        limits: beyond,
        reading: print::result_line(context, &latest),
    })
}

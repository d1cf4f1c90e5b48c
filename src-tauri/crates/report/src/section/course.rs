//! Course: every result over all visits, with sparklines that break where the method changed.

mod judged;

use crate::chart::{Beyond, Sparkline};
use crate::context::day_number;
use crate::locale::NO_BREAK;
use crate::series::{self, Series};
use crate::{
    Align, Block, Cell, Column, Context, Graphic, Options, Prominence, Row, Section, Span, Table,
};
use crate::{print, unit};
use zonula_model::{Comparator, Date, Value};

/// The cumulative table.
pub(crate) struct Course;

impl Section for Course {
    fn id(&self) -> &'static str {
        "course"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let all = series::of(context);
        let mut days: Vec<Date> =
            all.iter().flat_map(|series| &series.entries).filter_map(series::Entry::day).collect();
        days.sort();
        days.dedup();
        if days.len() < 2 {
            return None;
        }
        let mut blocks = vec![
            Block::Heading {
                level: 1,
                text: context.words("course-title"),
                anchor: Some("course".to_owned()),
            },
            Block::Paragraph(Prominence::Body, context.locale.rich("course-intro", &[])),
        ];
        // The newest visits come first, with the sparklines over all of them.
        let visits = options.visits.max(2);
        let parts: Vec<&[Date]> = days.rchunks(visits).collect();
        for (at, part) in parts.iter().enumerate() {
            let here: Vec<&Series<'_>> =
                all.iter().filter(|series| drawn(series, at) || measured(series, part)).collect();
            blocks.push(Block::Table(table(context, &here, part, at == 0)));
        }
        blocks.extend(judged::blocks(context, &all));
        Some(blocks)
    }
}

/// Whether the first part has a course line of a series that none of its visits measured.
fn drawn(series: &Series<'_>, part: usize) -> bool {
    part == 0 && series.points().len() + series.limits().len() >= 2
}

fn measured(series: &Series<'_>, days: &[Date]) -> bool {
    series.entries.iter().filter_map(series::Entry::day).any(|day| days.contains(&day))
}

fn table(context: &Context<'_>, all: &[&Series<'_>], days: &[Date], sparklines: bool) -> Table {
    let mut columns = vec![
        Column::new(context.words("column-analyte"), Align::Start, 3.4),
        Column::new(context.words("column-unit"), Align::Start, 1.3),
    ];
    let dates = days.iter().map(|day| context.locale.date_short(*day));
    columns.extend(dates.map(|date| Column::new(date, Align::Decimal, 1.5)));
    if sparklines {
        columns.push(Column::new(context.words("column-sparkline"), Align::Start, 2.0));
    }
    let dated = all.iter().flat_map(|series| &series.entries).filter_map(series::Entry::day);
    let dated = dated.map(day_number);
    let axis = dated.fold((f64::INFINITY, f64::NEG_INFINITY), |(first, last), day| {
        (first.min(day), last.max(day))
    });
    let row = |series: &&Series<'_>| {
        let unit = match series.latest().unit() {
            Some(unit) => unit::pretty(unit.ucum()),
            None => series.latest().observation.written.unit.clone().unwrap_or_default(),
        };
        let mut cells = vec![Cell::text(&series.name), Cell::spans(vec![Span::muted(unit)])];
        cells.extend(days.iter().map(|day| Cell::spans(on(context, series, *day))));
        if sparklines {
            cells.push(sparkline(context, series, axis));
        }
        Row::Cells(cells)
    };
    let first = days.first().map(|day| context.locale.date(*day)).unwrap_or_default();
    let last = days.last().map(|day| context.locale.date(*day)).unwrap_or_default();
    let arguments = [("first", first.into()), ("last", last.into())];
    Table {
        anchor: None,
        caption: Some(context.locale.rich("course-caption", &arguments)),
        columns,
        rows: all.iter().map(row).collect(),
        small: true,
    }
}

/// The results of one day, in the unit of the column beside the name; others keep their own.
fn on(context: &Context<'_>, series: &Series<'_>, day: Date) -> Vec<Span> {
    let unit = series.latest().unit();
    let mut spans: Vec<Span> = Vec::new();
    for entry in series.entries.iter().filter(|entry| entry.day() == Some(day)) {
        if !spans.is_empty() {
            spans.push(Span::plain(", "));
        }
        let mut text = match &entry.observation.value {
            Value::Quantity { comparator, number, .. }
                if entry.observation.conversion.is_some() =>
            {
                let digits = crate::locale::written_digits(&entry.observation.written.value);
                let number = context.locale.significant(*number, digits.unwrap_or(3));
                format!("{}{number}", print::sign(*comparator))
            }
            _ => entry.observation.written.value.clone(),
        };
        if entry.unit() != unit {
            let own = entry.observation.written.unit.clone();
            text.push(NO_BREAK);
            text.push_str(&own.unwrap_or_else(|| context.words("result-unit-not-stated")));
        }
        spans.push(if entry.outside() { Span::strong(text) } else { Span::plain(text) });
        if entry.outside() {
            spans.push(Span::plain(NO_BREAK.to_string()));
            spans.extend(print::flag(context, entry.interpretation()));
        }
    }
    if spans.is_empty() { vec![Span::muted("–")] } else { spans }
}

fn sparkline(context: &Context<'_>, series: &Series<'_>, axis: (f64, f64)) -> Cell {
    let (points, limits) = (series.points(), beyond(series));
    let count = points.len() + limits.len();
    if count < 2 {
        return Cell::spans(vec![Span::muted("–")]);
    }
    let latest = series.latest();
    let interval = latest.finding.and_then(|finding| finding.interval.as_ref());
    let values =
        || points.iter().map(|(_, value)| *value).chain(limits.iter().map(|own| own.value));
    let lowest = values().fold(f64::INFINITY, f64::min);
    let highest = values().fold(f64::NEG_INFINITY, f64::max);
    // An open side of the interval reaches as far as the values do.
    let band = interval.map(|own| {
        let low = own.low.unwrap_or_else(|| lowest.min(own.high.unwrap_or(lowest)));
        let high = own.high.unwrap_or_else(|| highest.max(own.low.unwrap_or(highest)));
        (low, high)
    });
    let breaks = series.breaks();
    let arguments = [
        ("count", count.into()),
        ("lowest", context.locale.significant(lowest, 3).into()),
        ("highest", context.locale.significant(highest, 3).into()),
        ("limits", limits.len().into()),
        ("breaks", breaks.len().into()),
    ];
    let spark = Sparkline {
        points: points.iter().map(|(day, value)| (day_number(*day), *value)).collect(),
        limits,
        days: axis,
        band,
        outside: latest.outside(),
        breaks: breaks.into_iter().map(day_number).collect(),
    };
    Cell::drawn(Graphic::Sparkline(spark), context.locale.say("sparkline-alternative", &arguments))
}

/// The results with a comparator, as charts over time mark them.
pub(crate) fn beyond(series: &Series<'_>) -> Vec<Beyond> {
    let below = |comparator| matches!(comparator, Comparator::Less | Comparator::LessOrEqual);
    let limits = series.limits().into_iter();
    limits
        .map(|(day, comparator, value)| Beyond {
            day: day_number(day),
            value,
            below: below(comparator),
        })
        .collect()
}

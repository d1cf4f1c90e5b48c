//! Judged changes: steps against published variation, and the days across which nothing is compared.

use crate::change::{self, before};
use crate::citation::cite;
use crate::series::Series;
use crate::{Align, Block, Cell, Column, Context, Prominence, Row, Span, Table, print, words};
use zonula_analysis::{ChangeClass, ChangeLimits, CourseChange};

/// The table of changes that variation is published for, and the breaks of all courses.
pub(super) fn blocks(context: &Context<'_>, all: &[Series<'_>]) -> Vec<Block> {
    let rows: Vec<Row> = all.iter().filter_map(|series| row(context, series)).collect();
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        let intro = context.locale.rich("judged-intro", &[]);
        blocks.push(Block::Heading {
            level: 2,
            text: context.words("judged-title"),
            anchor: Some("judged".to_owned()),
        });
        blocks.push(Block::Paragraph(Prominence::Body, intro));
        blocks.push(Block::Table(Table {
            anchor: None,
            caption: None,
            columns: vec![
                Column::new(context.words("column-analyte"), Align::Start, 3.0),
                Column::new(context.words("column-step"), Align::Start, 3.6),
                Column::new(context.words("column-expected"), Align::Start, 2.2),
                Column::new(context.words("column-change"), Align::Start, 2.0),
                Column::new(context.words("column-against-course"), Align::Start, 4.2),
            ],
            rows,
            small: true,
        }));
    }
    blocks.extend(breaks(context, all));
    blocks
}

/// The row of one analyte; `None` where neither step nor course can be judged.
fn row(context: &Context<'_>, series: &Series<'_>) -> Option<Row> {
    let latest = series.latest();
    let finding = latest.finding?;
    let judged = |class| !matches!(class, ChangeClass::NotInterpretable(_));
    let step = finding.change.as_ref().filter(|change| judged(change.class));
    let course = finding.course.as_ref().filter(|course| judged(course.class));
    if step.is_none() && course.is_none() {
        return None;
    }
    let mut name = vec![Span::plain(&series.name)];
    if let Some(analyte) = series.analyte().and_then(|id| context.analyte(id)) {
        name.extend(cite(context, std::slice::from_ref(&analyte.variation.source)));
    }
    let dash = || Cell::spans(vec![Span::muted("–")]);
    let moved = step.zip(before(series)).map(|(step, before)| {
        let percent = step.fraction.map(|own| words::signed_percent(context, own));
        let arguments = [
            ("from", print::result_line(context, &before).into()),
            ("to", print::result_line(context, &latest).into()),
            ("percent", percent.unwrap_or_default().into()),
        ];
        Cell::text(context.locale.say("judged-step", &arguments))
    });
    let expected = step.and_then(|step| step.limits).map(|own| Cell::text(limits(context, own)));
    let class = match step {
        Some(_) => Cell::spans(change::class(context, series)),
        None => dash(),
    };
    let against = course.map(|own| Cell::spans(against_course(context, own)));
    Some(Row::Cells(vec![
        Cell::spans(name),
        moved.unwrap_or_else(dash),
        expected.unwrap_or_else(dash),
        class,
        against.unwrap_or_else(dash),
    ]))
}

/// «−43% to +76%».
fn limits(context: &Context<'_>, own: ChangeLimits) -> String {
    let arguments = [
        ("fall", words::signed_percent(context, own.fall).into()),
        ("rise", words::signed_percent(context, own.rise).into()),
    ];
    context.locale.say("judged-limits", &arguments)
}

/// A result against the geometric mean of all before it, with its class.
fn against_course(context: &Context<'_>, own: &CourseChange) -> Vec<Span> {
    let arguments = [
        ("count", own.earlier.into()),
        ("since", context.locale.date_short(own.since).into()),
        ("mean", context.locale.significant(own.mean, 3).into()),
        ("percent", words::signed_percent(context, own.fraction).into()),
        ("limits", own.limits.map(|own| limits(context, own)).unwrap_or_default().into()),
    ];
    let class = match own.class {
        ChangeClass::Rise => Span::strong(context.words("change-rise")),
        ChangeClass::Fall => Span::strong(context.words("change-fall")),
        _ => Span::plain(context.words("change-within")),
    };
    vec![class, Span::plain(" "), Span::muted(context.locale.say("judged-course", &arguments))]
}

/// Names the days on which laboratory or method of a course changed.
fn breaks(context: &Context<'_>, all: &[Series<'_>]) -> Option<Block> {
    let colon = context.locale.colon();
    let broken = all.iter().filter_map(|series| {
        let days: Vec<String> =
            series.breaks().into_iter().map(|day| context.locale.date_short(day)).collect();
        (!days.is_empty()).then(|| format!("{}{colon}{}", series.name, days.join(", ")))
    });
    let list: Vec<String> = broken.collect();
    if list.is_empty() {
        return None;
    }
    let arguments = [("list", list.join("; ").into())];
    Some(Block::Paragraph(Prominence::Small, context.locale.rich("judged-breaks", &arguments)))
}

//! Results: the latest value of each analyte by panel, on its interval, with the one before.

use crate::citation::cite;
use crate::knowledge::{panels, rules};
use crate::series::{self, Entry, Series};
use crate::{
    Align, Block, Cell, Column, Context, Graphic, Options, Prominence, Row, Section, Span, Table,
};
use crate::{change, print, words};
use std::collections::BTreeMap;
use zonula_model::{Audience, DateTime, Specimen};

/// Stool, blood and other results by panel.
pub(crate) struct Results;

impl Section for Results {
    fn id(&self) -> &'static str {
        "results"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let all = series::of(context);
        if all.is_empty() {
            return None;
        }
        let mut blocks = vec![
            Block::Heading {
                level: 1,
                text: context.words("results-title"),
                anchor: Some("results".to_owned()),
            },
            Block::Paragraph(Prominence::Body, context.locale.rich("results-intro", &[])),
        ];
        let mut rows = Vec::new();
        for (title, members) in by_panel(context, &all) {
            let anchor = members.first().map(|series| anchor(series));
            rows.push(Row::Panel { title, anchor });
            rows.extend(panel(context, &members, options));
        }
        blocks.push(Block::Table(table(context, rows)));
        blocks
            .push(Block::Paragraph(Prominence::Small, context.locale.rich("results-legend", &[])));
        Some(blocks)
    }
}

/// Names the panel that a series stands in, for links from page 1.
pub(crate) fn anchor(series: &Series<'_>) -> String {
    match printed_panel(series) {
        Some(panel) => {
            let letters = panel.to_lowercase();
            let slug: Vec<&str> =
                letters.split(|c: char| !c.is_alphanumeric()).filter(|s| !s.is_empty()).collect();
            format!("panel-{}", slug.join("-"))
        }
        None => format!("panel-{}", panel_id(series)),
    }
}

/// The panel as the laboratory prints it.
fn printed_panel<'s>(series: &'s Series<'_>) -> Option<&'s str> {
    series.latest().observation.panel.as_deref().map(str::trim).filter(|panel| !panel.is_empty())
}

/// The report's own panel, for results that their laboratory prints under none.
fn panel_id(series: &Series<'_>) -> &'static str {
    let id = series.analyte().map_or("", |id| id.as_str());
    let panel = panels().iter().find(|panel| panel.analytes.iter().any(|own| own == id));
    panel.map_or("other", |panel| panel.id.as_str())
}

/// Groups series by panel: the report's own in their order, then the laboratories' as they come.
fn by_panel<'s, 'a>(
    context: &Context<'_>,
    all: &'s [Series<'a>],
) -> Vec<(String, Vec<&'s Series<'a>>)> {
    let order = |id: &str| panels().iter().position(|panel| panel.id == id);
    let place = |series: &Series<'_>| {
        let id = series.analyte().map_or("", |id| id.as_str());
        let within = panels().iter().flat_map(|panel| &panel.analytes).position(|own| own == id);
        within.unwrap_or(usize::MAX)
    };
    let mut groups: Vec<(usize, String, String, Vec<&Series<'_>>)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for series in all {
        let key = anchor(series);
        let at = *known.entry(key.clone()).or_insert_with(|| {
            let (rank, title) = match printed_panel(series) {
                Some(title) => (panels().len(), title.to_owned()),
                None => {
                    let id = panel_id(series);
                    let rank = order(id).unwrap_or(panels().len() + 1);
                    (rank, context.words(&format!("panel-{id}")))
                }
            };
            groups.push((rank, title, key, Vec::new()));
            groups.len() - 1
        });
        groups[at].3.push(series);
    }
    groups.sort_by_key(|(rank, ..)| *rank);
    for (.., members) in &mut groups {
        members.sort_by_key(|series| place(series));
    }
    groups.into_iter().map(|(_, title, _, members)| (title, members)).collect()
}

/// One panel: rows by the specimen that the latest value comes from.
fn panel(context: &Context<'_>, members: &[&Series<'_>], options: &Options) -> Vec<Row> {
    let mut by_specimen: Vec<(&Specimen, Vec<&Series<'_>>)> = Vec::new();
    for series in members {
        let specimen = series.latest().specimen;
        match by_specimen.iter_mut().find(|(own, _)| own.id == specimen.id) {
            Some((_, list)) => list.push(series),
            None => by_specimen.push((specimen, vec![series])),
        }
    }
    by_specimen.sort_by_key(|(specimen, _)| std::cmp::Reverse(specimen.collected));
    let mut rows = Vec::new();
    for (specimen, list) in by_specimen {
        rows.push(Row::Group(specimen_line(context, specimen)));
        for series in list {
            rows.push(Row::Cells(cells(context, series)));
            rows.extend(remarks(context, series, Audience::Clinician, options).map(Row::Remark));
        }
    }
    rows
}

/// The table of all panels.
fn table(context: &Context<'_>, rows: Vec<Row>) -> Table {
    let header = |id: &str| context.words(id);
    Table {
        anchor: None,
        caption: None,
        columns: vec![
            Column::new(header("column-analyte"), Align::Start, 3.1),
            Column::new(header("column-result"), Align::Decimal, 2.3),
            Column::new(header("column-flag"), Align::Start, 0.9),
            Column::new(header("column-line"), Align::Start, 2.3),
            Column::new(header("column-interval"), Align::Start, 3.2),
            Column::new(header("column-previous"), Align::Start, 2.1),
            Column::new(header("column-change"), Align::Start, 2.0),
        ],
        rows,
        small: false,
    }
}

/// Material, laboratory and times of a specimen, each «not stated» where the file says nothing.
pub(crate) fn specimen_line(context: &Context<'_>, specimen: &Specimen) -> Vec<Span> {
    let moment = |at: Option<DateTime>| match at {
        Some(at) => context.locale.moment(at),
        None => context.words("not-stated"),
    };
    let kind = words::specimen_kind(context, specimen.kind);
    let times = [
        ("label", specimen.label.clone().into()),
        ("collected", moment(specimen.collected).into()),
        ("received", moment(specimen.received).into()),
        ("reported", moment(specimen.reported).into()),
    ];
    let laboratory = match &specimen.laboratory {
        Some(laboratory) => match &laboratory.address {
            Some(address) => context.locale.say(
                "laboratory-with-address",
                &[("name", laboratory.name.clone().into()), ("address", address.clone().into())],
            ),
            None => context
                .locale
                .say("laboratory-without-address", &[("name", laboratory.name.clone().into())]),
        },
        None => context.words("laboratory-not-stated"),
    };
    vec![
        Span::strong(kind),
        Span::plain(" · "),
        Span::plain(laboratory),
        Span::plain(" · "),
        Span::muted(context.locale.say("specimen-times", &times)),
    ]
}

/// The row of one analyte.
fn cells(context: &Context<'_>, series: &Series<'_>) -> Vec<Cell> {
    let latest = series.latest();
    vec![
        Cell::text(&series.name),
        Cell::spans(print::result(context, &latest)),
        Cell::spans(print::flag(context, latest.interpretation())),
        line(context, series, &latest),
        Cell::spans(print::interval(context, &latest)),
        Cell::spans(change::previous(context, series)),
        Cell::spans(change::class(context, series)),
    ]
}

/// The number line with its words, or a dash where nothing can be drawn.
pub(crate) fn line(context: &Context<'_>, series: &Series<'_>, latest: &Entry<'_>) -> Cell {
    let mut points: Vec<f64> = series.points().into_iter().map(|(_, value)| value).collect();
    if latest.observation.value.exact().is_some() && latest.day().is_some() {
        points.pop();
    }
    let limits = decision_limits(context, series);
    let Some(line) = series::number_line(latest, points, &limits) else {
        return Cell::spans(vec![Span::muted(context.words("line-none"))]);
    };
    let interval = latest.finding.and_then(|finding| finding.interval.as_ref());
    let arguments = [
        ("analyte", series.name.clone().into()),
        ("value", print::result_line(context, latest).into()),
        ("verdict", print::verdict(context, latest.interpretation()).into()),
        ("interval", interval.map(|own| print::limits(context, own)).unwrap_or_default().into()),
    ];
    Cell::drawn(Graphic::NumberLine(line), context.locale.say("line-alternative", &arguments))
}

/// The catalogue's decision limits for the patient's sex, where the result has its unit.
fn decision_limits(context: &Context<'_>, series: &Series<'_>) -> Vec<f64> {
    let Some(analyte) = series.analyte().and_then(|id| context.analyte(id)) else {
        return Vec::new();
    };
    if analyte.unit.is_none() || series.latest().unit() != analyte.unit.as_ref() {
        return Vec::new();
    }
    let sex = context.record.patient.sex;
    let own = analyte.limits.iter().filter(|limit| limit.sex.is_none_or(|own| own == sex));
    let mut values: Vec<f64> = own.flat_map(|limit| [limit.from, limit.to]).flatten().collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    values
}

/// Caveats that belong to a result: for a clinician with their citations.
pub(crate) fn remarks(
    context: &Context<'_>,
    series: &Series<'_>,
    audience: Audience,
    options: &Options,
) -> impl Iterator<Item = Vec<Span>> {
    let id = series.analyte().map_or("", |id| id.as_str()).to_owned();
    let shown = !options.records_only;
    let caveats = rules().caveats.iter();
    let caveats = caveats.filter(move |caveat| shown && caveat.analytes.contains(&id));
    caveats.map(move |caveat| match audience {
        Audience::Patient => context.locale.rich(&format!("plain-caveat-{}", caveat.id), &[]),
        Audience::Clinician => {
            let mut spans = context.locale.rich(&format!("caveat-{}", caveat.id), &[]);
            spans.extend(cite(context, &caveat.citations));
            spans
        }
    })
}

//! Methods and provenance: files, versions, conversions and parameters.

use crate::locale::NO_BREAK;
use crate::{Align, Block, Cell, Column, Context, Options, Prominence, Row, Section, Span, Table};
use crate::{series, unit, words};
use std::collections::BTreeSet;
use zonula_model::{Observation, Place, Specimen, Superseded, Value};

/// How many methods stand together in two columns.
const AT_A_TIME: usize = 4;

/// How the report was made.
pub(crate) struct Provenance;

impl Section for Provenance {
    fn id(&self) -> &'static str {
        "provenance"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let mut blocks = vec![
            Block::Heading {
                level: 1,
                text: context.words("provenance-title"),
                anchor: Some("provenance".to_owned()),
            },
            Block::Pairs(versions(context)),
        ];
        blocks.extend(files(context));
        blocks.extend(superseded(context));
        blocks.extend(conversions(context));
        blocks.extend(cohort_list(context));
        blocks.extend(methods(context, options));
        Some(blocks)
    }
}

fn heading(context: &Context<'_>, id: &str) -> Block {
    Block::Heading { level: 2, text: context.words(id), anchor: None }
}

fn versions(context: &Context<'_>) -> Vec<(String, Vec<Span>)> {
    let mut pairs = vec![
        (
            context.words("provenance-program"),
            vec![Span::plain(format!("Zonula{NO_BREAK}{}", context.program_version))],
        ),
        (context.words("provenance-catalogue"), vec![Span::plain(&context.catalogue.version)]),
        (context.words("identity-report"), vec![Span::plain(words::report_number(context))]),
        (context.words("identity-date"), vec![Span::plain(words::report_moment(context))]),
        (context.words("identity-release"), vec![Span::plain(words::release(context))]),
    ];
    if !context.locale.reviewed() {
        let state = context.words("provenance-wording-not-reviewed");
        pairs.push((context.words("provenance-wording"), vec![Span::plain(state)]));
    }
    pairs
}

/// The cohorts that percentiles of this report rest on, a sentence each.
fn cohort_list(context: &Context<'_>) -> Vec<Block> {
    let used = cohorts(context);
    let all = context.cohorts.iter().map(|own| own.cohort());
    let all = all.filter(|cohort| used.contains(&cohort.id));
    let items: Vec<Vec<Span>> = all
        .map(|cohort| {
            let arguments = [
                ("name", cohort.name.clone().into()),
                ("n", cohort.members.len().into()),
                ("population", cohort.population.clone().into()),
                ("people", words::people(context, cohort).into()),
                ("method", words::method(context, &cohort.method).into()),
                ("citation", cohort.citation.clone().into()),
                ("licence", cohort.licence.clone().into()),
            ];
            context.locale.rich("provenance-cohort-text", &arguments)
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(context, "provenance-cohort"), Block::List(items)]
}

/// The cohorts that any percentile of this report rests on.
fn cohorts(context: &Context<'_>) -> BTreeSet<String> {
    let profiles = &context.findings.profiles;
    let alpha = profiles.iter().flat_map(|profile| &profile.alpha).map(|value| &value.cohort);
    let groups = profiles.iter().flat_map(|profile| &profile.groups).map(|group| &group.cohort);
    alpha.chain(groups).filter_map(|place| Some(place.as_ref().ok()?.cohort.clone())).collect()
}

/// The source files.
fn files(context: &Context<'_>) -> Vec<Block> {
    if context.record.imports.is_empty() {
        return Vec::new();
    }
    let rows = context.record.imports.iter().map(|import| {
        let day = context.locale.date_short(import.imported.date());
        let time = import.imported.strftime("%H:%M").to_string();
        let arguments = [("date", day.into()), ("time", time.into())];
        Row::Cells(vec![
            Cell::text(import.id.to_string()),
            Cell::text(&import.file),
            Cell::text(&import.format),
            Cell::text(context.locale.say("provenance-imported", &arguments)),
            Cell::spans(vec![Span::muted(import.sha256.to_string())]),
        ])
    });
    let table = Table {
        anchor: Some("files".to_owned()),
        caption: Some(context.locale.rich("provenance-files-caption", &[])),
        columns: vec![
            Column::new(context.words("column-number"), Align::End, 0.9),
            Column::new(context.words("column-file"), Align::Start, 3.4),
            Column::new(context.words("column-format"), Align::Start, 1.7),
            Column::new(context.words("column-imported"), Align::Start, 2.8),
            Column::new("SHA-256", Align::Start, 4.8),
        ],
        rows: rows.collect(),
        small: true,
    };
    vec![heading(context, "provenance-files"), Block::Table(table)]
}

/// Results that the laboratory replaced, a sentence each: what stood where, and what stands now.
fn superseded(context: &Context<'_>) -> Vec<Block> {
    let sentence = |specimen: &Specimen, gone: &Superseded| {
        let by = specimen.observations.get(gone.by)?;
        let name = match &by.analyte {
            Some(id) => context.analyte_name(id),
            None => by.written.name.clone(),
        };
        let arguments = [
            ("name", name.into()),
            ("specimen", specimen.label.clone().into()),
            ("old", written(&gone.observation).into()),
            ("old-source", source(context, &gone.observation).into()),
            ("old-status", gone.observation.status.as_str().into()),
            ("new", written(by).into()),
            ("new-source", source(context, by).into()),
            ("new-status", by.status.as_str().into()),
        ];
        Some(context.locale.rich("provenance-superseded-text", &arguments))
    };
    let specimens = context.record.specimens.iter();
    let items: Vec<Vec<Span>> = specimens
        .flat_map(|own| own.superseded.iter().filter_map(move |gone| sentence(own, gone)))
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(context, "provenance-superseded"), Block::List(items)]
}

/// Writes a value with its unit as the laboratory does.
fn written(observation: &Observation) -> String {
    let written = &observation.written;
    match &written.unit {
        Some(unit) => format!("{}{NO_BREAK}{unit}", written.value),
        None => written.value.clone(),
    }
}

/// Names the file and the place where a result stands first.
fn source(context: &Context<'_>, observation: &Observation) -> String {
    let source = &observation.source;
    let import = context.record.imports.iter().find(|import| import.id == source.import);
    let file = import.map_or_else(|| source.import.to_string(), |import| import.file.clone());
    format!("{file}, {}", place(context, &source.place))
}

/// Conversions made, with the original beside the converted value.
fn conversions(context: &Context<'_>) -> Vec<Block> {
    let converted = |specimen: &Specimen, observation: &Observation| {
        let rule = observation.conversion.as_ref()?;
        let Value::Quantity { comparator, number, unit } = &observation.value else { return None };
        let (original, as_written) = (written(observation), &observation.written);
        let digits = crate::locale::written_digits(&as_written.value).unwrap_or(3);
        let unit = unit.as_ref().map(|unit| unit::pretty(unit.ucum())).unwrap_or_default();
        let value = format!(
            "{}{}{NO_BREAK}{unit}",
            crate::print::sign(*comparator),
            context.locale.significant(*number, digits)
        );
        let name = match &observation.analyte {
            Some(id) => context.analyte_name(id),
            None => as_written.name.clone(),
        };
        let place = format!("{} · {}", specimen.label, place(context, &observation.source.place));
        Some(Row::Cells(vec![
            Cell::text(name),
            Cell::text(original),
            Cell::text(value),
            Cell::text(rule),
            Cell::text(observation.source.import.to_string()),
            Cell::text(place),
        ]))
    };
    let specimens = context.record.specimens.iter();
    let rows: Vec<Row> = specimens
        .flat_map(|specimen| {
            specimen.observations.iter().filter_map(|observation| converted(specimen, observation))
        })
        .collect();
    let mut blocks = vec![heading(context, "provenance-conversions")];
    if rows.is_empty() {
        let none = context.locale.rich("provenance-conversions-none", &[]);
        blocks.push(Block::Paragraph(Prominence::Body, none));
        return blocks;
    }
    blocks.push(Block::Table(Table {
        anchor: Some("conversions".to_owned()),
        caption: None,
        columns: vec![
            Column::new(context.words("column-analyte"), Align::Start, 2.6),
            Column::new(context.words("column-written"), Align::Start, 1.8),
            Column::new(context.words("column-converted"), Align::Start, 1.8),
            Column::new(context.words("column-rule"), Align::Start, 2.4),
            Column::new(context.words("column-number"), Align::End, 0.9),
            Column::new(context.words("column-place"), Align::Start, 2.6),
        ],
        rows,
        small: true,
    }));
    blocks
}

/// Sets small paragraphs in two columns that are about equally long, some at a time: a page may end
/// between them.
fn in_columns(items: Vec<Vec<Span>>) -> Vec<Block> {
    let letters = |spans: &[Span]| spans.iter().map(|span| span.text.len()).sum::<usize>();
    let columns = |items: &[Vec<Span>]| {
        let half = items.iter().map(|item| letters(item)).sum::<usize>() / 2;
        let (mut left, mut right, mut before) = (Vec::new(), Vec::new(), 0);
        for item in items {
            // A paragraph stands where most of it belongs.
            let column = if before + letters(item) / 2 <= half { &mut left } else { &mut right };
            before += letters(item);
            column.push(Block::Paragraph(Prominence::Small, item.clone()));
        }
        Block::Beside { left, right, share: 0.5 }
    };
    items.chunks(AT_A_TIME).map(columns).collect()
}

/// Writes a place in a file.
pub(crate) fn place(context: &Context<'_>, place: &Place) -> String {
    match place {
        Place::File => context.words("place-file"),
        Place::Line(line) => context.locale.say("place-line", &[("line", (*line).into())]),
        Place::Cell { row, column } => {
            let cell = [("row", (*row).into()), ("column", column.name().to_owned().into())];
            match column.sheet() {
                Some(sheet) => {
                    let sheet = ("sheet", sheet.to_owned().into());
                    let [row, column] = cell;
                    context.locale.say("place-cell-sheet", &[sheet, row, column])
                }
                None => context.locale.say("place-cell", &cell),
            }
        }
        Place::Path(path) => path.to_string(),
        Place::Page { page, .. } => context.locale.say("place-page", &[("page", (*page).into())]),
    }
}

/// The methods in words, a sentence each; only those that this report uses.
fn methods(context: &Context<'_>, options: &Options) -> Vec<Block> {
    let locale = context.locale;
    let domains = [
        ("days", options.window_days.into()),
        ("needed", context.catalogue.pattern.min_assessed.into()),
    ];
    let mut items = vec![locale.rich("method-intervals", &[])];
    if !options.records_only {
        items.insert(0, locale.rich("method-domains", &domains));
    }
    let all = series::of(context);
    let compared = all.iter().flat_map(|series| &series.entries).any(|entry| {
        matches!(entry.observation.value, Value::Quantity { comparator: Some(_), .. })
    });
    if compared {
        items.push(locale.rich("method-comparators", &[]));
    }
    if all.iter().any(|series| series.entries.len() > 1) {
        let change = locale.rich("method-change", &[]);
        items.push(super::cover::with_citations(context, change, &["macy1997"]));
    }
    if !context.findings.profiles.is_empty() {
        items.push(locale.rich("method-diversity", &[]));
        items.push(locale.rich("method-percentiles", &[]));
    }
    if !context.findings.correlations.pairs.is_empty() {
        items.push(locale.rich("method-correlations", &[]));
    }
    let data = locale.rich("method-attachment", &[]);
    items.push(data);
    let loinc = all.iter().any(|series| {
        series.analyte().and_then(|id| context.analyte(id)).is_some_and(|own| !own.loinc.is_empty())
    });
    let mut blocks = vec![heading(context, "provenance-methods")];
    blocks.extend(in_columns(items));
    let notice = context.catalogue.notices.iter().find(|notice| notice.subject == "LOINC");
    if let Some(notice) = notice.filter(|_| loinc) {
        // The licence asks for these words as they are.
        let words = Span { language: Some("en"), ..Span::plain(&notice.text) };
        blocks.push(Block::Paragraph(Prominence::Small, vec![words]));
    }
    blocks
}

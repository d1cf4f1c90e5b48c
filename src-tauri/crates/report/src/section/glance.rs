//! At a glance, for the patient: the seven areas in plain words, what changed, what is missing.

use super::cover::{amendment, first, heading, identity, question};
use crate::domain::{self, Assessed, Assessment, Basis, State};
use crate::series::{self, Series};
use crate::{Block, Context, Link, NoteKind, Options, Prominence, Section, Span, Tile, Tone};
use crate::{change, print, words};
use zonula_catalog::Language;

/// Page 1 of the patient's report.
pub(crate) struct Glance;

impl Section for Glance {
    fn id(&self) -> &'static str {
        "glance"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let series = series::of(context);
        let title = context.words("plain-title");
        let mut blocks = vec![
            Block::Heading { level: 1, text: title, anchor: None },
            Block::Pairs(identity(context)),
        ];
        blocks.extend(amendment(context));
        blocks.extend(question(context));
        if !options.records_only {
            let assessed = domain::assess(context, &series, options);
            blocks.extend(first(context, &series, "plain-first-result", "plain-first-symptom"));
            blocks.push(heading(context, "plain-domains"));
            let tiles = assessed.domains.iter().map(|own| tile(context, own, &series, options));
            blocks.push(Block::Tiles(tiles.collect()));
            blocks.extend(summary(context, &assessed));
            let note = context.locale.rich("plain-not-a-diagnosis", &[]);
            blocks.push(Block::Note(NoteKind::Information, note));
        }
        blocks.extend(changed(context, &series));
        Some(blocks)
    }
}

/// One area: whether it stands out, and why, in plain words.
fn tile(
    context: &Context<'_>,
    of: &Assessment<'_>,
    series: &[Series<'_>],
    options: &Options,
) -> Tile {
    let locale = context.locale;
    let names = |places: &[usize]| {
        places.iter().map(|&at| series[at].name.clone()).collect::<Vec<_>>().join(", ")
    };
    let detail = match &of.basis {
        Basis::Nothing => words::plain_needs(context, of.domain),
        Basis::Symptoms { felt, .. } => {
            let arguments = [
                ("symptom", felt[0].name.clone().into()),
                ("score", locale.fixed(felt[0].share * 10.0, 1).into()),
                ("days", options.window_days.into()),
            ];
            locale.say("plain-symptoms", &arguments)
        }
        Basis::Results { outside, .. } if !outside.is_empty() => {
            locale.say("plain-results-outside", &[("names", names(outside).into())])
        }
        Basis::Results { compared, .. } if !compared.is_empty() => {
            locale.say("plain-results-within", &[("names", names(compared).into())])
        }
        Basis::Results { remarks, .. } => {
            locale.say("plain-results-remarks", &[("names", names(remarks).into())])
        }
        Basis::Profile { shannon, .. } => {
            match shannon.and_then(|value| value.cohort.as_ref().ok()) {
                Some(place) => {
                    let arguments = [
                        ("percentile", words::rounded(place.percentile).into()),
                        ("n", place.n.into()),
                    ];
                    locale.say("plain-diversity", &arguments)
                }
                None => context.words("plain-diversity-alone"),
            }
        }
    };
    let (value, tone, detail) = match of.state {
        State::StandsOut => ("plain-stands-out", Tone::Attention, detail),
        State::Unremarkable => ("plain-unremarkable", Tone::Neutral, detail),
        State::Borderline => ("plain-borderline", Tone::Attention, detail),
        State::Open => ("plain-open", Tone::Attention, words::domain_open(context, of.domain)),
        State::Missing => ("plain-missing", Tone::Missing, words::plain_needs(context, of.domain)),
    };
    let detail = words::limited(context, of, detail);
    let anchor = match of.state {
        State::Missing => "next",
        _ if matches!(of.basis, Basis::Results { .. }) => "attention",
        _ => "trend",
    };
    Tile {
        title: words::plain_domain(context, of.domain),
        value: context.words(value),
        detail,
        tone,
        link: Some(Link::Anchor(anchor.to_owned())),
    }
}

/// How many areas stand out, and that other explanations come first; nothing is counted while
/// something else comes first.
fn summary(context: &Context<'_>, of: &Assessed<'_>) -> Vec<Block> {
    let locale = context.locale;
    let gates = of.pattern.suspended_by.iter().filter_map(|id| context.catalogue.gate(id));
    let gates: Vec<Block> = gates
        .filter_map(|gate| {
            let why = gate.patient(locale.language());
            let why = why.or_else(|| gate.patient(Language::English))?;
            Some(Block::Paragraph(Prominence::Lead, vec![Span::plain(why)]))
        })
        .collect();
    if !gates.is_empty() {
        return gates;
    }
    let arguments =
        [("count", of.pattern.concordant.into()), ("assessed", of.pattern.assessed.into())];
    vec![Block::Paragraph(Prominence::Lead, locale.rich("plain-summary", &arguments))]
}

/// Changes that are greater than the usual ups and downs.
fn changed(context: &Context<'_>, series: &[Series<'_>]) -> Vec<Block> {
    let mut items: Vec<Vec<Span>> = Vec::new();
    for series in series {
        let Some(change::Verdict::Beyond { since, from, rise }) = change::of(context, series)
        else {
            continue;
        };
        let arguments = [
            ("analyte", series.name.clone().into()),
            ("from", from.into()),
            ("value", print::result_line(context, &series.latest()).into()),
            ("date", context.locale.date(since).into()),
        ];
        items.push(
            context.locale.rich(if rise { "changed-rise" } else { "changed-fall" }, &arguments),
        );
    }
    let intro = if items.is_empty() { "plain-changed-none" } else { "plain-changed-intro" };
    let mut blocks = vec![
        heading(context, "plain-changed"),
        Block::Paragraph(Prominence::Body, context.locale.rich(intro, &[])),
    ];
    if !items.is_empty() {
        blocks.push(Block::List(items));
    }
    blocks
}

//! Page 1: who, why, what stands out, what changed, what is missing. Later pages explain all of it.

use crate::citation::cite;
use crate::domain::{self, Assessed, Assessment, Basis, State};
use crate::series::{self, Series};
use crate::{Block, Context, Link, NoteKind, Options, Prominence, Section, Span, Tile, Tone};
use crate::{change, missing, print, words};
use zonula_catalog::{Facts, Gate, Language, ResultFact};
use zonula_model::{AnalyteId, Sex};

/// Page 1.
pub(crate) struct Cover;

impl Section for Cover {
    fn id(&self) -> &'static str {
        "cover"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let series = series::of(context);
        let mut blocks = vec![
            Block::Heading { level: 1, text: context.words("report-title"), anchor: None },
            Block::Pairs(identity(context)),
        ];
        blocks.extend(amendment(context));
        blocks.extend(question(context));
        if !options.records_only {
            blocks.extend(meaning(context, &series, options));
        }
        blocks.push(heading(context, "cover-changed"));
        blocks.extend(changed(context, &series));
        blocks.push(heading(context, "cover-missing"));
        blocks.extend(not_assessed(context, &series, options));
        Some(blocks)
    }
}

/// What comes first, the seven areas, the pattern, and what it is not.
fn meaning(context: &Context<'_>, series: &[Series<'_>], options: &Options) -> Vec<Block> {
    let assessed = domain::assess(context, series, options);
    let tiles = assessed.domains.iter().map(|assessment| tile(context, assessment, series));
    let note = context.locale.rich("not-a-diagnosis", &[]);
    let mut blocks: Vec<Block> =
        first(context, series, "first-result", "first-symptom").into_iter().collect();
    blocks.extend([heading(context, "cover-domains"), Block::Tiles(tiles.collect())]);
    blocks.extend(pattern(context, &assessed));
    blocks.extend([Block::Note(
        NoteKind::Information,
        with_citations(context, note, &["camilleri2019", "lacy2024"]),
    )]);
    blocks
}

pub(crate) fn heading(context: &Context<'_>, id: &str) -> Block {
    Block::Heading { level: 2, text: context.words(id), anchor: None }
}

/// Appends citations to a sentence.
pub(crate) fn with_citations(
    context: &Context<'_>,
    mut spans: Vec<Span>,
    ids: &[&str],
) -> Vec<Span> {
    let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
    spans.extend(cite(context, &ids));
    spans
}

/// The identity band.
pub(crate) fn identity(context: &Context<'_>) -> Vec<(String, Vec<Span>)> {
    let patient = &context.record.patient;
    let locale = context.locale;
    let sex = context.words(match patient.sex {
        Sex::Female => "sex-female",
        Sex::Male => "sex-male",
        Sex::Unknown => "sex-unknown",
    });
    let born = match context.age() {
        Some(age) => locale.say(
            "identity-born-age",
            &[("date", locale.date(patient.born).into()), ("age", age.into())],
        ),
        None => locale.date(patient.born),
    };
    let visits = context.specimen_days();
    let mut pairs = vec![
        (context.words("identity-patient"), vec![Span::strong(&patient.name)]),
        (context.words("identity-born"), vec![Span::plain(born)]),
        (context.words("identity-sex"), vec![Span::plain(sex)]),
        (context.words("identity-number"), vec![Span::plain(&patient.number)]),
        (context.words("identity-date"), vec![Span::plain(words::report_moment(context))]),
    ];
    if let (Some(first), Some(last)) = (visits.first(), visits.last()) {
        let arguments = [
            ("count", visits.len().into()),
            ("first", locale.date(*first).into()),
            ("last", locale.date(*last).into()),
        ];
        let text = locale.say("identity-specimens-text", &arguments);
        pairs.push((context.words("identity-specimens"), vec![Span::plain(text)]));
    }
    pairs.push((context.words("identity-release"), vec![Span::plain(words::release(context))]));
    pairs
}

/// What an amended report replaces, and what changed.
pub(crate) fn amendment(context: &Context<'_>) -> Option<Block> {
    let replaced = context.replaces.as_ref()?;
    let arguments =
        [("number", replaced.number.clone().into()), ("version", replaced.version.into())];
    let mut inner = vec![Block::Note(
        NoteKind::Caution,
        vec![Span::strong(context.locale.say("amended", &arguments))],
    )];
    if !replaced.changes.is_empty() {
        let changes = replaced.changes.iter().map(|change| vec![Span::plain(change)]);
        inner.push(Block::List(changes.collect()));
    }
    Some(Block::Together(inner))
}

pub(crate) fn question(context: &Context<'_>) -> Vec<Block> {
    let Some(question) = context.question.as_deref().filter(|text| !text.trim().is_empty()) else {
        return Vec::new();
    };
    vec![
        heading(context, "cover-question"),
        Block::Paragraph(Prominence::Lead, vec![Span::plain(question)]),
    ]
}

/// What needs a medical assessment before anything else: results beyond a gate, red flags.
pub(crate) fn first(
    context: &Context<'_>,
    series: &[Series<'_>],
    result: &str,
    symptom: &str,
) -> Option<Block> {
    let mut items = Vec::new();
    for (gate, id) in beyond_gates(context, series) {
        let Some(series) = series.iter().find(|series| series.analyte() == Some(&id)) else {
            continue;
        };
        let arguments = [
            ("analyte", series.name.clone().into()),
            ("value", print::result_line(context, &series.latest()).into()),
        ];
        let ids: Vec<&str> = gate.citations.iter().map(String::as_str).collect();
        items.push(with_citations(context, context.locale.rich(result, &arguments), &ids));
    }
    for name in red_flags(context) {
        items.push(context.locale.rich(symptom, &[("symptom", name.into())]));
    }
    if items.is_empty() {
        return None;
    }
    let note = Block::Note(NoteKind::Caution, vec![Span::strong(context.words("first-title"))]);
    Some(Block::Together(vec![note, Block::List(items)]))
}

/// Lists the results that close a gate of the catalogue, with the gate.
fn beyond_gates<'a>(context: &Context<'a>, series: &[Series<'_>]) -> Vec<(&'a Gate, AnalyteId)> {
    let results = series.iter().filter_map(|series| {
        let latest = series.latest();
        let fact = ResultFact {
            analyte: series.analyte()?.clone(),
            value: latest.observation.value.clone(),
            laboratory: latest.observation.interval.clone(),
            has_earlier: series.entries.len() > 1,
            earlier: None,
        };
        Some(fact)
    });
    let facts =
        Facts { sex: context.record.patient.sex, results: results.collect(), ..Facts::default() };
    let mut found = Vec::new();
    for gate in &context.catalogue.gates {
        let explanation = context.catalogue.explain(&gate.id, &facts);
        for reason in explanation.and_then(|own| own.tree).into_iter().flat_map(|own| own.reasons())
        {
            // Each part of a gate that a result decides begins with its analyte; what is missing
            // is no result.
            let id = AnalyteId::new(reason.condition.split(' ').next().unwrap_or_default());
            if context.analyte(&id).is_some() {
                found.push((gate, id));
            }
        }
    }
    found
}

/// Names the symptoms that are red flags by themselves and were felt.
pub(crate) fn red_flags(context: &Context<'_>) -> Vec<String> {
    let felt = context.findings.symptoms.iter().filter(|course| {
        let low = course.scale.0;
        course.points.iter().any(|(_, score)| *score > low)
    });
    felt.filter_map(|course| {
        let symptom = context.symptom(course.symptom.as_ref()?)?;
        (symptom.red_flag == "hard").then(|| context.locale.name(&symptom.names).to_owned())
    })
    .collect()
}

/// One tile.
fn tile(context: &Context<'_>, of: &Assessment<'_>, series: &[Series<'_>]) -> Tile {
    let locale = context.locale;
    let (value, detail) = match &of.basis {
        Basis::Nothing => (context.words("tile-missing"), words::domain_needs(context, of.domain)),
        Basis::Symptoms { felt, strong } => {
            let count = locale.say(
                "tile-symptoms",
                &[("strong", (*strong).into()), ("count", felt.len().into())],
            );
            let arguments = [
                ("strongest", felt[0].name.clone().into()),
                ("share", locale.fixed(felt[0].share * 10.0, 1).into()),
            ];
            (count, locale.say("tile-symptoms-detail", &arguments))
        }
        Basis::Results { compared, outside, remarks } => {
            let value = locale.say(
                "tile-results",
                &[("outside", outside.len().into()), ("count", compared.len().into())],
            );
            let too_little = of.state == State::Missing && !of.domain.decisive.is_empty();
            let value = if too_little { context.words("tile-missing") } else { value };
            let names = |places: &[usize]| {
                let one = |&at: &usize| {
                    let latest = series[at].latest();
                    format!("{} {}", series[at].name, print::result_line(context, &latest))
                };
                places.iter().map(one).collect::<Vec<_>>().join(", ")
            };
            let (id, places) = match (outside.is_empty(), compared.is_empty()) {
                (false, _) if too_little => ("tile-results-too-little", outside),
                (false, _) => ("tile-results-outside", outside),
                (true, true) => ("tile-results-remarks", remarks),
                (true, false) if too_little => ("tile-results-too-little-within", compared),
                (true, false) if !remarks.is_empty() => ("tile-results-within-remarks", compared),
                (true, false) => ("tile-results-within", compared),
            };
            let arguments = [("names", names(places).into()), ("remarks", names(remarks).into())];
            let detail = locale.say(id, &arguments);
            (value, detail)
        }
        Basis::Profile { shannon, butyrate } => words::profile_tile(context, *shannon, *butyrate),
    };
    let (value, detail, tone) = match of.state {
        State::StandsOut => (value, detail, Tone::Attention),
        State::Unremarkable => (value, detail, Tone::Neutral),
        State::Borderline => {
            let arguments = [("value", value.into())];
            (locale.say("tile-borderline", &arguments), detail, Tone::Attention)
        }
        State::Open => {
            let arguments = [("value", value.into())];
            let why = words::domain_open(context, of.domain);
            (locale.say("tile-open", &arguments), why, Tone::Attention)
        }
        State::Missing if matches!(of.basis, Basis::Results { .. }) => {
            (value, detail, Tone::Missing)
        }
        State::Missing => {
            let needs = words::domain_needs(context, of.domain);
            (context.words("tile-missing"), needs, Tone::Missing)
        }
    };
    let detail = words::limited(context, of, detail);
    let link = match of.state {
        State::Missing if matches!(of.basis, Basis::Nothing) => "missing".to_owned(),
        _ => words::domain_anchor(of.domain, of, series),
    };
    Tile {
        title: words::domain_name(context, of.domain),
        value,
        detail,
        tone,
        link: Some(Link::Anchor(link)),
    }
}

/// How many of the assessed domains stand out, and how far that holds; with fewer than the rule's
/// number, or while something comes first, no statement.
fn pattern(context: &Context<'_>, of: &Assessed<'_>) -> Vec<Block> {
    let (locale, pattern) = (context.locale, &of.pattern);
    let gates = pattern.suspended_by.iter().filter_map(|id| context.catalogue.gate(id));
    let mut blocks: Vec<Block> = gates
        .map(|gate| {
            let why =
                gate.clinician(locale.language()).or_else(|| gate.clinician(Language::English));
            let why = ("why", why.unwrap_or_default().to_owned().into());
            let text = locale.rich("pattern-suspended", &[why]);
            let ids: Vec<&str> = gate.citations.iter().map(String::as_str).collect();
            Block::Paragraph(Prominence::Lead, with_citations(context, text, &ids))
        })
        .collect();
    if !blocks.is_empty() {
        return blocks;
    }
    let (out, assessed) = (pattern.concordant, pattern.assessed);
    let missing = of.domains.len() - assessed;
    let arguments =
        [("count", out.into()), ("assessed", assessed.into()), ("missing", missing.into())];
    let id = pattern.band.as_deref().unwrap_or("too-little");
    let text = locale.rich(&format!("pattern-{id}"), &arguments);
    blocks.push(Block::Paragraph(Prominence::Lead, text));
    // Where nothing stands out, leaving an area out changes nothing.
    let range =
        pattern.leave_one_out.filter(|(least, most)| pattern.band.is_some() && least < most);
    if let Some((least, most)) = range {
        let decimals = |number: f64| usize::from(number.fract() > 0.0);
        let arguments = [
            ("least", locale.fixed(least, decimals(least)).into()),
            ("most", locale.fixed(most, decimals(most)).into()),
            ("validated", pattern.without_research.into()),
        ];
        let text = locale.rich("pattern-range", &arguments);
        blocks.push(Block::Paragraph(Prominence::Small, text));
    }
    blocks
}

/// What changed beyond expected variation, since when.
fn changed(context: &Context<'_>, series: &[Series<'_>]) -> Vec<Block> {
    let mut items = Vec::new();
    let mut judged = 0;
    let mut open = 0;
    for series in series {
        let latest = series.latest();
        match change::of(context, series) {
            Some(change::Verdict::Beyond { since, from, rise }) => {
                judged += 1;
                let arguments = [
                    ("analyte", series.name.clone().into()),
                    ("from", from.into()),
                    ("value", print::result_line(context, &latest).into()),
                    ("date", context.locale.date(since).into()),
                ];
                let id = if rise { "changed-rise" } else { "changed-fall" };
                items.push(context.locale.rich(id, &arguments));
            }
            Some(change::Verdict::Within) => judged += 1,
            Some(change::Verdict::NotInterpretable { .. }) => open += 1,
            None => {}
        }
    }
    let arguments =
        [("judged", judged.into()), ("changed", items.len().into()), ("open", open.into())];
    let mut blocks = Vec::new();
    if judged == 0 && open == 0 {
        blocks.push(Block::Paragraph(
            Prominence::Body,
            context.locale.rich("changed-no-series", &[]),
        ));
        return blocks;
    }
    // Page 1 holds a page: the rest is counted here and stands in the table of results.
    items.truncate(5);
    if !items.is_empty() {
        blocks.push(Block::List(items));
    }
    let summary = context.locale.rich("changed-summary", &arguments);
    blocks.push(Block::Paragraph(Prominence::Small, summary));
    blocks
}

/// What could not be assessed, in brief, with a link to the whole list.
fn not_assessed(context: &Context<'_>, series: &[Series<'_>], options: &Options) -> Vec<Block> {
    let items = missing::items(context, series, options);
    if items.is_empty() {
        return vec![Block::Paragraph(
            Prominence::Body,
            context.locale.rich("missing-nothing", &[]),
        )];
    }
    let brief = items.iter().filter(|item| item.brief).take(3);
    let list = brief
        .map(|item| {
            vec![
                Span::strong(&item.what),
                Span::plain(context.locale.colon()),
                Span::plain(&item.why),
            ]
        })
        .collect();
    let link = Some(Link::Anchor("missing".to_owned()));
    let all = context.locale.say("missing-all", &[("count", items.len().into())]);
    vec![
        Block::List(list),
        Block::Paragraph(Prominence::Small, vec![Span { link, ..Span::plain(all) }]),
    ]
}

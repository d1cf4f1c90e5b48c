//! Symptom correlations: all pairs in a heat map, a card for each that passes.

mod across;

use crate::chart::{HeatCell, HeatMark};
use crate::words;
use crate::{Block, Chart, Context, Figure, NoteKind, Options, Prominence, Section, Span};
use std::collections::{BTreeMap, BTreeSet};
use zonula_analysis::{Correlation, NoValue, SeriesKind, Verdict};

/// Symptoms against results, diversity and groups.
pub(crate) struct Correlations;

impl Section for Correlations {
    fn id(&self) -> &'static str {
        "correlations"
    }

    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>> {
        let found = &context.findings.correlations;
        if found.pairs.is_empty() && context.across.is_none() {
            return None;
        }
        let passing: Vec<&Correlation> =
            found.pairs.iter().filter(|pair| pair.verdict == Verdict::Passes).collect();
        let mut blocks = vec![Block::Heading {
            level: 1,
            text: context.words("correlations-title"),
            anchor: Some("correlations".to_owned()),
        }];
        let arguments = [
            ("pairs", found.pairs.len().into()),
            ("tested", found.family_size.into()),
            ("passing", passing.len().into()),
            ("permutations", found.permutations.into()),
            ("seed", found.seed.to_string().into()),
        ];
        blocks.push(Block::Paragraph(
            Prominence::Lead,
            context.locale.rich("correlations-summary", &arguments),
        ));
        if found.pairs.iter().any(|pair| pair.estimate.is_some()) {
            blocks.push(Block::Figure(heat_map(context)));
        }
        let shown: Vec<&Correlation> = if passing.is_empty() {
            strongest(&found.pairs).into_iter().collect()
        } else {
            passing.iter().copied().take(options.cards).collect()
        };
        blocks.extend(shown.iter().map(|pair| Block::Figure(card(context, pair))));
        if passing.len() > shown.len() {
            let more = passing.len() - shown.len();
            let text = context.locale.rich("correlations-more", &[("count", more.into())]);
            blocks.push(Block::Paragraph(Prominence::Small, text));
        }
        blocks.extend(too_few(context));
        blocks
            .push(Block::Note(NoteKind::Caution, context.locale.rich("correlations-caution", &[])));
        let method = context.locale.rich("correlations-method", &arguments);
        blocks.push(Block::Paragraph(Prominence::Small, method));
        blocks.extend(across::blocks(context));
        Some(blocks)
    }
}

/// The tested pair with the smallest q, then p: what comes nearest to passing.
fn strongest(pairs: &[Correlation]) -> Option<&Correlation> {
    let tested = pairs.iter().filter(|pair| pair.verdict == Verdict::DoesNotPass);
    tested.min_by(|a, b| {
        let key = |pair: &Correlation| (pair.q.unwrap_or(1.0), pair.p.unwrap_or(1.0));
        let ((qa, pa), (qb, pb)) = (key(a), key(b));
        qa.total_cmp(&qb).then(pa.total_cmp(&pb))
    })
}

/// The strongest lag of each pair of series, by exposure and symptom; series without any estimate
/// are named below the figure instead.
fn heat_map(context: &Context<'_>) -> Figure {
    let pairs = &context.findings.correlations.pairs;
    let mut rows: Vec<(SeriesKind, &str)> = Vec::new();
    let mut columns: Vec<&str> = Vec::new();
    for pair in pairs.iter().filter(|pair| pair.estimate.is_some()) {
        if !rows.contains(&(pair.kind, pair.x.as_str())) {
            rows.push((pair.kind, &pair.x));
        }
        if !columns.contains(&pair.y.as_str()) {
            columns.push(&pair.y);
        }
    }
    let cells =
        rows.iter().map(|(_, x)| columns.iter().map(|y| heat_cell(context, x, y)).collect());
    let cells: Vec<Vec<HeatCell>> = cells.collect();
    let legend = [
        context.words("heat-negative"),
        context.words("heat-zero"),
        context.words("heat-positive"),
        context.words("heat-passes"),
        context.words("heat-exploratory"),
        context.words("heat-not-assessable"),
    ];
    let passing = pairs.iter().filter(|pair| pair.verdict == Verdict::Passes);
    let named: Vec<String> = passing
        .map(|pair| {
            let arguments = [
                ("x", words::exposure(context, pair.kind, &pair.x).into()),
                ("y", words::symptom(context, &pair.y).into()),
                ("rho", context.locale.fixed(pair.estimate.unwrap_or(0.0), 2).into()),
            ];
            context.locale.say("heat-named", &arguments)
        })
        .collect();
    let arguments = [
        ("rows", rows.len().into()),
        ("columns", columns.len().into()),
        ("passing", named.len().into()),
        ("named", named.join("; ").into()),
    ];
    Figure {
        anchor: Some("figure-correlations".to_owned()),
        title: context.locale.rich("heat-title", &[]),
        chart: Chart::HeatMap {
            rows: rows.iter().map(|(kind, id)| words::exposure(context, *kind, id)).collect(),
            columns: columns.iter().map(|id| words::symptom(context, id)).collect(),
            cells,
            legend,
        },
        caption: context.locale.rich("heat-caption", &[]),
        alternative: context.locale.say("heat-alternative", &arguments),
    }
}

fn heat_cell(context: &Context<'_>, x: &str, y: &str) -> HeatCell {
    let pairs = context.findings.correlations.pairs.iter();
    let own = pairs.filter(|pair| pair.x == x && pair.y == y);
    let strength = |pair: &&Correlation| {
        let passes = pair.verdict == Verdict::Passes;
        (passes, pair.estimate.map_or(-1.0, f64::abs))
    };
    let best = own.max_by(|a, b| {
        let ((pa, ea), (pb, eb)) = (strength(a), strength(b));
        // At equal strength the shorter lag stays.
        pa.cmp(&pb).then(ea.total_cmp(&eb)).then(b.lag.cmp(&a.lag))
    });
    let nothing =
        HeatCell { estimate: None, label: "–".to_owned(), mark: HeatMark::NotAssessable };
    let Some(pair) = best else { return nothing };
    let mark = match pair.verdict {
        Verdict::Passes => HeatMark::Passes,
        Verdict::DoesNotPass => HeatMark::DoesNotPass,
        Verdict::Exploratory => HeatMark::Exploratory,
        Verdict::NotAssessable(_) => return nothing,
    };
    let label = pair.estimate.map_or_else(|| "–".to_owned(), |rho| context.locale.fixed(rho, 2));
    HeatCell { estimate: pair.estimate, label, mark }
}

/// One pair: the plot and what may be said of it.
fn card(context: &Context<'_>, pair: &Correlation) -> Figure {
    let (x, y) = (words::exposure(context, pair.kind, &pair.x), words::symptom(context, &pair.y));
    let title_id = match pair.verdict {
        Verdict::Passes => "card-title-passes",
        _ => "card-title-does-not-pass",
    };
    let arguments = [("x", x.clone().into()), ("y", y.clone().into())];
    let facts = facts(context, pair);
    let said: Vec<String> = facts.iter().map(|(name, fact)| format!("{name} {fact}")).collect();
    let caption_id = match (pair.verdict, pair.estimate.is_some_and(|rho| rho < 0.0)) {
        (Verdict::Passes, false) => "card-caption-rise",
        (Verdict::Passes, true) => "card-caption-fall",
        _ => "card-caption-does-not-pass",
    };
    let ranks_label = Some(context.words("card-ranks"));
    Figure {
        anchor: None,
        title: context.locale.rich(title_id, &arguments),
        caption: context.locale.rich(caption_id, &arguments),
        alternative: context.locale.say(
            "card-alternative",
            &[("x", x.clone().into()), ("y", y.clone().into()), ("facts", said.join(", ").into())],
        ),
        chart: Chart::Scatter { x, y, points: pair.points.clone(), ranks_label, facts },
    }
}

fn facts(context: &Context<'_>, pair: &Correlation) -> Vec<(String, String)> {
    let locale = context.locale;
    let mut facts = vec![(context.words("fact-n"), pair.points.len().to_string())];
    if let Some(n) = pair.n_effective {
        facts.push((context.words("fact-n-effective"), locale.fixed(n, 1)));
    }
    if let Some(rho) = pair.estimate {
        let rho = locale.fixed(rho, 2);
        let text = match pair.interval {
            Some((low, high)) => locale.say(
                "fact-estimate-interval",
                &[
                    ("rho", rho.into()),
                    ("low", locale.fixed(low, 2).into()),
                    ("high", locale.fixed(high, 2).into()),
                ],
            ),
            None => rho,
        };
        facts.push((context.words("fact-estimate"), text));
    }
    facts.extend(pair.p.map(|p| (context.words("fact-p"), locale.probability(p))));
    facts.extend(pair.q.map(|q| (context.words("fact-q"), locale.probability(q))));
    let lag = locale.say("fact-lag-days", &[("days", pair.lag.into())]);
    facts.push((context.words("fact-lag"), lag));
    let method = context.words(match pair.method {
        "exact" => "fact-method-exact",
        "circular-shift" => "fact-method-circular-shift",
        _ => "fact-method-permutation",
    });
    facts.push((context.words("fact-method"), method));
    facts
}

/// Names what has too few points: «5 pairs; at least 8 are needed», findings with equal reach
/// together.
fn too_few(context: &Context<'_>) -> Vec<Block> {
    let pairs = &context.findings.correlations.pairs;
    let mut symptoms: Vec<&str> = pairs.iter().map(|pair| pair.y.as_str()).collect();
    symptoms.sort_unstable();
    symptoms.dedup();
    let few = pairs.iter().filter(|pair| {
        matches!(pair.verdict, Verdict::Exploratory | Verdict::NotAssessable(NoValue::TooFewPairs))
    });
    // By number of pairs and exposure: with which symptoms.
    let mut reach: BTreeMap<usize, Vec<(String, BTreeSet<&str>)>> = BTreeMap::new();
    for pair in few {
        let name = words::exposure(context, pair.kind, &pair.x);
        let list = reach.entry(pair.points.len()).or_default();
        match list.iter_mut().find(|(own, _)| *own == name) {
            Some((_, with)) => _ = with.insert(&pair.y),
            None => list.push((name, BTreeSet::from([pair.y.as_str()]))),
        }
    }
    if reach.is_empty() {
        return Vec::new();
    }
    let items = reach.into_iter().map(|(n, list)| {
        // Findings that lack the same symptoms are named together: the list stays readable.
        let mut alike: BTreeMap<BTreeSet<&str>, Vec<String>> = BTreeMap::new();
        for (name, with) in list {
            alike.entry(with).or_default().push(name);
        }
        let named = alike.into_iter().map(|(with, names)| {
            let names = names.join(", ");
            if with.len() == symptoms.len() {
                let arguments = [("names", names.into()), ("count", with.len().into())];
                return context.locale.say("pairs-with-all", &arguments);
            }
            let with: Vec<String> = with.into_iter().map(|y| words::symptom(context, y)).collect();
            let arguments = [("x", names.into()), ("y", with.join(", ").into())];
            context.locale.say("pair-name", &arguments)
        });
        let named: Vec<String> = named.collect();
        let number = Span::strong(context.locale.say("too-few-pairs", &[("n", n.into())]));
        vec![number, Span::plain(context.locale.colon()), Span::plain(named.join("; "))]
    });
    let heading = Block::Heading { level: 2, text: context.words("too-few-title"), anchor: None };
    vec![heading, Block::List(items.collect())]
}

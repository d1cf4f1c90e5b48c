//! What could not be assessed, each with its reason: nothing is left out silently.

use crate::domain::{self, State};
use crate::series::{self, Series};
use crate::{Context, Options, change, leave_out, print, words};
use std::collections::BTreeMap;
use zonula_analysis::{NoValue, ProfileFinding, Verdict};
use zonula_model::{Interpretation, Technique};

/// Something that could not be assessed.
pub(crate) struct Missing {
    /// What.
    pub(crate) what: String,
    /// Why.
    pub(crate) why: String,
    /// Whether page 1 names it too.
    pub(crate) brief: bool,
    /// What it is called in the patient's report, where that names it.
    pub(crate) plain: Option<String>,
}

/// Lists what could not be assessed, the most telling first.
pub(crate) fn items(
    context: &Context<'_>,
    series: &[Series<'_>],
    options: &Options,
) -> Vec<Missing> {
    let mut items = Vec::new();
    if !options.records_only {
        domains(context, series, options, &mut items);
        explanations(context, series, &mut items);
    }
    results(context, series, &mut items);
    changes(context, series, &mut items);
    microbiome(context, &mut items);
    correlations(context, &mut items);
    sources(context, &mut items);
    leave_out::items(context, &mut items);
    items
}

fn domains(
    context: &Context<'_>,
    series: &[Series<'_>],
    options: &Options,
    items: &mut Vec<Missing>,
) {
    // Domains that lack the same thing stand together.
    let mut by_need: Vec<(String, Vec<String>, Vec<String>)> = Vec::new();
    for assessment in domain::assess(context, series, options).domains {
        if assessment.state != State::Missing {
            continue;
        }
        let need = words::domain_needs(context, assessment.domain);
        let name = words::domain_name(context, assessment.domain);
        let plain = words::plain_domain(context, assessment.domain);
        match by_need.iter_mut().find(|(own, ..)| *own == need) {
            Some((_, names, plains)) => {
                names.push(name);
                plains.push(plain);
            }
            None => by_need.push((need, vec![name], vec![plain])),
        }
    }
    items.extend(by_need.into_iter().map(|(why, names, plains)| Missing {
        what: names.join(", "),
        why,
        brief: true,
        plain: Some(plains.join(", ")),
    }));
}

/// Medical explanations that come first and for which no result is at hand, with the analytes.
pub(crate) fn unchecked(context: &Context<'_>, series: &[Series<'_>]) -> Vec<(String, String)> {
    let has = |id: &String| {
        series.iter().any(|series| series.analyte().is_some_and(|own| own.as_str() == id))
    };
    let open = context.catalogue.pattern.explanations.iter().filter(|own| {
        let complete =
            own.analytes.iter().all(has) && (own.any.is_empty() || own.any.iter().any(has));
        !complete
    });
    open.map(|own| {
        let named = own.analytes.iter().chain(&own.any).filter(|id| !has(id));
        let names: Vec<String> = named
            .filter_map(|id| context.catalogue.analytes.iter().find(|a| a.id.as_str() == id))
            .map(|analyte| context.locale.name(&analyte.names).to_owned())
            .collect();
        (context.words(&format!("explanation-{}", own.id)), names.join(", "))
    })
    .collect()
}

fn explanations(context: &Context<'_>, series: &[Series<'_>], items: &mut Vec<Missing>) {
    for (explanation, analytes) in unchecked(context, series) {
        let arguments = [("explanation", explanation.into())];
        let why = context.locale.say("explanation-unchecked", &[("analytes", analytes.into())]);
        let what = context.locale.say("missing-explanation", &arguments);
        items.push(Missing { what, why, brief: false, plain: None });
    }
}

/// Results that were compared with no interval, by reason.
fn results(context: &Context<'_>, series: &[Series<'_>], items: &mut Vec<Missing>) {
    let mut by_reason: BTreeMap<Option<Interpretation>, Vec<String>> = BTreeMap::new();
    for series in series {
        let outcome = series.latest().interpretation();
        let open = matches!(
            outcome,
            None | Some(Interpretation::NotClassified(_) | Interpretation::Undecided)
        );
        if open {
            by_reason.entry(outcome).or_default().push(series.name.clone());
        }
    }
    for (outcome, names) in by_reason {
        if let Some(why) = print::reason(context, outcome) {
            items.push(Missing { what: names.join(", "), why, brief: true, plain: None });
        }
    }
}

/// Changes that have no class, by reason.
fn changes(context: &Context<'_>, series: &[Series<'_>], items: &mut Vec<Missing>) {
    let mut by_reason: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for series in series {
        if let Some(change::Verdict::NotInterpretable { why }) = change::of(context, series) {
            by_reason.entry(why).or_default().push(series.name.clone());
        }
    }
    for (why, names) in by_reason {
        let what = context.locale.say("missing-change", &[("names", names.join(", ").into())]);
        items.push(Missing { what, why, brief: false, plain: None });
    }
}

fn microbiome(context: &Context<'_>, items: &mut Vec<Missing>) {
    let Some(latest) = context.findings.profiles.last() else { return };
    let mut by_reason: BTreeMap<NoValue, Vec<String>> = BTreeMap::new();
    for value in &latest.alpha {
        if let Err(reason) = value.value {
            by_reason.entry(reason).or_default().push(words::metric(context, value.metric));
        }
    }
    for (reason, names) in by_reason {
        // One sentence says that a panel refuses all of them.
        let what = match reason {
            NoValue::TargetedPanel => context.words("missing-diversity"),
            _ => names.join(", "),
        };
        items.push(Missing {
            what,
            why: words::no_value(context, reason),
            brief: true,
            plain: None,
        });
    }
    let places = latest.alpha.iter().map(|value| &value.cohort);
    let places = places.chain(latest.groups.iter().map(|group| &group.cohort));
    let refused = places.clone().find_map(|place| place.as_ref().err().copied());
    if let Some(reason) = refused.filter(|_| places.clone().all(Result::is_err)) {
        items.push(Missing {
            what: context.words("missing-percentiles"),
            why: words::no_value(context, reason),
            brief: true,
            plain: None,
        });
    }
    items.push(Missing {
        what: context.words("missing-ratio"),
        why: context.words("missing-ratio-why"),
        brief: false,
        plain: None,
    });
    if latest.method.technique == Technique::Amplicon16S {
        items.push(Missing {
            what: context.words("missing-indices"),
            why: context.words("missing-indices-16s"),
            brief: false,
            plain: None,
        });
    } else {
        indices(context, latest, items);
    }
    for cohort in &context.unreadable_cohorts {
        items.push(Missing {
            what: context.locale.say("missing-cohort", &[("cohort", cohort.clone().into())]),
            why: context.words("missing-cohort-why"),
            brief: false,
            plain: None,
        });
    }
}

/// Indices whose gate the latest profile does not pass, by reason.
fn indices(context: &Context<'_>, latest: &ProfileFinding, items: &mut Vec<Missing>) {
    let mut by_reason: BTreeMap<NoValue, Vec<String>> = BTreeMap::new();
    for found in &latest.indices {
        if let Err(reason) = found.value {
            by_reason.entry(reason).or_default().push(words::index(context, &found.index));
        }
    }
    items.extend(by_reason.into_iter().map(|(reason, names)| Missing {
        what: names.join(", "),
        why: words::no_value(context, reason),
        brief: false,
        plain: None,
    }));
}

/// Pairs that could not be tested, by reason and number of pairs.
fn correlations(context: &Context<'_>, items: &mut Vec<Missing>) {
    let mut few: BTreeMap<usize, usize> = BTreeMap::new();
    let mut flat = 0;
    for pair in &context.findings.correlations.pairs {
        match pair.verdict {
            Verdict::NotAssessable(NoValue::HardlyVaries) => flat += 1,
            Verdict::NotAssessable(_) | Verdict::Exploratory => {
                *few.entry(pair.points.len()).or_default() += 1;
            }
            Verdict::Passes | Verdict::DoesNotPass => {}
        }
    }
    for (points, count) in few {
        items.push(Missing {
            what: context.locale.say("missing-correlations", &[("count", count.into())]),
            why: context.locale.say("too-few-pairs", &[("n", points.into())]),
            brief: false,
            plain: None,
        });
    }
    if flat > 0 {
        items.push(Missing {
            what: context.locale.say("missing-correlations", &[("count", flat.into())]),
            why: words::no_value(context, NoValue::HardlyVaries),
            brief: false,
            plain: None,
        });
    }
}

/// What the files do not say.
fn sources(context: &Context<'_>, items: &mut Vec<Missing>) {
    let specimens = || context.record.specimens.iter();
    let labels = |missing: Vec<&str>| missing.join(", ");
    let nameless: Vec<&str> = specimens()
        .filter(|specimen| specimen.laboratory.is_none() && !specimen.observations.is_empty())
        .map(|specimen| specimen.label.as_str())
        .collect();
    let undated: Vec<&str> = specimens()
        .filter(|specimen| specimen.collected.is_none())
        .map(|specimen| specimen.label.as_str())
        .collect();
    for (id, missing) in [("missing-laboratory", nameless), ("missing-collected", undated)] {
        if !missing.is_empty() {
            let count = missing.len();
            let arguments = [("count", count.into()), ("labels", labels(missing).into())];
            items.push(Missing {
                what: context.locale.say(id, &arguments),
                why: context.words("not-stated-in-source"),
                brief: false,
                plain: None,
            });
        }
    }
}

/// Composes what sections need of [`items`].
pub(crate) fn of(context: &Context<'_>, options: &Options) -> Vec<Missing> {
    items(context, &series::of(context), options)
}

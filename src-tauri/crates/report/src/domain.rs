//! Domains: which of the seven areas were assessed, which stand out, and what each rests on.
//!
//! The catalogue decides (`pattern.toml`); here it is put beside what a reader sees of each area.
//! Areas that point the same way are counted; nothing is a probability, and symptoms alone are
//! unspecific.

use crate::knowledge::{Domain, Kind};
use crate::series::{Key, Series};
use crate::{Context, Options, facts};
use zonula_analysis::{AlphaValue, GroupShare, SymptomCourse};
use zonula_catalog::{DomainState, PatternAssessment};
use zonula_model::Interpretation;

/// Whether a domain stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Its rule holds.
    StandsOut,
    /// Assessed, and it does not.
    Unremarkable,
    /// So near to a limit, or so incomplete, that it may be either.
    Borderline,
    /// It would stand out, but an explanation must be checked first.
    Open,
    /// Nothing to assess it by, or too little.
    Missing,
}

impl From<DomainState> for State {
    fn from(state: DomainState) -> Self {
        match state {
            DomainState::Concordant => Self::StandsOut,
            DomainState::Discordant => Self::Unremarkable,
            DomainState::Borderline => Self::Borderline,
            DomainState::Open => Self::Open,
            DomainState::Missing => Self::Missing,
        }
    }
}

/// A symptom over the summary's window.
pub(crate) struct Felt {
    /// Its name in the report's language.
    pub(crate) name: String,
    /// The mean as a share of the scale.
    pub(crate) share: f64,
}

/// What a domain rests on, for the tile's words.
pub(crate) enum Basis<'a> {
    /// Symptoms: those felt in the window, strongest first.
    Symptoms {
        /// The symptoms with a score in the window.
        felt: Vec<Felt>,
        /// How many reach the rule's strength.
        strong: usize,
    },
    /// Results: those that count and those that are only named.
    Results {
        /// Indices into the series: compared with an interval.
        compared: Vec<usize>,
        /// Of these, the ones outside that count.
        outside: Vec<usize>,
        /// Outside and never counted.
        remarks: Vec<usize>,
    },
    /// The latest profile.
    Profile {
        /// Shannon's diversity.
        shannon: Option<&'a AlphaValue>,
        /// Butyrate producers.
        butyrate: Option<&'a GroupShare>,
    },
    /// Nothing.
    Nothing,
}

/// A domain with its state and what it rests on.
pub(crate) struct Assessment<'a> {
    /// The domain.
    pub(crate) domain: &'a Domain,
    /// Its state.
    pub(crate) state: State,
    /// Circumstances that limit what it says, by id.
    pub(crate) limited_by: Vec<String>,
    /// What it rests on.
    pub(crate) basis: Basis<'a>,
}

/// The seven domains with the pattern they make.
pub(crate) struct Assessed<'a> {
    /// The domains, in the order of the catalogue.
    pub(crate) domains: Vec<Assessment<'a>>,
    /// How many point the same way, of how many, and what suspends it.
    pub(crate) pattern: PatternAssessment,
}

/// Returns the pattern that the areas make, found once for all sections of a report.
fn pattern(context: &Context<'_>, window_days: i32) -> PatternAssessment {
    let assess = || {
        let known = context.record.circumstances.iter().map(|own| own.id.clone()).collect();
        let day = context.now.date();
        let (record, findings) = (context.record, context.findings);
        let facts = facts(record, findings, context.catalogue, day, window_days, known);
        context.catalogue.assess(&facts)
    };
    // Another template may look back further.
    match context.pattern.get_or_init(|| (window_days, assess())) {
        (own, found) if *own == window_days => found.clone(),
        _ => assess(),
    }
}

/// Assesses the seven domains as the catalogue does, from the record, its findings and what a
/// practitioner recorded.
pub(crate) fn assess<'a>(
    context: &Context<'a>,
    series: &[Series<'a>],
    options: &Options,
) -> Assessed<'a> {
    let pattern = pattern(context, options.window_days);
    let assess = |domain: &'a Domain| {
        let basis = match domain.kind {
            Kind::Symptoms => symptoms(context, domain, options),
            Kind::Results => results(domain, series),
            Kind::Profile => profile(context),
        };
        let found = pattern.domains.iter().find(|own| own.id == domain.id);
        let state = found.map_or(State::Missing, |own| own.state.into());
        let limited_by = found.map(|own| own.limited_by.clone()).unwrap_or_default();
        Assessment { domain, state, limited_by, basis }
    };
    let domains = context.catalogue.pattern.domains.iter().map(assess).collect();
    Assessed { domains, pattern }
}

/// Returns whether a symptom course belongs to a domain.
pub(crate) fn belongs(context: &Context<'_>, domain: &Domain, course: &SymptomCourse) -> bool {
    let Some(id) = &course.symptom else { return false };
    let single = domain.symptoms.iter().any(|symptom| symptom == id.as_str());
    let cluster =
        context.symptom(id).is_some_and(|symptom| domain.clusters.contains(&symptom.cluster));
    single || cluster
}

fn symptoms<'a>(context: &Context<'a>, domain: &Domain, options: &Options) -> Basis<'a> {
    let courses = || {
        context.findings.symptoms.iter().filter(|course| {
            let id = course.symptom.as_ref().map_or("", |id| id.as_str());
            belongs(context, domain, course) && !domain.not_a_severity.iter().any(|own| own == id)
        })
    };
    // The window ends with the diary's last day of any symptom, so that domains are comparable.
    let last = context.findings.symptoms.iter().flat_map(|course| &course.points);
    let Some(last) = last.map(|(day, _)| *day).max() else {
        return Basis::Nothing;
    };
    let span = jiff::Span::new().days(i64::from(options.window_days.max(1)) - 1);
    let first = last.checked_sub(span).unwrap_or(last);
    let mut felt: Vec<Felt> = courses()
        .filter_map(|course| {
            let inside = course.points.iter().filter(|(day, _)| *day >= first);
            let scores: Vec<f64> = inside.map(|(_, score)| *score).collect();
            let (low, high) = course.scale;
            if scores.is_empty() || high <= low {
                return None;
            }
            let mean = scores.iter().sum::<f64>() / scores.len() as f64;
            let name = context.symptom_name(course.symptom.as_ref(), &course.name);
            Some(Felt { name, share: (mean - low) / (high - low) })
        })
        .collect();
    if felt.is_empty() {
        return Basis::Nothing;
    }
    felt.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.name.cmp(&b.name)));
    let strong = felt.iter().filter(|felt| felt.share >= context.catalogue.pattern.strong).count();
    Basis::Symptoms { felt, strong }
}

fn results<'a>(domain: &Domain, series: &[Series<'a>]) -> Basis<'a> {
    let place = |id: &str| {
        series
            .iter()
            .position(|series| matches!(&series.key, Key::Analyte(own) if own.as_str() == id))
    };
    let interpretation = |&at: &usize| series[at].latest().interpretation();
    let compared = |ids: &[String]| -> Vec<usize> {
        let known = ids.iter().filter_map(|id| place(id));
        let usable = |at: &usize| {
            let outcome = interpretation(at);
            !matches!(
                outcome,
                None | Some(Interpretation::NotClassified(_) | Interpretation::Undecided)
            )
        };
        known.filter(usable).collect()
    };
    let high = |at: &usize| interpretation(at) == Some(Interpretation::High);
    let (decisive, surrogates) = (compared(&domain.decisive), compared(&domain.surrogates));
    let remarks: Vec<usize> = compared(&domain.remark_only).into_iter().filter(high).collect();
    let all: Vec<usize> = decisive.iter().chain(&surrogates).copied().collect();
    let outside: Vec<usize> = all.iter().copied().filter(high).collect();
    if all.is_empty() && remarks.is_empty() {
        Basis::Nothing
    } else {
        Basis::Results { compared: all, outside, remarks }
    }
}

fn profile<'a>(context: &Context<'a>) -> Basis<'a> {
    let Some(profile) = context.findings.profiles.last() else { return Basis::Nothing };
    let shannon = profile.alpha.iter().find(|value| value.metric == "shannon");
    let butyrate = profile.groups.iter().find(|group| group.group == "butyrate");
    Basis::Profile { shannon, butyrate }
}

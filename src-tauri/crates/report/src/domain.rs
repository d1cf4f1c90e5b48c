//! Domains: which of the seven areas were assessed, and which stand out.
//!
//! The rules are data (the catalogue's `pattern.toml`). They count areas that point the same way; nothing here
//! is a probability, and symptoms alone are unspecific.

use crate::knowledge::{Domain, Kind, rules};
use crate::series::{Key, Series};
use crate::{Context, Options};
use zonula_analysis::{AlphaValue, CohortPlace, GroupShare, NoValue, SymptomCourse};
use zonula_model::Interpretation;

/// Whether a domain stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Its signs reach the rule's number.
    StandsOut,
    /// Assessed, and it does not.
    Unremarkable,
    /// Nothing to assess it by, or too little.
    Missing,
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
    pub(crate) domain: &'static Domain,
    /// Its state.
    pub(crate) state: State,
    /// What it rests on.
    pub(crate) basis: Basis<'a>,
}

/// Assesses the seven domains.
pub(crate) fn assess<'a>(
    context: &Context<'a>,
    series: &[Series<'a>],
    options: &Options,
) -> Vec<Assessment<'a>> {
    let assess = |domain: &'static Domain| {
        let (state, basis) = match domain.kind {
            Kind::Symptoms => symptoms(context, domain, options),
            Kind::Results => results(domain, series),
            Kind::Profile => profile(context, domain),
        };
        Assessment { domain, state, basis }
    };
    rules().domains.iter().map(assess).collect()
}

/// Returns whether a symptom course belongs to a domain.
pub(crate) fn belongs(context: &Context<'_>, domain: &Domain, course: &SymptomCourse) -> bool {
    let Some(id) = &course.symptom else { return false };
    let single = domain.symptoms.iter().any(|symptom| symptom == id.as_str());
    let cluster =
        context.symptom(id).is_some_and(|symptom| domain.clusters.contains(&symptom.cluster));
    single || cluster
}

fn symptoms<'a>(context: &Context<'a>, domain: &Domain, options: &Options) -> (State, Basis<'a>) {
    let courses = || {
        context.findings.symptoms.iter().filter(|course| {
            let id = course.symptom.as_ref().map_or("", |id| id.as_str());
            belongs(context, domain, course) && !domain.not_a_severity.iter().any(|own| own == id)
        })
    };
    // The window ends with the diary's last day of any symptom, so that domains are comparable.
    let last = context.findings.symptoms.iter().flat_map(|course| &course.points);
    let Some(last) = last.map(|(day, _)| *day).max() else {
        return (State::Missing, Basis::Nothing);
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
        return (State::Missing, Basis::Nothing);
    }
    felt.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.name.cmp(&b.name)));
    let strong = felt.iter().filter(|felt| felt.share >= rules().strong).count();
    let state =
        if strong >= domain.stands_out_from { State::StandsOut } else { State::Unremarkable };
    (state, Basis::Symptoms { felt, strong })
}

fn results<'a>(domain: &Domain, series: &[Series<'a>]) -> (State, Basis<'a>) {
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
    // Without a decisive test fewer surrogates than the rule needs cannot say anything either way.
    let assessed = !decisive.is_empty() || surrogates.len() >= domain.stands_out_from;
    let state = if !assessed {
        State::Missing
    } else if !decisive.is_empty() {
        if decisive.iter().any(high) { State::StandsOut } else { State::Unremarkable }
    } else if outside.len() >= domain.stands_out_from {
        State::StandsOut
    } else {
        State::Unremarkable
    };
    let basis = if all.is_empty() && remarks.is_empty() {
        Basis::Nothing
    } else {
        Basis::Results { compared: all, outside, remarks }
    };
    (state, basis)
}

fn profile<'a>(context: &Context<'a>, domain: &Domain) -> (State, Basis<'a>) {
    let Some(profile) = context.findings.profiles.last() else {
        return (State::Missing, Basis::Nothing);
    };
    let shannon = profile.alpha.iter().find(|value| value.metric == "shannon");
    let group = |id: &str| profile.groups.iter().find(|group| group.group == id);
    let butyrate = group("butyrate");
    let place =
        |place: Option<&'a Result<CohortPlace, NoValue>>| place.and_then(|own| own.as_ref().ok());
    let diversity = place(shannon.map(|value| &value.cohort));
    let producers = place(butyrate.map(|group| &group.cohort));
    let opportunists = place(group("opportunist").map(|group| &group.cohort));
    let low = |place: &&CohortPlace| {
        place.percentile < domain.low_percentile && place.interval.1 <= domain.clear
    };
    let high = |place: &&CohortPlace| {
        place.percentile > domain.high_percentile && place.interval.0 >= 100.0 - domain.clear
    };
    let signs = [diversity, producers].into_iter().flatten().filter(low).count()
        + usize::from(opportunists.is_some_and(|place| high(&place)));
    let state = if diversity.is_none() && producers.is_none() {
        State::Missing
    } else if signs >= domain.stands_out_from {
        State::StandsOut
    } else {
        State::Unremarkable
    };
    (state, Basis::Profile { shannon, butyrate })
}

//! The pattern: how many of seven areas point the same way, and what must be looked at first.
//!
//! The rules are data (`data/pattern.toml`). They count areas that agree; nothing here is a
//! probability, and nothing is a diagnosis.

mod band;
mod read;

pub use band::NoBand;
pub(crate) use read::read;
pub use read::{Band, Caveat, Confounder, Domain, DomainKind, MedicalExplanation, Pattern};

use crate::Catalogue;
use crate::analyte::Tier;
use crate::explain::{Node, Verdict};
use crate::facts::Facts;
use zonula_model::Value;

/// What became of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DomainState {
    /// Points towards a strained barrier.
    Concordant,
    /// Assessed and does not point there.
    Discordant,
    /// So near to a limit, or so incomplete, that it may be either.
    Borderline,
    /// An explanation must be checked first.
    Open,
    /// Not assessed.
    Missing,
}

impl DomainState {
    /// Returns the word of lists.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concordant => "concordant",
            Self::Discordant => "discordant",
            Self::Borderline => "borderline",
            Self::Open => "open",
            Self::Missing => "missing",
        }
    }
}

/// A domain as the facts leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainAssessment {
    /// The domain's id.
    pub id: String,
    /// Its state.
    pub state: DomainState,
    /// Its rule for concordance, part by part.
    pub tree: Node,
    /// Circumstances that limit what it says.
    pub limited_by: Vec<String>,
}

/// The pattern of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PatternAssessment {
    /// Closed gates that suspend the pattern; findings may be shown, no band.
    pub suspended_by: Vec<String>,
    /// The domains, in the order of the data.
    pub domains: Vec<DomainAssessment>,
    /// How many point the same way; borderline ones are not among them.
    pub concordant: usize,
    /// How many were assessed.
    pub assessed: usize,
    /// The id of the band; `None` where a gate is closed or too few domains were assessed.
    pub band: Option<String>,
    /// The least and the greatest count when each assessed domain in turn is left out, with
    /// borderline domains as half; `None` where nothing was assessed.
    pub leave_one_out: Option<(f64, f64)>,
    /// The count without any analyte of the research tier.
    pub without_research: usize,
    /// The band without them; differs from `band` where the statement rests on unvalidated tests.
    pub band_without_research: Option<String>,
    /// Explanations that were not yet checked.
    pub unchecked: Vec<String>,
}

/// Assesses the pattern.
pub(crate) fn assess(catalogue: &Catalogue, facts: &Facts) -> PatternAssessment {
    let pattern = &catalogue.pattern;
    let suspended_by: Vec<String> = catalogue
        .gates
        .iter()
        .filter(|gate| gate.holds_back.iter().any(|name| name == "pattern"))
        .filter(|gate| gate.condition.explain(facts, catalogue).verdict == Verdict::Holds)
        .map(|gate| gate.id.clone())
        .collect();
    let domains = of_domains(catalogue, facts);
    let (concordant, assessed) = counts(&domains);
    let validated = of_domains(catalogue, &without_research(catalogue, facts));
    let (without_research, assessed_without) = counts(&validated);
    let band = |count, assessed| {
        let enough = assessed >= pattern.min_assessed && suspended_by.is_empty();
        let mut bands = pattern.bands.iter().filter(|band| enough && count >= band.from);
        bands.next_back().map(|band| band.id.clone())
    };
    let holds =
        |own: &crate::condition::Condition| own.explain(facts, catalogue).verdict == Verdict::Holds;
    let unchecked = pattern.explanations.iter().filter(|own| !holds(&own.condition));
    PatternAssessment {
        band: band(concordant, assessed),
        band_without_research: band(without_research, assessed_without),
        leave_one_out: leave_one_out(&domains),
        unchecked: unchecked.map(|own| own.id.clone()).collect(),
        suspended_by: suspended_by.clone(),
        domains,
        concordant,
        assessed,
        without_research,
    }
}

/// Counts concordant and assessed domains.
fn counts(domains: &[DomainAssessment]) -> (usize, usize) {
    let count = |state| domains.iter().filter(|own| own.state == state).count();
    (count(DomainState::Concordant), domains.len() - count(DomainState::Missing))
}

fn leave_one_out(domains: &[DomainAssessment]) -> Option<(f64, f64)> {
    let weight = |state| match state {
        DomainState::Concordant => 1.0,
        DomainState::Borderline => 0.5,
        DomainState::Discordant | DomainState::Open | DomainState::Missing => 0.0,
    };
    let all: f64 = domains.iter().map(|own| weight(own.state)).sum();
    let assessed = domains.iter().filter(|own| own.state != DomainState::Missing);
    let left: Vec<f64> = assessed.map(|own| all - weight(own.state)).collect();
    let least = left.iter().copied().reduce(f64::min)?;
    Some((least, left.into_iter().fold(least, f64::max)))
}

fn of_domains(catalogue: &Catalogue, facts: &Facts) -> Vec<DomainAssessment> {
    let (lower, higher) = (moved(catalogue, facts, -1.0), moved(catalogue, facts, 1.0));
    let limits = &catalogue.pattern.confounders;
    let domain = |own: &Domain| {
        let verdict = |condition: &crate::condition::Condition, facts: &Facts| {
            condition.explain(facts, catalogue).verdict
        };
        let tree = own.concordant_condition.explain(facts, catalogue);
        let near = [&lower, &higher]
            .into_iter()
            .any(|near| verdict(&own.concordant_condition, near) != tree.verdict);
        let open = own.open_condition.as_ref().map(|condition| verdict(condition, facts));
        let state = if verdict(&own.assessed_condition, facts) != Verdict::Holds {
            DomainState::Missing
        } else if open == Some(Verdict::Holds) {
            DomainState::Open
        } else if near || tree.verdict == Verdict::Open || open == Some(Verdict::Open) {
            DomainState::Borderline
        } else if tree.verdict == Verdict::Holds {
            DomainState::Concordant
        } else {
            DomainState::Discordant
        };
        let limiting = limits.iter().filter(|limit| {
            facts.circumstances.contains(&limit.circumstance) && limit.domains.contains(&own.id)
        });
        let limited_by = limiting.map(|limit| limit.circumstance.clone()).collect();
        DomainAssessment { id: own.id.clone(), state, tree, limited_by }
    };
    catalogue.pattern.domains.iter().map(domain).collect()
}

/// Moves every number by half its reference change value, down or up: a verdict that does not
/// survive both rests on expected variation alone.
///
/// Half of 1.96 · √2 · √(CVa² + CVi²) (Fraser 2001). Where only one of the two is published the
/// other counts as zero, which makes the zone too narrow and never too wide.
fn moved(catalogue: &Catalogue, facts: &Facts, direction: f64) -> Facts {
    let mut moved = facts.clone();
    for result in &mut moved.results {
        let Some(analyte) = catalogue.analyte(&result.analyte) else { continue };
        let known = &analyte.variation;
        if !analyte.offers(known.status) {
            continue;
        }
        let fraction = |percent: Option<f64>| percent.unwrap_or(0.0) / 100.0;
        let spread = fraction(known.cvi_pct).hypot(fraction(known.cva_pct));
        let half = 0.5 * 1.96 * std::f64::consts::SQRT_2 * spread;
        let factor = (1.0 + direction * half).max(0.0);
        // The one before is what it was: only the latest is asked how sure it is.
        if let Value::Quantity { number, .. } = &mut result.value {
            *number *= factor;
        }
    }
    moved
}

/// Leaves out the results of analytes without a valid clinical limit.
fn without_research(catalogue: &Catalogue, facts: &Facts) -> Facts {
    let mut left = facts.clone();
    left.results.retain(|result| {
        catalogue.analyte(&result.analyte).is_none_or(|own| own.tier != Tier::Research)
    });
    left
}

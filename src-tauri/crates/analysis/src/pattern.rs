//! The barrier pattern: how many assessed domains point the same way, and how firmly.
//!
//! A count by an expert rule set, not a validated score and never a probability. Gates come first: a
//! closed one leaves the single findings and no band.

/// Fewer assessed domains than this have no band.
pub const ASSESSED_NEEDED: usize = 4;

/// What is known of one domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DomainState {
    /// Points towards the pattern.
    Concordant,
    /// Assessed, and does not point there.
    Discordant,
    /// Near its limit, or its findings contradict each other.
    Borderline,
    /// A medical explanation must be looked at first.
    Open,
    /// Not assessed.
    Missing,
}

/// One domain, with all its findings and without those of research tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DomainFinding {
    /// With everything that was measured.
    pub state: DomainState,
    /// Without analytes of the tier `research`.
    pub without_research: DomainState,
}

/// How far the domains agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// None or one points there.
    Little,
    /// Two or three do: common and unspecific.
    Some,
    /// Four or more do, which proves no change of permeability.
    Broad,
}

/// Why there is no band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoBand {
    /// A gate is closed: a red flag, or a person whom the rules were not made for.
    GateClosed,
    /// Fewer than four domains were assessed.
    TooFewAssessed,
}

/// The count of one reading of the domains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternCount {
    /// How many domains point towards the pattern.
    pub concordant: usize,
    /// How many were assessed, those that wait for a medical explanation too.
    pub assessed: usize,
    /// How far they agree, or why nothing is said of it.
    pub band: Result<Band, NoBand>,
}

/// What the domains say together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pattern {
    /// With everything that was measured.
    pub count: PatternCount,
    /// Without research tests; another band than `count` must be said.
    pub without_research: PatternCount,
    /// How many domains were not assessed.
    pub missing: usize,
    /// The share of the domains that were assessed, 0–1.
    pub completeness: f64,
    /// The least and the greatest count with any one assessed domain left out, borderline ones as
    /// half; `None` where nothing was assessed.
    pub leave_one_out: Option<(f64, f64)>,
}

impl Pattern {
    /// Says whether the band rests on research tests.
    pub fn rests_on_research(&self) -> bool {
        self.count.band != self.without_research.band
    }
}

/// Counts the domains; `gate_closed` where a red flag or the person forbids a band.
pub fn pattern(domains: &[DomainFinding], gate_closed: bool) -> Pattern {
    let states = |of: fn(&DomainFinding) -> DomainState| -> Vec<DomainState> {
        domains.iter().map(of).collect()
    };
    let all = states(|own| own.state);
    let assessed: Vec<DomainState> =
        all.iter().copied().filter(|state| *state != DomainState::Missing).collect();
    let weight = |state: &DomainState| match state {
        DomainState::Concordant => 1.0,
        DomainState::Borderline => 0.5,
        DomainState::Discordant | DomainState::Open | DomainState::Missing => 0.0,
    };
    let total: f64 = assessed.iter().map(weight).sum();
    let left = || assessed.iter().map(|state| total - weight(state));
    let missing = all.len() - assessed.len();
    Pattern {
        count: count(&all, gate_closed),
        without_research: count(&states(|own| own.without_research), gate_closed),
        missing,
        completeness: if all.is_empty() { 0.0 } else { assessed.len() as f64 / all.len() as f64 },
        leave_one_out: left().reduce(f64::min).zip(left().reduce(f64::max)),
    }
}

fn count(states: &[DomainState], gate_closed: bool) -> PatternCount {
    let concordant = states.iter().filter(|state| **state == DomainState::Concordant).count();
    let assessed = states.iter().filter(|state| **state != DomainState::Missing).count();
    let band = match concordant {
        _ if gate_closed => Err(NoBand::GateClosed),
        _ if assessed < ASSESSED_NEEDED => Err(NoBand::TooFewAssessed),
        0 | 1 => Ok(Band::Little),
        2 | 3 => Ok(Band::Some),
        _ => Ok(Band::Broad),
    };
    PatternCount { concordant, assessed, band }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]
    use super::DomainState::{Borderline, Concordant, Discordant, Missing, Open};
    use super::*;

    fn domains(states: &[DomainState]) -> Vec<DomainFinding> {
        states.iter().map(|&state| DomainFinding { state, without_research: state }).collect()
    }

    #[test]
    fn borderline_and_open_domains_are_assessed_and_not_counted() {
        let found = pattern(
            &domains(&[Concordant, Concordant, Borderline, Open, Discordant, Missing, Missing]),
            false,
        );
        assert_eq!((found.count.concordant, found.count.assessed, found.missing), (2, 5, 2));
        assert_eq!(found.count.band, Ok(Band::Some));
        assert!((found.completeness - 5.0 / 7.0).abs() < 1e-15);
        // Without a concordant one 1.5 are left; without a discordant one all 2.5.
        assert_eq!(found.leave_one_out, Some((1.5, 2.5)));
    }

    #[test]
    fn few_domains_and_closed_gates_have_no_band() {
        let few = domains(&[Concordant, Concordant, Concordant, Missing]);
        assert_eq!(pattern(&few, false).count.band, Err(NoBand::TooFewAssessed));
        let many = domains(&[Concordant; 6]);
        assert_eq!(pattern(&many, false).count.band, Ok(Band::Broad));
        assert_eq!(pattern(&many, true).count.band, Err(NoBand::GateClosed));
        assert_eq!(pattern(&[], false).leave_one_out, None);
    }

    #[test]
    fn a_band_that_rests_on_research_tests_is_told() {
        let mut all = domains(&[Concordant, Concordant, Discordant, Discordant]);
        assert!(!pattern(&all, false).rests_on_research());
        all[1].without_research = Missing;
        let found = pattern(&all, false);
        assert!(found.rests_on_research());
        assert_eq!(found.without_research.band, Err(NoBand::TooFewAssessed));
    }
}

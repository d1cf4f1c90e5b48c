//! Alpha diversity: how many taxa one profile holds, and how evenly.
//!
//! Definitions are those of vegan 2.6-4; where scikit-bio 0.7.4 differs, the measure says so.
//! Taxa with an abundance of zero are ignored throughout.

use crate::findings::NoValue;
use crate::sum::sum;
use rayon::prelude::*;
use std::sync::LazyLock;
use zonula_model::{Abundance, Profile, Technique};

/// Abundances at or below this count are rare to [`ACE`](ALPHA_METRICS).
const RARE: f64 = 10.0;

/// Whole abundances below this are counted in a list instead of being sorted.
const COUNTED: usize = 1_024;

/// The taxa present in one specimen, with what several measures need of them.
///
/// Measures are sums over the abundances that differ, of which counts have few: many taxa were
/// counted once or twice. That also makes them the same to the last bit in any order of taxa.
#[derive(Clone, Debug)]
pub struct Community {
    present: Vec<f64>,
    /// The abundances that differ, ascending, each with the number of taxa that have it.
    tallies: Vec<(f64, f64)>,
    total: f64,
    shannon: f64,
    simpson_d: f64,
}

impl Community {
    /// Takes abundances in any unit, finite and not negative; zeros are dropped.
    ///
    /// Answers [`NoValue::Empty`] if nothing is left. O(taxa) for counts, O(taxa · log taxa) for
    /// fractions.
    pub fn new(abundances: &[f64]) -> Result<Self, NoValue> {
        let mut present = Vec::with_capacity(abundances.len());
        present.extend(abundances.iter().filter(|value| **value > 0.0));
        let tallies = tally(&present);
        let total = sum(tallies.iter().map(|(value, taxa)| value * taxa));
        if present.is_empty() || !total.is_finite() {
            return Err(NoValue::Empty);
        }
        let whole = libm::log(total);
        let shannon = -sum(tallies.iter().map(|&(value, taxa)| {
            let share = value / total;
            if share > 0.0 { taxa * share * log_share(value, share, whole) } else { 0.0 }
        }));
        let square = |&(value, taxa): &(f64, f64)| taxa * (value / total) * (value / total);
        let simpson_d = sum(tallies.iter().map(square));
        // A single taxon gives -0.0, which would be printed with its sign.
        Ok(Self { present, total, shannon: shannon.max(0.0), simpson_d, tallies })
    }

    /// Returns the abundances of the taxa present.
    pub fn present(&self) -> &[f64] {
        &self.present
    }

    /// Returns the abundances that differ, ascending, each with the number of taxa that have it.
    pub(crate) fn tallies(&self) -> &[(f64, f64)] {
        &self.tallies
    }

    /// Returns the sum of the abundances.
    pub fn total(&self) -> f64 {
        self.total
    }

    /// Returns how many taxa are present.
    pub fn richness(&self) -> f64 {
        self.present.len() as f64
    }

    /// Returns how many taxa were counted exactly `times` times.
    fn counted(&self, times: f64) -> f64 {
        let below = self.tallies.iter().take_while(|(count, _)| *count < times + 0.5);
        below.filter(|(count, _)| *count > times - 0.5).map(|(_, taxa)| taxa).sum()
    }
}

/// Returns ln(value / total): the difference of two logarithms for a small whole value, whose own is
/// looked up; near a share of one, where digits would cancel, the logarithm of the share.
fn log_share(value: f64, share: f64, log_total: f64) -> f64 {
    static LOGARITHMS: LazyLock<Vec<f64>> =
        LazyLock::new(|| (0..COUNTED).map(|value| libm::log(value as f64)).collect());
    let whole = value as usize;
    match LOGARITHMS.get(whole) {
        Some(log) if share < 0.5 && value - whole as f64 <= 0.0 => log - log_total,
        _ => libm::log(share),
    }
}

/// Counts how many taxa have each abundance; ascending, all above zero.
fn tally(present: &[f64]) -> Vec<(f64, f64)> {
    let mut small = vec![0_u32; COUNTED];
    let mut others: Vec<f64> = vec![];
    for &value in present {
        // The cast takes the whole part and stops at the ends of its range.
        let whole = value as usize;
        match small.get_mut(whole) {
            Some(count) if value - whole as f64 <= 0.0 => *count += 1,
            _ => others.push(value),
        }
    }
    others.sort_unstable_by(f64::total_cmp);
    let counted = small.iter().enumerate().filter(|(_, count)| **count > 0);
    let mut tallies: Vec<(f64, f64)> =
        counted.map(|(value, count)| (value as f64, f64::from(*count))).collect();
    let mixed = tallies.last().zip(others.first()).is_some_and(|(last, first)| last.0 > *first);
    // In ascending order, `>=` is equality.
    let equal = others.chunk_by(|a, b| a >= b);
    tallies.extend(equal.map(|run| (run[0], run.len() as f64)));
    if mixed {
        tallies.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    }
    tallies
}

/// One measure of alpha diversity.
pub struct AlphaMetric {
    /// Stable id, as the command line prints it.
    pub id: &'static str,
    /// Where the measure was defined.
    pub citation: &'static str,
    /// Whether it is defined for counts only.
    pub needs_counts: bool,
    /// Whether its value grows with sequencing depth, so that depths must be alike to compare.
    pub depends_on_depth: bool,
    /// Computes it, full precision.
    pub compute: fn(&Community) -> Result<f64, NoValue>,
}

/// Lists every measure in the order in which reports and the command line print them.
pub static ALPHA_METRICS: &[AlphaMetric] = &[
    AlphaMetric {
        id: "observed",
        citation: "number of taxa with an abundance above zero",
        needs_counts: false,
        depends_on_depth: true,
        compute: observed,
    },
    AlphaMetric {
        id: "chao1",
        citation: "Chao 1984, Scand J Stat 11:265-270; bias-corrected, Chao 2005, Encyclopedia of Statistical Sciences 12:7907-7916",
        needs_counts: true,
        depends_on_depth: true,
        compute: chao1,
    },
    AlphaMetric {
        id: "ace",
        citation: "Chao & Lee 1992, doi:10.1080/01621459.1992.10475194; rare taxa are counted at most 10 times",
        needs_counts: true,
        depends_on_depth: true,
        compute: ace,
    },
    AlphaMetric {
        id: "shannon",
        citation: "Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x; natural logarithm",
        needs_counts: false,
        depends_on_depth: false,
        compute: shannon,
    },
    AlphaMetric {
        id: "simpson",
        citation: "Simpson 1949, doi:10.1038/163688a0; one minus the concentration",
        needs_counts: false,
        depends_on_depth: false,
        compute: simpson,
    },
    AlphaMetric {
        id: "inverse_simpson",
        citation: "Simpson 1949, doi:10.1038/163688a0; one over the concentration, Hill 1973, doi:10.2307/1934352",
        needs_counts: false,
        depends_on_depth: false,
        compute: inverse_simpson,
    },
    AlphaMetric {
        id: "pielou",
        citation: "Pielou 1966, doi:10.1016/0022-5193(66)90013-0",
        needs_counts: false,
        depends_on_depth: false,
        compute: pielou,
    },
    AlphaMetric {
        id: "fisher_alpha",
        citation: "Fisher, Corbet & Williams 1943, doi:10.2307/1411",
        needs_counts: true,
        depends_on_depth: true,
        compute: fisher_alpha,
    },
    AlphaMetric {
        id: "berger_parker",
        citation: "Berger & Parker 1970, doi:10.1126/science.168.3937.1345",
        needs_counts: false,
        depends_on_depth: false,
        compute: berger_parker,
    },
    AlphaMetric {
        id: "goods_coverage",
        citation: "Good 1953, doi:10.1093/biomet/40.3-4.237",
        needs_counts: true,
        depends_on_depth: true,
        compute: goods_coverage,
    },
];

/// Returns every measure of a profile in the order of [`ALPHA_METRICS`].
///
/// Panels by PCR or culture answer [`NoValue::TargetedPanel`] throughout: what was not looked for
/// cannot be missing. Shares answer [`NoValue::NeedsCounts`] where counts are needed.
pub fn alpha(profile: &Profile) -> Vec<(&'static str, Result<f64, NoValue>)> {
    let targeted = is_targeted(profile.method().technique);
    let community =
        if targeted { Err(NoValue::TargetedPanel) } else { Community::new(profile.values()) };
    let counts = profile.abundance() == Abundance::Counts;
    let compute = |metric: &AlphaMetric| {
        let community = community.as_ref().map_err(|reason| *reason)?;
        if metric.needs_counts && !counts {
            return Err(NoValue::NeedsCounts);
        }
        (metric.compute)(community)
    };
    ALPHA_METRICS.iter().map(|metric| (metric.id, compute(metric))).collect()
}

/// Returns what [`alpha`] does for each of many profiles, in their order, on all processors.
pub fn alpha_of_each(profiles: &[&Profile]) -> Vec<Vec<(&'static str, Result<f64, NoValue>)>> {
    profiles.par_iter().map(|profile| alpha(profile)).collect()
}

/// Says whether a technique looks for chosen taxa only, so that diversity is refused.
pub fn is_targeted(technique: Technique) -> bool {
    matches!(technique, Technique::TargetedPcr | Technique::Culture)
}

/// Observed richness: S, the number of taxa present.
pub fn observed(community: &Community) -> Result<f64, NoValue> {
    Ok(community.richness())
}

/// Chao1, bias-corrected: S + F1 (F1 − 1) / (2 (F2 + 1)), with F1 and F2 the taxa counted once and
/// twice. Always defined.
pub fn chao1(community: &Community) -> Result<f64, NoValue> {
    let (once, twice) = (community.counted(1.0), community.counted(2.0));
    Ok(community.richness() + once * (once - 1.0) / (2.0 * (twice + 1.0)))
}

/// Abundance-based coverage estimator: S_abundant + S_rare / C + F1 / C · γ², where
/// C = 1 − F1 / N_rare and γ² = max(0, S_rare / C · Σ i (i−1) F_i / (N_rare (N_rare − 1)) − 1).
///
/// Undefined where no taxon is rare (scikit-bio answers S), or where every rare taxon was counted
/// once.
pub fn ace(community: &Community) -> Result<f64, NoValue> {
    let rare = || community.tallies.iter().take_while(|(count, _)| *count <= RARE);
    let rare_taxa: f64 = rare().map(|(_, taxa)| taxa).sum();
    let rare_total = sum(rare().map(|(count, taxa)| count * taxa));
    let once = community.counted(1.0);
    let coverage = 1.0 - once / rare_total;
    if rare_taxa <= 0.0 || coverage <= 0.0 {
        return Err(NoValue::Undefined);
    }
    let pairs = sum(rare().map(|(count, taxa)| taxa * count * (count - 1.0)));
    let spread = rare_taxa / coverage * pairs / (rare_total * (rare_total - 1.0)) - 1.0;
    let abundant = community.richness() - rare_taxa;
    Ok(abundant + rare_taxa / coverage + once / coverage * spread.max(0.0))
}

/// Shannon's H = −Σ p ln p, in nats. Zero for one taxon.
pub fn shannon(community: &Community) -> Result<f64, NoValue> {
    Ok(community.shannon)
}

/// Simpson's index as a diversity: 1 − Σ p².
pub fn simpson(community: &Community) -> Result<f64, NoValue> {
    Ok(1.0 - community.simpson_d)
}

/// Inverse Simpson: 1 / Σ p², the effective number of dominant taxa.
pub fn inverse_simpson(community: &Community) -> Result<f64, NoValue> {
    Ok(1.0 / community.simpson_d)
}

/// Pielou's evenness: H / ln S. Undefined for one taxon (scikit-bio answers 1).
pub fn pielou(community: &Community) -> Result<f64, NoValue> {
    if community.present().len() < 2 {
        return Err(NoValue::Undefined);
    }
    Ok(community.shannon / libm::log(community.richness()))
}

/// Berger–Parker dominance: the greatest share.
pub fn berger_parker(community: &Community) -> Result<f64, NoValue> {
    let greatest = community.tallies.last().map_or(0.0, |(value, _)| *value);
    Ok(greatest / community.total)
}

/// Good's coverage: 1 − F1 / N.
pub fn goods_coverage(community: &Community) -> Result<f64, NoValue> {
    Ok(1.0 - community.counted(1.0) / community.total)
}

/// Fisher's alpha: the α > 0 that solves S = α ln(1 + N / α).
///
/// Solved to the last digits of a double, by Newton's method on ln α with bisection as a net.
/// vegan and scikit-bio stop earlier and differ from each other by up to 5e-5, so agreement with
/// either ends there. Undefined where every individual is a taxon of its own (S = N): no finite α
/// solves it.
pub fn fisher_alpha(community: &Community) -> Result<f64, NoValue> {
    let (taxa, total) = (community.richness(), community.total);
    if taxa >= total {
        return Err(NoValue::Undefined);
    }
    // In u = ln α the left side rises from 0 to N, so the bracket always holds one root.
    let excess = |u: f64| {
        let alpha = libm::exp(u);
        alpha * libm::log1p(total / alpha) - taxa
    };
    let (mut low, mut high) = (-700.0_f64, 700.0_f64);
    let mut u = libm::log(taxa);
    for _ in 0..200 {
        let difference = excess(u);
        if difference > 0.0 {
            high = u;
        } else {
            low = u;
        }
        let alpha = libm::exp(u);
        let slope = alpha * (libm::log1p(total / alpha) - total / (alpha + total));
        let newton = u - difference / slope;
        let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
        let moved = (next - u).abs();
        u = next;
        if moved <= 1e-15 * u.abs().max(1.0) {
            break;
        }
    }
    Ok(libm::exp(u))
}

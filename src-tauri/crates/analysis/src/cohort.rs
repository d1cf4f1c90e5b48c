//! Cohorts: which measured people a profile may be compared with, and where it lies among them.

use crate::findings::{CohortPlace, NoValue};
use crate::reference::ReferenceCohort;
use std::sync::Arc;
use zonula_model::{Abundance, Cohort, Method, Profile, Rank, Technique};

/// The standard normal quantile of 97.5 %.
pub const Z_975: f64 = 1.959_963_984_540_054;

/// Says why a profile may not be compared with a cohort; `Ok` if it may.
///
/// Technique, profiler, taxonomy and rank must be stated on both sides and agree. What a file does
/// not state never matches.
pub fn matches(method: &Method, rank: Rank, cohort: &Cohort) -> Result<(), NoValue> {
    let stated = |method: &Method| {
        method.technique != Technique::NotStated
            && method.profiler.is_some()
            && method.taxonomy.is_some()
    };
    if !stated(method) {
        return Err(NoValue::MethodNotStated);
    }
    let same = method.technique == cohort.method.technique
        && same_name(method.profiler.as_deref(), cohort.method.profiler.as_deref())
        && same_name(method.taxonomy.as_deref(), cohort.method.taxonomy.as_deref())
        && rank == cohort.rank;
    if same { Ok(()) } else { Err(NoValue::NoMatchingCohort) }
}

/// Finds the matching cohort with the most people; the id decides between equals.
pub fn find<'a>(
    cohorts: &'a [Arc<ReferenceCohort>],
    method: &Method,
    rank: Rank,
) -> Result<&'a ReferenceCohort, NoValue> {
    let mut reason = NoValue::NoMatchingCohort;
    let mut best: Option<&ReferenceCohort> = None;
    for reference in cohorts {
        match matches(method, rank, reference.cohort()) {
            Ok(()) => {
                let key = |own: &ReferenceCohort| {
                    (usize::MAX - own.cohort().members.len(), own.cohort().id.clone())
                };
                if best.is_none_or(|best| key(reference) < key(best)) {
                    best = Some(reference);
                }
            }
            Err(why) => reason = why,
        }
    }
    best.ok_or(reason)
}

/// Says whether a depth may be compared with a cohort's for a measure that grows with depth.
///
/// It may if it lies within the depths of the cohort's own members. Profiles of shares have no
/// depth.
pub fn depth_fits(profile: &Profile, reference: &ReferenceCohort) -> Result<(), NoValue> {
    let own = depth(profile).ok_or(NoValue::NeedsCounts)?;
    let (least, greatest) = reference.shelf().depths;
    if (least..=greatest).contains(&own) { Ok(()) } else { Err(NoValue::DepthDiffers) }
}

/// Everything counted in a profile, what could not be assigned included; `None` for shares.
pub(crate) fn depth(profile: &Profile) -> Option<f64> {
    (profile.abundance() == Abundance::Counts)
        .then(|| profile.total() + profile.unclassified().unwrap_or(0.0))
}

/// Places a value among a cohort's: the mid-rank percentile with its Wilson interval.
///
/// Percentile = 100 · (below + ½ equal) / n. The interval is Wilson's (1927,
/// doi:10.1080/01621459.1927.10502953) for that share of n people, 95 %, in percent. The
/// cohort's values come ascending; `None` without any.
pub fn place(cohort: &str, values: &[f64], value: f64) -> Option<CohortPlace> {
    if values.is_empty() {
        return None;
    }
    let below = values.partition_point(|&other| other < value);
    let not_above = values.partition_point(|&other| other <= value);
    let n = values.len();
    let share = (below as f64 + (not_above - below) as f64 / 2.0) / n as f64;
    let (low, high) = wilson(share, n as f64);
    Some(CohortPlace {
        cohort: cohort.to_owned(),
        n,
        percentile: 100.0 * share,
        interval: (100.0 * low, 100.0 * high),
        values: values.to_vec(),
    })
}

/// Wilson's 95 % interval of a share among n.
pub fn wilson(share: f64, n: f64) -> (f64, f64) {
    let z2 = Z_975 * Z_975;
    let centre = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let variance = share * (1.0 - share) / n + z2 / (4.0 * n * n);
    let half = Z_975 * variance.sqrt() / (1.0 + z2 / n);
    ((centre - half).max(0.0), (centre + half).min(1.0))
}

/// Compares names as people write them: letters and digits only, without case; nothing stated
/// equals nothing.
fn same_name(a: Option<&str>, b: Option<&str>) -> bool {
    let fold = |name: &str| -> String {
        name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    a.zip(b).is_some_and(|(a, b)| fold(a) == fold(b) && !fold(a).is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]
    use super::*;
    use zonula_model::CohortStructure;

    fn method(profiler: Option<&str>) -> Method {
        Method {
            technique: Technique::Shotgun,
            profiler: profiler.map(str::to_owned),
            version: None,
            database: None,
            taxonomy: Some("NCBI".to_owned()),
        }
    }

    fn cohort(id: &str, profiler: Option<&str>) -> Cohort {
        Cohort {
            id: id.to_owned(),
            name: String::new(),
            population: String::new(),
            method: method(profiler),
            rank: Rank::Genus,
            citation: String::new(),
            licence: String::new(),
            structure: CohortStructure::default(),
            members: vec![],
        }
    }

    #[test]
    fn only_the_same_method_and_rank_match() {
        let own = method(Some("Kraken2/Bracken"));
        let fits = cohort("a", Some("kraken2 bracken"));
        assert_eq!(matches(&own, Rank::Genus, &fits), Ok(()));
        assert_eq!(matches(&own, Rank::Species, &fits), Err(NoValue::NoMatchingCohort));
        let other = cohort("b", Some("MetaPhlAn"));
        assert_eq!(matches(&own, Rank::Genus, &other), Err(NoValue::NoMatchingCohort));
    }

    #[test]
    fn what_is_not_stated_never_matches() {
        let silent = cohort("a", None);
        assert_eq!(matches(&method(None), Rank::Genus, &silent), Err(NoValue::MethodNotStated));
        let own = method(Some("MetaPhlAn"));
        assert_eq!(matches(&own, Rank::Genus, &silent), Err(NoValue::NoMatchingCohort));
        let all = [Arc::new(ReferenceCohort::new(silent, &[]))];
        assert_eq!(find(&all, &own, Rank::Genus).err(), Some(NoValue::NoMatchingCohort));
    }

    #[test]
    fn ties_count_half() {
        let placed = place("a", &[1.0, 2.0, 2.0, 3.0], 2.0).expect("there are values");
        assert_eq!(placed.percentile, 50.0);
        assert_eq!(placed.values, [1.0, 2.0, 2.0, 3.0]);
        assert_eq!(place("a", &[], 2.0), None);
    }

    #[test]
    fn the_wilson_interval_is_newcombes_example() {
        // Newcombe 1998, Stat Med 17:857-872, table I: 81 of 263 gives 0.2553 to 0.3662.
        let (low, high) = wilson(81.0 / 263.0, 263.0);
        assert!((low - 0.2553).abs() < 5e-5 && (high - 0.3662).abs() < 5e-5);
        // 0 of 20 gives 0 to 0.1611.
        let (low, high) = wilson(0.0, 20.0);
        assert!(low.abs() < 1e-15 && (high - 0.1611).abs() < 5e-5);
    }
}

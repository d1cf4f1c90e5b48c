//! Taxa of a file on their way to profiles: sorted by rank, the repeated joined, the impossible named.

use crate::problem_log::ProblemLog;
use std::collections::BTreeMap;
use zonula_model::{Abundance, Method, Place, Problem, Profile, Rank, Severity, Taxon};

/// A taxon with its abundance and the place where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub taxon: Taxon,
    pub value: f64,
    pub place: Place,
}

/// Makes one profile, in the order of the file; taxa that stand twice are added up, with a warning.
pub(crate) fn profile(
    method: &Method,
    rank: Rank,
    abundance: Abundance,
    rows: Vec<Row>,
    unclassified: Option<f64>,
    log: &mut ProblemLog,
) -> Option<Profile> {
    let mut at = BTreeMap::<Taxon, usize>::new();
    let (mut taxa, mut values) = (Vec::<Taxon>::new(), Vec::<f64>::new());
    for Row { mut taxon, value, place } in rows {
        if !value.is_finite() || value < 0.0 {
            let message = format!("abundance of `{}` is {value}", taxon.name);
            log.push(Problem::new(Severity::Error, "abundance-impossible", place, message));
            continue;
        }
        let ncbi = taxon.ncbi.take();
        if let Some(&first) = at.get(&taxon) {
            let message = format!("`{}` stands twice; both are added up", taxon.name);
            log.push(Problem::new(Severity::Warning, "taxon-repeated", place, message));
            values[first] += value;
            continue;
        }
        at.insert(taxon.clone(), taxa.len());
        taxa.push(Taxon { ncbi, ..taxon });
        values.push(value);
    }
    let profile = Profile::new(method.clone(), rank, abundance, taxa, values, unclassified);
    profile
        .map_err(|error| {
            let place = Place::File;
            log.push(Problem::new(Severity::Error, "profile-impossible", place, error.to_string()));
        })
        .ok()
}

/// Makes a profile for each rank that has taxa, narrowest first.
pub(crate) fn profiles(
    method: &Method,
    abundance: Abundance,
    mut by_rank: BTreeMap<Rank, Vec<Row>>,
    unclassified: Option<f64>,
    log: &mut ProblemLog,
) -> Vec<Profile> {
    let mut profiles = vec![];
    while let Some((rank, rows)) = by_rank.pop_last() {
        profiles.extend(profile(method, rank, abundance, rows, unclassified, log));
    }
    profiles
}

/// Tells counts, shares of one and shares of a hundred apart by the columns of a whole table.
///
/// Whole numbers whose columns do not all add up to a hundred or to one are counts. `None` where
/// numbers have fractions and the sums fit neither.
pub(crate) fn abundance(whole: bool, sums: &[f64]) -> Option<Abundance> {
    let within = |target: f64, tolerance: f64| {
        let mut filled = sums.iter().filter(|sum| **sum > 0.0).peekable();
        filled.peek().is_some() && filled.all(|sum| (sum - target).abs() <= tolerance * target)
    };
    let largest = sums.iter().copied().fold(0.0, f64::max);
    match () {
        () if whole => Some(Abundance::Counts),
        () if within(1.0, 0.02) => Some(Abundance::Relative),
        () if within(100.0, 0.02) => Some(Abundance::Percent),
        // A part of the taxa only: no sum may exceed the whole, and the largest comes close to it.
        () if largest <= 1.02 && largest > 0.5 => Some(Abundance::Relative),
        () if largest <= 102.0 && largest > 50.0 => Some(Abundance::Percent),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, value: f64) -> Row {
        let lineage = vec![(Rank::Genus, name.to_owned())];
        Row { taxon: Taxon { name: name.into(), lineage, ncbi: None }, value, place: Place::File }
    }

    #[test]
    fn taxa_that_stand_twice_are_added_up_and_told() {
        let mut log = ProblemLog::default();
        let rows =
            vec![row("Dorea", 2.0), row("Blautia", 1.0), row("Dorea", 3.0), row("Alistipes", -1.0)];
        let profile =
            profile(&Method::UNKNOWN, Rank::Genus, Abundance::Counts, rows, None, &mut log)
                .expect("sound after joining");
        assert_eq!(profile.values(), [5.0, 1.0]);
        let codes: Vec<_> = log.finish().iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["taxon-repeated", "abundance-impossible"]);
    }

    #[test]
    fn sums_tell_how_abundance_is_expressed() {
        assert_eq!(abundance(true, &[100.0, 90.0]), Some(Abundance::Counts));
        assert_eq!(abundance(false, &[1.0, 0.999]), Some(Abundance::Relative));
        assert_eq!(abundance(false, &[99.99, 0.0, 100.0001]), Some(Abundance::Percent));
        assert_eq!(abundance(false, &[0.3, 0.98]), Some(Abundance::Relative));
        assert_eq!(abundance(false, &[12.5, 800.0]), None);
    }
}

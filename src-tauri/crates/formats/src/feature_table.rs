//! Feature tables: samples by taxa, sparse, on their way to specimens with profiles.

use crate::lineage::{self, Lineage, Prefixes};
use crate::problem_log::ProblemLog;
use crate::taxa::{self, Row};
use crate::{RawSpecimen, labels};
use std::collections::BTreeMap;
use zonula_model::{Method, Place, Problem, Rank, Severity, Taxon};

/// A table of samples and what was counted in them.
#[derive(Debug, Default)]
pub(crate) struct FeatureTable {
    pub features: Vec<Feature>,
    pub samples: Vec<Sample>,
}

/// What was counted.
#[derive(Clone, Debug)]
pub(crate) struct Feature {
    pub rank: Rank,
    pub taxon: Taxon,
    /// `None` where reads belong to no taxon.
    pub prefixes: Option<Prefixes>,
}

/// One sample with the features above zero.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sample {
    pub label: String,
    /// Index of the feature, abundance.
    pub entries: Vec<(usize, f64)>,
}

/// What a row of reads without a taxon is called.
const UNCLASSIFIED: [&str; 4] = ["unclassified", "unknown", "unassigned", "unmapped"];

impl Feature {
    /// Makes a feature from its identifier and, where there is one, its lineage.
    ///
    /// An identifier that is itself a lineage names a taxon at the narrowest rank it writes; the
    /// rank counts even where its name is left empty (`g__`).
    pub fn new(id: &str, lineage: Option<Lineage>) -> Self {
        let id = id.trim();
        let is_unclassified = UNCLASSIFIED.contains(&id.to_ascii_lowercase().as_str());
        if let Some(lineage) = lineage {
            let prefixes = Some(lineage.prefixes);
            let taxon = Taxon { name: id.to_owned(), lineage: lineage.ranks, ncbi: ncbi_of(id) };
            return Self { rank: Rank::Feature, taxon, prefixes };
        }
        let lineage = if lineage::is_lineage(id) || id.contains(';') {
            Lineage::parse(id)
        } else {
            Lineage::default()
        };
        let prefixes = Some(lineage.prefixes).filter(|_| !is_unclassified);
        match (lineage.written, lineage.ranks.last()) {
            (Some(rank), Some((_, name))) => Self {
                rank,
                taxon: Taxon { name: name.clone(), lineage: lineage.ranks, ncbi: None },
                prefixes,
            },
            _ => {
                let taxon = Taxon { name: id.to_owned(), lineage: vec![], ncbi: ncbi_of(id) };
                Self { rank: Rank::Feature, taxon, prefixes }
            }
        }
    }
}

/// Reads taxpasta's `NCBI:txid562`.
fn ncbi_of(id: &str) -> Option<u32> {
    id.strip_prefix("NCBI:txid")?.parse().ok()
}

impl FeatureTable {
    /// Makes a specimen of each sample; taxa that a sample lacks are not in its profile.
    pub fn into_specimens(mut self, method: &Method, log: &mut ProblemLog) -> Vec<RawSpecimen> {
        self.join_repeated(log);
        let Some(abundance) = self.abundance(log) else { return vec![] };
        let of_table =
            self.features.iter().filter_map(|it| Some((&it.taxon.lineage, it.prefixes?)));
        let lineages: Vec<_> = of_table
            .map(|(ranks, prefixes)| {
                (Lineage { ranks: ranks.clone(), written: None, prefixes }, prefixes)
            })
            .collect();
        let taxonomy =
            lineage::taxonomy(lineages.iter().map(|(lineage, prefixes)| (lineage, *prefixes)));
        let method = Method { taxonomy: method.taxonomy.clone().or(taxonomy), ..method.clone() };
        let mut specimens = vec![];
        for sample in self.samples {
            let mut by_rank = BTreeMap::<Rank, Vec<Row>>::new();
            let mut unclassified = None;
            for (index, value) in sample.entries {
                let feature = &self.features[index];
                if feature.prefixes.is_none() {
                    unclassified = Some(unclassified.unwrap_or(0.0) + value);
                    continue;
                }
                let row = Row { taxon: feature.taxon.clone(), value, place: Place::File };
                by_rank.entry(feature.rank).or_default().push(row);
            }
            if by_rank.is_empty() {
                let message = format!("no taxon is above zero in `{}`", sample.label);
                log.push(Problem::new(Severity::Warning, "specimen-empty", Place::File, message));
                by_rank.insert(Rank::Feature, vec![]);
            }
            let profiles = taxa::profiles(&method, abundance, by_rank, unclassified, log);
            let label = labels::unique(sample.label, &specimens, log);
            specimens.push(RawSpecimen { profiles, ..RawSpecimen::new(label, Place::File) });
        }
        specimens
    }

    /// Adds features up that are the same taxon.
    fn join_repeated(&mut self, log: &mut ProblemLog) {
        let mut first = BTreeMap::<(Rank, &Taxon), usize>::new();
        let mut target: Vec<usize> = (0..self.features.len()).collect();
        for (index, feature) in self.features.iter().enumerate() {
            let known = *first.entry((feature.rank, &feature.taxon)).or_insert(index);
            if known != index {
                target[index] = known;
                let message = format!("`{}` stands twice; both are added up", feature.taxon.name);
                log.push(Problem::new(Severity::Warning, "taxon-repeated", Place::File, message));
            }
        }
        if target.iter().enumerate().all(|(index, target)| index == *target) {
            return;
        }
        for sample in &mut self.samples {
            let mut joined = BTreeMap::<usize, f64>::new();
            for (index, value) in &sample.entries {
                *joined.entry(target[*index]).or_default() += value;
            }
            sample.entries = joined.into_iter().collect();
        }
    }

    /// Tells counts from shares; impossible numbers are taken out and told before.
    fn abundance(&mut self, log: &mut ProblemLog) -> Option<zonula_model::Abundance> {
        for sample in &mut self.samples {
            let label = &sample.label;
            sample.entries.retain(|(index, value)| {
                let is_possible = value.is_finite() && *value >= 0.0;
                if !is_possible {
                    let name = &self.features[*index].taxon.name;
                    let message = format!("the abundance of `{name}` in `{label}` is {value}");
                    log.push(Problem::new(
                        Severity::Error,
                        "abundance-impossible",
                        Place::File,
                        message,
                    ));
                }
                is_possible && *value > 0.0
            });
        }
        let whole =
            self.samples.iter().flat_map(|it| &it.entries).all(|(_, value)| value.fract() <= 0.0);
        let sums: Vec<f64> = self.samples.iter().map(|sample| self.sum(sample)).collect();
        let abundance = taxa::abundance(whole, &sums);
        if abundance.is_none() {
            let message =
                "numbers have fractions, and samples add up neither to one nor to a hundred";
            log.push(
                Problem::new(Severity::Error, "abundance-unclear", Place::File, message)
                    .with_hint("import the counts, or shares of one or of a hundred"),
            );
        }
        abundance
    }

    /// Adds a sample up, each rank for itself: in a table of several ranks they hold one another.
    fn sum(&self, sample: &Sample) -> f64 {
        let mut by_rank = BTreeMap::<Rank, f64>::new();
        let mut unclassified = 0.0;
        for (index, value) in &sample.entries {
            let feature = &self.features[*index];
            match feature.prefixes {
                Some(_) => *by_rank.entry(feature.rank).or_default() += value,
                None => unclassified += value,
            }
        }
        unclassified + by_rank.into_values().fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::Abundance;

    fn table(names: &[&str], samples: &[&[f64]]) -> FeatureTable {
        let samples = samples.iter().enumerate().map(|(number, values)| Sample {
            label: format!("S{number}"),
            entries: values.iter().copied().enumerate().collect(),
        });
        FeatureTable {
            features: names.iter().map(|name| Feature::new(name, None)).collect(),
            samples: samples.collect(),
        }
    }

    #[test]
    fn a_rank_left_empty_is_still_a_rank() {
        let mut log = ProblemLog::default();
        let names = ["k__B;p__F;g__Dorea", "k__B;p__F;g__", "Unassigned"];
        let specimens = table(&names, &[&[5.0, 3.0, 2.0], &[0.0, 1.0, 0.0]])
            .into_specimens(&Method::UNKNOWN, &mut log);
        let profile = &specimens[0].profiles[0];
        assert_eq!((profile.rank(), profile.abundance()), (Rank::Genus, Abundance::Counts));
        assert_eq!((profile.observed(), profile.unclassified()), (2, Some(2.0)));
        assert_eq!(
            (profile.taxa()[1].name.as_str(), profile.taxa()[1].at(Rank::Genus)),
            ("F", None)
        );
        assert_eq!(specimens[1].profiles[0].taxa().len(), 1, "zeros are not stored");
        assert!(log.finish().is_empty());
    }

    #[test]
    fn numbers_that_fit_nothing_are_refused() {
        let mut log = ProblemLog::default();
        assert!(
            table(&["a", "b"], &[&[1.5, 900.0]])
                .into_specimens(&Method::UNKNOWN, &mut log)
                .is_empty()
        );
        assert_eq!(log.finish()[0].code, "abundance-unclear");
    }

    #[test]
    fn the_same_taxon_twice_is_added_up() {
        let mut log = ProblemLog::default();
        let specimens =
            table(&["s__A_b", "s__A_b"], &[&[2.0, 3.0]]).into_specimens(&Method::UNKNOWN, &mut log);
        assert_eq!(specimens[0].profiles[0].values(), [5.0]);
        assert_eq!(log.finish()[0].code, "taxon-repeated");
    }
}

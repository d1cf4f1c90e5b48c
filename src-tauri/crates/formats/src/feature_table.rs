//! Feature tables: samples by taxa, sparse, on their way to specimens with profiles.

mod entries;

use crate::lineage::{self, Lineage, Prefixes};
use crate::problem_log::ProblemLog;
use crate::{RawSpecimen, ReadOptions, companion, labels, taxa};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use zonula_model::{
    Method, Place, Problem, Profile, Rank, Severity, Taxa, Taxon, is_whole, repeated_taxon,
};

pub(crate) use entries::Entries;

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
    /// The narrowest rank that its lineage writes, even where the name is empty.
    pub written: Option<Rank>,
    /// `None` where reads belong to no taxon.
    pub prefixes: Option<Prefixes>,
    /// Whether it was added to an earlier feature of the same taxon.
    is_joined: bool,
}

/// One sample with the features above zero.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sample {
    pub label: String,
    /// Which features, and how much of each.
    pub entries: Entries,
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
        let own = |lineage: Lineage, prefixes| Self {
            rank: Rank::Feature,
            taxon: Taxon { name: id.to_owned(), lineage: lineage.ranks, ncbi: ncbi_of(id) },
            written: lineage.written,
            prefixes,
            is_joined: false,
        };
        if let Some(lineage) = lineage {
            let prefixes = Some(lineage.prefixes);
            return own(lineage, prefixes);
        }
        let lineage = if lineage::is_lineage(id) || id.contains(';') {
            Lineage::parse(id)
        } else {
            Lineage::default()
        };
        let prefixes = Some(lineage.prefixes).filter(|_| !is_unclassified);
        match (lineage.written, lineage.ranks.last()) {
            (Some(rank), Some((_, name))) => {
                let taxon = Taxon { name: name.clone(), lineage: vec![], ncbi: None };
                let feature = own(lineage, prefixes);
                let lineage = feature.taxon.lineage;
                Self { rank, taxon: Taxon { lineage, ..taxon }, ..feature }
            }
            _ => own(Lineage { ranks: vec![], ..lineage }, prefixes),
        }
    }
}

/// Reads taxpasta's `NCBI:txid562`.
fn ncbi_of(id: &str) -> Option<u32> {
    id.strip_prefix("NCBI:txid")?.parse().ok()
}

impl FeatureTable {
    /// Makes a specimen of each sample; taxa that a sample lacks are not in its profile.
    ///
    /// Companions are attached on the way: a taxonomy gives features their lineages.
    pub fn into_specimens(
        mut self,
        method: &Method,
        options: &ReadOptions,
        log: &mut ProblemLog,
    ) -> Vec<RawSpecimen> {
        companion::attach(&mut self.features, &options.companions, log);
        self.join_repeated(log);
        let Some(abundance) = self.abundance(log) else { return vec![] };
        let taxonomy = lineage::taxonomy(
            self.features
                .iter()
                .filter_map(|it| Some((it.taxon.lineage.as_slice(), it.written, it.prefixes?))),
        );
        let method = Method { taxonomy: method.taxonomy.clone().or(taxonomy), ..method.clone() };
        let lists = Lists::of(self.features);
        let (mut specimens, mut labels) = (vec![], BTreeSet::new());
        for sample in self.samples {
            let mut parts: Vec<(Vec<u32>, Vec<f64>)> = vec![<_>::default(); lists.of_rank.len()];
            let entries = sample.entries.len();
            parts[lists.largest] = (Vec::with_capacity(entries), Vec::with_capacity(entries));
            let mut unclassified = None;
            for (index, value) in sample.entries.iter() {
                let Some((list, position)) = lists.slots[index] else {
                    unclassified = Some(unclassified.unwrap_or(0.0) + value);
                    continue;
                };
                let (listed, values) = &mut parts[usize::from(list)];
                listed.push(position);
                values.push(value);
            }
            let is_empty = parts.iter().all(|(listed, _)| listed.is_empty());
            if is_empty {
                let message = format!("no taxon is above zero in `{}`", sample.label);
                log.push(Problem::new(Severity::Warning, "specimen-empty", Place::File, message));
            }
            let mut profiles = vec![];
            for ((rank, taxa), (listed, values)) in lists.of_rank.iter().zip(parts) {
                if listed.is_empty() && !(is_empty && *rank == Rank::Feature) {
                    continue;
                }
                let (method, taxa) = (method.clone(), Arc::clone(taxa));
                match Profile::of_table(
                    method,
                    *rank,
                    abundance,
                    taxa,
                    listed,
                    values,
                    unclassified,
                ) {
                    Ok(profile) => profiles.push(profile),
                    Err(error) => {
                        let (code, message) = ("profile-impossible", error.to_string());
                        log.push(Problem::new(Severity::Error, code, Place::File, message));
                    }
                }
            }
            // Comparing with all earlier labels takes long where there are many.
            let label = match labels.contains(&sample.label) {
                true => labels::unique(sample.label, &specimens, log),
                false => sample.label,
            };
            labels.insert(label.clone());
            specimens.push(RawSpecimen { profiles, ..RawSpecimen::new(label, Place::File) });
        }
        specimens
    }

    /// Adds features up that are the same taxon; only the first of them keeps entries.
    fn join_repeated(&mut self, log: &mut ProblemLog) {
        let mut first = BTreeMap::<(Rank, &str, &[(Rank, String)]), usize>::new();
        let mut target: Vec<usize> = (0..self.features.len()).collect();
        let is_suspect = repeated_taxon(self.features.iter().map(|it| &it.taxon)).is_some();
        for (index, feature) in self.features.iter().enumerate().filter(|_| is_suspect) {
            let taxon = &feature.taxon;
            let key = (feature.rank, taxon.name.as_str(), taxon.lineage.as_slice());
            let known = *first.entry(key).or_insert(index);
            if known != index {
                target[index] = known;
                let message = format!("`{}` stands twice; both are added up", feature.taxon.name);
                log.push(Problem::new(Severity::Warning, "taxon-repeated", Place::File, message));
            }
        }
        let in_place = target.iter().enumerate().all(|(index, target)| index == *target);
        let is_joined = |sample: &Sample| in_place && !sample.entries.has_repeated();
        for sample in &mut self.samples {
            if is_joined(sample) {
                continue;
            }
            if in_place {
                let message = format!(
                    "a taxon stands twice in `{}`; its abundances are added up",
                    sample.label
                );
                log.push(Problem::new(Severity::Warning, "taxon-repeated", Place::File, message));
            }
            let mut joined = BTreeMap::<usize, f64>::new();
            for (index, value) in sample.entries.iter() {
                *joined.entry(target[index]).or_default() += value;
            }
            sample.entries = joined.into_iter().collect();
        }
        for (index, feature) in self.features.iter_mut().enumerate() {
            feature.is_joined = target[index] != index;
        }
    }

    /// Tells counts from shares; impossible numbers are taken out and told before.
    fn abundance(&mut self, log: &mut ProblemLog) -> Option<zonula_model::Abundance> {
        // Each rank is added up for itself: in a table of several they hold one another. What
        // belongs to no taxon has the last place.
        let place = |it: &Feature| it.prefixes.map_or(RANKS, |_| it.rank as usize) as u8;
        let places: Vec<u8> = self.features.iter().map(place).collect();
        let (mut whole, mut sums) = (true, vec![]);
        for sample in &mut self.samples {
            let mut by_rank = [0.0; RANKS + 1];
            let label = &sample.label;
            sample.entries.retain(|index, value| {
                if !value.is_finite() || value < 0.0 {
                    let name = &self.features[index].taxon.name;
                    let message = format!("the abundance of `{name}` in `{label}` is {value}");
                    let code = "abundance-impossible";
                    log.push(Problem::new(Severity::Error, code, Place::File, message));
                    return false;
                }
                whole &= is_whole(value);
                by_rank[usize::from(places[index])] += value;
                value > 0.0
            });
            let [ranks @ .., unclassified] = by_rank;
            sums.push(unclassified + ranks.into_iter().fold(0.0, f64::max));
        }
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
}

/// How many ranks there are, that of features included.
const RANKS: usize = Rank::NAMED.len() + 1;

/// The taxa of a table by rank, shared by the profiles of all samples.
struct Lists {
    /// Narrowest rank first.
    of_rank: Vec<(Rank, Arc<Taxa>)>,
    /// Which of them has most taxa.
    largest: usize,
    /// For each feature its list and the position in it; `None` where reads belong to no taxon.
    slots: Vec<Option<(u8, u32)>>,
}

impl Lists {
    fn of(features: Vec<Feature>) -> Self {
        let mut taxa: [Vec<Taxon>; RANKS] = Default::default();
        // The narrowest rank has the greatest number, and stands first.
        let number = |rank: Rank| RANKS - 1 - rank as usize;
        let mut slots = Vec::with_capacity(features.len());
        for feature in features {
            if feature.prefixes.is_none() || feature.is_joined {
                slots.push(None);
                continue;
            }
            let list = number(feature.rank);
            slots.push(Some((list as u8, taxa[list].len() as u32)));
            taxa[list].push(feature.taxon);
        }
        let largest = (0..RANKS).max_by_key(|list| taxa[*list].len()).unwrap_or_default();
        let ranks = Rank::NAMED.into_iter().chain([Rank::Feature]).rev();
        let of_rank = ranks.zip(taxa).map(|(rank, taxa)| {
            let taxa = Taxa::new(taxa).expect("`join_repeated` left each taxon once");
            (rank, Arc::new(taxa))
        });
        Self { of_rank: of_rank.collect(), largest, slots }
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
        let specimens = table(&names, &[&[5.0, 3.0, 2.0], &[0.0, 1.0, 0.0]]).into_specimens(
            &Method::UNKNOWN,
            &ReadOptions::default(),
            &mut log,
        );
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
                .into_specimens(&Method::UNKNOWN, &ReadOptions::default(), &mut log)
                .is_empty()
        );
        assert_eq!(log.finish()[0].code, "abundance-unclear");
    }

    #[test]
    fn the_same_taxon_twice_is_added_up() {
        let mut log = ProblemLog::default();
        let specimens = table(&["s__A_b", "s__A_b"], &[&[2.0, 3.0]]).into_specimens(
            &Method::UNKNOWN,
            &ReadOptions::default(),
            &mut log,
        );
        assert_eq!(specimens[0].profiles[0].values(), [5.0]);
        assert_eq!(log.finish()[0].code, "taxon-repeated");
    }
}

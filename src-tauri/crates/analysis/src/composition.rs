//! Composition: profiles summed to a rank, shares, and functional groups.

use crate::alpha::is_targeted;
use crate::findings::NoValue;
use crate::sum::sum;
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Abundance, FoldedTaxon, Profile, Rank, Taxon, TaxonGroup};

/// Returns the specimen's profile at a rank: its own where the source gives one, else the first
/// profile that can be summed to it.
///
/// The profiles are those of one specimen and one method. Own profiles win because a profiler
/// assigns reads to a genus that it could not assign to any of its species.
pub fn at_rank(profiles: &[&Profile], rank: Rank) -> Result<Profile, NoValue> {
    let own = profiles.iter().find(|profile| profile.rank() == rank);
    if let Some(own) = own {
        return roll_up(own, rank);
    }
    let narrower = profiles.iter().filter(|profile| profile.rank() > rank);
    narrower
        .map(|profile| roll_up(profile, rank))
        .find(Result::is_ok)
        .unwrap_or(Err(if profiles.is_empty() { NoValue::Empty } else { NoValue::NoLineage }))
}

/// Sums a profile to a rank by the lineages of its taxa, in the profile's own unit.
///
/// Taxa are kept apart by their whole lineage down to the rank: the genus *Ruminococcus* of two
/// families is two taxa. What has no name at the rank becomes `unclassified`; what the profiler
/// left unclassified stays with the source profile. Order: that of first appearance.
///
/// Answers [`NoValue::NoLineage`] if nothing has a name at the rank. O(taxa · log taxa).
pub fn roll_up(profile: &Profile, rank: Rank) -> Result<Profile, NoValue> {
    if profile.taxa().is_empty() {
        return Err(NoValue::Empty);
    }
    let own_rank = profile.rank() == rank;
    let is_summed = |taxon: &Taxon| {
        taxon.lineage.iter().all(|(at, _)| *at <= rank)
            && !taxon.name.is_empty()
            && taxon.at(rank) == Some(taxon.name.as_str())
    };
    if own_rank && profile.taxa().iter().all(is_summed) {
        // Nothing is left to sum up: these taxa are apart, and each has its name.
        return profile
            .revalued(profile.abundance(), profile.values().to_vec(), Some(0.0))
            .map_err(|_| NoValue::Undefined);
    }
    // Lineages from the narrow end, where they differ.
    let mut places: BTreeMap<Vec<(Rank, &str)>, usize> = BTreeMap::new();
    let mut taxa: Vec<Taxon> = vec![];
    let mut parts: Vec<Vec<f64>> = vec![];
    let mut unnamed = vec![];
    for (taxon, value) in profile.iter() {
        // A source without lineages still names the rank it reports.
        let bare = own_rank && taxon.lineage.is_empty() && !taxon.name.is_empty();
        let name = if bare { Some(taxon.name.as_str()) } else { taxon.at(rank) };
        let Some(name) = name.filter(|name| !name.is_empty()) else {
            unnamed.push(value);
            continue;
        };
        let above = taxon.lineage.iter().rev().filter(|(at, _)| *at <= rank);
        let mut lineage: Vec<(Rank, &str)> = above.map(|(at, name)| (*at, name.as_str())).collect();
        if bare {
            lineage.push((rank, name));
        }
        let place = *places.entry(lineage).or_insert_with_key(|lineage| {
            let ncbi = taxon.ncbi.filter(|_| own_rank);
            let lineage = lineage.iter().rev().map(|(at, name)| (*at, (*name).to_owned()));
            taxa.push(Taxon { name: name.to_owned(), lineage: lineage.collect(), ncbi });
            parts.push(vec![]);
            taxa.len() - 1
        });
        parts[place].push(value);
    }
    if taxa.is_empty() {
        return Err(NoValue::NoLineage);
    }
    let values = parts.into_iter().map(sum).collect();
    let (method, unit) = (profile.method().clone(), profile.abundance());
    Profile::new(method, rank, unit, taxa, values, Some(sum(unnamed)))
        .map_err(|_| NoValue::Undefined)
}

/// Returns how much the profiler assigned to any taxon: the greatest total among a specimen's
/// ranks, since reads that reach a phylum need not reach a genus. In the profiles' own unit.
pub fn assigned(profiles: &[&Profile]) -> f64 {
    let total = |profile: &&Profile| sum(profile.values().iter().copied());
    profiles.iter().map(total).fold(0.0, f64::max)
}

/// Turns a profile into shares of the assigned abundance; the rest becomes `unclassified`, so
/// that taxa and rest add up to one.
pub fn shares(profile: &Profile, assigned: f64) -> Result<Profile, NoValue> {
    let named = sum(profile.values().iter().copied());
    let assigned = assigned.max(named);
    if assigned <= 0.0 {
        return Err(NoValue::Empty);
    }
    let values = profile.values().iter().map(|value| value / assigned).collect();
    let rest = ((assigned - named) / assigned).max(0.0);
    profile.revalued(Abundance::Relative, values, Some(rest)).map_err(|_| NoValue::Undefined)
}

/// Groups, found by the names of their members.
pub struct Grouping<'a> {
    groups: &'a [TaxonGroup],
    /// The groups' positions, ascending, by genus and by species.
    genera: BTreeMap<&'a str, Vec<usize>>,
    species: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Grouping<'a> {
    /// Lists the members of some groups.
    pub fn of(groups: &'a [TaxonGroup]) -> Self {
        let by_name = |names: fn(&TaxonGroup) -> &BTreeSet<String>| {
            let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for (at, group) in groups.iter().enumerate() {
                names(group).iter().for_each(|name| by_name.entry(name).or_default().push(at));
            }
            by_name
        };
        let (genera, species) = (by_name(|group| &group.genera), by_name(|group| &group.species));
        Self { groups, genera, species }
    }

    /// Returns how many groups there are.
    pub(crate) fn len(&self) -> usize {
        self.groups.len()
    }

    /// Returns the positions of the groups that a taxon of a rank belongs to, by its genus or by its
    /// species; each once.
    pub(crate) fn of_taxon(&self, taxon: &FoldedTaxon, rank: Rank) -> impl Iterator<Item = usize> {
        let genus = taxon.genus(rank).and_then(|name| self.genera.get(name));
        let genus = genus.map_or(&[][..], Vec::as_slice);
        let species = taxon.species(rank).and_then(|name| self.species.get(name));
        let species = species.map_or(&[][..], Vec::as_slice);
        let further = species.iter().filter(|at| !genus.contains(at));
        genus.iter().chain(further).copied()
    }
}

/// A group's share and its members found, greatest first.
pub type GroupFound = Result<(f64, Vec<(String, f64)>), NoValue>;

/// Returns each group's share of the assigned abundance, with its members.
///
/// `shares` is a profile of genera or species as [`shares`] makes it; a taxon counts once, by its
/// genus or its species. A group with species only answers [`NoValue::NeedsSpecies`] to a profile
/// of genera. Zero is a value: the group was looked for and not found.
pub fn group_shares(shares: &Profile, grouping: &Grouping<'_>) -> Vec<GroupFound> {
    let groups = grouping.groups;
    if is_targeted(shares.method().technique) {
        return vec![Err(NoValue::TargetedPanel); groups.len()];
    }
    let mut members: Vec<Vec<(&str, f64)>> = vec![vec![]; groups.len()];
    for ((taxon, share), (folded, _)) in shares.iter().zip(shares.folded()) {
        if share > 0.0 {
            let own = grouping.of_taxon(folded, shares.rank());
            own.for_each(|at| members[at].push((&taxon.name, share)));
        }
    }
    let share = |(group, mut members): (&TaxonGroup, Vec<(&str, f64)>)| -> GroupFound {
        if shares.rank() < Rank::Species && group.genera.is_empty() {
            return Err(NoValue::NeedsSpecies);
        }
        members.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let whole = sum(members.iter().map(|(_, share)| *share));
        Ok((whole, members.into_iter().map(|(name, share)| (name.to_owned(), share)).collect()))
    };
    groups.iter().zip(members).map(share).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp)]
    use super::*;
    use std::collections::BTreeSet;
    use zonula_model::Method;

    fn taxon(path: &[(Rank, &str)]) -> Taxon {
        let lineage: Vec<_> = path.iter().map(|(rank, name)| (*rank, (*name).to_owned())).collect();
        let name = lineage.last().map(|(_, name)| name.clone()).unwrap_or_default();
        Taxon { name, lineage, ncbi: None }
    }

    fn profile(rank: Rank, entries: Vec<(Taxon, f64)>) -> Profile {
        let (taxa, values) = entries.into_iter().unzip();
        Profile::new(Method::UNKNOWN, rank, Abundance::Counts, taxa, values, None)
            .expect("the test's profile is sound")
    }

    fn species() -> Profile {
        let family = (Rank::Family, "Lachnospiraceae");
        profile(
            Rank::Species,
            vec![
                (
                    taxon(&[family, (Rank::Genus, "Blautia"), (Rank::Species, "Blautia obeum")]),
                    30.0,
                ),
                (
                    taxon(&[family, (Rank::Genus, "Roseburia"), (Rank::Species, "Roseburia sp")]),
                    20.0,
                ),
                (
                    taxon(&[family, (Rank::Genus, "Blautia"), (Rank::Species, "Blautia wexlerae")]),
                    10.0,
                ),
                (taxon(&[family]), 40.0),
            ],
        )
    }

    #[test]
    fn species_are_summed_to_their_genus_and_the_rest_is_unassigned() {
        let genera = roll_up(&species(), Rank::Genus).expect("genera are named");
        let named: Vec<_> =
            genera.iter().map(|(taxon, value)| (taxon.name.as_str(), value)).collect();
        assert_eq!(named, [("Blautia", 40.0), ("Roseburia", 20.0)]);
        assert_eq!(genera.unclassified(), Some(40.0));
        let shares = shares(&genera, 100.0).expect("something is assigned");
        assert_eq!(shares.values(), [0.4, 0.2]);
        assert_eq!(shares.unclassified(), Some(0.4));
    }

    #[test]
    fn a_specimens_own_genera_win_over_summed_species() {
        let own = profile(Rank::Genus, vec![(taxon(&[(Rank::Genus, "Blautia")]), 55.0)]);
        let species = species();
        let genera = at_rank(&[&species, &own], Rank::Genus).expect("genera are named");
        assert_eq!(genera.values(), [55.0]);
    }

    #[test]
    fn namesakes_of_two_families_stay_two_taxa() {
        let namesakes = profile(
            Rank::Feature,
            vec![
                (taxon(&[(Rank::Family, "A"), (Rank::Genus, "Ruminococcus")]), 1.0),
                (taxon(&[(Rank::Family, "B"), (Rank::Genus, "Ruminococcus")]), 2.0),
            ],
        );
        assert_eq!(roll_up(&namesakes, Rank::Genus).expect("named").values(), [1.0, 2.0]);
    }

    #[test]
    fn a_profile_without_lineages_cannot_be_summed() {
        let bare = Taxon { name: "Blautia".to_owned(), lineage: vec![], ncbi: None };
        let genera = profile(Rank::Genus, vec![(bare, 1.0)]);
        assert_eq!(roll_up(&genera, Rank::Phylum), Err(NoValue::NoLineage));
        assert_eq!(roll_up(&genera, Rank::Genus).expect("its own rank").values(), [1.0]);
    }

    #[test]
    fn a_group_counts_each_taxon_once_by_genus_or_species() {
        let group = TaxonGroup {
            id: "butyrate".to_owned(),
            name_key: "group-butyrate".to_owned(),
            genera: BTreeSet::from(["roseburia".to_owned()]),
            species: BTreeSet::from(["blautia obeum".to_owned(), "roseburia sp".to_owned()]),
        };
        let species = shares(&species(), 100.0).expect("something is assigned");
        let groups = [group];
        let grouping = Grouping::of(&groups);
        let (share, members) =
            group_shares(&species, &grouping)[0].clone().expect("species are named");
        assert_eq!(share, 0.5);
        assert_eq!(members[0], ("Blautia obeum".to_owned(), 0.3));
        let only_species = groups.map(|group| TaxonGroup { genera: BTreeSet::new(), ..group });
        let genera = roll_up(&species, Rank::Genus).expect("genera are named");
        let grouping = Grouping::of(&only_species);
        assert_eq!(group_shares(&genera, &grouping), [Err(NoValue::NeedsSpecies)]);
    }
}

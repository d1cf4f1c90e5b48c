//! Indices: published sums over chosen taxa, each only for the profiler it was made for.

use crate::alpha::is_targeted;
use crate::composition::{assigned, at_rank, shares};
use crate::findings::NoValue;
use crate::sum::sum;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use zonula_model::{IndexFormula, Logarithm, Profile, Rank, TaxonIndex, Technique};

/// Abundances below this share count as absent.
const ABSENT_BELOW: f64 = 1e-5;

/// An index with how much of it could be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndexValue {
    /// The index.
    pub value: f64,
    /// How many of its taxa were found.
    pub found: usize,
    /// How many of its taxa the source names at all, those without any abundance too.
    pub listed: usize,
    /// How many taxa it has.
    pub members: usize,
}

/// Computes an index of one specimen from its profiles of one method, at any ranks.
///
/// Answers [`NoValue::TargetedPanel`] to panels, [`NoValue::OtherProfiler`] to another technique,
/// profiler or version than the index is defined for, and what its formula answers beyond that.
pub fn index_value(index: &TaxonIndex, profiles: &[&Profile]) -> Result<IndexValue, NoValue> {
    Ranked::of(profiles).index_value(index)
}

/// Folded names with their shares of what was assigned.
struct FoldedShares {
    /// In the order of the profile.
    shares: Vec<f64>,
    /// Names and their places in that order, ascending.
    places: Vec<(Arc<str>, usize)>,
}

impl FoldedShares {
    fn of(profile: &Profile) -> Self {
        let named = profile.folded().enumerate();
        let mut places: Vec<(Arc<str>, usize)> =
            named.map(|(place, (taxon, _))| (Arc::clone(&taxon.name), place)).collect();
        places.sort_unstable();
        Self { shares: profile.values().to_vec(), places }
    }

    /// Returns the places of a name: several where taxa of two families share it.
    fn places(&self, name: &str) -> impl Iterator<Item = usize> {
        let from = self.places.partition_point(|(own, _)| **own < *name);
        let same = self.places[from..].iter().take_while(move |(own, _)| **own == *name);
        same.map(|(_, place)| *place)
    }
}

/// A specimen's profiles of one method, and what they say at each rank that an index asked for.
pub(crate) struct Ranked<'a> {
    profiles: &'a [&'a Profile],
    shares: BTreeMap<Rank, Result<FoldedShares, NoValue>>,
}

impl<'a> Ranked<'a> {
    pub(crate) fn of(profiles: &'a [&'a Profile]) -> Self {
        Self { profiles, shares: BTreeMap::new() }
    }

    /// Computes an index as [`index_value`] does.
    pub(crate) fn index_value(&mut self, index: &TaxonIndex) -> Result<IndexValue, NoValue> {
        let profiles = self.profiles;
        let method = profiles.first().ok_or(NoValue::Empty)?.method();
        if is_targeted(method.technique) {
            return Err(NoValue::TargetedPanel);
        }
        if !index.techniques.contains(&method.technique) {
            return Err(NoValue::OtherProfiler);
        }
        if let Some((profiler, version)) = &index.profiler {
            profiles.iter().try_for_each(|profile| stated(profile, profiler, version))?;
        }
        match &index.formula {
            IndexFormula::Health { prevalent, scarce } => {
                let species = profiles.iter().find(|profile| profile.rank() == Rank::Species);
                health_index(species.ok_or(NoValue::NeedsSpecies)?, prevalent, scarce)
            }
            IndexFormula::Wellness { coefficients, intercept } => {
                wellness_index(profiles, coefficients, *intercept)
            }
            IndexFormula::Sum(members) => {
                let (value, found, listed) = summed(self.at(index.rank)?, members);
                Ok(IndexValue { value, found, listed, members: members.len() })
            }
            IndexFormula::Ratio { above, below, added, logarithm } => {
                let named = self.at(index.rank)?;
                let (over, under) = (summed(named, above), summed(named, below));
                Ok(IndexValue {
                    value: ratio(over.0 + added, under.0 + added, *logarithm)?,
                    found: over.1 + under.1,
                    listed: over.2 + under.2,
                    members: above.len() + below.len(),
                })
            }
        }
    }

    /// Returns the shares at a rank, summed up when first asked for.
    fn at(&mut self, rank: Option<Rank>) -> Result<&FoldedShares, NoValue> {
        let rank = rank.ok_or(NoValue::Undefined)?;
        let found = self.shares.entry(rank).or_insert_with(|| {
            let own = at_rank(self.profiles, rank).map_err(|reason| match reason {
                NoValue::NoLineage if rank >= Rank::Species => NoValue::NeedsSpecies,
                other => other,
            })?;
            let shares = shares(&own, assigned(self.profiles))?;
            Ok(FoldedShares::of(&shares))
        });
        found.as_ref().map_err(|reason| *reason)
    }
}

/// Adds up the shares of some taxa; how many of them are present, and how many are named at all.
fn summed(named: &FoldedShares, members: &[BTreeSet<String>]) -> (f64, usize, usize) {
    // A name counts for the first member that has it.
    let mut met: BTreeMap<usize, usize> = BTreeMap::new();
    for (member, names) in members.iter().enumerate() {
        let places = names.iter().flat_map(|name| named.places(name));
        places.for_each(|place| _ = met.entry(place).or_insert(member));
    }
    let mut seen = vec![(false, false); members.len()];
    for (&place, &member) in &met {
        seen[member] = (seen[member].0 || named.shares[place] > 0.0, true);
    }
    let count = |of: fn(&(bool, bool)) -> bool| seen.iter().filter(|own| of(own)).count();
    let whole = sum(met.keys().map(|&place| named.shares[place]));
    (whole, count(|own| own.0), count(|own| own.1))
}

/// Divides; nothing below the line, or nothing to take the logarithm of, has no value.
fn ratio(above: f64, below: f64, logarithm: Logarithm) -> Result<f64, NoValue> {
    let quotient = above / below;
    let value = match logarithm {
        Logarithm::None => quotient,
        Logarithm::Natural => libm::log(quotient),
        Logarithm::Decimal => libm::log10(quotient),
    };
    if value.is_finite() { Ok(value) } else { Err(NoValue::Undefined) }
}

/// Returns the Gut Microbiome Health Index of a MetaPhlAn 2 profile of species.
///
/// Names with «unclassified» or «virus» are dropped, the rest is closed to one, shares below 1e-5
/// are set to zero. For each list ψ = R / R′ · (−Σ p ln p), R the species found, R′ = 7 and 31; the
/// index is log₁₀((ψ prevalent + 1e-5) / (ψ scarce + 1e-5)). Gupta et al. 2020,
/// doi:10.1038/s41467-020-18476-8. Answers [`NoValue::OtherProfiler`] unless the file states
/// MetaPhlAn 2, and [`NoValue::Undefined`] if no species of either list is found.
pub fn health_index(
    profile: &Profile,
    prevalent: &[String],
    scarce: &[String],
) -> Result<IndexValue, NoValue> {
    stated(profile, "metaphlan", "2")?;
    if profile.rank() != Rank::Species {
        return Err(NoValue::OtherProfiler);
    }
    let counted = |name: &str| {
        let name = name.to_lowercase();
        !name.contains("unclassified") && !name.contains("virus")
    };
    let kept: BTreeMap<String, f64> = profile
        .iter()
        .filter(|(taxon, _)| counted(&taxon.name))
        .map(|(taxon, value)| (plain(&taxon.name), value))
        .collect();
    let total = sum(kept.values().copied());
    let own = |name: &String| kept.get(&plain(name.strip_prefix("s__").unwrap_or(name))).copied();
    let share = |name: &String| {
        let share = own(name)? / total;
        (share >= ABSENT_BELOW).then_some(share)
    };
    let weigh = |names: &[String], typical: f64| {
        let shares: Vec<f64> = names.iter().filter_map(share).collect();
        let spread = -sum(shares.iter().map(|share| share * libm::log(*share)));
        (shares.len(), shares.len() as f64 / typical * spread)
    };
    let listed = prevalent.iter().chain(scarce).filter(|name| own(name).is_some()).count();
    let members = prevalent.len() + scarce.len();
    let (prevalent, scarce) = (weigh(prevalent, 7.0), weigh(scarce, 31.0));
    let found = prevalent.0 + scarce.0;
    if found == 0 {
        return Err(NoValue::Undefined);
    }
    let value = libm::log10((prevalent.1 + ABSENT_BELOW) / (scarce.1 + ABSENT_BELOW));
    Ok(IndexValue { value, found, listed, members })
}

/// Returns the Gut Microbiome Wellness Index 2 of a specimen's MetaPhlAn 3 profiles.
///
/// Intercept plus the coefficient of each taxon, at any rank, whose share of what was classified
/// exceeds 1e-5. Chang et al. 2024, doi:10.1038/s41467-024-51651-9. `profiles` are all ranks of one
/// specimen; `coefficients` name taxa as MetaPhlAn does (`s__Blautia_obeum`). Answers
/// [`NoValue::OtherProfiler`] unless the file states MetaPhlAn 3.
pub fn wellness_index(
    profiles: &[&Profile],
    coefficients: &BTreeMap<String, f64>,
    intercept: f64,
) -> Result<IndexValue, NoValue> {
    if profiles.is_empty() {
        return Err(NoValue::Empty);
    }
    profiles.iter().try_for_each(|profile| stated(profile, "metaphlan", "3"))?;
    // Shares of what was classified: the profile's own scale cancels out.
    let whole = assigned(profiles);
    let mut named: BTreeMap<(Rank, String), bool> = BTreeMap::new();
    for profile in profiles {
        for (taxon, value) in profile.iter() {
            let present = named.entry((profile.rank(), plain(&taxon.name))).or_default();
            *present |= value > ABSENT_BELOW * whole;
        }
    }
    let mut found: Vec<f64> = vec![];
    let mut listed = 0;
    for (clade, coefficient) in coefficients {
        let Some((rank, bare)) = ranked(clade) else { continue };
        let Some(present) = named.get(&(rank, plain(bare))) else { continue };
        listed += 1;
        found.extend(present.then_some(*coefficient));
    }
    let value = intercept + sum(found.iter().copied());
    Ok(IndexValue { value, found: found.len(), listed, members: coefficients.len() })
}

/// Checks that a file states the profiler and its main version.
fn stated(profile: &Profile, profiler: &str, version: &str) -> Result<(), NoValue> {
    let method = profile.method();
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
    };
    let named = method.profiler.as_deref().is_some_and(|own| letters(own) == letters(profiler));
    let main = |text: &str| -> String {
        let digits = text.chars().skip_while(|c| !c.is_ascii_digit());
        digits.take_while(char::is_ascii_digit).collect()
    };
    let own = method.version.as_deref().or(method.profiler.as_deref()).map(main);
    let fits = method.technique == Technique::Shotgun && named && own.as_deref() == Some(version);
    if fits { Ok(()) } else { Err(NoValue::OtherProfiler) }
}

/// Splits `s__Blautia_obeum` into its rank and name.
fn ranked(name: &str) -> Option<(Rank, &str)> {
    let last = name.rsplit('|').next().unwrap_or(name);
    let (letter, bare) = last.split_once("__")?;
    let rank = match letter {
        "k" | "d" => Rank::Domain,
        "p" => Rank::Phylum,
        "c" => Rank::Class,
        "o" => Rank::Order,
        "f" => Rank::Family,
        "g" => Rank::Genus,
        "s" => Rank::Species,
        "t" => Rank::Strain,
        _ => return None,
    };
    Some((rank, bare))
}

/// Writes underscores as blanks and lower case, and joins no two of a profiler's taxa.
fn plain(name: &str) -> String {
    name.replace('_', " ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::{Abundance, Method, Taxon};

    fn profile(version: &str, rank: Rank, shares: &[(&str, f64)]) -> Profile {
        let method = Method {
            technique: Technique::Shotgun,
            profiler: Some("MetaPhlAn".to_owned()),
            version: Some(version.to_owned()),
            ..Method::UNKNOWN
        };
        let taxon = |name: &str| Taxon { name: name.to_owned(), lineage: vec![], ncbi: None };
        let taxa = shares.iter().map(|(name, _)| taxon(name)).collect();
        let values = shares.iter().map(|(_, share)| *share).collect();
        Profile::new(method, rank, Abundance::Relative, taxa, values, None).expect("shares")
    }

    /// The part of the published lists that the vectors touch.
    fn sets() -> (Vec<String>, Vec<String>) {
        let prevalent = [
            "s__Alistipes_senegalensis",
            "s__Bifidobacterium_adolescentis",
            "s__Bifidobacterium_catenulatum",
            "s__Sutterella_wadsworthensis",
        ];
        let scarce = [
            "s__Clostridium_bolteae",
            "s__Eggerthella_lenta",
            "s__Klebsiella_pneumoniae",
            "s__Ruminococcus_gnavus",
            "s__Veillonella_atypica",
        ];
        (prevalent.map(str::to_owned).to_vec(), scarce.map(str::to_owned).to_vec())
    }

    fn health(profile: &Profile) -> Result<IndexValue, NoValue> {
        let (prevalent, scarce) = sets();
        health_index(profile, &prevalent, &scarce)
    }

    fn check(shares: &[(&str, f64)], expected: Result<f64, NoValue>) {
        let found = health(&profile("2.2.0", Rank::Species, shares));
        match (found, expected) {
            (Ok(found), Ok(expected)) => {
                assert!((found.value - expected).abs() < 1e-12, "{found:?} {expected}");
            }
            (found, expected) => assert_eq!(found.map(|index| index.value), expected),
        }
    }

    #[test]
    fn the_health_index_is_that_of_the_authors_script() {
        // Computed with the formula of the authors' repository, jaeyunsung/GMHI_2020.
        check(
            &[
                ("Bifidobacterium adolescentis", 0.04),
                ("Alistipes senegalensis", 0.01),
                ("Sutterella wadsworthensis", 0.005),
                ("Ruminococcus gnavus", 0.02),
                ("Eggerthella lenta", 0.003),
                ("other", 0.922),
            ],
            Ok(1.144_776_144_068_027_3),
        );
        check(
            &[
                ("Bifidobacterium catenulatum", 0.001),
                ("Klebsiella pneumoniae", 0.10),
                ("Clostridium bolteae", 0.05),
                ("Ruminococcus gnavus", 0.15),
                ("Veillonella atypica", 0.02),
                ("other", 0.679),
            ],
            Ok(-1.983_029_131_141_511),
        );
        check(&[("other", 1.0)], Err(NoValue::Undefined));
    }

    #[test]
    fn unclassified_names_and_viruses_are_dropped_before_closing() {
        let plain = [("Ruminococcus gnavus", 0.2), ("other", 0.3)];
        let mixed = [
            ("Ruminococcus gnavus", 0.2),
            ("other", 0.3),
            ("Blautia unclassified", 0.4),
            ("Some virus", 0.1),
        ];
        let index = |shares: &[(&str, f64)]| {
            health(&profile("2", Rank::Species, shares)).map(|index| index.value)
        };
        assert_eq!(index(&plain), index(&mixed));
    }

    #[test]
    fn another_profiler_version_or_rank_has_no_index() {
        let shares = [("Ruminococcus gnavus", 0.2), ("other", 0.8)];
        let newer = profile("3.0", Rank::Species, &shares);
        assert_eq!(health(&newer), Err(NoValue::OtherProfiler));
        let genera = profile("2.2", Rank::Genus, &shares);
        assert_eq!(health(&genera), Err(NoValue::OtherProfiler));
        let coefficients = BTreeMap::new();
        let older = profile("2.2", Rank::Species, &shares);
        assert_eq!(wellness_index(&[&older], &coefficients, 0.0), Err(NoValue::OtherProfiler));
    }

    #[test]
    fn the_wellness_index_adds_the_coefficients_of_what_is_present() {
        let species = profile(
            "3.0.13",
            Rank::Species,
            &[("Roseburia sp CAG 182", 0.5), ("Lactobacillus ruminis", 0.9e-5), ("other", 0.5)],
        );
        let genera = profile("3.0.13", Rank::Genus, &[("Blautia", 0.2), ("other", 0.8)]);
        let coefficients = BTreeMap::from([
            ("k__Bacteria|g__Roseburia|s__Roseburia_sp_CAG_182".to_owned(), 0.3),
            ("k__Bacteria|g__Lactobacillus|s__Lactobacillus_ruminis".to_owned(), 0.5),
            ("k__Bacteria|g__Blautia".to_owned(), -0.1),
        ]);
        let found = wellness_index(&[&species, &genera], &coefficients, 1.0).expect("MetaPhlAn 3");
        assert!((found.value - 1.2).abs() < 1e-12 && found.found == 2 && found.members == 3);
        assert_eq!(found.listed, 3, "the source names Lactobacillus ruminis without counting it");
    }

    #[test]
    fn sums_and_ratios_know_other_names_and_an_empty_side() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let index = |formula| TaxonIndex {
            id: "test".to_owned(),
            techniques: BTreeSet::from([Technique::Shotgun]),
            profiler: None,
            rank: Some(Rank::Phylum),
            formula,
            by_default: true,
            citations: vec![],
        };
        let phyla = profile("4", Rank::Phylum, &[("Firmicutes", 0.6), ("Bacteroidota", 0.2)]);
        let firmicutes: BTreeSet<String> = names(&["bacillota", "firmicutes"]);
        let summed = index(IndexFormula::Sum(vec![firmicutes.clone()]));
        let found = index_value(&summed, &[&phyla]).expect("a phylum is named");
        assert!((found.value - 0.75).abs() < 1e-12 && found.found == 1);
        let over = |below: BTreeSet<String>, added| {
            index_value(
                &index(IndexFormula::Ratio {
                    above: vec![firmicutes.clone()],
                    below: vec![below],
                    added,
                    logarithm: Logarithm::Decimal,
                }),
                &[&phyla],
            )
        };
        let known = over(names(&["bacteroidota"]), 0.0).expect("both sides are there");
        assert!((known.value - libm::log10(3.0)).abs() < 1e-12);
        assert_eq!(over(names(&["fusobacteriota"]), 0.0), Err(NoValue::Undefined));
        let added = over(names(&["fusobacteriota"]), 1e-6).expect("the addition stands below");
        assert!(added.value > 5.0 && added.listed == 1);
    }

    #[test]
    fn taxa_of_one_folded_name_all_count_and_each_for_the_first_member_that_has_it() {
        // Two splits of GTDB's fold to one name, as namesakes of two families do.
        let shares = [("Blautia_A", 0.1), ("Dorea", 0.4), ("Blautia", 0.2), ("Roseburia", 0.0)];
        let all = profile("4", Rank::Genus, &shares);
        let members = [&["blautia", "roseburia"][..], &["blautia", "dorea"], &["absent"]];
        let members = members.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
        let (whole, found, listed) = summed(&FoldedShares::of(&all), &members);
        assert!((whole - 0.7).abs() < 1e-12, "{whole}");
        assert_eq!((found, listed), (2, 2));
    }

    #[test]
    fn panels_and_other_techniques_do_not_pass_the_gate() {
        let index = TaxonIndex {
            id: "test".to_owned(),
            techniques: BTreeSet::from([Technique::Amplicon16S]),
            profiler: None,
            rank: Some(Rank::Genus),
            formula: IndexFormula::Sum(vec![]),
            by_default: true,
            citations: vec![],
        };
        let shotgun = profile("4", Rank::Genus, &[("Blautia", 1.0)]);
        assert_eq!(index_value(&index, &[&shotgun]), Err(NoValue::OtherProfiler));
        assert_eq!(index_value(&index, &[]), Err(NoValue::Empty));
    }
}

//! Indices: published sums over chosen taxa, each only for the profiler it was made for.

use crate::findings::NoValue;
use crate::sum::sum;
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Profile, Rank, Technique};

/// Abundances below this share count as absent.
const ABSENT_BELOW: f64 = 1e-5;

/// The two lists of the Gut Microbiome Health Index, with names as MetaPhlAn 2 wrote them, `s__`
/// before them or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthIndexSets {
    /// Species more frequent in health.
    pub prevalent: Vec<String>,
    /// Species less frequent in health.
    pub scarce: Vec<String>,
}

/// An index with how much of it could be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndexValue {
    /// The index.
    pub value: f64,
    /// How many of its taxa were found.
    pub found: usize,
    /// How many taxa it has.
    pub members: usize,
}

/// Returns the Gut Microbiome Health Index of a MetaPhlAn 2 profile of species.
///
/// Names with «unclassified» or «virus» are dropped, the rest is closed to one, shares below 1e-5
/// are set to zero. For each list ψ = R / R′ · (−Σ p ln p), R the species found, R′ = 7 and 31; the
/// index is log₁₀((ψ prevalent + 1e-5) / (ψ scarce + 1e-5)). Gupta et al. 2020,
/// doi:10.1038/s41467-020-18476-8. Answers [`NoValue::OtherProfiler`] unless the file states
/// MetaPhlAn 2, and [`NoValue::Undefined`] if no species of either list is found.
pub fn health_index(profile: &Profile, sets: &HealthIndexSets) -> Result<IndexValue, NoValue> {
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
        .filter(|(taxon, value)| *value > 0.0 && counted(&taxon.name))
        .map(|(taxon, value)| (plain(&taxon.name), value))
        .collect();
    let total = sum(kept.values().copied());
    let share = |name: &String| {
        let bare = name.strip_prefix("s__").unwrap_or(name);
        let share = kept.get(&plain(bare))? / total;
        (share >= ABSENT_BELOW).then_some(share)
    };
    let weigh = |names: &[String], typical: f64| {
        let shares: Vec<f64> = names.iter().filter_map(share).collect();
        let spread = -sum(shares.iter().map(|share| share * libm::log(*share)));
        (shares.len(), shares.len() as f64 / typical * spread)
    };
    let (prevalent, scarce) = (weigh(&sets.prevalent, 7.0), weigh(&sets.scarce, 31.0));
    let found = prevalent.0 + scarce.0;
    if found == 0 {
        return Err(NoValue::Undefined);
    }
    let value = libm::log10((prevalent.1 + ABSENT_BELOW) / (scarce.1 + ABSENT_BELOW));
    Ok(IndexValue { value, found, members: sets.prevalent.len() + sets.scarce.len() })
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
    let mut present = BTreeSet::new();
    for profile in profiles {
        // Shares of what was classified: the profile's own scale cancels out.
        let whole = profiles.iter().map(|other| other.total()).fold(0.0, f64::max);
        for (taxon, value) in profile.iter() {
            if value > ABSENT_BELOW * whole {
                present.insert((profile.rank(), plain(&taxon.name)));
            }
        }
    }
    let held = |name: &String| {
        ranked(name).is_some_and(|(rank, bare)| present.contains(&(rank, plain(bare))))
    };
    let found: Vec<f64> =
        coefficients.iter().filter(|(name, _)| held(name)).map(|(_, c)| *c).collect();
    let value = intercept + sum(found.iter().copied());
    Ok(IndexValue { value, found: found.len(), members: coefficients.len() })
}

/// Checks that a file states the profiler and its main version.
fn stated(profile: &Profile, profiler: &str, version: &str) -> Result<(), NoValue> {
    let method = profile.method();
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
    };
    let named = method.profiler.as_deref().is_some_and(|own| letters(own) == profiler);
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
    fn sets() -> HealthIndexSets {
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
        HealthIndexSets {
            prevalent: prevalent.map(str::to_owned).to_vec(),
            scarce: scarce.map(str::to_owned).to_vec(),
        }
    }

    fn check(shares: &[(&str, f64)], expected: Result<f64, NoValue>) {
        let found = health_index(&profile("2.2.0", Rank::Species, shares), &sets());
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
            health_index(&profile("2", Rank::Species, shares), &sets()).map(|index| index.value)
        };
        assert_eq!(index(&plain), index(&mixed));
    }

    #[test]
    fn another_profiler_version_or_rank_has_no_index() {
        let shares = [("Ruminococcus gnavus", 0.2), ("other", 0.8)];
        let newer = profile("3.0", Rank::Species, &shares);
        assert_eq!(health_index(&newer, &sets()), Err(NoValue::OtherProfiler));
        let genera = profile("2.2", Rank::Genus, &shares);
        assert_eq!(health_index(&genera, &sets()), Err(NoValue::OtherProfiler));
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
    }
}

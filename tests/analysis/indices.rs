//! Indices over taxa agree with their authors' own figures on real profiles.

use crate::tables::{agree, shared};
use std::collections::BTreeSet;
use std::path::Path;
use zonula_analysis::NoValue;
use zonula_analysis::index::{IndexValue, index_value};
use zonula_catalog::Catalogue;
use zonula_formats::{ReadOptions, Recognition, SourceFile, recognise};
use zonula_model::{Abundance, Method, Profile, Rank, Taxon, TaxonIndex, Technique};

fn index(id: &str) -> &'static TaxonIndex {
    let found = Catalogue::built_in().indices().iter().find(|index| index.id == id);
    found.expect("the index is shipped")
}

/// All profiles of a file's only specimen.
fn profiles(path: &Path) -> Vec<Profile> {
    let name = path.file_name().and_then(|name| name.to_str()).expect("a file name").to_owned();
    let file = SourceFile::new(name, std::fs::read(path).expect("the manifest's files are there"));
    let Recognition::One(reader) = recognise(&file) else {
        panic!("no reader claims `{}`", file.name());
    };
    let mut specimens = reader.read(&file, &ReadOptions::default()).specimens;
    assert_eq!(specimens.len(), 1, "{}", file.name());
    specimens.remove(0).profiles
}

fn value(id: &str, profiles: &[Profile]) -> Result<IndexValue, NoValue> {
    index_value(index(id), &profiles.iter().collect::<Vec<_>>())
}

/// A MetaPhlAn 2 profile of species.
fn species(shares: &[(&str, f64)]) -> Vec<Profile> {
    let method = Method {
        technique: Technique::Shotgun,
        profiler: Some("MetaPhlAn".to_owned()),
        version: Some("2".to_owned()),
        ..Method::UNKNOWN
    };
    let taxon = |name: &str| Taxon { name: name.to_owned(), lineage: vec![], ncbi: None };
    let taxa = shares.iter().map(|(name, _)| taxon(name)).collect();
    let values = shares.iter().map(|(_, share)| *share).collect();
    let profile = Profile::new(method, Rank::Species, Abundance::Relative, taxa, values, None);
    vec![profile.expect("shares of different species")]
}

#[test]
fn the_health_index_gives_the_published_vectors_with_the_shipped_lists() {
    // Computed with the formula of the authors' repository, jaeyunsung/GMHI_2020, whose 25 own
    // specimens it gives to 5e-15.
    let first = species(&[
        ("Bifidobacterium adolescentis", 0.04),
        ("Alistipes senegalensis", 0.01),
        ("Sutterella wadsworthensis", 0.005),
        ("Ruminococcus gnavus", 0.02),
        ("Eggerthella lenta", 0.003),
        ("other", 0.922),
    ]);
    let second = species(&[
        ("Bifidobacterium catenulatum", 0.001),
        ("Klebsiella pneumoniae", 0.10),
        ("Clostridium bolteae", 0.05),
        ("Ruminococcus gnavus", 0.15),
        ("Veillonella atypica", 0.02),
        ("other", 0.679),
    ]);
    let found = value("gmhi", &first).expect("species of both lists");
    agree(found.value, 1.144_776_144_068_027_3, 1e-12, "first vector");
    assert_eq!((found.found, found.listed, found.members), (5, 5, 50));
    let found = value("gmhi", &second).expect("species of both lists");
    agree(found.value, -1.983_029_131_141_511, 1e-12, "second vector");
    assert_eq!(value("gmhi", &species(&[("other", 1.0)])), Err(NoValue::Undefined), "third vector");
}

#[test]
fn the_health_index_of_real_profiles_is_that_of_another_program() {
    let Some(shared) = shared() else { return };
    // The formula in Python 3.11 with math.log, on the species rows of each file, independent of
    // this program; the numbers found are those of either list.
    let expected = [
        ("SRS011061", Some(1.995_541_218_199_556_7), 3),
        ("SRS011084", Some(1.597_073_649_146_204), 6),
        ("SRS011086", Some(-4.053_958_220_750_753), 12),
        ("SRS011111", None, 0),
        ("SRS011134", Some(1.089_221_228_925_281_4), 14),
    ];
    for (name, expected, count) in expected {
        let path = shared.join(format!("microbiome/metaphlan/hmp2012_{name}.profile"));
        let profiles = profiles(&path);
        match (value("gmhi", &profiles), expected) {
            (Ok(found), Some(expected)) => {
                agree(found.value, expected, 1e-9, name);
                assert_eq!(found.found, count, "{name}");
            }
            (found, expected) => assert_eq!(found.map(|own| own.value).ok(), expected, "{name}"),
        }
        assert_eq!(value("gmwi2", &profiles), Err(NoValue::OtherProfiler), "{name}");
    }
}

#[test]
fn the_wellness_index_is_that_of_the_authors_own_run() {
    let Some(shared) = shared() else { return };
    let profiles = profiles(&shared.join("microbiome/metaphlan/gut_SRR1761667_metaphlan3.txt"));
    let found = value("gmwi2", &profiles).expect("MetaPhlAn 3");
    // SRR1761667_GMWI2.txt beside the profile in danielchang2002/GMWI2, example/, which lists 22
    // taxa; the shipped coefficients are rounded to six digits, so that 22 of them may differ.
    assert!((found.value - 1.401_777_365_130_644_7).abs() < 22.0 * 5e-7, "{found:?}");
    assert_eq!((found.found, found.members), (22, 95));
    assert_eq!(value("gmhi", &profiles), Err(NoValue::OtherProfiler));
    let sum = value("butyrate-sum-species", &profiles).expect("shotgun species");
    assert!(sum.value > 0.2 && sum.value < 0.4, "Faecalibacterium alone has 8.3 of 29.2 %");
    assert_eq!(value("butyrate-sum-genus", &profiles), Err(NoValue::OtherProfiler));
}

#[test]
fn ratios_that_reports_should_not_give_are_computed_only_when_asked_for() {
    let off: BTreeSet<&str> = Catalogue::built_in()
        .indices()
        .iter()
        .filter(|index| !index.by_default)
        .map(|index| index.id.as_str())
        .collect();
    assert_eq!(off, BTreeSet::from(["fb-ratio", "mdi-variant"]));
}

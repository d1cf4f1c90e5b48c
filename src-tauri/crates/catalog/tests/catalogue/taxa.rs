//! Taxa under their many names, and the groups they form.

use zonula_catalog::Catalogue;
use zonula_model::{TaxonGroup, fold_taxon};

fn group(id: &str) -> TaxonGroup {
    let groups = Catalogue::built_in().groups();
    groups.iter().find(|group| group.id == id).expect("is a group").clone()
}

#[test]
fn a_taxon_is_found_by_present_and_former_names() {
    for (name, expected) in [
        ("Faecalibacterium prausnitzii", "Faecalibacterium prausnitzii"),
        ("s__Faecalibacterium_prausnitzii", "Faecalibacterium prausnitzii"),
        ("Faecalibacterium_A", "Faecalibacterium"),
        ("[Eubacterium] rectale", "Agathobacter rectalis"),
        ("Eubacterium rectale", "Agathobacter rectalis"),
        ("Ruminococcus_B gnavus", "Mediterraneibacter gnavus"),
        ("Methanobrevibacter_A smithii_A", "Methanobrevibacter smithii"),
        ("Proteobacteria", "Pseudomonadota"),
        ("Escherichia-Shigella", "Escherichia"),
        ("Prevotella", "Prevotella"),
    ] {
        let found = Catalogue::built_in().taxon(name).map(|taxon| taxon.name.as_str());
        assert_eq!(found, Some(expected), "`{name}`");
    }
    assert!(Catalogue::built_in().taxon("Nonexistibacter").is_none());
}

#[test]
fn the_groups_of_the_report_have_members_under_all_their_names() {
    let butyrate = group("butyrate");
    for genus in ["Faecalibacterium", "Roseburia", "g__Coprococcus_A", "Butyricicoccus_A"] {
        assert!(butyrate.genera.contains(&fold_taxon(genus)), "`{genus}`");
    }
    for species in ["[Eubacterium] rectale", "Agathobacter faecis", "Coprococcus_A catus"] {
        assert!(butyrate.species.contains(&fold_taxon(species)), "`{species}`");
    }
    assert_eq!(butyrate.name_key, "group-butyrate");
    for group in Catalogue::built_in().groups() {
        assert!(!group.species.is_empty() && !group.genera.is_empty(), "{}", group.id);
    }
    assert!(group("methanogen").genera.contains(&fold_taxon("Methanobrevibacter_A")));
}

#[test]
fn a_species_does_not_bring_its_genus_into_a_group() {
    // Clostridium butyricum makes butyrate; that says nothing about the other clostridia.
    let butyrate = group("butyrate");
    assert!(butyrate.species.contains("clostridium butyricum"));
    assert!(!butyrate.genera.contains("clostridium"));
}

#[test]
fn a_former_name_that_belongs_to_another_taxon_makes_nobody_a_member() {
    let lps = group("lps_gram_negative");
    assert!(lps.genera.contains("bacteroides"));
    // Phocaeicola came out of Bacteroides, which has an entry of its own.
    let propionate = Catalogue::built_in().group("propionate");
    assert!(propionate.genera.contains("segatella") && propionate.genera.contains("prevotella"));
}

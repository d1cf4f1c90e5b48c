//! The shipped indices have the lists that were published, under all names of their taxa.

use zonula_catalog::Catalogue;
use zonula_model::{IndexFormula, SymptomId};

fn formula(id: &str) -> &'static IndexFormula {
    let found = Catalogue::built_in().indices().iter().find(|index| index.id == id);
    &found.expect("is shipped").formula
}

#[test]
fn the_lists_are_as_long_as_published() {
    let IndexFormula::Health { prevalent, scarce } = formula("gmhi") else { panic!("two lists") };
    assert_eq!((prevalent.len(), scarce.len()), (7, 43), "Gupta et al. 2020");
    let IndexFormula::Wellness { coefficients, .. } = formula("gmwi2") else { panic!("a model") };
    assert_eq!(coefficients.len(), 95, "Chang et al. 2024");
}

#[test]
fn sums_know_the_names_of_other_taxonomies() {
    let IndexFormula::Sum(members) = formula("proteobacteria-share") else { panic!("a sum") };
    assert!(["pseudomonadota", "proteobacteria"].iter().all(|name| members[0].contains(*name)));
    let IndexFormula::Sum(members) = formula("butyrate-sum-species") else { panic!("a sum") };
    let rectalis = members.iter().find(|names| names.contains("agathobacter rectalis"));
    assert!(rectalis.expect("is a member").contains("eubacterium rectale"), "{rectalis:?}");
}

#[test]
fn an_important_change_holds_on_its_own_scale_only() {
    let points = |id: &str, scale| {
        let found = Catalogue::built_in().important_change(&SymptomId::new(id), scale);
        found.map(|own| own.points)
    };
    assert_eq!(points("abdominal-pain", (0.0, 10.0)), Some(2.2), "Spiegel et al. 2009");
    assert_eq!(points("abdominal-pain", (0.0, 5.0)), None);
    assert_eq!(points("bloating", (0.0, 10.0)), None);
}

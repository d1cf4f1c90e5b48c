//! Which analyte a name means, and when a person has to say.

use zonula_catalog::{AnalyteMatch, Catalogue, Language};
use zonula_model::{AnalyteId, SpecimenKind};

fn find(name: &str, specimen: SpecimenKind, unit: Option<&str>) -> AnalyteMatch {
    Catalogue::built_in().match_analyte(name, None, specimen, unit)
}

fn certain(name: &str, specimen: SpecimenKind, unit: Option<&str>, id: &str) {
    let expected = AnalyteMatch::Certain(AnalyteId::new(id));
    assert_eq!(find(name, specimen, unit), expected, "`{name}` {unit:?}");
}

fn uncertain(name: &str, specimen: SpecimenKind, unit: Option<&str>, ids: &[&str]) {
    match find(name, specimen, unit) {
        AnalyteMatch::Uncertain(candidates) => {
            let found: Vec<&str> = candidates.iter().map(|(id, _)| id.as_str()).collect();
            assert_eq!(found, ids, "`{name}` {unit:?}");
            assert!(candidates.iter().all(|(_, score)| (0.0..=1.0).contains(score)));
            assert!(candidates.is_sorted_by(|one, other| one.1 >= other.1));
        }
        other => panic!("`{name}` {unit:?} is {other:?}"),
    }
}

#[test]
fn every_analyte_is_certain_by_its_name_in_its_specimen_and_unit() {
    for analyte in &Catalogue::built_in().analytes {
        let unit = analyte.unit.as_ref().map(|unit| unit.ucum());
        for language in Language::ALL {
            let name = analyte.name(language).to_uppercase();
            let found = find(&name, analyte.specimen, unit);
            // What stands in words and has a short name may mean many things.
            let short = unit.is_none() && name.len() < 8;
            if !short {
                assert_eq!(found, AnalyteMatch::Certain(analyte.id.clone()), "`{name}` {unit:?}");
            }
        }
    }
}

#[test]
fn loinc_settles_the_analyte() {
    let catalogue = Catalogue::built_in();
    let found = catalogue.match_analyte("xyz", Some("38445-3"), SpecimenKind::NotStated, None);
    assert_eq!(found, AnalyteMatch::Certain(AnalyteId::new("calprotectin-stool")));
    let contradicted = catalogue.match_analyte("xyz", Some("38445-3"), SpecimenKind::Serum, None);
    assert!(matches!(contradicted, AnalyteMatch::Uncertain(_)));
    // 53929-2 is often copied for secretory IgA and is no code of it.
    let copied = catalogue.match_analyte("xyz", Some("53929-2"), SpecimenKind::Stool, None);
    assert_eq!(copied, AnalyteMatch::Unknown);
}

#[test]
fn specimen_words_within_the_name_count() {
    certain("Calprotectin im Stuhl", SpecimenKind::NotStated, Some("µg/g"), "calprotectin-stool");
    certain("Calprotectine selles", SpecimenKind::NotStated, Some("ug/g"), "calprotectin-stool");
    certain("Faecal Calprotectin", SpecimenKind::NotStated, None, "calprotectin-stool");
    certain("Zonulin im Stuhl", SpecimenKind::NotStated, Some("ng/ml"), "zonulin-stool");
    certain("Zonulin (Serum)", SpecimenKind::NotStated, Some("ng/ml"), "zonulin-serum");
    assert_eq!(
        find("Calprotectin (Serum)", SpecimenKind::NotStated, Some("µg/ml")),
        AnalyteMatch::Unknown
    );
}

#[test]
fn an_ambiguous_name_needs_specimen_and_unit() {
    certain("Zonulin", SpecimenKind::Stool, Some("ng/ml"), "zonulin-stool");
    certain("Zonulin", SpecimenKind::Serum, Some("ng/ml"), "zonulin-serum");
    uncertain(
        "Zonulin",
        SpecimenKind::NotStated,
        Some("ng/ml"),
        &["zonulin-stool", "zonulin-serum"],
    );
    certain("Zonulin", SpecimenKind::NotStated, Some("ng/g"), "zonulin-stool");
    certain("IgA", SpecimenKind::Serum, Some("g/l"), "iga-total");
    uncertain("IgA", SpecimenKind::Stool, Some("µg/ml"), &["siga-stool"]);
    uncertain("Histamin", SpecimenKind::NotStated, None, &["histamine-stool", "histamine-plasma"]);
}

#[test]
fn a_name_that_only_suggests_is_asked() {
    uncertain("Glucose", SpecimenKind::Serum, Some("mg/dl"), &["glucose-fasting"]);
    // Toxins in stool, but in serum a marker of alcohol that is not in the catalogue.
    uncertain("CDT", SpecimenKind::NotStated, None, &["c-diff-toxin-stool"]);
    assert_eq!(find("CDT", SpecimenKind::Serum, Some("%")), AnalyteMatch::Unknown);
}

#[test]
fn few_letters_without_a_unit_are_asked() {
    uncertain("K", SpecimenKind::Serum, None, &["potassium"]);
    certain("K", SpecimenKind::Serum, Some("mmol/l"), "potassium");
}

#[test]
fn a_share_of_cells_is_not_their_number() {
    assert_eq!(find("Eosinophile", SpecimenKind::WholeBlood, Some("%")), AnalyteMatch::Unknown);
    certain("Eosinophile", SpecimenKind::WholeBlood, Some("G/l"), "eosinophils");
}

#[test]
fn a_unit_that_does_not_convert_is_asked() {
    uncertain("FIT", SpecimenKind::Stool, Some("ng/ml"), &["fit-stool"]);
}

#[test]
fn a_slip_of_the_pen_is_asked_and_never_certain() {
    uncertain("Calprotektin", SpecimenKind::Stool, Some("µg/g"), &["calprotectin-stool"]);
}

#[test]
fn a_name_in_parts_that_all_mean_one_analyte_is_certain() {
    certain("ALAT (GPT)", SpecimenKind::NotStated, Some("U/l"), "alt");
    certain("GOT / ASAT", SpecimenKind::NotStated, Some("U/l"), "ast");
    certain("CRP, protéine C-réactive", SpecimenKind::Serum, Some("mg/l"), "crp");
    certain("Cholestérol HDL", SpecimenKind::Serum, Some("mmol/l"), "hdl");
}

#[test]
fn a_ratio_is_none_of_its_parts() {
    for name in ["Cholesterin/HDL-Cholesterin", "Chol./HDL", "HDL/LDL"] {
        let found = find(name, SpecimenKind::Serum, None);
        assert!(!matches!(found, AnalyteMatch::Certain(_)), "`{name}` is {found:?}");
    }
}

#[test]
fn other_numbers_in_a_name_are_other_things() {
    assert_eq!(find("Vitamin B6", SpecimenKind::Serum, Some("µg/l")), AnalyteMatch::Unknown);
    assert_eq!(find("IL-8", SpecimenKind::Serum, Some("pg/ml")), AnalyteMatch::Unknown);
}

#[test]
fn what_is_not_in_the_catalogue_is_unknown() {
    for name in [
        "Natrium",
        "Chlorid",
        "Kreatinin im Urin",
        "",
        "   ",
        "PSA gesamt",
        "Neutrophile %",
        "T3 gesamt",
    ] {
        assert_eq!(find(name, SpecimenKind::NotStated, None), AnalyteMatch::Unknown, "`{name}`");
    }
}

#[test]
fn specimens_are_read_in_five_languages() {
    for (phrase, kind) in [
        ("Stuhl", SpecimenKind::Stool),
        ("selles", SpecimenKind::Stool),
        ("heces", SpecimenKind::Stool),
        ("Ontlasting", SpecimenKind::Stool),
        ("Faeces", SpecimenKind::Stool),
        ("Serum", SpecimenKind::Serum),
        ("suero", SpecimenKind::Serum),
        ("EDTA-Blut", SpecimenKind::WholeBlood),
        ("EDTA-Plasma", SpecimenKind::Plasma),
        ("sang total", SpecimenKind::WholeBlood),
        ("Spontanurin", SpecimenKind::Urine),
        ("Speichel", SpecimenKind::Saliva),
        ("air expiré", SpecimenKind::Breath),
    ] {
        assert_eq!(Catalogue::built_in().specimen(phrase), Some(kind), "`{phrase}`");
    }
    assert_eq!(Catalogue::built_in().specimen("Liquor"), None);
    assert_eq!(Catalogue::built_in().specimen("Serum oder Stuhl"), None);
}

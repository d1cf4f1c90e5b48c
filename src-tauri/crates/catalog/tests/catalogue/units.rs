//! Spellings of units, and conversions against pairs worked out by hand.

use proptest::prelude::*;
use zonula_catalog::Catalogue;
use zonula_model::AnalyteId;

/// Compares to the precision of the molar masses in the data (seven digits or more).
fn check(id: &str, number: f64, unit: &str, expected: f64) {
    let converted = Catalogue::built_in().convert(&AnalyteId::new(id), number, unit);
    let converted = converted.unwrap_or_else(|| panic!("`{unit}` of {id} converts"));
    let relative = (converted.number / expected - 1.0).abs();
    assert!(relative < 5e-4, "{number} {unit} of {id}: {} for {expected}", converted.number);
}

fn refused(id: &str, unit: &str) {
    let converted = Catalogue::built_in().convert(&AnalyteId::new(id), 1.0, unit);
    assert_eq!(converted, None, "`{unit}` of {id}");
}

#[test]
fn conversions_agree_with_pairs_worked_out_by_hand() {
    // Molar masses from the standard atomic weights (IUPAC 2021), each worked out in the comment.
    check("creatinine", 1.0, "mg/dl", 88.40); // C4H7N3O 113.12 g/mol
    check("creatinine", 10.0, "mg/L", 88.40);
    check("creatinine", 0.01, "g/L", 88.40); // through mg/dL, by prefixes
    check("glucose-fasting", 100.0, "mg/dl", 5.551); // C6H12O6 180.156
    check("glucose-fasting", 1.0, "g/L", 5.551);
    check("chol-total", 200.0, "mg/dL", 5.172); // C27H46O 386.65
    check("triglycerides", 150.0, "mg/dL", 1.694); // triolein C57H104O6 885.4
    check("uric-acid", 6.0, "mg/dl", 356.9); // C5H4N4O3 168.11
    check("bilirubin-total", 1.2, "mg/dl", 20.52); // C33H36N4O6 584.66
    check("iron", 100.0, "µg/dl", 17.91); // Fe 55.845
    check("magnesium-serum", 2.0, "mg/dl", 0.8229); // Mg 24.305
    check("zinc-serum", 90.0, "ug/dL", 13.77); // Zn 65.38
    check("selenium-serum", 100.0, "µg/l", 1.2663); // Se 78.971
    check("copper-serum", 100.0, "µg/dL", 15.737); // Cu 63.546
    check("vitamin-d-25oh", 30.0, "ng/ml", 74.88); // C27H44O2 400.64
    check("vitamin-b12", 200.0, "pg/ml", 147.56); // C63H88CoN14O14P 1355.37
    check("folate-serum", 5.0, "ng/mL", 11.33); // C19H19N7O6 441.40
    check("ft4", 1.2, "ng/dl", 15.45); // C15H11I4NO4 776.87
    check("ft3", 3.0, "pg/mL", 4.609); // C15H12I3NO4 650.97
    check("cortisol-am", 10.0, "µg/dl", 275.9); // C21H30O5 362.46
    check("homocysteine", 2.0, "mg/L", 14.795); // C4H9NO2S 135.18
    check("histamine-plasma", 1.0, "ng/ml", 8.997); // C5H9N3 111.145
    check("histamine-stool", 2.0, "nmol/g", 222.29);
    check("butyrate-stool", 1.0, "mg/g", 11.35); // C4H8O2 88.106
    check("acetate-stool", 1.0, "mg/g", 16.652); // C2H4O2 60.052
    check("hemoglobin", 8.69, "mmol/l", 140.03); // monomer 16,114
    check("hemoglobin", 14.0, "g/dl", 140.0);
    check("hba1c", 6.5, "%", 47.54); // 10.929 * (6.5 - 2.15), IFCC master equation
    check("insulin-fasting", 60.0, "pmol/L", 10.0); // 6.00 pmol to the milli-unit
    check("alt", 1.0, "µkat/l", 60.0); // katal is mol/s, U is umol/min
    check("iga-total", 250.0, "mg/dl", 2.5);
    check("a1at-stool", 0.27, "mg/g", 27.0);
    check("calprotectin-stool", 0.05, "mg/g", 50.0); // not listed; by prefixes through ug/mg
    check("ige-total", 240.0, "ng/mL", 100.0); // 2.4 ng to the unit
}

#[test]
fn every_alternative_unit_agrees_with_a_pair_worked_out_apart() {
    // `unit_pairs.tsv` was worked out without the catalogue's factors: from the IUPAC abridged
    // standard atomic weights of 2021, decimal prefixes, and the definitions named beside a pair.
    let pairs: Vec<Vec<&str>> = include_str!("unit_pairs.tsv")
        .lines()
        .skip(1)
        .map(|line| line.split('\t').collect())
        .collect();
    for pair in &pairs {
        let number = |at: usize| pair[at].parse::<f64>().expect("is a number");
        check(pair[0], number(2), pair[1], number(3));
    }
    let listed = listed_alternatives();
    assert!(listed.len() >= 189, "{} alternatives", listed.len());
    for (id, unit) in listed {
        let has = pairs.iter().any(|pair| pair[0] == id && pair[1] == unit);
        assert!(has, "`{unit}` of {id} has a pair");
    }
}

/// Every alternative unit that the shipped table converts, with its analyte.
fn listed_alternatives() -> Vec<(&'static str, &'static str)> {
    let mut listed = vec![];
    for line in zonula_catalog::CatalogueFiles::SHIPPED.analytes.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let parts = cells[10].split('|').filter_map(|part| part.split_once('='));
        let convertible = parts.filter(|(_, rule)| *rule != "NA");
        listed.extend(convertible.map(|(unit, _)| (cells[0], unit)));
    }
    listed
}

#[test]
fn decimal_prefixes_convert_exactly() {
    for (id, number, unit, expected) in [
        ("crp", 0.35, "mg/dl", 3.5),
        ("crp", 3.2, "µg/ml", 3.2),
        ("crp", 1100.0, "ng/mL", 1.1),
        ("calprotectin-stool", 48.7, "mg/kg", 48.7),
        ("calprotectin-stool", 0.3, "ug/mg", 300.0),
        ("wbc", 6.6, "/nl", 6.6),
        ("wbc", 6600.0, "/µl", 6.6),
        ("wbc", 6.6, "G/l", 6.6),
        ("wbc", 6.6, "Tsd./µl", 6.6),
        ("wbc", 6.6, "10^9/L", 6.6),
        ("wbc", 6.6, "x10³/µL", 6.6),
        ("rbc", 4.7, "Mio/µl", 4.7),
        ("rbc", 4.7, "/pl", 4.7),
        ("rbc", 4.7, "T/l", 4.7),
        ("hematocrit", 0.42, "l/l", 42.0),
    ] {
        let converted = Catalogue::built_in().convert(&AnalyteId::new(id), number, unit);
        let converted = converted.unwrap_or_else(|| panic!("`{unit}` of {id} converts"));
        assert_eq!(converted.number, expected, "{number} {unit} of {id}");
    }
}

#[test]
fn what_does_not_convert_is_refused() {
    refused("crp", "mmol/L"); // no molar mass in the catalogue
    refused("zonulin-stool", "mg"); // a mass is not a concentration
    refused("zonulin-serum", "ng/g");
    refused("bile-acids-stool", "umol/48h"); // another quantity
    refused("eosinophils", "%"); // share of cells, not number
    refused("endocab-igg", "MMU/mL");
    refused("fit-stool", "ng/mL"); // millilitres of buffer
    refused("potassium", "/L"); // UCUM gives the mole no dimension
    refused("hba1c", "g/dL");
    refused("alt", "mg/L");
    refused("lps-plasma", "ng/mL");
    refused("crp", "bananas");
    refused("crp", "");
    refused("fobt-stool-ql", "ug/g"); // words have no unit
}

#[test]
fn a_unit_that_is_only_spelled_otherwise_needs_no_note() {
    let note = |id: &str, unit: &str| {
        let converted = Catalogue::built_in().convert(&AnalyteId::new(id), 1.0, unit);
        converted.expect("converts").note
    };
    assert_eq!(note("calprotectin-stool", "µg/g"), None);
    assert_eq!(note("crp", "mg/l"), None);
    assert_eq!(note("crp", "mg/dl"), Some("1 mg/dL = 10 mg/L".to_owned()));
    assert_eq!(note("lbp-serum", "mg/L"), Some("1 mg/L = 1 ug/mL".to_owned()));
    assert_eq!(note("creatinine", "mg/dl"), Some("1 mg/dL = 88.40326 umol/L".to_owned()));
    assert_eq!(note("hba1c", "%"), Some("mmol/mol = 10.929 × % - 23.5".to_owned()));
    assert_eq!(
        note("zonulin-stool", "ng/g"),
        Some("1 ng/g = 1 ng/mL, assuming 1 g of stool in 1 mL".to_owned())
    );
}

#[test]
fn spellings_of_units_are_read_into_ucum() {
    for (written, expected) in [
        ("µg/g", "ug/g"),
        ("μg/g Stuhl", "ug/g"),
        ("mcg/dL", "ug/dL"),
        ("mg/dl", "mg/dL"),
        ("MG/DL", "mg/dL"),
        ("Mio/ml", "10*6/mL"),
        ("Mio./µl", "10*6/uL"),
        ("G/l", "10*9/L"),
        ("g/l", "g/L"),
        ("10^9/L", "10*9/L"),
        ("10⁹/l", "10*9/L"),
        ("x10E9/L", "10*9/L"),
        ("ng/mL", "ng/mL"),
        ("U/l", "U/L"),
        ("mU/l", "mU/L"),
        ("µIU/mL", "u[IU]/mL"),
        ("kIU/L", "k[IU]/L"),
        ("IE/ml", "[IU]/mL"),
        ("%", "%"),
        ("mval/l", "meq/L"),
        ("ml/min/1,73m²", "mL/min/{1.73_m2}"),
        ("mm/Std.", "mm/h"),
        ("KBE/g", "[CFU]/g"),
        ("g/24h", "g/(24.h)"),
        ("mmol/mol Hb", "mmol/mol"),
        ("fl", "fL"),
        ("mmol/(24.h)", "mmol/(24.h)"),
    ] {
        let unit = Catalogue::built_in().ucum(written);
        assert_eq!(unit.as_ref().map(|unit| unit.ucum()), Some(expected), "`{written}`");
    }
    for written in ["", " ", "positiv", "siehe Text", "***"] {
        assert_eq!(Catalogue::built_in().ucum(written), None, "`{written}`");
    }
}

#[test]
fn capitals_mean_grams_only_where_cells_make_no_sense() {
    let catalogue = Catalogue::built_in();
    let convert = |id: &str, number| catalogue.convert(&AnalyteId::new(id), number, "G/L");
    assert_eq!(convert("albumin", 45.0).map(|converted| converted.number), Some(45.0));
    assert_eq!(convert("wbc", 6.6).map(|converted| converted.number), Some(6.6));
}

/// Every analyte with every unit that the shipped table lists for it.
fn listed_units() -> Vec<(AnalyteId, String)> {
    let mut units = vec![];
    for line in zonula_catalog::CatalogueFiles::SHIPPED.analytes.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let listed = cells[10].split('|').filter_map(|part| part.rsplit_once('='));
        let convertible = listed.filter(|(_, rule)| *rule != "NA").map(|(unit, _)| unit);
        let canonical = [cells[9]].into_iter().filter(|unit| !unit.is_empty());
        units.extend(
            convertible.chain(canonical).map(|unit| (AnalyteId::new(cells[0]), unit.to_owned())),
        );
    }
    units
}

#[test]
fn every_listed_unit_converts() {
    let catalogue = Catalogue::built_in();
    let units = listed_units();
    assert!(units.len() > 250, "{}", units.len());
    for (id, unit) in units {
        assert!(catalogue.convert(&id, 1.0, &unit).is_some(), "`{unit}` of {id}");
    }
}

proptest! {
    #[test]
    fn converting_forth_and_back_returns_the_value(
        number in 1e-6_f64..1e9,
        chosen in any::<prop::sample::Index>(),
    ) {
        let catalogue = Catalogue::built_in();
        let units = listed_units();
        let (id, unit) = &units[chosen.index(units.len())];
        let converted = catalogue.convert(id, number, unit).expect("a listed unit converts");
        let back = catalogue.express(id, converted.number, unit).expect("and back");
        // A linear rule loses digits where its offset is large against the number.
        let scale = number.max(10.0);
        prop_assert!((back - number).abs() <= 1e-12 * scale, "{number} {unit} of {id}: {back}");
    }

    #[test]
    fn any_text_is_a_unit_or_is_not(written in "\\PC{0,20}") {
        let unit = Catalogue::built_in().ucum(&written);
        prop_assert!(unit.is_none_or(|unit| !unit.ucum().is_empty()));
    }
}

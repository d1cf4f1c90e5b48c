//! The shipped files are sound, and unsound ones are refused with file, line and reason.

use std::collections::BTreeSet;
use zonula_catalog::{Catalogue, CatalogueError, CatalogueFiles, Language};
use zonula_model::AnalyteId;

/// Says why a change to the shipped files is refused.
fn refused(change: impl Fn(&mut CatalogueFiles<'static>)) -> String {
    let mut files = CatalogueFiles::SHIPPED;
    change(&mut files);
    Catalogue::parse(&files).err().map_or_else(String::new, |error| error.to_string())
}

/// Replaces text of a shipped file for the length of the test program.
fn replaced(text: &str, from: &str, to: &str) -> &'static str {
    assert!(text.contains(from), "`{from}` stands in the shipped file");
    String::leak(text.replacen(from, to, 1))
}

#[test]
fn the_shipped_catalogue_is_sound() {
    let catalogue = match Catalogue::parse(&CatalogueFiles::SHIPPED) {
        Ok(catalogue) => catalogue,
        Err(error) => panic!("{error}"),
    };
    assert_eq!(catalogue.analytes.len(), 119);
    assert_eq!(catalogue.symptoms.len(), 53);
    assert!(catalogue.taxa.len() >= 178);
    assert_eq!(catalogue.references.len(), 136);
    assert!(catalogue.notices.iter().any(|notice| notice.text.contains("loinc.org/license")));
}

#[test]
fn an_unsound_row_is_refused_with_file_line_and_reason() {
    let shipped = CatalogueFiles::SHIPPED;
    let unit = replaced(shipped.analytes, "\tug/g\tmg/kg=1", "\tug/gg\tmg/kg=1");
    assert_eq!(
        refused(|files| files.analytes = unit),
        "analytes.tsv, line 2: `ug/gg` is not a UCUM code"
    );
    let cited = replaced(shipped.analytes, "dajti2023;an2019", "dajti2032;an2019");
    assert_eq!(
        refused(|files| files.analytes = cited),
        "analytes.tsv, line 2: `dajti2032` is not in references.tsv"
    );
    let loinc = replaced(shipped.analytes, "\t40703-1:PrThr", "\t40703-2:PrThr");
    assert_eq!(
        refused(|files| files.analytes = loinc),
        "analytes.tsv, line 3: `40703-2` is not LOINC"
    );
    let interval = replaced(shipped.analytes, "A,18,,510,2040", "A,18,,2040,510");
    assert_eq!(
        refused(|files| files.analytes = interval),
        "analytes.tsv, line 4: interval `A,18,,2040,510`: ends before it begins"
    );
    let short = replaced(shipped.symptoms, "\tBallonnements\t", "\t");
    assert_eq!(
        refused(|files| files.symptoms = short),
        "symptoms.tsv, line 2: has another number of cells than the header"
    );
    let role = replaced(shipped.taxa, "lps_gram_negative", "lps_negative");
    assert!(refused(|files| files.taxa = role).ends_with("`lps_negative` is not a role"));
    let twice = replaced(shipped.units, "T/L\t10*12/L\texact", "G/L\t10*12/L\texact");
    assert!(refused(|files| files.units = twice).ends_with("means another unit further up"));
}

#[test]
fn a_missing_column_is_refused() {
    let header = replaced(CatalogueFiles::SHIPPED.taxa, "valence", "value");
    let mut files = CatalogueFiles::SHIPPED;
    files.taxa = header;
    let error = Catalogue::parse(&files).err();
    let expected = CatalogueError::File {
        file: "taxa.tsv".to_owned(),
        reason: "column `valence` is missing".to_owned(),
    };
    assert_eq!(error, Some(expected));
}

#[test]
fn no_licensed_terms_of_snomed_are_shipped() {
    let header = CatalogueFiles::SHIPPED.symptoms.lines().next().unwrap_or_default();
    assert!(header.contains("hpo") && !header.contains("snomed"));
}

#[test]
fn the_caveat_of_zonulin_is_reachable() {
    for id in ["zonulin-stool", "zonulin-serum"] {
        let analyte = Catalogue::built_in().analyte(&AnalyteId::new(id)).expect("is shipped");
        assert!(!analyte.caveats.is_empty());
        assert!(analyte.limits.is_empty() && analyte.intervals.is_empty());
    }
}

#[test]
fn a_limit_from_memory_never_appears() {
    for analyte in &Catalogue::built_in().analytes {
        let any = analyte.limits.len() + analyte.relative_limits.len() + analyte.word_limits.len();
        assert!(any == 0 || analyte.limit_status.is_fact(), "{}", analyte.id);
    }
    let fit = Catalogue::built_in().analyte(&AnalyteId::new("fit-stool")).expect("is shipped");
    assert_eq!(fit.limits[1].from, Some(10.0));
    let calprotectin = AnalyteId::new("calprotectin-stool");
    let calprotectin = Catalogue::built_in().analyte(&calprotectin).expect("is shipped");
    assert!(calprotectin.limits.is_empty(), "50 and 250 are recalled, not verified");
}

#[test]
fn every_symptom_is_found_by_its_name_in_every_language() {
    let catalogue = Catalogue::built_in();
    for symptom in &catalogue.symptoms {
        for language in Language::ALL {
            let name = symptom.name(language);
            let found = catalogue.symptom(&name.to_uppercase());
            assert_eq!(found.map(|found| &found.id), Some(&symptom.id), "`{name}`");
        }
    }
    for (name, id) in [
        ("Bloating", "bloating"),
        ("Müdigkeit", "fatigue"),
        ("mal de ventre", "abdominal-pain"),
        ("Acid Reflux", "heartburn"),
        ("hinchazon", "bloating"),
        ("brain-fog", "brain-fog"),
        ("Hoofdpijn", "headache"),
        ("Stool form (Bristol 1-7)", "stool-form"),
    ] {
        let found = catalogue.symptom(name).map(|found| found.id.as_str());
        assert_eq!(found, Some(id), "`{name}`");
    }
    assert!(catalogue.symptom("favourite colour").is_none());
}

#[test]
fn every_analyte_has_five_names_and_ids_are_unique() {
    let analytes = &Catalogue::built_in().analytes;
    let ids: BTreeSet<_> = analytes.iter().map(|analyte| &analyte.id).collect();
    assert_eq!(ids.len(), analytes.len());
    let variation = analytes.iter().filter(|analyte| analyte.variation.cvi_pct.is_some());
    assert!(variation.clone().count() >= 35);
    assert!(variation.clone().all(|analyte| analyte.variation.status.is_fact()));
}

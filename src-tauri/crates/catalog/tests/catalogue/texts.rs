//! Statements, gates, circumstances and red flags speak five languages, and say the same in each.

use zonula_catalog::{Catalogue, CatalogueFiles, Language, Review};

const OTHERS: [Language; 4] =
    [Language::German, Language::French, Language::Spanish, Language::Dutch];

/// Says why a change to the German texts is refused.
fn refused(from: &str, to: &str) -> String {
    let mut files = CatalogueFiles::SHIPPED;
    assert!(files.german.contains(from), "`{from}` stands in the shipped file");
    let changed = files.german.replacen(from, to, 1);
    files.german = &changed;
    Catalogue::parse(&files).err().map_or_else(String::new, |error| error.to_string())
}

#[test]
fn every_statement_has_its_words_in_five_languages_and_says_who_reviewed_them() {
    let catalogue = Catalogue::built_in();
    for statement in &catalogue.statements {
        let english = statement.words(Language::English).expect("English is there");
        assert_eq!(english.review, Review::Source, "{}", statement.id);
        for language in OTHERS {
            let words = statement.words(language);
            let words = words.unwrap_or_else(|| panic!("{} in {language:?}", statement.id));
            assert_eq!(words.review, Review::Translated, "{}", statement.id);
            assert_eq!(words.all().len(), english.all().len(), "{} {language:?}", statement.id);
            for (own, other) in words.all().into_iter().zip(english.all()) {
                // Names of tests are the same in several languages: `tTG-IgA + IgA.`
                assert!(own != other || own.len() <= 20, "{} {language:?}: {own}", statement.id);
            }
        }
    }
    for language in OTHERS {
        let review = catalogue.review(language);
        assert_eq!(review, Some("translated, not reviewed by a native clinician"), "{language:?}");
    }
    assert_eq!(catalogue.review(Language::English), None);
}

#[test]
fn gates_circumstances_and_red_flags_speak_five_languages() {
    let catalogue = Catalogue::built_in();
    for language in Language::ALL {
        for gate in &catalogue.gates {
            assert!(gate.patient(language).is_some(), "{} {language:?}", gate.id);
            assert!(gate.clinician(language).is_some(), "{} {language:?}", gate.id);
        }
        for id in catalogue.circumstances.keys() {
            assert!(catalogue.circumstance(id, language).is_some(), "{id} {language:?}");
        }
        for symptom in catalogue.symptoms.iter().filter(|own| own.red_flag != "none") {
            let flag = catalogue.red_flag(&symptom.id, language);
            let (rule, referral) = flag.unwrap_or_else(|| panic!("{} {language:?}", symptom.id));
            assert!(!rule.is_empty() && !referral.is_empty(), "{} {language:?}", symptom.id);
        }
    }
    assert_eq!(
        catalogue.red_flag(&zonula_model::SymptomId::new("fever"), Language::French),
        Some(("avec diarrhée, douleur abdominale ou > 3 jours", "Avis le jour même"))
    );
}

#[test]
fn a_missing_or_surplus_translation_is_refused_with_file_line_and_reason() {
    let cautions = "cautions = \"Keine Therapieentscheidung nach Zonulin.\"\n";
    assert_eq!(
        refused(cautions, ""),
        "texts/de.toml, line 85: `statements.zonulin-serum-high.cautions` is missing"
    );
    let surplus = "[gates.moonlight]\npatient = \"Nicht bei Vollmond.\"\n\n[gates.population]";
    assert_eq!(
        refused("[gates.population]", surplus),
        "texts/de.toml, line 32: `gates.moonlight.patient` translates nothing that is said in \
         English"
    );
    let unknown = refused("language = \"de\"", "language = \"de\"\ntone = \"kind\"");
    assert!(unknown.starts_with("texts/de.toml, line 4: unknown field `tone`"), "{unknown}");
    let other = refused("language = \"de\"", "language = \"nl\"");
    assert!(other.ends_with("`nl` is not the language of this file"), "{other}");
    let unsigned = refused("review = \"translated, not reviewed by a native clinician\"", "");
    assert!(unsigned.contains("does not say who looked at the texts"), "{unsigned}");
}

#[test]
fn a_translation_with_another_number_or_unit_is_refused() {
    let number = refused("(45,9 ng/mL)", "(4,59 ng/mL)");
    assert!(number.starts_with("texts/de.toml, line "), "{number}");
    assert!(number.contains("`statements.zonulin-serum-high.clinician`: numbers are"), "{number}");
    let unit = refused("< 145 pmol/L", "< 145 nmol/L");
    assert!(unit.contains("units and signs are `< nmol/L`"), "{unit}");
    let sign = refused("CRP > 10 mg/L", "CRP < 10 mg/L");
    assert!(sign.contains("units and signs are `< mg/L`, in English `> mg/L`"), "{sign}");
}

#[test]
fn a_translation_that_over_claims_is_refused() {
    let claim = refused("Unspezifisch.", "Das Pulver heilt den Darm.");
    assert!(claim.contains("`statements.siga-high.clinician` claims `heilt`"), "{claim}");
}

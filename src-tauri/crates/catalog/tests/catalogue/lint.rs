//! The lint finds what must not be said, in every language, and what cites nothing.

use zonula_catalog::{Catalogue, CatalogueFiles, Language, Standing};
use zonula_model::{AnalyteId, NotClassified, Sex};

/// The faults of the shipped files with one change.
fn faults(change: impl FnOnce(&mut CatalogueFiles<'static>)) -> Vec<String> {
    let mut files = CatalogueFiles::SHIPPED;
    change(&mut files);
    match Catalogue::parse(&files) {
        Ok(catalogue) => catalogue.lint(),
        Err(error) => vec![error.to_string()],
    }
}

fn replaced(text: &str, from: &str, to: &str) -> &'static str {
    assert!(text.contains(from), "`{from}` stands in the shipped file");
    String::leak(text.replacen(from, to, 1))
}

/// Changes one cell of a row of the shipped analytes.
fn with_cell(id: &str, column: &str, value: &str) -> CatalogueFiles<'static> {
    let mut files = CatalogueFiles::SHIPPED;
    let header: Vec<&str> = files.analytes.lines().next().unwrap_or_default().split('\t').collect();
    let at = header.iter().position(|name| *name == column).expect("the column is there");
    let rows = files.analytes.lines().map(|line| {
        let mut cells: Vec<&str> = line.split('\t').collect();
        if cells[0] == id {
            cells[at] = value;
        }
        cells.join("\t")
    });
    files.analytes = String::leak(rows.collect::<Vec<_>>().join("\n"));
    files
}

#[test]
fn the_shipped_texts_pass_the_lint() {
    assert_eq!(Catalogue::built_in().lint(), Vec::<String>::new());
}

#[test]
fn sentences_that_must_fail_fail_in_every_language() {
    for (language, sentence) in [
        (Language::English, "This marker diagnoses a leaky gut."),
        (Language::English, "The result confirms it."),
        (Language::English, "Glutamine heals the gut."),
        (Language::English, "Your test is positive for leaky gut."),
        (Language::English, "The probability of leaky gut is 80 %."),
        (Language::English, "These capsules are safe for everyone."),
        (Language::German, "Der Test beweist es nicht."),
        (Language::German, "Ihr Darm ist durchlässig."),
        (Language::German, "Das Mittel ist ohne Nebenwirkungen."),
        (Language::French, "Ce complément guérit."),
        (Language::French, "Vous avez un intestin perméable."),
        (Language::French, "Arrêtez votre traitement."),
        (Language::Spanish, "La prueba diagnostica la enfermedad."),
        (Language::Spanish, "Usted tiene intestino permeable."),
        (Language::Spanish, "El polvo repara la mucosa."),
        (Language::Dutch, "Dit poeder geneest."),
        (Language::Dutch, "U hebt een lekkende darm."),
        (Language::Dutch, "Stop met uw medicijnen."),
    ] {
        let found = Catalogue::built_in().banned_claims(sentence, language);
        assert!(!found.is_empty(), "{language:?}: {sentence}");
    }
}

#[test]
fn sentences_that_only_name_or_deny_pass_in_every_language() {
    for (language, sentence) in [
        (Language::English, "No test makes this diagnosis; treatment is for a doctor to decide."),
        (Language::English, "It cannot tell you that you have a leaky gut."),
        (Language::German, "Eine Wirkung ist nicht belegt, die Diagnose offen."),
        (Language::French, "Un bénéfice n'est pas prouvé."),
        (Language::Spanish, "No es un diagnóstico."),
        (Language::Dutch, "Dit is geen bewijs."),
    ] {
        let found = Catalogue::built_in().banned_claims(sentence, language);
        assert!(found.is_empty(), "{language:?}: {sentence}: {found:?}");
    }
}

#[test]
fn a_claim_in_a_note_a_name_or_an_advice_is_found_with_its_line() {
    let caveat = with_cell("zonulin-serum", "caveats", "This proves a leaky gut.");
    let found = faults(|files| *files = caveat);
    assert!(found[0].starts_with("analytes.tsv, line "), "{found:?}");
    assert!(found[0].ends_with("`zonulin-serum` claims `this proves`"), "{found:?}");
    let name = with_cell("zonulin-serum", "name_de", "Zonulin, heilt den Darm");
    let found = faults(|files| *files = name);
    assert!(found.iter().any(|fault| fault.contains("claims `heilt`")), "{found:?}");
    let shipped = CatalogueFiles::SHIPPED.symptoms;
    let advice = replaced(shipped, "Urgent upper endoscopy", "Stop taking your tablets");
    let found = faults(|files| files.symptoms = advice);
    assert!(found[0].contains("`dysphagia` claims `stop taking your`"), "{found:?}");
}

#[test]
fn a_statement_without_grade_is_refused_and_one_without_citation_is_no_fact() {
    let shipped = CatalogueFiles::SHIPPED.statements;
    let graded = "grade = \"low\"\ncebm = 4\ncitations = [\"scheffler2018\", \"ajamian2019\"]";
    let without = replaced(shipped, graded, &graded.replace("grade = \"low\"\n", ""));
    let found = faults(|files| files.statements = without);
    assert!(found[0].contains("`zonulin-normal`: `grade` is missing"), "{found:?}");
    let cited = format!("{graded}\ncite_status = \"verified\"");
    let uncited = "grade = \"low\"\ncebm = 4\ncitations = []\ncite_status = \"none\"";
    let mut files = CatalogueFiles::SHIPPED;
    files.statements = replaced(shipped, &cited, uncited);
    let catalogue = Catalogue::parse(&files).expect("is sound");
    let standing = catalogue.statement("zonulin-normal").map(|own| own.standing);
    assert_eq!(standing, Some(Standing::Orientation));
    let claimed = cited.replace("[\"scheffler2018\", \"ajamian2019\"]", "[]");
    let contradicted = replaced(shipped, &cited, &claimed);
    let found = faults(|files| files.statements = contradicted);
    assert!(found[0].contains("citations and their status contradict each other"), "{found:?}");
}

#[test]
fn patients_words_are_no_harder_than_a_newspaper_in_any_language() {
    for language in Language::ALL {
        let level = Catalogue::built_in().reading_level(language).expect("there are words");
        assert!(level < 45.0, "{language:?}: {level}");
        let hard = Catalogue::built_in().statements.iter().filter_map(|own| own.patient(language));
        for sentence in hard.flat_map(|text| text.split(['.', '!', '?', ':', ';'])) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 26, "{language:?}, {words} words: {sentence}");
        }
    }
}

#[test]
fn a_row_of_low_confidence_offers_nothing_as_fact() {
    let calprotectin = AnalyteId::new("calprotectin-stool");
    let shipped = Catalogue::built_in().interval(&calprotectin, Sex::Male, Some(40));
    assert!(shipped.is_ok());
    let low = Catalogue::parse(&with_cell("calprotectin-stool", "confidence", "low"));
    let low = low.expect("is sound");
    let offered = low.interval(&calprotectin, Sex::Male, Some(40));
    assert_eq!(offered, Err(NotClassified::NoInterval));
    let fit = Catalogue::parse(&with_cell("fit-stool", "confidence", "low")).expect("is sound");
    let own = fit.analyte(&AnalyteId::new("fit-stool")).expect("is shipped");
    assert!(own.limits.is_empty(), "decision limits are not shown either");
    let standing = |own: &Catalogue| own.statement("fit-positive").map(|own| own.standing);
    assert_eq!(standing(Catalogue::built_in()), Some(Standing::Sourced));
    assert_eq!(standing(&fit), Some(Standing::Orientation));
}

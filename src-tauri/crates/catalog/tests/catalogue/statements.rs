//! Statements are proposed where their conditions hold, gates come first, and no text over-claims.

use std::collections::BTreeSet;
use zonula_catalog::{Catalogue, CatalogueFiles, Facts, Language, Proposals, Standing};

fn propose(text: &str) -> Proposals {
    let catalogue = Catalogue::built_in();
    catalogue
        .propose(&Facts::parse(text, catalogue).expect("the facts are written as they must be"))
}

#[test]
fn the_written_cases_propose_and_close_what_they_say() {
    let cases = include_str!("../../data/statement_cases.tsv");
    let mut seen = BTreeSet::new();
    for line in cases.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [case, stated, proposes, closes] = cells[..] else { panic!("`{line}` has four cells") };
        let found = propose(stated);
        let ids: Vec<&str> = found.proposals.iter().map(|own| own.id.as_str()).collect();
        assert_eq!(ids.join("|"), proposes, "{case}");
        let gates: Vec<&str> = found.closed.iter().map(|own| own.id.as_str()).collect();
        assert_eq!(gates.join("|"), closes, "{case}");
        seen.extend(found.proposals.into_iter().map(|own| own.id));
    }
    assert!(seen.len() >= 20, "{} statements were proposed", seen.len());
}

#[test]
fn a_closed_gate_shows_what_it_holds_back_and_why() {
    let found = propose("symptom blood-stool = 10 ; age = 67");
    let gate = &found.closed[0];
    assert_eq!(gate.id, "red-flags");
    assert_eq!(gate.explanation[0].condition, "red-flag");
    assert_eq!(gate.explanation[0].found, "blood-stool");
    let held: Vec<&str> = gate.held_back.iter().map(|own| own.id.as_str()).collect();
    assert_eq!(held, ["iv-polyphenols"]);
    assert!(gate.holds_back.iter().any(|kind| kind == "intervention"));
}

#[test]
fn a_proposal_explains_itself_from_the_values() {
    let found = propose("zonulin-serum = 61 ng/mL [..48]");
    let own = found.proposals.iter().find(|own| own.id == "zonulin-serum-high");
    let own = own.expect("is proposed");
    assert_eq!(own.explanation[0].condition, "zonulin-serum above laboratory");
    assert_eq!(own.explanation[0].found, "61 ng/mL");
    assert!(own.citations.contains(&"scheffler2018".to_owned()));
}

#[test]
fn what_rests_on_memory_is_orientation() {
    let catalogue = Catalogue::built_in();
    let standing = |id: &str| catalogue.statement(id).expect("is shipped").standing;
    assert_eq!(standing("fit-positive"), Standing::Sourced);
    assert_eq!(standing("zonulin-serum-high"), Standing::Sourced);
    assert_eq!(standing("calpro-high"), Standing::Orientation, "250 ug/g is recalled");
    assert_eq!(standing("ferritin-low"), Standing::Orientation);
    assert_eq!(standing("crp-high"), Standing::Orientation, "nothing is cited");
}

#[test]
fn all_statements_are_shipped_with_grade_citations_and_cautions_in_reach() {
    let catalogue = Catalogue::built_in();
    assert_eq!(catalogue.statements.len(), 71);
    for own in &catalogue.statements {
        assert!(own.patient(Language::English).is_some_and(|text| text.len() > 20), "{}", own.id);
        assert!(own.citations.iter().all(|id| catalogue.reference(id).is_some()), "{}", own.id);
    }
}

/// Says why a change to the shipped statements is refused.
fn refused(from: &str, to: &str) -> String {
    let mut files = CatalogueFiles::SHIPPED;
    assert!(files.statements.contains(from), "`{from}` stands in the shipped file");
    files.statements = String::leak(files.statements.replacen(from, to, 1));
    Catalogue::parse(&files).err().map_or_else(String::new, |error| error.to_string())
}

#[test]
fn a_condition_that_names_what_nobody_knows_is_refused() {
    let from = "\"zonulin-serum above laboratory\"";
    for (to, reason) in [
        ("\"zonulin-tears above laboratory\"", "is neither an analyte nor a word"),
        ("\"zonulin-serum above\"", "`laboratory` is expected"),
        ("\"zonulin-serum is dangerous\"", "has no decision limit `dangerous`"),
        ("\"zonulin-serum > many\"", "a number is expected"),
        ("\"(zonulin-serum > 3\"", "a parenthesis is not closed"),
        ("\"zonulin-serum > 3 age > 4\"", "`age` is not expected"),
        ("\"known gossip\"", "`gossip` is not a circumstance"),
        ("\"symptom envy > 3\"", "`envy` is not a symptom"),
        ("\"percentile wealth < 10\"", "`wealth` is neither a measure nor a group"),
        ("\"by-hand\"", "`applies` stands with `by-hand`"),
    ] {
        let error = refused(from, to);
        assert!(error.starts_with("statements.toml, line "), "{to}: {error}");
        assert!(error.contains(reason), "{to}: {error}");
    }
}

#[test]
fn a_statement_that_over_claims_or_cites_nothing_known_is_refused() {
    let claim = refused("Your stool marker for bowel inflammation", "This proves it. Your marker");
    assert!(claim.contains("`calpro-normal`: claims `this proves`"), "{claim}");
    let cited = refused("\"zonulinref2015\", \"ganzimmun\"", "\"somebody1999\"");
    assert!(cited.contains("`somebody1999` is not in references.tsv"), "{cited}");
    let grade = refused("grade = \"high\"", "grade = \"excellent\"");
    assert!(grade.contains("excellent"), "{grade}");
}

#[test]
fn over_claims_are_found_in_five_languages_and_denials_are_not() {
    let check = |language, text: &str, expected: usize| {
        let found = Catalogue::built_in().banned_claims(text, language);
        assert_eq!(found.len(), expected, "`{text}`: {found:?}");
    };
    check(Language::English, "This proves that you have a leaky gut.", 3);
    check(Language::English, "It cannot tell you that you have a leaky gut.", 0);
    check(Language::English, "The capsules DETOXIFY the body.", 1);
    check(Language::English, "No proof. This proves it!", 1);
    check(Language::German, "Das Pulver heilt den Darm.", 2);
    check(Language::German, "Das Pulver heilt den Darm nicht nachweislich.", 2);
    check(Language::German, "Kein Pulver heilt den Darm.", 1); // never used, denied or not
    check(Language::German, "Das ist keine Entgiftung.", 0);
    check(Language::French, "Ce produit répare la muqueuse.", 1);
    check(Language::French, "Ce résultat ne prouve pas que vous êtes malade.", 0);
    check(Language::Spanish, "El polvo cura el intestino.", 1);
    check(Language::Spanish, "Ningún polvo cura el intestino.", 0);
    check(Language::Dutch, "Dit bewijst dat u een lekkende darm heeft.", 2);
    check(Language::Dutch, "De test geeft geen bewijs.", 0);
}

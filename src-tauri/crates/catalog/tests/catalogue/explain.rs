//! Why a statement appears or does not: the condition part by part, with the values.

use zonula_catalog::{Catalogue, Connective, Explanation, Facts, Fate, Node, Verdict};

fn explain(id: &str, facts: &str) -> Explanation {
    let catalogue = Catalogue::built_in();
    let facts = Facts::parse(facts, catalogue).expect("the facts are written as they must be");
    catalogue.explain(id, &facts).expect("is known")
}

/// The parts of a tree with what was found and what came of it.
fn leaves(node: &Node) -> Vec<(String, String, Verdict)> {
    if node.parts.is_empty() {
        return vec![(node.condition.clone(), node.found.clone(), node.verdict)];
    }
    node.parts.iter().flat_map(leaves).collect()
}

#[test]
fn each_part_of_a_condition_shows_its_value_and_outcome() {
    let found = explain(
        "iv-lowfodmap",
        "symptom bloating = 6; ttg-iga = <2 [arb'U]/mL [..10]; calprotectin-stool = 80 ug/g [..50]",
    );
    assert_eq!(found.fate, Fate::NotCalledFor);
    let tree = found.tree.expect("is not switched off");
    assert_eq!((tree.connective, tree.verdict), (Connective::All, Verdict::Fails));
    let expected = [
        ("symptoms digestive >= 5", "bloating 6", Verdict::Holds),
        ("ttg-iga within laboratory", "<2 [arb'U]/mL", Verdict::Holds),
        ("calprotectin-stool within laboratory", "80 ug/g", Verdict::Fails),
    ];
    let expected: Vec<_> = expected
        .map(|(condition, found, verdict)| (condition.to_owned(), found.to_owned(), verdict))
        .into();
    assert_eq!(leaves(&tree), expected);
}

#[test]
fn what_is_not_known_is_open_and_not_against() {
    let found = explain("iv-lowfodmap", "symptom bloating = 6");
    assert_eq!(found.fate, Fate::Undecided);
    let tree = found.tree.expect("is not switched off");
    let open = leaves(&tree).into_iter().filter(|leaf| leaf.2 == Verdict::Open).count();
    assert_eq!(open, 2, "serology and calprotectin are not known");
    let bound = explain("calpro-high", "calprotectin-stool = <300 ug/g");
    assert_eq!(bound.fate, Fate::Undecided, "<300 may be 40 or 290");
}

#[test]
fn a_statement_that_a_gate_holds_back_names_the_gate() {
    let found = explain("iv-polyphenols", "age = 67; symptom blood-stool = 10");
    assert_eq!(found.fate, Fate::HeldBack);
    assert_eq!(found.held_back_by, ["red-flags"]);
    let gate = explain("red-flags", "age = 67; symptom blood-stool = 10");
    assert_eq!(gate.fate, Fate::Closed);
    let because = gate.tree.expect("is a condition").reasons();
    assert_eq!(because[0].condition, "red-flag");
    assert_eq!(because[0].found, "blood-stool");
    assert_eq!(explain("gluten-needs-serology", "").fate, Fate::Closed);
    assert_eq!(explain("population", "age = 40").fate, Fate::NotClosed);
}

#[test]
fn what_only_a_person_can_decide_says_so() {
    assert_eq!(explain("iv-fibre", "age = 40").fate, Fate::ByHand);
    assert_eq!(explain("frame-how-measured", "").fate, Fate::Proposed);
}

#[test]
fn the_explanation_of_every_statement_agrees_with_what_is_proposed() {
    let catalogue = Catalogue::built_in();
    for line in include_str!("../../data/statement_cases.tsv").lines().skip(1) {
        let stated = line.split('\t').nth(1).expect("a case has facts");
        let facts = Facts::parse(stated, catalogue).expect("the facts are written as they must be");
        let found = catalogue.propose(&facts);
        for statement in &catalogue.statements {
            let proposed = found.proposals.iter().any(|own| own.id == statement.id);
            let fate = catalogue.explain(&statement.id, &facts).map(|own| own.fate);
            assert_eq!(fate == Some(Fate::Proposed), proposed, "{}: {stated}", statement.id);
        }
    }
}

#[test]
fn facts_that_are_misspelt_are_refused_with_the_reason() {
    let catalogue = Catalogue::built_in();
    for (text, reason) in [
        ("crp = 5", "`crp = 5`: a number has its unit"),
        ("crpp = 5 mg/L", "`crpp = 5 mg/L`: `crpp` is not an analyte"),
        ("symptom envy = 5", "`symptom envy = 5`: `envy` is not a symptom"),
        ("known gossip", "`known gossip`: `gossip` is not a circumstance"),
        ("crp = high mg/L", "`crp = high mg/L`: `high` is not a number"),
        ("age = old", "`age = old`: an age is full years"),
        ("nothing", "`nothing`: a fact is `known …` or has a value"),
    ] {
        assert_eq!(Facts::parse(text, catalogue), Err(reason.to_owned()));
    }
}

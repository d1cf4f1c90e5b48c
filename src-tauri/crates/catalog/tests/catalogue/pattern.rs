//! The pattern on written cases: what a careful reader of the rules expects.

use zonula_catalog::{Catalogue, CatalogueFiles, DomainState, Facts, PatternAssessment};

fn assess(facts: &str) -> PatternAssessment {
    let catalogue = Catalogue::built_in();
    let facts = Facts::parse(facts, catalogue).expect("the facts are written as they must be");
    catalogue.assess(&facts)
}

#[test]
fn the_written_cases_give_what_a_careful_reader_of_the_rules_expects() {
    let cases = include_str!("../../data/pattern_cases.tsv");
    let mut seen = 0;
    for line in cases.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [case, facts, domains, count, band, suspended, left, research, unchecked] = cells[..]
        else {
            panic!("`{line}` has nine cells")
        };
        let found = assess(facts);
        let assessed = found.domains.iter().filter(|own| own.state != DomainState::Missing);
        let states: Vec<String> =
            assessed.map(|own| format!("{}={}", own.id, own.state.as_str())).collect();
        assert_eq!(states.join(" "), domains, "{case}: domains");
        assert_eq!(format!("{}/{}", found.concordant, found.assessed), count, "{case}: count");
        assert_eq!(found.band.as_deref().unwrap_or_default(), band, "{case}: band");
        assert_eq!(found.suspended_by.join(" "), suspended, "{case}: gates");
        let range = found.leave_one_out.map(|(least, most)| format!("{least}..{most}"));
        assert_eq!(range.unwrap_or_default(), left, "{case}: one left out");
        let without = found.band_without_research.as_deref().unwrap_or("-");
        let without = format!("{} {without}", found.without_research);
        assert_eq!(without, research, "{case}: without research");
        assert_eq!(found.unchecked.join(" "), unchecked, "{case}: explanations");
        seen += 1;
    }
    assert!(seen >= 12, "{seen} cases");
}

#[test]
fn borderline_areas_count_half_when_one_is_left_out_and_never_in_the_count() {
    let found = assess(
        "calprotectin-stool = 90 ug/g earlier 85; crp = 2 mg/L; symptom eczema = 8; \
         known new-skin-changes; symptom new-food-reactions = 1",
    );
    assert_eq!((found.concordant, found.assessed), (1, 3));
    assert_eq!(found.leave_one_out, Some((0.5, 1.5)), "0.5 without skin, 1.5 without food");
}

#[test]
fn circumstances_that_limit_an_area_are_named_beside_it() {
    let found = assess("known nsaid; known alcohol; calprotectin-stool = 20 ug/g; crp = 1 mg/L");
    let limited = |id: &str| {
        let domain = found.domains.iter().find(|own| own.id == id);
        domain.map(|own| own.limited_by.join(" ")).unwrap_or_default()
    };
    assert_eq!(limited("barrier"), "nsaid alcohol");
    assert_eq!(limited("inflammation"), "nsaid");
    assert_eq!(limited("skin"), "");
}

#[test]
fn a_rule_that_names_what_nobody_knows_is_refused_with_its_line() {
    for (from, to, reason) in [
        ("answered bloating", "answered envy", "`digestive`: `envy` is not a symptom"),
        (
            "\"lbp-serum\", \"i-fabp",
            "\"lbp\", \"i-fabp",
            "`barrier`: `lbp` is not in the catalogue",
        ),
        ("at-least 4 of", "at-least 9 of", "`digestive`: there are not 9 parts"),
        ("\"ajamian2019\"]", "\"nobody1999\"]", "`nobody1999` is not in references.tsv"),
        ("circumstance = \"ppi\"", "circumstance = \"moon\"", "`moon`: is not a circumstance"),
    ] {
        let changed = CatalogueFiles::SHIPPED.pattern.replacen(from, to, 1);
        let files = CatalogueFiles { pattern: &changed, ..CatalogueFiles::SHIPPED };
        let error = Catalogue::parse(&files).err().map_or_else(String::new, |own| own.to_string());
        assert!(error.starts_with("pattern.toml, line "), "{to}: {error}");
        assert!(error.contains(reason), "{to}: {error}");
    }
}

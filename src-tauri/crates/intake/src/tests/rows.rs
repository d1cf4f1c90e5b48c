//! Rows that were read off printed pages.

use super::*;

/// Results as they are read off a page.
fn printed(results: Vec<RawResult>) -> Vec<RawResult> {
    let frame = Frame { left: 500, top: 1000, width: 4000, height: 110 };
    let on_page = |result| RawResult { place: Place::Page { page: 1, frame }, ..result };
    results.into_iter().map(on_page).collect()
}

#[test]
fn what_is_read_off_a_page_waits_for_a_person() {
    let results = || {
        printed(vec![
            result(1, "Calprotectin", "20", "ug/g"),
            result(2, "Calprotectin", "30", "ug/g"),
            result(3, "Nobody knows this", "4", "g"),
        ])
    };
    let mut plan = planned(reading(vec![stool("A", results())]));
    assert_eq!(keys(&plan), ["rows"]);
    let refusal = plan
        .answer("rows", Answer::Rows([4].into()), Catalogue::built_in())
        .expect_err("there are three rows");
    assert_eq!(refusal, "the file has no row `4`");
    assert!(plan.clone().finish(NOW, Catalogue::built_in()).is_err(), "nothing is stored unseen");
    plan.answer("rows", Answer::Rows([1, 3].into()), Catalogue::built_in())
        .expect("both rows are there");
    let batch = finished(plan);
    let values: Vec<_> =
        batch.specimens[0].observations.iter().map(|it| it.written.value.as_str()).collect();
    assert_eq!(values, ["20", "4"]);
    let reasons: Vec<_> = batch.left_out.iter().map(|(_, reason)| reason.as_str()).collect();
    assert_eq!(reasons, ["the row was not accepted"]);
}

#[test]
fn rows_are_counted_over_all_specimens_and_none_may_be_right() {
    let one = |value| printed(vec![result(1, "Calprotectin", value, "ug/g")]);
    let specimens = vec![stool("A", one("20")), stool("B", one("30"))];
    let mut plan = planned(reading(specimens.clone()));
    plan.answer("rows", Answer::Rows([2].into()), Catalogue::built_in())
        .expect("the second row is the other specimen's");
    let batch = finished(plan);
    assert_eq!((batch.specimens.len(), batch.left_out.len()), (1, 1));
    assert_eq!(batch.specimens[0].label, "B");
    let mut plan = planned(reading(specimens));
    plan.answer("rows", Answer::Rows([].into()), Catalogue::built_in())
        .expect("all rows may be wrong");
    let batch = finished(plan);
    assert_eq!((batch.specimens.len(), batch.left_out.len()), (0, 2));
}

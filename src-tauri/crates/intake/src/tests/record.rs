//! What a file adds to the record, repeats of it or corrects in it.

use super::*;

/// What the record knows once batches are stored, as the vault would give it back.
fn known_from(batches: &[ImportBatch]) -> Known {
    let mut known = Known::default();
    for (at, batch) in batches.iter().enumerate() {
        let id = i64::try_from(at).expect("few batches") + 1;
        let import = ImportId(id);
        known.files.push((batch.sha256, import, format!("file-{id}.csv")));
        for (position, mut specimen) in batch.specimens.iter().cloned().enumerate() {
            specimen.id = SpecimenId(id * 100 + i64::try_from(position).expect("few specimens"));
            specimen.source.import = import;
            specimen.observations.iter_mut().for_each(|own| own.source.import = import);
            known.specimens.push(specimen);
        }
        known.scores.extend(batch.symptoms.iter().cloned().map(|mut own| {
            own.source.import = import;
            own
        }));
    }
    known
}

/// Plans a second file after a first one was stored.
fn after(first: Reading, second: Reading) -> ImportPlan {
    let known = known_from(&[finished(planned(first))]);
    let other = SourceFile::new("second.csv", b"second".to_vec());
    plan(&other, "lab-csv", second, &patient(), Catalogue::built_in(), known)
}

fn with_status(result: RawResult, status: ResultStatus) -> RawResult {
    RawResult { status, ..result }
}

#[test]
fn the_same_result_from_a_second_file_is_known_and_gets_a_second_source() {
    let own = || reading(vec![stool("A", vec![result(2, "Calprotectin", "30", "ug/g")])]);
    let plan = after(own(), own());
    assert_eq!(codes(&plan), ["specimen-known", "result-known"]);
    let batch = finished(plan);
    let changes = Changes { repeated: 1, ..Changes::default() };
    assert_eq!(batch.changes, changes);
    assert_eq!(batch.specimens.len(), 1, "the statement is stored, so that it is a source");
}

#[test]
fn a_second_file_adds_to_a_specimen_that_is_known() {
    let first = reading(vec![stool("A", vec![result(2, "Calprotectin", "30", "ug/g")])]);
    let second = reading(vec![stool("A", vec![result(2, "Zonulin", "48", "ng/ml")])]);
    let plan = after(first, second);
    assert_eq!(codes(&plan), ["specimen-known"]);
    assert_eq!(plan.changes, Changes { added: 1, ..Changes::default() });
}

#[test]
fn a_correction_is_told_with_what_it_replaces() {
    let own = |value, status| {
        let own = result(2, "Calprotectin", value, "ug/g");
        reading(vec![stool("A", vec![with_status(own, status)])])
    };
    let plan = after(own("30", ResultStatus::Final), own("300", ResultStatus::Corrected));
    assert_eq!(codes(&plan), ["specimen-known", "result-superseded"]);
    let told = "`Calprotectin (faecal)` replaces `30 ug/g` of `file-1.csv`";
    let message = &plan.problems[1].message;
    assert!(message.ends_with(&told[told.len() - 32..]), "{message}");
    assert_eq!((plan.changes.superseded, plan.changes.added), (1, 1));
    let late = after(own("300", ResultStatus::Corrected), own("30", ResultStatus::Final));
    assert_eq!(codes(&late), ["specimen-known", "result-outdated"]);
    assert_eq!((late.changes.outdated, late.changes.superseded), (1, 0));
}

#[test]
fn another_value_from_a_second_file_is_a_contradiction_and_both_stay() {
    let own = |value| reading(vec![stool("A", vec![result(2, "Calprotectin", value, "ug/g")])]);
    let plan = after(own("30"), own("90"));
    assert_eq!(codes(&plan), ["specimen-known", "result-contradictory"]);
    assert!(plan.problems[1].message.contains("in `file-1.csv`; both are kept"));
    assert_eq!((plan.changes.added, plan.changes.superseded), (1, 0));
}

#[test]
fn a_specimen_that_may_be_known_is_asked_about_with_what_differs() {
    let own = |label| reading(vec![stool(label, vec![result(2, "Calprotectin", "30", "ug/g")])]);
    let plan = after(own("A-77"), own("Portal 4711"));
    assert_eq!(keys(&plan), ["same:Portal 4711"]);
    let Question::Same { candidates, .. } = &plan.questions[0] else { panic!("is a specimen") };
    let named = "A-77 2025-02-20T08:30:00";
    assert_eq!(candidates[0].id, named);
    let differs = "label: file says Portal 4711, record says A-77";
    assert!(candidates[0].differences.iter().any(|own| own == differs));
    let mut same = plan.clone();
    let catalogue = Catalogue::built_in();
    let stranger = Answer::SameSpecimen("B".to_owned());
    assert!(same.answer("same:Portal 4711", stranger, catalogue).is_err());
    let answer = Answer::SameSpecimen(named.to_owned());
    assert_eq!(same.answer("same:Portal 4711", answer, catalogue), Ok(()));
    assert_eq!(same.changes, Changes { repeated: 1, ..Changes::default() });
    let decision = SameSpecimen { one: SpecimenId(-1), other: SpecimenId(100), same: true };
    assert_eq!(finished(same).decisions, [decision]);
    let mut other = plan;
    assert_eq!(other.answer("same:Portal 4711", Answer::Unmatched, catalogue), Ok(()));
    assert_eq!((other.changes.new_specimens, other.changes.new_results), (1, 1));
    assert_eq!(finished(other).decisions, [SameSpecimen { same: false, ..decision }]);
}

#[test]
fn another_day_or_material_is_another_specimen_without_a_question() {
    let own = || reading(vec![stool("A", vec![result(2, "Calprotectin", "30", "ug/g")])]);
    let later = RawSpecimen {
        collected: Some(DAY.checked_add(jiff::Span::new().days(90)).expect("is a day")),
        ..stool("B", vec![result(2, "Calprotectin", "90", "ug/g")])
    };
    let plan = after(own(), reading(vec![later]));
    assert!(plan.questions.is_empty() && plan.problems.is_empty());
    assert_eq!(plan.changes.new_specimens, 1);
}

#[test]
fn in_one_file_a_final_result_replaces_the_preliminary_one() {
    let results = vec![
        with_status(result(2, "Calprotectin", "30", "ug/g"), ResultStatus::Preliminary),
        result(3, "Calprotectin", "31", "ug/g"),
    ];
    let plan = planned(reading(vec![stool("A", results)]));
    assert_eq!(codes(&plan), ["result-superseded"]);
    assert_eq!(plan.changes.new_results, 1);
}

#[test]
fn a_plan_learns_what_came_since_it_was_made() {
    let own = || reading(vec![stool("A", vec![result(2, "Calprotectin", "30", "ug/g")])]);
    let mut late = planned(own());
    assert_eq!(late.changes.new_results, 1);
    let other = SourceFile::new("second.csv", b"second".to_vec());
    let first = plan(&other, "lab-csv", own(), &patient(), Catalogue::built_in(), Known::default());
    let known = known_from(&[finished(first)]);
    assert!(late.knows(std::iter::empty()) && !late.knows([ImportId(1)].into_iter()));
    late.renew(known, Catalogue::built_in());
    assert_eq!((late.changes.new_results, late.changes.repeated), (0, 1));
}

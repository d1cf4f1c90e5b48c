//! Whose specimens a file holds.

use super::*;

#[test]
fn another_person_is_asked_about_and_the_same_is_not() {
    let stated = |name: &str| StatedPatient { name: Some(name.to_owned()), ..Default::default() };
    let with = |name| Reading { patient: Some(stated(name)), ..reading(vec![]) };
    assert!(planned(with("BEISPIEL^Erika")).questions.is_empty());
    let mut plan = planned(with("Beispiel^Eva"));
    assert_eq!(keys(&plan), ["patient"]);
    let Question::Patient { differences, .. } = &plan.questions[0] else { panic!("is about her") };
    assert_eq!(*differences, ["name: file says Beispiel Eva, record says Erika Beispiel"]);
    assert!(!format!("{plan:?}").contains("Eva"));
    assert_eq!(plan.answer("patient", Answer::SamePatient, Catalogue::built_in()), Ok(()));
    assert!(plan.questions.is_empty());
}

#[test]
fn of_several_microbiomes_the_chosen_ones_are_taken_and_the_others_listed() {
    let undated = RawSpecimen { collected: None, ..microbiome("C") };
    let mut plan = planned(reading(vec![microbiome("A"), microbiome("B"), undated]));
    assert_eq!(keys(&plan), ["specimens"]);
    let nobody = Answer::Specimens(vec!["D".to_owned()]);
    assert_eq!(
        plan.answer("specimens", nobody, Catalogue::built_in()),
        Err("`D` is not a specimen of the file".to_owned())
    );
    assert!(plan.answer("specimens", Answer::Specimens(vec![]), Catalogue::built_in()).is_err());
    let chosen = Answer::Specimens(vec!["A".to_owned(), "C".to_owned()]);
    assert_eq!(plan.answer("specimens", chosen, Catalogue::built_in()), Ok(()));
    assert_eq!(keys(&plan), ["collected:C"]);
    assert_eq!(plan.answer("collected:C", Answer::Collected(DAY), Catalogue::built_in()), Ok(()));
    let batch = finished(plan);
    let taken: Vec<&str> = batch.specimens.iter().map(|own| own.label.as_str()).collect();
    assert_eq!(taken, ["A", "C"]);
    assert_eq!(batch.specimens[1].collected, Some(DAY));
    assert_eq!(batch.left_out.len(), 1);
}

#[test]
fn specimens_of_several_people_are_asked_about() {
    let of = |label, name: &str, value| RawSpecimen {
        patient: Some(StatedPatient { name: Some(name.to_owned()), ..Default::default() }),
        ..stool(label, vec![result(2, "Calprotectin", value, "ug/g")])
    };
    let own = of("A", "Erika Beispiel", "30");
    let mut plan = planned(reading(vec![own, of("B", "Max Muster", "90")]));
    assert_eq!(keys(&plan), ["specimens"]);
    let mut hers = plan.clone();
    assert_eq!(
        hers.answer("specimens", Answer::Specimens(vec!["A".to_owned()]), Catalogue::built_in()),
        Ok(())
    );
    assert!(hers.questions.is_empty());
    let batch = finished(hers);
    assert_eq!((batch.specimens.len(), batch.left_out.len()), (1, 1));
    assert_eq!(
        plan.answer("specimens", Answer::Specimens(vec!["B".to_owned()]), Catalogue::built_in()),
        Ok(())
    );
    assert_eq!(keys(&plan), ["patient"]);
}

#[test]
fn specimens_of_the_patient_are_proposed_among_those_of_several_people() {
    let of = |label, name: &str, born| RawSpecimen {
        patient: Some(StatedPatient {
            name: Some(name.to_owned()),
            born: Some(born),
            ..Default::default()
        }),
        ..stool(label, vec![])
    };
    let (hers, other) = (Date::constant(1980, 12, 3), Date::constant(1970, 1, 1));
    let specimens = vec![
        of("A", "BEISPIEL^Erika^^^Dr.", hers),
        of("B", "Max Muster", other),
        of("C", "Beispiel, Erika", other),
    ];
    let plan = planned(reading(specimens));
    let Question::Specimens { proposed, .. } = &plan.questions[0] else { panic!("is asked") };
    assert_eq!(*proposed, ["A"]);
}

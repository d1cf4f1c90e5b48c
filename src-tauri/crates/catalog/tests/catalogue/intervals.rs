//! Which interval applies to whom.

use zonula_catalog::{Catalogue, CatalogueFiles};
use zonula_model::{AnalyteId, Date, NotClassified, Patient, PatientId, ReferenceInterval, Sex};

/// The shipped catalogue, as if the intervals of haemoglobin and of the sedimentation rate had
/// been verified: the shipped ones are recalled and therefore never offered.
fn verified() -> Catalogue {
    let mut files = CatalogueFiles::SHIPPED;
    let rows = files.analytes.lines().map(|line| {
        let mut cells: Vec<&str> = line.split('\t').collect();
        if ["hemoglobin", "esr"].contains(&cells[0]) {
            let status = cells.len() - 3;
            cells[status] = "verified";
        }
        cells.join("\t")
    });
    let analytes = rows.collect::<Vec<_>>().join("\n");
    files.analytes = String::leak(analytes);
    match Catalogue::parse(&files) {
        Ok(catalogue) => catalogue,
        Err(error) => panic!("{error}"),
    }
}

fn upper(outcome: Result<ReferenceInterval, NotClassified>) -> Result<f64, NotClassified> {
    outcome.map(|interval| interval.high.expect("has an upper limit"))
}

#[test]
fn the_age_turns_on_the_birthday_and_not_the_day_before() {
    let catalogue = verified();
    let esr = AnalyteId::new("esr");
    let patient = Patient {
        id: PatientId(1),
        number: "7".to_owned(),
        name: "Erika Beispiel".to_owned(),
        born: Date::constant(1974, 6, 15),
        sex: Sex::Female,
    };
    let on = |day| upper(catalogue.interval(&esr, patient.sex, patient.age_on(day)));
    assert_eq!(on(Date::constant(2024, 6, 14)), Ok(20.0));
    assert_eq!(on(Date::constant(2024, 6, 15)), Ok(30.0));
    assert_eq!(on(Date::constant(1992, 6, 14)), Err(NotClassified::Child));
    assert_eq!(on(Date::constant(1992, 6, 15)), Ok(20.0));
    assert_eq!(on(Date::constant(1974, 6, 14)), Err(NotClassified::NoInterval));
}

#[test]
fn limits_that_depend_on_the_sex_need_it() {
    let catalogue = verified();
    let esr = AnalyteId::new("esr");
    assert_eq!(upper(catalogue.interval(&esr, Sex::Male, Some(40))), Ok(15.0));
    assert_eq!(upper(catalogue.interval(&esr, Sex::Female, Some(40))), Ok(20.0));
    let unknown = catalogue.interval(&esr, Sex::Unknown, Some(40));
    assert_eq!(unknown, Err(NotClassified::SexNotRecorded));
}

#[test]
fn limits_for_everybody_do_not_need_the_sex() {
    let catalogue = Catalogue::built_in();
    let calprotectin = AnalyteId::new("calprotectin-stool");
    let interval = catalogue.interval(&calprotectin, Sex::Unknown, Some(40)).expect("is verified");
    assert_eq!((interval.low, interval.high), (None, Some(50.0)));
    assert_eq!(interval.unit.as_ref().map(|unit| unit.ucum()), Some("ug/g"));
}

#[test]
fn limits_open_at_one_side_stay_open() {
    let elastase = AnalyteId::new("elastase-stool");
    let interval = Catalogue::built_in().interval(&elastase, Sex::Male, Some(70));
    let interval = interval.expect("is verified");
    assert_eq!((interval.low, interval.high), (Some(200.0), None));
}

#[test]
fn a_child_is_not_measured_by_the_limits_of_adults() {
    for id in ["calprotectin-stool", "a1at-stool"] {
        let outcome = Catalogue::built_in().interval(&AnalyteId::new(id), Sex::Female, Some(17));
        assert_eq!(outcome, Err(NotClassified::Child), "{id}");
    }
}

#[test]
fn without_an_age_no_limits_are_chosen() {
    let calprotectin = AnalyteId::new("calprotectin-stool");
    let outcome = Catalogue::built_in().interval(&calprotectin, Sex::Female, None);
    assert_eq!(outcome, Err(NotClassified::NoInterval));
}

#[test]
fn limits_from_memory_are_never_offered() {
    let catalogue = Catalogue::built_in();
    for analyte in &catalogue.analytes {
        for sex in [Sex::Female, Sex::Male] {
            let offered = catalogue.interval(&analyte.id, sex, Some(40)).is_ok();
            assert!(!offered || analyte.interval_status.is_fact(), "{}", analyte.id);
        }
    }
    let crp = catalogue.interval(&AnalyteId::new("crp"), Sex::Male, Some(40));
    assert_eq!(crp, Err(NotClassified::NoInterval));
}

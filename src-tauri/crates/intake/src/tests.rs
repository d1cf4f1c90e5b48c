//! Small readings in, questions and batches out.

use crate::{Answer, Choice, ImportPlan, Known, Question, memory_key, plan};
use std::sync::Arc;
use zonula_catalog::Catalogue;
use zonula_formats::{
    Kind, RawAnalyte, RawResult, RawSpecimen, RawSymptom, Reading, SourceFile, StatedPatient,
};
use zonula_model::{
    Abundance, AnalyteId, Changes, Comparator, Date, DateTime, Frame, ImportBatch, ImportId,
    IntervalSource, Method, Patient, PatientId, Place, Profile, Rank, ResultStatus, SameSpecimen,
    Sex, SpecimenId, SpecimenKind, SymptomId, Taxon, Unit, Value,
};

mod person;
mod record;
mod rows;

const NOW: DateTime = DateTime::constant(2025, 3, 1, 12, 0, 0, 0);
const DAY: DateTime = DateTime::constant(2025, 2, 20, 8, 30, 0, 0);

fn patient() -> Patient {
    Patient {
        id: PatientId(3),
        number: "P-17".to_owned(),
        name: "Erika Beispiel".to_owned(),
        born: Date::constant(1980, 12, 3),
        sex: Sex::Female,
    }
}

fn file() -> SourceFile {
    SourceFile::new("results.csv", b"results".to_vec())
}

/// A result as a file writes it, with its number where it has one.
fn result(line: u32, name: &str, value: &str, unit: &str) -> RawResult {
    let comparator = value.get(..1).and_then(Comparator::parse);
    let number = value.trim_start_matches(['<', '>']).parse().ok();
    let analyte = RawAnalyte {
        name: name.to_owned(),
        unit: Some(unit.to_owned()).filter(|unit| !unit.is_empty()),
        ..RawAnalyte::default()
    };
    RawResult { comparator, number, ..RawResult::new(analyte, value, Place::Line(line)) }
}

fn stool(label: &str, results: Vec<RawResult>) -> RawSpecimen {
    RawSpecimen {
        kind: SpecimenKind::Stool,
        collected: Some(DAY),
        results,
        ..RawSpecimen::new(label, Place::Line(1))
    }
}

fn reading(specimens: Vec<RawSpecimen>) -> Reading {
    Reading { specimens, ..Reading::new(Kind::Laboratory) }
}

fn planned(reading: Reading) -> ImportPlan {
    plan(&file(), "lab-csv", reading, &patient(), Catalogue::built_in(), Known::default())
}

fn finished(plan: ImportPlan) -> ImportBatch {
    match plan.finish(NOW, Catalogue::built_in()) {
        Ok(batch) => batch,
        Err(unanswered) => panic!("open: {:?}", unanswered.0.questions),
    }
}

/// Finishes a stool specimen of one result that leaves nothing open.
fn observed(result: RawResult) -> zonula_model::Observation {
    let batch = finished(planned(reading(vec![stool("A", vec![result])])));
    batch.specimens[0].observations[0].clone()
}

fn codes(plan: &ImportPlan) -> Vec<&str> {
    plan.problems.iter().map(|problem| problem.code).collect()
}

fn keys(plan: &ImportPlan) -> Vec<&str> {
    plan.questions.iter().map(Question::key).collect()
}

fn microbiome(label: &str) -> RawSpecimen {
    let taxon = Taxon { name: "Blautia".to_owned(), lineage: vec![], ncbi: None };
    let profile =
        Profile::new(Method::UNKNOWN, Rank::Genus, Abundance::Counts, vec![taxon], vec![3.0], None);
    RawSpecimen {
        collected: Some(DAY),
        profiles: vec![profile.expect("one taxon, one count")],
        ..RawSpecimen::new(label, Place::Line(1))
    }
}

#[test]
fn a_file_without_doubt_becomes_a_batch() {
    let mut calprotectin = result(2, "Calprotectin", "<30", "mg/kg");
    let analyte = Arc::make_mut(&mut calprotectin.analyte);
    analyte.limits = Some((None, Some(50.0)));
    analyte.interval = Some("< 50".to_owned());
    let plan = planned(reading(vec![stool("A", vec![calprotectin])]));
    assert!(plan.questions.is_empty() && plan.problems.is_empty() && !plan.known_already);
    let batch = finished(plan);
    assert_eq!((batch.patient, batch.imported), (PatientId(3), NOW));
    let specimen = &batch.specimens[0];
    assert!(specimen.id.0 < 0);
    let observation = &specimen.observations[0];
    assert_eq!(observation.analyte, Some(AnalyteId::new("calprotectin-stool")));
    let unit = Some(Unit::new("ug/g"));
    let comparator = Some(Comparator::Less);
    assert_eq!(observation.value, Value::Quantity { comparator, number: 30.0, unit });
    assert_eq!(observation.conversion.as_deref(), Some("1 mg/kg = 1 ug/g"));
    let interval = observation.interval.as_ref().expect("is printed");
    assert_eq!(interval.high, Some(50.0));
    assert_eq!(interval.source, IntervalSource::Laboratory("< 50".to_owned()));
    assert_eq!(interval.unit, Some(Unit::new("ug/g")));
}

#[test]
fn value_and_interval_are_converted_alike() {
    let mut antitrypsin = result(2, "Alpha-1-Antitrypsin", "0.9", "mg/g");
    Arc::make_mut(&mut antitrypsin.analyte).limits = Some((None, Some(0.27)));
    let observation = observed(antitrypsin);
    let unit = Some(Unit::new("mg/dL"));
    assert_eq!(observation.value, Value::Quantity { comparator: None, number: 90.0, unit });
    assert_eq!(observation.interval.and_then(|interval| interval.high), Some(27.0));
    let note = "1 mg/g = 100 mg/dL, assuming 1 g of stool in 1 mL";
    assert_eq!(observation.conversion.as_deref(), Some(note));
    assert_eq!(observation.written.value, "0.9");
}

#[test]
fn a_unit_that_is_not_understood_leaves_the_value_as_written() {
    let specimen = stool("A", vec![result(2, "Calprotectin", "30", "Punkte")]);
    let plan = planned(reading(vec![specimen]));
    assert_eq!(codes(&plan), ["unit-unknown"]);
    let batch = finished(plan);
    let value = &batch.specimens[0].observations[0].value;
    assert_eq!(*value, Value::Quantity { comparator: None, number: 30.0, unit: None });
}

#[test]
fn a_missing_unit_is_never_supplied() {
    let plan = planned(reading(vec![stool("A", vec![result(2, "Calprotectin", "30", "")])]));
    assert_eq!(codes(&plan), ["unit-missing"]);
    let batch = finished(plan);
    let value = &batch.specimens[0].observations[0].value;
    assert_eq!(*value, Value::Quantity { comparator: None, number: 30.0, unit: None });
    let ph = observed(result(3, "Stuhl-pH", "6.4", ""));
    assert!(matches!(ph.value, Value::Quantity { unit: Some(unit), .. } if unit.ucum() == "[pH]"));
}

#[test]
fn words_stay_words() {
    let observation = observed(result(2, "Calprotectin im Stuhl", "nicht messbar", "ug/g"));
    assert_eq!(observation.analyte, Some(AnalyteId::new("calprotectin-stool")));
    assert_eq!(observation.value, Value::Text("nicht messbar".to_owned()));
}

#[test]
fn an_unknown_name_is_kept_with_a_note() {
    let plan = planned(reading(vec![stool("A", vec![result(2, "Clostridien", "12", "KBE/g")])]));
    assert!(plan.questions.is_empty());
    assert_eq!(codes(&plan), ["analyte-unmatched"]);
    let batch = finished(plan);
    let observation = &batch.specimens[0].observations[0];
    assert_eq!(observation.analyte, None);
    assert_eq!(observation.written.name, "Clostridien");
}

#[test]
fn an_uncertain_name_is_asked_and_the_answer_holds() {
    let specimen = RawSpecimen {
        kind: SpecimenKind::NotStated,
        ..stool("A", vec![result(2, "Zonulin", "48", "ng/ml"), result(3, "Zonulin", "50", "ng/ml")])
    };
    let mut plan = planned(reading(vec![specimen]));
    assert_eq!(keys(&plan), ["analyte:Zonulin"]);
    let unanswered = plan.clone().finish(NOW, Catalogue::built_in()).expect_err("one is open");
    assert_eq!(unanswered.0.questions, plan.questions);
    let stranger = Answer::Analyte(AnalyteId::new("zonulin-tears"));
    let refused = plan.answer("analyte:Zonulin", stranger, Catalogue::built_in());
    assert_eq!(refused, Err("`zonulin-tears` is not an analyte of the catalogue".to_owned()));
    assert!(plan.answer("analyte:Zonulin", Answer::SamePatient, Catalogue::built_in()).is_err());
    assert!(plan.answer("analyte:Calprotectin", Answer::Unmatched, Catalogue::built_in()).is_err());
    let serum = AnalyteId::new("zonulin-serum");
    assert_eq!(
        plan.answer("analyte:Zonulin", Answer::Analyte(serum.clone()), Catalogue::built_in()),
        Ok(())
    );
    let batch = finished(plan);
    assert!(batch.specimens[0].observations.iter().all(|own| own.analyte.as_ref() == Some(&serum)));
}

#[test]
fn one_name_asked_about_twice_has_two_keys() {
    let named = |unit| RawSpecimen {
        kind: SpecimenKind::NotStated,
        ..stool(unit, vec![result(2, "Zonulin", "48", unit)])
    };
    let plan = planned(reading(vec![named("ng/ml"), named("µg/l")]));
    assert_eq!(
        keys(&plan),
        ["analyte:Zonulin (not-stated, ng/ml)", "analyte:Zonulin (not-stated, µg/l)"]
    );
}

#[test]
fn a_remembered_answer_wins_over_the_catalogue() {
    let mut known = Known::default();
    let key = memory_key("ZONULIN", SpecimenKind::Stool);
    known.analytes.insert(key, None);
    let one = reading(vec![stool("A", vec![result(2, "Zonulin", "48", "ng/ml")])]);
    let plan = plan(&file(), "lab-csv", one, &patient(), Catalogue::built_in(), known);
    assert!(plan.questions.is_empty());
    assert_eq!(finished(plan).specimens[0].observations[0].analyte, None);
}

#[test]
fn what_is_remembered_of_an_answer_answers_the_next_file() {
    let one = || {
        let specimen = RawSpecimen {
            kind: SpecimenKind::NotStated,
            ..stool("A", vec![result(2, "Zonulin", "48", "ng/ml")])
        };
        reading(vec![specimen])
    };
    let first = planned(one());
    let answer = Answer::Analyte(AnalyteId::new("zonulin-stool"));
    let remembered = first.questions[0].remember(&answer).expect("holds for the next file");
    let mut known = Known::default();
    known.analytes.insert(remembered.name, remembered.id.map(AnalyteId::new));
    let second = plan(&file(), "lab-csv", one(), &patient(), Catalogue::built_in(), known);
    assert!(second.questions.is_empty());
    let analyte = finished(second).specimens[0].observations[0].analyte.clone();
    assert_eq!(analyte, Some(AnalyteId::new("zonulin-stool")));
}

#[test]
fn a_specimen_without_a_date_is_asked_about_and_may_stay_without() {
    let undated = RawSpecimen { collected: None, ..stool("A", vec![]) };
    let mut plan = planned(reading(vec![undated]));
    assert_eq!(keys(&plan), ["collected:A"]);
    assert_eq!(plan.answer("collected:A", Answer::Unmatched, Catalogue::built_in()), Ok(()));
    assert_eq!(finished(plan).specimens[0].collected, None);
}

#[test]
fn repeated_results_are_noted_contradictory_ones_warned_of_and_all_are_kept() {
    let results = vec![
        result(2, "Calprotectin", "30", "ug/g"),
        result(3, "Stuhl-Calprotectin", "30", "mg/kg"),
        result(4, "Calprotectin", "31", "ug/g"),
    ];
    let plan = planned(reading(vec![stool("A", results)]));
    assert_eq!(codes(&plan), ["result-duplicate", "result-contradictory"]);
    assert_eq!(finished(plan).specimens[0].observations.len(), 3);
}

#[test]
fn a_file_known_already_asks_and_stores_nothing() {
    let known = Known {
        files: vec![(file().sha256(), ImportId(1), "results.csv".to_owned())],
        ..Known::default()
    };
    let undated = RawSpecimen {
        collected: None,
        ..stool("A", vec![result(2, "Calprotectin", "30", "ug/g")])
    };
    let plan =
        plan(&file(), "lab-csv", reading(vec![undated]), &patient(), Catalogue::built_in(), known);
    assert!(plan.known_already && plan.questions.is_empty());
    let batch = finished(plan);
    assert!(batch.specimens.is_empty());
    assert_eq!(batch.left_out, [(Place::Line(2), "the file was imported before".to_owned())]);
}

#[test]
fn symptoms_are_matched_or_kept_as_the_diary_names_them() {
    let score = |line, name: &str, score| RawSymptom {
        name: name.to_owned(),
        day: Date::constant(2025, 2, 20),
        score,
        scale: None,
        place: Place::Line(line),
    };
    let symptoms = vec![
        score(2, "Blähbauch", 4.0),
        score(3, "Lieblingsfarbe", 7.0),
        score(4, "Lieblingsfarbe", 2.0),
        score(5, "Stuhlform (Bristol)", 6.0),
        score(6, "Nausea", 11.0),
    ];
    let plan = planned(Reading { symptoms, ..Reading::new(Kind::Symptoms) });
    assert_eq!(codes(&plan), ["symptom-unmatched", "score-outside-scale"]);
    let batch = finished(plan);
    let found: Vec<_> = batch
        .symptoms
        .iter()
        .map(|own| (own.symptom.as_ref().map(|id| id.as_str()), own.scale))
        .collect();
    let nrs = (0.0, 10.0);
    let form = (Some("stool-form"), (1.0, 7.0));
    assert_eq!(
        found,
        [(Some("bloating"), nrs), (None, nrs), (None, nrs), form, (Some("nausea"), nrs)]
    );
}

#[test]
fn an_unknown_symptom_is_asked_about_but_need_not_be_answered() {
    let score = |line, name: &str| RawSymptom {
        name: name.to_owned(),
        day: Date::constant(2025, 2, 20),
        score: 4.0,
        scale: None,
        place: Place::Line(line),
    };
    let symptoms = vec![score(2, "Abdominal bloating feeling"), score(3, "Lieblingsfarbe")];
    let plan = planned(Reading { symptoms, ..Reading::new(Kind::Symptoms) });
    assert_eq!(keys(&plan), ["symptom:Abdominal bloating feeling"]);
    assert!(!plan.is_open());
    assert_eq!(finished(plan.clone()).symptoms[0].symptom, None);
    let mut answered = plan;
    let bloating = Answer::Symptom(SymptomId::new("bloating"));
    let remembered = answered.questions[0].remember(&bloating).expect("holds for the next file");
    assert_eq!((remembered.kind, remembered.id.as_deref()), ("symptom", Some("bloating")));
    let key = "symptom:Abdominal bloating feeling";
    assert_eq!(answered.answer(key, bloating, Catalogue::built_in()), Ok(()));
    assert_eq!(finished(answered).symptoms[0].symptom, Some(SymptomId::new("bloating")));
}

#[test]
fn what_is_open_about_reading_is_asked_first() {
    let undated = RawSpecimen { collected: None, ..stool("A", vec![]) };
    let format = Question::Choice {
        key: "format".to_owned(),
        kind: Choice::Format,
        subject: String::new(),
        options: vec!["lab-csv".to_owned(), "diary-csv".to_owned()],
        optional: false,
    };
    let catalogue = Catalogue::built_in();
    let mut plan = planned(reading(vec![undated])).with_choices(vec![format], catalogue);
    assert_eq!(keys(&plan), ["format"]);
    assert!(plan.answer("format", Answer::Chosen("pdf".to_owned()), catalogue).is_err());
    assert_eq!(plan.answer("format", Answer::Chosen("lab-csv".to_owned()), catalogue), Ok(()));
    assert_eq!(keys(&plan), ["collected:A"]);
}

#[test]
fn a_tick_that_is_no_symptom_is_left_out_and_listed() {
    let tick = |line, name: &str| RawSymptom {
        name: name.to_owned(),
        day: Date::constant(2025, 2, 20),
        score: 1.0,
        scale: Some((0.0, 1.0)),
        place: Place::Line(line),
    };
    let symptoms = vec![tick(2, "bloating"), tick(2, "music")];
    let batch = finished(planned(Reading { symptoms, ..Reading::new(Kind::Symptoms) }));
    assert_eq!(batch.symptoms.len(), 1);
    let reason = "`music` is ticked and no symptom of the catalogue".to_owned();
    assert_eq!(batch.left_out, [(Place::Line(2), reason)]);
}

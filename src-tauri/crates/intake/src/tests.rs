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

//! One person's record from its specimens to its findings.
#![allow(clippy::float_cmp)]

use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use zonula_analysis::across::across_people;
use zonula_analysis::{
    ChangeClass, CorrelationOptions, Findings, Knowledge, NoChange, NoEffect, NoValue,
    ReferenceCohort, SeriesKind, Variation, Verdict, WINDOW_DAYS, analyse,
};
use zonula_model::{
    Abundance, AnalyteId, Cohort, CohortMember, CohortStructure, Comparator, Date, ImportId,
    Interpretation, IntervalSource, Intervention, Laboratory, Method, NotClassified, Observation,
    Patient, PatientId, PatientRecord, Place, Profile, Rank, ReferenceInterval, ResultStatus, Sex,
    Source, Specimen, SpecimenId, SpecimenKind, SymptomId, SymptomScore, Taxon, TaxonGroup,
    Technique, Unit, Value, Written,
};

const FIRST: Date = Date::constant(2025, 1, 10);

fn month(at: i64) -> Date {
    FIRST.saturating_add(jiff::Span::new().months(at))
}

fn source(import: i64) -> Source {
    Source { import: ImportId(import), place: Place::Line(1) }
}

fn kraken(technique: Technique) -> Method {
    Method {
        technique,
        profiler: Some("Kraken2".to_owned()),
        taxonomy: Some("NCBI".to_owned()),
        ..Method::UNKNOWN
    }
}

fn genera(technique: Technique, counts: &[(&str, f64)]) -> Profile {
    let taxon = |name: &str| Taxon {
        name: name.to_owned(),
        lineage: vec![(Rank::Phylum, "Bacillota".to_owned()), (Rank::Genus, name.to_owned())],
        ncbi: None,
    };
    let taxa = counts.iter().map(|(name, _)| taxon(name)).collect();
    let values = counts.iter().map(|(_, count)| *count).collect();
    Profile::new(kraken(technique), Rank::Genus, Abundance::Counts, taxa, values, Some(100.0))
        .expect("whole counts of different genera")
}

fn result(analyte: &str, value: Value, import: i64) -> Observation {
    Observation {
        analyte: Some(AnalyteId::new(analyte)),
        written: Written::default(),
        value,
        conversion: None,
        interval: None,
        panel: None,
        method: None,
        status: ResultStatus::Final,
        remark: None,
        source: source(import),
        repeated_at: vec![],
    }
}

fn quantity(comparator: Option<Comparator>, number: f64) -> Value {
    Value::Quantity { comparator, number, unit: Some(Unit::new("ug/g")) }
}

fn specimen(at: i64, laboratory: Option<&str>) -> Specimen {
    Specimen {
        id: SpecimenId(at),
        label: at.to_string(),
        kind: SpecimenKind::Stool,
        collected: Some(month(at).into()),
        received: None,
        reported: None,
        laboratory: laboratory.map(|name| Laboratory { name: name.to_owned(), address: None }),
        observations: vec![],
        superseded: vec![],
        profiles: vec![],
        source: source(at),
        repeated_at: vec![],
    }
}

fn score(day: Date, score: f64) -> SymptomScore {
    SymptomScore {
        symptom: Some(SymptomId::new("bloating")),
        name: "Bloating".to_owned(),
        day,
        score,
        scale: (0.0, 10.0),
        source: source(99),
        repeated_at: vec![],
    }
}

fn record(specimens: Vec<Specimen>, symptoms: Vec<SymptomScore>) -> PatientRecord {
    let patient = Patient {
        id: PatientId(1),
        number: "1".to_owned(),
        name: "Test Person".to_owned(),
        born: Date::constant(1980, 1, 1),
        sex: Sex::Female,
    };
    PatientRecord {
        patient,
        specimens,
        symptoms,
        interventions: vec![],
        circumstances: vec![],
        choices: vec![],
        imports: vec![],
    }
}

fn cohort() -> Cohort {
    let member = |at: u32| CohortMember {
        label: at.to_string(),
        profile: genera(
            Technique::Shotgun,
            &[("Blautia", f64::from(100 + at)), ("g__Roseburia", f64::from(900 - 20 * at))],
        ),
    };
    Cohort {
        id: "twenty".to_owned(),
        name: "Twenty".to_owned(),
        population: String::new(),
        method: kraken(Technique::Shotgun),
        rank: Rank::Genus,
        citation: String::new(),
        licence: String::new(),
        structure: CohortStructure::default(),
        members: (0..20).map(member).collect(),
    }
}

fn findings(record: &PatientRecord) -> Findings {
    with_knowledge(|knowledge| analyse(record, knowledge))
}

/// Works with what the tests know.
fn with_knowledge<T>(work: impl FnOnce(&Knowledge<'_>) -> T) -> T {
    let groups = [TaxonGroup {
        id: "butyrate".to_owned(),
        name_key: "group-butyrate".to_owned(),
        genera: BTreeSet::from(["roseburia".to_owned()]),
        species: BTreeSet::new(),
    }];
    let fallback = |id: &AnalyteId, sex: Sex, age: Option<u16>| {
        assert_eq!(sex, Sex::Female);
        assert_eq!(age, Some(45), "age on the day of the specimen");
        let unit = Some(Unit::new("ug/g"));
        let source = IntervalSource::Catalogue("a guideline".to_owned());
        let interval = ReferenceInterval::new(None, Some(50.0), unit, source);
        interval.filter(|_| id.as_str() == "calprotectin").ok_or(NotClassified::NoInterval)
    };
    let variation = |id: &AnalyteId| {
        (id.as_str() == "calprotectin").then_some(Variation { within_person: 0.3, analytical: 0.1 })
    };
    let important_change = |id: &SymptomId, scale: (f64, f64)| {
        (id.as_str() == "bloating" && scale == (0.0, 10.0)).then_some(2.0)
    };
    let knowledge = Knowledge {
        groups: &groups,
        indices: &[],
        cohorts: &[Arc::new(ReferenceCohort::new(cohort(), &groups))],
        fallback: &fallback,
        variation: &variation,
        important_change: &important_change,
        window_days: WINDOW_DAYS,
        correlation: CorrelationOptions { permutations: 99, seed: 1 },
    };
    work(&knowledge)
}

#[test]
fn results_are_compared_with_limits_and_with_the_result_before() {
    let value = |at: i64, laboratory: &str, value: Value| {
        let mut specimen = specimen(at, Some(laboratory));
        specimen.observations.push(result("calprotectin", value, at));
        specimen
    };
    let found = findings(&record(
        vec![
            value(0, "A", quantity(None, 40.0)),
            value(1, "A", quantity(None, 200.0)),
            value(2, "B", quantity(None, 60.0)),
            value(3, "B", quantity(Some(Comparator::Less), 30.0)),
            value(4, "B", quantity(None, 35.0)),
        ],
        vec![],
    ));
    let outcomes: Vec<_> = found.results.iter().map(|result| result.interpretation).collect();
    use Interpretation::{High, Within};
    assert_eq!(outcomes, [Within, High, High, Within, Within]);
    let classes: Vec<_> =
        found.results.iter().map(|result| result.change.map(|change| change.class)).collect();
    assert_eq!(
        classes,
        [
            None,
            Some(ChangeClass::Rise),
            Some(ChangeClass::NotInterpretable(NoChange::OtherLaboratory)),
            Some(ChangeClass::NotInterpretable(NoChange::NoRatio)),
            Some(ChangeClass::NotInterpretable(NoChange::NoRatio)),
        ]
    );
    let last = &found.results[4];
    assert_eq!(last.previous, [(month(0), 40.0), (month(1), 200.0), (month(2), 60.0)]);
    assert_eq!(
        last.previous_limits,
        [(month(3), Comparator::Less, 30.0)],
        "not dropped in silence"
    );
    assert_eq!(found.analytes, [AnalyteId::new("calprotectin")]);
}

#[test]
fn laboratories_that_are_not_stated_are_one_only_within_a_file() {
    let silent = |at: i64, import: i64| {
        let mut specimen = specimen(at, None);
        specimen.observations.push(result("calprotectin", quantity(None, 40.0), import));
        specimen
    };
    let class = |specimens| findings(&record(specimens, vec![])).results[1].change.map(|c| c.class);
    assert_eq!(class(vec![silent(0, 7), silent(1, 7)]), Some(ChangeClass::WithinVariation));
    assert_eq!(
        class(vec![silent(0, 7), silent(1, 8)]),
        Some(ChangeClass::NotInterpretable(NoChange::LaboratoryNotStated))
    );
}

#[test]
fn a_profile_is_placed_among_the_cohort_of_its_method() {
    let mut own = specimen(0, None);
    own.profiles.push(genera(Technique::Shotgun, &[("Blautia", 110.0), ("Roseburia", 705.0)]));
    let mut later = specimen(1, None);
    later.profiles.push(genera(Technique::Shotgun, &[("Blautia", 110.0), ("Dorea", 705.0)]));
    let found = findings(&record(vec![own, later], vec![]));
    let first = &found.profiles[0];
    assert_eq!((first.rank, first.depth), (Rank::Genus, Some(915.0)));
    let shannon = first.alpha.iter().find(|value| value.metric == "shannon").expect("listed");
    let placed = shannon.cohort.as_ref().expect("the cohort's method");
    assert_eq!((placed.n, placed.cohort.as_str()), (20, "twenty"));
    // Shannon rises with the member's number as shares even out; the tenth has almost ours.
    assert!((40.0..60.0).contains(&placed.percentile), "{placed:?}");
    let butyrate = &first.groups[0];
    assert_eq!(butyrate.share, Ok(705.0 / 815.0));
    assert!(butyrate.cohort.is_ok(), "the cohort's `g__Roseburia` is the same genus");
    assert_eq!(first.baseline, None);
    let moved = found.profiles[1].baseline.expect("a later profile");
    assert_eq!(moved.specimen, SpecimenId(0));
    assert!((moved.bray_curtis.expect("both hold taxa") - 705.0 / 815.0).abs() < 1e-12);
    let map = &found.comparisons[0];
    assert_eq!((map.members.len(), map.own.len()), (20, 2));
    assert_eq!(
        first.rarefaction.as_ref().map(|curve| curve.last().copied()),
        Ok(Some((815.0, 2.0)))
    );
}

#[test]
fn many_processors_ask_for_one_cohort_and_none_waits_for_itself() {
    let visit = |at: i64| {
        let mut specimen = specimen(at, None);
        specimen.profiles.push(genera(Technique::Shotgun, &[("Blautia", 110.0), ("Dorea", 7.0)]));
        specimen
    };
    let record = record((0..24).map(visit).collect(), vec![]);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(8).build().expect("eight threads");
    let (done, ended) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for _ in 0..200 {
            // A cohort of which nothing is computed yet, and several reports of a batch.
            let all = |knowledge: &Knowledge<'_>| {
                (0..4).into_par_iter().for_each(|_| drop(analyse(&record, knowledge)));
            };
            pool.install(|| with_knowledge(all));
        }
        done.send(())
    });
    assert_eq!(ended.recv_timeout(Duration::from_secs(120)), Ok(()), "somebody waits for himself");
}

#[test]
fn panels_have_no_diversity_and_other_methods_no_cohort() {
    let mut panel = specimen(0, None);
    panel.profiles.push(genera(Technique::TargetedPcr, &[("Blautia", 5.0)]));
    let mut other = specimen(1, None);
    other.profiles.push(genera(Technique::Amplicon16S, &[("Blautia", 5.0), ("Dorea", 2.0)]));
    let found = findings(&record(vec![panel, other], vec![]));
    assert!(found.profiles[0].alpha.iter().all(|v| v.value == Err(NoValue::TargetedPanel)));
    assert_eq!(found.profiles[0].groups[0].share, Err(NoValue::TargetedPanel));
    assert_eq!(found.profiles[0].rarefaction, Err(NoValue::TargetedPanel));
    let shannon = &found.profiles[1].alpha[3];
    assert!(shannon.value.is_ok());
    assert_eq!(shannon.cohort, Err(NoValue::NoMatchingCohort));
    assert!(found.comparisons.is_empty());
}

#[test]
fn visits_are_paired_with_the_scores_around_them() {
    let mut specimens = vec![];
    let mut scores = vec![];
    for at in 0..9 {
        let mut visit = specimen(at, Some("A"));
        visit.observations.push(result("calprotectin", quantity(None, 10.0 + at as f64), at));
        let counts = [("Blautia", 50.0), ("Roseburia", 100.0 + 10.0 * at as f64)];
        visit.profiles.push(genera(Technique::Shotgun, &counts));
        specimens.push(visit);
        let day = |days: i64| month(at).saturating_add(jiff::Span::new().days(days));
        scores.push(score(day(-3), 1.0 + at as f64));
        scores.push(score(day(3), 0.5 * at as f64));
        // Out of the window, and against the trend.
        scores.push(score(day(5), 9.0 - at as f64));
    }
    let found = findings(&record(specimens, scores));
    let course = &found.symptoms[0];
    assert_eq!((course.points.len(), course.scale), (27, (0.0, 10.0)));
    let pair = |kind: SeriesKind| {
        found.correlations.pairs.iter().find(|pair| pair.kind == kind).expect("tried")
    };
    let analyte = pair(SeriesKind::Analyte);
    assert_eq!(analyte.points[2], (12.0, (3.0 + 1.0) / 2.0));
    assert_eq!((analyte.method, analyte.p), ("exact", Some(2.0 / 362_880.0)));
    assert_eq!(analyte.verdict, Verdict::Passes);
    assert_eq!((analyte.x.as_str(), analyte.y.as_str()), ("calprotectin", "bloating"));
    let group = pair(SeriesKind::Group);
    assert_eq!((group.estimate, group.estimate_at_half), (Some(1.0), Some(1.0)));
    assert_eq!(found.correlations.family_size, found.correlations.pairs.len());
}

#[test]
fn few_visits_are_shown_and_not_tested() {
    let visits = |count: i64| {
        let specimens = (0..count)
            .map(|at| {
                let mut visit = specimen(at, Some("A"));
                visit.observations.push(result("calprotectin", quantity(None, at as f64), at));
                visit
            })
            .collect();
        let scores = (0..count).map(|at| score(month(at), at as f64)).collect();
        findings(&record(specimens, scores)).correlations
    };
    let verdict = |count| visits(count).pairs[0].verdict;
    assert_eq!(verdict(4), Verdict::NotAssessable(NoValue::TooFewPairs));
    assert_eq!(verdict(5), Verdict::Exploratory);
    assert_eq!(verdict(7), Verdict::Exploratory);
    assert_eq!((visits(7).family_size, visits(7).pairs[0].p), (0, None));
    assert_eq!(verdict(8), Verdict::Passes);
}

#[test]
fn a_result_is_held_against_its_course_since_the_laboratory_changed() {
    let value = |at: i64, laboratory: &str, number: f64| {
        let mut specimen = specimen(at, Some(laboratory));
        specimen.observations.push(result("calprotectin", quantity(None, number), at));
        specimen
    };
    let found = findings(&record(
        vec![value(0, "A", 900.0), value(1, "B", 20.0), value(2, "B", 45.0), value(3, "B", 90.0)],
        vec![],
    ));
    let courses: Vec<_> = found.results.iter().map(|result| result.course).collect();
    assert_eq!(courses[..3], [None, None, None], "one comparable result is no course");
    let course = courses[3].expect("two results of laboratory B");
    assert_eq!((course.earlier, course.since), (2, month(1)));
    assert!((course.mean - 30.0).abs() < 1e-9 && (course.fraction - 2.0).abs() < 1e-9);
    assert_eq!(course.class, ChangeClass::Rise);
    // 30 % and 10 %: s = 0.31003, two results reach 136.2 %, three 110.6 %.
    let step = found.results[3].change.expect("a result before it");
    assert_eq!(step.class, ChangeClass::WithinVariation, "45 to 90 alone is within");
    let reach = (1.96 * 1.5_f64.sqrt() * (1.01_f64.ln() + 1.09_f64.ln()).sqrt()).exp_m1();
    assert!((course.limits.expect("published").rise - reach).abs() < 1e-4);
}

#[test]
fn symptoms_are_compared_before_and_after_an_intervention() {
    let day = |at: i64| month(0).saturating_add(jiff::Span::new().days(at));
    let felt = |at: i64| if at < 30 { 6.0 } else { 3.0 } + if at % 2 == 0 { 0.5 } else { -0.5 };
    let scores = (0..60).map(|at| score(day(at), felt(at))).collect();
    let mut own = record(vec![], scores);
    let taken = |what: &str, from: i64, to: Option<i64>| Intervention {
        what: what.to_owned(),
        from: day(from),
        to: to.map(day),
        dose: None,
        remark: None,
        source: source(1),
        repeated_at: vec![],
    };
    own.interventions = vec![
        taken("fibre", 30, None),
        taken("a tablet", 31, Some(33)),
        taken("long ago", -90, Some(-60)),
    ];
    let found = findings(&own);
    assert_eq!(found.effects.len(), 2, "nothing was felt around the third");
    let fibre = &found.effects[0];
    assert_eq!((fibre.intervention, fibre.overlapping, fibre.important), (0, 1, Some(2.0)));
    let change = fibre.change.expect("28 days on either side");
    assert_eq!((change.before, change.after), ((28, 6.0), (28, 3.0)));
    let (low, high) = change.interval.expect("scores vary");
    assert!(low > -3.5 && high < -2.5 && change.difference == -3.0);
    assert_eq!(found.effects[1].change, Err(NoEffect::TooFewAfter), "three days of a tablet");
    let course = found.symptoms[0].change;
    assert_eq!(course.important, Some(2.0));
    assert_eq!(course.change.map(|own| own.difference), Ok(-3.0));
}

#[test]
fn patients_are_correlated_within_themselves_only() {
    let person = |number: i64, visits: &[(f64, f64)]| {
        let mut specimens = vec![];
        let mut scores = vec![];
        for (at, (value, felt)) in visits.iter().enumerate() {
            let mut visit = specimen(at as i64, Some("A"));
            visit.observations.push(result("calprotectin", quantity(None, *value), number));
            specimens.push(visit);
            scores.push(score(month(at as i64), *felt));
        }
        record(specimens, scores)
    };
    // Within each person more goes with more; between people it is the other way round.
    let rising = |from: f64, felt: f64| -> Vec<(f64, f64)> {
        (0..4).map(|at| (from + f64::from(at), felt + 0.5 * f64::from(at % 3))).collect()
    };
    let people: Vec<PatientRecord> = [(10.0, 8.0), (20.0, 5.0), (30.0, 2.0)]
        .iter()
        .enumerate()
        .map(|(at, &(value, felt))| person(at as i64, &rising(value, felt)))
        .collect();
    let found = with_knowledge(|knowledge| across_people(&people, knowledge));
    assert_eq!((found.people, found.family_size, found.pairs.len()), (3, 1, 1));
    let pair = &found.pairs[0];
    assert_eq!((pair.x.as_str(), pair.y.as_str(), pair.pairs), ("calprotectin", "bloating", 12));
    assert_eq!(pair.basis, "ug/g");
    // Deviations of one person: x -1.5 -0.5 0.5 1.5, y -0.375 0.125 0.625 -0.375.
    let r = 0.25 / (5.0_f64 * 0.6875).sqrt();
    let repeated = pair.found.expect("twelve pairs of three people");
    assert!((repeated.r - r).abs() < 1e-12 && repeated.freedom == 8);
    assert_eq!((pair.q, pair.verdict), (Some(repeated.p), Verdict::DoesNotPass));
    let two = with_knowledge(|knowledge| across_people(&people[..2], knowledge));
    assert_eq!(two.pairs[0].found, Err(NoValue::TooFewPairs));
    assert_eq!((two.family_size, two.pairs[0].q), (0, None));
}

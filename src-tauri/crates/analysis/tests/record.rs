//! One person's record from its specimens to its findings.
#![allow(clippy::float_cmp)]

use std::collections::BTreeSet;
use zonula_analysis::{
    ChangeClass, CorrelationOptions, Findings, Knowledge, NoChange, NoValue, SeriesKind, Variation,
    Verdict, WINDOW_DAYS, analyse,
};
use zonula_model::{
    Abundance, AnalyteId, Cohort, CohortMember, Comparator, Date, ImportId, Interpretation,
    IntervalSource, Laboratory, Method, NotClassified, Observation, Patient, PatientId,
    PatientRecord, Place, Profile, Rank, ReferenceInterval, ResultStatus, Sex, Source, Specimen,
    SpecimenId, SpecimenKind, SymptomId, SymptomScore, Taxon, TaxonGroup, Technique, Unit, Value,
    Written,
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
    PatientRecord { patient, specimens, symptoms, interventions: vec![], imports: vec![] }
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
        members: (0..20).map(member).collect(),
    }
}

fn findings(record: &PatientRecord) -> Findings {
    let groups = [TaxonGroup {
        id: "butyrate".to_owned(),
        name_key: "group-butyrate".to_owned(),
        genera: BTreeSet::from(["roseburia".to_owned()]),
        species: BTreeSet::new(),
    }];
    let fallback = |id: &AnalyteId, sex: Sex, age: Option<u16>| {
        assert_eq!((sex, age), (Sex::Female, Some(45)), "age on the day of the specimen");
        let unit = Some(Unit::new("ug/g"));
        let source = IntervalSource::Catalogue("a guideline".to_owned());
        let interval = ReferenceInterval::new(None, Some(50.0), unit, source);
        interval.filter(|_| id.as_str() == "calprotectin").ok_or(NotClassified::NoInterval)
    };
    let variation = |id: &AnalyteId| {
        (id.as_str() == "calprotectin").then_some(Variation { within_person: 0.3, analytical: 0.1 })
    };
    let knowledge = Knowledge {
        groups: &groups,
        cohorts: &[cohort()],
        fallback: &fallback,
        variation: &variation,
        window_days: WINDOW_DAYS,
        correlation: CorrelationOptions { permutations: 99, seed: 1 },
    };
    analyse(record, &knowledge)
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
        ],
        vec![],
    ));
    let outcomes: Vec<_> = found.results.iter().map(|result| result.interpretation).collect();
    use Interpretation::{High, Within};
    assert_eq!(outcomes, [Within, High, High, Within]);
    let classes: Vec<_> =
        found.results.iter().map(|result| result.change.map(|change| change.class)).collect();
    assert_eq!(
        classes,
        [
            None,
            Some(ChangeClass::Rise),
            Some(ChangeClass::NotInterpretable(NoChange::OtherLaboratory)),
            Some(ChangeClass::NotInterpretable(NoChange::NoRatio)),
        ]
    );
    let previous = &found.results[3].previous;
    assert_eq!(previous, &[(month(0), 40.0), (month(1), 200.0), (month(2), 60.0)]);
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

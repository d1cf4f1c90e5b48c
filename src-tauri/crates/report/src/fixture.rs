//! An invented patient for tests: plausible values, no real person, every case the report tells.

use crate::{Context, Locale, ReleaseState, brand};
use jiff::civil::date;
use std::sync::{Arc, LazyLock, OnceLock};
use zonula_analysis::{
    CorrelationOptions, Findings, Knowledge, ReferenceCohort, Variation, WINDOW_DAYS, analyse,
};
use zonula_catalog::{Catalogue, Language};
use zonula_model::{
    Abundance, AnalyteId, Comparator, Date, Import, ImportId, IntervalSource, Laboratory, Method,
    Observation, Patient, PatientId, PatientRecord, Place, Profile, Rank, ReferenceInterval,
    ResultStatus, Sex, Sha256, Source, Specimen, SpecimenId, SpecimenKind, SymptomId, SymptomScore,
    Taxon, Technique, Unit, Value, Written,
};

/// Where every invented value comes from.
fn source(row: u32) -> Source {
    Source { import: ImportId(1), place: Place::Line(row) }
}

/// A result as an invented laboratory writes it; `interval` as `(text, low, high)`.
pub(crate) fn result(
    analyte: Option<&str>,
    name: &str,
    value: &str,
    unit: Option<(&str, &str)>,
    interval: Option<(&str, Option<f64>, Option<f64>)>,
) -> Observation {
    let (comparator, digits) = match value.strip_prefix('<') {
        Some(digits) => (Some(Comparator::Less), digits),
        None => match value.strip_prefix('>') {
            Some(digits) => (Some(Comparator::Greater), digits),
            None => (None, value),
        },
    };
    let ucum = unit.map(|(_, ucum)| ucum).filter(|ucum| !ucum.is_empty()).map(Unit::new);
    let parsed = digits.trim().replace(',', ".").parse::<f64>().ok();
    Observation {
        analyte: analyte.map(AnalyteId::new),
        written: Written {
            name: name.to_owned(),
            value: value.to_owned(),
            unit: unit.map(|(written, _)| written.to_owned()),
            interval: interval.map(|(text, ..)| text.to_owned()),
            ..Written::default()
        },
        value: match parsed {
            Some(number) => Value::Quantity { comparator, number, unit: ucum.clone() },
            None => Value::Text(value.to_owned()),
        },
        conversion: None,
        interval: interval.and_then(|(text, low, high)| {
            ReferenceInterval::new(low, high, ucum, IntervalSource::Laboratory(text.to_owned()))
        }),
        panel: None,
        method: None,
        status: ResultStatus::Final,
        remark: None,
        source: source(2),
        repeated_at: Vec::new(),
    }
}

/// A stool specimen of a day with its results.
pub(crate) fn stool(id: i64, day: Date, observations: Vec<Observation>) -> Specimen {
    Specimen {
        id: SpecimenId(id),
        label: format!("ST-{id}"),
        kind: SpecimenKind::Stool,
        collected: Some(day.at(7, 30, 0, 0)),
        received: Some(day.at(0, 0, 0, 0)),
        reported: None,
        laboratory: Some(Laboratory {
            name: "Labor Beispiel".to_owned(),
            address: Some("Musterweg 1, 12345 Musterstadt".to_owned()),
        }),
        observations,
        superseded: Vec::new(),
        profiles: Vec::new(),
        source: source(1),
        repeated_at: Vec::new(),
    }
}

/// A genus profile by shotgun sequencing.
pub(crate) fn profile(technique: Technique, counts: &[(&str, &str, f64)]) -> Profile {
    let method = Method {
        technique,
        profiler: Some("Kraken2/Bracken".to_owned()),
        version: Some("2.1".to_owned()),
        database: Some("GTDB r207".to_owned()),
        taxonomy: Some("GTDB".to_owned()),
    };
    let taxa = counts.iter().map(|(phylum, genus, _)| Taxon {
        name: (*genus).to_owned(),
        lineage: vec![(Rank::Phylum, (*phylum).to_owned()), (Rank::Genus, (*genus).to_owned())],
        ncbi: None,
    });
    let values = counts.iter().map(|(.., count)| *count).collect();
    Profile::new(method, Rank::Genus, Abundance::Counts, taxa.collect(), values, None)
        .expect("invented counts are whole and the genera differ")
}

/// A score of 0–10 in the diary.
pub(crate) fn score(symptom: &str, day: Date, score: f64) -> SymptomScore {
    SymptomScore {
        symptom: Some(SymptomId::new(symptom)),
        name: symptom.to_owned(),
        day,
        score,
        scale: (0.0, 10.0),
        source: source(9),
        repeated_at: Vec::new(),
    }
}

/// An invented patient without any data.
pub(crate) fn empty() -> PatientRecord {
    PatientRecord {
        patient: Patient {
            id: PatientId(1),
            number: "T-4711".to_owned(),
            name: "Erika Erfunden".to_owned(),
            born: date(1980, 3, 12),
            sex: Sex::Female,
        },
        specimens: Vec::new(),
        symptoms: Vec::new(),
        interventions: Vec::new(),
        circumstances: Vec::new(),
        choices: Vec::new(),
        imports: vec![Import {
            id: ImportId(1),
            file: "erfunden.csv".to_owned(),
            sha256: Sha256([7; 32]),
            format: "csv".to_owned(),
            imported: date(2026, 6, 1).at(8, 15, 0, 0),
            companions: Vec::new(),
        }],
    }
}

/// An invented patient with two visits, a profile and a diary.
pub(crate) fn full() -> PatientRecord {
    let (ug_g, ng_ml) = (Some(("µg/g", "ug/g")), Some(("ng/ml", "ng/mL")));
    let visit = |day: Date, id: i64, calprotectin: &str, a1at: &str| {
        let mut converted =
            result(Some("lactoferrin-stool"), "Lactoferrin", "3,4", Some(("mg/kg", "ug/g")), None);
        converted.conversion = Some("1 mg/kg = 1 ug/g".to_owned());
        stool(
            id,
            day,
            vec![
                result(
                    Some("calprotectin-stool"),
                    "Calprotectin",
                    calprotectin,
                    ug_g,
                    Some(("< 50", None, Some(50.0))),
                ),
                result(
                    Some("zonulin-stool"),
                    "Zonulin",
                    "98,4",
                    ng_ml,
                    Some(("< 60", None, Some(60.0))),
                ),
                result(
                    Some("a1at-stool"),
                    "Alpha-1-Antitrypsin",
                    a1at,
                    Some(("mg/dl", "mg/dL")),
                    Some(("< 27,5", None, Some(27.5))),
                ),
                result(
                    Some("elastase-stool"),
                    "Pankreas-Elastase",
                    ">500",
                    ug_g,
                    Some(("> 200", Some(200.0), None)),
                ),
                result(Some("giardia-stool"), "Giardia-Antigen", "nicht nachweisbar", None, None),
                result(None, "Geheimwert", "12", Some(("Einheiten", "")), None),
                converted,
            ],
        )
    };
    let mut record = empty();
    let mut second = visit(date(2026, 5, 20), 2, "120", "31,8");
    second.profiles.push(profile(
        Technique::Shotgun,
        &[
            ("Firmicutes_A", "Faecalibacterium", 9200.0),
            ("Firmicutes_A", "Roseburia", 3100.0),
            ("Firmicutes_A", "Blautia_A", 4400.0),
            ("Bacteroidota", "Bacteroides", 15200.0),
            ("Bacteroidota", "Prevotella", 900.0),
            ("Actinobacteriota", "Bifidobacterium", 2100.0),
            ("Proteobacteria", "Escherichia", 160.0),
        ],
    ));
    record.specimens = vec![visit(date(2026, 2, 10), 1, "38", "24,1"), second];
    for week in 0..12 {
        let day = date(2026, 3, 2) + jiff::Span::new().days(7 * week);
        let wave = [4.0, 6.0, 5.0, 7.0, 6.0, 8.0, 5.0, 6.0, 7.0, 6.0, 5.0, 7.0];
        let felt = wave[usize::try_from(week).expect("twelve weeks")];
        record.symptoms.push(score("bloating", day, felt));
        record.symptoms.push(score("abdominal-pain", day, felt - 1.0));
        record.symptoms.push(score("fatigue", day, 3.0));
    }
    record
}

/// Analyses a record with the shipped catalogue.
pub(crate) fn findings(record: &PatientRecord) -> Findings {
    let catalogue = Catalogue::built_in();
    let groups = catalogue.groups();
    let variation = |id: &AnalyteId| {
        let published = &catalogue.analyte(id)?.variation;
        Some(Variation {
            within_person: published.cvi_pct? / 100.0,
            analytical: published.cva_pct.unwrap_or(0.0) / 100.0,
        })
    };
    let important_change = |id: &SymptomId, scale: (f64, f64)| {
        catalogue.important_change(id, scale).map(|own| own.points)
    };
    let indices: Vec<_> =
        catalogue.indices().iter().filter(|index| index.by_default).cloned().collect();
    let knowledge = Knowledge {
        groups,
        indices: &indices,
        cohorts: &COHORTS,
        fallback: &|id, sex, age| catalogue.interval(id, sex, age),
        variation: &variation,
        important_change: &important_change,
        window_days: WINDOW_DAYS,
        correlation: CorrelationOptions { permutations: 199, seed: 1 },
    };
    analyse(record, &knowledge)
}

/// The shipped cohorts, with what is computed of their members once for all tests.
static COHORTS: LazyLock<Vec<Arc<ReferenceCohort>>> = LazyLock::new(|| {
    let catalogue = Catalogue::built_in();
    let all = catalogue.cohorts().iter().cloned();
    all.map(|cohort| Arc::new(ReferenceCohort::new(cohort, catalogue.groups()))).collect()
});

/// Loads a language.
pub(crate) fn locale(language: Language) -> Locale {
    Locale::new(language).expect("the language is shipped")
}

/// A draft's context.
pub(crate) fn context<'a>(
    record: &'a PatientRecord,
    findings: &'a Findings,
    locale: &'a Locale,
) -> Context<'a> {
    Context {
        record,
        findings,
        catalogue: Catalogue::built_in(),
        cohorts: &COHORTS,
        unreadable_cohorts: Vec::new(),
        left_out: Vec::new(),
        across: None,
        locale,
        brand: brand::shipped("praxis-am-seeufer", locale.tag()).expect("it is shipped"),
        release: ReleaseState::Draft,
        number: "R-2026-0001".to_owned(),
        version: 1,
        replaces: None,
        now: date(2026, 6, 2).at(14, 5, 0, 0),
        time_zone: "Europe/Berlin".to_owned(),
        program_version: "0.1.0".to_owned(),
        question: None,
        statements: Vec::new(),
        seal: None,
        pattern: OnceLock::new(),
    }
}

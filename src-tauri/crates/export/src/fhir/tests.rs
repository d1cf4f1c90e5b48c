//! The bundle of a small record: exact where other systems look.

use super::*;
use zonula_model::{
    Abundance, AnalyteId, Comparator, Date, Import, ImportId, IntervalSource, Method, Observation,
    PatientId, Place, Profile, Rank, ReferenceInterval, Sex, Source, SpecimenId, SpecimenKind,
    Taxon, Unit, Value, Written,
};

fn source() -> Source {
    Source { import: ImportId(1), place: Place::Line(2) }
}

fn record() -> PatientRecord {
    let day = Date::constant(2024, 4, 3);
    let unit = Some(Unit::new("ug/g"));
    let text = "< 0,05".to_owned();
    let interval = ReferenceInterval::new(
        None,
        Some(50.0),
        unit.clone(),
        IntervalSource::Laboratory(text.clone()),
    );
    let observation = Observation {
        analyte: Some(AnalyteId::new("calprotectin-stool")),
        written: Written {
            name: "Calprotectin".into(),
            code: Some("38445-3".into()),
            value: "> 1,800".into(),
            unit: Some("mg/g".into()),
            interval: Some(text),
            flag: Some("++".into()),
        },
        value: Value::Quantity { comparator: Some(Comparator::Greater), number: 1800.0, unit },
        conversion: Some("1 mg/g = 1000 ug/g".into()),
        interval,
        panel: Some("Stool".into()),
        method: Some("ELISA".into()),
        status: ResultStatus::Final,
        remark: None,
        source: source(),
        repeated_at: vec![],
    };
    let taxon = Taxon {
        name: "Dorea".into(),
        lineage: vec![(Rank::Domain, "Bacteria".into()), (Rank::Genus, "Dorea".into())],
        ncbi: Some(189330),
    };
    let profile = Profile::new(
        Method { profiler: Some("Kraken 2".into()), ..Method::UNKNOWN },
        Rank::Genus,
        Abundance::Counts,
        vec![taxon],
        vec![12.0],
        Some(3.0),
    );
    let patient = Patient {
        id: PatientId(1),
        number: "P-1".into(),
        name: "Ada \"Muster\"".into(),
        born: Date::constant(1980, 2, 29),
        sex: Sex::Female,
    };
    let imported = DateTime::constant(2024, 4, 5, 0, 0, 0, 0);
    PatientRecord {
        patient,
        specimens: vec![Specimen {
            id: SpecimenId(7),
            label: "S1".into(),
            kind: SpecimenKind::Stool,
            collected: Some(DateTime::constant(2024, 4, 3, 8, 30, 0, 0)),
            received: None,
            reported: Some(imported),
            laboratory: Some(Laboratory { name: "Labor".into(), address: None }),
            observations: vec![observation],
            superseded: vec![],
            profiles: vec![profile.expect("sound")],
            source: source(),
            repeated_at: vec![],
        }],
        symptoms: vec![SymptomScore {
            symptom: None,
            name: "Bloating".into(),
            day,
            score: 4.0,
            scale: (0.0, 10.0),
            source: source(),
            repeated_at: vec![],
        }],
        interventions: vec![],
        circumstances: vec![],
        choices: vec![],
        imports: vec![Import {
            id: ImportId(1),
            file: "a.csv".into(),
            sha256: zonula_model::Sha256([0; 32]),
            format: "lab-csv".into(),
            imported,
            companions: vec![],
        }],
    }
}

fn resources(kind: &str) -> Vec<serde_json::Value> {
    let bundle: serde_json::Value = serde_json::from_slice(&fhir(&record())).expect("JSON");
    let entries = bundle["entry"].as_array().expect("entries").clone();
    let resources = entries.into_iter().map(|entry| entry["resource"].clone());
    resources.filter(|resource| resource["resourceType"] == kind).collect()
}

#[test]
fn equal_records_give_equal_bytes_with_stable_names() {
    assert_eq!(fhir(&record()), fhir(&record()));
    let id = resources("Patient")[0]["id"].clone();
    assert_eq!(id.as_str().map(str::len), Some(36));
    assert_eq!(
        resources("Specimen")[0]["subject"]["reference"],
        format!("urn:uuid:{}", id.as_str().unwrap_or_default())
    );
}

#[test]
fn a_converted_result_is_written_as_the_laboratory_wrote_it_with_the_record_s_beside() {
    let result = &resources("Observation")[0];
    let value = &result["valueQuantity"];
    assert_eq!(value["value"].to_string(), "1.8");
    assert_eq!((&value["comparator"], &value["unit"]), (&">".into(), &"mg/g".into()));
    assert_eq!(value["extension"][0]["valueString"], "> 1,800");
    assert_eq!(result["extension"][0]["valueQuantity"]["code"], "ug/g");
    assert_eq!(result["referenceRange"][0]["high"]["value"].to_string(), "0.05");
    assert_eq!(result["referenceRange"][0]["text"], "< 0,05");
    assert_eq!(result["interpretation"][0]["text"], "++");
    assert_eq!(result["code"]["coding"][0]["system"], LOINC);
    assert_eq!(result["effectiveDateTime"], "2024-04-03");
}

#[test]
fn reports_gather_panels_and_a_profile_has_a_component_for_each_taxon() {
    let reports = resources("DiagnosticReport");
    let panels: Vec<_> = reports.iter().map(|report| report["code"]["text"].clone()).collect();
    assert_eq!(panels, ["Stool", "Laboratory report"]);
    let observations = resources("Observation");
    assert_eq!(observations[1]["component"][0]["code"]["coding"][0]["code"], "189330");
    assert_eq!(observations[2]["category"][0]["coding"][0]["code"], "survey");
}

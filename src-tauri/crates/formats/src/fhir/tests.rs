//! FHIR resources in the shapes that laboratories and converters give them.

use super::*;
use serde_json::json;
use zonula_model::{Comparator, Sex, SpecimenKind};

fn read(root: &Value) -> Reading {
    let file = SourceFile::new("bundle.json", root.to_string().into_bytes());
    assert_eq!(FhirR4.recognise(&file), Confidence::Certain);
    FhirR4.read(&file, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

fn observation(more: &Value) -> Value {
    let mut observation = json!({
        "resourceType": "Observation", "id": "o1", "status": "final",
        "code": { "coding": [{ "system": "http://loinc.org", "code": "38445-3" }], "text": "Calprotectin" },
        "effectiveDateTime": "2024-04-03T08:30:00+02:00",
    });
    let fields = more.as_object().expect("an object").clone();
    observation.as_object_mut().expect("an object").extend(fields);
    observation
}

#[test]
fn a_lone_observation_is_a_specimen_with_one_result() {
    let reading = read(&observation(&json!({
        "valueQuantity": { "value": 19.5, "comparator": "<", "unit": "µg/g", "system": "http://unitsofmeasure.org", "code": "ug/g" },
        "referenceRange": [{ "high": { "value": 50, "unit": "µg/g" } }],
        "interpretation": [{ "coding": [{ "code": "N" }] }],
    })));
    assert_eq!(codes(&reading), [""; 0]);
    let result = &reading.specimens[0].results[0];
    assert_eq!((result.comparator, result.number), (Some(Comparator::Less), Some(19.5)));
    assert_eq!(result.value, "<19.5");
    assert_eq!(
        (result.analyte.loinc.as_deref(), result.analyte.ucum.as_deref()),
        (Some("38445-3"), Some("ug/g"))
    );
    assert_eq!(result.analyte.limits, Some((None, Some(50.0))));
    assert_eq!(result.flag.as_deref(), Some("N"));
    assert_eq!(
        reading.specimens[0].collected.map(|it| it.to_string()).as_deref(),
        Some("2024-04-03T08:30:00")
    );
}

#[test]
fn references_lead_into_the_bundle_and_into_the_resource() {
    let reading = read(&json!({ "resourceType": "Bundle", "type": "collection", "entry": [
        { "fullUrl": "urn:uuid:1", "resource": { "resourceType": "Patient",
            "name": [{ "family": "Muster", "given": ["Erika"] }], "gender": "female", "birthDate": "1980-03-12",
            "identifier": [{ "value": "4711" }] } },
        { "fullUrl": "http://example.org/fhir/Organization/lab", "resource": { "resourceType": "Organization", "id": "lab",
            "name": "Labor Muster", "address": [{ "line": ["Weg 1"], "postalCode": "12345", "city": "Ort" }] } },
        { "resource": { "resourceType": "DiagnosticReport", "status": "final", "code": { "text": "Gut barrier" },
            "issued": "2024-04-05", "performer": [{ "reference": "Organization/lab" }],
            "result": [{ "reference": "Observation/o1" }, { "reference": "Observation/o9" }] } },
        { "resource": observation(&json!({ "valueString": "not detected", "subject": { "reference": "urn:uuid:1" },
            "specimen": { "reference": "#s" },
            "contained": [{ "resourceType": "Specimen", "id": "s", "type": { "text": "Stool" } }] })) },
    ] }));
    assert_eq!(codes(&reading), ["reference-missing"]);
    let patient = reading.patient.expect("all results are about one person");
    assert_eq!((patient.number.as_deref(), patient.sex), (Some("4711"), Some(Sex::Female)));
    let specimen = &reading.specimens[0];
    assert_eq!(specimen.kind, SpecimenKind::Stool);
    let laboratory = specimen.laboratory.as_ref().expect("the report names it");
    assert_eq!(laboratory.address.as_deref(), Some("Weg 1, 12345 Ort"));
    assert_eq!(specimen.results[0].analyte.panel.as_deref(), Some("Gut barrier"));
    assert_eq!(
        (specimen.results[0].number, specimen.results[0].value.as_str()),
        (None, "not detected")
    );
}

#[test]
fn components_are_results_of_their_own() {
    let reading = read(&observation(&json!({ "component": [
        { "code": { "text": "Lactulose" }, "valueQuantity": { "value": 0.3, "unit": "%" } },
        { "code": { "text": "Mannitol" }, "dataAbsentReason": { "text": "sample lost" } },
    ] })));
    assert_eq!(codes(&reading), ["value-absent"]);
    let results = &reading.specimens[0].results;
    assert_eq!(results.len(), 2, "a group without a value of its own is no result");
    assert_eq!(results[0].analyte.panel.as_deref(), Some("Calprotectin"));
    assert_eq!(results[1].number, None);
}

#[test]
fn what_was_entered_in_error_or_is_no_laboratory_result_is_left_out_and_told() {
    let reading = read(&observation(&json!({ "status": "entered-in-error", "valueInteger": 5 })));
    assert_eq!(codes(&reading), ["status-withdrawn", "file-empty"]);
    let reading = read(&observation(
        &json!({ "category": [{ "coding": [{ "code": "vital-signs" }] }], "valueInteger": 5 }),
    ));
    assert_eq!(codes(&reading), ["not-laboratory", "file-empty"]);
    let reading = read(&json!({ "resourceType": "MedicationRequest" }));
    assert_eq!(reading.problems[0].message, "a `MedicationRequest` is no laboratory result");
}

#[test]
fn limits_the_wrong_way_round_are_not_used() {
    let reading = read(&observation(&json!({ "valueInteger": 43,
        "referenceRange": [{ "low": { "value": 46 }, "high": { "value": 38 } }] })));
    assert_eq!(codes(&reading), ["interval-unusable"]);
    assert_eq!(reading.specimens[0].results[0].analyte.limits, None);
    assert_eq!(reading.specimens[0].results[0].analyte.interval.as_deref(), Some("46 - 38"));
}

#[test]
fn a_file_cut_off_or_nested_without_end_is_a_problem() {
    let read =
        |text: &str| FhirR4.read(&SourceFile::new("x.json", text.into()), &ReadOptions::default());
    let cut = read("{\"resourceType\":\"Bundle\",\n\"entry\":[{");
    assert_eq!((cut.problems[0].code, cut.problems[0].place.row()), ("json-broken", Some(2)));
    let deep = format!("{{\"resourceType\":\"Bundle\",\"x\":{}", "[".repeat(100_000));
    assert_eq!(read(&deep).problems[0].message, "the JSON is nested too deeply");
    let odd = read("{\"resourceType\":\"Observation\",\"status\":7}");
    assert_eq!(codes(&odd), ["resource-unreadable", "file-empty"]);
}

//! FHIR resources in the shapes that laboratories and converters give them.

use super::*;
use crate::RawResult;
use serde_json::{Value, json};
use zonula_model::{Comparator, ResultStatus, Sex, SpecimenKind};

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
    assert_eq!(result.flag(), Some("N"));
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
    let odd = read("{\"resourceType\":\"Observation\",\"status\":{\"a\":7}}");
    assert_eq!(codes(&odd), ["resource-unreadable", "file-empty"]);
}

fn only(reading: &Reading) -> &RawResult {
    &reading.specimens[0].results[0]
}

#[test]
fn decimals_keep_their_digits_and_numbers_without_end_are_told() {
    let read = |value: &str| {
        let text = format!(
            "{{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{{\"text\":\"a\"}},
               \"valueQuantity\":{{\"value\":{value},\"unit\":\"g\"}}}}"
        );
        FhirR4.read(&SourceFile::new("x.json", text.into()), &ReadOptions::default())
    };
    assert_eq!(
        (only(&read("5.40")).value.as_str(), only(&read("5.40")).number),
        ("5.40", Some(5.4))
    );
    assert_eq!(only(&read("1.0E-3")).number, Some(0.001));
    let huge = read("1e999");
    assert_eq!((only(&huge).value.as_str(), only(&huge).number), ("1e999", None));
    assert_eq!(codes(&huge), ["number-unreadable"]);
}

#[test]
fn lists_lines_and_nested_bundles_of_resources_are_read_together() {
    let one = observation(&json!({ "valueInteger": 1, "subject": { "reference": "Patient/p" } }));
    let patient = json!({ "resourceType": "Patient", "id": "p", "gender": "male" });
    let reading = read(&json!([patient, one]));
    assert_eq!(codes(&reading), [""; 0]);
    assert_eq!(reading.patient.and_then(|it| it.sex), Some(Sex::Male));
    let lines = format!("{patient}\n{one}\n{}\n", one.to_string().replace("o1", "o2"));
    let file = SourceFile::new("x.ndjson", lines.into_bytes());
    assert_eq!(FhirR4.recognise(&file), Confidence::Certain);
    let reading = FhirR4.read(&file, &ReadOptions::default());
    assert_eq!(reading.specimens[0].results.len(), 2);
    assert_eq!(
        reading.specimens[0].results[1].place.to_string(),
        "line 3.Observation.valueInteger"
    );
    let inner =
        json!({ "resourceType": "Bundle", "type": "searchset", "entry": [{ "resource": one }] });
    let outer =
        json!({ "resourceType": "Bundle", "type": "collection", "entry": [{ "resource": inner }] });
    assert_eq!(only(&read(&outer)).value, "1");
}

#[test]
fn references_by_identifier_and_by_search_are_followed() {
    let specimen = json!({ "resourceType": "Specimen", "type": { "coding": [{ "code": "SER" }] },
        "identifier": [{ "system": "urn:x", "value": "S1" }],
        "collection": { "collectedDateTime": "2024-01-02" }, "receivedTime": "2024-01-03T10:00:00Z" });
    for reference in [
        json!({ "identifier": { "system": "urn:x", "value": "S1" } }),
        json!({ "reference": "Specimen?identifier=urn:x|S1" }),
    ] {
        let one = observation(&json!({ "valueInteger": 1, "specimen": reference }));
        let reading = read(&json!([specimen, one]));
        let found = &reading.specimens[0];
        assert_eq!((found.label.as_str(), found.kind), ("S1", SpecimenKind::Serum));
        assert_eq!(found.received.map(|it| it.to_string()).as_deref(), Some("2024-01-03T10:00:00"));
    }
}

#[test]
fn statuses_and_notes_go_with_the_result() {
    for (status, expected) in [
        ("final", ResultStatus::Final),
        ("preliminary", ResultStatus::Preliminary),
        ("registered", ResultStatus::Preliminary),
        ("amended", ResultStatus::Corrected),
        ("corrected", ResultStatus::Corrected),
    ] {
        let reading = read(&observation(&json!({ "status": status, "valueInteger": 1,
            "note": [{ "text": "haemolytic" }, { "text": "repeated" }] })));
        assert_eq!(only(&reading).status, expected, "{status}");
        assert_eq!(only(&reading).remark(), Some("haemolytic\nrepeated"));
    }
}

#[test]
fn every_type_of_value_is_read_as_it_is_written() {
    for (value, text, comparator, number) in [
        (json!({ "valueString": "<5,5" }), "<5,5", Some(Comparator::Less), Some(5.5)),
        (json!({ "valueString": "not seen" }), "not seen", None, None),
        (json!({ "valueBoolean": true }), "true", None, None),
        (json!({ "valueInteger": -3 }), "-3", None, Some(-3.0)),
        (
            json!({ "valueCodeableConcept": { "coding": [{ "code": "1", "display": "Positive" }] } }),
            "Positive",
            None,
            None,
        ),
        (
            json!({ "valueRange": { "low": { "value": 2 }, "high": { "value": 4 } } }),
            "2 - 4",
            None,
            None,
        ),
        (
            json!({ "valueRange": { "low": { "value": 2 } } }),
            ">= 2",
            Some(Comparator::GreaterOrEqual),
            Some(2.0),
        ),
        (
            json!({ "valueRatio": { "numerator": { "value": 1 }, "denominator": { "value": 128 } } }),
            "1:128",
            None,
            None,
        ),
        (json!({ "valueTime": "08:30:00" }), "08:30:00", None, None),
        (json!({ "valueDateTime": "2024-01-02" }), "2024-01-02", None, None),
        (
            json!({ "valuePeriod": { "start": "2024-01-02", "end": "2024-01-03" } }),
            "2024-01-02 – 2024-01-03",
            None,
            None,
        ),
    ] {
        let reading = read(&observation(&value));
        let found = only(&reading);
        assert_eq!(
            (found.value.as_str(), found.comparator, found.number),
            (text, comparator, number),
            "{value}"
        );
        assert_eq!(codes(&reading), [""; 0], "{value}");
    }
}

#[test]
fn of_several_intervals_the_one_for_this_person_is_used() {
    let ranges = json!([
        { "low": { "value": 13 }, "high": { "value": 17 }, "appliesTo": [{ "coding": [{ "code": "male" }] }] },
        { "low": { "value": 12 }, "high": { "value": 15 }, "appliesTo": [{ "text": "Female" }],
          "age": { "low": { "value": 18, "code": "a" } } },
        { "low": { "value": 11 }, "high": { "value": 14 }, "appliesTo": [{ "text": "Female" }],
          "age": { "high": { "value": 18, "code": "a" } } },
    ]);
    let of = |gender: &str, born: &str| {
        let patient =
            json!({ "resourceType": "Patient", "id": "p", "gender": gender, "birthDate": born });
        let one =
            observation(&json!({ "valueInteger": 14, "subject": { "reference": "Patient/p" },
            "referenceRange": ranges }));
        let reading = read(&json!([patient, one]));
        let analyte = only(&reading).analyte.clone();
        (analyte.limits, analyte.interval.clone(), codes(&reading).join(" "))
    };
    let note = "interval-several".to_owned();
    let found = |low, high| Some((Some(low), Some(high)));
    assert_eq!(of("male", "1980-01-01"), (found(13.0, 17.0), Some("13 - 17".into()), note.clone()));
    assert_eq!(of("female", "1980-01-01").0, found(12.0, 15.0));
    assert_eq!(of("female", "2010-01-01").0, found(11.0, 14.0));
    let open = of("unknown", "1980-01-01");
    let all = "male: 13 - 17; Female, age >= 18 a: 12 - 15; Female, age <= 18 a: 11 - 14";
    assert_eq!(open, (None, Some(all.into()), note));
}

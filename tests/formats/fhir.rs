//! FHIR against facts of other programs: counts of resources and, row by row, every observation.

use super::{check, expected, files_below, read_as, shared_data};
use std::collections::BTreeMap;
use std::fs;
use zonula_formats::{RawResult, Reading};
use zonula_model::ResultStatus;

fn results(reading: &Reading) -> Vec<&RawResult> {
    reading.specimens.iter().flat_map(|specimen| &specimen.results).collect()
}

#[test]
fn fhir_files_hold_as_many_results_numbers_and_intervals_as_another_program_counts() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder) {
        if !path.starts_with("lab/fhir/") {
            continue;
        }
        let reading = read_as("fhir-r4", &folder.join(&path));
        let found = results(&reading);
        let count = |it: usize| it as f64;
        check(&path, "observations", count(found.len()), values.get("n_Observation"));
        let quantities = found.iter().filter(|it| it.place.to_string().ends_with("valueQuantity"));
        check(&path, "quantities", count(quantities.count()), values.get("n_valueQuantity"));
        let intervals = found.iter().filter(|it| it.analyte.interval.is_some()).count();
        check(&path, "intervals", count(intervals), values.get("n_referenceRange"));
        if let Some((name, value)) = values.get("first_value").and_then(|it| it.split_once(" = ")) {
            let written = |it: &&&RawResult| {
                let unit = it.analyte.unit.as_deref().unwrap_or_default();
                it.analyte.name == name && format!("{} {unit}", it.value) == value
            };
            assert!(found.iter().any(|it| written(&it)), "{path} lacks {name} = {value}");
        }
        checked += 1;
    }
    assert!(checked >= 14, "only {checked} files were found");
}

#[test]
fn fhir_values_statuses_times_and_intervals_are_as_the_file_writes_them() {
    let Some(folder) = shared_data() else { return };
    let truth = folder.join("truth/fhir_observations.tsv");
    let truth = fs::read_to_string(truth).expect("the shared folder has it");
    let mut rows = BTreeMap::<&str, Vec<Vec<&str>>>::new();
    for line in truth.lines().skip(1) {
        let cells: Vec<_> = line.split('\t').collect();
        rows.entry(cells[0]).or_default().push(cells);
    }
    for (name, rows) in rows {
        let reading = read_as("fhir-r4", &folder.join("lab/fhir").join(name));
        for row in rows {
            let find = || {
                reading.specimens.iter().find_map(|specimen| {
                    let same = |it: &&RawResult| {
                        it.analyte.loinc.as_deref() == Some(row[3])
                            && it.analyte.name.eq_ignore_ascii_case(row[4])
                    };
                    Some((specimen, specimen.results.iter().find(same)?))
                })
            };
            let (specimen, result) = find().unwrap_or_else(|| panic!("{name} lacks {}", row[4]));
            assert_eq!(result.value, *row[6], "{name} {}", row[4]);
            let status = match row[12 - 1] {
                "final" => ResultStatus::Final,
                _ => ResultStatus::Preliminary,
            };
            assert_eq!(result.status, status, "{name} {}", row[4]);
            if !row[10].is_empty() {
                assert_eq!(result.analyte.interval.as_deref(), Some(row[10]), "{name}");
            }
            let day = specimen.collected.map(|time| time.date().to_string()).unwrap_or_default();
            let own_time = reading.specimens.len() == 1 || !row[12].is_empty();
            if own_time && specimen.place.to_string().contains("Observation") {
                assert!(row[12].starts_with(&day), "{name} {}: {day}", row[4]);
            }
        }
    }
}

#[test]
fn every_file_of_another_format_is_left_alone() {
    let Some(folder) = shared_data() else { return };
    for path in files_below(&folder) {
        let name = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
        let file = super::source(&path);
        for id in ["fhir-r4", "fhir-r4-xml", "ccda"] {
            let reader = zonula_formats::reader(id).expect("the format exists");
            let claims = reader.recognise(&file) > zonula_formats::Confidence::No;
            let own = (id == "fhir-r4" && name.starts_with("lab/fhir/"))
                || (id == "ccda" && name.starts_with("lab/ccda/"));
            assert_eq!(claims, own, "{id} and {name}");
        }
    }
}

//! C-CDA against facts of another program, and values read off the files by eye.

use super::{expected, read_as, shared_data};
use zonula_formats::{RawResult, Reading};
use zonula_model::{Comparator, ResultStatus};

fn results(reading: &Reading) -> Vec<&RawResult> {
    reading.specimens.iter().flat_map(|specimen| &specimen.results).collect()
}

/// Observations that are no results: units beside a value, and other sections of a document.
fn passed_over(path: &str) -> usize {
    match path.rsplit('/').next().unwrap_or_default() {
        "Results_with_translation_unit_C-CDA2.1_.xml" => 1,
        "ms_170.314B2_Amb_CCD.ccda" => 25,
        "ms_CCD.ccda" => 12,
        _ => 0,
    }
}

#[test]
fn ccda_files_hold_as_many_results_as_another_program_counts_observations() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder) {
        if !path.starts_with("lab/ccda/") {
            continue;
        }
        let reading = read_as("ccda", &folder.join(&path));
        let observations: usize = values["n_observation"].parse().expect("a number");
        assert_eq!(results(&reading).len(), observations - passed_over(&path), "{path}");
        let ranges: usize = values["n_referenceRange"].parse().expect("a number");
        let with_interval =
            results(&reading).iter().filter(|it| it.analyte.interval.is_some()).count();
        assert!(with_interval <= ranges && (with_interval > 0) == (ranges > 0), "{path}");
        if let ("section", Some(first)) = (values["root_element"].as_str(), values.get("first_PQ"))
        {
            let first_result = results(&reading)[0];
            let unit = first_result.analyte.unit.as_deref().unwrap_or_default();
            assert_eq!(format!("{} {unit}", first_result.value), *first, "{path}");
        }
        checked += 1;
    }
    assert!(checked >= 9, "only {checked} files were found");
}

/// Reads a file of the examples; `None` where the folder is absent.
fn example(name: &str) -> Option<Reading> {
    shared_data().map(|folder| read_as("ccda", &folder.join("lab/ccda").join(name)))
}

#[test]
fn the_examples_of_the_guide_mean_what_they_are_named_for() {
    let Some(reading) = example("Results_with_less_than_specific_value_C-CDA2.1_.xml") else {
        return;
    };
    let natriuretic = results(&reading)[0];
    assert_eq!(natriuretic.value, "<=5");
    assert_eq!(natriuretic.comparator, Some(Comparator::LessOrEqual));
    assert_eq!(natriuretic.analyte.limits, Some((Some(0.0), Some(100.0))));

    let reading = example("Results_with_translation_unit_C-CDA2.1_.xml").expect("it is there");
    let analyte = &results(&reading)[0].analyte;
    assert_eq!(
        (analyte.unit.as_deref(), analyte.ucum.as_deref()),
        (Some("THOUS/MCL"), Some("10*3/uL"))
    );
    assert_eq!(analyte.limits, Some((Some(150.0), Some(400.0))));

    let reading = example("Lab_with_Multiple_Reference_Ranges_C-CDA2.1_.xml").expect("it is there");
    let antibodies = results(&reading)[0];
    assert_eq!(antibodies.value, "Borderline, equal to 1:80");
    assert_eq!(antibodies.analyte.interval.as_deref(), Some("Negative, less than 1:80"));
    assert_eq!(antibodies.flag(), Some("A"));

    let reading = example("Result_with_lab_location_C-CDAR2.1_.xml").expect("it is there");
    let gravity = results(&reading)[0];
    assert_eq!(gravity.analyte.name, "Specific gravity of Urine by Test strip");
    assert_eq!(gravity.analyte.interval.as_deref(), Some("1.005 - 1.030"));
    let laboratory = reading.specimens[0].laboratory.as_ref().expect("the performer is named");
    assert_eq!(laboratory.name, "Value Labs");
    assert_eq!(laboratory.address.as_deref(), Some("2474, Rocky place, 97006 Beaverton, OR"));

    let name = "Result_panel_with_coded_values_of_negative-positive_C-CDA2.1_.xml";
    let reading = example(name).expect("it is there");
    let values: Vec<_> = results(&reading).iter().map(|it| it.value.as_str()).collect();
    assert_eq!(values, ["Negative", "Positive"]);

    let reading =
        example("Basic_Metabolic_Panel_with_Troponin_C-CDA2.1_.xml").expect("it is there");
    let values: Vec<_> = results(&reading).iter().map(|it| it.value.as_str()).collect();
    assert_eq!(values, ["140", "4.2", "98", "24", "10", "1.2", "185", "0.01", "0.01"]);
}

#[test]
fn documents_give_their_results_and_say_what_else_they_hold() {
    let Some(reading) = example("ms_170.314B2_Amb_CCD.ccda") else { return };
    let found = results(&reading);
    assert_eq!((found[0].value.as_str(), found[0].analyte.unit.as_deref()), ("25", Some("mmol/L")));
    let passed = reading.problems.iter().find(|it| it.code == "sections-passed-over");
    assert!(
        passed.is_some_and(|it| it.message.starts_with("11 sections")),
        "{:?}",
        reading.problems
    );
    assert!(reading.patient.is_some());

    let reading = example("ms_CCD.ccda").expect("it is there");
    let pending = results(&reading)[0];
    assert_eq!((pending.value.as_str(), pending.status), ("", ResultStatus::Preliminary));
    assert_eq!(pending.analyte.loinc.as_deref(), Some("804-5"));
    let codes: Vec<_> = reading.problems.iter().map(|it| it.code).collect();
    assert!(codes.contains(&"value-absent") && codes.contains(&"status-not-final"));
}

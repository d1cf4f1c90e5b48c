//! Laboratory files and diaries against other programs' counts and, for FHIR, their values one by one.

use crate::rows::Rows;
use std::collections::BTreeSet;
use zonula_formats::{RawResult, Reading};

fn results(reading: &Reading) -> Vec<&RawResult> {
    reading.specimens.iter().flat_map(|it| &it.results).collect()
}

fn unit(result: &RawResult) -> &str {
    result.analyte.unit.as_deref().unwrap_or_default()
}

/// Compares FHIR with its facts and, one by one, with its lines of truth/fhir_observations.tsv.
pub fn fhir(rows: &mut Rows, truth: &[Vec<&str>], reading: &Reading) {
    let found = results(reading);
    rows.count("n_Observation", found.len());
    let numbers = found.iter().filter(|it| it.number.is_some()).count();
    rows.count("n_valueQuantity", numbers);
    let intervals = found.iter().filter(|it| it.analyte.interval.is_some()).count();
    rows.count("n_referenceRange", intervals);
    let of_parts = found.iter().filter(|it| it.place.to_string().contains("component"));
    rows.count("n_component", of_parts.count());
    let counts = rows.take("resource_counts").unwrap_or_default();
    let stated = |kind: &str| {
        let mut counts = counts.split(' ').filter_map(|it| it.split_once(':'));
        counts.find(|it| it.0 == kind).map_or("0", |it| it.1).to_owned()
    };
    rows.same_number("observations", found.len() as f64, &stated("Observation"));
    let has_patient = reading.patient.as_ref().is_some_and(|it| it.name.is_some());
    rows.hold(has_patient || stated("Patient") == "0", || "whose is it?".to_owned());
    if let Some(first) = rows.take("first_value") {
        let written = |it: &RawResult| format!("{} = {} {}", it.analyte.name, it.value, unit(it));
        let is_there = found.iter().any(|it| written(it) == first);
        rows.hold(is_there, || format!("{first} is not among the results"));
    }
    rows.hold(found.len() == truth.len(), || format!("{} results", found.len()));
    for row in truth {
        let [code, name, sign, value, stated_unit] = [3, 4, 5, 6, 7].map(|at| row[at]);
        let is_own = |it: &&&RawResult| {
            it.analyte.loinc.as_deref() == Some(code) && it.analyte.name.eq_ignore_ascii_case(name)
        };
        let Some(result) = found.iter().find(is_own) else {
            rows.failures.push(format!("{code} {name} is missing"));
            continue;
        };
        match value.parse::<f64>() {
            Ok(_) => rows.same_number(name, result.number.unwrap_or(f64::NAN), value),
            Err(_) => rows.hold(result.value == *value, || format!("{name} is {}", result.value)),
        }
        let own_sign = result.comparator.map_or("", |it| it.as_str());
        let is_same = own_sign == sign && unit(result) == stated_unit;
        rows.hold(is_same, || format!("{name} is {own_sign} {}", unit(result)));
        let limits = [row[8], row[9]].map(|limit| limit.parse::<f64>().ok());
        if let [Some(low), Some(high)] = limits {
            let expected = (low <= high).then_some((Some(low), Some(high)));
            let found = result.analyte.limits;
            rows.hold(found == expected, || format!("{name}: limits are {found:?}"));
        }
    }
}

/// Observations of C-CDA files that are no results: units beside a value, and other sections.
const NO_RESULTS: &[(&str, usize)] = &[
    ("lab/ccda/Results_with_translation_unit_C-CDA2.1_.xml", 1),
    ("lab/ccda/ms_170.314B2_Amb_CCD.ccda", 25),
    ("lab/ccda/ms_CCD.ccda", 12),
];

/// Compares a C-CDA document or section.
pub fn ccda(rows: &mut Rows, reading: &Reading) {
    let found = results(reading);
    let others = NO_RESULTS.iter().find(|it| it.0 == rows.path).map_or(0, |it| it.1);
    rows.count("n_observation", found.len() + others);
    let with_interval = found.iter().filter(|it| it.analyte.interval.is_some()).count();
    if let Some(ranges) = rows.take("n_referenceRange") {
        let stated = ranges.parse::<usize>().unwrap_or_default();
        // A result may have several.
        let fits = with_interval <= stated && (with_interval > 0) == (stated > 0);
        rows.hold(fits, || format!("{with_interval} intervals for {ranges}"));
    }
    if others == 0
        && let Some(stated) = rows.take("first_PQ")
    {
        let first = format!("{} {}", found[0].value, unit(found[0]));
        rows.hold(first == stated, || format!("the first value is {first}, not {stated}"));
    }
}

/// Columns of workbooks that hold what was measured.
const MEASURED: &[(&str, &str)] = &[
    ("lab/csv_xlsx/ipe_22-026_Michels_8_serum.xlsx", "sheet[serum results]_col[Zonulin (ng/mL)]"),
    ("lab/csv_xlsx/ipe_FREI-0301-21TASA_CDT.xlsx", "sheet[Table for Report]_col[Results]"),
    ("lab/csv_xlsx/senaite_nuclisens.xlsx", "sheet[Sheet1]_col[Value]"),
];

/// Compares a laboratory's table; of a workbook, the column that holds what was measured.
pub fn table(rows: &mut Rows, reading: &Reading) {
    rows.count("data_rows", reading.specimens.len());
    let own = MEASURED.iter().find(|it| it.0 == rows.path);
    // `numbers 461, text 1 (of which comparator 0, numeric text 0), empty 0, mean of numbers 32.7307`
    let Some(stated) = own.and_then(|it| rows.take(it.1)) else { return };
    let words: Vec<_> = stated.split([' ', ',', '(', ')']).filter(|it| !it.is_empty()).collect();
    let after = |name: &str| {
        let at = words.iter().position(|word| *word == name)?;
        words.get(at + 1)?.parse::<f64>().ok()
    };
    let found = results(reading);
    let numbers = found.iter().filter(|it| it.comparator.is_none()).filter_map(|it| it.number);
    let numbers: Vec<f64> = numbers.collect();
    let filled = after("numbers").unwrap_or_default() + after("text").unwrap_or_default();
    rows.same_number("results", found.len() as f64, &filled.to_string());
    let signs = found.iter().filter(|it| it.comparator.is_some()).count() as f64;
    // A text may be a number with its unit, or say that a limit of detection was not reached.
    let least = ["numbers", "comparator"].map(|it| after(it).unwrap_or_default());
    let count = numbers.len() as f64;
    let fits = count >= least[0] && signs >= least[1] && count + signs <= filled;
    rows.hold(fits, || format!("{count} numbers, {signs} with a sign, not {stated}"));
    if let Some(mean) = words.last().filter(|_| words.contains(&"mean")) {
        let found = numbers.iter().sum::<f64>() / numbers.len() as f64;
        // The mean is printed with six digits.
        let is_same = mean.parse::<f64>().is_ok_and(|it| (found - it).abs() <= it.abs() * 1e-5);
        rows.hold(is_same, || format!("mean is {found}, not {mean}"));
    }
}

/// Compares a diary.
pub fn diary(rows: &mut Rows, reading: &Reading) {
    let days: BTreeSet<_> = reading.symptoms.iter().map(|symptom| symptom.day).collect();
    rows.count("data_rows", days.len());
}

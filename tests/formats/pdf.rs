//! PDF reports against values that a person read off their pages.

use super::places::shared_data;
use super::{read_as, source};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use zonula_formats::{ReadOptions, Reading, reader};
use zonula_model::Place;

/// A line of the table of values: analyte, value, unit, limits, flag.
type Truth = [String; 6];

fn truth(file: &str) -> Option<Vec<Truth>> {
    let text = fs::read_to_string(shared_data()?.join("truth/pdf_values.tsv")).ok()?;
    let own = text.lines().filter_map(|line| line.strip_prefix(&format!("{file}\t")));
    let rows = own.map(|line| {
        let mut cells = line.split('\t').map(str::to_owned);
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    });
    Some(rows.collect())
}

/// One result in the words of the table.
struct Found {
    day: Option<String>,
    names: Vec<String>,
    number: String,
    unit: String,
    limits: [Option<f64>; 2],
    flag: String,
}

fn found(reading: &Reading) -> Vec<Found> {
    let mut all = vec![];
    for specimen in &reading.specimens {
        let day = specimen.collected.map(|at| at.date().strftime("%d.%m.%y").to_string());
        for result in &specimen.results {
            let analyte = &*result.analyte;
            let code = analyte.code.clone().unwrap_or_default();
            let number = result.number.map(|number| number.to_string());
            let limits = analyte.limits.unwrap_or_default();
            all.push(Found {
                day: day.clone(),
                names: vec![analyte.name.clone(), code.clone(), format!("{code} {}", analyte.name)],
                number: number.unwrap_or_else(|| result.value.to_string()),
                unit: analyte.unit.clone().unwrap_or_default(),
                limits: [limits.0, limits.1],
                flag: result.flag().unwrap_or_default().to_owned(),
            });
        }
    }
    all
}

/// Says how a line of the table and a result differ.
fn difference(truth: &Truth, found: &Found) -> Option<String> {
    let [_, value, unit, low, high, flag] = truth;
    let number = |text: &str| text.trim_start_matches(['<', '>', '=']).parse::<f64>().ok();
    let same_value = match (number(value), number(&found.number)) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        _ => *value == found.number,
    };
    let mut parts = vec![];
    if !same_value {
        parts.push(format!("value {} for {value}", found.number));
    }
    // The table's unit was cut where the page prints the next column over it.
    if *unit != found.unit.trim_end_matches('.') {
        parts.push(format!("unit {} for {unit}", found.unit));
    }
    if *flag != found.flag {
        parts.push(format!("flag {} for {flag}", found.flag));
    }
    // A limit with words beside it is kept as written, without numbers.
    for (name, text, own) in [("low", low, found.limits[0]), ("high", high, found.limits[1])] {
        let expected = number(text);
        if !text.contains("text:") && expected.is_some() && expected != own {
            parts.push(format!("{name} {own:?} for {text}"));
        }
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn check_values(file: &str, results: usize) {
    let (Some(folder), Some(truth)) = (shared_data(), truth(file)) else { return };
    let reading = read_as("pdf-report", &folder.join("lab/pdf").join(file));
    let found = found(&reading);
    let mut failures = vec![];
    for row in &truth {
        let (name, day) = match row[0].split_once(" @") {
            Some((name, day)) => (name, Some(day.to_owned())),
            None => (row[0].as_str(), None),
        };
        let same = |it: &&Found| {
            it.names.iter().any(|own| own == name) && (day.is_none() || it.day == day)
        };
        let own: Vec<&Found> = found.iter().filter(same).collect();
        match own[..] {
            [one] => failures.extend(difference(row, one).map(|it| format!("{}: {it}", row[0]))),
            [] => failures.push(format!("{}: not found", row[0])),
            _ => failures.push(format!("{}: found {} times", row[0], own.len())),
        }
    }
    assert!(failures.is_empty(), "{file}\n{}", failures.join("\n"));
    assert!(truth.len() >= 18, "the table has the file's values");
    assert_eq!(found.len(), results, "{file}: results found, nothing invented");
    for specimen in &reading.specimens {
        for result in &specimen.results {
            let Place::Page { frame, .. } = &result.place else {
                panic!("{} stands on no page", result.analyte.name)
            };
            assert!((60..=400).contains(&frame.height), "{}: {frame:?}", result.analyte.name);
        }
    }
}

#[test]
fn a_german_report_without_a_header_gives_every_value_and_no_other() {
    // 66 rows with a result on its four pages, counted by hand.
    check_values("elexis_Synlab_Labor-Befund_Hamburg_Optimalprofil.pdf", 66);
}

#[test]
fn a_cumulative_sheet_gives_each_date_its_own_specimen() {
    let file = "elexis_Laborblatt_cumulative.pdf";
    check_values(file, 62);
    let Some(folder) = shared_data() else { return };
    let reading = read_as("pdf-report", &folder.join("lab/pdf").join(file));
    let days: BTreeSet<_> = reading
        .specimens
        .iter()
        .filter_map(|it| it.collected)
        .map(|at| at.date().to_string())
        .collect();
    let expected = ["2020-05-29", "2020-06-24", "2020-06-30", "2020-07-02", "2020-07-10"];
    assert!(days.iter().eq(expected), "{days:?}");
    let patient = reading.patient.expect("the sheet names the patient");
    assert_eq!(patient.name.as_deref(), Some("Testperson Armeswesen"));
    assert_eq!(patient.born.map(|day| day.to_string()).as_deref(), Some("1990-05-10"));
}

#[test]
fn a_pdf_that_gives_no_results_says_why() {
    let reasons = BTreeMap::from([
        ("scan", "pdf-scanned"),
        ("password", "pdf-protected"),
        ("unknown-letters", "pdf-letters-unknown"),
        ("letter", "results-missing"),
    ]);
    for (case, code) in reasons {
        let folder = super::workspace_root().join("tests/fixtures/pdf-report").join(case);
        let reading = reader("pdf-report")
            .expect("the format exists")
            .read(&source(&folder.join("input.pdf")), &ReadOptions::default());
        assert!(reading.specimens.is_empty(), "{case}");
        assert_eq!(reading.problems.iter().map(|it| it.code).collect::<Vec<_>>(), [code], "{case}");
        let refusal = &reading.problems[0];
        assert!(refusal.hint.is_some(), "{case} says what to do");
    }
}

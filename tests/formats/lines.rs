//! Laboratory formats of lines and records, LDT and ASTM, against what a few lines of Python found.

use super::rows::Rows;
use zonula_formats::{RawResult, Reading};

/// Lists the results of all specimens in the order of the file.
fn results(reading: &Reading) -> Vec<&RawResult> {
    let mut results: Vec<_> = reading.specimens.iter().flat_map(|it| &it.results).collect();
    results.sort_by_key(|result| result.place.row());
    results
}

/// Splits what EXPECT.tsv joins.
fn parts(text: &str) -> Vec<&str> {
    text.split(" | ").filter(|part| !part.is_empty()).collect()
}

/// Compares an xDT file.
pub fn ldt(rows: &mut Rows, reading: &Reading) {
    let found = results(reading);
    let written: Vec<_> = found.iter().map(|result| result.value.as_str()).collect();
    let units = found.iter().filter_map(|result| result.analyte.unit.as_deref());
    let units: Vec<_> = units.collect();
    for (quantity, found) in [("results_8420", written), ("units_8421", units)] {
        let stated = rows.take(quantity).unwrap_or_default();
        rows.hold(found == parts(&stated), || format!("{quantity}: {found:?}, not {stated}"));
    }
    rows.count("n_8410_tests", found.len());
    let count = |code| reading.problems.iter().filter(|it| it.code == code).count() as f64;
    let mut number = |quantity| rows.take(quantity).and_then(|it| it.parse::<f64>().ok());
    let [lines, right] = ["n_lines", "n_lines_with_correct_length"].map(&mut number);
    let wrong = lines.zip(right).map(|(lines, right)| lines - right).unwrap_or(f64::NAN);
    rows.same_number("wrong lengths", count("length-wrong"), &wrong.to_string());
    let empty = f64::from(u8::from(found.is_empty()));
    rows.same_number("empty", count("file-empty"), &empty.to_string());
}

/// Compares an ASTM file.
pub fn astm(rows: &mut Rows, reading: &Reading) {
    let counts = rows.take("record_counts").unwrap_or_default();
    let stated = |letter: &str| {
        let found = counts.split(' ').filter_map(|part| part.split_once(':'));
        found.clone().find(|(kind, _)| *kind == letter).map_or("0", |(_, count)| count)
    };
    let found = results(reading);
    rows.same_number("results", found.len() as f64, stated("R"));
    rows.same_number("orders", reading.specimens.len() as f64, stated("O"));
    let people = reading.specimens.iter().filter(|specimen| specimen.patient.is_some()).count();
    let people = people.max(usize::from(reading.patient.is_some()));
    rows.same_number("people", people as f64, stated("P"));
    // `^^^code^name = value unit`
    let first = rows.take("first_result").unwrap_or_default();
    let (test, result) = first.split_once(" = ").expect("EXPECT.tsv writes `test = result`");
    let (value, unit) = result.split_once(' ').unwrap_or((result, ""));
    let test = test.trim_start_matches('^');
    let (code, name) = test.split_once('^').unwrap_or((test, test));
    let analyte = &found[0].analyte;
    let is_same = analyte.code.as_deref() == Some(code)
        && analyte.name == name
        && found[0].value == value
        && analyte.unit.as_deref().unwrap_or_default() == unit;
    rows.hold(is_same, || format!("the first result is {:?}, not {first}", found[0]));
    let comments = reading.problems.iter().find(|problem| problem.code == "comment-lines");
    let comments = comments.map_or("0", |it| it.message.split(' ').next().unwrap_or_default());
    rows.text("comment_lines", comments);
}

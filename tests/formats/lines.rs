//! Laboratory formats of lines and records, LDT and ASTM, against what a few lines of Python found.

use super::{expected, read_as, shared_data};
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

#[test]
fn xdt_files_agree_with_an_independent_program() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder).iter().filter(|it| it.0.starts_with("lab/ldt/")) {
        let reading = read_as("ldt", &folder.join(path));
        let found = results(&reading);
        let written: Vec<_> = found.iter().map(|result| result.value.as_str()).collect();
        let units = found.iter().filter_map(|result| result.analyte.unit.as_deref());
        assert_eq!(written, parts(&values["results_8420"]), "{path}");
        assert_eq!(units.collect::<Vec<_>>(), parts(&values["units_8421"]), "{path}");
        assert_eq!(found.len().to_string(), values["n_8410_tests"], "{path}");
        let count = |code| reading.problems.iter().filter(|it| it.code == code).count();
        let number = |quantity: &str| values[quantity].parse::<usize>().expect("a number");
        let wrong = number("n_lines") - number("n_lines_with_correct_length");
        assert_eq!(count("length-wrong"), wrong, "{path}");
        assert_eq!(count("file-empty"), usize::from(found.is_empty()), "{path}");
        checked += 1;
    }
    assert!(checked >= 5, "only {checked} files were found");
}

#[test]
fn astm_files_agree_with_an_independent_program() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder).iter().filter(|it| it.0.starts_with("lab/astm/")) {
        let reading = read_as("astm", &folder.join(path));
        let count = |letter: &str| {
            let counts = values["record_counts"].split(' ').filter_map(|part| part.split_once(':'));
            let found = counts.clone().find(|(kind, _)| *kind == letter);
            found.and_then(|(_, count)| count.parse::<usize>().ok()).unwrap_or(0)
        };
        let found = results(&reading);
        assert_eq!(found.len(), count("R"), "{path}");
        assert_eq!(reading.specimens.len(), count("O"), "{path}");
        let people = reading.specimens.iter().filter(|specimen| specimen.patient.is_some()).count();
        assert_eq!(people.max(usize::from(reading.patient.is_some())), count("P"), "{path}");
        // `^^^code^name = value unit`
        let (test, result) = values["first_result"].split_once(" = ").expect("as it is written");
        let (value, unit) = result.split_once(' ').unwrap_or((result, ""));
        let test = test.trim_start_matches('^');
        let (code, name) = test.split_once('^').unwrap_or((test, test));
        let analyte = &found[0].analyte;
        assert_eq!((analyte.code.as_deref(), analyte.name.as_str()), (Some(code), name), "{path}");
        assert_eq!(found[0].value, value, "{path}");
        assert_eq!(analyte.unit.as_deref().unwrap_or_default(), unit, "{path}");
        let comments = reading.problems.iter().find(|problem| problem.code == "comment-lines");
        let comments = comments.map_or("0", |it| it.message.split(' ').next().unwrap_or_default());
        assert_eq!(comments, values["comment_lines"], "{path}");
        checked += 1;
    }
    assert!(checked >= 5, "only {checked} files were found");
}

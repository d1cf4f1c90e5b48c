//! HL7 messages of real laboratories against what python-hl7 finds in them, segment by segment.

use super::{expected, read_as, shared_data};
use std::collections::BTreeMap;
use std::fs;
use zonula_formats::{RawResult, Reading};
use zonula_model::{Problem, ResultStatus};

/// Texts of the truth are cut here.
const CUT: usize = 400;

/// One `OBX` as python-hl7 gives it.
struct Row<'a> {
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    fn kind(&self) -> &'a str {
        self.cells[4]
    }

    /// Returns a component of a cell, without escapes.
    fn part(&self, cell: usize, part: usize) -> String {
        plain(self.cells[cell].split('^').nth(part).unwrap_or_default())
    }

    fn whole(&self, cell: usize) -> String {
        plain(self.cells[cell])
    }
}

/// Resolves escapes and repetitions; blanks are one.
fn plain(text: &str) -> String {
    let signs = [("\\S\\", "^"), ("\\F\\", "|"), ("\\T\\", "&"), ("\\R\\", "~")];
    let signs = [("\\.br\\", " "), ("\\.BR\\", " ")].into_iter().chain(signs);
    let text = signs.fold(text.replace('~', " "), |text, (sign, it)| text.replace(sign, it));
    one_blank(&text.replace("\\E\\", "\\"))
}

fn one_blank(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What became of an `OBX`.
enum Outcome<'a> {
    Result(&'a RawResult),
    Told(&'a Problem),
}

/// Lists what became of each `OBX`, in the order of the file.
fn outcomes(reading: &Reading) -> Vec<Outcome<'_>> {
    let results = reading.specimens.iter().flat_map(|it| &it.results);
    let results = results.map(|it| (it.place.row(), Outcome::Result(it)));
    let told = reading.problems.iter().filter(|it| it.code == "value-unsupported");
    let told = told.map(|it| (it.place.row(), Outcome::Told(it)));
    let mut outcomes: Vec<_> = results.chain(told).collect();
    outcomes.sort_by_key(|(line, _)| *line);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

/// Compares every part of a result with its segment.
fn check_result(path: &str, row: &Row<'_>, result: &RawResult) {
    let analyte = &*result.analyte;
    let at = format!("{path}, message {}, OBX {} ({})", row.cells[1], row.cells[2], row.cells[5]);
    let codes = [row.part(5, 0), row.part(5, 3)];
    let code = codes.into_iter().find(|code| !code.is_empty());
    assert_eq!(analyte.code.as_deref().map(one_blank), code, "{at}: code");
    let names = [1, 4, 0, 3].map(|part| row.part(5, part));
    let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    assert_eq!(one_blank(&analyte.name), name, "{at}: name");
    let value = match row.kind() {
        "SN" => row.whole(7).replace('^', ""),
        "CE" | "CWE" => row.part(7, 1),
        _ => row.whole(7),
    };
    let found = one_blank(&result.value);
    if row.cells[7].chars().count() >= CUT {
        // The last escape may be cut, too.
        let value = value.rsplit_once('\\').map_or(value.as_str(), |(whole, _)| whole);
        assert!(found.starts_with(value.trim_end()), "{at}: {found}\nnot {value}");
    } else {
        assert_eq!(found, value, "{at}");
    }
    let number = value.trim_start_matches(['<', '>', '=', ' ']).parse::<f64>().ok();
    let same = match (number, result.number) {
        (Some(number), Some(found)) => number.to_bits() == found.to_bits(),
        (number, found) => number.is_none() && found.is_none(),
    };
    assert!(same, "{at}: {number:?} was read as {:?}", result.number);
    let comparator = result.comparator.map_or("", |it| it.as_str());
    let sign = &value[..value.find(|it| !matches!(it, '<' | '>' | '=')).unwrap_or(0)];
    assert_eq!(comparator, if number.is_some() { sign } else { "" }, "{at}: sign");
    assert_eq!(analyte.unit.as_deref().unwrap_or_default(), row.part(8, 0), "{at}: unit");
    let interval = one_blank(analyte.interval.as_deref().unwrap_or_default());
    assert_eq!(interval, row.whole(9), "{at}: interval");
    assert_eq!(result.flag.as_deref().unwrap_or_default(), row.whole(10), "{at}: flag");
    let status = match row.cells[11] {
        "F" | "" => ResultStatus::Final,
        "I" | "P" => ResultStatus::Preliminary,
        other => panic!("{at}: the truth has a status {other}"),
    };
    assert_eq!(result.status, status, "{at}: status");
    let text = [&analyte.name, result.value.as_str(), &interval].concat();
    assert!(!text.contains('\u{fffd}'), "{at}: the character set was not understood");
}

/// Compares what was counted in a file.
fn check_counts(path: &str, rows: &[Row<'_>], results: &[&RawResult], facts: &Facts) {
    let count = |what: &str| facts[what].parse::<usize>().expect("a count is a number");
    let with = |is: fn(&RawResult) -> bool| results.iter().filter(|it| is(it)).count();
    let documents = rows.len() - results.len();
    let types = facts["OBX_types"].split(' ').find_map(|it| it.strip_prefix("ED:"));
    assert_eq!(types.unwrap_or("0"), documents.to_string(), "{path}: documents");
    assert_eq!(rows.len(), count("n_OBX"), "{path}: OBX");
    let bare = with(|it| it.number.is_some() && it.comparator.is_none());
    assert_eq!(bare, count("OBX5_plain_number"), "{path}: numbers");
    let compared = with(|it| it.number.is_some() && it.comparator.is_some());
    assert_eq!(compared, count("OBX5_comparator_number"), "{path}: numbers with a sign");
    let empty = with(|it| it.value.is_empty());
    assert_eq!(empty, count("OBX5_empty"), "{path}: without a value");
    let other = with(|it| it.number.is_none() && !it.value.is_empty());
    assert_eq!(other + documents, count("OBX5_other_text"), "{path}: texts");
    let mut flags = BTreeMap::<&str, usize>::new();
    for flag in results.iter().filter_map(|it| it.flag.as_deref()) {
        *flags.entry(flag).or_default() += 1;
    }
    let stated = facts["abnormal_flags"].split(' ').filter_map(|it| it.rsplit_once(':'));
    let stated = stated.map(|(flag, count)| (flag, count.parse().expect("a count is a number")));
    assert_eq!(flags, stated.collect(), "{path}: flags");
    if let Some(first) = facts.get("first_numeric") {
        let result = results.iter().find(|it| it.number.is_some() && it.comparator.is_none());
        let result = result.expect("a number");
        let analyte = &result.analyte;
        let unit = analyte.unit.as_deref().unwrap_or_default();
        let interval = analyte.interval.as_deref().unwrap_or_default();
        let found = format!("= {} {unit} [{interval}]", result.value);
        let expected = first.split_once(" = ").map_or("", |(_, it)| it);
        let expected = plain(&format!("= {expected}")).replace("[ ", "[");
        let expected = expected.replace(&format!("{unit}^^L"), unit);
        assert_eq!(one_blank(&found), expected, "{path}: first number");
    }
}

type Facts = BTreeMap<String, String>;

#[test]
fn every_obx_of_every_shared_file_is_a_result_or_a_document_or_of_another_kind_of_message() {
    let Some(folder) = shared_data() else { return };
    let truth = fs::read_to_string(folder.join("truth/hl7_obx.tsv")).expect("it is there");
    let mut by_file = BTreeMap::<&str, Vec<Row<'_>>>::new();
    for line in truth.lines().skip(1) {
        let cells: Vec<_> = line.split('\t').collect();
        by_file.entry(cells[0]).or_default().push(Row { cells });
    }
    let facts = expected(&folder);
    let (mut results, mut documents, mut others) = (0, vec![], vec![]);
    for (name, rows) in &by_file {
        let path = format!("lab/hl7v2/{name}");
        let reading = read_as("hl7-v2", &folder.join(&path));
        let outcomes = outcomes(&reading);
        let told = |code: &str| reading.problems.iter().any(|problem| problem.code == code);
        let is_latin = facts[&path]["bytes_encoding"] == "iso-8859-1";
        assert!(!told("encoding-damaged") && (is_latin || !told("encoding-guessed")), "{path}");
        if facts[&path]["MSH-9"].starts_with("ADT") {
            assert!(outcomes.is_empty(), "{path}");
            let problem = &reading.problems[0];
            assert_eq!(problem.message, "a message `ADT^A01` holds no laboratory results");
            others.extend(rows.iter().map(|_| *name));
            continue;
        }
        assert_eq!(outcomes.len(), rows.len(), "{path}");
        for (row, outcome) in rows.iter().zip(&outcomes) {
            match outcome {
                Outcome::Result(result) => check_result(&path, row, result),
                Outcome::Told(problem) => {
                    assert_eq!(row.kind(), "ED", "{path}: {}", problem.message);
                    documents.push((*name, problem.message.clone()));
                }
            }
        }
        let found = outcomes.iter().filter_map(|outcome| match outcome {
            Outcome::Result(result) => Some(*result),
            Outcome::Told(_) => None,
        });
        let found: Vec<_> = found.collect();
        check_counts(&path, rows, &found, &facts[&path]);
        results += found.len();
    }
    let rows: usize = by_file.values().map(Vec::len).sum();
    assert_eq!((by_file.len(), rows), (67, 1323), "files and rows of the truth");
    assert_eq!((results, documents.len(), others.len()), (1319, 3, 1));
    assert_eq!(others, ["lfh_sample_win.hl7"]);
    for (name, message) in documents {
        assert_eq!(name, "v271__alerelis1.hl7");
        assert!(message.contains("`image image/jpeg`"), "{message}");
    }
}

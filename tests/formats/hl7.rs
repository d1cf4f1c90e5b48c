//! HL7 messages of real laboratories against what python-hl7 finds in them, segment by segment.

use super::rows::Rows;
use std::collections::BTreeMap;
use zonula_formats::{RawResult, Reading};
use zonula_model::{Problem, ResultStatus};

/// Texts of the truth are cut here.
const CUT: usize = 400;

/// One `OBX` as python-hl7 gives it: a line of truth/hl7_obx.tsv.
struct Row<'a> {
    cells: &'a [&'a str],
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
    assert_eq!(result.flag().unwrap_or_default(), row.whole(10), "{at}: flag");
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
fn check_counts(rows: &mut Rows, found: &[Outcome<'_>]) {
    let results = found.iter().filter_map(|outcome| match outcome {
        Outcome::Result(result) => Some(*result),
        Outcome::Told(_) => None,
    });
    let results: Vec<_> = results.collect();
    let with = |is: fn(&RawResult) -> bool| results.iter().filter(|it| is(it)).count();
    let documents = found.len() - results.len();
    let types = rows.take("OBX_types").unwrap_or_default();
    let stated = types.split(' ').find_map(|it| it.strip_prefix("ED:")).unwrap_or("0");
    rows.same_number("documents", documents as f64, stated);
    rows.count("n_OBX", found.len());
    rows.count("OBX5_plain_number", with(|it| it.number.is_some() && it.comparator.is_none()));
    let compared = with(|it| it.number.is_some() && it.comparator.is_some());
    rows.count("OBX5_comparator_number", compared);
    rows.count("OBX5_empty", with(|it| it.value.is_empty()));
    let other = with(|it| it.number.is_none() && !it.value.is_empty());
    rows.count("OBX5_other_text", other + documents);
    let mut flags = BTreeMap::<&str, usize>::new();
    for flag in results.iter().filter_map(|it| it.flag()) {
        *flags.entry(flag).or_default() += 1;
    }
    let stated = rows.take("abnormal_flags").unwrap_or_default();
    let stated = stated.split(' ').filter_map(|it| it.rsplit_once(':'));
    let stated = stated.map(|(flag, count)| (flag, count.parse().expect("a count is a number")));
    let is_same = flags == stated.collect();
    rows.hold(is_same, || format!("flags are {flags:?}"));
    if let Some(first) = rows.take("first_numeric") {
        let result = results.iter().find(|it| it.number.is_some() && it.comparator.is_none());
        let result = result.expect("a number");
        let analyte = &result.analyte;
        let unit = analyte.unit.as_deref().unwrap_or_default();
        let interval = analyte.interval.as_deref().unwrap_or_default();
        let found = one_blank(&format!("= {} {unit} [{interval}]", result.value));
        let expected = first.split_once(" = ").map_or("", |(_, it)| it);
        let expected = plain(&format!("= {expected}")).replace("[ ", "[");
        let expected = expected.replace(&format!("{unit}^^L"), unit);
        rows.hold(found == expected, || format!("first number is {found}, not {expected}"));
    }
}

/// Compares a file with its facts and, one by one, with its lines of truth/hl7_obx.tsv.
pub fn compare(rows: &mut Rows, truth: &[Vec<&str>], reading: &Reading) {
    let path = rows.path.clone();
    let told = |code: &str| reading.problems.iter().any(|problem| problem.code == code);
    let is_latin = rows.take("bytes_encoding").is_some_and(|it| it == "iso-8859-1");
    let is_plain = !told("encoding-damaged") && (is_latin || !told("encoding-guessed"));
    rows.hold(is_plain, || "the character set was not understood".to_owned());
    let outcomes = outcomes(reading);
    let kind = rows.take("MSH-9").unwrap_or_default();
    if kind.starts_with("ADT") {
        let told = &reading.problems[0].message;
        rows.hold(outcomes.is_empty(), || format!("`{kind}` gave results"));
        rows.hold(*told == format!("a message `{kind}` holds no laboratory results"), || {
            told.clone()
        });
        return;
    }
    rows.hold(outcomes.len() == truth.len(), || {
        format!("{} results for {} OBX", outcomes.len(), truth.len())
    });
    for (cells, outcome) in truth.iter().zip(&outcomes) {
        let row = Row { cells };
        match outcome {
            Outcome::Result(result) => check_result(&path, &row, result),
            Outcome::Told(problem) => {
                let is_picture = row.kind() == "ED" && problem.message.contains("image/jpeg");
                rows.hold(is_picture, || problem.message.clone());
            }
        }
    }
    check_counts(rows, &outcomes);
}

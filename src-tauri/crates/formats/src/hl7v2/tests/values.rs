//! Values and units in all the types and ways in which they are sent.

use super::{HEADER, read};
use crate::RawResult;

/// Reads one result by its type, value and unit.
fn one(kind: &str, value: &str, unit: &str) -> (Option<RawResult>, Vec<&'static str>) {
    let mut reading = read(&format!("{HEADER}OBX|1|{kind}|A^a||{value}|{unit}|||||F\r"));
    let codes = reading.problems.iter().map(|problem| problem.code).collect();
    (reading.specimens.pop().and_then(|mut it| it.results.pop()), codes)
}

#[test]
fn every_type_of_value_is_kept_as_written() {
    for (kind, value, text, number) in [
        ("NM", "141", "141", Some(141.0)),
        ("NM", " 0.40 ", "0.40", Some(0.4)),
        ("NM", "1.2E3", "1.2E3", Some(1200.0)),
        ("SN", "^75.0", "75.0", Some(75.0)),
        ("SN", "<^0.5", "<0.5", Some(0.5)),
        ("SN", "=^5", "=5", Some(5.0)),
        ("SN", "^1^:^128", "1:128", None),
        ("SN", "^2^-^4", "2-4", None),
        ("SN", "<10", "<10", Some(10.0)),
        ("ST", "not\\F\\detected", "not|detected", None),
        ("TX", "one~two\\.br\\three", "one\ntwo\nthree", None),
        ("FT", "\\H\\bold\\N\\ \\XE4\\", "bold \u{e4}", None),
        ("CE", "260385009^Negative^SCT", "Negative", None),
        ("CWE", "^^^^Negativ", "Negativ", None),
        ("CWE", "^^^^^^^^as told", "as told", None),
        ("CNE", "POS", "POS", None),
        ("CE", "1^E. coli~2^Proteus", "E. coli\nProteus", None),
        ("TS", "20240405083000+0200", "20240405083000+0200", None),
        ("DT", "20240405", "20240405", Some(20_240_405.0)),
        ("TM", "0830", "0830", Some(830.0)),
        ("NA", "1.2^1.3^1.4", "1.2^1.3^1.4", None),
        ("", "5.0", "5.0", Some(5.0)),
    ] {
        let (result, problems) = one(kind, value, "");
        let result = result.unwrap_or_else(|| panic!("{kind} {value} is a result"));
        let is_time = matches!(kind, "DT" | "TM");
        let number = number.filter(|_| !is_time);
        assert_eq!((result.value.as_str(), result.number), (text, number), "{kind} {value}");
        assert_eq!(problems, [""; 0], "{kind} {value}");
    }
    let (several, problems) = one("NM", "1.2~1.3", "");
    assert_eq!(several.map(|it| it.value.to_string()).as_deref(), Some("1.2\n1.3"));
    assert_eq!(problems, ["value-repeated"]);
}

#[test]
fn enclosed_documents_are_named_whatever_type_they_are_sent_as() {
    for (kind, value, message) in [
        (
            "ED",
            "LAB^AP^PDF^Base64^JVBERi0xLjQ=",
            "`a` is an enclosed PDF of 30 bytes and is not read",
        ),
        ("TX", "JVBERi0xLjQ=", "`a` is an enclosed PDF of 12 bytes and is not read"),
        ("RP", "doc/7.pdf^LAB^AP^PDF", "`a` stands elsewhere (`doc/7.pdf`) and is not read"),
    ] {
        let reading = read(&format!("{HEADER}OBX|1|{kind}|A^a||{value}||||||F\r"));
        assert_eq!(reading.problems[0].message, message);
        assert_eq!(reading.specimens.len(), 0);
    }
}

#[test]
fn units_are_kept_as_written_and_ucum_only_where_the_message_says_so() {
    for (written, unit, ucum) in [
        ("mg/dl", Some("mg/dl"), None),
        ("10\\S\\9/l^^L", Some("10^9/l"), None),
        ("ug/g^microgram per gram^UCUM", Some("ug/g"), Some("ug/g")),
        ("UGG^\u{b5}g/g^L", Some("\u{b5}g/g"), None),
        ("^mmol/l", Some("mmol/l"), None),
        ("mmol/l^^L^mmol/L^^UCUM", Some("mmol/l"), Some("mmol/L")),
        ("\"\"", None, None),
    ] {
        let (result, problems) = one("NM", "1", written);
        let analyte = result.expect("a result").analyte;
        assert_eq!((analyte.unit.as_deref(), analyte.ucum.as_deref()), (unit, ucum), "{written}");
        assert_eq!(problems, [""; 0], "{written}");
    }
    let (result, problems) = one("NM", "1", "x10^9/l");
    assert_eq!(result.expect("a result").analyte.unit.as_deref(), Some("x10^9/l"));
    assert_eq!(problems, ["unit-unescaped"]);
}

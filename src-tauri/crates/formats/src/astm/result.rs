//! Results: a record `R` becomes a raw result.

use super::record::Record;
use crate::interval::{self, Limits};
use crate::number::{self, Decimal, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawResult, dialect};
use zonula_model::{Problem, ResultStatus, Severity};

/// Reads a result; `None` where there is none or it was withdrawn, which is told.
pub(super) fn result(
    record: &Record<'_>,
    panel: Option<&str>,
    log: &mut ProblemLog,
) -> Option<RawResult> {
    let (name, code, loinc) = test(record);
    let Some(name) = name else {
        let message = "the result names no test";
        log.push(Problem::new(Severity::Error, "name-missing", record.field_place(3), message));
        return None;
    };
    let status = status(record, &name, log)?;
    let components = record.components(record.field(4));
    let text = record.unescape(record.field(4)).trim_matches(['^', ' ']).to_owned();
    if text.is_empty() {
        let message = format!("`{name}` has no result");
        log.push(Problem::new(Severity::Note, "value-absent", record.field_place(4), message));
        return None;
    }
    let is_composed = components.iter().filter(|part| !part.is_empty()).count() > 1;
    if is_composed {
        let message = format!("`{text}` is a result in parts; it is kept as words");
        let place = record.field_place(4);
        log.push(Problem::new(Severity::Note, "value-composed", place, message));
    }
    let number = if is_composed { None } else { number(record, &text, log) };
    // Units are written with the component's sign, `10^3/uL`: the field is not parted.
    let unit = Some(record.unescape(record.field(5))).filter(|unit| !unit.is_empty());
    let (interval, limits) = interval(record, unit.as_deref(), log);
    let flag = record.joined(7);
    let analyte = RawAnalyte {
        panel: panel
            .filter(|panel| *panel != name && Some(*panel) != code.as_deref())
            .map(str::to_owned),
        name,
        code,
        loinc,
        unit,
        interval,
        limits,
        ..RawAnalyte::default()
    };
    Some(RawResult {
        flag: (!flag.is_empty()).then(|| flag.into()),
        comparator: number.and_then(|number| number.comparator),
        number: number.map(|number| number.number),
        status,
        ..RawResult::new(analyte, text, record.place())
    })
}

/// Reads a universal test identifier: name, the analyser's own code, and LOINC's where it is one.
///
/// The first three parts are the universal code, its name and system; what follows is the maker's:
/// mostly a code and its name, sometimes an empty part and the code.
pub(super) fn test(record: &Record<'_>) -> (Option<String>, Option<String>, Option<String>) {
    test_of(record, 3)
}

/// Reads a universal test identifier in another field.
pub(super) fn test_of(
    record: &Record<'_>,
    field: usize,
) -> (Option<String>, Option<String>, Option<String>) {
    let part = |component| record.filled(field, component);
    let has_letter = |text: &String| text.chars().any(char::is_alphabetic);
    let code = [4, 1, 5].into_iter().find_map(part);
    let own_name = part(5).filter(|_| part(4).is_some()).filter(has_letter);
    let name = own_name.or_else(|| part(2)).or_else(|| code.clone());
    let says_loinc = ["LN", "LOINC"].contains(&part(3).unwrap_or_default().as_str());
    let loinc = part(1).filter(|code| dialect::is_loinc(code));
    let loinc = loinc.filter(|_| says_loinc || part(3).is_none());
    (name, code, loinc)
}

/// Reads how far the laboratory stands by the result.
fn status(record: &Record<'_>, name: &str, log: &mut ProblemLog) -> Option<ResultStatus> {
    let mut tell = |severity, code, message: String| {
        log.push(Problem::new(severity, code, record.field_place(9), message));
    };
    match record.part(9, 1).as_str() {
        "" | "F" | "V" | "W" | "Q" | "M" => Some(ResultStatus::Final),
        "R" => {
            tell(Severity::Note, "status-reported-before", format!("`{name}` was sent before"));
            Some(ResultStatus::Final)
        }
        "C" => {
            tell(Severity::Note, "status-corrected", "the result corrects an earlier one".into());
            Some(ResultStatus::Corrected)
        }
        "X" => {
            let message = format!("`{name}` could not be measured; it is left out");
            tell(Severity::Warning, "status-withdrawn", message);
            None
        }
        status @ ("P" | "I" | "S" | "N") => {
            let message = format!("the result's status is `{status}`, not final");
            tell(Severity::Note, "status-not-final", message);
            Some(ResultStatus::Preliminary)
        }
        status => {
            let message = format!("`{status}` is no status of a result; it is read as preliminary");
            tell(Severity::Warning, "status-unknown", message);
            Some(ResultStatus::Preliminary)
        }
    }
}

/// Reads a number: analysers write a decimal point; a comma is one where nothing else can be meant.
fn number(record: &Record<'_>, text: &str, log: &mut ProblemLog) -> Option<Number> {
    let decimal = if text.contains(',') { Decimal::Open } else { Decimal::Point };
    let (code, why) = match Number::parse(text, decimal) {
        Ok(number) => return Some(number),
        Err(NoNumber::Ambiguous) => {
            ("number-ambiguous", "is one number with a decimal comma and another without")
        }
        Err(NoNumber::Words) if number::was_meant_as_number(text) => {
            ("number-unreadable", "is not a number")
        }
        Err(NoNumber::Words) => return None,
    };
    let problem =
        Problem::new(Severity::Error, code, record.field_place(4), format!("`{text}` {why}"));
    log.push(problem.with_value(text).with_hint("ask the laboratory which number is meant"));
    None
}

/// Reads the reference interval: `4.0 to 10.0`, `4.0-10.0`, or two parts; as written and as limits.
fn interval(
    record: &Record<'_>,
    unit: Option<&str>,
    log: &mut ProblemLog,
) -> (Option<String>, Option<Limits>) {
    let mut repeats = record.repeats(6);
    let first = record.components(repeats.next().unwrap_or_default());
    let is_number = |text: &String| Number::parse(text, Decimal::Point).is_ok();
    let text = match first.as_slice() {
        [low, high, ..] if is_number(low) && is_number(high) => format!("{low} - {high}"),
        parts => parts.iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>().join(" "),
    };
    let further = repeats.filter(|repeat| !repeat.is_empty()).count();
    if further > 0 {
        let message = format!("{further} further reference intervals are not kept");
        let problem =
            Problem::new(Severity::Note, "interval-repeated", record.field_place(6), message);
        log.push(problem.with_value(record.field(6)));
    }
    if text.is_empty() {
        return (None, None);
    }
    let decimal = if text.contains(',') { Decimal::Open } else { Decimal::Point };
    let limits = interval::parse(&text, unit, decimal).or_else(|error| {
        // What stands behind an interval in a part of its own says whom it is for.
        let first = first.first().filter(|_| first.len() > 1).ok_or(error)?;
        interval::parse(first, unit, decimal)
    });
    if limits.is_err() {
        let message = format!("`{text}` is not one interval; it is kept as written");
        let problem =
            Problem::new(Severity::Note, "interval-unreadable", record.field_place(6), message);
        log.push(problem.with_value(&text));
    }
    (Some(text), limits.ok())
}

//! Results: an `OBX` segment becomes a raw result.

use super::segment::Segment;
use crate::interval::{self, Limits};
use crate::number::{Decimal, NoNumber, Number, was_meant_as_number};
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawResult, dialect};
use zonula_model::{Comparator, Problem, ResultStatus, Severity};

/// What stands in `OBX-5`.
#[derive(Default)]
struct Found {
    text: String,
    comparator: Option<Comparator>,
    number: Option<f64>,
}

/// Reads a result; `None` where it was withdrawn or is no value, which is told.
pub(super) fn result(segment: &Segment<'_>, log: &mut ProblemLog) -> Option<RawResult> {
    if !is_valid(segment, log) {
        return None;
    }
    let (code, loinc) = codes(segment);
    let names = [segment.text(3, 2), segment.text(3, 5), segment.text(3, 1)];
    let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    if name.is_empty() {
        tell(log, segment, Severity::Error, "name-missing", "the result names no analyte", "");
    }
    let found = value(segment, log)?;
    // The unit is a code, its text, and the code's system; the first two say the same.
    let unit = segment.filled(6, 1).or_else(|| segment.filled(6, 2));
    let is_ucum = segment.text(6, 3).eq_ignore_ascii_case("UCUM");
    let (interval, limits) = interval(segment, unit.as_deref(), log);
    let flags: Vec<_> = segment.repetitions(8).map(|flag| segment.component(flag, 1)).collect();
    let method = [segment.filled(17, 2), segment.filled(17, 1)].into_iter().flatten().next();
    let analyte = RawAnalyte {
        name,
        code,
        loinc,
        ucum: unit.clone().filter(|_| is_ucum),
        unit,
        interval,
        limits,
        panel: None,
        method,
    };
    let flag = flags.join(" ");
    Some(RawResult {
        flag: Some(flag.trim().into()).filter(|flag: &Box<str>| !flag.is_empty()),
        comparator: found.comparator,
        number: found.number,
        status: status(segment),
        ..RawResult::new(analyte, found.text, segment.place())
    })
}

/// Leaves out what the laboratory withdrew, and tells what is not final.
fn is_valid(segment: &Segment<'_>, log: &mut ProblemLog) -> bool {
    match segment.text(11, 1).as_str() {
        status @ ("D" | "W" | "X") => {
            let message = format!("the result's status is `{status}`; it is left out");
            tell(log, segment, Severity::Warning, "status-withdrawn", message, "");
            false
        }
        status @ ("I" | "P" | "R" | "S") => {
            let message = format!("the result's status is `{status}`, not final");
            tell(log, segment, Severity::Note, "status-not-final", message, "");
            true
        }
        "C" => {
            let message = "the result corrects an earlier one";
            tell(log, segment, Severity::Note, "status-corrected", message, "");
            true
        }
        _ => true,
    }
}

/// Reads how far the laboratory stands by the result.
fn status(segment: &Segment<'_>) -> ResultStatus {
    match segment.text(11, 1).as_str() {
        "I" | "P" | "R" | "S" => ResultStatus::Preliminary,
        "C" => ResultStatus::Corrected,
        _ => ResultStatus::Final,
    }
}

/// Returns the laboratory's code and, where the message names the system, LOINC's.
fn codes(segment: &Segment<'_>) -> (Option<String>, Option<String>) {
    let pairs =
        [(1, 3), (4, 6)].map(|(code, system)| (segment.filled(3, code), segment.text(3, system)));
    let is_loinc = |system: &str| matches!(system, "LN" | "LOINC");
    let loinc =
        pairs.iter().find(|(_, system)| is_loinc(system)).and_then(|(code, _)| code.clone());
    let loinc = loinc.filter(|code| dialect::is_loinc(code));
    (pairs.into_iter().find_map(|(code, _)| code), loinc)
}

/// Reads the value by its type; a value of another type than it says is still read.
fn value(segment: &Segment<'_>, log: &mut ProblemLog) -> Option<Found> {
    let kind = segment.text(2, 1);
    let values: Vec<_> = segment.repetitions(5).collect();
    match kind.as_str() {
        "ED" | "RP" => {
            let message = "an enclosed document is not read";
            tell(log, segment, Severity::Note, "value-unsupported", message, "");
            return None;
        }
        "SN" => return Some(structured(segment)),
        _ => {}
    }
    let text = match kind.as_str() {
        "CE" | "CWE" | "CNE" | "CF" => {
            let words = |value: &&str| {
                let text = segment.component(value, 2);
                if text.is_empty() { segment.component(value, 1) } else { text }
            };
            values.iter().map(words).collect::<Vec<_>>().join("\n")
        }
        _ => values.iter().map(|value| segment.unescape(value)).collect::<Vec<_>>().join("\n"),
    };
    let text = text.trim().to_owned();
    if text.is_empty() || text == "\"\"" {
        tell(log, segment, Severity::Note, "value-absent", "there is no value", "");
        return Some(Found::default());
    }
    match parse(&text) {
        Ok(Number { comparator, number }) => {
            return Some(Found { text, comparator, number: Some(number) });
        }
        Err(NoNumber::Ambiguous) => {
            let message =
                format!("`{text}` is one number with a decimal comma and another without");
            tell(log, segment, Severity::Error, "number-ambiguous", message, &text);
        }
        Err(NoNumber::Words) if kind == "NM" || was_meant_as_number(&text) => {
            let message = format!("`{text}` is not a number");
            tell(log, segment, Severity::Error, "number-unreadable", message, &text);
        }
        Err(NoNumber::Words) => {}
    }
    Some(Found { text, ..Found::default() })
}

/// Reads a number: HL7 writes a decimal point; a comma is a decimal sign only where nothing else can be meant.
fn parse(text: &str) -> Result<Number, NoNumber> {
    Number::parse(text, if text.contains(',') { Decimal::Open } else { Decimal::Point })
}

/// Reads a structured number: comparator, first number, separator, second number.
fn structured(segment: &Segment<'_>) -> Found {
    let [comparator, first, separator, second] = [1, 2, 3, 4].map(|at| segment.text(5, at));
    let text = format!("{comparator}{first}{separator}{second}");
    let number = parse(&format!("{comparator}{first}"))
        .ok()
        .filter(|_| separator.is_empty() && second.is_empty());
    Found {
        text,
        comparator: number.and_then(|it| it.comparator),
        number: number.map(|it| it.number),
    }
}

/// Reads the reference interval; as written and as limits.
fn interval(
    segment: &Segment<'_>,
    unit: Option<&str>,
    log: &mut ProblemLog,
) -> (Option<String>, Option<Limits>) {
    let text = segment.unescape(segment.field(7)).trim().trim_matches('^').to_owned();
    if text.is_empty() {
        return (None, None);
    }
    let decimal = if text.contains(',') { Decimal::Open } else { Decimal::Point };
    let limits = interval::parse(&text, unit, decimal);
    if limits.is_err() {
        let message = format!("`{text}` is not one interval; it is kept as written");
        tell(log, segment, Severity::Note, "interval-unreadable", message, &text);
    }
    (Some(text), limits.ok())
}

fn tell(
    log: &mut ProblemLog,
    segment: &Segment<'_>,
    severity: Severity,
    code: &'static str,
    message: impl Into<String>,
    value: &str,
) {
    let problem = Problem::new(severity, code, segment.place(), message);
    log.push(if value.is_empty() { problem } else { problem.with_value(value) });
}

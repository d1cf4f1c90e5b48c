//! Values: what stands in `OBX-5`, by the type that `OBX-2` names.

use super::segment::Segment;
use super::tell;
use crate::number::{Decimal, NoNumber, Number, was_meant_as_number};
use crate::problem_log::ProblemLog;
use compact_str::CompactString;
use zonula_model::{Comparator, Severity};

/// How the Base64 text of a PDF begins.
const PDF: &str = "JVBERi0";

/// The most bytes of a number with all its signs; what is longer is a text.
const LONGEST_NUMBER: usize = 64;

/// What stands in `OBX-5`.
#[derive(Default)]
pub(super) struct Found {
    /// As written, without escapes.
    pub text: CompactString,
    pub comparator: Option<Comparator>,
    pub number: Option<f64>,
}

/// Reads the value by its type; a value of another type than it says is still read.
///
/// `None` for an enclosed document, which is told by its name.
pub(super) fn value(segment: &Segment<'_>, log: &mut ProblemLog) -> Option<Found> {
    let kind = segment.field(2).trim();
    let raw = segment.field(5);
    let signs = segment.signs();
    let is_coded = matches!(kind, "CE" | "CWE" | "CNE" | "CF");
    if matches!(kind, "ED" | "RP") || is_document(segment, raw) {
        tell(log, segment, Severity::Note, "value-unsupported", "", || document(segment, kind));
        return None;
    }
    let is_one = memchr::memchr(signs.repetition, raw.as_bytes()).is_none();
    if is_one && !is_coded && kind != "SN" {
        return Some(read(segment, kind, &segment.plain(raw), log));
    }
    let one = |value| match kind {
        "SN" => structured(segment, value),
        _ if is_coded => coded(segment, value),
        _ => segment.plain(value).into_owned(),
    };
    let mut values: Vec<String> = segment.repetitions(5).map(one).collect();
    if kind == "SN" && values.len() == 1 {
        return Some(structured_number(segment, &values[0], log));
    }
    let numbers = values.iter().filter(|value| parse(value).is_ok()).count();
    if numbers > 1 {
        let text = values.join(" ");
        tell(log, segment, Severity::Warning, "value-repeated", &text, || {
            format!("one result has {} values; they are kept as text", values.len())
        });
        return Some(Found { text: values.join("\n").into(), ..Found::default() });
    }
    if let [first, ..] = values.as_mut_slice() {
        *first = first.trim_start().to_owned();
    }
    Some(read(segment, kind, values.join("\n").trim(), log))
}

/// Reads one value as a number where it is one, and tells what was meant as one and is none.
fn read(segment: &Segment<'_>, kind: &str, text: &str, log: &mut ProblemLog) -> Found {
    if text.is_empty() || text == "\"\"" {
        tell(log, segment, Severity::Note, "value-absent", "", || "there is no value".to_owned());
        return Found::default();
    }
    if matches!(kind, "DT" | "TM" | "TS" | "DTM" | "DR") {
        // A day written in digits is no number.
        return Found { text: text.into(), ..Found::default() };
    }
    match parse(text) {
        Ok(Number { comparator, number }) => {
            return Found { text: text.into(), comparator, number: Some(number) };
        }
        Err(NoNumber::Ambiguous) => {
            tell(log, segment, Severity::Error, "number-ambiguous", text, || {
                format!("`{text}` is one number with a decimal comma and another without")
            });
        }
        Err(NoNumber::Words) if kind == "NM" || was_meant_as_number(text) => {
            tell(log, segment, Severity::Error, "number-unreadable", text, || {
                format!("`{}` is not a number", in_one_line(text))
            });
        }
        Err(NoNumber::Words) => {}
    }
    Found { text: text.into(), ..Found::default() }
}

/// Reads a number: HL7 writes a decimal point; a comma is a decimal sign only where nothing else can
/// be meant.
fn parse(text: &str) -> Result<Number, NoNumber> {
    if text.len() > LONGEST_NUMBER {
        return Err(NoNumber::Words);
    }
    match plain_number(text) {
        Some(number) => Ok(Number { comparator: None, number }),
        None => {
            Number::parse(text, if text.contains(',') { Decimal::Open } else { Decimal::Point })
        }
    }
}

/// Reads the commonest values at once: digits with at most one point between them.
fn plain_number(text: &str) -> Option<f64> {
    let (first, last) = (text.as_bytes().first()?, text.as_bytes().last()?);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let points = text.bytes().filter(|sign| *sign == b'.').count();
    let is_plain = first.is_ascii_digit() && last.is_ascii_digit() && digits <= 15;
    (is_plain && points <= 1 && digits + points == text.len()).then(|| text.parse().ok())?
}

/// Returns a coded value's words: its text, another system's, the original, else its code.
fn coded(segment: &Segment<'_>, value: &str) -> String {
    let parts = [2, 5, 9, 1, 4].map(|part| segment.plain(segment.component(value, part)));
    let found = parts.into_iter().find(|part| !part.is_empty());
    found.unwrap_or_default().into_owned()
}

/// Writes a structured number in a row: comparator, first number, separator, second number.
fn structured(segment: &Segment<'_>, value: &str) -> String {
    let parts = [1, 2, 3, 4].map(|part| segment.plain(segment.component(value, part)));
    parts.concat()
}

/// Reads a structured number; one with a second number is a ratio or a range, and none.
fn structured_number(segment: &Segment<'_>, text: &str, log: &mut ProblemLog) -> Found {
    let (separator, second) = (segment.text(5, 3), segment.text(5, 4));
    if !separator.is_empty() || !second.is_empty() {
        return Found { text: text.into(), ..Found::default() };
    }
    // «Equal» says nothing that the number does not.
    match text.strip_prefix('=').map(parse) {
        Some(Ok(Number { comparator: None, number })) => {
            Found { text: text.into(), comparator: None, number: Some(number) }
        }
        _ => read(segment, "SN", text, log),
    }
}

/// Returns whether a text of whatever type is a PDF.
fn is_document(segment: &Segment<'_>, raw: &str) -> bool {
    raw.len() > PDF.len()
        && raw
            .rsplit(char::from(segment.signs().component))
            .next()
            .is_some_and(|last| last.trim_start().starts_with(PDF))
}

/// Names an enclosed document or the place that a pointer points to.
fn document(segment: &Segment<'_>, kind: &str) -> String {
    let named = [segment.text(3, 2), segment.text(3, 1)];
    let name = named.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let name = if name.is_empty() { "a document".to_owned() } else { format!("`{name}`") };
    if kind == "RP" {
        let pointer = segment.text(5, 1);
        return format!("{name} stands elsewhere (`{pointer}`) and is not read");
    }
    let raw = segment.field(5);
    let is_pdf = is_document(segment, raw)
        || raw
            .to_ascii_lowercase()
            .split(char::from(segment.signs().component))
            .take(4)
            .any(|part| matches!(part, "pdf" | "application/pdf"));
    let types: Vec<_> = [2, 3].map(|part| segment.text(5, part)).into_iter().collect();
    let types: Vec<_> = types.iter().map(|part| &**part).filter(|part| part.len() < 40).collect();
    let what = match types.iter().filter(|part| !part.is_empty()).count() {
        _ if is_pdf => "an enclosed PDF".to_owned(),
        0 => "an enclosed document".to_owned(),
        _ => {
            let types: Vec<_> = types.into_iter().filter(|part| !part.is_empty()).collect();
            format!("an enclosed document (`{}`)", types.join(" "))
        }
    };
    format!("{name} is {what} of {} bytes and is not read", raw.len())
}

/// Returns a text of several lines in one.
pub(super) fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

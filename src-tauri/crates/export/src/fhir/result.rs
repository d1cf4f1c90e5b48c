//! Results: an observation of the record with its number, its words and what was written.

use super::json::{self, Json, coding, extension, object, text};
use super::written::{self, Way};
use super::{LOINC, OWN, UCUM};
use zonula_model::{Observation, ResultStatus, Value};

/// Codes of HL7's table of interpretations that laboratories print as flags.
const INTERPRETATIONS: [&str; 16] =
    ["H", "L", "N", "A", "HH", "LL", "AA", "HU", "LU", "POS", "NEG", "IND", "R", "S", "I", "DET"];

/// Returns how far the laboratory stands by a result.
pub(super) fn status(observation: &Observation) -> ResultStatus {
    observation.status
}

/// Makes the fields that a result has for itself.
pub(super) fn fields(observation: &Observation) -> Vec<(&'static str, Json<'_>)> {
    let written = &observation.written;
    let mut extensions = vec![];
    let mut fields = vec![("code", code(observation))];
    match &observation.value {
        Value::Quantity { .. } => fields.extend(quantity(observation, &mut extensions)),
        Value::Text(words) => {
            if let Some(unit) = &written.unit {
                extensions.push(extension("unit", ("valueString", text(unit))));
            }
            // The record says that these words are no number, though another reader may think so.
            if words.contains(|sign: char| sign.is_ascii_digit()) || words.trim() != words {
                extensions.push(extension("as-written", ("valueString", text(words))));
            }
            if words.is_empty() {
                let system = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
                let reason = object([("coding", coding(system, "unknown"))]);
                fields.push(("dataAbsentReason", reason));
            } else {
                fields.push(("valueString", text(words)));
            }
        }
    }
    if let Some(flag) = &written.flag {
        let interpretation = if INTERPRETATIONS.contains(&flag.as_str()) {
            let system = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
            object([("coding", coding(system, flag))])
        } else {
            object([("text", text(flag))])
        };
        fields.push(("interpretation", Json::List(vec![interpretation])));
    }
    if let Some(remark) = &observation.remark {
        fields.push(("note", Json::List(vec![object([("text", text(remark))])])));
    }
    if let Some(method) = &observation.method {
        fields.push(("method", object([("text", text(method))])));
    }
    fields.extend(range(observation));
    if !extensions.is_empty() {
        fields.insert(0, ("extension", Json::List(extensions)));
    }
    fields
}

/// Makes the code: the laboratory's own first, as written, then the catalogue's.
fn code(observation: &Observation) -> Json<'_> {
    let mut codings = vec![];
    if let Some(own) = &observation.written.code {
        codings.push(if is_loinc(own) {
            json::code(LOINC, own)
        } else {
            object([("code", text(own))])
        });
    }
    if let Some(analyte) = &observation.analyte {
        codings.push(json::code(format!("{OWN}analyte"), analyte.as_str()));
    }
    let mut fields = vec![];
    if !codings.is_empty() {
        fields.push(("coding", Json::List(codings)));
    }
    if observation.written.name.is_empty() {
        let url = text("http://hl7.org/fhir/StructureDefinition/data-absent-reason");
        let absent = object([("url", url), ("valueCode", text("unknown"))]);
        fields.insert(0, ("extension", Json::List(vec![absent])));
    } else {
        fields.push(("text", text(&observation.written.name)));
    }
    Json::Object(fields)
}

/// Returns whether a code has the shape of LOINC's with the right check digit (Luhn's mod 10).
fn is_loinc(code: &str) -> bool {
    let Some((number, check)) = code.split_once('-') else { return false };
    let digits_only = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=7).contains(&number.len()) || check.len() != 1 || !digits_only(number) {
        return false;
    }
    let sum: u32 = number.bytes().rev().enumerate().fold(0, |sum, (at, byte)| {
        let digit = u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 };
        sum + digit / 10 + digit % 10
    });
    check.parse() == Ok((10 - sum % 10) % 10)
}

/// Makes the value in the unit as written, the record's own beside it where that is another.
fn quantity<'a>(
    observation: &'a Observation,
    extensions: &mut Vec<Json<'a>>,
) -> Option<(&'static str, Json<'a>)> {
    let Value::Quantity { comparator, number, unit } = &observation.value else { return None };
    let written = &observation.written;
    let sign = comparator.map_or("", zonula_model::Comparator::as_str);
    let way = Way::of(observation);
    if observation.conversion.is_some() {
        let mut fields = vec![("value", json::number(*number))];
        fields.extend((!sign.is_empty()).then(|| ("comparator", text(sign))));
        if let Some(unit) = unit {
            fields.push(("unit", text(unit.ucum())));
            fields.push(("system", text(UCUM)));
            fields.push(("code", text(unit.ucum())));
        }
        extensions.push(extension("converted", ("valueQuantity", Json::Object(fields))));
    }
    let digits = way.map_or_else(|| number.to_string(), |way| way.digits(*number, &written.value));
    let mut fields = vec![];
    if format!("{sign}{digits}") != written.value {
        let as_written = extension("as-written", ("valueString", text(&written.value)));
        fields.push(("extension", Json::List(vec![as_written])));
    }
    fields.push(("value", Json::Number(digits)));
    fields.extend((!sign.is_empty()).then(|| ("comparator", text(sign))));
    fields.extend(unit_fields(observation));
    Some(("valueQuantity", Json::Object(fields)))
}

fn unit_fields(observation: &Observation) -> Vec<(&'static str, Json<'_>)> {
    let mut fields = vec![];
    if let Some(unit) = &observation.written.unit {
        fields.push(("unit", text(unit)));
        if let Some(ucum) = written::ucum(observation) {
            fields.push(("system", text(UCUM)));
            fields.push(("code", text(ucum)));
        }
    }
    fields
}

/// Makes the reference range: its words as written, its limits in the unit as written.
fn range(observation: &Observation) -> Option<(&'static str, Json<'_>)> {
    let words = observation.written.interval.as_deref();
    let limits = observation.interval.as_ref().zip(Way::of(observation));
    let mut fields = vec![];
    if let Some((interval, way)) = limits {
        for (name, limit) in [("low", interval.low), ("high", interval.high)] {
            let Some(limit) = limit else { continue };
            let digits = way.digits(limit, words.unwrap_or_default());
            let mut quantity = vec![("value", Json::Number(digits))];
            quantity.extend(unit_fields(observation));
            fields.push((name, Json::Object(quantity)));
        }
    } else if let Some(words) = words {
        // The record says that these words are no interval, though another reader may think so.
        let as_written = extension("as-written", ("valueString", text(words)));
        fields.push(("extension", Json::List(vec![as_written])));
    }
    fields.extend(words.map(|words| ("text", text(words))));
    (!fields.is_empty()).then(|| ("referenceRange", Json::List(vec![Json::Object(fields)])))
}

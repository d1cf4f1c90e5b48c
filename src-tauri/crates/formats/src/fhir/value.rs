//! Values: whichever of eleven types an observation has, as written and as a number.

use super::resource::{self, Concept, Decimal, Measured, Quantity, Range};
use crate::number::{self, Number};
use crate::problem_log::ProblemLog;
use zonula_model::{Comparator, Place, Problem, Severity};

/// A value as written, with its number where it is one.
#[derive(Default)]
pub(super) struct Found {
    pub text: String,
    pub comparator: Option<Comparator>,
    pub number: Option<f64>,
    pub unit: Option<String>,
    pub ucum: Option<String>,
}

impl Found {
    fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// Returns whether anything was measured.
pub(super) fn has_value(measured: &Measured) -> bool {
    let Measured {
        value_quantity,
        value_codeable_concept,
        value_string,
        value_boolean,
        value_integer,
        value_range,
        value_ratio,
        value_time,
        value_date_time,
        value_period,
        value_sampled_data,
        ..
    } = measured;
    value_quantity.is_some()
        || value_codeable_concept.is_some()
        || value_string.is_some()
        || value_boolean.is_some()
        || value_integer.is_some()
        || value_range.is_some()
        || value_ratio.is_some()
        || value_time.is_some()
        || value_date_time.is_some()
        || value_period.is_some()
        || value_sampled_data.is_some()
}

/// Reads whichever value is given, and names its field.
pub(super) fn value(
    measured: &Measured,
    path: &str,
    log: &mut ProblemLog,
) -> (Found, &'static str) {
    if let Some(found) = &measured.value_quantity {
        return (quantity(found, path, log), ".valueQuantity");
    }
    if let Some(concept) = &measured.value_codeable_concept {
        return (Found::words(concept.words().unwrap_or_default()), ".valueCodeableConcept");
    }
    if let Some(text) = &measured.value_string {
        return (string(measured, text, path, log), ".valueString");
    }
    if let Some(answer) = measured.value_boolean {
        return (Found::words(if answer { "true" } else { "false" }), ".valueBoolean");
    }
    if let Some(digits) = &measured.value_integer {
        let found = Found { number: digits.number(), ..Found::words(&digits.0) };
        return (found, ".valueInteger");
    }
    if let Some(range) = &measured.value_range {
        return (self::range(range), ".valueRange");
    }
    if let Some(ratio) = &measured.value_ratio {
        let part = |quantity: &Option<Quantity>| quantity.as_ref().map(written).unwrap_or_default();
        let text = format!("{}:{}", part(&ratio.numerator), part(&ratio.denominator));
        return (Found::words(text), ".valueRatio");
    }
    if let Some(time) = &measured.value_time {
        return (Found::words(time), ".valueTime");
    }
    if let Some(time) = &measured.value_date_time {
        return (Found::words(time), ".valueDateTime");
    }
    if let Some(period) = &measured.value_period {
        let ends = [period.start.as_deref(), period.end.as_deref()];
        let text = ends.map(Option::unwrap_or_default).join(" – ");
        return (Found::words(text.trim()), ".valuePeriod");
    }
    if measured.value_sampled_data.is_some() {
        let place = format!("{path}.valueSampledData");
        let message = "a series of samples is not read";
        tell(log, Severity::Error, "value-unsupported", place, message);
        return (Found::default(), ".valueSampledData");
    }
    let reason = measured.data_absent_reason.as_ref().and_then(Concept::words);
    let message = format!("there is no value: {}", reason.unwrap_or("no reason is given"));
    tell(log, Severity::Note, "value-absent", path.to_owned(), message);
    (absent(measured), "")
}

/// Keeps the unit that a result without value was to have.
fn absent(measured: &Measured) -> Found {
    Found { unit: resource::own_text(&measured.extension, "unit"), ..Found::default() }
}

/// Reads words; many systems write numbers as words too.
fn string(measured: &Measured, text: &str, path: &str, log: &mut ProblemLog) -> Found {
    let unit = resource::own_text(&measured.extension, "unit");
    if let Some(text) = resource::own_text(&measured.extension, "as-written") {
        return Found { unit, ..Found::words(text) };
    }
    let text = text.trim();
    let found = Found { unit, ..Found::words(text) };
    match Number::parse(text, number::Decimal::Open) {
        Ok(Number { comparator, number }) => Found { comparator, number: Some(number), ..found },
        Err(number::NoNumber::Ambiguous) => {
            let message =
                format!("`{text}` is one number with a decimal comma and another without");
            let place = format!("{path}.valueString");
            tell(log, Severity::Error, "number-ambiguous", place, message);
            found
        }
        Err(number::NoNumber::Words) => found,
    }
}

fn quantity(quantity: &Quantity, path: &str, log: &mut ProblemLog) -> Found {
    let unit = quantity.unit().map(str::to_owned);
    let ucum = quantity.ucum().map(str::to_owned);
    let comparator = quantity.comparator.as_deref().and_then(Comparator::parse);
    if let (Some(text), None) = (&quantity.comparator, comparator) {
        let message = format!("`{text}` is no comparator");
        let place = format!("{path}.valueQuantity.comparator");
        tell(log, Severity::Error, "comparator-unreadable", place, message);
        return Found { unit, ucum, ..Found::words(text.clone() + &written(quantity)) };
    }
    let number = quantity.value.as_ref().and_then(Decimal::number);
    if number.is_none() {
        let place = format!("{path}.valueQuantity");
        let (code, message) = match &quantity.value {
            None => ("value-missing", "the quantity has no number".to_owned()),
            Some(digits) => {
                ("number-unreadable", format!("`{}` is no number that can be kept", digits.0))
            }
        };
        tell(log, Severity::Error, code, place, message);
    }
    let sign = comparator.map_or("", Comparator::as_str);
    let text = resource::own_text(&quantity.extension, "as-written")
        .unwrap_or_else(|| format!("{sign}{}", written(quantity)));
    Found { text, comparator, number, unit, ucum }
}

/// Reads a range; one that is open on a side is a number with a comparator.
fn range(range: &Range) -> Found {
    let either = range.low.as_ref().or(range.high.as_ref());
    let unit = either.and_then(Quantity::unit).map(str::to_owned);
    let ucum = either.and_then(Quantity::ucum).map(str::to_owned);
    let number = |limit: &Quantity| limit.value.as_ref().and_then(Decimal::number);
    let (comparator, number) = match (&range.low, &range.high) {
        (Some(low), None) => (Some(Comparator::GreaterOrEqual), number(low)),
        (None, Some(high)) => (Some(Comparator::LessOrEqual), number(high)),
        _ => (None, None),
    };
    let comparator = comparator.filter(|_| number.is_some());
    Found { text: between(range), comparator, number, unit, ucum }
}

/// Writes an interval of two quantities.
pub(super) fn between(range: &Range) -> String {
    match (&range.low, &range.high) {
        (Some(low), Some(high)) => format!("{} - {}", written(low), written(high)),
        (Some(low), None) => format!(">= {}", written(low)),
        (None, Some(high)) => format!("<= {}", written(high)),
        (None, None) => String::new(),
    }
}

/// Writes a quantity's number as the file does.
fn written(quantity: &Quantity) -> String {
    quantity.value.as_ref().map(|digits| digits.0.clone()).unwrap_or_default()
}

pub(super) fn tell(
    log: &mut ProblemLog,
    severity: Severity,
    code: &'static str,
    path: String,
    message: impl Into<String>,
) {
    log.push(Problem::new(severity, code, Place::Path(path.into()), message));
}

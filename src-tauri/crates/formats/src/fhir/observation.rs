//! Observations: a value of one of eleven types, with limits and flag, becomes a raw result.

use super::resource::{Concept, Measured, Quantity, Range, ReferenceRange};
use crate::interval::{self, Limits};
use crate::number::Decimal;
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawResult, dialect};
use zonula_model::{Comparator, Place, Problem, Severity};

const LOINC: &str = "http://loinc.org";

/// A value as written, with its number where it is one.
#[derive(Default)]
struct Found {
    text: String,
    comparator: Option<Comparator>,
    number: Option<f64>,
    unit: Option<String>,
    ucum: Option<String>,
}

/// Reads an observation or a component; one without a value stays, and is told.
pub(super) fn result(measured: &Measured, path: &str, log: &mut ProblemLog) -> RawResult {
    let name = measured.code.words().unwrap_or_default().to_owned();
    if name.is_empty() {
        let message = "the result names no analyte";
        tell(log, Severity::Error, "name-missing", format!("{path}.code"), message);
    }
    let (found, field) = value(measured, path, log);
    let loinc = measured.code.code_in(LOINC).map(str::to_owned);
    if let Some(code) = loinc.as_deref().filter(|code| !dialect::is_loinc(code)) {
        let message = format!("`{code}` does not have the check digit of a LOINC code");
        tell(log, Severity::Warning, "loinc-invalid", format!("{path}.code"), message);
    }
    let own_code = || measured.code.coding.iter().find_map(|coding| coding.code.clone());
    let (interval_text, limits) = interval(measured, &found, path, log);
    let analyte = RawAnalyte {
        name,
        code: loinc.clone().or_else(own_code),
        loinc: loinc.filter(|code| dialect::is_loinc(code)),
        unit: found.unit,
        ucum: found.ucum,
        interval: interval_text,
        limits,
        panel: None,
        method: None,
    };
    RawResult {
        flag: flag(&measured.interpretation).map(Into::into),
        comparator: found.comparator,
        number: found.number,
        ..RawResult::new(analyte, found.text, Place::Path(format!("{path}{field}").into()))
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
fn value(measured: &Measured, path: &str, log: &mut ProblemLog) -> (Found, &'static str) {
    let words = |text: &str| Found { text: text.to_owned(), ..Found::default() };
    if let Some(quantity) = &measured.value_quantity {
        return (self::quantity(quantity, path, log), ".valueQuantity");
    }
    if let Some(concept) = &measured.value_codeable_concept {
        return (words(concept.words().unwrap_or_default()), ".valueCodeableConcept");
    }
    if let Some(text) = &measured.value_string {
        return (words(text.trim()), ".valueString");
    }
    if let Some(answer) = measured.value_boolean {
        return (words(if answer { "true" } else { "false" }), ".valueBoolean");
    }
    if let Some(number) = measured.value_integer {
        let found = Found { number: Some(number as f64), ..words(&number.to_string()) };
        return (found, ".valueInteger");
    }
    if let Some(range) = &measured.value_range {
        let unit = range.low.iter().chain(&range.high).find_map(Quantity::unit);
        let found = Found { unit: unit.map(str::to_owned), ..words(&between(range)) };
        return (found, ".valueRange");
    }
    if let Some(ratio) = &measured.value_ratio {
        let part = |quantity: &Option<Quantity>| quantity.as_ref().map(written).unwrap_or_default();
        let text = format!("{}:{}", part(&ratio.numerator), part(&ratio.denominator));
        return (words(&text), ".valueRatio");
    }
    let period = measured.value_period.as_ref().and_then(|period| period.start.as_ref());
    if let Some(time) =
        measured.value_time.as_ref().or(measured.value_date_time.as_ref()).or(period)
    {
        return (words(time), "");
    }
    if measured.value_sampled_data.is_some() {
        let message = "a series of samples is not read";
        tell(
            log,
            Severity::Error,
            "value-unsupported",
            format!("{path}.valueSampledData"),
            message,
        );
        return (Found::default(), ".valueSampledData");
    }
    let reason = measured.data_absent_reason.as_ref().and_then(Concept::words);
    let message = format!("there is no value: {}", reason.unwrap_or("no reason is given"));
    tell(log, Severity::Note, "value-absent", path.to_owned(), message);
    (Found::default(), "")
}

fn quantity(quantity: &Quantity, path: &str, log: &mut ProblemLog) -> Found {
    let comparator = quantity.comparator.as_deref().and_then(Comparator::parse);
    if let (Some(text), None) = (&quantity.comparator, comparator) {
        let message = format!("`{text}` is no comparator");
        let place = format!("{path}.valueQuantity.comparator");
        tell(log, Severity::Error, "comparator-unreadable", place, message);
        return Found { text: text.clone() + &written(quantity), ..Found::default() };
    }
    let number = quantity.value.as_ref().and_then(serde_json::Number::as_f64);
    if number.is_none() {
        let place = format!("{path}.valueQuantity");
        tell(log, Severity::Error, "value-missing", place, "the quantity has no number");
    }
    let sign = comparator.map_or("", Comparator::as_str);
    Found {
        text: format!("{sign}{}", written(quantity)),
        comparator,
        number: number.filter(|number| number.is_finite()),
        unit: quantity.unit().map(str::to_owned),
        ucum: quantity.ucum().map(str::to_owned),
    }
}

/// Reads the first interval that is not another population's; as written and as limits.
fn interval(
    measured: &Measured,
    found: &Found,
    path: &str,
    log: &mut ProblemLog,
) -> (Option<String>, Option<Limits>) {
    let ranges = &measured.reference_range;
    let is_normal = |range: &&ReferenceRange| {
        let kind = range.kind.as_ref().and_then(|kind| kind.coding.first()?.code.as_deref());
        range.applies_to.is_empty()
            && kind.is_none_or(|kind| kind == "normal" || kind == "recommended")
    };
    let Some(range) = ranges.iter().find(is_normal).or(ranges.first()) else { return (None, None) };
    let place = format!("{path}.referenceRange");
    if ranges.len() > 1 {
        let message = format!("one of {} reference intervals is used", ranges.len());
        tell(log, Severity::Note, "interval-several", place.clone(), message);
    }
    if range.low.is_none() && range.high.is_none() {
        let limits = range
            .text
            .as_deref()
            .map(|text| interval::parse(text, found.unit.as_deref(), Decimal::Point));
        if let (Some(Err(_)), Some(text)) = (limits, &range.text) {
            let message = format!("`{text}` is not one interval; it is kept as written");
            tell(log, Severity::Note, "interval-unreadable", place, message);
        }
        return (range.text.clone(), limits.and_then(Result::ok));
    }
    let text = range
        .text
        .clone()
        .unwrap_or_else(|| between(&Range { low: range.low.clone(), high: range.high.clone() }));
    let unit_differs = range.low.iter().chain(&range.high).any(|limit| {
        let (own, result) =
            (limit.ucum().or(limit.unit()), found.ucum.as_deref().or(found.unit.as_deref()));
        own.is_some() && own != result && limit.unit() != found.unit.as_deref()
    });
    let limit = |quantity: &Option<Quantity>| quantity.as_ref()?.value.as_ref()?.as_f64();
    let limits = (limit(&range.low), limit(&range.high));
    let reversed = limits.0.zip(limits.1).is_some_and(|(low, high)| low > high);
    if unit_differs || reversed {
        let why = if reversed {
            "the lower limit is above the upper one"
        } else {
            "the limits are in another unit"
        };
        let message = format!("{why}; `{text}` is kept as written");
        tell(log, Severity::Warning, "interval-unusable", place, message);
        return (Some(text), None);
    }
    (Some(text), Some(limits).filter(|limits| *limits != (None, None)))
}

/// Writes an interval of two quantities.
fn between(range: &Range) -> String {
    match (&range.low, &range.high) {
        (Some(low), Some(high)) => format!("{} - {}", written(low), written(high)),
        (Some(low), None) => format!(">= {}", written(low)),
        (None, Some(high)) => format!("<= {}", written(high)),
        (None, None) => String::new(),
    }
}

/// Writes a quantity's number as the file does.
fn written(quantity: &Quantity) -> String {
    quantity.value.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Returns the interpretations' codes, `H` say.
fn flag(interpretation: &[Concept]) -> Option<String> {
    let codes = interpretation.iter().filter_map(|concept| {
        let code = concept.coding.iter().find_map(|coding| coding.code.as_deref());
        code.or(concept.text.as_deref())
    });
    Some(codes.collect::<Vec<_>>().join(" ")).filter(|flag| !flag.is_empty())
}

fn tell(
    log: &mut ProblemLog,
    severity: Severity,
    code: &'static str,
    path: String,
    message: impl Into<String>,
) {
    log.push(Problem::new(severity, code, Place::Path(path.into()), message));
}

//! Values: CDA's data types, as written and as a number.

use super::observation::words;
use super::section::Narrative;
use crate::number::{Decimal, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::xml::Element;
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

/// Returns a text that is not empty.
pub(super) fn present(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// Reads the value of an observation; several are joined as words.
pub(super) fn value(element: &Element, texts: &Narrative<'_>, log: &mut ProblemLog) -> Found {
    let values: Vec<_> = element.all("value").collect();
    match values.as_slice() {
        [] => absent(element, "no reason is given", log),
        [only] => one(only, element, texts, log),
        several => {
            let found = several.iter().map(|value| one(value, element, texts, log));
            let texts: Vec<_> = found.map(|it| it.text).filter(|text| !text.is_empty()).collect();
            Found::words(texts.join("\n"))
        }
    }
}

fn absent(element: &Element, reason: &str, log: &mut ProblemLog) -> Found {
    let message = format!("there is no value: {reason}");
    log.push(Problem::new(Severity::Note, "value-absent", Place::Line(element.line), message));
    Found::default()
}

fn one(
    value: &Element,
    observation: &Element,
    texts: &Narrative<'_>,
    log: &mut ProblemLog,
) -> Found {
    let kind = value.attribute("type").unwrap_or_default();
    let kind = kind.rsplit(':').next().unwrap_or_default();
    match kind {
        "PQ" => quantity(value, observation, texts, log),
        "INT" | "REAL" | "BL" | "TS" | "MO" if value.attribute("value").is_some() => {
            let text = value.attribute("value").unwrap_or_default();
            let number = matches!(kind, "INT" | "REAL").then(|| parse(text, value, log)).flatten();
            Found { number, ..Found::words(text) }
        }
        "IVL_PQ" | "IVL_INT" | "IVL_REAL" => interval(value, log),
        "RTO" | "RTO_PQ_PQ" | "RTO_QTY_QTY" => {
            let part = |name| value.first(name).and_then(|it: &Element| it.attribute("value"));
            let parts = [part("numerator"), part("denominator")].map(Option::unwrap_or_default);
            Found::words(parts.join(":"))
        }
        "CD" | "CE" | "CO" | "CV" | "CS" => match coded(value) {
            Some(text) => Found::words(text),
            None => by_content(value, observation, texts, log),
        },
        "ED" if is_document(value) => {
            let place = Place::Line(value.line);
            let message = "an enclosed document is not read";
            log.push(Problem::new(Severity::Note, "value-unsupported", place, message));
            Found::default()
        }
        _ => by_content(value, observation, texts, log),
    }
}

/// Reads a value by what it holds, whatever its type says.
fn by_content(
    value: &Element,
    observation: &Element,
    texts: &Narrative<'_>,
    log: &mut ProblemLog,
) -> Found {
    let text = words(value, texts);
    if !text.is_empty() {
        return string(text, value, log);
    }
    if let Some(reason) = value.attribute("nullFlavor") {
        return absent(observation, null_flavor(reason), log);
    }
    if value.attribute("value").is_some() {
        return quantity(value, observation, texts, log);
    }
    match coded(value) {
        Some(text) => Found::words(text),
        None => absent(observation, "no reason is given", log),
    }
}

/// Returns what a coded value is called.
pub(super) fn coded(value: &Element) -> Option<String> {
    let all = || std::iter::once(value).chain(value.all("translation"));
    let display = |it: &Element| it.attribute("displayName").map(str::to_owned);
    let original = |it: &Element| present(it.first("originalText")?.text());
    let code = |it: &Element| it.attribute("code").map(str::to_owned);
    let named = all().find_map(display).or_else(|| all().find_map(original));
    named.or_else(|| all().find_map(code))
}

/// Reads a physical quantity; its unit is UCUM, what the laboratory wrote stands beside it.
fn quantity(
    value: &Element,
    observation: &Element,
    texts: &Narrative<'_>,
    log: &mut ProblemLog,
) -> Found {
    let translation = value.first("translation");
    let own = value.attribute("value");
    let Some(text) = own.or_else(|| translation?.attribute("value")) else {
        let reason = value.attribute("nullFlavor").unwrap_or("no reason is given");
        return absent(observation, null_flavor(reason), log);
    };
    if let Some(other) = translation.and_then(|it| it.attribute("value")).filter(|it| *it != text) {
        let message = format!("the value is given as `{other}` too; `{text}` is read");
        let place = Place::Line(value.line);
        log.push(Problem::new(Severity::Note, "value-translated", place, message));
    }
    let ucum = value.attribute("unit").map(str::to_owned);
    let translated = translation.and_then(|it| {
        let original = it.first("originalText").and_then(|text| present(words(text, texts)));
        let name = it.attribute("displayName").or(it.attribute("code"));
        // A translation of another number has another unit.
        original.or(name.map(str::to_owned)).filter(|_| own.is_none())
    });
    let unit = translated.or_else(|| written_unit(observation, texts)).or_else(|| ucum.clone());
    Found { number: parse(text, value, log), unit, ucum, ..Found::words(text) }
}

/// Returns the unit as the laboratory wrote it, where an observation beside the value says so.
fn written_unit(observation: &Element, texts: &Narrative<'_>) -> Option<String> {
    const UNITS: &str = "246514001";
    let inner = observation.all("entryRelationship").filter_map(|it| it.first("observation"));
    let is_unit =
        |it: &&Element| it.first("code").and_then(|code| code.attribute("code")) == Some(UNITS);
    let unit = inner.into_iter().find(is_unit)?.first("value")?;
    present(words(unit.first("originalText")?, texts))
}

/// Reads an interval: one that is open on a side, or begins at zero, is a number with a comparator.
fn interval(value: &Element, log: &mut ProblemLog) -> Found {
    let bound = |name| value.first(name).filter(|it: &&Element| it.attribute("value").is_some());
    let (low, high) = (bound("low"), bound("high"));
    let unit = low.or(high).and_then(|it| it.attribute("unit")).map(str::to_owned);
    let digits = |it: &Element| it.attribute("value").unwrap_or_default().to_owned();
    // What is measured does not lie below zero, so that 0 to 5 says no more than at most 5.
    let is_zero = |it: &Element| digits(it).parse::<f64>().is_ok_and(|number| number.abs() <= 0.0);
    let excluded = |it: &Element| it.attribute("inclusive") == Some("false");
    let (comparator, limit) = match (low.filter(|low| high.is_none() || !is_zero(low)), high) {
        (None, Some(high)) if excluded(high) => (Comparator::Less, high),
        (None, Some(high)) => (Comparator::LessOrEqual, high),
        (Some(low), None) if excluded(low) => (Comparator::Greater, low),
        (Some(low), None) => (Comparator::GreaterOrEqual, low),
        (Some(low), Some(high)) => {
            let text = format!("{} - {}", digits(low), digits(high));
            return Found { ucum: unit.clone(), unit, ..Found::words(text) };
        }
        (None, None) => return absent(value, "the interval has no limits", log),
    };
    let number = parse(&digits(limit), limit, log);
    let text = format!("{comparator}{}", digits(limit));
    let comparator = number.is_some().then_some(comparator);
    Found { comparator, number, ucum: unit.clone(), unit, text }
}

/// Reads words; many systems write numbers as words too.
fn string(text: String, value: &Element, log: &mut ProblemLog) -> Found {
    match Number::parse(&text, Decimal::Open) {
        Ok(Number { comparator, number }) => {
            Found { comparator, number: Some(number), ..Found::words(text) }
        }
        Err(NoNumber::Ambiguous) => {
            let message =
                format!("`{text}` is one number with a decimal comma and another without");
            let place = Place::Line(value.line);
            log.push(
                Problem::new(Severity::Error, "number-ambiguous", place, message).with_value(&text),
            );
            Found::words(text)
        }
        Err(NoNumber::Words) => Found::words(text),
    }
}

/// Reads a number as CDA writes it, with a decimal point.
fn parse(text: &str, value: &Element, log: &mut ProblemLog) -> Option<f64> {
    match Number::parse(text, Decimal::Point) {
        Ok(Number { comparator: None, number }) => Some(number),
        _ => {
            let message = format!("`{text}` is not a number");
            let place = Place::Line(value.line);
            log.push(
                Problem::new(Severity::Error, "number-unreadable", place, message).with_value(text),
            );
            None
        }
    }
}

/// Says whether a value encloses a file: in base 64, or of a type that is not text.
fn is_document(value: &Element) -> bool {
    let media = value.attribute("mediaType").unwrap_or("text/plain");
    value.attribute("representation") == Some("B64") || !media.starts_with("text/")
}

/// Says in words why there is no value.
fn null_flavor(code: &str) -> &str {
    match code {
        "NA" => "not applicable (`NA`)",
        "UNK" => "unknown (`UNK`)",
        "NAV" => "not available yet (`NAV`)",
        "NASK" => "not asked (`NASK`)",
        "ASKU" => "asked but unknown (`ASKU`)",
        "MSK" => "withheld (`MSK`)",
        "OTH" => "other (`OTH`)",
        "NI" => "no information (`NI`)",
        other => other,
    }
}

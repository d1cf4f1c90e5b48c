//! Reference ranges: of several the one that is meant for this person, else all as words.

use super::resource::{self, Concept, Decimal, Measured, Quantity, Range, ReferenceRange};
use super::value::{Found, between, tell};
use crate::interval::{self, Limits};
use crate::number;
use crate::problem_log::ProblemLog;
use crate::{StatedPatient, dialect};
use zonula_model::{Date, Severity, Sex};

/// Who was measured, and when: what decides between intervals.
#[derive(Clone, Copy, Default)]
pub(super) struct Person {
    sex: Option<Sex>,
    /// In years of 365.25 days.
    age: Option<f64>,
}

impl Person {
    /// Takes what a file states of a person.
    pub fn new(patient: Option<&StatedPatient>, day: Option<Date>) -> Self {
        let Some(patient) = patient else { return Self::default() };
        let days = patient.born.zip(day).map(|(born, day)| (day - born).get_days());
        Self {
            sex: patient.sex.filter(|sex| *sex != Sex::Unknown),
            age: days.map(|days| f64::from(days) / 365.25),
        }
    }
}

/// How a range concerns a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// It says that it is for others.
    No,
    /// It is for some people, and the file does not say whether for this one.
    Open,
    /// It is for this person, or for all.
    Yes,
}

/// Reads the interval of a result; as written and as limits.
pub(super) fn interval(
    measured: &Measured,
    found: &Found,
    person: Person,
    path: &str,
    log: &mut ProblemLog,
) -> (Option<String>, Option<Limits>) {
    let ranges = &measured.reference_range;
    let place = format!("{path}.referenceRange");
    let Some(range) = choose(ranges, person) else {
        if !ranges.is_empty() {
            let message = match ranges.len() {
                1 => "the reference interval is not for this person; it is kept as written".into(),
                count => format!(
                    "none of {count} reference intervals is plainly meant; all are kept as written"
                ),
            };
            tell(log, Severity::Warning, "interval-several", place, message);
        }
        let all: Vec<_> = ranges.iter().filter_map(labelled).collect();
        return (Some(all.join("; ")).filter(|text| !text.is_empty()), None);
    };
    if ranges.len() > 1 {
        let message = format!("one of {} reference intervals is used", ranges.len());
        tell(log, Severity::Note, "interval-several", place.clone(), message);
    }
    limits(range, found, place, log)
}

/// Chooses among ranges: of those that are for the person the normal one, if it is the only one.
fn choose(ranges: &[ReferenceRange], person: Person) -> Option<&ReferenceRange> {
    if let [only] = ranges {
        let kind = only.kind.as_ref().and_then(|kind| kind.coding.first()?.code.as_deref());
        let is_meant = fit(only, person) != Fit::No && kind != Some("critical");
        return is_meant.then_some(only);
    }
    let best = ranges.iter().map(|range| fit(range, person)).max_by_key(|fit| *fit as u8)?;
    let mut fitting = ranges.iter().filter(|range| best == Fit::Yes && fit(range, person) == best);
    let normal = |range: &&ReferenceRange| {
        let kind = range.kind.as_ref();
        let code = kind.and_then(|kind| kind.coding.first()?.code.as_deref());
        let words = kind.and_then(Concept::words);
        kind.is_none()
            || code.is_some_and(|code| ["normal", "recommended", "N"].contains(&code))
            || words.is_some_and(|words| words.to_lowercase().starts_with("normal"))
    };
    let specific = |range: &&ReferenceRange| !range.applies_to.is_empty() || range.age.is_some();
    let normal: Vec<_> = fitting.by_ref().filter(normal).collect();
    let specific: Vec<_> = normal.iter().copied().filter(specific).collect();
    match (normal.as_slice(), specific.as_slice()) {
        ([only], _) | (_, [only]) => Some(only),
        _ => None,
    }
}

fn fit(range: &ReferenceRange, person: Person) -> Fit {
    let mut fits = vec![Fit::Yes];
    for concept in &range.applies_to {
        let codes =
            concept.coding.iter().flat_map(|it| [it.code.as_deref(), it.display.as_deref()]);
        let sex = codes.chain([concept.text.as_deref()]).flatten().find_map(sex);
        fits.push(match (sex, person.sex) {
            (Some(of), Some(own)) => {
                if of == own {
                    Fit::Yes
                } else {
                    Fit::No
                }
            }
            _ => Fit::Open,
        });
    }
    if let Some(age) = &range.age {
        let limit = |limit: &Option<Quantity>| limit.as_ref().and_then(years);
        fits.push(match (person.age, limit(&age.low), limit(&age.high)) {
            (Some(own), low, high) if low.is_some() || high.is_some() => {
                let within = low.is_none_or(|low| own >= low) && high.is_none_or(|high| own < high);
                if within { Fit::Yes } else { Fit::No }
            }
            _ => Fit::Open,
        });
    }
    if fits.contains(&Fit::No) {
        Fit::No
    } else if fits.contains(&Fit::Open) {
        Fit::Open
    } else {
        Fit::Yes
    }
}

/// Reads a sex from FHIR's and SNOMED's codes, or words.
fn sex(text: &str) -> Option<Sex> {
    match text {
        "248153007" => Some(Sex::Male),
        "248152002" => Some(Sex::Female),
        text => dialect::sex(text).filter(|sex| *sex != Sex::Unknown),
    }
}

/// Reads an age in years.
fn years(age: &Quantity) -> Option<f64> {
    let number = age.value.as_ref().and_then(Decimal::number)?;
    let days = match age.code.as_deref().or(age.unit.as_deref())? {
        "a" | "yr" | "year" | "years" => return Some(number),
        "mo" | "month" | "months" => return Some(number / 12.0),
        "wk" | "week" | "weeks" => number * 7.0,
        "d" | "day" | "days" => number,
        _ => return None,
    };
    Some(days / 365.25)
}

/// Writes a range with what it is for.
fn labelled(range: &ReferenceRange) -> Option<String> {
    let text = text(range).filter(|text| !text.is_empty())?;
    let kind = range.kind.as_ref().and_then(Concept::words).map(str::to_owned);
    let people = range.applies_to.iter().filter_map(Concept::words).map(str::to_owned);
    let age = range.age.as_ref().map(|age| {
        let unit = age.low.iter().chain(&age.high).find_map(Quantity::unit).unwrap_or_default();
        format!("age {} {unit}", between(age)).trim_end().to_owned()
    });
    let labels: Vec<_> = kind.into_iter().chain(people).chain(age).collect();
    Some(if labels.is_empty() { text } else { format!("{}: {text}", labels.join(", ")) })
}

fn text(range: &ReferenceRange) -> Option<String> {
    range
        .text
        .clone()
        .or_else(|| Some(between(&Range { low: range.low.clone(), high: range.high.clone() })))
}

fn limits(
    range: &ReferenceRange,
    found: &Found,
    place: String,
    log: &mut ProblemLog,
) -> (Option<String>, Option<Limits>) {
    // Zonula's own files say which words are no interval.
    let as_written = resource::own_text(&range.extension, "as-written");
    if range.low.is_none() && range.high.is_none() {
        if as_written.is_some() {
            return (as_written, None);
        }
        let parse =
            |text: &String| interval::parse(text, found.unit.as_deref(), number::Decimal::Open);
        let limits = range.text.as_ref().map(parse);
        if let (Some(Err(_)), Some(text)) = (limits, &range.text) {
            let message = format!("`{text}` is not one interval; it is kept as written");
            tell(log, Severity::Note, "interval-unreadable", place, message);
        }
        return (range.text.clone(), limits.and_then(Result::ok));
    }
    let text = as_written.or_else(|| text(range));
    let unit_differs = range.low.iter().chain(&range.high).any(|limit| {
        let (own, result) =
            (limit.ucum().or(limit.unit()), found.ucum.as_deref().or(found.unit.as_deref()));
        own.is_some() && own != result && limit.unit() != found.unit.as_deref()
    });
    let limit = |quantity: &Option<Quantity>| quantity.as_ref()?.value.as_ref()?.number();
    let limits = (limit(&range.low), limit(&range.high));
    let reversed = limits.0.zip(limits.1).is_some_and(|(low, high)| low > high);
    if unit_differs || reversed {
        let why = if reversed {
            "the lower limit is above the upper one"
        } else {
            "the limits are in another unit"
        };
        let message =
            format!("{why}; `{}` is kept as written", text.as_deref().unwrap_or_default());
        tell(log, Severity::Warning, "interval-unusable", place, message);
        return (text, None);
    }
    (text, Some(limits).filter(|limits| *limits != (None, None)))
}

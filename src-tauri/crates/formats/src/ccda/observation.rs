//! Observations: name, value, flag, interval and remark become a raw result.

use super::section::Narrative;
use super::value::{self, Found, present};
use crate::interval::{self, Limits};
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use crate::xml::Element;
use crate::{RawAnalyte, RawResult, dialect};
use std::sync::Arc;
use zonula_model::{Place, Problem, ResultStatus, Severity};

const LOINC: &str = "2.16.840.1.113883.6.1";
const RESULT: &str = "2.16.840.1.113883.10.20.22.4.2";

/// What an organizer says of its observations.
#[derive(Default)]
pub(super) struct Panel {
    pub name: Option<String>,
    pub status: Option<String>,
}

/// Says whether an observation is a result by its template.
pub(super) fn is_result(element: &Element) -> bool {
    element.all("templateId").any(|it| it.attribute("root") == Some(RESULT))
}

/// Reads a result; `None` where it was withdrawn, which is told.
pub(super) fn result(
    element: &Element,
    panel: &Panel,
    texts: &Narrative<'_>,
    log: &mut ProblemLog,
) -> Option<RawResult> {
    let place = || Place::Line(element.line);
    let status = status(element, panel, log)?;
    let code = element.first("code");
    let name = code.and_then(|code| narrative(code, texts)).unwrap_or_default();
    if name.is_empty() {
        let message = "the result names no analyte";
        log.push(Problem::new(Severity::Error, "name-missing", place(), message));
    }
    let (own, loinc) = code.map(codes).unwrap_or_default();
    if let Some(code) = loinc.as_deref().filter(|code| !dialect::is_loinc(code)) {
        let message = format!("`{code}` does not have the check digit of a LOINC code");
        log.push(Problem::new(Severity::Warning, "loinc-invalid", place(), message));
    }
    let found = value::value(element, texts, log);
    let (interval, limits) = interval(element, &found, texts, log);
    let flags = element.all("interpretationCode").filter_map(|it| {
        it.attribute("code").map(str::to_owned).or_else(|| present(words(it, texts)))
    });
    let flag = flags.collect::<Vec<_>>().join(" ");
    let method = element.first("methodCode").and_then(|it| narrative(it, texts));
    let analyte = RawAnalyte {
        name,
        code: own,
        loinc: loinc.filter(|code| dialect::is_loinc(code)),
        unit: found.unit,
        ucum: found.ucum,
        interval,
        limits,
        panel: panel.name.clone(),
        method,
    };
    Some(RawResult {
        flag: present(flag).map(Into::into),
        remark: remark(element, texts),
        comparator: found.comparator,
        number: found.number,
        status,
        ..RawResult::new(analyte, found.text, place())
    })
}

/// Leaves out what was not done or withdrawn, and tells what is not final.
fn status(element: &Element, panel: &Panel, log: &mut ProblemLog) -> Option<ResultStatus> {
    let mut tell = |severity, code, message: String| {
        log.push(Problem::new(severity, code, Place::Line(element.line), message));
    };
    if element.attribute("negationInd") == Some("true") {
        let message = "the document says that this was not measured; it is left out";
        tell(Severity::Warning, "status-withdrawn", message.to_owned());
        return None;
    }
    let own = element.first("statusCode").and_then(|it| it.attribute("code"));
    match own.or(panel.status.as_deref()) {
        Some(status @ ("aborted" | "cancelled" | "nullified" | "obsolete")) => {
            let message = format!("the result's status is `{status}`; it is left out");
            tell(Severity::Warning, "status-withdrawn", message);
            None
        }
        Some(status @ ("active" | "held" | "new" | "suspended")) => {
            let message = format!("the result's status is `{status}`, not final");
            tell(Severity::Note, "status-not-final", message);
            Some(ResultStatus::Preliminary)
        }
        _ => Some(ResultStatus::Final),
    }
}

/// Returns the document's code and, where it or a translation is one, LOINC's.
fn codes(code: &Element) -> (Option<String>, Option<String>) {
    let all = || std::iter::once(code).chain(code.all("translation"));
    let of = |it: &Element| it.attribute("code").map(str::to_owned);
    let is_loinc = |it: &&Element| it.attribute("codeSystem") == Some(LOINC);
    (all().find_map(of), all().filter(is_loinc).find_map(of))
}

/// Returns what a code is called: as it was written, else by its system, else by a translation.
pub(super) fn narrative(code: &Element, texts: &Narrative<'_>) -> Option<String> {
    let original = |it: &Element| present(words(it.first("originalText")?, texts));
    let display = |it: &Element| present(it.attribute("displayName")?.to_owned());
    let all = || std::iter::once(code).chain(code.all("translation"));
    let named = all().find_map(original).or_else(|| all().find_map(display));
    named.or_else(|| all().find_map(|it| it.attribute("code")).map(str::to_owned))
}

/// Returns an element's words, or those of the narrative that it refers to.
pub(super) fn words(element: &Element, texts: &Narrative<'_>) -> String {
    let own = element.text();
    if !own.is_empty() {
        return own;
    }
    let reference = element.first("reference").and_then(|it| it.attribute("value"));
    let id = reference.map(|text| text.trim_start_matches('#'));
    id.and_then(|id| texts.get(id)).map(|text| text.text()).unwrap_or_default()
}

/// Reads remarks: acts of comment, one to a line.
fn remark(element: &Element, texts: &Narrative<'_>) -> Option<Arc<String>> {
    let is_comment = |act: &&Element| {
        act.first("code").and_then(|code| code.attribute("code")) == Some("48767-8")
    };
    let acts = element.all("entryRelationship").filter_map(|it| it.first("act"));
    let texts: Vec<_> = acts
        .filter(is_comment)
        .filter_map(|act| present(words(act.first("text")?, texts)))
        .collect();
    present(texts.join("\n")).map(Into::into)
}

/// Reads the interval: the only one, or of several the normal one; as written and as limits.
fn interval(
    element: &Element,
    found: &Found,
    texts: &Narrative<'_>,
    log: &mut ProblemLog,
) -> (Option<String>, Option<Limits>) {
    let ranges: Vec<_> =
        element.all("referenceRange").filter_map(|it| it.first("observationRange")).collect();
    let is_normal = |range: &&Element| {
        let codes = ["interpretationCode", "code"].map(|name| range.first(name));
        codes.into_iter().flatten().any(|code| code.attribute("code") == Some("N"))
    };
    let normal: Vec<_> = ranges.iter().copied().filter(is_normal).collect();
    let mut tell = |severity, code, message: String| {
        let line = ranges.first().map_or(element.line, |range| range.line);
        log.push(Problem::new(severity, code, Place::Line(line), message));
    };
    let range = match (ranges.as_slice(), normal.as_slice()) {
        ([], _) => return (None, None),
        ([only], _) => *only,
        (several, [only]) => {
            let message = format!("one of {} reference intervals is used", several.len());
            tell(Severity::Note, "interval-several", message);
            *only
        }
        (several, _) => {
            let message = format!(
                "none of {} reference intervals is plainly meant; all are kept as written",
                several.len()
            );
            tell(Severity::Warning, "interval-several", message);
            let all: Vec<_> = several.iter().filter_map(|range| text(range, texts)).collect();
            return (present(all.join("; ")), None);
        }
    };
    let written = text(range, texts);
    let Some(value) = range.first("value").filter(|it| bounds(it) != (None, None)) else {
        let limits = written.as_deref().map(|text| {
            interval::parse(text, found.unit.as_deref(), Decimal::Open)
                .or_else(|_| interval::parse(text, found.ucum.as_deref(), Decimal::Open))
        });
        if let (Some(Err(_)), Some(text)) = (limits, &written) {
            let message = format!("`{text}` is not one interval; it is kept as written");
            tell(Severity::Note, "interval-unreadable", message);
        }
        return (written, limits.and_then(Result::ok));
    };
    let (low, high) = bounds(value);
    let unit = |limit: &Element| limit.attribute("unit").map(str::to_owned);
    let units = [value.first("low"), value.first("high")].into_iter().flatten().filter_map(unit);
    let unit_differs = units.into_iter().any(|own| {
        Some(own.as_str()) != found.ucum.as_deref() && Some(own.as_str()) != found.unit.as_deref()
    });
    let number = |text: Option<&str>| {
        text.and_then(|text| Number::parse(text, Decimal::Point).ok()).map(|it| it.number)
    };
    let limits = (number(low), number(high));
    let reversed = limits.0.zip(limits.1).is_some_and(|(low, high)| low > high);
    if unit_differs || reversed {
        let why = if reversed {
            "the lower limit is above the upper one"
        } else {
            "the limits are in another unit"
        };
        let shown = written.as_deref().unwrap_or_default();
        tell(
            Severity::Warning,
            "interval-unusable",
            format!("{why}; `{shown}` is kept as written"),
        );
        return (written, None);
    }
    (written, Some(limits).filter(|limits| *limits != (None, None)))
}

/// Returns the lower and upper bound of an interval as written.
fn bounds(value: &Element) -> (Option<&str>, Option<&str>) {
    let bound = |name| value.first(name).and_then(|it: &Element| it.attribute("value"));
    (bound("low"), bound("high"))
}

/// Returns a range's words, else its value's.
fn text(range: &Element, texts: &Narrative<'_>) -> Option<String> {
    let own = range.first("text").and_then(|text| present(words(text, texts)));
    own.or_else(|| {
        let value = range.first("value")?;
        match bounds(value) {
            (Some(low), Some(high)) => Some(format!("{low} - {high}")),
            (Some(low), None) => Some(format!(">= {low}")),
            (None, Some(high)) => Some(format!("<= {high}")),
            (None, None) => present(value::coded(value).unwrap_or_else(|| words(value, texts))),
        }
    })
}

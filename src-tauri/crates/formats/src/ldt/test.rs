//! Tests: what a record says of one analyte, and the results it becomes.

use super::record::Material;
use crate::interval::{self, Limits};
use crate::number::{self, Decimal, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawResult, dialect};
use std::sync::Arc;
use zonula_model::{Place, Problem, ResultStatus, Severity};

/// One test with all that its fields say.
#[derive(Debug, Default)]
pub(super) struct Test {
    /// The line where it begins.
    pub line: u32,
    /// The laboratory's own identifier (8410).
    pub code: Option<String>,
    /// Its name (8411).
    pub name: Option<String>,
    /// The identifier, name and catalogue of LDT 3 (7365, 7366, 7251 or 7352).
    pub catalogued: Option<String>,
    /// What the catalogue calls it.
    pub catalogued_name: Option<String>,
    /// Which catalogue that is.
    pub catalogue: String,
    /// How far the laboratory stands by it (8418).
    pub status: Option<String>,
    /// Method (7302).
    pub method: Option<String>,
    /// Results, mostly one.
    pub values: Vec<Found>,
    /// The result in words (8480).
    pub texts: Vec<String>,
    /// Remarks on the test (8470).
    pub hints: Vec<String>,
    /// Where LDT 2 says what was tested.
    pub material: Material,
    /// Where LDT 3 says it: the vessel (7364).
    pub vessel: Option<String>,
}

/// One result with its unit and interval.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub line: u32,
    pub text: Option<String>,
    pub unit: Option<String>,
    pub flag: Option<String>,
    pub interval: Vec<String>,
    pub low: Option<String>,
    pub high: Option<String>,
    /// How many intervals were stated; only the first is kept.
    pub intervals: usize,
}

impl Test {
    /// Begins a test.
    pub fn new(line: u32) -> Self {
        Self { line, ..Self::default() }
    }

    /// Returns whether no field has said yet what is tested.
    pub fn is_fresh(&self) -> bool {
        self.code.is_none() && self.values.is_empty()
    }

    /// Returns whether the test has a result.
    pub fn has_result(&self) -> bool {
        !self.texts.is_empty() || self.values.iter().any(|found| found.text.is_some())
    }

    /// Returns the result that a unit, flag or interval belongs to.
    pub fn found(&mut self) -> &mut Found {
        if self.values.is_empty() {
            self.values.push(Found { line: self.line, ..Found::default() });
        }
        let last = self.values.len() - 1;
        &mut self.values[last]
    }

    /// Takes a value; a second one begins a second result.
    pub fn value(&mut self, text: &str, line: u32) {
        if self.found().text.is_some() {
            self.values.push(Found::default());
        }
        let found = self.found();
        found.line = line;
        found.text = Some(text.to_owned());
    }

    /// Makes results; what has none is told.
    pub fn results(
        mut self,
        panel: Option<&str>,
        preliminary: bool,
        log: &mut ProblemLog,
    ) -> Vec<RawResult> {
        let place = Place::Line(self.line);
        let code = self.code.clone().or_else(|| self.catalogued.clone());
        let named = [&self.name, &self.catalogued_name, &code].into_iter().flatten().next();
        let Some(name) = named.cloned() else {
            if self.has_result() {
                let message = "a result names no test";
                log.push(Problem::new(Severity::Error, "name-missing", place, message));
            }
            return vec![];
        };
        if !self.has_result() {
            let status = self.status.as_ref().map(|status| format!(" (status `{status}`)"));
            let why = self.hints.iter().map(|hint| format!(": {hint}")).collect::<String>();
            let message = format!("`{name}` has no result{}{why}", status.unwrap_or_default());
            log.push(Problem::new(Severity::Note, "value-absent", place, message));
            return vec![];
        }
        let Some(status) = status(self.status.as_deref(), &name, &place, log) else {
            return vec![];
        };
        let status = match status {
            ResultStatus::Final if preliminary => ResultStatus::Preliminary,
            status => status,
        };
        // Words are the result where there is no value, else they belong to the first one.
        let mut remarks = std::mem::take(&mut self.hints);
        if self.values.iter().all(|found| found.text.is_none()) {
            let line = self.line;
            let text = std::mem::take(&mut self.texts).join("\n");
            self.value(&text, line);
        }
        remarks.splice(0..0, std::mem::take(&mut self.texts));
        let remark = remarks.join("\n");
        let is_loinc = self.catalogue.to_ascii_lowercase().contains("loinc");
        let loinc = self.catalogued.filter(|code| is_loinc && dialect::is_loinc(code));
        let analyte = RawAnalyte {
            name,
            code,
            loinc,
            panel: panel.map(str::to_owned),
            method: self.method,
            ..RawAnalyte::default()
        };
        let mut results = vec![];
        for found in self.values {
            let Some(text) = found.text.clone() else { continue };
            let number = number(&text, found.line, log);
            let (interval, limits) = found.interval(log);
            let analyte = RawAnalyte { unit: found.unit, interval, limits, ..analyte.clone() };
            results.push(RawResult {
                flag: found.flag.map(Into::into),
                remark: (!remark.is_empty()).then(|| Arc::new(remark.clone())),
                comparator: number.and_then(|number| number.comparator),
                number: number.map(|number| number.number),
                status,
                ..RawResult::new(Arc::new(analyte), text, Place::Line(found.line))
            });
        }
        results
    }
}

impl Found {
    /// Reads the interval from its text or its limits; as written and as limits.
    fn interval(&self, log: &mut ProblemLog) -> (Option<String>, Option<Limits>) {
        let pair = match (&self.low, &self.high) {
            (Some(low), Some(high)) => Some(format!("{low} - {high}")),
            (Some(low), None) => Some(format!(">= {low}")),
            (None, Some(high)) => Some(format!("<= {high}")),
            (None, None) => None,
        };
        let text = Some(self.interval.join(" ")).filter(|text| !text.is_empty());
        let Some(written) = text.or_else(|| pair.clone()) else { return (None, None) };
        // Some programs write the two signs of a tabulator, not the tabulator.
        let plain = pair.unwrap_or_else(|| written.replace("\\t", " ").replace('\t', " "));
        let decimal = if plain.contains(',') { Decimal::Open } else { Decimal::Point };
        let limits = interval::parse(plain.trim(), self.unit.as_deref(), decimal);
        if limits.is_err() {
            let place = Place::Line(self.line);
            let message = format!("`{written}` is not one interval; it is kept as written");
            let problem = Problem::new(Severity::Note, "interval-unreadable", place, message);
            log.push(problem.with_value(&written));
        }
        (Some(written), limits.ok())
    }
}

/// Reads a number: xDT writes a decimal point; a comma is one where nothing else can be meant.
fn number(text: &str, line: u32, log: &mut ProblemLog) -> Option<Number> {
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
    let message = format!("`{text}` {why}");
    let problem = Problem::new(Severity::Error, code, Place::Line(line), message);
    log.push(problem.with_value(text).with_hint("ask the laboratory which number is meant"));
    None
}

/// Reads the letters of LDT 2 and the numbers of LDT 3; `None` where the test was withdrawn.
fn status(
    written: Option<&str>,
    name: &str,
    place: &Place,
    log: &mut ProblemLog,
) -> Option<ResultStatus> {
    let mut tell = |severity, code, message: String| {
        log.push(Problem::new(severity, code, place.clone(), message));
    };
    let Some(written) = written else { return Some(ResultStatus::Final) };
    match written.trim_start_matches('0') {
        "" | "3" | "6" => Some(ResultStatus::Final),
        "B" | "7" => {
            let message = format!("`{name}` was reported before");
            tell(Severity::Note, "status-reported-before", message);
            Some(ResultStatus::Final)
        }
        "K" | "4" | "8" => {
            tell(Severity::Note, "status-corrected", "the result corrects an earlier one".into());
            Some(ResultStatus::Corrected)
        }
        "12" => {
            let message = format!("`{name}` was cancelled; its result is left out");
            tell(Severity::Warning, "status-withdrawn", message);
            None
        }
        _ => {
            let message = format!("the status of `{name}` is `{written}`, not final");
            tell(Severity::Note, "status-not-final", message);
            Some(ResultStatus::Preliminary)
        }
    }
}

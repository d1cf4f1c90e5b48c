//! Analytes of a table: rows that agree on what was measured share one description.

use super::key;
use super::specimens::Line;
use crate::dialect::{self, Meaning};
use crate::interval;
use crate::limits::SHARED_ANALYTES;
use crate::number::{Decimal, Evidence, NoNumber};
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawSpecimen};
use indexmap::IndexMap;
use std::collections::BTreeMap;
use std::sync::Arc;
use zonula_model::{Place, Problem, Severity};

/// What makes two rows' analytes the same, in the order of the key.
const PARTS: [Meaning; 8] = [
    Meaning::Name,
    Meaning::Code,
    Meaning::Unit,
    Meaning::Interval,
    Meaning::Low,
    Meaning::High,
    Meaning::Panel,
    Meaning::Method,
];

/// The analytes of one table.
#[derive(Debug, Default)]
pub(super) struct Analytes {
    known: IndexMap<Box<str>, Known>,
    /// By slot: the analyte of the row before.
    last: Vec<Last>,
    key: String,
    /// What the intervals say about their decimal sign.
    pub evidence: Evidence,
    /// Analytes whose limits wait for the decimal sign.
    waiting: Vec<(Arc<RawAnalyte>, Place)>,
}

/// An analyte that is remembered.
#[derive(Debug)]
struct Known {
    analyte: Arc<RawAnalyte>,
    /// The one that came after it: specimens have their results in the same order, mostly.
    next: usize,
}

/// The analyte of the row before.
#[derive(Debug)]
enum Last {
    /// One of those that are remembered.
    Known(usize),
    /// One too many to be remembered, with its key.
    Other(String, Arc<RawAnalyte>),
}

/// What a row says beside its cells.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beside<'a> {
    /// The unit behind the number, where the row has none.
    pub unit: Option<&'a str>,
    /// The heading above.
    pub panel: Option<&'a str>,
}

impl Analytes {
    /// Returns the description that all rows like this one share.
    pub fn of_row(
        &mut self,
        line: Line<'_>,
        at: usize,
        beside: Beside<'_>,
        decimal: Decimal,
        log: &mut ProblemLog,
    ) -> Arc<RawAnalyte> {
        let parts = || {
            let beside = [beside.unit, beside.panel].map(Option::unwrap_or_default);
            PARTS.into_iter().map(|part| line.part(part)).chain(beside)
        };
        let last = match self.last.get(at) {
            Some(Last::Known(last)) => Some(*last),
            Some(Last::Other(key, analyte)) if key::is_of(key, parts()) => {
                return Arc::clone(analyte);
            }
            _ => None,
        };
        let expected = last.and_then(|last| self.known.get_index(last)).map(|(_, last)| last.next);
        let found = expected.and_then(|next| Some((next, self.known.get_index(next)?)));
        if let Some((next, (_, known))) = found.filter(|(_, (key, _))| key::is_of(key, parts())) {
            self.last[at] = Last::Known(next);
            return Arc::clone(&known.analyte);
        }
        self.key.clear();
        parts().for_each(|part| key::push(&mut self.key, part));
        let (analyte, own) = self.find(line, beside, decimal, log);
        if let (Some(last), Last::Known(own)) = (last, &own)
            && let Some((_, last)) = self.known.get_index_mut(last)
        {
            last.next = *own;
        }
        match self.last.get_mut(at) {
            Some(last) => *last = own,
            // Slots come in their order, those without a value left out: nothing is known of these.
            None => {
                self.last.resize_with(at, || Last::Other(String::new(), Arc::clone(&analyte)));
                self.last.push(own);
            }
        }
        analyte
    }

    /// Finds the analyte of the key, or describes it anew.
    fn find(
        &mut self,
        line: Line<'_>,
        beside: Beside<'_>,
        decimal: Decimal,
        log: &mut ProblemLog,
    ) -> (Arc<RawAnalyte>, Last) {
        if let Some((at, _, known)) = self.known.get_full(self.key.as_str()) {
            return (Arc::clone(&known.analyte), Last::Known(at));
        }
        let (made, waiting) = self.describe(line, beside, decimal, log);
        let made = Arc::new(made);
        let waiting = waiting.map(|part| (Arc::clone(&made), line.place(part)));
        self.waiting.extend(waiting);
        let at = self.known.len();
        if at >= SHARED_ANALYTES {
            let last = Last::Other(self.key.clone(), Arc::clone(&made));
            return (made, last);
        }
        // Until another comes after it, the same may.
        let known = Known { analyte: Arc::clone(&made), next: at };
        self.known.insert(self.key.as_str().into(), known);
        (made, Last::Known(at))
    }

    fn describe(
        &mut self,
        line: Line<'_>,
        beside: Beside<'_>,
        decimal: Decimal,
        log: &mut ProblemLog,
    ) -> (RawAnalyte, Option<Meaning>) {
        let text = |part| Some(line.part(part)).filter(|text| !text.is_empty());
        let owned = |part| text(part).map(str::to_owned);
        let code = owned(Meaning::Code);
        let name = owned(Meaning::Name).or_else(|| code.clone()).unwrap_or_default();
        let unit = owned(Meaning::Unit).or_else(|| beside.unit.map(str::to_owned));
        let (low, high) = (text(Meaning::Low), text(Meaning::High));
        let (interval, part) = match (text(Meaning::Interval), low, high) {
            (Some(text), ..) => (Some(text.to_owned()), Meaning::Interval),
            (_, Some(low), Some(high)) => (Some(format!("{low} - {high}")), Meaning::Low),
            (_, Some(low), None) => (Some(format!(">= {low}")), Meaning::Low),
            (_, None, Some(high)) => (Some(format!("<= {high}")), Meaning::High),
            (None, None, None) => (None, Meaning::Interval),
        };
        let mut analyte = RawAnalyte {
            loinc: code.clone().filter(|code| dialect::is_loinc(code)),
            name,
            code,
            unit,
            panel: owned(Meaning::Panel).or_else(|| beside.panel.map(str::to_owned)),
            method: owned(Meaning::Method),
            interval,
            ..RawAnalyte::default()
        };
        let mut waiting = None;
        if let Some(text) = analyte.interval.clone() {
            // Numbers of the file itself have a decimal point, whatever the texts beside them.
            let decimal = if line.is_number(part) {
                Decimal::Point
            } else {
                self.evidence = self.evidence.and(Decimal::of_column(interval::numbers(&text)));
                decimal
            };
            match interval::parse(&text, analyte.unit.as_deref(), decimal) {
                Ok(limits) => analyte.limits = Some(limits),
                Err(NoNumber::Ambiguous) => waiting = Some(part),
                Err(NoNumber::Words) => log.push(unreadable(&text, line.place(part))),
            }
        }
        (analyte, waiting)
    }

    /// Reads the limits that waited for the decimal sign.
    pub fn settle<'a>(
        &mut self,
        decimal: Decimal,
        specimens: impl Iterator<Item = &'a mut RawSpecimen>,
        log: &mut ProblemLog,
    ) {
        let mut settled = BTreeMap::new();
        for (waiting, place) in std::mem::take(&mut self.waiting) {
            let text = waiting.interval.clone().unwrap_or_default();
            match interval::parse(&text, waiting.unit.as_deref(), decimal) {
                Ok(limits) => {
                    let analyte = RawAnalyte { limits: Some(limits), ..(*waiting).clone() };
                    // The one that waits is kept, so that its address is no other's.
                    settled.insert(Arc::as_ptr(&waiting), (Arc::new(analyte), waiting));
                }
                Err(_) => log.push(unreadable(&text, place)),
            }
        }
        if settled.is_empty() {
            return;
        }
        for result in specimens.flat_map(|specimen| &mut specimen.results) {
            if let Some((analyte, _)) = settled.get(&Arc::as_ptr(&result.analyte)) {
                result.analyte = Arc::clone(analyte);
            }
        }
    }

    /// Forgets what was shared: the next table has other columns.
    pub fn end_table(&mut self) {
        self.last.clear();
        self.evidence = Evidence::default();
    }
}

fn unreadable(text: &str, place: Place) -> Problem {
    let message = format!("`{text}` is not one interval; it is kept as written");
    Problem::new(Severity::Note, "interval-unreadable", place, message).with_value(text)
}

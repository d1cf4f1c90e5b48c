//! Dates of a table: read at once where they are one day, else when the whole column was seen.

use super::specimens::{Line, is_own};
use crate::date::{self, NoDate, Order, OrderEvidence};
use crate::dialect::Meaning;
use crate::problem_log::ProblemLog;
use crate::{OpenChoice, OpenQuestion, RawSpecimen};
use std::collections::BTreeMap;
use zonula_model::{Date, DateTime, Place, Problem, Severity};

/// A date that waits, by where it belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    pub specimen: usize,
    pub meaning: Meaning,
}

/// The dates of one table.
#[derive(Debug, Default)]
pub(super) struct Dates {
    /// A person's or a layout's choice.
    chosen: Option<Order>,
    /// The days of spreadsheets as numbers are read.
    serial: bool,
    evidence: BTreeMap<Meaning, OrderEvidence>,
    waiting: Vec<(Waiting, Box<str>, Place)>,
    /// By meaning: the text of the row before, and what it is.
    last: BTreeMap<Meaning, (String, DateTime)>,
}

impl Dates {
    /// Starts with the order that a person or the layout has chosen.
    pub fn new(chosen: Option<Order>, serial: bool) -> Self {
        Self { chosen, serial, ..Self::default() }
    }

    /// Reads a date of a row; one that can be two days waits, what is none is told.
    pub fn read(
        &mut self,
        line: Line<'_>,
        meaning: Meaning,
        waiting: Waiting,
        log: &mut ProblemLog,
    ) -> Option<DateTime> {
        let text = line.text(meaning);
        if text.is_empty() || crate::dialect::word(text).is_some() {
            return None;
        }
        if !is_own(line, meaning) {
            // What stands above the table was judged there.
            return parse(text, meaning, self.chosen.unwrap_or(Order::Open)).ok();
        }
        if let Some((_, date)) = self.last.get(&meaning).filter(|(last, _)| last == text) {
            return Some(*date);
        }
        let serial = self.serial.then(|| serial(text)).flatten();
        let found = match (serial, self.chosen) {
            (Some(found), _) => Ok(found),
            (None, Some(order)) => parse(text, meaning, order),
            (None, None) => {
                self.evidence.entry(meaning).or_default().add(text);
                parse(text, meaning, Order::Open)
            }
        };
        match found {
            Ok(found) => {
                let last = self.last.entry(meaning).or_insert_with(|| (String::new(), found));
                last.0.clear();
                last.0.push_str(text);
                last.1 = found;
                return Some(found);
            }
            Err(NoDate::Ambiguous) => {
                self.waiting.push((waiting, text.into(), line.place(meaning)))
            }
            Err(error) => log.push(unreadable(error, text, line.place(meaning))),
        }
        None
    }

    /// Reads the dates that waited, by what their columns said; what stays open is told and asked.
    pub fn settle(
        &mut self,
        specimens: &mut [RawSpecimen],
        open: &mut Vec<OpenChoice>,
        log: &mut ProblemLog,
    ) {
        let mut left: BTreeMap<Meaning, Vec<(Box<str>, Place)>> = BTreeMap::new();
        for (waiting, text, place) in std::mem::take(&mut self.waiting) {
            let order = self.evidence.get(&waiting.meaning).map_or(Order::Open, |it| it.order());
            match parse(&text, waiting.meaning, order) {
                Ok(found) => {
                    if let Some(specimen) = specimens.get_mut(waiting.specimen) {
                        set(specimen, waiting.meaning, found);
                    }
                }
                Err(NoDate::Ambiguous) => {
                    left.entry(waiting.meaning).or_default().push((text, place));
                }
                Err(error) => log.push(unreadable(error, &text, place)),
            }
        }
        for texts in left.values() {
            let Some((text, place)) = texts.first() else { continue };
            let more = match texts.len() - 1 {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let message = format!("`{text}`{more} can be read day first or month first");
            log.push(
                Problem::new(Severity::Error, "date-ambiguous", place.clone(), message)
                    .with_value(text)
                    .with_hint("choose the order of day and month in the import options"),
            );
            if open.iter().all(|choice| choice.what != OpenQuestion::DayFirst) {
                open.push(OpenChoice {
                    what: OpenQuestion::DayFirst,
                    place: place.clone(),
                    choices: vec!["true".to_owned(), "false".to_owned()],
                    examples: texts.iter().take(5).map(|(text, _)| text.to_string()).collect(),
                });
            }
        }
        self.evidence.clear();
        self.last.clear();
    }
}

fn parse(text: &str, meaning: Meaning, order: Order) -> Result<DateTime, NoDate> {
    match meaning {
        Meaning::Born => {
            date::parse_birth(text, order).map(|day| day.to_datetime(jiff::civil::Time::midnight()))
        }
        _ => date::parse(text, order),
    }
}

fn set(specimen: &mut RawSpecimen, meaning: Meaning, found: DateTime) {
    match meaning {
        Meaning::Collected => specimen.collected = Some(found),
        Meaning::Received => specimen.received = Some(found),
        Meaning::Reported => specimen.reported = Some(found),
        _ => specimen.patient.get_or_insert_default().born = Some(found.date()),
    }
}

/// Reads a spreadsheet's day, `45385.354`, of the years 1990 to 2099.
fn serial(text: &str) -> Option<DateTime> {
    let (days, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let days: i64 = days.parse().ok().filter(|days| (32_874..=73_050).contains(days))?;
    let part: f64 = format!("0.{fraction}").parse().ok()?;
    let day = Date::constant(1899, 12, 30).checked_add(jiff::Span::new().days(days)).ok()?;
    let seconds = (part * 86_400.0).round() as i64;
    day.to_datetime(jiff::civil::Time::midnight())
        .checked_add(jiff::Span::new().seconds(seconds))
        .ok()
}

fn unreadable(error: NoDate, text: &str, place: Place) -> Problem {
    let message = match error {
        NoDate::Partial => format!("`{text}` names no day"),
        _ => format!("`{text}` is not a date"),
    };
    Problem::new(Severity::Error, "date-unreadable", place, message).with_value(text)
}

//! Rows: one result each, read by the writing of the whole table.

use super::columns::Columns;
use crate::date::{self, NoDate, Order};
use crate::dialect::{self, Meaning};
use crate::grid::Grid;
use crate::interval::{self, Limits};
use crate::number::{self, Decimal, Evidence, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawResult, ReadOptions};
use std::collections::BTreeMap;
use zonula_model::{Date, DateTime, Place, Problem, Severity};

/// How a table writes its numbers and dates, decided from whole columns.
#[derive(Debug)]
pub(super) struct Writing {
    /// The decimal sign of results.
    value: Decimal,
    /// The decimal sign of limits.
    limits: Decimal,
    orders: BTreeMap<Meaning, Order>,
}

impl Writing {
    /// Decides for all columns, telling what stays open and how often.
    pub fn of(grid: &Grid, columns: &Columns, options: &ReadOptions, log: &mut ProblemLog) -> Self {
        let values = Decimal::of_column(columns.below(grid, Meaning::Value));
        let limits = limits_evidence(grid, columns);
        let chosen = Decimal::from_choice(options.decimal);
        // One program wrote both: where one column does not say, the other may.
        let decide = |own: Evidence, other: Evidence| match own.decimal() {
            Decimal::Open if !own.is_mixed() => other.decimal(),
            decimal => decimal,
        };
        if values.is_mixed() && chosen.is_none() {
            let message = format!(
                "{} results have a decimal comma and {} a decimal point",
                values.comma, values.point
            );
            let place = Place::File;
            log.push(Problem::new(Severity::Warning, "decimal-mixed", place, message));
        }
        let dates = [Meaning::Collected, Meaning::Received, Meaning::Reported, Meaning::Born];
        let orders = dates.into_iter().filter(|meaning| columns.at(*meaning).is_some());
        let orders = orders.map(|meaning| (meaning, order(grid, columns, meaning, options, log)));
        Self {
            value: chosen.unwrap_or_else(|| decide(values, limits)),
            limits: chosen.unwrap_or_else(|| decide(limits, values)),
            orders: orders.collect(),
        }
    }

    /// Reads a date cell; what is ambiguous was told for the whole column, the rest is told here.
    pub fn date(
        &self,
        grid: &Grid,
        columns: &Columns,
        row: usize,
        meaning: Meaning,
        log: &mut ProblemLog,
    ) -> Option<DateTime> {
        let text = columns.cell(grid, row, meaning);
        self.tell(date::parse(text, self.order(meaning)), grid, columns, row, meaning, log)
    }

    /// Reads a birth date.
    pub fn birth(
        &self,
        grid: &Grid,
        columns: &Columns,
        row: usize,
        log: &mut ProblemLog,
    ) -> Option<Date> {
        let text = columns.cell(grid, row, Meaning::Born);
        let found = date::parse_birth(text, self.order(Meaning::Born));
        self.tell(found, grid, columns, row, Meaning::Born, log)
    }

    fn order(&self, meaning: Meaning) -> Order {
        self.orders.get(&meaning).copied().unwrap_or(Order::Open)
    }

    fn tell<T>(
        &self,
        found: Result<T, NoDate>,
        grid: &Grid,
        columns: &Columns,
        row: usize,
        meaning: Meaning,
        log: &mut ProblemLog,
    ) -> Option<T> {
        let text = columns.cell(grid, row, meaning);
        let error = match found {
            Ok(found) => return Some(found),
            Err(_) if text.is_empty() => return None,
            Err(NoDate::Ambiguous) => return None,
            Err(error) => error,
        };
        let column = columns.at(meaning)?;
        let place = grid.place(row, column, Some(columns.header));
        let message = match error {
            NoDate::Partial => format!("`{text}` names no day"),
            _ => format!("`{text}` is not a date"),
        };
        log.push(Problem::new(Severity::Error, "date-unreadable", place, message).with_value(text));
        None
    }
}

/// Decides whether the day or the month comes first in a column, and tells where that stays open.
fn order(
    grid: &Grid,
    columns: &Columns,
    meaning: Meaning,
    options: &ReadOptions,
    log: &mut ProblemLog,
) -> Order {
    if let Some(chosen) = Order::from_choice(options.day_first) {
        return chosen;
    }
    let order = Order::of_column(columns.below(grid, meaning));
    if order == Order::Open {
        let is_open = |cell: &&str| date::parse(cell, Order::Open) == Err(NoDate::Ambiguous);
        let count = columns.below(grid, meaning).filter(is_open).count();
        let first = columns.below(grid, meaning).position(|cell| is_open(&cell));
        if let (Some(first), Some(column)) = (first, columns.at(meaning)) {
            let row = columns.header + 1 + first;
            let text = grid.cell(row, column);
            let message =
                format!("`{text}` and {} more can be read day first or month first", count - 1);
            let place = grid.place(row, column, Some(columns.header));
            log.push(
                Problem::new(Severity::Error, "date-ambiguous", place, message)
                    .with_value(text)
                    .with_hint("choose the order of day and month in the import options"),
            );
        }
    }
    order
}

/// Collects what both limits' columns and the intervals' say about their decimal sign.
fn limits_evidence(grid: &Grid, columns: &Columns) -> Evidence {
    let intervals = columns.below(grid, Meaning::Interval).flat_map(interval::numbers);
    let both = columns.below(grid, Meaning::Low).chain(columns.below(grid, Meaning::High));
    Decimal::of_column(intervals).and(Decimal::of_column(both))
}

/// Reads a row; `None` where it has no name or no value, which is told.
pub(super) fn result(
    grid: &Grid,
    columns: &Columns,
    writing: &Writing,
    row: usize,
    log: &mut ProblemLog,
) -> Option<RawResult> {
    let mut reader = RowReader { grid, columns, writing, row, log };
    let name = columns.cell(grid, row, Meaning::Name);
    let code = columns.text(grid, row, Meaning::Code);
    let name = if name.is_empty() { code.as_deref().unwrap_or_default() } else { name };
    if name.is_empty() {
        reader.tell(
            Severity::Error,
            "name-missing",
            Meaning::Name,
            "the row names no analyte",
            None,
        );
        return None;
    }
    let value = columns.cell(grid, row, Meaning::Value);
    if value.is_empty() {
        let message = format!("`{name}` has no result");
        reader.tell(Severity::Warning, "value-missing", Meaning::Value, message, None);
        return None;
    }
    let mut unit = columns.text(grid, row, Meaning::Unit);
    let number = reader.number(value, &mut unit);
    let (interval_text, limits) = reader.interval(unit.as_deref());
    let loinc = code.clone().filter(|code| dialect::is_loinc(code));
    let analyte = RawAnalyte {
        name: name.to_owned(),
        code,
        loinc,
        unit,
        ucum: None,
        interval: interval_text,
        limits,
        panel: columns.text(grid, row, Meaning::Panel),
        method: columns.text(grid, row, Meaning::Method),
    };
    let column = columns.at(Meaning::Value).unwrap_or_default();
    let place = grid.place(row, column, Some(columns.header));
    Some(RawResult {
        flag: columns.text(grid, row, Meaning::Flag).map(Into::into),
        comparator: number.and_then(|number| number.comparator),
        number: number.map(|number| number.number),
        ..RawResult::new(analyte, value, place)
    })
}

/// Reads the cells of one row, telling their problems.
struct RowReader<'a> {
    grid: &'a Grid,
    columns: &'a Columns,
    writing: &'a Writing,
    row: usize,
    log: &'a mut ProblemLog,
}

impl RowReader<'_> {
    /// Reads the result; words give no number and no problem. A unit behind the number is taken over
    /// where the row has none.
    fn number(&mut self, text: &str, unit: &mut Option<String>) -> Option<Number> {
        let hint = "choose the decimal sign in the import options";
        match Number::parse(text, self.writing.value) {
            Ok(number) => Some(number),
            Err(NoNumber::Ambiguous) => {
                let message = format!(
                    "`{text}` is one number with a decimal point and another with a decimal comma"
                );
                self.tell(Severity::Error, "number-ambiguous", Meaning::Value, message, Some(hint));
                None
            }
            Err(NoNumber::Words) => {
                let split = split_unit(text).filter(|_| unit.is_none());
                let split = split
                    .map(|(number, behind)| (Number::parse(number, self.writing.value), behind));
                if let Some((Ok(number), behind)) = split {
                    *unit = Some(behind.to_owned());
                    return Some(number);
                }
                if number::was_meant_as_number(text) {
                    let message = format!("`{text}` is not a number");
                    self.tell(
                        Severity::Error,
                        "number-unreadable",
                        Meaning::Value,
                        message,
                        Some(hint),
                    );
                }
                None
            }
        }
    }

    /// Reads the interval from one column or from two; as written and as limits.
    fn interval(&mut self, unit: Option<&str>) -> (Option<String>, Option<Limits>) {
        let decimal = self.writing.limits;
        if let Some(text) = self.columns.text(self.grid, self.row, Meaning::Interval) {
            let limits = interval::parse(&text, unit, decimal);
            if limits.is_err() {
                let message = format!("`{text}` is not one interval; it is kept as written");
                self.tell(Severity::Note, "interval-unreadable", Meaning::Interval, message, None);
            }
            return (Some(text), limits.ok());
        }
        let low = self.columns.text(self.grid, self.row, Meaning::Low);
        let high = self.columns.text(self.grid, self.row, Meaning::High);
        let text = match (&low, &high) {
            (Some(low), Some(high)) => format!("{low} - {high}"),
            (Some(low), None) => format!(">= {low}"),
            (None, Some(high)) => format!("<= {high}"),
            (None, None) => return (None, None),
        };
        let limits = interval::parse(&text, None, decimal);
        if limits.is_err() {
            let message = format!("`{text}` is not an interval; it is kept as written");
            let column = if low.is_some() { Meaning::Low } else { Meaning::High };
            self.tell(Severity::Note, "interval-unreadable", column, message, None);
        }
        (Some(text), limits.ok())
    }

    fn tell(
        &mut self,
        severity: Severity,
        code: &'static str,
        meaning: Meaning,
        message: impl Into<String>,
        hint: Option<&str>,
    ) {
        let column = self.columns.at(meaning).unwrap_or_default();
        let place = self.grid.place(self.row, column, Some(self.columns.header));
        let mut problem = Problem::new(severity, code, place, message)
            .with_value(self.grid.cell(self.row, column));
        problem.hint = hint.map(str::to_owned);
        self.log.push(problem);
    }
}

/// Splits `12,5 ng/ml` where what follows is plainly a unit: a per cent sign, or letters with a slash.
fn split_unit(text: &str) -> Option<(&str, &str)> {
    let (number, unit) = match text.rsplit_once(' ') {
        Some(parts) => parts,
        None => (text.strip_suffix('%')?, "%"),
    };
    let is_unit = unit == "%"
        || (unit.contains('/') && unit.starts_with(char::is_alphabetic) && !unit.contains("//"));
    is_unit.then_some((number, unit))
}

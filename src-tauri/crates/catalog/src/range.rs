//! Ranges: where a true value may lie, and whether that decides a condition.

use crate::condition::{Comparison, Operator};
use zonula_model::{Comparator, Value};

/// Where a true value may lie, or a condition holds.
#[derive(Clone, Copy)]
pub(crate) struct Range {
    pub(crate) low: f64,
    pub(crate) with_low: bool,
    pub(crate) high: f64,
    pub(crate) with_high: bool,
}

impl Range {
    /// All numbers.
    pub(crate) const ALL: Self =
        Self { low: f64::NEG_INFINITY, with_low: true, high: f64::INFINITY, with_high: true };

    /// Returns where the true value lies; `None` for words and other units.
    pub(crate) fn of(value: &Value, unit: Option<&str>) -> Option<Self> {
        let Value::Quantity { comparator, number, unit: own } = value else { return None };
        if own.as_ref().map(|own| own.ucum()) != unit {
            return None;
        }
        let number = *number;
        Some(match comparator {
            None => Self { low: number, with_low: true, high: number, with_high: true },
            Some(Comparator::Less) => Self { high: number, with_high: false, ..Self::ALL },
            Some(Comparator::LessOrEqual) => Self { high: number, ..Self::ALL },
            Some(Comparator::Greater) => Self { low: number, with_low: false, ..Self::ALL },
            Some(Comparator::GreaterOrEqual) => Self { low: number, ..Self::ALL },
        })
    }

    /// Decides whether the value lies in a range: surely, surely not, or open.
    pub(crate) fn decide(&self, range: &Self) -> Option<bool> {
        let from_within =
            self.low > range.low || (self.low >= range.low && (range.with_low || !self.with_low));
        let to_within = self.high < range.high
            || (self.high <= range.high && (range.with_high || !self.with_high));
        let before = self.high < range.low
            || (self.high <= range.low && !(self.with_high && range.with_low));
        let after = self.low > range.high
            || (self.low >= range.high && !(self.with_low && range.with_high));
        match (from_within && to_within, before || after) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        }
    }
}

impl Comparison {
    /// Returns the numbers for which it holds.
    pub(crate) fn range(&self) -> Range {
        let number = self.number;
        match self.operator {
            Operator::Less => Range { high: number, with_high: false, ..Range::ALL },
            Operator::LessOrEqual => Range { high: number, ..Range::ALL },
            Operator::Greater => Range { low: number, with_low: false, ..Range::ALL },
            Operator::GreaterOrEqual => Range { low: number, ..Range::ALL },
        }
    }

    /// Says whether it holds for a number.
    pub(crate) fn holds(&self, value: f64) -> bool {
        match self.operator {
            Operator::Less => value < self.number,
            Operator::LessOrEqual => value <= self.number,
            Operator::Greater => value > self.number,
            Operator::GreaterOrEqual => value >= self.number,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::Unit;

    fn check(comparator: Option<Comparator>, number: f64, expected: Option<bool>) {
        let unit = Some(Unit::new("ug/g"));
        let range = Range::of(&Value::Quantity { comparator, number, unit }, Some("ug/g"));
        let from_2_to_20 = Range { low: 2.0, with_low: true, high: 20.0, with_high: false };
        let found = range.expect("is a number").decide(&from_2_to_20);
        assert_eq!(found, expected, "{comparator:?} {number}");
    }

    #[test]
    fn a_bound_inside_a_range_decides_nothing() {
        check(Some(Comparator::Less), 10.0, None);
        check(Some(Comparator::Greater), 10.0, None);
    }

    #[test]
    fn a_bound_at_the_edge_decides_by_what_the_edge_includes() {
        check(Some(Comparator::Less), 2.0, Some(false));
        check(Some(Comparator::LessOrEqual), 2.0, None);
        check(Some(Comparator::GreaterOrEqual), 20.0, Some(false));
        check(None, 2.0, Some(true));
        check(None, 20.0, Some(false));
    }

    #[test]
    fn another_unit_decides_nothing() {
        let unit = Some(Unit::new("mg/L"));
        let value = Value::Quantity { comparator: None, number: 5.0, unit };
        assert!(Range::of(&value, Some("ug/g")).is_none());
    }
}

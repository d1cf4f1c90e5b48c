//! Interpretation: what a result means against its limits, and against whose.

use zonula_model::{
    Comparator, Interpretation, IntervalSource, NotClassified, ReferenceInterval, Value,
};

/// Compares a result with the laboratory's own interval, or with the fallback where it gives none.
///
/// Returns the interval that was used, also where no comparison was possible, with the outcome.
pub fn interpret(
    value: &Value,
    laboratory: Option<&ReferenceInterval>,
    fallback: impl FnOnce() -> Result<ReferenceInterval, NotClassified>,
) -> (Option<ReferenceInterval>, Interpretation) {
    let interval = laboratory.cloned().map_or_else(fallback, Ok);
    let Value::Quantity { comparator, number, unit } = value else {
        return (interval.ok(), Interpretation::NotClassified(NotClassified::NotNumeric));
    };
    let interval = match interval {
        Ok(interval) => interval,
        Err(reason) => return (None, Interpretation::NotClassified(reason)),
    };
    // A laboratory prints its limits beside the result, in the same unit unless it says otherwise.
    let limits_unit = match (&interval.unit, &interval.source) {
        (None, IntervalSource::Laboratory(_)) => unit.as_ref(),
        (own, _) => own.as_ref(),
    };
    let outcome = match (unit.as_ref(), limits_unit) {
        (None, _) => Interpretation::NotClassified(NotClassified::UnknownUnit),
        (Some(unit), Some(limits)) if unit == limits => {
            compare(*comparator, *number, interval.low, interval.high)
        }
        (Some(_), _) => Interpretation::NotClassified(NotClassified::UnitMismatch),
    };
    (Some(interval), outcome)
}

/// Compares a number with limits; both limits belong to the interval.
///
/// A comparator says on which side of the number the true value lies. It decides only where every
/// possible value gives the same answer: «<10» is low against 20–50, undecided against 2–20, and
/// within against 0–20, because a lower limit of zero cannot be undercut.
pub fn compare(
    comparator: Option<Comparator>,
    number: f64,
    low: Option<f64>,
    high: Option<f64>,
) -> Interpretation {
    let beyond_low = low.is_some_and(|low| number < low);
    let beyond_high = high.is_some_and(|high| number > high);
    let open_below = low.is_none_or(|low| low <= 0.0);
    let outcome = match comparator {
        None if beyond_low => Some(Interpretation::Low),
        None if beyond_high => Some(Interpretation::High),
        None => Some(Interpretation::Within),
        Some(Comparator::Less) if low.is_some_and(|low| low > 0.0 && number <= low) => {
            Some(Interpretation::Low)
        }
        Some(Comparator::LessOrEqual) if beyond_low => Some(Interpretation::Low),
        Some(Comparator::Less | Comparator::LessOrEqual) => {
            (open_below && !beyond_high).then_some(Interpretation::Within)
        }
        Some(Comparator::Greater) if high.is_some_and(|high| number >= high) => {
            Some(Interpretation::High)
        }
        Some(Comparator::GreaterOrEqual) if beyond_high => Some(Interpretation::High),
        Some(Comparator::Greater | Comparator::GreaterOrEqual) => {
            (high.is_none() && !beyond_low).then_some(Interpretation::Within)
        }
    };
    outcome.unwrap_or(Interpretation::Undecided)
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::Unit;

    fn check(written: &str, limits: (Option<f64>, Option<f64>), expected: Interpretation) {
        let digits = written.find(|c: char| c.is_ascii_digit()).expect("the test has a number");
        let number = written[digits..].parse().expect("the test has a number");
        let comparator = Comparator::parse(&written[..digits]);
        assert_eq!(
            compare(comparator, number, limits.0, limits.1),
            expected,
            "{written} {limits:?}"
        );
    }

    #[test]
    fn limits_belong_to_the_interval() {
        let limits = (Some(2.0), Some(20.0));
        check("2", limits, Interpretation::Within);
        check("20", limits, Interpretation::Within);
        check("1.99", limits, Interpretation::Low);
        check("20.01", limits, Interpretation::High);
        check("1", (None, Some(20.0)), Interpretation::Within);
        check("100", (Some(2.0), None), Interpretation::Within);
    }

    #[test]
    fn a_bound_inside_the_interval_decides_nothing() {
        let limits = (Some(2.0), Some(20.0));
        check("<10", limits, Interpretation::Undecided);
        check("<=10", limits, Interpretation::Undecided);
        check(">10", limits, Interpretation::Undecided);
        check(">=20", limits, Interpretation::Undecided);
        check("<=2", limits, Interpretation::Undecided);
        check("<25", limits, Interpretation::Undecided);
    }

    #[test]
    fn a_bound_outside_the_interval_decides() {
        let limits = (Some(2.0), Some(20.0));
        check("<2", limits, Interpretation::Low);
        check("<=1", limits, Interpretation::Low);
        check(">20", limits, Interpretation::High);
        check(">=21", limits, Interpretation::High);
        check(">2000", (None, Some(50.0)), Interpretation::High);
    }

    #[test]
    fn a_bound_on_the_open_side_decides() {
        check("<10", (None, Some(50.0)), Interpretation::Within);
        check("<10", (Some(0.0), Some(50.0)), Interpretation::Within);
        check("<=50", (None, Some(50.0)), Interpretation::Within);
        check("<60", (None, Some(50.0)), Interpretation::Undecided);
        check(">500", (Some(200.0), None), Interpretation::Within);
        check(">100", (Some(200.0), None), Interpretation::Undecided);
    }

    fn quantity(unit: Option<&str>) -> Value {
        Value::Quantity { comparator: None, number: 60.0, unit: unit.map(Unit::new) }
    }

    fn upper(limit: f64, unit: Option<&str>, source: IntervalSource) -> ReferenceInterval {
        ReferenceInterval::new(None, Some(limit), unit.map(Unit::new), source)
            .expect("a finite limit makes an interval")
    }

    #[test]
    fn the_laboratorys_own_limits_win() {
        let own = upper(100.0, None, IntervalSource::Laboratory("< 100".to_owned()));
        let fallback = upper(50.0, Some("ug/g"), IntervalSource::Catalogue("x".to_owned()));
        let value = quantity(Some("ug/g"));
        let (used, outcome) = interpret(&value, Some(&own), || Ok(fallback.clone()));
        assert_eq!((used, outcome), (Some(own), Interpretation::Within));
        let (used, outcome) = interpret(&value, None, || Ok(fallback.clone()));
        assert_eq!((used, outcome), (Some(fallback), Interpretation::High));
    }

    #[test]
    fn an_unknown_or_other_unit_is_never_compared() {
        let own = upper(100.0, Some("ug/g"), IntervalSource::Laboratory("< 100".to_owned()));
        let none = || Err(NotClassified::NoInterval);
        let outcome = |value: &Value| interpret(value, Some(&own), none).1;
        assert_eq!(
            outcome(&quantity(None)),
            Interpretation::NotClassified(NotClassified::UnknownUnit)
        );
        assert_eq!(
            outcome(&quantity(Some("mg/L"))),
            Interpretation::NotClassified(NotClassified::UnitMismatch)
        );
        assert_eq!(
            outcome(&Value::Text("not detected".to_owned())),
            Interpretation::NotClassified(NotClassified::NotNumeric)
        );
        assert_eq!(
            interpret(&quantity(Some("ug/g")), None, || Err(NotClassified::Child)),
            (None, Interpretation::NotClassified(NotClassified::Child))
        );
    }
}

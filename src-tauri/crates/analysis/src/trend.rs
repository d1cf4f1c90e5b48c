//! Change: whether two results differ by more than they vary from day to day.

use crate::cohort::Z_975;
use crate::sum::sum;
use zonula_model::Date;

/// How much an analyte varies without anything having happened; fractions, 0.25 for 25 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variation {
    /// Within a person, CVi.
    pub within_person: f64,
    /// Of the measurement, CVa.
    pub analytical: f64,
}

/// Limits of change, as fractions of the earlier result: −0.4 and 0.67, say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangeLimits {
    /// A fall below this is a fall.
    pub fall: f64,
    /// A rise above this is a rise.
    pub rise: f64,
}

/// What may be said of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeClass {
    /// Beyond the expected variation, upwards.
    Rise,
    /// Beyond the expected variation, downwards.
    Fall,
    /// Within the expected variation.
    WithinVariation,
    /// No class, for this reason.
    NotInterpretable(NoChange),
}

/// Why a change has no class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoChange {
    /// No biological variation is published for the analyte.
    NoVariation,
    /// Another laboratory measured: not comparable.
    OtherLaboratory,
    /// A laboratory is not stated, and the results come from different files: not comparable.
    LaboratoryNotStated,
    /// Another method or kit was used: not comparable.
    OtherMethod,
    /// The unit differs or is not known: not comparable.
    OtherUnit,
    /// A result carries a comparator or is not above zero: there is no ratio.
    NoRatio,
}

/// A result against the one before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The day of the earlier result.
    pub since: Date,
    /// The earlier result as a number, in the unit of the later; `None` with a comparator or
    /// another unit.
    pub from: Option<f64>,
    /// Later over earlier, minus one; `None` where there is no ratio.
    pub fraction: Option<f64>,
    /// The limits it was held against, where variation is published.
    pub limits: Option<ChangeLimits>,
    /// The outcome.
    pub class: ChangeClass,
}

/// Returns the log-normal reference change limits, two-sided 95 %.
///
/// s = √(ln(1 + CVa²) + ln(1 + CVi²)); rise = exp(1.96 √2 s) − 1, fall = exp(−1.96 √2 s) − 1.
/// Fokkema, Herrmann, Muskiet & Moecks 2006, Clin Chem 52:1602-1603. `None` for coefficients that are negative or
/// not finite, or both zero.
pub fn change_limits(variation: Variation) -> Option<ChangeLimits> {
    let Variation { within_person, analytical } = variation;
    let sound = |cv: f64| cv.is_finite() && cv >= 0.0;
    if !sound(within_person) || !sound(analytical) || within_person + analytical <= 0.0 {
        return None;
    }
    let variance =
        libm::log1p(analytical * analytical) + libm::log1p(within_person * within_person);
    let reach = Z_975 * std::f64::consts::SQRT_2 * variance.sqrt();
    Some(ChangeLimits { fall: libm::expm1(-reach), rise: libm::expm1(reach) })
}

/// Classifies the step from one exact result to the next.
///
/// Returns the step as a fraction of the earlier result with its class; a result that is not above
/// zero has no ratio. A step as great as its limit is within the variation.
pub fn classify(
    earlier: f64,
    later: f64,
    limits: Option<ChangeLimits>,
) -> (Option<f64>, ChangeClass) {
    if !(earlier > 0.0 && later > 0.0) {
        return (None, ChangeClass::NotInterpretable(NoChange::NoRatio));
    }
    let fraction = later / earlier - 1.0;
    let class = match limits {
        None => ChangeClass::NotInterpretable(NoChange::NoVariation),
        Some(limits) if fraction > limits.rise => ChangeClass::Rise,
        Some(limits) if fraction < limits.fall => ChangeClass::Fall,
        Some(_) => ChangeClass::WithinVariation,
    };
    (Some(fraction), class)
}

/// Returns the dynamic limits of a further result against the geometric mean of `earlier` ones.
///
/// With n earlier results the reach is 1.96 √(1 + 1/n) s, that of two results being 1.96 √2 s.
/// Lund, Petersen, Fraser & Sölétormos 2019, Ann Clin Biochem 56:283-294.
pub fn dynamic_limits(variation: Variation, earlier: usize) -> Option<ChangeLimits> {
    let two = change_limits(variation).filter(|_| earlier > 0)?;
    let scale = ((1.0 + 1.0 / earlier as f64) / 2.0).sqrt();
    let reach = libm::log1p(two.rise) * scale;
    Some(ChangeLimits { fall: libm::expm1(-reach), rise: libm::expm1(reach) })
}

/// A result against all comparable ones before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CourseChange {
    /// How many earlier results: those since laboratory, method or unit last changed.
    pub earlier: usize,
    /// The day of the first of them.
    pub since: Date,
    /// Their geometric mean, in the unit of the result.
    pub mean: f64,
    /// The result over that mean, minus one.
    pub fraction: f64,
    /// The dynamic limits it was held against, where variation is published.
    pub limits: Option<ChangeLimits>,
    /// The outcome.
    pub class: ChangeClass,
}

/// Holds a result against the geometric mean of the comparable ones before it, oldest first.
///
/// With [`dynamic_limits`]; `None` for fewer than two earlier results, where [`classify`] says the
/// same, and where a number is not above zero.
pub fn against_course(
    earlier: &[(Date, f64)],
    later: f64,
    variation: Option<Variation>,
) -> Option<CourseChange> {
    let (since, _) = *earlier.first()?;
    // NaN is not above zero either.
    let above_zero = |value: f64| value > 0.0;
    if earlier.len() < 2 || !above_zero(later) || !earlier.iter().all(|own| above_zero(own.1)) {
        return None;
    }
    let logs = sum(earlier.iter().map(|(_, value)| libm::log(*value)));
    let mean = libm::exp(logs / earlier.len() as f64);
    let limits = variation.and_then(|own| dynamic_limits(own, earlier.len()));
    let (fraction, class) = classify(mean, later, limits);
    Some(CourseChange { earlier: earlier.len(), since, mean, fraction: fraction?, limits, class })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calprotectin-like: CVi 50 %, CVa 10 %; worked with a desk calculator:
    /// s² = ln 1.25 + ln 1.01 = 0.2231436 + 0.0099503, s = 0.4827980, reach = 1.3382497.
    const WIDE: Variation = Variation { within_person: 0.5, analytical: 0.1 };

    #[test]
    fn limits_follow_the_log_normal_form() {
        let limits = change_limits(WIDE).expect("both coefficients are sound");
        assert!((limits.rise - 2.812_36).abs() < 1e-4, "{limits:?}");
        assert!((limits.fall + 0.737_69).abs() < 1e-4, "{limits:?}");
        // A rise to its limit and a fall back cancel out.
        assert!(((1.0 + limits.rise) * (1.0 + limits.fall) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn variation_that_is_not_known_gives_no_limits() {
        assert_eq!(change_limits(Variation { within_person: f64::NAN, analytical: 0.1 }), None);
        assert_eq!(change_limits(Variation { within_person: 0.0, analytical: 0.0 }), None);
    }

    #[test]
    fn a_step_is_classed_by_its_limits() {
        let limits = change_limits(WIDE);
        assert_eq!(classify(100.0, 400.0, limits).1, ChangeClass::Rise);
        assert_eq!(classify(100.0, 300.0, limits).1, ChangeClass::WithinVariation);
        assert_eq!(classify(100.0, 25.0, limits).1, ChangeClass::Fall);
        let no = |reason| ChangeClass::NotInterpretable(reason);
        assert_eq!(classify(100.0, 400.0, None).1, no(NoChange::NoVariation));
        assert_eq!(classify(0.0, 400.0, limits), (None, no(NoChange::NoRatio)));
    }

    #[test]
    fn more_earlier_results_narrow_the_limits() {
        let two = change_limits(WIDE).expect("sound");
        let one = dynamic_limits(WIDE, 1).expect("sound");
        let four = dynamic_limits(WIDE, 4).expect("sound");
        assert!((one.rise - two.rise).abs() < 1e-12);
        assert!(four.rise < two.rise && four.fall > two.fall);
        assert_eq!(dynamic_limits(WIDE, 0), None);
    }

    #[test]
    fn a_result_is_held_against_the_mean_of_its_course() {
        let day = |at: i8| Date::constant(2026, 1, at);
        // Geometric mean of 50 and 200 is 100; with two earlier results the reach is
        // 1.96 √1.5 · 0.4827980 = 1.158955, so that a rise to 318.66 is still within.
        let course = [(day(1), 50.0), (day(2), 200.0)];
        let found = |value| against_course(&course, value, Some(WIDE)).expect("two before it");
        assert!((found(100.0).mean - 100.0).abs() < 1e-9);
        assert_eq!(found(318.0).class, ChangeClass::WithinVariation);
        assert_eq!(found(319.5).class, ChangeClass::Rise);
        assert_eq!(found(31.0).class, ChangeClass::Fall);
        assert_eq!((found(90.0).earlier, found(90.0).since), (2, day(1)));
        assert_eq!(against_course(&course[..1], 100.0, Some(WIDE)), None);
        assert_eq!(against_course(&[(day(1), 0.0), (day(2), 3.0)], 1.0, Some(WIDE)), None);
    }
}

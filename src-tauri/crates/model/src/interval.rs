//! Reference intervals: limits expected in comparable healthy people, and whose they are.

use crate::Unit;

/// Where an interval comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum IntervalSource {
    /// The laboratory printed it; the text as written.
    Laboratory(String),
    /// The catalogue filled a gap; the reference it cites.
    Catalogue(String),
}

/// Limits, both included; an open side is `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferenceInterval {
    /// The lower limit.
    pub low: Option<f64>,
    /// The upper limit.
    pub high: Option<f64>,
    /// The unit of both limits; `None` where the file gives none.
    pub unit: Option<Unit>,
    /// Whose limits they are.
    pub source: IntervalSource,
}

impl ReferenceInterval {
    /// Makes an interval; `None` if both sides are open, a limit is not finite, or low is above high.
    pub fn new(
        low: Option<f64>,
        high: Option<f64>,
        unit: Option<Unit>,
        source: IntervalSource,
    ) -> Option<Self> {
        let finite = low.into_iter().chain(high).all(f64::is_finite);
        let ordered = low.zip(high).is_none_or(|(low, high)| low <= high);
        let bounded = low.is_some() || high.is_some();
        (finite && ordered && bounded).then_some(Self { low, high, unit, source })
    }
}

/// What a value means against its interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Interpretation {
    /// Below the lower limit.
    Low,
    /// Within the limits, which belong to the interval.
    Within,
    /// Above the upper limit.
    High,
    /// A comparator leaves it open: «<10» against 2–20.
    Undecided,
    /// No comparison was possible.
    NotClassified(NotClassified),
}

/// Why a value was not compared with an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotClassified {
    /// Neither the laboratory nor the catalogue gives limits.
    NoInterval,
    /// The value's unit is missing or not understood.
    UnknownUnit,
    /// Value and interval have different units.
    UnitMismatch,
    /// The result is words, not a number.
    NotNumeric,
    /// The limits depend on the sex, which is not recorded.
    SexNotRecorded,
    /// The limits are for adults and the patient is a child.
    Child,
}

//! The clock: the one place that asks the time; everything below gets it as an argument.

use zonula_model::DateTime;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Returns the present, UTC, to the second.
    fn now(&self) -> DateTime;

    /// Says whether the computer's speed may be measured: by a clock that moves only.
    fn measures(&self) -> bool {
        false
    }
}

/// The computer's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one clock")]
    fn now(&self) -> DateTime {
        let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).datetime();
        now.with().subsec_nanosecond(0).build().expect("every second has a beginning")
    }

    fn measures(&self) -> bool {
        true
    }
}

/// A clock that stands still: for samples and tests, whose bytes must not depend on the day.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(pub DateTime);

impl FixedClock {
    /// The evening of the sample patient's last visit: the sample's bytes are the same every day.
    pub fn sample() -> Self {
        Self(DateTime::constant(2026, 10, 12, 18, 0, 0, 0))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime {
        self.0
    }
}

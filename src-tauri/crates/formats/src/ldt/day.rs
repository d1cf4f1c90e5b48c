//! Days and times of xDT files: `20150101` or, in older files, `01012015`; `0930` or `093000`.

use zonula_model::{Date, DateTime};

/// Reads a day of either order; no eight digits are a day in both.
pub(super) fn day(text: &str) -> Option<Date> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| text[range].parse::<i16>().unwrap_or(0);
    let date = |year: i16, month: i16, day: i16| {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Date::new(year, month, day).ok().filter(|_| (1800..2200).contains(&year))
    };
    date(part(0..4), part(4..6), part(6..8)).or_else(|| date(part(4..8), part(2..4), part(0..2)))
}

/// Returns whether a text names a year, or a year and a month, and leaves the rest open.
pub(super) fn is_partial(text: &str) -> bool {
    text.len() == 8
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text.ends_with("00") || text.starts_with("00"))
}

/// Joins a day with a time of day; midnight where there is none that can be read.
pub(super) fn moment(day: Date, time: &str) -> DateTime {
    let part = |at: usize| time.get(at..at + 2).and_then(|two| two.parse::<i8>().ok());
    let clock = part(0).zip(part(2)).and_then(|(hour, minute)| {
        let second = part(4).unwrap_or(0);
        DateTime::new(day.year(), day.month(), day.day(), hour, minute, second, 0).ok()
    });
    clock.unwrap_or_else(|| day.to_datetime(DateTime::MIN.time()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_both_orders_are_read_and_none_is_both() {
        for (text, expected) in [
            ("20150131", Some("2015-01-31")),
            ("31012015", Some("2015-01-31")),
            ("12101945", Some("1945-10-12")),
            ("20101998", Some("1998-10-20")),
            ("19900200", None),
            ("20151301", None),
            ("2015", None),
        ] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), expected, "{text}");
        }
        assert!(is_partial("19900000") && is_partial("00001990") && !is_partial("20151301"));
    }

    #[test]
    fn a_time_that_is_none_leaves_midnight() {
        let day = Date::constant(2015, 1, 31);
        for (time, expected) in [
            ("0930", "2015-01-31T09:30:00"),
            ("093015", "2015-01-31T09:30:15"),
            ("093015123", "2015-01-31T09:30:15"),
            ("", "2015-01-31T00:00:00"),
            ("9999", "2015-01-31T00:00:00"),
            ("0ü3", "2015-01-31T00:00:00"),
        ] {
            assert_eq!(moment(day, time).to_string(), expected, "{time}");
        }
    }
}

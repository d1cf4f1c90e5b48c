//! Times: as written on the clock of the place; a zone beside them is told, never applied.

use super::segment::{Segment, filled};
use crate::date::{self, NoDate, Order};
use crate::problem_log::ProblemLog;
use std::collections::BTreeSet;
use zonula_model::{Column, DateTime, Place, Problem, Severity};

/// How many different zones are told; there are fewer.
const MOST_ZONES: usize = 50;

/// Reads times, and remembers which zones were told.
#[derive(Default)]
pub(super) struct Times {
    zones: BTreeSet<String>,
    /// The last text and its time: results of one order repeat it.
    last: Option<(String, DateTime)>,
}

impl Times {
    /// Reads a time; one that is none is told.
    pub fn read(
        &mut self,
        segment: &Segment<'_>,
        field: usize,
        log: &mut ProblemLog,
    ) -> Option<DateTime> {
        let raw = segment.field(field);
        if raw.is_empty() {
            return None;
        }
        if let Some((_, time)) = self.last.as_ref().filter(|(text, _)| text == raw) {
            return Some(*time);
        }
        // A range of time has its beginning first, in a component or a subcomponent of its own.
        let first = segment.repetitions(field).next().unwrap_or_default();
        let first = segment.subcomponent(segment.component(first, 1));
        let text = filled(segment.plain(first))?;
        let zone = zone(&text).unwrap_or_default();
        self.tell_zone(zone, segment, log);
        match date::parse(&text[..text.len() - zone.len()], Order::Open) {
            Ok(time) => {
                self.last = Some((raw.to_owned(), time));
                Some(time)
            }
            Err(why) => {
                let row = segment.place().row().unwrap_or(0);
                let column = Column::new(None, format!("{}-{field}", segment.name()));
                let message = no_date(&text, why, "a date");
                let place = Place::Cell { row, column };
                let problem = Problem::new(Severity::Error, "date-unreadable", place, message);
                log.push(problem.with_value(&text));
                None
            }
        }
    }

    fn tell_zone(&mut self, zone: &str, segment: &Segment<'_>, log: &mut ProblemLog) {
        if zone.is_empty() || self.zones.contains(zone) {
            return;
        }
        if self.zones.len() < MOST_ZONES && self.zones.insert(zone.to_owned()) {
            let message =
                format!("times are written in the zone `{zone}`; the clock's time is kept");
            log.push(Problem::new(Severity::Note, "time-zone", segment.place(), message));
        }
    }
}

/// Says why a text gives no date.
pub(super) fn no_date(text: &str, why: NoDate, what: &str) -> String {
    match why {
        NoDate::Partial => format!("`{text}` names no day"),
        NoDate::Unreadable | NoDate::Ambiguous => format!("`{text}` is not {what}"),
    }
}

/// Returns the zone behind a time, where there is one.
fn zone(text: &str) -> Option<&str> {
    if text.ends_with('Z') {
        return Some("Z");
    }
    let at = text.rfind(['+', '-'])?;
    let (time, zone) = text.split_at(at);
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let is_zone = zone[1..].bytes().all(|sign| sign.is_ascii_digit() || sign == b':');
    (is_zone && digits(time) >= 8 && digits(zone) >= 2).then_some(zone)
}

#[cfg(test)]
mod tests {
    use super::zone;

    #[test]
    fn a_zone_stands_behind_a_whole_day() {
        for (text, expected) in [
            ("20141006092900+0700", Some("+0700")),
            ("20141006092900.123-05", Some("-05")),
            ("2014-10-06T09:29:00+01:00", Some("+01:00")),
            ("2014-10-06T09:29:00Z", Some("Z")),
            ("2014-10-06", None),
            ("20141006", None),
            ("6-OCT-2014", None),
        ] {
            assert_eq!(zone(text), expected, "{text}");
        }
    }
}

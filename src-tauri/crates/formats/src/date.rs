//! Dates as laboratories write them; 3/4/2024 waits for its column or a person.

use crate::fold::fold;
use zonula_model::{Date, DateTime};

/// Which comes first where day and month stand apart by a slash or a dash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// 31/12/2024
    DayFirst,
    /// 12/31/2024
    MonthFirst,
    /// Not known: what could be either is not read.
    Open,
}

impl Order {
    /// Takes a person's choice.
    pub fn from_choice(day_first: Option<bool>) -> Option<Self> {
        day_first.map(|day_first| if day_first { Self::DayFirst } else { Self::MonthFirst })
    }

    /// Decides from all cells of a column; `Open` where they do not say or contradict each other.
    pub fn of_column<'a>(cells: impl IntoIterator<Item = &'a str>) -> Self {
        let mut evidence = OrderEvidence::default();
        cells.into_iter().for_each(|cell| evidence.add(cell));
        evidence.order()
    }
}

/// What the dates of a column say about the order of day and month.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct OrderEvidence {
    day_first: bool,
    month_first: bool,
}

impl OrderEvidence {
    /// Adds what a cell says.
    pub fn add(&mut self, cell: &str) {
        let day = split_day(without_weekday(cell.trim()));
        if let Some((Day::Slashed { first, second, .. }, _)) = day {
            self.day_first |= first > 12 && second <= 12;
            self.month_first |= second > 12 && first <= 12;
        }
    }

    /// Returns the order, `Open` where the cells do not say or contradict each other.
    pub fn order(self) -> Order {
        match (self.day_first, self.month_first) {
            (true, false) => Order::DayFirst,
            (false, true) => Order::MonthFirst,
            _ => Order::Open,
        }
    }
}

/// Why a text gave no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// The text is not a date.
    Unreadable,
    /// The text is one of two dates; the order of day and month decides.
    Ambiguous,
    /// The text names a year or a month only.
    Partial,
}

/// Reads a date with or without a time of day; midnight where there is none.
///
/// An offset from UTC is left out: the clock at the place of collection is what was written.
/// A year of two digits is one of this century.
pub fn parse(text: &str, order: Order) -> Result<DateTime, NoDate> {
    let text = without_weekday(text.trim());
    let (day, rest) = split_day(text).ok_or(NoDate::Unreadable)?;
    let date = day.resolve(order)?;
    let (hour, minute, second) = parse_time(rest).ok_or(NoDate::Unreadable)?;
    DateTime::new(date.year(), date.month(), date.day(), hour, minute, second, 0)
        .map_err(|_| NoDate::Unreadable)
}

/// Reads a day; a time after it is read and left out, a year of two digits refused.
pub fn parse_birth(text: &str, order: Order) -> Result<Date, NoDate> {
    let (day, _) = split_day(text.trim()).ok_or(NoDate::Unreadable)?;
    if day.has_short_year() {
        return Err(NoDate::Unreadable);
    }
    parse(text, order).map(DateTime::date)
}

/// A day as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    /// Year, month and day are known.
    Known { year: i16, month: i8, day: i8, short: bool },
    /// `3/4/2024`
    Slashed { first: i8, second: i8, year: i16, short: bool },
    /// A year, or a year and a month.
    Partial,
}

impl Day {
    fn resolve(self, order: Order) -> Result<Date, NoDate> {
        let (year, month, day) = match self {
            Self::Known { year, month, day, .. } => (year, month, day),
            Self::Partial => return Err(NoDate::Partial),
            Self::Slashed { first, second, year, .. } => match order {
                Order::DayFirst => (year, second, first),
                Order::MonthFirst => (year, first, second),
                Order::Open if first > 12 => (year, second, first),
                Order::Open if second > 12 || first == second => (year, first, second),
                Order::Open => return Err(NoDate::Ambiguous),
            },
        };
        Date::new(year, month, day).map_err(|_| NoDate::Unreadable)
    }

    fn has_short_year(self) -> bool {
        matches!(self, Self::Known { short: true, .. } | Self::Slashed { short: true, .. })
    }
}

/// Splits a text into its day and what follows; `None` where it does not begin with a day.
fn split_day(text: &str) -> Option<(Day, &str)> {
    numeric_day(text).or_else(|| named_day(text))
}

/// Reads `2024-12-31`, `20241231`, `31.12.2024`, `31/12/24`, `2024-12`.
fn numeric_day(text: &str) -> Option<(Day, &str)> {
    let (a, rest) = digits(text)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '.' | '/' | '-'));
    // Behind eight digits or more a dash begins an offset from UTC.
    let Some(sign) = sign.filter(|_| a.len() < 8) else {
        return compact_day(a, rest);
    };
    let (b, rest) = digits(rest[1..].trim_start())?;
    let Some(rest) = rest.strip_prefix(sign) else {
        return (a.len() == 4 && b.len() == 2 && rest.is_empty()).then_some((Day::Partial, rest));
    };
    let (c, rest) = digits(rest.trim_start())?;
    if rest.starts_with(|sign: char| sign.is_alphanumeric() && sign != 'T') {
        return None;
    }
    let day = if a.len() == 4 && b.len() <= 2 && c.len() <= 2 {
        Day::Known {
            year: a.parse().ok()?,
            month: b.parse().ok()?,
            day: c.parse().ok()?,
            short: false,
        }
    } else if a.len() <= 2 && b.len() <= 2 && (c.len() == 2 || c.len() == 4) {
        let (first, second) = (a.parse().ok()?, b.parse().ok()?);
        let (year, short) = full_year(c)?;
        match sign {
            '.' => Day::Known { year, month: second, day: first, short },
            _ => Day::Slashed { first, second, year, short },
        }
    } else {
        return None;
    };
    Some((day, rest))
}

/// Reads `20241231` and `20241231143000`, and the year of `2024`.
fn compact_day<'a>(digits: &'a str, rest: &'a str) -> Option<(Day, &'a str)> {
    match digits.len() {
        4 if rest.is_empty() => Some((Day::Partial, rest)),
        6 if rest.is_empty() && digits.starts_with(['1', '2']) => Some((Day::Partial, rest)),
        8 | 10 | 12 | 14 => {
            let day = Day::Known {
                year: digits[..4].parse().ok()?,
                month: digits[4..6].parse().ok()?,
                day: digits[6..8].parse().ok()?,
                short: false,
            };
            // The time follows at once; what stands after it, an offset, is left out.
            let rest = if rest.starts_with(['+', '-']) { "" } else { rest };
            Some((day, if digits.len() > 8 { &digits[8..] } else { rest }))
        }
        _ => None,
    }
}

/// Reads `31 December 2024`, `31. Dez. 2024`, `31-DEC-24` and `Dec 31, 2024`, in five languages.
fn named_day(text: &str) -> Option<(Day, &str)> {
    let is_gap = |sign: char| sign.is_whitespace() || matches!(sign, '.' | '-' | ',' | '/');
    let mut rest = text;
    let mut word = || {
        rest = rest.trim_start_matches(is_gap);
        let end = rest.find(is_gap).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        word
    };
    let (mut a, mut b) = (word(), word());
    if fold(b) == "de" {
        b = word();
    }
    if a.starts_with(|sign: char| sign.is_alphabetic()) {
        (a, b) = (b, a);
    }
    let mut c = word();
    if fold(c) == "de" {
        c = word();
    }
    // C's `asctime` writes the time before the year: `Nov 10 22:26:31 2014`.
    let time = Some(c).filter(|time| time.contains(':'));
    if time.is_some() {
        c = word();
    }
    let day = digits(a).filter(|(digits, after)| digits.len() <= 2 && after.is_empty())?;
    let month = month_of(&fold(b))?;
    let (year, short) =
        digits(c).filter(|(_, after)| after.is_empty()).and_then(|it| full_year(it.0))?;
    Some((Day::Known { year, month, day: day.0.parse().ok()?, short }, time.unwrap_or(rest)))
}

/// Takes a weekday's name away: `Mon Nov 10`, `Montag, 10. November`.
fn without_weekday(text: &str) -> &str {
    let Some((first, rest)) = text.split_once([' ', ',']) else { return text };
    let is_name = first.len() >= 2 && first.chars().all(|sign| sign.is_alphabetic() || sign == '.');
    if is_name && month_of(&fold(first)).is_none() { rest.trim_start() } else { text }
}

/// Finds a month by its name or the beginning of it in English, German, French, Spanish or Dutch.
fn month_of(name: &str) -> Option<i8> {
    const BEGINNINGS: [(&str, i8); 29] = [
        ("jan", 1),
        ("ene", 1),
        ("feb", 2),
        ("fev", 2),
        ("mar", 3),
        ("maa", 3),
        ("mrt", 3),
        ("mrz", 3),
        ("apr", 4),
        ("avr", 4),
        ("abr", 4),
        ("may", 5),
        ("mai", 5),
        ("mei", 5),
        ("jun", 6),
        ("juin", 6),
        ("juil", 7),
        ("jul", 7),
        ("aug", 8),
        ("aou", 8),
        ("ago", 8),
        ("sep", 9),
        ("set", 9),
        ("oct", 10),
        ("okt", 10),
        ("nov", 11),
        ("dec", 12),
        ("dez", 12),
        ("dic", 12),
    ];
    let is_word = name.len() >= 3 && name.bytes().all(|byte| byte.is_ascii_lowercase());
    let found = BEGINNINGS.iter().find(|(beginning, _)| is_word && name.starts_with(beginning));
    found.map(|(_, month)| *month)
}

/// Reads a time of day: `14:30`, `14:30:05.2+01:00`, `T0830`, `4:42 p.m.`, `14.30 Uhr`.
fn parse_time(text: &str) -> Option<(i8, i8, i8)> {
    let text = text.trim_start_matches([' ', 'T', ',']).trim();
    if text.is_empty() {
        return Some((0, 0, 0));
    }
    let (hour, rest) = digits(text)?;
    if hour.len() == 2 && rest.is_empty() {
        return Some((hour.parse().ok()?, 0, 0));
    }
    if matches!(hour.len(), 4 | 6) {
        let second = if hour.len() == 6 { hour[4..].parse().ok()? } else { 0 };
        return Some((hour[..2].parse().ok()?, hour[2..4].parse().ok()?, second));
    }
    let mut hour: i8 = hour.parse().ok()?;
    let rest = rest.strip_prefix([':', '.', 'h'])?;
    let (minute, rest) = digits(rest)?;
    let (second, rest) = match rest.strip_prefix([':', '.']).and_then(digits) {
        Some((second, rest)) => (second, rest),
        None => ("0", rest),
    };
    let suffix: String = rest.chars().filter(char::is_ascii_alphabetic).collect();
    match suffix.to_ascii_lowercase().as_str() {
        "pm" if hour < 12 => hour += 12,
        "am" if hour == 12 => hour = 0,
        _ => {}
    }
    Some((hour, minute.parse().ok()?, second.parse().ok()?))
}

/// Splits leading digits off.
fn digits(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// Reads a year of two or four digits, and says whether it was short.
fn full_year(digits: &str) -> Option<(i16, bool)> {
    let year: i16 = digits.parse().ok()?;
    match digits.len() {
        2 => Some((2000 + year, true)),
        4 => Some((year, false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, order: Order, expected: Result<&str, NoDate>) {
        let found = parse(text, order).map(|found| found.to_string());
        assert_eq!(found.as_deref().map_err(|error| *error), expected, "`{text}` with {order:?}");
    }

    #[test]
    fn dates_that_mean_one_day_need_no_column() {
        for (text, expected) in [
            ("2024-12-31", "2024-12-31T00:00:00"),
            ("2024-12-31T08:30:05.123+05:30", "2024-12-31T08:30:05"),
            ("2024-12-31 08:30", "2024-12-31T08:30:00"),
            ("2014/09/01", "2014-09-01T00:00:00"),
            ("20241231", "2024-12-31T00:00:00"),
            ("20241231083005", "2024-12-31T08:30:05"),
            ("201410060830+0700", "2014-10-06T08:30:00"),
            ("201310200908-0500", "2013-10-20T09:08:00"),
            ("20131020-0500", "2013-10-20T00:00:00"),
            ("31.12.2024", "2024-12-31T00:00:00"),
            ("3.4.24", "2024-04-03T00:00:00"),
            ("03.04.2024, 14.30 Uhr", "2024-04-03T14:30:00"),
            ("31/12/2024", "2024-12-31T00:00:00"),
            ("12/31/2024", "2024-12-31T00:00:00"),
            ("05/05/2024", "2024-05-05T00:00:00"),
            ("21/02/2015 11:55:43", "2015-02-21T11:55:43"),
            ("31-DEC-2024", "2024-12-31T00:00:00"),
            ("Dec 31, 2024 4:42 p.m.", "2024-12-31T16:42:00"),
            ("3. März 2024", "2024-03-03T00:00:00"),
            ("1 août 2024", "2024-08-01T00:00:00"),
            ("7 de enero de 2024", "2024-01-07T00:00:00"),
            ("Mon Nov 10 22:26:31 2014", "2014-11-10T22:26:31"),
            ("7 mei 2024", "2024-05-07T00:00:00"),
            ("31 juillet 2024", "2024-07-31T00:00:00"),
        ] {
            check(text, Order::Open, Ok(expected));
        }
    }

    #[test]
    fn day_and_month_that_could_change_places_wait_for_the_column() {
        check("03/04/2024", Order::Open, Err(NoDate::Ambiguous));
        check("03/04/2024", Order::DayFirst, Ok("2024-04-03T00:00:00"));
        check("03/04/2024", Order::MonthFirst, Ok("2024-03-04T00:00:00"));
        check("31/04/2024", Order::DayFirst, Err(NoDate::Unreadable));
        check("13/04/2024", Order::MonthFirst, Err(NoDate::Unreadable));
        assert_eq!(Order::of_column(["03/04/2024", "13/04/2024"]), Order::DayFirst);
        assert_eq!(Order::of_column(["03/04/2024", "03/14/2024"]), Order::MonthFirst);
        assert_eq!(Order::of_column(["03/04/2024", "2024-12-31"]), Order::Open);
        assert_eq!(Order::of_column(["13/04/2024", "04/13/2024"]), Order::Open);
    }

    #[test]
    fn what_is_no_day_gives_no_date() {
        check("2024-05", Order::Open, Err(NoDate::Partial));
        check("2024", Order::Open, Err(NoDate::Partial));
        for text in
            ["", "today", "41901", "2024-02-30", "31.13.2024", "1.2.3.4", "99/99/2024", "3.4"]
        {
            check(text, Order::Open, Err(NoDate::Unreadable));
        }
    }

    #[test]
    fn a_birth_date_needs_its_century() {
        assert_eq!(parse_birth("12.03.24", Order::Open), Err(NoDate::Unreadable));
        assert_eq!(parse_birth("12.03.1980", Order::Open), Ok(Date::constant(1980, 3, 12)));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,30}") {
            let _ = parse(&text, Order::Open);
            let _ = Order::of_column([text.as_str()]);
        }

        #[test]
        fn digits_and_signs_are_read_without_panic(text in "[0-9./:T -]{0,24}") {
            let _ = parse(&text, Order::DayFirst);
        }
    }
}

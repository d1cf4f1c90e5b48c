//! Reference intervals and decision limits: which apply to a person, and which may be shown.

use crate::analyte::Analyte;
use crate::table::{CatalogueError, Row, optional_number};
use zonula_model::{IntervalSource, NotClassified, ReferenceInterval, Sex};

/// The age in full years from which the limits for adults hold.
const ADULT: u16 = 18;

/// One interval of an analyte, in its canonical unit, for one sex and span of ages.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalyteInterval {
    /// The sex it holds for; `None` for both.
    pub sex: Option<Sex>,
    /// The age in full years from which it holds.
    pub age_from: u16,
    /// The age in full years at which it ends, excluded.
    pub age_to: Option<u16>,
    /// The lower limit, included.
    pub low: Option<f64>,
    /// The upper limit, included.
    pub high: Option<f64>,
}

/// A range of results to which a guideline or laboratory gives a name.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionLimit {
    /// The lower end, included.
    pub from: Option<f64>,
    /// The upper end, excluded.
    pub to: Option<f64>,
    /// What the range is called in the data.
    pub label: String,
    /// The sex it holds for; `None` for both.
    pub sex: Option<Sex>,
}

/// A decision limit as a multiple of the laboratory's own upper limit.
#[derive(Clone, Debug, PartialEq)]
pub struct RelativeLimit {
    /// Results above this multiple are meant.
    pub above: f64,
    /// What they are called in the data.
    pub label: String,
}

/// A result in words and what it is called in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordLimit {
    /// The result, `positive` say.
    pub word: String,
    /// What it is called.
    pub label: String,
}

impl AnalyteInterval {
    /// Reads `sex,age_from,age_to,low,high` joined by semicolons; an open age is an adult's.
    pub(crate) fn read_all(row: Row<'_>) -> Result<Vec<Self>, CatalogueError> {
        row.list("ref_intervals", ";").iter().map(|text| Self::read(row, text)).collect()
    }

    fn read(row: Row<'_>, text: &str) -> Result<Self, CatalogueError> {
        let wrong = |what: &str| row.error(format!("interval `{text}`: {what}"));
        let cells: Vec<&str> = text.split(',').map(str::trim).collect();
        let cells: [&str; 5] =
            cells.try_into().map_err(|_| wrong("needs sex, two ages and two limits"))?;
        Self::of_cells(cells).map_err(wrong)
    }

    /// Reads sex, two ages and two limits, or says what is wrong with them.
    pub(crate) fn of_cells(cells: [&str; 5]) -> Result<Self, &'static str> {
        let [sex, age_from, age_to, low, high] = cells;
        let sex = match sex {
            "A" => None,
            "M" => Some(Sex::Male),
            "F" => Some(Sex::Female),
            _ => return Err("the sex is A, M or F"),
        };
        let age = |text| optional_number(text).map_err(|_| "an age is not full years");
        let limit = |text| optional_number(text).map_err(|_| "a limit is not a number");
        Self::new(sex, (age(age_from)?, age(age_to)?), (limit(low)?, limit(high)?))
    }

    /// Takes limits, the ends included, for ages in full years, the second excluded; an open first
    /// age is an adult's. Says what is wrong with them.
    pub fn new(
        sex: Option<Sex>,
        (age_from, age_to): (Option<u16>, Option<u16>),
        (low, high): (Option<f64>, Option<f64>),
    ) -> Result<Self, &'static str> {
        let interval = Self { sex, age_from: age_from.unwrap_or(ADULT), age_to, low, high };
        let ordered = interval.low.zip(interval.high).is_none_or(|(low, high)| low <= high)
            && interval.age_to.is_none_or(|to| interval.age_from < to);
        match (interval.low, interval.high) {
            (None, None) => Err("both limits are open"),
            _ if !ordered => Err("ends before it begins"),
            _ => Ok(interval),
        }
    }

    /// Writes what [`Self::of_cells`] reads.
    pub(crate) fn cells(&self) -> [String; 5] {
        let sex = match self.sex {
            Some(Sex::Male) => "M",
            Some(Sex::Female) => "F",
            _ => "A",
        };
        let limit = |limit: Option<f64>| limit.map_or_else(String::new, |own| own.to_string());
        let age_to = self.age_to.map_or_else(String::new, |age| age.to_string());
        [sex.to_owned(), self.age_from.to_string(), age_to, limit(self.low), limit(self.high)]
    }

    fn holds_at(&self, age: u16) -> bool {
        age >= self.age_from && self.age_to.is_none_or(|to| age < to)
    }
}

impl Analyte {
    /// Returns the intervals that may be shown as fact: those that were verified or computed, and a
    /// clinic's own, for which it stands itself.
    pub fn offered_intervals(&self) -> &[AnalyteInterval] {
        let offered = self.own_intervals || self.offers(self.interval_status);
        if offered { &self.intervals } else { &[] }
    }

    /// Chooses the fallback interval for a person.
    ///
    /// Only [`Self::offered_intervals`] are chosen from. The age is in full years on the
    /// day of the specimen; without one no interval is chosen.
    pub fn interval(&self, sex: Sex, age: Option<u16>) -> Result<ReferenceInterval, NotClassified> {
        if self.offered_intervals().is_empty() {
            return Err(NotClassified::NoInterval);
        }
        let age = age.ok_or(NotClassified::NoInterval)?;
        if age < ADULT && self.intervals.iter().all(|interval| age < interval.age_from) {
            return Err(NotClassified::Child);
        }
        let at_age: Vec<_> = self.intervals.iter().filter(|own| own.holds_at(age)).collect();
        // What holds for the person's sex comes before what holds for both.
        let own = at_age.iter().find(|own| own.sex == Some(sex));
        let chosen = own.or_else(|| at_age.iter().find(|own| own.sex.is_none()));
        let Some(chosen) = chosen else {
            let sexed = sex == Sex::Unknown && !at_age.is_empty();
            let reason =
                if sexed { NotClassified::SexNotRecorded } else { NotClassified::NoInterval };
            return Err(reason);
        };
        let source = IntervalSource::Catalogue(self.interval_source.clone());
        ReferenceInterval::new(chosen.low, chosen.high, self.unit.clone(), source)
            .ok_or(NotClassified::NoInterval)
    }
}

/// The decision limits of one row, by their form.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Limits {
    pub(crate) numbers: Vec<DecisionLimit>,
    pub(crate) relative: Vec<RelativeLimit>,
    pub(crate) words: Vec<WordLimit>,
}

impl Limits {
    /// Says whether one of the limits has this label.
    pub(crate) fn has(&self, label: &str) -> bool {
        self.numbers.iter().any(|limit| limit.label == label)
            || self.relative.iter().any(|limit| limit.label == label)
            || self.words.iter().any(|limit| limit.label == label)
    }
}

/// Reads `from..to=label`, `>nxULN=label` and `word=label`, joined by semicolons.
pub(crate) fn parse_limits(row: Row<'_>) -> Result<Limits, CatalogueError> {
    let mut limits = Limits::default();
    for text in row.list("decision_limits", ";") {
        let wrong = |what: &str| row.error(format!("decision limit `{text}`: {what}"));
        let (range, label) = text.split_once('=').ok_or_else(|| wrong("has no label"))?;
        let label = label.to_owned();
        let (sex, range) = match range.split_once(':') {
            Some(("M", range)) => (Some(Sex::Male), range),
            Some(("F", range)) => (Some(Sex::Female), range),
            Some(_) => return Err(wrong("the sex is M or F")),
            None => (None, range),
        };
        if let Some((from, to)) = range.split_once("..") {
            let bound = |text| optional_number(text).map_err(|_| wrong("is not a range"));
            let (from, to): (Option<f64>, Option<f64>) = (bound(from)?, bound(to)?);
            if from.zip(to).is_some_and(|(from, to)| from >= to) {
                return Err(wrong("ends before it begins"));
            }
            limits.numbers.push(DecisionLimit { from, to, label, sex });
        } else if let Some(multiple) = range.strip_prefix('>') {
            let multiple = multiple.strip_suffix("xULN").map(str::parse::<f64>);
            let Some(Ok(above)) = multiple else { return Err(wrong("is not a multiple of ULN")) };
            limits.relative.push(RelativeLimit { above, label });
        } else {
            limits.words.push(WordLimit { word: range.to_owned(), label });
        }
    }
    Ok(limits)
}

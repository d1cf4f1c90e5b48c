//! Series: the results of one analyte over time, as the tables tell them.

use crate::Context;
use crate::chart::NumberLine;
use std::collections::BTreeMap;
use zonula_analysis::ResultFinding;
use zonula_model::{
    AnalyteId, Comparator, Date, DateTime, Interpretation, Observation, Specimen, SpecimenId,
    SpecimenKind, Unit, Value,
};

/// What makes results comparable by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    /// The catalogue's analyte.
    Analyte(AnalyteId),
    /// A name nobody matched, in lower case, in one material.
    Name(String, SpecimenKind),
}

/// One result with its surroundings.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// The specimen.
    pub(crate) specimen: &'a Specimen,
    /// The result.
    pub(crate) observation: &'a Observation,
    /// What it means; `None` where the analysis was not given this result.
    pub(crate) finding: Option<&'a ResultFinding>,
}

impl<'a> Entry<'a> {
    /// Returns the day of collection.
    pub(crate) fn day(&self) -> Option<Date> {
        self.specimen.collected.map(DateTime::date)
    }

    /// Returns the number with its comparator.
    pub(crate) fn number(&self) -> Option<(Option<Comparator>, f64)> {
        match self.observation.value {
            Value::Quantity { comparator, number, .. } => Some((comparator, number)),
            Value::Text(_) => None,
        }
    }

    /// Returns the unit of the number.
    pub(crate) fn unit(&self) -> Option<&'a Unit> {
        match &self.observation.value {
            Value::Quantity { unit, .. } => unit.as_ref(),
            Value::Text(_) => None,
        }
    }

    /// Returns what the result means.
    pub(crate) fn interpretation(&self) -> Option<Interpretation> {
        self.finding.map(|finding| finding.interpretation)
    }

    /// Returns whether the result lies outside its interval.
    pub(crate) fn outside(&self) -> bool {
        matches!(self.interpretation(), Some(Interpretation::Low | Interpretation::High))
    }
}

/// The results of one analyte, by time; undated ones first.
pub(crate) struct Series<'a> {
    /// What they have in common.
    pub(crate) key: Key,
    /// The name in the report's language, or the laboratory's.
    pub(crate) name: String,
    /// At least one.
    pub(crate) entries: Vec<Entry<'a>>,
}

impl<'a> Series<'a> {
    /// Returns the latest result.
    pub(crate) fn latest(&self) -> Entry<'a> {
        *self.entries.last().expect("`of` makes no empty series")
    }

    /// Returns the dated exact numbers in the unit of the latest result.
    pub(crate) fn points(&self) -> Vec<(Date, f64)> {
        let unit = self.latest().unit();
        self.entries
            .iter()
            .filter(|entry| entry.unit() == unit)
            .filter_map(|entry| Some((entry.day()?, entry.observation.value.exact()?)))
            .collect()
    }

    /// Returns the dated results with a comparator, in the unit of the latest result.
    pub(crate) fn limits(&self) -> Vec<(Date, Comparator, f64)> {
        let unit = self.latest().unit();
        self.entries
            .iter()
            .filter(|entry| entry.unit() == unit)
            .filter_map(|entry| match entry.number()? {
                (Some(comparator), limit) => Some((entry.day()?, comparator, limit)),
                (None, _) => None,
            })
            .collect()
    }

    /// Returns the days from which laboratory or method differ from the result before.
    pub(crate) fn breaks(&self) -> Vec<Date> {
        let made_by = |entry: &Entry<'_>| {
            let laboratory = entry.specimen.laboratory.as_ref().map(|lab| lab.name.clone());
            (laboratory, entry.observation.method.clone())
        };
        self.entries
            .windows(2)
            .filter(|pair| made_by(&pair[0]) != made_by(&pair[1]))
            .filter_map(|pair| pair[1].day())
            .collect()
    }

    /// Returns the analyte's id as the catalogue writes it.
    pub(crate) fn analyte(&self) -> Option<&AnalyteId> {
        match &self.key {
            Key::Analyte(id) => Some(id),
            Key::Name(..) => None,
        }
    }
}

/// Groups the record's results by analyte, in the order of first appearance.
pub(crate) fn of<'a>(context: &Context<'a>) -> Vec<Series<'a>> {
    let findings: BTreeMap<(SpecimenId, usize), &ResultFinding> = context
        .findings
        .results
        .iter()
        .map(|finding| ((finding.specimen, finding.observation), finding))
        .collect();
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    let mut all: Vec<Series<'a>> = Vec::new();
    for specimen in &context.record.specimens {
        for (at, observation) in specimen.observations.iter().enumerate() {
            let key = match &observation.analyte {
                Some(id) => Key::Analyte(id.clone()),
                None => Key::Name(observation.written.name.trim().to_lowercase(), specimen.kind),
            };
            let place = *places.entry(key.clone()).or_insert_with(|| {
                let name = match &observation.analyte {
                    Some(id) => context.analyte_name(id),
                    None => observation.written.name.clone(),
                };
                all.push(Series { key, name, entries: Vec::new() });
                all.len() - 1
            });
            let finding = findings.get(&(specimen.id, at)).copied();
            all[place].entries.push(Entry { specimen, observation, finding });
        }
    }
    for series in &mut all {
        // Undated results first: the latest is one whose day is known, where there is one.
        series.entries.sort_by_key(|entry| entry.specimen.collected);
    }
    all
}

/// Draws a result on its interval, decision limits beside it.
///
/// The scale is linear. Limits on both sides stand at a quarter and three quarters of it, a single
/// limit in its middle; it then grows just far enough to hold every own result and, where the
/// result is outside, the next decision limit beyond it. It never passes zero where no number does.
pub(crate) fn number_line(
    entry: &Entry<'_>,
    previous: Vec<f64>,
    limits: &[f64],
) -> Option<NumberLine> {
    let (comparator, value) = entry.number()?;
    let interval = entry.finding.and_then(|finding| finding.interval.as_ref());
    let comparable =
        !matches!(entry.interpretation(), None | Some(Interpretation::NotClassified(_)));
    let (low, high) = match interval.filter(|_| comparable) {
        Some(interval) => (interval.low, interval.high),
        None => (None, None),
    };
    let (first, last) = match (low, high) {
        (Some(low), Some(high)) if high > low => {
            let half = (high - low) / 2.0;
            (low - half, high + half)
        }
        (_, Some(high)) if high > 0.0 => (0.0, 2.0 * high),
        (Some(low), _) if low > 0.0 => (0.0, 2.0 * low),
        _ => return None,
    };
    let own = || previous.iter().copied().chain([value]);
    let outside = entry.outside();
    let next = limits
        .iter()
        .copied()
        .filter(|&limit| outside && high.is_some_and(|high| value > high) && limit > value)
        .reduce(f64::min);
    let reach = own().chain(next).fold(f64::NEG_INFINITY, f64::max);
    let depth = own().fold(f64::INFINITY, f64::min);
    let margin = 0.06 * (last.max(reach) - first.min(depth));
    let mut scale = (
        if depth < first + margin { depth.min(first) - margin } else { first },
        if reach > last - margin { reach.max(last) + margin } else { last },
    );
    if depth >= 0.0 && low.is_none_or(|low| low >= 0.0) {
        scale.0 = scale.0.max(0.0);
    }
    // A decision limit that coincides with a limit of the interval is drawn once.
    let coincides = |limit: f64| {
        [low, high].into_iter().flatten().any(|bound| (bound - limit).abs() <= 1e-9 * limit.abs())
    };
    let drawn = |limit: &f64| *limit > scale.0 && *limit < scale.1 && !coincides(*limit);
    let beyond = match comparator {
        Some(Comparator::Less | Comparator::LessOrEqual) => -1,
        Some(Comparator::Greater | Comparator::GreaterOrEqual) => 1,
        None => 0,
    };
    let limits = limits.iter().copied().filter(drawn).collect();
    Some(NumberLine { scale, low, high, limits, value, beyond, previous, outside })
}

//! Converting: from a raw result to an observation in the catalogue's unit.

use crate::matching::stated_unit;
use zonula_catalog::{Analyte, Catalogue};
use zonula_formats::RawResult;
use zonula_model::{
    AnalyteId, ImportId, IntervalSource, Observation, Problem, ReferenceInterval, Severity, Source,
    Unit, Value,
};

/// The import that the vault has not numbered yet.
pub(crate) const NOT_STORED: ImportId = ImportId(0);

/// Makes an observation; adds a problem for what could not be taken over in the catalogue's unit.
pub(crate) fn observation(
    result: &RawResult,
    analyte: Option<&AnalyteId>,
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) -> Observation {
    let entry = analyte.and_then(|id| catalogue.analyte(id));
    let scale = match (entry, result.number) {
        (Some(entry), Some(number)) => Scale::of(result, number, entry, catalogue, problems),
        _ => Scale::as_stated(result, catalogue),
    };
    let value = match result.number {
        Some(number) => Value::Quantity {
            comparator: result.comparator,
            number: scale.number(number, catalogue),
            unit: scale.unit(),
        },
        None => Value::Text(result.value.to_string()),
    };
    Observation {
        analyte: entry.map(|entry| entry.id.clone()),
        written: result.written(),
        value,
        interval: interval(result, &scale, catalogue, problems),
        conversion: scale.note(),
        panel: result.analyte.panel.clone(),
        method: result.analyte.method.clone(),
        status: result.status,
        remark: result.remark().map(str::to_owned),
        source: Source { import: NOT_STORED, place: result.place.clone() },
        repeated_at: vec![],
    }
}

/// How the numbers of one result are taken over.
enum Scale {
    /// As written; the unit as far as it was understood.
    AsStated(Option<Unit>),
    /// Converted to the analyte's unit.
    Converted { id: AnalyteId, from: String, unit: Unit, note: Option<String> },
}

impl Scale {
    fn as_stated(result: &RawResult, catalogue: &Catalogue) -> Self {
        Self::AsStated(stated_unit(result).and_then(|unit| catalogue.ucum(unit)))
    }

    fn of(
        result: &RawResult,
        number: f64,
        analyte: &Analyte,
        catalogue: &Catalogue,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut say = |severity, code, message: String| {
            let problem = Problem::new(severity, code, result.place.clone(), message);
            problems.push(match stated_unit(result) {
                Some(unit) => problem.with_value(unit),
                None => problem,
            });
        };
        let Some(canonical) = &analyte.unit else { return Self::as_stated(result, catalogue) };
        let Some(stated) = stated_unit(result) else {
            if is_bare(canonical) {
                return Self::AsStated(Some(canonical.clone()));
            }
            let message = format!("`{}` has no unit and is kept without one", result.analyte.name);
            say(Severity::Warning, "unit-missing", message);
            return Self::AsStated(None);
        };
        if let Some(converted) = catalogue.convert(&analyte.id, number, stated) {
            let (unit, note) = (converted.unit, converted.note);
            return Self::Converted { id: analyte.id.clone(), from: stated.to_owned(), unit, note };
        }
        let understood = catalogue.ucum(stated);
        if understood.is_some() {
            let message = format!("`{stated}` does not convert to `{}`", canonical.ucum());
            say(Severity::Warning, "unit-not-convertible", message);
        } else {
            say(Severity::Note, "unit-unknown", format!("unit `{stated}` is not understood"));
        }
        Self::AsStated(understood)
    }

    fn number(&self, number: f64, catalogue: &Catalogue) -> f64 {
        match self {
            Self::AsStated(_) => number,
            Self::Converted { id, from, .. } => {
                // The unit converted when the scale was made; it does for every number of a size.
                catalogue.convert(id, number, from).map_or(number, |converted| converted.number)
            }
        }
    }

    fn unit(&self) -> Option<Unit> {
        match self {
            Self::AsStated(unit) => unit.clone(),
            Self::Converted { unit, .. } => Some(unit.clone()),
        }
    }

    fn note(&self) -> Option<String> {
        match self {
            Self::AsStated(_) => None,
            Self::Converted { note, .. } => note.clone(),
        }
    }
}

/// Says whether results in a unit are commonly written without it: ratios, scores, pH.
fn is_bare(unit: &Unit) -> bool {
    matches!(unit.ucum(), "{ratio}" | "{score}" | "{index}" | "[pH]")
}

/// Takes the laboratory's interval over in the unit of the value.
fn interval(
    result: &RawResult,
    scale: &Scale,
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) -> Option<ReferenceInterval> {
    let (low, high) = result.analyte.limits?;
    if low.is_none() && high.is_none() {
        return None;
    }
    let written = result.analyte.interval.clone().unwrap_or_default();
    let converted = |limit: Option<f64>| limit.map(|limit| scale.number(limit, catalogue));
    let source = IntervalSource::Laboratory(written.clone());
    let interval = ReferenceInterval::new(converted(low), converted(high), scale.unit(), source);
    if interval.is_none() {
        let message = format!("interval `{written}` ends before it begins and is not used");
        let place = result.place.clone();
        problems.push(
            Problem::new(Severity::Warning, "interval-unusable", place, message)
                .with_value(&written),
        );
    }
    interval
}

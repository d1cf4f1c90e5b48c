//! Results: each observation against its limits and against the ones before it.

use crate::analyse::Knowledge;
use crate::findings::ResultFinding;
use crate::interpret::interpret;
use crate::trend::{
    Change, ChangeClass, CourseChange, NoChange, against_course, change_limits, classify,
};
use std::collections::BTreeMap;
use zonula_model::{
    AnalyteId, Comparator, Date, DateTime, NotClassified, Observation, PatientRecord, Specimen,
    Unit, Value,
};

/// An observation with the specimen it was made in.
#[derive(Clone, Copy)]
struct Measured<'a> {
    at: Option<DateTime>,
    specimen: &'a Specimen,
    observation: &'a Observation,
}

/// Interprets every observation and holds it against the earlier ones of its analyte.
pub(crate) fn results(record: &PatientRecord, knowledge: &Knowledge<'_>) -> Vec<ResultFinding> {
    let mut by_analyte: BTreeMap<&AnalyteId, Vec<Measured<'_>>> = BTreeMap::new();
    for specimen in &record.specimens {
        for observation in &specimen.observations {
            if let Some(analyte) = &observation.analyte {
                let measured = Measured { at: specimen.collected, specimen, observation };
                by_analyte.entry(analyte).or_default().push(measured);
            }
        }
    }
    by_analyte.values_mut().for_each(|all| all.sort_by_key(|measured| measured.at));
    let patient = &record.patient;
    let mut findings = vec![];
    for specimen in &record.specimens {
        let age = specimen.collected.and_then(|at| patient.age_on(at.date()));
        for (position, observation) in specimen.observations.iter().enumerate() {
            let fallback = || match &observation.analyte {
                Some(analyte) => (knowledge.fallback)(analyte, patient.sex, age),
                None => Err(NotClassified::NoInterval),
            };
            let (interval, interpretation) =
                interpret(&observation.value, observation.interval.as_ref(), fallback);
            let all = observation.analyte.as_ref().and_then(|id| by_analyte.get(id));
            let earlier: Vec<Measured<'_>> = all
                .into_iter()
                .flatten()
                .filter(|other| specimen.collected.zip(other.at).is_some_and(|(now, at)| at < now))
                .copied()
                .collect();
            findings.push(ResultFinding {
                specimen: specimen.id,
                observation: position,
                interval,
                interpretation,
                previous: previous(observation, &earlier),
                previous_limits: previous_limits(observation, &earlier),
                change: change(specimen, observation, &earlier, knowledge),
                course: course(specimen, observation, &earlier, knowledge),
            });
        }
    }
    findings
}

/// Returns a result's number and unit where it is exact and the unit is known.
fn exact(observation: &Observation) -> Option<(f64, &Unit)> {
    match &observation.value {
        Value::Quantity { comparator: None, number, unit: Some(unit) } => Some((*number, unit)),
        _ => None,
    }
}

/// Lists earlier exact values in the same unit.
fn previous(observation: &Observation, earlier: &[Measured<'_>]) -> Vec<(Date, f64)> {
    let Value::Quantity { unit: Some(own), .. } = &observation.value else { return vec![] };
    let comparable = |measured: &Measured<'_>| {
        let (number, unit) = exact(measured.observation)?;
        (unit == own).then_some((measured.at?.date(), number))
    };
    earlier.iter().filter_map(comparable).collect()
}

/// Lists earlier results with a comparator in the same unit.
fn previous_limits(
    observation: &Observation,
    earlier: &[Measured<'_>],
) -> Vec<(Date, Comparator, f64)> {
    let Value::Quantity { unit: Some(own), .. } = &observation.value else { return vec![] };
    let beyond = |measured: &Measured<'_>| match &measured.observation.value {
        Value::Quantity { comparator: Some(comparator), number, unit: Some(unit) }
            if unit == own =>
        {
            Some((measured.at?.date(), *comparator, *number))
        }
        _ => None,
    };
    earlier.iter().filter_map(beyond).collect()
}

/// Classifies the step from the result before, comparable or not.
fn change(
    specimen: &Specimen,
    observation: &Observation,
    earlier: &[Measured<'_>],
    knowledge: &Knowledge<'_>,
) -> Option<Change> {
    let before = earlier.last()?;
    let since = before.at?.date();
    let variation = observation.analyte.as_ref().and_then(|id| (knowledge.variation)(id));
    let limits = variation.and_then(change_limits);
    let refused = |reason| Change {
        since,
        from: None,
        fraction: None,
        limits,
        class: ChangeClass::NotInterpretable(reason),
    };
    let unit = |observation: &Observation| match &observation.value {
        Value::Quantity { unit, .. } => unit.clone(),
        Value::Text(_) => None,
    };
    let (now, then) = (unit(observation), unit(before.observation));
    if matches!(observation.value, Value::Text(_))
        || matches!(before.observation.value, Value::Text(_))
    {
        return Some(refused(NoChange::NoRatio));
    }
    if now.is_none() || now != then {
        return Some(refused(NoChange::OtherUnit));
    }
    let from = exact(before.observation).map(|(number, _)| number);
    if let Some(reason) = incomparable(specimen, observation, before) {
        return Some(Change { from, ..refused(reason) });
    }
    let (Some(from), Some((to, _))) = (from, exact(observation)) else {
        return Some(Change { from, ..refused(NoChange::NoRatio) });
    };
    let (fraction, class) = classify(from, to, limits);
    Some(Change { since, from: Some(from), fraction, limits, class })
}

/// Holds a result against all earlier ones back to the last change of laboratory, method or unit.
fn course(
    specimen: &Specimen,
    observation: &Observation,
    earlier: &[Measured<'_>],
    knowledge: &Knowledge<'_>,
) -> Option<CourseChange> {
    let (later, unit) = exact(observation)?;
    let same_unit = |other: &Observation| match &other.value {
        Value::Quantity { unit: Some(own), .. } => own == unit,
        _ => false,
    };
    let comparable = earlier.iter().rev().take_while(|other| {
        same_unit(other.observation) && incomparable(specimen, observation, other).is_none()
    });
    let mut points: Vec<(Date, f64)> = comparable
        .filter_map(|other| Some((other.at?.date(), exact(other.observation)?.0)))
        .collect();
    points.reverse();
    let variation = observation.analyte.as_ref().and_then(|id| (knowledge.variation)(id));
    against_course(&points, later, variation)
}

/// Says why two results of one analyte and unit may not be held against each other.
///
/// Laboratories that are not stated count as one only within the same file.
fn incomparable(
    specimen: &Specimen,
    observation: &Observation,
    before: &Measured<'_>,
) -> Option<NoChange> {
    let name = |specimen: &Specimen| specimen.laboratory.as_ref().map(|own| own.name.clone());
    match (name(specimen), name(before.specimen)) {
        (Some(now), Some(then)) if now != then => return Some(NoChange::OtherLaboratory),
        (Some(_), Some(_)) => {}
        _ if observation.source.import == before.observation.source.import => {}
        _ => return Some(NoChange::LaboratoryNotStated),
    }
    (observation.method != before.observation.method).then_some(NoChange::OtherMethod)
}

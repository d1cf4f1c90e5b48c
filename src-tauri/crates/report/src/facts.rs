//! Facts: what a record and its findings say to the catalogue's conditions.

use std::collections::{BTreeMap, BTreeSet};
use zonula_analysis::{CohortPlace, Findings, NoValue, SymptomCourse};
use zonula_catalog::{Catalogue, Facts, ProfileFact, ResultFact};
use zonula_model::{AnalyteId, Date, Observation, PatientRecord, ReferenceInterval, Value};

/// A symptom is strong from this share of its scale.
const STRONG: f64 = 0.5;

/// Gathers the facts of a record on a day.
///
/// Symptoms are means over the diary's last `window_days`; percentiles come from a matching cohort.
/// `circumstances` are what a practitioner recorded, by their ids in the catalogue.
pub fn facts(
    record: &PatientRecord,
    findings: &Findings,
    catalogue: &Catalogue,
    day: Date,
    window_days: i32,
    circumstances: BTreeSet<String>,
) -> Facts {
    let mut facts = Facts {
        age: record.patient.age_on(day),
        sex: record.patient.sex,
        results: results(record),
        circumstances,
        profile: profile(record, findings, catalogue.pattern.widest_percentile),
        ..Facts::default()
    };
    let last =
        findings.symptoms.iter().flat_map(|course| &course.points).map(|(day, _)| *day).max();
    let Some(last) = last else { return facts };
    let span = jiff::Span::new().days(i64::from(window_days.max(1)) - 1);
    let first = last.checked_sub(span).unwrap_or(last);
    for course in &findings.symptoms {
        let Some(id) = course.symptom.as_ref() else { continue };
        let scale = catalogue.symptom_by_id(id).map(|own| own.scale.as_str());
        let window: Vec<f64> = course
            .points
            .iter()
            .filter(|(day, _)| *day >= first)
            .map(|(_, score)| *score)
            .collect();
        let (low, high) = course.scale;
        if window.is_empty() || high <= low {
            continue;
        }
        if scale == Some("bristol_1_7") {
            let unusual = window.iter().filter(|form| !(3.0..=5.0).contains(*form)).count();
            facts.unusual_stool = Some(2 * unusual > window.len());
        }
        let mean = window.iter().sum::<f64>() / window.len() as f64;
        facts.symptoms.insert(id.clone(), 10.0 * (mean - low) / (high - low));
        facts.weeks.insert(id.clone(), lasted(course));
    }
    facts
}

/// Counts the full weeks up to the last entry for which every entry was strong.
fn lasted(course: &SymptomCourse) -> u16 {
    let (low, high) = course.scale;
    let strong = |score: f64| (score - low) / (high - low) >= STRONG;
    let run = course.points.iter().rev().take_while(|(_, score)| strong(*score));
    let days: Vec<Date> = run.map(|(day, _)| *day).collect();
    let (Some(last), Some(first)) = (days.first(), days.last()) else { return 0 };
    let days = (*last - *first).get_days() + 1;
    u16::try_from(days / 7).unwrap_or(u16::MAX)
}

/// The latest result of each analyte, with the one before; undated ones count as earliest.
fn results(record: &PatientRecord) -> Vec<ResultFact> {
    let mut specimens: Vec<_> = record.specimens.iter().collect();
    specimens.sort_by_key(|specimen| specimen.collected);
    let mut by_analyte: BTreeMap<&AnalyteId, Vec<&Observation>> = BTreeMap::new();
    for observation in specimens.iter().flat_map(|specimen| &specimen.observations) {
        if let Some(id) = &observation.analyte {
            by_analyte.entry(id).or_default().push(observation);
        }
    }
    let fact = |(id, all): (&AnalyteId, Vec<&Observation>)| {
        let (latest, before) = all.split_last()?;
        Some(ResultFact {
            analyte: id.clone(),
            value: latest.value.clone(),
            laboratory: limits(latest),
            has_earlier: !before.is_empty(),
            earlier: before.last().map(|own| own.value.clone()),
        })
    };
    by_analyte.into_iter().filter_map(fact).collect()
}

/// The laboratory's limits; without a unit of their own they are in the unit of the value.
fn limits(observation: &Observation) -> Option<ReferenceInterval> {
    let mut limits = observation.interval.clone()?;
    if limits.unit.is_none()
        && let Value::Quantity { unit, .. } = &observation.value
    {
        limits.unit.clone_from(unit);
    }
    Some(limits)
}

/// The latest profile with its percentiles, those left out whose interval is wider than `widest`.
fn profile(record: &PatientRecord, findings: &Findings, widest: f64) -> Option<ProfileFact> {
    let latest = findings.profiles.last()?;
    let specimen = record.specimens.iter().find(|own| own.id == latest.specimen)?;
    // The narrowest rank names most.
    let profile = specimen.profiles.iter().max_by_key(|profile| profile.rank())?;
    let present = profile.iter().filter(|(_, value)| *value > 0.0);
    let place = |name: &str, place: &Result<CohortPlace, NoValue>| {
        let own = place.as_ref().ok()?;
        let is_clear = own.interval.1 - own.interval.0 <= widest;
        is_clear.then(|| (name.to_owned(), own.percentile))
    };
    let measures = latest.alpha.iter().filter_map(|own| place(own.metric, &own.cohort));
    let groups = latest.groups.iter().filter_map(|own| place(&own.group, &own.cohort));
    Some(ProfileFact {
        rank: profile.rank(),
        present: present.map(|(taxon, _)| taxon.name.clone()).collect(),
        percentiles: measures.chain(groups).collect(),
        indices: BTreeMap::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use jiff::civil::date;
    use zonula_catalog::DomainState;
    use zonula_model::{Rank, SymptomId};

    fn of(record: &PatientRecord) -> Facts {
        let findings = fixture::findings(record);
        let catalogue = Catalogue::built_in();
        facts(record, &findings, catalogue, date(2026, 6, 2), 28, BTreeSet::new())
    }

    #[test]
    fn the_facts_of_a_record_are_its_latest_results_and_its_diarys_last_weeks() {
        let found = of(&fixture::full());
        assert_eq!(found.age, Some(46));
        let calprotectin =
            found.results.iter().find(|own| own.analyte.as_str() == "calprotectin-stool");
        let calprotectin = calprotectin.expect("was measured twice");
        assert_eq!(calprotectin.value.exact(), Some(120.0));
        assert_eq!(calprotectin.earlier.as_ref().and_then(Value::exact), Some(38.0));
        // The last four entries of the diary: 7, 6, 5 and 7; five or more since its second week.
        let bloating = SymptomId::new("bloating");
        assert_eq!(found.symptoms.get(&bloating), Some(&6.25));
        assert_eq!(found.weeks.get(&bloating), Some(&10));
        assert_eq!(found.weeks.get(&SymptomId::new("fatigue")), Some(&0));
        assert_eq!(found.profile.map(|own| own.rank), Some(Rank::Genus));
    }

    #[test]
    fn the_facts_of_a_record_reach_statements_and_pattern() {
        let facts = of(&fixture::full());
        let catalogue = Catalogue::built_in();
        let proposed = catalogue.propose(&facts).proposals;
        assert!(proposed.iter().any(|own| own.id == "calpro-grey"), "120 ug/g lies in 50 to 250");
        let pattern = catalogue.assess(&facts);
        let state = |id: &str| pattern.domains.iter().find(|own| own.id == id).map(|own| own.state);
        assert_eq!(state("digestive"), Some(DomainState::Missing), "two items are too few");
        assert_eq!(state("inflammation"), Some(DomainState::Missing), "no C-reactive protein");
    }

    #[test]
    fn nothing_known_gives_no_facts() {
        let found = of(&fixture::empty());
        assert!(found.results.is_empty() && found.symptoms.is_empty() && found.profile.is_none());
    }
}

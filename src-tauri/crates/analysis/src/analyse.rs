//! The analysis of one record: every result, profile, symptom and what goes together.

use crate::alpha::{ALPHA_METRICS, alpha};
use crate::cohort;
use crate::composition::{assigned, at_rank, group_share, shares};
use crate::correlation::{CorrelationOptions, within_person};
use crate::findings::{
    AlphaValue, CohortPlace, Findings, GroupShare, NoValue, ProfileFinding, ResultFinding,
    SymptomCourse,
};
use crate::interpret::interpret;
use crate::sum::mean;
use crate::trend::{Change, ChangeClass, NoChange, Variation, change_limits, classify};
use std::collections::BTreeMap;
use zonula_model::{
    Abundance, AnalyteId, Cohort, Date, DateTime, Method, NotClassified, Observation,
    PatientRecord, Profile, Rank, ReferenceInterval, Sex, Specimen, SymptomId, TaxonGroup, Unit,
    Value,
};

/// Chooses the interval for a person of this sex and age in full years.
pub type Fallback<'a> =
    dyn Fn(&AnalyteId, Sex, Option<u16>) -> Result<ReferenceInterval, NotClassified> + 'a;

/// What the catalogue knows that an analysis needs.
pub struct Knowledge<'a> {
    /// Functional groups, in the order of the report.
    pub groups: &'a [TaxonGroup],
    /// Reference cohorts.
    pub cohorts: &'a [Cohort],
    /// The interval where the laboratory gives none.
    pub fallback: &'a Fallback<'a>,
    /// Published biological and analytical variation.
    pub variation: &'a dyn Fn(&AnalyteId) -> Option<Variation>,
    /// Days around a specimen whose symptom scores belong to it.
    pub window_days: u32,
    /// How correlations are tested, the seed included.
    pub correlation: CorrelationOptions,
}

/// Analyses one record.
pub fn analyse(record: &PatientRecord, knowledge: &Knowledge<'_>) -> Findings {
    let profiles: Vec<ProfileFinding> =
        record.specimens.iter().flat_map(|specimen| profiles_of(specimen, knowledge)).collect();
    let symptoms = symptom_courses(record);
    let correlations = within_person(
        record,
        &profiles,
        &symptoms,
        knowledge.groups,
        knowledge.window_days,
        &knowledge.correlation,
    );
    Findings {
        results: results(record, knowledge),
        profiles,
        symptoms,
        correlations,
        analytes: analytes(record),
    }
}

/// Returns every alpha measure of a profile as the source gives it, without a cohort.
pub fn alpha_of(profile: &Profile) -> Vec<AlphaValue> {
    let value =
        |(metric, value)| AlphaValue { metric, value, cohort: Err(NoValue::NoMatchingCohort) };
    alpha(profile).into_iter().map(value).collect()
}

/// Lists analytes in the order of their first appearance.
fn analytes(record: &PatientRecord) -> Vec<AnalyteId> {
    let mut seen = vec![];
    let observations = record.specimens.iter().flat_map(|specimen| &specimen.observations);
    for analyte in observations.filter_map(|observation| observation.analyte.as_ref()) {
        if !seen.contains(analyte) {
            seen.push(analyte.clone());
        }
    }
    seen
}

/// An observation with the specimen it was made in.
#[derive(Clone, Copy)]
struct Measured<'a> {
    at: Option<DateTime>,
    specimen: &'a Specimen,
    observation: &'a Observation,
}

/// Interprets every observation and holds it against the earlier ones of its analyte.
fn results(record: &PatientRecord, knowledge: &Knowledge<'_>) -> Vec<ResultFinding> {
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
                change: change(specimen, observation, &earlier, knowledge),
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

/// Computes what the profiles of one specimen say, a finding for each method.
fn profiles_of(specimen: &Specimen, knowledge: &Knowledge<'_>) -> Vec<ProfileFinding> {
    let mut methods: Vec<&Method> = vec![];
    for profile in &specimen.profiles {
        if !methods.contains(&profile.method()) {
            methods.push(profile.method());
        }
    }
    let finding = |method: &Method| {
        let own: Vec<&Profile> =
            specimen.profiles.iter().filter(|profile| profile.method() == method).collect();
        let finest = own.first()?;
        let genera = at_rank(&own, Rank::Genus);
        let total = assigned(&own);
        let share = |profile: Result<Profile, NoValue>| shares(&profile?, total);
        let basis = genera.as_ref().unwrap_or(finest);
        // Depth and what stayed unclassified are the source's, not the rank's.
        let unassigned = own.iter().find_map(|profile| profile.unclassified());
        let depth = total + unassigned.unwrap_or(0.0);
        let species = own.iter().find(|profile| profile.rank() == Rank::Species);
        let genus_shares = share(genera.clone());
        let group_basis = match species {
            Some(species) => shares(species, total),
            None => genus_shares.clone(),
        };
        Some(ProfileFinding {
            specimen: specimen.id,
            day: specimen.collected.map(DateTime::date),
            method: method.clone(),
            rank: basis.rank(),
            depth: (finest.abundance() == Abundance::Counts).then_some(depth),
            unclassified: unassigned.filter(|_| depth > 0.0).map(|rest| rest / depth),
            alpha: placed_alpha(basis, knowledge.cohorts),
            phyla: share(at_rank(&own, Rank::Phylum)),
            genera: genus_shares,
            groups: groups(&group_basis, knowledge),
        })
    };
    methods.into_iter().filter_map(finding).collect()
}

/// Computes alpha diversity and places each value among the matching cohort.
fn placed_alpha(profile: &Profile, cohorts: &[Cohort]) -> Vec<AlphaValue> {
    let cohort = cohort::find(cohorts, profile.method(), profile.rank());
    let members: Vec<_> = cohort
        .iter()
        .flat_map(|cohort| &cohort.members)
        .filter_map(|member| at_rank(&[&member.profile], profile.rank()).ok())
        .map(|profile| alpha(&profile))
        .collect();
    let values = alpha(profile);
    let place = |at: usize, value: f64| -> Result<CohortPlace, NoValue> {
        let cohort = cohort?;
        if ALPHA_METRICS[at].depends_on_depth {
            cohort::depth_fits(profile, cohort)?;
        }
        let theirs: Vec<f64> = members.iter().filter_map(|values| values[at].1.ok()).collect();
        cohort::place(&cohort.id, &theirs, value).ok_or(NoValue::NoMatchingCohort)
    };
    let finding = |(at, (metric, value)): (usize, (&'static str, Result<f64, NoValue>))| {
        AlphaValue { metric, value, cohort: value.and_then(|value| place(at, value)) }
    };
    values.into_iter().enumerate().map(finding).collect()
}

/// Sums each functional group and places it among the matching cohort.
fn groups(basis: &Result<Profile, NoValue>, knowledge: &Knowledge<'_>) -> Vec<GroupShare> {
    let cohort = basis
        .as_ref()
        .map_err(|reason| *reason)
        .and_then(|basis| cohort::find(knowledge.cohorts, basis.method(), basis.rank()));
    let members: Vec<Profile> = cohort
        .iter()
        .flat_map(|cohort| &cohort.members)
        .filter_map(|member| {
            shares(&at_rank(&[&member.profile], cohort.ok()?.rank).ok()?, 0.0).ok()
        })
        .collect();
    let finding = |group: &TaxonGroup| {
        let own = basis.as_ref().map_err(|reason| *reason).and_then(|own| group_share(own, group));
        let place = |value: f64| {
            let theirs: Vec<f64> = members
                .iter()
                .filter_map(|member| group_share(member, group).ok())
                .map(|(share, _)| share)
                .collect();
            cohort::place(&cohort?.id, &theirs, value).ok_or(NoValue::NoMatchingCohort)
        };
        GroupShare {
            group: group.id.clone(),
            rank: basis.as_ref().map_or(Rank::Genus, Profile::rank),
            share: own.as_ref().map(|(share, _)| *share).map_err(|reason| *reason),
            cohort: own.as_ref().map_err(|reason| *reason).and_then(|(share, _)| place(*share)),
            members: own.map(|(_, members)| members).unwrap_or_default(),
        }
    };
    knowledge.groups.iter().map(finding).collect()
}

/// Gathers symptom scores into courses, by symptom and scale.
fn symptom_courses(record: &PatientRecord) -> Vec<SymptomCourse> {
    /// What makes a course: the symptom, else the diary's name, and the scale.
    type Key<'a> = (Option<&'a SymptomId>, &'a str, [u64; 2]);
    let mut courses: BTreeMap<Key<'_>, (SymptomCourse, BTreeMap<Date, Vec<f64>>)> = BTreeMap::new();
    for score in &record.symptoms {
        let name = if score.symptom.is_some() { "" } else { score.name.as_str() };
        let scale = [score.scale.0.to_bits(), score.scale.1.to_bits()];
        let (_, days) = courses.entry((score.symptom.as_ref(), name, scale)).or_insert_with(|| {
            let course = SymptomCourse {
                symptom: score.symptom.clone(),
                name: score.name.clone(),
                scale: score.scale,
                points: vec![],
            };
            (course, BTreeMap::new())
        });
        days.entry(score.day).or_default().push(score.score);
    }
    let finished = |(mut course, days): (SymptomCourse, BTreeMap<Date, Vec<f64>>)| {
        course.points =
            days.into_iter().filter_map(|(day, scores)| Some((day, mean(&scores)?))).collect();
        course
    };
    let mut courses: Vec<SymptomCourse> = courses.into_values().map(finished).collect();
    courses.sort_by(|a, b| a.name.cmp(&b.name));
    courses
}

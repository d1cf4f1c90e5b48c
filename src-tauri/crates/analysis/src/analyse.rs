//! The analysis of one record: every result, profile, symptom and what goes together.

use crate::correlation::{CorrelationOptions, within_person};
use crate::effect::{effects, over_course};
use crate::findings::{Findings, SymptomCourse};
use crate::microbiome::microbiome;
use crate::reference::ReferenceCohort;
use crate::results::results;
use crate::sum::mean;
use crate::trend::Variation;
use std::collections::BTreeMap;
use std::sync::Arc;
use zonula_model::{
    AnalyteId, Date, NotClassified, PatientRecord, ReferenceInterval, Sex, SymptomId, TaxonGroup,
    TaxonIndex,
};

/// Chooses the interval for a person of this sex and age in full years.
pub type Fallback<'a> =
    dyn Fn(&AnalyteId, Sex, Option<u16>) -> Result<ReferenceInterval, NotClassified> + Sync + 'a;

/// The least change of a symptom, in points of this scale, that people call one.
pub type ImportantChange<'a> = dyn Fn(&SymptomId, (f64, f64)) -> Option<f64> + Sync + 'a;

/// What the catalogue knows that an analysis needs.
#[derive(Clone, Copy)]
pub struct Knowledge<'a> {
    /// Functional groups, in the order of the report.
    pub groups: &'a [TaxonGroup],
    /// Indices over taxa that are to be computed.
    pub indices: &'a [TaxonIndex],
    /// Reference cohorts.
    pub cohorts: &'a [Arc<ReferenceCohort>],
    /// The interval where the laboratory gives none.
    pub fallback: &'a Fallback<'a>,
    /// Published biological and analytical variation.
    pub variation: &'a (dyn Fn(&AnalyteId) -> Option<Variation> + Sync),
    /// Published minimal important differences.
    pub important_change: &'a ImportantChange<'a>,
    /// Days around a specimen whose symptom scores belong to it.
    pub window_days: u32,
    /// How correlations are tested, the seed included.
    pub correlation: CorrelationOptions,
}

/// Analyses one record.
pub fn analyse(record: &PatientRecord, knowledge: &Knowledge<'_>) -> Findings {
    let courses = || symptom_courses(record, knowledge.important_change);
    let beside = || rayon::join(courses, || (results(record, knowledge), analytes(record)));
    let ((profiles, comparisons), (symptoms, (results, analytes))) =
        rayon::join(|| microbiome(record, knowledge), beside);
    let correlations = within_person(
        record,
        &profiles,
        &symptoms,
        knowledge.groups,
        knowledge.window_days,
        &knowledge.correlation,
    );
    Findings {
        results,
        profiles,
        comparisons,
        effects: effects(record, &symptoms),
        symptoms,
        correlations,
        analytes,
    }
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

/// Gathers symptom scores into courses, by symptom and scale.
pub(crate) fn symptom_courses(
    record: &PatientRecord,
    important: &ImportantChange<'_>,
) -> Vec<SymptomCourse> {
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
                change: over_course(&[], None),
            };
            (course, BTreeMap::new())
        });
        days.entry(score.day).or_default().push(score.score);
    }
    let finished = |(mut course, days): (SymptomCourse, BTreeMap<Date, Vec<f64>>)| {
        course.points =
            days.into_iter().filter_map(|(day, scores)| Some((day, mean(&scores)?))).collect();
        let least = course.symptom.as_ref().and_then(|id| important(id, course.scale));
        course.change = over_course(&course.points, least);
        course
    };
    let mut courses: Vec<SymptomCourse> = courses.into_values().map(finished).collect();
    courses.sort_by(|a, b| a.name.cmp(&b.name));
    courses
}

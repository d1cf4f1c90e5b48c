//! The analysis for programs: the patient's page with the names that `--json` promises.

use crate::wire::{
    AnalysedProfile, AnalysedResult, AnalysedSymptom, Analysis, CorrelationTable,
    InspectedProfiler, PatientPage, ProfileRow, ResultRow,
};

/// Turns the page that the window shows into what programs read.
pub(super) fn of(page: PatientPage) -> Analysis {
    let label = |id: i64| {
        let specimen = page.specimens.iter().find(|specimen| specimen.id == id);
        specimen.map(|specimen| specimen.label.clone()).unwrap_or_default()
    };
    let file = |id: i64| {
        page.imports.iter().find(|import| import.id == id).map(|import| import.file.clone())
    };
    let results = page.results.iter().map(|row| result(row, label(row.specimen), file(row.import)));
    let profiles = page.profiles.iter().map(|row| profile(row, label(row.specimen)));
    let symptoms = page.symptoms.iter().map(|row| AnalysedSymptom {
        symptom: row.symptom.clone(),
        name: row.name.clone(),
        scale: row.scale,
        points: row.points.clone(),
        change: row.change.clone(),
    });
    Analysis {
        results: results.collect(),
        profiles: profiles.collect(),
        symptoms: symptoms.collect(),
        effects: page.effects,
        patient: page.patient.into(),
        correlations: CorrelationTable {
            family_size: page.family_size as usize,
            pairs: page.correlations,
            refused: vec![],
        },
    }
}

fn result(row: &ResultRow, specimen: String, file: Option<String>) -> AnalysedResult {
    let row = row.clone();
    AnalysedResult {
        specimen,
        collected: row.collected,
        analyte: row.analyte,
        name: row.written,
        value: row.value,
        unit: row.unit,
        comparator: row.comparator,
        number: row.number,
        ucum: row.ucum,
        conversion: row.conversion,
        interval: row.interval,
        low: row.low,
        high: row.high,
        interval_source: row.interval_source,
        interpretation: row.interpretation,
        reason: row.reason,
        change: row.change,
        course: row.course,
        flag: row.flag,
        file,
        place: row.place,
    }
}

fn profile(row: &ProfileRow, specimen: String) -> AnalysedProfile {
    let measures = &row.diversity;
    let reason =
        |found: &crate::wire::Diversity| Some((found.metric.clone(), found.reason.clone()?));
    let percentile = |found: &crate::wire::Diversity| {
        Some((found.metric.clone(), found.cohort.as_ref()?.percentile))
    };
    AnalysedProfile {
        specimen,
        collected: row.day.clone(),
        technique: row.technique.clone(),
        profiler: row.profiler.clone().map(|name| InspectedProfiler {
            name,
            version: row.version.clone(),
            database: row.database.clone(),
        }),
        rank: row.rank.clone(),
        depth: row.depth,
        diversity: measures.iter().map(|found| (found.metric.clone(), found.value)).collect(),
        reasons: measures.iter().filter_map(reason).collect(),
        percentiles: measures.iter().filter_map(percentile).collect(),
        genera: row.genera.clone(),
        groups: row.groups.iter().map(|group| (group.group.clone(), group.share)).collect(),
        indices: row.indices.clone(),
        baseline: row.baseline.clone(),
    }
}

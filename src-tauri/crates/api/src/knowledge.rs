//! What the analysis is told: the catalogue's intervals, groups and indices, the cohorts, the seed and
//! the window.

use crate::{ApiError, Code};
use std::sync::Arc;
use zonula_analysis::across::{Across, across_people};
use zonula_analysis::{
    CorrelationOptions, Findings, Knowledge, ReferenceCohort, Variation, WINDOW_DAYS, analyse,
};
use zonula_catalog::{Catalogue, Language};
use zonula_model::{
    AnalyteId, NotClassified, PatientRecord, ReferenceInterval, Sex, SymptomId, TaxonIndex,
};

/// Computes everything there is to say about a record.
pub(crate) fn findings(
    record: &PatientRecord,
    catalogue: &Catalogue,
    cohorts: &[Arc<ReferenceCohort>],
) -> Findings {
    let indices: Vec<TaxonIndex> =
        catalogue.indices().iter().filter(|index| index.by_default).cloned().collect();
    told(catalogue, (&indices, cohorts), |knowledge| analyse(record, knowledge))
}

/// Computes everything, and the indices that are computed only when asked for.
pub(crate) fn findings_with(
    record: &PatientRecord,
    catalogue: &Catalogue,
    cohorts: &[Arc<ReferenceCohort>],
    asked: &[String],
) -> Result<Findings, ApiError> {
    let known = |id: &&String| catalogue.indices().iter().any(|index| index.id == **id);
    if let Some(unknown) = asked.iter().find(|id| !known(id)) {
        let ids: Vec<&str> = catalogue.indices().iter().map(|index| index.id.as_str()).collect();
        return Err(ApiError::new(Code::Usage, format!("there is no index `{unknown}`"))
            .hint(format!("there are {}", ids.join(", "))));
    }
    let wanted = |index: &&TaxonIndex| index.by_default || asked.contains(&index.id);
    let indices: Vec<TaxonIndex> = catalogue.indices().iter().filter(wanted).cloned().collect();
    Ok(told(catalogue, (&indices, cohorts), |knowledge| analyse(record, knowledge)))
}

/// Correlates within people, across all of them.
pub(crate) fn across(records: &[PatientRecord], catalogue: &Catalogue) -> Across {
    told(catalogue, (&[], &[]), |knowledge| across_people(records, knowledge))
}

/// Works with what the catalogue knows.
fn told<T>(
    catalogue: &Catalogue,
    (indices, cohorts): (&[TaxonIndex], &[Arc<ReferenceCohort>]),
    work: impl FnOnce(&Knowledge<'_>) -> T,
) -> T {
    let fallback =
        |id: &AnalyteId, sex: Sex, age: Option<u16>| -> Result<ReferenceInterval, NotClassified> {
            catalogue.interval(id, sex, age)
        };
    let variation = |id: &AnalyteId| {
        // Without both coefficients, and a source that was checked, no change is called one.
        let known = &catalogue.analyte(id)?.variation;
        let fraction = |percent: Option<f64>| Some(percent? / 100.0);
        let (within_person, analytical) = (fraction(known.cvi_pct)?, fraction(known.cva_pct)?);
        known.status.is_fact().then_some(Variation { within_person, analytical })
    };
    let important_change = |id: &SymptomId, scale: (f64, f64)| {
        catalogue.important_change(id, scale).map(|own| own.points)
    };
    let knowledge = Knowledge {
        groups: catalogue.groups(),
        indices,
        cohorts,
        fallback: &fallback,
        variation: &variation,
        important_change: &important_change,
        window_days: WINDOW_DAYS,
        correlation: CorrelationOptions::default(),
    };
    work(&knowledge)
}

/// Reads a language; English where none is asked for or it has no names.
pub(crate) fn language(tag: Option<&str>) -> Language {
    let code = |tag: &str| tag.split('-').next().and_then(Language::parse);
    tag.and_then(code).unwrap_or(Language::English)
}

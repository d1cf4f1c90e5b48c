//! What the analysis is told: the catalogue's intervals, groups and cohorts, the seed and the window.

use zonula_analysis::{CorrelationOptions, Findings, Knowledge, Variation, WINDOW_DAYS, analyse};
use zonula_catalog::{Catalogue, Language};
use zonula_model::{
    AnalyteId, NotClassified, PatientRecord, ReferenceInterval, Sex, SymptomId, TaxonIndex,
};

/// Computes everything there is to say about a record.
pub(crate) fn findings(record: &PatientRecord, catalogue: &Catalogue) -> Findings {
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
    let indices: Vec<TaxonIndex> =
        catalogue.indices().iter().filter(|index| index.by_default).cloned().collect();
    let knowledge = Knowledge {
        groups: &catalogue.groups(),
        indices: &indices,
        cohorts: catalogue.cohorts(),
        fallback: &fallback,
        variation: &variation,
        important_change: &important_change,
        window_days: WINDOW_DAYS,
        correlation: CorrelationOptions::default(),
    };
    analyse(record, &knowledge)
}

/// Reads a language; English where none is asked for or it has no names.
pub(crate) fn language(tag: Option<&str>) -> Language {
    let code = |tag: &str| tag.split('-').next().and_then(Language::parse);
    tag.and_then(code).unwrap_or(Language::English)
}

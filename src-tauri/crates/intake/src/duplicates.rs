//! Duplicates: one analyte several times in one specimen.

use zonula_catalog::Catalogue;
use zonula_model::{Observation, Problem, Severity};

/// Reports analytes that stand twice in a specimen; all results are kept.
pub(crate) fn report(
    observations: &[Observation],
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) {
    for (at, observation) in observations.iter().enumerate() {
        let Some(id) = &observation.analyte else { continue };
        let earlier = observations[..at].iter().find(|other| other.analyte.as_ref() == Some(id));
        let Some(earlier) = earlier else { continue };
        let name = catalogue.analyte(id).map_or(id.as_str(), |analyte| analyte.names[0].as_str());
        let first = &earlier.source.place;
        let (severity, code, message) = if earlier.value == observation.value {
            (Severity::Note, "result-duplicate", format!("`{name}` repeats the result of {first}"))
        } else {
            let message = format!("`{name}` has another value at {first}; both are kept");
            (Severity::Warning, "result-contradictory", message)
        };
        let place = observation.source.place.clone();
        problems.push(
            Problem::new(severity, code, place, message).with_value(&observation.written.value),
        );
    }
}

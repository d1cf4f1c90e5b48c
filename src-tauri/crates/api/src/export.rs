//! Exports: a record in a form that other systems read.

use crate::desk::find;
use crate::session::Session;
use crate::wire::{ExportFhir, Saved};
use crate::{ApiError, patient, report};
use zonula_export::fhir;
use zonula_store::Action;

/// Writes everything known about a patient as a FHIR R4 bundle to an offered place.
pub fn export_fhir(session: &Session, request: ExportFhir) -> Result<Saved, ApiError> {
    let target = find(&session.desk().targets, "place", &request.target)?.clone();
    let record = session.vault(|vault| {
        let patient = patient::find(vault, &request.patient)?;
        vault.note(Action::Exported, Some(patient.id), "FHIR")?;
        Ok::<_, ApiError>(vault.record(patient.id)?)
    })?;
    report::write(&target, &fhir(&record))
}

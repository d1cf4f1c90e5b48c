//! Exports: a record in a form that other systems read, and what research may have of all.

use crate::desk::find;
use crate::session::{Session, file_name};
use crate::wire::{ExportDeidentified, ExportFhir, ExportPortable, Saved, SavedFiles};
use crate::{ApiError, Code, patient, refusal, report};
use sha2::{Digest, Sha256};
use std::path::Path;
use zonula_export::{Pseudonym, deidentified, fhir, tables};
use zonula_model::PatientRecord;
use zonula_store::{Action, VaultError};

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

/// Writes everything the vault keeps about a patient into a new folder at an offered place: as FHIR,
/// as tables, and the released reports (GDPR, article 20).
pub fn export_portable(session: &Session, request: ExportPortable) -> Result<SavedFiles, ApiError> {
    let target = find(&session.desk().targets, "place", &request.target)?.clone();
    let (record, reports) = session.vault(|vault| {
        let patient = patient::find(vault, &request.patient)?;
        vault.note(Action::Exported, Some(patient.id), "everything: FHIR, tables, reports")?;
        let mut reports = vec![];
        for own in vault.reports(patient.id)? {
            let name = format!("report-{}-{}.pdf", own.number, own.version);
            reports.push((name, vault.report_bytes(own.id)?));
        }
        Ok::<_, ApiError>((vault.record(patient.id)?, reports))
    })?;
    let mut files: Vec<(String, Vec<u8>)> = vec![("record.fhir.json".into(), fhir(&record))];
    files.extend(tables(&record).into_iter().map(|(name, bytes)| (name.to_owned(), bytes)));
    files.extend(reports);
    write_folder(&target, &files)
}

/// Writes what research may have of all patients into a new folder at an offered place.
///
/// Pseudonyms and shifts come from a secret of the vault: a person has the same ones in every
/// export, and nobody outside can compute them.
pub fn export_deidentified(
    session: &Session,
    request: ExportDeidentified,
) -> Result<SavedFiles, ApiError> {
    let target = find(&session.desk().targets, "place", &request.target)?.clone();
    let (secret, records) = session.vault(|vault| {
        vault.note(Action::Exported, None, "all patients, de-identified")?;
        let secret = vault.research_secret()?;
        let patients = vault.every_patient()?;
        let records = patients.iter().map(|patient| vault.record(patient.id));
        Ok::<_, VaultError>((secret, records.collect::<Result<Vec<PatientRecord>, _>>()?))
    })?;
    let mut people: Vec<(Pseudonym, &PatientRecord)> =
        records.iter().map(|record| (pseudonym(&secret, record.patient.id.0), record)).collect();
    // The order of the list is that of names, and would tell.
    people.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    let files = deidentified(&people);
    let files: Vec<_> = files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect();
    write_folder(&target, &files)
}

/// Derives who a person is for research; up to a year earlier, and never not at all.
pub(crate) fn pseudonym(secret: &str, id: i64) -> Pseudonym {
    let digest: [u8; 32] =
        Sha256::digest(format!("zonula research 1\n{secret}\n{id}").as_bytes()).into();
    let name = digest[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    let shift = i32::from(u16::from_le_bytes([digest[6], digest[7]]) % 365) + 1;
    Pseudonym { name, shift: -shift }
}

/// Writes files into a folder that is not there yet.
fn write_folder(target: &Path, files: &[(String, Vec<u8>)]) -> Result<SavedFiles, ApiError> {
    std::fs::create_dir(target).map_err(|error| {
        let what = format!("the folder cannot be made: {}", error.kind());
        ApiError::new(Code::Busy, what)
            .said(refusal::NEW_FOLDER_UNMADE, [&refusal::why(&error)])
            .at(target.display().to_string())
            .hint("name a folder that is not there yet")
    })?;
    let mut saved = vec![];
    for (name, bytes) in files {
        saved.push(report::write(&target.join(name), bytes)?);
    }
    Ok(SavedFiles { folder: file_name(target), files: saved })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_the_same_in_every_export_and_another_with_another_secret() {
        let one = pseudonym("secret", 7);
        assert_eq!(pseudonym("secret", 7), one);
        assert_ne!(pseudonym("secret", 8).name, one.name);
        assert_ne!(pseudonym("other", 7).name, one.name);
        for id in 0..2000 {
            assert!((-365..=-1).contains(&pseudonym("secret", id).shift), "{id}");
        }
    }
}

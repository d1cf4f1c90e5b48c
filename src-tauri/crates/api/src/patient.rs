//! Patients: the list, and everything known about one of them.

use crate::knowledge::{across, findings_with, language};
use crate::session::Session;
use crate::wire::{
    AcrossRequest, AcrossTable, AddPatient, Analysis, Empty, ImportRow, InterventionRow,
    PatientList, PatientPage, PatientRequest, PatientRow, Patients, ReportRow, SpecimenRow,
};
use crate::{ApiError, Code, refusal, sample};
use zonula_analysis::across::Across;
use zonula_catalog::Catalogue;
use zonula_model::{Date, Import, Intervention, Patient, PatientRecord, Sex, Specimen};
use zonula_store::{Action, IssuedReport, NewPatient, PatientSummary, Vault, VaultError};

mod analysis;
mod changes;
mod findings_rows;

pub(crate) use findings_rows::{no_value, pair};

/// Lists patients by name.
pub fn patients(session: &Session, request: Patients) -> Result<PatientList, ApiError> {
    let limit = if request.limit == 0 { usize::MAX } else { request.limit as usize };
    let found = session.vault(|vault| {
        vault.note(Action::Viewed, None, "list of patients")?;
        vault.patients(&request.search, limit)
    })?;
    Ok(PatientList { patients: found.listed.iter().map(row).collect(), total: count(found.total) })
}

/// Adds a patient.
pub fn add_patient(session: &Session, request: AddPatient) -> Result<PatientRow, ApiError> {
    let patient = new_patient(&request)?;
    session.vault(|vault| {
        let added = vault.add_patient(&patient)?;
        Ok::<_, ApiError>(row(&vault.summary(added.id)?))
    })
}

/// Checks what a person typed.
fn new_patient(request: &AddPatient) -> Result<NewPatient, ApiError> {
    let wrong = |message: String| ApiError::new(Code::Usage, message);
    let (number, name) = (request.number.trim(), request.name.trim());
    if number.is_empty() {
        return Err(wrong("the record number is empty".into()).said(refusal::NUMBER_EMPTY, []));
    }
    if name.is_empty() {
        return Err(wrong("the name is empty".into()).said(refusal::NAME_EMPTY, []));
    }
    let born: Date = request.born.parse().map_err(|_| {
        wrong(format!("`{}` is not a date of birth", request.born))
            .said(refusal::BIRTH_UNREAD, [&request.born])
            .hint("write it as 1980-03-12")
    })?;
    let sex = Sex::parse(&request.sex).ok_or_else(|| {
        wrong(format!("`{}` is not a recorded sex", request.sex))
            .said(refusal::SEX_UNREAD, [])
            .hint("write `female`, `male` or `unknown`")
    })?;
    Ok(NewPatient { number: number.into(), name: name.into(), born, sex })
}

/// Gives everything known about one patient.
pub fn patient(session: &Session, request: PatientRequest) -> Result<PatientPage, ApiError> {
    page(session, &request, &[])
}

/// Reads what every patient's page needs and no patient changes: the catalogue and the cohorts.
///
/// Needs no open database.
pub fn read_ahead(session: &Session) {
    crate::cohort::all(session, &session.catalogue());
}

/// Gives the page with indices that are computed only when asked for.
fn page(
    session: &Session,
    request: &PatientRequest,
    asked: &[String],
) -> Result<PatientPage, ApiError> {
    let (patient, record, reports) = session.vault(|vault| {
        let patient = find(vault, &request.number)?;
        vault.note(Action::Viewed, Some(patient.id), "record")?;
        let record = vault.record(patient.id)?;
        let reports = vault.reports(patient.id)?;
        Ok::<_, ApiError>((row(&vault.summary(patient.id)?), record, reports))
    })?;
    let catalogue = &session.catalogue();
    let cohorts = crate::cohort::all(session, catalogue);
    let found = findings_with(&record, catalogue, &cohorts.usable, asked)?;
    let language = language(request.language.as_deref());
    Ok(PatientPage {
        patient,
        specimens: record.specimens.iter().map(specimen).collect(),
        results: findings_rows::results(&record, &found, catalogue, language),
        superseded: findings_rows::superseded(&record, catalogue, language),
        profiles: findings_rows::profiles(&found),
        symptoms: findings_rows::symptoms(&found, catalogue, language),
        interventions: record.interventions.iter().map(intervention).collect(),
        effects: changes::effects(&record, &found, catalogue, language),
        family_size: count(found.correlations.family_size),
        correlations: found.correlations.pairs.iter().map(pair).collect(),
        imports: record.imports.iter().map(import).collect(),
        reports: reports.iter().map(report).collect(),
        left_out: cohorts.left_out(),
    })
}

/// Gives everything computed about one patient, as a page and for programs; `asked` names indices
/// that are computed only when asked for.
pub fn analyse(
    session: &Session,
    number: &str,
    asked: &[String],
) -> Result<(PatientPage, Analysis), ApiError> {
    let request = PatientRequest { number: number.to_owned(), language: None };
    let page = page(session, &request, asked)?;
    Ok((page.clone(), analysis::of(page)))
}

/// Correlates within people across all patients of the database.
pub fn across_patients(session: &Session, request: AcrossRequest) -> Result<AcrossTable, ApiError> {
    let language = language(request.language.as_deref());
    let catalogue = session.catalogue();
    across_all(session, &catalogue).map(|found| changes::across(&found, &catalogue, language))
}

/// Reads every record and correlates within people, across all of them.
///
/// The database is asked for one record at a time, so that others are answered in between.
pub(crate) fn across_all(session: &Session, catalogue: &Catalogue) -> Result<Across, ApiError> {
    let patients = session.vault(|vault| {
        vault.note(Action::Viewed, None, "records of all patients")?;
        vault.every_patient()
    })?;
    let mut records: Vec<PatientRecord> = Vec::with_capacity(patients.len());
    for (done, own) in patients.iter().enumerate() {
        session.report_progress("comparing", "", done, patients.len());
        match session.vault(|vault| vault.record(own.id)) {
            Ok(record) => records.push(record),
            // Erased since the list was read.
            Err(error) if error.code == Code::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(across(&records, catalogue))
}

/// Brings the sample patient into the open database, where it is not there yet.
pub fn open_sample(session: &Session, _: Empty) -> Result<PatientRow, ApiError> {
    let patient = sample::bring(session)?;
    session.vault(|vault| vault.summary(patient.id)).map(|summary| row(&summary))
}

/// Finds a patient by record number; says which number is unknown.
pub(crate) fn find(vault: &Vault, number: &str) -> Result<Patient, ApiError> {
    vault.patient_by_number(number.trim()).map_err(|error| match error {
        VaultError::NoSuchEntry => ApiError::new(
            Code::NotFound,
            format!("there is no patient with record number `{number}`"),
        )
        .said(refusal::NO_SUCH_PATIENT, [&number.trim()])
        .hint("`zonula patient list` shows the record numbers"),
        other => other.into(),
    })
}

/// Counts for the wire.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn row(summary: &PatientSummary) -> PatientRow {
    let PatientSummary { patient, last_visit, specimens, observations, reported, unreported } =
        summary;
    PatientRow {
        number: patient.number.clone(),
        name: patient.name.clone(),
        born: patient.born.to_string(),
        sex: patient.sex.as_str().into(),
        last_visit: last_visit.map(|day| day.to_string()),
        specimens: *specimens,
        observations: *observations,
        reported: reported.map(|day| day.to_string()),
        unreported: *unreported,
    }
}

fn specimen(specimen: &Specimen) -> SpecimenRow {
    SpecimenRow {
        id: specimen.id.0,
        label: specimen.label.clone(),
        kind: specimen.kind.as_str().into(),
        collected: specimen.collected.map(|at| at.to_string()),
        laboratory: specimen.laboratory.as_ref().map(|laboratory| laboratory.name.clone()),
        results: count(specimen.observations.len()),
        profiles: count(specimen.profiles.len()),
        import: specimen.source.import.0,
        also_imports: specimen.repeated_at.iter().map(|source| source.import.0).collect(),
    }
}

fn intervention(own: &Intervention) -> InterventionRow {
    InterventionRow {
        what: own.what.clone(),
        from: own.from.to_string(),
        to: own.to.map(|day| day.to_string()),
        dose: own.dose.clone(),
        remark: own.remark.clone(),
        sources: findings_rows::sources(&own.source, &own.repeated_at),
    }
}

/// Describes an import.
pub(crate) fn import(import: &Import) -> ImportRow {
    ImportRow {
        id: import.id.0,
        file: import.file.clone(),
        sha256: import.sha256.to_string(),
        format: import.format.clone(),
        format_title: zonula_formats::reader(&import.format)
            .map(|reader| reader.format().title.to_owned()),
        imported: import.imported.to_string(),
        companions: import.companions.iter().map(|own| own.file.clone()).collect(),
    }
}

/// Describes a released report.
pub(crate) fn report(report: &IssuedReport) -> ReportRow {
    ReportRow {
        id: report.id.0,
        number: report.number.clone(),
        version: report.version,
        variant: report.variant.clone(),
        language: report.language.clone(),
        released: report.released.to_string(),
        released_by: report.released_by.clone(),
        sha256: report.sha256.to_string(),
        changes: (!report.changes.is_empty()).then(|| report.changes.clone()),
        withdrawn: report.withdrawn.as_ref().map(|own| crate::wire::WithdrawnRow {
            at: own.at.to_string(),
            by: own.by.clone(),
            reason: own.reason.clone(),
        }),
    }
}

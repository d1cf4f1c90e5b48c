//! Patients: the list, and everything known about one of them.

use crate::ApiError;
use crate::session::Session;
use crate::wire::{
    AddPatient, Empty, PatientList, PatientPage, PatientRequest, PatientRow, Patients,
};

/// Answers `patients`.
pub fn patients(_session: &Session, _request: Patients) -> Result<PatientList, ApiError> {
    todo!()
}

/// Answers `add_patient`.
pub fn add_patient(_session: &Session, _request: AddPatient) -> Result<PatientRow, ApiError> {
    todo!()
}

/// Answers `patient`.
pub fn patient(_session: &Session, _request: PatientRequest) -> Result<PatientPage, ApiError> {
    todo!()
}

/// Answers `open_sample`.
pub fn open_sample(_session: &Session, _request: Empty) -> Result<PatientRow, ApiError> {
    todo!()
}

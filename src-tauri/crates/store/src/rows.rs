//! Rows: what the vault says about a person, read but not yet put together.
//!
//! Reading needs the vault, which serves one at a time; putting together does not. Whoever has to be
//! quick lets the vault go in between, and shares out the rest.

use crate::import::{Entries, Statements};
use crate::profile::ProfileRows;
use crate::{Vault, VaultError, choice, specimen};
use zonula_model::entry::{merge_interventions, merge_scores};
use zonula_model::{
    Circumstance, Import, Intervention, Patient, PatientId, PatientRecord, SameSpecimen, Specimen,
    StatementChoice, SymptomScore, merge,
};

/// All that the vault says about one person, in one consistent view, as each file states it.
#[derive(Debug)]
pub struct PatientRows {
    /// Specimens with their results and profiles.
    pub specimens: SpecimenRows,
    /// Diary and interventions.
    pub entries: Entries,
    /// What stands in the record as it is read.
    pub frame: Frame,
}

/// Specimens as each file states them, and the rows of their profiles.
#[derive(Debug)]
pub struct SpecimenRows {
    pub(crate) specimens: Vec<Specimen>,
    pub(crate) profiles: ProfileRows,
    pub(crate) decisions: Vec<SameSpecimen>,
}

/// The parts of a record that no two files share.
#[derive(Debug)]
pub struct Frame {
    patient: Patient,
    circumstances: Vec<Circumstance>,
    choices: Vec<StatementChoice>,
    imports: Vec<Import>,
}

impl Vault {
    /// Reads everything known about one person, in one consistent view.
    pub fn rows(&self, patient: PatientId) -> Result<PatientRows, VaultError> {
        let view = self.connection.unchecked_transaction()?;
        let rows = PatientRows {
            specimens: specimen::rows(&self.connection, patient)?,
            entries: self.entries(patient)?,
            frame: Frame {
                patient: self.patient(patient)?,
                circumstances: choice::circumstances(&self.connection, patient)?,
                choices: choice::choices(&self.connection, patient)?,
                imports: self.imports(patient)?,
            },
        };
        view.finish()?;
        Ok(rows)
    }

    /// Reads everything known about one person and puts it together; what several files state is
    /// there once, with all its sources.
    pub fn record(&self, patient: PatientId) -> Result<PatientRecord, VaultError> {
        self.rows(patient)?.record()
    }
}

impl PatientRows {
    /// Puts a record together, one part after the other.
    pub fn record(self) -> Result<PatientRecord, VaultError> {
        Ok(self.frame.around(self.specimens.merged()?, self.entries.merged()))
    }
}

impl SpecimenRows {
    /// Returns each specimen once, with what all files say about it.
    pub fn merged(self) -> Result<Vec<Specimen>, VaultError> {
        let Statements { specimens, decisions } = self.stated()?;
        Ok(merge::merge(specimens, &decisions))
    }

    /// Returns them as each file states them.
    pub(crate) fn stated(self) -> Result<Statements, VaultError> {
        let Self { mut specimens, profiles, decisions } = self;
        for (at, profile) in profiles.finish()? {
            specimens[at].profiles.push(profile);
        }
        Ok(Statements { specimens, decisions })
    }
}

impl Entries {
    /// Returns each score and each intervention once, with all its sources.
    pub fn merged(self) -> (Vec<SymptomScore>, Vec<Intervention>) {
        (merge_scores(self.symptoms), merge_interventions(self.interventions))
    }
}

impl Frame {
    /// Returns the record of specimens, scores and interventions.
    pub fn around(
        self,
        specimens: Vec<Specimen>,
        (symptoms, interventions): (Vec<SymptomScore>, Vec<Intervention>),
    ) -> PatientRecord {
        let Self { patient, circumstances, choices, imports } = self;
        PatientRecord {
            patient,
            specimens,
            symptoms,
            interventions,
            circumstances,
            choices,
            imports,
        }
    }
}

//! Patients: added, found, listed.

use crate::audit::{self, Action};
use crate::import::{Statements, moment};
use crate::{Vault, VaultError, people};
use rusqlite::{ErrorCode, Row, TransactionBehavior, named_params};
use std::collections::BTreeSet;
use zonula_model::{Date, DateTime, ImportId, Patient, PatientId, Sex, Specimen, merge};

/// A patient before the vault has given an identity.
#[derive(Clone)]
pub struct NewPatient {
    /// Record number; unique.
    pub number: String,
    /// Full name.
    pub name: String,
    /// Date of birth.
    pub born: Date,
    /// Sex.
    pub sex: Sex,
}

/// A patient in a list.
#[derive(Clone, PartialEq, Eq)]
pub struct PatientSummary {
    /// The person.
    pub patient: Patient,
    /// Latest specimen or diary day.
    pub last_visit: Option<Date>,
    /// How many specimens.
    pub specimens: u32,
    /// How many observations.
    pub observations: u32,
    /// Day of the latest released report that was not taken back.
    pub reported: Option<Date>,
    /// How many observations and profiles came after that report: all observations where there is
    /// none.
    pub unreported: u32,
}

/// What a search among the patients found.
#[derive(Clone, PartialEq, Eq)]
pub struct PatientsFound {
    /// The first of them, by name.
    pub listed: Vec<PatientSummary>,
    /// How many there are.
    pub total: usize,
}

/// How much is known of a patient.
struct Totals {
    specimens: u32,
    observations: u32,
    /// Written as the vault writes a day.
    last_visit: Option<String>,
}

impl Vault {
    /// Adds a patient; a record number that is taken is refused.
    pub fn add_patient(&mut self, patient: &NewPatient) -> Result<Patient, VaultError> {
        let NewPatient { number, name, born, sex } = patient;
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // An identity is given once: entries of the audit log outlive an erased patient.
        let inserted = transaction.execute(
            "INSERT INTO patient (id, number, name, born, sex, search)
             VALUES ((SELECT max((SELECT coalesce(max(id), 0) FROM patient),
                                 (SELECT coalesce(max(patient_id), 0) FROM audit)) + 1),
                     :number, :name, :born, :sex, :search)",
            named_params! {
                ":number": number,
                ":name": name,
                ":born": born.to_string(),
                ":sex": sex.as_str(),
                ":search": format!("{number}\n{name}\n{born}").to_lowercase(),
            },
        );
        match inserted {
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if failure.code == ErrorCode::ConstraintViolation =>
            {
                return Err(VaultError::NumberTaken);
            }
            other => other?,
        };
        let id = PatientId(transaction.last_insert_rowid());
        audit::enter(&transaction, &stamp, Action::PatientAdded, Some(id), "")?;
        transaction.commit()?;
        self.people.forget();
        Ok(Patient { id, number: number.clone(), name: name.clone(), born: *born, sex: *sex })
    }

    /// Lists patients whose name, number or birth date contains each word of the text, by name.
    ///
    /// All patients for an empty text; at most `limit` are listed, all that are found are counted.
    pub fn patients(&self, search: &str, limit: usize) -> Result<PatientsFound, VaultError> {
        let search = search.to_lowercase();
        let words: Vec<&str> = search.split_whitespace().collect();
        let people::Found { first, total } = self.people.find(&self.connection, &words, limit)?;
        // What is counted meanwhile is kept in one go: each commit waits for the disk.
        let transaction = self.connection.unchecked_transaction()?;
        let listed = first.into_iter().map(|id| self.summary(id)).collect::<Result<_, _>>()?;
        match transaction.commit().map_err(VaultError::from) {
            // Another program writes at this moment: it is counted again next time.
            Ok(()) | Err(VaultError::Busy) => Ok(PatientsFound { listed, total }),
            Err(error) => Err(error),
        }
    }

    /// Gives every patient, by name.
    pub fn every_patient(&self) -> Result<Vec<Patient>, VaultError> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM patient ORDER BY name, number")?;
        let mut rows = statement.query([])?;
        let mut patients = vec![];
        while let Some(row) = rows.next()? {
            patients.push(patient(row)?);
        }
        Ok(patients)
    }

    /// Counts the patients.
    pub fn patient_count(&self) -> Result<u64, VaultError> {
        self.count("SELECT count(*) FROM patient")
    }

    /// Gives a patient as in a list.
    pub fn summary(&self, id: PatientId) -> Result<PatientSummary, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT patient.*, specimens, observations, last_visit
               FROM patient LEFT JOIN patient_total ON patient_id = patient.id
              WHERE patient.id = :id",
        )?;
        let mut rows = statement.query(named_params! { ":id": id.0 })?;
        let row = rows.next()?.ok_or(VaultError::NoSuchEntry)?;
        let patient = patient(row)?;
        let totals = match (row.get("specimens")?, row.get("observations")?) {
            (Some(specimens), Some(observations)) => {
                Totals { specimens, observations, last_visit: row.get("last_visit")? }
            }
            _ => self.count_totals(id)?,
        };
        let Totals { specimens, observations, last_visit } = totals;
        let last_visit = last_visit.map(|day| date(&day)).transpose()?;
        let (reported, unreported) = self.since_report(id, observations)?;
        Ok(PatientSummary { patient, last_visit, specimens, observations, reported, unreported })
    }

    /// Gives the day of the latest report that stands, and how much came after it, of so many
    /// observations.
    ///
    /// Nothing is kept of it: it follows from two moments, and only where a file came after the
    /// report what it brought is counted.
    fn since_report(
        &self,
        patient: PatientId,
        observations: u32,
    ) -> Result<(Option<Date>, u32), VaultError> {
        let latest = |sql: &str| -> Result<Option<DateTime>, VaultError> {
            let mut statement = self.connection.prepare_cached(sql)?;
            let parameters = named_params! { ":patient": patient.0 };
            let found: Option<String> = statement.query_row(parameters, |row| row.get(0))?;
            found.map(|text| moment(&text)).transpose()
        };
        let released = latest(
            "SELECT max(released) FROM report
              WHERE patient_id = :patient
                AND NOT EXISTS (SELECT 1 FROM report_withdrawal WHERE report_id = report.id)",
        )?;
        // Most have none, and their imports are not looked at: a list is read between two letters.
        let Some(released) = released else { return Ok((None, observations)) };
        let imported = latest("SELECT max(imported) FROM import WHERE patient_id = :patient")?;
        let newer = imported.is_some_and(|imported| imported > released);
        let unreported = if newer { self.count_since(patient, released)? } else { 0 };
        Ok((Some(released.date()), unreported))
    }

    /// Counts the observations and profiles of the files that were imported after a moment; what an
    /// earlier file states too is not counted.
    fn count_since(&self, patient: PatientId, then: DateTime) -> Result<u32, VaultError> {
        let imports = self.imports(patient)?;
        let new = imports.into_iter().filter(|import| import.imported > then);
        let new: BTreeSet<ImportId> = new.map(|import| import.id).collect();
        let Statements { specimens, decisions } = self.statements(patient)?;
        let of = |specimen: &Specimen| {
            let results = &specimen.observations;
            let results = results.iter().filter(|result| new.contains(&result.source.import));
            let profiled = new.contains(&specimen.source.import);
            results.count() + if profiled { specimen.profiles.len() } else { 0 }
        };
        let many: usize = merge::merge(specimens, &decisions).iter().map(of).sum();
        Ok(u32::try_from(many).unwrap_or(u32::MAX))
    }

    /// Lists the identities of all patients, in the order in which they were added.
    pub fn patient_ids(&self) -> Result<Vec<PatientId>, VaultError> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM patient ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok(PatientId(row.get("id")?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Counts what is known of a patient, the same once, and keeps the count until it changes.
    ///
    /// It is counted when the patient is first listed; after an import of many patients their list
    /// comes faster if it is done then.
    pub fn count_holdings(&self, patient: PatientId) -> Result<(), VaultError> {
        self.count_totals(patient).map(|_| ())
    }

    fn count_totals(&self, patient: PatientId) -> Result<Totals, VaultError> {
        let Statements { specimens, decisions } = self.statements(patient)?;
        let merged = merge::merge(specimens, &decisions);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let observations = merged.iter().map(|specimen| specimen.observations.len()).sum();
        let (specimens, observations) = (count(merged.len()), count(observations));
        let mut statement = self.connection.prepare_cached(
            "SELECT max(day) FROM (
                 SELECT substr(max(collected), 1, 10) AS day
                   FROM import JOIN specimen ON import_id = import.id
                  WHERE patient_id = :patient
                 UNION ALL
                 SELECT max(day)
                   FROM import JOIN symptom_score ON import_id = import.id
                  WHERE patient_id = :patient)",
        )?;
        let last_visit: Option<String> =
            statement.query_row(named_params! { ":patient": patient.0 }, |row| row.get(0))?;
        let kept = self.connection.execute(
            "INSERT OR REPLACE INTO patient_total (patient_id, specimens, observations, last_visit)
             VALUES (:patient, :specimens, :observations, :last_visit)",
            named_params! {
                ":patient": patient.0,
                ":specimens": specimens,
                ":observations": observations,
                ":last_visit": last_visit,
            },
        );
        // Another program writes at this moment: it is counted again next time.
        match kept.map_err(VaultError::from) {
            Ok(_) | Err(VaultError::Busy) => Ok(Totals { specimens, observations, last_visit }),
            Err(error) => Err(error),
        }
    }

    /// Finds a patient by record number.
    pub fn patient_by_number(&self, number: &str) -> Result<Patient, VaultError> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM patient WHERE number = :number")?;
        let mut rows = statement.query(named_params! { ":number": number })?;
        patient(rows.next()?.ok_or(VaultError::NoSuchEntry)?)
    }

    /// Finds a patient by identity.
    pub fn patient(&self, id: PatientId) -> Result<Patient, VaultError> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM patient WHERE id = :id")?;
        let mut rows = statement.query(named_params! { ":id": id.0 })?;
        patient(rows.next()?.ok_or(VaultError::NoSuchEntry)?)
    }
}

fn patient(row: &Row<'_>) -> Result<Patient, VaultError> {
    let born: String = row.get("born")?;
    let sex: String = row.get("sex")?;
    Ok(Patient {
        id: PatientId(row.get("id")?),
        number: row.get("number")?,
        name: row.get("name")?,
        born: date(&born)?,
        sex: Sex::parse(&sex).ok_or_else(|| VaultError::Damaged("a sex is unreadable".into()))?,
    })
}

/// Reads a day as the vault writes it.
pub(crate) fn date(text: &str) -> Result<Date, VaultError> {
    text.parse().map_err(|_| VaultError::Damaged("a date is unreadable".into()))
}

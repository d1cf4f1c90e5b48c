//! Erasure: everything about a patient leaves the file for good; the log keeps that it was done.

use crate::audit::{self, Action};
use crate::{Role, Vault, VaultError, contents, profile, setting};
use rusqlite::{TransactionBehavior, named_params};
use zonula_model::{Date, PatientId};

/// What was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasedPatient {
    /// Imports that went.
    pub imports: u64,
    /// Released reports that went.
    pub reports: u64,
    /// Verified copies made before, which still hold the patient.
    pub copies: Vec<String>,
}

impl Vault {
    /// Returns the last day on which something was entered, measured, felt or released for a
    /// patient; `None` where the record is empty.
    pub fn last_entry(&self, patient: PatientId) -> Result<Option<Date>, VaultError> {
        let day: Option<String> = self.connection.query_row(
            "SELECT max(day) FROM (
                 SELECT substr(imported, 1, 10) AS day FROM import WHERE patient_id = :patient
                 UNION ALL
                 SELECT substr(coalesce(reported, received, collected), 1, 10)
                   FROM import JOIN specimen ON import_id = import.id
                  WHERE patient_id = :patient
                 UNION ALL
                 SELECT day FROM import JOIN symptom_score ON import_id = import.id
                  WHERE patient_id = :patient
                 UNION ALL
                 SELECT substr(released, 1, 10) FROM report WHERE patient_id = :patient)",
            named_params! { ":patient": patient.0 },
            |row| row.get(0),
        )?;
        day.map(|day| crate::patient::date(&day)).transpose()
    }

    /// Erases a patient with everything imported and released, and rewrites the file so that no
    /// page holds any of it; `basis` is entered in the log.
    ///
    /// The numbers of the patient's reports are never given again.
    pub fn erase(&mut self, patient: PatientId, basis: &str) -> Result<ErasedPatient, VaultError> {
        self.only(Role::Practitioner)?;
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let count = |sql: &str| -> Result<u64, VaultError> {
            let count: i64 = transaction.query_row(sql, [patient.0], |row| row.get(0))?;
            Ok(count.unsigned_abs())
        };
        let imports = count("SELECT count(*) FROM import WHERE patient_id = ?1")?;
        let reports = count("SELECT count(*) FROM report WHERE patient_id = ?1")?;
        let numbers: Vec<String> = {
            let mut statement =
                transaction.prepare("SELECT number FROM report WHERE patient_id = ?1")?;
            let rows = statement.query_map([patient.0], |row| row.get(0))?;
            rows.collect::<Result<_, _>>()?
        };
        for number in numbers {
            keep_number(&transaction, &number)?;
        }
        transaction.execute("DELETE FROM report WHERE patient_id = ?1", [patient.0])?;
        let gone = transaction.execute("DELETE FROM patient WHERE id = ?1", [patient.0])?;
        if gone == 0 {
            return Err(VaultError::NoSuchEntry);
        }
        profile::forget_unused_taxa(&transaction)?;
        audit::enter(&transaction, &stamp, Action::Erased, Some(patient), basis)?;
        let copies = {
            let mut statement = transaction.prepare("SELECT place FROM backup ORDER BY id")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            rows.collect::<Result<Vec<String>, _>>()?
        };
        transaction.commit()?;
        self.people.forget();
        // Overwritten pages are wiped already (secure_delete); this takes the free ones out, and
        // what the log still holds.
        self.connection.execute_batch("VACUUM")?;
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        // The tables have moved.
        contents::keep(&self.connection, &self.file, &self.head, &self.key)?;
        Ok(ErasedPatient { imports, reports, copies })
    }

    /// Records that an erasure was refused.
    pub fn note_refused_erasure(
        &mut self,
        patient: PatientId,
        basis: &str,
    ) -> Result<(), VaultError> {
        self.note(Action::ErasureRefused, Some(patient), basis)
    }
}

/// The setting that holds the highest report number of a year whose report was erased.
pub(crate) fn number_setting(year: &str) -> String {
    format!("report-number-{year}")
}

fn keep_number(transaction: &rusqlite::Connection, number: &str) -> Result<(), VaultError> {
    let Some((year, own)) = number.split_once('-') else { return Ok(()) };
    let own: u32 = own.parse().unwrap_or(0);
    let name = number_setting(year);
    let known = setting::get(transaction, &name)?.and_then(|text| text.parse().ok()).unwrap_or(0);
    setting::put(transaction, &name, &own.max(known).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Excerpt, IssuedReport, NewPatient};
    use rusqlite::types::ValueRef;
    use zeroize::Zeroizing;
    use zonula_model::{
        Changes, DateTime, ImportBatch, ImportId, Intervention, Place, ReportId, Sex, Sha256,
        Source, SymptomScore,
    };

    const NOW: DateTime = DateTime::constant(2026, 11, 26, 10, 0, 0, 0);

    /// Says how many cells of the whole database hold a text, and how many pages hold nothing.
    fn left(vault: &Vault, text: &str) -> (usize, i64) {
        let bare = &vault.connection;
        let mut names =
            bare.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
        let names = names.query_map([], |row| row.get::<_, String>(0)).unwrap();
        let mut found = 0;
        for name in names.map(Result::unwrap) {
            let mut table = bare.prepare(&format!("SELECT * FROM {name}")).unwrap();
            let columns = table.column_count();
            let mut rows = table.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                for at in 0..columns {
                    if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(at).unwrap()
                    {
                        let held = bytes.windows(text.len()).any(|part| part == text.as_bytes());
                        found += usize::from(held);
                    }
                }
            }
        }
        let free = bare.query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap();
        (found, free)
    }

    #[test]
    fn an_erased_patient_is_in_no_cell_and_no_free_page_and_numbers_are_not_given_again() {
        let folder = tempfile::tempdir().unwrap();
        let words = Zeroizing::new("vier Pferde".to_owned());
        let mut vault = Vault::create(&folder.path().join("zonula.db"), &words).unwrap();
        let add = |vault: &mut Vault, number: &str| {
            let someone = NewPatient {
                number: number.into(),
                name: "Quastenflosser".into(),
                born: Date::constant(1980, 3, 12),
                sex: Sex::Female,
            };
            vault.add_patient(&someone).unwrap().id
        };
        let patient = add(&mut vault, "P-1");
        let source = || Source { import: ImportId(0), place: Place::Line(1) };
        let batch = ImportBatch {
            patient,
            file: "Quastenflosser.csv".into(),
            sha256: Sha256([1; 32]),
            format: "diary".into(),
            imported: NOW,
            companions: vec![],
            specimens: vec![],
            decisions: vec![],
            symptoms: vec![SymptomScore {
                symptom: None,
                name: "Quastenflosser hat Bauchweh".into(),
                day: Date::constant(2027, 1, 2),
                score: 3.0,
                scale: (0.0, 10.0),
                source: source(),
                repeated_at: vec![],
            }],
            interventions: vec![Intervention {
                what: "Tee von Quastenflosser".into(),
                from: Date::constant(2026, 1, 2),
                to: None,
                dose: None,
                remark: None,
                source: source(),
                repeated_at: vec![],
            }],
            left_out: vec![(Place::Line(3), "Quastenflosser".into())],
            changes: Changes::default(),
        };
        vault.store(&batch).unwrap();
        let pdf = b"%PDF Quastenflosser";
        let report = IssuedReport {
            id: ReportId(0),
            patient,
            number: "2026-0007".into(),
            version: 1,
            variant: "patient".into(),
            language: "de".into(),
            released: NOW,
            released_by: "Dr. M".into(),
            sha256: Sha256(<sha2::Sha256 as sha2::Digest>::digest(pdf).into()),
            inputs: Sha256([2; 32]),
            changes: vec![],
            withdrawn: None,
        };
        vault.keep_report(&report, pdf).unwrap();
        assert!(left(&vault, "Quastenflosser").0 >= 6);
        assert_eq!(vault.last_entry(patient).unwrap(), Some(Date::constant(2027, 1, 2)));
        vault.back_up(&folder.path().join("copy.db")).unwrap();
        let erased = vault.erase(patient, "the term has run out").unwrap();
        assert_eq!((erased.imports, erased.reports, erased.copies.len()), (1, 1, 1));
        assert_eq!(left(&vault, "Quastenflosser"), (0, 0));
        assert!(vault.check().unwrap().faults.is_empty());
        assert_eq!(vault.next_report_number(2026).unwrap(), "2026-0008");
        assert_ne!(add(&mut vault, "P-1"), patient, "an identity is given once");
        let excerpt = Excerpt { patient: Some(patient), limit: Some(1), ..Excerpt::default() };
        let told = vault.audit(&excerpt).unwrap();
        assert_eq!((told[0].action.as_str(), &told[0].patient_number), ("erased", &None));
    }
}

//! Issued reports: released bytes, kept and found again by their digest.

use crate::audit::{self, Action};
use crate::erase::number_setting;
use crate::import::moment;
use crate::{Role, Vault, VaultError};
use rusqlite::{Connection, Row, TransactionBehavior, named_params};
use sha2::Digest;
use zonula_model::{DateTime, PatientId, ReportId, Sha256};

/// One version of a report, as issued.
#[derive(Clone, Debug, PartialEq)]
pub struct IssuedReport {
    /// Identity; ignored when the report is kept.
    pub id: ReportId,
    /// Whose report.
    pub patient: PatientId,
    /// `2026-0001`, unique in the vault.
    pub number: String,
    /// 1 for the first version.
    pub version: u32,
    /// `clinician` or `patient`.
    pub variant: String,
    /// BCP 47.
    pub language: String,
    /// When it was released, UTC.
    pub released: DateTime,
    /// Who released it.
    pub released_by: String,
    /// The PDF's digest.
    pub sha256: Sha256,
    /// Digest of the inputs: record, catalogue version, template, brand.
    pub inputs: Sha256,
    /// What it changed in the version before, a sentence each; empty for a first version.
    pub changes: Vec<String>,
    /// That it was taken back; its bytes stay.
    pub withdrawn: Option<Withdrawal>,
}

/// A released report taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// When, UTC.
    pub at: DateTime,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// Lists the reports whose bytes are not the ones that were released, by their row.
pub(crate) fn altered(connection: &Connection) -> Result<Vec<i64>, VaultError> {
    let mut statement = connection.prepare("SELECT id, sha256, pdf FROM report ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut found = vec![];
    while let Some(row) = rows.next()? {
        let (digest, bytes): ([u8; 32], Vec<u8>) = (row.get("sha256")?, row.get("pdf")?);
        if digest != <[u8; 32]>::from(sha2::Sha256::digest(&bytes)) {
            found.push(row.get("id")?);
        }
    }
    Ok(found)
}

/// All of a report but its bytes.
const COLUMNS: &str = "id, patient_id, number, version, variant, language, released, released_by,
                       sha256, inputs, changes, withdrawn, withdrawn_by, reason";

/// Reports with what is known of their withdrawal.
const FROM: &str = "report LEFT JOIN report_withdrawal ON report_id = id";

impl Vault {
    /// Gives out the next report number of a year; it is taken once a report is kept under it.
    pub fn next_report_number(&self, year: i16) -> Result<String, VaultError> {
        let prefix = format!("{year:04}-");
        let last: u32 = self.connection.query_row(
            "SELECT coalesce(max(CAST(substr(number, 6) AS INTEGER)), 0)
               FROM report WHERE substr(number, 1, 5) = :prefix",
            named_params! { ":prefix": prefix },
            |row| row.get(0),
        )?;
        // Numbers of erased reports are not given again.
        let erased = self.setting(&number_setting(&prefix[..4]))?;
        let erased = erased.and_then(|number| number.parse().ok()).unwrap_or(0);
        Ok(format!("{prefix}{:04}", last.max(erased) + 1))
    }

    /// Keeps a released report with its bytes; refuses bytes that are not the ones described, and
    /// whoever may not release.
    pub fn keep_report(
        &mut self,
        report: &IssuedReport,
        pdf: &[u8],
    ) -> Result<ReportId, VaultError> {
        self.only(Role::Practitioner)?;
        if Sha256(sha2::Sha256::digest(pdf).into()) != report.sha256 {
            return Err(VaultError::Write("the report's digest is not that of its bytes".into()));
        }
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute(
            "INSERT INTO report (patient_id, number, version, variant, language, released,
                                 released_by, sha256, inputs, changes, pdf)
             VALUES (:patient, :number, :version, :variant, :language, :released,
                     :released_by, :sha256, :inputs, :changes, :pdf)",
            named_params! {
                ":patient": report.patient.0,
                ":number": report.number,
                ":version": report.version,
                ":variant": report.variant,
                ":language": report.language,
                ":released": report.released.to_string(),
                ":released_by": report.released_by,
                ":sha256": report.sha256.0,
                ":inputs": report.inputs.0,
                ":changes": report.changes.join("\n"),
                ":pdf": pdf,
            },
        )?;
        let id = ReportId(transaction.last_insert_rowid());
        let subject = format!("report {} version {}", report.number, report.version);
        audit::enter(&transaction, &stamp, Action::ReportReleased, Some(report.patient), &subject)?;
        transaction.commit()?;
        Ok(id)
    }

    /// Lists a patient's released reports, newest first.
    pub fn reports(&self, patient: PatientId) -> Result<Vec<IssuedReport>, VaultError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE patient_id = :patient
              ORDER BY released DESC, id DESC"
        ))?;
        let mut rows = statement.query(named_params! { ":patient": patient.0 })?;
        let mut reports = vec![];
        while let Some(row) = rows.next()? {
            reports.push(issued(row)?);
        }
        Ok(reports)
    }

    /// Finds a released report by the digest of its bytes.
    pub fn report_by_digest(&self, sha256: Sha256) -> Result<Option<IssuedReport>, VaultError> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM {FROM} WHERE sha256 = :sha256"))?;
        let mut rows = statement.query(named_params! { ":sha256": sha256.0 })?;
        rows.next()?.map(issued).transpose()
    }

    /// Returns whose report it is, and what the audit log calls it.
    pub fn report_named(&self, id: ReportId) -> Result<(PatientId, String), VaultError> {
        Ok(self.connection.query_row(
            "SELECT patient_id, 'report ' || number || ' version ' || version FROM report
              WHERE id = :id",
            named_params! { ":id": id.0 },
            |row| Ok((PatientId(row.get(0)?), row.get(1)?)),
        )?)
    }

    /// Lists the versions of a report by its number, the newest first.
    pub fn report_versions(&self, number: &str) -> Result<Vec<IssuedReport>, VaultError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM {FROM} WHERE number = :number ORDER BY version DESC"
        ))?;
        let mut rows = statement.query(named_params! { ":number": number })?;
        let mut versions = vec![];
        while let Some(row) = rows.next()? {
            versions.push(issued(row)?);
        }
        Ok(versions)
    }

    /// Takes a released report back; its bytes and its record stay. A second time is refused.
    pub fn withdraw_report(
        &mut self,
        id: ReportId,
        withdrawal: &Withdrawal,
    ) -> Result<(), VaultError> {
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute(
            "INSERT INTO report_withdrawal (report_id, withdrawn, withdrawn_by, reason)
             VALUES (:id, :withdrawn, :by, :reason)",
            named_params! {
                ":id": id.0,
                ":withdrawn": withdrawal.at.to_string(),
                ":by": withdrawal.by,
                ":reason": withdrawal.reason,
            },
        )?;
        let (patient, subject) = transaction.query_row(
            "SELECT patient_id, 'report ' || number || ' version ' || version FROM report
              WHERE id = :id",
            named_params! { ":id": id.0 },
            |row| Ok((PatientId(row.get(0)?), row.get::<_, String>(1)?)),
        )?;
        audit::enter(&transaction, &stamp, Action::ReportWithdrawn, Some(patient), &subject)?;
        transaction.commit()?;
        Ok(())
    }

    /// Returns a released report's bytes.
    pub fn report_bytes(&self, id: ReportId) -> Result<Vec<u8>, VaultError> {
        Ok(self.connection.query_row(
            "SELECT pdf FROM report WHERE id = :id",
            named_params! { ":id": id.0 },
            |row| row.get("pdf"),
        )?)
    }

    /// Compares each report's bytes with its digest; returns how many were compared.
    pub(crate) fn check_reports(&self, faults: &mut Vec<String>) -> Result<u64, VaultError> {
        let mut statement = self
            .connection
            .prepare("SELECT number, version, sha256, pdf FROM report ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut compared = 0;
        while let Some(row) = rows.next()? {
            let digest: [u8; 32] = row.get("sha256")?;
            let bytes: Vec<u8> = row.get("pdf")?;
            if sha2::Sha256::digest(&bytes).as_slice() != digest {
                let (number, version): (String, u32) = (row.get("number")?, row.get("version")?);
                faults.push(format!("report {number} version {version} is not as it was released"));
            }
            compared += 1;
        }
        Ok(compared)
    }
}

fn issued(row: &Row<'_>) -> Result<IssuedReport, VaultError> {
    let released: String = row.get("released")?;
    let changes: String = row.get("changes")?;
    let withdrawn = match row.get::<_, Option<String>>("withdrawn")? {
        Some(at) => Some(Withdrawal {
            at: moment(&at)?,
            by: row.get("withdrawn_by")?,
            reason: row.get("reason")?,
        }),
        None => None,
    };
    Ok(IssuedReport {
        id: ReportId(row.get("id")?),
        patient: PatientId(row.get("patient_id")?),
        number: row.get("number")?,
        version: row.get("version")?,
        variant: row.get("variant")?,
        language: row.get("language")?,
        released: moment(&released)?,
        released_by: row.get("released_by")?,
        sha256: Sha256(row.get("sha256")?),
        inputs: Sha256(row.get("inputs")?),
        changes: changes.lines().map(str::to_owned).collect(),
        withdrawn,
    })
}

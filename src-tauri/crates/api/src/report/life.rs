//! The life of a report: released, amended by a later version, withdrawn; recognised by its bytes or
//! by the code on its last page.

use super::{digest, record};
use crate::desk::{HeldReport, find};
use crate::patient;
use crate::print::{Issue, Look};
use crate::reading;
use crate::session::Session;
use crate::wire::{
    AmendReport, EmbeddedFile, ReleaseReport, ReportRow, Verified, VerifiedCode, WithdrawReport,
};
use crate::{ApiError, Code, refusal};
use std::path::Path;
use zonula_export::contents;
use zonula_model::{PatientId, ReportId};
use zonula_report::{ReleaseState, Replaced};
use zonula_store::{IssuedReport, Withdrawal};

/// Opens the code on a report's last page.
const CODE: &str = "ZONULA";

/// Releases a draft: numbered, signed, dated and kept; its token then stands for the release.
///
/// Refused where the record changed since the draft was composed: what is signed is what was seen.
/// With `amends` it becomes the next version of that report and says on every page what it replaces.
pub fn release_report(session: &Session, request: ReleaseReport) -> Result<ReportRow, ApiError> {
    let by = request.by.trim();
    if by.is_empty() {
        let what = "a release needs the name of who releases it";
        return Err(ApiError::new(Code::Usage, what).said(refusal::RELEASE_UNSIGNED, []));
    }
    let draft = find(&session.desk().reports, "report", &request.token)?.draft.clone();
    let draft = draft.ok_or_else(|| {
        ApiError::new(Code::Usage, "this report is released already")
            .said(refusal::RELEASED_ALREADY, [])
    })?;
    let look = Look::of(&draft.request, session)?;
    let record = record(session, &draft.request.patient)?;
    let inputs = look.inputs(&record);
    if inputs != draft.inputs {
        return Err(ApiError::new(Code::Usage, "the record changed since this draft was composed")
            .said(refusal::RECORD_CHANGED, [])
            .hint("compose the report again and look it over"));
    }
    let now = session.clock().now();
    let replaces =
        request.amends.map(|own| replaced(session, record.patient.id, own)).transpose()?;
    let (number, version) = match &replaces {
        Some(replaced) => (replaced.number.clone(), replaced.version + 1),
        None => (session.vault(|vault| vault.next_report_number(now.year()))?, 1),
    };
    let changes = replaces.as_ref().map(|own| own.changes.clone()).unwrap_or_default();
    let issue = Issue {
        number: number.clone(),
        version,
        release: ReleaseState::Released { by: by.to_owned(), at: now },
        replaces,
        dated: now,
        code: Some(code(&number, version, &inputs.to_string())),
    };
    let findings = look.findings(&record);
    let printed = look.print((&record, &findings), session, &issue)?;
    let mut issued = IssuedReport {
        id: ReportId(0),
        patient: record.patient.id,
        number,
        version,
        variant: draft.request.variant.as_str().to_owned(),
        language: draft.request.language.clone(),
        released: now,
        released_by: by.to_owned(),
        sha256: digest(&printed.bytes),
        inputs,
        changes,
        withdrawn: None,
    };
    issued.id = session.vault(|vault| vault.keep_report(&issued, &printed.bytes))?;
    let held = HeldReport { pdf: printed.bytes, draft: None };
    session.desk().reports.insert(request.token, held);
    Ok(patient::report(&issued))
}

/// Finds the newest version of the report to be replaced, which must be this patient's and stand.
fn replaced(
    session: &Session,
    patient: PatientId,
    amends: AmendReport,
) -> Result<Replaced, ApiError> {
    let usage = |what: String| ApiError::new(Code::Usage, what);
    let number = amends.number.trim().to_owned();
    let newest = session.vault(|vault| vault.report_versions(&number))?.into_iter().next();
    let newest = newest.filter(|own| own.patient == patient).ok_or_else(|| {
        let what = format!("this patient has no released report `{number}`");
        ApiError::new(Code::NotFound, what).said(refusal::NO_SUCH_REPORT, [&number])
    })?;
    if newest.withdrawn.is_some() {
        return Err(usage(format!("report `{number}` is withdrawn"))
            .said(refusal::REPORT_WITHDRAWN, [&number])
            .hint("release a report of its own instead"));
    }
    let changes: Vec<String> = amends
        .changes
        .iter()
        .map(|change| change.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|change| !change.is_empty())
        .collect();
    if changes.is_empty() {
        return Err(usage("an amended report says what changed".to_owned())
            .said(refusal::CHANGES_UNSAID, []));
    }
    Ok(Replaced { number, version: newest.version, changes })
}

/// Takes a released report back; its bytes and its record stay.
pub fn withdraw_report(session: &Session, request: WithdrawReport) -> Result<ReportRow, ApiError> {
    let (by, reason) = (request.by.trim().to_owned(), request.reason.trim().to_owned());
    if by.is_empty() || reason.is_empty() {
        let what = "a withdrawal needs the name of who withdraws and the reason";
        return Err(ApiError::new(Code::Usage, what).said(refusal::WITHDRAWAL_UNSIGNED, []));
    }
    let withdrawal = Withdrawal { at: session.clock().now(), by, reason };
    session.vault(|vault| {
        let versions = vault.report_versions(request.number.trim())?;
        let wanted = |own: &&IssuedReport| request.version.is_none_or(|one| one == own.version);
        let mut report = versions.iter().find(wanted).cloned().ok_or_else(|| {
            let what = format!("there is no released report `{}` of that version", request.number);
            ApiError::new(Code::NotFound, what)
                .said(refusal::NO_SUCH_VERSION, [&request.number.trim()])
        })?;
        if report.withdrawn.is_some() {
            return Err(ApiError::new(Code::Usage, "this report is withdrawn already")
                .said(refusal::WITHDRAWN_ALREADY, []));
        }
        vault.withdraw_report(report.id, &withdrawal)?;
        report.withdrawn = Some(withdrawal);
        Ok(patient::report(&report))
    })
}

/// Says whether a PDF is a released report of the open database, unaltered, and what is inside.
///
/// Without a database only what is inside can be said.
pub fn verify(session: Option<&Session>, path: &Path) -> Result<Verified, ApiError> {
    let file = reading::load(path)?;
    let held = contents(file.bytes()).ok_or_else(|| {
        ApiError::new(Code::Refused, "this is not a readable PDF").at(file.name())
    })?;
    let released = match session {
        Some(session) => session.vault(|vault| vault.report_by_digest(file.sha256()))?,
        None => None,
    };
    let newest = match (session, &released) {
        (Some(session), Some(report)) => newest(session, report)?,
        _ => None,
    };
    let embedded = held.embedded.into_iter().map(|own| EmbeddedFile {
        sha256: digest(&own.bytes).to_string(),
        bytes: own.bytes.len(),
        name: own.name,
        description: own.description,
    });
    Ok(Verified {
        sha256: file.sha256().to_string(),
        title: held.title,
        pages: held.pages.len(),
        compared: session.is_some(),
        released: released.as_ref().map(patient::report),
        newest,
        embedded: embedded.collect(),
    })
}

/// Returns the newest version of a report where it is another one.
fn newest(session: &Session, report: &IssuedReport) -> Result<Option<ReportRow>, ApiError> {
    let versions = session.vault(|vault| vault.report_versions(&report.number))?;
    let newest = versions.first().filter(|own| own.version > report.version);
    Ok(newest.map(patient::report))
}

/// Says which released report a code from a printed page stands for, and whether it agrees.
///
/// The code holds the digest of all that the report was made from, not of the paper in hand: what
/// stands on the paper is compared with the kept report by a person.
pub fn verify_code(session: &Session, text: &str) -> Result<VerifiedCode, ApiError> {
    let not_one = || {
        ApiError::new(Code::Usage, "this is not the code of a report")
            .hint("it reads `ZONULA:2026-0001:1:` and 64 digits and letters")
    };
    let parts: Vec<&str> = text.trim().split(':').collect();
    let [CODE, number, version, inputs] = parts[..] else { return Err(not_one()) };
    let version: u32 = version.parse().map_err(|_| not_one())?;
    if inputs.len() != 64 || !inputs.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(not_one());
    }
    let versions = session.vault(|vault| vault.report_versions(number))?;
    let report = versions.iter().find(|own| own.version == version);
    Ok(VerifiedCode {
        number: number.to_owned(),
        version,
        agrees: report.is_some_and(|own| own.inputs.to_string().eq_ignore_ascii_case(inputs)),
        released: report.map(patient::report),
        newest: report.map(|own| newest(session, own)).transpose()?.flatten(),
    })
}

/// The code on the last page: capitals, digits and colons fill a QR code the least.
fn code(number: &str, version: u32, inputs: &str) -> String {
    format!("{CODE}:{number}:{version}:{inputs}").to_uppercase()
}

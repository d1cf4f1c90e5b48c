//! Safety: how the database stands, what was done with it, and the practice's settings.

use crate::door::{AUTO_LOCK, AUTO_LOCK_MINUTES};
use crate::session::Session;
use crate::wire::{
    AuditList, AuditRequest, AuditRow, AuditVerified, Empty, Safety, SetAutoLock, VaultChecked,
    VerifyAudit,
};
use crate::{ApiError, Code, backup, patient, people, refusal};
use zonula_store::{Action, Entry, Excerpt};

/// Says how the database stands: who is in, what is due, what is damaged.
pub fn safety(session: &Session, _: Empty) -> Result<Safety, ApiError> {
    session.vault(|vault| {
        let minutes = vault.setting(AUTO_LOCK)?.and_then(|text| text.parse().ok());
        Ok::<_, ApiError>(Safety {
            person: people::row(vault.person()),
            recovery_key: vault.has_recovery_key(),
            auto_lock_minutes: minutes.unwrap_or(AUTO_LOCK_MINUTES),
            backup: backup::state(session, vault)?,
            faults: vault.quick_check()?,
        })
    })
}

/// Sets after how many minutes without a command the database is locked.
pub fn set_auto_lock(session: &Session, request: SetAutoLock) -> Result<Empty, ApiError> {
    let most = 24 * 60;
    if request.minutes > most {
        return Err(ApiError::new(Code::Usage, format!("at most {most} minutes"))
            .said(refusal::MINUTES_MOST, [&most]));
    }
    session.vault(|vault| vault.set_setting(AUTO_LOCK, &request.minutes.to_string()))?;
    session.door().shut_after(request.minutes);
    Ok(Empty {})
}

/// Checks every page, reference, stored report and entry of the audit log.
pub fn check_vault(session: &Session, _: Empty) -> Result<VaultChecked, ApiError> {
    let checked = session.vault(|vault| vault.check())?;
    Ok(VaultChecked {
        faults: checked.faults,
        patients: checked.patients as f64,
        imports: checked.imports as f64,
        observations: checked.observations as f64,
        reports: checked.reports as f64,
        entries: checked.entries as f64,
    })
}

/// Lists what was done, newest first.
pub fn audit(session: &Session, request: AuditRequest) -> Result<AuditList, ApiError> {
    let limit = (request.limit > 0).then_some(request.limit);
    session.vault(|vault| {
        let number = request.patient.as_deref();
        let patient = number.map(|number| patient::find(vault, number)).transpose()?;
        let excerpt = Excerpt {
            patient: patient.map(|patient| patient.id),
            action: request.action.as_deref(),
            before: request.before.map(u64::from),
            limit,
        };
        let entries = vault.audit(&excerpt)?;
        Ok::<_, ApiError>(AuditList { entries: entries.iter().map(row).collect() })
    })
}

fn row(entry: &Entry) -> AuditRow {
    AuditRow {
        number: entry.number as f64,
        at: entry.at.to_string(),
        who: entry.who.clone(),
        action: entry.action.clone(),
        patient: entry.patient_number.clone(),
        erased: entry.patient.is_some() && entry.patient_number.is_none(),
        subject: entry.subject.clone(),
        sha256: entry.sha256.clone(),
    }
}

/// Follows the audit log's chain; with a digest that was noted before, says whether it is in it.
pub fn verify_audit(session: &Session, request: VerifyAudit) -> Result<AuditVerified, ApiError> {
    let noted = request.noted.as_deref().map(digest).transpose()?;
    session.vault(|vault| {
        let checked = vault.verify_audit()?;
        let mut faults = checked.faults;
        if let Some(noted) = noted
            && !vault.audit_holds(&noted)?
        {
            faults.push("no entry has the digest that was noted: the log is another one".into());
        }
        let entries = checked.entries as f64;
        Ok::<_, ApiError>(AuditVerified { entries, head: checked.head, faults })
    })
}

fn digest(text: &str) -> Result<[u8; 32], ApiError> {
    let text = text.trim();
    let wrong = || {
        ApiError::new(Code::Usage, "a digest has 64 hexadecimal digits")
            .said(refusal::DIGEST_UNREAD, [])
    };
    if text.len() != 64 || !text.is_ascii() {
        return Err(wrong());
    }
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        let digits = text.get(at * 2..at * 2 + 2).unwrap_or_default();
        *byte = u8::from_str_radix(digits, 16).map_err(|_| wrong())?;
    }
    Ok(bytes)
}

/// Names every action that the audit log can hold.
pub fn actions() -> impl Iterator<Item = &'static str> {
    Action::ALL.iter().map(|action| action.as_str())
}

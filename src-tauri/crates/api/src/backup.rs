//! Backups: made by hand and by themselves, put back, and what is readable of a damaged database.

use crate::desk::{OfferedSource, find};
use crate::door::{self, guess};
use crate::session::{Session, file_name};
use crate::wire::{
    BackUp, BackupRow, BackupState, Empty, RescueVault, Rescued, RescuedRow, RestoreBackup,
    RestoredBackup, SetBackupFolder, Unlock,
};
use crate::{ApiError, Code, refusal};
use jiff::ToSpan;
use std::path::{Path, PathBuf};
use zonula_model::DateTime;
use zonula_store::{BackedUp, Role, Secret, Vault, VaultError, rescue};

/// The setting that names the folder of backups.
const FOLDER: &str = "backup-folder";

/// After so many days without a verified backup somebody should hear of it.
const TOO_OLD_DAYS: i64 = 7;

/// Says how the backups stand.
pub(crate) fn state(session: &Session, vault: &Vault) -> Result<BackupState, VaultError> {
    let last = vault.last_backup()?;
    let limit = TOO_OLD_DAYS.days();
    let failure = session.backup_failure();
    Ok(BackupState {
        due: last.as_ref().is_none_or(|last| is_older(last.made, session.clock().now(), limit)),
        last: last.as_ref().map(row),
        folder: vault.setting(FOLDER)?,
        failed_said: failure.as_ref().and_then(|error| error.said.as_deref().cloned()),
        failed: failure.map(|error| error.message),
    })
}

fn is_older(made: DateTime, now: DateTime, than: jiff::Span) -> bool {
    made.checked_add(than).is_ok_and(|limit| limit <= now)
}

fn row(own: &BackedUp) -> BackupRow {
    BackupRow {
        made: own.made.to_string(),
        place: own.place.clone(),
        bytes: own.bytes as f64,
        patients: own.patients as f64,
    }
}

/// Makes a verified copy at an offered place, or in the folder of backups where none is given.
pub fn back_up(session: &Session, request: BackUp) -> Result<BackupRow, ApiError> {
    let target = match &request.target {
        Some(token) => Some(find(&session.desk().targets, "place", token)?.clone()),
        None => None,
    };
    let done = session.vault(|vault| match target {
        Some(target) => Ok::<_, ApiError>(vault.back_up(&target)?),
        None => {
            let folder = vault.setting(FOLDER)?.ok_or_else(|| {
                ApiError::new(Code::Usage, "no folder for backups was chosen yet")
                    .said(refusal::NO_BACKUP_FOLDER, [])
                    .hint("choose a folder on another disk or a memory stick")
            })?;
            Ok(vault.back_up_into(Path::new(&folder))?)
        }
    });
    session.keep_backup_failure(done.as_ref().err());
    Ok(row(&done?))
}

/// Chooses the folder of backups: that of an offered place; backups are made by themselves then,
/// once a day and when the database is closed after changes.
pub fn set_backup_folder(session: &Session, request: SetBackupFolder) -> Result<Empty, ApiError> {
    let target = find(&session.desk().targets, "place", &request.target)?.clone();
    let folder = if target.is_dir() {
        target
    } else {
        target.parent().map(Path::to_owned).unwrap_or_default()
    };
    if !folder.is_dir() {
        return Err(ApiError::new(Code::Usage, "there is no such folder")
            .said(refusal::NO_SUCH_FOLDER, [])
            .at(folder.display().to_string()));
    }
    let name = folder.canonicalize().unwrap_or(folder).display().to_string();
    session.vault(|vault| vault.set_setting(FOLDER, &name))?;
    Ok(Empty {})
}

/// Makes a backup where a folder was chosen and the last one is a day old; says whether it did.
///
/// Front ends ask now and then. A failure is kept and told with `state`, for nobody waits here.
pub fn back_up_if_due(session: &Session) -> bool {
    by_itself(session, |vault| {
        let last = vault.last_backup()?;
        let now = session.clock().now();
        Ok(last.is_none_or(|last| is_older(last.made, now, 1.day())))
    })
}

/// Makes a backup where a folder was chosen and something was changed since the last one.
pub(crate) fn back_up_changes(session: &Session) -> bool {
    by_itself(session, |vault| vault.is_changed_since_backup())
}

fn by_itself(session: &Session, due: impl FnOnce(&Vault) -> Result<bool, VaultError>) -> bool {
    let Ok(mut cell) = session.vault_cell().try_lock() else { return false };
    let Some(vault) = cell.as_mut() else { return false };
    vault.set_moment(session.clock().now());
    let done = vault.setting(FOLDER).and_then(|folder| match folder {
        Some(folder) if due(vault)? => vault.back_up_into(Path::new(&folder)).map(|_| true),
        _ => Ok(false),
    });
    drop(cell);
    match done {
        Ok(false) => false,
        Ok(true) => {
            session.keep_backup_failure(None);
            true
        }
        Err(error) => {
            session.keep_backup_failure(Some(&error.into()));
            false
        }
    }
}

/// Puts an offered backup in the place of the database; the file that is there is kept beside it.
///
/// It is opened with a passphrase of the time it was made, and checked to the last page, before
/// anything is moved.
pub fn restore_backup(
    session: &Session,
    request: RestoreBackup,
) -> Result<RestoredBackup, ApiError> {
    if session.door().person().is_some_and(|person| person.role < Role::Practitioner) {
        return Err(VaultError::NotAllowed.into());
    }
    let from = offered(session, &request.file)?;
    crate::place::refuse_share(session)?;
    door::shut(session)?;
    let (secret, into) = (Secret::Passphrase(request.passphrase.words()), session.database());
    let now = session.clock().now();
    let restored = guess(session, || Vault::restore(&from, secret, into, now))?;
    door::unlock(session, Unlock { passphrase: request.passphrase })?;
    Ok(RestoredBackup {
        kept: restored.kept.as_deref().map(file_name),
        patients: restored.checked.patients as f64,
        reports: restored.checked.reports as f64,
    })
}

/// Puts what is readable of a damaged database into a new file at an offered place; the damaged one
/// stays as it is.
pub fn rescue_vault(session: &Session, request: RescueVault) -> Result<Rescued, ApiError> {
    let into = find(&session.desk().targets, "place", &request.target)?.clone();
    door::shut(session)?;
    let secret = Secret::Passphrase(request.passphrase.words());
    let now = session.clock().now();
    let tables = guess(session, || rescue(session.database(), secret, &into, now))?;
    let row = |own: zonula_store::RescuedTable| RescuedRow {
        table: own.table,
        rows: own.rows as f64,
        gaps: own.gaps,
    };
    Ok(Rescued { name: file_name(&into), tables: tables.into_iter().map(row).collect() })
}

fn offered(session: &Session, token: &str) -> Result<PathBuf, ApiError> {
    match find(&session.desk().files, "file", token)? {
        OfferedSource::Path(path) => Ok(path.clone()),
        OfferedSource::Within(_) => {
            Err(ApiError::new(Code::Refused, "a backup is no part of an archive")
                .said(refusal::BACKUP_IN_ARCHIVE, []))
        }
    }
}

//! Backups: copies that were opened again, read to the last page and counted; and putting one back.

use crate::audit::Action;
use crate::build::{self, free_name, with_ending};
use crate::head::{self, Found};
use crate::import::moment;
use crate::vault::open_file;
use crate::{Checked, Role, Secret, Vault, VaultError, audit, connect};
use rusqlite::{OptionalExtension, TransactionBehavior, named_params};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use zonula_model::DateTime;

/// A copy that was found sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackedUp {
    /// When it was made, UTC.
    pub made: DateTime,
    /// Where it was put.
    pub place: String,
    /// Its size.
    pub bytes: u64,
    /// Patients in it.
    pub patients: u64,
}

/// What putting a backup in the place of a vault did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Where the file is kept that was in the place before; `None` where there was none.
    pub kept: Option<PathBuf>,
    /// What the check of the restored vault found.
    pub checked: Checked,
}

impl Vault {
    /// Copies the open vault to a place where there is no file yet, and verifies the copy.
    ///
    /// It is encrypted like the vault and opens with the passphrases of today. Work may go on
    /// afterwards; a failure leaves no half copy under that name.
    pub fn back_up(&mut self, to: &Path) -> Result<BackedUp, VaultError> {
        if to.exists() {
            return Err(VaultError::Exists);
        }
        let new = build::rebuild(to, &self.head, &self.key, &self.connection)?;
        if let Err(error) = build::put_beside(&new, to) {
            std::fs::remove_file(&new).ok();
            return Err(error);
        }
        let bytes = std::fs::metadata(to).map_err(|error| VaultError::from_io(&error))?.len();
        let patients = self.count("SELECT count(*) FROM patient")?;
        let place = to.display().to_string();
        let done = BackedUp { made: self.moment, place, bytes, patients };
        let stamp = self.stamp();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute(
            "INSERT INTO backup (made, place, bytes, patients)
             VALUES (:made, :place, :bytes, :patients)",
            named_params! {
                ":made": done.made.to_string(),
                ":place": done.place,
                ":bytes": i64::try_from(done.bytes).unwrap_or(i64::MAX),
                ":patients": i64::try_from(done.patients).unwrap_or(i64::MAX),
            },
        )?;
        audit::enter(&transaction, &stamp, Action::BackedUp, None, &done.place)?;
        transaction.commit()?;
        Ok(done)
    }

    /// Backs up into a folder under a name with the time, then removes those of this vault that the
    /// rotation does not keep: seven days, five weeks and twelve months remain.
    pub fn back_up_into(&mut self, folder: &Path) -> Result<BackedUp, VaultError> {
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{stem}-{}.zonula", self.moment.strftime("%Y-%m-%d-%H%M%S"));
        let place = folder.join(name);
        let place = if place.exists() { free_name(&place, "again") } else { place };
        let done = self.back_up(&place)?;
        let mut own = vec![];
        for entry in std::fs::read_dir(folder).map_err(|error| VaultError::from_io(&error))? {
            let path = entry.map_err(|error| VaultError::from_io(&error))?.path();
            if let Some(made) = made_when(&path, &stem)
                && self.is_of_this_vault(&path)
            {
                own.push((made, path));
            }
        }
        own.sort();
        let keep = kept(&own.iter().map(|(made, _)| *made).collect::<Vec<_>>());
        let newest = made_when(&place, &stem);
        for (made, path) in own {
            // Two copies of the same second have one time: the later holds all of the earlier.
            let is_replaced = newest == Some(made) && path != place;
            if is_replaced || !keep.contains(&made) {
                // A medium that is full of old copies is better than one without the new.
                std::fs::remove_file(path).ok();
            }
        }
        Ok(done)
    }

    fn is_of_this_vault(&self, path: &Path) -> bool {
        let head = File::open(path).ok().and_then(|file| head::read(&file).ok());
        matches!(head, Some(Found::Head(head)) if head.vault == self.head.vault)
    }

    /// Returns the last verified copy.
    pub fn last_backup(&self) -> Result<Option<BackedUp>, VaultError> {
        let found = self
            .connection
            .query_row("SELECT * FROM backup ORDER BY made DESC, id DESC LIMIT 1", [], |row| {
                let counted: (i64, i64) = (row.get("bytes")?, row.get("patients")?);
                Ok((row.get::<_, String>("made")?, row.get::<_, String>("place")?, counted))
            })
            .optional()?;
        found
            .map(|(made, place, (bytes, patients))| {
                let (bytes, patients) = (bytes.unsigned_abs(), patients.unsigned_abs());
                Ok(BackedUp { made: moment(&made)?, place, bytes, patients })
            })
            .transpose()
    }

    /// Says whether anything but looking was done since the last verified copy.
    pub fn is_changed_since_backup(&self) -> Result<bool, VaultError> {
        let sql = "SELECT EXISTS (
                       SELECT 1 FROM audit
                        WHERE action NOT IN ('viewed', 'unlocked', 'backed-up')
                          AND number > coalesce(
                              (SELECT max(number) FROM audit WHERE action = 'backed-up'), 0))";
        Ok(self.connection.query_row(sql, [], |row| row.get(0))?)
    }

    /// Puts a backup in the place of a vault; the file that was there is kept beside it.
    ///
    /// The backup is copied, opened with its own secret and checked before anything is moved. A
    /// kill at any moment leaves the old vault or the new one in place, whole.
    pub fn restore(
        from: &Path,
        secret: Secret<'_>,
        into: &Path,
        now: DateTime,
    ) -> Result<Restored, VaultError> {
        let source = File::open(from).map_err(|error| VaultError::from_io(&error))?;
        let trial = with_ending(into, ".restored");
        for left in [trial.clone(), with_ending(&trial, "-wal")] {
            std::fs::remove_file(left).ok();
        }
        build::copy_beside(&source, &trial)?;
        let checked = Self::try_out(&trial, secret, now);
        let checked = checked.inspect_err(|_| {
            std::fs::remove_file(&trial).ok();
            std::fs::remove_file(with_ending(&trial, "-wal")).ok();
        })?;
        let kept = if into.exists() { Some(keep(into, secret)?) } else { None };
        build::put_in_place(&trial, into)?;
        Ok(Restored { kept, checked })
    }

    fn try_out(trial: &Path, secret: Secret<'_>, now: DateTime) -> Result<Checked, VaultError> {
        let mut vault = Self::open_with(trial, secret)?;
        vault.only(Role::Practitioner)?;
        vault.set_moment(now);
        let checked = vault.check()?;
        if let Some(fault) = checked.faults.first() {
            return Err(VaultError::Damaged(format!("the backup is not sound: {fault}")));
        }
        vault.note(Action::Restored, None, "")?;
        vault.close()?;
        Ok(checked)
    }
}

/// Gives the file in place a second name, with what its log holds.
fn keep(path: &Path, secret: Secret<'_>) -> Result<PathBuf, VaultError> {
    let log = with_ending(path, "-wal");
    let logged = |log: &Path| std::fs::metadata(log).is_ok_and(|log| log.len() > 0);
    if logged(&log) {
        // What was written last is in the log: into the file with it, where the secret opens it.
        match Vault::open_with(path, secret) {
            Ok(vault) => vault.close()?,
            Err(VaultError::Busy) => return Err(VaultError::Busy),
            Err(_) => {}
        }
    } else {
        // Nobody may be working with what is about to be replaced.
        refuse_open(path)?;
    }
    let kept = free_name(path, "before-restore");
    second_name(path, &kept)?;
    if logged(&log) {
        second_name(&log, &with_ending(&kept, "-wal"))?;
        // A log beside another file would be taken for that file's.
        std::fs::remove_file(&log).map_err(|error| VaultError::from_io(&error))?;
    }
    build::sync_folder(path)?;
    Ok(kept)
}

fn second_name(path: &Path, name: &Path) -> Result<(), VaultError> {
    if std::fs::hard_link(path, name).is_ok() {
        return Ok(());
    }
    build::copy_beside(&open_file(path)?, name)
}

/// Refuses where another program holds SQLite's lock on the file.
fn refuse_open(path: &Path) -> Result<(), VaultError> {
    match connect::is_held(path) {
        Ok(true) => Err(VaultError::Busy),
        _ => Ok(()),
    }
}

/// Reads when a copy was made from its name.
fn made_when(path: &Path, stem: &str) -> Option<DateTime> {
    let name = path.file_name()?.to_str()?;
    let rest = name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(".zonula")?;
    let rest = rest.split('.').next()?;
    DateTime::strptime("%Y-%m-%d-%H%M%S", rest).ok()
}

/// Chooses which copies remain: the last of each of seven days, of five weeks and of twelve months.
fn kept(made: &[DateTime]) -> BTreeSet<DateTime> {
    let mut keep = BTreeSet::new();
    let of = |period: &dyn Fn(&DateTime) -> (i16, i16), most: usize, keep: &mut BTreeSet<_>| {
        let mut seen = BTreeSet::new();
        for at in made.iter().rev() {
            if seen.len() < most && seen.insert(period(at)) {
                keep.insert(*at);
            }
        }
    };
    of(&|at| (at.year(), at.date().day_of_year()), 7, &mut keep);
    let week = |at: &DateTime| {
        let week = at.date().iso_week_date();
        (week.year(), i16::from(week.week()))
    };
    of(&week, 5, &mut keep);
    of(&|at| (at.year(), i16::from(at.month())), 12, &mut keep);
    keep
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::Date;

    #[test]
    fn a_year_of_daily_copies_leaves_a_week_of_days_a_month_of_weeks_and_a_year_of_months() {
        let first = Date::constant(2025, 11, 1);
        let mut made = vec![];
        let mut there = BTreeSet::new();
        for day in 0..400 {
            let at = first.saturating_add(jiff::Span::new().days(day)).at(18, 0, 0, 0);
            there.insert(at);
            made = there.iter().copied().collect();
            there = kept(&made);
            assert!(there.contains(&at), "the newest is never removed");
        }
        let last = *made.last().unwrap();
        for back in 0..7 {
            assert!(there.contains(&last.saturating_sub(jiff::Span::new().days(back))), "{back}");
        }
        let months: BTreeSet<i8> = there.iter().map(|at| at.month()).collect();
        assert_eq!(months.len(), 12);
        assert!((16..=24).contains(&there.len()), "{}", there.len());
    }

    #[test]
    fn the_time_of_a_copy_is_read_from_its_name_and_no_other_file_is_taken_for_one() {
        let when = |name: &str| made_when(Path::new(name), "zonula").map(|at| at.to_string());
        assert_eq!(when("zonula-2026-11-26-181530.zonula"), Some("2026-11-26T18:15:30".into()));
        let again = when("zonula-2026-11-26-181530.again.zonula");
        assert_eq!(again, Some("2026-11-26T18:15:30".into()));
        for other in ["zonula.db", "praxis-2026-11-26-181530.zonula", "zonula-letzte.zonula"] {
            assert_eq!(when(other), None, "{other}");
        }
    }
}

//! The door: who comes in, with what, how often they may try, and when it falls shut by itself.

mod tries;

use crate::print::FONTS;
use crate::session::{Session, status};
use crate::wipe::give_memory_back;
use crate::wire::{CreateVault, Empty, Status, Unlock, UnlockRecovery};
use crate::{ApiError, Code, refusal};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};
use tries::Tries;
use zeroize::Zeroizing;
use zonula_store::{Cost, Owner, Person, RecoveryKey, Role, Secret, Vault, VaultError};

/// Who may give a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Anybody, the database being locked too: nothing in it is told.
    Always,
    /// Whoever has opened the database.
    Inside,
    /// A practitioner who has opened it.
    Practitioner,
}

/// A guess at a passphrase takes at least so long, whatever the computer.
const GUESS: Duration = Duration::from_millis(500);

/// What making a key from a passphrase should take on this computer.
const AIM: f64 = 0.5;

/// So many wrong passphrases in a row cost nothing but their own time.
const FREE: u32 = 3;

/// No wait between guesses is longer, so that nobody is locked out by somebody else's guessing.
const LONGEST: Duration = Duration::from_secs(60);

/// Minutes without a command after which the database is locked, where the practice says nothing.
pub(crate) const AUTO_LOCK_MINUTES: u32 = 15;

/// The setting that says otherwise; 0 is never.
pub(crate) const AUTO_LOCK: &str = "auto-lock-minutes";

/// What a session knows about its door.
pub(crate) struct Door {
    within: Mutex<Within>,
}

struct Within {
    /// Who has opened the database; kept apart from it, so that long work does not hold up the
    /// question.
    person: Option<Person>,
    wrong: u32,
    until: Option<Instant>,
    used: Instant,
    limit: Option<Duration>,
}

impl Default for Door {
    fn default() -> Self {
        let within =
            Within { person: None, wrong: 0, until: None, used: Instant::now(), limit: None };
        Self { within: Mutex::new(within) }
    }
}

impl Door {
    fn within(&self) -> MutexGuard<'_, Within> {
        self.within.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers who is in, or that nobody is.
    pub(crate) fn is_now(&self, person: Option<Person>) {
        let mut within = self.within();
        within.person = person;
        within.used = Instant::now();
    }

    /// Says who is in.
    pub(crate) fn person(&self) -> Option<Person> {
        self.within().person.clone()
    }

    /// Somebody does something: the door stays open.
    pub(crate) fn touch(&self) {
        self.within().used = Instant::now();
    }

    /// Sets after how many minutes the door falls shut; 0 is never.
    pub(crate) fn shut_after(&self, minutes: u32) {
        let limit = (minutes > 0).then(|| Duration::from_secs(u64::from(minutes) * 60));
        self.within().limit = limit;
    }

    fn is_idle(&self) -> bool {
        let within = self.within();
        let limit = within.limit.filter(|_| within.person.is_some());
        limit.is_some_and(|limit| within.used.elapsed() >= limit)
    }

    /// Refuses a guess that comes too soon after wrong ones.
    fn may_try(&self) -> Result<(), ApiError> {
        let until = self.within().until;
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        match left.filter(|left| !left.is_zero()) {
            None => Ok(()),
            Some(left) => {
                let seconds = left.as_secs() + 1;
                let what = format!("too many wrong passphrases: wait {seconds} seconds");
                Err(ApiError::new(Code::Wait, what).said(refusal::WAIT, [&seconds]).wait(seconds))
            }
        }
    }

    /// Counts a wrong guess: from the fourth in a row on, each doubles the wait for the next.
    /// Returns how many there were and the wait.
    fn was_wrong(&self) -> (u32, Duration) {
        let mut within = self.within();
        within.wrong = within.wrong.saturating_add(1);
        let beyond = within.wrong.saturating_sub(FREE);
        let mut wait = Duration::ZERO;
        if beyond > 0 {
            wait = Duration::from_secs(1 << beyond.min(6)).min(LONGEST);
            within.until = Some(Instant::now() + wait);
        }
        (within.wrong, wait)
    }

    /// Takes over what earlier programs, or others at this moment, counted.
    fn takes_over(&self, tries: &Tries, left: Duration) {
        let mut within = self.within();
        within.wrong = within.wrong.max(tries.wrong);
        if !left.is_zero() {
            within.until = within.until.max(Some(Instant::now() + left));
        }
    }

    fn was_right(&self) {
        let mut within = self.within();
        (within.wrong, within.until) = (0, None);
    }
}

/// Tries a secret: not too often, and a wrong one takes as long whatever is wrong about it.
pub(crate) fn guess<T>(
    session: &Session,
    attempt: impl FnOnce() -> Result<T, VaultError>,
) -> Result<T, ApiError> {
    let (database, now) = (session.database(), session.clock().now());
    let tries = Tries::read(database);
    // A clock that stands still would never let the wait end.
    let left = if session.clock().measures() { tries.left(now) } else { Duration::ZERO };
    session.door().takes_over(&tries, left);
    session.door().may_try()?;
    let begun = Instant::now();
    let tried = attempt();
    give_memory_back();
    match &tried {
        Err(VaultError::Locked) => {
            let (wrong, wait) = session.door().was_wrong();
            Tries::write(database, wrong, session.clock().now(), wait);
            std::thread::sleep(GUESS.saturating_sub(begun.elapsed()));
        }
        Ok(_) => {
            session.door().was_right();
            if tries.wrong > 0 {
                Tries::forget(database);
            }
        }
        // Whether it was right nobody knows: the file is damaged, or in use.
        Err(_) => {}
    }
    tried.map_err(ApiError::from)
}

impl Session {
    /// Refuses a command that may not be given now, or not by this person.
    pub(crate) fn admit(&self, right: Right) -> Result<(), ApiError> {
        self.lock_if_idle();
        if right == Right::Always {
            return Ok(());
        }
        let Some(person) = self.door().person() else {
            return Err(if self.database().exists() {
                ApiError::new(Code::Locked, "the database is locked")
                    .said(refusal::LOCKED, [])
                    .hint("unlock it with its passphrase")
            } else {
                VaultError::Missing.into()
            });
        };
        self.door().touch();
        if right == Right::Practitioner && person.role < Role::Practitioner {
            return Err(VaultError::NotAllowed.into());
        }
        Ok(())
    }

    /// Locks the database where nobody has given a command for longer than the practice allows;
    /// says whether it did. Front ends ask now and then.
    pub fn lock_if_idle(&self) -> bool {
        if !self.door().is_idle() {
            return false;
        }
        // Work that goes on at this moment is a sign of life.
        let Ok(mut vault) = self.vault_cell().try_lock() else {
            self.door().touch();
            return false;
        };
        let open = vault.take();
        drop(vault);
        self.put_away();
        // Whatever closing says, the key is gone; what was acknowledged lies in the log.
        if let Some(vault) = open {
            vault.close().ok();
        }
        true
    }

    /// Forgets everything that lay open, and the words of reports that the faces remember.
    fn put_away(&self) {
        self.desk().clear();
        FONTS.forget();
        self.door().is_now(None);
    }
}

/// Creates the encrypted database and opens it; a file that is there is never overwritten.
pub fn create_vault(session: &Session, request: CreateVault) -> Result<Status, ApiError> {
    let name = request.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    sound_passphrase(&request.passphrase)?;
    crate::place::refuse_share(session)?;
    let path = session.database();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder).map_err(|error| {
            ApiError::new(Code::Busy, format!("the folder cannot be made: {}", error.kind()))
                .said(refusal::FOLDER_UNMADE, [&refusal::why(&error)])
        })?;
    }
    let owner = Owner {
        name: name.map_or_else(|| Owner::default().name, str::to_owned),
        cost: cost(session),
        at: session.clock().now(),
    };
    let mut cell = session.lock_vault();
    let vault = Vault::create_for(path, request.passphrase.words(), &owner)?;
    give_memory_back();
    come_in(session, vault, &mut cell)?;
    drop(cell);
    status(session, Empty {})
}

/// Refuses what protects nothing.
pub(crate) fn sound_passphrase(passphrase: &crate::wire::Passphrase) -> Result<(), ApiError> {
    if passphrase.words().is_empty() {
        return Err(ApiError::new(Code::Usage, "the passphrase is empty")
            .said(refusal::PASSPHRASE_EMPTY, [])
            .hint("choose several words that nobody else would put together"));
    }
    Ok(())
}

/// Opens the database with a person's passphrase.
pub fn unlock(session: &Session, request: Unlock) -> Result<Status, ApiError> {
    let words = request.passphrase.words();
    let begun = Instant::now();
    enter(session, Secret::Passphrase(words))?;
    if session.clock().measures() {
        strengthen(session, words, begun.elapsed())?;
    }
    status(session, Empty {})
}

/// Opens the database with the printed recovery key; a new passphrase is set then.
pub fn unlock_recovery(session: &Session, request: UnlockRecovery) -> Result<Status, ApiError> {
    let key = RecoveryKey::read(request.key.words()).map_err(|groups| {
        let which: Vec<String> = groups.iter().map(usize::to_string).collect();
        let which = which.join(", ");
        ApiError::new(Code::Usage, format!("this is not a recovery key: look at group {which}"))
            .said(refusal::RECOVERY_KEY_UNREAD, [&which])
            .hint("it has eight groups of five letters and digits")
    })?;
    enter(session, Secret::Recovery(&key))?;
    status(session, Empty {})
}

fn enter(session: &Session, secret: Secret<'_>) -> Result<(), ApiError> {
    crate::place::refuse_share(session)?;
    let mut cell = session.lock_vault();
    // Somebody else at the same desk: who works changes, the database stays open.
    if let Some(vault) = cell.as_mut() {
        guess(session, || vault.change_person_to(secret))?;
        vault.set_moment(session.clock().now());
        vault.note_unlocked()?;
        session.door().is_now(Some(vault.person().clone()));
        session.desk().clear();
        return Ok(());
    }
    let vault = guess(session, || Vault::open_with(session.database(), secret))?;
    come_in(session, vault, &mut cell)
}

fn come_in(
    session: &Session,
    mut vault: Vault,
    cell: &mut MutexGuard<'_, Option<Vault>>,
) -> Result<(), ApiError> {
    vault.set_moment(session.clock().now());
    vault.note_unlocked()?;
    let minutes = vault.setting(AUTO_LOCK)?.and_then(|text| text.parse().ok());
    session.door().shut_after(minutes.unwrap_or(AUTO_LOCK_MINUTES));
    session.door().is_now(Some(vault.person().clone()));
    **cell = Some(vault);
    Ok(())
}

/// Closes the database; its key, plans and drafts leave the memory.
pub fn lock(session: &Session, _: Empty) -> Result<Status, ApiError> {
    crate::backup::back_up_changes(session);
    shut(session)
}

/// Closes the database as it is: no backup is made first, which would thin out the folder of
/// backups and might remove the very one that is about to be restored.
pub(crate) fn shut(session: &Session) -> Result<Status, ApiError> {
    let open = session.lock_vault().take();
    session.put_away();
    // Whatever closing says, the key is gone; what was acknowledged lies in the log beside the file.
    if let Some(vault) = open {
        vault.close().ok();
    }
    status(session, Empty {})
}

/// Returns what a guess at a new passphrase shall cost: half a second of this computer.
pub(crate) fn cost(session: &Session) -> Cost {
    static MEASURED: OnceLock<Cost> = OnceLock::new();
    if !session.clock().measures() {
        return Cost::LEAST;
    }
    *MEASURED.get_or_init(|| {
        let begun = Instant::now();
        Cost::LEAST.try_out();
        scaled(Cost::LEAST, begun.elapsed())
    })
}

/// Scales the passes so that what took so long takes half a second.
fn scaled(cost: Cost, took: Duration) -> Cost {
    // A file that asks for much more is taken for a hostile one.
    const MOST: f64 = 48.0;
    let passes = f64::from(cost.passes) * AIM / took.as_secs_f64().max(0.001);
    let passes = passes.round().clamp(f64::from(Cost::LEAST.passes), MOST) as u32;
    Cost { passes, ..Cost::LEAST }
}

/// Wraps the key anew where opening took less than half of what it should: computers get faster.
fn strengthen(
    session: &Session,
    words: &Zeroizing<String>,
    took: Duration,
) -> Result<(), ApiError> {
    if took.as_secs_f64() >= AIM / 2.0 {
        return Ok(());
    }
    let cost = cost(session);
    session.vault(|vault| vault.strengthen(words, cost))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_is_scaled_to_half_a_second_and_never_below_the_least() {
        let took = |milliseconds| scaled(Cost::LEAST, Duration::from_millis(milliseconds)).passes;
        assert_eq!((took(150), took(50), took(2000), took(0)), (10, 30, 3, 48));
    }

    #[test]
    fn from_the_fourth_wrong_passphrase_on_each_doubles_the_wait_up_to_a_minute() {
        let door = Door::default();
        for _ in 0..FREE {
            door.was_wrong();
            assert!(door.may_try().is_ok());
        }
        for seconds in [2, 4, 8, 16, 32, 60, 60] {
            door.was_wrong();
            let told = door.may_try().unwrap_err();
            assert_eq!(told.code, Code::Wait);
            assert!(told.message.contains(&format!("wait {seconds} seconds")), "{told}");
            assert_eq!(told.wait, Some(seconds));
        }
        door.was_right();
        assert!(door.may_try().is_ok());
    }

    #[test]
    fn an_idle_door_is_told_from_one_in_use_and_from_a_shut_one() {
        let door = Door::default();
        door.within().limit = Some(Duration::ZERO);
        assert!(!door.is_idle(), "nobody is in");
        let person = Person { id: 1, name: "A".into(), role: Role::Practitioner };
        door.is_now(Some(person));
        assert!(door.is_idle());
        door.shut_after(1);
        assert!(!door.is_idle());
        door.shut_after(0);
        assert!(!door.is_idle(), "never");
    }
}

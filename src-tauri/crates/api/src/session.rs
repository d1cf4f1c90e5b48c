//! The session: the open vault, what lies on the desk, the clock and who watches long work.

use crate::catalogue::{InUse, Knowledge};
use crate::clock::Clock;
use crate::desk::{Desk, OfferedSource};
use crate::door::Door;
use crate::place::{self, DiskKind};
use crate::wire::{
    About, Checked, Empty, Notice, OfferedFile, OfferedTarget, Progress, Status, VaultState,
};
use crate::{ApiError, Code, people, refusal};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use zonula_store::{Vault, VaultError};

/// The program's version, printed in each report.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Watches long work.
pub trait Observer: Send + Sync {
    /// Hears how far it has come.
    fn progress(&self, progress: &Progress);
}

/// Nobody watches.
impl Observer for () {
    fn progress(&self, _: &Progress) {}
}

/// What one front end works with.
pub struct Session {
    database: PathBuf,
    in_use: Mutex<Arc<InUse>>,
    vault: Mutex<Option<Vault>>,
    door: Door,
    disk_kind: DiskKind,
    backup_failure: Mutex<Option<ApiError>>,
    desk: Mutex<Desk>,
    clock: Box<dyn Clock>,
    observer: Box<dyn Observer>,
    ended: Arc<AtomicBool>,
    cancelled: AtomicBool,
}

impl Session {
    /// Begins with a locked database, or none yet, at a place.
    pub fn new(
        database: impl Into<PathBuf>,
        clock: impl Clock + 'static,
        observer: impl Observer + 'static,
    ) -> Self {
        Self {
            database: database.into(),
            in_use: Mutex::new(Arc::new(InUse::new(Knowledge::Shipped))),
            vault: Mutex::new(None),
            door: Door::default(),
            disk_kind: place::kind_of_disk,
            backup_failure: Mutex::default(),
            desk: Mutex::default(),
            clock: Box::new(clock),
            observer: Box::new(observer),
            ended: Arc::default(),
            cancelled: AtomicBool::new(false),
        }
    }

    /// Works with a clinic's own data over the shipped catalogue.
    #[must_use]
    pub fn with_knowledge(self, knowledge: Knowledge) -> Self {
        self.use_catalogue(InUse::new(knowledge));
        self
    }

    /// Asks somebody else than the system what kind of disk a folder lies on: for tests.
    #[must_use]
    pub fn on_disks(self, disk_kind: DiskKind) -> Self {
        Self { disk_kind, ..self }
    }

    /// Says how to ask what kind of disk a folder lies on.
    pub(crate) fn disk_kind(&self) -> DiskKind {
        self.disk_kind
    }

    /// Works with the clinic's own data in the folder beside the database, where it is there.
    #[must_use]
    pub fn with_own_catalogue(self) -> Self {
        self.read_own_catalogue();
        self
    }

    /// Returns the folder in which the window looks for the clinic's own data.
    pub(crate) fn own_catalogue(&self) -> PathBuf {
        self.database.with_file_name("catalogue")
    }

    /// Reads the clinic's own data anew; work that goes on ends with those it began with.
    pub(crate) fn read_own_catalogue(&self) {
        self.use_catalogue(InUse::of_folder(&self.own_catalogue()));
    }

    fn use_catalogue(&self, new: InUse) {
        *self.in_use.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(new);
    }

    /// Listens to a flag that ends all long work from then on; whoever sets it need not know the
    /// session.
    #[must_use]
    pub fn ended_by(self, ended: Arc<AtomicBool>) -> Self {
        Self { ended, ..self }
    }

    /// Ends the work that goes on, and only that; nothing of it is stored.
    pub fn end_work(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Begins new work: that earlier work was ended does not end it.
    pub(crate) fn begin_work(&self) {
        self.cancelled.store(false, Ordering::Relaxed);
    }

    /// Says whether work may go on.
    pub(crate) fn may_go_on(&self) -> bool {
        !self.ended.load(Ordering::Relaxed) && !self.cancelled.load(Ordering::Relaxed)
    }

    /// Stops here if a person ended the work.
    pub(crate) fn go_on(&self) -> Result<(), ApiError> {
        if self.may_go_on() { Ok(()) } else { Err(VaultError::Cancelled.into()) }
    }

    /// Takes a file that a person chose or dropped.
    pub fn offer_file(&self, path: impl Into<PathBuf>) -> Result<OfferedFile, ApiError> {
        let path = path.into();
        let name = file_name(&path);
        let found = std::fs::metadata(&path).map_err(|error| unreadable(&error).at(&name))?;
        if !found.is_file() {
            return Err(ApiError::new(Code::Refused, "this is not a file")
                .said(refusal::NOT_A_FILE, [])
                .at(name));
        }
        let mut desk = self.desk();
        let token = desk.token("file");
        desk.files.insert(token.clone(), OfferedSource::Path(path));
        Ok(OfferedFile { token, name, size: found.len() as f64 })
    }

    /// Takes a place that a person chose for a file to be written.
    pub fn offer_target(&self, path: impl Into<PathBuf>) -> OfferedTarget {
        let path = path.into();
        let name = file_name(&path);
        let mut desk = self.desk();
        let token = desk.token("target");
        desk.targets.insert(token.clone(), path);
        OfferedTarget { token, name }
    }

    /// Returns where the database is kept.
    pub fn database(&self) -> &Path {
        &self.database
    }

    /// Returns the catalogue that is used now.
    pub(crate) fn catalogue(&self) -> Arc<InUse> {
        self.in_use.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn door(&self) -> &Door {
        &self.door
    }

    /// Returns why the last backup of this session failed.
    pub(crate) fn backup_failure(&self) -> Option<ApiError> {
        self.backup_failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Remembers that a backup failed, or that one did not.
    pub(crate) fn keep_backup_failure(&self, error: Option<&ApiError>) {
        let mut kept = self.backup_failure.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = error.cloned();
    }

    pub(crate) fn vault_cell(&self) -> &Mutex<Option<Vault>> {
        &self.vault
    }

    /// Works with the open vault; nobody else does meanwhile.
    pub(crate) fn vault<T, E: Into<ApiError>>(
        &self,
        work: impl FnOnce(&mut Vault) -> Result<T, E>,
    ) -> Result<T, ApiError> {
        let worked = match self.lock_vault().as_mut() {
            Some(vault) => {
                vault.set_moment(self.clock.now());
                work(vault).map_err(Into::into)
            }
            None if self.database.exists() => {
                Err(ApiError::new(Code::Locked, "the database is locked")
                    .said(refusal::LOCKED, [])
                    .hint("unlock it with its passphrase"))
            }
            None => Err(VaultError::Missing.into()),
        };
        self.door.touch();
        worked
    }

    pub(crate) fn report_progress(&self, task: &str, subject: &str, done: usize, total: usize) {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let (task, subject) = (task.to_owned(), subject.to_owned());
        let (done, total) = (number(done), number(total));
        self.observer.progress(&Progress { task, subject, done, total });
    }

    pub(crate) fn lock_vault(&self) -> MutexGuard<'_, Option<Vault>> {
        self.vault.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the platform's place for the database; `None` where there is no home folder.
pub fn default_database() -> Option<PathBuf> {
    let folder = |variable: &str| {
        std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
    };
    let data = if cfg!(windows) {
        folder("APPDATA")?.join("Zonula")
    } else if cfg!(target_os = "macos") {
        folder("HOME")?.join("Library/Application Support/Zonula")
    } else {
        let share = folder("XDG_DATA_HOME").or_else(|| Some(folder("HOME")?.join(".local/share")));
        share?.join("zonula")
    };
    Some(data.join("zonula.db"))
}

/// Says whether there is a database, and whether it is open.
pub fn status(session: &Session, _: Empty) -> Result<Status, ApiError> {
    let vault = session.lock_vault();
    let (state, patients) = match vault.as_ref() {
        Some(vault) => (VaultState::Open, Some(vault.patient_count()?)),
        None if session.database.exists() => (VaultState::Locked, None),
        None => (VaultState::None, None),
    };
    Ok(Status {
        vault: state,
        version: VERSION.into(),
        patients: patients.map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
        person: vault.as_ref().map(|vault| people::row(vault.person())),
    })
}

/// Checks every page, reference and stored report of the open database.
pub fn check(session: &Session) -> Result<Checked, ApiError> {
    let checked = session.vault(|vault| vault.check())?;
    Ok(Checked {
        faults: checked.faults,
        patients: checked.patients,
        imports: checked.imports,
        observations: checked.observations,
        reports: checked.reports,
        entries: checked.entries,
    })
}

/// Says what the program is made of.
pub fn about(session: &Session, _: Empty) -> Result<About, ApiError> {
    let catalogue = &session.catalogue();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let faces = [
        ("Source Sans 3", "SIL Open Font License 1.1", "Adobe"),
        ("Noto Sans Arabic", "SIL Open Font License 1.1", "The Noto Project Authors"),
        ("Droid Sans Fallback", "Apache License 2.0", "Google Corporation"),
    ];
    let faces = faces.map(|(name, licence, source)| Notice {
        name: name.into(),
        licence: licence.into(),
        source: source.into(),
    });
    let cohorts = catalogue.cohorts().iter().map(|cohort| Notice {
        name: cohort.name.clone(),
        licence: cohort.licence.clone(),
        source: cohort.citation.clone(),
    });
    // Their licences ask for these words as they are.
    let vocabularies = catalogue.notices.iter().map(|notice| Notice {
        name: notice.subject.clone(),
        licence: notice.text.clone(),
        source: String::new(),
    });
    Ok(About {
        version: VERSION.into(),
        catalogue: catalogue.version.clone(),
        licence: env!("CARGO_PKG_LICENSE").into(),
        formats: count(zonula_formats::READERS.len()),
        analytes: count(catalogue.analytes.len()),
        database: session.database.display().to_string(),
        notices: faces.into_iter().chain(vocabularies).chain(cohorts).collect(),
    })
}

/// Returns a path's last part, as a person reads it.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Says why a file cannot be read.
pub(crate) fn unreadable(error: &std::io::Error) -> ApiError {
    let what = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "the file may not be read".to_owned(),
        kind => format!("the file cannot be read: {kind}"),
    };
    ApiError::new(Code::Refused, what).said(refusal::FILE_UNREADABLE, [&refusal::why(error)])
}

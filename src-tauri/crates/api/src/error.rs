//! Errors as a front end meets them: what kind, what happened, what a person can do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zonula_store::VaultError;

/// What a front end does about an error; matched by programs, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The request itself was wrong.
    Usage,
    /// What was asked for is not there: a patient, a token, a report.
    NotFound,
    /// A file was refused.
    Refused,
    /// Questions are open; nothing was stored.
    Unanswered,
    /// A person ended it; nothing was stored.
    Cancelled,
    /// The database is locked: its passphrase is needed.
    Locked,
    /// The passphrase is wrong, or the file is no database.
    WrongPassphrase,
    /// Too many wrong passphrases: the next may be tried later.
    Wait,
    /// The person may not do this.
    NotAllowed,
    /// There is no database yet.
    NoDatabase,
    /// The database is damaged, or newer than this program.
    Damaged,
    /// The database is in use, or could not be written.
    Busy,
}

impl Code {
    /// Returns the command line's exit code: 2 usage, 3 input refused, 4 locked or not
    /// allowed, 5 damaged or busy, 130 ended by a person.
    pub fn exit(self) -> u8 {
        match self {
            Self::Usage | Self::NotFound | Self::NoDatabase => 2,
            Self::Refused | Self::Unanswered => 3,
            Self::Locked | Self::WrongPassphrase | Self::Wait | Self::NotAllowed => 4,
            Self::Damaged | Self::Busy => 5,
            Self::Cancelled => 130,
        }
    }
}

/// Why something asked for was not done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// What a front end does about it.
    pub code: Code,
    /// What happened: one line, lower case.
    pub message: String,
    /// In which file and where, `blood.csv, row 18` say.
    pub place: Option<String>,
    /// What a person can do, likeliest first.
    pub hints: Vec<String>,
    /// Seconds until the next try, after too many wrong passphrases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub wait: Option<u32>,
}

impl ApiError {
    /// Says what happened.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place: None, hints: vec![], wait: None }
    }

    /// Says in which file, and where.
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Says how many seconds the next try has to wait.
    pub(crate) fn wait(mut self, seconds: u64) -> Self {
        self.wait = Some(u32::try_from(seconds).unwrap_or(u32::MAX));
        self
    }

    /// Adds what a person can do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ApiError {}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> Self {
        let code = match &error {
            VaultError::Locked => Code::WrongPassphrase,
            VaultError::Missing => Code::NoDatabase,
            VaultError::Exists
            | VaultError::NumberTaken
            | VaultError::NameTaken
            | VaultError::PassphraseTaken
            | VaultError::LastPractitioner => Code::Usage,
            VaultError::NotAllowed => Code::NotAllowed,
            VaultError::NoSuchEntry => Code::NotFound,
            VaultError::Damaged(_) | VaultError::Newer { .. } => Code::Damaged,
            VaultError::Busy | VaultError::Write(_) | VaultError::Full | VaultError::ReadOnly => {
                Code::Busy
            }
            VaultError::Cancelled => Code::Cancelled,
        };
        let hint = match &error {
            VaultError::Locked => "check the passphrase and which database is meant",
            VaultError::Missing => "create a database first",
            VaultError::Exists => "choose another place; nothing was overwritten",
            VaultError::Busy => {
                "Zonula is open a second time, in a window or on a command line: close it there"
            }
            VaultError::Damaged(_) => "restore the latest backup; do not write to this file",
            VaultError::Newer { .. } => "update Zonula",
            VaultError::NumberTaken => {
                "choose another record number, or use the patient that has it"
            }
            VaultError::NotAllowed => "ask a practitioner of the practice",
            VaultError::NameTaken => "choose another name",
            VaultError::PassphraseTaken => "choose other words",
            VaultError::LastPractitioner => "make somebody else a practitioner first",
            VaultError::Full => "make space on the disk and try again",
            VaultError::ReadOnly => {
                "make the file and its folder writable, or copy the database to another disk"
            }
            VaultError::NoSuchEntry | VaultError::Cancelled => {
                return Self::new(code, error.to_string());
            }
            VaultError::Write(_) => "check that the disk is connected, writable and has space",
        };
        Self::new(code, error.to_string()).hint(hint)
    }
}

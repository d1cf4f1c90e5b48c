//! Errors as a front end meets them: what kind, what happened, what a person can do.

use crate::refusal::{self, Refusal, Said};
use serde::{Deserialize, Serialize};
use std::fmt::Display;
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
    /// What happened: one line, lower case, English.
    pub message: String,
    /// What happened, for words in any language; absent where only the command line meets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub said: Option<Box<Said>>,
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
        Self { code, message: message.into(), said: None, place: None, hints: vec![], wait: None }
    }

    /// Says that something failed inside the program, which nobody can have asked for.
    pub fn fault(message: impl Into<String>) -> Self {
        Self::new(Code::Usage, message)
            .said(refusal::FAULT, [])
            .hint("try again; if it fails again, restart Zonula")
    }

    /// Says it for words in any language, with the refusal's values in their order.
    pub(crate) fn said<const N: usize>(
        mut self,
        refusal: Refusal<N>,
        values: [&dyn Display; N],
    ) -> Self {
        self.said = Some(Box::new(refusal.of(values)));
        self
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

impl Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ApiError {}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> Self {
        let (code, said, hint) = match &error {
            VaultError::Locked => (
                Code::WrongPassphrase,
                refusal::VAULT_LOCKED.of([]),
                Some("check the passphrase and which database is meant"),
            ),
            VaultError::Missing => {
                (Code::NoDatabase, refusal::VAULT_MISSING.of([]), Some("create a database first"))
            }
            VaultError::Exists => (
                Code::Usage,
                refusal::FILE_EXISTS.of([]),
                Some("choose another place; nothing was overwritten"),
            ),
            VaultError::Busy => (
                Code::Busy,
                refusal::VAULT_BUSY.of([]),
                Some(
                    "Zonula is open a second time, in a window or on a command line: close it there",
                ),
            ),
            VaultError::Damaged(_) => (
                Code::Damaged,
                refusal::VAULT_DAMAGED.of([]),
                Some("restore the latest backup; do not write to this file"),
            ),
            VaultError::Newer { found, known } => {
                (Code::Damaged, refusal::VAULT_NEWER.of([found, known]), Some("update Zonula"))
            }
            VaultError::NumberTaken => (
                Code::Usage,
                refusal::NUMBER_TAKEN.of([]),
                Some("choose another record number, or use the patient that has it"),
            ),
            VaultError::Cancelled => (Code::Cancelled, refusal::CANCELLED.of([]), None),
            VaultError::NoSuchEntry => (Code::NotFound, refusal::NO_SUCH_ENTRY.of([]), None),
            VaultError::NotAllowed => (
                Code::NotAllowed,
                refusal::NOT_ALLOWED.of([]),
                Some("ask a practitioner of the practice"),
            ),
            VaultError::NameTaken => {
                (Code::Usage, refusal::NAME_TAKEN.of([]), Some("choose another name"))
            }
            VaultError::PassphraseTaken => {
                (Code::Usage, refusal::PASSPHRASE_TAKEN.of([]), Some("choose other words"))
            }
            VaultError::LastPractitioner => (
                Code::Usage,
                refusal::LAST_PRACTITIONER.of([]),
                Some("make somebody else a practitioner first"),
            ),
            VaultError::Full => (
                Code::Busy,
                refusal::DISK_FULL.of([]),
                Some("make space on the disk and try again"),
            ),
            VaultError::ReadOnly => (
                Code::Busy,
                refusal::READ_ONLY.of([]),
                Some("make the file and its folder writable, or copy the database to another disk"),
            ),
            VaultError::Write(_) => (
                Code::Busy,
                refusal::VAULT_UNWRITTEN.of([]),
                Some("check that the disk is connected, writable and has space"),
            ),
        };
        let mut told = Self::new(code, error.to_string());
        told.said = Some(Box::new(said));
        told.hints.extend(hint.map(str::to_owned));
        told
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiError, Code};
    use serde_json::json;
    use zonula_store::VaultError;

    #[test]
    fn the_store_is_quoted_by_id_with_its_values() {
        let told = ApiError::from(VaultError::Newer { found: 9, known: 5 });
        let crossed = serde_json::to_value(&told).expect("it has a JSON form");
        let said = json!({ "id": "vault-newer", "values": { "found": "9", "known": "5" } });
        assert_eq!(crossed["said"], said);
        assert!(crossed["message"].as_str().is_some_and(|own| own.contains("schema 9")));
    }

    #[test]
    fn what_only_the_command_line_meets_keeps_its_shape() {
        let told = ApiError::new(Code::Usage, "there is no rank `clan`");
        let crossed = serde_json::to_value(&told).expect("it has a JSON form");
        let shape = json!({
            "code": "usage", "message": "there is no rank `clan`", "place": null, "hints": [],
        });
        assert_eq!(crossed, shape);
    }
}

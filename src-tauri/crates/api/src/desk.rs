//! The desk: what was offered, planned and drafted, each known to front ends by a token only.

use crate::reading;
use crate::session::file_name;
use crate::wire::ComposeReport;
use crate::{ApiError, Code, refusal};
use std::collections::BTreeMap;
use std::path::PathBuf;
use zonula_formats::SourceFile;
use zonula_intake::{ImportPlan, Remembered};
use zonula_model::{PatientId, Sha256};

/// A file that was offered.
#[derive(Clone)]
pub(crate) enum OfferedSource {
    /// On a disk.
    Path(PathBuf),
    /// Out of an archive; in memory, for nothing of a patient is unpacked onto a disk.
    Within(Box<SourceFile>),
}

impl OfferedSource {
    /// Opens the file, as it is by now.
    pub(crate) fn open(&self) -> Result<SourceFile, ApiError> {
        match self {
            Self::Path(path) => reading::load(path),
            Self::Within(file) => Ok(SourceFile::clone(file)),
        }
    }

    /// Returns what it is called: its name, after that of the archive it came in.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Path(path) => file_name(path),
            Self::Within(file) => match file.container() {
                Some(archive) => format!("{}/{}", archive.name, archive.path),
                None => file.name().to_owned(),
            },
        }
    }
}

/// A planned import that waits for a person's answers.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) file: String,
    pub(crate) patient: PatientId,
    pub(crate) plan: ImportPlan,
    /// What the mapping for the laboratory's next file is found by.
    pub(crate) memory: Memory,
    /// Answers given so far that are worth keeping for the next file.
    pub(crate) remembered: Vec<Remembered>,
}

/// What a laboratory's files are known by.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    /// The laboratory as the file names it.
    pub(crate) laboratory: Option<String>,
    /// Format and header, where it names none.
    pub(crate) signature: Option<String>,
    /// The format's id.
    pub(crate) format: String,
}

/// A report with its bytes.
#[derive(Clone)]
pub(crate) struct HeldReport {
    pub(crate) pdf: Vec<u8>,
    /// What it was composed from; `None` for a released report, which is never composed anew.
    pub(crate) draft: Option<DraftOf>,
}

/// What a draft was composed from.
#[derive(Clone)]
pub(crate) struct DraftOf {
    pub(crate) request: ComposeReport,
    pub(crate) inputs: Sha256,
}

/// Everything that lies open; cleared when the vault is locked.
#[derive(Default)]
pub(crate) struct Desk {
    given: u64,
    pub(crate) files: BTreeMap<String, OfferedSource>,
    pub(crate) targets: BTreeMap<String, PathBuf>,
    pub(crate) plans: BTreeMap<String, Plan>,
    pub(crate) reports: BTreeMap<String, HeldReport>,
}

impl Desk {
    /// Gives out a token that was never given before in this session.
    pub(crate) fn token(&mut self, kind: &str) -> String {
        self.given += 1;
        format!("{kind}-{}", self.given)
    }

    /// Puts everything away; tokens given before are never given again.
    pub(crate) fn clear(&mut self) {
        *self = Self { given: self.given, ..Self::default() };
    }
}

/// Finds what a token stands for.
pub(crate) fn find<'a, T>(
    things: &'a BTreeMap<String, T>,
    kind: &str,
    token: &str,
) -> Result<&'a T, ApiError> {
    things.get(token).ok_or_else(|| {
        ApiError::new(Code::NotFound, format!("there is no {kind} `{token}` any more"))
            .said(refusal::PUT_AWAY, [])
            .hint("what was open is put away when the database is locked: open it again")
    })
}

//! Offered: the files of a request, and which of them accompany the others.

use crate::desk::find;
use crate::reading;
use crate::session::{Session, file_name};
use crate::wire::PreviewFile;
use crate::{ApiError, Code};
use std::path::PathBuf;
use std::sync::Arc;
use zonula_formats::{Companion, SourceFile, companion};

/// The files of one request.
pub(super) struct Offered {
    paths: Vec<PathBuf>,
    companions: Vec<Option<Arc<Companion>>>,
}

/// A file, or why it cannot be opened, which is said of the file and not of the request.
type Opened = Result<SourceFile, (PathBuf, ApiError)>;

impl Offered {
    /// Finds the files, and reads those that accompany others.
    pub(super) fn of(session: &Session, files: &[PreviewFile]) -> Result<Self, ApiError> {
        let paths = files.iter().map(|choice| path(session, &choice.token));
        let paths: Vec<PathBuf> = paths.collect::<Result<_, _>>()?;
        let mut companions = vec![None; paths.len()];
        if paths.len() > 1 {
            for (at, path) in paths.iter().enumerate() {
                session.go_on()?;
                companions[at] = read(path)?;
            }
        }
        Ok(Self { paths, companions })
    }

    /// Opens a file.
    pub(super) fn source(&self, session: &Session, at: usize) -> Result<Opened, ApiError> {
        session.go_on()?;
        let path = &self.paths[at];
        match reading::load(path) {
            Ok(source) => Ok(Ok(source)),
            Err(error) if error.code == Code::Refused => Ok(Err((path.clone(), error))),
            Err(error) => Err(error),
        }
    }

    /// Says whether a file accompanies others.
    pub(super) fn is_companion(&self, at: usize) -> bool {
        self.companions[at].is_some()
    }

    /// Lists what is read beside a file: the companions of the request and those it names.
    pub(super) fn companions(
        &self,
        session: &Session,
        choice: &PreviewFile,
    ) -> Result<Vec<Arc<Companion>>, ApiError> {
        let mut beside: Vec<Arc<Companion>> = self.companions.iter().flatten().cloned().collect();
        for token in &choice.companions {
            let path = path(session, token)?;
            let named = read(&path)?.ok_or_else(|| {
                ApiError::new(Code::Refused, "this is neither a taxonomy nor a tree")
                    .at(file_name(&path))
            })?;
            if beside.iter().all(|other| other.sha256 != named.sha256) {
                beside.push(named);
            }
        }
        Ok(beside)
    }
}

/// Says whether an offered file is one that accompanies others.
pub(super) fn accompanies(session: &Session, token: &str) -> Result<bool, ApiError> {
    Ok(read(&path(session, token)?)?.is_some())
}

fn path(session: &Session, token: &str) -> Result<PathBuf, ApiError> {
    Ok(find(&session.desk().files, "file", token)?.clone())
}

/// Reads a file as a companion; `None` where it is none, or cannot be opened, which is said later.
fn read(path: &std::path::Path) -> Result<Option<Arc<Companion>>, ApiError> {
    match reading::load(path) {
        Ok(source) => Ok(companion(&source).map(Arc::new)),
        Err(error) if error.code == Code::Refused => Ok(None),
        Err(error) => Err(error),
    }
}

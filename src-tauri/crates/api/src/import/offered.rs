//! Offered: the files of a request, and which of them accompany the others.

use crate::desk::{OfferedSource, find};
use crate::session::Session;
use crate::wire::{ArrangeFiles, ArrangedFile, Arrangement, OfferedFile, PreviewFile};
use crate::{ApiError, Code, refusal};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use zonula_formats::{Companion, SourceFile, Standing, assign, companion};
use zonula_model::{Problem, Sha256};

/// The files of one request.
pub(super) struct Offered {
    sources: Vec<OfferedSource>,
    /// How each stands to the others; nothing where there are no others.
    standings: Vec<Option<Standing>>,
}

/// A file, or why it cannot be opened, which is said of the file and not of the request.
type Opened = Result<SourceFile, ApiError>;

impl Offered {
    /// Finds the files, and which accompany which.
    pub(super) fn of(session: &Session, files: &[PreviewFile]) -> Result<Self, ApiError> {
        let tokens: Vec<&str> = files.iter().map(|choice| choice.token.as_str()).collect();
        let sources = sources(session, &tokens)?;
        let standings = standings(session, &sources)?;
        Ok(Self { sources, standings })
    }

    /// Returns what a file is called.
    pub(super) fn name(&self, at: usize) -> String {
        self.sources[at].name()
    }

    /// Opens a file.
    pub(super) fn source(&self, session: &Session, at: usize) -> Result<Opened, ApiError> {
        session.go_on()?;
        open(&self.sources[at])
    }

    /// Says whether a file accompanies others.
    pub(super) fn is_beside(&self, at: usize) -> bool {
        matches!(self.standings[at], Some(Standing::Beside(_)))
    }

    /// Lists what is read beside a file, those that fit among the request's and those it names, and
    /// what is to be told about it.
    pub(super) fn companions(
        &self,
        session: &Session,
        at: usize,
        choice: &PreviewFile,
    ) -> Result<(Vec<Arc<Companion>>, Vec<Problem>), ApiError> {
        let (mut beside, problems) = match &self.standings[at] {
            Some(Standing::Read { companions, problems }) => (companions.clone(), problems.clone()),
            _ => (vec![], vec![]),
        };
        for token in &choice.companions {
            let source = find(&session.desk().files, "file", token)?.clone();
            let opened = open(&source)?.ok().and_then(|file| companion(&file));
            let named = opened.ok_or_else(|| {
                ApiError::new(Code::Refused, "this is neither a taxonomy nor a tree")
                    .said(refusal::NOT_A_COMPANION, [])
                    .at(source.name())
            })?;
            if beside.iter().all(|other| other.sha256 != named.sha256) {
                beside.push(Arc::new(named));
            }
        }
        Ok((beside, problems))
    }
}

/// Takes files that a person chose or dropped; an archive gives the files within it.
///
/// The archive itself is among them only where something is wrong with it, which previewing it
/// says.
pub fn offer_files(session: &Session, path: &Path) -> Result<Vec<OfferedFile>, ApiError> {
    let offered = session.offer_file(path)?;
    let source = find(&session.desk().files, "file", &offered.token)?.clone();
    let Ok(archive) = open(&source)? else { return Ok(vec![offered]) };
    let Some(entries) = archive.entries() else { return Ok(vec![offered]) };
    let mut files = vec![];
    let mut desk = session.desk();
    if !entries.problems.is_empty() {
        files.push(offered.clone());
    }
    for file in entries.files {
        let (size, source) = (file.length() as f64, OfferedSource::Within(Box::new(file)));
        let (token, name) = (desk.token("file"), source.name());
        desk.files.insert(token.clone(), source);
        files.push(OfferedFile { token, name, size });
    }
    Ok(files)
}

/// Says which of several offered files are read beside which.
pub fn arrange_files(session: &Session, request: ArrangeFiles) -> Result<Arrangement, ApiError> {
    let tokens: Vec<&str> = request.tokens.iter().map(String::as_str).collect();
    let sources = sources(session, &tokens)?;
    let standings = standings(session, &sources)?;
    let beside = standings.iter().map(|own| matches!(own, Some(Standing::Beside(_))));
    let is_beside: Vec<bool> = beside.collect();
    let mut tokens_by_content: BTreeMap<Sha256, &String> = BTreeMap::new();
    for (at, token) in request.tokens.iter().enumerate().filter(|(at, _)| is_beside[*at]) {
        let companion = open(&sources[at])?.map(|file| file.sha256());
        tokens_by_content.extend(companion.ok().map(|sha256| (sha256, token)));
    }
    let arranged = |(at, standing): (usize, &Option<Standing>)| {
        let companions = match standing {
            Some(Standing::Read { companions, .. }) => {
                let token = |own: &Arc<Companion>| tokens_by_content.get(&own.sha256);
                companions.iter().filter_map(token).map(|token| (*token).clone()).collect()
            }
            _ => vec![],
        };
        ArrangedFile { token: request.tokens[at].clone(), beside: is_beside[at], companions }
    };
    Ok(Arrangement { files: standings.iter().enumerate().map(arranged).collect() })
}

fn sources(session: &Session, tokens: &[&str]) -> Result<Vec<OfferedSource>, ApiError> {
    let desk = session.desk();
    tokens.iter().map(|token| Ok(find(&desk.files, "file", token)?.clone())).collect()
}

/// Assigns companions to tables among the files that can be opened.
fn standings(
    session: &Session,
    sources: &[OfferedSource],
) -> Result<Vec<Option<Standing>>, ApiError> {
    let mut standings = vec![None; sources.len()];
    if sources.len() < 2 {
        return Ok(standings);
    }
    let (mut places, mut files) = (vec![], vec![]);
    for (at, source) in sources.iter().enumerate() {
        session.go_on()?;
        if let Ok(file) = open(source)? {
            places.push(at);
            files.push(file);
        }
    }
    for (at, standing) in places.into_iter().zip(assign(&files)) {
        standings[at] = Some(standing);
    }
    Ok(standings)
}

fn open(source: &OfferedSource) -> Result<Opened, ApiError> {
    match source.open() {
        Ok(file) => Ok(Ok(file)),
        Err(error) if error.code == Code::Refused => Ok(Err(error)),
        Err(error) => Err(error),
    }
}

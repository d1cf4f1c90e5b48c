//! Reading: a file opened, recognised and read, whichever front end asks.

use crate::session::{file_name, unreadable};
use crate::{ApiError, Code};
use std::path::Path;
use zonula_formats::{Format, ReadOptions, Reading, Recognition, SourceFile};
use zonula_model::{Place, Problem, Severity};

/// A file that one reader read.
pub(crate) struct ReadFile {
    pub(crate) format: &'static Format,
    pub(crate) reading: Reading,
}

/// Why no reader read a file.
pub(crate) enum NotRead {
    /// No reader claims it; what it is, where its first bytes tell.
    Unknown(Option<&'static str>),
    /// It is a companion, of a table that is not here; the problem says so.
    Alone(Problem),
    /// Several readers claim it: a person chooses.
    Several(Vec<&'static Format>),
}

impl NotRead {
    /// Says it as a problem of the whole file.
    pub(crate) fn problem(&self) -> Problem {
        match self {
            Self::Unknown(what) => Problem::new(
                Severity::Error,
                "format-unknown",
                Place::File,
                what.map_or_else(
                    || "no reader recognises this file".to_owned(),
                    |what| format!("this is {what}; no reader recognises it"),
                ),
            )
            .with_hint("`zonula formats` lists what is read and how it is recognised"),
            Self::Alone(problem) => problem.clone(),
            Self::Several(formats) => {
                let ids: Vec<String> =
                    formats.iter().map(|format| format!("`{}`", format.id)).collect();
                let message = format!("several readers claim this file: {}", ids.join(", "));
                Problem::new(Severity::Error, "format-ambiguous", Place::File, message)
                    .with_hint("choose the format")
            }
        }
    }
}

/// Opens a file.
pub(crate) fn load(path: &Path) -> Result<SourceFile, ApiError> {
    let name = file_name(path);
    SourceFile::open(path).map_err(|error| unreadable(&error).at(&name))
}

/// Reads a file as the format asked for, or as the one that recognises it.
///
/// A format that does not exist is an error of the request; all else is said of the file.
pub(crate) fn read(
    file: &SourceFile,
    format: Option<&str>,
    options: &ReadOptions,
) -> Result<Result<ReadFile, NotRead>, ApiError> {
    let reader = match format {
        Some(id) => zonula_formats::reader(id).ok_or_else(|| {
            ApiError::new(Code::Usage, format!("there is no format `{id}`"))
                .hint("`zonula formats` lists them")
        })?,
        None => match zonula_formats::recognise(file) {
            Recognition::One(reader) => reader,
            Recognition::Several(readers) => {
                let formats = readers.iter().map(|reader| reader.format()).collect();
                return Ok(Err(NotRead::Several(formats)));
            }
            Recognition::Unknown => {
                if let Some(companion) = zonula_formats::companion(file) {
                    return Ok(Err(NotRead::Alone(companion.alone())));
                }
                return Ok(Err(NotRead::Unknown(zonula_formats::what_it_is(file.head()))));
            }
        },
    };
    Ok(Ok(ReadFile { format: reader.format(), reading: reader.read(file, options) }))
}

/// Returns the stable lower-case name of a severity.
pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

//! Failures: an error of the api or of a stream, told on standard error.

use crate::{LOCKED, Streams};
use std::io;
use zonula_api::{ApiError, Code};

/// Why a command ended early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The api refused.
    Api(ApiError),
    /// A stream broke.
    Stream(io::Error),
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}

impl Failure {
    /// Says that the request was wrong.
    pub(crate) fn usage(message: impl Into<String>, hint: &str) -> Self {
        Self::Api(ApiError::new(Code::Usage, message).hint(hint))
    }

    /// Tells what happened, where, and what to do; returns the exit code.
    pub(crate) fn tell(self, streams: &mut Streams<'_>) -> io::Result<u8> {
        match self {
            Self::Api(error) => {
                tell(streams, &error)?;
                Ok(error.code.exit())
            }
            Self::Stream(error) => Err(error),
        }
    }
}

/// Writes an error as every command does.
pub(crate) fn tell(streams: &mut Streams<'_>, error: &ApiError) -> io::Result<()> {
    writeln!(streams.error, "error: {}", error.message)?;
    if let Some(place) = &error.place {
        writeln!(streams.error, "  --> {place}")?;
    }
    for hint in &error.hints {
        writeln!(streams.error, "hint: {hint}")?;
    }
    if error.code.exit() == LOCKED && error.hints.is_empty() {
        writeln!(
            streams.error,
            "hint: `--passphrase-file` names a file that holds the passphrase"
        )?;
    }
    Ok(())
}

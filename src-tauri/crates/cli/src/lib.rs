//! The command line: arguments, exit codes and streams; everything else is the api's.
//!
//! [`run`] works in process, so that tests need no child process: arguments in, an exit code and
//! what was written out.

mod arguments;
mod commands;
mod database;
mod failure;
#[cfg(test)]
mod manual;
mod progress;
mod streams;
mod table;

pub use streams::Streams;

use arguments::Arguments;
use clap::Parser;
use failure::Failure;
use std::ffi::OsString;
use std::process::ExitCode;

/// Done.
pub const DONE: u8 = 0;
/// Done, with rows or files left out, which are listed.
pub const PARTLY: u8 = 1;
/// The request was wrong.
pub const USAGE: u8 = 2;
/// The input was refused.
pub const REFUSED: u8 = 3;
/// The database is locked, or the passphrase is wrong.
pub const LOCKED: u8 = 4;
/// The database is damaged or busy.
pub const DAMAGED: u8 = 5;
/// A person ended it; what was stored before stays, and nothing is half stored.
pub const ENDED: u8 = 130;

/// Runs the program on the process's own arguments and streams.
pub fn main() -> ExitCode {
    zonula_api::write_no_dumps();
    let code = Streams::with_standard(|streams| run(std::env::args_os(), streams));
    ExitCode::from(code)
}

/// Runs one command line, the program's name first, and returns its exit code.
pub fn run(
    arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    streams: &mut Streams<'_>,
) -> u8 {
    let code = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => commands::run(&arguments, streams),
        Err(error) if error.use_stderr() => {
            write!(streams.error, "{error}").map(|()| USAGE).map_err(Failure::from)
        }
        Err(help) => write!(streams.out, "{help}").map(|()| DONE).map_err(Failure::from),
    };
    let code = code.or_else(|failure| failure.tell(streams));
    // A reader that has gone away, `head` say, has seen what it wanted.
    let flushed = streams.out.flush().and_then(|()| streams.error.flush());
    match (code, flushed) {
        (Ok(code), Ok(())) => code,
        (Err(error), _) | (_, Err(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => DONE,
        _ => REFUSED,
    }
}

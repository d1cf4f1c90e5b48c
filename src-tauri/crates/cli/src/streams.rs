//! Streams: where text goes and comes from, and what the surroundings say.

use std::io::{BufRead, BufWriter, IsTerminal, Write};

/// What one run of the program reads and writes.
pub struct Streams<'a> {
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub error: &'a mut dyn Write,
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Whether a person sits at both ends, so that something may be asked.
    pub interactive: bool,
    /// Looks up an environment variable.
    pub environment: &'a dyn Fn(&str) -> Option<String>,
}

impl Streams<'_> {
    /// Works with the process's own streams.
    pub fn with_standard<T>(work: impl FnOnce(&mut Streams<'_>) -> T) -> T {
        let interactive = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        work(&mut Streams {
            out: &mut BufWriter::new(std::io::stdout()),
            error: &mut std::io::stderr(),
            input: &mut std::io::stdin().lock(),
            interactive,
            environment: &|name| std::env::var(name).ok(),
        })
    }
}

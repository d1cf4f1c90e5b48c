//! Streams: where text goes and comes from, and what the surroundings say.

use std::io::{BufRead, BufWriter, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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
    /// Set once a person has ended the work; what is being stored then is not.
    pub ended: Arc<AtomicBool>,
    /// Whether the process is the program's own, so that Ctrl-C may be listened to.
    pub own_process: bool,
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
            ended: Arc::default(),
            own_process: true,
        })
    }

    /// Lets Ctrl-C end the work at a sound place; a second one ends the process at once.
    pub(crate) fn listen(&self) {
        if !self.own_process {
            return;
        }
        let ended = self.ended.clone();
        let heard = ctrlc::set_handler(move || {
            if ended.swap(true, Ordering::Relaxed) {
                std::process::exit(i32::from(crate::ENDED));
            }
        });
        // Without a handler Ctrl-C ends the process at once, which leaves nothing half stored.
        heard.ok();
    }
}

//! Batches: how many messages a file says that it holds, and how many there are.

use super::segment::Segment;
use crate::problem_log::ProblemLog;
use zonula_model::{Place, Problem, Severity};

/// The messages counted since a batch began.
#[derive(Default)]
pub(super) struct Batch {
    messages: usize,
    batches: usize,
    is_open: bool,
}

impl Batch {
    /// Counts a message.
    pub fn message(&mut self) {
        self.messages += 1;
    }

    /// Takes a header or a trailer of a file or a batch.
    pub fn take(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) {
        match segment.name() {
            "BHS" => (self.messages, self.is_open) = (0, true),
            "BTS" => {
                check(segment, self.messages, "messages", log);
                self.batches += 1;
                (self.messages, self.is_open) = (0, false);
            }
            "FTS" => {
                check(segment, self.batches, "batches", log);
                self.batches = 0;
            }
            _ => {}
        }
    }

    /// Tells that the last batch has no end.
    pub fn finish(self, log: &mut ProblemLog) {
        if self.is_open {
            let message = "the batch has no end: messages may be missing";
            log.push(Problem::new(Severity::Warning, "batch-incomplete", Place::File, message));
        }
    }
}

/// Compares a stated count with what was found.
fn check(segment: &Segment<'_>, found: usize, what: &str, log: &mut ProblemLog) {
    let stated = segment.text(1, 1);
    if stated.parse::<usize>().is_ok_and(|stated| stated != found) {
        let message = format!("`{stated}` {what} are announced, {found} were found");
        log.push(Problem::new(Severity::Warning, "batch-incomplete", segment.place(), message));
    }
}

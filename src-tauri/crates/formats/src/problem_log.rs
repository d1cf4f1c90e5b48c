//! Problem logs: every problem in the order of the file, the endless ones counted.

use crate::limits::PROBLEMS_OF_A_KIND;
use std::collections::BTreeMap;
use zonula_model::{Place, Problem, Severity};

/// Collects problems; of each kind only the first are listed, the rest is counted.
#[derive(Debug, Default)]
pub(crate) struct ProblemLog {
    problems: Vec<Problem>,
    counts: BTreeMap<&'static str, (usize, Severity)>,
}

impl ProblemLog {
    /// Starts with what is known about the file before its format is read.
    pub fn new(known: &[Problem]) -> Self {
        let mut log = Self::default();
        known.iter().for_each(|problem| log.push(problem.clone()));
        log
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Problem) {
        self.push_with(problem.severity, problem.code, || problem);
    }

    /// Adds a problem that is made only where it will be listed.
    pub fn push_with(
        &mut self,
        severity: Severity,
        code: &'static str,
        problem: impl FnOnce() -> Problem,
    ) {
        let (count, worst) = self.counts.entry(code).or_insert((0, severity));
        *count += 1;
        *worst = (*worst).max(severity);
        if *count <= PROBLEMS_OF_A_KIND {
            self.problems.push(problem());
        }
    }

    /// Adds a problem unless the same was said before, of whatever place.
    pub fn push_once(&mut self, problem: Problem) {
        let is_same =
            |other: &Problem| other.code == problem.code && other.message == problem.message;
        if !self.problems.iter().any(is_same) {
            self.push(problem);
        }
    }

    /// Adds something worth knowing about the file as a whole.
    pub fn note(&mut self, code: &'static str, message: impl Into<String>) {
        self.push(Problem::new(Severity::Note, code, Place::File, message));
    }

    /// Returns the problems, with one line for each kind that was cut short.
    pub fn finish(mut self) -> Vec<Problem> {
        for (code, (count, severity)) in self.counts {
            if count > PROBLEMS_OF_A_KIND {
                let more = count - PROBLEMS_OF_A_KIND;
                self.problems.push(Problem::new(
                    severity,
                    code,
                    Place::File,
                    format!("{more} more problems of this kind are not listed"),
                ));
            }
        }
        self.problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endless_problems_are_counted_not_listed() {
        let mut log = ProblemLog::default();
        for line in 1..=250 {
            log.push(Problem::new(Severity::Error, "x", Place::Line(line), "unreadable"));
        }
        let problems = log.finish();
        assert_eq!(problems.len(), PROBLEMS_OF_A_KIND + 1);
        assert_eq!(problems[100].message, "150 more problems of this kind are not listed");
        assert_eq!(problems[100].severity, Severity::Error);
    }
}

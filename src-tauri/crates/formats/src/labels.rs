//! Labels: every specimen of a reading has its own.

use crate::RawSpecimen;
use crate::problem_log::ProblemLog;
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Problem, Severity};

/// Returns the label, numbered where an earlier specimen has the same.
pub(crate) fn unique(label: String, earlier: &[RawSpecimen], log: &mut ProblemLog) -> String {
    if earlier.iter().all(|specimen| specimen.label != label) {
        return label;
    }
    let taken: BTreeSet<_> = earlier.iter().map(|specimen| specimen.label.as_str()).collect();
    let numbered = (2..).map(|number| format!("{label} ({number})"));
    let free = numbered.into_iter().find(|candidate| !taken.contains(candidate.as_str()));
    let free = free.unwrap_or_else(|| label.clone());
    let message = format!("`{label}` names two specimens; the second is called `{free}`");
    let place = zonula_model::Place::File;
    log.push(Problem::new(Severity::Warning, "specimen-repeated", place, message));
    free
}

/// The labels that a reading gives out, each once; fast where a file has many specimens.
#[derive(Default)]
pub(crate) struct Labels {
    taken: BTreeSet<String>,
    /// The number that a repeated label gets next.
    next: BTreeMap<String, usize>,
}

impl Labels {
    /// Returns the label, numbered where an earlier specimen has the same.
    pub fn unique(&mut self, label: String, log: &mut ProblemLog) -> String {
        if self.taken.insert(label.clone()) {
            return label;
        }
        let next = self.next.entry(label.clone()).or_insert(2);
        let free = loop {
            let candidate = format!("{label} ({next})");
            *next += 1;
            if self.taken.insert(candidate.clone()) {
                break candidate;
            }
        };
        let message = format!("`{label}` names two specimens; the second is called `{free}`");
        let place = zonula_model::Place::File;
        log.push(Problem::new(Severity::Warning, "specimen-repeated", place, message));
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_thousand_specimens_without_a_label_are_numbered_at_once() {
        let (mut labels, mut log) = (Labels::default(), ProblemLog::default());
        assert_eq!(labels.unique("a (2)".into(), &mut log), "a (2)");
        assert_eq!(labels.unique("a".into(), &mut log), "a");
        assert_eq!(labels.unique("a".into(), &mut log), "a (3)");
        let last = (0..100_000).map(|_| labels.unique("a".into(), &mut log)).last();
        assert_eq!(last.as_deref(), Some("a (100003)"));
    }
}

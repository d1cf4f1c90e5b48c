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

/// Labels given out so far; cheap for many specimens.
#[derive(Debug, Default)]
pub(crate) struct Labels {
    /// Each label, and the number that its next repetition gets.
    taken: BTreeMap<String, usize>,
}

impl Labels {
    /// Returns whether a specimen has the label already.
    pub fn is_taken(&self, label: &str) -> bool {
        self.taken.contains_key(label)
    }

    /// Returns the label, numbered where an earlier specimen has the same, which is told.
    pub fn unique(&mut self, label: String, log: &mut ProblemLog) -> String {
        let Some(next) = self.taken.get(&label).copied() else {
            self.taken.insert(label.clone(), 2);
            return label;
        };
        let mut number = next;
        let mut free = format!("{label} ({number})");
        while self.taken.contains_key(&free) {
            number += 1;
            free = format!("{label} ({number})");
        }
        let message = format!("`{label}` names two specimens; the second is called `{free}`");
        let place = zonula_model::Place::File;
        log.push(Problem::new(Severity::Warning, "specimen-repeated", place, message));
        self.taken.insert(label, number + 1);
        self.taken.insert(free.clone(), 2);
        free
    }
}

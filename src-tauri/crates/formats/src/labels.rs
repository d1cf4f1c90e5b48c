//! Labels: every specimen of a reading has its own.

use crate::RawSpecimen;
use crate::problem_log::ProblemLog;
use std::collections::BTreeMap;
use zonula_model::{Place, Problem, Severity};

/// The labels of a reading so far.
#[derive(Debug, Default)]
pub(crate) struct Labels {
    /// Each with the number that the next specimen of this label would have.
    taken: BTreeMap<String, usize>,
}

impl Labels {
    /// Returns whether a specimen is called so.
    pub fn contains(&self, label: &str) -> bool {
        self.taken.contains_key(label)
    }

    /// Returns the label, numbered where an earlier specimen has the same, and remembers it.
    pub fn unique(&mut self, label: String, log: &mut ProblemLog) -> String {
        let Some(first) = self.taken.get(&label).copied() else {
            self.taken.insert(label.clone(), 2);
            return label;
        };
        let free = (first..).map(|number| (number, format!("{label} ({number})")));
        let free = free.into_iter().find(|(_, candidate)| !self.taken.contains_key(candidate));
        // Only after every number there is could none be free.
        let (number, free) = free.unwrap_or_else(|| (first, label.clone()));
        log.push_with(Severity::Warning, "specimen-repeated", || {
            let message = format!("`{label}` names two specimens; the second is called `{free}`");
            Problem::new(Severity::Warning, "specimen-repeated", Place::File, message)
        });
        self.taken.insert(label, number + 1);
        self.taken.insert(free.clone(), 2);
        free
    }
}

/// Returns the label, numbered where an earlier specimen has the same.
pub(crate) fn unique(label: String, earlier: &[RawSpecimen], log: &mut ProblemLog) -> String {
    if earlier.iter().all(|specimen| specimen.label != label) {
        return label;
    }
    let taken = earlier.iter().map(|specimen| (specimen.label.clone(), 2)).collect();
    Labels { taken }.unique(label, log)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_label_is_numbered_around_the_numbers_that_are_taken() {
        let (mut labels, mut log) = (Labels::default(), ProblemLog::default());
        let given = ["a", "a (2)", "a", "a", "b", "a (2)"];
        let unique = given.map(|label| labels.unique(label.to_owned(), &mut log));
        assert_eq!(unique, ["a", "a (2)", "a (3)", "a (4)", "b", "a (2) (2)"]);
        assert_eq!(log.finish().len(), 3);
        assert!(labels.contains("a (4)") && !labels.contains("c"));
    }

    #[test]
    fn a_hundred_thousand_specimens_without_a_label_are_numbered_at_once() {
        let (mut labels, mut log) = (Labels::default(), ProblemLog::default());
        let last = (0..=100_000).map(|_| labels.unique("a".into(), &mut log)).last();
        assert_eq!(last.as_deref(), Some("a (100001)"));
    }
}

//! Labels: every specimen of a reading has its own.

use crate::RawSpecimen;
use crate::problem_log::ProblemLog;
use std::collections::BTreeSet;
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

//! Attaching: features get lineages from a taxonomy, and are looked up in a tree.

use super::{Companion, CompanionContent};
use crate::feature_table::Feature;
use crate::problem_log::ProblemLog;
use std::sync::Arc;
use zonula_model::{Place, Problem, Rank, Severity};

/// How many features that are missing in a companion are named.
const NAMED: usize = 3;

/// Gives features the lineages of the taxonomy that names most of them, and checks trees.
///
/// A table with lineages of its own keeps them. Nothing attaches where no identifier agrees.
pub(crate) fn attach(
    features: &mut [Feature],
    companions: &[Arc<Companion>],
    log: &mut ProblemLog,
) {
    let mut by_agreement: Vec<_> =
        companions.iter().map(|companion| (agreement(features, companion), companion)).collect();
    by_agreement.sort_by_key(|(found, _)| std::cmp::Reverse(*found));
    for (found, companion) in by_agreement {
        for problem in &companion.problems {
            log.push(within(problem, &companion.file));
        }
        if found == 0 {
            let (file, what) = (&companion.file, companion.what());
            let message = format!("`{file}` is {what}, but names none of this table's features");
            tell(log, Severity::Warning, "companion-of-another", message);
            continue;
        }
        match &companion.content {
            CompanionContent::Taxonomy(lineages) => {
                let file = &companion.file;
                if features.iter().any(|feature| !feature.taxon.lineage.is_empty()) {
                    let message = format!("lineages are known already; `{file}` is not used");
                    tell(log, Severity::Note, "taxonomy-not-used", message);
                    continue;
                }
                for feature in features.iter_mut() {
                    let Some(lineage) = lineages.get(&feature.taxon.name) else { continue };
                    feature.taxon.lineage.clone_from(&lineage.ranks);
                    (feature.written, feature.prefixes) = (lineage.written, Some(lineage.prefixes));
                }
                tell_found(log, "taxonomy", features, found, companion);
            }
            CompanionContent::Tree(_) => tell_found(log, "tree", features, found, companion),
        }
    }
}

/// Counts the features that a companion names.
fn agreement(features: &[Feature], companion: &Companion) -> usize {
    let names = companion.names();
    features.iter().filter(|it| is_countable(it) && names.contains(it.taxon.name.as_str())).count()
}

/// Returns whether a feature has an identifier to be looked up by.
fn is_countable(feature: &Feature) -> bool {
    feature.rank == Rank::Feature && feature.prefixes.is_some()
}

/// Says how many features a companion names, and which it does not.
fn tell_found(
    log: &mut ProblemLog,
    kind: &str,
    features: &[Feature],
    found: usize,
    companion: &Companion,
) {
    let file = &companion.file;
    let names = companion.names();
    let all = features.iter().filter(|feature| is_countable(feature));
    let missing: Vec<_> = all
        .clone()
        .map(|feature| feature.taxon.name.as_str())
        .filter(|name| !names.contains(name))
        .collect();
    let all = all.count();
    let (of_what, code, incomplete) = match kind {
        "tree" => ("tips", "tree-matches", "tree-incomplete"),
        _ => ("lineages", "taxonomy-attached", "taxonomy-incomplete"),
    };
    let message =
        format!("`{file}`: {found} of {all} features are among its {} {of_what}", names.len());
    if missing.is_empty() {
        tell(log, Severity::Note, code, message);
        return;
    }
    let some = missing.iter().take(NAMED).map(|name| format!("`{name}`"));
    let some = some.collect::<Vec<_>>().join(", ");
    let more = if missing.len() > NAMED { " and others" } else { "" };
    let message = format!("{message}; {} are not: {some}{more}", missing.len());
    tell(log, Severity::Warning, incomplete, message);
}

fn tell(log: &mut ProblemLog, severity: Severity, code: &'static str, message: String) {
    log.push(Problem::new(severity, code, Place::File, message));
}

/// Moves a companion's own problem into the table's: its place names the companion.
fn within(problem: &Problem, file: &str) -> Problem {
    let place = match &problem.place {
        Place::File => file.to_owned(),
        place => format!("{file}, {place}"),
    };
    Problem { place: Place::Path(place.into()), ..problem.clone() }
}

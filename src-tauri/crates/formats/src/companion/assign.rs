//! Assigning: of several files offered together, which companion belongs to which table.

use super::{Companion, companion};
use crate::{Kind, ReadOptions, Recognition, SourceFile, recognise};
use std::collections::BTreeSet;
use std::sync::Arc;
use zonula_model::{Place, Problem, Rank, Severity};

/// How a file stands among those it was offered with.
#[derive(Clone, Debug)]
pub enum Standing {
    /// Is read by itself, with these beside it.
    Read {
        /// For [`ReadOptions::companions`].
        companions: Vec<Arc<Companion>>,
        /// Where two companions fit equally and none is taken.
        problems: Vec<Problem>,
    },
    /// Goes with others: their places in the list.
    Beside(Vec<usize>),
    /// Is a companion without a table, which the problem tells.
    Alone(Problem),
}

/// Says of each offered file, in their order, how it stands among the others.
///
/// A companion belongs to a table some of whose features it names; of several taxonomies, or
/// several trees, the one that names most. Which of two that name equally many is meant is for a
/// person to say: neither is taken, which is told.
pub fn assign(files: &[SourceFile]) -> Vec<Standing> {
    let companions: Vec<_> = files.iter().map(|file| companion(file).map(Arc::new)).collect();
    if companions.iter().all(Option::is_none) {
        let read = |_| Standing::Read { companions: vec![], problems: vec![] };
        return files.iter().map(read).collect();
    }
    let mut beside = vec![vec![]; files.len()];
    let mut standings = vec![];
    for (table, file) in files.iter().enumerate() {
        let (mut own, mut problems) = (vec![], vec![]);
        if companions[table].is_none() {
            let identifiers = identifiers(file);
            for is_tree in [false, true] {
                match fitting(&companions, &identifiers, is_tree) {
                    Fit::None => {}
                    Fit::One(at) => {
                        own.extend(companions[at].clone());
                        beside[at].push(table);
                    }
                    Fit::Several(equals) => {
                        let names = equals.iter().map(|at| format!("`{}`", files[*at].name()));
                        let names = names.collect::<Vec<_>>().join(" and ");
                        let message = format!("{names} fit this table equally: none is used");
                        let code = "companion-ambiguous";
                        let problem = Problem::new(Severity::Warning, code, Place::File, message);
                        problems.push(problem.with_hint("choose the table with one of them only"));
                        equals.iter().for_each(|at| beside[*at].push(table));
                    }
                }
            }
        }
        standings.push(Standing::Read { companions: own, problems });
    }
    for (at, companion) in companions.iter().enumerate() {
        if let Some(companion) = companion {
            standings[at] = match beside[at].is_empty() {
                true => Standing::Alone(companion.alone()),
                false => Standing::Beside(std::mem::take(&mut beside[at])),
            };
        }
    }
    standings
}

enum Fit {
    None,
    One(usize),
    Several(Vec<usize>),
}

/// Finds the companion of a kind that names most of a table's features.
fn fitting(
    companions: &[Option<Arc<Companion>>],
    identifiers: &BTreeSet<String>,
    is_tree: bool,
) -> Fit {
    let mut best = (1, vec![]);
    for (at, companion) in companions.iter().enumerate() {
        let Some(companion) = companion else { continue };
        if matches!(companion.content, super::CompanionContent::Tree(_)) != is_tree {
            continue;
        }
        let names = companion.names();
        let found = identifiers.iter().filter(|id| names.contains(id.as_str())).count();
        match found.cmp(&best.0) {
            std::cmp::Ordering::Less => {}
            std::cmp::Ordering::Equal => best.1.push(at),
            std::cmp::Ordering::Greater => best = (found, vec![at]),
        }
    }
    // The same content twice is one companion.
    let content = |at: usize| companions[at].as_ref().map(|it| &it.content);
    match best.1[..] {
        [] => Fit::None,
        [first, ref others @ ..] if others.iter().all(|at| content(*at) == content(first)) => {
            Fit::One(first)
        }
        _ => Fit::Several(best.1),
    }
}

/// Returns what a table calls its features; nothing of a file that is no microbiome table.
fn identifiers(file: &SourceFile) -> BTreeSet<String> {
    let Recognition::One(reader) = recognise(file) else { return BTreeSet::new() };
    if reader.format().kind != Kind::Microbiome {
        return BTreeSet::new();
    }
    let reading = reader.read(file, &ReadOptions::default());
    let profiles = reading.specimens.iter().flat_map(|specimen| &specimen.profiles);
    let features = profiles.filter(|profile| profile.rank() == Rank::Feature);
    features.flat_map(|it| it.iter()).map(|(taxon, _)| taxon.name.clone()).collect()
}

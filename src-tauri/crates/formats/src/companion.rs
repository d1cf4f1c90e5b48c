//! Companions: what stands beside a table in a file of its own, a taxonomy or a tree.

mod assign;
mod attach;
mod newick;
mod taxonomy;

pub use assign::{Standing, assign};
pub(crate) use attach::attach;
pub(crate) use newick::newick;
pub(crate) use taxonomy::{is_taxonomy, taxonomy};

use crate::limits::COMPANION_BYTES;
use crate::lineage::Lineage;
use crate::problem_log::ProblemLog;
use crate::{SourceFile, mothur, qiime2};
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Place, Problem, Severity, Sha256};

/// A file that means something only beside a table.
#[derive(Clone, Debug)]
pub struct Companion {
    /// The file's name.
    pub file: String,
    /// The file's content, identified.
    pub sha256: Sha256,
    /// What it holds.
    pub content: CompanionContent,
    /// What could not be read of it; told where the companion is used.
    pub problems: Vec<Problem>,
}

/// What a companion holds.
#[derive(Clone, Debug, PartialEq)]
pub enum CompanionContent {
    /// Lineages by the identifiers of features.
    Taxonomy(BTreeMap<String, Lineage>),
    /// A phylogenetic tree in Newick notation, its tips named by features.
    Tree(String),
}

/// Recognises one kind of companion; `None` where the file is another.
type Recognise = fn(&SourceFile, &mut ProblemLog) -> Option<CompanionContent>;

/// Lists the kinds of companions, one line each.
const COMPANIONS: &[Recognise] = &[
    qiime2::companion,
    |file, _| mothur::taxonomy(file),
    |file, log| taxonomy(file.text()?, log),
    |file, log| newick(file.text()?, log),
];

/// Reads a file that accompanies a table; `None` where it is none.
pub fn companion(file: &SourceFile) -> Option<Companion> {
    if file.length() > COMPANION_BYTES {
        return None;
    }
    let mut log = ProblemLog::default();
    let content = COMPANIONS.iter().find_map(|recognise| recognise(file, &mut log))?;
    let mut problems = file.packing_problems();
    problems.extend(log.finish());
    Some(Companion { file: file.name().to_owned(), sha256: file.sha256(), content, problems })
}

impl Companion {
    /// Returns the identifiers that it knows.
    pub fn names(&self) -> BTreeSet<&str> {
        match &self.content {
            CompanionContent::Taxonomy(lineages) => lineages.keys().map(String::as_str).collect(),
            CompanionContent::Tree(text) => newick::tips(text).names.into_iter().collect(),
        }
    }

    /// Says what a companion is that was handed in without a table.
    pub fn alone(&self) -> Problem {
        let what = self.what();
        let message = format!("this is {what}, not a table: it means something only beside one");
        let hint = "choose it together with the table whose features it names";
        Problem::new(Severity::Error, "companion-alone", Place::File, message).with_hint(hint)
    }

    /// Says what it is.
    pub(crate) fn what(&self) -> String {
        let count = self.names().len();
        match self.content {
            CompanionContent::Taxonomy(_) => format!("a taxonomy of {count} features"),
            CompanionContent::Tree(_) => format!("a phylogenetic tree of {count} tips"),
        }
    }
}

#[cfg(test)]
mod tests;

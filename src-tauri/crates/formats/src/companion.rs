//! Companions: what stands beside a table in a file of its own, a taxonomy or a tree.

use crate::lineage::Lineage;
use crate::{SourceFile, mothur};
use std::collections::BTreeMap;
use zonula_model::Sha256;

/// A file that means something only beside a table.
#[derive(Clone, Debug)]
pub struct Companion {
    /// The file's name.
    pub file: String,
    /// The file's content, identified.
    pub sha256: Sha256,
    /// What it holds.
    pub content: CompanionContent,
}

/// What a companion holds.
#[derive(Clone, Debug)]
pub enum CompanionContent {
    /// Lineages by the identifiers of features.
    Taxonomy(BTreeMap<String, Lineage>),
    /// A phylogenetic tree in Newick notation, its tips named by features.
    Tree(String),
}

/// Recognises one kind of companion; `None` where the file is another.
type Recognise = fn(&SourceFile) -> Option<CompanionContent>;

/// Lists the kinds of companions, one line each.
const COMPANIONS: &[Recognise] = &[mothur::taxonomy];

/// Reads a file that accompanies a table; `None` where it is none.
pub fn companion(file: &SourceFile) -> Option<Companion> {
    let content = COMPANIONS.iter().find_map(|recognise| recognise(file))?;
    Some(Companion { file: file.name().to_owned(), sha256: file.sha256(), content })
}

//! Results in words: whether they say that something was found.

use crate::name::fold_name;
use crate::overlay::Layers;
use crate::table::{CatalogueError, Table};
use std::collections::BTreeMap;

/// What a result in words says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResultWord {
    /// Found.
    Positive,
    /// Looked for and not found.
    Negative,
}

impl ResultWord {
    /// Reads the word of the data files.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "positive" => Self::Positive,
            "negative" => Self::Negative,
            _ => return None,
        })
    }
}

/// Reads `result_words.tsv`.
pub(crate) fn read(layers: &Layers<'_>) -> Result<BTreeMap<String, ResultWord>, CatalogueError> {
    let table = Table::layered(layers, None, &["phrase", "meaning", "language"])?;
    let mut words = BTreeMap::new();
    for row in table.rows() {
        let meaning = row.word("meaning", ResultWord::parse)?;
        let phrase = fold_name(row.required("phrase")?);
        if words.insert(phrase, meaning).is_some_and(|other| other != meaning) {
            return Err(row.error("means something else further up"));
        }
    }
    Ok(words)
}

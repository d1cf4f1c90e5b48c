//! References: what statements, intervals and roles cite.

use crate::overlay::Layers;
use crate::status::Status;
use crate::table::{CatalogueError, RowPlace, Table};
use std::collections::BTreeSet;

/// A reference that statements cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Its id.
    pub id: String,
    /// Authors.
    pub authors: String,
    /// Year.
    pub year: String,
    /// Title.
    pub title: String,
    /// Journal, volume, pages.
    pub source: String,
    /// DOI, where seen.
    pub doi: Option<String>,
    /// PubMed id, where seen.
    pub pmid: Option<String>,
    /// Whether the record itself was seen.
    pub verified: bool,
    /// What exactly was seen, in English.
    pub checked: String,
    /// Where it stands.
    pub place: RowPlace,
}

const COLUMNS: [&str; 9] =
    ["ref_id", "authors", "year", "title", "source", "pmid", "doi", "status", "what_was_checked"];

/// Reads `references.tsv`.
pub(crate) fn read(layers: &Layers<'_>) -> Result<Vec<Reference>, CatalogueError> {
    let table = Table::layered(layers, Some("ref_id"), &COLUMNS)?;
    let (mut references, mut ids) = (vec![], BTreeSet::new());
    for row in table.rows() {
        let stated = |column| Some(row.text(column).to_owned()).filter(|text| !text.is_empty());
        let reference = Reference {
            id: row.required("ref_id")?.to_owned(),
            authors: row.text("authors").to_owned(),
            year: row.text("year").to_owned(),
            title: row.required("title")?.to_owned(),
            source: row.text("source").to_owned(),
            doi: stated("doi"),
            pmid: stated("pmid"),
            verified: row.status("status")? == Status::Verified,
            checked: row.text("what_was_checked").to_owned(),
            place: row.place(),
        };
        if reference.doi.as_deref().is_some_and(|doi| !doi.starts_with("10.")) {
            return Err(row.error("`doi` does not begin with `10.`"));
        }
        if reference.pmid.as_deref().is_some_and(|id| !id.chars().all(|c| c.is_ascii_digit())) {
            return Err(row.error("`pmid` is not a number"));
        }
        if !ids.insert(reference.id.clone()) {
            return Err(row.error(format!("`{}` stands twice", reference.id)));
        }
        references.push(reference);
    }
    Ok(references)
}

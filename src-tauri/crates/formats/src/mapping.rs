//! Mappings: how one laboratory writes its tables and what it calls its analytes, kept as a file.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person said once about a laboratory's files; written and read as TOML.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// The laboratory, as its files or a person name it.
    pub laboratory: String,
    /// The format's id, where the laboratory's files are claimed by several readers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The worksheet to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The decimal sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<char>,
    /// Whether the day stands before the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_first: Option<bool>,
    /// What columns mean, by header: a meaning's name (`value`, `unit` …), or `` for none.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
    /// Which analyte of the catalogue a name means, by name and material; `` keeps it unmatched.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub analytes: BTreeMap<String, String>,
    /// Which symptom of the catalogue a name means; `` keeps it unmatched.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub symptoms: BTreeMap<String, String>,
}

/// Why a text is no mapping: what is wrong, and the line where.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct NoMapping {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

impl Mapping {
    /// Reads a mapping file.
    pub fn parse(text: &str) -> Result<Self, NoMapping> {
        toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start.min(text.len()));
            let line = text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
            NoMapping { line, what: error.message().to_owned() }
        })
    }

    /// Writes a mapping file.
    pub fn to_toml(&self) -> String {
        toml::to_string_pretty(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let mapping = Mapping {
            laboratory: "Labor Muster".to_owned(),
            decimal: Some(','),
            columns: BTreeMap::from([("Ergebnis \"neu\"".to_owned(), "value".to_owned())]),
            analytes: BTreeMap::from([("zonulin (stool)".to_owned(), "zonulin-stool".to_owned())]),
            ..Mapping::default()
        };
        assert_eq!(Mapping::parse(&mapping.to_toml()), Ok(mapping));
    }

    #[test]
    fn an_error_names_its_line() {
        let error = Mapping::parse("laboratory = \"A\"\ncolour = 3\n").expect_err("no such key");
        assert_eq!(error.line, 2);
    }
}

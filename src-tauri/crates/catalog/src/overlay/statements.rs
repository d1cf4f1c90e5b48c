//! A clinic's own statements: changes of `statements.toml` that leave everything else in it as it
//! is written, remarks too.

use super::Overlay;
use crate::language::Language;
use crate::statement::StatementKind;
use crate::table::CatalogueError;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

/// The file's name.
pub(super) const FILE: &str = "statements.toml";

/// What a clinic's file says about a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnStatement {
    /// Its id.
    pub id: String,
    /// Whether it is switched off.
    pub off: bool,
    /// The languages in which the clinic has words of its own for it.
    pub languages: Vec<Language>,
}

/// A change of what a clinic's file says about a statement; what is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatementChange {
    /// What it is about; only a clinic's own statement has one of its own.
    pub kind: Option<StatementKind>,
    /// When it is proposed, in the language of `data/README.md`.
    pub when: Option<String>,
    /// Whether it is switched off.
    pub off: Option<bool>,
    /// Words in a language for the patient and for the clinician; empty ones take the clinic's own
    /// away.
    pub words: Option<(Language, String, String)>,
    /// What it is for, in the language of the words, where only a person can decide that.
    pub applies: Option<String>,
}

impl Overlay {
    /// Lists what the clinic's file says about statements, in its order.
    pub fn own_statements(&self) -> Result<Vec<OwnStatement>, CatalogueError> {
        let document = self.statements()?;
        let tables = document.get("statement").and_then(Item::as_array_of_tables);
        let told = tables.into_iter().flatten().filter_map(|table| {
            let has = |language: &Language| {
                let code = language.code();
                let keys = ["patient", "clinician"].map(|name| format!("{name}_{code}"));
                keys.iter().any(|key| table.contains_key(key))
            };
            Some(OwnStatement {
                id: id(table)?.to_owned(),
                off: table.get("off").and_then(Item::as_bool).unwrap_or_default(),
                languages: Language::ALL.into_iter().filter(has).collect(),
            })
        });
        Ok(told.collect())
    }

    /// Changes what the clinic's file says about a statement; one that it says nothing about gets
    /// an entry, and an entry that says nothing any more goes.
    pub fn with_statement(
        self,
        own: &str,
        change: &StatementChange,
    ) -> Result<Self, CatalogueError> {
        let mut document = self.statements()?;
        let tables = tables(&mut document).ok_or_else(|| self.unfit())?;
        let at = tables.iter().position(|table| id(table) == Some(own));
        let at = at.unwrap_or_else(|| {
            let mut new = Table::new();
            new["id"] = value(own);
            if change.kind.is_some() {
                // What nobody outside the clinic has looked at.
                new["grade"] = value("very_low");
                new["cebm"] = value(5);
                new["citations"] = value(toml_edit::Array::new());
                new["cite_status"] = value("none");
            }
            tables.push(new);
            tables.len() - 1
        });
        let table = tables.get_mut(at).ok_or_else(|| self.unfit())?;
        change.apply(table);
        if table.iter().all(|(key, _)| key == "id") {
            tables.remove(at);
        }
        Ok(self.with_statements(&document))
    }

    /// Takes away all that the clinic's file says about a statement.
    pub fn without_statement(self, own: &str) -> Result<Self, CatalogueError> {
        let mut document = self.statements()?;
        let tables = tables(&mut document).ok_or_else(|| self.unfit())?;
        tables.retain(|table| id(table) != Some(own));
        Ok(self.with_statements(&document))
    }

    fn statements(&self) -> Result<DocumentMut, CatalogueError> {
        let Some((file, text)) = self.file(FILE) else { return Ok(DocumentMut::new()) };
        text.parse().map_err(|error: toml_edit::TomlError| CatalogueError::File {
            file,
            reason: error.message().to_owned(),
        })
    }

    fn with_statements(self, document: &DocumentMut) -> Self {
        let text = document.to_string();
        self.with_file(FILE, Some(text).filter(|text| !text.trim().is_empty()))
    }

    /// A file that writes its statements as nobody does: `statement = [{…}]`.
    fn unfit(&self) -> CatalogueError {
        let file = format!("{}/{FILE}", self.place);
        CatalogueError::File { file, reason: "`statement` is not a list of tables".to_owned() }
    }
}

impl StatementChange {
    fn apply(&self, table: &mut Table) {
        let mut put = |key: &str, text: &str| {
            if text.trim().is_empty() {
                table.remove(key);
            } else {
                table[key] = value(text.trim());
            }
        };
        if let Some(kind) = self.kind {
            put("kind", kind.as_str());
        }
        if let Some(when) = &self.when {
            put("when", when);
        }
        if let Some((language, patient, clinician)) = &self.words {
            let code = language.code();
            put(&format!("patient_{code}"), patient);
            put(&format!("clinician_{code}"), clinician);
            if let Some(applies) = &self.applies {
                let english = *language == Language::English;
                let key = if english { "applies".to_owned() } else { format!("applies_{code}") };
                put(&key, applies);
            }
        }
        match self.off {
            Some(true) => table["off"] = value(true),
            Some(false) => drop(table.remove("off")),
            None => {}
        }
    }
}

fn id(table: &Table) -> Option<&str> {
    table.get("id").and_then(Item::as_str)
}

/// Returns the statements' tables, an empty list where there are none yet.
fn tables(document: &mut DocumentMut) -> Option<&mut ArrayOfTables> {
    let list = document.entry("statement").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    list.as_array_of_tables_mut()
}

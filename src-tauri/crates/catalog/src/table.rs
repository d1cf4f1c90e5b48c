//! Tables: the rows of a data file, and errors that name file, line and reason.

use crate::language::Language;
use crate::overlay::Layers;
use crate::status::Status;
use std::collections::BTreeSet;
use std::str::FromStr;
use thiserror::Error;

/// Why a data file is not a catalogue.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum CatalogueError {
    /// A line breaks a rule of `data/README.md`.
    #[error("{file}, line {line}: {reason}")]
    Line {
        /// The file's name.
        file: String,
        /// The line, counted from 1, the header included.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// The file as a whole cannot be read.
    #[error("{file}: {reason}")]
    File {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
}

/// Where an entry of the catalogue stands: the row behind a printed number can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowPlace {
    /// The file, with the overlay's folder before it where it is a clinic's own.
    pub file: String,
    /// The line, counted from 1, the header included.
    pub line: u64,
}

/// A tab-separated file with one header line and without quoting.
pub(crate) struct Table {
    files: Vec<String>,
    header: csv::StringRecord,
    records: Vec<Record>,
}

/// A row's cells, and where they stand.
struct Record {
    file: usize,
    line: u64,
    cells: csv::StringRecord,
}

impl Table {
    /// Reads a file; every row must have as many cells as the header and none may be repeated
    /// under one column name.
    pub(crate) fn read(file: &str, text: &str, columns: &[&str]) -> Result<Self, CatalogueError> {
        let failed = |error: csv::Error| match error.position() {
            Some(position) => CatalogueError::Line {
                file: file.to_owned(),
                line: position.line(),
                reason: "has another number of cells than the header".to_owned(),
            },
            None => CatalogueError::File { file: file.to_owned(), reason: error.to_string() },
        };
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_reader(text.as_bytes());
        let header = reader.headers().map_err(failed)?.clone();
        if let Some(missing) = columns.iter().find(|name| !header.iter().any(|own| own == **name)) {
            let reason = format!("column `{missing}` is missing");
            return Err(CatalogueError::File { file: file.to_owned(), reason });
        }
        let mut records = vec![];
        for record in reader.records() {
            let cells = record.map_err(failed)?;
            let line = cells.position().map_or(0, csv::Position::line);
            records.push(Record { file: 0, line, cells });
        }
        Ok(Self { files: vec![file.to_owned()], header, records })
    }

    /// Reads a file and lays a clinic's own over it.
    ///
    /// A row of the overlay whose `key` is known takes the place of the shipped one; cells of
    /// columns that the overlay leaves out stay. Other rows are added. Without a key all are added.
    pub(crate) fn layered(
        layers: &Layers<'_>,
        key: Option<&str>,
        columns: &[&str],
    ) -> Result<Self, CatalogueError> {
        let mut table = Self::read(layers.file, layers.shipped, columns)?;
        if let Some((file, text)) = &layers.own {
            let own = Self::read(file, text, key.as_slice())?;
            table.lay(own, key)?;
        }
        Ok(table)
    }

    /// Lays another table's rows over this one's.
    fn lay(&mut self, own: Self, key: Option<&str>) -> Result<(), CatalogueError> {
        if let Some(stranger) = own.header().find(|name| !self.header.iter().any(|h| h == *name)) {
            let reason = format!("column `{stranger}` is not known");
            return Err(CatalogueError::File { file: own.files[0].clone(), reason });
        }
        let column =
            |header: &csv::StringRecord, name: &str| header.iter().position(|own| own == name);
        let mut seen = BTreeSet::new();
        for row in own.rows() {
            let named = key.map(|key| row.required(key)).transpose()?;
            if named.is_some_and(|name| !seen.insert(name.to_lowercase())) {
                return Err(row.error(format!("`{}` stands twice", named.unwrap_or_default())));
            }
            let place = named.zip(key.and_then(|key| column(&self.header, key)));
            let base = place.and_then(|(name, at)| {
                let is = |record: &Record| {
                    record.cells.get(at).is_some_and(|cell| cell.trim().eq_ignore_ascii_case(name))
                };
                self.records.iter().position(is)
            });
            let cells = self.header.iter().enumerate().map(|(at, name)| {
                match (column(&own.header, name), base) {
                    (Some(place), _) => row.record.cells.get(place).unwrap_or_default(),
                    (None, Some(base)) => self.records[base].cells.get(at).unwrap_or_default(),
                    (None, None) => "",
                }
            });
            let record = Record { file: 1, line: row.record.line, cells: cells.collect() };
            match base {
                Some(base) => self.records[base] = record,
                None => self.records.push(record),
            }
        }
        self.files.extend(own.files);
        Ok(())
    }

    /// Returns the header's names.
    pub(crate) fn header(&self) -> impl Iterator<Item = &str> {
        self.header.iter()
    }

    /// Returns the rows in the order of the file.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.records.iter().map(|record| Row { table: self, record })
    }
}

/// One row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    table: &'a Table,
    record: &'a Record,
}

impl<'a> Row<'a> {
    /// Returns all cells.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.record.cells.iter()
    }

    /// Makes an error about this row.
    pub(crate) fn error(&self, reason: impl Into<String>) -> CatalogueError {
        let RowPlace { file, line } = self.place();
        CatalogueError::Line { file, line, reason: reason.into() }
    }

    /// Returns where the row stands.
    pub(crate) fn place(&self) -> RowPlace {
        RowPlace { file: self.table.files[self.record.file].clone(), line: self.record.line }
    }

    /// Returns a cell without blanks around it; empty where the file has no such column.
    pub(crate) fn text(&self, column: &str) -> &'a str {
        let at = self.table.header.iter().position(|name| name == column);
        at.and_then(|at| self.record.cells.get(at)).unwrap_or_default().trim()
    }

    /// Returns a cell that may not be empty.
    pub(crate) fn required(&self, column: &str) -> Result<&'a str, CatalogueError> {
        match self.text(column) {
            "" => Err(self.error(format!("`{column}` is empty"))),
            text => Ok(text),
        }
    }

    /// Returns a cell as an id: small letters, digits and hyphens.
    pub(crate) fn id(&self, column: &str) -> Result<&'a str, CatalogueError> {
        let id = self.required(column)?;
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.chars().all(plain) { Ok(id) } else { Err(self.error(format!("`{id}` is not an id"))) }
    }

    /// Returns the parts of a cell, without empty ones.
    pub(crate) fn list(&self, column: &str, separator: &str) -> Vec<String> {
        let parts = self.text(column).split(separator).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// Returns a cell as a finite number, `None` where it is empty.
    pub(crate) fn number<N: FromStr + Into<f64> + Copy>(
        &self,
        column: &str,
    ) -> Result<Option<N>, CatalogueError> {
        optional_number(self.text(column)).map_err(|text| {
            self.error(format!("`{column}` is `{text}`, which is not a number of its kind"))
        })
    }

    /// Returns a cell as one of a few words.
    pub(crate) fn word<W>(
        &self,
        column: &str,
        read: impl Fn(&str) -> Option<W>,
    ) -> Result<W, CatalogueError> {
        let text = self.text(column);
        read(text).ok_or_else(|| self.error(format!("`{column}` cannot be `{text}`")))
    }

    /// Returns how far what a row says was checked; an empty cell says `none`.
    pub(crate) fn status(&self, column: &str) -> Result<Status, CatalogueError> {
        self.word(column, Status::parse)
    }

    /// Returns the names in the five languages.
    pub(crate) fn names(&self) -> Result<[String; 5], CatalogueError> {
        Ok([
            self.required("name_en")?.to_owned(),
            self.required("name_de")?.to_owned(),
            Language::French.spaced(self.required("name_fr")?.to_owned()),
            self.required("name_es")?.to_owned(),
            self.required("name_nl")?.to_owned(),
        ])
    }
}

/// Reads a finite number, `None` where the text is empty; gives the text back where it is neither.
pub(crate) fn optional_number<N: FromStr + Into<f64> + Copy>(
    text: &str,
) -> Result<Option<N>, &str> {
    if text.is_empty() {
        return Ok(None);
    }
    let number: N = text.parse().map_err(|_| text)?;
    if Into::<f64>::into(number).is_finite() { Ok(Some(number)) } else { Err(text) }
}

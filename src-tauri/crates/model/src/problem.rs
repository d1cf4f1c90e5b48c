//! Problems: what a person should know about a file, and where in it.

use std::fmt;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; everything was read.
    Note,
    /// Something was read in a way a person should confirm.
    Warning,
    /// Something could not be read and is left out.
    Error,
}

/// Where in a file a problem or a value is found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line, counted from 1.
    Line(u32),
    /// A cell of a table; row counted from 1, column by its header where it has one.
    Cell {
        /// The worksheet, where the file has several.
        sheet: Option<String>,
        /// The row as a text editor or spreadsheet counts it, from 1.
        row: u32,
        /// The column's header, or its letter where there is none.
        column: String,
    },
    /// A path into a structured file, `entry[3].resource.valueQuantity` say.
    Path(String),
}

impl Place {
    /// Returns the row or line, where the place has one.
    pub fn row(&self) -> Option<u32> {
        match self {
            Self::Line(line) => Some(*line),
            Self::Cell { row, .. } => Some(*row),
            Self::File | Self::Path(_) => None,
        }
    }

    /// Returns the column's name or the path, where the place has one.
    pub fn column(&self) -> Option<&str> {
        match self {
            Self::Cell { column, .. } => Some(column),
            Self::Path(path) => Some(path),
            Self::File | Self::Line(_) => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("whole file"),
            Self::Line(line) => write!(f, "line {line}"),
            Self::Cell { sheet: Some(sheet), row, column } => {
                write!(f, "sheet {sheet}, row {row}, column {column}")
            }
            Self::Cell { sheet: None, row, column } => write!(f, "row {row}, column {column}"),
            Self::Path(path) => f.write_str(path),
        }
    }
}

/// Something a person should know about a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// A stable name for programs, `number-unreadable` say.
    pub code: &'static str,
    /// What happened: one line, lower case, no full stop.
    pub message: String,
    /// Where it was found.
    pub place: Place,
    /// The text that caused it, as written.
    pub value: Option<String>,
    /// What a person can do about it.
    pub hint: Option<String>,
}

impl Problem {
    /// Makes a problem that concerns a place, without the offending text or advice.
    pub fn new(
        severity: Severity,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
    ) -> Self {
        Self { severity, code, message: message.into(), place, value: None, hint: None }
    }

    /// Adds the offending text, shortened to 120 characters.
    pub fn with_value(mut self, value: &str) -> Self {
        self.value = Some(value.chars().take(120).collect());
        self
    }

    /// Adds what a person can do.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

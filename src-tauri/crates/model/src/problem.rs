//! Problems: what a person should know about a file, and where in it.

use std::fmt;
use std::sync::Arc;

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
        /// The row as a text editor or spreadsheet counts it, from 1.
        row: u32,
        /// The column, and the worksheet it belongs to.
        column: Column,
    },
    /// A path into a structured file, `entry[3].resource.valueQuantity` say.
    Path(Box<str>),
    /// A frame on a printed page.
    Page {
        /// The page, from 1.
        page: u32,
        /// Where on the page.
        frame: Frame,
    },
}

/// A column of a table; places in the same column share it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Column(Arc<ColumnName>);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct ColumnName {
    sheet: Option<String>,
    name: String,
}

impl Column {
    /// Names a column by its header, or its letter where there is none, and its worksheet where
    /// the file has several.
    pub fn new(sheet: Option<&str>, name: impl Into<String>) -> Self {
        Self(Arc::new(ColumnName { sheet: sheet.map(str::to_owned), name: name.into() }))
    }

    /// Returns the header or letter.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns the worksheet, where the file has several.
    pub fn sheet(&self) -> Option<&str> {
        self.0.sheet.as_deref()
    }
}

/// A frame on a page, in tenths of a PostScript point from the page's upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Frame {
    /// From the left edge of the page.
    pub left: u16,
    /// From the upper edge of the page.
    pub top: u16,
    /// To the right of `left`.
    pub width: u16,
    /// Below `top`.
    pub height: u16,
}

impl Place {
    /// Returns the row or line, where the place has one.
    pub fn row(&self) -> Option<u32> {
        match self {
            Self::Line(line) => Some(*line),
            Self::Cell { row, .. } => Some(*row),
            Self::File | Self::Path(_) | Self::Page { .. } => None,
        }
    }

    /// Returns the column's name or the path, where the place has one.
    pub fn column(&self) -> Option<&str> {
        match self {
            Self::Cell { column, .. } => Some(column.name()),
            Self::Path(path) => Some(path),
            Self::File | Self::Line(_) | Self::Page { .. } => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("whole file"),
            Self::Line(line) => write!(f, "line {line}"),
            Self::Cell { row, column } => {
                if let Some(sheet) = column.sheet() {
                    write!(f, "sheet {sheet}, ")?;
                }
                write!(f, "row {row}, column {}", column.name())
            }
            Self::Path(path) => f.write_str(path),
            Self::Page { page, frame } => {
                write!(f, "page {page}, {} mm from the top", u32::from(frame.top) * 254 / 7200)
            }
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

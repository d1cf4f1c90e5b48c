//! Workbooks: each worksheet of an .xlsx, .xlsm, .xls or .ods as a grid, as a spreadsheet shows it.
//!
//! Numbers keep all their digits and stand with a decimal point, dates are ISO 8601, error values are
//! empty cells with a problem. What a person does not see in a spreadsheet is told.

mod builder;
mod look;
mod shown;

use crate::ReadOptions;
use crate::grid::Grid;
use crate::limits::{WORKBOOK_BYTES, WORKBOOK_CELLS};
use crate::problem_log::ProblemLog;
use builder::Builder;
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xls, Xlsx};
use look::{Kind, Look, Refusal};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use zonula_model::{Column, Place, Problem, Severity};

/// The worksheets of a file.
#[derive(Debug)]
pub(crate) struct Workbook {
    /// In the workbook's order; sheets without any cell are left out.
    pub sheets: Vec<Sheet>,
    /// Why it could not be read.
    pub refused: Option<Problem>,
}

/// One worksheet.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether a spreadsheet does not show it.
    pub is_hidden: bool,
    /// Its cells.
    pub grid: Grid,
    /// What a person should know about its cells.
    pub problems: Vec<Problem>,
}

impl Sheet {
    /// Lets places and problems say which sheet they are in.
    fn name_places(&mut self) {
        self.grid.sheet = Some(self.name.clone());
        for problem in &mut self.problems {
            match &mut problem.place {
                Place::Cell { column, .. } => {
                    *column = Column::new(Some(&self.name), column.name());
                }
                _ => problem.message = format!("sheet `{}`: {}", self.name, problem.message),
            }
        }
    }
}

impl Workbook {
    /// Reads a workbook; `None` where the bytes are none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let kind = look::kind(bytes);
        let compound = bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        if kind.is_none() && !compound {
            return None;
        }
        if compound && contains_utf16(bytes, "EncryptedPackage") {
            return Some(Self::refused(Refusal::Encrypted));
        }
        if compound && !["Workbook", "Book"].into_iter().any(|name| contains_utf16(bytes, name)) {
            return None;
        }
        // The crate that reads the cells meets damaged input with a panic here and there.
        let sheets = catch_unwind(AssertUnwindSafe(|| match kind {
            Some(Kind::Xlsx) => xlsx(bytes),
            Some(Kind::Ods) => look::look(bytes).and_then(|_| {
                dense(calamine::Ods::new(Cursor::new(bytes)).map_err(|error| match error {
                    calamine::OdsError::Password => Refusal::Encrypted,
                    _ => Refusal::Damaged,
                })?)
            }),
            Some(Kind::Xlsb) => Ok(None),
            None => dense(Xls::new(Cursor::new(bytes)).map_err(|error| match error {
                calamine::XlsError::Password => Refusal::Encrypted,
                _ => Refusal::Damaged,
            })?),
        }));
        Some(match sheets.unwrap_or(Err(Refusal::Damaged)) {
            Ok(Some(mut sheets)) => {
                if sheets.len() > 1 {
                    sheets.iter_mut().for_each(Sheet::name_places);
                }
                Self { sheets, refused: None }
            }
            Ok(None) => {
                let problem = Problem::new(
                    Severity::Error,
                    "workbook-binary",
                    Place::File,
                    "the file is a binary workbook (.xlsb)",
                );
                let problem = problem.with_hint("save it as .xlsx and import that");
                Self { sheets: vec![], refused: Some(problem) }
            }
            Err(refusal) => Self::refused(refusal),
        })
    }

    fn refused(refusal: Refusal) -> Self {
        let (code, message, hint) = match refusal {
            Refusal::Encrypted => (
                "workbook-encrypted",
                "the workbook is locked with a password".to_owned(),
                "open it with its password, save it without one and import that",
            ),
            Refusal::Damaged => (
                "workbook-damaged",
                "the workbook is damaged".to_owned(),
                "open it in a spreadsheet program, which may repair it, and save it again",
            ),
            Refusal::TooLarge => (
                "workbook-too-large",
                format!(
                    "the workbook unpacks to more than {} MiB or has more than {} million cells",
                    WORKBOOK_BYTES >> 20,
                    WORKBOOK_CELLS / 1_000_000
                ),
                "save the sheet with the results as a file of its own",
            ),
        };
        let problem = Problem::new(Severity::Error, code, Place::File, message).with_hint(hint);
        Self { sheets: vec![], refused: Some(problem) }
    }

    /// Returns the sheets to read: the one that was chosen, else all that a spreadsheet shows.
    pub fn chosen<'a>(&'a self, options: &'a ReadOptions) -> impl Iterator<Item = &'a Sheet> {
        let mapped = || options.mapping.as_ref().and_then(|mapping| mapping.sheet.as_deref());
        let name = options.sheet.as_deref().or_else(mapped);
        let name = name.filter(|name| self.sheets.iter().any(|sheet| sheet.name == *name));
        self.sheets.iter().filter(move |sheet| match name {
            Some(name) => sheet.name == name,
            None => !sheet.is_hidden,
        })
    }

    /// Tells why the workbook is refused, or which sheet was asked for and is not there.
    pub fn tell(&self, options: &ReadOptions, log: &mut ProblemLog) {
        self.refused.iter().for_each(|problem| log.push(problem.clone()));
        let Some(name) = &options.sheet else { return };
        if self.refused.is_none() && self.sheets.iter().all(|sheet| sheet.name != *name) {
            let message = format!("there is no sheet `{name}` with cells");
            log.push(Problem::new(Severity::Error, "sheet-missing", Place::File, message));
        }
    }
}

/// Returns whether a text stands among the bytes as the directory of a compound file writes it.
fn contains_utf16(bytes: &[u8], text: &str) -> bool {
    let mut wanted: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    wanted.extend([0, 0]);
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Reads all worksheets with their number formats.
fn xlsx(bytes: &[u8]) -> Result<Option<Vec<Sheet>>, Refusal> {
    let looks = look::look(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => Refusal::Encrypted,
        _ => Refusal::Damaged,
    })?;
    let mut found = vec![];
    let mut left = WORKBOOK_BYTES as usize;
    for sheet in book.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let look = looks.get(&sheet.name).cloned().unwrap_or_default();
        let mut builder = Builder::new(&look, left);
        let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(|_| Refusal::Damaged)?;
        let formats: Vec<_> =
            cells.styles().iter().map(|style| style.number_format.clone()).collect();
        loop {
            match cells.next_cell_with_style_id() {
                Ok(Some((cell, style))) => {
                    let format = formats.get(style).and_then(Option::as_ref);
                    let code = format.map_or("", |format| format.format_code.as_str());
                    builder.push(cell.get_position(), cell.get_value(), code)?;
                }
                Ok(None) => break,
                // What stands before the damage is read.
                Err(_) => {
                    builder.is_damaged = true;
                    break;
                }
            }
        }
        let (grid, problems) = builder.finish(&look)?;
        left = left.saturating_sub(grid.size().1);
        if grid.len() > 0 {
            let is_hidden = sheet.visible != SheetVisible::Visible;
            found.push(Sheet { name: sheet.name, is_hidden, grid, problems });
        }
    }
    Ok(Some(found))
}

/// Reads all worksheets of a kind whose cells are in memory already and have no number formats.
fn dense<'a, R: Reader<Cursor<&'a [u8]>>>(mut book: R) -> Result<Option<Vec<Sheet>>, Refusal> {
    let mut found = vec![];
    let mut left = WORKBOOK_BYTES as usize;
    for sheet in book.sheets_metadata().to_vec() {
        let Ok(range) = book.worksheet_range(&sheet.name) else { continue };
        let formulas = book.worksheet_formula(&sheet.name).ok();
        let mut look = Look::default();
        let mut builder = Builder::new(&look, left);
        let (top, left_edge) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let at = (top + row as u32, left_edge + column as u32);
            builder.push(at, &borrowed(value), "")?;
        }
        if let Some(formulas) = formulas {
            let (top, left_edge) = formulas.start().unwrap_or_default();
            for (row, column, _) in formulas.used_cells().filter(|(_, _, text)| !text.is_empty()) {
                let at = (top + row as u32, left_edge + column as u32);
                look.formulas += 1;
                if range.get_value(at).is_none_or(|value| *value == calamine::Data::Empty) {
                    look.without_value.push(at);
                }
            }
        }
        let (grid, problems) = builder.finish(&look)?;
        left = left.saturating_sub(grid.size().1);
        if grid.len() > 0 {
            let is_hidden = sheet.visible != SheetVisible::Visible;
            found.push(Sheet { name: sheet.name, is_hidden, grid, problems });
        }
    }
    Ok(Some(found))
}

/// Borrows a cell that is in memory already.
fn borrowed(value: &calamine::Data) -> DataRef<'_> {
    use calamine::Data;
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(flag) => DataRef::Bool(*flag),
        Data::DateTime(at) => DataRef::DateTime(*at),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

#[cfg(test)]
mod tests;

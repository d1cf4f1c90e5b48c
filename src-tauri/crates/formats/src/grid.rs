//! Grids: a rectangle of cells, with the row numbers and column names a person sees.

mod batches;

use crate::limits::{SAMPLE_BYTES, SAMPLE_LINES};
use crate::number::Decimal;
use std::collections::BTreeMap;
use zonula_model::{Column, Place, Problem, Severity};

pub(crate) use batches::{Stopped, batches};

/// Cells of a delimited text, all in one buffer.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<Row>,
    /// The cells that are numbers in the file itself, one bit each: a decimal point, no thousands.
    exact: Vec<u64>,
    /// The row number of each cell, where rows were put together from several.
    numbers: Vec<u32>,
    /// The sheet, where the file has several.
    pub sheet: Option<String>,
}

#[derive(Clone, Copy, Debug)]
struct Row {
    /// The first of the row's cells in `ends`.
    first: u32,
    /// The row as a text editor or spreadsheet counts it.
    number: u32,
}

/// The cells of one row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cells<'a> {
    /// The text of all rows, and where the first cell begins in it.
    text: &'a str,
    start: usize,
    /// Where each cell ends.
    ends: &'a [u32],
}

impl Grid {
    /// Reads the beginning of a delimited text: where it ends says nothing.
    pub fn from_beginning(text: &str, delimiter: u8) -> Self {
        Self::unquoted_where_open(text, delimiter).0
    }

    /// Reads a delimited text; empty lines are left out, rows may have different lengths.
    ///
    /// A last row that the file's end cuts off is left out, which is told.
    pub fn from_delimited(text: &str, delimiter: u8) -> (Self, Option<Problem>) {
        let (mut grid, problem) = Self::unquoted_where_open(text, delimiter);
        if problem.is_some() || text.ends_with('\n') {
            return (grid, problem);
        }
        let before = 0..grid.len().saturating_sub(1);
        let least = before.map(|row| grid.width(row)).min();
        let cut = grid.leave_out_cut_row(least);
        (grid, cut)
    }

    /// Reads a text; a quote that never closes swallows the rest of it into one cell, and is then
    /// read as part of its own.
    fn unquoted_where_open(text: &str, delimiter: u8) -> (Self, Option<Problem>) {
        let grid = Self::parse(text, delimiter, true);
        let swallowed = grid.rows.last().is_some_and(|row| {
            let last = (row.first as usize..grid.ends.len()).map(|at| grid.slice(at));
            last.into_iter().any(|cell| cell.contains('\n'))
        });
        if swallowed && text.matches('"').count() % 2 == 1 {
            let line = grid.rows.last().map_or(1, |row| row.number);
            return (Self::parse(text, delimiter, false), Some(Self::open_quote(line)));
        }
        (grid, None)
    }

    /// Leaves out the last row where it has fewer cells than any row before it, and the text no end
    /// of line: what it ends with may be the beginning of a number.
    pub fn leave_out_cut_row(&mut self, least: Option<usize>) -> Option<Problem> {
        let row = self.len().checked_sub(1)?;
        if self.width(row) >= least? {
            return None;
        }
        let line = self.number(row);
        let first = self.rows.pop()?.first as usize;
        self.ends.truncate(first);
        self.text.truncate(self.ends.last().map_or(0, |end| *end as usize));
        let message = "the file is cut off in its last row, which is left out: get it once more";
        Some(Problem::new(Severity::Error, "file-cut", Place::Line(line), message))
    }

    /// Tells that a quotation mark does not close.
    pub fn open_quote(line: u32) -> Problem {
        let message = "a quotation mark does not close; all are read as part of their cells";
        Problem::new(Severity::Warning, "quote-open", Place::Line(line), message)
    }

    fn parse(text: &str, delimiter: u8, quoting: bool) -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .quoting(quoting)
            .from_reader(text.as_bytes());
        let mut grid = Self { text: String::with_capacity(text.len()), ..Self::default() };
        let mut record = csv::StringRecord::new();
        while let Ok(true) = reader.read_record(&mut record) {
            // The position is where the reader stood, before the empty lines it skipped.
            let (line, byte) = record.position().map_or((0, 0), |at| (at.line(), at.byte()));
            let rest = &text.as_bytes()[(byte as usize).min(text.len())..];
            let skipped = rest.iter().take_while(|byte| **byte == b'\n').count() as u64;
            grid.push_row(u32::try_from(line + skipped).unwrap_or(u32::MAX), &record);
        }
        grid
    }

    /// Adds a row of cells.
    pub fn push_row<'a>(&mut self, number: u32, cells: impl IntoIterator<Item = &'a str>) {
        self.start_row(number);
        cells.into_iter().for_each(|cell| self.push(cell));
    }

    /// Begins a row.
    pub fn start_row(&mut self, number: u32) {
        self.rows.push(Row { first: narrow(self.ends.len()), number });
    }

    /// Adds a cell to the last row.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(trimmed(cell));
        self.ends.push(narrow(self.text.len()));
    }

    /// Adds a cell that is a number in the file itself, written here with a decimal point.
    pub fn push_number(&mut self, cell: &str) {
        let at = self.ends.len();
        self.exact.resize(at / 64 + 1, 0);
        self.exact[at / 64] |= 1 << (at % 64);
        self.push(cell);
    }

    /// Returns whether a cell is a number in the file itself: its point is a decimal point, whatever
    /// the other cells of its column say.
    pub fn is_number(&self, row: usize, column: usize) -> bool {
        let range = self.range(row);
        let at = range.start + column;
        at < range.end && self.exact.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// Returns the decimal sign of a cell, given that of what was written as text in its column.
    pub fn decimal(&self, row: usize, column: usize, written: Decimal) -> Decimal {
        if self.is_number(row, column) { Decimal::Point } else { written }
    }

    /// Takes all rows out, and keeps the memory for others.
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.rows.clear();
        self.exact.clear();
        self.numbers.clear();
    }

    /// Returns how much there is: cells and bytes of text.
    pub fn size(&self) -> (usize, usize) {
        (self.ends.len(), self.text.len())
    }

    /// Returns how many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns how many cells a row has.
    pub fn width(&self, row: usize) -> usize {
        self.range(row).len()
    }

    /// Returns the cells of a row, to be asked for several.
    pub fn cells(&self, row: usize) -> Cells<'_> {
        let range = self.range(row);
        Cells { text: &self.text, start: self.start(range.start), ends: &self.ends[range] }
    }

    /// Returns a cell without blanks around it; empty where the row is shorter.
    #[inline]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let range = self.range(row);
        let at = range.start + column;
        if at < range.end { self.slice(at) } else { "" }
    }

    /// Returns the cells of a row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = &str> {
        self.range(row).map(|at| self.slice(at))
    }

    /// Returns the cells of a column from a row on.
    pub fn column(&self, column: usize, from: usize) -> impl Iterator<Item = &str> {
        (from..self.len()).map(move |row| self.cell(row, column))
    }

    /// Returns the cells of a column from a row on that a person or program wrote as text: those whose
    /// decimal sign says something about the others'.
    pub fn written(&self, column: usize, from: usize) -> impl Iterator<Item = &str> {
        let rows = (from..self.len()).filter(move |row| !self.is_number(*row, column));
        rows.map(move |row| self.cell(row, column))
    }

    /// Returns a row's number as a text editor or spreadsheet counts it.
    pub fn number(&self, row: usize) -> u32 {
        self.rows.get(row).map_or(0, |row| row.number)
    }

    /// Returns whether any cell holds a line end.
    pub fn has_line_ends(&self) -> bool {
        memchr::memchr(b'\n', self.text.as_bytes()).is_some()
    }

    /// Returns how many line ends a row's cells hold.
    pub fn line_ends(&self, row: usize) -> u32 {
        let range = self.range(row);
        if range.is_empty() {
            return 0;
        }
        let text = self.start(range.start)..self.ends[range.end - 1] as usize;
        let text = &self.text.as_bytes()[text];
        narrow(text.iter().filter(|byte| **byte == b'\n').count())
    }

    /// Returns the row number of a cell, where a row was put together from several.
    pub fn number_of(&self, row: usize, column: usize) -> u32 {
        let at = self.range(row).start + column;
        self.numbers.get(at).copied().unwrap_or_else(|| self.number(row))
    }

    /// Adds a cell that stands in a row of its own.
    pub fn push_from(&mut self, number: u32, cell: &str) {
        self.numbers.push(number);
        self.push(cell);
    }

    /// Returns the place of a cell, its column named by the header row's cell.
    pub fn place(&self, row: usize, column: usize, header: Option<usize>) -> Place {
        let name = header.map(|header| self.cell(header, column)).filter(|name| !name.is_empty());
        let name = name.map_or_else(|| letters(column), str::to_owned);
        Place::Cell { row: self.number(row), column: Column::new(self.sheet.as_deref(), name) }
    }

    #[inline]
    fn range(&self, row: usize) -> std::ops::Range<usize> {
        let Some(own) = self.rows.get(row) else { return 0..0 };
        let end = self.rows.get(row + 1).map_or(self.ends.len(), |next| next.first as usize);
        own.first as usize..end
    }

    /// Returns where a cell begins in the text.
    #[inline]
    fn start(&self, at: usize) -> usize {
        at.checked_sub(1).map_or(0, |before| self.ends[before] as usize)
    }

    #[inline]
    fn slice(&self, at: usize) -> &str {
        &self.text[self.start(at)..self.ends[at] as usize]
    }
}

impl<'a> Cells<'a> {
    /// Returns a cell without blanks around it; empty where the row is shorter.
    #[inline]
    pub fn get(self, column: usize) -> &'a str {
        let Some(end) = self.ends.get(column) else { return "" };
        let before = column.checked_sub(1).and_then(|before| self.ends.get(before));
        &self.text[before.map_or(self.start, |before| *before as usize)..*end as usize]
    }

    /// Returns whether more than so many cells are filled.
    pub fn has_more_filled(self, count: usize) -> bool {
        let starts = self.ends.iter().map(|end| *end as usize);
        let starts = std::iter::once(self.start).chain(starts);
        let cells = starts.zip(self.ends.iter().map(|end| *end as usize));
        cells.filter(|(start, end)| start < end).nth(count).is_some()
    }
}

/// Takes the blanks around a cell away; most have none, which two bytes tell.
fn trimmed(cell: &str) -> &str {
    let is_sign = |byte: &u8| byte.is_ascii_graphic();
    let bytes = cell.as_bytes();
    let is_bare = bytes.first().is_none_or(is_sign) && bytes.last().is_none_or(is_sign);
    if is_bare { cell } else { cell.trim() }
}

/// Source texts are bounded far below four thousand million bytes.
fn narrow(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Finds the delimiter that parts most lines into equally many cells; `None` where none parts any.
pub(crate) fn delimiter(text: &str) -> Option<u8> {
    let sample = head(text);
    if is_json(sample) {
        return None;
    }
    let mut best = (0.0, None);
    for candidate in [b'\t', b';', b'|', b','] {
        let mut widths = BTreeMap::<usize, usize>::new();
        let grid = Grid::parse(sample, candidate, true);
        (0..grid.len()).for_each(|row| *widths.entry(grid.width(row)).or_default() += 1);
        let Some((&width, &rows)) = widths.iter().max_by_key(|(width, rows)| (**rows, **width))
        else {
            continue;
        };
        let share = rows as f64 / grid.len() as f64;
        let score = share * weight(width);
        if score > best.0 {
            best = (score, Some(candidate));
        }
    }
    best.1
}

/// Returns whether a text begins as a JSON object does, which is no table.
pub(crate) fn is_json(text: &str) -> bool {
    text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"'))
}

/// A rough logarithm of a width: how much a wider table counts in favour of a delimiter.
fn weight(width: usize) -> f64 {
    f64::from(usize::BITS - width.leading_zeros()) - 1.0
}

/// Returns the lines from which a format is judged.
pub(crate) fn head(text: &str) -> &str {
    let mut end = text.len().min(SAMPLE_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let cut = text[..end].match_indices('\n').nth(SAMPLE_LINES).map_or(end, |(at, _)| at);
    &text[..cut]
}

/// Returns the bytes from which a format is judged that is not read as text.
pub(crate) fn head_bytes(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(SAMPLE_BYTES)]
}

/// Returns a column's letters as spreadsheets count: A … Z, AA.
pub(crate) fn letters(column: usize) -> String {
    let mut letters = vec![];
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        assert_eq!(delimiter("a;b;c\n3,4;5,6;x\n1,2;3,4;y\n"), Some(b';'));
        assert_eq!(delimiter("a\tb, c\n1\t2\n"), Some(b'\t'));
        assert_eq!(delimiter("Report\na,b,c\n1,2,3\n4,5,6\n"), Some(b','));
        assert_eq!(delimiter("{\"a\": 1,\n\"b\": 2,\n\"c\": 3}\n"), None);
        assert_eq!(delimiter("plain text\nwithout a table\n"), None);
    }

    #[test]
    fn rows_keep_the_numbers_a_person_sees() {
        let (grid, problem) = Grid::from_delimited("a,b\n\n1,\"x\ny\"\n2\n", b',');
        assert_eq!(problem, None);
        assert_eq!((grid.number(0), grid.number(1), grid.number(2)), (1, 3, 5));
        assert_eq!(grid.cell(1, 1), "x\ny");
        assert_eq!((grid.cell(2, 0), grid.cell(2, 1), grid.cell(9, 9)), ("2", "", ""));
        assert_eq!(grid.place(1, 1, Some(0)).to_string(), "row 3, column b");
        assert_eq!(grid.place(1, 27, None).to_string(), "row 3, column AB");
    }

    #[test]
    fn an_open_quote_does_not_swallow_the_file() {
        let (grid, problem) = Grid::from_delimited("a,b\n1,\"x\n2,y\n3,z\n", b',');
        assert_eq!(problem.map(|problem| problem.code), Some("quote-open"));
        assert_eq!(grid.len(), 4);
        assert_eq!(grid.cell(1, 1), "\"x");
    }
}

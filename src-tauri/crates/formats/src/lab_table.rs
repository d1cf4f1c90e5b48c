//! Laboratory tables: results in rows or columns, from whatever file their cells come.
//!
//! Rows are read once, in the order of the file. What can mean only one thing is read at once; what
//! waits for the decimal sign or the order of dates is read when its table ends.

mod analytes;
mod header;
mod key;
mod layout;
mod records;
mod specimens;
mod table;
mod values;
mod writing;

use crate::dialect::{self, Meaning};
use crate::grid::Grid;
use crate::limits::{HEADER_BYTES, RESULTS};
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use crate::shared_analytes::SharedTexts;
use crate::{Confidence, Kind, OpenChoice, OpenQuestion, ReadOptions, Reading};
use analytes::Analytes;
use layout::Arrangement;
use specimens::{Preamble, Specimens};
use table::Table;
use zonula_model::{Place, Problem, Severity};

/// Judges whether a grid's first rows are a laboratory's table.
pub(crate) fn recognise(head: &Grid) -> Confidence {
    if records::is_records(head) {
        return Confidence::Certain;
    }
    match Arrangement::find(head, None) {
        Some(found) if found.is_supported() => Confidence::Certain,
        Some(_) => Confidence::Possible,
        None if is_askable(head) => Confidence::Askable,
        None => Confidence::No,
    }
}

/// Returns whether a person could make a table readable: words in one column, numbers in another.
fn is_askable(head: &Grid) -> bool {
    let Some(header) = table_header(head) else { return false };
    let (mut words, mut numbers) = (false, false);
    for column in 0..head.width(header) {
        let filled = || head.column(column, header + 1).filter(|cell| !cell.is_empty());
        let count = filled().filter(|cell| is_number(cell)).count();
        match filled().count() {
            0 => {}
            all if count * 2 > all => numbers = true,
            _ => words = true,
        }
    }
    words && numbers
}

/// Finds the row that a table could begin with: the first of the rows that are widest.
fn table_header(head: &Grid) -> Option<usize> {
    let filled = |row| head.row(row).filter(|cell| !cell.is_empty()).count();
    let widest = (0..head.len()).map(filled).max().filter(|widest| *widest >= 2)?;
    let header = (0..head.len()).find(|row| filled(*row) == widest)?;
    let is_words = head.row(header).all(|cell| !is_number(cell));
    (is_words && head.len() > header + 1).then_some(header)
}

fn is_number(cell: &str) -> bool {
    [Decimal::Point, Decimal::Comma].iter().any(|sign| Number::parse(cell, *sign).is_ok())
}

/// Collects results from rows that come in batches, in the order of the file.
pub(crate) struct Collector<'a> {
    options: &'a ReadOptions,
    stem: &'a str,
    log: ProblemLog,
    specimens: Specimens,
    analytes: Analytes,
    flags: SharedTexts,
    open: Vec<OpenChoice>,
    preamble: Preamble,
    table: Option<Table>,
    /// The last line of the row before: a gap may part two tables.
    number: u32,
    /// How many tables were found, and results read.
    pub tables: usize,
    pub results: usize,
    /// The first header that could be one, where no table was found.
    unread: Option<Unread>,
}

/// A table of which nothing could be read.
struct Unread {
    columns: Vec<OpenChoice>,
    is_metadata: bool,
}

impl<'a> Collector<'a> {
    /// Starts with what is known about the file before its rows are read.
    pub fn new(stem: &'a str, options: &'a ReadOptions, log: ProblemLog) -> Self {
        Self {
            options,
            stem,
            log,
            specimens: Specimens::default(),
            analytes: Analytes::default(),
            flags: SharedTexts::default(),
            open: vec![],
            preamble: Preamble::new(),
            table: None,
            number: 0,
            tables: 0,
            results: 0,
            unread: None,
        }
    }

    /// Returns what is told about the file.
    pub fn log(&mut self) -> &mut ProblemLog {
        &mut self.log
    }

    /// Adds something that a person can decide.
    pub fn ask(&mut self, choice: OpenChoice) {
        self.open.push(choice);
    }

    /// Reads a file or sheet that is small enough to be looked at as a whole.
    pub fn whole(&mut self, grid: &Grid) {
        if records::is_records(grid) {
            let records = records::records(grid);
            self.batch(&records);
        } else {
            self.batch(grid);
        }
        self.end_table();
        self.preamble.clear();
        self.number = 0;
    }

    /// Reads the next rows; whether more are wanted.
    pub fn batch(&mut self, grid: &Grid) -> bool {
        let mut row = 0;
        if self.table.is_none() {
            row = self.first_table(grid);
        }
        // Few tables have line ends within cells: they are looked for once, not in each row.
        let has_line_ends = grid.has_line_ends();
        while row < grid.len() {
            let is_gap = grid.number(row) != self.number + 1;
            let within = if has_line_ends { grid.line_ends(row) } else { 0 };
            self.number = grid.number(row) + within;
            row = match self.row(grid, row, is_gap) {
                Next::Row => row + 1,
                Next::Table(found) => self.begin(grid, *found),
            };
        }
        self.results <= RESULTS
    }

    /// Finds the first header, and reads what stands above it; where the table's rows begin.
    fn first_table(&mut self, grid: &Grid) -> usize {
        let Some(found) = Arrangement::find(grid, self.options.mapping.as_deref()) else {
            self.note_unread(grid);
            return grid.len();
        };
        let mut unread = 0;
        for row in 0..found.header {
            if let Some((meaning, value)) = specimens::pair(grid, row) {
                self.preamble.entry(meaning).or_insert(value);
            }
            unread += usize::from(grid.row(row).filter(|cell| !cell.is_empty()).nth(2).is_some());
        }
        if unread > 0 {
            let rows = if unread == 1 { "row" } else { "rows" };
            let message = format!("{unread} {rows} of several cells above the header are not read");
            self.log.note("rows-above", message);
        }
        specimens::tell_preamble(&self.preamble, &mut self.log);
        self.begin(grid, found)
    }

    fn begin(&mut self, grid: &Grid, found: Arrangement) -> usize {
        self.end_table();
        self.tables += 1;
        let body = found.body;
        let last = body.saturating_sub(1);
        self.number = grid.number(last) + grid.line_ends(last);
        self.table = Some(Table::new(grid, found, self.options, &mut self.log));
        body
    }

    fn row(&mut self, grid: &Grid, row: usize, is_gap: bool) -> Next {
        let Some(table) = &mut self.table else { return Next::Row };
        if table.is_repeated(grid, row) {
            return Next::Row;
        }
        if let Some(found) = table.next_header(grid, row, is_gap, self.options) {
            return Next::Table(Box::new(found));
        }
        let mut context = table::Context {
            specimens: &mut self.specimens,
            analytes: &mut self.analytes,
            flags: &mut self.flags,
            preamble: &mut self.preamble,
            stem: self.stem,
            log: &mut self.log,
        };
        self.results += table.row(grid, row, &mut context);
        Next::Row
    }

    /// Reads what waited for the end of the table.
    pub fn end_table(&mut self) {
        if let Some(table) = self.table.take() {
            table.end(&mut self.specimens, &mut self.analytes, &mut self.open, &mut self.log);
        }
    }

    fn note_unread(&mut self, grid: &Grid) {
        let Some(header) = table_header(grid).filter(|_| self.unread.is_none()) else { return };
        let columns: Vec<_> = (0..grid.width(header))
            .filter(|column| grid.column(*column, header + 1).any(|cell| !cell.is_empty()))
            .collect();
        let about = columns.iter().filter(|column| {
            let name = grid.cell(header, **column);
            name.len() <= HEADER_BYTES && dialect::is_metadata(name)
                || dialect::column(name)
                    .is_some_and(|it| it != Meaning::Value && it != Meaning::Name)
        });
        let is_metadata = about.count() >= 2;
        let columns = columns.into_iter().map(|column| {
            let cells = grid.column(column, header + 1).filter(|cell| !cell.is_empty());
            let examples = cells.take(3).map(str::to_owned).collect();
            OpenChoice { examples, ..table::choice(grid, header, column) }
        });
        self.unread = Some(Unread { columns: columns.collect(), is_metadata });
    }

    /// Hands over what was read.
    pub fn finish(mut self) -> Reading {
        self.end_table();
        let mut reading = Reading::new(Kind::Laboratory);
        self.specimens.finish(&mut reading, &mut self.log);
        if self.tables == 0 {
            let (code, message) = match &self.unread {
                Some(unread) if unread.is_metadata => (
                    "sample-metadata",
                    "the table describes samples or people; it has no column of results".to_owned(),
                ),
                _ => ("header-missing", "no header row names an analyte and a result".to_owned()),
            };
            let mut problem = Problem::new(Severity::Error, code, Place::File, message);
            if let Some(unread) = self.unread {
                problem =
                    problem.with_hint("say which columns hold names and results, or analytes");
                self.open.extend(unread.columns);
            }
            self.log.push(problem);
        } else if reading.specimens.is_empty() {
            let message = "the table has no results";
            self.log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
        }
        reading.problems = self.log.finish();
        let place = |problem: &Problem| match &problem.place {
            Place::Cell { row, column } => (column.sheet().map(str::to_owned), *row),
            place => (None, place.row().unwrap_or(0)),
        };
        reading.problems.sort_by_cached_key(place);
        reading.open = self.open;
        reading
    }
}

/// What follows a row.
enum Next {
    Row,
    Table(Box<Arrangement>),
}

/// Asks which of several sheets is meant.
pub(crate) fn ask_sheet(names: Vec<String>) -> OpenChoice {
    OpenChoice { what: OpenQuestion::Sheet, place: Place::File, choices: names, examples: vec![] }
}

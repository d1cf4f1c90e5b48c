//! A part of a table: a Parquet file that takes row after row and holds one group of them.

use super::tables::{Holds, TableShape};
use parquet::basic::Compression;
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use std::io::Write;
use std::sync::Arc;
use thiserror::Error;
use zonula_model::Date;

/// So many rows are held before they are written as a group.
const GROUP_ROWS: usize = 1 << 16;

/// So many rows a part has at most; whoever writes begins another then.
pub const PART_ROWS: usize = GROUP_ROWS * 16;

/// The number that a change of the tables' shape raises.
const SHAPE: &str = "1";

/// Why a part could not be written.
#[derive(Debug, Error)]
pub enum DatasetError {
    /// The file took no more.
    #[error("the table cannot be written: {0}")]
    Write(std::io::Error),
    /// A row that its table has no place for.
    #[error("a row does not fit the table `{0}`")]
    Shape(&'static str),
    /// Parquet's own reason.
    #[error("the table cannot be written: {0}")]
    Parquet(String),
}

impl From<ParquetError> for DatasetError {
    fn from(error: ParquetError) -> Self {
        Self::Parquet(error.to_string())
    }
}

/// A value on its way into a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// None.
    Nothing,
    /// Text.
    Text(&'a str),
    /// A whole number.
    Whole(i32),
    /// A number.
    Number(f64),
    /// A day, counted from 1970-01-01.
    Day(i32),
    /// Yes or no.
    Flag(bool),
}

impl Cell<'_> {
    /// Makes a cell of a day.
    pub fn day(day: Date) -> Self {
        let epoch = Date::constant(1970, 1, 1);
        // Days of years that a calendar has fit 32 bits.
        Self::Day(day.since(epoch).map_or(0, |span| span.get_days()))
    }
}

impl From<Option<i32>> for Cell<'_> {
    fn from(number: Option<i32>) -> Self {
        number.map_or(Self::Nothing, Self::Whole)
    }
}

/// The values of one column that wait to be written.
enum Waiting {
    Text(Vec<ByteArray>),
    Whole(Vec<i32>),
    Number(Vec<f64>),
    Flag(Vec<bool>),
}

/// A Parquet file in the making.
pub struct Part<W: Write + Send> {
    table: &'static TableShape,
    file: SerializedFileWriter<W>,
    columns: Vec<(Waiting, Vec<i16>)>,
    waiting: usize,
    rows: usize,
}

impl<W: Write + Send> Part<W> {
    /// Begins a part of a table; equal rows give equal bytes.
    pub fn begin(table: &'static TableShape, to: W, program: &str) -> Result<Self, DatasetError> {
        let note = |key: &str, value: &str| KeyValue::new(key.to_owned(), value.to_owned());
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(program.to_owned())
            .set_key_value_metadata(Some(vec![
                note("zonula.table", table.name),
                note("zonula.shape", SHAPE),
            ]))
            .build();
        let schema = parse_message_type(&table.schema())?;
        let file = SerializedFileWriter::new(to, Arc::new(schema), Arc::new(properties))?;
        let column = |holds: Holds| match holds {
            Holds::Text => Waiting::Text(vec![]),
            Holds::Whole | Holds::Day => Waiting::Whole(vec![]),
            Holds::Number => Waiting::Number(vec![]),
            Holds::Flag => Waiting::Flag(vec![]),
        };
        let columns = table.columns.iter().map(|own| (column(own.holds), vec![])).collect();
        Ok(Self { table, file, columns, waiting: 0, rows: 0 })
    }

    /// Takes a row: a cell for each column.
    pub fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), DatasetError> {
        if cells.len() != self.columns.len() {
            return Err(DatasetError::Shape(self.table.name));
        }
        for ((cell, (waiting, levels)), column) in
            cells.iter().zip(&mut self.columns).zip(self.table.columns)
        {
            match (waiting, cell) {
                (_, Cell::Nothing) if column.may_lack => {}
                (Waiting::Text(texts), Cell::Text(text)) => {
                    // The same person, day and unit come row after row: their bytes are shared.
                    let same = texts.last().filter(|last| last.data() == text.as_bytes()).cloned();
                    texts.push(same.unwrap_or_else(|| ByteArray::from(text.as_bytes().to_vec())));
                }
                (Waiting::Whole(numbers), Cell::Whole(number) | Cell::Day(number)) => {
                    numbers.push(*number);
                }
                (Waiting::Number(numbers), Cell::Number(number)) => numbers.push(*number),
                (Waiting::Flag(flags), Cell::Flag(flag)) => flags.push(*flag),
                _ => return Err(DatasetError::Shape(self.table.name)),
            }
            if column.may_lack {
                levels.push(i16::from(*cell != Cell::Nothing));
            }
        }
        self.waiting += 1;
        self.rows += 1;
        if self.waiting == GROUP_ROWS { self.write_group() } else { Ok(()) }
    }

    /// Returns how many rows it has taken.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Writes what waits, and what a Parquet file ends with; returns what was written to.
    pub fn finish(mut self) -> Result<W, DatasetError> {
        if self.waiting > 0 {
            self.write_group()?;
        }
        let mut to = self.file.into_inner()?;
        to.flush().map_err(DatasetError::Write)?;
        Ok(to)
    }

    fn write_group(&mut self) -> Result<(), DatasetError> {
        let mut group = self.file.next_row_group()?;
        for (waiting, levels) in &mut self.columns {
            let Some(mut column) = group.next_column()? else {
                return Err(DatasetError::Shape(self.table.name));
            };
            let present = (!levels.is_empty()).then_some(levels.as_slice());
            match (waiting, column.untyped()) {
                (Waiting::Text(texts), ColumnWriter::ByteArrayColumnWriter(to)) => {
                    to.write_batch(texts, present, None)?;
                    texts.clear();
                }
                (Waiting::Whole(numbers), ColumnWriter::Int32ColumnWriter(to)) => {
                    to.write_batch(numbers, present, None)?;
                    numbers.clear();
                }
                (Waiting::Number(numbers), ColumnWriter::DoubleColumnWriter(to)) => {
                    to.write_batch(numbers, present, None)?;
                    numbers.clear();
                }
                (Waiting::Flag(flags), ColumnWriter::BoolColumnWriter(to)) => {
                    to.write_batch(flags, present, None)?;
                    flags.clear();
                }
                _ => return Err(DatasetError::Shape(self.table.name)),
            }
            levels.clear();
            column.close()?;
        }
        group.close()?;
        self.waiting = 0;
        Ok(())
    }
}

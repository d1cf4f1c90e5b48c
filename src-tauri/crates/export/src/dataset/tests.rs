//! Parts are read back by Parquet's own reader.

use super::*;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use std::io::Write;

fn table(name: &str) -> &'static TableShape {
    TABLES.iter().find(|own| own.name == name).expect("the table is there")
}

fn written(rows: &[Vec<Cell<'_>>], name: &str) -> Vec<u8> {
    let mut part = Part::begin(table(name), vec![], "zonula 0").expect("memory takes it");
    for row in rows {
        part.row(row).expect("the row fits");
    }
    part.finish().expect("memory takes it")
}

fn reader(bytes: &[u8]) -> SerializedFileReader<std::fs::File> {
    let mut file = tempfile::tempfile().expect("a folder for temporary files");
    file.write_all(bytes).expect("the disk takes it");
    SerializedFileReader::new(file).expect("a Parquet file")
}

#[test]
fn what_is_written_is_read_back_with_its_types_and_what_is_lacking_is_null() {
    let day = Cell::day("2025-03-01".parse().expect("a day"));
    let rows = [
        vec![Cell::Text("ab"), Cell::Whole(1), Cell::Text("stool"), day],
        vec![Cell::Text("ab"), Cell::Whole(2), Cell::Text("serum"), Cell::Nothing],
    ];
    let bytes = written(&rows, "specimens");
    assert_eq!(bytes, written(&rows, "specimens"), "equal rows give equal bytes");
    let reader = reader(&bytes);
    let read: Vec<Vec<Field>> = reader
        .get_row_iter(None)
        .expect("it has rows")
        .map(|row| row.expect("a row").into_columns().into_iter().map(|(_, own)| own).collect())
        .collect();
    // 2025-03-01 is day 20148 (GNU date: `date -u -d 2025-03-01 +%s` / 86400).
    assert_eq!(read[0][3], Field::Date(20148));
    assert_eq!(read[0][0], Field::Str("ab".to_owned()));
    assert_eq!(read[1][1], Field::Int(2));
    assert_eq!(read[1][3], Field::Null);
}

#[test]
fn rows_beyond_a_group_are_written_while_more_come() {
    let mut part = Part::begin(table("patients"), vec![], "zonula 0").expect("memory takes it");
    let total = (1 << 16) + 3;
    for at in 0..total {
        let age = at.to_string();
        let row = [Cell::Text("p"), Cell::Text("female"), Cell::Text(&age)];
        part.row(&row).expect("the row fits");
    }
    let bytes = part.finish().expect("memory takes it");
    let reader = reader(&bytes);
    assert_eq!(reader.metadata().num_row_groups(), 2);
    assert_eq!(reader.metadata().file_metadata().num_rows(), i64::from(total));
}

#[test]
fn a_row_of_another_shape_is_refused() {
    let mut part = Part::begin(table("patients"), vec![], "zonula 0").expect("memory takes it");
    assert!(part.row(&[Cell::Text("p")]).is_err(), "too few cells");
    let lacking = [Cell::Nothing, Cell::Text("female"), Cell::Text("1")];
    assert!(part.row(&lacking).is_err(), "a person there must be");
}

//! Tables for people: columns aligned, numbers to the right, two blanks between.

use std::io::{self, Write};

/// How a column lines up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows of words under a header.
pub(crate) struct Table {
    columns: Vec<(&'static str, Side)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Starts a table; a header that begins with `>` lines its column up at the right.
    pub(crate) fn new(headers: &[&'static str]) -> Self {
        let column = |header: &&'static str| match header.strip_prefix('>') {
            Some(header) => (header, Side::Right),
            None => (*header, Side::Left),
        };
        Self { columns: headers.iter().map(column).collect(), rows: vec![] }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Says whether there is nothing to show.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Writes header and rows, each line after `indent` blanks and without blanks at its end.
    pub(crate) fn write(&self, out: &mut dyn Write, indent: usize) -> io::Result<()> {
        let width = |at: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(at));
            let header = self.columns[at].0.chars().count();
            cells.map(|cell| cell.chars().count()).chain([header]).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        let mut write_line = |cells: &[&str]| {
            let mut line = " ".repeat(indent);
            for ((cell, width), (_, side)) in cells.iter().zip(&widths).zip(&self.columns) {
                match side {
                    Side::Left => line.push_str(&format!("{cell:<width$}  ")),
                    Side::Right => line.push_str(&format!("{cell:>width$}  ")),
                }
            }
            writeln!(out, "{}", line.trim_end())
        };
        let headers: Vec<&str> = self.columns.iter().map(|(header, _)| *header).collect();
        write_line(&headers)?;
        for row in &self.rows {
            write_line(&row.iter().map(String::as_str).collect::<Vec<_>>())?;
        }
        Ok(())
    }
}

/// Shows a number to people: at most four digits after the decimal sign, no trailing noughts.
pub(crate) fn rounded(number: f64) -> String {
    let text = format!("{number:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Shows what may be missing.
pub(crate) fn or_dash(text: Option<impl ToString>) -> String {
    text.map_or_else(|| "–".to_owned(), |text| text.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_lines_end_without_blanks() {
        let mut table = Table::new(&["name", ">n"]);
        table.row(["µ".to_owned(), "7".to_owned()]);
        table.row(["longer".to_owned(), String::new()]);
        let mut text = vec![];
        table.write(&mut text, 2).expect("writing to memory never fails");
        let text = String::from_utf8(text).expect("a table is text");
        assert_eq!(text, "  name    n\n  µ       7\n  longer\n");
    }

    #[test]
    fn a_number_loses_only_noughts() {
        assert_eq!(rounded(12.5), "12.5");
        assert_eq!(rounded(100.0), "100");
        assert_eq!(rounded(-0.000_01), "0");
        assert_eq!(rounded(1.234_56), "1.2346");
    }
}

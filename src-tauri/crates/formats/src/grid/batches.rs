//! Batches: a delimited text that comes piece by piece, as grids of some thousand rows.

use super::Grid;
use crate::limits::{BATCH_BYTES, ROW_BYTES};
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;
use std::sync::mpsc::sync_channel;
use zonula_model::Problem;

/// Why a text was not read to its end.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// A quotation mark does not close; the line where its cell begins.
    OpenQuote(u32),
    /// The file could not be read, or has changed.
    Unreadable(io::Error),
    /// Whoever takes the rows wants no more.
    Enough,
}

/// Gives out the rows of a text in batches, parsed on a thread of their own, in their order.
///
/// `take` returns whether it wants more. Hands the text back when it was read to its end, with what
/// is wrong there.
pub(crate) fn batches<R: Read + Send>(
    text: R,
    delimiter: u8,
    quoting: bool,
    mut take: impl FnMut(&Grid) -> bool,
) -> Result<(R, Option<Problem>), Stopped> {
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel::<Grid>(2);
        // Used grids go back, so that their memory is used again.
        let (give_back, used) = sync_channel::<Grid>(4);
        let parser = scope.spawn(move || {
            parse(text, delimiter, quoting, |grid| {
                let next = used.try_recv().unwrap_or_default();
                sender.send(std::mem::replace(grid, next)).is_ok()
            })
        });
        let mut wants_more = true;
        for mut grid in receiver {
            wants_more = take(&grid);
            if !wants_more {
                break;
            }
            grid.clear();
            let _ = give_back.try_send(grid);
        }
        let parsed = parser
            .join()
            .map_err(|_| Stopped::Unreadable(io::Error::other("the rows could not be parsed")))?;
        if wants_more { parsed } else { Err(Stopped::Enough) }
    })
}

/// Parses rows into grids; `send` takes the content of each and returns whether it wants more.
fn parse<R: Read>(
    text: R,
    delimiter: u8,
    quoting: bool,
    mut send: impl FnMut(&mut Grid) -> bool,
) -> Result<(R, Option<Problem>), Stopped> {
    let used = Rc::new(Cell::new(0));
    let bounded = Bounded {
        text,
        given: 0,
        quotes: 0,
        ends_line: true,
        was_ended: true,
        used: Rc::clone(&used),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .quoting(quoting)
        .buffer_capacity(1 << 16)
        .from_reader(bounded);
    let (mut grid, mut record) = (Grid::default(), csv::StringRecord::new());
    let (mut last, mut is_swallowing) = (0, false);
    // The fewest cells of the rows before the last.
    let (mut least, mut width) = (None::<usize>, None);
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                return Err(match error.into_kind() {
                    csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                        Stopped::OpenQuote(last + 1)
                    }
                    csv::ErrorKind::Io(error) => Stopped::Unreadable(error),
                    _ => Stopped::Unreadable(io::Error::other("the text is not what it was")),
                });
            }
        }
        let position = reader.position();
        used.set(position.byte());
        let within = memchr::memchr_iter(b'\n', record.as_slice().as_bytes()).count() as u64;
        // Each line ends, the last one too: the row begins so many lines before.
        let number = position.line().saturating_sub(1 + within);
        is_swallowing = within > 0;
        last = u32::try_from(number).unwrap_or(u32::MAX);
        // The row before may go: this one may turn out to be cut off.
        let is_full = grid.size().1 >= BATCH_BYTES || grid.size().0 >= BATCH_BYTES;
        if is_full && !send(&mut grid) {
            return Err(Stopped::Enough);
        }
        grid.push_row(last, &record);
        least = least.into_iter().chain(width).min();
        width = Some(record.len());
    }
    // One mark has no other, and the last row swallowed lines: it never closes.
    if reader.get_ref().quotes % 2 == 1 && is_swallowing {
        // The end of the text was taken for a part of the cell too.
        return Err(Stopped::OpenQuote(last + 1));
    }
    let text = reader.into_inner();
    let cut = if text.was_ended { None } else { grid.leave_out_cut_row(least) };
    if grid.len() > 0 && !send(&mut grid) {
        return Err(Stopped::Enough);
    }
    Ok((text.text, cut))
}

/// A text whose rows have an end: a row that is too long is an error, the last line is ended.
struct Bounded<R> {
    text: R,
    given: u64,
    quotes: usize,
    ends_line: bool,
    /// Whether the last line had its end.
    was_ended: bool,
    /// How far rows were parsed.
    used: Rc<Cell<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given.saturating_sub(self.used.get()) > ROW_BYTES as u64 {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let length = self.text.read(into)?;
        if length == 0 && !self.ends_line && !into.is_empty() {
            into[0] = b'\n';
            (self.ends_line, self.was_ended) = (true, false);
            return Ok(1);
        }
        if let Some(last) = into[..length].last() {
            self.ends_line = *last == b'\n';
        }
        self.quotes += memchr::memchr_iter(b'"', &into[..length]).count();
        self.given += length as u64;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, quoting: bool) -> Result<Vec<String>, String> {
        let mut rows = vec![];
        let outcome = batches(text.as_bytes(), b',', quoting, |grid| {
            for row in 0..grid.len() {
                let cells: Vec<_> = grid.row(row).collect();
                rows.push(format!("{}: {}", grid.number(row), cells.join("|")));
            }
            true
        });
        outcome.map(|_| rows).map_err(|stopped| format!("{stopped:?}"))
    }

    #[test]
    fn rows_come_in_their_order_with_the_lines_they_stand_in() {
        let found = rows("a,b\n\n1,\"x\ny\"\n\n\n2,z", true).expect("a sound text");
        assert_eq!(found, ["1: a|b", "3: 1|x\ny", "7: 2|z"]);
        let many: String = (1..=100_000).map(|row| format!("{row},value of {row}\n")).collect();
        let found = rows(&many, true).expect("a sound text");
        assert_eq!(found.len(), 100_000);
        assert_eq!(found[99_999], "100000: 100000|value of 100000");
    }

    #[test]
    fn a_last_row_that_is_cut_off_is_left_out_and_told() {
        let cut = |text: &str| {
            let mut count = 0;
            let count_rows = |grid: &Grid| {
                count += grid.len();
                true
            };
            let (_, problem) = batches(text.as_bytes(), b',', true, count_rows).expect("sound");
            let (grid, whole) = Grid::from_delimited(text, b',');
            assert_eq!((grid.len(), &whole), (count, &problem), "both ways tell the same");
            (count, problem.map(|problem| problem.code))
        };
        assert_eq!(cut("a,b,c\n1,96.0,x\n2,9"), (2, Some("file-cut")));
        assert_eq!(cut("a,b,c\n1,96.0,x\n2,9\n"), (3, None), "a short row that has its end");
        assert_eq!(cut("a,b,c\n1,96.0\n2,9"), (3, None), "no shorter than the others");
        assert_eq!(cut("a,b,c\n1,96.0,x\n2,9,y"), (3, None));
        // The end of the file and that of a batch at the same place.
        let many: String = (0..200_000).map(|row| format!("{row},value,x\n")).collect();
        assert_eq!(cut(&(many + "200000,va")), (200_000, Some("file-cut")));
    }

    #[test]
    fn an_open_quotation_mark_is_noticed() {
        assert_eq!(rows("a,b\n1,\"x\n2,y\n", true).err().as_deref(), Some("OpenQuote(2)"));
        assert!(rows("a,b\n1,\"x\n2,y\n", false).is_ok());
        let long = format!("a,b\n1,\"{}", "x\n".repeat(ROW_BYTES));
        assert_eq!(rows(&long, true).err().as_deref(), Some("OpenQuote(2)"));
    }
}

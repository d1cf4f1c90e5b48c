//! Lines of xDT files: three digits of length, four of a field's number, then its content.

use super::charset::Charset;
use crate::problem_log::ProblemLog;
use std::collections::BTreeMap;
use zonula_model::{Place, Problem, Severity};

/// One field.
#[derive(Debug)]
pub(super) struct Line {
    /// The line, counted from 1.
    pub number: u32,
    /// The four digits that say what the content is.
    pub field: String,
    /// The content without blanks around it.
    pub content: String,
    /// How long the line is in bytes, its end counted as two.
    pub length: usize,
    /// Whether the line states its own length rightly.
    pub fits: bool,
}

impl Line {
    /// Returns the place that problems name.
    pub fn place(&self) -> Place {
        Place::Line(self.number)
    }
}

/// Splits bytes into numbered lines at LF, CRLF or, where there is neither, CR.
pub(super) fn split(bytes: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let end = if bytes.contains(&b'\n') { b'\n' } else { b'\r' };
    let lines = bytes.split(move |byte| *byte == end);
    (1..).zip(lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line)))
}

/// Returns whether a line begins as a field does: seven digits.
pub(super) fn begins_as_field(line: &[u8]) -> bool {
    line.get(..7).is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
}

/// Reads all lines; what is no field is told, and lengths that do not fit.
pub(super) fn lines(bytes: &[u8], charset: Charset, log: &mut ProblemLog) -> Vec<Line> {
    let mut lines = vec![];
    // How far stated lengths are from true ones, by line.
    let mut wrong = vec![];
    for (number, raw) in split(bytes) {
        // The sign that DOS programs put at the end of a text.
        let raw = raw.strip_suffix(b"\x1a").unwrap_or(raw);
        if raw.trim_ascii().is_empty() {
            continue;
        }
        if !begins_as_field(raw) {
            let message = "the line does not begin with a length and a field's number";
            let problem =
                Problem::new(Severity::Error, "line-unreadable", Place::Line(number), message);
            log.push(problem.with_value(&charset.decode(raw)));
            continue;
        }
        let text = charset.decode(&raw[7..]);
        let digits =
            |range: std::ops::Range<usize>| String::from_utf8_lossy(&raw[range]).into_owned();
        let stated: usize = digits(0..3).parse().unwrap_or(0);
        let length = raw.len() + 2;
        // Programs that write UTF-8 count characters as often as bytes.
        let fits = stated == length || (charset.is_wide() && stated == text.chars().count() + 9);
        if !fits {
            wrong.push((number, stated, length));
        }
        lines.push(Line {
            number,
            field: digits(3..7),
            content: text.trim().to_owned(),
            length,
            fits,
        });
    }
    tell_lengths(&wrong, lines.len(), log);
    lines
}

/// Tells wrong lengths: once where a program counts in its own way, else line by line.
fn tell_lengths(wrong: &[(u32, usize, usize)], lines: usize, log: &mut ProblemLog) {
    let mut by_difference = BTreeMap::<usize, usize>::new();
    for (_, stated, length) in wrong {
        *by_difference.entry(length.wrapping_sub(*stated)).or_default() += 1;
    }
    let commonest = by_difference.iter().max_by_key(|(_, count)| **count);
    let own_way = commonest.filter(|(_, count)| **count * 5 >= lines * 4);
    if let Some((difference, count)) = own_way {
        let message = format!(
            "{count} of {lines} lines state a length that leaves {difference} bytes out; all are read as they stand"
        );
        log.note("length-counted-otherwise", message);
    }
    for (number, stated, length) in wrong {
        if own_way.is_some_and(|(difference, _)| length.wrapping_sub(*stated) == *difference) {
            continue;
        }
        let message = format!(
            "the line states {stated} bytes and has {length} with its end; it is read as it stands"
        );
        log.push(Problem::new(Severity::Warning, "length-wrong", Place::Line(*number), message));
    }
}

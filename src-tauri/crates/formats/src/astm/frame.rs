//! Frames of E1381: STX, number, text, ETX or ETB, checksum; taken away, and checked on the way.

use crate::problem_log::ProblemLog;
use zonula_model::{Place, Problem, Severity};

const STX: u8 = 2;
const ETX: u8 = 3;
const EOT: u8 = 4;
const ENQ: u8 = 5;
const ETB: u8 = 0x17;

/// What logs of transmissions write for signs that cannot be seen.
const NAMES: [(&[u8], u8); 8] = [
    (b"<STX>", STX),
    (b"<ETX>", ETX),
    (b"<EOT>", EOT),
    (b"<ENQ>", ENQ),
    (b"<ETB>", ETB),
    (b"<ACK>", 6),
    (b"<CR>", b'\r'),
    (b"<LF>", b'\n'),
];

/// Splits a file into records with the lines on which they begin, frames taken away.
pub(super) fn records(bytes: &[u8], log: &mut ProblemLog) -> Vec<(u32, Vec<u8>)> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if contains(bytes, b"<STX>") {
        let (signs, lines) = unname(bytes);
        return unframed(&signs, |at| lines[at], log);
    }
    let lines = line_numbers(bytes);
    unframed(bytes, |at| lines[at], log)
}

/// Returns for each byte the line it stands on, as a text editor counts.
fn line_numbers(bytes: &[u8]) -> Vec<u32> {
    let mut line = 1;
    let mut numbers = Vec::with_capacity(bytes.len() + 1);
    for (at, byte) in bytes.iter().enumerate() {
        numbers.push(line);
        let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        line += u32::from(ends);
    }
    numbers.push(line);
    numbers
}

/// Replaces names of signs by the signs; line ends of the log itself are no signs.
fn unname(bytes: &[u8]) -> (Vec<u8>, Vec<u32>) {
    let numbers = line_numbers(bytes);
    let (mut signs, mut lines, mut at) = (vec![], vec![], 0);
    while at < bytes.len() {
        let named = NAMES.iter().find(|(name, _)| bytes[at..].starts_with(name));
        let (sign, length) = named.map_or((bytes[at], 1), |(name, sign)| (*sign, name.len()));
        if named.is_some() || !matches!(sign, b'\r' | b'\n') {
            signs.push(sign);
            lines.push(numbers[at]);
        }
        at += length;
    }
    lines.push(numbers[bytes.len()]);
    (signs, lines)
}

/// Takes frames away where there are any.
fn unframed(
    bytes: &[u8],
    line: impl Fn(usize) -> u32,
    log: &mut ProblemLog,
) -> Vec<(u32, Vec<u8>)> {
    if !bytes.contains(&STX) {
        return split(bytes, 0, line);
    }
    let mut records = vec![];
    // A record that goes on in the next frame: where it began, and its beginning.
    let mut open = None::<(u32, Vec<u8>)>;
    let mut last: &[u8] = &[];
    let mut at = 0;
    while let Some(start) = bytes[at..].iter().position(|byte| *byte == STX).map(|it| at + it + 1) {
        let is_end = |byte: &u8| matches!(*byte, ETX | ETB | STX | EOT);
        let end = bytes[start..].iter().position(is_end).map_or(bytes.len(), |it| start + it);
        at = end;
        let frame = &bytes[start..end];
        let sign = bytes.get(end).copied();
        let place = Place::Line(line(start));
        if !matches!(sign, Some(ETX | ETB)) {
            let message = "a frame has no end; what is there is read";
            log.push(Problem::new(Severity::Warning, "frame-open", place, message));
        } else if let Some(stated) = checksum(&bytes[end + 1..]) {
            let sum = bytes[start..=end].iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
            if sum != stated {
                let message = format!("a frame states the checksum {stated:02X} and has {sum:02X}");
                let problem = Problem::new(Severity::Warning, "checksum-wrong", place, message);
                log.push(problem.with_hint("compare the values of this frame with the analyser"));
            }
        } else {
            let message = "a frame has no checksum";
            log.push_once(Problem::new(Severity::Note, "checksum-missing", place, message));
        }
        if frame == last && !frame.is_empty() {
            // What was not acknowledged is sent again, with the same number.
            log.push(Problem::new(
                Severity::Note,
                "frame-repeated",
                Place::Line(line(start)),
                "a frame was sent again; it is read once",
            ));
            continue;
        }
        last = frame;
        let number = usize::from(frame.first().is_some_and(u8::is_ascii_digit));
        let mut parts = split(&frame[number..], start + number, &line);
        if let (Some((begin, mut beginning)), true) = (open.take(), !parts.is_empty()) {
            beginning.extend_from_slice(&parts[0].1);
            parts[0] = (begin, beginning);
        }
        if sign == Some(ETB) && !frame.ends_with(b"\r") {
            open = parts.pop();
        }
        records.append(&mut parts);
    }
    records.extend(open);
    records
}

/// Reads the two digits behind a frame.
fn checksum(behind: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(behind.get(..2)?).ok()?;
    u8::from_str_radix(digits, 16).ok()
}

/// Splits bytes at line ends; what stands outside of records, ENQ, ACK and EOT, is taken away.
fn split(bytes: &[u8], offset: usize, line: impl Fn(usize) -> u32) -> Vec<(u32, Vec<u8>)> {
    let mut records = vec![];
    let mut at = 0;
    for part in bytes.split(|byte| matches!(*byte, b'\r' | b'\n')) {
        let number = line(offset + at);
        at += part.len() + 1;
        let is_text = |byte: &u8| !matches!(*byte, 0 | EOT | ENQ | 6 | 21);
        let record: Vec<_> = part.iter().copied().filter(|byte| is_text(byte)).collect();
        if !record.trim_ascii().is_empty() {
            records.push((number, record));
        }
    }
    records
}

fn contains(bytes: &[u8], name: &[u8; 5]) -> bool {
    bytes.contains(&name[0])
        && (0..bytes.len()).any(|at| bytes[at] == name[0] && bytes[at..].starts_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], records: &[&str], problems: &[&str]) {
        let mut log = ProblemLog::default();
        let found = super::records(bytes, &mut log);
        let found: Vec<_> = found
            .iter()
            .map(|(line, record)| format!("{line} {}", record.escape_ascii()))
            .collect();
        assert_eq!(found, records);
        let codes: Vec<_> = log.finish().iter().map(|problem| problem.code).collect();
        assert_eq!(codes, problems);
    }

    #[test]
    fn frames_are_taken_away_and_checked() {
        check(b"H|a\r\nR|b\n\nL|c", &["1 H|a", "2 R|b", "4 L|c"], &[]);
        check(b"\x05\x021H|a\r\x03F8\r\n\x04", &["1 H|a"], &["checksum-wrong"]);
        check(b"\x021H|a\r\x036A\r\n\x022L\r\x038E\r\n", &["1 H|a", "3 L"], &["checksum-wrong"]);
    }

    #[test]
    fn a_record_that_spans_frames_is_joined_and_one_sent_twice_is_read_once() {
        check(
            b"\x021R|12\x17..\r\n\x0224|mg\r\x03\r\n\x0224|mg\r\x03\r\n",
            &["1 R|124|mg"],
            &["checksum-missing", "frame-repeated"],
        );
        check(b"<STX>1H|a<CR><ETX>..<CR><LF>\n<EOT>\n", &["1 H|a"], &["checksum-missing"]);
        check(b"\x021H|a", &["1 H|a"], &["frame-open"]);
    }
}

//! Lines: the bytes of each segment, whatever ends it, and the frames around messages.

use super::segment::is_header;
use memchr::{memchr_iter, memchr3};
use std::borrow::Cow;

/// Ends a message in MLLP; it may stand where a line end is missing.
const FRAME_END: u8 = 0x1c;

/// The bytes of one segment.
pub(super) struct RawSegment<'a> {
    /// The line it begins in, from 1.
    pub number: u32,
    /// Where it begins in the file.
    pub offset: usize,
    /// Without line ends, frames and blanks before it.
    pub bytes: Cow<'a, [u8]>,
    /// Whether line ends within it were found and kept.
    pub is_broken: bool,
}

/// Walks through the segments of a file.
///
/// CR, LF, CRLF, empty lines and MLLP's frames end a segment, in any mixture. A line that begins no
/// segment belongs to the one before: a sender forgot to escape a line end within a text.
pub(super) struct RawSegments<'a> {
    bytes: &'a [u8],
    at: usize,
    number: u32,
    /// The separator of fields in the current message.
    separator: u8,
    ahead: Option<RawSegment<'a>>,
}

impl<'a> RawSegments<'a> {
    /// Starts at the beginning of a file or, with the number of its first line, of a part.
    pub fn new(bytes: &'a [u8], number: u32) -> Self {
        Self { bytes, at: 0, number, separator: b'|', ahead: None }
    }

    /// Returns the number of the line that is read next.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the next line that is not empty.
    fn line(&mut self) -> Option<RawSegment<'a>> {
        while self.at < self.bytes.len() {
            let (start, number) = (self.at, self.number);
            let rest = &self.bytes[start..];
            let length = memchr3(b'\r', b'\n', FRAME_END, rest).unwrap_or(rest.len());
            self.at += length + 1;
            match rest.get(length) {
                Some(b'\r') => {
                    self.at += usize::from(rest.get(length + 1) == Some(&b'\n'));
                    self.number = self.number.saturating_add(1);
                }
                Some(b'\n') => self.number = self.number.saturating_add(1),
                _ => {}
            }
            let line = rest[..length].trim_ascii_end();
            let begin = line.len() - without_lead(line).len();
            if begin < line.len() {
                let bytes = Cow::Borrowed(&line[begin..]);
                return Some(RawSegment { number, offset: start + begin, bytes, is_broken: false });
            }
        }
        None
    }

    fn begins_segment(&self, line: &[u8]) -> bool {
        let Some((name, rest)) = line.split_at_checked(3) else { return false };
        name[0].is_ascii_uppercase()
            && name[1..].iter().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
            && rest.first().is_none_or(|sign| {
                *sign == self.separator || (is_header(line) && sign.is_ascii_punctuation())
            })
    }
}

impl<'a> Iterator for RawSegments<'a> {
    type Item = RawSegment<'a>;

    fn next(&mut self) -> Option<RawSegment<'a>> {
        let mut segment = self.ahead.take().or_else(|| self.line())?;
        if let Some(separator) = segment.bytes.get(3).filter(|_| is_header(&segment.bytes)) {
            self.separator = *separator;
        }
        while let Some(line) = self.line() {
            if self.begins_segment(&line.bytes) {
                self.ahead = Some(line);
                break;
            }
            segment.is_broken = true;
            let bytes = segment.bytes.to_mut();
            bytes.push(b'\n');
            bytes.extend_from_slice(&line.bytes);
        }
        Some(segment)
    }
}

/// Takes blanks, byte order marks, NULs and the sign that begins a frame off a line's beginning.
pub(super) fn without_lead(mut line: &[u8]) -> &[u8] {
    loop {
        line = match line {
            [0 | 0x0b | b' ' | b'\t', rest @ ..] | [0xef, 0xbb, 0xbf, rest @ ..] => rest,
            _ => return line,
        };
    }
}

/// Returns a message from its header on, up to the next one's.
pub(super) fn message(bytes: &[u8], offset: usize) -> &[u8] {
    let message = &bytes[offset..];
    let end = memchr_iter(b'M', message).find(|at| *at > 0 && is_message_at(message, *at));
    &message[..end.unwrap_or(message.len())]
}

/// Returns whether a message begins at a place: its header's name at the beginning of a line.
pub(super) fn is_message_at(bytes: &[u8], at: usize) -> bool {
    let (before, from) = bytes.split_at(at);
    let before = before.strip_suffix(b"\xef\xbb\xbf").unwrap_or(before);
    let is_line =
        before.last().is_none_or(|sign| matches!(sign, b'\r' | b'\n' | 0x0b | &FRAME_END));
    is_line && from.starts_with(b"MSH")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &[u8], expected: &[(u32, &str)]) {
        let found: Vec<_> = RawSegments::new(text, 1)
            .map(|it| (it.number, String::from_utf8_lossy(&it.bytes).into_owned()))
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|(at, text)| (*at, (*text).to_owned())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_line_end_ends_a_segment_and_lines_are_counted_as_an_editor_does() {
        check(
            b"MSH|1\rPID|2\nOBR|3\r\nOBX|4",
            &[(1, "MSH|1"), (2, "PID|2"), (3, "OBR|3"), (4, "OBX|4")],
        );
        check(b"MSH|1\r\n\r\n\r\nPID|2\r\r", &[(1, "MSH|1"), (4, "PID|2")]);
        check(
            b"\x0bMSH|1\rPID|2\r\x1c\r\x0bMSH|3\r\x1c\r",
            &[(1, "MSH|1"), (2, "PID|2"), (4, "MSH|3")],
        );
        check(b"\x0bMSH|1\x1c\x0b\xef\xbb\xbfMSH|2\x1c", &[(1, "MSH|1"), (1, "MSH|2")]);
        check(b"", &[]);
    }

    #[test]
    fn a_line_that_begins_no_segment_belongs_to_the_one_before() {
        let text = b"MSH|1\rOBX|1|FT|X||line one\nDer zweite|\n\nEnde|mg\rNTE|1";
        check(
            text,
            &[(1, "MSH|1"), (2, "OBX|1|FT|X||line one\nDer zweite|\nEnde|mg"), (6, "NTE|1")],
        );
        check(b"MSH#1\rOBX#2\rOBX|3", &[(1, "MSH#1"), (2, "OBX#2\nOBX|3")]);
    }

    #[test]
    fn a_message_ends_where_the_next_begins() {
        let text = b"MSH|1\rOBX|MSH\rMSH|2\r";
        assert_eq!(message(text, 0), b"MSH|1\rOBX|MSH\r");
        assert_eq!(message(text, 14), b"MSH|2\r");
    }

    proptest! {
        #[test]
        fn no_sign_of_a_text_is_lost(text in "(MSH\\||[A-Z|]|\r|\n|\u{1c}|a){0,30}") {
            let kept: Vec<u8> = RawSegments::new(text.as_bytes(), 1).flat_map(|it| it.bytes.into_owned()).collect();
            let letters = |bytes: &[u8]| bytes.iter().copied().filter(|it| !it.is_ascii_whitespace() && *it != FRAME_END).collect::<Vec<_>>();
            prop_assert_eq!(letters(&kept), letters(text.as_bytes()));
        }
    }
}

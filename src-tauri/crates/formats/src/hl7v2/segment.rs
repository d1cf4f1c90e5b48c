//! Segments: fields, repetitions and components of one line, found once.

use super::escape::unescape;
use memchr::memchr_iter;
use std::borrow::Cow;
use zonula_model::Place;

/// The signs that a message says it uses; all of them ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs {
    pub field: u8,
    pub component: u8,
    pub repetition: u8,
    pub escape: u8,
    pub subcomponent: u8,
    /// Where a text was cut short (2.7 and later).
    pub truncation: u8,
}

impl Default for Signs {
    fn default() -> Self {
        Self {
            field: b'|',
            component: b'^',
            repetition: b'~',
            escape: b'\\',
            subcomponent: b'&',
            truncation: b'#',
        }
    }
}

impl Signs {
    /// Reads them off a header; `None` where they are not signs.
    pub fn of(header: &[u8]) -> Option<Self> {
        let mut signs = header.iter().skip(3).copied();
        let usual = Self::default();
        let field = signs.next().filter(u8::is_ascii_punctuation)?;
        let mut is_over = false;
        let mut next = |usual: u8| {
            let sign = signs.next().filter(|sign| *sign != field && sign.is_ascii_punctuation());
            is_over |= sign.is_none();
            sign.filter(|_| !is_over).unwrap_or(usual)
        };
        Some(Self {
            field,
            component: next(usual.component),
            repetition: next(usual.repetition),
            escape: next(usual.escape),
            subcomponent: next(usual.subcomponent),
            truncation: next(usual.truncation),
        })
    }
}

/// Returns whether a line begins with the name of a segment that states the signs.
pub(super) fn is_header(line: &[u8]) -> bool {
    matches!(line.get(..3), Some(b"MSH" | b"FHS" | b"BHS"))
}

/// One segment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment<'a> {
    line: &'a str,
    /// Where each field ends: at a separator, the last at the end of the line.
    ends: &'a [usize],
    number: u32,
    signs: Signs,
}

impl<'a> Segment<'a> {
    /// Takes a line; `ends` is room for where its fields end.
    pub fn new(line: &'a str, number: u32, signs: Signs, ends: &'a mut Vec<usize>) -> Self {
        ends.clear();
        ends.extend(memchr_iter(signs.field, line.as_bytes()));
        ends.push(line.len());
        Self { line, ends, number, signs }
    }

    /// Returns the segment's name.
    pub fn name(&self) -> &'a str {
        self.line[..self.ends[0]].trim()
    }

    /// Returns the place of the segment.
    pub fn place(&self) -> Place {
        Place::Line(self.number)
    }

    /// Returns the signs of the message.
    pub fn signs(&self) -> Signs {
        self.signs
    }

    /// Returns a field as written; the header's first field is its separator.
    pub fn field(&self, number: usize) -> &'a str {
        let at = if is_header(self.line.as_bytes()) { number.saturating_sub(1) } else { number };
        let Some(&end) = self.ends.get(at) else { return "" };
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before] + 1);
        &self.line[start..end]
    }

    /// Returns the repetitions of a field as written.
    pub fn repetitions(&self, number: usize) -> impl Iterator<Item = &'a str> {
        self.field(number).split(char::from(self.signs.repetition))
    }

    /// Returns a component of a text as written, counted from 1.
    pub fn component(&self, text: &'a str, number: usize) -> &'a str {
        text.split(char::from(self.signs.component)).nth(number - 1).unwrap_or_default()
    }

    /// Returns the first subcomponent of a text as written.
    pub fn subcomponent(&self, text: &'a str) -> &'a str {
        text.split(char::from(self.signs.subcomponent)).next().unwrap_or_default()
    }

    /// Resolves a text's escapes and takes the blanks around it away.
    pub fn plain(&self, text: &'a str) -> Cow<'a, str> {
        match unescape(text, self.signs) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// Returns a component of a field's first repetition, plain.
    pub fn text(&self, field: usize, component: usize) -> Cow<'a, str> {
        let first = self.repetitions(field).next().unwrap_or_default();
        self.plain(self.component(first, component))
    }

    /// Returns a component, `None` where it is empty or said to be deleted.
    pub fn filled(&self, field: usize, component: usize) -> Option<Cow<'a, str>> {
        filled(self.text(field, component))
    }
}

/// Returns a text, `None` where it is empty or HL7's sign for a deleted value.
pub(super) fn filled(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    Some(text).filter(|text| !text.is_empty() && text != "\"\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_count_from_the_separator_in_headers_only() {
        let mut ends = vec![];
        let header = Segment::new("MSH|^~\\&|A|B^C", 1, Signs::default(), &mut ends);
        assert_eq!((header.field(3), &*header.text(4, 2)), ("A", "C"));
        let result = Segment::new("OBX|1|NM", 1, Signs::default(), &mut ends);
        assert_eq!((result.name(), result.field(2), result.field(9)), ("OBX", "NM", ""));
    }

    #[test]
    fn a_message_may_use_other_signs() {
        let signs = Signs::of(b"MSH#*~\\&#").expect("signs");
        let mut ends = vec![];
        let segment = Segment::new("OBX#1#CE#a*b", 1, signs, &mut ends);
        assert_eq!(segment.text(3, 2), "b");
        assert_eq!(Signs::of(b"MSHxyz"), None);
        let short = Signs::of(b"MSH|^|LAB").expect("signs");
        assert_eq!(short, Signs::default(), "letters behind the signs are none");
    }

    proptest! {
        #[test]
        fn any_line_is_read_without_panic(line in "\\PC{0,40}", at in 0..30_usize) {
            let signs = Signs::of(line.as_bytes()).unwrap_or_default();
            let mut ends = vec![];
            let segment = Segment::new(&line, 1, signs, &mut ends);
            let _ = (segment.name(), segment.text(at, 1), segment.filled(at, 2));
        }
    }
}

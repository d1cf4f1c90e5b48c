//! Segments: fields, repetitions, components and escapes of one line.

use zonula_model::Place;

/// The signs that a message says it uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs {
    field: char,
    component: char,
    repetition: char,
    escape: char,
    subcomponent: char,
}

impl Default for Signs {
    fn default() -> Self {
        Self { field: '|', component: '^', repetition: '~', escape: '\\', subcomponent: '&' }
    }
}

impl Signs {
    /// Reads them off a header; `None` where they are not signs.
    pub fn of(header: &str) -> Option<Self> {
        let mut signs = header.chars().skip(3);
        let usual = Self::default();
        let field = signs.next().filter(|sign| !sign.is_alphanumeric() && !sign.is_whitespace())?;
        let mut next = |usual: char| match signs.next() {
            Some(sign) if sign != field && !sign.is_alphanumeric() => sign,
            _ => usual,
        };
        Some(Self {
            field,
            component: next(usual.component),
            repetition: next(usual.repetition),
            escape: next(usual.escape),
            subcomponent: next(usual.subcomponent),
        })
    }
}

/// One segment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment<'a> {
    line: &'a str,
    number: u32,
    signs: Signs,
}

impl<'a> Segment<'a> {
    /// Takes a line.
    pub fn new(line: &'a str, number: u32, signs: Signs) -> Self {
        Self { line, number, signs }
    }

    /// Returns the segment's name.
    pub fn name(&self) -> &'a str {
        self.line.split(self.signs.field).next().unwrap_or_default().trim()
    }

    /// Returns the place of the segment.
    pub fn place(&self) -> Place {
        Place::Line(self.number)
    }

    /// Returns a field as written; the header's first field is its separator.
    pub fn field(&self, number: usize) -> &'a str {
        let is_header = matches!(self.name(), "MSH" | "FHS" | "BHS");
        let at = if is_header { number.saturating_sub(1) } else { number };
        self.line.split(self.signs.field).nth(at).unwrap_or_default()
    }

    /// Returns the repetitions of a field as written.
    pub fn repetitions(&self, number: usize) -> impl Iterator<Item = &'a str> {
        self.field(number).split(self.signs.repetition)
    }

    /// Returns a component of a text, counted from 1, without escapes and blanks around it.
    pub fn component(&self, text: &str, number: usize) -> String {
        let component = text.split(self.signs.component).nth(number - 1).unwrap_or_default();
        self.unescape(component).trim().to_owned()
    }

    /// Returns a component of a field's first repetition.
    pub fn text(&self, field: usize, component: usize) -> String {
        let first = self.repetitions(field).next().unwrap_or_default();
        self.component(first, component)
    }

    /// Returns a component, `None` where it is empty.
    pub fn filled(&self, field: usize, component: usize) -> Option<String> {
        Some(self.text(field, component)).filter(|text| !text.is_empty() && text != "\"\"")
    }

    /// Resolves escapes: `\F\`, `\S\`, `\T\`, `\R\`, `\E\`, `\Xdd\`, `\.br\`.
    pub fn unescape(&self, text: &str) -> String {
        let Signs { field, component, repetition, escape, subcomponent } = self.signs;
        let mut plain = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(escape) {
            plain.push_str(before);
            let Some((code, behind)) = after.split_once(escape) else {
                // A lone escape sign is what it is.
                plain.push(escape);
                rest = after;
                continue;
            };
            rest = behind;
            match code {
                "F" => plain.push(field),
                "S" => plain.push(component),
                "R" => plain.push(repetition),
                "E" => plain.push(escape),
                "T" => plain.push(subcomponent),
                "H" | "N" => {}
                code if code.starts_with(".br") || code.starts_with(".sp") => plain.push('\n'),
                code if code.starts_with('.') => plain.push(' '),
                code => match code.strip_prefix('X').and_then(from_hex) {
                    Some(decoded) => plain.push_str(&decoded),
                    None => {
                        // No escape: the sign belongs to the text, and may open one further on.
                        plain.push(escape);
                        plain.push_str(code);
                        rest = &after[code.len()..];
                    }
                },
            }
        }
        plain + rest
    }
}

/// Decodes hexadecimal bytes of UTF-8 or, failing that, of ISO 8859-1.
fn from_hex(digits: &str) -> Option<String> {
    if digits.is_empty() || !digits.len().is_multiple_of(2) || !digits.is_ascii() {
        return None;
    }
    let bytes =
        (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).ok());
    let bytes = bytes.collect::<Option<Vec<_>>>()?;
    Some(
        String::from_utf8(bytes)
            .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn segment(line: &str) -> Segment<'_> {
        Segment::new(line, 1, Signs::default())
    }

    #[test]
    fn fields_count_from_the_separator_in_headers_only() {
        let header = segment("MSH|^~\\&|A|B^C");
        assert_eq!((header.field(3), header.text(4, 2)), ("A", "C".to_owned()));
        assert_eq!(segment("OBX|1|NM").field(2), "NM");
        assert_eq!(segment("OBX|1|NM").field(9), "");
    }

    #[test]
    fn escapes_are_resolved_and_lone_ones_kept() {
        for (text, plain) in [
            ("10\\S\\9/l", "10^9/l"),
            ("a\\.br\\b", "a\nb"),
            ("\\H\\bold\\N\\", "bold"),
            ("\\XC3A4\\\\XE4\\", "ää"),
            ("C:\\temp", "C:\\temp"),
            ("a\\b\\S\\c", "a\\b^c"),
            ("\\Z1\\x", "\\Z1\\x"),
        ] {
            assert_eq!(segment("OBX").unescape(text), plain, "{text}");
        }
    }

    #[test]
    fn a_message_may_use_other_signs() {
        let signs = Signs::of("MSH#*~\\&#").expect("signs");
        let segment = Segment::new("OBX#1#CE#a*b", 1, signs);
        assert_eq!(segment.text(3, 2), "b");
        assert_eq!(Signs::of("MSHxyz"), None);
    }

    proptest! {
        #[test]
        fn any_line_is_read_without_panic(line in "\\PC{0,40}", at in 0..30_usize) {
            let segment = segment(&line);
            let _ = (segment.name(), segment.text(at, 1), segment.unescape(&line), Signs::of(&line));
        }
    }
}

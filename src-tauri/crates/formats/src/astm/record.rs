//! Records: fields parted by the signs that the header declares, repeats and components in them.

use zonula_model::{Column, Place};

/// The signs of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs {
    field: char,
    repeat: char,
    component: char,
    escape: char,
}

impl Default for Signs {
    fn default() -> Self {
        Self { field: '|', repeat: '\\', component: '^', escape: '&' }
    }
}

impl Signs {
    /// Reads the signs behind `H`; `None` where there are none.
    pub fn of(header: &str) -> Option<Self> {
        let mut signs = header.trim().strip_prefix(['H', 'h'])?.chars();
        let signs = [signs.next()?, signs.next()?, signs.next()?, signs.next()?];
        let [field, repeat, component, escape] = signs;
        let differ = (0..4).all(|at| !signs[..at].contains(&signs[at]));
        let known = signs.iter().all(|sign| sign.is_ascii_punctuation());
        (differ && known).then_some(Self { field, repeat, component, escape })
    }
}

/// One record.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'a> {
    text: &'a str,
    line: u32,
    signs: Signs,
}

impl<'a> Record<'a> {
    /// Takes a line; `None` where it does not begin as a record.
    pub fn new(text: &'a str, line: u32, signs: Signs) -> Option<Self> {
        let mut begin = text.chars();
        let kind = begin.next()?;
        let parted = begin.next().is_none_or(|sign| sign == signs.field);
        (kind.is_ascii_alphabetic() && parted).then_some(Self { text, line, signs })
    }

    /// Returns the letter that says what the record is.
    pub fn kind(&self) -> char {
        self.text.chars().next().unwrap_or(' ').to_ascii_uppercase()
    }

    /// Returns whether the standard knows such records.
    pub fn is_known(&self) -> bool {
        "HPOCRQLMS".contains(self.kind())
    }

    /// Returns the record's line.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// Returns the place of the record.
    pub fn place(&self) -> Place {
        Place::Line(self.line)
    }

    /// Returns the place of a field, called `R-4` say.
    pub fn field_place(&self, field: usize) -> Place {
        let column = Column::new(None, format!("{}-{field}", self.kind()));
        Place::Cell { row: self.line, column }
    }

    /// Returns a field as written, counted from 1; empty where the record is shorter.
    pub fn field(&self, field: usize) -> &'a str {
        self.text.split(self.signs.field).nth(field.saturating_sub(1)).unwrap_or("").trim()
    }

    /// Lists the fields from the last one that is filled backwards.
    pub fn filled_from_end(&self) -> impl Iterator<Item = &'a str> {
        self.text.rsplit(self.signs.field).map(str::trim).filter(|field| !field.is_empty())
    }

    /// Returns a component of a field's first repeat, both counted from 1.
    pub fn part(&self, field: usize, component: usize) -> String {
        let first = self.field(field).split(self.signs.repeat).next().unwrap_or_default();
        let part = first.split(self.signs.component).nth(component.saturating_sub(1));
        self.unescape(part.unwrap_or_default()).trim().to_owned()
    }

    /// Returns a component that is not empty.
    pub fn filled(&self, field: usize, component: usize) -> Option<String> {
        Some(self.part(field, component)).filter(|text| !text.is_empty())
    }

    /// Returns a field's components that are not empty, joined; repeats as well.
    pub fn joined(&self, field: usize) -> String {
        let parts = self.field(field).split([self.signs.repeat, self.signs.component]);
        let parts = parts.map(|part| self.unescape(part).trim().to_owned());
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Returns a field's repeats.
    pub fn repeats(&self, field: usize) -> impl Iterator<Item = &'a str> {
        self.field(field).split(self.signs.repeat)
    }

    /// Returns the components of a text.
    pub fn components(&self, text: &str) -> Vec<String> {
        let parts = text.split(self.signs.component);
        parts.map(|part| self.unescape(part).trim().to_owned()).collect()
    }

    /// Reads `&F&` and its kin; what is no escape stays as it is.
    pub fn unescape(&self, text: &str) -> String {
        let escape = self.signs.escape;
        if !text.contains(escape) {
            return text.to_owned();
        }
        let mut plain = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(escape) {
            plain.push_str(before);
            let inner = after.split_once(escape);
            let sign = inner.and_then(|(name, _)| self.sign(name));
            match (inner, sign) {
                (Some((_, behind)), Some(sign)) => {
                    plain.push_str(&sign);
                    rest = behind;
                }
                _ => {
                    plain.push(escape);
                    rest = after;
                }
            }
        }
        plain + rest
    }

    fn sign(&self, name: &str) -> Option<String> {
        let sign = match name {
            "F" => self.signs.field,
            "S" => self.signs.component,
            "R" => self.signs.repeat,
            "E" => self.signs.escape,
            // The beginning and the end of emphasis.
            "H" | "N" => return Some(String::new()),
            _ => {
                let code = u8::from_str_radix(name.strip_prefix('X')?, 16).ok()?;
                char::from(code)
            }
        };
        Some(sign.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_declares_the_signs() {
        assert_eq!(Signs::of("H|\\^&|||x"), Some(Signs::default()));
        let other = Signs { field: '!', repeat: '~', component: '$', escape: '@' };
        assert_eq!(Signs::of("H!~$@!!x"), Some(other));
        assert_eq!(Signs::of("Hello"), None);
        assert_eq!(Signs::of("H||^&"), None);
        let record = Record::new("R!1!a$b@S@c~d!2", 3, other).expect("a record");
        assert_eq!((record.part(3, 2).as_str(), record.field(4)), ("b$c", "2"));
        assert_eq!(record.joined(3), "a b$c d");
    }

    #[test]
    fn what_is_no_escape_stays() {
        let record = Record::new("R|R&D&X41&&F", 1, Signs::default()).expect("a record");
        assert_eq!(record.unescape(record.field(2)), "R&DA&F");
        assert!(Record::new("# comment", 1, Signs::default()).is_none());
    }
}

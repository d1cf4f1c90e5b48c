//! JSON with the digits of its numbers chosen, fields in the order in which they are given.

use super::OWN;
use std::borrow::Cow;

/// A value; words of the record are not copied.
pub(super) enum Json<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// Digits as JSON writes a number.
    Number(String),
    /// Several.
    List(Vec<Self>),
    /// Named values.
    Object(Vec<(&'static str, Self)>),
}

impl Json<'_> {
    /// Writes the value on one line.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => quote(text, out),
            Self::Number(digits) => out.push_str(digits),
            Self::List(list) => {
                out.push('[');
                for (at, value) in list.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    value.write(out);
                }
                out.push(']');
            }
            Self::Object(fields) => {
                out.push('{');
                for (at, (name, value)) in fields.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    // Names are FHIR's, and have nothing to escape.
                    out.push('"');
                    out.push_str(name);
                    out.push_str("\":");
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// What takes a bundle's entries, in order.
pub(super) trait Entries<'a> {
    /// Makes room for so many bytes, more or less, where they are written at once.
    fn of_size(bytes: usize) -> Self;

    /// Takes the next.
    fn take(&mut self, entry: Json<'a>);
}

impl<'a> Entries<'a> for Vec<Json<'a>> {
    fn of_size(_: usize) -> Self {
        Self::new()
    }

    fn take(&mut self, entry: Json<'a>) {
        self.push(entry);
    }
}

/// Entries as they are written: as values they would take ten times the room.
pub(super) struct Lines(String);

impl<'a> Entries<'a> for Lines {
    fn of_size(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    fn take(&mut self, entry: Json<'a>) {
        if !self.0.is_empty() {
            self.0.push_str(",\n");
        }
        entry.write(&mut self.0);
    }
}

impl Lines {
    /// Puts words before and after all that is written.
    pub fn between(self, before: &str, after: &str) -> String {
        let Self(mut text) = self;
        text.reserve(before.len() + after.len());
        text.insert_str(0, before);
        text.push_str(after);
        text
    }
}

fn quote(text: &str, out: &mut String) {
    out.reserve(text.len() + 2);
    out.push('"');
    // Not one after the other until the first: so several bytes are looked at together.
    let escaped = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    if !text.bytes().fold(false, |any, byte| any | escaped(byte)) {
        // Nearly all.
        out.push_str(text);
        out.push('"');
        return;
    }
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            sign if sign < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
            sign => out.push(sign),
        }
    }
    out.push('"');
}

/// Makes words.
pub(super) fn text<'a>(text: impl Into<Cow<'a, str>>) -> Json<'a> {
    Json::Text(text.into())
}

/// Makes a finite number with the fewest digits that give it back.
pub(super) fn number(number: f64) -> Json<'static> {
    Json::Number(number.to_string())
}

/// Makes an object.
pub(super) fn object<'a, const N: usize>(fields: [(&'static str, Json<'a>); N]) -> Json<'a> {
    Json::Object(fields.into_iter().collect())
}

/// Makes a code of a system.
pub(super) fn code<'a>(system: impl Into<Cow<'a, str>>, code: impl Into<Cow<'a, str>>) -> Json<'a> {
    object([("system", text(system)), ("code", text(code))])
}

/// Makes a list of one code of a system.
pub(super) fn coding<'a>(
    system: impl Into<Cow<'a, str>>,
    own: impl Into<Cow<'a, str>>,
) -> Json<'a> {
    Json::List(vec![code(system, own)])
}

/// Makes one of Zonula's own extensions.
pub(super) fn extension<'a>(name: &str, value: (&'static str, Json<'a>)) -> Json<'a> {
    object([("url", text(format!("{OWN}{name}"))), value])
}

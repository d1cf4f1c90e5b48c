//! JSON with the digits of its numbers chosen, fields in the order in which they are given.

use super::OWN;

/// A value.
pub(super) enum Json {
    /// Words.
    Text(String),
    /// Digits as JSON writes a number.
    Number(String),
    /// Several.
    List(Vec<Self>),
    /// Named values.
    Object(Vec<(&'static str, Self)>),
}

impl Json {
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
                    quote(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// What takes a bundle's entries, in order.
pub(super) trait Entries: Default {
    /// Takes the next.
    fn take(&mut self, entry: Json);
}

impl Entries for Vec<Json> {
    fn take(&mut self, entry: Json) {
        self.push(entry);
    }
}

/// Entries as they are written: as values they would take ten times the room.
#[derive(Default)]
pub(super) struct Lines(String);

impl Entries for Lines {
    fn take(&mut self, entry: Json) {
        if !self.0.is_empty() {
            self.0.push_str(",\n");
        }
        entry.write(&mut self.0);
    }
}

impl Lines {
    /// Returns what is written so far.
    pub fn text(&self) -> &str {
        &self.0
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    if text.bytes().all(|byte| byte >= b' ' && !matches!(byte, b'"' | b'\\')) {
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
pub(super) fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

/// Makes a finite number with the fewest digits that give it back.
pub(super) fn number(number: f64) -> Json {
    Json::Number(number.to_string())
}

/// Makes an object.
pub(super) fn object<const N: usize>(fields: [(&'static str, Json); N]) -> Json {
    Json::Object(fields.into_iter().collect())
}

/// Makes a code of a system.
pub(super) fn code(system: &str, code: &str) -> Json {
    object([("system", text(system)), ("code", text(code))])
}

/// Makes a list of one code of a system.
pub(super) fn coding(system: &str, own: &str) -> Json {
    Json::List(vec![code(system, own)])
}

/// Makes one of Zonula's own extensions.
pub(super) fn extension(name: &str, value: (&'static str, Json)) -> Json {
    object([("url", text(format!("{OWN}{name}"))), value])
}

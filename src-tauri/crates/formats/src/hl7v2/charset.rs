//! Character sets: as a message declares its own (`MSH-18`), and as its bytes really are.

use crate::encoding;
use crate::problem_log::ProblemLog;
use encoding_rs::{
    BIG5, EUC_KR, Encoding, GB18030, ISO_2022_JP, UTF_8, WINDOWS_1252, X_USER_DEFINED,
};
use std::borrow::Cow;
use std::cell::OnceCell;
use zonula_model::{Place, Problem, Severity};

/// The sign that begins a change of character set in Japanese messages.
const ESCAPE: u8 = 0x1b;

/// What the bytes of some messages say about their character set.
pub(super) struct Bytes<'a> {
    bytes: &'a [u8],
    is_ascii: bool,
    is_utf8: bool,
    has_escapes: bool,
    /// The file's, once guessed from the first bytes that ask for it.
    guess: &'a OnceCell<&'static Encoding>,
}

/// The character set of a message.
#[derive(Clone, Copy)]
pub(super) struct Charset {
    encoding: &'static Encoding,
}

impl Default for Charset {
    fn default() -> Self {
        Self { encoding: UTF_8 }
    }
}

impl<'a> Bytes<'a> {
    /// Looks at all bytes once.
    pub fn new(bytes: &'a [u8], guess: &'a OnceCell<&'static Encoding>) -> Self {
        let is_ascii = bytes.is_ascii();
        Self {
            bytes,
            is_ascii,
            is_utf8: is_ascii || std::str::from_utf8(bytes).is_ok(),
            has_escapes: memchr::memchr(ESCAPE, bytes).is_some(),
            guess,
        }
    }

    /// Judges the message that begins at an offset; `names` is what it declares, first set first.
    pub fn charset(
        &self,
        offset: usize,
        names: &[String],
        place: Place,
        log: &mut ProblemLog,
    ) -> Charset {
        if self.is_ascii && !self.has_escapes {
            return Charset::default();
        }
        let message = super::lines::message(self.bytes, offset);
        let declared = names.iter().find(|name| !name.is_empty());
        let encodings: Vec<_> = names.iter().map(|name| by_name(name)).collect();
        if encodings.contains(&Some(ISO_2022_JP)) && message.contains(&ESCAPE) {
            return Charset { encoding: ISO_2022_JP };
        }
        if message.is_ascii() {
            return Charset::default();
        }
        let mut differs = |is: &str| {
            if let Some(declared) = declared {
                let message = format!("`{declared}` is declared, but the bytes are `{is}`");
                let problem =
                    Problem::new(Severity::Note, "encoding-differs", place.clone(), message);
                log.push_once(problem);
            }
        };
        let encoding = encodings.into_iter().flatten().next();
        if self.is_utf8 || std::str::from_utf8(message).is_ok() {
            if encoding != Some(UTF_8) {
                differs("UTF-8");
            }
            return Charset::default();
        }
        let fits = |encoding: &&'static Encoding| {
            *encoding != UTF_8
                && encoding.decode_without_bom_handling_and_without_replacement(message).is_some()
        };
        if let Some(encoding) = encoding.filter(fits) {
            return Charset { encoding };
        }
        if encoding::is_mostly_utf8(message) {
            return Charset::default();
        }
        let guess = *self.guess.get_or_init(|| encoding::guess(self.bytes));
        if declared.is_some() {
            differs(guess.name());
        } else {
            log.push_once(encoding::guessed("is not UTF-8", guess));
        }
        Charset { encoding: guess }
    }
}

impl Charset {
    /// Decodes a segment; the second part says that bytes meant nothing.
    pub fn decode<'b>(&self, bytes: &'b [u8]) -> (Cow<'b, str>, bool) {
        if self.encoding.is_single_byte() && memchr::memmem::find(bytes, b"\\C2").is_some() {
            return (Cow::Owned(self.decode_switched(bytes)), false);
        }
        self.encoding.decode_without_bom_handling(bytes)
    }

    /// Decodes a segment whose texts change to another single-byte set: `\C2D42\` is ISO 8859-2.
    ///
    /// Such a change lasts until the field ends.
    fn decode_switched(&self, bytes: &[u8]) -> String {
        let mut text = String::with_capacity(bytes.len());
        let mut encoding = self.encoding;
        let mut rest = bytes;
        while let Some(first) = rest.first() {
            if let Some(set) = rest.get(..7).and_then(switch) {
                encoding = set;
                rest = &rest[7..];
                continue;
            }
            if *first == b'|' {
                encoding = self.encoding;
            }
            let next = memchr::memchr2(b'|', b'\\', &rest[1..]).map_or(rest.len(), |at| at + 1);
            text.push_str(&encoding.decode_without_bom_handling(&rest[..next]).0);
            rest = &rest[next..];
        }
        text
    }
}

/// Returns the set that an escape changes to; ASCII leaves the upper half as it is.
fn switch(escape: &[u8]) -> Option<&'static Encoding> {
    let code = escape.strip_prefix(b"\\C2")?.strip_suffix(b"\\")?;
    let label = match code.to_ascii_uppercase().as_slice() {
        b"842" => return Some(WINDOWS_1252),
        b"D41" => "iso-8859-1",
        b"D42" => "iso-8859-2",
        b"D43" => "iso-8859-3",
        b"D44" => "iso-8859-4",
        b"D4C" => "iso-8859-5",
        b"D47" => "iso-8859-6",
        b"D46" => "iso-8859-7",
        b"D48" => "iso-8859-8",
        b"D4D" => "iso-8859-9",
        b"D62" => "iso-8859-15",
        _ => return None,
    };
    Encoding::for_label(label.as_bytes())
}

/// Finds a character set by its name in HL7's table 0211, or as senders call it.
fn by_name(name: &str) -> Option<&'static Encoding> {
    let name = name.trim().to_ascii_lowercase();
    let label = match name.as_str() {
        // Bytes beyond ASCII are something else, whatever that is.
        "ascii" | "us-ascii" | "iso ir6" => return None,
        "unicode utf-8" | "unicode" | "utf8" => return Some(UTF_8),
        "iso ir14" | "iso ir13" | "iso ir87" | "iso ir159" => return Some(ISO_2022_JP),
        "gb 18030-2000" | "gb18030" => return Some(GB18030),
        "ks x 1001" => return Some(EUC_KR),
        "big-5" => return Some(BIG5),
        "ansi" | "cp1252" => return Some(WINDOWS_1252),
        name => {
            match name.strip_prefix("iso").unwrap_or(name).trim_start_matches(['-', '_', ' ']) {
                part if part.starts_with("8859") && part.len() > 4 => {
                    let part = part[4..].trim_start_matches(['/', '-', '_']);
                    format!("iso-8859-{part}")
                }
                _ => name.to_owned(),
            }
        }
    };
    Encoding::for_label(label.as_bytes()).filter(|it| *it != X_USER_DEFINED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], names: &[&str], text: &str, codes: &[&str]) {
        let mut log = ProblemLog::default();
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        let guess = OnceCell::new();
        let charset = Bytes::new(bytes, &guess).charset(0, &names, Place::Line(1), &mut log);
        assert_eq!(charset.decode(bytes).0, text);
        let found: Vec<_> = log.finish().into_iter().map(|problem| problem.code).collect();
        assert_eq!(found, codes, "{text} as {names:?}");
    }

    #[test]
    fn a_declared_set_is_believed_where_the_bytes_allow_it() {
        check(b"M\xfcller \x80", &["8859/1"], "Müller €", &[]);
        check(b"M\xfcller", &["ISO 8859-15"], "Müller", &[]);
        check(b"\xb1", &["8859/2"], "ą", &[]);
        check("Müller".as_bytes(), &["UNICODE UTF-8"], "Müller", &[]);
        check(b"\xb9\xfa", &["GB 18030-2000"], "国", &[]);
        check(b"\x1b$B;3ED\x1b(B|1", &["", "ISO IR87"], "山田|1", &[]);
    }

    #[test]
    fn what_the_bytes_say_counts_more_and_is_told() {
        check("Müller".as_bytes(), &["8859/1"], "Müller", &["encoding-differs"]);
        check("Müller".as_bytes(), &[], "Müller", &[]);
        check(b"M\xfcller H\xe4moglobin", &["ASCII"], "Müller Hämoglobin", &["encoding-differs"]);
        check(b"M\xfcller H\xe4m", &["UNICODE UTF-8"], "Müller Häm", &["encoding-differs"]);
        check(b"M\xfcller H\xe4m", &[], "Müller Häm", &["encoding-guessed"]);
        check(b"Muller", &["8859/1"], "Muller", &[]);
    }

    #[test]
    fn a_text_may_change_to_another_set_until_its_field_ends() {
        check(b"\xb1\\C2D42\\\xb1\\S\\\xb1|\xb1", &["8859/1", "8859/2"], "±ą\\S\\ą|±", &[]);
        check(b"\xb1\\C2842\\a\\C2X\\", &["8859/1"], "±a\\C2X\\", &[]);
    }
}

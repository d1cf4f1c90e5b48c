//! Character sets of xDT files: what field 9106 or 9206 says, held against what the bytes say.

use super::line;
use crate::problem_log::ProblemLog;
use encoding_rs::{Encoding, ISO_8859_15, UTF_8, WINDOWS_1252};
use std::borrow::Cow;
use zonula_model::{Place, Problem, Severity};

/// How the bytes of a file become text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Charset {
    /// The German 7-bit code: umlauts in the places of brackets.
    Din66003,
    /// IBM code page 437.
    Cp437,
    /// An encoding that the standard library of the web knows.
    Named(&'static Encoding),
}

/// The upper half of IBM code page 437.
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
/// Umlauts, sharp s, micro, degree and square in code page 437.
const SIGNS_OF_437: [u8; 10] = [0x81, 0x84, 0x8e, 0x94, 0x99, 0x9a, 0xe1, 0xe6, 0xf8, 0xfd];
/// The same signs in ISO 8859-1 and its kin.
const SIGNS_OF_8859: [u8; 10] = [0xfc, 0xe4, 0xc4, 0xf6, 0xd6, 0xdc, 0xdf, 0xb5, 0xb0, 0xb2];
/// Signs that the German 7-bit code replaces.
const NATIONAL: [(u8, char); 8] = [
    (b'@', '§'),
    (b'[', 'Ä'),
    (b'\\', 'Ö'),
    (b']', 'Ü'),
    (b'{', 'ä'),
    (b'|', 'ö'),
    (b'}', 'ü'),
    (b'~', 'ß'),
];

impl Charset {
    /// Decides for a file; where its own statement does not fit its bytes, the bytes win.
    pub fn find(bytes: &[u8], log: &mut ProblemLog) -> Self {
        let stated = stated(bytes);
        let high = bytes.iter().any(|byte| !byte.is_ascii());
        if !high {
            return if stated == Some(Self::Din66003) {
                tell_national(bytes, log);
                Self::Din66003
            } else {
                Self::Named(UTF_8)
            };
        }
        let seen = seen(bytes);
        let (chosen, is_guess) = match (stated, seen) {
            (Some(stated), None) if stated != Self::Din66003 => (stated, false),
            (Some(stated), Some(seen)) => {
                // Both ISO 8859 encodings have the same umlauts: the statement is the finer word.
                let agrees = stated == seen || (stated.is_8859() && seen.is_8859());
                (if agrees { stated } else { seen }, false)
            }
            (_, None) => (Self::Named(ISO_8859_15), true),
            (None, Some(seen)) => (seen, seen != Self::Named(UTF_8)),
        };
        if let Some(stated) = stated.filter(|stated| *stated != chosen) {
            let message = format!(
                "the file says that it is {}, its letters say {}; it is read as the latter",
                stated.name(),
                chosen.name()
            );
            let problem =
                Problem::new(Severity::Warning, "encoding-contradicts", Place::File, message);
            log.push(problem.with_hint("look at the umlauts in names and units"));
        } else if is_guess {
            let message =
                format!("the file names no character set; it is read as {}", chosen.name());
            log.note("encoding-guessed", message);
        }
        chosen
    }

    /// Turns bytes into text.
    pub fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Named(encoding) => encoding.decode_without_bom_handling(bytes).0,
            Self::Cp437 => bytes.iter().map(|byte| upper(*byte)).collect::<String>().into(),
            Self::Din66003 => {
                let national = |byte: &u8| {
                    let found = NATIONAL.iter().find(|(from, _)| from == byte);
                    found.map_or(char::from(*byte), |(_, to)| *to)
                };
                bytes.iter().map(national).collect::<String>().into()
            }
        }
    }

    /// Returns whether a character may take several bytes.
    pub fn is_wide(self) -> bool {
        self == Self::Named(UTF_8)
    }

    fn is_8859(self) -> bool {
        self == Self::Named(ISO_8859_15) || self == Self::Named(WINDOWS_1252)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Din66003 => "the German 7-bit code",
            Self::Cp437 => "IBM code page 437",
            Self::Named(encoding) if encoding == UTF_8 => "UTF-8",
            Self::Named(encoding) if encoding == ISO_8859_15 => "ISO 8859-15",
            // What programs call ISO 8859-1 is windows-1252, which holds it.
            Self::Named(_) => "ISO 8859-1",
        }
    }
}

fn upper(byte: u8) -> char {
    match byte.checked_sub(128) {
        None => char::from(byte),
        Some(at) => CP437.chars().nth(usize::from(at)).unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// Reads fields 9106 (LDT) and 9206 (GDT); LDT 3 knows one character set only.
fn stated(bytes: &[u8]) -> Option<Charset> {
    let mut fields = line::split(bytes).map(|(_, line)| line);
    let field = fields.find(|line| {
        line::begins_as_field(line) && matches!(&line[3..7], b"9106" | b"9206" | b"0001")
    })?;
    match field[7..].trim_ascii() {
        b"1" => Some(Charset::Din66003),
        b"2" => Some(Charset::Cp437),
        b"3" => Some(Charset::Named(WINDOWS_1252)),
        b"4" => Some(Charset::Named(ISO_8859_15)),
        version if version.starts_with(b"LDT3") => Some(Charset::Named(ISO_8859_15)),
        _ => None,
    }
}

/// Judges by the letters beyond ASCII; `None` where they do not say.
fn seen(bytes: &[u8]) -> Option<Charset> {
    if std::str::from_utf8(bytes).is_ok() {
        return Some(Charset::Named(UTF_8));
    }
    let count = |signs: [u8; 10]| bytes.iter().filter(|byte| signs.contains(byte)).count();
    match count(SIGNS_OF_437).cmp(&count(SIGNS_OF_8859)) {
        std::cmp::Ordering::Greater => Some(Charset::Cp437),
        std::cmp::Ordering::Less => Some(Charset::Named(ISO_8859_15)),
        std::cmp::Ordering::Equal => None,
    }
}

/// Tells which signs become letters: a file of the 7-bit code may hold real brackets.
fn tell_national(bytes: &[u8], log: &mut ProblemLog) {
    let found = NATIONAL.iter().filter(|(from, _)| bytes.contains(from));
    let found: Vec<_> =
        found.map(|(from, to)| format!("`{}` as `{to}`", char::from(*from))).collect();
    if !found.is_empty() {
        let message = format!("the German 7-bit code is stated: {} is read", found.join(", "));
        log.note("encoding-national", message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], charset: Charset, text: &str, problem: Option<&str>) {
        let mut log = ProblemLog::default();
        let found = Charset::find(bytes, &mut log);
        assert_eq!(found, charset, "{bytes:?}");
        let lines = line::split(bytes).map(|(_, line)| line).filter(|line| !line.is_empty());
        let last = lines.last().expect("there is a line");
        assert_eq!(found.decode(&last[7..]), text);
        assert_eq!(log.finish().first().map(|problem| problem.code), problem);
    }

    #[test]
    fn the_bytes_decide_where_the_statement_does_not_fit() {
        let latin = Charset::Named(ISO_8859_15);
        check(b"01091062\r\n0123101M\x81ller\r\n", Charset::Cp437, "Müller", None);
        check(b"01091064\r\n0123101M\xfcller\r\n", latin, "Müller", None);
        check(b"01091063\n0123101M\xfcller", Charset::Named(WINDOWS_1252), "Müller", None);
        let contradicts = Some("encoding-contradicts");
        check(b"01091062\r\n0123101M\xfcller\r\n", latin, "Müller", contradicts);
        check(b"01091064\r\n0123101M\x81ller\r\n", Charset::Cp437, "Müller", contradicts);
        let utf8 = "01091064\r\n0123101Müller\r\n".as_bytes();
        check(utf8, Charset::Named(UTF_8), "Müller", contradicts);
        check("0123101Müller\r\n".as_bytes(), Charset::Named(UTF_8), "Müller", None);
        check(b"0123101M\xfcller\r\n", latin, "Müller", Some("encoding-guessed"));
        let national = Some("encoding-national");
        check(b"01091061\r\n0123101M}ller\r\n", Charset::Din66003, "Müller", national);
        check(b"01091061\r\n0123101M\x81ller\r\n", Charset::Cp437, "Müller", contradicts);
    }
}

//! Encodings: from bytes to text with `\n` line ends, saying what had to be guessed.

mod scout;

use crate::limits::{SAMPLE_BYTES, TEXT_BYTES};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use zonula_model::{Place, Problem, Severity};

pub(crate) use scout::{Coding, Scout};

/// Text, or the knowledge that there is none.
#[derive(Clone)]
pub(crate) struct Decoded {
    form: Form,
    /// What was guessed or lost.
    pub problem: Option<Problem>,
}

#[derive(Clone)]
enum Form {
    /// The bytes are the text: no copy is kept.
    AsIs,
    /// Text that differs from the bytes.
    Owned(String),
    /// Not text.
    Binary,
}

impl Decoded {
    /// Returns the text; `as_is` are the bytes that were decoded, where they are UTF-8.
    pub fn text<'a>(&'a self, as_is: Option<&'a str>) -> Option<&'a str> {
        match &self.form {
            Form::AsIs => as_is,
            Form::Owned(text) => Some(text),
            Form::Binary => None,
        }
    }
}

/// Decodes a byte order mark's encoding, UTF-8, UTF-16 without a mark, or a guessed 8-bit encoding.
pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    if bytes.len() > TEXT_BYTES {
        let message = format!("the file is larger than {} MiB", TEXT_BYTES >> 20);
        let problem = Problem::new(Severity::Error, "file-too-large", Place::File, message);
        return Decoded { form: Form::Binary, problem: Some(problem) };
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_with(&bytes[mark..], encoding, None);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return match (text.contains('\0'), text.contains('\r')) {
            (false, false) => Decoded { form: Form::AsIs, problem: None },
            (false, true) => Decoded { form: Form::Owned(unify_lines(text)), problem: None },
            (true, _) => match utf16_without_mark(bytes) {
                Some(encoding) => decode_with(bytes, encoding, Some("has no byte order mark")),
                None => Decoded { form: Form::Binary, problem: None },
            },
        };
    }
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    if sample.contains(&0) {
        return match utf16_without_mark(bytes) {
            Some(encoding) => decode_with(bytes, encoding, Some("has no byte order mark")),
            None => Decoded { form: Form::Binary, problem: None },
        };
    }
    if is_mostly_utf8(bytes) {
        return decode_with(bytes, UTF_8, None);
    }
    decode_with(bytes, guess(bytes), Some("is not UTF-8"))
}

/// Guesses the 8-bit encoding of bytes that are not UTF-8, from a bounded part of them.
pub(crate) fn guess(bytes: &[u8]) -> &'static Encoding {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len());
    let sample = &bytes[first.saturating_sub(SAMPLE_BYTES / 2)..];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&sample[..sample.len().min(SAMPLE_BYTES)], true);
    // A Mac or DOS code page is not among the guesses; windows-1252 holds ISO 8859-1.
    let guess = detector.guess(None, Utf8Detection::Deny);
    if guess.is_single_byte() { guess } else { WINDOWS_1252 }
}

/// Tells that an encoding was guessed, and why.
pub(crate) fn guessed(why: &str, encoding: &'static Encoding) -> Problem {
    let message = format!("the file {why}; it is read as `{}`", encoding.name());
    Problem::new(Severity::Note, "encoding-guessed", Place::File, message)
}

/// Decodes with a character set as the web names it; `None` where it is not known or does not fit.
pub(crate) fn decode_labelled(bytes: &[u8], label: &str) -> Option<String> {
    let encoding = Encoding::for_label(label.as_bytes())?;
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    (!damaged).then(|| unify_lines(&text))
}

/// Decodes, and tells what was guessed or which line holds bytes that mean nothing.
fn decode_with(bytes: &[u8], encoding: &'static Encoding, why: Option<&str>) -> Decoded {
    let (text, is_damaged) = encoding.decode_without_bom_handling(bytes);
    let text = unify_lines(&text);
    if text.contains('\0') {
        return Decoded { form: Form::Binary, problem: None };
    }
    let name = encoding.name();
    let problem = if is_damaged {
        let line = text.split('\n').position(|line| line.contains('\u{fffd}')).unwrap_or(0);
        Some(damaged(name, u32::try_from(line + 1).unwrap_or(u32::MAX)))
    } else {
        why.map(|why| guessed(why, encoding))
    };
    Decoded { form: Form::Owned(text), problem }
}

/// Tells that bytes mean nothing in the file's encoding, and where first.
pub(crate) fn damaged(name: &str, line: u32) -> Problem {
    let message = format!("bytes that are not `{name}` are shown as \u{fffd}");
    Problem::new(Severity::Warning, "encoding-damaged", Place::Line(line), message)
}

/// Recognises UTF-16 of mostly Latin text by its zeros in every other place.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |offset| sample.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    match half {
        0 => None,
        _ if odd * 10 > half * 7 && even * 10 < half => Some(UTF_16LE),
        _ if even * 10 > half * 7 && odd * 10 < half => Some(UTF_16BE),
        _ => None,
    }
}

/// Tells damaged UTF-8 from another encoding: more whole characters beyond ASCII than broken ones.
pub(crate) fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

/// Turns CR and CRLF into LF.
fn unify_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: Option<&str>, problem: Option<&str>) {
        let decoded = decode(bytes);
        assert_eq!(decoded.text(std::str::from_utf8(bytes).ok()), text);
        assert_eq!(decoded.problem.map(|problem| problem.code), problem);
    }

    #[test]
    fn marks_name_their_encoding() {
        check(b"\xef\xbb\xbfa\r\nb\rc\n", Some("a\nb\nc\n"), None);
        check(b"\xff\xfea\0\xb5\0", Some("aµ"), None);
        check(b"\xfe\xff\0a\0\xb5", Some("aµ"), None);
    }

    #[test]
    fn without_a_mark_the_bytes_decide() {
        check("µg".as_bytes(), Some("µg"), None);
        check(b"M\0e\0n\0g\0e\0\n\0", Some("Menge\n"), Some("encoding-guessed"));
        check(
            b"H\xe4moglobin;g/dl;M\xfcller",
            Some("Hämoglobin;g/dl;Müller"),
            Some("encoding-guessed"),
        );
        check(b"\x89HDF\r\n\x1a\n\0\0\0\0\x00\x08", None, None);
    }

    #[test]
    fn broken_utf8_is_shown_and_told() {
        check("Müller\nGröße ä\n".as_bytes(), Some("Müller\nGröße ä\n"), None);
        let mut bytes = "Müller ö\nGröße ä\n".as_bytes().to_vec();
        bytes.push(0xc3);
        check(&bytes, Some("Müller ö\nGröße ä\n\u{fffd}"), Some("encoding-damaged"));
    }
}

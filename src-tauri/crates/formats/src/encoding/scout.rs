//! Scouts: what a file's encoding is, found while its bytes pass by once.

use super::{guess, utf16_without_mark};
use crate::limits::SAMPLE_BYTES;
use encoding_rs::{Encoding, UTF_8};
use memchr::memchr;
use zonula_model::{Place, Problem, Severity};

/// How a file becomes text.
#[derive(Clone)]
pub(crate) struct Coding {
    pub encoding: &'static Encoding,
    /// The bytes of a mark at the beginning.
    pub mark: usize,
    /// The bytes are the text: UTF-8 with `\n` line ends.
    pub is_plain: bool,
    /// What was guessed.
    pub problem: Option<Problem>,
}

/// Looks at bytes as they pass.
#[derive(Default)]
pub(crate) struct Scout {
    /// The first bytes.
    pub head: Vec<u8>,
    /// The bytes around the first that is not ASCII, for a guess.
    sample: Vec<u8>,
    /// A character that the end of a part has cut.
    cut: Vec<u8>,
    has_nul: bool,
    has_return: bool,
    whole: usize,
    broken: usize,
}

impl Scout {
    /// Looks at the next bytes.
    pub fn feed(&mut self, bytes: &[u8]) {
        let room = SAMPLE_BYTES.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..room]);
        self.has_nul = self.has_nul || memchr(0, bytes).is_some();
        self.has_return = self.has_return || memchr(b'\r', bytes).is_some();
        if bytes.is_ascii() && self.cut.is_empty() && self.sample.is_empty() {
            return;
        }
        // A file with NUL is no text, or UTF-16 by its beginning: nothing more is asked of it.
        if self.has_nul && !self.head.starts_with(b"\xef\xbb\xbf") {
            return;
        }
        let first = match self.sample.is_empty() {
            true => bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0),
            false => 0,
        };
        let part = &bytes[first.saturating_sub(SAMPLE_BYTES / 2)..];
        let room = SAMPLE_BYTES.saturating_sub(self.sample.len()).min(part.len());
        self.sample.extend_from_slice(&part[..room]);
        let mut joined = std::mem::take(&mut self.cut);
        let bytes = if joined.is_empty() {
            bytes
        } else {
            joined.extend_from_slice(bytes);
            &joined
        };
        let mut rest = bytes;
        while let Err(error) = std::str::from_utf8(rest) {
            let end = error.valid_up_to();
            self.whole += count(&rest[..end]);
            let Some(length) = error.error_len() else {
                self.cut = rest[end..].to_vec();
                return;
            };
            self.broken += 1;
            rest = &rest[end + length..];
        }
        self.whole += count(rest);
    }

    /// Decides; `None` where the file is no text.
    pub fn finish(mut self) -> (Vec<u8>, Option<Coding>) {
        self.broken += usize::from(!self.cut.is_empty());
        let coding = self.coding();
        (self.head, coding)
    }

    fn coding(&self) -> Option<Coding> {
        let told = |encoding: &'static Encoding, why: &str| {
            let message = format!("the file {why}; it is read as `{}`", encoding.name());
            let problem = Problem::new(Severity::Note, "encoding-guessed", Place::File, message);
            Some(Coding { encoding, mark: 0, is_plain: false, problem: Some(problem) })
        };
        if let Some((encoding, mark)) = Encoding::for_bom(&self.head) {
            let is_plain = encoding == UTF_8 && self.broken == 0 && !self.has_return;
            return Some(Coding { encoding, mark, is_plain, problem: None });
        }
        if self.has_nul {
            return utf16_without_mark(&self.head)
                .and_then(|encoding| told(encoding, "has no byte order mark"));
        }
        if self.broken == 0 || self.whole > self.broken {
            let is_plain = self.broken == 0 && !self.has_return;
            return Some(Coding { encoding: UTF_8, mark: 0, is_plain, problem: None });
        }
        told(guess(&self.sample), "is not UTF-8")
    }
}

/// Counts the characters beyond ASCII of what is UTF-8.
fn count(bytes: &[u8]) -> usize {
    // So few that a byte counts them: many are looked at together then.
    let begins = |part: &[u8]| part.iter().map(|byte| u8::from(*byte >= 0xc0)).sum::<u8>();
    bytes.chunks(128).map(|part| usize::from(begins(part))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::decode;

    #[test]
    fn a_scout_finds_what_a_look_at_the_whole_finds() {
        let latin = b"H\xe4moglobin;g/dl;M\xfcller\n".repeat(3);
        let mut damaged = "Größe ä ö\n".repeat(4).into_bytes();
        damaged.push(0xc3);
        for bytes in [
            &b"a;b\n1;2\n"[..],
            "µg/g ü\n".as_bytes(),
            b"\xef\xbb\xbfa\r\nb",
            b"\xff\xfea\0\xb5\0",
            b"M\0e\0n\0g\0e\0\n\0",
            &latin,
            &damaged,
            b"\x89HDF\r\n\x1a\n\0\0\0\0\x00\x08",
        ] {
            for part in [1, 2, 3, 1000] {
                let mut scout = Scout::default();
                bytes.chunks(part).for_each(|part| scout.feed(part));
                let (head, coding) = scout.finish();
                assert_eq!(head, bytes);
                let whole = decode(bytes);
                assert_eq!(
                    coding.is_some(),
                    whole.text(std::str::from_utf8(bytes).ok()).is_some(),
                    "{bytes:?}"
                );
                let Some(coding) = coding else { continue };
                let (text, _) = coding.encoding.decode_without_bom_handling(&bytes[coding.mark..]);
                let text = text.replace("\r\n", "\n");
                assert_eq!(Some(&*text), whole.text(std::str::from_utf8(bytes).ok()));
                assert!(!coding.is_plain || text.as_bytes() == &bytes[coding.mark..]);
            }
        }
    }
}

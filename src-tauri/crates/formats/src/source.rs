//! Source files: bytes with a name and a digest, unpacked and decoded once.

use crate::archive::{self, Entries};
use crate::encoding::{self, Decoded};
use crate::limits::UNPACKED_BYTES;
use flate2::read::MultiGzDecoder;
use sha2::{Digest, Sha256 as Hasher};
use std::io::Read;
use std::sync::OnceLock;
use zonula_model::{Place, Problem, Severity, Sha256};

/// A file as it was handed over.
#[derive(Clone)]
pub struct SourceFile {
    name: String,
    bytes: Vec<u8>,
    sha256: Sha256,
    container: Option<Container>,
    /// The most bytes its content may have.
    bound: usize,
    unpacked: OnceLock<Unpacked>,
    decoded: OnceLock<Decoded>,
}

/// The archive that a file came in.
#[derive(Clone, PartialEq, Eq)]
pub struct Container {
    /// The archive's name.
    pub name: String,
    /// The archive's content, identified.
    pub sha256: Sha256,
    /// The file's path within the archive.
    pub path: String,
}

/// What was inside a compressed file.
#[derive(Clone)]
struct Unpacked {
    /// `None` where the file is not compressed.
    bytes: Option<Vec<u8>>,
    problem: Option<Problem>,
}

impl SourceFile {
    /// Takes a file's name, without folders, and its content.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let sha256 = Sha256(Hasher::digest(&bytes).into());
        Self {
            name: name.into(),
            bytes,
            sha256,
            container: None,
            bound: UNPACKED_BYTES,
            unpacked: OnceLock::new(),
            decoded: OnceLock::new(),
        }
    }

    /// Takes a file out of an archive; its content may have at most so many bytes.
    pub(crate) fn contained(container: Container, bytes: Vec<u8>, bound: usize) -> Self {
        let name = container.path.rsplit('/').next().unwrap_or_default().to_owned();
        Self { container: Some(container), bound, ..Self::new(name, bytes) }
    }

    /// Returns the archive that the file came in; `None` where it was handed over by itself.
    pub fn container(&self) -> Option<&Container> {
        self.container.as_ref()
    }

    /// Returns the files of a ZIP or tar archive; `None` where the file is no folder of files.
    ///
    /// A workbook and a QIIME 2 artifact are archives too, but formats of their own.
    pub fn entries(&self) -> Option<Entries> {
        archive::entries(self)
    }

    /// Returns the file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the name without its extension, `.gz` not counted as one: a label for want of another.
    pub fn stem(&self) -> &str {
        let name = self.name.strip_suffix(".gz").unwrap_or(&self.name);
        match name.rsplit_once('.') {
            Some((stem, _)) if !stem.is_empty() => stem,
            _ => name,
        }
    }

    /// Returns the content as it was handed over.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the digest of the content as it was handed over.
    pub fn sha256(&self) -> Sha256 {
        self.sha256
    }

    /// Returns the content, unpacked where the file is a gzip.
    pub fn content(&self) -> &[u8] {
        self.unpacked().bytes.as_deref().unwrap_or(&self.bytes)
    }

    /// Returns the content as text with `\n` line ends; `None` where it is not text.
    pub fn text(&self) -> Option<&str> {
        self.decoded().text(self.content())
    }

    /// Returns what is wrong with the packing or the encoding of a text file.
    pub fn problems(&self) -> Vec<Problem> {
        let packing = self.unpacked().problem.clone();
        packing.into_iter().chain(self.decoded().problem.clone()).collect()
    }

    /// Returns what is wrong with the packing.
    pub fn packing_problems(&self) -> Vec<Problem> {
        self.unpacked().problem.clone().into_iter().collect()
    }

    fn unpacked(&self) -> &Unpacked {
        self.unpacked.get_or_init(|| unpack(&self.bytes, self.bound))
    }

    fn decoded(&self) -> &Decoded {
        self.decoded.get_or_init(|| encoding::decode(self.content()))
    }
}

/// Unpacks a gzip within bounds; a damaged one gives what could be read, and a problem.
fn unpack(bytes: &[u8], bound: usize) -> Unpacked {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Unpacked { bytes: None, problem: None };
    }
    let mut content = vec![];
    let outcome = MultiGzDecoder::new(bytes).take(bound as u64 + 1).read_to_end(&mut content);
    if content.len() > bound {
        let message = format!("the archive unpacks to more than {} MiB", bound >> 20);
        let problem = Problem::new(Severity::Error, "archive-too-large", Place::File, message);
        return Unpacked { bytes: Some(vec![]), problem: Some(problem) };
    }
    let problem = outcome.err().map(|error| {
        let message = format!("the archive is damaged: {error}; what could be unpacked is read");
        Problem::new(Severity::Error, "archive-damaged", Place::File, message)
    });
    Unpacked { bytes: Some(content), problem }
}

impl std::fmt::Debug for SourceFile {
    /// Shows the digest only: names of files may hold names of people.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SourceFile({}, {} bytes)", self.sha256, self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn gz(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(vec![], flate2::Compression::fast());
        encoder.write_all(bytes).expect("a vector takes all");
        encoder.finish().expect("a vector takes all")
    }

    #[test]
    fn a_gzip_is_looked_into() {
        let file = SourceFile::new("report.txt.gz", gz(b"a\r\nb"));
        assert_eq!(file.content(), b"a\r\nb");
        assert_eq!(file.text(), Some("a\nb"));
        assert_eq!(file.stem(), "report");
        assert_eq!(file.problems(), []);
    }

    #[test]
    fn a_truncated_gzip_gives_its_beginning_and_a_problem() {
        let whole = gz(&b"one line of many\n".repeat(10_000));
        let file = SourceFile::new("x.gz", whole[..whole.len() / 2].to_vec());
        assert!(file.text().is_some_and(|text| text.starts_with("one line of many\n")));
        assert_eq!(file.problems()[0].code, "archive-damaged");
    }

    #[test]
    fn names_of_hidden_files_are_their_own_stems() {
        assert_eq!(SourceFile::new(".profile", vec![]).stem(), ".profile");
        assert_eq!(SourceFile::new("a.b.csv", vec![]).stem(), "a.b");
        assert_eq!(SourceFile::new("plain", vec![]).stem(), "plain");
    }
}

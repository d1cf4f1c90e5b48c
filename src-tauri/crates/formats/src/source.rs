//! Source files: bytes with a name and a digest, unpacked and decoded once, or left on the disk.

mod disk;

use crate::archive::{self, Entries};
use crate::encoding::{self, Decoded};
use crate::limits::{LOADED_BYTES, SAMPLE_BYTES, UNPACKED_BYTES};
use crate::workbook::Workbook;
use disk::Disk;
use flate2::read::MultiGzDecoder;
use sha2::{Digest, Sha256 as Hasher};
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use zonula_model::{Place, Problem, Severity, Sha256};

pub(crate) use disk::{RawStream, TextStream};

/// A file as it was handed over.
#[derive(Clone)]
pub struct SourceFile {
    name: String,
    /// Where the file stays on the disk until all of it is needed.
    disk: Option<Disk>,
    bytes: OnceLock<Loaded>,
    sha256: Sha256,
    container: Option<Container>,
    /// The most bytes its content may have.
    bound: usize,
    unpacked: OnceLock<Unpacked>,
    decoded: OnceLock<Decoded>,
    workbook: OnceLock<Option<Arc<Workbook>>>,
}

/// The content in memory, and why it is empty where it could not be read.
#[derive(Clone)]
struct Loaded {
    bytes: Bytes,
    problem: Option<Problem>,
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

/// Bytes that their readers share.
#[derive(Clone)]
pub(crate) struct Bytes(Arc<Content>);

/// Bytes of which it is known whether they are text: ten readers ask.
enum Content {
    Utf8(String),
    Other(Vec<u8>),
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        let text = String::from_utf8(bytes).map_err(|error| error.into_bytes());
        Self(Arc::new(text.map_or_else(Content::Other, Content::Utf8)))
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        match &*self.0 {
            Content::Utf8(text) => text.as_bytes(),
            Content::Other(bytes) => bytes,
        }
    }
}

impl Bytes {
    fn as_text(&self) -> Option<&str> {
        match &*self.0 {
            Content::Utf8(text) => Some(text),
            Content::Other(_) => None,
        }
    }
}

/// What was inside a compressed file.
#[derive(Clone)]
struct Unpacked {
    /// `None` where the file is not compressed.
    bytes: Option<Bytes>,
    problem: Option<Problem>,
}

impl SourceFile {
    /// Takes a file's name, without folders, and its content.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let sha256 = Sha256(Hasher::digest(&bytes).into());
        let loaded = OnceLock::from(Loaded { bytes: bytes.into(), problem: None });
        Self::with(name.into(), None, loaded, sha256)
    }

    /// Opens a file and looks through it once: its digest, its encoding, its beginning. What is read
    /// row by row stays on the disk; a file that changes meanwhile is noticed.
    pub fn open(path: impl AsRef<Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (disk, sha256) = Disk::open(path.to_owned())?;
        Ok(Self::with(name, Some(disk), OnceLock::new(), sha256))
    }

    fn with(name: String, disk: Option<Disk>, bytes: OnceLock<Loaded>, sha256: Sha256) -> Self {
        Self {
            name,
            disk,
            bytes,
            sha256,
            container: None,
            bound: UNPACKED_BYTES,
            unpacked: OnceLock::new(),
            decoded: OnceLock::new(),
            workbook: OnceLock::new(),
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
        let head = unpacked_beginning(self.head(), archive::SIGNATURE_BYTES);
        if !archive::is_zip(&head) && !archive::is_tar(&head) {
            return None;
        }
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
        self.loaded().bytes.as_ref()
    }

    /// Returns how many bytes the file has.
    pub fn length(&self) -> u64 {
        match &self.disk {
            Some(disk) => disk.length(),
            None => self.bytes().len() as u64,
        }
    }

    /// Returns the first bytes, a MiB at most, without reading the rest.
    pub fn head(&self) -> &[u8] {
        match &self.disk {
            Some(disk) => disk.head.as_slice(),
            None => &self.bytes()[..self.bytes().len().min(SAMPLE_BYTES)],
        }
    }

    /// Returns the beginning of a large text, by which it is recognised without reading all of it.
    pub(crate) fn beginning(&self) -> Option<Self> {
        let head = self.head();
        let is_packed = [&b"\x1f\x8b"[..], b"PK", b"\x89HDF", b"\xD0\xCF\x11\xE0", b"%PDF"]
            .into_iter()
            .any(|signature| head.starts_with(signature));
        // A nested text means something only when it is whole.
        let first = head.iter().find(|byte| !byte.is_ascii_whitespace() && byte.is_ascii());
        let is_nested = first.is_some_and(|byte| b"{[<".contains(byte));
        let is_text = self.disk.as_ref().is_none_or(|disk| disk.coding.is_some());
        if self.length() <= 4 * SAMPLE_BYTES as u64 || is_packed || is_nested || !is_text {
            return None;
        }
        let end = head.iter().rposition(|byte| *byte == b'\n').map_or(head.len(), |at| at + 1);
        // The second byte of a line end in UTF-16 goes with it.
        let end = end + usize::from(head.get(end) == Some(&0));
        Some(Self::new(self.name.clone(), head[..end].to_vec()))
    }

    /// Returns the file on the disk as text that comes piece by piece; `None` where the file is in
    /// memory, packed, or no text.
    pub(crate) fn stream(&self) -> Option<(std::io::Result<TextStream>, Option<Problem>)> {
        let disk = self.disk.as_ref().filter(|_| self.bytes.get().is_none())?;
        let coding = disk.coding.as_ref().filter(|_| !disk.head.starts_with(&[0x1f, 0x8b]))?;
        Some((disk.stream(coding), coding.problem.clone()))
    }

    /// Returns the bytes of a file on the disk as they come; `None` where the file is in memory or
    /// packed.
    pub(crate) fn raw_stream(&self) -> Option<std::io::Result<RawStream>> {
        let disk = self.disk.as_ref().filter(|_| self.bytes.get().is_none())?;
        (!disk.head.starts_with(&[0x1f, 0x8b])).then(|| disk.raw())
    }

    fn loaded(&self) -> &Loaded {
        self.bytes.get_or_init(|| {
            let refused = |code, message: String| {
                let problem = Problem::new(Severity::Error, code, Place::File, message);
                Loaded { bytes: vec![].into(), problem: Some(problem) }
            };
            let Some(disk) = &self.disk else {
                return Loaded { bytes: vec![].into(), problem: None };
            };
            if disk.length() > LOADED_BYTES {
                let message = format!("the file is larger than {} MiB", LOADED_BYTES >> 20);
                return refused("file-too-large", message);
            }
            match disk.load(self.sha256) {
                Ok(bytes) => Loaded { bytes: bytes.into(), problem: None },
                Err(error) => refused("file-unreadable", error.to_string()),
            }
        })
    }

    /// Returns the digest of the content as it was handed over.
    pub fn sha256(&self) -> Sha256 {
        self.sha256
    }

    /// Returns the content, unpacked where the file is a gzip.
    pub fn content(&self) -> &[u8] {
        self.shared().as_ref()
    }

    /// Returns the content to be kept without a copy.
    pub(crate) fn shared_content(&self) -> Bytes {
        self.shared().clone()
    }

    /// Returns the content as text with `\n` line ends; `None` where it is not text.
    pub fn text(&self) -> Option<&str> {
        self.decoded().text(self.shared().as_text())
    }

    /// Returns what is wrong with the packing or the encoding of a text file.
    pub fn problems(&self) -> Vec<Problem> {
        self.packing_problems().into_iter().chain(self.decoded().problem.clone()).collect()
    }

    /// Returns what is wrong with the packing.
    pub fn packing_problems(&self) -> Vec<Problem> {
        let loading = self.loaded().problem.clone();
        loading.into_iter().chain(self.unpacked().problem.clone()).collect()
    }

    /// Returns the worksheets of a workbook, read once; `None` where the file is none.
    pub(crate) fn workbook(&self) -> Option<&Workbook> {
        self.workbook.get_or_init(|| Workbook::read(self.content()).map(Arc::new)).as_deref()
    }

    fn shared(&self) -> &Bytes {
        self.unpacked().bytes.as_ref().unwrap_or_else(|| &self.loaded().bytes)
    }

    fn unpacked(&self) -> &Unpacked {
        self.unpacked.get_or_init(|| unpack(self.bytes(), self.bound))
    }

    fn decoded(&self) -> &Decoded {
        self.decoded.get_or_init(|| encoding::decode(self.content()))
    }
}

/// Returns the first bytes of a content of which the first bytes, packed or not, are at hand.
fn unpacked_beginning(head: &[u8], count: usize) -> Vec<u8> {
    if !head.starts_with(&[0x1f, 0x8b]) {
        return head[..head.len().min(count)].to_vec();
    }
    let mut beginning = vec![];
    // What cannot be unpacked is told by whoever reads it.
    MultiGzDecoder::new(head).take(count as u64).read_to_end(&mut beginning).ok();
    beginning
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
        return Unpacked { bytes: Some(vec![].into()), problem: Some(problem) };
    }
    let problem = outcome.err().map(|error| {
        let message = format!("the archive is damaged: {error}; what could be unpacked is read");
        Problem::new(Severity::Error, "archive-damaged", Place::File, message)
    });
    Unpacked { bytes: Some(content.into()), problem }
}

impl std::fmt::Debug for SourceFile {
    /// Shows the digest only: names of files may hold names of people.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SourceFile({}, {} bytes)", self.sha256, self.length())
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

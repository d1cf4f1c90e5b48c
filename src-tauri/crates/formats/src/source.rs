//! Source files: bytes with a name and a digest.

use sha2::{Digest, Sha256 as Hasher};
use zonula_model::Sha256;

/// A file as it was handed over.
#[derive(Clone)]
pub struct SourceFile {
    name: String,
    bytes: Vec<u8>,
    sha256: Sha256,
}

impl SourceFile {
    /// Takes a file's name, without folders, and its content.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let sha256 = Sha256(Hasher::digest(&bytes).into());
        Self { name: name.into(), bytes, sha256 }
    }

    /// Returns the file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the content as it was handed over.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the digest of the content as it was handed over.
    pub fn sha256(&self) -> Sha256 {
        self.sha256
    }
}

impl std::fmt::Debug for SourceFile {
    /// Shows the digest only: names of files may hold names of people.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SourceFile({}, {} bytes)", self.sha256, self.bytes.len())
    }
}

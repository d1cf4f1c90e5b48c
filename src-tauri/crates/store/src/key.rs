//! The key: from a passphrase to what SQLCipher needs, never printed and wiped when dropped.
//!
//! SQLCipher keeps a random salt in the first 16 bytes of its file, in the clear. The same salt
//! feeds Argon2id, so that the vault stays one file: nothing beside it can get lost.

use crate::VaultError;
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;
use zeroize::Zeroizing;

/// How many bytes of salt SQLCipher keeps at the head of its file.
pub const SALT_BYTES: usize = 16;

/// Memory in KiB, passes and lanes of Argon2id (RFC 9106, second recommended option).
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;

/// A database key with the salt it belongs to.
pub struct Key {
    bytes: Zeroizing<[u8; 32]>,
    salt: [u8; SALT_BYTES],
}

impl Key {
    /// Derives the key for a new file, with a fresh salt.
    pub fn fresh(passphrase: &str) -> Result<Self, VaultError> {
        let mut salt = [0; SALT_BYTES];
        getrandom::fill(&mut salt).map_err(|error| VaultError::Write(error.to_string()))?;
        Self::derive(passphrase, salt)
    }

    /// Derives the key for an existing file, whose first bytes are the salt.
    pub fn for_file(passphrase: &str, path: &Path) -> Result<Self, VaultError> {
        let mut salt = [0; SALT_BYTES];
        let mut file = std::fs::File::open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => VaultError::Missing,
            _ => VaultError::Write(error.to_string()),
        })?;
        // Shorter than a salt: certainly no vault.
        file.read_exact(&mut salt).map_err(|_| VaultError::Locked)?;
        Self::derive(passphrase, salt)
    }

    fn derive(passphrase: &str, salt: [u8; SALT_BYTES]) -> Result<Self, VaultError> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32))
            .expect("the constants lie within Argon2's limits");
        let mut bytes = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &salt, bytes.as_mut())
            .map_err(|_| VaultError::Locked)?;
        Ok(Self { bytes, salt })
    }

    /// Writes SQLCipher's raw key literal: 32 bytes of key, then the salt, in hexadecimal.
    pub fn pragma(&self) -> Zeroizing<String> {
        let mut literal = Zeroizing::new(String::with_capacity(128));
        literal.push_str("PRAGMA key = \"x'");
        for byte in self.bytes.iter().chain(&self.salt) {
            write!(literal, "{byte:02x}").expect("writing to a string cannot fail");
        }
        literal.push_str("'\";");
        literal
    }
}

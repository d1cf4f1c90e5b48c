//! Vaults of the first kind: the passphrase itself was the key. They are rebuilt once, and kept.
//!
//! Their Argon2id salt was the one that SQLCipher keeps in the first 16 bytes of its file.

use crate::build::free_name;
use crate::connect::{Layout, connect};
use crate::head::Head;
use crate::slot::{Cost, DatabaseKey};
use crate::{VaultError, build, connect};
use argon2::{Algorithm, Argon2, Params, Version};
use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::path::Path;
use zeroize::Zeroizing;

/// How many bytes of salt SQLCipher keeps at the head of its file.
pub(crate) const SALT_BYTES: usize = 16;

/// Memory in KiB, passes and lanes of Argon2id (RFC 9106, second recommended option).
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;

/// Rebuilds a vault of the first kind as one of today's, in its place.
///
/// The old file stays beside it, under a name that says so. A kill at any moment leaves one of the
/// two in place, whole.
pub(crate) fn convert(
    path: &Path,
    mut file: &File,
    passphrase: &Zeroizing<String>,
) -> Result<(), VaultError> {
    let mut salt = [0; SALT_BYTES];
    file.rewind().map_err(|error| VaultError::from_io(&error))?;
    // Shorter than a salt: certainly no vault.
    file.read_exact(&mut salt).map_err(|_| VaultError::Locked)?;
    let key = derive(passphrase, &salt)?;
    let old = connect(path, Layout::Whole, &key, &salt)?;
    old.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    build::copy_beside(file, &free_name(path, "before-key-slots"))?;
    let (head, key) = Head::fresh(passphrase, Cost::LEAST)?;
    let new = build::rebuild(path, &head, &key, &old)?;
    connect::close(old)?;
    build::put_in_place(&new, path)
}

fn derive(passphrase: &str, salt: &[u8; SALT_BYTES]) -> Result<DatabaseKey, VaultError> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32))
        .expect("the constants lie within Argon2's limits");
    let mut bytes = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, bytes.as_mut())
        .map_err(|_| VaultError::Locked)?;
    Ok(DatabaseKey::from_bytes(&bytes))
}

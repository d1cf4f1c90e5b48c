//! Slots: the database's key, wrapped once for each passphrase and for the recovery key.

use crate::VaultError;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Key as WrappingKey, Tag, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// How much work a guess at a passphrase costs: Argon2id's parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// The least that is accepted for a new passphrase: RFC 9106's second recommended option.
    pub const LEAST: Self = Self { memory: 64 * 1024, passes: 3, lanes: 4 };

    /// The most that a file may ask for at once: what it says was not written by us, perhaps.
    const MOST: Self = Self { memory: 256 * 1024, passes: 256, lanes: 16 };

    /// The most work that all slots of a file may ask for together: forty times [`LEAST`].
    ///
    /// [`LEAST`]: Self::LEAST
    pub(crate) const MOST_WORK: u64 = 40 * Self::LEAST.work();

    /// Returns how much memory is gone over, in KiB.
    pub(crate) const fn work(self) -> u64 {
        self.memory as u64 * self.passes as u64
    }

    /// Derives once from nothing secret, so that the time it takes can be measured.
    pub fn try_out(self) {
        // The parameters are our own; only measuring would be in vain if they were not.
        derive(b"try", &[0; 16], self).ok();
    }

    fn params(self) -> Option<Params> {
        let Self { memory, passes, lanes } = self;
        let most = Self::MOST;
        (memory <= most.memory && passes <= most.passes && lanes <= most.lanes)
            .then(|| Params::new(memory, passes, lanes, Some(32)).ok())
            .flatten()
    }
}

/// The random key of a database; wiped when dropped, and never printed.
pub(crate) struct DatabaseKey(Box<Zeroizing<[u8; 32]>>);

impl DatabaseKey {
    /// Draws a key.
    pub(crate) fn random() -> Result<Self, VaultError> {
        let mut key = Self(Box::default());
        fill(key.0.as_mut_slice())?;
        Ok(key)
    }

    /// Wraps what the first kind of vault derived from its passphrase.
    pub(crate) fn from_bytes(bytes: &Zeroizing<[u8; 32]>) -> Self {
        let mut key = Self(Box::default());
        key.0.copy_from_slice(bytes.as_slice());
        key
    }

    /// Writes SQLCipher's raw key: 32 bytes of key, then the salt, in hexadecimal.
    pub(crate) fn spelled(&self, salt: &[u8]) -> Zeroizing<Vec<u8>> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = Zeroizing::new(Vec::with_capacity(100));
        text.extend(b"x'");
        for byte in self.0.iter().chain(salt) {
            text.push(DIGITS[usize::from(byte >> 4)]);
            text.push(DIGITS[usize::from(byte & 15)]);
        }
        text.push(b'\'');
        text
    }

    /// Seals what is not a key itself, a few hundred bytes, and binds it to a purpose and a vault.
    pub(crate) fn seal(&self, text: &[u8], bound: &[u8]) -> Result<Vec<u8>, VaultError> {
        let nonce = random(24)?;
        let mut buffer = text.to_vec();
        let tag = self
            .derived(bound)
            .encrypt_inout_detached(&nonce_of(&nonce)?, bound, buffer.as_mut_slice().into())
            .map_err(|_| VaultError::Write("a text is too long to be sealed".into()))?;
        Ok([nonce.as_slice(), &buffer, tag.as_slice()].concat())
    }

    /// Opens what [`Self::seal`] sealed; `None` where it is not as it was.
    pub(crate) fn unseal(&self, sealed: &[u8], bound: &[u8]) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_at_checked(24)?;
        let (text, tag) = rest.split_at_checked(rest.len().checked_sub(16)?)?;
        let mut buffer = text.to_vec();
        self.derived(bound)
            .decrypt_inout_detached(
                &nonce_of(nonce).ok()?,
                bound,
                buffer.as_mut_slice().into(),
                &Tag::try_from(tag).ok()?,
            )
            .ok()?;
        Some(buffer)
    }

    /// A key of its own for each purpose: SQLCipher's is used for nothing else.
    fn derived(&self, purpose: &[u8]) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&WrappingKey::from(**spread(self.0.as_slice(), purpose).0))
    }

    /// Copies the key, to be looked for where it must not be.
    #[cfg(test)]
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

/// Whose way in a slot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Holder {
    /// A practitioner with a passphrase, by identity.
    Person(i64),
    /// The printed recovery key.
    Recovery,
}

/// The database's key, wrapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    /// Whose it is.
    pub(crate) holder: Holder,
    /// How the passphrase is stretched; `None` for the recovery key, which is random.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cost: Option<Cost>,
    #[serde(with = "hex")]
    pub(crate) salt: Vec<u8>,
    #[serde(with = "hex")]
    nonce: Vec<u8>,
    /// The key and the tag that proves it.
    #[serde(with = "hex")]
    wrapped: Vec<u8>,
}

impl Slot {
    /// Wraps a key under a stretched secret.
    pub(crate) fn seal(
        vault: &[u8],
        holder: Holder,
        (cost, salt): (Option<Cost>, Vec<u8>),
        secret: &Stretched,
        key: &DatabaseKey,
    ) -> Result<Self, VaultError> {
        let nonce = random(24)?;
        let mut slot = Self { holder, cost, salt, nonce, wrapped: vec![] };
        let mut buffer = Zeroizing::new(key.0.to_vec());
        let cipher = XChaCha20Poly1305::new(&WrappingKey::from(**secret.0));
        let tag = cipher
            .encrypt_inout_detached(
                &slot.nonce()?,
                &slot.bound(vault),
                buffer.as_mut_slice().into(),
            )
            .map_err(|_| VaultError::Locked)?;
        slot.wrapped = [buffer.as_slice(), tag.as_slice()].concat();
        Ok(slot)
    }

    /// Unwraps the key; `None` where the secret is not this slot's.
    pub(crate) fn open(&self, vault: &[u8], secret: &Stretched) -> Option<DatabaseKey> {
        let (key, tag) = self.wrapped.split_at_checked(32)?;
        let mut opened = DatabaseKey(Box::default());
        opened.0.copy_from_slice(key);
        let tag = Tag::try_from(tag).ok()?;
        let cipher = XChaCha20Poly1305::new(&WrappingKey::from(**secret.0));
        let bytes = opened.0.as_mut_slice();
        cipher
            .decrypt_inout_detached(&self.nonce().ok()?, &self.bound(vault), bytes.into(), &tag)
            .ok()?;
        Some(opened)
    }

    /// What the wrapped key is bound to: a slot moved to another vault or person opens nothing.
    fn bound(&self, vault: &[u8]) -> Vec<u8> {
        let (kind, person) = match self.holder {
            Holder::Person(person) => (1, person),
            Holder::Recovery => (2, 0),
        };
        [b"zonula slot 1", vault, &[kind], &person.to_le_bytes()].concat()
    }

    fn nonce(&self) -> Result<XNonce, VaultError> {
        nonce_of(&self.nonce)
    }
}

fn nonce_of(bytes: &[u8]) -> Result<XNonce, VaultError> {
    XNonce::try_from(bytes).map_err(|_| VaultError::Damaged("a key slot is unreadable".into()))
}

/// A secret made fit for wrapping; wiped when dropped.
pub(crate) struct Stretched(Box<Zeroizing<[u8; 32]>>);

/// Stretches a passphrase; what a file asks for beyond all reason is refused.
pub(crate) fn derive(words: &[u8], salt: &[u8], cost: Cost) -> Result<Stretched, VaultError> {
    let params = cost.params().ok_or_else(impossible)?;
    let mut out = Stretched(Box::default());
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(words, salt, out.0.as_mut_slice())
        .map_err(|_| VaultError::Locked)?;
    Ok(out)
}

/// A hostile file may ask for any work, and would be waited for.
pub(crate) fn impossible() -> VaultError {
    VaultError::Damaged("its key slots ask for impossible work".into())
}

/// Makes the random bytes of a recovery key fit for wrapping; they need no stretching.
pub(crate) fn spread(random: &[u8], salt: &[u8]) -> Stretched {
    let mut digest = Sha256::new();
    digest.update(b"zonula recovery 1");
    digest.update(salt);
    digest.update(random);
    let mut out = Stretched(Box::default());
    out.0.copy_from_slice(&digest.finalize());
    out
}

/// Draws random bytes.
pub(crate) fn random(bytes: usize) -> Result<Vec<u8>, VaultError> {
    let mut drawn = vec![0; bytes];
    fill(&mut drawn)?;
    Ok(drawn)
}

fn fill(bytes: &mut [u8]) -> Result<(), VaultError> {
    getrandom::fill(bytes).map_err(|error| VaultError::Write(error.to_string()))
}

/// Bytes as hexadecimal text.
pub(crate) mod hex {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};
    use std::fmt::Write;

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        let text = bytes.iter().fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").expect("writing to a string cannot fail");
            text
        });
        serializer.serialize_str(&text)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        let pairs = text.as_bytes().chunks(2);
        let byte = |pair: &[u8]| {
            let digits = std::str::from_utf8(pair).ok()?;
            u8::from_str_radix(digits, 16).ok().filter(|_| pair.len() == 2)
        };
        pairs.map(byte).collect::<Option<_>>().ok_or_else(|| D::Error::custom("no hexadecimal"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_opens_with_its_secret_in_its_vault_for_its_holder_only() {
        let key = DatabaseKey::random().unwrap();
        let secret = spread(b"one", &[1; 16]);
        let how = (None, vec![1; 16]);
        let slot = Slot::seal(&[7; 16], Holder::Person(1), how, &secret, &key).unwrap();
        assert_eq!(slot.open(&[7; 16], &secret).unwrap().bytes(), key.bytes());
        assert!(slot.open(&[8; 16], &secret).is_none(), "another vault");
        assert!(slot.open(&[7; 16], &spread(b"two", &[1; 16])).is_none(), "another secret");
        let moved = Slot { holder: Holder::Person(2), ..slot };
        assert!(moved.open(&[7; 16], &secret).is_none(), "another person");
    }

    #[test]
    fn argon2id_gives_the_tag_that_rfc_9106_prints() {
        // RFC 9106, section 5.3: 32 KiB, three passes, four lanes, with a secret and data that the
        // vault does not use; the same code path is compared through the crate.
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let argon =
            Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
        let mut tag = [0; 32];
        argon.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
        let expected = [
            0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b,
            0x53, 0xc9, 0xd0, 0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9,
            0x6b, 0x01, 0xe6, 0x59,
        ];
        assert_eq!(tag, expected);
    }

    #[test]
    fn a_file_cannot_ask_for_work_without_end() {
        let endless = Cost { memory: u32::MAX, passes: u32::MAX, lanes: 1 };
        assert!(derive(b"x", &[0; 16], endless).is_err());
    }
}

//! The head of a vault's file: what it is, in plain words, and twice the slots that hold its key.
//!
//! The slots are part of the file, so that a copy of the file opens wherever its passphrase is
//! known; there is nothing beside it that could get lost. Both copies say the same. A change writes
//! the older one first and the other once the first is on the disk: a kill or a torn write at any
//! moment leaves one copy whole, and its digest says which. The last page is `contents`'.

use crate::VaultError;
use crate::contents;
use crate::shift::HEAD_BYTES;
use crate::slot::Slot;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};

/// What every vault of this kind begins with; the last byte counts the kinds.
const MAGIC: &[u8; 16] = b"Zonula vault\0\0\0\x01";

/// For whoever looks into the file with something else.
const WORDS: &str = "\n\nThis file is a Zonula database. What it holds is encrypted: nobody can read \
it without a passphrase or the recovery key. Open it with Zonula.\n";

const FIRST: usize = 4096;
const COPY: usize = 12 * 1024;

/// Where the copies end; what follows is the table of contents.
const END: usize = FIRST + 2 * COPY;
const _: () = assert!(END + contents::ROOM == HEAD_BYTES as usize, "the head has no gap");

/// The digest and the length that come before a copy's text.
const FRONT: usize = 32 + 4;

/// As many slots as fit.
pub(crate) const MOST_SLOTS: usize = 24;

/// What the head says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    /// Counts the changes.
    pub(crate) generation: u64,
    /// Names the vault; backups and restored copies have the same name.
    #[serde(with = "crate::slot::hex")]
    pub(crate) vault: Vec<u8>,
    /// The salt that SQLCipher keeps in its first 16 bytes.
    #[serde(with = "crate::slot::hex")]
    pub(crate) salt: Vec<u8>,
    /// The key, wrapped once for each way in.
    pub(crate) slots: Vec<Slot>,
}

/// What reading a file's beginning found.
pub(crate) enum Found {
    /// A head, of which at least one copy is whole.
    Head(Head),
    /// Not a vault of this kind: one of the first kind, or something else.
    Other,
}

/// Reads a head.
pub(crate) fn read(mut file: &File) -> Result<Found, VaultError> {
    let mut bytes = Vec::with_capacity(HEAD_BYTES as usize);
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    file.take(HEAD_BYTES).read_to_end(&mut bytes).map_err(unreadable)?;
    let [one, other] = copies(&bytes);
    match (one, other) {
        // A damaged beginning hides nothing: a whole copy is one that nobody writes by chance.
        (Some(one), Some(other)) if other.generation > one.generation => Ok(Found::Head(other)),
        (Some(head), _) | (None, Some(head)) => Ok(Found::Head(head)),
        (None, None) if bytes.starts_with(MAGIC) => {
            Err(VaultError::Damaged("both copies of its key slots are unreadable".into()))
        }
        (None, None) => Ok(Found::Other),
    }
}

/// Writes a changed head, the older copy first.
pub(crate) fn write(mut file: &File, head: &Head) -> Result<(), VaultError> {
    let text = serde_json::to_vec(head).expect("a head is plain data");
    if text.len() > COPY - FRONT || head.slots.len() > MOST_SLOTS {
        return Err(VaultError::Write("there is no room for another way in".into()));
    }
    let mut copy = vec![0; COPY];
    copy[32..FRONT].copy_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
    copy[FRONT..FRONT + text.len()].copy_from_slice(&text);
    let digest = Sha256::digest(&copy[32..]);
    copy[..32].copy_from_slice(&digest);
    let mut bytes = vec![];
    file.seek(SeekFrom::Start(0)).map_err(unwritable)?;
    file.take(HEAD_BYTES).read_to_end(&mut bytes).map_err(unwritable)?;
    let [one, other] = copies(&bytes).map(|copy| copy.map(|head| head.generation));
    // The one that says more stays until the other is on the disk.
    let order = if one > other { [1, 0] } else { [0, 1] };
    if bytes.len() < HEAD_BYTES as usize || bytes[..FIRST] != first() {
        file.seek(SeekFrom::Start(0)).map_err(unwritable)?;
        file.write_all(&first()).map_err(unwritable)?;
    }
    for at in order {
        file.seek(SeekFrom::Start((FIRST + at * COPY) as u64)).map_err(unwritable)?;
        file.write_all(&copy).map_err(unwritable)?;
        file.sync_all().map_err(unwritable)?;
    }
    if bytes.len() < HEAD_BYTES as usize {
        file.seek(SeekFrom::Start(END as u64)).map_err(unwritable)?;
        file.write_all(&[0; contents::ROOM]).map_err(unwritable)?;
        file.sync_all().map_err(unwritable)?;
    }
    Ok(())
}

/// Says what is damaged: every byte of the head has one value that it may have.
pub(crate) fn faults(mut file: &File, head: &Head) -> Result<Vec<String>, VaultError> {
    let mut bytes = vec![];
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    file.take(HEAD_BYTES + 16).read_to_end(&mut bytes).map_err(unreadable)?;
    let mut faults = vec![];
    let mut sound = |holds: bool, what: &str| {
        if !holds {
            faults.push(what.to_owned());
        }
    };
    sound(bytes.len() >= HEAD_BYTES as usize, "the head of the file is cut off");
    bytes.resize(HEAD_BYTES as usize + 16, 0);
    sound(bytes[..FIRST] == first(), "the first page of the file is damaged");
    let [one, other] = copies(&bytes);
    sound(one.as_ref() == Some(head), "the first copy of the key slots is damaged");
    sound(other.as_ref() == Some(head), "the second copy of the key slots is damaged");
    let table = &bytes[END..HEAD_BYTES as usize];
    sound(contents::is_sound(table), "the table of contents in the file's head is damaged");
    sound(bytes[HEAD_BYTES as usize..] == head.salt, "the salt of the database is damaged");
    Ok(faults)
}

fn first() -> Vec<u8> {
    let mut page = [MAGIC.as_slice(), WORDS.as_bytes()].concat();
    page.resize(FIRST, 0);
    page
}

fn copies(bytes: &[u8]) -> [Option<Head>; 2] {
    [0, 1].map(|at| {
        let copy = bytes.get(FIRST + at * COPY..FIRST + (at + 1) * COPY)?;
        let (digest, rest) = copy.split_at(32);
        if Sha256::digest(rest).as_slice() != digest {
            return None;
        }
        let length = u32::from_le_bytes(rest[..4].try_into().ok()?) as usize;
        serde_json::from_slice(rest.get(4..4 + length)?).ok()
    })
}

fn unreadable(error: std::io::Error) -> VaultError {
    VaultError::Damaged(format!("the head of its file cannot be read: {}", error.kind()))
}

fn unwritable(error: std::io::Error) -> VaultError {
    VaultError::from_io(&error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(generation: u64) -> Head {
        Head { generation, vault: vec![1; 16], salt: vec![0; 16], slots: vec![] }
    }

    fn read_back(file: &File) -> Option<Head> {
        match read(file) {
            Ok(Found::Head(head)) => Some(head),
            _ => None,
        }
    }

    #[test]
    fn a_write_torn_at_any_place_leaves_the_old_head_or_the_new_one() {
        let file = tempfile::tempfile().unwrap();
        write(&file, &head(1)).unwrap();
        let bytes = |mut file: &File| {
            let mut all = vec![];
            file.seek(SeekFrom::Start(0)).unwrap();
            file.read_to_end(&mut all).unwrap();
            all
        };
        let old = bytes(&file);
        write(&file, &head(2)).unwrap();
        let new = bytes(&file);
        assert_eq!(read_back(&file), Some(head(2)));
        // The first copy is written, and then the second: any prefix of that order may be there.
        let mut torn = tempfile::tempfile().unwrap();
        for upto in (FIRST..=FIRST + 2 * COPY).step_by(512) {
            let mut mixed = new[..upto].to_vec();
            mixed.extend(&old[upto..]);
            torn.set_len(0).unwrap();
            torn.seek(SeekFrom::Start(0)).unwrap();
            torn.write_all(&mixed).unwrap();
            let found = read_back(&torn).map(|head| head.generation);
            assert!(found == Some(1) || found == Some(2), "torn at {upto}: {found:?}");
        }
    }

    #[test]
    fn every_flipped_bit_of_the_head_is_noticed_and_one_of_them_locks_nobody_out() {
        let mut file = tempfile::tempfile().unwrap();
        write(&file, &head(1)).unwrap();
        file.seek(SeekFrom::End(0)).unwrap();
        file.write_all(&[0; 16]).unwrap();
        assert_eq!(faults(&file, &head(1)).unwrap(), Vec::<String>::new());
        for at in (0..HEAD_BYTES + 16).step_by(37) {
            let mut byte = [0];
            file.seek(SeekFrom::Start(at)).unwrap();
            file.read_exact(&mut byte).unwrap();
            let mut put = |byte: u8| {
                file.seek(SeekFrom::Start(at)).unwrap();
                file.write_all(&[byte]).unwrap();
            };
            put(byte[0] ^ 4);
            assert!(!faults(&file, &head(1)).unwrap().is_empty(), "byte {at}");
            assert_eq!(read_back(&file), Some(head(1)), "byte {at}");
            let mut put = |byte: u8| {
                file.seek(SeekFrom::Start(at)).unwrap();
                file.write_all(&[byte]).unwrap();
            };
            put(byte[0]);
        }
    }
}

//! Files that stay on the disk: looked through once when they are opened, read again when asked for.

use crate::encoding::{self, Coding, Scout};
use encoding_rs::{CoderResult, Decoder};
use sha2::{Digest, Sha256 as Hasher};
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::mpsc::sync_channel;
use zonula_model::{Problem, Sha256};

/// How many bytes are read at a time.
const PART: usize = 1 << 18;

/// A file on the disk, as it was when it was opened.
#[derive(Clone)]
pub(super) struct Disk {
    path: PathBuf,
    /// What the disk said about it: a file that changes is noticed by it.
    seen: Seen,
    /// The first bytes.
    pub head: Vec<u8>,
    /// How it becomes text; `None` where it is none.
    pub coding: Option<Coding>,
}

#[derive(Clone, PartialEq, Eq)]
struct Seen {
    length: u64,
    modified: Option<std::time::SystemTime>,
}

impl Seen {
    fn of(metadata: &Metadata) -> Self {
        Self { length: metadata.len(), modified: metadata.modified().ok() }
    }
}

impl Disk {
    /// Looks through a file: its digest, its encoding and its first bytes.
    pub fn open(path: PathBuf) -> io::Result<(Self, Sha256)> {
        let file = File::open(&path)?;
        let seen = Seen::of(&file.metadata()?);
        let (scout, sha256) = look_through(file, seen.length)?;
        let (head, coding) = scout.finish();
        Ok((Self { path, seen, head, coding }, sha256))
    }

    /// Returns how many bytes the file has.
    pub fn length(&self) -> u64 {
        self.seen.length
    }

    /// Reads all of the file; an error where it is no longer the one that was opened.
    pub fn load(&self, sha256: Sha256) -> io::Result<Vec<u8>> {
        let bytes = std::fs::read(&self.path)?;
        let is_same = Sha256(Hasher::digest(&bytes).into()) == sha256;
        if is_same { Ok(bytes) } else { Err(changed()) }
    }

    /// Starts to read the file as it is.
    pub fn raw(&self) -> io::Result<RawStream> {
        let file = File::open(&self.path)?;
        let seen = Seen::of(&file.metadata()?);
        if seen != self.seen {
            return Err(changed());
        }
        Ok(RawStream { file, seen })
    }

    /// Starts to read the file as text.
    pub fn stream(&self, coding: &Coding) -> io::Result<TextStream> {
        let mut file = File::open(&self.path)?;
        let seen = Seen::of(&file.metadata()?);
        if seen != self.seen {
            return Err(changed());
        }
        let mut mark = vec![0; coding.mark];
        file.read_exact(&mut mark)?;
        let decoder =
            (!coding.is_plain).then(|| coding.encoding.new_decoder_without_bom_handling());
        Ok(TextStream {
            file,
            seen,
            encoding: coding.encoding.name(),
            decoder,
            raw: if coding.is_plain { vec![] } else { vec![0; PART] },
            text: String::new(),
            given: 0,
            ends_with_return: false,
            is_at_end: false,
            lines: 0,
            damaged: None,
        })
    }
}

/// Reads a file once: what a scout sees, and its digest.
///
/// The digest of a large file is reckoned on a thread of its own, while the scout looks.
fn look_through(mut file: impl Read, length: u64) -> io::Result<(Scout, Sha256)> {
    let (mut scout, mut hasher) = (Scout::default(), Hasher::new());
    let mut part = vec![0; PART];
    if length <= 4 * PART as u64 {
        loop {
            match file.read(&mut part)? {
                0 => return Ok((scout, Sha256(hasher.finalize().into()))),
                length => {
                    hasher.update(&part[..length]);
                    scout.feed(&part[..length]);
                }
            }
        }
    }
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel::<(Vec<u8>, usize)>(2);
        // Used parts go back, so that their memory is used again.
        let (give_back, used) = sync_channel(4);
        let hashing = scope.spawn(move || {
            for (part, length) in receiver {
                hasher.update(&part[..length]);
                let _ = give_back.try_send(part);
            }
            hasher.finalize()
        });
        loop {
            let length = file.read(&mut part)?;
            if length == 0 {
                break;
            }
            scout.feed(&part[..length]);
            let next = used.try_recv().unwrap_or_else(|_| vec![0; PART]);
            if sender.send((std::mem::replace(&mut part, next), length)).is_err() {
                break;
            }
        }
        drop(sender);
        let failed = |_| io::Error::other("the digest could not be reckoned");
        let digest = hashing.join().map_err(failed)?;
        Ok((scout, Sha256(digest.into())))
    })
}

fn changed() -> io::Error {
    io::Error::other("the file has changed since it was opened")
}

/// The bytes of a file as they come.
pub(crate) struct RawStream {
    file: File,
    seen: Seen,
}

impl Read for RawStream {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.file.read(into)?;
        if length == 0 && Seen::of(&self.file.metadata()?) != self.seen {
            return Err(changed());
        }
        Ok(length)
    }
}

/// The text of a file as it comes: UTF-8 with `\n` line ends.
pub(crate) struct TextStream {
    file: File,
    seen: Seen,
    encoding: &'static str,
    /// `None` where the bytes are the text.
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    text: String,
    /// How much of the text was given out.
    given: usize,
    ends_with_return: bool,
    is_at_end: bool,
    /// The lines given out, and the first of them with bytes that mean nothing.
    lines: u32,
    damaged: Option<u32>,
}

impl TextStream {
    /// Tells the first line with bytes that mean nothing in the file's encoding.
    pub fn damaged(&self) -> Option<Problem> {
        self.damaged.map(|line| encoding::damaged(self.encoding, line))
    }

    /// Fills the text anew; an error where the file has changed.
    fn refill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.given = 0;
        let length = self.file.read(&mut self.raw)?;
        self.is_at_end = length == 0;
        let Some(decoder) = &mut self.decoder else { return Ok(()) };
        let bytes = &self.raw[..length];
        let most = decoder.max_utf8_buffer_length(length).unwrap_or(PART * 4);
        self.text.reserve(most);
        let (outcome, _, has_errors) =
            decoder.decode_to_string(bytes, &mut self.text, self.is_at_end);
        debug_assert_eq!(outcome, CoderResult::InputEmpty, "the buffer holds all of a part");
        if self.text.contains('\r') || self.ends_with_return {
            // A line end that two parts share was given out with the first of them.
            let rest = match self.ends_with_return {
                true => self.text.strip_prefix('\n').unwrap_or(&self.text),
                false => &self.text,
            };
            self.ends_with_return = rest.ends_with('\r');
            self.text = rest.replace("\r\n", "\n").replace('\r', "\n");
        }
        let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count() as u32;
        if has_errors && self.damaged.is_none() {
            let before = self.text.split('\u{fffd}').next().unwrap_or_default();
            self.damaged = Some(self.lines + lines(before) + 1);
        }
        self.lines += lines(&self.text);
        Ok(())
    }

    fn check(&self) -> io::Result<()> {
        let is_same = Seen::of(&self.file.metadata()?) == self.seen;
        if is_same { Ok(()) } else { Err(changed()) }
    }
}

impl Read for TextStream {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.decoder.is_none() {
            let length = self.file.read(into)?;
            if length == 0 {
                self.check()?;
            }
            return Ok(length);
        }
        while self.given == self.text.len() && !self.is_at_end {
            self.refill()?;
        }
        let rest = &self.text.as_bytes()[self.given..];
        if rest.is_empty() {
            self.check()?;
        }
        let length = rest.len().min(into.len());
        into[..length].copy_from_slice(&rest[..length]);
        self.given += length;
        Ok(length)
    }
}

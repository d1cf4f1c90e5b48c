//! Chunks: a file in parts of whole messages, so that a large one need not be held in memory.

use super::lines::is_message_at;
use crate::limits::MESSAGES_BYTES;
use std::io::{ErrorKind, Read, Result};

/// Parts of a file, each from the beginning of a message (the first: of the file) to that of another.
pub(super) struct Chunks<R> {
    source: R,
    buffer: Vec<u8>,
    /// How much of the buffer was handed out.
    used: usize,
    is_over: bool,
}

impl<R: Read> Chunks<R> {
    /// Reads from a source.
    pub fn new(source: R) -> Self {
        Self { source, buffer: vec![], used: 0, is_over: false }
    }

    /// Returns the next part; a message that is larger than a part makes one of its own.
    pub fn next(&mut self) -> Result<Option<&[u8]>> {
        self.buffer.drain(..self.used);
        self.used = 0;
        let mut wanted = MESSAGES_BYTES;
        while !self.is_over {
            self.fill(wanted)?;
            // The last message may go on behind what was read.
            let last = memchr::memmem::rfind_iter(&self.buffer, b"MSH");
            let last = last.into_iter().find(|at| *at > 0 && is_message_at(&self.buffer, *at));
            if let (Some(last), false) = (last, self.is_over) {
                self.used = last;
                return Ok(Some(&self.buffer[..last]));
            }
            wanted *= 2;
        }
        self.used = self.buffer.len();
        Ok(Some(self.buffer.as_slice()).filter(|rest| !rest.is_empty()))
    }

    fn fill(&mut self, wanted: usize) -> Result<()> {
        let missing = wanted.saturating_sub(self.buffer.len()) as u64;
        match (&mut self.source).take(missing).read_to_end(&mut self.buffer) {
            Ok(count) => self.is_over = (count as u64) < missing,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_whole_messages_and_together_the_file() {
        let message = |number: usize| format!("MSH|{number}\rOBX|{}\r", "x".repeat(number % 7000));
        let text: String = (0..2000).map(message).collect();
        let (mut chunks, mut parts) = (Chunks::new(text.as_bytes()), vec![]);
        while let Some(part) = chunks.next().expect("memory can be read") {
            assert!(part.starts_with(b"MSH|") && part.ends_with(b"\r"));
            parts.push(part.to_vec());
        }
        assert!(parts.len() >= text.len() / MESSAGES_BYTES, "{} parts", parts.len());
        assert_eq!(parts.concat(), text.as_bytes());
        let large = format!("MSH|1\rOBX|{}\rMSH|2\r", "x".repeat(3 * MESSAGES_BYTES));
        let mut chunks = Chunks::new(large.as_bytes());
        let first = chunks.next().expect("memory can be read").map(<[u8]>::len);
        assert_eq!(first, Some(large.len()), "the end of the file comes with the last message");
        assert_eq!(chunks.next().expect("memory can be read"), None);
    }
}

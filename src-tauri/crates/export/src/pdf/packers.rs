//! Packers: what deflates, made once for a document and used again for its next stream.

use std::sync::{Mutex, PoisonError};

use libdeflater::{CompressionLvl, Compressor};

/// How hard deflate tries, of twelve. At 2 a report takes a fortieth less room, and a thirtieth more of
/// the processors' time.
const LEVEL: i32 = 1;

/// Packers that nobody uses at the moment.
///
/// One takes some hundred kilobytes, more work to make than most of a report's forty streams to pack.
/// They go with the document.
#[derive(Default)]
pub struct Packers(Mutex<Vec<Packer>>);

/// A packer with room for what it packs.
struct Packer {
    packer: Compressor,
    room: Vec<u8>,
}

impl Packer {
    fn new() -> Self {
        let level = CompressionLvl::new(LEVEL).unwrap_or_default();
        Self { packer: Compressor::new(level), room: Vec::new() }
    }

    fn packed(&mut self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        let most = self.packer.zlib_compress_bound(bytes.len());
        if self.room.len() < most {
            self.room.resize(most, 0);
        }
        let length = self.packer.zlib_compress(bytes, &mut self.room);
        Ok(self.room[..length.map_err(std::io::Error::other)?].to_vec())
    }
}

impl Packers {
    /// Deflates bytes, with the frame of zlib.
    pub fn packed(&self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        // A poisoned lock only means that another thread stopped; a packer remembers nothing.
        let free = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = free().pop();
        let mut packer = known.unwrap_or_else(Packer::new);
        let packed = packer.packed(bytes)?;
        free().push(packer);
        Ok(packed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::ZlibDecoder;
    use std::io::Read;

    #[test]
    fn a_packer_forgets_what_it_packed_before() {
        let packers = Packers::default();
        let odd: Vec<u8> =
            (0u32..90_000).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let first = packers.packed(b"one and one and one").expect("it can be packed");
        for bytes in [&odd[..], b"", &odd[..7], b"one and one and one"] {
            let packed = packers.packed(bytes).expect("it can be packed");
            let mut read = Vec::new();
            ZlibDecoder::new(&packed[..]).read_to_end(&mut read).expect("it can be read");
            assert_eq!(read, bytes);
        }
        assert_eq!(packers.packed(b"one and one and one").expect("it can be packed"), first);
        assert_eq!(packers.0.lock().expect("nobody failed").len(), 1);
    }
}

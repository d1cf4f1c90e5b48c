//! Packers: what deflates, made once for a document and used again for its next stream.

use std::sync::{Mutex, PoisonError};

use flate2::{Compress, Compression, FlushCompress, Status};

/// How hard deflate tries, of nine. At 3 a report takes a twentieth more of the processors' time, and
/// a fifteenth less room.
const LEVEL: u32 = 2;

/// How much smaller bytes become, more or less.
const SHRINKS: usize = 4;

/// Packers that nobody uses at the moment.
///
/// One takes a quarter of a megabyte, which must be zero before its first use: more work than most
/// of a report's forty streams. They go with the document, since each remembers what it packed last.
#[derive(Default)]
pub struct Packers(Mutex<Vec<Compress>>);

impl Packers {
    /// Deflates bytes.
    pub fn packed(&self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        // A poisoned lock only means that another thread stopped; a packer is reset before its use.
        let free = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = free().pop();
        let mut packer = known.unwrap_or_else(|| Compress::new(Compression::new(LEVEL), true));
        packer.reset();
        let mut packed = Vec::with_capacity(bytes.len() / SHRINKS + 64);
        loop {
            let taken = usize::try_from(packer.total_in()).unwrap_or(usize::MAX);
            let rest = bytes.get(taken..).unwrap_or_default();
            match packer.compress_vec(rest, &mut packed, FlushCompress::Finish)? {
                Status::StreamEnd => break,
                Status::Ok | Status::BufError => packed.reserve(bytes.len() / SHRINKS + 64),
            }
        }
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

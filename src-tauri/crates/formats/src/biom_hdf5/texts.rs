//! Texts of an HDF5 file, borrowed from its bytes: a taxonomy has hundreds of thousands of them.

use hdf5_reader::error::Error;
use hdf5_reader::messages::datatype::{StringSize, VarLenKind};
use hdf5_reader::{Dataset, Datatype, Hdf5File};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How many bytes a reference to a text has: its length, its heap's address, its number therein.
const REFERENCE: usize = 16;
/// How many bytes stand before a heap's first object, and before an object's own.
const HEADER: usize = 16;

/// Reads the texts of a data set; `bytes` are the whole file's.
pub(super) fn texts<'a>(
    file: &Hdf5File,
    dataset: &Dataset,
    bytes: &'a [u8],
) -> Result<Vec<Cow<'a, str>>, Error> {
    match borrowed(file, dataset, bytes) {
        Some(texts) => Ok(texts.into_iter().map(Cow::Borrowed).collect()),
        None => Ok(dataset.read_strings()?.into_iter().map(Cow::Owned).collect()),
    }
}

/// Finds texts of any length where they stand in the file.
///
/// HDF5 File Format Specification 3.0, III.E «Global Heap» and IV.B «Variable-length datatypes».
/// `None` where anything is out of the ordinary: then the library reads them, one by one.
fn borrowed<'a>(file: &Hdf5File, dataset: &Dataset, bytes: &'a [u8]) -> Option<Vec<&'a str>> {
    let is_variable = matches!(
        dataset.dtype(),
        Datatype::String { size: StringSize::Variable, .. }
            | Datatype::VarLen { kind: VarLenKind::String, .. }
    );
    let layout = file.superblock();
    let is_usual = layout.base_address == 0 && layout.offset_size == 8 && layout.length_size == 8;
    if !is_variable || !is_usual {
        return None;
    }
    let references = dataset.read_raw_bytes().ok()?;
    if references.len() as u64 != dataset.num_elements().ok()?.checked_mul(REFERENCE as u64)? {
        return None;
    }
    let mut heaps = Heaps { bytes, parsed: 0, objects: BTreeMap::new() };
    let texts = references.chunks_exact(REFERENCE).map(|reference| heaps.text(reference));
    texts.collect()
}

/// The heaps that were looked into.
struct Heaps<'a> {
    bytes: &'a [u8],
    /// How many bytes of heaps were gone through; those of a sound file do not overlap.
    parsed: usize,
    /// By their addresses.
    objects: BTreeMap<u64, Vec<&'a [u8]>>,
}

impl<'a> Heaps<'a> {
    fn text(&mut self, reference: &[u8]) -> Option<&'a str> {
        let length = u32::from_le_bytes(reference[..4].try_into().ok()?) as usize;
        let address = u64::from_le_bytes(reference[4..12].try_into().ok()?);
        let number = u32::from_le_bytes(reference[12..].try_into().ok()?) as usize;
        if address == u64::MAX || number == 0 {
            return Some("");
        }
        if !self.objects.contains_key(&address) {
            let heap = self.heap(usize::try_from(address).ok()?)?;
            self.objects.insert(address, heap);
        }
        let object = self.objects.get(&address)?.get(number)?;
        let text = std::str::from_utf8(&object[..length.min(object.len())]).ok()?;
        // How a text is padded depends on its type.
        (!text.contains('\0') && !text.ends_with(' ')).then_some(text)
    }

    /// Lists the objects of a heap by their numbers, empty ones in the gaps.
    fn heap(&mut self, address: usize) -> Option<Vec<&'a [u8]>> {
        let heap = self.bytes.get(address..)?;
        let size = usize::try_from(u64_at(heap, 8)?).ok()?;
        if !heap.starts_with(b"GCOL\x01") || size > heap.len() {
            return None;
        }
        self.parsed += size;
        if self.parsed > self.bytes.len() {
            return None;
        }
        let heap = &heap[..size];
        let mut objects: Vec<&[u8]> = vec![];
        let mut at = HEADER;
        while at + HEADER <= size {
            let number = usize::from(u16::from_le_bytes(heap[at..at + 2].try_into().ok()?));
            if number == 0 {
                break;
            }
            let length = usize::try_from(u64_at(heap, at + 8)?).ok()?;
            let start = at + HEADER;
            let object = heap.get(start..start.checked_add(length)?)?;
            if objects.len() <= number {
                objects.resize(number + 1, &[]);
            }
            objects[number] = object;
            at = start + length.next_multiple_of(8);
        }
        Some(objects)
    }
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(8)?)?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::biom_hdf5::open;

    #[test]
    fn borrowed_texts_are_those_that_the_library_reads() {
        let path = "../../../tests/fixtures/biom-hdf5/good/input.biom";
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let bytes = std::fs::read(path).expect("the fixture is there");
        let file = open(bytes.clone().into()).expect("the fixture is sound");
        for name in ["/sample/ids", "/observation/ids", "/observation/metadata/taxonomy"] {
            let dataset = file.dataset(name).expect("the table has it");
            let own = borrowed(&file, &dataset, &bytes).expect("nothing is out of the ordinary");
            assert_eq!(own, dataset.read_strings().expect("the fixture is sound"), "{name}");
            // Heaps that are cut off or broken are left to the library, without panic.
            for cut in (0..bytes.len()).step_by(bytes.len() / 50) {
                let _ = borrowed(&file, &dataset, &bytes[..cut]);
                let mut broken = bytes.clone();
                broken[cut..].iter_mut().step_by(7).for_each(|byte| *byte = 0xff);
                let _ = borrowed(&file, &dataset, &broken);
            }
        }
    }
}

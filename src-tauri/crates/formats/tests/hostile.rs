//! Hostile input: whatever the bytes are, every reader ends in bounded time and without panic.

use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use zonula_formats::{READERS, ReadOptions, SourceFile, assign, companion, recognise};

/// The content of all fixtures.
static FIXTURES: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| files(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures")));

/// The content of all files below a folder.
fn files(root: PathBuf) -> Vec<Vec<u8>> {
    let (mut folders, mut files) = (vec![root], Vec::<PathBuf>::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.is_dir() { &mut folders } else { &mut files }.push(path);
        }
    }
    files.sort();
    files.iter().map(|path| fs::read(path).expect("a listed file can be read")).collect()
}

/// Lets every reader read the bytes.
fn read_by_all(bytes: Vec<u8>) {
    let file = SourceFile::new("hostile", bytes);
    let start = Instant::now();
    let _ = recognise(&file);
    assert!(start.elapsed() < Duration::from_secs(20), "recognising took too long");
    let _ = companion(&file);
    for entry in file.entries().unwrap_or_default().files {
        let _ = recognise(&entry);
    }
    let _ = assign(std::slice::from_ref(&file));
    for reader in READERS {
        let start = Instant::now();
        for options in [
            ReadOptions::default(),
            ReadOptions { decimal: Some(','), day_first: Some(true), ..ReadOptions::default() },
        ] {
            let reading = reader.read(&file, &options);
            for specimen in &reading.specimens {
                let finite =
                    |result: &zonula_formats::RawResult| result.number.is_none_or(f64::is_finite);
                assert!(specimen.results.iter().all(finite));
            }
            let found = !reading.specimens.is_empty()
                || !reading.symptoms.is_empty()
                || !reading.interventions.is_empty();
            let id = reader.format().id;
            assert!(found || !reading.problems.is_empty(), "{id} reads nothing and says nothing");
        }
        let id = reader.format().id;
        assert!(start.elapsed() < Duration::from_secs(20), "reading as {id} took too long");
    }
}

/// One way to damage a file.
#[derive(Clone, Debug)]
enum Damage {
    Cut(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Insert(prop::sample::Index, Vec<u8>),
    Remove(prop::sample::Index, usize),
    Repeat(prop::sample::Index, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        at().prop_map(Damage::Cut),
        (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Flip(at, byte)),
        (at(), prop::collection::vec(any::<u8>(), 1..8))
            .prop_map(|(at, it)| Damage::Insert(at, it)),
        (at(), 1..64_usize).prop_map(|(at, length)| Damage::Remove(at, length)),
        (at(), 1..64_usize).prop_map(|(at, length)| Damage::Repeat(at, length)),
    ]
}

impl Damage {
    fn apply(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let length = bytes.len();
        match self {
            Self::Cut(at) => bytes.truncate(at.index(length)),
            Self::Flip(at, byte) => bytes[at.index(length)] = *byte,
            Self::Insert(at, new) => {
                let at = at.index(length);
                bytes.splice(at..at, new.iter().copied());
            }
            Self::Remove(at, count) => {
                let at = at.index(length);
                bytes.drain(at..(at + count).min(length));
            }
            Self::Repeat(at, count) => {
                let at = at.index(length);
                let part = bytes[at..(at + count).min(length)].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
}

#[test]
fn what_fuzzing_found_once_stays_mended() {
    let found = files(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fuzz/corpus"));
    assert!(found.len() >= 4);
    found.into_iter().for_each(read_by_all);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..2048)) {
        read_by_all(bytes);
    }

    #[test]
    fn damaged_fixtures_are_read_without_panic(
        which in any::<prop::sample::Index>(),
        damages in prop::collection::vec(damage(), 1..6),
    ) {
        let mut bytes = FIXTURES[which.index(FIXTURES.len())].clone();
        damages.iter().for_each(|damage| damage.apply(&mut bytes));
        read_by_all(bytes);
    }

    #[test]
    fn tables_of_odd_cells_are_read_without_panic(
        cells in prop::collection::vec("(name|result|date|taxon|symptom|score|k__A\\|p__B|1,5|1\\.234|<2|3/4/2024|\"|\\PC{0,4})", 0..80),
        width in 1..6_usize,
        delimiter in prop::sample::select(vec![";", ",", "\t", "|"]),
    ) {
        let rows: Vec<_> = cells.chunks(width).map(|row| row.join(delimiter)).collect();
        read_by_all(rows.join("\n").into_bytes());
    }
}

#[test]
fn a_line_without_end_and_a_table_of_nothing_are_read() {
    read_by_all(vec![b'x'; 3_000_000]);
    read_by_all(vec![b';'; 1_000_000]);
    read_by_all(vec![b'\n'; 1_000_000]);
    read_by_all(vec![b'"'; 300_000]);
    read_by_all(vec![0; 100_000]);
    read_by_all("[".repeat(200_000).into_bytes());
}

//! Hostile input to everything that reads from outside but the readers, whose own test is in
//! `formats`: no panic and no waiting, whatever the bytes are.
//!
//! The promises are those of the fuzz targets (`tests/fuzz`), held here to what fuzzing begins with
//! and found, and to damage done to it.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "fuzz/src/commands.rs"]
mod commands;
#[path = "fuzz/src/hostile.rs"]
mod hostile;

use proptest::prelude::*;
use proptest::sample::Index;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use zonula_api::commands::{BYTES, COMMANDS};
use zonula_api::{Code, FixedClock, Session};
use zonula_tests::workspace_root;

/// Reads an input.
type Read = fn(&[u8]);

/// A target of fuzzing and what it lets read an input.
const TARGETS: &[(&str, Read)] = &[
    ("answers", hostile::answers),
    ("catalogue", hostile::catalogue),
    ("commands", commands::commands),
    ("documents", hostile::document),
    ("looks", hostile::look),
    ("vaults", hostile::vault),
];

/// The inputs that fuzzing begins with, by target.
static SEEDS: LazyLock<Vec<(usize, Vec<u8>)>> = LazyLock::new(|| {
    let mut seeds = vec![];
    for (at, (target, _)) in TARGETS.iter().enumerate() {
        let folder = workspace_root().join("tests/fuzz/corpus").join(target);
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).collect();
        files.sort();
        seeds.extend(files.iter().map(|file| (at, std::fs::read(file).unwrap())));
    }
    seeds
});

#[test]
fn what_fuzzing_begins_with_and_found_once_is_read_without_a_panic() {
    for (target, bytes) in &*SEEDS {
        let (name, read) = TARGETS[*target];
        let begun = Instant::now();
        read(bytes);
        // Not optimised, on a computer that does other things too.
        assert!(begun.elapsed() < Duration::from_secs(60), "{name}: {:?}", begun.elapsed());
    }
    for (target, (name, _)) in TARGETS.iter().enumerate() {
        assert!(SEEDS.iter().any(|(own, _)| *own == target), "`{name}` begins with nothing");
    }
}

#[test]
fn every_command_has_an_example_that_it_understands() {
    let known: Vec<&str> = COMMANDS.iter().chain(BYTES).copied().collect();
    let named: Vec<&str> = commands::EXAMPLES.iter().map(|(name, _)| *name).collect();
    assert_eq!(named, known, "a command without an example is never fuzzed");
    for (name, request) in commands::EXAMPLES {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(folder.path().join("zonula.db"), FixedClock::sample(), ());
        let request = hostile::json(request);
        // Only a request that is understood gets as far as the missing database.
        let told = commands::give(&session, name, request).err();
        let misread = |error: &zonula_api::ApiError| error.message.starts_with("request of");
        assert!(!told.as_ref().is_some_and(misread), "{told:?}");
        assert!(told.is_none_or(|error| error.code != Code::Locked), "{name}");
    }
}

/// Damages a seed in one place.
fn damaged(mut bytes: Vec<u8>, at: Index, how: u8, new: &[u8]) -> Vec<u8> {
    // The line that says what it is stays: anything else is left unread.
    let first = bytes.iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let first = if how >= 250 { 0 } else { first };
    if bytes.len() <= first {
        return bytes;
    }
    let at = first + at.index(bytes.len() - first);
    let end = (at + usize::from(how)).min(bytes.len());
    match how % 5 {
        0 => bytes.truncate(at),
        1 => bytes[at] ^= 1 << (how % 8),
        2 => drop(bytes.drain(at..end)),
        3 => drop(bytes.splice(at..at, new.iter().copied())),
        _ => {
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_input_is_read_without_a_panic(
        which: Index,
        damage in prop::collection::vec(
            (any::<Index>(), any::<u8>(), prop::collection::vec(any::<u8>(), 1..8)), 1..4),
    ) {
        let (target, bytes) = which.get(&SEEDS);
        let damage = damage.into_iter();
        let bytes = damage.fold(bytes.clone(), |bytes, (at, how, new)| damaged(bytes, at, how, &new));
        TARGETS[*target].1(&bytes);
    }

    #[test]
    fn arbitrary_bytes_are_read_without_a_panic(
        target: Index,
        bytes in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let (name, read) = TARGETS[target.index(TARGETS.len())];
        if name == "commands" {
            read(&bytes);
        } else {
            let (_, seed) = SEEDS.iter().find(|(own, _)| TARGETS[*own].0 == name).unwrap();
            let end = seed.iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1);
            read(&[&seed[..end], &bytes].concat());
        }
    }
}

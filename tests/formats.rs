//! Readers against files: fixtures give their expected readings, real files what independent
//! programs found in them, and no file makes any reader panic.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use zonula_formats::{READERS, ReadOptions, Reading, Recognition, SourceFile, reader, recognise};
use zonula_model::{Profile, Rank};

#[path = "formats/ccda.rs"]
mod ccda;
#[path = "formats/dump.rs"]
mod dump;
#[path = "formats/fhir.rs"]
mod fhir;
#[path = "formats/hl7.rs"]
mod hl7;
#[path = "formats/lab_tables.rs"]
mod lab_tables;
#[path = "formats/lines.rs"]
mod lines;
#[path = "formats/pdf.rs"]
mod pdf;
#[path = "formats/places.rs"]
mod places;
#[path = "formats/profilers.rs"]
mod profilers;
#[path = "formats/qiime2.rs"]
mod qiime2;
#[path = "formats/rows.rs"]
mod rows;
#[path = "formats/tables.rs"]
mod tables;
#[path = "formats/walk.rs"]
mod walk;
use dump::reading_text;
use places::{shared_data, workspace_root};

/// Lists the files below a folder, sorted.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = vec![];
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.is_dir() { &mut folders } else { &mut files }.push(path);
        }
    }
    files.sort();
    files
}

fn source(path: &Path) -> SourceFile {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    SourceFile::new(name, fs::read(path).expect("a listed file can be read"))
}

fn read_as(format: &str, path: &Path) -> Reading {
    let reader = reader(format).expect("the format exists");
    reader.read(&source(path), &ReadOptions::default())
}

#[test]
fn every_fixture_gives_its_expected_reading() {
    let folder = workspace_root().join("tests/fixtures");
    let mut failures = vec![];
    for case in files_below(&folder).iter().filter(|path| path.ends_with("reading.txt")) {
        let folder = case.parent().expect("a file is in a folder");
        let format = folder.parent().and_then(Path::file_name).expect("fixtures/<format>/<case>");
        let input = files_below(folder).into_iter().find(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("input"))
        });
        let input = input.unwrap_or_else(|| panic!("{} has no input", folder.display()));
        let expected = fs::read_to_string(case).expect("a listed file can be read");
        let source_line = expected.lines().next().unwrap_or_default().to_owned();
        let reading = read_as(&format.to_string_lossy(), &input);
        let found = format!("{source_line}\n{}", reading_text(&reading));
        if std::env::var_os("BLESS").is_some() {
            fs::write(case, found).expect("the fixture can be written");
        } else if found != expected {
            failures
                .push(format!("{}\n--- expected\n{expected}\n--- found\n{found}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_reader_has_a_good_and_a_damaged_fixture_with_their_source() {
    for reader in READERS {
        for case in ["good", "damaged"] {
            let folder =
                workspace_root().join("tests/fixtures").join(reader.format().id).join(case);
            let text = fs::read_to_string(folder.join("reading.txt")).unwrap_or_default();
            assert!(text.starts_with("source: "), "{} does not name its source", folder.display());
        }
    }
}

#[test]
fn every_good_fixture_is_claimed_by_its_own_reader_and_no_other() {
    for reader in READERS {
        let id = reader.format().id;
        let folder = workspace_root().join("tests/fixtures").join(id).join("good");
        for path in files_below(&folder).iter().filter(|path| !path.ends_with("reading.txt")) {
            match recognise(&source(path)) {
                Recognition::One(found) => assert_eq!(found.format().id, id, "{}", path.display()),
                Recognition::Several(_) => panic!("several readers claim {}", path.display()),
                Recognition::Unknown => panic!("no reader claims {}", path.display()),
            }
        }
    }
}

#[test]
fn no_fixture_makes_any_reader_panic() {
    for path in files_below(&workspace_root().join("tests/fixtures")) {
        let file = source(&path);
        for reader in READERS {
            reader.recognise(&file);
            reader.read(&file, &ReadOptions::default());
        }
    }
}

/// Returns each specimen's narrowest profile.
fn finest(reading: &Reading) -> Vec<&Profile> {
    reading.specimens.iter().filter_map(|specimen| specimen.profiles.first()).collect()
}

/// The values of EXPECT.tsv by path and quantity.
fn expected(folder: &Path) -> BTreeMap<String, BTreeMap<String, String>> {
    let text = fs::read_to_string(folder.join("EXPECT.tsv")).expect("the shared folder has it");
    let mut expected = BTreeMap::<String, BTreeMap<String, String>>::new();
    for line in text.lines().skip(1) {
        if let [path, quantity, value, ..] = line.split('\t').collect::<Vec<_>>()[..] {
            expected.entry(path.into()).or_default().insert(quantity.into(), value.into());
        }
    }
    expected
}

/// Compares a number with what an independent program printed.
fn check(path: &str, what: &str, found: f64, expected: Option<&String>) {
    let Some(expected) = expected.and_then(|text| text.parse::<f64>().ok()) else { return };
    let tolerance = 1e-5_f64.max(expected.abs() * 1e-6);
    assert!((found - expected).abs() <= tolerance, "{path}: {what} is {found}, not {expected}");
}

fn sum(profile: Option<&Profile>) -> f64 {
    profile.map_or(0.0, Profile::total)
}

fn at(reading: &Reading, rank: Rank) -> Option<&Profile> {
    reading.specimens.first()?.profiles.iter().find(|profile| profile.rank() == rank)
}

fn count(profile: Option<&Profile>) -> f64 {
    profile.map_or(0.0, |it| it.taxa().len() as f64)
}

/// Returns the reads without a taxon, of all specimens.
fn unclassified(reading: &Reading) -> f64 {
    finest(reading).into_iter().filter_map(Profile::unclassified).sum()
}

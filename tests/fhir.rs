//! FHIR there and back: what is read from a file, exported as FHIR and read again is the same.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use zonula_catalog::Catalogue;
use zonula_export::{DocumentHead, DocumentStatus};
use zonula_formats::{
    RawResult, RawSpecimen, ReadOptions, Reading, Recognition, SourceFile, reader, recognise,
};
use zonula_intake::{Answer, Known, Question};
use zonula_model::{Date, DateTime, ImportBatch, Patient, PatientId, PatientRecord, Profile, Sex};

#[path = "formats/places.rs"]
mod places;
use places::{shared_data, workspace_root};

/// More than this is read once, but not written and read again.
const LARGE: usize = 8 << 20;

fn patient() -> Patient {
    Patient {
        id: PatientId(1),
        number: "P-1".into(),
        name: "Ada Muster".into(),
        born: Date::constant(1980, 2, 29),
        sex: Sex::Female,
    }
}

/// Answers every question without changing what was read.
fn answer(question: &Question) -> Answer {
    match question {
        Question::Specimens { labels, .. } => Answer::Specimens(labels.clone()),
        Question::Patient { .. } => Answer::SamePatient,
        Question::Collected { .. } => Answer::Collected(DateTime::constant(2024, 1, 1, 0, 0, 0, 0)),
        Question::Analyte { .. } | Question::Symptom { .. } | Question::Same { .. } => {
            Answer::Unmatched
        }
        Question::Choice { options, .. } => Answer::Chosen(options[0].clone()),
        Question::Rows { rows, .. } => Answer::Rows((1..=rows.len()).collect()),
    }
}

/// Takes a reading through intake into a record.
fn record(file: &SourceFile, format: &str, reading: Reading) -> PatientRecord {
    let catalogue = Catalogue::built_in();
    let mut plan =
        zonula_intake::plan(file, format, reading, &patient(), catalogue, Known::default());
    while let Some(question) = plan.questions.first() {
        let (key, answer) = (question.key().to_owned(), answer(question));
        plan.answer(&key, answer, catalogue).unwrap();
    }
    let imported = DateTime::constant(2024, 5, 1, 0, 0, 0, 0);
    let batch: ImportBatch = plan.finish(imported, catalogue).unwrap();
    PatientRecord {
        patient: patient(),
        specimens: batch.specimens,
        symptoms: batch.symptoms,
        interventions: batch.interventions,
        circumstances: vec![],
        choices: vec![],
        imports: vec![],
    }
}

/// Exports a record and reads it again.
fn again(record: &PatientRecord) -> Reading {
    let bytes = zonula_export::fhir(record);
    assert_eq!(bytes, zonula_export::fhir(record), "equal records give equal bytes");
    let file = SourceFile::new("export.json", bytes);
    let reader = reader("fhir-r4").unwrap();
    reader.read(&file, &ReadOptions::default())
}

/// Writes a record as the document that travels inside a report which replaced another.
fn document(record: &PatientRecord) -> Vec<u8> {
    let head = DocumentHead {
        number: "R-2026-0001, 2".into(),
        title: "Report".into(),
        language: "de".into(),
        status: DocumentStatus::Amended,
        issued: "2026-10-12T16:00:00Z".parse().unwrap(),
        author: "Praxis am Seeufer".into(),
        released_by: Some("Dr. Hanna Lindqvist".into()),
        replaces: Some("R-2026-0001, 1".into()),
    };
    zonula_export::fhir::document(record, &head)
}

/// Joins a text that may be empty and one that may be absent.
fn text(text: Option<&str>) -> &str {
    text.unwrap_or_default()
}

/// Compares a result, field by field.
fn compare_result(path: &str, before: &RawResult, after: &RawResult) {
    let (old, new) = (&*before.analyte, &*after.analyte);
    let name = &old.name;
    assert_eq!(old.name, new.name, "{path}");
    assert_eq!(old.code, new.code, "{path}: {name}");
    assert_eq!(before.value, after.value, "{path}: {name}");
    assert_eq!(
        before.comparator.filter(|_| before.number.is_some()),
        after.comparator,
        "{path}: {name}"
    );
    let same = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= 1e-12 * one.abs(),
        (one, other) => one.is_none() && other.is_none(),
    };
    assert!(
        same(before.number, after.number),
        "{path}: {name}: {:?} {:?}",
        before.number,
        after.number
    );
    assert_eq!(text(old.unit.as_deref()), text(new.unit.as_deref()), "{path}: {name}");
    assert_eq!(text(old.interval.as_deref()), text(new.interval.as_deref()), "{path}: {name}");
    let limits = |limits: Option<(Option<f64>, Option<f64>)>| limits.unwrap_or_default();
    let ((low, high), (new_low, new_high)) = (limits(old.limits), limits(new.limits));
    assert!(
        same(low, new_low) && same(high, new_high),
        "{path}: {name}: {:?} {:?}",
        old.limits,
        new.limits
    );
    assert_eq!(text(before.flag()), text(after.flag()), "{path}: {name}");
    assert_eq!(old.panel, new.panel, "{path}: {name}");
    assert_eq!(old.method, new.method, "{path}: {name}");
    assert_eq!((before.status, &before.remark), (after.status, &after.remark), "{path}: {name}");
}

fn compare_profile(path: &str, before: &Profile, after: &Profile) {
    assert_eq!(before.method(), after.method(), "{path}");
    assert_eq!((before.rank(), before.abundance()), (after.rank(), after.abundance()), "{path}");
    assert_eq!(before.unclassified(), after.unclassified(), "{path}");
    assert_eq!(before.values(), after.values(), "{path}");
    assert!(before.taxa() == after.taxa(), "{path}: the taxa differ");
}

/// Compares two readings of the same record; a file's own collection time may have been asked for.
fn compare(path: &str, before: &Reading, record: &PatientRecord, after: &Reading) {
    assert_eq!(before.specimens.len(), after.specimens.len(), "{path}");
    let by_label: BTreeMap<&str, &RawSpecimen> =
        after.specimens.iter().map(|specimen| (specimen.label.as_str(), specimen)).collect();
    for old in &before.specimens {
        let Some(new) = by_label.get(old.label.as_str()) else {
            panic!("{path}: `{}` is lost", old.label)
        };
        assert_eq!(old.kind, new.kind, "{path}");
        if old.collected.is_some() {
            assert_eq!(old.collected, new.collected, "{path}");
        }
        assert_eq!((old.received, old.reported), (new.received, new.reported), "{path}");
        assert_eq!(old.laboratory, new.laboratory, "{path}");
        assert_eq!(old.results.len(), new.results.len(), "{path}");
        for (one, other) in old.results.iter().zip(&new.results) {
            compare_result(path, one, other);
        }
        assert_eq!(old.profiles.len(), new.profiles.len(), "{path}");
        for (one, other) in old.profiles.iter().zip(&new.profiles) {
            compare_profile(path, one, other);
        }
    }
    // What intake leaves out, a tick that is no symptom say, is listed there and not stored.
    assert_eq!(record.symptoms.len(), after.symptoms.len(), "{path}");
    for (old, new) in record.symptoms.iter().zip(&after.symptoms) {
        assert_eq!((&old.name, old.day), (&new.name, new.day), "{path}");
        assert_eq!(old.score.to_bits(), new.score.to_bits(), "{path}: {}", old.name);
    }
    assert_eq!(before.interventions.len(), after.interventions.len(), "{path}");
    for (old, new) in before.interventions.iter().zip(&after.interventions) {
        assert_eq!((&old.name, old.from, old.to), (&new.name, new.from, new.to), "{path}");
        assert_eq!((&old.dose, &old.remark), (&new.dose, &new.remark), "{path}");
    }
    if !before.specimens.is_empty() {
        let patient = after.patient.as_ref().unwrap();
        assert_eq!(patient.number.as_deref(), Some("P-1"), "{path}");
        assert_eq!(
            (patient.born, patient.sex),
            (Some(Date::constant(1980, 2, 29)), Some(Sex::Female))
        );
    }
}

/// Reads a file, takes it through intake, export and the FHIR reader, and compares.
fn round_trip(path: &Path) -> Option<(usize, usize)> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let file = SourceFile::new(name, fs::read(path).unwrap());
    if file.bytes().len() > LARGE {
        return None;
    }
    let readers = match recognise(&file) {
        Recognition::One(one) => vec![one],
        Recognition::Several(several) => several,
        Recognition::Unknown => vec![],
    };
    let mut counts = (0, 0);
    for reader in readers {
        let before = reader.read(&file, &ReadOptions::default());
        let record = record(&file, reader.format().id, before.clone());
        let after = again(&record);
        compare(&path.display().to_string(), &before, &record, &after);
        let errors: Vec<_> =
            after.problems.iter().filter(|it| it.code == "resource-unreadable").collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        counts.0 += before.specimens.iter().map(|it| it.results.len()).sum::<usize>();
        counts.1 += before.specimens.iter().map(|it| it.profiles.len()).sum::<usize>();
    }
    Some(counts)
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (vec![], vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() { &mut folders } else { &mut files }.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn every_fixture_comes_back_from_fhir_as_it_was_read() {
    let files = files_below(&workspace_root().join("tests/fixtures"));
    let counts: Vec<_> = files.iter().filter_map(|path| round_trip(path)).collect();
    let results: usize = counts.iter().map(|(results, _)| results).sum();
    let profiles: usize = counts.iter().map(|(_, profiles)| profiles).sum();
    assert!(results > 30 && profiles > 10, "{results} results, {profiles} profiles");
}

#[test]
#[allow(clippy::print_stdout)]
fn every_real_file_comes_back_from_fhir_as_it_was_read() {
    let Some(folder) = shared_data() else { return };
    let (mut results, mut profiles, mut left_out) = (0, 0, vec![]);
    for path in files_below(&folder) {
        match round_trip(&path) {
            Some((more, taxa)) => {
                results += more;
                profiles += taxa;
            }
            None => left_out.push(path.strip_prefix(&folder).unwrap().display().to_string()),
        }
    }
    println!("{results} results and {profiles} profiles; too large: {}", left_out.join(", "));
    assert!(results > 1300, "only {results} results");
}

#[test]
#[allow(clippy::print_stderr)]
fn another_program_finds_bundles_and_documents_valid() {
    let script = workspace_root().join("tests/fhir/validate");
    let folder = tempfile::tempdir().unwrap();
    let fixtures = workspace_root().join("tests/fixtures");
    let wanted =
        ["hl7-v2", "lab-csv", "fhir-r4", "ccda", "kraken-report", "metaphlan", "diary-csv"];
    for (at, path) in files_below(&fixtures).iter().enumerate() {
        let format = path.strip_prefix(&fixtures).unwrap().iter().next().unwrap().to_string_lossy();
        if path.ends_with("reading.txt") || !wanted.contains(&&*format) {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let file = SourceFile::new(name, fs::read(path).unwrap());
        let reading = reader(&format).unwrap().read(&file, &ReadOptions::default());
        let record = record(&file, &format, reading);
        let write = |kind: &str, bundle: Vec<u8>| {
            fs::write(folder.path().join(format!("{format}-{at}-{kind}.json")), bundle).unwrap();
        };
        write("collection", zonula_export::fhir(&record));
        write("document", document(&record));
    }
    let run = std::process::Command::new("sh").arg(&script).arg(folder.path()).output().unwrap();
    let said =
        String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
    match run.status.code() {
        Some(0) => {}
        Some(77) => eprintln!("skipped: {}", said.trim()),
        _ => panic!("{said}"),
    }
}

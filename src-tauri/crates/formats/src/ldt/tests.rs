//! Tests of the xDT reader on small files.

use super::*;
use zonula_model::{ResultStatus, Sex, SpecimenKind};

/// Writes lines with their lengths.
fn file(fields: &[(&str, &str)]) -> SourceFile {
    let line =
        |(field, content): &(&str, &str)| format!("{:03}{field}{content}\r\n", content.len() + 9);
    SourceFile::new("x.ldt", fields.iter().map(line).collect::<String>().into_bytes())
}

fn read(fields: &[(&str, &str)]) -> Reading {
    let file = file(fields);
    assert_eq!(Ldt.recognise(&file), Confidence::Certain);
    Ldt.read(&file, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_report_of_ldt_2_becomes_a_specimen_for_each_material() {
    let reading = read(&[
        ("8000", "8201"),
        ("8310", "77"),
        ("3101", "Muster"),
        ("3102", "Eva"),
        ("3103", "01021980"),
        ("3110", "W"),
        ("8401", "T"),
        ("8410", "KA"),
        ("8411", "Kalium"),
        ("8430", "Serum"),
        ("8432", "20240311"),
        ("8433", "0730"),
        ("8420", "4.7"),
        ("8421", "mmol/l"),
        ("8461", "3.5"),
        ("8462", "5.1"),
        ("8480", "haemolytisch"),
        ("8410", "OB"),
        ("8430", "Stuhl"),
        ("8480", "negativ"),
    ]);
    let patient = reading.patient.as_ref().expect("one person");
    assert_eq!((patient.name.as_deref(), patient.sex), (Some("Eva Muster"), Some(Sex::Female)));
    assert_eq!(patient.born.map(|day| day.to_string()).as_deref(), Some("1980-02-01"));
    let [serum, stool] = reading.specimens.as_slice() else { panic!("two specimens") };
    assert_eq!((serum.kind, stool.kind), (SpecimenKind::Serum, SpecimenKind::Stool));
    assert_eq!(serum.collected.map(|it| it.to_string()).as_deref(), Some("2024-03-11T07:30:00"));
    let kalium = &serum.results[0];
    assert_eq!(kalium.status, ResultStatus::Preliminary);
    assert_eq!(kalium.analyte.limits, Some((Some(3.5), Some(5.1))));
    assert_eq!(kalium.remark(), Some("haemolytisch"));
    assert_eq!(stool.results[0].value, "negativ");
    assert_eq!(stool.results[0].analyte.name, "OB");
    assert_eq!(codes(&reading), ["status-not-final"]);
}

#[test]
fn a_fragment_without_results_says_so() {
    let order = read(&[("8000", "8219"), ("3101", "Muster"), ("8410", "KA")]);
    assert_eq!(codes(&order), ["record-without-results", "file-empty"]);
    let report = read(&[("8000", "8205"), ("8117", "Befundinformationen")]);
    assert_eq!(codes(&report), ["record-without-results", "file-empty"]);
}

#[test]
fn people_of_one_file_keep_their_results() {
    let record = |name| [("8000", "8202"), ("3101", name), ("8410", "KA"), ("8420", "4.1")];
    let fields: Vec<_> = [record("Eins"), record("Zwei")].concat();
    let reading = read(&fields);
    let names = reading
        .specimens
        .iter()
        .map(|specimen| specimen.patient.as_ref().and_then(|patient| patient.name.clone()));
    let names: Vec<_> = names.collect();
    assert_eq!(names, [Some("Eins".to_owned()), Some("Zwei".to_owned())]);
}

#[test]
fn text_that_begins_with_digits_is_no_record() {
    for text in ["0138000\n", "01380008201\n", "1234567 a\n2345678 b\n", "id;8000\n0138000;1\n"] {
        let file = SourceFile::new("x.txt", text.as_bytes().to_vec());
        assert_eq!(Ldt.recognise(&file), Confidence::No, "{text}");
    }
}

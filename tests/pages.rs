//! Pages: what every printed report keeps, read from the bytes that the program writes.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "pages/practice.rs"]
mod practice;
#[path = "pdf/reading.rs"]
#[allow(dead_code, reason = "the tests of other files use the rest")]
mod reading;
#[path = "pages/rules.rs"]
mod rules;

use std::path::{Path, PathBuf};
use std::process::Command;

use practice::{ARABIC, all, asked};
use zonula_api::report::page_faults;
use zonula_api::wire::{ComposeReport, Paper, Variant};

/// Set, all reports are made and given to veraPDF: some minutes.
const ALL: &str = "ZONULA_ALL_PAGES";

const VARIANTS: [Variant; 2] = [Variant::Clinician, Variant::Patient];
const LANGUAGES: [&str; 5] = ["en", "de", "fr", "es", "nl"];
const PAPERS: [Paper; 2] = [Paper::A4, Paper::Letter];
const PATIENTS: [&str; 4] = ["SAMPLE-1", "P-3", "P-400", "P-60"];

/// The reports to make: all of them, or of each patient one of each variant.
fn reports() -> Vec<(&'static str, Variant, &'static str, Paper)> {
    let mut reports = Vec::new();
    for (at, patient) in PATIENTS.into_iter().enumerate() {
        for (variant_at, variant) in VARIANTS.into_iter().enumerate() {
            for (language_at, language) in LANGUAGES.into_iter().enumerate() {
                for (paper_at, paper) in PAPERS.into_iter().enumerate() {
                    // Between them the short form has every language and both papers.
                    let short = (2 * at + variant_at) % 5 == language_at
                        && (at + variant_at) % 2 == paper_at;
                    if short || std::env::var_os(ALL).is_some() {
                        reports.push((patient, variant, language, paper));
                    }
                }
            }
        }
    }
    reports
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn every_report_is_pdf_a_3a_and_pdf_ua_1_and_nothing_on_its_pages_is_out_of_place() {
    assert!(ARABIC.chars().count() >= 60);
    let practice = all();
    let mut files = Vec::new();
    for (patient, variant, language, paper) in reports() {
        let asked = asked(patient, variant, language, paper);
        let name = format!("{patient}-{}-{language}-{paper:?}.pdf", variant.as_str());
        let faults = page_faults(&practice.session, &asked).unwrap();
        assert!(faults.is_empty(), "{name}: {faults:#?}");
        let path = folder().join(&name);
        std::fs::write(&path, practice.draft(asked)).unwrap();
        files.push(path);
    }
    assert!(files.len() >= 8);
    let check = Path::new(env!("CARGO_MANIFEST_DIR")).join("verapdf/check");
    let said = Command::new(check).arg("3a,ua1").args(&files).output();
    let Ok(said) = said else { return skipped("the shell that asks veraPDF cannot be run") };
    let words = String::from_utf8_lossy(&said.stdout);
    if !words.contains("holds") && !words.contains("FAILS") {
        return skipped(&format!(
            "veraPDF cannot be had: {}",
            String::from_utf8_lossy(&said.stderr)
        ));
    }
    let failed: Vec<&str> = words.lines().filter(|line| !line.starts_with("holds")).collect();
    assert!(said.status.success() && failed.is_empty(), "{failed:#?}");
    assert_eq!(words.lines().count(), 2 * files.len());
}

/// The words of the headings of a level, in the order in which they are read.
fn headings(bytes: &[u8], role: &str) -> Vec<String> {
    let file = reading::File::read(bytes);
    let marks = file.marks();
    let tree = file.tree();
    let found = tree.iter().filter(|own| own.role == role);
    found.map(|own| file.told(own, &marks).trim().to_owned()).collect()
}

#[test]
fn sections_stand_in_the_pdf_in_the_order_that_was_asked_for_and_what_must_stay_stays() {
    let practice = practice::Practice::with_sample();
    let plain = asked("SAMPLE-1", Variant::Clinician, "en", Paper::A4);
    let titles = ["Course", "Microbiome", "Symptoms", "Symptoms and findings together"];
    let at = |headings: &[String], title: &str| headings.iter().position(|own| own == title);
    let places = |headings: &[String], titles: &[&str]| -> Vec<usize> {
        titles.iter().map(|title| at(headings, title).unwrap()).collect()
    };
    let role = ["H1", "H2"].into_iter().find(|role| {
        let found = headings(&practice.draft(plain.clone()), role);
        titles.iter().all(|title| at(&found, title).is_some())
    });
    let role = role.unwrap();
    let before = headings(&practice.draft(plain.clone()), role);
    assert!(places(&before, &titles).is_sorted(), "{before:?}");
    let order = ["symptoms", "microbiome", "correlations"].map(str::to_owned).to_vec();
    let moved = headings(&practice.draft(ComposeReport { order: Some(order), ..plain }), role);
    let asked_for = ["Symptoms", "Microbiome", "Symptoms and findings together", "Course"];
    assert!(places(&moved, &asked_for).is_sorted(), "{moved:?}");
    assert_eq!(before.first(), moved.first());
    assert_eq!(before.last(), moved.last());
    let sorted = |mut all: Vec<String>| {
        all.sort();
        all
    };
    assert_eq!(sorted(before), sorted(moved), "nothing is lost");
}

/// A machine without Java cannot ask; where everything must be there, that is a failure.
#[allow(clippy::print_stderr, reason = "a test that looks at less says so")]
fn skipped(why: &str) {
    assert!(std::env::var_os(ALL).is_none(), "{why}");
    eprintln!("PDF/A and PDF/UA are not checked: {why}");
}

//! PDFs: what the written bytes promise, read back with lopdf.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "pdf/sample.rs"]
mod sample;

use std::path::PathBuf;

use zonula_export::{DocumentInfo, pdf};
use zonula_layout::{Document, Fonts, Paper, Theme, check, typeset};
use zonula_report::Report;

fn set(report: &Report) -> Document {
    typeset(report, &Theme::zonula(report.brand.accent, Paper::A4), &Fonts::bundled())
}

fn info() -> DocumentInfo {
    DocumentInfo {
        author: "Praxis am Lindenhof".into(),
        issued: "2026-11-22T10:00:00Z".parse().unwrap(),
    }
}

/// Leaves a file where a person, or veraPDF, can look at it.
fn keep(name: &str, bytes: &[u8]) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pdf");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

#[test]
fn the_sample_has_no_fault_of_geometry() {
    let document = set(&sample::report(None));
    let faults: Vec<String> = check(&document).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_same_report_is_the_same_bytes() {
    let report = sample::report(None);
    let one = pdf(&set(&report), &info()).unwrap();
    let other = pdf(&set(&report), &info()).unwrap();
    assert!(one == other);
    keep("sample-de.pdf", &one);
}

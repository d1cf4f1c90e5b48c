//! Every real file through `inspect`: each is what its collection says, or is refused by name.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use zonula_tests::shared_data;

/// What a file of the collection must turn out to be.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    /// Read by one of these readers.
    Read(&'static [&'static str]),
    /// Told what it is, and nothing else.
    Refused,
}
use Outcome::{Read, Refused};

/// Each kind of file by the name that MANIFEST.tsv gives it, and what it must turn out to be.
const KINDS: &[(&str, Outcome)] = &[
    ("ASTM E1394/LIS2", Read(&["astm"])),
    ("BIOM 1.0 JSON", Read(&["biom-json"])),
    ("BIOM 1.0 JSON (gz)", Read(&["biom-json"])),
    ("BIOM 2.x HDF5", Read(&["biom-hdf5"])),
    ("Bracken", Read(&["bracken-table"])),
    ("Bracken kreport", Read(&["kraken-report"])),
    ("C-CDA document", Read(&["ccda"])),
    ("C-CDA result section fragment", Read(&["ccda"])),
    ("Daylio CSV", Read(&["daylio"])),
    ("FHIR R4 Bundle", Read(&["fhir-r4"])),
    ("FHIR R4 resource", Read(&["fhir-r4"])),
    ("HL7 v2 ORU", Read(&["hl7-v2"])),
    ("Kraken2 report", Read(&["kraken-report"])),
    ("cohort metadata", Refused),
    ("sample metadata", Refused),
];

struct Row {
    path: String,
    kind: String,
    oddities: String,
}

fn manifest(folder: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(folder.join("MANIFEST.tsv")).unwrap();
    let rows = text.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        Row { path: cells[0].into(), kind: cells[1].into(), oddities: cells[7].into() }
    });
    rows.collect()
}

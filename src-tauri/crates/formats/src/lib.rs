//! File formats: from bytes to raw specimens, with a problem for each thing not understood.
//!
//! Reading never fails: a damaged file gives fewer records and more problems. No reader knows
//! which analyte a name means, or what a person decided.

mod abundance_table;
mod apple_health;
mod biom_hdf5;
mod biom_json;
mod bracken;
mod companion;
mod date;
mod daylio;
mod dialect;
mod diary_csv;
mod encoding;
mod feature_table;
mod fhir;
mod fold;
mod grid;
mod hl7v2;
mod interval;
mod interventions_csv;
mod kraken;
mod lab_csv;
mod labels;
mod limits;
mod lineage;
mod mapping;
mod metaphlan;
mod number;
mod problem_log;
mod reading;
mod signature;
mod source;
mod taxa;

pub use companion::{Companion, CompanionContent, companion};
pub use lineage::{Lineage, Prefixes};
pub use mapping::{Mapping, NoMapping};
pub use reading::{
    Kind, OpenChoice, OpenQuestion, RawAnalyte, RawIntervention, RawResult, RawSpecimen,
    RawSymptom, ReadOptions, Reading, StatedPatient,
};
pub use signature::what_it_is;
pub use source::SourceFile;

/// A readable format, as `zonula formats` lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Stable id, `kraken-report` say.
    pub id: &'static str,
    /// What its files are about.
    pub kind: Kind,
    /// Its name.
    pub title: &'static str,
    /// How a file is recognised, in a sentence.
    pub recognised_by: &'static str,
    /// The specification it is read by.
    pub specification: &'static str,
}

/// How sure a reader is that a file is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Another format.
    No,
    /// Could be; another reader that is certain wins.
    Possible,
    /// The content says so.
    Certain,
}

/// Reads one format.
pub trait FormatReader: Sync {
    /// Describes the format.
    fn format(&self) -> &'static Format;
    /// Judges by content, never by name alone.
    fn recognise(&self, file: &SourceFile) -> Confidence;
    /// Reads all that can be read; what cannot becomes a problem.
    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading;
}

/// Lists every reader, one line each.
pub static READERS: &[&dyn FormatReader] = &[
    &lab_csv::LabCsv,
    &fhir::FhirR4,
    &hl7v2::Hl7V2,
    &diary_csv::DiaryCsv,
    &daylio::Daylio,
    &apple_health::AppleHealth,
    &interventions_csv::InterventionsCsv,
    &kraken::KrakenReport,
    &bracken::BrackenTable,
    &metaphlan::Metaphlan,
    &biom_hdf5::BiomHdf5,
    &biom_json::BiomJson,
    &abundance_table::AbundanceTable,
];

/// Which readers claim a file.
pub enum Recognition {
    /// One reader.
    One(&'static dyn FormatReader),
    /// Several: a question to the person.
    Several(Vec<&'static dyn FormatReader>),
    /// None.
    Unknown,
}

/// Finds the readers that claim a file with the greatest confidence.
pub fn recognise(file: &SourceFile) -> Recognition {
    let mut best = (Confidence::Possible, vec![]);
    for reader in READERS.iter().copied() {
        let confidence = reader.recognise(file);
        if confidence > best.0 {
            best = (confidence, vec![reader]);
        } else if confidence == best.0 {
            best.1.push(reader);
        }
    }
    match best.1.as_slice() {
        [] => Recognition::Unknown,
        [one] => Recognition::One(*one),
        _ => Recognition::Several(best.1),
    }
}

/// Finds a reader by the id of its format.
pub fn reader(id: &str) -> Option<&'static dyn FormatReader> {
    READERS.iter().copied().find(|reader| reader.format().id == id)
}

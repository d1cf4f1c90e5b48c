//! File formats: from bytes to raw specimens, with a problem for each thing not understood.
//!
//! Reading never fails: a damaged file gives fewer records and more problems. No reader knows
//! which analyte a name means, or what a person decided.
//!
//! ```
//! use zonula_formats::{ReadOptions, Recognition, SourceFile, recognise};
//!
//! let table = "Untersuchung;Ergebnis;Einheit;Referenzbereich\nCalprotectin;62,5;µg/g;< 50\n";
//! let file = SourceFile::new("befund.csv", table.as_bytes().to_vec());
//! let Recognition::One(reader) = recognise(&file) else { panic!("the header says what it is") };
//! assert_eq!(reader.format().id, "lab-csv");
//!
//! let reading = reader.read(&file, &ReadOptions::default());
//! let result = &reading.specimens[0].results[0];
//! assert_eq!((result.number, result.analyte.unit.as_deref()), (Some(62.5), Some("µg/g")));
//! ```

mod abundance_table;
mod apple_health;
mod archive;
mod astm;
mod biom_hdf5;
mod biom_json;
mod bracken;
mod cami;
mod ccda;
mod centrifuge;
mod clades;
mod companion;
mod date;
mod daylio;
mod dialect;
mod diary_csv;
mod encoding;
mod feature_table;
mod fhir;
mod fhir_xml;
mod fold;
mod ganon;
mod gathering;
mod grid;
mod hl7v2;
mod interval;
mod interventions_csv;
mod kaiju;
mod kmcp;
mod kraken;
mod kraken_combined;
mod krakenuniq;
mod lab_csv;
mod lab_table;
mod lab_xlsx;
mod labels;
mod ldt;
mod limits;
mod lineage;
mod mapping;
mod megan;
mod metaphlan;
mod mothur;
mod motus;
mod mpa_table;
mod number;
mod pdf_report;
mod problem_log;
mod qiime2;
mod reading;
mod shared_analytes;
mod signature;
mod source;
mod sourmash;
mod sylph;
mod tables;
mod taxa;
mod ubiome;
mod workbook;
mod xml;

pub use archive::Entries;
pub use companion::{Companion, CompanionContent, Standing, assign, companion};
pub use lineage::{Lineage, Prefixes};
pub use mapping::{Mapping, NoMapping};
pub use pdf_report::page_sizes;
pub use reading::{
    Kind, OpenChoice, OpenQuestion, RawAnalyte, RawIntervention, RawResult, RawSpecimen,
    RawSymptom, ReadOptions, Reading, StatedPatient,
};
pub use signature::what_it_is;
pub use source::{Container, SourceFile};

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
    /// A person would have to say what its parts mean; every other claim wins.
    Askable,
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
    /// Returns whether a content that begins like this can be no other format's: then nobody else
    /// is asked, and a large file need not be decoded as a whole for the question.
    fn is_unmistakable(&self, _head: &[u8]) -> bool {
        false
    }
    /// Reads all that can be read; what cannot becomes a problem.
    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading;
}

/// Lists every reader, one line each.
pub static READERS: &[&dyn FormatReader] = &[
    &lab_csv::LabCsv,
    &lab_xlsx::LabXlsx,
    &fhir::FhirR4,
    &fhir_xml::FhirR4Xml,
    &ccda::Ccda,
    &hl7v2::Hl7V2,
    &ldt::Ldt,
    &astm::Astm,
    &diary_csv::DiaryCsv,
    &daylio::Daylio,
    &apple_health::AppleHealth,
    &interventions_csv::InterventionsCsv,
    &kraken::KrakenReport,
    &kraken_combined::KrakenCombined,
    &krakenuniq::KrakenUniq,
    &bracken::BrackenTable,
    &mpa_table::MpaTable,
    &centrifuge::CentrifugeReport,
    &ganon::GanonReport,
    &kaiju::KaijuTable,
    &kmcp::KmcpProfile,
    &motus::MotusProfile,
    &sourmash::Sourmash,
    &sylph::SylphProfile,
    &cami::CamiProfile,
    &megan::MeganCounts,
    &metaphlan::Metaphlan,
    &biom_hdf5::BiomHdf5,
    &biom_json::BiomJson,
    &qiime2::Qiime2Table,
    &mothur::MothurShared,
    &ubiome::Ubiome,
    &abundance_table::AbundanceTable,
    &pdf_report::PdfReport,
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
    let beginning = file.beginning();
    let file = beginning.as_ref().unwrap_or(file);
    let head = &file.content()[..file.content().len().min(limits::HEAD_BYTES)];
    let mut unmistakable = READERS.iter().copied().filter(|reader| reader.is_unmistakable(head));
    if let (Some(one), None) = (unmistakable.next(), unmistakable.next()) {
        return Recognition::One(one);
    }
    let mut best = (Confidence::Askable, vec![]);
    for reader in READERS.iter().copied() {
        let confidence = reader.recognise(file);
        if confidence > best.0 {
            best = (confidence, vec![reader]);
        } else if confidence == best.0 {
            best.1.push(reader);
        }
    }
    // Most tables that a mapping could make readable are about something else: a person has to
    // choose the format for them.
    if best.0 == Confidence::Askable && file.text().is_some() {
        return Recognition::Unknown;
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

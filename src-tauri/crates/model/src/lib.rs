//! The words Zonula speaks, with the rules that always hold for them.
//!
//! Nothing here reads a file, knows a database, a language or a page. A type lives in this crate
//! when at least two other crates need the same word for the same thing.

pub mod choice;
pub mod cohort;
pub mod entry;
pub mod group;
pub mod identity;
pub mod index;
pub mod interval;
pub mod merge;
pub mod problem;
pub mod profile;
pub mod quantity;
pub mod record;
pub mod specimen;
pub mod taxa;

pub use choice::{Audience, ChoiceId, ChosenWords, Circumstance, StatementChoice};
pub use cohort::{Cohort, CohortMember, CohortStructure};
pub use group::{TaxonGroup, fold_taxon};
pub use identity::{Difference, Identity, ResultKey, SameSpecimen, compare, result_key};
pub use index::{IndexFormula, Logarithm, TaxonIndex};
pub use interval::{Interpretation, IntervalSource, NotClassified, ReferenceInterval};
pub use jiff::civil::{Date, DateTime};
pub use problem::{Column, Frame, Place, Problem, Severity};
pub use profile::{Abundance, Method, Profile, ProfileError, Rank, Taxon, Technique, is_whole};
pub use quantity::{Comparator, Unit, Value};
pub use record::{
    Changes, CompanionFile, Import, ImportBatch, Intervention, Patient, PatientRecord, Sex,
    SymptomScore,
};
pub use specimen::{
    Laboratory, Observation, ResultStatus, Source, Specimen, SpecimenKind, Superseded, Written,
};
pub use taxa::{FoldedTaxon, ListedTaxa, Taxa, repeated as repeated_taxon};

/// Declares an identity given out by the vault.
macro_rules! identity {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

identity! {
    /// Identifies a patient within one vault.
    PatientId;
    /// Identifies a specimen within one vault.
    SpecimenId;
    /// Identifies one imported file within one vault.
    ImportId;
    /// Identifies one version of a report within one vault.
    ReportId;
}

/// Declares a name from the catalogue's data files.
macro_rules! catalogue_name {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Names an entry of the catalogue; whether it exists is the catalogue's to say.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// Returns the name as the data files write it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

catalogue_name! {
    /// Names an analyte of the catalogue, `calprotectin-stool` say.
    AnalyteId;
    /// Names a symptom of the catalogue, `bloating` say.
    SymptomId;
}

/// Identifies a file by its content.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256(pub [u8; 32]);

impl Sha256 {
    /// Reads 64 hexadecimal digits; `None` for anything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl std::fmt::Display for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sha256({self})")
    }
}

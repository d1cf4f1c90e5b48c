//! The catalogue: analytes, units, reference intervals, symptoms, taxa, cohorts and references.
//!
//! All of it is data (`data/`), parsed once; a clinic's own files will overlay it. Knows no file
//! format of a laboratory and no vault.

use zonula_model::{
    AnalyteId, Cohort, NotClassified, ReferenceInterval, Sex, SpecimenKind, SymptomId, Unit,
};

/// How far a row of the catalogue may be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Orientation only: never shown as fact.
    Low,
    /// Usable with its source.
    Medium,
    /// Usable.
    High,
}

/// How well an analyte is established.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Guideline or routine use.
    Established,
    /// Used, weak evidence.
    Adjunct,
    /// No valid clinical limit.
    Research,
}

/// The five languages of the shipped texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Dutch.
    Dutch,
}

/// A value from which another reading of a result begins.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionLimit {
    /// The lower end, included.
    pub from: Option<f64>,
    /// The upper end, excluded.
    pub to: Option<f64>,
    /// What the range is called in the data.
    pub label: String,
    /// The sex it holds for.
    pub sex: Option<Sex>,
}

/// An analyte as the catalogue knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Analyte {
    /// Its id.
    pub id: AnalyteId,
    /// Its names, in the order of [`Language`].
    pub names: [String; 5],
    /// The material it is measured in.
    pub specimen: SpecimenKind,
    /// LOINC codes, the canonical unit's property first.
    pub loinc: Vec<String>,
    /// The canonical unit; `None` for results in words.
    pub unit: Option<Unit>,
    /// Other names found in files.
    pub synonyms: Vec<String>,
    /// Decision limits, in the canonical unit; only those that could be traced.
    pub limits: Vec<DecisionLimit>,
    /// How well it is established.
    pub tier: Tier,
    /// How far the row may be trusted.
    pub confidence: Confidence,
    /// What to keep in mind, in English.
    pub caveats: String,
    /// Ids of references.
    pub citations: Vec<String>,
}

/// A number in the catalogue's unit, and how it got there.
#[derive(Clone, Debug, PartialEq)]
pub struct Converted {
    /// The number in the canonical unit.
    pub number: f64,
    /// The canonical unit.
    pub unit: Unit,
    /// `1 mg/L = 1 ug/mL` say; `None` where nothing was changed but the spelling of the unit.
    pub note: Option<String>,
}

/// Which analyte a laboratory's name may mean.
#[derive(Clone, Debug, PartialEq)]
pub enum AnalyteMatch {
    /// By LOINC, or by a name that means one thing in this material and unit.
    Certain(AnalyteId),
    /// Candidates, likeliest first, with a score of 0–1; a person decides.
    Uncertain(Vec<(AnalyteId, f64)>),
    /// Nothing like it.
    Unknown,
}

/// A symptom as the catalogue knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Symptom {
    /// Its id.
    pub id: SymptomId,
    /// Its names, in the order of [`Language`].
    pub names: [String; 5],
    /// `digestive`, `food`, `fatigue`, `skin` or `none`.
    pub cluster: String,
    /// Whether it is a red flag: `none`, `soft`, `hard`.
    pub red_flag: String,
}

/// A taxon as the catalogue knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogueTaxon {
    /// The current name.
    pub name: String,
    /// The rank, as [`zonula_model::Rank::as_str`] writes it where it is one.
    pub rank: String,
    /// Other names, GTDB labels included.
    pub synonyms: Vec<String>,
    /// What it is known for: `butyrate`, `opportunist` …
    pub roles: Vec<String>,
    /// Ids of references.
    pub citations: Vec<String>,
}

/// A reference that statements cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Its id.
    pub id: String,
    /// Authors.
    pub authors: String,
    /// Year.
    pub year: String,
    /// Title.
    pub title: String,
    /// Journal, volume, pages.
    pub source: String,
    /// DOI, where seen.
    pub doi: Option<String>,
    /// PubMed id, where seen.
    pub pmid: Option<String>,
    /// Whether the record itself was seen.
    pub verified: bool,
}

/// All shipped knowledge.
pub struct Catalogue {
    /// Analytes by id.
    pub analytes: Vec<Analyte>,
    /// Symptoms by id.
    pub symptoms: Vec<Symptom>,
    /// Taxa.
    pub taxa: Vec<CatalogueTaxon>,
    /// References.
    pub references: Vec<Reference>,
    /// Reference cohorts.
    pub cohorts: Vec<Cohort>,
    /// The data's version, printed in each report.
    pub version: String,
}

impl Catalogue {
    /// Returns the shipped catalogue, parsed once.
    pub fn built_in() -> &'static Self {
        todo!()
    }

    /// Finds an analyte.
    pub fn analyte(&self, _id: &AnalyteId) -> Option<&Analyte> {
        todo!()
    }

    /// Says which analyte a name means in this material and unit; LOINC first, then names in five
    /// languages and synonyms, compared without case, accents and punctuation.
    pub fn match_analyte(
        &self,
        _name: &str,
        _loinc: Option<&str>,
        _specimen: SpecimenKind,
        _unit: Option<&str>,
    ) -> AnalyteMatch {
        todo!()
    }

    /// Chooses the fallback interval for a person; the laboratory's own always wins over it.
    pub fn interval(
        &self,
        _id: &AnalyteId,
        _sex: Sex,
        _age: Option<u16>,
    ) -> Result<ReferenceInterval, NotClassified> {
        todo!()
    }

    /// Reads a unit as files spell it (`µg/g`, `Mio/ml`) into UCUM; `None` if not understood.
    pub fn ucum(&self, _written: &str) -> Option<Unit> {
        todo!()
    }

    /// Converts a number to the analyte's canonical unit; `None` if the unit is not understood or
    /// does not convert.
    pub fn convert(&self, _id: &AnalyteId, _number: f64, _unit: &str) -> Option<Converted> {
        todo!()
    }

    /// Finds the symptom that a diary's name means, in five languages and by id.
    pub fn symptom(&self, _name: &str) -> Option<&Symptom> {
        todo!()
    }

    /// Finds a taxon by name or synonym; GTDB suffixes (`Faecalibacterium_A`) are tried without.
    pub fn taxon(&self, _name: &str) -> Option<&CatalogueTaxon> {
        todo!()
    }

    /// Finds a reference.
    pub fn reference(&self, _id: &str) -> Option<&Reference> {
        todo!()
    }
}

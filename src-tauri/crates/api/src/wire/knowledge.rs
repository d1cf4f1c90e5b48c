//! What crosses to programs about the catalogue and about a patient's analysis.

use super::findings::{BaselineRow, ChangeRow, CourseRow, EffectRow, IndexRow, MeanChangeRow};
use super::patient::PatientRow;
use super::program::{CorrelationTable, InspectedProfiler};
use serde::Serialize;
use std::collections::BTreeMap;

/// What `zonula catalogue list --json` prints: arrays by kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueList {
    /// The data's version.
    pub version: String,
    /// The day of that version.
    pub date: String,
    /// Analytes.
    pub analytes: Vec<CatalogueAnalyte>,
    /// Symptoms.
    pub symptoms: Vec<CatalogueSymptom>,
    /// Taxa.
    pub taxa: Vec<CatalogueTaxon>,
    /// Statements.
    pub statements: Vec<CatalogueStatement>,
    /// Gates, which come before statements.
    pub gates: Vec<CatalogueGate>,
    /// Shipped statements that a clinic switched off.
    pub switched_off: Vec<String>,
    /// References.
    pub references: Vec<CatalogueReference>,
    /// Reference cohorts.
    pub cohorts: Vec<CohortEntry>,
    /// Measures of diversity, with their citations.
    pub metrics: BTreeMap<&'static str, &'static str>,
}

/// An analyte.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueAnalyte {
    /// Its id.
    pub id: String,
    /// Its English name.
    pub name: String,
    /// Its names in English, German, French, Spanish and Dutch.
    pub names: [String; 5],
    /// The material it is measured in.
    pub specimen: &'static str,
    /// LOINC codes.
    pub loinc: Vec<String>,
    /// The canonical unit, as UCUM.
    pub unit: Option<String>,
    /// Other names found in files.
    pub synonyms: Vec<String>,
    /// Intervals that are offered as fact, in the canonical unit.
    pub intervals: Vec<CatalogueInterval>,
    /// Where the intervals come from, or why there are none.
    pub interval_source: String,
    /// How the intervals were checked.
    pub interval_status: &'static str,
    /// Decision limits.
    pub limits: Vec<CatalogueLimit>,
    /// How the decision limits were checked.
    pub limit_status: &'static str,
    /// How well it is established.
    pub tier: &'static str,
    /// How far the row may be trusted.
    pub confidence: &'static str,
    /// What to keep in mind.
    pub caveats: String,
    /// Ids of references.
    pub citations: Vec<String>,
    /// Where it stands: the file.
    pub file: String,
    /// Where it stands: the line, counted from 1.
    pub line: u64,
}

/// A reference interval, in the canonical unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueInterval {
    /// `female` or `male`; `null` for both.
    pub sex: Option<&'static str>,
    /// From this age in full years.
    pub age_from: u16,
    /// To this age, excluded.
    pub age_to: Option<u16>,
    /// The lower limit, included.
    pub low: Option<f64>,
    /// The upper limit, included.
    pub high: Option<f64>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueStatement {
    /// Its id.
    pub id: String,
    /// `framing`, `analyte`, `taxon`, `pattern`, `intervention` or `safety`.
    pub kind: &'static str,
    /// When it is proposed.
    pub when: String,
    /// How certain its evidence is: `high`, `moderate`, `low` or `very_low`.
    pub grade: &'static str,
    /// The best level of the cited evidence (Oxford CEBM 2011).
    pub cebm: u8,
    /// `sourced`, or `orientation` where something of it is recalled.
    pub standing: &'static str,
    /// Ids of references.
    pub citations: Vec<String>,
    /// How the citations were checked.
    pub cite_status: &'static str,
    /// Its words by language.
    pub words: BTreeMap<&'static str, CatalogueWords>,
    /// Where it stands: the file.
    pub file: String,
    /// Where it stands: the line, counted from 1.
    pub line: u64,
}

/// Words of a statement in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CatalogueWords {
    /// For the patient.
    pub patient: String,
    /// For the clinician.
    pub clinician: String,
    /// What to look at next.
    pub check_next: String,
    /// What to beware of.
    pub cautions: String,
    /// What it is for, where a person decides that.
    pub applies: Option<String>,
    /// Who stands for these words.
    pub review: &'static str,
}

/// A gate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueGate {
    /// Its id.
    pub id: String,
    /// When it closes.
    pub when: String,
    /// Kinds and ids of statements that it holds back.
    pub holds_back: Vec<String>,
    /// Ids of references.
    pub citations: Vec<String>,
    /// Where it stands: the file.
    pub file: String,
    /// Where it stands: the line, counted from 1.
    pub line: u64,
}

/// Why a statement is proposed or is not, or why a gate is closed or is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explained {
    /// The statement's or gate's id.
    pub id: String,
    /// `proposed`, `held-back`, `not-called-for`, `undecided`, `by-hand`, `switched-off`; `closed`
    /// or `not-closed` for a gate.
    pub fate: &'static str,
    /// When it is proposed or closes.
    pub when: String,
    /// The condition, part by part; `null` where it is switched off.
    pub tree: Option<ExplainedPart>,
    /// Closed gates that hold it back, or would.
    pub held_back_by: Vec<String>,
}

/// A part of a condition with what facts make of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExplainedPart {
    /// `all`, `any`, `at-least`, `not`, `part`, `always` or `by-hand`.
    pub connective: &'static str,
    /// How many parts must hold, for `at-least`.
    pub least: Option<usize>,
    /// The part as the data write it; empty where there are parts below.
    pub condition: String,
    /// What was found; `null` where nothing is known.
    pub found: Option<String>,
    /// `holds`, `fails` or `open`.
    pub verdict: &'static str,
    /// What it is made of.
    pub parts: Vec<ExplainedPart>,
}

/// A decision limit, in the canonical unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueLimit {
    /// The lower end, included.
    pub from: Option<f64>,
    /// The upper end, excluded.
    pub to: Option<f64>,
    /// What the range is called.
    pub label: String,
}

/// A symptom.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueSymptom {
    /// Its id.
    pub id: String,
    /// Its English name.
    pub name: String,
    /// Its names in English, German, French, Spanish and Dutch.
    pub names: [String; 5],
    /// Its domain.
    pub domain: String,
    /// Whether it is a red flag.
    pub red_flag: String,
    /// Where it stands: the file.
    pub file: String,
    /// Where it stands: the line, counted from 1.
    pub line: u64,
}

/// A taxon.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueTaxon {
    /// The current name.
    pub name: String,
    /// Its rank.
    pub rank: &'static str,
    /// The NCBI taxonomy number.
    pub ncbi: Option<u32>,
    /// Other names.
    pub synonyms: Vec<String>,
    /// What it is known for.
    pub roles: Vec<String>,
    /// Ids of references.
    pub citations: Vec<String>,
    /// Where it stands: the file.
    pub file: String,
    /// Where it stands: the line, counted from 1.
    pub line: u64,
}

/// A reference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CatalogueReference {
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
    /// Where it stands: the file.
    pub file: String,
    /// Where it stands: the line, counted from 1.
    pub line: u64,
}

/// A reference cohort.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CohortEntry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who the people are.
    pub population: String,
    /// How many people.
    pub members: usize,
    /// How they were measured.
    pub technique: &'static str,
    /// The program that named the taxa.
    pub profiler: Option<String>,
    /// Whose names are used.
    pub taxonomy: Option<String>,
    /// The rank of their profiles.
    pub rank: &'static str,
    /// Where the data were published.
    pub citation: String,
    /// The data's licence.
    pub licence: String,
}

/// What `zonula analyse --json` prints; names as in `inspect` where they are the same thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Analysis {
    /// The person.
    pub patient: AnalysedPatient,
    /// Results with what they mean.
    pub results: Vec<AnalysedResult>,
    /// Profiles with diversity, genera and groups.
    pub profiles: Vec<AnalysedProfile>,
    /// Courses of symptoms.
    pub symptoms: Vec<AnalysedSymptom>,
    /// Correlations: every pair that was tried.
    pub correlations: CorrelationTable,
    /// Symptoms before and after interventions.
    pub effects: Vec<EffectRow>,
}

/// The person analysed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnalysedPatient {
    /// Record number.
    pub number: String,
    /// Full name.
    pub name: String,
    /// Date of birth.
    pub born: String,
    /// `female`, `male` or `unknown`.
    pub sex: String,
}

impl From<PatientRow> for AnalysedPatient {
    fn from(row: PatientRow) -> Self {
        Self { number: row.number, name: row.name, born: row.born, sex: row.sex }
    }
}

/// A result with what it means.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalysedResult {
    /// The specimen's label.
    pub specimen: String,
    /// When it was taken.
    pub collected: Option<String>,
    /// The catalogue's analyte.
    pub analyte: Option<String>,
    /// The name as written.
    pub name: String,
    /// The value as written.
    pub value: String,
    /// The unit as written.
    pub unit: Option<String>,
    /// The comparator before the number.
    pub comparator: Option<String>,
    /// The number, in the catalogue's unit where the analyte is known.
    pub number: Option<f64>,
    /// The unit of `number`, as UCUM.
    pub ucum: Option<String>,
    /// How `number` was made from `value`, where they differ.
    pub conversion: Option<String>,
    /// The limits as their source writes them.
    pub interval: Option<String>,
    /// The lower limit, in the unit of `number`.
    pub low: Option<f64>,
    /// The upper limit, in the unit of `number`.
    pub high: Option<f64>,
    /// `laboratory` or `catalogue`.
    pub interval_source: Option<String>,
    /// `low`, `within`, `high`, `undecided` or `not-classified`.
    pub interpretation: super::Interpretation,
    /// Why it was not classified.
    pub reason: Option<String>,
    /// The step from the result before.
    pub change: Option<ChangeRow>,
    /// The result against all comparable ones before it.
    pub course: Option<CourseRow>,
    /// The flag as written.
    pub flag: Option<String>,
    /// The file it came from.
    pub file: Option<String>,
    /// The place in that file.
    pub place: String,
}

/// A profile with what was computed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalysedProfile {
    /// The specimen's label.
    pub specimen: String,
    /// The day it was taken.
    pub collected: Option<String>,
    /// How the taxa were found.
    pub technique: String,
    /// The program that named them.
    pub profiler: Option<InspectedProfiler>,
    /// The rank that diversity was computed at.
    pub rank: String,
    /// The total count.
    pub depth: Option<f64>,
    /// A value for each measure; `null` where there is none.
    pub diversity: BTreeMap<String, Option<f64>>,
    /// Why there is none, by measure.
    pub reasons: BTreeMap<String, String>,
    /// Percentiles among a matching cohort, by measure.
    pub percentiles: BTreeMap<String, f64>,
    /// The most abundant genera with their share.
    pub genera: Vec<super::Share>,
    /// Functional groups: share by id, `null` where there is none.
    pub groups: BTreeMap<String, Option<f64>>,
    /// Indices over taxa.
    pub indices: Vec<IndexRow>,
    /// How far it is from the person's first profile of the same method.
    pub baseline: Option<BaselineRow>,
}

/// The course of a symptom.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnalysedSymptom {
    /// The catalogue's symptom.
    pub symptom: Option<String>,
    /// Its name.
    pub name: String,
    /// The scale's ends.
    pub scale: (f64, f64),
    /// Day and score, ascending.
    pub points: Vec<super::DayValue>,
    /// The last fourteen days against the first.
    pub change: MeanChangeRow,
}

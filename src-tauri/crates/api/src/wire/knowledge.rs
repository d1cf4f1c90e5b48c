//! What crosses to programs about the catalogue.

use super::statement::CitationRow;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

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
    /// How many of them are women, where the source says so.
    pub women: Option<u32>,
    /// How many are men.
    pub men: Option<u32>,
    /// The youngest age that is known, in full years.
    pub youngest: Option<u16>,
    /// The oldest.
    pub oldest: Option<u16>,
    /// The median of the known ages.
    pub median_age: Option<u16>,
    /// Of how many people the age is known.
    pub ages_known: Option<u32>,
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

/// Asks for what the program knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnowledgeRequest {
    /// The language of names and words, BCP 47.
    pub language: String,
}

/// What the program knows, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnowledgePage {
    /// The catalogue's version.
    pub version: String,
    /// The day of that version.
    pub date: String,
    /// How far the words of the language were reviewed; `null` for English.
    pub review: Option<String>,
    /// Name and version of the clinic's own data over it.
    pub own: Option<String>,
    /// The folder in which the clinic's own data are looked for.
    pub folder: String,
    /// Why the clinic's own data are not used: file, line and reason.
    pub fault: Option<String>,
    /// Shipped statements that the clinic switched off.
    pub switched_off: Vec<String>,
    /// Everything, by kind.
    pub entries: Vec<KnowledgeEntry>,
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KnowledgeKind {
    /// A statement that is proposed when its condition holds.
    Statement,
    /// What comes before statements.
    Gate,
    /// Something measured.
    Analyte,
    /// Something felt.
    Symptom,
    /// A microbe.
    Taxon,
    /// People to compare with.
    Cohort,
    /// A work that is cited.
    Reference,
}

/// One entry of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnowledgeEntry {
    /// What it is about.
    pub kind: KnowledgeKind,
    /// Its id.
    pub id: String,
    /// Its name in the language asked for.
    pub name: String,
    /// What it belongs to: a material, a cluster, a rank, a kind of statement.
    pub group: String,
    /// What it says, or what to beware of.
    pub text: String,
    /// How sure it is, as the data say: `sourced`, `high`, `seen` …
    pub sure: String,
    /// What else is known, each with the name of what it is.
    pub facts: Vec<KnowledgeFact>,
    /// Where it comes from.
    pub citations: Vec<CitationRow>,
    /// Where it stands: file and line.
    pub place: String,
}

/// Something known about an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnowledgeFact {
    /// What it is: `unit`, `loinc`, `when` …
    pub label: String,
    /// The value.
    pub value: String,
}

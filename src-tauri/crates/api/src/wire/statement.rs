//! What crosses about statements: what is proposed and why, what was decided, and the pattern.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for what is proposed for a patient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Statements {
    /// The patient's record number.
    pub patient: String,
    /// The language of the words, BCP 47.
    pub language: String,
}

/// What is proposed for a patient, what was decided, and what comes first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementPage {
    /// Closed gates; they hold statements back.
    pub gates: Vec<GateRow>,
    /// Proposed statements and those decided on, in the order of the catalogue.
    pub statements: Vec<StatementRow>,
    /// The practitioner's own words.
    pub own: Vec<OwnWords>,
    /// The catalogue's other statements, which a practitioner may add.
    pub others: Vec<OtherStatement>,
    /// The clinic's own words in the language, the latest first.
    pub phrases: Vec<Phrase>,
    /// What a practitioner may record beside results and symptoms.
    pub circumstances: Vec<CircumstanceRow>,
    /// The seven areas.
    pub pattern: PatternRow,
}

/// A closed gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GateRow {
    /// Its id.
    pub id: String,
    /// Why, for the patient.
    pub patient: String,
    /// Why, for the clinician.
    pub clinician: String,
    /// From which values.
    pub reasons: Vec<ReasonRow>,
    /// Where it comes from.
    pub citations: Vec<CitationRow>,
    /// Statements that it holds back, by id.
    pub held_back: Vec<String>,
}

/// A part of a condition that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReasonRow {
    /// The analyte, symptom or circumstance it is about, in the language asked for.
    pub about: Option<String>,
    /// The part, as the catalogue writes it.
    pub condition: String,
    /// What was found.
    pub found: String,
}

/// A work that is cited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CitationRow {
    /// Its id.
    pub id: String,
    /// Authors, year, title and where it appeared.
    pub text: String,
    /// Its DOI.
    pub doi: Option<String>,
    /// Whether the record itself was seen.
    pub seen: bool,
}

/// What became of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StatementState {
    /// Nobody decided yet; it is not printed.
    Open,
    /// Printed.
    Accepted,
    /// Knowingly not printed.
    LeftOut,
}

/// Whether the record calls for a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CalledFor {
    /// Its condition holds.
    Proposed,
    /// A practitioner added it.
    ByHand,
    /// It was accepted, and its condition holds no more.
    NoLonger,
    /// A closed gate holds it back.
    HeldBack,
}

/// A statement with its words, its grade and why it appears.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementRow {
    /// Its id in the catalogue.
    pub id: String,
    /// What it is about: `analyte`, `taxon`, `pattern`, `intervention`, `framing`, `safety`.
    pub kind: String,
    /// How certain its evidence is: `high`, `moderate`, `low`, `very-low`.
    pub grade: String,
    /// Whether it is orientation only: something of it was not traced to its source.
    pub orientation: bool,
    /// Whether its words are translated and not reviewed by a native clinician.
    pub translated: bool,
    /// The catalogue's words for the patient; `null` where there are none in the language.
    pub patient: Option<String>,
    /// The catalogue's words for the clinician.
    pub clinician: Option<String>,
    /// What to look at next.
    pub check_next: Option<String>,
    /// What to beware of.
    pub cautions: Option<String>,
    /// What the clinic wrote in its place before, for the patient.
    pub clinic_patient: Option<String>,
    /// What the clinic wrote in its place before, for the clinician.
    pub clinic_clinician: Option<String>,
    /// What was written in its place for this patient, for the patient.
    pub chosen_patient: Option<String>,
    /// What was written in its place for this patient, for the clinician.
    pub chosen_clinician: Option<String>,
    /// Whether it was rewritten, and not in the language asked for: it cannot be printed in it.
    pub words_missing: bool,
    /// Where it comes from.
    pub citations: Vec<CitationRow>,
    /// From which values it follows.
    pub reasons: Vec<ReasonRow>,
    /// Whether the record calls for it.
    pub called_for: CalledFor,
    /// What became of it.
    pub state: StatementState,
    /// Stands for the decision; `null` while it is open.
    pub choice: Option<f64>,
    /// Who decided.
    pub by: Option<String>,
    /// When.
    pub at: Option<String>,
}

/// The practitioner's own words for a patient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnWords {
    /// Stands for them.
    pub choice: f64,
    /// For the patient, in the language asked for.
    pub patient: Option<String>,
    /// For the clinician, in the language asked for.
    pub clinician: Option<String>,
    /// The languages in which there are words.
    pub languages: Vec<String>,
    /// Who wrote them.
    pub by: String,
    /// When.
    pub at: String,
}

/// A statement that is not proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherStatement {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub kind: String,
    /// Its words for the clinician.
    pub clinician: String,
    /// Whether a closed gate holds it back: then it cannot be added.
    pub held_back: bool,
}

/// Words that the clinic wrote before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Phrase {
    /// Whether they are for the patient; otherwise for the clinician.
    pub for_patient: bool,
    /// The words.
    pub text: String,
}

/// Something that a practitioner may record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CircumstanceRow {
    /// Its id.
    pub id: String,
    /// Its words in the language asked for.
    pub words: String,
    /// Whether it is recorded.
    pub known: bool,
    /// Who recorded it.
    pub by: Option<String>,
    /// When.
    pub at: Option<String>,
}

/// The seven areas: how many of the assessed ones point the same way. Never a probability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatternRow {
    /// Closed gates that suspend it, by id.
    pub suspended_by: Vec<String>,
    /// The areas.
    pub domains: Vec<DomainRow>,
    /// How many point the same way.
    pub concordant: u32,
    /// How many were assessed.
    pub assessed: u32,
    /// `little`, `some` or `broad`; `null` where it is suspended or too few were assessed.
    pub band: Option<String>,
    /// The least and the greatest count when each area in turn is left out.
    pub leave_one_out: Option<(f64, f64)>,
    /// The count without tests of the research tier.
    pub without_research: u32,
    /// The band without them.
    pub band_without_research: Option<String>,
    /// Explanations that were not checked yet, by id.
    pub unchecked: Vec<String>,
}

/// One of the seven areas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainRow {
    /// Its id.
    pub id: String,
    /// `concordant`, `discordant`, `borderline`, `open` or `missing`.
    pub state: String,
    /// Circumstances that limit what it says, in the language asked for.
    pub limited_by: Vec<String>,
    /// From which values it points that way.
    pub reasons: Vec<ReasonRow>,
}

/// Decides about a statement of the catalogue for a patient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChooseStatement {
    /// The patient's record number.
    pub patient: String,
    /// The statement's id.
    pub statement: String,
    /// What becomes of it.
    pub state: StatementState,
    /// Who decides.
    pub by: String,
    /// The language of what was written in its place.
    pub language: String,
    /// What stands in place of the catalogue's words for the patient.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub patient_words: Option<String>,
    /// What stands in place of the catalogue's words for the clinician.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub clinician_words: Option<String>,
    /// Whether what was written is offered for other patients too.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub remember: Option<bool>,
}

/// Writes own words for a patient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteStatement {
    /// The patient's record number.
    pub patient: String,
    /// Stands for own words that are written anew; `null` for new ones.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub choice: Option<f64>,
    /// Who writes.
    pub by: String,
    /// The language.
    pub language: String,
    /// For the patient.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub patient_words: Option<String>,
    /// For the clinician.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub clinician_words: Option<String>,
    /// Whether they are offered for other patients too.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub remember: Option<bool>,
}

/// Takes own words or a decision back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveStatement {
    /// The patient's record number.
    pub patient: String,
    /// Stands for what is taken back.
    pub choice: f64,
}

/// Records a circumstance, or takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordCircumstance {
    /// The patient's record number.
    pub patient: String,
    /// The circumstance's id.
    pub circumstance: String,
    /// Whether it is known.
    pub known: bool,
    /// Who records it.
    pub by: String,
}

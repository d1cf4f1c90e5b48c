//! Statements: what may be said, when, how certain it is, and who says so.

mod read;
mod words;

pub(crate) use read::{english, read};

use crate::Catalogue;
use crate::condition::Condition;
use crate::explain::{Reason, Verdict};
use crate::facts::Facts;
use crate::language::Language;
use crate::status::Status;
use crate::table::RowPlace;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How certain the evidence is, in GRADE's words, judged by us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Very low.
    VeryLow,
    /// Low.
    Low,
    /// Moderate.
    Moderate,
    /// High.
    High,
}

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatementKind {
    /// What the report can and cannot say.
    Framing,
    /// A result.
    Analyte,
    /// The microbiome.
    Taxon,
    /// Several findings together.
    Pattern,
    /// What a person may do.
    Intervention,
    /// What comes before everything else.
    Safety,
}

impl Grade {
    /// Returns the word of the data files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::VeryLow => "very_low",
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
        }
    }
}

impl StatementKind {
    /// Returns the word of the data files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Framing => "framing",
            Self::Analyte => "analyte",
            Self::Taxon => "taxon",
            Self::Pattern => "pattern",
            Self::Intervention => "intervention",
            Self::Safety => "safety",
        }
    }

    /// Reads what [`Self::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        use StatementKind::{Analyte, Framing, Intervention, Pattern, Safety, Taxon};
        let all = [Framing, Analyte, Taxon, Pattern, Intervention, Safety];
        all.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How a statement may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its citations and the limits in its condition were seen in their sources.
    Sourced,
    /// Something of it is recalled: shown as orientation, or not at all.
    Orientation,
}

/// The words of a statement in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatementWords {
    /// For the patient.
    pub patient: String,
    /// For the clinician.
    pub clinician: String,
    /// What to look at next; may be empty.
    pub check_next: String,
    /// What to beware of; may be empty.
    pub cautions: String,
    /// What it is for, where only a person can decide that.
    pub applies: Option<String>,
    /// Who stands for these words.
    pub review: Review,
}

impl StatementWords {
    /// Lists every text there is.
    pub fn all(&self) -> Vec<&str> {
        let texts = [&self.patient, &self.clinician, &self.check_next, &self.cautions];
        let texts = texts.into_iter().chain(&self.applies).map(String::as_str);
        texts.filter(|text| !text.is_empty()).collect()
    }
}

/// Who stands for words in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Review {
    /// They are the words that were written first.
    #[default]
    Source,
    /// Translated, not reviewed by a native clinician.
    Translated,
    /// A clinic's own words.
    Clinic,
}

impl Review {
    /// Returns the word of lists and data.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Translated => "translated, not reviewed by a native clinician",
            Self::Clinic => "clinic",
        }
    }
}

impl Standing {
    /// Returns the word of lists.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sourced => "sourced",
            Self::Orientation => "orientation",
        }
    }
}

/// A statement of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub kind: StatementKind,
    /// When it is proposed, in the language of `data/README.md`.
    pub when: String,
    /// Its words by language.
    texts: BTreeMap<Language, StatementWords>,
    /// How certain its evidence is.
    pub grade: Grade,
    /// The best level of the cited evidence (Oxford CEBM 2011), 1 to 5.
    pub cebm: u8,
    /// Ids of references.
    pub citations: Vec<String>,
    /// How the citations were checked.
    pub citation_status: Status,
    /// How it may be shown.
    pub standing: Standing,
    /// Where it stands.
    pub place: RowPlace,
    pub(crate) condition: Condition,
}

impl Statement {
    /// Returns the words in a language; `None` where there are none, which happens only to a
    /// clinic's own statements, and to shipped ones whose English it changed.
    pub fn words(&self, language: Language) -> Option<&StatementWords> {
        self.texts.get(&language)
    }

    /// Returns the words for the patient; `None` where nobody translated them.
    pub fn patient(&self, language: Language) -> Option<&str> {
        self.words(language).map(|words| words.patient.as_str())
    }

    /// Returns the words for the clinician; `None` where nobody translated them.
    pub fn clinician(&self, language: Language) -> Option<&str> {
        self.words(language).map(|words| words.clinician.as_str())
    }
}

/// Comes before statements and holds some of them back.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// Its id.
    pub id: String,
    /// When it closes.
    pub when: String,
    /// Kinds of statements, or ids of single ones, that it holds back.
    pub holds_back: Vec<String>,
    /// Ids of references.
    pub citations: Vec<String>,
    /// Words for the patient and for the clinician, by language.
    texts: BTreeMap<Language, (String, String)>,
    /// Where it stands.
    pub place: RowPlace,
    pub(crate) condition: Condition,
}

impl Gate {
    /// Says why the gate is closed, for the patient; `None` where nobody translated it.
    pub fn patient(&self, language: Language) -> Option<&str> {
        self.texts.get(&language).map(|texts| texts.0.as_str())
    }

    /// Says why the gate is closed, for the clinician; `None` where nobody translated it.
    pub fn clinician(&self, language: Language) -> Option<&str> {
        self.texts.get(&language).map(|texts| texts.1.as_str())
    }

    /// Says whether the gate holds a statement back while it is closed.
    pub fn holds(&self, statement: &Statement) -> bool {
        let names = [statement.kind.as_str(), statement.id.as_str()];
        self.holds_back.iter().any(|name| names.contains(&name.as_str()))
    }
}

/// A statement that the facts call for.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The statement's id.
    pub id: String,
    /// How certain its evidence is.
    pub grade: Grade,
    /// Ids of references.
    pub citations: Vec<String>,
    /// How it may be shown.
    pub standing: Standing,
    /// Why it is proposed; empty for what always holds.
    pub explanation: Vec<Reason>,
}

/// A gate that is closed.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedGate {
    /// The gate's id.
    pub id: String,
    /// Why it is closed.
    pub explanation: Vec<Reason>,
    /// The proposals it holds back.
    pub held_back: Vec<Proposal>,
    /// Kinds and ids that it holds back, whether proposed or not: nobody may add them either.
    pub holds_back: Vec<String>,
}

/// What the facts call for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposals {
    /// Statements to accept, edit or leave, in the order of the data.
    pub proposals: Vec<Proposal>,
    /// Gates that are closed, in the order of the data.
    pub closed: Vec<ClosedGate>,
}

/// Decides every statement against the facts.
pub(crate) fn propose(catalogue: &Catalogue, facts: &Facts) -> Proposals {
    let mut found = Proposals::default();
    for gate in &catalogue.gates {
        let tree = gate.condition.explain(facts, catalogue);
        if tree.verdict == Verdict::Holds {
            let (id, holds_back) = (gate.id.clone(), gate.holds_back.clone());
            let explanation = tree.reasons();
            found.closed.push(ClosedGate { id, explanation, held_back: vec![], holds_back });
        }
    }
    for own in &catalogue.statements {
        let tree = own.condition.explain(facts, catalogue);
        if tree.verdict != Verdict::Holds {
            continue;
        }
        let proposal = Proposal {
            id: own.id.clone(),
            grade: own.grade,
            citations: own.citations.clone(),
            standing: own.standing,
            explanation: tree.reasons(),
        };
        let holds = |closed: &&mut ClosedGate| {
            catalogue.gate(&closed.id).is_some_and(|gate| gate.holds(own))
        };
        match found.closed.iter_mut().find(holds) {
            Some(gate) => gate.held_back.push(proposal),
            None => found.proposals.push(proposal),
        }
    }
    found
}

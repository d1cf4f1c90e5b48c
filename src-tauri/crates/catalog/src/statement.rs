//! Statements: what may be said, when, how certain it is, and who says so.

use crate::Catalogue;
use crate::condition::{Condition, Vocabulary, measures};
use crate::facts::{Facts, Outcome, Reason};
use crate::language::Language;
use crate::status::Status;
use crate::table::CatalogueError;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

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
}

/// How a statement may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its citations and the limits in its condition were seen in their sources.
    Sourced,
    /// Something of it is recalled: shown as orientation, or not at all.
    Orientation,
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
    /// What it is for, in English, where only a person can decide that.
    pub applies: Option<String>,
    /// Words for the patient and for the clinician, by language.
    texts: BTreeMap<Language, (String, String)>,
    /// How certain its evidence is.
    pub grade: Grade,
    /// The best level of the cited evidence (Oxford CEBM 2011), 1 to 5.
    pub cebm: u8,
    /// Ids of references.
    pub citations: Vec<String>,
    /// How the citations were checked.
    pub citation_status: Status,
    /// What to look at next, in English.
    pub check_next: String,
    /// What to beware of, in English.
    pub cautions: String,
    /// How it may be shown.
    pub standing: Standing,
    condition: Condition,
}

impl Statement {
    /// Returns the words for the patient; `None` where nobody translated them.
    pub fn patient(&self, language: Language) -> Option<&str> {
        self.texts.get(&language).map(|texts| texts.0.as_str())
    }

    /// Returns the words for the clinician; `None` where nobody translated them.
    pub fn clinician(&self, language: Language) -> Option<&str> {
        self.texts.get(&language).map(|texts| texts.1.as_str())
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
    condition: Condition,
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
        if let Outcome::Holds(explanation) = gate.condition.decide(facts, catalogue) {
            let (id, holds_back) = (gate.id.clone(), gate.holds_back.clone());
            found.closed.push(ClosedGate { id, explanation, held_back: vec![], holds_back });
        }
    }
    for own in &catalogue.statements {
        let Outcome::Holds(explanation) = own.condition.decide(facts, catalogue) else { continue };
        let proposal = Proposal {
            id: own.id.clone(),
            grade: own.grade,
            citations: own.citations.clone(),
            standing: own.standing,
            explanation,
        };
        let names = [own.kind.as_str(), own.id.as_str()];
        let held = |gate: &&mut ClosedGate| {
            gate.holds_back.iter().any(|name| names.contains(&name.as_str()))
        };
        match found.closed.iter_mut().find(held) {
            Some(gate) => gate.held_back.push(proposal),
            None => found.proposals.push(proposal),
        }
    }
    found
}

/// `statements.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    circumstances: BTreeMap<String, String>,
    gate: Vec<GateEntry>,
    statement: Vec<StatementEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GateEntry {
    id: String,
    when: String,
    holds_back: Vec<String>,
    citations: Vec<String>,
}

#[derive(Deserialize)]
struct StatementEntry {
    id: String,
    kind: StatementKind,
    when: String,
    applies: Option<String>,
    grade: Grade,
    cebm: u8,
    citations: Vec<String>,
    cite_status: String,
    check_next: String,
    cautions: String,
    /// `patient_en`, `clinician_en` and the same in other languages.
    #[serde(flatten)]
    texts: BTreeMap<String, String>,
}

/// What `statements.toml` brings into a catalogue.
pub(crate) struct Statements {
    pub(crate) circumstances: BTreeMap<String, String>,
    pub(crate) gates: Vec<Gate>,
    pub(crate) statements: Vec<Statement>,
}

/// Reads `statements.toml` against a catalogue that has everything else.
pub(crate) fn read(text: &str, catalogue: &Catalogue) -> Result<Statements, CatalogueError> {
    let file = "statements.toml";
    let parsed: File = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let reason = error.message().to_owned();
        CatalogueError::Line { file: file.to_owned(), line: line_at(text, at), reason }
    })?;
    let wrong = |id: &str, reason: String| {
        let at = text.find(&format!("id = \"{id}\"")).unwrap_or(0);
        let reason = format!("`{id}`: {reason}");
        CatalogueError::Line { file: file.to_owned(), line: line_at(text, at), reason }
    };
    let vocabulary = Vocabulary { catalogue, circumstances: &parsed.circumstances };
    let (mut statements, mut ids) = (vec![], BTreeSet::new());
    for entry in parsed.statement {
        let id = entry.id.clone();
        if !ids.insert(id.clone()) {
            return Err(wrong(&id, "stands twice".to_owned()));
        }
        statements.push(entry.check(&vocabulary).map_err(|reason| wrong(&id, reason))?);
    }
    let mut gates = vec![];
    for entry in parsed.gate {
        let condition = checked(&entry.when, &entry.citations, &vocabulary);
        let condition = condition.map_err(|reason| wrong(&entry.id, reason))?;
        let named = |name: &String| {
            ids.contains(name) || statements.iter().any(|own| own.kind.as_str() == name)
        };
        if let Some(stranger) = entry.holds_back.iter().find(|name| !named(name)) {
            return Err(wrong(
                &entry.id,
                format!("`{stranger}` is neither a kind nor a statement"),
            ));
        }
        let GateEntry { id, when, holds_back, citations } = entry;
        gates.push(Gate { id, when, holds_back, citations, condition });
    }
    Ok(Statements { circumstances: parsed.circumstances, gates, statements })
}

fn line_at(text: &str, at: usize) -> u64 {
    text[..at].matches('\n').count() as u64 + 1
}

/// Reads a condition and looks up what is cited.
fn checked(
    when: &str,
    citations: &[String],
    vocabulary: &Vocabulary<'_>,
) -> Result<Condition, String> {
    let catalogue = vocabulary.catalogue;
    if let Some(id) = citations.iter().find(|id| catalogue.reference(id).is_none()) {
        return Err(format!("`{id}` is not in references.tsv"));
    }
    let condition = Condition::parse(when, vocabulary).map_err(|why| format!("`{when}`: {why}"))?;
    for name in condition.percentiles() {
        let group = catalogue.groups().iter().any(|group| group.id == name);
        if !group && !measures().contains(name) {
            return Err(format!("`{name}` is neither a measure nor a group"));
        }
    }
    Ok(condition)
}

impl StatementEntry {
    fn check(self, vocabulary: &Vocabulary<'_>) -> Result<Statement, String> {
        let catalogue = vocabulary.catalogue;
        let condition = checked(&self.when, &self.citations, vocabulary)?;
        if !(1..=5).contains(&self.cebm) {
            return Err(format!("level {} is not 1 to 5", self.cebm));
        }
        let by_hand = condition == Condition::ByHand;
        if by_hand != self.applies.is_some() {
            return Err("`applies` stands with `by-hand`, and only there".to_owned());
        }
        let citation_status = Status::parse(&self.cite_status)
            .ok_or_else(|| format!("`cite_status` cannot be `{}`", self.cite_status))?;
        if self.citations.is_empty() != (citation_status == Status::None) {
            return Err("citations and their status contradict each other".to_owned());
        }
        let texts = texts(&self.texts)?;
        for (language, (patient, clinician)) in &texts {
            let english = [self.check_next.as_str(), self.cautions.as_str()];
            let own = [patient.as_str(), clinician.as_str()].into_iter();
            let english = english.into_iter().filter(|_| *language == Language::English);
            for text in own.chain(english) {
                if let Some(claim) = catalogue.banned_claims(text, *language).first() {
                    return Err(format!("claims `{claim}`"));
                }
            }
        }
        let recalled = matches!(citation_status, Status::Memory | Status::None)
            || condition.limit_statuses(catalogue).iter().any(|status| !status.is_fact());
        let framing = matches!(self.kind, StatementKind::Framing | StatementKind::Safety);
        Ok(Statement {
            standing: if recalled && !framing { Standing::Orientation } else { Standing::Sourced },
            id: self.id,
            kind: self.kind,
            when: self.when,
            applies: self.applies,
            texts,
            grade: self.grade,
            cebm: self.cebm,
            citations: self.citations,
            citation_status,
            check_next: self.check_next,
            cautions: self.cautions,
            condition,
        })
    }
}

/// Pairs `patient_xx` with `clinician_xx`; English must be there.
fn texts(
    entries: &BTreeMap<String, String>,
) -> Result<BTreeMap<Language, (String, String)>, String> {
    let mut texts = BTreeMap::new();
    for key in entries.keys() {
        let code = key.strip_prefix("patient_").or_else(|| key.strip_prefix("clinician_"));
        let language = code.and_then(Language::parse);
        let language = language.ok_or_else(|| format!("`{key}` is not known"))?;
        let get = |audience: &str| {
            let key = format!("{audience}_{}", language.code());
            let text = entries.get(&key).filter(|text| !text.trim().is_empty());
            text.cloned().ok_or_else(|| format!("`{key}` is missing"))
        };
        texts.insert(language, (get("patient")?, get("clinician")?));
    }
    if texts.contains_key(&Language::English) {
        Ok(texts)
    } else {
        Err("`patient_en` is missing".to_owned())
    }
}

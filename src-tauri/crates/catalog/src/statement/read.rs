//! Reading `statements.toml`, a clinic's own over the shipped one, and pairing it with its words.

use super::words::{field, words};
use super::{Gate, Grade, Standing, Statement, StatementKind, StatementWords};
use crate::Catalogue;
use crate::condition::{Condition, Vocabulary, measures};
use crate::language::Language;
use crate::overlay::Layers;
use crate::status::Status;
use crate::table::{CatalogueError, RowPlace};
use crate::texts::{Sheet, Translation, line_at};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `statements.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    circumstances: BTreeMap<String, String>,
    #[serde(default)]
    gate: Vec<GateEntry>,
    #[serde(default)]
    statement: Vec<StatementEntry>,
}

#[derive(Deserialize)]
struct GateEntry {
    id: String,
    when: String,
    holds_back: Vec<String>,
    citations: Vec<String>,
    /// `patient_en`, `clinician_en` and the same in other languages.
    #[serde(flatten)]
    texts: BTreeMap<String, String>,
}

/// A statement as a file writes it; a clinic's file may give only what differs.
#[derive(Deserialize)]
struct StatementEntry {
    id: String,
    kind: Option<StatementKind>,
    when: Option<String>,
    grade: Option<Grade>,
    cebm: Option<u8>,
    citations: Option<Vec<String>>,
    cite_status: Option<String>,
    /// A clinic switches the statement off.
    off: Option<bool>,
    /// `patient_en`, `clinician_en` and the same in other languages; `check_next`, `cautions` and
    /// `applies` in English, with `_de` and so on in others.
    #[serde(flatten)]
    texts: BTreeMap<String, String>,
}

/// What `statements.toml` brings into a catalogue.
pub(crate) struct Statements {
    pub(crate) circumstances: BTreeMap<String, String>,
    pub(crate) gates: Vec<Gate>,
    pub(crate) statements: Vec<Statement>,
    /// Ids of statements that a clinic switched off.
    pub(crate) off: BTreeSet<String>,
}

/// One of the files, for errors that name its lines.
struct Source<'a> {
    file: &'a str,
    text: &'a str,
}

impl Source<'_> {
    fn parse(&self) -> Result<File, CatalogueError> {
        toml::from_str(self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let reason = error.message().to_owned();
            let line = line_at(self.text, at);
            CatalogueError::Line { file: self.file.to_owned(), line, reason }
        })
    }

    fn place(&self, id: &str) -> RowPlace {
        let at = self.text.find(&format!("id = \"{id}\"")).unwrap_or(0);
        RowPlace { file: self.file.to_owned(), line: line_at(self.text, at) }
    }

    fn wrong(&self, id: &str, reason: &str) -> CatalogueError {
        let RowPlace { file, line } = self.place(id);
        CatalogueError::Line { file, line, reason: format!("`{id}`: {reason}") }
    }
}

/// Lists the English texts of a shipped file by key, as other languages must have them.
pub(crate) fn english(layers: &Layers<'_>) -> Result<Sheet, CatalogueError> {
    let own = Source { file: layers.file, text: layers.shipped }.parse()?;
    let mut sheet = Sheet::new();
    for (id, words) in own.circumstances {
        sheet.insert(format!("circumstances.{id}"), words);
    }
    let mut add = |section: &str, id: &str, texts: &BTreeMap<String, String>| {
        for (key, words) in texts {
            let field = key.strip_suffix("_en").unwrap_or(key);
            if !words.trim().is_empty() {
                sheet.insert(format!("{section}.{id}.{field}"), words.clone());
            }
        }
    };
    own.gate.iter().for_each(|gate| add("gates", &gate.id, &gate.texts));
    own.statement.iter().for_each(|entry| add("statements", &entry.id, &entry.texts));
    Ok(sheet)
}

/// Reads `statements.toml` against a catalogue that has everything else.
pub(crate) fn read(
    layers: &Layers<'_>,
    catalogue: &Catalogue,
    translations: &BTreeMap<Language, Translation>,
) -> Result<Statements, CatalogueError> {
    let shipped = Source { file: layers.file, text: layers.shipped };
    let own = layers.own.as_ref().map(|(file, text)| Source { file, text });
    let mut parsed = shipped.parse()?;
    let mut entries: Vec<(StatementEntry, &Source<'_>)> =
        parsed.statement.drain(..).map(|entry| (entry, &shipped)).collect();
    let mut gates: Vec<(GateEntry, &Source<'_>)> =
        parsed.gate.drain(..).map(|entry| (entry, &shipped)).collect();
    once(&entries.iter().map(|(entry, _)| entry.id.as_str()).collect::<Vec<_>>(), &shipped)?;
    let originals: BTreeMap<String, Sheet> =
        entries.iter().map(|(entry, _)| (entry.id.clone(), entry.texts.clone())).collect();
    let mut off = BTreeSet::new();
    if let Some(source) = &own {
        let mut file = source.parse()?;
        once(&file.statement.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), source)?;
        parsed.circumstances.append(&mut file.circumstances);
        for entry in file.statement {
            if entry.off == Some(true) {
                if !originals.contains_key(&entry.id) {
                    let reason = "is switched off and is no statement of the catalogue";
                    return Err(source.wrong(&entry.id, reason));
                }
                off.insert(entry.id);
                continue;
            }
            match entries.iter_mut().find(|(known, _)| known.id == entry.id) {
                Some((known, origin)) => {
                    known.change(entry);
                    *origin = source;
                }
                None => entries.push((entry, source)),
            }
        }
        for gate in file.gate {
            // A clinic may be more careful than the shipped gates, never less.
            if gates.iter().any(|(known, _)| known.id == gate.id) {
                let reason = "is a gate already: gates may be added, and none may be changed";
                return Err(source.wrong(&gate.id, reason));
            }
            gates.push((gate, source));
        }
    }
    let vocabulary = Vocabulary { catalogue, circumstances: &parsed.circumstances };
    let mut statements = vec![];
    for (entry, source) in entries {
        if off.contains(&entry.id) {
            continue;
        }
        let (id, place) = (entry.id.clone(), source.place(&entry.id));
        let texts = words(&id, &entry.texts, originals.get(&id), translations);
        let checked = texts.and_then(|texts| entry.check(texts, place, &vocabulary));
        statements.push(checked.map_err(|reason| source.wrong(&id, &reason))?);
    }
    let named = |name: &String| {
        off.contains(name)
            || statements.iter().any(|own| own.id == *name || own.kind.as_str() == name)
    };
    let mut read = vec![];
    for (entry, source) in gates {
        let id = entry.id.clone();
        if let Some(stranger) = entry.holds_back.iter().find(|name| !named(name)) {
            let reason = format!("`{stranger}` is neither a kind nor a statement");
            return Err(source.wrong(&id, &reason));
        }
        let gate = entry.check(source.place(&id), &vocabulary, translations);
        read.push(gate.map_err(|reason| source.wrong(&id, &reason))?);
    }
    Ok(Statements { circumstances: parsed.circumstances, gates: read, statements, off })
}

/// Refuses ids that stand twice in one file.
fn once(ids: &[&str], source: &Source<'_>) -> Result<(), CatalogueError> {
    let mut seen = BTreeSet::new();
    match ids.iter().find(|id| !seen.insert(**id)) {
        Some(id) => Err(source.wrong(id, "stands twice")),
        None => Ok(()),
    }
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
    /// Takes over what another entry of the same statement says.
    fn change(&mut self, own: Self) {
        self.kind = own.kind.or(self.kind);
        self.when = own.when.or(self.when.take());
        self.grade = own.grade.or(self.grade);
        self.cebm = own.cebm.or(self.cebm);
        self.citations = own.citations.or(self.citations.take());
        self.cite_status = own.cite_status.or(self.cite_status.take());
        self.texts.extend(own.texts);
    }

    fn check(
        self,
        texts: BTreeMap<Language, StatementWords>,
        place: RowPlace,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<Statement, String> {
        let missing = |name: &str| format!("`{name}` is missing");
        let catalogue = vocabulary.catalogue;
        let kind = self.kind.ok_or_else(|| missing("kind"))?;
        let when = self.when.ok_or_else(|| missing("when"))?;
        let grade = self.grade.ok_or_else(|| missing("grade"))?;
        let cebm = self.cebm.ok_or_else(|| missing("cebm"))?;
        let citations = self.citations.ok_or_else(|| missing("citations"))?;
        let cite_status = self.cite_status.ok_or_else(|| missing("cite_status"))?;
        let condition = checked(&when, &citations, vocabulary)?;
        if !(1..=5).contains(&cebm) {
            return Err(format!("level {cebm} is not 1 to 5"));
        }
        let by_hand = condition == Condition::ByHand;
        if texts.values().any(|words| by_hand != words.applies.is_some()) {
            return Err("`applies` stands with `by-hand`, and only there".to_owned());
        }
        let citation_status = Status::parse(&cite_status)
            .ok_or_else(|| format!("`cite_status` cannot be `{cite_status}`"))?;
        if citations.is_empty() != (citation_status == Status::None) {
            return Err("citations and their status contradict each other".to_owned());
        }
        for (language, words) in &texts {
            for text in words.all() {
                if let Some(claim) = catalogue.banned_claims(text, *language).first() {
                    return Err(format!("claims `{claim}`"));
                }
            }
        }
        let recalled = matches!(citation_status, Status::Memory | Status::None)
            || condition.limit_statuses(catalogue).iter().any(|status| !status.is_fact());
        let framing = matches!(kind, StatementKind::Framing | StatementKind::Safety);
        Ok(Statement {
            standing: if recalled && !framing { Standing::Orientation } else { Standing::Sourced },
            id: self.id,
            kind,
            when,
            texts,
            grade,
            cebm,
            citations,
            citation_status,
            place,
            condition,
        })
    }
}

impl GateEntry {
    fn check(
        self,
        place: RowPlace,
        vocabulary: &Vocabulary<'_>,
        translations: &BTreeMap<Language, Translation>,
    ) -> Result<Gate, String> {
        let condition = checked(&self.when, &self.citations, vocabulary)?;
        if let Some(stranger) = self
            .texts
            .keys()
            .find(|key| !field(key).is_ok_and(|(name, _)| matches!(name, "patient" | "clinician")))
        {
            return Err(format!("`{stranger}` is not known"));
        }
        let mut texts = BTreeMap::new();
        for language in Language::ALL {
            let get = |audience: &str| {
                let key = format!("gates.{}.{audience}", self.id);
                let translated = translations
                    .get(&language)
                    .and_then(|all| all.own.get(&key).or_else(|| all.shipped.get(&key)).cloned());
                translated
                    .or_else(|| self.texts.get(&format!("{audience}_{}", language.code())).cloned())
            };
            match (get("patient"), get("clinician")) {
                (Some(patient), Some(clinician)) => {
                    for text in [&patient, &clinician] {
                        let claims = vocabulary.catalogue.banned_claims(text, language);
                        if let Some(claim) = claims.first() {
                            return Err(format!("claims `{claim}`"));
                        }
                    }
                    texts.insert(language, (patient, clinician));
                }
                (None, None) => {}
                _ => return Err(format!("has half its words in `{}`", language.code())),
            }
        }
        if texts.is_empty() {
            return Err("`patient_en` is missing".to_owned());
        }
        let Self { id, when, holds_back, citations, .. } = self;
        Ok(Gate { id, when, holds_back, citations, texts, place, condition })
    }
}

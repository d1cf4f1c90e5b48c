//! Matching: which analyte a laboratory's name means, and when a person has to say.
//!
//! A match is certain only if the name means one analyte of the catalogue and neither specimen
//! nor unit speaks against it. Everything else is a list of candidates.

mod likeness;

use crate::analyte::{Analyte, ResultKind};
use crate::name::{Words, fold_name};
use crate::unit::UnitSpellings;
use likeness::{is_bare_sign, nearly};
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{AnalyteId, SpecimenKind};

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

/// Below this similarity a name is not worth a question.
const WORTH_ASKING: f64 = 0.6;
/// At most this many candidates are offered.
const OFFERED: usize = 5;
/// The score of a name that stands in the catalogue but leaves something open.
const NAMED: f64 = 0.9;
/// The score of a name that only suggests the analyte.
const HINTED: f64 = 0.8;
/// The greatest score of a name that the catalogue does not have.
const ALIKE: f64 = 0.75;
/// The score of a name whose unit does not convert.
const UNIT_SPEAKS_AGAINST: f64 = 0.5;

/// What a file says of a result, beside its value.
pub(crate) struct Asked<'a> {
    pub(crate) name: &'a str,
    pub(crate) loinc: Option<&'a str>,
    pub(crate) specimen: SpecimenKind,
    pub(crate) unit: Option<&'a str>,
}

/// How the file's unit fits an analyte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum UnitFit {
    Converts,
    NotStated,
    NotUnderstood,
    /// Understood, but another quantity; a share of cells, say, for a number of cells.
    Differs,
}

/// How the file's specimen fits an analyte's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum SpecimenFit {
    Same,
    /// Serum for plasma, or blood for either.
    Near,
    NotStated,
}

/// The names of all analytes, folded.
pub(crate) struct NameIndex {
    /// Whole folded names, specimen words included, and whether they settle the analyte.
    whole: BTreeMap<String, BTreeMap<usize, bool>>,
    /// Names without specimen words.
    bare: BTreeMap<String, BTreeMap<usize, bool>>,
    /// The same with the words in alphabetical order.
    sorted: BTreeMap<String, BTreeMap<usize, bool>>,
    /// The same as sets of words, for similarity.
    tokens: Vec<(usize, BTreeSet<String>)>,
    /// How much a word tells: rare ones more.
    weights: BTreeMap<String, f64>,
    loinc: BTreeMap<String, usize>,
}

impl NameIndex {
    pub(crate) fn new(analytes: &[Analyte], vocabulary: &Words) -> Self {
        let mut index = Self {
            whole: BTreeMap::new(),
            bare: BTreeMap::new(),
            sorted: BTreeMap::new(),
            tokens: vec![],
            weights: BTreeMap::new(),
            loinc: BTreeMap::new(),
        };
        let mut known_by: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (at, analyte) in analytes.iter().enumerate() {
            index.loinc.extend(analyte.loinc.iter().map(|code| (code.clone(), at)));
            let settling = analyte.names.iter().chain(&analyte.synonyms).map(|name| (name, true));
            for (name, settles) in settling.chain(analyte.hints.iter().map(|name| (name, false))) {
                let tokens = vocabulary.part(name).tokens;
                enter(&mut index.whole, fold_name(name), at, settles);
                enter(&mut index.bare, tokens.join(" "), at, settles);
                enter(&mut index.sorted, sorted(&tokens), at, settles);
                for token in &tokens {
                    known_by.entry(token.clone()).or_default().insert(at);
                }
                let tokens: BTreeSet<String> = tokens.into_iter().collect();
                if !index.tokens.contains(&(at, tokens.clone())) {
                    index.tokens.push((at, tokens));
                }
            }
            enter(&mut index.whole, fold_name(analyte.id.as_str()), at, true);
        }
        index.weights =
            known_by.into_iter().map(|(word, at)| (word, 1.0 / at.len() as f64)).collect();
        index
    }

    /// Says which analyte is meant.
    pub(crate) fn find(
        &self,
        asked: &Asked<'_>,
        analytes: &[Analyte],
        vocabulary: &Words,
        spellings: &UnitSpellings,
    ) -> AnalyteMatch {
        let parts = vocabulary.part(asked.name);
        let specimens = if asked.specimen == SpecimenKind::NotStated {
            parts.specimens.clone()
        } else {
            BTreeSet::from([asked.specimen])
        };
        let readings = asked.unit.map(|unit| spellings.readings(unit));
        let known_code = asked.loinc.and_then(|code| self.loinc.get(code.trim()));
        if let Some(&at) = known_code {
            let id = analytes[at].id.clone();
            return match specimen_fit(analytes[at].specimen, &specimens) {
                Some(_) => AnalyteMatch::Certain(id),
                None => AnalyteMatch::Uncertain(vec![(id, HINTED)]),
            };
        }
        let named = self.named(asked.name, &parts.tokens, vocabulary);
        let fit = |at: usize| {
            let specimen = specimen_fit(analytes[at].specimen, &specimens)?;
            Some((specimen, unit_fit(&analytes[at], asked.unit, readings.as_deref())))
        };
        let candidates: Vec<Candidate> = named
            .into_iter()
            .filter_map(|(at, settles)| {
                let (specimen, unit) = fit(at)?;
                let share = unit == UnitFit::Differs && is_share(readings.as_deref());
                (!share).then_some(Candidate { at, settles, specimen, unit })
            })
            .collect();
        if !candidates.is_empty() {
            let unknown_code = asked.loinc.is_some_and(|code| !code.trim().is_empty());
            let letters = self.letters(asked.name, &parts.tokens);
            return settle(&candidates, analytes, letters, unknown_code);
        }
        let alike = self
            .alike(&parts.tokens, |at| fit(at).is_some_and(|(_, unit)| unit != UnitFit::Differs));
        let offered: Vec<_> =
            alike.into_iter().map(|(at, score)| (analytes[at].id.clone(), score)).collect();
        if offered.is_empty() { AnalyteMatch::Unknown } else { AnalyteMatch::Uncertain(offered) }
    }

    /// Finds the analytes that have this very name, and whether it settles them.
    ///
    /// A name in several parts (`ALAT (GPT)`) is one if all of its parts name the same analyte;
    /// the order of words (`HDL cholesterol`) does not matter, unless a solidus makes a ratio of
    /// them.
    fn named(&self, name: &str, tokens: &[String], vocabulary: &Words) -> BTreeMap<usize, bool> {
        let direct = self.direct(name, tokens);
        if !direct.is_empty() {
            return direct;
        }
        let parts: Vec<BTreeMap<usize, bool>> = name
            .split(['(', ')', ',', ';', '/'])
            .map(|part| (part, vocabulary.part(part).tokens))
            .filter(|(_, tokens)| !tokens.is_empty())
            .map(|(part, tokens)| self.direct(part, &tokens))
            .collect();
        if let [first, others @ ..] = parts.as_slice()
            && !others.is_empty()
        {
            let agreed = first.keys().filter(|at| others.iter().all(|part| part.contains_key(at)));
            let agreed: BTreeMap<usize, bool> = agreed.map(|at| (*at, true)).collect();
            if !agreed.is_empty() {
                return agreed;
            }
        }
        let reordered = self.sorted.get(&sorted(tokens)).filter(|_| !name.contains('/'));
        reordered.cloned().unwrap_or_default()
    }

    fn direct(&self, name: &str, tokens: &[String]) -> BTreeMap<usize, bool> {
        let mut named = BTreeMap::new();
        for found in [self.whole.get(&fold_name(name)), self.bare.get(&tokens.join(" "))] {
            for (at, settles) in found.into_iter().flatten() {
                *named.entry(*at).or_insert(false) |= settles;
            }
        }
        named
    }

    /// Counts the letters by which a name was found, those of specimen words included where the
    /// catalogue has it with them.
    fn letters(&self, name: &str, tokens: &[String]) -> usize {
        let whole = fold_name(name);
        let found = if self.whole.contains_key(&whole) { whole } else { tokens.join(" ") };
        found.chars().filter(|letter| *letter != ' ').count()
    }

    /// Ranks analytes by the words that a name shares with theirs.
    fn alike(&self, asked: &[String], fits: impl Fn(usize) -> bool) -> Vec<(usize, f64)> {
        let asked: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
        let mut best: BTreeMap<usize, f64> = BTreeMap::new();
        for (at, own) in &self.tokens {
            let score = self.similarity(&asked, own);
            if score >= WORTH_ASKING && score > best.get(at).copied().unwrap_or(0.0) && fits(*at) {
                best.insert(*at, score);
            }
        }
        let mut ranked: Vec<_> = best.into_iter().collect();
        ranked.sort_by(|one, other| other.1.total_cmp(&one.1));
        ranked.truncate(OFFERED);
        ranked
    }

    /// Compares two sets of words, rare ones weighing more: shared weight over mean weight, 0–1.
    ///
    /// Numbers must not contradict: vitamin B6 is not nearly vitamin B12.
    fn similarity(&self, asked_words: &BTreeSet<&str>, own: &BTreeSet<String>) -> f64 {
        let numbers = |word: &&&str| word.starts_with(|c: char| c.is_numeric());
        let asked_numbers: BTreeSet<&str> = asked_words.iter().filter(numbers).copied().collect();
        let own_words: BTreeSet<&str> = own.iter().map(String::as_str).collect();
        let own_numbers: BTreeSet<&str> = own_words.iter().filter(numbers).copied().collect();
        // «Neutrophile %» is a share, whatever the unit column says.
        if asked_words.contains("%") && !own_words.contains("%") {
            return 0.0;
        }
        if !asked_numbers.is_subset(&own_numbers) && !own_numbers.is_subset(&asked_numbers) {
            return 0.0;
        }
        let weight = |word: &str| self.weights.get(word).copied().unwrap_or(1.0);
        // A letter or number in common says little, one that is missing much: D-lactate, lactate.
        let one_sided = |word: &str| if is_bare_sign(word) { 1.0 } else { weight(word) };
        let (mut shared, mut total, mut telling) = (0.0, 0.0, false);
        for word in asked_words {
            if own_words.contains(word) {
                shared += 2.0 * weight(word);
                total += 2.0 * weight(word);
                telling |= !is_bare_sign(word);
            } else if own_words.iter().any(|own| nearly(word, own)) {
                shared += 1.6 * weight(word);
                total += one_sided(word);
                telling = true;
            } else {
                total += one_sided(word);
            }
        }
        total += own_words.difference(asked_words).map(|word| one_sided(word)).sum::<f64>();
        if telling { (shared / total).min(ALIKE) } else { 0.0 }
    }
}

fn enter(map: &mut BTreeMap<String, BTreeMap<usize, bool>>, key: String, at: usize, settles: bool) {
    *map.entry(key).or_default().entry(at).or_insert(false) |= settles;
}

fn sorted(tokens: &[String]) -> String {
    let mut tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    tokens.sort_unstable();
    tokens.join(" ")
}

/// An analyte that has the asked name.
struct Candidate {
    at: usize,
    settles: bool,
    specimen: SpecimenFit,
    unit: UnitFit,
}

/// Decides among analytes that have the very name.
fn settle(
    candidates: &[Candidate],
    analytes: &[Analyte],
    letters: usize,
    unknown_code: bool,
) -> AnalyteMatch {
    let mut scored: Vec<(AnalyteId, f64)> = candidates
        .iter()
        .map(|candidate| {
            let named = if candidate.settles { NAMED } else { HINTED };
            let score =
                if candidate.unit == UnitFit::Differs { UNIT_SPEAKS_AGAINST } else { named };
            let near = if candidate.specimen == SpecimenFit::Near { 0.05 } else { 0.0 };
            (analytes[candidate.at].id.clone(), score - near)
        })
        .collect();
    scored.sort_by(|one, other| other.1.total_cmp(&one.1));
    scored.truncate(OFFERED);
    let mut possible = candidates.iter().filter(|candidate| candidate.unit != UnitFit::Differs);
    let one = match (possible.next(), possible.next()) {
        (Some(one), None) => one,
        _ => return AnalyteMatch::Uncertain(scored),
    };
    // Few letters mean many things; a code that is not ours may mean another of them.
    let analyte = &analytes[one.at];
    let certain = one.settles
        && match one.unit {
            UnitFit::Converts => !(unknown_code && one.specimen == SpecimenFit::NotStated),
            UnitFit::NotStated if analyte.kind == ResultKind::Numeric => {
                one.specimen == SpecimenFit::Same && letters > 3 && !unknown_code
            }
            UnitFit::NotStated => letters > 3 && !unknown_code,
            UnitFit::NotUnderstood => one.specimen == SpecimenFit::Same && letters > 3,
            UnitFit::Differs => false,
        };
    if certain {
        AnalyteMatch::Certain(analyte.id.clone())
    } else {
        AnalyteMatch::Uncertain(scored)
    }
}

/// Compares specimens; `None` if they exclude each other.
fn specimen_fit(own: SpecimenKind, stated: &BTreeSet<SpecimenKind>) -> Option<SpecimenFit> {
    use SpecimenKind::{Plasma, Serum, WholeBlood};
    if stated.is_empty() {
        return Some(SpecimenFit::NotStated);
    }
    if stated.contains(&own) {
        return Some(SpecimenFit::Same);
    }
    let blood = |kind: SpecimenKind| matches!(kind, Serum | Plasma | WholeBlood);
    let near = blood(own) && stated.iter().any(|stated| blood(*stated));
    near.then_some(SpecimenFit::Near)
}

fn unit_fit(analyte: &Analyte, unit: Option<&str>, readings: Option<&[String]>) -> UnitFit {
    match (unit.map(str::trim), readings) {
        (None | Some(""), _) | (_, None) => UnitFit::NotStated,
        (Some(_), Some([])) => UnitFit::NotUnderstood,
        (Some(_), Some(_)) if analyte.unit.is_none() => UnitFit::NotStated,
        (Some(_), Some(readings)) if analyte.reading(readings).is_some() => UnitFit::Converts,
        (Some(_), Some(_)) => UnitFit::Differs,
    }
}

fn is_share(readings: Option<&[String]>) -> bool {
    readings.is_some_and(|readings| readings.iter().any(|unit| unit == "%"))
}

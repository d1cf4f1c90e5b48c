//! Diaries: which symptom of the catalogue a name means, and on which scale a score stands.

use crate::Known;
use crate::question::{Answer, Question};
use std::collections::{BTreeMap, BTreeSet};
use zonula_catalog::{Catalogue, fold_name};
use zonula_formats::RawSymptom;
use zonula_model::{Place, Problem, Severity, Source, SymptomId, SymptomScore};

/// From this likeness on a symptom is suggested for a name.
const WORTH_SUGGESTING: f64 = 0.34;

/// The scale of a tick: it says that something was there, not how strongly.
const TICK: (f64, f64) = (0.0, 1.0);

/// At most so many symptoms are suggested for a name.
const SUGGESTIONS: usize = 5;

/// A diary's scores with what is known of their names before anybody is asked.
#[derive(Clone, Default)]
pub(crate) struct Diary {
    scores: Vec<(Match, RawSymptom)>,
    /// Questions about names; none of them need be answered.
    pub(crate) questions: Vec<Question>,
}

#[derive(Clone, PartialEq)]
enum Match {
    Symptom(Option<SymptomId>),
    /// A question, by its key.
    Asked(String),
}

impl Diary {
    pub(crate) fn new(raw: Vec<RawSymptom>, catalogue: &Catalogue, known: &Known) -> Self {
        let mut questions: BTreeMap<String, Question> = BTreeMap::new();
        let mut open: BTreeMap<String, Match> = BTreeMap::new();
        let mut scores = vec![];
        for score in raw {
            let found = match open.get(&score.name) {
                Some(known) => known.clone(),
                None => {
                    let found = first_match(&score.name, catalogue, known, &mut questions);
                    open.insert(score.name.clone(), found.clone());
                    found
                }
            };
            scores.push((found, score));
        }
        Self { scores, questions: questions.into_values().collect() }
    }

    /// Reports names that nobody knows, once each, and scores beyond their scale.
    pub(crate) fn report(&self, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
        let mut unknown = BTreeSet::new();
        for (found, score) in &self.scores {
            let unmatched = !matches!(found, Match::Symptom(Some(_)));
            if unmatched && unknown.insert(&score.name) {
                let message = format!("`{}` is no symptom of the catalogue", score.name);
                problems.push(
                    Problem::new(Severity::Note, "symptom-unmatched", score.place.clone(), message)
                        .with_value(&score.name),
                );
            }
            let (least, most) = scale(score, found.symptom(&BTreeMap::new()), catalogue);
            if score.score < least || score.score > most {
                let message = format!("`{}` lies outside its scale {least} to {most}", score.score);
                let place = score.place.clone();
                problems.push(
                    Problem::new(Severity::Warning, "score-outside-scale", place, message)
                        .with_value(&score.score.to_string()),
                );
            }
        }
    }

    /// Makes the scores with the answers at hand.
    pub(crate) fn scores(
        &self,
        answers: &BTreeMap<String, Answer>,
        catalogue: &Catalogue,
        source: impl Fn(&RawSymptom) -> Source,
    ) -> Vec<SymptomScore> {
        let score = |(found, raw): &(Match, RawSymptom)| {
            let symptom = found.symptom(answers);
            SymptomScore {
                symptom: symptom.cloned(),
                name: raw.name.clone(),
                day: raw.day,
                score: raw.score,
                scale: scale(raw, symptom, catalogue),
                source: source(raw),
                repeated_at: vec![],
            }
        };
        self.scores.iter().filter(|(found, raw)| !is_idle(found, raw, answers)).map(score).collect()
    }

    /// Lists the ticks that are no symptom, «music» say: a diary is full of them.
    pub(crate) fn left_out(
        &self,
        answers: &BTreeMap<String, Answer>,
    ) -> impl Iterator<Item = (Place, String)> {
        let idle = self.scores.iter().filter(|(found, raw)| is_idle(found, raw, answers));
        idle.map(|(_, raw)| {
            (raw.place.clone(), format!("`{}` is ticked and no symptom of the catalogue", raw.name))
        })
    }

    /// Lists the entries as they stand in the file.
    pub(crate) fn raw(&self) -> impl Iterator<Item = &RawSymptom> {
        self.scores.iter().map(|(_, raw)| raw)
    }
}

/// Says whether an entry is a tick of something that nobody calls a symptom.
fn is_idle(found: &Match, raw: &RawSymptom, answers: &BTreeMap<String, Answer>) -> bool {
    raw.scale == Some(TICK) && found.symptom(answers).is_none()
}

impl Match {
    fn symptom<'a>(&'a self, answers: &'a BTreeMap<String, Answer>) -> Option<&'a SymptomId> {
        match self {
            Self::Symptom(found) => found.as_ref(),
            Self::Asked(key) => match answers.get(key) {
                Some(Answer::Symptom(id)) => Some(id),
                _ => None,
            },
        }
    }
}

fn first_match(
    name: &str,
    catalogue: &Catalogue,
    known: &Known,
    questions: &mut BTreeMap<String, Question>,
) -> Match {
    if let Some(remembered) = known.symptoms.get(&fold_name(name)) {
        // A symptom that the catalogue no longer has is asked for again.
        match remembered {
            Some(id) if catalogue.symptom_by_id(id).is_none() => {}
            known => return Match::Symptom(known.clone()),
        }
    }
    if let Some(symptom) = catalogue.symptom(name) {
        return Match::Symptom(Some(symptom.id.clone()));
    }
    let candidates = suggestions(name, catalogue);
    if candidates.is_empty() {
        return Match::Symptom(None);
    }
    let key = format!("symptom:{name}");
    let question = Question::Symptom { key: key.clone(), name: name.to_owned(), candidates };
    questions.insert(key.clone(), question);
    Match::Asked(key)
}

/// Ranks symptoms by the words their names share with a name.
fn suggestions(name: &str, catalogue: &Catalogue) -> Vec<(SymptomId, f64)> {
    let words = |name: &str| -> BTreeSet<String> {
        let folded = fold_name(name);
        folded.split(' ').filter(|word| word.len() > 2).map(str::to_owned).collect()
    };
    let own = words(name);
    let likeness = |other: &str| {
        let other = words(other);
        let shared = own.intersection(&other).count();
        if shared == 0 { 0.0 } else { 2.0 * shared as f64 / (own.len() + other.len()) as f64 }
    };
    let mut found: Vec<(SymptomId, f64)> = catalogue
        .symptoms
        .iter()
        .filter_map(|symptom| {
            let names = symptom.names.iter().chain(&symptom.synonyms);
            let best = names.map(|name| likeness(name)).fold(0.0, f64::max);
            (best >= WORTH_SUGGESTING).then(|| (symptom.id.clone(), best))
        })
        .collect();
    found.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    found.truncate(SUGGESTIONS);
    found
}

/// Returns the scale that the diary states, else the symptom's own.
fn scale(raw: &RawSymptom, symptom: Option<&SymptomId>, catalogue: &Catalogue) -> (f64, f64) {
    let own = symptom.and_then(|id| catalogue.symptom_by_id(id));
    raw.scale.unwrap_or(match own.map(|own| own.scale.as_str()) {
        Some("bristol_1_7") => (1.0, 7.0),
        _ => (0.0, 10.0),
    })
}

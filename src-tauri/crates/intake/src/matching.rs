//! Matching: remembered answers first, then the catalogue; what stays open becomes a question.

use crate::Known;
use crate::matcher::Matcher;
use crate::question::{Answer, Question};
use std::collections::{BTreeMap, BTreeSet};
use zonula_catalog::{AnalyteMatch, Catalogue, ResultKind, fold_name};
use zonula_formats::{RawResult, RawSpecimen};
use zonula_model::{AnalyteId, SpecimenKind};

/// Returns the key under which an answer about a laboratory's name is remembered.
///
/// The material belongs to it: zonulin in stool and in serum are different analytes.
pub fn memory_key(name: &str, specimen: SpecimenKind) -> String {
    format!("{} ({})", fold_name(name), specimen.as_str())
}

/// What is known of one result before anybody is asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Match {
    /// This analyte.
    Analyte(AnalyteId),
    /// No analyte of the catalogue.
    Unmatched,
    /// A question, by its key.
    Asked(String),
}

impl Match {
    /// Returns the analyte, with the answers at hand.
    pub(crate) fn analyte<'a>(
        &'a self,
        answers: &'a BTreeMap<String, Answer>,
    ) -> Option<&'a AnalyteId> {
        match self {
            Self::Analyte(id) => Some(id),
            Self::Unmatched => None,
            Self::Asked(key) => match answers.get(key) {
                Some(Answer::Analyte(id)) => Some(id),
                _ => None,
            },
        }
    }
}

/// What makes two results the same question.
type Subject = (String, SpecimenKind, String);

/// The matches of all results, by specimen and position, and the questions about them.
#[derive(Clone, Default)]
pub(crate) struct Matches {
    pub(crate) by_specimen: Vec<Vec<Match>>,
    pub(crate) questions: Vec<Question>,
}

impl Matches {
    pub(crate) fn new(specimens: &[RawSpecimen], catalogue: &Catalogue, known: &Known) -> Self {
        let mut found: Vec<Vec<Result<Match, Subject>>> = vec![];
        let mut asked: Vec<(Subject, Question)> = vec![];
        let mut subjects = BTreeSet::new();
        let mut matcher = Matcher::new(catalogue);
        for specimen in specimens {
            let mut own = vec![];
            for result in &specimen.results {
                own.push(match first_match(specimen, result, &mut matcher, catalogue, known) {
                    First::Known(known) => Ok(known),
                    First::Open(candidates) => {
                        let subject = subject(specimen, result);
                        if subjects.insert(subject.clone()) {
                            let question = Question::Analyte {
                                key: String::new(),
                                name: result.analyte.name.clone(),
                                unit: result.analyte.unit.clone(),
                                specimen: specimen.kind,
                                candidates,
                            };
                            asked.push((subject.clone(), question));
                        }
                        Err(subject)
                    }
                });
            }
            found.push(own);
        }
        let keys = keys(&asked);
        for (_, question) in &mut asked {
            let subject = question_subject(question);
            if let (Question::Analyte { key, .. }, Some(own)) = (question, keys.get(&subject)) {
                key.clone_from(own);
            }
        }
        let settled = |entry| match entry {
            Ok(known) => known,
            Err(subject) => {
                keys.get(&subject).map_or(Match::Unmatched, |key| Match::Asked(key.clone()))
            }
        };
        Self {
            by_specimen: found
                .into_iter()
                .map(|own| own.into_iter().map(settled).collect())
                .collect(),
            questions: asked.into_iter().map(|(_, question)| question).collect(),
        }
    }
}

enum First {
    Known(Match),
    Open(Vec<(AnalyteId, f64)>),
}

fn first_match<'a>(
    specimen: &RawSpecimen,
    result: &'a RawResult,
    matcher: &mut Matcher<'a>,
    catalogue: &'a Catalogue,
    known: &Known,
) -> First {
    let name = &result.analyte.name;
    if let Some(remembered) = known.analytes.get(&memory_key(name, specimen.kind)) {
        // An analyte that the catalogue no longer has is asked for again.
        match remembered {
            None => return First::Known(Match::Unmatched),
            Some(id) if catalogue.analyte(id).is_some() => {
                return First::Known(Match::Analyte(id.clone()));
            }
            Some(_) => {}
        }
    }
    let material = match (specimen.kind, result.analyte.panel.as_deref()) {
        // «Stuhldiagnostik» above the results says what the file does not say elsewhere.
        (SpecimenKind::NotStated, Some(panel)) => {
            catalogue.specimen(panel).unwrap_or(SpecimenKind::NotStated)
        }
        (stated, _) => stated,
    };
    let unit = stated_unit(result);
    match matcher.find(name, result.analyte.loinc.as_deref(), material, unit).clone() {
        AnalyteMatch::Certain(id) => First::Known(Match::Analyte(id)),
        AnalyteMatch::Unknown => First::Known(Match::Unmatched),
        AnalyteMatch::Uncertain(candidates) => {
            let worth = |(id, score): &(AnalyteId, f64)| {
                let words =
                    catalogue.analyte(id).is_some_and(|own| own.kind != ResultKind::Numeric);
                result.number.is_some() || words || *score >= NAME_ALONE
            };
            let candidates: Vec<_> = candidates.into_iter().filter(worth).collect();
            if candidates.is_empty() {
                First::Known(Match::Unmatched)
            } else {
                First::Open(candidates)
            }
        }
    }
}

/// The score from which words for a numeric analyte («not measurable») are worth a question;
/// below it they are remarks about the morphology of cells and the like.
const NAME_ALONE: f64 = 0.8;

/// Returns the unit to convert from: UCUM where the file states it as such, else as written.
pub(crate) fn stated_unit(result: &RawResult) -> Option<&str> {
    let unit = result.analyte.ucum.as_deref().or(result.analyte.unit.as_deref());
    unit.map(str::trim).filter(|unit| !unit.is_empty())
}

fn subject(specimen: &RawSpecimen, result: &RawResult) -> Subject {
    let unit = result.analyte.unit.as_deref().unwrap_or_default();
    (result.analyte.name.clone(), specimen.kind, unit.trim().to_owned())
}

fn question_subject(question: &Question) -> Subject {
    match question {
        Question::Analyte { name, unit, specimen, .. } => {
            let unit = unit.as_deref().unwrap_or_default();
            (name.clone(), *specimen, unit.trim().to_owned())
        }
        _ => (String::new(), SpecimenKind::NotStated, String::new()),
    }
}

/// Names each question; a name that is asked about once needs no more than itself.
fn keys(asked: &[(Subject, Question)]) -> BTreeMap<Subject, String> {
    let mut namesakes: BTreeMap<&str, usize> = BTreeMap::new();
    for ((name, ..), _) in asked {
        *namesakes.entry(name).or_default() += 1;
    }
    let key = |subject: &Subject| {
        let (name, specimen, unit) = subject;
        match (namesakes[name.as_str()], unit.as_str()) {
            (1, _) => format!("analyte:{name}"),
            (_, "") => format!("analyte:{name} ({})", specimen.as_str()),
            (_, unit) => format!("analyte:{name} ({}, {unit})", specimen.as_str()),
        }
    };
    asked.iter().map(|(subject, _)| (subject.clone(), key(subject))).collect()
}

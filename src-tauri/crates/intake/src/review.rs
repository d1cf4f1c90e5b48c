//! Review: a plan that a person answers, and the batch that comes of it.

use crate::convert::{NOT_STORED, observation};
use crate::matching::{Match, Matches};
use crate::question::{Answer, Question};
use crate::{Known, duplicates, person};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use zonula_catalog::{Catalogue, fold_name};
use zonula_formats::{Kind, RawSpecimen, RawSymptom, Reading, SourceFile, StatedPatient};
use zonula_model::{
    AnalyteId, DateTime, ImportBatch, Patient, Place, Problem, Severity, Sha256, Source, Specimen,
    SpecimenId, SymptomId, SymptomScore,
};

/// A file that is understood as far as possible, before anything is stored.
#[derive(Clone)]
pub struct ImportPlan {
    /// What the file is about.
    pub kind: Kind,
    /// The reader's problems and those found while matching and converting.
    pub problems: Vec<Problem>,
    /// What is still open.
    pub questions: Vec<Question>,
    /// Whether this very file was imported for this patient before: nothing is to be done.
    pub known_already: bool,
    file: String,
    sha256: Sha256,
    format: String,
    patient: Patient,
    stated: Option<StatedPatient>,
    specimens: Vec<RawSpecimen>,
    scores: Vec<(Option<SymptomId>, (f64, f64), RawSymptom)>,
    matches: Matches,
    analytes: BTreeSet<AnalyteId>,
    answers: BTreeMap<String, Answer>,
}

/// The plan, with the questions that remain.
#[derive(Debug)]
pub struct Unanswered(pub Box<ImportPlan>);

impl ImportPlan {
    pub(crate) fn new(
        file: &SourceFile,
        format: &str,
        reading: Reading,
        patient: &Patient,
        catalogue: &Catalogue,
        known: &Known,
    ) -> Self {
        let matches = Matches::new(&reading.specimens, catalogue, known);
        let mut problems = reading.problems;
        let scores = symptoms(reading.symptoms, catalogue, known, &mut problems);
        let mut plan = Self {
            kind: reading.kind,
            problems,
            questions: vec![],
            known_already: known.files.contains(&file.sha256()),
            file: file.name().to_owned(),
            sha256: file.sha256(),
            format: format.to_owned(),
            patient: patient.clone(),
            stated: reading.patient,
            specimens: reading.specimens,
            scores,
            matches,
            analytes: catalogue.analytes.iter().map(|analyte| analyte.id.clone()).collect(),
            answers: BTreeMap::new(),
        };
        plan.report(catalogue);
        plan.ask();
        plan
    }

    /// Answers a question by its key; a key or answer that does not fit is refused with the reason.
    ///
    /// An answer may open further questions: those about specimens are asked once it is known which
    /// specimens belong to the patient.
    pub fn answer(&mut self, key: &str, answer: Answer) -> Result<(), String> {
        let question = self.questions.iter().find(|question| question.key() == key);
        let question = question.ok_or_else(|| format!("`{key}` is not an open question"))?;
        question.check(&answer, |id| self.analytes.contains(id))?;
        self.answers.insert(key.to_owned(), answer);
        self.ask();
        Ok(())
    }

    /// Makes the batch, or gives the plan back if questions remain.
    ///
    /// A file imported before gives a batch that stores nothing.
    pub fn finish(
        self,
        imported: DateTime,
        catalogue: &Catalogue,
    ) -> Result<ImportBatch, Unanswered> {
        if !self.questions.is_empty() {
            return Err(Unanswered(Box::new(self)));
        }
        let mut batch = ImportBatch {
            patient: self.patient.id,
            file: self.file.clone(),
            sha256: self.sha256,
            format: self.format.clone(),
            imported,
            specimens: vec![],
            symptoms: vec![],
            left_out: vec![],
        };
        for (at, raw) in self.specimens.iter().enumerate() {
            let reason = if self.known_already {
                "the file was imported before"
            } else if !self.is_chosen(raw) {
                "the specimen does not belong to the patient"
            } else {
                let id = SpecimenId(-1 - i64::try_from(at).unwrap_or(i64::MAX - 1));
                batch.specimens.push(self.specimen(at, id, catalogue, &mut vec![]));
                continue;
            };
            batch.left_out.extend(places(raw).map(|place| (place.clone(), reason.to_owned())));
        }
        for (symptom, scale, raw) in self.scores {
            if self.known_already {
                batch.left_out.push((raw.place, "the file was imported before".to_owned()));
                continue;
            }
            batch.symptoms.push(SymptomScore {
                symptom,
                name: raw.name,
                day: raw.day,
                score: raw.score,
                scale,
                source: Source { import: NOT_STORED, place: raw.place },
            });
        }
        Ok(batch)
    }

    /// Adds the problems that matching and converting meet.
    fn report(&mut self, catalogue: &Catalogue) {
        let mut problems = vec![];
        for (at, raw) in self.specimens.iter().enumerate() {
            for (result, found) in raw.results.iter().zip(&self.matches.by_specimen[at]) {
                if *found == Match::Unmatched {
                    let name = &result.analyte.name;
                    let message =
                        format!("`{name}` is not in the catalogue and is kept as written");
                    let place = result.place.clone();
                    problems.push(
                        Problem::new(Severity::Note, "analyte-unmatched", place, message)
                            .with_value(name),
                    );
                }
            }
            self.specimen(at, SpecimenId(0), catalogue, &mut problems);
        }
        self.problems.append(&mut problems);
    }

    /// Lists the questions that no answer closes.
    fn ask(&mut self) {
        let mut questions = vec![];
        if !self.known_already {
            if self.several() {
                let labels = self.specimens.iter().map(|raw| raw.label.clone()).collect();
                questions.push(Question::Specimens { key: "specimens".to_owned(), labels });
            }
            if !self.several() || self.answers.contains_key("specimens") {
                questions.extend(self.patient_question());
                questions.extend(self.date_questions());
                questions.extend(self.analyte_questions());
            }
        }
        questions.retain(|question| !self.answers.contains_key(question.key()));
        self.questions = questions;
    }

    /// Says whether the file holds microbiomes of several specimens, or results of several people.
    fn several(&self) -> bool {
        let microbiomes = self.specimens.iter().filter(|raw| !raw.profiles.is_empty()).count();
        let mut people = self.specimens.iter().filter_map(|raw| raw.patient.as_ref());
        let first = people.next();
        microbiomes > 1 || people.any(|other| Some(other) != first)
    }

    fn is_chosen(&self, raw: &RawSpecimen) -> bool {
        match self.answers.get("specimens") {
            Some(Answer::Specimens(labels)) => labels.contains(&raw.label),
            _ => true,
        }
    }

    fn chosen(&self) -> impl Iterator<Item = (usize, &RawSpecimen)> {
        self.specimens.iter().enumerate().filter(|(_, raw)| self.is_chosen(raw))
    }

    /// Asks once about all that the file says of the person; later mentions repeat the first.
    fn patient_question(&self) -> Option<Question> {
        let of_specimens = self.chosen().filter_map(|(_, raw)| raw.patient.as_ref());
        let mentions: Vec<&StatedPatient> = self.stated.iter().chain(of_specimens).collect();
        let mut differences: Vec<String> = vec![];
        for stated in &mentions {
            for difference in person::differences(stated, &self.patient) {
                if !differences.contains(&difference) {
                    differences.push(difference);
                }
            }
        }
        let first = mentions
            .into_iter()
            .find(|stated| !person::differences(stated, &self.patient).is_empty())?;
        Some(Question::Patient { key: "patient".to_owned(), stated: first.clone(), differences })
    }

    fn date_questions(&self) -> impl Iterator<Item = Question> {
        self.chosen().filter(|(_, raw)| raw.collected.is_none()).map(|(_, raw)| {
            let label = raw.label.clone();
            Question::Collected { key: format!("collected:{label}"), label }
        })
    }

    fn analyte_questions(&self) -> impl Iterator<Item = Question> {
        let asked: BTreeSet<&str> = self
            .chosen()
            .flat_map(|(at, _)| &self.matches.by_specimen[at])
            .filter_map(|found| match found {
                Match::Asked(key) => Some(key.as_str()),
                _ => None,
            })
            .collect();
        let questions = self.matches.questions.iter();
        questions.filter(move |question| asked.contains(question.key())).cloned()
    }

    /// Makes a specimen with the answers at hand.
    fn specimen(
        &self,
        at: usize,
        id: SpecimenId,
        catalogue: &Catalogue,
        problems: &mut Vec<Problem>,
    ) -> Specimen {
        let raw = &self.specimens[at];
        let with_match = raw.results.iter().zip(&self.matches.by_specimen[at]);
        let observations: Vec<_> = with_match
            .map(|(result, found)| {
                observation(result, found.analyte(&self.answers), catalogue, problems)
            })
            .collect();
        duplicates::report(&observations, catalogue, problems);
        let answered = match self.answers.get(&format!("collected:{}", raw.label)) {
            Some(Answer::Collected(day)) => Some(*day),
            _ => None,
        };
        Specimen {
            id,
            label: raw.label.clone(),
            kind: raw.kind,
            collected: raw.collected.or(answered),
            received: raw.received,
            reported: raw.reported,
            laboratory: raw.laboratory.clone(),
            observations,
            profiles: raw.profiles.clone(),
            source: Source { import: NOT_STORED, place: raw.place.clone() },
        }
    }
}

/// Lists the places of a specimen's results, or its own where it has profiles only.
fn places(raw: &RawSpecimen) -> impl Iterator<Item = &Place> {
    let own = raw.results.is_empty().then_some(&raw.place);
    raw.results.iter().map(|result| &result.place).chain(own)
}

/// Matches a diary's names; reports each name that nobody knows once.
fn symptoms(
    raw: Vec<RawSymptom>,
    catalogue: &Catalogue,
    known: &Known,
    problems: &mut Vec<Problem>,
) -> Vec<(Option<SymptomId>, (f64, f64), RawSymptom)> {
    let mut unknown = BTreeSet::new();
    let mut matched = vec![];
    for score in raw {
        let found = match known.symptoms.get(&fold_name(&score.name)) {
            Some(remembered) => remembered.clone(),
            None => catalogue.symptom(&score.name).map(|symptom| symptom.id.clone()),
        };
        if found.is_none() && unknown.insert(score.name.clone()) {
            let message = format!("`{}` is no symptom of the catalogue", score.name);
            problems.push(
                Problem::new(Severity::Note, "symptom-unmatched", score.place.clone(), message)
                    .with_value(&score.name),
            );
        }
        let own_scale = found.as_ref().and_then(|id| catalogue.symptom_by_id(id));
        let scale = score.scale.unwrap_or(match own_scale.map(|own| own.scale.as_str()) {
            Some("bristol_1_7") => (1.0, 7.0),
            _ => (0.0, 10.0),
        });
        if score.score < scale.0 || score.score > scale.1 {
            let (least, most) = scale;
            let message = format!("`{}` lies outside its scale {least} to {most}", score.score);
            let place = score.place.clone();
            problems.push(
                Problem::new(Severity::Warning, "score-outside-scale", place, message)
                    .with_value(&score.score.to_string()),
            );
        }
        matched.push((found, scale, score));
    }
    matched
}

impl fmt::Debug for ImportPlan {
    /// Shows digest and questions only: files and answers are about a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportPlan")
            .field("sha256", &self.sha256)
            .field("questions", &self.questions)
            .finish_non_exhaustive()
    }
}

//! Review: a plan that a person answers, and the batch that comes of it.

mod ask;
mod rows;

use crate::convert::{NOT_STORED, observation};
use crate::diary::Diary;
use crate::matching::{Match, Matches};
use crate::question::{Answer, Question};
use crate::{Known, sameness};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;
use zonula_catalog::Catalogue;
use zonula_formats::{Kind, RawIntervention, RawSpecimen, Reading, SourceFile, StatedPatient};
use zonula_model::{
    AnalyteId, Changes, CompanionFile, DateTime, ImportBatch, ImportId, Intervention, Patient,
    Place, Problem, SameSpecimen, Severity, Sha256, Source, Specimen, SpecimenId, SymptomId,
};

/// Why a row read off a page is not stored.
const NOT_ACCEPTED: &str = "the row was not accepted";

/// A file that is understood as far as possible, before anything is stored.
#[derive(Clone)]
pub struct ImportPlan {
    /// What the file is about.
    pub kind: Kind,
    /// The reader's problems and those found while matching, converting and comparing.
    pub problems: Vec<Problem>,
    /// What is still open.
    pub questions: Vec<Question>,
    /// Whether this very file was imported for this patient before: nothing is to be done.
    pub known_already: bool,
    /// What the import changes in the record, as far as the answers tell.
    pub changes: Changes,
    file: String,
    sha256: Sha256,
    format: String,
    patient: Patient,
    stated: Option<StatedPatient>,
    specimens: Vec<RawSpecimen>,
    interventions: Vec<RawIntervention>,
    diary: Diary,
    companions: Vec<CompanionFile>,
    matches: Matches,
    choices: Vec<Question>,
    doubts: Vec<(usize, Question)>,
    known: Arc<Known>,
    analytes: BTreeSet<AnalyteId>,
    symptoms: BTreeSet<SymptomId>,
    answers: BTreeMap<String, Answer>,
    /// How many problems there are without those of comparing with the record.
    own_problems: usize,
    /// How many results stand before those of each specimen.
    results_before: Vec<usize>,
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
        known: Arc<Known>,
    ) -> Self {
        let mut plan = Self {
            kind: reading.kind,
            problems: reading.problems,
            questions: vec![],
            known_already: known.files.iter().any(|(sha256, ..)| *sha256 == file.sha256()),
            changes: Changes::default(),
            file: file.name().to_owned(),
            sha256: file.sha256(),
            format: format.to_owned(),
            patient: patient.clone(),
            stated: reading.patient,
            matches: Matches::new(&reading.specimens, catalogue, &known),
            specimens: reading.specimens,
            interventions: reading.interventions,
            diary: Diary::new(reading.symptoms, catalogue, &known),
            companions: vec![],
            choices: vec![],
            doubts: vec![],
            known,
            analytes: catalogue.analytes.iter().map(|analyte| analyte.id.clone()).collect(),
            symptoms: catalogue.symptoms.iter().map(|symptom| symptom.id.clone()).collect(),
            answers: BTreeMap::new(),
            own_problems: 0,
            results_before: vec![],
        };
        let mut results = 0;
        for raw in &plan.specimens {
            plan.results_before.push(results);
            results += raw.results.len();
        }
        plan.report(catalogue);
        plan.ask(catalogue);
        plan
    }

    /// Adds what was read beside the file.
    #[must_use]
    pub fn with_companions(self, companions: Vec<CompanionFile>) -> Self {
        Self { companions, ..self }
    }

    /// Adds what is open about reading the file; everything else is asked after that.
    #[must_use]
    pub fn with_choices(self, choices: Vec<Question>, catalogue: &Catalogue) -> Self {
        let mut plan = Self { choices, ..self };
        plan.ask(catalogue);
        plan
    }

    /// Answers a question by its key; a key or answer that does not fit is refused with the reason.
    ///
    /// An answer may open further questions: those about specimens are asked once it is known which
    /// specimens belong to the patient, and whether the record has them once all else is known.
    pub fn answer(
        &mut self,
        key: &str,
        answer: Answer,
        catalogue: &Catalogue,
    ) -> Result<(), String> {
        let question = self.questions.iter().find(|question| question.key() == key);
        let question = question.ok_or_else(|| format!("`{key}` is not an open question"))?;
        let (analytes, symptoms) = (&self.analytes, &self.symptoms);
        question.check(&answer, |id| analytes.contains(id), |id| symptoms.contains(id))?;
        self.answers.insert(key.to_owned(), answer);
        self.ask(catalogue);
        Ok(())
    }

    /// Says whether the record that the plan was made for had exactly these imports.
    pub fn knows(&self, imports: impl Iterator<Item = ImportId>) -> bool {
        let known: BTreeSet<ImportId> = self.known.files.iter().map(|(_, id, _)| *id).collect();
        known == imports.collect()
    }

    /// Compares the file with the record as it is by now; answers stay as they were given.
    pub fn renew(&mut self, known: impl Into<Arc<Known>>, catalogue: &Catalogue) {
        self.known = known.into();
        self.known_already = self.known.files.iter().any(|(sha256, ..)| *sha256 == self.sha256);
        self.ask(catalogue);
    }

    /// Says whether a question is open that must be answered.
    pub fn is_open(&self) -> bool {
        self.questions.iter().any(|question| !question.is_optional())
    }

    /// Makes the batch, or gives the plan back if questions remain that must be answered.
    ///
    /// A file imported before gives a batch that stores nothing.
    pub fn finish(
        self,
        imported: DateTime,
        catalogue: &Catalogue,
    ) -> Result<ImportBatch, Unanswered> {
        if self.is_open() {
            return Err(Unanswered(Box::new(self)));
        }
        let mut left_out = vec![];
        let chosen: BTreeSet<usize> = self.chosen().map(|(at, _)| at).collect();
        for (at, raw) in self.specimens.iter().enumerate() {
            let reason = if self.known_already {
                "the file was imported before"
            } else if !chosen.contains(&at) {
                "the specimen does not belong to the patient"
            } else {
                left_out.extend(self.refused(at).map(|place| (place, NOT_ACCEPTED.to_owned())));
                continue;
            };
            left_out.extend(places(raw).map(|place| (place.clone(), reason.to_owned())));
        }
        let (mut specimens, mut symptoms, mut interventions) = (vec![], vec![], vec![]);
        if self.known_already {
            let entries = self.diary.raw().map(|raw| &raw.place);
            let places = entries.chain(self.interventions.iter().map(|raw| &raw.place));
            let reason = "the file was imported before".to_owned();
            left_out.extend(places.map(|place| (place.clone(), reason.clone())));
        } else {
            specimens = self.stated(catalogue);
            symptoms = self.diary.scores(&self.answers, catalogue, |raw| source(&raw.place));
            left_out.extend(self.diary.left_out(&self.answers));
            interventions = self.interventions.iter().map(intervention).collect();
        }
        let decisions = self.decisions();
        Ok(ImportBatch {
            patient: self.patient.id,
            file: self.file,
            sha256: self.sha256,
            format: self.format,
            imported,
            companions: self.companions,
            specimens,
            decisions,
            symptoms,
            interventions,
            left_out,
            changes: self.changes,
        })
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
            self.specimen(at, catalogue, &mut problems);
        }
        self.diary.report(catalogue, &mut problems);
        self.problems.append(&mut problems);
        self.own_problems = self.problems.len();
    }

    /// Makes the specimens of this patient with the answers at hand.
    fn stated(&self, catalogue: &Catalogue) -> Vec<Specimen> {
        let kept = self.chosen().filter(|(at, _)| !self.is_refused(*at));
        kept.map(|(at, _)| self.specimen(at, catalogue, &mut vec![])).collect()
    }

    /// Compares what the file states with the record, and says what it changes there.
    fn compare(&mut self, specimens: &[Specimen], catalogue: &Catalogue) {
        let mut problems = vec![];
        let decisions = self.decisions();
        self.changes =
            sameness::changes(specimens, &decisions, &self.known, catalogue, &mut problems);
        let scores = self.diary.scores(&self.answers, catalogue, |raw| source(&raw.place));
        let interventions: Vec<_> = self.interventions.iter().map(intervention).collect();
        self.changes.repeated_entries =
            sameness::known_entries(&scores, &interventions, &self.known);
        self.problems.append(&mut problems);
    }

    fn chosen(&self) -> impl Iterator<Item = (usize, &RawSpecimen)> {
        let labels: Option<BTreeSet<&str>> = match self.answers.get("specimens") {
            Some(Answer::Specimens(labels)) => Some(labels.iter().map(String::as_str).collect()),
            _ => None,
        };
        let is_chosen = move |raw: &RawSpecimen| {
            labels.as_ref().is_none_or(|labels| labels.contains(raw.label.as_str()))
        };
        self.specimens.iter().enumerate().filter(move |(_, raw)| is_chosen(raw))
    }

    /// Makes a specimen with the answers at hand.
    fn specimen(&self, at: usize, catalogue: &Catalogue, problems: &mut Vec<Problem>) -> Specimen {
        let raw = &self.specimens[at];
        let with_match = raw.results.iter().zip(&self.matches.by_specimen[at]);
        let accepted = with_match.zip(self.accepted(at)).filter(|(_, accepted)| *accepted);
        let observations = accepted.map(|((result, found), _)| {
            observation(result, found.analyte(&self.answers), catalogue, problems)
        });
        let observations = observations.collect();
        let answered = match self.answers.get(&format!("collected:{}", raw.label)) {
            Some(Answer::Collected(day)) => Some(*day),
            _ => None,
        };
        Specimen {
            id: identity(at),
            label: raw.label.clone(),
            kind: raw.kind,
            collected: raw.collected.or(answered),
            received: raw.received,
            reported: raw.reported,
            laboratory: raw.laboratory.clone(),
            observations,
            superseded: vec![],
            profiles: raw.profiles.clone(),
            source: source(&raw.place),
            repeated_at: vec![],
        }
    }

    /// Returns what was decided about specimens that the record may have.
    fn decisions(&self) -> Vec<SameSpecimen> {
        let mut decisions = vec![];
        for (at, question) in &self.doubts {
            let Question::Same { key, candidates, .. } = question else { continue };
            let chosen = match self.answers.get(key) {
                Some(Answer::SameSpecimen(id)) => Some(id.as_str()),
                Some(_) => None,
                None => continue,
            };
            decisions.extend(sameness::decisions(identity(*at), candidates, chosen));
        }
        decisions
    }
}

/// Gives a specimen its identity before the vault has one for it.
fn identity(at: usize) -> SpecimenId {
    SpecimenId(-1 - i64::try_from(at).unwrap_or(i64::MAX - 1))
}

fn source(place: &Place) -> Source {
    Source { import: NOT_STORED, place: place.clone() }
}

fn intervention(raw: &RawIntervention) -> Intervention {
    Intervention {
        what: raw.name.clone(),
        from: raw.from,
        to: raw.to,
        dose: raw.dose.clone(),
        remark: raw.remark.clone(),
        source: source(&raw.place),
        repeated_at: vec![],
    }
}

/// Lists the places of a specimen's results, or its own where it has profiles only.
fn places(raw: &RawSpecimen) -> impl Iterator<Item = &Place> {
    let own = raw.results.is_empty().then_some(&raw.place);
    raw.results.iter().map(|result| &result.place).chain(own)
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

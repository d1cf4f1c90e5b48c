//! Asking: which questions a plan has open, in the order in which they can be answered.

use super::{ImportPlan, identity};
use crate::matching::Match;
use crate::question::Question;
use crate::{person, sameness};
use std::collections::BTreeSet;
use zonula_catalog::Catalogue;
use zonula_formats::{RawSpecimen, StatedPatient};

impl ImportPlan {
    /// Lists the questions that no answer closes.
    pub(super) fn ask(&mut self, catalogue: &Catalogue) {
        self.problems.truncate(self.own_problems);
        self.doubts.clear();
        self.questions = self.first_questions();
        if self.is_open() || self.known_already {
            return;
        }
        // Only now is it known what the specimens are and when they were taken.
        let specimens = self.stated(catalogue);
        let known = self.known.clone();
        for (at, candidates) in sameness::doubts(&specimens, &known) {
            let specimen = &specimens[at];
            let key = format!("same:{}", specimen.label);
            let question = Question::Same { key, label: specimen.label.clone(), candidates };
            let position = self.chosen().map(|(at, _)| at).find(|at| identity(*at) == specimen.id);
            self.doubts.extend(position.map(|at| (at, question)));
        }
        let asked: Vec<Question> = self.doubts.iter().map(|(_, own)| own.clone()).collect();
        let open = asked.into_iter().filter(|own| !self.answers.contains_key(own.key()));
        self.questions.extend(open.collect::<Vec<_>>());
        if !self.is_open() {
            self.compare(&specimens, catalogue);
        }
    }

    /// Lists what is open about reading, then about people and specimens, then about names.
    fn first_questions(&self) -> Vec<Question> {
        let mut questions = vec![];
        if self.known_already {
            return questions;
        }
        questions.extend(self.choices.iter().cloned());
        let unread = self
            .choices
            .iter()
            .any(|choice| !choice.is_optional() && !self.answers.contains_key(choice.key()));
        if !unread {
            if self.several() {
                let labels = self.specimens.iter().map(|raw| raw.label.clone()).collect();
                let proposed = self.proposed();
                questions.push(Question::Specimens { key: "specimens".into(), labels, proposed });
            }
            if !self.several() || self.answers.contains_key("specimens") {
                questions.extend(self.rows_question());
                questions.extend(self.patient_question());
                questions.extend(self.date_questions());
                questions.extend(self.analyte_questions());
                questions.extend(self.diary.questions.iter().cloned());
            }
        }
        questions.retain(|question| !self.answers.contains_key(question.key()));
        questions
    }

    /// Says whether the file holds microbiomes of several specimens, or results of several people.
    fn several(&self) -> bool {
        let microbiomes = self.specimens.iter().filter(|raw| !raw.profiles.is_empty()).count();
        let mut people = self.specimens.iter().filter_map(|raw| raw.patient.as_ref());
        let first = people.next();
        microbiomes > 1 || people.any(|other| Some(other) != first)
    }

    /// Lists the specimens of which the file says nothing but what the record says; a name or birth
    /// date must be among it.
    fn proposed(&self) -> Vec<String> {
        let hers = |raw: &&RawSpecimen| {
            raw.patient.as_ref().is_some_and(|stated| {
                (stated.name.is_some() || stated.born.is_some() || stated.number.is_some())
                    && person::differences(stated, &self.patient).is_empty()
            })
        };
        self.specimens.iter().filter(hers).map(|raw| raw.label.clone()).collect()
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
            .flat_map(|(at, _)| self.matches.by_specimen[at].iter().zip(self.accepted(at)))
            .filter(|(_, accepted)| *accepted)
            .filter_map(|(found, _)| match found {
                Match::Asked(key) => Some(key.as_str()),
                _ => None,
            })
            .collect();
        let questions = self.matches.questions.iter();
        questions.filter(move |question| asked.contains(question.key())).cloned()
    }
}

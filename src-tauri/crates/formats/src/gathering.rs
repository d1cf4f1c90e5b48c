//! Gathering: results put into specimens by person, label, material and time, as a file names them.

use crate::problem_log::ProblemLog;
use crate::{RawResult, RawSpecimen, Reading, StatedPatient, labels};
use std::collections::BTreeMap;
use zonula_model::{DateTime, Laboratory, SpecimenKind};

/// What tells specimens apart: person, label, time, material.
type Key = (usize, String, Option<DateTime>, SpecimenKind);

/// What a file says about where a result comes from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    /// The sender's identifier of the specimen or its order; the file's stem where there is none.
    pub label: Option<String>,
    /// The material.
    pub kind: Option<SpecimenKind>,
    /// When it was taken.
    pub collected: Option<DateTime>,
    /// When it arrived.
    pub received: Option<DateTime>,
    /// When it was reported.
    pub reported: Option<DateTime>,
    /// Who measured.
    pub laboratory: Option<Laboratory>,
}

/// Specimens in the order in which the file first names them.
pub(crate) struct Gathering<'a> {
    stem: &'a str,
    people: Vec<Option<StatedPatient>>,
    /// Whose results follow, counted from 1; 0 before anybody is named.
    person: usize,
    at: BTreeMap<Key, usize>,
    found: Vec<(usize, RawSpecimen)>,
}

impl<'a> Gathering<'a> {
    /// Starts for a file whose stem names specimens that have no other label.
    pub fn new(stem: &'a str) -> Self {
        Self { stem, people: vec![], person: 0, at: BTreeMap::new(), found: vec![] }
    }

    /// Begins a person; the results that follow are theirs.
    pub fn person(&mut self, person: StatedPatient) {
        let person = Some(person).filter(|person| *person != StatedPatient::default());
        // The same person again goes on with their specimens.
        let known = self.people.iter().position(|other| *other == person);
        let at = known.unwrap_or_else(|| {
            self.people.push(person);
            self.people.len() - 1
        });
        self.person = at + 1;
    }

    /// Adds a result to its specimen.
    pub fn push(&mut self, origin: &Origin, result: RawResult) {
        let person = self.person;
        let label = origin.label.clone().unwrap_or_else(|| self.stem.to_owned());
        let kind = origin.kind.unwrap_or(SpecimenKind::NotStated);
        let found = &mut self.found;
        let key = (person, label.clone(), origin.collected, kind);
        let at = *self.at.entry(key).or_insert_with(|| {
            let specimen = RawSpecimen {
                kind,
                collected: origin.collected,
                received: origin.received,
                reported: origin.reported,
                laboratory: origin.laboratory.clone(),
                ..RawSpecimen::new(label, result.place.clone())
            };
            found.push((person, specimen));
            found.len() - 1
        });
        let specimen = &mut self.found[at].1;
        // A result may tell what the first one of its specimen did not.
        specimen.received = specimen.received.or(origin.received);
        specimen.reported = specimen.reported.max(origin.reported);
        specimen.laboratory = specimen.laboratory.take().or_else(|| origin.laboratory.clone());
        specimen.results.push(result);
    }

    /// Hands the specimens over; one person is the whole file's.
    pub fn finish(mut self, reading: &mut Reading, log: &mut ProblemLog) {
        if let [one] = self.people.as_mut_slice() {
            reading.patient = one.take();
        }
        for (person, mut specimen) in self.found {
            specimen.patient = person.checked_sub(1).and_then(|at| self.people[at].clone());
            if reading.specimens.iter().any(|other| other.label == specimen.label) {
                let day = specimen.collected.map(|it| it.to_string());
                let kind = Some(specimen.kind.as_str())
                    .filter(|_| specimen.kind != SpecimenKind::NotStated);
                let parts = [Some(specimen.label.as_str()), kind, day.as_deref()];
                specimen.label = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
            }
            specimen.label = labels::unique(specimen.label, &reading.specimens, log);
            reading.specimens.push(specimen);
        }
    }
}

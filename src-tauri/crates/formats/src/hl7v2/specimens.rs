//! Specimens: results gathered by person, order and specimen, as the segments follow each other.

use super::result;
use super::segment::Segment;
use crate::date::{self, Order};
use crate::problem_log::ProblemLog;
use crate::{RawResult, RawSpecimen, Reading, StatedPatient, dialect, labels};
use std::collections::BTreeMap;
use std::sync::Arc;
use zonula_model::{Column, DateTime, Laboratory, Place, Problem, Severity, Sex, SpecimenKind};

/// What tells specimens apart: person, label, time, material.
type Key = (usize, String, Option<DateTime>, SpecimenKind);

/// The state between segments, and the specimens found.
pub(super) struct Specimens<'a> {
    stem: &'a str,
    people: Vec<Option<StatedPatient>>,
    sender: Option<String>,
    /// In OUL messages a specimen stands before its requests, in ORU behind their results.
    specimen_first: bool,
    request: Request,
    material: Material,
    /// Results of the request, waiting for a specimen that may stand behind them.
    waiting: Vec<(RawResult, Observed)>,
    at: BTreeMap<Key, usize>,
    found: Vec<(usize, RawSpecimen)>,
    /// The last result's name: a remark behind it belongs to it.
    last: Option<String>,
}

/// What the last `OBR` says.
#[derive(Default)]
struct Request {
    panel: Option<String>,
    reported: Option<DateTime>,
    material: Material,
}

/// What an `OBR` or a `SPM` says about the material.
#[derive(Clone, Default)]
struct Material {
    label: Option<String>,
    kind: Option<SpecimenKind>,
    collected: Option<DateTime>,
    received: Option<DateTime>,
}

/// What an `OBX` says about where and when.
struct Observed {
    laboratory: Option<Laboratory>,
    time: Option<DateTime>,
}

impl Material {
    /// Fills what is open from another source.
    fn or(self, other: Self) -> Self {
        Self {
            label: self.label.or(other.label),
            kind: self.kind.or(other.kind),
            collected: self.collected.or(other.collected),
            received: self.received.or(other.received),
        }
    }
}

impl<'a> Specimens<'a> {
    pub fn new(stem: &'a str) -> Self {
        Self {
            stem,
            people: vec![],
            sender: None,
            specimen_first: false,
            request: Request::default(),
            material: Material::default(),
            waiting: vec![],
            at: BTreeMap::new(),
            found: vec![],
            last: None,
        }
    }

    /// Begins a message: its sender is the laboratory, where a result names no other.
    pub fn start(&mut self, header: &Segment<'_>) {
        self.settle();
        self.sender = header.filled(4, 1);
        self.specimen_first = header.text(9, 1) == "OUL";
        self.forget_order();
    }

    /// Takes the next segment.
    pub fn take(&mut self, name: &str, segment: &Segment<'_>, log: &mut ProblemLog) {
        match name {
            "PID" => {
                self.settle();
                self.people.push(patient(segment, log));
                self.forget_order();
            }
            "OBR" => {
                self.settle();
                self.request = request(segment, log);
                if !self.specimen_first {
                    self.material = Material::default();
                }
            }
            "SPM" => {
                if self.specimen_first {
                    self.settle();
                }
                self.material = material(segment, log);
            }
            "OBX" => self.result(segment, log),
            "NTE" => self.remark(segment, log),
            _ => {}
        }
    }

    fn forget_order(&mut self) {
        self.request = Request::default();
        self.material = Material::default();
        self.last = None;
    }

    fn result(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) {
        self.last = None;
        let Some(mut result) = result::result(segment, log) else { return };
        self.last = Some(result.analyte.name.clone());
        Arc::make_mut(&mut result.analyte).panel = self.request.panel.clone();
        let named = [segment.filled(23, 1), segment.filled(15, 2), segment.filled(15, 1)];
        let name = named.into_iter().flatten().next().or_else(|| self.sender.clone());
        let laboratory = name.map(|name| {
            let address = [1, 2, 3, 5].map(|part| segment.text(24, part));
            let address = address.into_iter().filter(|part| !part.is_empty());
            let address = address.collect::<Vec<_>>().join(", ");
            Laboratory { name, address: Some(address).filter(|text| !text.is_empty()) }
        });
        let time = time(segment, 14, log);
        self.waiting.push((result, Observed { laboratory, time }));
    }

    /// Puts the waiting results into their specimens.
    fn settle(&mut self) {
        let person = self.people.len();
        let material = self.material.clone().or(self.request.material.clone());
        let kind = material.kind.unwrap_or(SpecimenKind::NotStated);
        for (result, observed) in std::mem::take(&mut self.waiting) {
            let label = material.label.clone().unwrap_or_else(|| self.stem.to_owned());
            // Without a time of collection results are told apart by when they were observed.
            let collected = material.collected.or(observed.time);
            let key = (person, label.clone(), collected, kind);
            let found = &mut self.found;
            let at = *self.at.entry(key).or_insert_with(|| {
                let specimen = RawSpecimen {
                    kind,
                    collected,
                    received: material.received,
                    reported: self.request.reported,
                    laboratory: observed.laboratory,
                    ..RawSpecimen::new(label, result.place.clone())
                };
                found.push((person, specimen));
                found.len() - 1
            });
            self.found[at].1.results.push(result);
        }
    }

    /// Hands a remark on: it has no place among values, but must not be lost.
    fn remark(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) {
        let text = segment.unescape(segment.field(3)).trim().replace('\n', " ");
        if text.is_empty() {
            return;
        }
        let message = match &self.last {
            Some(name) => format!("the laboratory remarks on `{name}`: {text}"),
            None => format!("the laboratory remarks: {text}"),
        };
        log.push(Problem::new(Severity::Note, "remark", segment.place(), message));
    }

    /// Hands the specimens over; one person is the whole file's.
    pub fn finish(mut self, reading: &mut Reading, log: &mut ProblemLog) {
        self.settle();
        let mut people = self.people.clone();
        people.dedup();
        if let [one] = people.as_mut_slice() {
            reading.patient = one.take();
            self.people.iter_mut().for_each(|person| *person = None);
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

fn patient(segment: &Segment<'_>, log: &mut ProblemLog) -> Option<StatedPatient> {
    let name = [segment.text(5, 2), segment.text(5, 1)];
    let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let born = segment.filled(7, 1).and_then(|text| {
        let found = date::parse_birth(&text, Order::Open);
        if found.is_err() {
            let message = format!("`{text}` is not a date of birth");
            log.push(Problem::new(Severity::Error, "date-unreadable", segment.place(), message));
        }
        found.ok()
    });
    let sex = match segment.text(8, 1).as_str() {
        "F" => Some(Sex::Female),
        "M" => Some(Sex::Male),
        "U" | "O" | "A" | "N" => Some(Sex::Unknown),
        _ => None,
    };
    let number =
        segment.filled(3, 1).or_else(|| segment.filled(2, 1)).or_else(|| segment.filled(4, 1));
    let patient =
        StatedPatient { number, name: Some(name).filter(|name| !name.is_empty()), born, sex };
    (patient != StatedPatient::default()).then_some(patient)
}

fn request(segment: &Segment<'_>, log: &mut ProblemLog) -> Request {
    let source = segment.field(15).split(['^', '&', '~']).map(dialect::material);
    Request {
        panel: segment.filled(4, 2).or_else(|| segment.filled(4, 1)),
        reported: time(segment, 22, log),
        material: Material {
            label: segment.filled(3, 1).or_else(|| segment.filled(2, 1)),
            kind: source.into_iter().find(|kind| *kind != SpecimenKind::NotStated),
            collected: time(segment, 7, log),
            received: time(segment, 14, log),
        },
    }
}

fn material(segment: &Segment<'_>, log: &mut ProblemLog) -> Material {
    let known = [segment.text(4, 2), segment.text(4, 1)].map(|text| dialect::material(&text));
    Material {
        // The assigned identifier has parts of its own.
        label: segment.filled(2, 1).and_then(|id| id.split('&').next().map(str::to_owned)),
        kind: known.into_iter().find(|kind| *kind != SpecimenKind::NotStated),
        collected: time(segment, 17, log),
        received: time(segment, 18, log),
    }
}

/// Reads a time; one that is none is told.
fn time(segment: &Segment<'_>, field: usize, log: &mut ProblemLog) -> Option<DateTime> {
    let text = segment.filled(field, 1)?;
    // A range of time has its beginning first.
    let found = date::parse(text.split('&').next().unwrap_or_default(), Order::Open);
    if found.is_err() {
        let row = segment.place().row().unwrap_or(0);
        let column = Column::new(None, format!("{}-{field}", segment.name()));
        let place = Place::Cell { row, column };
        let message = format!("`{text}` is not a date");
        log.push(
            Problem::new(Severity::Error, "date-unreadable", place, message).with_value(&text),
        );
    }
    found.ok()
}

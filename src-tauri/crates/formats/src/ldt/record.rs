//! Records: one report, order or header with its patient, materials and tests.

use super::day;
use super::line::Line;
use super::test::Test;
use crate::gathering::{Gathering, Origin};
use crate::problem_log::ProblemLog;
use crate::{StatedPatient, dialect};
use zonula_model::{Date, DateTime, Laboratory, Place, Problem, Severity, Sex, SpecimenKind};

/// The most characters of a report's running text that one problem repeats.
const REMARK: usize = 600;

/// What was tested and when it was taken.
#[derive(Clone, Debug, Default)]
pub(super) struct Material {
    pub vessel: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub day: Option<Date>,
    pub time: String,
    pub received: Option<DateTime>,
    pub line: u32,
}

/// One record while its lines are read.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// What kind of record it is (8000).
    pub kind: String,
    /// Where it begins.
    pub line: u32,
    pub family_name: Option<String>,
    pub given_name: Option<String>,
    /// What stands between the given and the family name.
    pub particles: Vec<String>,
    pub born: Option<Date>,
    pub sex: Option<Sex>,
    pub number: Option<String>,
    pub order: Option<String>,
    pub laboratory_order: Option<String>,
    pub received: Option<DateTime>,
    pub reported: Option<Date>,
    pub reported_time: String,
    /// When all of it was taken, where no material says so.
    pub collected: Option<DateTime>,
    pub status: Option<String>,
    pub panel: Option<String>,
    pub device: Option<String>,
    pub materials: Vec<Material>,
    pub tests: Vec<Test>,
    /// Running text about the whole.
    pub remarks: Vec<String>,
    stated_length: Option<usize>,
    length: usize,
    lengths_fit: bool,
}

impl Material {
    fn is_named(&self) -> bool {
        self.code.is_some() || self.name.is_some()
    }

    /// Says which material it is; an unknown one is told.
    fn kind(&self, log: &mut ProblemLog) -> Option<SpecimenKind> {
        let words = [&self.name, &self.code].into_iter().flatten();
        let kind =
            words.map(|word| dialect::material(word)).find(|it| *it != SpecimenKind::NotStated);
        if let (None, true) = (kind, self.is_named()) {
            let named = self.name.as_ref().or(self.code.as_ref());
            let message = format!("`{}` is no material that is known", named.map_or("", |it| it));
            let place = Place::Line(self.line);
            log.push_once(Problem::new(Severity::Warning, "material-unknown", place, message));
        }
        kind
    }
}

impl Record {
    /// Begins a record.
    pub fn new(kind: &str, line: u32) -> Self {
        Self { kind: kind.to_owned(), line, lengths_fit: true, ..Self::default() }
    }

    /// Counts a line for the length that the record states (8100).
    pub fn count(&mut self, line: &Line) {
        self.length += line.length;
        self.lengths_fit &= line.fits;
        if line.field == "8100" {
            self.stated_length = line.content.parse().ok();
        }
    }

    /// Returns whether the record is about the data packet or its sender, not about a patient.
    pub fn is_header(&self) -> bool {
        matches!(self.kind.as_str(), "8220" | "8221" | "8230" | "8231" | "0020" | "0021" | "0010")
    }

    /// Returns the test whose fields are being read.
    pub fn test(&mut self) -> Option<&mut Test> {
        self.tests.last_mut()
    }

    /// Gives the results to their specimens, and tells what the record holds besides.
    pub fn finish(
        mut self,
        laboratory: Option<&Laboratory>,
        gathering: &mut Gathering<'_>,
        log: &mut ProblemLog,
    ) {
        self.tell_length(log);
        if self.is_header() {
            return;
        }
        gathering.person(self.patient());
        self.tell_remarks(log);
        let has_results = self.tests.iter().any(Test::has_result);
        if !has_results && !matches!(self.kind.as_str(), "8201" | "8202" | "8203" | "8204" | "8205")
        {
            let what = match self.kind.as_str() {
                "8215" | "8218" | "8219" => "an order to a laboratory",
                "6300" | "6301" | "6302" => "a request to a device",
                _ => "a record",
            };
            let message = format!("{what} (`{}`) holds no results", self.kind);
            let place = Place::Line(self.line);
            log.push(Problem::new(Severity::Warning, "record-without-results", place, message));
            return;
        }
        if !has_results && self.tests.is_empty() {
            let message = format!("the report (`{}`) holds no results", self.kind);
            let place = Place::Line(self.line);
            log.push(Problem::new(Severity::Warning, "record-without-results", place, message));
        }
        let base = self.origin(laboratory);
        let preliminary = matches!(self.status.as_deref(), Some("T" | "V" | "1"));
        if let Some(status) = self.status.as_deref().filter(|_| preliminary) {
            let message = format!("the report's status is `{status}`: more is to follow");
            let place = Place::Line(self.line);
            log.push(Problem::new(Severity::Note, "status-not-final", place, message));
        }
        let materials = self.materials;
        for test in self.tests {
            let of_vessel = test.vessel.as_ref().and_then(|vessel| {
                materials.iter().find(|material| material.vessel.as_ref() == Some(vessel))
            });
            // One material of a report is that of all its tests.
            let only = materials.first().filter(|_| materials.len() == 1);
            let shared = of_vessel.or(only.filter(|_| test.vessel.is_none())).cloned();
            let shared = shared.unwrap_or_default();
            let own = &test.material;
            let material = if own.is_named() { own } else { &shared };
            let moment = [own, &shared]
                .into_iter()
                .find_map(|material| Some(day::moment(material.day?, &material.time)));
            let origin = Origin {
                kind: material.kind(log),
                collected: moment.or(base.collected),
                received: shared.received.or(base.received),
                ..base.clone()
            };
            for result in test.results(self.panel.as_deref(), preliminary, log) {
                gathering.push(&origin, result);
            }
        }
    }

    fn patient(&self) -> StatedPatient {
        let parts = self.given_name.iter().chain(&self.particles).chain(&self.family_name);
        let name = parts.map(String::as_str).collect::<Vec<_>>().join(" ");
        StatedPatient {
            number: self.number.clone(),
            name: Some(name).filter(|name| !name.is_empty()),
            born: self.born,
            sex: self.sex,
        }
    }

    fn origin(&self, laboratory: Option<&Laboratory>) -> Origin {
        // A device of the practice names itself; that is who measured.
        let device = self.device.clone().map(|name| Laboratory { name, address: None });
        Origin {
            label: self.laboratory_order.clone().or_else(|| self.order.clone()),
            kind: None,
            collected: self.collected,
            received: self.received,
            reported: self.reported.map(|day| day::moment(day, &self.reported_time)),
            laboratory: laboratory.cloned().or(device),
        }
    }

    /// Tells a length that does not fit although each line's does: lines were lost or added.
    fn tell_length(&self, log: &mut ProblemLog) {
        if let Some(stated) = self.stated_length.filter(|_| self.lengths_fit)
            && stated != self.length
        {
            let message = format!(
                "the record states {stated} bytes and has {}: lines may be missing",
                self.length
            );
            let place = Place::Line(self.line);
            let problem = Problem::new(Severity::Warning, "record-length-wrong", place, message);
            log.push(problem.with_hint("ask the sender for the file as it was exported"));
        }
    }

    /// Hands running text on: it has no place among values, but must not be lost.
    fn tell_remarks(&mut self, log: &mut ProblemLog) {
        let text = std::mem::take(&mut self.remarks).join(" ");
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return;
        }
        let short: String = words.chars().take(REMARK).collect();
        let message = match short.len() < words.len() {
            true => format!("the sender remarks: {short} … (shortened)"),
            false => format!("the sender remarks: {short}"),
        };
        log.push(Problem::new(Severity::Note, "remark", Place::Line(self.line), message));
    }
}

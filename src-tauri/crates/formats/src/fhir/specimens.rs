//! Specimens: results gathered by the specimen they refer to, else by person and time.

use super::bundle::Bundle;
use super::observation;
use super::patient;
use super::resource::{Concept, DiagnosticReport, Identifier, Observation, Reference, Specimen};
use crate::date::{self, NoDate, Order};
use crate::problem_log::ProblemLog;
use crate::{RawSpecimen, Reading, dialect, labels};
use std::collections::BTreeMap;
use std::sync::Arc;
use zonula_model::{DateTime, Place, Problem, Severity, SpecimenKind};

/// What tells specimens apart: the specimen, the person, the time.
type Key = (Option<usize>, Option<String>, Option<String>);

/// What a report says about the observations it gathers.
struct Gathered {
    index: usize,
    report: DiagnosticReport,
}

/// Reads all observations of a bundle.
pub(super) fn read(bundle: &Bundle, stem: &str, reading: &mut Reading, log: &mut ProblemLog) {
    let reports = reports(bundle, log);
    let panels = panels(bundle);
    let mut at = BTreeMap::<Key, usize>::new();
    for (index, resource) in bundle.all("Observation") {
        let Some(observation) = resource.parse_or_tell::<Observation>(log) else { continue };
        if !is_wanted(&observation, &resource.path, log) {
            continue;
        }
        let report = reports.get(&index);
        let context =
            Context { bundle, index, observation: &observation, report, path: &resource.path };
        let key = context.key();
        let position = at.get(&key).copied().unwrap_or_else(|| {
            let mut specimen = context.specimen(stem, log);
            specimen.label = labels::unique(specimen.label, &reading.specimens, log);
            reading.specimens.push(specimen);
            at.insert(key, reading.specimens.len() - 1);
            reading.specimens.len() - 1
        });
        let panel = panels
            .get(&index)
            .cloned()
            .or_else(|| report.and_then(|it| it.report.code.words().map(str::to_owned)));
        let method = observation.method.as_ref().and_then(Concept::words).map(str::to_owned);
        let results = &mut reading.specimens[position].results;
        let is_group = !observation.component.is_empty() || !observation.has_member.is_empty();
        if observation::has_value(&observation.measured) || !is_group {
            let mut result = observation::result(&observation.measured, &resource.path, log);
            let analyte = Arc::make_mut(&mut result.analyte);
            (analyte.panel, analyte.method) = (panel.clone(), method.clone());
            results.push(result);
        }
        for (number, component) in observation.component.iter().enumerate() {
            let path = format!("{}.component[{number}]", resource.path);
            let mut result = observation::result(component, &path, log);
            let analyte = Arc::make_mut(&mut result.analyte);
            let group = observation.measured.code.words().map(str::to_owned);
            (analyte.panel, analyte.method) = (group.or_else(|| panel.clone()), method.clone());
            results.push(result);
        }
    }
    reading.specimens.retain(|specimen| !specimen.results.is_empty());
    let mut people: Vec<_> =
        reading.specimens.iter().map(|specimen| specimen.patient.clone()).collect();
    people.dedup();
    if let [one] = people.as_mut_slice() {
        reading.patient = one.take();
        reading.specimens.iter_mut().for_each(|specimen| specimen.patient = None);
    }
}

/// Leaves out what was entered in error, what never was measured and what no laboratory measured.
fn is_wanted(observation: &Observation, path: &str, log: &mut ProblemLog) -> bool {
    let place = || Place::Path(path.into());
    match observation.status.as_str() {
        "entered-in-error" | "cancelled" => {
            let message =
                format!("the result's status is `{}`; it is left out", observation.status);
            log.push(Problem::new(Severity::Warning, "status-withdrawn", place(), message));
            return false;
        }
        "final" | "amended" | "corrected" => {}
        status => {
            let status = if status.is_empty() { "not stated" } else { status };
            let message = format!("the result's status is `{status}`, not final");
            log.push(Problem::new(Severity::Note, "status-not-final", place(), message));
        }
    }
    let codes = || {
        observation
            .category
            .iter()
            .flat_map(|category| &category.coding)
            .filter_map(|coding| coding.code.as_deref())
    };
    let is_laboratory = codes().next().is_none()
        || codes().any(|code| code.eq_ignore_ascii_case("laboratory") || code == "LAB");
    if !is_laboratory {
        let message =
            format!("a result of category `{}` is left out", codes().next().unwrap_or_default());
        log.push(Problem::new(Severity::Note, "not-laboratory", place(), message));
    }
    is_laboratory
}

/// Finds the report of each observation, telling results that are not in the file.
fn reports(bundle: &Bundle, log: &mut ProblemLog) -> BTreeMap<usize, std::rc::Rc<Gathered>> {
    let mut reports = BTreeMap::new();
    for (index, resource) in bundle.all("DiagnosticReport") {
        let Some(report) = resource.parse_or_tell::<DiagnosticReport>(log) else { continue };
        if report.status == "entered-in-error" {
            let message = "the report was entered in error; its results are read on their own";
            log.push(Problem::new(
                Severity::Warning,
                "status-withdrawn",
                Place::Path(resource.path.as_str().into()),
                message,
            ));
        }
        let gathered = std::rc::Rc::new(Gathered { index, report });
        for (number, reference) in gathered.report.result.iter().enumerate() {
            match bundle.resolve(index, reference) {
                Some(result) => {
                    reports.insert(result, gathered.clone());
                }
                None => {
                    let name = reference
                        .reference
                        .as_deref()
                        .or(reference.display.as_deref())
                        .unwrap_or_default();
                    let message = format!("`{name}` is not in the file");
                    let place = Place::Path(format!("{}.result[{number}]", resource.path).into());
                    log.push(Problem::new(Severity::Error, "reference-missing", place, message));
                }
            }
        }
    }
    reports
}

/// Finds the observation that each observation is a member of.
fn panels(bundle: &Bundle) -> BTreeMap<usize, String> {
    let mut panels = BTreeMap::new();
    for (index, resource) in bundle.all("Observation") {
        let Some(observation) = resource.parse::<Observation>() else { continue };
        let Some(name) = observation.measured.code.words() else { continue };
        let members =
            observation.has_member.iter().filter_map(|member| bundle.resolve(index, member));
        panels.extend(members.map(|member| (member, name.to_owned())));
    }
    panels
}

/// An observation among the resources that say more about it.
struct Context<'a> {
    bundle: &'a Bundle,
    index: usize,
    observation: &'a Observation,
    report: Option<&'a std::rc::Rc<Gathered>>,
    path: &'a str,
}

impl Context<'_> {
    fn key(&self) -> Key {
        let specimen = self
            .specimen_reference()
            .and_then(|(from, reference)| self.bundle.resolve(from, reference));
        let subject =
            self.subject().and_then(|(from, subject)| match self.bundle.resolve(from, subject) {
                Some(index) => Some(self.bundle.get(index).path.clone()),
                None => subject.reference.clone().or_else(|| subject.display.clone()),
            });
        // A specimen has its own time; without one, the time tells specimens apart.
        let time = if specimen.is_some() { None } else { self.effective().map(str::to_owned) };
        (specimen, subject, time)
    }

    /// Returns the observation's own specimen, else the only one of its report.
    fn specimen_reference(&self) -> Option<(usize, &Reference)> {
        let own = self.observation.specimen.as_ref().map(|reference| (self.index, reference));
        own.or_else(|| match self.report?.report.specimen.as_slice() {
            [only] => Some((self.report?.index, only)),
            _ => None,
        })
    }

    fn subject(&self) -> Option<(usize, &Reference)> {
        let own = self.observation.subject.as_ref().map(|subject| (self.index, subject));
        own.or_else(|| self.report.and_then(|it| Some((it.index, it.report.subject.as_ref()?))))
    }

    fn effective(&self) -> Option<&str> {
        let Observation { effective_date_time, effective_instant, effective_period, .. } =
            self.observation;
        let period = effective_period.as_ref().and_then(|period| period.start.as_ref());
        effective_date_time.as_ref().or(effective_instant.as_ref()).or(period).map(String::as_str)
    }

    fn specimen(&self, stem: &str, log: &mut ProblemLog) -> RawSpecimen {
        let reference = self.specimen_reference();
        let found = reference.and_then(|(from, reference)| {
            self.bundle.follow::<Specimen>(from, reference, "Specimen")
        });
        let display = reference.and_then(|(_, reference)| reference.display.clone());
        let (path, specimen) = match found {
            Some((index, specimen)) => (self.bundle.get(index).path.clone(), specimen),
            None => (self.path.to_owned(), Specimen::default()),
        };
        let named = |identifier: &Identifier| identifier.value.clone();
        let label = specimen.accession_identifier.as_ref().and_then(named);
        let label = label
            .or_else(|| specimen.identifier.iter().find_map(named))
            .or_else(|| specimen.id.clone());
        let collection = specimen.collection.unwrap_or_default();
        let period = collection.collected_period.and_then(|period| period.start);
        let collected = collection.collected_date_time.or(period);
        let issued = self
            .report
            .and_then(|it| it.report.issued.clone())
            .or_else(|| self.observation.issued.clone());
        let report_performers = self.report.map(|it| (it.index, it.report.performer.as_slice()));
        let performers =
            [Some((self.index, self.observation.performer.as_slice())), report_performers];
        let laboratory = performers
            .into_iter()
            .flatten()
            .rev()
            .find_map(|(from, list)| patient::laboratory(self.bundle, from, list));
        let mut time =
            |text: Option<&str>, field: &str| time(text, &format!("{path}.{field}"), log);
        RawSpecimen {
            patient: self
                .subject()
                .and_then(|(from, subject)| patient::stated(self.bundle, from, subject)),
            kind: kind(specimen.kind.as_ref(), display.as_deref()),
            collected: time(collected.as_deref().or(self.effective()), "collection"),
            received: time(specimen.received_time.as_deref(), "receivedTime"),
            reported: time(issued.as_deref(), "issued"),
            laboratory,
            ..RawSpecimen::new(
                label.unwrap_or_else(|| stem.to_owned()),
                Place::Path(path.as_str().into()),
            )
        }
    }
}

/// Reads what a specimen is from its codes or words.
fn kind(concept: Option<&Concept>, display: Option<&str>) -> SpecimenKind {
    let codings = concept.into_iter().flat_map(|concept| &concept.coding);
    let codes = codings.flat_map(|coding| [coding.code.as_deref(), coding.display.as_deref()]);
    let words = [concept.and_then(|concept| concept.text.as_deref()), display];
    let known = codes.chain(words).flatten().map(dialect::material);
    known
        .into_iter()
        .find(|kind| *kind != SpecimenKind::NotStated)
        .unwrap_or(SpecimenKind::NotStated)
}

fn time(text: Option<&str>, path: &str, log: &mut ProblemLog) -> Option<DateTime> {
    let text = text?;
    let found = date::parse(text, Order::Open);
    if let Err(error) = found {
        let message = match error {
            NoDate::Partial => format!("`{text}` names no day"),
            _ => format!("`{text}` is not a date"),
        };
        log.push(Problem::new(
            Severity::Error,
            "date-unreadable",
            Place::Path(path.into()),
            message,
        ));
    }
    found.ok()
}

//! Specimens: results gathered by the specimen they refer to, else by person and time.

use super::bundle::{Bundle, Resource};
use super::range::Person;
use super::resource::{
    self, Annotation, Concept, DiagnosticReport, Extension, Identifier, Measured, Observation,
    Reference, Specimen,
};
use super::{observation, own, patient, value};
use crate::date::{self, NoDate, Order};
use crate::labels::Labels;
use crate::problem_log::ProblemLog;
use crate::{RawSpecimen, Reading, dialect};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use zonula_model::{DateTime, Place, Problem, ResultStatus, Severity, SpecimenKind};

/// What tells specimens apart: the specimen, the person, the time.
type Key = (Option<usize>, Option<String>, Option<String>);

/// What a report says about the observations it gathers.
struct Gathered {
    index: usize,
    report: DiagnosticReport,
}

/// Reads all observations of a bundle.
pub(super) fn read(bundle: &Bundle<'_>, stem: &str, reading: &mut Reading, log: &mut ProblemLog) {
    let reports = reports(bundle, log);
    let panels = panels(bundle);
    let (mut at, mut labels) = (BTreeMap::<Key, usize>::new(), Labels::default());
    for (index, resource) in bundle.all("Observation") {
        let Some(observation) = resource.parse_or_tell::<Observation>(log) else { continue };
        let Some(measured) = resource.parse_or_tell::<Measured>(log) else { continue };
        if own::is_symptom(&measured) {
            reading.symptoms.extend(own::symptom(&observation, &measured, &resource.path, log));
            continue;
        }
        let Some(status) = status(&observation, &resource.path, log) else { continue };
        let report = reports.get(&index);
        let context =
            Context { bundle, index, observation: &observation, report, path: &resource.path };
        let key = context.key();
        let position = at.get(&key).copied().unwrap_or_else(|| {
            let mut specimen = context.specimen(stem, log);
            specimen.label = labels.unique(specimen.label, log);
            reading.specimens.push(specimen);
            at.insert(key, reading.specimens.len() - 1);
            reading.specimens.len() - 1
        });
        let specimen = &mut reading.specimens[position];
        if own::is_profile(&measured) {
            specimen.profiles.extend(own::profile(&measured, &observation, &resource.path, log));
            continue;
        }
        let panel = panels.get(&index).cloned().or_else(|| own::panel(&report?.report.code));
        let day = context.effective().and_then(|it| date::parse(it, Order::Open).ok());
        let day = specimen.collected.or(day).map(DateTime::date);
        let results = Results {
            person: Person::new(specimen.patient.as_ref(), day),
            status,
            panel,
            method: observation.method.as_ref().and_then(Concept::words).map(str::to_owned),
            remark: remark(&observation.note),
        };
        results.read(&observation, &measured, resource, &mut specimen.results, log);
    }
    reading.specimens.retain(|it| !it.results.is_empty() || !it.profiles.is_empty());
    let mut people: Vec<_> =
        reading.specimens.iter().map(|specimen| specimen.patient.clone()).collect();
    people.dedup();
    if let [one] = people.as_mut_slice() {
        reading.patient = one.take();
        reading.specimens.iter_mut().for_each(|specimen| specimen.patient = None);
    }
}

/// What the results of one observation share.
struct Results {
    person: Person,
    status: ResultStatus,
    panel: Option<String>,
    method: Option<String>,
    remark: Option<Arc<String>>,
}

impl Results {
    /// Reads the observation's own value and those of its components.
    fn read(
        &self,
        observation: &Observation,
        measured: &Measured,
        resource: &Resource<'_>,
        results: &mut Vec<crate::RawResult>,
        log: &mut ProblemLog,
    ) {
        let is_group = !observation.component.is_empty() || !observation.has_member.is_empty();
        let group = measured.code.words().map(str::to_owned).or_else(|| self.panel.clone());
        let mut add = |measured: &Measured, path: &str, panel: &Option<String>| {
            let mut result = observation::result(measured, self.person, path, log);
            let analyte = Arc::make_mut(&mut result.analyte);
            (analyte.panel, analyte.method) = (panel.clone(), self.method.clone());
            (result.status, result.remark) = (self.status, self.remark.clone());
            results.push(result);
        };
        if value::has_value(measured) || !is_group {
            add(measured, &resource.path, &self.panel);
        }
        for (number, component) in observation.component.iter().enumerate() {
            add(component, &format!("{}.component[{number}]", resource.path), &group);
        }
    }
}

/// Reads how far the laboratory stands by an observation.
///
/// Leaves out what was entered in error, what never was measured and what no laboratory measured.
fn status(observation: &Observation, path: &str, log: &mut ProblemLog) -> Option<ResultStatus> {
    let place = || Place::Path(path.into());
    let status = match observation.status.as_str() {
        "entered-in-error" | "cancelled" => {
            let message =
                format!("the result's status is `{}`; it is left out", observation.status);
            log.push(Problem::new(Severity::Warning, "status-withdrawn", place(), message));
            return None;
        }
        "final" => ResultStatus::Final,
        "amended" | "corrected" => {
            let message = "the result corrects an earlier one";
            log.push(Problem::new(Severity::Note, "status-corrected", place(), message));
            ResultStatus::Corrected
        }
        status => {
            let status = if status.is_empty() { "not stated" } else { status };
            let message = format!("the result's status is `{status}`, not final");
            log.push(Problem::new(Severity::Note, "status-not-final", place(), message));
            ResultStatus::Preliminary
        }
    };
    let codes = || {
        let codings = observation.category.iter().flat_map(|category| &category.coding);
        codings.filter_map(|coding| coding.code.as_deref())
    };
    let is_laboratory = codes().next().is_none()
        || codes().any(|code| code.eq_ignore_ascii_case("laboratory") || code == "LAB");
    if !is_laboratory {
        let message =
            format!("a result of category `{}` is left out", codes().next().unwrap_or_default());
        log.push(Problem::new(Severity::Note, "not-laboratory", place(), message));
    }
    is_laboratory.then_some(status)
}

/// Joins remarks, one to a line.
fn remark(notes: &[Annotation]) -> Option<Arc<String>> {
    let texts: Vec<_> = notes.iter().filter_map(|note| note.text.as_deref()).collect();
    Some(texts.join("\n")).filter(|text| !text.is_empty()).map(Into::into)
}

/// Finds the report of each observation, telling results that are not in the file.
fn reports(bundle: &Bundle<'_>, log: &mut ProblemLog) -> BTreeMap<usize, Rc<Gathered>> {
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
        tell_unread(&report, &resource.path, log);
        let gathered = Rc::new(Gathered { index, report });
        for (number, reference) in gathered.report.result.iter().enumerate() {
            match bundle.resolve(index, reference, "Observation") {
                Some(result) => {
                    reports.insert(result, gathered.clone());
                }
                None => {
                    let message = format!("`{}` is not in the file", reference.name());
                    let place = Place::Path(format!("{}.result[{number}]", resource.path).into());
                    log.push(Problem::new(Severity::Error, "reference-missing", place, message));
                }
            }
        }
    }
    reports
}

/// Tells what a report says in words of its own.
fn tell_unread(report: &DiagnosticReport, path: &str, log: &mut ProblemLog) {
    let mut note = |code, field: &str, message: &str| {
        let place = Place::Path(format!("{path}.{field}").into());
        log.push(Problem::new(Severity::Note, code, place, message));
    };
    if report.conclusion.as_ref().is_some_and(|text| !text.trim().is_empty()) {
        note("conclusion-unread", "conclusion", "the report's conclusion in words is not read");
    }
    if !report.presented_form.is_empty() {
        note("value-unsupported", "presentedForm", "an enclosed document is not read");
    }
}

/// Finds the observation that each observation is a member of.
fn panels(bundle: &Bundle<'_>) -> BTreeMap<usize, String> {
    let mut panels = BTreeMap::new();
    for (index, resource) in bundle.all("Observation") {
        let Some(observation) = resource.parse::<Observation>() else { continue };
        let measured = resource.parse::<Measured>().unwrap_or_default();
        let Some(name) = measured.code.words() else { continue };
        let members = observation.has_member.iter();
        let members = members.filter_map(|it| bundle.resolve(index, it, "Observation"));
        panels.extend(members.map(|member| (member, name.to_owned())));
    }
    panels
}

/// An observation among the resources that say more about it.
struct Context<'a> {
    bundle: &'a Bundle<'a>,
    index: usize,
    observation: &'a Observation,
    report: Option<&'a Rc<Gathered>>,
    path: &'a str,
}

impl Context<'_> {
    fn key(&self) -> Key {
        let specimen = self
            .specimen_reference()
            .and_then(|(from, reference)| self.bundle.resolve(from, reference, "Specimen"));
        let subject = self.subject().and_then(|(from, subject)| {
            match self.bundle.resolve(from, subject, "Patient") {
                Some(index) => Some(self.bundle.get(index).path.clone()),
                None => subject.reference.clone().or_else(|| subject.display.clone()),
            }
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
        let report = self.report.map(|gathered| &gathered.report);
        let of_report = || {
            let period = report?.effective_period.as_ref().and_then(|it| it.start.as_ref());
            report?.effective_date_time.as_ref().or(period)
        };
        let own = effective_date_time.as_ref().or(effective_instant.as_ref()).or(period);
        own.or_else(of_report).map(String::as_str)
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
        let patient = self
            .subject()
            .and_then(|(from, subject)| patient::stated(self.bundle, from, subject, log));
        let reported = self.report.and_then(|it| local_time(&it.report.extension, "reported"));
        let extensions = &specimen.extension;
        let mut time =
            |text: Option<&str>, field: &str| time(text, &format!("{path}.{field}"), log);
        RawSpecimen {
            patient,
            kind: kind(specimen.kind.as_ref(), display.as_deref()),
            collected: local_time(extensions, "collected")
                .or_else(|| time(collected.as_deref().or(self.effective()), "collection")),
            received: local_time(extensions, "received")
                .or_else(|| time(specimen.received_time.as_deref(), "receivedTime")),
            reported: reported.or_else(|| time(issued.as_deref(), "issued")),
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

/// Reads a time as Zonula writes it: a day and a time of day without a zone.
fn local_time(extensions: &[Extension], name: &str) -> Option<DateTime> {
    let parts = &resource::own(extensions, name)?.extension;
    let day = parts.iter().find_map(|part| part.value_date.as_ref())?;
    let time = parts.iter().find_map(|part| part.value_time.as_ref());
    let text = time.map_or_else(|| day.clone(), |time| format!("{day}T{time}"));
    text.parse().ok().or_else(|| date::parse(&text, Order::Open).ok())
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

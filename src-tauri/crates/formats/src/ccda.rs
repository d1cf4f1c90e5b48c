//! C-CDA: the results sections of a clinical document, or a section cut out of one.

mod observation;
mod section;
mod value;

use crate::date::{self, Order};
use crate::problem_log::ProblemLog;
use crate::xml::{self, Element};
use crate::{
    Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile, StatedPatient,
};
use section::Specimens;
use zonula_model::{Place, Problem, Severity, Sex};

/// Reads laboratory results from C-CDA documents and fragments.
pub struct Ccda;

static FORMAT: Format = Format {
    id: "ccda",
    kind: Kind::Laboratory,
    title: "C-CDA (results sections)",
    recognised_by: "XML whose root is a `ClinicalDocument`, or a part of one with a results template",
    specification: "HL7 CDA R2; Consolidated CDA 1.1 and 2.1: results section (22.2.3, 22.2.3.1), result organizer (22.4.1), result observation (22.4.2)",
};

/// The templates of results sections: C-CDA without and with entries required, and CCD before it.
const RESULTS: [&str; 3] = [
    "2.16.840.1.113883.10.20.22.2.3",
    "2.16.840.1.113883.10.20.22.2.3.1",
    "2.16.840.1.113883.10.20.1.14",
];
/// The beginning of all templates of C-CDA.
const TEMPLATES: &str = "2.16.840.1.113883.10.20.22.";

impl FormatReader for Ccda {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text().filter(|text| text.trim_start().starts_with('<')) else {
            return Confidence::No;
        };
        let Some(root) = xml::root(text) else { return Confidence::No };
        let parts = ["structuredBody", "component", "section", "entry", "organizer", "observation"];
        match root.name.as_str() {
            "ClinicalDocument" => Confidence::Certain,
            name if parts.contains(&name) && text.contains(TEMPLATES) => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::default();
        let mut reading = Reading::new(Kind::Laboratory);
        let text = xml::text(file, &mut log);
        let (roots, problem) = xml::parse(&text);
        problem.into_iter().for_each(|problem| log.push(problem));
        let target = roots.iter().find_map(|root| root.first("recordTarget"));
        reading.patient = target.and_then(|target| patient(target, &mut log));
        let mut sections = Sections::default();
        roots.iter().for_each(|root| sections.find(root));
        let mut specimens = Specimens::new(file.stem());
        for section in &sections.results {
            specimens.read_section(section, &mut log);
        }
        if sections.results.is_empty() {
            // Parts smaller than a section stand for themselves.
            roots.iter().for_each(|root| specimens.read_part(root, &mut log));
        }
        sections.tell_others(&mut log);
        reading.specimens = specimens.finish();
        if reading.specimens.is_empty() {
            let message = "no laboratory result is in the file";
            log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
        }
        reading.problems = log.finish();
        reading
    }
}

/// The sections of a document.
#[derive(Default)]
struct Sections<'a> {
    results: Vec<&'a Element>,
    others: Vec<String>,
}

impl<'a> Sections<'a> {
    fn find(&mut self, element: &'a Element) {
        if element.name == "section" {
            if is_results(element) {
                self.results.push(element);
                return;
            }
            let title = element.first("title").map(Element::text).unwrap_or_default();
            self.others.push(if title.is_empty() { "without title".to_owned() } else { title });
        }
        let containers = ["component", "structuredBody", "section", "ClinicalDocument"];
        if containers.contains(&element.name.as_str()) {
            element.elements().for_each(|inner| self.find(inner));
        }
    }

    /// Says how many sections are no laboratory's.
    fn tell_others(&self, log: &mut ProblemLog) {
        const NAMED: usize = 12;
        let count = self.others.len();
        if count == 0 {
            return;
        }
        let named: Vec<_> =
            self.others.iter().take(NAMED).map(|title| format!("`{title}`")).collect();
        let more = if count > NAMED { " …" } else { "" };
        let sections = if count == 1 { "section" } else { "sections" };
        let named = named.join(", ");
        let message =
            format!("{count} {sections} without laboratory results passed over: {named}{more}");
        log.note("sections-passed-over", message);
    }
}

/// Judges a section by its templates, else by its code.
fn is_results(section: &Element) -> bool {
    let of_template = section
        .all("templateId")
        .any(|it| it.attribute("root").is_some_and(|root| RESULTS.contains(&root)));
    let code = section.first("code").and_then(|code| code.attribute("code"));
    of_template || code == Some("30954-2")
}

/// Reads the person a document is about.
fn patient(target: &Element, log: &mut ProblemLog) -> Option<StatedPatient> {
    let role = target.first("patientRole")?;
    let person = role.first("patient");
    let value = |name: &str| person?.first(name)?.attribute("value");
    let social_security = "2.16.840.1.113883.4.1";
    let ids = role.all("id").filter(|id| id.attribute("root") != Some(social_security));
    let gender = person.and_then(|it| it.first("administrativeGenderCode"));
    let patient = StatedPatient {
        number: ids.filter_map(|id| id.attribute("extension")).next().map(str::to_owned),
        name: person.and_then(|it| it.first("name")).map(name).filter(|name| !name.is_empty()),
        born: value("birthTime").and_then(|text| {
            let born = date::parse_birth(text, Order::Open);
            if born.is_err() {
                let message = format!("`{text}` is no date of birth");
                let place = Place::Line(target.line);
                log.push(Problem::new(Severity::Warning, "date-unreadable", place, message));
            }
            born.ok()
        }),
        sex: gender.and_then(|it| it.attribute("code")).and_then(|code| match code {
            "F" => Some(Sex::Female),
            "M" => Some(Sex::Male),
            _ => None,
        }),
    };
    (patient != StatedPatient::default()).then_some(patient)
}

/// Writes a name as it is spoken: given names first, titles left out.
fn name(name: &Element) -> String {
    let parts = name.all("given").chain(name.all("family")).map(Element::text);
    let joined = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    if joined.is_empty() { name.text() } else { joined }
}

#[cfg(test)]
mod tests;

//! Sections: organizers with their observations, gathered into specimens.

use super::observation::{self, Panel, narrative};
use crate::date::{self, Order};
use crate::labels::Labels;
use crate::problem_log::ProblemLog;
use crate::xml::Element;
use crate::{RawResult, RawSpecimen, dialect};
use std::collections::BTreeMap;
use zonula_model::{DateTime, Laboratory, Place, Problem, Severity, SpecimenKind};

/// The texts of a section by their identifiers.
pub(super) type Narrative<'a> = BTreeMap<&'a str, &'a Element>;

/// How many takings of specimens of one organizer are looked at.
const COLLECTIONS: usize = 8;

/// What tells specimens apart.
type Key = (Material, Option<Laboratory>);

/// What an organizer or observation says about the material.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Material {
    label: Option<String>,
    kind: Option<SpecimenKind>,
    collected: Option<DateTime>,
}

/// The specimens found so far.
pub(super) struct Specimens<'s> {
    stem: &'s str,
    at: BTreeMap<Key, usize>,
    labels: Labels,
    found: Vec<RawSpecimen>,
}

impl<'s> Specimens<'s> {
    pub fn new(stem: &'s str) -> Self {
        Self { stem, at: BTreeMap::new(), labels: Labels::default(), found: vec![] }
    }

    /// Reads a results section.
    pub fn read_section(&mut self, section: &Element, log: &mut ProblemLog) {
        let mut texts = Narrative::new();
        section.all("text").for_each(|text| gather(text, &mut texts));
        let entries: Vec<_> = section.all("entry").collect();
        if entries.is_empty() {
            let message = "the section has a text for people only; its results are not read";
            let place = Place::Line(section.line);
            log.push(Problem::new(Severity::Warning, "section-without-entries", place, message));
        }
        for entry in entries {
            entry.elements().for_each(|statement| self.statement(statement, &texts, log));
        }
    }

    /// Reads a part that is smaller than a section.
    pub fn read_part(&mut self, part: &Element, log: &mut ProblemLog) {
        let texts = Narrative::new();
        match part.name.as_str() {
            "entry" | "component" => {
                part.elements().for_each(|statement| self.statement(statement, &texts, log));
            }
            _ => self.statement(part, &texts, log),
        }
    }

    fn statement(&mut self, statement: &Element, texts: &Narrative<'_>, log: &mut ProblemLog) {
        match statement.name.as_str() {
            "organizer" => {
                let panel = Panel::of(statement, texts);
                let mut around = vec![statement];
                let procedures = statement.all("component").filter_map(|it| it.first("procedure"));
                around.extend(procedures.take(COLLECTIONS));
                for inner in statement.all("component").flat_map(Element::elements) {
                    match inner.name.as_str() {
                        "observation" => self.observation(inner, &around, &panel, texts, log),
                        "procedure" => {}
                        _ => self.statement(inner, texts, log),
                    }
                }
            }
            "observation" => self.observation(statement, &[], &Panel::default(), texts, log),
            _ => {}
        }
    }

    /// Reads an observation and those that belong to it.
    fn observation(
        &mut self,
        element: &Element,
        around: &[&Element],
        panel: &Panel,
        texts: &Narrative<'_>,
        log: &mut ProblemLog,
    ) {
        if element.cut {
            return;
        }
        if let Some(result) = observation::result(element, panel, texts, log) {
            let own = std::iter::once(element).chain(around.iter().copied());
            let material = own.clone().fold(Material::default(), |found, it| found.or(it, log));
            let laboratory = own.clone().find_map(laboratory);
            self.add(result, material, laboratory, element.line, log);
        }
        for inner in element.all("entryRelationship").filter_map(|it| it.first("observation")) {
            if observation::is_result(inner) {
                self.observation(inner, around, panel, texts, log);
            }
        }
    }

    fn add(
        &mut self,
        result: RawResult,
        material: Material,
        laboratory: Option<Laboratory>,
        line: u32,
        log: &mut ProblemLog,
    ) {
        let key = (material.clone(), laboratory.clone());
        let at = *self.at.entry(key).or_insert_with(|| {
            let label = material.label.unwrap_or_else(|| self.stem.to_owned());
            let label = self.labels.unique(label, log);
            self.found.push(RawSpecimen {
                kind: material.kind.unwrap_or(SpecimenKind::NotStated),
                collected: material.collected,
                laboratory,
                ..RawSpecimen::new(label, Place::Line(line))
            });
            self.found.len() - 1
        });
        self.found[at].results.push(result);
    }

    /// Returns the specimens, in the order of the file.
    pub fn finish(self) -> Vec<RawSpecimen> {
        self.found
    }
}

impl Material {
    /// Fills what is open from an observation, its organizer or the taking of the specimen.
    fn or(self, element: &Element, log: &mut ProblemLog) -> Self {
        let of_participant = |it: &Element| {
            let role = it.first("participantRole")?;
            Some((extension(role.first("id")), material(role.first("playingEntity")?)))
        };
        let specimen = element.at(&["specimen", "specimenRole"]);
        let of_specimen = specimen.map(|role| {
            let entity = role.first("specimenPlayingEntity");
            (extension(role.first("id")), entity.and_then(material))
        });
        let (label, kind) = of_specimen
            .or_else(|| {
                let is_procedure = element.name == "procedure";
                let found = element.all("participant").find_map(of_participant);
                found.filter(|_| is_procedure)
            })
            .unwrap_or_default();
        Self {
            label: self.label.or(label),
            kind: self.kind.or(kind),
            collected: self.collected.or_else(|| time(element, log)),
        }
    }
}

/// Returns an identifier's extension, `None` where there is none.
fn extension(id: Option<&Element>) -> Option<String> {
    id?.attribute("extension").map(str::to_owned)
}

/// Reads what a specimen is from its code, the code's translations or words.
fn material(entity: &Element) -> Option<SpecimenKind> {
    let code = entity.first("code");
    let codes = code.into_iter().chain(code.into_iter().flat_map(|it| it.all("translation")));
    let words = codes.flat_map(|code| {
        let original = code.first("originalText").map(Element::text);
        let attributes = ["code", "displayName"].map(|name| code.attribute(name));
        attributes.into_iter().flatten().map(str::to_owned).chain(original)
    });
    let name = entity.first("name").or_else(|| entity.first("desc")).map(Element::text);
    let kinds = words.chain(name).map(|text| dialect::material(&text));
    kinds.into_iter().find(|kind| *kind != SpecimenKind::NotStated)
}

/// Reads a time or the beginning of a span.
fn time(element: &Element, log: &mut ProblemLog) -> Option<DateTime> {
    let time = element.first("effectiveTime")?;
    let low = time.first("low").or_else(|| time.first("high"));
    let text = time.attribute("value").or_else(|| low?.attribute("value"))?;
    let found = date::parse(text, Order::Open);
    if found.is_err() {
        let place = Place::Line(time.line);
        let message = format!("`{text}` names no day");
        log.push(Problem::new(Severity::Error, "date-unreadable", place, message));
    }
    found.ok()
}

/// Reads who measured: the performer's organisation, else the author's.
fn laboratory(element: &Element) -> Option<Laboratory> {
    let performer = |it: &Element| organisation(it.first("assignedEntity")?);
    let author = |it: &Element| organisation(it.first("assignedAuthor")?);
    let performed = element.all("performer").find_map(performer);
    performed.or_else(|| element.all("author").find_map(author))
}

fn organisation(entity: &Element) -> Option<Laboratory> {
    let own = entity.first("representedOrganization")?;
    let name = own.first("name").map(Element::text).filter(|name| !name.is_empty())?;
    let address = own.first("addr").or_else(|| entity.first("addr")).map(address);
    Some(Laboratory { name, address: address.filter(|text| !text.is_empty()) })
}

/// Writes an address on one line.
fn address(addr: &Element) -> String {
    let text = |name| addr.all(name).map(Element::text).collect::<Vec<_>>().join(", ");
    let place = [text("postalCode"), text("city")].join(" ");
    let lines =
        [text("streetAddressLine"), place.trim().to_owned(), text("state"), text("country")];
    let joined = lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
    if joined.is_empty() { addr.text() } else { joined }
}

/// Notes every text that has an identifier.
fn gather<'a>(element: &'a Element, texts: &mut Narrative<'a>) {
    if let Some(id) = element.attribute("ID") {
        texts.entry(id).or_insert(element);
    }
    element.elements().for_each(|inner| gather(inner, texts));
}

impl Panel {
    fn of(organizer: &Element, texts: &Narrative<'_>) -> Self {
        let status = organizer.first("statusCode").and_then(|it| it.attribute("code"));
        Self {
            name: organizer.first("code").and_then(|code| narrative(code, texts)),
            status: status.map(str::to_owned),
        }
    }
}

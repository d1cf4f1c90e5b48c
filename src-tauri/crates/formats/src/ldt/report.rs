//! Reports: each field finds its record, test or material; LDT 3 says by objects where it belongs.

use super::day;
use super::line::Line;
use super::record::{Material, Record};
use super::test::Test;
use crate::dialect;
use crate::gathering::Gathering;
use crate::problem_log::ProblemLog;
use zonula_model::{Date, Laboratory, Problem, Severity};

/// The state between lines.
#[derive(Default)]
pub(super) struct Reports {
    record: Option<Record>,
    /// The objects of LDT 3 that are open.
    open: Vec<Object>,
    /// The last field: an object that follows is its value.
    attribute: String,
    /// Who measured, as a header says it; it holds for all records of its packet.
    laboratory: Sender,
    /// The line of a packet's header that has no end yet.
    packet: Option<u32>,
}

/// An object of LDT 3.
struct Object {
    id: String,
    attribute: String,
    line: u32,
    /// The day of a time stamp (7278).
    day: Option<Date>,
    /// Its time (7279).
    time: String,
}

/// A laboratory in parts.
#[derive(Default)]
struct Sender {
    name: Option<String>,
    address: Vec<String>,
}

/// Kinds of objects in which results of LDT 3 stand: chemistry, microbiology, cytology, others.
const RESULTS: [&str; 6] = ["Obj_0060", "Obj_0061", "Obj_0062", "Obj_0063", "Obj_0055", "Obj_0073"];

impl Reports {
    /// Takes the next line.
    pub fn take(&mut self, line: &Line, gathering: &mut Gathering<'_>, log: &mut ProblemLog) {
        if line.field == "8000" {
            self.end(gathering, log);
            self.record = Some(Record::new(&line.content, line.number));
            match line.content.as_str() {
                "8220" | "8230" => {
                    self.laboratory = Sender::default();
                    self.packet = Some(line.number);
                }
                "8221" | "8231" => self.packet = None,
                _ => {}
            }
        }
        self.record.get_or_insert_with(|| Record::new("", line.number)).count(line);
        match line.field.as_str() {
            "8000" | "8001" | "8100" => {}
            "8002" => self.object(line),
            "8003" => self.close(line, log),
            _ if line.content.is_empty() => {}
            _ if self.is_in("Obj_0059") => {}
            _ => self.field(line, log),
        }
        self.attribute.clone_from(&line.field);
    }

    /// Ends the last record, and tells a packet that has no end.
    pub fn finish(&mut self, gathering: &mut Gathering<'_>, log: &mut ProblemLog) {
        self.end(gathering, log);
        if let Some(line) = self.packet {
            let message = "the data packet has no end; what is there is read";
            let place = zonula_model::Place::Line(line);
            let problem = Problem::new(Severity::Warning, "packet-open", place, message);
            log.push(problem.with_hint("compare the last patient with the laboratory's print"));
        }
    }

    fn end(&mut self, gathering: &mut Gathering<'_>, log: &mut ProblemLog) {
        for object in self.open.drain(..) {
            let place = zonula_model::Place::Line(object.line);
            let message = format!("the object `{}` has no end", object.id);
            log.push(Problem::new(Severity::Warning, "object-open", place, message));
        }
        if let Some(record) = self.record.take() {
            let name = self.laboratory.name.clone();
            let laboratory = name.map(|name| {
                let address = self.laboratory.address.join(", ");
                Laboratory { name, address: Some(address).filter(|text| !text.is_empty()) }
            });
            record.finish(laboratory.as_ref(), gathering, log);
        }
    }

    fn is_in(&self, id: &str) -> bool {
        self.open.iter().any(|object| object.id == id)
    }

    /// Returns whether a person's fields are the patient's, not a doctor's or a payer's.
    fn is_patient(&self) -> bool {
        match self.open.as_slice() {
            [] => true,
            [patient] => patient.id == "Obj_0045",
            [patient, person] => patient.id == "Obj_0045" && person.id == "Obj_0047",
            _ => false,
        }
    }

    fn object(&mut self, line: &Line) {
        let id = line.content.clone();
        if let Some(record) = &mut self.record {
            if RESULTS.contains(&id.as_str()) {
                record.tests.push(Test::new(line.number));
            } else if id == "Obj_0037" {
                record.materials.push(Material { line: line.number, ..Material::default() });
            } else if id == "Obj_0042"
                && let Some(test) = record.test()
            {
                test.found().intervals += 1;
            }
        }
        let attribute = self.attribute.clone();
        self.open.push(Object { id, attribute, line: line.number, day: None, time: String::new() });
    }

    fn close(&mut self, line: &Line, log: &mut ProblemLog) {
        let Some(at) = self.open.iter().rposition(|object| object.id == line.content) else {
            let message = format!("the object `{}` ends but did not begin", line.content);
            log.push(Problem::new(Severity::Warning, "object-open", line.place(), message));
            return;
        };
        for object in self.open.drain(at + 1..) {
            let place = zonula_model::Place::Line(object.line);
            let message = format!("the object `{}` has no end", object.id);
            log.push(Problem::new(Severity::Warning, "object-open", place, message));
        }
        if let Some(stamp) = self.open.pop().filter(|object| object.id == "Obj_0054") {
            self.stamp(&stamp);
        }
    }

    /// Puts a time stamp where the attribute before it says.
    fn stamp(&mut self, stamp: &Object) {
        let in_material = self.is_in("Obj_0037");
        let (Some(record), Some(day)) = (&mut self.record, stamp.day) else { return };
        let moment = day::moment(day, &stamp.time);
        let material = record.materials.last_mut().filter(|_| in_material);
        match (stamp.attribute.as_str(), material) {
            ("8219", Some(material)) => {
                material.day = Some(day);
                material.time.clone_from(&stamp.time);
            }
            ("8220", Some(material)) => material.received = Some(moment),
            ("8219", None) => record.collected = Some(moment),
            ("8220" | "8215", None) => record.received = record.received.or(Some(moment)),
            ("8216", None) => {
                record.reported = Some(day);
                record.reported_time.clone_from(&stamp.time);
            }
            ("8221", None) if record.reported.is_none() => {
                record.reported = Some(day);
                record.reported_time.clone_from(&stamp.time);
            }
            _ => {}
        }
    }

    fn field(&mut self, line: &Line, log: &mut ProblemLog) {
        let is_patient = self.is_patient();
        let is_header = self.record.as_ref().is_none_or(Record::is_header);
        match line.field.as_str() {
            "3000" | "3100" | "3101" | "3102" | "3103" | "3110" | "3120" | "8407"
                if is_patient && !is_header =>
            {
                self.person(line, log);
            }
            "8300" | "8320" | "8321" | "8322" | "8323" | "1250" | "3107" | "3109" | "3112"
            | "3113"
                if is_header =>
            {
                self.sender(line);
            }
            "7278" | "7279" => {
                let day = date(line, log, line.field == "7278");
                if let Some(stamp) = self.open.last_mut() {
                    match line.field.as_str() {
                        "7278" => stamp.day = day,
                        _ => stamp.time.clone_from(&line.content),
                    }
                }
            }
            "8428" | "8430" | "8432" | "8433" | "8439" => self.material(line, log),
            "8410" | "8411" | "7260" | "7251" | "7352" | "7365" | "7366" | "7302" | "8418"
            | "8420" | "8421" | "8422" | "8460" | "8461" | "8462" | "7317" | "7364" | "8480"
            | "8470" => self.test(line, log),
            "3564" => self.running_text(line),
            _ if !is_header => self.order(line, log),
            _ => {}
        }
    }

    fn person(&mut self, line: &Line, log: &mut ProblemLog) {
        let Some(record) = &mut self.record else { return };
        let text = || Some(line.content.clone());
        match line.field.as_str() {
            "3000" => record.number = text(),
            "3101" => record.family_name = text(),
            "3102" => record.given_name = text(),
            "3103" => record.born = date(line, log, true),
            "3110" | "8407" => {
                // Older files count: 1 is a man, 2 a woman.
                record.sex = match line.content.as_str() {
                    "1" => Some(zonula_model::Sex::Male),
                    "2" => Some(zonula_model::Sex::Female),
                    word => dialect::sex(word),
                };
                if record.sex.is_none() {
                    let message = format!("`{}` is not understood as a sex", line.content);
                    log.push(Problem::new(Severity::Note, "sex-unreadable", line.place(), message));
                }
            }
            _ => record.particles.push(line.content.clone()),
        }
    }

    fn sender(&mut self, line: &Line) {
        let sender = &mut self.laboratory;
        match line.field.as_str() {
            "8320" => sender.name = Some(line.content.clone()),
            "8300" => sender.name = sender.name.take().or_else(|| Some(line.content.clone())),
            "1250" if self.open.iter().any(|object| object.id == "Obj_0036") => {
                sender.name = Some(line.content.clone());
            }
            "1250" => sender.name = sender.name.take().or_else(|| Some(line.content.clone())),
            "8321" | "8322" | "8323" => sender.address.push(line.content.clone()),
            _ if self.open.iter().any(|object| object.id == "Obj_0007") => {
                sender.address.push(line.content.clone());
            }
            _ => {}
        }
    }

    fn material(&mut self, line: &Line, log: &mut ProblemLog) {
        let in_material = self.is_in("Obj_0037");
        let Some(record) = &mut self.record else { return };
        let material = match record.tests.last_mut() {
            Some(test) if !in_material => &mut test.material,
            _ => {
                if record.materials.is_empty() {
                    record.materials.push(Material::default());
                }
                let last = record.materials.len() - 1;
                &mut record.materials[last]
            }
        };
        material.line = line.number;
        match line.field.as_str() {
            "8428" => material.code = Some(line.content.clone()),
            "8430" => material.name = Some(line.content.clone()),
            "8432" => material.day = date(line, log, true),
            _ => material.time.clone_from(&line.content),
        }
    }

    fn test(&mut self, line: &Line, log: &mut ProblemLog) {
        let (in_interval, in_material) = (self.is_in("Obj_0042"), self.is_in("Obj_0037"));
        let Some(record) = &mut self.record else { return };
        let text = line.content.clone();
        if in_material {
            if let ("7364", Some(material)) = (line.field.as_str(), record.materials.last_mut()) {
                material.vessel = Some(text);
            }
            return;
        }
        if line.field == "8410" && !record.tests.last().is_some_and(Test::is_fresh) {
            // A second test of one object shares its vessel.
            let vessel = record.tests.last().and_then(|test| test.vessel.clone());
            let shared = vessel.filter(|_| !self.open.is_empty());
            record.tests.push(Test { vessel: shared, ..Test::new(line.number) });
        }
        let Some(test) = record.tests.last_mut() else {
            let message = format!("field {} stands before any test", line.field);
            let problem = Problem::new(Severity::Warning, "field-misplaced", line.place(), message);
            log.push(problem.with_value(&line.content));
            return;
        };
        let is_further = test.values.last().is_some_and(|found| found.intervals > 1);
        if in_interval && is_further {
            if line.field != "8421" {
                let message = "a further reference interval of the same result is not kept";
                let problem =
                    Problem::new(Severity::Note, "interval-repeated", line.place(), message);
                log.push(problem.with_value(&line.content));
            }
            return;
        }
        match line.field.as_str() {
            "8410" => {
                test.code = Some(text);
                test.line = line.number;
            }
            "8411" => test.name = Some(text),
            "7365" => test.catalogued = Some(text),
            "7366" => test.catalogued_name = Some(text),
            "7251" | "7352" => test.catalogue.push_str(&text),
            "7302" => test.method = Some(text),
            "8418" => test.status = Some(text),
            "7364" => test.vessel = test.vessel.take().or(Some(text)),
            "8420" => test.value(&text, line.number),
            "8421" if !in_interval => test.found().unit = Some(text),
            "8422" => test.found().flag = Some(text),
            "8460" | "7317" => test.found().interval.push(text),
            "8461" => test.found().low = Some(text),
            "8462" => test.found().high = Some(text),
            "8480" => test.texts.push(text),
            "8470" => test.hints.push(text),
            _ => {}
        }
    }

    /// Puts a line of running text where the attribute of its object says.
    fn running_text(&mut self, line: &Line) {
        let attribute = self.open.last().map(|object| object.attribute.as_str());
        let in_result = self.open.iter().any(|object| RESULTS.contains(&object.id.as_str()));
        let Some(record) = &mut self.record else { return };
        match (attribute, record.tests.last_mut().filter(|_| in_result)) {
            (Some("8237"), Some(test)) => test.texts.push(line.content.clone()),
            (_, Some(test)) => test.hints.push(line.content.clone()),
            (_, None) => record.remarks.push(line.content.clone()),
        }
    }

    /// Takes what a record says about its order, its report and what it encloses.
    fn order(&mut self, line: &Line, log: &mut ProblemLog) {
        let in_order = self.open.first().is_none_or(|object| object.id == "Obj_0017");
        let Some(record) = &mut self.record else { return };
        let text = || Some(line.content.clone());
        match line.field.as_str() {
            "8310" if in_order => record.order = text(),
            "8311" if in_order => record.laboratory_order = text(),
            "8301" => {
                record.received = date(line, log, true).map(|day| day::moment(day, ""));
            }
            "8302" | "6200" => record.reported = date(line, log, true),
            "8303" | "6201" => record.reported_time.clone_from(&line.content),
            "8401" if in_order => record.status = text(),
            "8402" => record.panel = text(),
            "8316" if record.kind.starts_with("63") => record.device = text(),
            "6220" | "6221" | "6227" | "6228" | "8490" => {
                record.remarks.push(line.content.clone());
            }
            "8440" | "8444" | "7285" | "7287" | "7367" => {
                let message = "germs and what they resist are not read";
                log.push_once(Problem::new(
                    Severity::Warning,
                    "content-unsupported",
                    line.place(),
                    message,
                ));
            }
            "6302" | "6303" | "6305" | "6329" | "8438" => {
                let message = "an enclosed document or curve is not read";
                log.push_once(Problem::new(
                    Severity::Note,
                    "value-unsupported",
                    line.place(),
                    message,
                ));
            }
            _ => {}
        }
    }
}

/// Reads a day; one that is none is told, as is one that leaves day or month open.
fn date(line: &Line, log: &mut ProblemLog, is_day: bool) -> Option<Date> {
    let found = day::day(&line.content);
    if found.is_none() && is_day {
        let (severity, message) = match day::is_partial(&line.content) {
            true => (Severity::Note, format!("`{}` names no day", line.content)),
            false => (Severity::Error, format!("`{}` is not a date", line.content)),
        };
        let problem = Problem::new(severity, "date-unreadable", line.place(), message);
        log.push(problem.with_value(&line.content));
    }
    found
}

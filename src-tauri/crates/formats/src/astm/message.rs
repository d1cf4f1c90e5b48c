//! Messages: header, patient, order, results and their comments, as the records follow each other.

use super::record::{Record, Signs};
use super::result;
use crate::date::{self, Order};
use crate::gathering::{Gathering, Origin};
use crate::problem_log::ProblemLog;
use crate::{RawResult, StatedPatient, dialect};
use zonula_model::{DateTime, Laboratory, Place, Problem, Severity, SpecimenKind};

/// The state between records.
#[derive(Default)]
pub(super) struct Messages {
    signs: Signs,
    laboratory: Option<Laboratory>,
    /// When the message was written.
    written: Option<DateTime>,
    origin: Origin,
    panel: Option<String>,
    /// Whether the order is about control material: its results are not a patient's.
    is_control: bool,
    /// The last result, waiting for comments behind it.
    waiting: Option<RawResult>,
    /// Whether a comment belongs to the result before it.
    after_result: bool,
    comment_lines: usize,
    /// The line of a header without its end.
    open: Option<u32>,
}

impl Messages {
    /// Takes the next record.
    pub fn take(
        &mut self,
        line: &str,
        number: u32,
        gathering: &mut Gathering<'_>,
        log: &mut ProblemLog,
    ) {
        if line.starts_with('#') {
            self.comment_lines += 1;
            return;
        }
        if let Some(signs) = Signs::of(line) {
            self.signs = signs;
        }
        let record = Record::new(line, number, self.signs).filter(Record::is_known);
        let Some(record) = record else {
            let message = "the line is no record";
            let problem =
                Problem::new(Severity::Error, "record-unreadable", Place::Line(number), message);
            log.push(problem.with_value(line));
            return;
        };
        if record.kind() != 'C' {
            self.settle(gathering);
            self.after_result = false;
        }
        match record.kind() {
            'H' => self.header(&record, log),
            'P' => {
                self.forget_order();
                gathering.person(patient(&record, log));
            }
            'O' => self.order(&record, log),
            'R' => self.result(&record, log),
            'C' => self.comment(&record, log),
            'L' => self.open = None,
            kind => {
                let message = format!("records `{kind}` hold no results and are not read");
                let place = record.place();
                log.push_once(Problem::new(Severity::Note, "record-unsupported", place, message));
            }
        }
    }

    /// Ends the last message.
    pub fn finish(mut self, gathering: &mut Gathering<'_>, log: &mut ProblemLog) {
        self.settle(gathering);
        if self.comment_lines > 0 {
            let count = self.comment_lines;
            log.note("comment-lines", format!("{count} lines that begin with `#` are no records"));
        }
        if let Some(line) = self.open {
            let message = "the message has no end; what is there is read";
            let problem =
                Problem::new(Severity::Warning, "message-open", Place::Line(line), message);
            log.push(problem.with_hint("compare the last results with the analyser"));
        }
    }

    fn settle(&mut self, gathering: &mut Gathering<'_>) {
        if let Some(result) = self.waiting.take() {
            gathering.push(&self.origin, result);
        }
    }

    fn forget_order(&mut self) {
        self.origin = Origin {
            reported: self.written,
            laboratory: self.laboratory.clone(),
            ..Origin::default()
        };
        self.panel = None;
        self.is_control = false;
    }

    fn header(&mut self, record: &Record<'_>, log: &mut ProblemLog) {
        self.open = Some(record.line());
        let name = [record.part(5, 1), record.part(5, 2)].join(" ").trim().to_owned();
        let address = record.joined(6);
        self.laboratory = (!name.is_empty())
            .then(|| Laboratory { name, address: (!address.is_empty()).then_some(address) });
        let date = |text: &str| date::parse(text, Order::Open).ok().filter(|_| text.len() >= 8);
        // The time is the fourteenth field; where a sender counts otherwise it is still the last.
        self.written =
            date(record.field(14)).or_else(|| record.filled_from_end().next().and_then(date));
        if matches!(record.part(12, 1).as_str(), "T" | "D" | "Q") {
            let message = "the message is marked as a test, not as results of patients";
            let place = record.field_place(12);
            log.push(Problem::new(Severity::Warning, "message-test", place, message));
        }
        self.forget_order();
    }

    fn order(&mut self, record: &Record<'_>, log: &mut ProblemLog) {
        self.forget_order();
        self.origin.label = record.filled(3, 1).or_else(|| record.filled(4, 1));
        self.origin.collected = time(record, 8, log);
        self.origin.received = time(record, 15, log);
        self.origin.reported = time(record, 23, log).or(self.written);
        let words = record.repeats(16).flat_map(|repeat| record.components(repeat));
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let kinds = words.iter().map(|word| dialect::material(word));
        self.origin.kind = kinds.into_iter().find(|kind| *kind != SpecimenKind::NotStated);
        if let (None, Some(word)) = (self.origin.kind, words.first()) {
            let message = format!("`{word}` is no material that is known");
            let place = record.field_place(16);
            log.push_once(Problem::new(Severity::Warning, "material-unknown", place, message));
        }
        if record.repeats(5).count() == 1 {
            self.panel = result::test_of(record, 5).0;
        }
        let priority = record.field(6);
        if record.field(5).is_empty() && priority.len() >= 8 && time_of(priority).is_some() {
            self.panel = record.filled(4, 2).or_else(|| record.filled(4, 1));
            let message = format!(
                "`{priority}` stands where the priority belongs: the fields of the order are shifted; it is not taken for the time of collection"
            );
            let place = record.field_place(6);
            let problem = Problem::new(Severity::Warning, "fields-shifted", place, message);
            log.push(problem.with_value(priority).with_hint("state when the specimen was taken"));
        }
        if record.part(12, 1) == "Q" {
            self.is_control = true;
            let label = self.origin.label.clone().unwrap_or_default();
            let message = format!("`{label}` is control material; its results are left out");
            let place = record.field_place(12);
            log.push(Problem::new(Severity::Warning, "control-material", place, message));
        }
    }

    fn result(&mut self, record: &Record<'_>, log: &mut ProblemLog) {
        if self.is_control {
            return;
        }
        let done = time(record, 13, log).or_else(|| time(record, 12, log));
        self.waiting = result::result(record, self.panel.as_deref(), log);
        self.origin.reported = self.origin.reported.max(done);
        self.after_result = self.waiting.is_some();
    }

    /// Adds a comment to the result before it; one about anything else is told.
    fn comment(&mut self, record: &Record<'_>, log: &mut ProblemLog) {
        let text = record.joined(4);
        if text.is_empty() {
            return;
        }
        match &mut self.waiting {
            Some(result) if self.after_result => {
                let earlier = result.remark.take().map(|remark| format!("{remark}\n"));
                result.remark = Some(format!("{}{text}", earlier.unwrap_or_default()).into());
            }
            _ => {
                let message = format!("the laboratory remarks: {text}");
                log.push(Problem::new(Severity::Note, "remark", record.place(), message));
            }
        }
    }
}

/// Reads the person, in the standard's places or, where a sender leaves one field out, before them.
fn patient(record: &Record<'_>, log: &mut ProblemLog) -> StatedPatient {
    let sex = |field: usize| {
        let text = record.part(field, 1);
        if text.len() == 1 { dialect::sex(&text) } else { None }
    };
    let is_shifted = record.field(6).is_empty()
        && record.field(5).chars().any(char::is_alphabetic)
        && sex(7).is_some()
        && sex(9).is_none();
    let (name_field, sex_field) = if is_shifted { (5, 7) } else { (6, 9) };
    if is_shifted {
        let message =
            "name and sex stand one and two fields before their places; they are read from there";
        let problem = Problem::new(Severity::Warning, "fields-shifted", record.place(), message);
        log.push(problem.with_hint("confirm name and sex of the patient"));
    }
    let written = record.field(sex_field);
    let sex = dialect::sex(written);
    if sex.is_none() && !written.is_empty() {
        let message = format!("`{written}` is not understood as a sex");
        let place = record.field_place(sex_field);
        log.push(Problem::new(Severity::Note, "sex-unreadable", place, message));
    }
    let name = [record.part(name_field, 2), record.part(name_field, 1)].join(" ");
    let name = name.trim().to_owned();
    let born = record.filled(8, 1).and_then(|text| {
        let found = date::parse_birth(&text, Order::Open);
        if found.is_err() {
            let message = format!("`{text}` is not a date of birth");
            let place = record.field_place(8);
            log.push(Problem::new(Severity::Error, "date-unreadable", place, message));
        }
        found.ok()
    });
    let numbers = if is_shifted { [3, 4].as_slice() } else { &[3, 4, 5] };
    StatedPatient {
        number: numbers.iter().find_map(|field| record.filled(*field, 1)),
        name: (!name.is_empty()).then_some(name),
        born,
        sex,
    }
}

/// Reads a time; one that is none is told.
fn time(record: &Record<'_>, field: usize, log: &mut ProblemLog) -> Option<DateTime> {
    let text = record.filled(field, 1)?;
    let found = time_of(&text);
    if found.is_none() {
        let message = format!("`{text}` is not a date");
        let place = record.field_place(field);
        let problem = Problem::new(Severity::Error, "date-unreadable", place, message);
        log.push(problem.with_value(&text));
    }
    found
}

fn time_of(text: &str) -> Option<DateTime> {
    date::parse(text, Order::Open).ok()
}

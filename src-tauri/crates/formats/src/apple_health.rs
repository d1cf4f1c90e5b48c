//! Apple Health: symptoms of its export, and of tables made from it; anything else is refused.

use crate::date::{self, Order};
use crate::grid::{self, Grid};
use crate::limits::TAG_BYTES;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, RawSymptom, ReadOptions, Reading, SourceFile};
use std::collections::BTreeMap;
use zonula_model::{Place, Problem, Severity};

/// Reads the symptoms of an Apple Health export.
pub struct AppleHealth;

static FORMAT: Format = Format {
    id: "apple-health",
    kind: Kind::Symptoms,
    title: "Apple Health export (export.xml, or a table of one type)",
    recognised_by: "a HealthData document, or a table with Apple Health's columns",
    specification: "HealthKit: HKCategoryTypeIdentifier of symptoms, HKCategoryValueSeverity, HKCategoryValuePresence; export.xml of the Health app",
};

/// How HealthKit begins the names of types.
const TYPE: &str = "HKCategoryTypeIdentifier";

/// The symptoms of HealthKit and what they are called in words.
const SYMPTOMS: &[(&str, &str)] = &[
    ("AbdominalCramps", "Abdominal cramps"),
    ("Acne", "Acne"),
    ("AppetiteChanges", "Appetite changes"),
    ("BladderIncontinence", "Bladder incontinence"),
    ("Bloating", "Bloating"),
    ("BreastPain", "Breast pain"),
    ("ChestTightnessOrPain", "Chest tightness or pain"),
    ("Chills", "Chills"),
    ("Constipation", "Constipation"),
    ("Coughing", "Coughing"),
    ("Diarrhea", "Diarrhea"),
    ("Dizziness", "Dizziness"),
    ("DrySkin", "Dry skin"),
    ("Fainting", "Fainting"),
    ("Fatigue", "Fatigue"),
    ("Fever", "Fever"),
    ("GeneralizedBodyAche", "Generalized body ache"),
    ("HairLoss", "Hair loss"),
    ("Headache", "Headache"),
    ("Heartburn", "Heartburn"),
    ("HotFlashes", "Hot flashes"),
    ("LossOfSmell", "Loss of smell"),
    ("LossOfTaste", "Loss of taste"),
    ("LowerBackPain", "Lower back pain"),
    ("MemoryLapse", "Memory lapse"),
    ("MoodChanges", "Mood changes"),
    ("Nausea", "Nausea"),
    ("NightSweats", "Night sweats"),
    ("PelvicPain", "Pelvic pain"),
    ("RapidPoundingOrFlutteringHeartbeat", "Rapid, pounding or fluttering heartbeat"),
    ("RunnyNose", "Runny nose"),
    ("ShortnessOfBreath", "Shortness of breath"),
    ("SinusCongestion", "Sinus congestion"),
    ("SkippedHeartbeat", "Skipped heartbeat"),
    ("SleepChanges", "Sleep changes"),
    ("SoreThroat", "Sore throat"),
    ("VaginalDryness", "Vaginal dryness"),
    ("Vomiting", "Vomiting"),
    ("Wheezing", "Wheezing"),
];

/// What HealthKit writes for a symptom: the score and its scale.
const VALUES: &[(&str, f64, (f64, f64))] = &[
    ("HKCategoryValueSeverityNotPresent", 0.0, SEVERITY),
    ("HKCategoryValueSeverityMild", 1.0, SEVERITY),
    ("HKCategoryValueSeverityModerate", 2.0, SEVERITY),
    ("HKCategoryValueSeveritySevere", 3.0, SEVERITY),
    // It was there; how strongly, nobody said.
    ("HKCategoryValueSeverityUnspecified", 1.0, PRESENCE),
    ("HKCategoryValuePresenceNotPresent", 0.0, PRESENCE),
    ("HKCategoryValuePresencePresent", 1.0, PRESENCE),
];

/// Not present, mild, moderate, severe.
const SEVERITY: (f64, f64) = (0.0, 3.0);

/// Not there, there.
const PRESENCE: (f64, f64) = (0.0, 1.0);

impl FormatReader for AppleHealth {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = grid::head(text);
        if is_export(head) || Table::find(&Grid::from_beginning(head, b',')).is_some() {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut found = Found { log: ProblemLog::new(&file.problems()), ..Found::default() };
        let text = file.text().unwrap_or_default();
        if is_export(grid::head(text)) {
            read_export(text, &mut found);
        } else {
            read_table(text, &mut found);
        }
        found.finish()
    }
}

fn is_export(head: &str) -> bool {
    let start = head.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('<') && head.contains("<HealthData")
}

/// What was found so far.
#[derive(Default)]
struct Found {
    symptoms: Vec<RawSymptom>,
    /// How many records there are of each type that is no symptom.
    others: BTreeMap<String, usize>,
    log: ProblemLog,
}

impl Found {
    /// Takes a record: a symptom becomes a score or a problem, anything else is counted.
    fn record(&mut self, kind: &str, start: &str, value: &str, place: Place) {
        let bare = kind.strip_prefix(TYPE).unwrap_or(kind);
        let Some((_, name)) = SYMPTOMS.iter().find(|(id, _)| *id == bare) else {
            *self.others.entry(bare.to_owned()).or_default() += 1;
            return;
        };
        let Ok(day) = date::parse(start, Order::Open) else {
            let message = format!("`{start}` is not a time");
            let problem = Problem::new(Severity::Error, "date-unreadable", place, message);
            return self.log.push(problem.with_value(start));
        };
        let Some((_, score, scale)) = VALUES.iter().find(|(id, ..)| *id == value) else {
            let message = format!("`{value}` says nothing of how strong `{name}` was");
            let problem = Problem::new(Severity::Error, "value-unknown", place, message);
            return self.log.push(problem.with_value(value));
        };
        self.symptoms.push(RawSymptom {
            name: (*name).to_owned(),
            day: day.date(),
            score: *score,
            scale: Some(*scale),
            place,
        });
    }

    fn finish(mut self) -> Reading {
        let records: usize = self.others.values().sum();
        let mut types: Vec<(usize, String)> =
            self.others.into_iter().map(|(name, count)| (count, name)).collect();
        types.sort_by(|one, other| other.cmp(one));
        let named: Vec<String> =
            types.iter().take(5).map(|(_, name)| format!("`{name}`")).collect();
        let more = if types.len() > named.len() { ", …" } else { "" };
        let (all, named) = (types.len(), named.join(", "));
        if self.symptoms.is_empty() {
            let message = match all {
                0 => "there is no record in this Apple Health file".to_owned(),
                _ => format!("this is Apple Health data of {named}{more}: no symptom is among it"),
            };
            let problem = Problem::new(Severity::Error, "no-symptoms", Place::File, message);
            self.log
                .push(problem.with_hint("symptoms are logged in the Health app under Symptoms"));
        } else if records > 0 {
            let message = format!("{records} records are no symptoms and left out: {named}{more}");
            self.log.note("records-unused", message);
        }
        let problems = self.log.finish();
        Reading { symptoms: self.symptoms, problems, ..Reading::new(Kind::Symptoms) }
    }
}

/// Reads the records of an `export.xml`, tag by tag: no entity of the document is ever expanded.
fn read_export(text: &str, found: &mut Found) {
    let (mut line, mut rest) = (1u32, text);
    while let Some(at) = rest.find("<Record ") {
        line += lines(&rest[..at]);
        rest = &rest[at + "<Record".len()..];
        let Some(end) = end_of_tag(rest) else {
            let message = "a record does not end; what follows is left out";
            found.log.push(Problem::new(Severity::Error, "record-cut", Place::Line(line), message));
            return;
        };
        let tag = attributes(&rest[..end]);
        let attribute = |name| tag.get(name).map_or("", String::as_str);
        let (kind, value) = (attribute("type"), attribute("value"));
        found.record(kind, attribute("startDate"), value, Place::Line(line));
        line += lines(&rest[..end]);
        rest = &rest[end..];
    }
    if !text.contains("</HealthData>") {
        let message = "the document does not end as it should: something may be missing";
        found.log.push(Problem::new(Severity::Warning, "file-cut", Place::File, message));
    }
}

fn lines(text: &str) -> u32 {
    u32::try_from(text.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or(u32::MAX)
}

/// Finds where a tag ends, outside quotation marks and within bounds.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(TAG_BYTES) {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), own) if open == own => quote = None,
            _ => {}
        }
    }
    None
}

fn attributes(tag: &str) -> BTreeMap<String, String> {
    let (mut found, mut rest) = (BTreeMap::new(), tag);
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|sign| matches!(sign, '"' | '\'')) else {
            break;
        };
        let Some((value, after)) = after[1..].split_once(quote) else { break };
        found.insert(name.trim().to_owned(), unescaped(value));
        rest = after;
    }
    found
}

/// Reads the five entities of XML.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

/// Where a table made from an export has its columns.
struct Table {
    /// `None` where the table is of one kind that has no type, workouts say.
    kind: Option<usize>,
    start: usize,
    value: Option<usize>,
    activity: Option<usize>,
}

impl Table {
    fn find(grid: &Grid) -> Option<Self> {
        let at = |name| (0..grid.width(0)).find(|&column| grid.cell(0, column) == name);
        (at("sourceName").is_some() && at("creationDate").is_some()).then_some(())?;
        let table = Self {
            kind: at("type"),
            start: at("startDate")?,
            value: at("value"),
            activity: at("workoutActivityType"),
        };
        (table.kind.is_some() || table.activity.is_some()).then_some(table)
    }
}

fn read_table(text: &str, found: &mut Found) {
    let (grid, problem) = Grid::from_delimited(text, b',');
    problem.into_iter().for_each(|problem| found.log.push(problem));
    let Some(table) = Table::find(&grid) else { return };
    for row in 1..grid.len() {
        let cell = |column: Option<usize>| column.map_or("", |column| grid.cell(row, column));
        let kind = if table.kind.is_some() { cell(table.kind) } else { "Workout" };
        let place = grid.place(row, table.value.unwrap_or(table.start), Some(0));
        found.record(kind, cell(Some(table.start)), cell(table.value), place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("export.xml", text.as_bytes().to_vec());
        assert_eq!(AppleHealth.recognise(&file), Confidence::Certain);
        AppleHealth.read(&file, &ReadOptions::default())
    }

    fn lines(reading: &Reading) -> Vec<String> {
        let line = |own: &RawSymptom| {
            format!("{} {} {} {:?} {}", own.day, own.name, own.score, own.scale, own.place)
        };
        reading.symptoms.iter().map(line).collect()
    }

    const EXPORT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [ <!ELEMENT HealthData (Record*)> ]>
<HealthData locale="de_DE">
 <Record type="HKQuantityTypeIdentifierStepCount" value="329" startDate="2026-03-01 10:27:54 +0100"/>
 <Record type="HKCategoryTypeIdentifierAbdominalCramps" sourceName="A &gt; B" startDate="2026-03-01 22:10:00 +0100" endDate="2026-03-01 22:10:00 +0100" value="HKCategoryValueSeverityModerate">
  <MetadataEntry key="x" value="y"/>
 </Record>
 <Record type="HKCategoryTypeIdentifierBloating" startDate="2026-03-02 08:00:00 +0100" value="HKCategoryValueSeverityUnspecified"/>
 <Record type="HKCategoryTypeIdentifierFatigue" startDate="2026-03-02 08:00:00 +0100" value="HKCategoryValueSeverityHuge"/>
</HealthData>
"#;

    #[test]
    fn symptoms_are_read_and_everything_else_is_counted() {
        let reading = read(EXPORT);
        assert_eq!(
            lines(&reading),
            [
                "2026-03-01 Abdominal cramps 2 Some((0.0, 3.0)) line 5",
                "2026-03-02 Bloating 1 Some((0.0, 1.0)) line 8"
            ]
        );
        let codes: Vec<_> = reading.problems.iter().map(|own| own.code).collect();
        assert_eq!(codes, ["value-unknown", "records-unused"]);
        assert!(reading.problems[1].message.contains("HKQuantityTypeIdentifierStepCount"));
    }

    #[test]
    fn a_file_that_is_cut_gives_what_it_holds() {
        let cut = EXPORT.find("<Record type=\"HKCategoryTypeIdentifierFatigue").expect("is there");
        let reading = read(&EXPORT[..cut + 20]);
        assert_eq!(reading.symptoms.len(), 2);
        assert!(reading.problems.iter().any(|own| own.code == "record-cut"));
    }

    #[test]
    fn a_table_of_steps_is_refused_by_what_it_is() {
        let reading = read(
            "sourceName,sourceVersion,device,type,unit,creationDate,startDate,endDate,value\n\
             \"Health\",,,\"StepCount\",\"count\",2014-09-21 07:08:47 +0100,2014-09-13 10:27:54 +0100,2014-09-13 10:27:59 +0100,329\n",
        );
        assert!(reading.symptoms.is_empty());
        let problem = &reading.problems[0];
        let told = "this is Apple Health data of `StepCount`: no symptom is among it";
        assert_eq!((problem.code, problem.message.as_str()), ("no-symptoms", told));
    }
}

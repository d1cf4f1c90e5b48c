//! A record as tables: everything for its owner, or what research may have.

use jiff::ToSpan;
use std::fmt::Write;
use zonula_model::{Comparator, Date, DateTime, PatientRecord, Sex, Specimen, Value};

/// A table as a file: its name and its bytes, comma-separated values in UTF-8 (RFC 4180).
pub type Table = (&'static str, Vec<u8>);

/// Writes everything of a record as tables.
pub fn tables(record: &PatientRecord) -> Vec<Table> {
    let own = &record.patient;
    let mut patient = Rows::new(&["number", "name", "born", "sex"]);
    patient.row([
        own.number.clone(),
        own.name.clone(),
        own.born.to_string(),
        own.sex.as_str().to_owned(),
    ]);
    let mut specimens = Rows::new(&[
        "specimen",
        "label",
        "material",
        "collected",
        "received",
        "reported",
        "laboratory",
        "import",
    ]);
    let mut results = Rows::new(&[
        "specimen",
        "analyte",
        "name",
        "code",
        "value_written",
        "unit_written",
        "interval_written",
        "flag",
        "comparator",
        "number",
        "unit",
        "low",
        "high",
        "interval_unit",
        "panel",
        "method",
        "status",
        "remark",
        "import",
        "place",
    ]);
    let mut profiles = profile_rows("specimen");
    for specimen in &record.specimens {
        let time = |at: Option<DateTime>| at.map(|at| at.to_string()).unwrap_or_default();
        let laboratory = specimen.laboratory.as_ref();
        specimens.row([
            specimen.id.0.to_string(),
            specimen.label.clone(),
            specimen.kind.as_str().to_owned(),
            time(specimen.collected),
            time(specimen.received),
            time(specimen.reported),
            laboratory.map(|own| own.name.clone()).unwrap_or_default(),
            specimen.source.import.0.to_string(),
        ]);
        for own in &specimen.observations {
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            let (comparator, number, unit) = value(&own.value);
            let interval = own.interval.as_ref();
            let end = |end: Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
            results.row([
                specimen.id.0.to_string(),
                own.analyte.as_ref().map(ToString::to_string).unwrap_or_default(),
                own.written.name.clone(),
                text(&own.written.code),
                own.written.value.clone(),
                text(&own.written.unit),
                text(&own.written.interval),
                text(&own.written.flag),
                comparator,
                number,
                unit,
                end(interval.and_then(|interval| interval.low)),
                end(interval.and_then(|interval| interval.high)),
                interval
                    .and_then(|interval| interval.unit.as_ref())
                    .map(|unit| unit.ucum().to_owned())
                    .unwrap_or_default(),
                text(&own.panel),
                text(&own.method),
                own.status.as_str().to_owned(),
                text(&own.remark),
                own.source.import.0.to_string(),
                own.source.place.to_string(),
            ]);
        }
        add_profiles(&mut profiles, &specimen.id.0.to_string(), specimen, &|name| name);
    }
    let mut symptoms =
        Rows::new(&["symptom", "name", "day", "score", "least", "most", "import", "place"]);
    for own in &record.symptoms {
        symptoms.row([
            own.symptom.as_ref().map(ToString::to_string).unwrap_or_default(),
            own.name.clone(),
            own.day.to_string(),
            own.score.to_string(),
            own.scale.0.to_string(),
            own.scale.1.to_string(),
            own.source.import.0.to_string(),
            own.source.place.to_string(),
        ]);
    }
    let mut interventions = Rows::new(&["what", "from", "to", "dose", "remark", "import"]);
    for own in &record.interventions {
        interventions.row([
            own.what.clone(),
            own.from.to_string(),
            own.to.map(|day| day.to_string()).unwrap_or_default(),
            own.dose.clone().unwrap_or_default(),
            own.remark.clone().unwrap_or_default(),
            own.source.import.0.to_string(),
        ]);
    }
    let mut imports = Rows::new(&["import", "file", "sha256", "format", "imported"]);
    for own in &record.imports {
        imports.row([
            own.id.0.to_string(),
            own.file.clone(),
            own.sha256.to_string(),
            own.format.clone(),
            own.imported.to_string(),
        ]);
    }
    vec![
        ("patient.csv", patient.bytes()),
        ("specimens.csv", specimens.bytes()),
        ("results.csv", results.bytes()),
        ("profiles.csv", profiles.bytes()),
        ("symptoms.csv", symptoms.bytes()),
        ("interventions.csv", interventions.bytes()),
        ("imports.csv", imports.bytes()),
    ]
}

/// Whom a de-identified record is of, for those who cannot know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pseudonym {
    /// Stands for the person.
    pub name: String,
    /// So many days are added to every date of this person.
    pub shift: i32,
}

/// Ages above this are one group: there are too few people for each of them.
const OLDEST: u16 = 89;

/// So few people who are alike could be found out: of them neither sex nor age is told.
const FEW: usize = 5;

/// Writes what research may have of several records: no name, number, file, laboratory or free
/// text; dates moved by a number of days of each person's own, so that the time between two stays;
/// the age in years instead of the date of birth, 90 for all above 89.
///
/// Age and sex are told where at least five people of this export share both: the age in as few
/// years as leave the fewest people out. A taxon or unit that tells of the person is left out too,
/// for both are taken from files.
pub fn deidentified(records: &[(Pseudonym, &PatientRecord)]) -> Vec<Table> {
    let mut people = Rows::new(&["person", "sex", "age"]);
    let mut results = Rows::new(&[
        "person",
        "specimen",
        "material",
        "day",
        "analyte",
        "comparator",
        "number",
        "unit",
        "low",
        "high",
        "interval_unit",
        "status",
    ]);
    let mut profiles = profile_rows("person,specimen,day");
    let mut symptoms = Rows::new(&["person", "day", "symptom", "score", "least", "most"]);
    let kinds: Vec<(Sex, Option<u16>)> = records.iter().map(|(_, own)| kind(own)).collect();
    for ((pseudonym, record), [sex, age]) in records.iter().zip(shared(&kinds)) {
        let person = &pseudonym.name;
        let told = |text: String| if tells_of(record, &text) { String::new() } else { text };
        let moved = |day: Date| moved(day, pseudonym).to_string();
        people.row([person.clone(), sex, age]);
        for (number, specimen) in record.specimens.iter().enumerate() {
            let number = (number + 1).to_string();
            let day = specimen.collected.map(|at| moved(at.date())).unwrap_or_default();
            for own in &specimen.observations {
                // A name that the catalogue does not know may be anything; words are left out.
                let (Some(analyte), Value::Quantity { .. }) = (&own.analyte, &own.value) else {
                    continue;
                };
                let (comparator, value, unit) = value(&own.value);
                let interval = own.interval.as_ref();
                let end = |end: Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
                results.row([
                    person.clone(),
                    number.clone(),
                    specimen.kind.as_str().to_owned(),
                    day.clone(),
                    analyte.to_string(),
                    comparator,
                    value,
                    told(unit),
                    end(interval.and_then(|interval| interval.low)),
                    end(interval.and_then(|interval| interval.high)),
                    interval
                        .and_then(|interval| interval.unit.as_ref())
                        .map(|unit| told(unit.ucum().to_owned()))
                        .unwrap_or_default(),
                    own.status.as_str().to_owned(),
                ]);
            }
            let before = [person.as_str(), &number, &day].join(",");
            add_profiles(&mut profiles, &before, specimen, &told);
        }
        for own in &record.symptoms {
            let Some(symptom) = &own.symptom else { continue };
            symptoms.row([
                person.clone(),
                moved(own.day),
                symptom.to_string(),
                own.score.to_string(),
                own.scale.0.to_string(),
                own.scale.1.to_string(),
            ]);
        }
    }
    vec![
        ("people.csv", people.bytes()),
        ("results.csv", results.bytes()),
        ("profiles.csv", profiles.bytes()),
        ("symptoms.csv", symptoms.bytes()),
    ]
}

/// Returns the sex, and the age on the first day that anything is known of, 90 for all above 89.
pub fn kind(record: &PatientRecord) -> (Sex, Option<u16>) {
    (record.patient.sex, age(record))
}

fn age(record: &PatientRecord) -> Option<u16> {
    let first = record.specimens.iter().filter_map(|own| own.collected).map(DateTime::date);
    let first = first.chain(record.symptoms.iter().map(|own| own.day)).min();
    first.and_then(|day| record.patient.age_on(day)).map(|age| age.min(OLDEST + 1))
}

/// Says of each person only what enough others share: sex, and age in years or a span of them.
///
/// One width holds for all: where ages were told as exactly as each allows, whoever is told less
/// exactly would stand out by it.
pub fn shared(people: &[(Sex, Option<u16>)]) -> Vec<[String; 2]> {
    let span = |age: Option<u16>, years: u16| match age {
        None => String::new(),
        Some(age) if age > OLDEST || years == 1 => age.to_string(),
        Some(age) => format!("{}-{}", age / years * years, age / years * years + years - 1),
    };
    let told = |years: u16| -> Vec<[String; 2]> {
        let kind = |(sex, age): &(Sex, Option<u16>)| [sex.as_str().to_owned(), span(*age, years)];
        let kinds: Vec<[String; 2]> = people.iter().map(kind).collect();
        let alike = |own: &[String; 2]| kinds.iter().filter(|other| *other == own).count();
        let few = |own: &[String; 2]| {
            if alike(own) < FEW { [const { String::new() }; 2] } else { own.clone() }
        };
        kinds.iter().map(few).collect()
    };
    let silent = |told: &Vec<[String; 2]>| told.iter().filter(|own| own[0].is_empty()).count();
    [1, 5, 10, 20].map(told).into_iter().min_by_key(silent).unwrap_or_default()
}

/// Says whether a text that was taken from a file names the person whom the record is of.
pub(crate) fn tells_of(record: &PatientRecord, text: &str) -> bool {
    let own = &record.patient;
    let text = text.to_lowercase();
    let born = [own.born.to_string(), own.born.strftime("%d.%m.%Y").to_string()];
    let parts = own.name.split([' ', ',', '-']).chain([own.number.as_str()]);
    // A shorter part, «de» or «An», is in many a taxon.
    let parts = parts.filter(|part| part.chars().count() > 3).map(str::to_lowercase);
    parts.chain(born).any(|part| text.contains(&part))
}

/// Moves a day as far as this person's days are moved.
pub(crate) fn moved(day: Date, pseudonym: &Pseudonym) -> Date {
    day.saturating_add(i64::from(pseudonym.shift).days())
}

fn value(value: &Value) -> (String, String, String) {
    match value {
        Value::Quantity { comparator, number, unit } => (
            comparator.map(Comparator::as_str).unwrap_or_default().to_owned(),
            number.to_string(),
            unit.as_ref().map(|unit| unit.ucum().to_owned()).unwrap_or_default(),
        ),
        Value::Text(_) => Default::default(),
    }
}

fn profile_rows(before: &str) -> Rows {
    let after = ["profile", "technique", "rank", "abundance", "taxon", "ncbi", "value"];
    Rows::new(&before.split(',').chain(after).collect::<Vec<_>>())
}

fn add_profiles(
    rows: &mut Rows,
    before: &str,
    specimen: &Specimen,
    told: &dyn Fn(String) -> String,
) {
    for (number, profile) in specimen.profiles.iter().enumerate() {
        for (taxon, value) in profile.iter() {
            rows.cells(before.split(',').map(str::to_owned).chain([
                (number + 1).to_string(),
                profile.method().technique.as_str().to_owned(),
                profile.rank().as_str().to_owned(),
                profile.abundance().as_str().to_owned(),
                told(taxon.name.clone()),
                taxon.ncbi.map(|id| id.to_string()).unwrap_or_default(),
                value.to_string(),
            ]));
        }
    }
}

/// Rows as text.
struct Rows(String);

impl Rows {
    fn new(header: &[&str]) -> Self {
        let mut rows = Self(String::new());
        rows.cells(header.iter().map(|name| (*name).to_owned()));
        rows
    }

    fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.cells(cells);
    }

    fn cells(&mut self, cells: impl IntoIterator<Item = String>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            // A spreadsheet would take such a text for a formula, and a laboratory's file may hold one.
            let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let cell =
                if formula && cell.parse::<f64>().is_err() { format!("'{cell}") } else { cell };
            if cell.contains([',', '"', '\n', '\r']) {
                write!(self.0, "\"{}\"", cell.replace('"', "\"\"")).expect("writing cannot fail");
            } else {
                self.0.push_str(&cell);
            }
        }
        self.0.push_str("\r\n");
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fewer_than_five_people_share_is_told_of_none_of_them() {
        let people = |of: &[(Sex, u16, usize)]| -> Vec<(Sex, Option<u16>)> {
            let alike = |(sex, age, count): &(Sex, u16, usize)| vec![(*sex, Some(*age)); *count];
            of.iter().flat_map(alike).collect()
        };
        let told = |of: &[(Sex, u16, usize)]| {
            let mut told = shared(&people(of));
            told.dedup();
            told.into_iter().map(|[sex, age]| format!("{sex} {age}")).collect::<Vec<_>>()
        };
        assert_eq!(told(&[(Sex::Male, 43, 4)]), [" "]);
        assert_eq!(told(&[(Sex::Male, 43, 5), (Sex::Female, 43, 6)]), ["male 43", "female 43"]);
        // One of 41 beside five of 43 would be the only one of his span: all are told by it.
        assert_eq!(told(&[(Sex::Male, 43, 5), (Sex::Male, 41, 1)]), ["male 40-44"]);
        assert_eq!(told(&[(Sex::Male, 43, 5), (Sex::Male, 48, 1)]), ["male 40-49"]);
        assert_eq!(told(&[(Sex::Male, 43, 5), (Sex::Male, 79, 1)]), ["male 43", " "]);
        assert_eq!(told(&[(Sex::Female, 90, 5), (Sex::Unknown, 30, 1)]), ["female 90", " "]);
        assert_eq!(shared(&[(Sex::Female, None); 5])[4], ["female", ""]);
    }

    #[test]
    fn a_cell_is_quoted_where_it_must_be_and_no_text_is_a_formula() {
        let mut rows = Rows::new(&["a", "b"]);
        rows.row(["1,5 \"x\"".to_owned(), "=HYPERLINK(\"http://x\")".to_owned()]);
        rows.row(["-0.5".to_owned(), "- leer".to_owned()]);
        let text = String::from_utf8(rows.bytes()).unwrap();
        let expected =
            "a,b\r\n\"1,5 \"\"x\"\"\",\"'=HYPERLINK(\"\"http://x\"\")\"\r\n-0.5,'- leer\r\n";
        assert_eq!(text, expected);
    }
}

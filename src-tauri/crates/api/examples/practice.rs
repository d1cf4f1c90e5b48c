//! Makes the database of a large practice, and measures how long its user waits for it.
//!
//! ```sh
//! cargo run --release -p zonula-api --example practice -- make practice.db 100000
//! cargo run --release -p zonula-api --example practice -- measure practice.db
//! ```
//!
//! Every patient has five visits with ten results each, so that 100,000 patients have 5 million
//! results; every twentieth has a diary of thirty days too. All of it is drawn from a seed and
//! stored as an import stores it: one transaction for a patient, entries of the audit log included.
//! `measure` asks what the window asks: status, list, search while typing, a patient's page.
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use serde_json::{Value as Json, json};
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;
use zonula_api::{Session, SystemClock, dispatch};
use zonula_model::{
    AnalyteId, Changes, Column, Date, ImportBatch, ImportId, IntervalSource, Laboratory,
    Observation, PatientId, Place, ReferenceInterval, ResultStatus, Sex, Sha256, Source, Specimen,
    SpecimenId, SpecimenKind, SymptomId, SymptomScore, Unit, Value, Written,
};
use zonula_store::{NewPatient, Vault};

const PASSPHRASE: &str = "hundert Pferde unter vier Brücken";
const VISITS: u32 = 5;
const GIVEN: [&str; 20] = [
    "Anna", "Émile", "Jörg", "María", "Sanne", "Olga", "Luca", "Noémie", "Piet", "Inés", "Hans",
    "Zoë", "Amélie", "Karl", "Femke", "Jonas", "Lucía", "Mathis", "Greta", "Bram",
];
const FAMILY: [&str; 25] = [
    "Beispiel",
    "Exemple",
    "Ejemplo",
    "Voorbeeld",
    "Muster",
    "Sample",
    "Keller",
    "Dubois",
    "García",
    "Jansen",
    "Schäfer",
    "Moreau",
    "Ortega",
    "De Vries",
    "Vogel",
    "Lefèvre",
    "Núñez",
    "Bakker",
    "Winter",
    "Petit",
    "Romero",
    "Visser",
    "Brandt",
    "Garnier",
    "Iglesias",
];
/// Identity in the catalogue, name, unit as written, unit, upper limit.
const ANALYTES: [(&str, &str, &str, &str, f64); 10] = [
    ("calprotectin-stool", "Calprotectin", "µg/g", "ug/g", 50.0),
    ("zonulin-stool", "Zonulin", "ng/mL", "ng/mL", 78.0),
    ("siga-stool", "sIgA", "mg/L", "mg/L", 2040.0),
    ("elastase-stool", "Pankreas-Elastase 1", "µg/g", "ug/g", 700.0),
    ("ph-stool", "pH", "", "[pH]", 6.8),
    ("beta-defensin-2-stool", "Beta-Defensin 2", "ng/mL", "ng/mL", 60.0),
    ("lbp-serum", "LBP", "µg/mL", "ug/mL", 10.0),
    ("crp", "CRP", "mg/L", "mg/L", 5.0),
    ("ferritin", "Ferritin", "µg/L", "ug/L", 300.0),
    ("vitamin-d-25oh", "25-OH-Vitamin D", "nmol/L", "nmol/L", 125.0),
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", database, patients] => make(Path::new(database), patients.parse()?),
        ["measure", database] => measure(Path::new(database)),
        _ => Err("make DATABASE PATIENTS, or measure DATABASE".into()),
    }
}

/// A linear congruential generator (Knuth, MMIX): figures that only have to differ.
struct Draw(u64);

impl Draw {
    fn below(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

fn make(database: &Path, patients: u32) -> Result<(), Box<dyn Error>> {
    let passphrase = Zeroizing::new(PASSPHRASE.to_owned());
    let mut vault = Vault::create(database, &passphrase)?;
    vault.set_moment(Date::constant(2026, 10, 1).at(8, 0, 0, 0));
    let mut draw = Draw(20_261_012);
    let start = Instant::now();
    for number in 0..patients {
        let patient = vault.add_patient(&somebody(number, &mut draw))?;
        vault.store(&record(number, patient.id, &mut draw))?;
        vault.count_holdings(patient.id)?;
        if (number + 1) % 10_000 == 0 {
            println!("{} patients after {:.0} s", number + 1, start.elapsed().as_secs_f64());
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    vault.close()?;
    let results = f64::from(patients * VISITS) * ANALYTES.len() as f64;
    let bytes = std::fs::metadata(database)?.len();
    println!(
        "{patients} patients, {results:.0} results: {seconds:.1} s, {:.0} results/s, {:.0} imports/s, \
         {:.1} MiB, {:.0} bytes a result",
        results / seconds,
        f64::from(patients) / seconds,
        bytes as f64 / f64::from(1 << 20),
        bytes as f64 / results,
    );
    Ok(())
}

fn somebody(number: u32, draw: &mut Draw) -> NewPatient {
    let given = GIVEN[draw.below(GIVEN.len() as u64) as usize];
    let family = FAMILY[draw.below(FAMILY.len() as u64) as usize];
    let day = jiff::Span::new().days(draw.below(30_000) as i64);
    NewPatient {
        number: format!("P-{number:06}"),
        name: format!("{given} {family}"),
        born: Date::constant(1925, 1, 1).saturating_add(day),
        sex: if draw.below(2) == 0 { Sex::Female } else { Sex::Male },
    }
}

fn record(number: u32, patient: PatientId, draw: &mut Draw) -> ImportBatch {
    let mut sha256 = [0; 32];
    sha256[..4].copy_from_slice(&number.to_le_bytes());
    let first =
        Date::constant(2022, 1, 3).saturating_add(jiff::Span::new().days(i64::from(number % 900)));
    let days = if number.is_multiple_of(20) { 30 } else { 0 };
    let score = |day: i64| SymptomScore {
        symptom: Some(SymptomId::new("bloating")),
        name: "Blähungen".into(),
        day: first.saturating_add(jiff::Span::new().days(day)),
        score: 0.0,
        scale: (0.0, 10.0),
        source: Source { import: ImportId(0), place: Place::Line(day as u32 + 2) },
        repeated_at: vec![],
    };
    let mut symptoms: Vec<SymptomScore> = (0..days).map(score).collect();
    for score in &mut symptoms {
        score.score = draw.below(11) as f64;
    }
    ImportBatch {
        patient,
        file: format!("befunde-{number}.csv"),
        sha256: Sha256(sha256),
        format: "lab-csv".into(),
        imported: Date::constant(2026, 10, 1).at(8, 0, 0, 0),
        companions: vec![],
        specimens: (0..VISITS).map(|visit| specimen(visit, first, draw)).collect(),
        decisions: vec![],
        symptoms,
        interventions: vec![],
        left_out: vec![],
        changes: Changes::default(),
    }
}

fn specimen(visit: u32, first: Date, draw: &mut Draw) -> Specimen {
    let day = first.saturating_add(jiff::Span::new().days(i64::from(visit) * 84));
    let import = ImportId(0);
    let observation = |at: usize| {
        let (analyte, name, written, unit, most) = ANALYTES[at];
        let number = (most * (0.2 + draw.below(1_200) as f64 / 1_000.0) * 10.0).round() / 10.0;
        let unit = Some(Unit::new(unit));
        let interval = format!("< {most}");
        let row = visit * ANALYTES.len() as u32 + at as u32 + 2;
        Observation {
            analyte: Some(AnalyteId::new(analyte)),
            written: Written {
                name: name.into(),
                code: None,
                value: number.to_string(),
                unit: Some(written).filter(|written| !written.is_empty()).map(Into::into),
                interval: Some(interval.clone()),
                flag: None,
            },
            value: Value::Quantity { comparator: None, number, unit: unit.clone() },
            conversion: None,
            interval: ReferenceInterval::new(
                None,
                Some(most),
                unit,
                IntervalSource::Laboratory(interval),
            ),
            panel: None,
            method: Some("ELISA".into()),
            status: ResultStatus::Final,
            remark: None,
            source: Source {
                import,
                place: Place::Cell { row, column: Column::new(None, "Ergebnis") },
            },
            repeated_at: vec![],
        }
    };
    Specimen {
        id: SpecimenId(-1 - i64::from(visit)),
        label: format!("ST-{visit}"),
        kind: SpecimenKind::Stool,
        collected: Some(day.at(7, 30, 0, 0)),
        received: None,
        reported: Some(day.at(16, 0, 0, 0)),
        laboratory: Some(Laboratory { name: "Labor Muster".into(), address: None }),
        observations: (0..ANALYTES.len()).map(observation).collect(),
        superseded: vec![],
        profiles: vec![],
        source: Source { import, place: Place::Line(visit + 2) },
        repeated_at: vec![],
    }
}

fn measure(database: &Path) -> Result<(), Box<dyn Error>> {
    let session = Session::new(database, SystemClock, ());
    let ask = |command: &str, request: Json| -> Result<(Json, Duration), Box<dyn Error>> {
        let start = Instant::now();
        let reply = dispatch(&session, command, request)?;
        Ok((reply, start.elapsed()))
    };
    let (_, unlocked) = ask("unlock", json!({ "passphrase": PASSPHRASE }))?;
    println!("unlocked after {:.0} ms, of which a guess costs most", milliseconds(unlocked));
    let (status, first) = ask("status", json!({}))?;
    let (list, listed) = ask("patients", json!({ "search": "", "limit": 100 }))?;
    println!(
        "{} patients: status {:.1} ms, first list {:.1} ms (of {})",
        status["patients"],
        milliseconds(first),
        milliseconds(listed),
        list["total"]
    );
    let mut slowest = 0.0_f64;
    for typed in
        ["g", "ga", "gar", "garc", "garcía", "garcía a", "19", "1975-03", "p-0999", "nobody"]
    {
        let (list, took) = ask("patients", json!({ "search": typed, "limit": 100 }))?;
        let (_, again) = ask("patients", json!({ "search": typed, "limit": 100 }))?;
        println!(
            "  `{typed}`: {} found, {:.1} ms, again {:.1} ms",
            list["total"],
            milliseconds(took),
            milliseconds(again)
        );
        slowest = slowest.max(milliseconds(took));
    }
    println!("slowest search {slowest:.1} ms");
    let mut opened = vec![];
    for number in (0..100).map(|at| at * 997) {
        let request = json!({ "number": format!("P-{number:06}"), "language": "de" });
        match ask("patient", request) {
            Ok((_, took)) => opened.push(milliseconds(took)),
            Err(_) if !opened.is_empty() => break,
            Err(error) => return Err(error),
        }
    }
    opened.sort_by(f64::total_cmp);
    println!(
        "{} patients opened: median {:.1} ms, slowest {:.1} ms",
        opened.len(),
        opened[opened.len() / 2],
        opened[opened.len() - 1]
    );
    let peak = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(line) = peak.lines().find(|line| line.starts_with("VmHWM")) {
        println!("peak memory {}", line["VmHWM:".len()..].trim());
    }
    Ok(())
}

fn milliseconds(took: Duration) -> f64 {
    took.as_secs_f64() * 1_000.0
}

//! What may leave the vault and what must: erasure by law, portability, research.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use tempfile::TempDir;
use zonula_api::{ApiError, Code, FixedClock, Session, dispatch};
use zonula_model::DateTime;

struct Desk {
    folder: TempDir,
    session: Session,
    number: String,
    name: String,
}

impl Desk {
    /// A session with the sample patient, at a time.
    fn at(now: DateTime) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(folder.path().join("zonula.db"), FixedClock(now), ());
        dispatch(&session, "create_vault", json!({ "passphrase": "vier Pferde" })).unwrap();
        let person = dispatch(&session, "open_sample", json!({})).unwrap();
        let text = |key: &str| person[key].as_str().unwrap().to_owned();
        Self { number: text("number"), name: text("name"), folder, session }
    }

    fn call(&self, name: &str, request: Value) -> Result<Value, ApiError> {
        dispatch(&self.session, name, request)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn erase(&self, despite: Option<&str>) -> Result<Value, ApiError> {
        let (number, again) = (&self.number, &self.number);
        self.call("erase_patient", json!({ "patient": number, "again": again, "despite": despite }))
    }

    fn last_action(&self) -> Value {
        self.call("audit", json!({ "limit": 1 })).unwrap()["entries"][0].clone()
    }
}

fn now() -> DateTime {
    FixedClock::sample().0
}

#[test]
fn an_erasure_that_comes_too_early_is_refused_with_the_law_and_recorded() {
    let desk = Desk::at(now());
    assert_eq!(desk.erase(None).unwrap_err().code, Code::Usage, "no country yet");
    let told = desk.call("set_country", json!({ "country": "XX" })).unwrap_err();
    assert_eq!(told.code, Code::Usage);
    desk.call("set_country", json!({ "country": "de" })).unwrap();
    let told = desk.erase(None).unwrap_err();
    assert_eq!(told.code, Code::Refused);
    assert!(told.message.contains("§ 630f Abs. 3 BGB"), "{told}");
    assert!(told.message.contains("2036-10"), "{told}");
    assert!(told.hints[0].contains("article 17(3)"), "{:?}", told.hints);
    assert_eq!(desk.last_action()["action"], "erasure-refused");
    let other = json!({ "patient": desk.number, "again": "P-9", "despite": "x" });
    assert_eq!(desk.call("erase_patient", other).unwrap_err().code, Code::Usage);
    assert_eq!(desk.call("patients", json!({})).unwrap()["total"], 1);
    let erased = desk.erase(Some("a record made by mistake")).unwrap();
    assert_eq!(erased["imports"], 14.0);
    assert_eq!(desk.call("patients", json!({})).unwrap()["total"], 0);
    let entries = desk.call("audit", json!({ "limit": 0 })).unwrap();
    let erasure = entries["entries"].as_array().unwrap().iter();
    let erasure = erasure.clone().find(|entry| entry["action"] == "erased").unwrap();
    assert_eq!((&erasure["erased"], &erasure["patient"]), (&json!(true), &Value::Null));
    assert!(erasure["subject"].as_str().unwrap().contains("a record made by mistake"));
}

#[test]
fn once_the_term_has_run_out_a_patient_may_be_erased() {
    // Imported at the time of the sample, asked for eleven years later.
    let desk = Desk::at(now());
    desk.call("set_country", json!({ "country": "DE" })).unwrap();
    desk.call("lock", json!({})).unwrap();
    let later = now().checked_add(jiff::Span::new().years(11)).unwrap();
    let session = Session::new(desk.path("zonula.db"), FixedClock(later), ());
    dispatch(&session, "unlock", json!({ "passphrase": "vier Pferde" })).unwrap();
    let request = json!({ "patient": desk.number, "again": desk.number });
    dispatch(&session, "erase_patient", request).unwrap();
    let entries = dispatch(&session, "audit", json!({ "limit": 1 })).unwrap();
    let subject = entries["entries"][0]["subject"].as_str().unwrap().to_owned();
    assert!(subject.contains("§ 630f Abs. 3 BGB"), "{subject}");
    assert_eq!(dispatch(&session, "check_vault", json!({})).unwrap()["faults"], json!([]));
}

#[test]
fn everything_about_a_patient_is_handed_over_as_fhir_tables_and_reports() {
    let desk = Desk::at(now());
    let compose = json!({ "patient": desk.number, "language": "de", "variant": "patient" });
    let draft = desk.call("compose_report", compose).unwrap();
    let signed = json!({ "token": draft["token"], "by": "Dr. A. Muster" });
    desk.call("release_report", signed).unwrap();
    let target = desk.session.offer_target(desk.path("out")).token;
    let request = json!({ "patient": desk.number, "target": target });
    let saved = desk.call("export_portable", request.clone()).unwrap();
    let names: Vec<&str> = saved["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| own["name"].as_str().unwrap())
        .collect();
    for name in ["record.fhir.json", "results.csv", "profiles.csv", "report-2026-0001-1.pdf"] {
        assert!(names.contains(&name), "{names:?}");
    }
    assert_eq!(desk.call("export_portable", request).unwrap_err().code, Code::Busy, "not again");
    assert_eq!(desk.last_action()["action"], "exported");
    let page = desk.call("patient", json!({ "number": desk.number })).unwrap();
    let rows = table(&desk.path("out/results.csv"));
    let results: u64 = page["specimens"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| own["results"].as_u64().unwrap())
        .sum();
    assert_eq!(rows.len() as u64, results);
    assert_eq!(table(&desk.path("out/patient.csv"))[0]["name"], desk.name);
}

fn table(path: &std::path::Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| {
        header.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect()
    };
    reader.records().map(|own| row(own.unwrap())).collect()
}

#[test]
fn what_research_gets_names_nobody_and_keeps_the_time_between_two_stays() {
    let desk = Desk::at(now());
    let export = |name: &str| {
        let target = desk.session.offer_target(desk.path(name)).token;
        desk.call("export_deidentified", json!({ "target": target })).unwrap();
    };
    export("one");
    export("two");
    let target = desk.session.offer_target(desk.path("whole")).token;
    desk.call("export_portable", json!({ "patient": desk.number, "target": target })).unwrap();
    let page = desk.call("patient", json!({ "number": desk.number })).unwrap();
    let mut secrets = vec![desk.number.clone(), desk.name.clone()];
    secrets.extend(desk.name.split(' ').map(str::to_owned));
    let texts = |key: &str, of: &str| -> Vec<String> {
        let rows = page[key].as_array().unwrap().iter();
        rows.filter_map(|own| own[of].as_str()).map(str::to_owned).collect()
    };
    secrets.push(page["patient"]["born"].as_str().unwrap().to_owned());
    secrets.extend(texts("imports", "file"));
    secrets.extend(texts("specimens", "laboratory"));
    secrets.extend(texts("interventions", "what"));
    // A shifted day may be another's true day: that all of them stand there cannot be.
    let days: Vec<String> =
        texts("specimens", "collected").iter().map(|at| at[..10].to_owned()).collect();
    for entry in std::fs::read_dir(desk.path("one")).unwrap().flatten() {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        for secret in secrets.iter().filter(|secret| secret.len() > 3) {
            assert!(!text.contains(secret), "{}: {secret}", entry.path().display());
        }
        let unshifted = days.iter().all(|day| text.contains(day));
        assert!(!unshifted, "{}: {days:?}", entry.path().display());
        let again = std::fs::read_to_string(desk.path("two").join(entry.file_name())).unwrap();
        assert_eq!(text, again, "a person is the same in every export");
    }
    let days = |table: &[BTreeMap<String, String>]| -> Vec<jiff::civil::Date> {
        let mut days: Vec<_> = table.iter().filter_map(|row| row["day"].parse().ok()).collect();
        days.sort_unstable();
        days.dedup();
        days
    };
    let moved = days(&table(&desk.path("one/symptoms.csv")));
    let known = table(&desk.path("whole/symptoms.csv"));
    let known: Vec<_> = known.into_iter().filter(|row| !row["symptom"].is_empty()).collect();
    let true_days = days(&known);
    assert_eq!(moved.len(), true_days.len());
    let shifts: Vec<i32> =
        moved.iter().zip(&true_days).map(|(one, other)| (*one - *other).get_days()).collect();
    assert!(shifts.iter().all(|shift| *shift == shifts[0] && *shift < 0), "{shifts:?}");
    // What comes from a laboratory is moved by the same days as the diary.
    let moved: Vec<_> = days(&table(&desk.path("one/results.csv")));
    let visits = table(&desk.path("whole/specimens.csv"));
    let visits: Vec<jiff::civil::Date> =
        visits.iter().filter_map(|row| row["collected"].get(..10)?.parse().ok()).collect();
    for day in moved {
        let known = day.checked_sub(jiff::Span::new().days(shifts[0])).unwrap();
        assert!(visits.contains(&known), "{day} less {} days is no visit", shifts[0]);
    }
    let person = &table(&desk.path("one/people.csv"))[0];
    let told = (person["age"].as_str(), person["sex"].as_str());
    assert_eq!(told, ("", ""), "nobody else is like the only patient");
}

//! What the dispatcher must keep to, whatever is asked of it: any command, any JSON, any order.
//!
//! Each input is answered by a session of its own on a copy of one small database. An input of
//! lines, `name {…}`, is given as it is written; any other is taken as choices: which commands,
//! and where their requests are bent.

use crate::hostile::json;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zonula_api::commands::{BYTES, COMMANDS};
use zonula_api::{ApiError, Code, FixedClock, Session, bytes, dispatch};

/// No error may name the patient.
const NAME: &str = "Quirina Unverwechsel";

/// So many commands are given for one input.
const MOST: usize = 4;

/// No command may take longer, on a computer that does other things too; fuzzing itself allows an
/// input five seconds.
const LONGEST: Duration = Duration::from_secs(120);

const LABORATORY: &str = "Auftragsnummer;Entnahme;Material;Analyse;Ergebnis;Einheit\n\
A-1;03.02.2026;Stuhl;Calprotectin;61;µg/g\nA-1;03.02.2026;Stuhl;Zonulin;142,2;ng/g\n\
A-2;14.05.2026;Serum;CRP;< 0,6;mg/l\n";

const MAPPING: &str = "laboratory = \"Labor Muster\"\n[columns]\n\"Ergebnis\" = \"value\"\n";

/// Every command with a request that it understands.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("status", "{}"),
    ("create_vault", r#"{"passphrase":"drei Esel","name":"Dr. B"}"#),
    ("unlock", r#"{"passphrase":"vier Pferde"}"#),
    ("unlock_recovery", r#"{"key":"00001-00003"}"#),
    ("lock", "{}"),
    ("about", "{}"),
    ("safety", "{}"),
    ("set_auto_lock", r#"{"minutes":5}"#),
    ("check_vault", "{}"),
    ("back_up", r#"{"target":"target-3"}"#),
    ("set_backup_folder", r#"{"target":"target-4"}"#),
    ("restore_backup", r#"{"file":"file-1","passphrase":"vier Pferde"}"#),
    ("rescue_vault", r#"{"target":"target-3","passphrase":"vier Pferde"}"#),
    ("people", "{}"),
    ("add_person", r#"{"name":"Kim","role":"assistant","passphrase":"drei Esel"}"#),
    ("remove_person", r#"{"id":2}"#),
    ("set_role", r#"{"id":1,"role":"practitioner"}"#),
    ("rename_person", r#"{"id":1,"name":"Dr. C"}"#),
    ("change_passphrase", r#"{"old":"vier Pferde","new":"fünf Hunde"}"#),
    ("reset_passphrase", r#"{"id":1,"passphrase":"sechs Katzen"}"#),
    ("make_recovery_key", "{}"),
    ("audit", r#"{"patient":"P-1","limit":5}"#),
    ("verify_audit", r#"{"noted":"00ff"}"#),
    ("patients", r#"{"search":"q","limit":3}"#),
    ("add_patient", r#"{"number":"P-2","name":"E B","born":"1980-02-29","sex":"female"}"#),
    ("patient", r#"{"number":"P-1","language":"de"}"#),
    ("across", r#"{"language":"fr"}"#),
    ("open_sample", r#"{"unexpected":true}"#),
    ("arrange_files", r#"{"tokens":["file-1","file-2"]}"#),
    (
        "preview_import",
        r#"{"patient":"P-1","files":[{"token":"file-1","format":"lab-csv","decimal":",",
           "dayFirst":true,"sheet":"1","columns":{"Ergebnis":"value"},"mapping":"none",
           "companions":["file-2"]}]}"#,
    ),
    (
        "answer_import",
        r#"{"token":"plan-5","answers":[{"key":"analyte:Zonulin","value":"zonulin-stool"}]}"#,
    ),
    ("accept_import", r#"{"token":"plan-5","answers":[{"key":"patient","value":"same"}]}"#),
    ("cancel_import", "{}"),
    ("undo_import", r#"{"import":1}"#),
    (
        "add_result",
        r#"{"patient":"P-1","analyte":"zonulin-stool","value":"98,4","collected":"2026-05-01",
           "unit":"ng/ml","interval":"< 60","laboratory":"Labor Muster"}"#,
    ),
    ("add_symptom", r#"{"patient":"P-1","symptom":"bloating","day":"2026-05-01","score":4.5}"#),
    (
        "add_intervention",
        r#"{"patient":"P-1","what":"Flohsamen","from":"2026-05-01","to":"2026-06-01",
           "dose":"5 g","remark":"abends"}"#,
    ),
    ("mappings", "{}"),
    ("mapping", r#"{"name":"Labor Muster"}"#),
    ("keep_mapping", r#"{"token":"file-2"}"#),
    ("save_mapping", r#"{"name":"Labor Muster","target":"target-3"}"#),
    ("remove_mapping", r#"{"name":"Labor Muster"}"#),
    ("statements", r#"{"patient":"P-1","language":"de"}"#),
    (
        "choose_statement",
        r#"{"patient":"P-1","statement":"calprotectin-repeat","state":"accepted","by":"Dr. A",
           "language":"de","patientWords":"Worte","clinicianWords":"Worte","remember":true}"#,
    ),
    (
        "write_statement",
        r#"{"patient":"P-1","choice":null,"by":"Dr. A","language":"de","patientWords":"Eigene",
           "clinicianWords":"Eigene","remember":false}"#,
    ),
    ("remove_statement", r#"{"patient":"P-1","choice":1}"#),
    (
        "record_circumstance",
        r#"{"patient":"P-1","circumstance":"nsaid","known":true,"by":"Dr. A"}"#,
    ),
    (
        "compose_report",
        r#"{"patient":"P-1","language":"de","variant":"patient","brand":"plain","paper":"a4",
           "recordsOnly":true,"clinicWide":false}"#,
    ),
    ("figure", r#"{"patient":"P-1","chart":"stacked","language":"en"}"#),
    ("save_report", r#"{"token":"report-5","target":"target-3"}"#),
    ("export_fhir", r#"{"patient":"P-1","target":"target-3"}"#),
    ("export_portable", r#"{"patient":"P-1","target":"target-3"}"#),
    ("export_deidentified", r#"{"target":"target-3"}"#),
    ("retention", "{}"),
    ("set_country", r#"{"country":"DE"}"#),
    ("erase_patient", r#"{"patient":"P-1","again":"P-1","despite":"by mistake"}"#),
    (
        "release_report",
        r#"{"token":"report-5","by":"Dr. A","amends":{"number":"2026-0001","changes":["x"]}}"#,
    ),
    ("withdraw_report", r#"{"number":"2026-0001","version":1,"by":"Dr. A","reason":"x"}"#),
    ("reports", r#"{"patient":"P-1"}"#),
    ("open_report", r#"{"id":1}"#),
    ("knowledge", r#"{"language":"fr"}"#),
    ("own_data", r#"{"language":"de"}"#),
    (
        "save_own_intervals",
        r#"{"analyte":"ferritin","source":"Labor","limits":[{"sex":"male","ageFrom":18,"ageTo":null,"low":"30","high":"400"}]}"#,
    ),
    (
        "save_own_statement",
        r#"{"id":null,"language":"de","off":false,"patient":"Worte","clinician":"Worte","kind":"analyte","when":"by-hand","applies":"alle"}"#,
    ),
    ("remove_own_statement", r#"{"id":"own-1"}"#),
    ("brands", "{}"),
    ("clinic", "{}"),
    (
        "save_clinic",
        r##"{"name":"Praxis Muster","letterhead":["Uferweg 1"],"accent":"#1f6f6b","logo":"file-1","withoutLogo":false}"##,
    ),
    ("languages", "{}"),
    ("report_page", r#"{"token":"report-5","page":1,"scale":0.5}"#),
    ("source_page", r#"{"token":"file-1","sha256":"00","page":1,"width":200}"#),
];

/// What parts of requests are bent to.
const BENT: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1",
    "4294967296",
    "9007199254740993",
    "18446744073709551615",
    "-9223372036854775808",
    "1e308",
    "-0.0",
    "0.5",
    "\"\"",
    "\" \"",
    "\"\\u0000\"",
    "\"\\u202e\\ud83d\\ude00 é\"",
    "\"P-1\"",
    "\"P-2\"",
    "\"../../../etc/passwd\"",
    "\"2026-02-30\"",
    "\"9999-12-31\"",
    "\"-9999-01-01\"",
    "\"file-1\"",
    "\"file-2\"",
    "\"target-3\"",
    "\"target-4\"",
    "\"plan-5\"",
    "\"plan-6\"",
    "\"report-5\"",
    "\"report-6\"",
    "\"en\"",
    "\"clinician\"",
    "\"xx-Latn\"",
    "\"'; DROP TABLE patient; --\"",
    "[]",
    "{}",
    "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]",
    "[1,\"a\",null]",
    "{\"a\":{\"b\":[]}}",
];

/// The database that every input begins with, and its recovery key.
static BEGUN: LazyLock<(Vec<u8>, Value)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let session = Session::new(folder.path().join("zonula.db"), FixedClock::sample(), ());
    let call = |name: &str, request: Value| {
        dispatch(&session, name, request).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    call("create_vault", json!({ "passphrase": "vier Pferde" }));
    let born = "1970-05-17";
    call("add_patient", json!({ "number": "P-1", "name": NAME, "born": born, "sex": "female" }));
    let offered = offer(&session, folder.path());
    let request = json!({ "patient": "P-1", "files": [{ "token": offered }] });
    let plan = call("preview_import", request)["files"][0].clone();
    let key = |asked: &Value| json!({ "key": asked["key"], "value": null });
    let answers: Vec<Value> = plan["questions"].as_array().into_iter().flatten().map(key).collect();
    call("accept_import", json!({ "token": plan["token"], "answers": answers }));
    for (day, score) in [("2026-03-01", 3), ("2026-04-01", 6), ("2026-05-01", 4)] {
        let entry = json!({ "patient": "P-1", "symptom": "bloating", "day": day, "score": score });
        call("add_symptom", entry);
    }
    let key = call("make_recovery_key", json!({}))["key"].clone();
    call("lock", json!({}));
    let file = std::fs::read(folder.path().join("zonula.db")).expect("it was just written");
    (file, key)
});

/// Offers two files and two places, whose tokens are always the same; returns that of the first.
fn offer(session: &Session, folder: &Path) -> String {
    let mut first = None;
    for (name, text) in [("labor.csv", LABORATORY), ("labor.toml", MAPPING)] {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("the folder can be written to");
        let offered = session.offer_file(path).expect("it is there").token;
        first.get_or_insert(offered);
    }
    session.offer_target(folder.join("out"));
    session.offer_target(folder);
    first.unwrap_or_default()
}

/// Gives the commands that an input asks for.
///
/// # Panics
///
/// Where a command breaks a promise: it ends soon, an error says something and nobody's name, the
/// database stays sound, and what is locked tells nothing.
pub fn commands(input: &[u8]) {
    let (file, key) = &*BEGUN;
    let folder: TempDir = tempfile::tempdir().expect("there is a temporary folder");
    let database = folder.path().join("zonula.db");
    std::fs::write(&database, file).expect("the folder can be written to");
    let session = Session::new(database, FixedClock::sample(), ());
    let known = || dispatch(&session, "unlock_recovery", json!({ "key": key }));
    known().unwrap_or_else(|error| panic!("it was just written: {error}"));
    offer(&session, folder.path());
    for (name, request) in asked(input) {
        let begun = Instant::now();
        let told = give(&session, &name, request);
        assert!(begun.elapsed() < LONGEST, "{name} took {:?}", begun.elapsed());
        if let Err(error) = told {
            let all = format!("{error:?}");
            assert!(!error.message.is_empty() && !all.contains(NAME), "{name}: {all}");
        }
    }
    let status = dispatch(&session, "status", json!({})).expect("it can always be asked");
    if status["vault"] == "open" {
        let checked = dispatch(&session, "check_vault", json!({})).expect("it is open");
        assert_eq!(checked["faults"], json!([]), "the database is not sound any more");
    } else {
        let told = dispatch(&session, "patients", json!({}));
        let code = told.expect_err("it is locked").code;
        assert!(matches!(code, Code::Locked | Code::NoDatabase), "{code:?}");
    }
}

/// Gives one command, whichever way it answers.
pub fn give(session: &Session, name: &str, request: Value) -> Result<(), ApiError> {
    if BYTES.contains(&name) {
        bytes(session, name, request).map(drop)
    } else {
        dispatch(session, name, request).map(drop)
    }
}

/// Reads what an input asks for.
fn asked(input: &[u8]) -> Vec<(String, Value)> {
    let text = String::from_utf8_lossy(input);
    let is_named = |line: &str| {
        let name = line.split(' ').next().unwrap_or_default();
        COMMANDS.contains(&name) || BYTES.contains(&name)
    };
    if text.lines().next().is_some_and(is_named) {
        let command = |line: &str| {
            let (name, request) = line.split_once(' ').unwrap_or((line, "{}"));
            (name.to_owned(), json(request))
        };
        return text.lines().take(MOST).map(command).collect();
    }
    let mut choices = Choices(input);
    let mut commands = vec![];
    while let Some(which) = choices.next().filter(|_| commands.len() < MOST) {
        let (name, request) = EXAMPLES[which % EXAMPLES.len()];
        let mut request = json(request);
        for _ in 0..choices.next().unwrap_or_default() % 4 {
            choices.bend(&mut request);
        }
        commands.push((name.to_owned(), request));
    }
    commands
}

/// The bytes of an input, as choices.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn next(&mut self) -> Option<usize> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(usize::from(*first))
    }

    /// Bends a request in one place.
    fn bend(&mut self, request: &mut Value) {
        let mut left = self.next().unwrap_or_default() % parts(request);
        let how = self.next().unwrap_or_default();
        let part = part(request, &mut left).expect("there are as many parts as were counted");
        match (how, &mut *part) {
            (0..32, Value::Object(members)) => {
                let which = how % members.len().max(1);
                if let Some(name) = members.keys().nth(which).cloned() {
                    members.remove(&name);
                }
            }
            (0..32, Value::Array(items)) => {
                let copies: Vec<Value> = items.iter().cycle().take(how * 8).cloned().collect();
                items.extend(copies);
            }
            (0..32, Value::String(text)) => *text = text.repeat(how * 16),
            (32..64, _) => {
                let length = how.min(self.0.len());
                let (own, rest) = self.0.split_at(length);
                self.0 = rest;
                *part = Value::from(String::from_utf8_lossy(own));
            }
            _ => *part = json(BENT[how % BENT.len()]),
        }
    }
}

/// Counts the parts of a value, itself included.
fn parts(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(parts).sum(),
        Value::Object(members) => members.values().map(parts).sum::<usize>(),
        _ => 0,
    }
}

/// Finds a part by its number, in the order in which they are written.
fn part<'a>(value: &'a mut Value, left: &mut usize) -> Option<&'a mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| part(item, left)),
        Value::Object(members) => members.values_mut().find_map(|member| part(member, left)),
        _ => None,
    }
}

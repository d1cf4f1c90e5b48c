//! Statements: proposed with reasons, printed only when accepted, and never behind a practitioner's back.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use tempfile::TempDir;
use zonula_api::{ApiError, Code, FixedClock, Session, dispatch};

const BY: &str = "Dr. H. Lindqvist";

/// A session with the sample patient.
struct Desk {
    _folder: TempDir,
    session: Session,
    patient: String,
}

impl Desk {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(folder.path().join("zonula.db"), FixedClock::sample(), ());
        dispatch(&session, "create_vault", json!({ "passphrase": "vier Pferde" })).unwrap();
        let sample = dispatch(&session, "open_sample", json!({})).unwrap();
        let patient = sample["number"].as_str().unwrap().to_owned();
        Self { _folder: folder, session, patient }
    }

    fn call(&self, name: &str, mut request: Value) -> Result<Value, ApiError> {
        request["patient"] = json!(self.patient);
        dispatch(&self.session, name, request)
    }

    fn page(&self, language: &str) -> Value {
        self.call("statements", json!({ "language": language })).unwrap()
    }

    fn choose(&self, id: &str, state: &str, words: Value) -> Result<Value, ApiError> {
        let mut request = json!({ "statement": id, "state": state, "by": BY, "language": "en" });
        for (key, value) in words.as_object().unwrap() {
            request[key] = value.clone();
        }
        self.call("choose_statement", request)
    }

    fn report(&self, language: &str, variant: &str) -> Result<String, ApiError> {
        let request = json!({ "language": language, "variant": variant });
        let draft = self.call("compose_report", request)?;
        Ok(draft["sha256"].as_str().unwrap().to_owned())
    }

    fn know(&self, circumstance: &str, known: bool) {
        let request = json!({ "circumstance": circumstance, "known": known, "by": BY });
        self.call("record_circumstance", request).unwrap();
    }
}

fn row<'a>(page: &'a Value, id: &str) -> Option<&'a Value> {
    page["statements"].as_array().unwrap().iter().find(|row| row["id"] == id)
}

/// A proposed statement that some value of the record calls for.
fn reasoned(page: &Value) -> &Value {
    let rows = page["statements"].as_array().unwrap();
    let found = rows.iter().find(|row| !row["reasons"].as_array().unwrap().is_empty());
    found.expect("the sample calls for a statement")
}

#[test]
fn what_is_proposed_says_from_which_values_and_by_whom_it_is_known() {
    let desk = Desk::open();
    for language in ["en", "de", "fr", "es", "nl"] {
        let page = desk.page(language);
        let proposed = reasoned(&page);
        assert_eq!(
            (&proposed["state"], &proposed["calledFor"]),
            (&json!("open"), &json!("proposed"))
        );
        assert!(!proposed["clinician"].as_str().unwrap().is_empty(), "{language}");
        assert!(!proposed["reasons"][0]["condition"].as_str().unwrap().is_empty());
        let cited = proposed["citations"].as_array().unwrap();
        assert!(!cited.is_empty(), "{proposed}");
        assert_eq!(page["pattern"]["domains"].as_array().unwrap().len(), 7);
        assert!(page["circumstances"].as_array().unwrap().len() >= 15);
    }
}

#[test]
fn nothing_is_printed_before_it_is_accepted_and_all_of_it_is_gone_once_taken_back() {
    let desk = Desk::open();
    let before = desk.report("de", "clinician").unwrap();
    let page = desk.page("de");
    let id = reasoned(&page)["id"].as_str().unwrap();
    desk.choose(id, "left-out", json!({})).unwrap();
    let page = desk.choose(id, "accepted", json!({})).unwrap();
    let accepted = row(&page, id).unwrap();
    assert_eq!((&accepted["state"], &accepted["by"]), (&json!("accepted"), &json!(BY)));
    assert_ne!(desk.report("de", "clinician").unwrap(), before);
    desk.choose(id, "open", json!({})).unwrap();
    assert_eq!(desk.report("de", "clinician").unwrap(), before, "as if nobody had accepted it");
}

#[test]
fn words_written_in_one_language_are_never_replaced_by_others_behind_the_writers_back() {
    let desk = Desk::open();
    let page = desk.page("en");
    let id = reasoned(&page)["id"].as_str().unwrap().to_owned();
    let words = json!({ "clinicianWords": "Repeat it in January.", "remember": true });
    let page = desk.choose(&id, "accepted", words).unwrap();
    assert_eq!(row(&page, &id).unwrap()["chosenClinician"], "Repeat it in January.");
    desk.report("en", "clinician").unwrap();
    // The shipped French words may say what was edited out.
    assert_eq!(desk.report("fr", "clinician").unwrap_err().code, Code::Refused);
    assert_eq!(row(&desk.page("fr"), &id).unwrap()["wordsMissing"], true);
    // What was written is the clinic's own from then on.
    desk.choose(&id, "open", json!({})).unwrap();
    let page = desk.page("en");
    assert_eq!(row(&page, &id).unwrap()["clinicClinician"], "Repeat it in January.");
    assert_eq!(row(&page, &id).unwrap()["state"], "open");
}

#[test]
fn own_words_are_printed_for_the_reader_they_are_written_for() {
    let desk = Desk::open();
    let (clinician, patient) =
        (desk.report("en", "clinician").unwrap(), desk.report("en", "patient").unwrap());
    let request = json!({ "by": BY, "language": "en", "clinicianWords": "Repeat calprotectin." });
    let page = desk.call("write_statement", request).unwrap();
    let own = page["own"][0].clone();
    assert_eq!(own["clinician"], "Repeat calprotectin.");
    assert_ne!(desk.report("en", "clinician").unwrap(), clinician);
    assert_eq!(desk.report("nl", "clinician").unwrap_err().code, Code::Refused);
    desk.call("remove_statement", json!({ "choice": own["choice"] })).unwrap();
    assert_eq!(desk.report("en", "clinician").unwrap(), clinician);
    assert_eq!(desk.report("en", "patient").unwrap(), patient);
    // They may name a person: unless somebody says so they are offered for nobody else.
    assert_eq!(desk.page("en")["phrases"], json!([]));
}

#[test]
fn what_no_report_may_say_is_refused_in_a_practitioners_words_too() {
    let desk = Desk::open();
    for (language, claim) in [("en", "You have a leaky gut."), ("de", "Der Befund beweist es.")] {
        let request = json!({ "by": BY, "language": language, "clinicianWords": claim });
        let error = desk.call("write_statement", request).unwrap_err();
        assert_eq!(error.code, Code::Refused, "{claim}");
    }
    let request = json!({ "by": " ", "language": "en", "clinicianWords": "A word." });
    assert_eq!(desk.call("write_statement", request).unwrap_err().code, Code::Usage);
}

#[test]
fn a_circumstance_closes_a_gate_and_what_was_accepted_behind_it_is_not_printed_silently() {
    let desk = Desk::open();
    let page = desk.page("en");
    let others = page["others"].as_array().unwrap();
    let of_kind = |row: &&Value| row["kind"] == "intervention" && row["heldBack"] == false;
    let id = others.iter().find(of_kind).unwrap()["id"].as_str().unwrap();
    desk.know("pregnancy", true);
    let pregnant = desk.page("en");
    let gates = pregnant["gates"].as_array().unwrap();
    assert!(gates.iter().any(|gate| gate["id"] == "population"), "{gates:?}");
    assert_eq!(pregnant["pattern"]["band"], Value::Null);
    let refused = desk.choose(id, "accepted", json!({})).unwrap_err();
    assert_eq!(refused.code, Code::Refused);
    desk.know("pregnancy", false);
    let page = desk.choose(id, "accepted", json!({})).unwrap();
    assert_eq!(row(&page, id).unwrap()["calledFor"], "by-hand");
    desk.report("en", "clinician").unwrap();
    desk.know("pregnancy", true);
    assert_eq!(row(&desk.page("en"), id).unwrap()["calledFor"], "held-back");
    let refused = desk.report("en", "clinician").unwrap_err();
    assert_eq!(refused.code, Code::Refused);
    assert!(refused.message.contains("population"), "which gate: {}", refused.message);
}

#[test]
fn the_catalogues_page_says_of_every_entry_where_it_stands() {
    let desk = Desk::open();
    let page = dispatch(&desk.session, "knowledge", json!({ "language": "de" })).unwrap();
    let entries = page["entries"].as_array().unwrap();
    let count = |kind: &str| entries.iter().filter(|entry| entry["kind"] == kind).count();
    assert!(count("analyte") >= 119 && count("taxon") >= 178 && count("symptom") >= 53);
    assert!(count("statement") >= 71 && count("cohort") >= 3 && count("reference") >= 100);
    for entry in entries.iter().filter(|entry| entry["kind"] != "cohort") {
        assert!(entry["place"].as_str().unwrap().contains(':'), "{entry}");
        assert!(!entry["name"].as_str().unwrap().is_empty(), "{entry}");
    }
}

#[test]
fn a_clinics_own_catalogue_beside_the_database_is_used_and_a_fault_in_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("catalogue");
    std::fs::create_dir(&own).unwrap();
    let heading = "name = \"Praxis\"\nversion = \"3\"\ndate = 2026-10-01\n";
    std::fs::write(own.join("overlay.toml"), heading).unwrap();
    let page = |statements: &str| {
        std::fs::write(own.join("statements.toml"), statements).unwrap();
        let home = tempfile::tempdir_in(folder.path()).unwrap();
        std::fs::rename(&own, home.path().join("catalogue")).unwrap();
        let database = home.path().join("zonula.db");
        let session = Session::new(database, FixedClock::sample(), ()).with_own_catalogue();
        dispatch(&session, "create_vault", json!({ "passphrase": "vier Pferde" })).unwrap();
        let page = dispatch(&session, "knowledge", json!({ "language": "en" })).unwrap();
        std::fs::rename(home.path().join("catalogue"), &own).unwrap();
        page
    };
    let used = page("[[statement]]\nid = \"frame-change\"\noff = true\n");
    assert_eq!((&used["own"], &used["fault"]), (&json!("Praxis 3"), &Value::Null));
    assert_eq!(used["switchedOff"], json!(["frame-change"]));
    let faulty = page("[[statement]]\nid = \"frame-change\"\nwhen = \"zonulin is destiny\"\n");
    assert_eq!((&faulty["own"], &faulty["switchedOff"]), (&Value::Null, &json!([])));
    let fault = faulty["fault"].as_str().unwrap();
    assert!(fault.contains("statements.toml") && fault.contains("frame-change"), "{fault}");
}

//! What the window may rely on: commands by name, tokens for files, and a lock that locks.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use tempfile::TempDir;
use zonula_api::commands::{BYTES, COMMANDS};
use zonula_api::{ApiError, Code, FixedClock, Session, bytes, dispatch};
use zonula_tests::workspace_root;

/// A session on a new database in a folder of its own.
struct Desk {
    folder: TempDir,
    session: Session,
}

impl Desk {
    fn locked() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(folder.path().join("zonula.db"), FixedClock::sample(), ());
        Self { folder, session }
    }

    fn open() -> Self {
        let desk = Self::locked();
        let created = desk.call("create_vault", json!({ "passphrase": "vier Pferde" }));
        assert_eq!(created.unwrap()["vault"], "open");
        desk
    }

    fn call(&self, name: &str, request: Value) -> Result<Value, ApiError> {
        dispatch(&self.session, name, request)
    }

    fn code(&self, name: &str, request: Value) -> Code {
        self.call(name, request).unwrap_err().code
    }

    fn add_patient(&self) {
        let person = json!({
            "number": "P-1", "name": "Jonas Beispiel", "born": "1966-11-02", "sex": "male"
        });
        self.call("add_patient", person).unwrap();
    }

    /// Offers a file of the sample and previews it for the patient.
    fn preview(&self, name: &str) -> Value {
        let path = workspace_root().join("src-tauri/crates/api/sample").join(name);
        let token = self.session.offer_file(path).unwrap().token;
        let request = json!({ "patient": "P-1", "files": [{ "token": token }] });
        self.call("preview_import", request).unwrap()["files"][0].clone()
    }
}

#[test]
fn a_command_that_does_not_exist_is_a_usage_error() {
    let desk = Desk::locked();
    assert_eq!(desk.code("erase_everything", json!({})), Code::Usage);
    assert_eq!(desk.code("unlock", json!({ "word": 3 })), Code::Usage);
}

#[test]
fn without_a_key_no_command_tells_of_a_patient() {
    let desk = Desk::open();
    desk.add_patient();
    desk.call("lock", json!({})).unwrap();
    assert_eq!(desk.call("status", json!({})).unwrap()["vault"], "locked");
    assert_eq!(desk.code("patients", json!({})), Code::Locked);
    assert_eq!(desk.code("patient", json!({ "number": "P-1" })), Code::Locked);
    assert_eq!(desk.code("unlock", json!({ "passphrase": "drei Pferde" })), Code::WrongPassphrase);
    desk.call("unlock", json!({ "passphrase": "vier Pferde" })).unwrap();
    assert_eq!(desk.call("patients", json!({})).unwrap()["total"], 1);
}

#[test]
fn a_missing_database_is_told_from_a_locked_one() {
    let desk = Desk::locked();
    assert_eq!(desk.call("status", json!({})).unwrap()["vault"], "none");
    assert_eq!(desk.code("patients", json!({})), Code::NoDatabase);
}

#[test]
fn locking_puts_everything_away() {
    let desk = Desk::open();
    desk.add_patient();
    let preview = desk.preview("laboratory-stool.csv");
    desk.call("lock", json!({})).unwrap();
    desk.call("unlock", json!({ "passphrase": "vier Pferde" })).unwrap();
    let accept = json!({ "token": preview["token"], "answers": [] });
    assert_eq!(desk.code("accept_import", accept), Code::NotFound);
}

#[test]
fn nothing_is_stored_while_a_question_is_open() {
    let desk = Desk::open();
    desk.add_patient();
    let preview = desk.preview("stool-2026-04-23.kreport");
    assert_eq!(preview["questions"][0]["kind"], "collected");
    let token = &preview["token"];
    let accept = json!({ "token": token, "answers": [] });
    assert_eq!(desk.code("accept_import", accept), Code::Unanswered);
    let key = &preview["questions"][0]["key"];
    let answers = json!([{ "key": key, "value": "2026-04-23" }]);
    let open = desk.call("answer_import", json!({ "token": token, "answers": answers })).unwrap();
    assert_eq!(open["questions"], json!([]));
    let done = desk.call("accept_import", json!({ "token": token, "answers": [] })).unwrap();
    assert_eq!((&done["already"], &done["specimens"]), (&json!(false), &json!(1)));
    let again = desk.preview("stool-2026-04-23.kreport");
    assert_eq!(again["knownAlready"], true);
}

#[test]
fn a_report_is_looked_at_saved_and_released_by_its_token() {
    let desk = Desk::open();
    let patient = desk.call("open_sample", json!({})).unwrap()["number"].clone();
    let compose = json!({ "patient": patient, "language": "de", "variant": "clinician" });
    let draft = desk.call("compose_report", compose.clone()).unwrap();
    let same = desk.call("compose_report", compose).unwrap();
    assert_eq!(draft["sha256"], same["sha256"], "the same record gives the same bytes");
    let page = json!({ "token": draft["token"], "page": 1, "scale": 0.5 });
    let picture = bytes(&desk.session, "report_page", page).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    let beyond = json!({ "token": draft["token"], "page": 999, "scale": 0.5 });
    assert_eq!(bytes(&desk.session, "report_page", beyond).unwrap_err().code, Code::Usage);

    let nobody = json!({ "token": draft["token"], "by": " " });
    assert_eq!(desk.code("release_report", nobody), Code::Usage);
    let signed = json!({ "token": draft["token"], "by": "Dr. A. Muster" });
    let report = desk.call("release_report", signed.clone()).unwrap();
    assert_eq!(report["number"], "2026-0001");
    assert_eq!(desk.code("release_report", signed), Code::Usage, "it is released already");
    let target = desk.session.offer_target(desk.folder.path().join("report.pdf")).token;
    let saved = json!({ "token": draft["token"], "target": target });
    assert_eq!(desk.call("save_report", saved).unwrap()["sha256"], report["sha256"]);
    let opened = desk.call("open_report", json!({ "id": report["id"] })).unwrap();
    assert_eq!(opened["sha256"], report["sha256"]);
    assert_eq!(opened["pages"], draft["pages"]);

    let figure = json!({ "patient": patient, "chart": "stacked", "language": "en" });
    let svg = desk.call("figure", figure).unwrap()["svg"].as_str().unwrap().to_owned();
    assert!(svg.starts_with("<svg"));
}

#[test]
fn a_draft_is_not_released_once_the_record_has_changed() {
    let desk = Desk::open();
    let patient = desk.call("open_sample", json!({})).unwrap()["number"].clone();
    let compose = json!({ "patient": patient, "language": "en", "variant": "clinician" });
    let draft = desk.call("compose_report", compose).unwrap();
    let page = desk.call("patient", json!({ "number": patient })).unwrap();
    let import = &page["imports"][0]["id"];
    desk.call("undo_import", json!({ "import": import })).unwrap();
    let signed = json!({ "token": draft["token"], "by": "Dr. A. Muster" });
    assert_eq!(desk.code("release_report", signed), Code::Usage);
}

#[test]
fn commands_have_one_name_each() {
    let mut names: Vec<&str> = COMMANDS.iter().chain(BYTES).copied().collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn a_printed_report_is_seen_row_by_row_before_it_is_stored() {
    let desk = Desk::open();
    desk.add_patient();
    let path = workspace_root().join("tests/fixtures/pdf-report/rotated/input.pdf");
    let file = desk.session.offer_file(path).unwrap().token;
    let request = json!({ "patient": "P-1", "files": [{ "token": file }] });
    let preview = desk.call("preview_import", request).unwrap()["files"][0].clone();
    let size = |at: usize| preview["pages"][0][at].as_f64().unwrap();
    let a4 = (size(0) - 595.28).abs() < 0.1 && (size(1) - 841.89).abs() < 0.1;
    assert!(a4, "as it is shown, turned: {}", preview["pages"]);
    let frame = &preview["rows"][0]["frame"];
    assert_eq!(frame["page"], 1);
    let (left, top) = (frame["left"].as_f64().unwrap(), frame["top"].as_f64().unwrap());
    assert!((39.0..41.0).contains(&left) && (130.0..140.0).contains(&top), "{frame}");
    let rows = &preview["questions"][0];
    assert_eq!((&rows["key"], &rows["kind"]), (&json!("rows"), &json!("rows")));
    assert_eq!(
        rows["candidates"][0],
        json!({ "id": "1", "name": "Sodium 133 mmol/L", "score": 0.0 })
    );

    let page = |page: u32, width: u32, sha256: &Value| {
        let request = json!({ "token": file, "sha256": sha256, "page": page, "width": width });
        bytes(&desk.session, "source_page", request)
    };
    let picture = page(1, 400, &preview["sha256"]).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    assert_eq!(picture[16..20], 400_u32.to_be_bytes(), "as wide as asked for");
    assert_eq!(page(2, 400, &preview["sha256"]).unwrap_err().code, Code::Usage);
    assert_eq!(page(1, 9, &preview["sha256"]).unwrap_err().code, Code::Usage);
    assert_eq!(page(1, 400, &json!("0")).unwrap_err().code, Code::Refused, "another file");

    let token = &preview["token"];
    let answer =
        |answers: Value| desk.call("answer_import", json!({ "token": token, "answers": answers }));
    let wrong = answer(json!([{ "key": "rows", "value": ["1", "99"] }])).unwrap_err();
    assert_eq!((wrong.code, wrong.message.contains("no row `99`")), (Code::Usage, true));
    let mut open = answer(json!([{ "key": "rows", "value": ["1", "2", "3"] }])).unwrap();
    while let Some(asked) = open["questions"].get(0) {
        let value = if asked["kind"] == "patient" { json!("same") } else { Value::Null };
        open = answer(json!([{ "key": asked["key"], "value": value }])).unwrap();
    }
    let done = desk.call("accept_import", json!({ "token": token, "answers": [] })).unwrap();
    assert_eq!((&done["results"], &done["leftOut"]), (&json!(3), &json!(4)));
}

#[test]
fn what_goes_together_across_patients_has_names_and_what_is_refused_its_reason() {
    let desk = Desk::open();
    desk.call("open_sample", json!({})).unwrap();
    desk.add_patient();
    let table = desk.call("across", json!({ "language": "de" })).unwrap();
    assert_eq!(table["people"], 2);
    let pairs = table["pairs"].as_array().unwrap();
    assert!(!pairs.is_empty(), "the sample has a diary and results");
    // One person's visits say nothing of people.
    assert_eq!(table["family_size"], 0);
    for pair in pairs {
        assert_eq!(pair["verdict"], "not-assessable", "{pair}");
        assert_eq!(pair["reason"], "too-few-pairs", "{pair}");
        assert_eq!(pair["estimate"], Value::Null, "{pair}");
    }
    let named =
        |x: &str, name: &str| pairs.iter().any(|own| own["x"] == x && own["x_name"] == name);
    assert!(named("calprotectin-stool", "Calprotectin im Stuhl"), "{table}");
}

#[test]
fn a_copy_in_the_folder_of_backups_is_restored_and_stays_there() {
    let desk = Desk::open();
    desk.add_patient();
    let stick = desk.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let folder = desk.session.offer_target(&stick).token;
    desk.call("set_backup_folder", json!({ "target": folder })).unwrap();
    desk.call("back_up", json!({})).unwrap();
    let copies = || std::fs::read_dir(&stick).unwrap().map(|own| own.unwrap().path());
    let copy = copies().next().unwrap();
    desk.call("open_sample", json!({})).unwrap();
    // What was changed since would be backed up on locking, and copies of the day thinned out.
    let file = desk.session.offer_file(&copy).unwrap().token;
    let restore = json!({ "file": file, "passphrase": "vier Pferde" });
    assert_eq!(desk.call("restore_backup", restore).unwrap()["patients"], 1.0);
    assert!(copy.is_file(), "the copy is still there");
}

#[test]
fn a_result_by_hand_is_read_as_if_a_laboratory_had_written_it() {
    let desk = Desk::open();
    desk.add_patient();
    let entry = json!({
        "patient": "P-1", "analyte": "Calprotectin (faecal)", "value": "186", "unit": "mg/kg",
        "interval": "< 50", "collected": "2026-05-01", "laboratory": "Labor am Deich"
    });
    let done = desk.call("add_result", entry.clone()).unwrap();
    assert_eq!((&done["results"], &done["already"]), (&json!(1), &json!(false)));
    assert_eq!(desk.call("add_result", entry).unwrap()["already"], true, "the same again");
    let page = desk.call("patient", json!({ "number": "P-1" })).unwrap();
    let result = &page["results"][0];
    assert_eq!(result["analyte"], "calprotectin-stool");
    // A milligram in a kilogram is a microgram in a gram.
    assert_eq!((&result["number"], &result["interpretation"]), (&json!(186.0), &json!("high")));
    assert_eq!(result["interval"], "< 50");
    assert_eq!(page["specimens"][0]["laboratory"], "Labor am Deich");
    // How the row was written is not kept for the laboratory's own files.
    assert_eq!(desk.call("mappings", json!({})).unwrap()["mappings"], json!([]));
    for (field, wrong) in [("analyte", "nonsense"), ("collected", "1 May"), ("value", " ")] {
        let mut entry = json!({
            "patient": "P-1", "analyte": "zonulin-stool", "value": "98,4", "unit": "ng/ml",
            "collected": "2026-05-01"
        });
        entry[field] = json!(wrong);
        assert_eq!(desk.code("add_result", entry), Code::Usage, "{field}: {wrong}");
    }
}

#[test]
fn every_analyte_of_the_catalogue_can_be_entered_by_hand_without_a_question() {
    let desk = Desk::open();
    desk.add_patient();
    let known = desk.call("knowledge", json!({ "language": "en" })).unwrap();
    let analytes: Vec<&Value> = known["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|own| own["kind"] == "analyte")
        .collect();
    assert!(analytes.len() > 100);
    for own in &analytes {
        let unit = own["facts"].as_array().unwrap().iter().find(|fact| fact["label"] == "unit");
        let unit = unit.map(|fact| fact["value"].clone());
        let value = if unit.is_some() { "12,5" } else { "negativ" };
        let entry = json!({
            "patient": "P-1", "analyte": own["id"], "value": value, "unit": unit,
            "collected": "2026-05-01"
        });
        let done = desk.call("add_result", entry);
        let done = done.unwrap_or_else(|error| panic!("{}: {error:?}", own["id"]));
        assert_eq!(done["results"], 1, "{}", own["id"]);
    }
    let page = desk.call("patient", json!({ "number": "P-1" })).unwrap();
    let results = page["results"].as_array().unwrap();
    for own in analytes {
        let of = results.iter().filter(|result| result["analyte"] == own["id"]);
        assert_eq!(of.count(), 1, "{} is what it was entered as", own["id"]);
    }
}

#[test]
fn a_report_goes_without_details_and_never_without_what_guards_its_reader() {
    let desk = Desk::open();
    let sample = desk.call("open_sample", json!({})).unwrap()["number"].clone();
    let asked = |variant: &str, left_out: Value| {
        json!({
            "patient": sample, "language": "en", "variant": variant, "leftOut": left_out
        })
    };
    let whole = desk.call("compose_report", asked("clinician", Value::Null)).unwrap();
    let details = json!(["course", "microbiome", "symptoms", "correlations", "interpretation"]);
    assert_eq!(whole["sections"], details);
    let part = desk.call("compose_report", asked("clinician", json!(["microbiome"]))).unwrap();
    assert_eq!(part["sections"], details, "what was left out can be taken in again");
    assert!(part["pages"].as_u64() < whole["pages"].as_u64(), "{part}");
    assert_eq!(part["notices"], Value::Null, "no link leads to what is not there");
    for firm in ["cover", "results", "missing", "provenance", "nonsense"] {
        let request = asked("clinician", json!([firm]));
        assert_eq!(desk.code("compose_report", request), Code::Usage, "{firm}");
    }
    let patient = desk.call("compose_report", asked("patient", Value::Null)).unwrap();
    assert_eq!(patient["sections"], Value::Null);
}

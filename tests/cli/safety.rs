//! The command line about keys, people, the log, copies and erasure.

use super::*;
use zonula_cli::DAMAGED;

#[test]
fn a_passphrase_is_changed_and_set_anew_with_the_recovery_key() {
    let practice = Practice::with_patient();
    let new = practice.write("new.txt", "fünf Hunde\n");
    practice.run(&["change-passphrase", "--new-passphrase-file", &new]).exits(DONE);
    practice.run(&["unlock-test"]).exits(LOCKED);
    practice.write("passphrase.txt", "fünf Hunde\n");
    let made = practice.run(&["recovery-key"]).exits(DONE);
    let key = practice.write("key.txt", &made.out);
    let other = practice.write("other.txt", "sechs Katzen");
    let change =
        ["change-passphrase", "--recovery-key-file", &key, "--new-passphrase-file", &other];
    practice.run(&change).exits(DONE);
    practice.run(&["unlock-test"]).exits(LOCKED);
    practice.write("passphrase.txt", "sechs Katzen");
    let opened = practice.run(&["unlock-test"]).exits(DONE);
    assert!(opened.out.contains("patients: 1"), "{}", opened.out);
    practice.write("key.txt", "0000-0");
    let told = practice.run(&change).exits(USAGE);
    assert!(told.error.contains("not a recovery key"), "{}", told.error);
}

#[test]
fn an_assistant_works_with_a_passphrase_of_their_own_and_releases_nothing() {
    let practice = Practice::with_patient();
    let words = practice.write("kim.txt", "drei Esel");
    let add = ["people", "add", "--name", "Kim", "--role", "assistant"];
    practice.run(&[&add[..], &["--new-passphrase-file", &words]].concat()).exits(DONE);
    practice.write("passphrase.txt", "drei Esel");
    practice.run(&["import", "--patient", "P-1", "--yes", &sample("diary-weekly.csv")]).exits(DONE);
    let report = practice.path("r.pdf");
    let release = ["report", "P-1", "--out", &report, "--release", "--by", "Kim"];
    let told = practice.run(&release).exits(LOCKED);
    assert!(told.error.contains("by a practitioner only"), "{}", told.error);
    let listed = practice.run(&["people", "list", "--json"]).exits(DONE).json();
    assert_eq!(listed["people"].as_array().unwrap().len(), 2);
    practice.run(&["people", "remove", "Kim"]).exits(LOCKED);
}

#[test]
fn the_log_tells_who_did_what_and_is_verified() {
    let practice = Practice::with_patient();
    let list = practice.run(&["audit", "list", "--patient", "P-1", "--json"]).exits(DONE).json();
    assert_eq!(list["entries"][0]["action"], "patient-added");
    let verified = practice.run(&["audit", "verify", "--json"]).exits(DONE).json();
    assert_eq!(verified["faults"], serde_json::json!([]));
    let head = verified["head"].as_str().unwrap();
    practice.run(&["audit", "verify", "--noted", head]).exits(DONE);
    practice.run(&["audit", "verify", "--noted", &"0".repeat(64)]).exits(DAMAGED);
    practice.run(&["audit", "verify", "--noted", "x"]).exits(USAGE);
}

#[test]
fn a_backup_is_made_and_put_back_and_nothing_is_overwritten() {
    let practice = Practice::with_patient();
    let copy = practice.path("copy.zonula");
    let done = practice.run(&["backup", &copy, "--json"]).exits(DONE).json();
    assert_eq!(done["patients"], 1.0);
    practice.run(&["backup", &copy]).exits(USAGE);
    practice.run(&["backup"]).exits(USAGE);
    let stick = practice.path("stick");
    std::fs::create_dir(&stick).unwrap();
    practice.run(&["backup", "--folder", &stick]).exits(DONE);
    practice.run(&["backup"]).exits(DONE);
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1, "of one day the last is kept");
    practice.run(&["import", "--patient", "P-1", "--yes", &sample("diary-weekly.csv")]).exits(DONE);
    let restored = practice.run(&["restore", &copy]).exits(DONE);
    assert!(restored.out.contains("zonula.before-restore.db"), "{}", restored.out);
    assert_eq!(practice.imports(), 0);
    let rescued = practice.path("rescued.db");
    let told = practice.run(&["rescue", &rescued]).exits(DONE);
    assert!(told.out.contains("patient"), "{}", told.out);
    practice.run(&["--db", &rescued, "check"]).exits(DONE);
}

#[test]
fn an_erasure_is_refused_with_the_law_and_done_with_a_reason() {
    let practice = Practice::with_patient();
    practice.run(&["import", "--patient", "P-1", "--yes", &sample("diary-weekly.csv")]).exits(DONE);
    let shown = practice.run(&["patient", "retention", "--country", "NL"]).exits(DONE);
    assert!(shown.out.contains("7:454"), "{}", shown.out);
    let told = practice.run(&["patient", "erase", "P-1", "--confirm", "P-1"]).exits(REFUSED);
    assert!(told.error.contains("Art. 7:454 lid 3 BW"), "{}", told.error);
    let folder = practice.path("out");
    practice.run(&["export", "P-1", "--csv", &folder]).exits(DONE);
    let research = practice.path("research");
    practice.run(&["export", "--all", "--deidentified", &research]).exits(DONE);
    let erase = ["patient", "erase", "P-1", "--confirm", "P-1", "--despite", "a test"];
    practice.run(&erase).exits(DONE);
    practice.run(&["patient", "show", "P-1"]).exits(USAGE);
    practice.run(&["check"]).exits(DONE);
}

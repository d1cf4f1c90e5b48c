//! Who gets in: passphrases, roles, the recovery key; and that an older database is taken along.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_api::commands::{BYTES, COMMANDS, RIGHTS};
use zonula_api::door::Right;
use zonula_api::{ApiError, Code, FixedClock, Session, SystemClock, bytes, dispatch};
use zonula_store::{Cost, Excerpt, RecoveryKey, Role, Secret, Vault, VaultError};
use zonula_tests::workspace_root;

fn words(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

/// A session on a database of its own.
struct Desk {
    folder: TempDir,
    session: Session,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(folder.path().join("zonula.db"), FixedClock::sample(), ());
        let desk = Self { folder, session };
        let request = json!({ "passphrase": "vier Pferde", "name": "Dr. A. Muster" });
        assert_eq!(desk.call("create_vault", request).unwrap()["person"]["name"], "Dr. A. Muster");
        desk
    }

    fn call(&self, name: &str, request: Value) -> Result<Value, ApiError> {
        dispatch(&self.session, name, request)
    }

    fn code(&self, name: &str, request: Value) -> Code {
        self.call(name, request).unwrap_err().code
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("zonula.db")
    }

    /// Answers any command, with JSON or bytes.
    fn any(&self, name: &str) -> Result<(), ApiError> {
        if COMMANDS.contains(&name) {
            dispatch(&self.session, name, json!({})).map(drop)
        } else {
            bytes(&self.session, name, json!({})).map(drop)
        }
    }
}

/// What may be asked while the database is locked: nothing that tells of a patient.
const ALWAYS: &[&str] = &[
    "status",
    "create_vault",
    "unlock",
    "unlock_recovery",
    "lock",
    "about",
    // These take a passphrase of their own.
    "restore_backup",
    "rescue_vault",
];

#[test]
fn every_command_of_the_list_is_refused_while_the_database_is_locked() {
    let desk = Desk::new();
    desk.call("lock", json!({})).unwrap();
    let names: Vec<&str> = COMMANDS.iter().chain(BYTES).copied().collect();
    assert_eq!(names, RIGHTS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    for (name, right) in RIGHTS {
        assert_eq!(*right == Right::Always, ALWAYS.contains(name), "{name}");
        if ALWAYS.contains(name) {
            continue;
        }
        assert_eq!(desk.any(name).unwrap_err().code, Code::Locked, "{name}");
    }
}

#[test]
fn every_command_that_only_a_practitioner_may_give_is_refused_to_an_assistant() {
    let desk = Desk::new();
    let new = json!({ "name": "Kim Beispiel", "role": "assistant", "passphrase": "drei Esel" });
    desk.call("add_person", new).unwrap();
    desk.call("lock", json!({})).unwrap();
    let status = desk.call("unlock", json!({ "passphrase": "drei Esel" })).unwrap();
    assert_eq!(status["person"]["role"], "assistant");
    let mut refused = vec![];
    for (name, right) in RIGHTS {
        match (right, desk.any(name)) {
            (Right::Practitioner, outcome) => {
                assert_eq!(outcome.unwrap_err().code, Code::NotAllowed, "{name}");
                refused.push(*name);
            }
            (_, outcome) => {
                let told = outcome.err().map(|error| error.code);
                assert_ne!(told, Some(Code::NotAllowed), "{name}");
            }
        }
        // `lock` is in the list too.
        if desk.call("status", json!({})).unwrap()["vault"] == "locked" {
            desk.call("unlock", json!({ "passphrase": "drei Esel" })).unwrap();
        }
    }
    for name in ["release_report", "add_person", "remove_person", "set_role", "make_recovery_key"] {
        assert!(refused.contains(&name), "{name}");
    }
}

#[test]
fn the_vault_itself_refuses_what_a_front_end_forgets_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zonula.db");
    let mut vault = Vault::create(&path, &words("vier Pferde")).unwrap();
    let kim = vault.add_person("Kim", Role::Assistant, &words("drei Esel"), Cost::LEAST).unwrap();
    drop(vault);
    let mut vault = Vault::open(&path, &words("drei Esel")).unwrap();
    assert_eq!(vault.person(), &kim);
    let refused = |outcome: Result<(), VaultError>| {
        assert!(matches!(outcome, Err(VaultError::NotAllowed)), "{outcome:?}");
    };
    let cost = Cost::LEAST;
    refused(vault.add_person("X", Role::Practitioner, &words("x"), cost).map(drop));
    refused(vault.remove_person(1));
    refused(vault.set_role(kim.id, Role::Practitioner));
    refused(vault.rename_person(1, "X"));
    refused(vault.reset_passphrase(1, &words("x"), cost));
    refused(vault.make_recovery_key().map(drop));
    refused(vault.set_setting("auto-lock-minutes", "0"));
    vault.rename_person(kim.id, "Kim B.").unwrap();
    vault.change_passphrase(&words("drei Esel"), &words("zwei Esel"), cost).unwrap();
}

#[test]
fn each_person_opens_the_same_data_and_one_who_left_opens_nothing() {
    let desk = Desk::new();
    let person = json!({
        "number": "P-1", "name": "Jonas Beispiel", "born": "1966-11-02", "sex": "male"
    });
    desk.call("add_patient", person).unwrap();
    let new = json!({ "name": "Dr. B", "role": "practitioner", "passphrase": "drei Esel" });
    let id = desk.call("add_person", new.clone()).unwrap()["id"].clone();
    assert_eq!(desk.code("add_person", new), Code::Usage, "the name is taken");
    let twin = json!({ "name": "Dr. C", "role": "practitioner", "passphrase": "vier Pferde" });
    assert_eq!(desk.code("add_person", twin), Code::Usage, "two could not be told apart");
    desk.call("lock", json!({})).unwrap();
    let status = desk.call("unlock", json!({ "passphrase": "drei Esel" })).unwrap();
    assert_eq!((&status["person"]["name"], &status["patients"]), (&json!("Dr. B"), &json!(1)));
    assert_eq!(desk.code("remove_person", json!({ "id": id })), Code::Usage, "not oneself");
    // Somebody else sits down at the open database.
    let status = desk.call("unlock", json!({ "passphrase": "vier Pferde" })).unwrap();
    assert_eq!(status["person"]["name"], "Dr. A. Muster");
    desk.call("remove_person", json!({ "id": id })).unwrap();
    assert_eq!(desk.code("set_role", json!({ "id": 1, "role": "assistant" })), Code::Usage);
    desk.call("lock", json!({})).unwrap();
    assert_eq!(desk.code("unlock", json!({ "passphrase": "drei Esel" })), Code::WrongPassphrase);
    let again = json!({ "name": "Dr. B", "role": "assistant", "passphrase": "fünf Esel" });
    desk.call("unlock", json!({ "passphrase": "vier Pferde" })).unwrap();
    let other = desk.call("add_person", again).unwrap();
    assert_ne!(other["id"], id, "an identity is given once");
    let who: Vec<Value> = desk.call("audit", json!({ "limit": 0 })).unwrap()["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| json!([entry["who"], entry["action"]]))
        .rev()
        .collect();
    let expected = json!([
        ["Dr. A. Muster", "created"],
        ["Dr. A. Muster", "unlocked"],
        ["Dr. A. Muster", "patient-added"],
        ["Dr. A. Muster", "person-added"],
        ["Dr. B", "unlocked"],
        ["Dr. A. Muster", "unlocked"],
        ["Dr. A. Muster", "person-left"],
        ["Dr. A. Muster", "unlocked"],
        ["Dr. A. Muster", "person-added"],
    ]);
    assert_eq!(json!(who), expected);
    assert_eq!(desk.call("verify_audit", json!({})).unwrap()["faults"], json!([]));
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not_and_no_data_are_written_anew() {
    let desk = Desk::new();
    desk.call("open_sample", json!({})).unwrap();
    desk.call("lock", json!({})).unwrap();
    let before = std::fs::read(desk.path()).unwrap();
    desk.call("unlock", json!({ "passphrase": "vier Pferde" })).unwrap();
    let wrong = json!({ "old": "nicht", "new": "fünf Hunde" });
    assert_eq!(desk.code("change_passphrase", wrong), Code::WrongPassphrase);
    let change = json!({ "old": "vier Pferde", "new": "fünf Hunde" });
    desk.call("change_passphrase", change).unwrap();
    desk.call("lock", json!({})).unwrap();
    assert_eq!(desk.code("unlock", json!({ "passphrase": "vier Pferde" })), Code::WrongPassphrase);
    let status = desk.call("unlock", json!({ "passphrase": "fünf Hunde" })).unwrap();
    assert_eq!(status["patients"], 1);
    desk.call("lock", json!({})).unwrap();
    let after = std::fs::read(desk.path()).unwrap();
    let same = before.chunks(4096).zip(after.chunks(4096)).filter(|(one, other)| one == other);
    let (same, pages) = (same.count(), before.len() / 4096);
    assert!(pages - same < 40, "{same} of {pages} pages are the same");
}

#[test]
fn the_recovery_key_lets_in_and_sets_a_new_passphrase() {
    let desk = Desk::new();
    let first = desk.call("make_recovery_key", json!({})).unwrap()["key"].clone();
    let key = desk.call("make_recovery_key", json!({})).unwrap()["key"].clone();
    desk.call("lock", json!({})).unwrap();
    let old = desk.code("unlock_recovery", json!({ "key": first }));
    assert_eq!(old, Code::WrongPassphrase, "an earlier one opens nothing");
    let mut typed = key.as_str().unwrap().to_lowercase().replace('-', " ");
    let status = desk.call("unlock_recovery", json!({ "key": typed })).unwrap();
    assert_eq!(status["person"]["name"], "recovery key");
    let set = json!({ "id": 1, "passphrase": "sechs Katzen" });
    desk.call("reset_passphrase", set).unwrap();
    desk.call("lock", json!({})).unwrap();
    assert_eq!(desk.code("unlock", json!({ "passphrase": "vier Pferde" })), Code::WrongPassphrase);
    desk.call("unlock", json!({ "passphrase": "sechs Katzen" })).unwrap();
    desk.call("lock", json!({})).unwrap();
    let replaced = if typed.ends_with('0') { "1" } else { "0" };
    typed.replace_range(typed.len() - 1.., replaced);
    let told = desk.call("unlock_recovery", json!({ "key": typed })).unwrap_err();
    assert!(told.message.contains("group 8"), "{told}");
}

#[test]
fn a_wrong_passphrase_costs_time_and_tells_nothing_and_guessing_is_slowed_down() {
    let desk = Desk::new();
    desk.call("lock", json!({})).unwrap();
    let mut told = vec![];
    for guess in ["", "vier", "vier Pferde "] {
        let begun = Instant::now();
        told.push(desk.call("unlock", json!({ "passphrase": guess })).unwrap_err());
        assert!(begun.elapsed() >= Duration::from_millis(300), "{:?}", begun.elapsed());
    }
    told.dedup();
    let [one] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(one.code, Code::WrongPassphrase);
    desk.call("unlock", json!({ "passphrase": "x" })).unwrap_err();
    let right = json!({ "passphrase": "vier Pferde" });
    assert_eq!(desk.code("unlock", right), Code::Wait, "the right one is not tried either");
}

#[test]
fn wrong_passphrases_are_counted_beyond_the_end_of_a_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zonula.db");
    Vault::create(&path, &words("vier Pferde")).unwrap().close().unwrap();
    let program = || Session::new(&path, SystemClock, ());
    let code = |passphrase: &str| {
        dispatch(&program(), "unlock", json!({ "passphrase": passphrase })).err().map(|it| it.code)
    };
    let beside = path.with_file_name("zonula.db.tries");
    for _ in 0..4 {
        assert_eq!(code("vier Esel"), Some(Code::WrongPassphrase));
    }
    assert_eq!(code("vier Pferde"), Some(Code::Wait), "another program waits too");
    let text = std::fs::read_to_string(&beside).unwrap();
    assert!(text.contains("wrong = 4") && !text.contains("Esel"), "{text}");
    // Bent, it costs time at most: one more wrong try, and there is a wait again.
    std::fs::write(&beside, "\0garbage").unwrap();
    assert_eq!(code("vier Esel"), Some(Code::WrongPassphrase));
    assert_eq!(code("vier Esel"), Some(Code::Wait));
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(code("vier Pferde"), None);
    assert!(!beside.exists(), "the right one removes it");
}

#[test]
fn a_database_on_a_network_share_is_refused_with_the_reason_and_nothing_is_made_there() {
    // What statfs(2) says of NFS.
    const NFS: u32 = 0x6969;
    let desk = Desk::new();
    desk.call("lock", json!({})).unwrap();
    let copy = desk.folder.path().join("copy.zonula");
    std::fs::copy(desk.path(), &copy).unwrap();
    let before = std::fs::read(desk.path()).unwrap();
    let share = || Session::new(desk.path(), FixedClock::sample(), ()).on_disks(|_| Some(NFS));
    let right = json!({ "passphrase": "vier Pferde" });
    let session = share();
    let file = session.offer_file(&copy).unwrap().token;
    let restore = json!({ "file": file, "passphrase": "vier Pferde" });
    for (name, request) in [("unlock", right.clone()), ("restore_backup", restore)] {
        let told = dispatch(&session, name, request).unwrap_err();
        assert_eq!(told.code, Code::Busy, "{name}");
        assert!(told.message.contains("network share (NFS)"), "{told}");
        assert!(told.hints[0].contains("own disk"), "{:?}", told.hints);
    }
    assert_eq!(std::fs::read(desk.path()).unwrap(), before);
    let new = desk.folder.path().join("new/zonula.db");
    let session = Session::new(&new, FixedClock::sample(), ()).on_disks(|_| Some(NFS));
    assert_eq!(dispatch(&session, "create_vault", right).unwrap_err().code, Code::Busy);
    assert!(!new.parent().unwrap().exists());
}

#[test]
fn a_database_of_each_schema_is_brought_up_to_date_and_kept_as_it_was() {
    let fixtures = workspace_root().join("tests/fixtures/vault");
    let passphrase = words("vier Pferde unter einer Brücke");
    let mut opened = 0;
    for entry in std::fs::read_dir(fixtures).unwrap().flatten() {
        let source = entry.path();
        if source.extension().is_none_or(|kind| kind != "db") {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("praxis.db");
        std::fs::copy(&source, &path).unwrap();
        assert!(matches!(Vault::open(&path, &words("falsch")), Err(VaultError::Locked)));
        assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(&source).unwrap());
        for _ in 0..2 {
            let vault = Vault::open(&path, &passphrase).unwrap();
            let checked = vault.check().unwrap();
            assert_eq!(checked.faults, Vec::<String>::new(), "{}", source.display());
            let counts = (checked.patients, checked.imports, checked.observations, checked.reports);
            assert_eq!(counts, (1, 2, 58, 1), "{}", source.display());
            let patient = vault.patient_by_number("P-1").unwrap();
            let record = vault.record(patient.id).unwrap();
            assert_eq!((record.specimens.len(), record.symptoms.len()), (8, 204));
            assert_eq!(vault.person().role, Role::Practitioner);
        }
        // What was migrated is kept as it was: byte for byte, where the kind changed too.
        let first = source.ends_with("schema-2.db");
        let kept = match source.file_name().unwrap().to_str().unwrap() {
            "schema-2.db" => 2,
            _ => 1,
        };
        assert_eq!(copies(folder.path()), kept, "{}", source.display());
        if first {
            let kept = folder.path().join("praxis.before-key-slots.db");
            assert_eq!(std::fs::read(kept).unwrap(), std::fs::read(&source).unwrap());
        }
        opened += 1;
    }
    assert_eq!(opened, 3);
}

fn copies(folder: &Path) -> usize {
    let names = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name());
    names.filter(|name| name.to_string_lossy().contains(".before-")).count()
}

#[test]
fn a_second_program_is_refused_with_the_reason_and_the_first_goes_on() {
    let desk = Desk::new();
    let second = Session::new(desk.path(), FixedClock::sample(), ());
    let right = json!({ "passphrase": "vier Pferde" });
    let told = dispatch(&second, "unlock", right.clone()).unwrap_err();
    assert_eq!(told.code, Code::Busy);
    assert!(told.message.contains("in use by another program"), "{told}");
    desk.call("open_sample", json!({})).unwrap();
    desk.call("lock", json!({})).unwrap();
    dispatch(&second, "unlock", right).unwrap();
}

#[test]
fn a_key_slot_moved_from_an_older_copy_of_the_file_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zonula.db");
    let mut vault = Vault::create(&path, &words("vier Pferde")).unwrap();
    vault.close().unwrap();
    let old = std::fs::read(&path).unwrap();
    vault = Vault::open(&path, &words("vier Pferde")).unwrap();
    vault.change_passphrase(&words("vier Pferde"), &words("fünf Hunde"), Cost::LEAST).unwrap();
    vault.close().unwrap();
    let mut mixed = std::fs::read(&path).unwrap();
    let head = 32 * 1024;
    mixed[..head].copy_from_slice(&old[..head]);
    std::fs::write(&path, mixed).unwrap();
    let vault = Vault::open(&path, &words("vier Pferde")).unwrap();
    let entries = vault.audit(&Excerpt { limit: Some(1), ..Excerpt::default() }).unwrap();
    assert_eq!(entries[0].action, "key-slots-differ");
    assert!(entries[0].subject.contains("older"), "{}", entries[0].subject);
}

#[test]
fn damaged_slots_lock_nobody_out_as_long_as_one_copy_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zonula.db");
    let mut vault = Vault::create(&path, &words("vier Pferde")).unwrap();
    let key = vault.make_recovery_key().unwrap().text().to_owned();
    vault.close().unwrap();
    let sound = std::fs::read(&path).unwrap();
    for at in [5, 4096, 4096 + 12 * 1024, 30 * 1024] {
        let mut bytes = sound.clone();
        bytes[at..at + 1000].fill(0x55);
        std::fs::write(&path, bytes).unwrap();
        let key = RecoveryKey::read(&key).unwrap();
        let vault = Vault::open_with(&path, Secret::Recovery(&key)).unwrap();
        let found = vault.quick_check().unwrap();
        assert!(found[0].ends_with("it was mended"), "{at}: {found:?}");
        vault.close().unwrap();
        let vault = Vault::open(&path, &words("vier Pferde")).unwrap();
        assert_eq!(vault.quick_check().unwrap(), Vec::<String>::new(), "{at}");
    }
    let mut bytes = sound;
    bytes[4096..28 * 1024].fill(0x55);
    std::fs::write(&path, bytes).unwrap();
    let told = Vault::open(&path, &words("vier Pferde")).unwrap_err();
    assert!(matches!(told, VaultError::Damaged(_)), "{told}");
}

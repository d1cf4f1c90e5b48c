//! Copies: verified, never over another file, put back with the old one kept; and damage noticed.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_api::backup::back_up_if_due;
use zonula_api::{Clock, Session, dispatch};
use zonula_model::{Date, DateTime, Sex};
use zonula_store::{
    Cost, Excerpt, NewPatient, RecoveryKey, Role, Secret, Vault, VaultError, rescue,
};
use zonula_tests::workspace_root;

const NOW: DateTime = DateTime::constant(2026, 11, 26, 18, 0, 0, 0);

fn words(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

fn passphrase() -> Zeroizing<String> {
    words("vier Pferde unter einer Brücke")
}

/// A vault with a patient, 58 results, a diary and a released report, and its recovery key, with
/// which it opens at once.
struct Practice {
    folder: TempDir,
    key: RecoveryKey,
}

impl Practice {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zonula.db");
        std::fs::copy(workspace_root().join("tests/fixtures/vault/schema-2.db"), &path).unwrap();
        let mut vault = Vault::open(&path, &passphrase()).unwrap();
        let key = vault.make_recovery_key().unwrap();
        vault.close().unwrap();
        Self { folder, key }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self, name: &str) -> Result<Vault, VaultError> {
        Vault::open_with(&self.path(name), Secret::Recovery(&self.key))
    }

    fn names(&self, part: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| name.contains(part)).collect();
        names.sort();
        names
    }
}

fn counts(vault: &Vault) -> (u64, u64, u64, u64) {
    let checked = vault.check().unwrap();
    assert_eq!(checked.faults, Vec::<String>::new());
    (checked.patients, checked.imports, checked.observations, checked.reports)
}

#[test]
fn a_backup_is_a_whole_vault_that_opens_with_the_passphrases_of_its_time() {
    let practice = Practice::new();
    let mut vault = practice.open("zonula.db").unwrap();
    vault.set_moment(NOW);
    assert!(vault.is_changed_since_backup().unwrap());
    let done = vault.back_up(&practice.path("copy.zonula")).unwrap();
    assert_eq!((done.patients, done.made), (1, NOW));
    assert_eq!(vault.last_backup().unwrap(), Some(done));
    assert!(!vault.is_changed_since_backup().unwrap());
    let again = vault.back_up(&practice.path("copy.zonula"));
    assert!(matches!(again, Err(VaultError::Exists)), "no copy is ever overwritten");
    vault.reset_passphrase(1, &words("neu"), Cost::LEAST).unwrap();
    assert!(vault.is_changed_since_backup().unwrap());
    let copy = Vault::open(&practice.path("copy.zonula"), &passphrase()).unwrap();
    assert_eq!(counts(&copy), (1, 2, 58, 1));
    let bytes = std::fs::read(practice.path("copy.zonula")).unwrap();
    assert!(!bytes.windows(8).any(|part| part == b"Beispiel"));
    assert_eq!(practice.names(".new"), Vec::<String>::new());
}

#[test]
fn a_folder_of_backups_is_rotated_and_holds_strangers_files_untouched() {
    let practice = Practice::new();
    let folder = practice.path("stick");
    std::fs::create_dir(&folder).unwrap();
    let stranger = folder.join("zonula-2020-01-01-000000.zonula");
    std::fs::write(&stranger, "somebody else's").unwrap();
    let mut vault = practice.open("zonula.db").unwrap();
    for day in 1..=12 {
        vault.set_moment(DateTime::constant(2026, 11, day, 18, 0, 0, 0));
        vault.back_up_into(&folder).unwrap();
    }
    let mut days: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("2026"))
        .collect();
    days.sort();
    // Seven days to the 12th, and Sundays 1 November and 8 November as the last of their weeks.
    let expected = [1, 6, 7, 8, 9, 10, 11, 12];
    let expected: Vec<String> =
        expected.iter().map(|day| format!("zonula-2026-11-{day:02}-180000.zonula")).collect();
    assert_eq!(days, expected);
    assert!(stranger.exists());
}

/// A clock that is put forward by hand.
#[derive(Clone)]
struct Hand(Arc<Mutex<DateTime>>);

impl Hand {
    fn forward(&self, hours: i64) {
        let mut now = self.0.lock().unwrap();
        *now = now.saturating_add(jiff::Span::new().hours(hours));
    }
}

impl Clock for Hand {
    fn now(&self) -> DateTime {
        *self.0.lock().unwrap()
    }
}

#[test]
fn backups_are_made_when_it_is_closed_and_daily_and_a_week_without_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let clock = Hand(Arc::new(Mutex::new(NOW)));
    let session = Session::new(folder.path().join("zonula.db"), clock.clone(), ());
    let call = |name: &str, request: Value| dispatch(&session, name, request).unwrap();
    let state = || call("safety", json!({}))["backup"].clone();
    let copies = || std::fs::read_dir(&stick).unwrap().count();
    let passphrase = json!({ "passphrase": "vier Pferde" });
    call("create_vault", passphrase.clone());
    assert_eq!((&state()["due"], &state()["last"]), (&json!(true), &Value::Null), "none yet");
    assert!(!back_up_if_due(&session), "no folder was chosen");
    let target = session.offer_target(&stick).token;
    call("set_backup_folder", json!({ "target": target }));
    assert!(back_up_if_due(&session));
    assert_eq!((copies(), &state()["due"]), (1, &json!(false)));
    // On the same day only what was changed is copied, when the database is closed.
    clock.forward(1);
    assert!(!back_up_if_due(&session));
    call("lock", json!({}));
    assert_eq!(copies(), 1, "nothing was changed");
    call("unlock", passphrase.clone());
    let person = json!({ "number": "P-1", "name": "E B", "born": "1980-03-12", "sex": "female" });
    call("add_patient", person);
    call("lock", json!({}));
    call("unlock", passphrase);
    let last = state()["last"].clone();
    assert_eq!((&last["patients"], &last["made"]), (&json!(1.0), &json!("2026-11-26T19:00:00")));
    assert_eq!(copies(), 1, "one of each day is kept");
    // A day later without anybody asking for it.
    clock.forward(23);
    assert!(!back_up_if_due(&session));
    clock.forward(2);
    assert!(back_up_if_due(&session));
    assert_eq!(copies(), 2);
    // The stick is taken away: it is told why none is made, and after a week that it is time.
    std::fs::rename(&stick, folder.path().join("in a bag")).unwrap();
    clock.forward(6 * 24);
    assert!(!back_up_if_due(&session));
    assert!(state()["failed"].is_string(), "{}", state());
    assert_eq!(state()["due"], false);
    clock.forward(24);
    assert_eq!(state()["due"], true);
    std::fs::rename(folder.path().join("in a bag"), &stick).unwrap();
    assert!(back_up_if_due(&session));
    assert_eq!((&state()["due"], &state()["failed"]), (&json!(false), &Value::Null));
}

#[test]
fn a_backup_is_put_in_place_and_the_file_that_was_there_is_kept() {
    let practice = Practice::new();
    let mut vault = practice.open("zonula.db").unwrap();
    vault.back_up(&practice.path("copy.zonula")).unwrap();
    let someone = NewPatient {
        number: "P-2".into(),
        name: "Erika Beispiel".into(),
        born: "1980-03-12".parse().unwrap(),
        sex: Sex::Female,
    };
    vault.add_patient(&someone).unwrap();
    let restore = |secret: Secret<'_>, name: &str| {
        Vault::restore(&practice.path(name), secret, &practice.path("zonula.db"), NOW)
    };
    let busy = restore(Secret::Recovery(&practice.key), "copy.zonula");
    assert!(matches!(busy, Err(VaultError::Busy)), "somebody works with it: {busy:?}");
    vault.close().unwrap();
    let wrong = words("falsch");
    let told = restore(Secret::Passphrase(&wrong), "copy.zonula");
    assert!(matches!(told, Err(VaultError::Locked)));
    assert_eq!(counts(&practice.open("zonula.db").unwrap()).0, 2, "nothing was moved");
    let restored = restore(Secret::Recovery(&practice.key), "copy.zonula").unwrap();
    assert_eq!(restored.checked.patients, 1);
    let vault = practice.open("zonula.db").unwrap();
    assert_eq!(counts(&vault), (1, 2, 58, 1));
    assert_eq!(
        vault.audit(&Excerpt { limit: Some(1), ..Excerpt::default() }).unwrap()[0].action,
        "restored"
    );
    drop(vault);
    let kept = practice.open("zonula.before-restore.db").unwrap();
    assert_eq!(counts(&kept).0, 2);
    drop(kept);
    // A second time nothing of the first is overwritten.
    restore(Secret::Recovery(&practice.key), "copy.zonula").unwrap();
    assert_eq!(practice.names("before-restore").len(), 2);
    let told = restore(Secret::Recovery(&practice.key), "missing.zonula");
    assert!(matches!(told, Err(VaultError::Missing)));
}

#[test]
fn an_assistant_cannot_put_an_older_state_in_place() {
    let practice = Practice::new();
    let mut vault = practice.open("zonula.db").unwrap();
    vault.add_person("Kim", Role::Assistant, &words("drei Esel"), Cost::LEAST).unwrap();
    vault.back_up(&practice.path("copy.zonula")).unwrap();
    vault.close().unwrap();
    let esel = words("drei Esel");
    let path = practice.path("zonula.db");
    let secret = Secret::Passphrase(&esel);
    let told = Vault::restore(&practice.path("copy.zonula"), secret, &path, NOW);
    assert!(matches!(told, Err(VaultError::NotAllowed)), "{told:?}");
}

#[test]
fn a_damaged_backup_is_not_put_in_place() {
    let practice = Practice::new();
    let mut vault = practice.open("zonula.db").unwrap();
    vault.back_up(&practice.path("copy.zonula")).unwrap();
    vault.close().unwrap();
    flip(&practice.path("copy.zonula"), 150_000, 3);
    let path = practice.path("zonula.db");
    let before = std::fs::read(&path).unwrap();
    let secret = Secret::Recovery(&practice.key);
    let told = Vault::restore(&practice.path("copy.zonula"), secret, &path, NOW);
    assert!(told.is_err(), "{told:?}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(practice.names("restored"), Vec::<String>::new());
}

fn flip(path: &Path, at: usize, bit: u8) {
    let mut bytes = std::fs::read(path).unwrap();
    bytes[at] ^= 1 << bit;
    std::fs::write(path, bytes).unwrap();
}

#[test]
#[allow(clippy::print_stderr, reason = "how much was rescued is what one wants to see")]
fn each_of_500_flipped_bits_is_noticed_and_the_rest_is_rescued() {
    let practice = Practice::new();
    let path = practice.path("zonula.db");
    let sound = std::fs::read(&path).unwrap();
    let before = practice.open("zonula.db").unwrap().check().unwrap();
    let sound_again = std::fs::read(&path).unwrap();
    assert_eq!(sound.len(), sound_again.len());
    let (mut refused, mut checked, mut saved) = (0, 0, vec![]);
    // A linear congruential sequence (Knuth's MMIX constants), the same in every run.
    let mut random = 2026u64;
    let mut next = |below: usize| {
        random =
            random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % below
    };
    for flips in 0..500 {
        std::fs::write(&path, &sound).unwrap();
        std::fs::remove_file(practice.path("zonula.db-wal")).ok();
        let (at, bit) = (next(sound.len()), next(8) as u8);
        flip(&path, at, bit);
        let noticed = match practice.open("zonula.db") {
            Err(VaultError::Damaged(_)) => {
                refused += 1;
                true
            }
            Err(other) => panic!("byte {at}, bit {bit}: {other:?}"),
            Ok(vault) => {
                checked += 1;
                vault.check().map_or(true, |found| !found.faults.is_empty())
            }
        };
        assert!(noticed, "byte {at}, bit {bit} was changed and nobody saw");
        // Every tenth is rescued, wherever it was hit.
        if flips % 10 > 0 {
            continue;
        }
        std::fs::write(&path, &sound).unwrap();
        std::fs::remove_file(practice.path("zonula.db-wal")).ok();
        flip(&path, at, bit);
        let into = practice.path(&format!("rescued-{flips}.db"));
        match rescue(&path, Secret::Recovery(&practice.key), &into, NOW) {
            Err(other) => panic!("byte {at}, bit {bit}: {other:?}"),
            Ok(_) => {
                let name = into.file_name().unwrap().to_str().unwrap();
                let rescued = practice.open(name).unwrap().check().unwrap();
                // The log may have lost entries, and says so; all else is sound.
                let log = |fault: &String| fault.contains("audit log");
                assert!(rescued.faults.iter().all(log), "{:?}", rescued.faults);
                saved.push(rescued.observations);
            }
        }
        std::fs::remove_file(into).ok();
    }
    let all = saved.iter().filter(|saved| **saved == before.observations).count();
    let worst = saved.iter().min().unwrap();
    eprintln!(
        "500 flipped bits: {refused} refused at opening, {checked} found by the check; {} rescues: \
         {all} saved all {} results, the worst {worst}",
        saved.len(),
        before.observations
    );
    // Of this small vault's pages the results fill three and their root one: only damage there
    // costs any.
    assert!(all * 10 >= saved.len() * 8, "{saved:?}");
}

#[test]
fn a_vault_whose_first_pages_are_lost_is_rescued_by_its_table_of_contents() {
    let practice = Practice::new();
    let path = practice.path("zonula.db");
    // An erasure packs the file anew and moves its tables.
    let mut vault = practice.open("zonula.db").unwrap();
    let (number, name) = ("P-2".to_owned(), "Erika Musterfrau".to_owned());
    let other = NewPatient { number, name, born: Date::constant(1970, 1, 1), sex: Sex::Female };
    let other = vault.add_patient(&other).unwrap();
    vault.erase(other.id, "asked for").unwrap();
    let before = vault.check().unwrap();
    vault.close().unwrap();
    let sound = std::fs::read(&path).unwrap();
    // The first page of the database, and then all pages on which tables are listed.
    for (at, upto) in [(32 * 1024 + 700, 1), (32 * 1024, 4096)] {
        let mut bytes = sound.clone();
        bytes[at..at + upto].iter_mut().for_each(|byte| *byte ^= 0x55);
        std::fs::write(&path, bytes).unwrap();
        assert!(matches!(practice.open("zonula.db"), Err(VaultError::Damaged(_))));
        let into = practice.path("rescued.db");
        let tables = rescue(&path, Secret::Recovery(&practice.key), &into, NOW).unwrap();
        assert!(tables.iter().all(|table| !table.gaps), "{tables:?}");
        let rescued = practice.open("rescued.db").unwrap().check().unwrap();
        assert_eq!(rescued.faults, Vec::<String>::new());
        assert_eq!(rescued.observations, before.observations);
        assert_eq!(practice.names("damaged"), Vec::<String>::new());
        std::fs::remove_file(into).unwrap();
    }
}

#[test]
fn a_file_that_was_cut_off_is_noticed_at_once() {
    let practice = Practice::new();
    let path = practice.path("zonula.db");
    let sound = std::fs::read(&path).unwrap();
    std::fs::write(&path, &sound[..sound.len() - 8192]).unwrap();
    match practice.open("zonula.db") {
        Err(VaultError::Damaged(_)) => {}
        Err(other) => panic!("{other:?}"),
        Ok(vault) => assert!(!vault.quick_check().unwrap().is_empty()),
    }
}

#[test]
fn a_file_that_was_cut_off_anywhere_is_damaged_and_neither_opened_as_empty_nor_written() {
    const HEAD: usize = 32 * 1024;
    let practice = Practice::new();
    let path = practice.path("zonula.db");
    let sound = std::fs::read(&path).unwrap();
    // Both copies of the key slots end at 28 KiB; before that the head itself may be unreadable.
    let places = (17 * 1024..sound.len()).step_by(4_000);
    let edges = [HEAD - 4096, HEAD - 1, HEAD, HEAD + 1, HEAD + 16, HEAD + 4095, HEAD + 4096];
    for upto in places.chain(edges) {
        std::fs::write(&path, &sound[..upto]).unwrap();
        match practice.open("zonula.db") {
            Err(VaultError::Damaged(_)) => {
                assert!(std::fs::read(&path).unwrap() == sound[..upto], "cut at {upto}: written");
            }
            Err(other) => panic!("cut at {upto}: {other:?}"),
            Ok(vault) => {
                assert!(!vault.quick_check().unwrap().is_empty(), "cut at {upto}");
                // What is read must not look like a practice without patients.
                let noticed = vault.check().map_or(true, |found| !found.faults.is_empty());
                assert!(noticed, "cut at {upto}");
            }
        }
        std::fs::remove_file(practice.path("zonula.db-wal")).ok();
        if upto <= HEAD {
            let into = practice.path("rescued.db");
            let told = rescue(&path, Secret::Recovery(&practice.key), &into, NOW);
            assert!(matches!(told, Err(VaultError::Damaged(_))), "cut at {upto}");
            assert!(!into.exists(), "cut at {upto}: there was nothing to rescue");
        }
    }
}

#[test]
#[cfg(unix)]
fn a_database_that_may_only_be_read_is_refused_with_the_reason_and_left_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let practice = Practice::new();
    let path = practice.path("zonula.db");
    let before = std::fs::read(&path).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o400)).unwrap();
    // Root may write anywhere; then the medium itself is what says no.
    match practice.open("zonula.db") {
        Err(VaultError::ReadOnly) => assert_eq!(std::fs::read(&path).unwrap(), before),
        Ok(_) => {}
        Err(other) => panic!("{other:?}"),
    }
}

//! Kills over everything that writes: release, backup, migration, change of passphrase, restore.
//!
//! After each the database opens, is sound with its audit log, and holds what was acknowledged.

use super::{AS_PROGRAM, kills};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_model::{Date, Sex};
use zonula_store::{Checked, NewPatient, Vault, VaultError};
use zonula_tests::workspace_root;

const WORDS: [&str; 2] = ["vier Pferde unter einer Brücke", "fünf Hunde"];

/// A database with a patient, a report and a backup, and what the kills work on.
struct Desk {
    folder: TempDir,
    /// Which of the two passphrases opens it.
    word: usize,
    /// Reports that were acknowledged.
    reports: u64,
    round: usize,
}

/// What a kill left.
#[derive(Default)]
struct Tally {
    done: u32,
    undone: u32,
    acknowledged: u32,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap(), word: 0, reports: 1, round: 0 };
        std::fs::copy(fixture(), desk.path("zonula.db")).unwrap();
        for (at, word) in WORDS.iter().enumerate() {
            std::fs::write(desk.path(&format!("word-{at}")), word).unwrap();
        }
        let mut vault = desk.open("zonula.db").unwrap();
        vault.back_up(&desk.path("backup.zonula")).unwrap();
        vault.close().unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn open(&self, name: &str) -> Result<Vault, VaultError> {
        Vault::open(&self.path(name), &Zeroizing::new(WORDS[self.word].to_owned()))
    }

    /// Opens a database and holds that it is sound.
    fn sound(&self, name: &str, when: &str) -> Checked {
        let vault = self.open(name).unwrap_or_else(|error| panic!("{when}: {error}"));
        let checked = vault.check().unwrap();
        assert!(checked.faults.is_empty(), "{when}: {:?}", checked.faults);
        vault.close().unwrap();
        checked
    }

    fn start(&self, database: &str, arguments: &[&str]) -> Child {
        let database = self.path(database);
        let word = self.path(&format!("word-{}", self.word));
        let place = ["zonula", "--db", database.to_str().unwrap(), "--passphrase-file"];
        let all: Vec<&str> = place.into_iter().chain([word.to_str().unwrap()]).collect();
        let all = [all.as_slice(), arguments].concat().join("\n");
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "the_program_itself", "--nocapture"])
            .env(AS_PROGRAM, all)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }
}

fn fixture() -> PathBuf {
    workspace_root().join("tests/fixtures/vault/schema-2.db")
}

/// An action: what is put in place before, how it is started, what must hold afterwards.
struct Act {
    name: &'static str,
    prepare: fn(&mut Desk),
    start: fn(&Desk) -> Child,
    /// Says whether the action is there; panics where something else than all or nothing is.
    is_done: fn(&mut Desk, &str) -> bool,
}

const ACTS: [Act; 5] = [
    Act {
        name: "release",
        prepare: |_| {},
        start: |desk| {
            let out = desk.text("report.pdf");
            let arguments = ["report", "P-1", "--out", &out, "--release", "--by", "Dr. A. Muster"];
            desk.start("zonula.db", &arguments)
        },
        is_done: |desk, when| {
            let found = desk.sound("zonula.db", when).reports;
            assert!(found == desk.reports || found == desk.reports + 1, "{when}: {found}");
            std::mem::replace(&mut desk.reports, found) < found
        },
    },
    Act {
        name: "backup",
        prepare: |_| {},
        start: |desk| {
            let copy = desk.text(&format!("copy-{}.zonula", desk.round));
            desk.start("zonula.db", &["backup", &copy])
        },
        is_done: |desk, when| {
            desk.sound("zonula.db", when);
            let copy = format!("copy-{}.zonula", desk.round);
            let there = desk.path(&copy).exists();
            if there {
                assert_eq!(desk.sound(&copy, when).reports, desk.reports, "{when}");
                std::fs::remove_file(desk.path(&copy)).unwrap();
            }
            there
        },
    },
    Act {
        name: "migration",
        prepare: |desk| {
            desk.word = 0;
            clear(desk.folder.path(), "old");
            std::fs::copy(fixture(), desk.path("old.db")).unwrap();
        },
        start: |desk| desk.start("old.db", &["unlock-test"]),
        is_done: |desk, when| {
            let fresh = std::fs::read(desk.path("old.db")).unwrap();
            let checked = desk.sound("old.db", when);
            let counts = (checked.patients, checked.imports, checked.observations);
            assert_eq!((counts, checked.reports), ((1, 2, 58), 1), "{when}");
            fresh.starts_with(b"Zonula vault")
        },
    },
    Act {
        name: "passphrase",
        prepare: |desk| {
            clear(desk.folder.path(), "keys");
            desk.word = 0;
            std::fs::copy(desk.path("start.db"), desk.path("keys.db")).unwrap();
        },
        start: |desk| {
            let new = desk.text("word-1");
            desk.start("keys.db", &["change-passphrase", "--new-passphrase-file", &new])
        },
        is_done: |desk, when| {
            let old = desk.open("keys.db").is_ok();
            desk.word = 1;
            let new = desk.open("keys.db").is_ok();
            assert!(old ^ new, "{when}: the old opens: {old}, the new: {new}");
            desk.word = usize::from(new);
            desk.sound("keys.db", when);
            desk.word = 0;
            new
        },
    },
    Act {
        name: "restore",
        prepare: |desk| {
            clear(desk.folder.path(), "place");
            std::fs::copy(desk.path("two.db"), desk.path("place.db")).unwrap();
        },
        start: |desk| {
            let backup = desk.text("backup.zonula");
            desk.start("place.db", &["restore", &backup])
        },
        is_done: |desk, when| {
            let patients = desk.sound("place.db", when).patients;
            assert!(patients == 1 || patients == 2, "{when}: {patients}");
            if patients == 1 {
                let kept = desk.sound("place.before-restore.db", when);
                assert_eq!(kept.patients, 2, "{when}");
            }
            patients == 1
        },
    },
];

/// Removes what an earlier round left.
fn clear(folder: &Path, stem: &str) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&format!("{stem}.")) {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
}

#[test]
#[allow(clippy::print_stderr, reason = "how the kills fell is what one wants to see")]
fn a_kill_at_any_moment_of_anything_that_writes_leaves_all_of_it_or_nothing() {
    let mut desk = Desk::new();
    std::fs::copy(desk.path("zonula.db"), desk.path("start.db")).unwrap();
    std::fs::copy(desk.path("zonula.db"), desk.path("two.db")).unwrap();
    let mut two = desk.open("two.db").unwrap();
    let someone = NewPatient {
        number: "P-2".into(),
        name: "Erika Beispiel".into(),
        born: Date::constant(1980, 3, 12),
        sex: Sex::Female,
    };
    two.add_patient(&someone).unwrap();
    two.close().unwrap();
    let mut table = String::from("action      kills  there  not there  acknowledged\n");
    for act in ACTS {
        (act.prepare)(&mut desk);
        let begun = Instant::now();
        let ended = (act.start)(&desk).wait().unwrap();
        let whole = begun.elapsed();
        assert!(ended.success(), "{} undisturbed: {ended:?}", act.name);
        assert!((act.is_done)(&mut desk, act.name), "{} undisturbed", act.name);
        let mut tally = Tally::default();
        let count = kills() / 6;
        for kill in 0..count {
            desk.round += 1;
            (act.prepare)(&mut desk);
            // Somewhere in its own part of the whole, the same in every run.
            let within = f64::from(kill) * 0.618_033_988_749_895 % 1.0;
            let delay = whole.mul_f64((f64::from(kill) + within) / f64::from(count) * 1.1);
            let mut child = (act.start)(&desk);
            std::thread::sleep(delay);
            let acknowledged = child.try_wait().unwrap().is_some_and(|status| status.success());
            child.kill().unwrap();
            child.wait().unwrap();
            let when = format!("{}, killed after {delay:?} of {whole:?}", act.name);
            let done = (act.is_done)(&mut desk, &when);
            assert!(done || !acknowledged, "{when}: it was acknowledged and is not there");
            tally.acknowledged += u32::from(acknowledged);
            if done {
                tally.done += 1;
            } else {
                tally.undone += 1;
            }
        }
        let Tally { done, undone, acknowledged } = tally;
        writeln!(table, "{:<10} {count:>6} {done:>6} {undone:>10} {acknowledged:>13}", act.name)
            .unwrap();
        assert!(whole < Duration::from_secs(600));
    }
    eprintln!("{table}");
}

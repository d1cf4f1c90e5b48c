//! A kill at any moment leaves all of it or nothing: of an import, and of all else that writes.
//!
//! Real processes are killed: this test's own executable, which runs the program's `run` when asked
//! to. A default run kills 36 times, `ZONULA_KILLS=1000` as often as it says, in six equal parts.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "kill/actions.rs"]
mod actions;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_cli::{DONE, ENDED, Streams};
use zonula_model::{Date, ImportId, PatientId, Sex};
use zonula_store::{NewPatient, Vault};

/// Holds the arguments of a run as the program, one a line.
const AS_PROGRAM: &str = "ZONULA_TEST_ARGUMENTS";

/// So many specimens of so many results each: storing them takes a noticeable part of the run.
const SIZE: (usize, usize) = (200, 50);

/// Runs the program where a child of this test asks for it; nothing otherwise.
#[test]
fn the_program_itself() {
    let Ok(arguments) = std::env::var(AS_PROGRAM) else { return };
    let code = Streams::with_standard(|streams| zonula_cli::run(arguments.lines(), streams));
    std::process::exit(i32::from(code));
}

struct Practice {
    folder: TempDir,
    patient: PatientId,
}

impl Practice {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("passphrase.txt"), "vier Pferde\n").unwrap();
        let mut vault = Vault::create(&folder.path().join("zonula.db"), &passphrase()).unwrap();
        let someone = NewPatient {
            number: "P-1".into(),
            name: "Erika Beispiel".into(),
            born: Date::constant(1980, 3, 12),
            sex: Sex::Female,
        };
        let patient = vault.add_patient(&someone).unwrap().id;
        let mut file = String::from("Auftragsnummer;Entnahme;Material;Analyse;Ergebnis;Einheit\n");
        for specimen in 0..SIZE.0 {
            for result in 0..SIZE.1 {
                writeln!(
                    file,
                    "A-{specimen};{:02}.{:02}.2025;Stuhl;Wert {result};{result},5;mg/l",
                    specimen % 28 + 1,
                    specimen / 28 + 1
                )
                .unwrap();
            }
        }
        std::fs::write(folder.path().join("befunde.csv"), file).unwrap();
        Self { folder, patient }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts an import in a process of its own.
    fn import(&self) -> Child {
        let path = |name| self.path(name).to_str().unwrap().to_owned();
        let arguments = [
            "zonula",
            "--db",
            &path("zonula.db"),
            "--passphrase-file",
            &path("passphrase.txt"),
            "import",
            "--patient",
            "P-1",
            "--yes",
            "--json",
            &path("befunde.csv"),
        ];
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "the_program_itself", "--nocapture"])
            .env(AS_PROGRAM, arguments.join("\n"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// Opens the database as it was left, and holds that it is sound and holds all or nothing.
    fn sound(&self, when: &str) -> (Vault, Option<ImportId>) {
        let vault = Vault::open(&self.path("zonula.db"), &passphrase()).unwrap();
        let checked = vault.check().unwrap();
        assert!(checked.faults.is_empty(), "{when}: {:?}", checked.faults);
        let record = vault.record(self.patient).unwrap();
        let results: usize = record.specimens.iter().map(|own| own.observations.len()).sum();
        let there = match record.imports.as_slice() {
            [] => {
                assert_eq!((record.specimens.len(), results), (0, 0), "{when}: half is there");
                None
            }
            [one] => {
                assert_eq!(
                    (record.specimens.len(), results),
                    (SIZE.0, SIZE.0 * SIZE.1),
                    "{when}: half is missing"
                );
                Some(one.id)
            }
            more => panic!("{when}: {more:?}"),
        };
        (vault, there)
    }
}

/// How many kills are asked for in all.
fn kills() -> u32 {
    std::env::var("ZONULA_KILLS").map_or(36, |kills| kills.parse().unwrap())
}

fn passphrase() -> Zeroizing<String> {
    Zeroizing::new("vier Pferde".to_owned())
}

/// Signals a process as a terminal or a person would.
fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([name, &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

#[test]
#[allow(clippy::print_stderr, reason = "how the kills fell is what one wants to see")]
fn a_kill_at_any_moment_leaves_all_or_nothing_and_the_import_can_be_repeated() {
    let kills = kills() / 6;
    let practice = Practice::new();
    let start = Instant::now();
    assert_eq!(practice.import().wait().unwrap().code(), Some(i32::from(DONE)));
    let whole = start.elapsed();
    let (mut vault, there) = practice.sound("undisturbed");
    vault.undo(there.expect("nobody killed it")).unwrap();
    drop(vault);
    // Spread over the whole duration and a little beyond, each somewhere in its own part; the
    // sequence is that of the golden ratio, so it is the same in every run.
    let (mut left, mut gone, mut told) = (0, 0, 0);
    for kill in 0..kills {
        let within = f64::from(kill) * 0.618_033_988_749_895 % 1.0;
        let share = (f64::from(kill) + within) / f64::from(kills) * 1.1;
        let delay = whole.mul_f64(share);
        let mut child = practice.import();
        std::thread::sleep(delay);
        let acknowledged = child.try_wait().unwrap().is_some_and(|status| status.success());
        child.kill().unwrap();
        child.wait().unwrap();
        let when = format!("killed after {delay:?} of {whole:?}");
        let (vault, there) = practice.sound(&when);
        drop(vault);
        assert!(there.is_some() || !acknowledged, "{when}: it was acknowledged and is not there");
        told += u32::from(acknowledged);
        if there.is_some() {
            left += 1
        } else {
            gone += 1
        }
        assert_eq!(practice.import().wait().unwrap().code(), Some(i32::from(DONE)), "{when}");
        let (mut vault, there) = practice.sound(&format!("{when}, then imported again"));
        vault.undo(there.expect("it was imported again")).unwrap();
    }
    eprintln!("action      kills  there  not there  acknowledged");
    eprintln!("import     {kills:>6} {left:>6} {gone:>10} {told:>13}  (within {whole:?})");
}

#[test]
fn an_interrupted_import_ends_with_its_own_code_and_stores_nothing() {
    let practice = Practice::new();
    let mut ended = 0;
    let mut delay = Duration::from_millis(300);
    // How soon the program listens depends on the machine: later and later until it does.
    for _ in 0..12 {
        let mut child = practice.import();
        std::thread::sleep(delay);
        if child.try_wait().unwrap().is_none() {
            signal(&child, "-INT");
        }
        let code = child.wait().unwrap().code();
        let (mut vault, there) = practice.sound(&format!("interrupted after {delay:?}: {code:?}"));
        match (code, there) {
            (Some(code), None) if code == i32::from(ENDED) => ended += 1,
            // It did not listen yet, and the signal ended the process.
            (None, None) => {}
            (Some(0), Some(import)) => vault.undo(import).unwrap(),
            other => panic!("{other:?}"),
        }
        delay = delay.mul_f64(1.25);
        if ended > 1 {
            return;
        }
    }
    assert!(ended > 0, "no interrupt met the import");
}

#[test]
fn the_folder_of_the_database_holds_nothing_else_after_a_kill_and_a_close() {
    let practice = Practice::new();
    let mut child = practice.import();
    std::thread::sleep(Duration::from_millis(400));
    child.kill().unwrap();
    child.wait().unwrap();
    drop(practice.sound("killed"));
    let entries = std::fs::read_dir(practice.folder.path()).unwrap().flatten();
    let left = |name: &Path| name.to_str().is_some_and(|name| name.starts_with("zonula.db"));
    let names = entries.map(|entry| PathBuf::from(entry.file_name()));
    let names: Vec<PathBuf> = names.filter(|name| left(name)).collect();
    assert_eq!(names, [PathBuf::from("zonula.db")]);
}

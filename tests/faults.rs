//! A disk that fails at any moment: no acknowledged data are lost, and each failure is told plainly.
//!
//! A shim in C is built and loaded below SQLite, where there is a C compiler; it is said where there
//! is none. A default run fails 30 times, `ZONULA_FAULTS=200` as often as it says.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_cli::Streams;
use zonula_store::Vault;
use zonula_tests::workspace_root;

const AS_PROGRAM: &str = "ZONULA_TEST_ARGUMENTS";

const KINDS: [&str; 5] = ["enospc", "eio", "short", "fsync", "lost"];

/// Runs the program where a child of this test asks for it; nothing otherwise.
#[test]
fn the_program_itself() {
    let Ok(arguments) = std::env::var(AS_PROGRAM) else { return };
    let code = Streams::with_standard(|streams| zonula_cli::run(arguments.lines(), streams));
    std::process::exit(i32::from(code));
}

struct Practice {
    folder: TempDir,
}

impl Practice {
    fn new(shim: &Path) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let source = workspace_root().join("tests/faults/shim.c");
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(shim)
            .arg(source)
            .arg("-ldl")
            .status();
        if !built.is_ok_and(|status| status.success()) {
            return None;
        }
        std::fs::write(folder.path().join("passphrase"), passphrase().as_bytes()).unwrap();
        Some(Self { folder })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str], shim: Option<(&Path, &str, u32)>) -> Output {
        let text = |name: &str| self.path(name).to_str().unwrap().to_owned();
        let (database, words) = (text("zonula.db"), text("passphrase"));
        let place = ["zonula", "--db", &database, "--passphrase-file", &words];
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "the_program_itself", "--nocapture"])
            .env(AS_PROGRAM, [&place, arguments].concat().join("\n"))
            .stdin(Stdio::null());
        if let Some((shim, kind, at)) = shim {
            command
                .env("LD_PRELOAD", shim)
                .env("FAULT_KIND", kind)
                .env("FAULT_AT", at.to_string())
                .env("FAULT_ON", self.path("zonula.db"));
        }
        command.output().unwrap()
    }
}

fn passphrase() -> Zeroizing<String> {
    Zeroizing::new("vier Pferde unter einer Brücke".to_owned())
}

#[test]
#[allow(clippy::print_stderr, reason = "how the faults fell is what one wants to see")]
fn whatever_the_disk_does_no_acknowledged_data_are_lost_and_it_is_told_in_plain_words() {
    let build = tempfile::tempdir().unwrap();
    let shim = build.path().join("shim.so");
    let Some(practice) = Practice::new(&shim) else {
        eprintln!("there is no C compiler: the failing disk was left out");
        return;
    };
    let database = practice.path("zonula.db");
    std::fs::copy(workspace_root().join("tests/fixtures/vault/schema-2.db"), &database).unwrap();
    Vault::open(&database, &passphrase()).unwrap().close().unwrap();
    // A first run as it is: where the passphrase is wrapped anew, that is done by then.
    assert!(practice.run(&["unlock-test"], None).status.success());
    let sound = std::fs::read(&database).unwrap();
    let file =
        workspace_root().join("src-tauri/crates/api/sample/laboratory-blood-2026-04-23.json");
    let file = file.to_str().unwrap();
    let out = practice.path("report.pdf");
    let acts: [(&str, Vec<&str>); 3] = [
        ("import", vec!["import", "--patient", "P-1", "--yes", file]),
        (
            "release",
            vec!["report", "P-1", "--out", out.to_str().unwrap(), "--release", "--by", "Dr. M"],
        ),
        (
            "add",
            vec![
                "patient",
                "add",
                "--number",
                "P-2",
                "--name",
                "X Y",
                "--born",
                "1980-01-01",
                "--sex",
                "female",
            ],
        ),
    ];
    let faults: u32 = std::env::var("ZONULA_FAULTS").map_or(30, |count| count.parse().unwrap());
    let mut table: BTreeMap<(&str, &str), [u32; 3]> = BTreeMap::new();
    let mut words: BTreeMap<String, u32> = BTreeMap::new();
    for fault in 0..faults {
        let kind = KINDS[fault as usize % KINDS.len()];
        let (name, arguments) = &acts[fault as usize / KINDS.len() % acts.len()];
        // Opening makes some ten calls; importing some forty: early and late ones in turn.
        let at = 1 + fault * 7 % 48;
        std::fs::write(&database, &sound).unwrap();
        std::fs::remove_file(practice.path("zonula.db-wal")).ok();
        let ran = practice.run(arguments, Some((&shim, kind, at)));
        let when = format!("{name}, {kind} at call {at}");
        let told = String::from_utf8_lossy(&ran.stderr).into_owned();
        let code = ran.status.code().unwrap_or_else(|| panic!("{when}: it crashed: {told}"));
        let vault = Vault::open(&database, &passphrase())
            .unwrap_or_else(|error| panic!("{when}: {error}; it had said: {told}"));
        let found = vault.check().unwrap();
        assert!(found.faults.is_empty(), "{when}: {:?}", found.faults);
        let before = (1, 2, 1);
        let now = (found.patients, found.imports, found.reports);
        let after = match *name {
            "import" => (1, 3, 1),
            "release" => (1, 2, 2),
            _ => (2, 2, 1),
        };
        assert!(now == before || now == after, "{when}: half of it is there: {now:?}");
        let done = now == after;
        assert!(code != 0 || done, "{when}: it was acknowledged and is not there");
        if code != 0 {
            let line = told.lines().find(|line| line.starts_with("error: "));
            let line = line.unwrap_or_else(|| panic!("{when}: nothing was told: {told}"));
            assert!(told.contains("hint: "), "{when}: {told}");
            *words.entry(line.to_owned()).or_default() += 1;
        }
        let row = table.entry((name, kind)).or_default();
        row[usize::from(code != 0) + usize::from(code != 0 && !done)] += 1;
    }
    let mut text = String::from("action   fault   done  told, yet there  told, not there\n");
    for ((name, kind), [done, there, not]) in table {
        writeln!(text, "{name:<8} {kind:<7} {done:>4} {there:>16} {not:>16}").unwrap();
    }
    for (line, count) in words {
        writeln!(text, "{count:>4} × {line}").unwrap();
    }
    eprintln!("{text}");
}

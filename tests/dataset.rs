//! The data set: nobody named in it, the same answers from other engines, and bulk data there and back.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(clippy::print_stderr, reason = "what was skipped is said")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;
use zonula_cli::{DONE, PARTLY, REFUSED, Streams, USAGE};
use zonula_tests::workspace_root;

/// A practice with the sample patient.
struct Practice {
    folder: TempDir,
}

impl Practice {
    fn with_sample() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("words"), "zonula sample patient\n").unwrap();
        let own = Self { folder };
        let out = own.folder.path().display().to_string();
        own.run(&["demo", "--out", &out], DONE);
        own
    }

    fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("words"), "zonula sample patient\n").unwrap();
        let own = Self { folder };
        own.run(&["init"], DONE);
        own
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn run(&self, arguments: &[&str], code: u8) -> String {
        let (mut out, mut error) = (vec![], vec![]);
        let (database, words) = (self.name("zonula.db"), self.name("words"));
        let environment = |name: &str| match name {
            "ZONULA_DB" => Some(database.clone()),
            "ZONULA_PASSPHRASE_FILE" => Some(words.clone()),
            _ => None,
        };
        let ended = zonula_cli::run(
            ["zonula"].iter().chain(arguments),
            &mut Streams {
                out: &mut out,
                error: &mut error,
                input: &mut "".as_bytes(),
                interactive: false,
                environment: &environment,
                ended: Arc::default(),
                own_process: false,
            },
        );
        let (out, error) = (String::from_utf8(out).unwrap(), String::from_utf8(error).unwrap());
        assert_eq!(ended, code, "{arguments:?}\n{out}\n{error}");
        out + &error
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

#[test]
fn a_data_set_names_nobody_and_is_the_same_bytes_every_time() {
    let practice = Practice::with_sample();
    let signed = ["--release", "--by", "Dr. A. Muster"];
    let report = ["report", "SAMPLE-1", "--out", &practice.name("r.pdf")];
    practice.run(&[&report[..], &signed].concat(), DONE);
    let said = practice.run(&["export", "--all", "--parquet", &practice.name("one")], DONE);
    practice.run(&["export", "--all", "--parquet", &practice.name("two")], DONE);
    let (one, two) = (files(&practice.path("one")), files(&practice.path("two")));
    assert_eq!(one.len(), 6, "{said}");
    for (first, second) in one.iter().zip(&two) {
        let bytes = std::fs::read(first).unwrap();
        assert_eq!(bytes, std::fs::read(second).unwrap(), "{}", first.display());
        assert!(bytes.starts_with(b"PAR1") && bytes.ends_with(b"PAR1"), "{}", first.display());
        // Snappy keeps what stands in a text once as it is.
        for word in ["Beispiel", "Jonas", "SAMPLE-1", "Musterhausen", "Muster", "1966", "2026-0001"]
        {
            assert!(!contains(&bytes, word), "{} holds `{word}`", first.display());
        }
    }
    let rows = |table: &str| -> usize {
        let line = said.lines().find(|line| line.starts_with(table)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    assert_eq!((rows("patients"), rows("reports")), (1, 1));
    assert!(rows("observations") > 50 && rows("profiles") > 1000, "{said}");
    // What is there already stays, and what was begun is not left behind.
    practice.run(&["export", "--all", "--parquet", &practice.name("one")], 5);
    let names: BTreeSet<_> = std::fs::read_dir(practice.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(!names.iter().any(|name| name.ends_with(".unfinished")), "{names:?}");
    practice.run(&["export", "--parquet", &practice.name("three")], USAGE);
}

#[test]
fn other_engines_give_the_cohort_table_to_the_digit() {
    let practice = Practice::with_sample();
    practice.run(&["export", "--all", "--parquet", &practice.name("dataset")], DONE);
    let table = practice.run(&["cohort", "table", "--tsv"], DONE);
    let subjects: BTreeSet<&str> =
        table.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    assert_eq!(subjects, BTreeSet::from(["analyte", "genus", "symptom"]));
    std::fs::write(practice.path("table.tsv"), &table).unwrap();
    let (python, _kept) = python();
    let ran = Command::new(python)
        .arg(workspace_root().join("tests/dataset/check"))
        .args([practice.path("dataset"), practice.path("table.tsv")])
        .output();
    let Ok(ran) = ran else {
        eprintln!("skipped: no Python, and so neither DuckDB nor Spark");
        return;
    };
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    eprint!("{said}");
    if ran.status.code() == Some(77) {
        let must = std::env::var_os("ZONULA_ENGINES").is_some();
        assert!(!must, "ZONULA_ENGINES is set, and neither engine can be had");
        eprintln!("skipped: `make test-engines` downloads both engines and asks them");
        return;
    }
    assert!(ran.status.success(), "{said}{}", String::from_utf8_lossy(&ran.stderr));
}

/// A Python that may have the engines: the one that is named, one made for the purpose where
/// `ZONULA_ENGINES=install` asks for it, else the system's.
fn python() -> (PathBuf, Option<TempDir>) {
    if let Some(named) = std::env::var_os("ZONULA_ENGINES_PYTHON") {
        return (named.into(), None);
    }
    if std::env::var("ZONULA_ENGINES").as_deref() != Ok("install") {
        return ("python3".into(), None);
    }
    let made = tempfile::tempdir().unwrap();
    let folder = made.path().join("venv");
    let python = folder.join("bin/python");
    let venv = Command::new("python3").args(["-m", "venv"]).arg(&folder).status();
    let pip = ["-m", "pip", "install", "--quiet", "duckdb==2.0.1", "pyspark==4.3.0"];
    if venv.is_ok_and(|ended| ended.success()) {
        // Without a network nothing comes, and the check says so.
        Command::new(&python).args(pip).status().ok();
    }
    (python, Some(made))
}

#[test]
fn bulk_data_join_two_practices_and_keep_their_people_apart() {
    let (one, two) = (Practice::with_sample(), Practice::with_sample());
    let joined = Practice::empty();
    let before = one.run(&["cohort", "table", "--tsv"], DONE);
    for practice in [&one, &two] {
        practice.run(&["export", "--all", "--ndjson", &practice.name("bulk")], DONE);
        let manifest = std::fs::read(practice.path("bulk/manifest.json")).unwrap();
        let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
        for own in manifest["output"].as_array().unwrap() {
            let file = practice.path("bulk").join(own["url"].as_str().unwrap());
            let text = std::fs::read_to_string(file).unwrap();
            assert_eq!(own["count"], text.lines().count(), "{own}");
            let kind = format!("{{\"resourceType\":{}", own["type"]);
            assert!(text.lines().all(|line| line.starts_with(&kind)), "{own}");
            assert!(!text.contains("urn:uuid:"), "references are relative");
        }
        joined.run(&["import", "bulk", &practice.name("bulk")], DONE);
    }
    let listed = joined.run(&["patient", "list", "--json"], DONE);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let people = listed.as_array().or_else(|| listed["patients"].as_array()).unwrap();
    let numbers: BTreeSet<&str> =
        people.iter().map(|own| own["number"].as_str().unwrap()).collect();
    assert_eq!(numbers.len(), 2, "{numbers:?}");
    assert!(numbers.iter().all(|own| own.ends_with("/SAMPLE-1")), "{numbers:?}");
    // Twice the same person: of each value two people, and the same least and greatest.
    let after = joined.run(&["cohort", "table", "--tsv"], DONE);
    let row = |line: &str| {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        (cells[..3].to_vec(), cells[3].clone(), [cells[5].clone(), cells[9].clone()])
    };
    let (before, after): (Vec<_>, Vec<_>) =
        (before.lines().skip(1).map(row).collect(), after.lines().skip(1).map(row).collect());
    assert_eq!(before.len(), after.len());
    for (old, new) in before.iter().zip(&after) {
        assert_eq!((&old.0, old.1.as_str(), new.1.as_str()), (&new.0, "1", "2"));
        assert_eq!(old.2, new.2, "{:?}", old.0);
    }
    // A second time changes nothing.
    let again = joined.run(&["import", "bulk", &one.name("bulk"), "--json"], DONE);
    let again: serde_json::Value = serde_json::from_str(&again).unwrap();
    assert_eq!(again["people"][0]["status"], "unchanged");
}

#[test]
fn a_folder_that_names_no_practice_wants_one_and_what_cannot_be_used_is_listed() {
    let practice = Practice::empty();
    let folder = practice.path("hospital");
    std::fs::create_dir(&folder).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write(
        "Patient.ndjson",
        concat!(
            r#"{"resourceType":"Patient","id":"a","name":[{"family":"Muster","given":["Ada"]}],"birthDate":"1980-02-29","gender":"female"}"#,
            "\n",
            r#"{"resourceType":"Patient","id":"b","name":[{"text":"Bert"}],"birthDate":"1980"}"#,
            "\n",
        ),
    );
    write(
        "Observation.ndjson",
        concat!(
            r#"{"resourceType":"Observation","id":"1","status":"final","code":{"text":"Calprotectin (faecal)"},"subject":{"reference":"Patient/a"},"effectiveDateTime":"2025-03-01","valueQuantity":{"value":62,"unit":"ug/g","system":"http://unitsofmeasure.org","code":"ug/g"}}"#,
            "\nno json\n",
        ),
    );
    let name = practice.name("hospital");
    let told = practice.run(&["import", "bulk", &name], USAGE);
    assert!(told.contains("--origin"), "{told}");
    let told = practice.run(&["import", "bulk", &name, "--origin", "north"], PARTLY);
    for word in ["north/a", "stored", "no whole date of birth", "Observation.ndjson, line 2"] {
        assert!(told.contains(word), "{word}: {told}");
    }
    let empty = practice.path("empty");
    std::fs::create_dir(&empty).unwrap();
    practice.run(&["import", "bulk", &practice.name("empty")], REFUSED);
}

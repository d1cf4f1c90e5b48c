//! What the command line promises: exit codes, shapes for programs, and nothing half-done.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "cli/knowledge.rs"]
mod knowledge;
#[path = "pdf/reading.rs"]
#[allow(dead_code, reason = "the tests of other files use the rest")]
mod reading;
#[path = "cli/reports.rs"]
mod reports;
#[path = "cli/safety.rs"]
mod safety;
#[path = "cli/statistics.rs"]
mod statistics;

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use zonula_cli::{DONE, LOCKED, PARTLY, REFUSED, Streams, USAGE};
use zonula_tests::{shared_data, workspace_root};

/// What one run left behind.
struct Ran {
    code: u8,
    out: String,
    error: String,
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("no JSON: {}", self.out))
    }

    /// Checks the exit code; shows what was said if it is another.
    fn exits(self, code: u8) -> Self {
        assert_eq!(self.code, code, "out:\n{}\nerror:\n{}", self.out, self.error);
        self
    }
}

/// Runs without a database and without anybody to ask.
fn run(arguments: &[&str]) -> Ran {
    run_with(arguments, "", &|_| None)
}

fn run_with(arguments: &[&str], input: &str, environment: &dyn Fn(&str) -> Option<String>) -> Ran {
    let (mut out, mut error) = (vec![], vec![]);
    let code = zonula_cli::run(
        ["zonula"].iter().chain(arguments),
        &mut Streams {
            out: &mut out,
            error: &mut error,
            input: &mut input.as_bytes(),
            interactive: false,
            environment,
            ended: Arc::default(),
            own_process: false,
        },
    );
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code, out: text(out), error: text(error) }
}

/// A folder with a database and its passphrase, named by the environment.
struct Practice(TempDir);

impl Practice {
    fn new() -> Self {
        let practice = Self(tempfile::tempdir().unwrap());
        practice.write("passphrase.txt", "vier Pferde unter einer Brücke\n");
        practice.run(&["init"]).exits(DONE);
        practice
    }

    /// A practice with the sample's person, without any file.
    fn with_patient() -> Self {
        let practice = Self::new();
        practice
            .run(&[
                "patient",
                "add",
                "--number",
                "P-1",
                "--name",
                "Jonas Beispiel",
                "--born",
                "1966-11-02",
                "--sex",
                "male",
            ])
            .exits(DONE);
        practice
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        run_with(arguments, "", &|name| match name {
            "ZONULA_DB" => Some(self.path("zonula.db")),
            "ZONULA_PASSPHRASE_FILE" => Some(self.path("passphrase.txt")),
            _ => None,
        })
    }

    fn imports(&self) -> usize {
        let listed = self.run(&["import", "list", "--json"]).exits(DONE).json();
        listed.as_array().unwrap().len()
    }
}

fn sample(name: &str) -> String {
    let path = workspace_root().join("src-tauri/crates/api/sample").join(name);
    path.to_str().unwrap().to_owned()
}

fn fixture(case: &str) -> String {
    let folder = workspace_root().join("tests/fixtures").join(case);
    let input = |path: &PathBuf| path.file_stem().is_some_and(|stem| stem == "input");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(input).unwrap().to_str().unwrap().to_owned()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn help_is_no_error_and_a_wrong_word_is_usage() {
    assert!(run(&["--help"]).exits(DONE).out.contains("diversity"));
    let wrong = run(&["diversify"]).exits(USAGE);
    assert!(wrong.out.is_empty() && wrong.error.contains("diversify"));
    run(&["report", "P-1", "--out", "x.pdf", "--release"]).exits(USAGE);
}

#[test]
fn formats_lists_every_reader() {
    let listed = run(&["formats", "--json"]).exits(DONE).json();
    let ids: Vec<&str> =
        listed.as_array().unwrap().iter().map(|format| format["id"].as_str().unwrap()).collect();
    let readers: Vec<&str> =
        zonula_formats::READERS.iter().map(|reader| reader.format().id).collect();
    assert_eq!(ids, readers);
}

#[test]
fn inspect_prints_the_shape_that_is_promised() {
    let laboratory = sample("laboratory-stool.csv");
    let microbiome = sample("stool-2026-04-23.kreport");
    let seen = run(&["inspect", "--json", &laboratory, &microbiome]).exits(DONE).json();
    let [laboratory, microbiome] = seen["files"].as_array().unwrap().as_slice() else {
        panic!("two files were asked for")
    };
    assert_eq!(
        keys(laboratory),
        [
            "path",
            "sha256",
            "format",
            "kind",
            "profiler",
            "patient",
            "specimens",
            "results",
            "problems"
        ]
    );
    assert_eq!(laboratory["kind"], "laboratory");
    assert_eq!(laboratory["profiler"], Value::Null);
    assert_eq!(keys(&laboratory["patient"]), ["number", "name", "born", "sex"]);
    let result = &laboratory["results"][0];
    assert_eq!(
        keys(result),
        [
            "specimen",
            "code",
            "name",
            "value",
            "comparator",
            "number",
            "unit",
            "ucum",
            "analyte",
            "interval",
            "flag",
            "source_row"
        ]
    );
    assert!(result["source_row"].is_u64());
    let specimen = &microbiome["specimens"][0];
    assert_eq!(
        keys(specimen),
        ["id", "collected", "type", "taxa", "total", "abundance", "unclassified", "results"]
    );
    // Column 3 of the report, summed over the lines of rank G with awk.
    assert_eq!((&specimen["taxa"], &specimen["total"]), (&595.into(), &922_315.into()));
    assert_eq!(keys(&microbiome["profiler"]), ["name", "version", "database"]);
}

#[test]
fn a_problem_names_its_place() {
    let seen = run(&["inspect", "--json", &fixture("lab-csv/damaged")]).json();
    let problem = &seen["files"][0]["problems"][0];
    assert_eq!(keys(problem), ["row", "column", "severity", "code", "message", "value"]);
}

#[test]
fn a_file_that_no_reader_knows_is_refused_and_the_others_are_done() {
    let folder = tempfile::tempdir().unwrap();
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "Dear colleague,\nthank you for the referral.\n").unwrap();
    let letter = letter.to_str().unwrap();
    let refused = run(&["inspect", letter]).exits(REFUSED);
    assert!(refused.error.starts_with("error: no reader recognises this file\n  --> "));
    assert!(refused.error.contains("\nhint: "));
    run(&["inspect", "/nowhere/at/all.csv"]).exits(REFUSED);
    let both = run(&["inspect", "--json", letter, &sample("laboratory-stool.csv")]).exits(PARTLY);
    assert_eq!(both.json()["files"][0]["format"], Value::Null);
    run(&["inspect", "--format", "no-such", letter]).exits(USAGE);
}

#[test]
fn diversity_has_the_header_that_is_promised() {
    let table = run(&["diversity", "--tsv", &sample("stool-2026-04-23.kreport")]).exits(DONE);
    let mut lines = table.out.lines();
    assert_eq!(
        lines.next().unwrap(),
        "specimen\tobserved\tchao1\tace\tshannon\tsimpson\tinverse_simpson\tpielou\
         \tfisher_alpha\tberger_parker\tgoods_coverage"
    );
    assert!(lines.next().unwrap().starts_with("stool-2026-04-23\t595\t"));
    assert_eq!(lines.next(), None);
}

#[test]
fn what_is_not_defined_is_not_available() {
    let table = run(&["diversity", "--tsv", &fixture("metaphlan/good")]).exits(DONE);
    let row: Vec<&str> = table.out.lines().nth(1).unwrap().split('\t').collect();
    assert_eq!((row[2], row[3]), ("NA", "NA"), "richness estimates need counts");
    assert!(row[4].parse::<f64>().unwrap() > 0.0);
    run(&["diversity", "--tsv", &sample("laboratory-stool.csv")]).exits(REFUSED);
}

/// Compares with vegan 2.6-4, whose table stands beside the real file.
#[test]
fn distances_are_those_of_vegan() {
    let Some(data) = shared_data() else { return };
    let truth = data.join("truth/diversity/HMPv35_100nt_10samples.vegan.bray_counts.tsv");
    let truth = std::fs::read_to_string(truth).unwrap();
    let Some(file) = find(&data.join("microbiome"), "HMPv35_100nt_10samples") else { return };
    let ran = run(&["distance", "--metric", "bray-curtis", "--tsv", file.to_str().unwrap()]);
    let square = ran.exits(DONE).out;
    let cell = |text: &str, from: &str, to: &str| -> f64 {
        let column = text.lines().next().unwrap().split('\t').position(|own| own == to).unwrap();
        let row = text.lines().find(|line| line.split('\t').next() == Some(from)).unwrap();
        row.split('\t').nth(column).unwrap().parse().unwrap()
    };
    let labels: Vec<&str> = truth.lines().next().unwrap().split('\t').skip(1).collect();
    assert_eq!(square.lines().count(), labels.len() + 1);
    for from in &labels {
        for to in &labels {
            let (ours, theirs) = (cell(&square, from, to), cell(&truth, from, to));
            assert!((ours - theirs).abs() <= 1e-12, "{from} to {to}: {ours}, vegan {theirs}");
        }
    }
}

fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).ok()?.map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries.iter().find_map(|path| {
        if path.is_dir() {
            return find(path, name);
        }
        path.file_name()?.to_str()?.starts_with(name).then(|| path.clone())
    })
}

#[test]
fn correlate_tries_every_pair_and_says_what_may_be_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    let mut file = std::fs::File::create(&path).unwrap();
    writeln!(file, "date,bloating,pain,fatigue").unwrap();
    for (at, (x, y, z)) in [
        (1, 2, 9),
        (2, 3, 7),
        (3, 1, 8),
        (4, 5, 3),
        (5, 6, 6),
        (6, 4, 4),
        (7, 8, 2),
        (8, 9, 5),
        (9, 7, 1),
        (10, 10, 0),
    ]
    .iter()
    .enumerate()
    {
        writeln!(file, "2026-03-{:02},{x},{y},{z}", at + 1).unwrap();
    }
    let found = run(&["correlate", path.to_str().unwrap(), "--json"]).exits(DONE).json();
    assert_eq!(keys(&found), ["family_size", "pairs"]);
    assert_eq!(found["family_size"], 3);
    let pair = &found["pairs"][0];
    assert_eq!(
        keys(pair),
        [
            "x",
            "y",
            "lag",
            "n",
            "n_effective",
            "method",
            "estimate",
            "low",
            "high",
            "p",
            "q",
            "verdict",
            "reason"
        ]
    );
    assert_eq!(
        (&pair["x"], &pair["y"], &pair["n"]),
        (&"bloating".into(), &"pain".into(), &10.into())
    );
    // 1 − 6 Σd² / n(n² − 1), with Σd² = 18: worked by hand.
    assert!((pair["estimate"].as_f64().unwrap() - (1.0 - 6.0 * 18.0 / 990.0)).abs() < 1e-12);
}

#[test]
fn the_passphrase_opens_and_another_does_not() {
    let practice = Practice::new();
    practice.run(&["unlock-test"]).exits(DONE);
    practice.run(&["init"]).exits(USAGE);
    let other = practice.write("other.txt", "drei Pferde");
    let wrong = practice.run(&["unlock-test", "--passphrase-file", &other]).exits(LOCKED);
    assert!(wrong.error.starts_with("error: the passphrase is wrong"));
    assert!(!wrong.error.contains("drei"), "a passphrase is never shown");
    let database = practice.path("zonula.db");
    run(&["unlock-test", "--db", &database]).exits(LOCKED);
    run(&["patient", "list", "--db", &practice.path("no.db")]).exits(USAGE);
    let typed = "vier Pferde unter einer Brücke\n";
    run_with(&["unlock-test", "--db", &database, "--passphrase-file", "-"], typed, &|_| None)
        .exits(DONE);
    practice.run(&["check"]).exits(DONE);
}

#[test]
fn a_record_number_belongs_to_one_patient() {
    let practice = Practice::with_patient();
    let again = [
        "patient",
        "add",
        "--number",
        "P-1",
        "--name",
        "Somebody Else",
        "--born",
        "1980-03-12",
        "--sex",
        "female",
    ];
    practice.run(&again).exits(USAGE);
    let listed = practice.run(&["patient", "list", "--json"]).exits(DONE).json();
    assert_eq!(listed["total"], 1);
    practice.run(&["patient", "show", "P-2"]).exits(USAGE);
}

#[test]
fn a_dry_run_stores_nothing_and_a_second_import_changes_nothing() {
    let practice = Practice::with_patient();
    let file = sample("laboratory-stool.csv");
    let import = |more: &[&str]| {
        let arguments = ["import", "--patient", "P-1", &file, "--json"];
        practice.run(&[&arguments, more].concat())
    };
    practice.run(&["import", "--patient", "P-1", &file]).exits(USAGE);
    assert_eq!(import(&["--dry-run"]).json()["files"][0]["status"], "would-store");
    assert_eq!(practice.imports(), 0);
    let first = import(&["--yes"]).exits(DONE).json();
    assert_eq!(first["files"][0]["status"], "stored");
    assert!(first["files"][0]["results"].as_u64().unwrap() > 0);
    let before = practice.run(&["patient", "show", "P-1", "--json"]).out;
    let second = import(&["--yes"]).exits(DONE).json();
    assert_eq!(second["files"][0]["status"], "unchanged");
    assert_eq!(second["files"][0]["import"], first["files"][0]["import"]);
    assert_eq!(practice.run(&["patient", "show", "P-1", "--json"]).out, before);
    let told = practice.run(&["import", "--patient", "P-1", &file, "--yes"]).exits(DONE);
    assert!(told.out.contains("imported before; nothing changed"), "{}", told.out);
    let id = first["files"][0]["import"].to_string();
    practice.run(&["import", "undo", &id]).exits(DONE);
    assert_eq!(practice.imports(), 0);
    practice.run(&["import", "undo", &id]).exits(USAGE);
}

#[test]
fn a_file_with_an_open_question_is_left_out_until_it_is_answered() {
    let practice = Practice::with_patient();
    let file = sample("stool-2026-04-23.kreport");
    let left_out = practice
        .run(&["import", "--patient", "P-1", &file, "--yes", "--json"])
        .exits(PARTLY)
        .json();
    assert_eq!(left_out["files"][0]["status"], "open-questions");
    assert_eq!(left_out["files"][0]["questions"][0]["key"], "collected:stool-2026-04-23");
    assert_eq!(practice.imports(), 0);
    let wrong = practice.write("wrong.toml", "\"collected:stool-2026-04-23\" = \"in spring\"\n");
    practice.run(&["import", "--patient", "P-1", &file, "--answers", &wrong]).exits(USAGE);
    assert_eq!(practice.imports(), 0);
    let right = practice.write("right.json", "{\"collected:stool-2026-04-23\": \"2026-04-23\"}");
    practice.run(&["import", "--patient", "P-1", &file, "--answers", &right]).exits(DONE);
    assert_eq!(practice.imports(), 1);
}

#[test]
fn a_record_is_exported_as_fhir_and_read_again() {
    let practice = Practice::with_patient();
    let file = fixture("fhir-r4/good");
    let answers = practice
        .write("answers.json", "{\"patient\": \"same\", \"analyte:Creatinine, Blood\": null}");
    practice.run(&["import", "--patient", "P-1", &file, "--answers", &answers]).exits(DONE);
    let out = practice.path("record.json");
    practice.run(&["export", "P-1", "--fhir", &out]).exits(DONE);
    let inspected = practice.run(&["inspect", &out, "--json"]).exits(DONE).json();
    let found = &inspected["files"][0];
    assert_eq!(found["format"], "fhir-r4");
    assert_eq!(found["patient"]["number"], "P-1");
    assert_eq!(found["results"][0]["name"], "Creatinine, Blood");
    assert_eq!(found["results"][0]["interval"], "0.2 - 0.6");
    practice.run(&["export", "P-2", "--fhir", &out]).exits(USAGE);
}

#[test]
fn somebody_elses_file_is_never_stored_unasked() {
    let practice = Practice::new();
    practice
        .run(&[
            "patient",
            "add",
            "--number",
            "P-9",
            "--name",
            "Erika Musterfrau",
            "--born",
            "1980-03-12",
            "--sex",
            "female",
        ])
        .exits(DONE);
    let file = sample("laboratory-blood-2026-04-23.json");
    let left_out = practice.run(&["import", "--patient", "P-9", &file, "--yes"]).exits(PARTLY);
    assert!(left_out.out.contains("`patient`: is it the same person?"), "{}", left_out.out);
    assert_eq!(practice.imports(), 0);
}

/// The whole way twice, into two folders, and from there to a release.
#[test]
fn the_demo_gives_the_same_bytes_twice_and_its_database_can_be_worked_with() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    run(&["demo", "--out", &place("one")]).exits(DONE);
    run(&["demo", "--out", &place("two")]).exits(DONE);
    for report in ["clinician-en", "clinician-de", "patient-en", "patient-de"] {
        let report = &format!("zonula-sample-{report}.pdf");
        let one = std::fs::read(place("one") + "/" + report).unwrap();
        let two = std::fs::read(place("two") + "/" + report).unwrap();
        assert!(one.starts_with(b"%PDF-1.7") && one == two, "{report} differs between two runs");
    }
    let passphrase = place("passphrase.txt");
    std::fs::write(&passphrase, "zonula sample patient").unwrap();
    let database = place("one") + "/zonula.db";
    let work = |arguments: &[&str]| {
        let place = ["--db", &database, "--passphrase-file", &passphrase];
        run(&[arguments, &place].concat())
    };
    let analysis = work(&["analyse", "SAMPLE-1", "--json"]).exits(DONE).json();
    let promised = ["patient", "results", "profiles", "symptoms", "correlations", "effects"];
    assert_eq!(keys(&analysis), promised);
    assert_eq!(analysis["profiles"].as_array().unwrap().len(), 8);
    let indices = |analysis: &Value| analysis["profiles"][1]["indices"].as_array().unwrap().clone();
    let index = |id: &str| indices(&analysis).into_iter().find(|own| own["index"] == id);
    assert_eq!(index("gmhi").unwrap()["reason"], "other-profiler");
    assert!(index("pb-ratio").unwrap()["value"].is_f64());
    assert!(index("fb-ratio").is_none(), "reports leave it out");
    let asked = work(&["analyse", "SAMPLE-1", "--index", "fb-ratio", "--json"]).exits(DONE).json();
    assert!(indices(&asked).iter().any(|own| own["index"] == "fb-ratio"));
    assert!(analysis["profiles"][0]["baseline"].is_null());
    assert!(analysis["profiles"][1]["baseline"]["bray_curtis"].is_f64());
    let (draft, release) = (place("draft.pdf"), place("release.pdf"));
    work(&["report", "SAMPLE-1", "--out", &draft, "--lang", "de"]).exits(DONE);
    let drafted = work(&["verify", &draft]).exits(REFUSED);
    assert!(drafted.error.contains("no report with these bytes"), "{}", drafted.error);
    work(&["report", "SAMPLE-1", "--out", &release, "--release", "--by", "Dr. A. Muster"])
        .exits(DONE);
    assert!(work(&["verify", &release]).exits(DONE).out.contains("unaltered"));
    let mut bytes = std::fs::read(&release).unwrap();
    bytes.extend(b"\n% a note in the margin\n");
    std::fs::write(&release, bytes).unwrap();
    work(&["verify", &release]).exits(REFUSED);
    work(&["report", "SAMPLE-1", "--out", &draft, "--lang", "tlh"]).exits(USAGE);
    work(&["report", "SAMPLE-1", "--out", &draft, "--brand", "nobody"]).exits(USAGE);
    work(&["check"]).exits(DONE);
}

#[test]
fn the_demo_leaves_another_database_alone() {
    let practice = Practice::new();
    let before = std::fs::read(practice.path("zonula.db")).unwrap();
    run(&["demo", "--out", practice.0.path().to_str().unwrap()]).exits(USAGE);
    assert_eq!(std::fs::read(practice.path("zonula.db")).unwrap(), before);
}

#[test]
fn what_the_program_knows_can_be_listed_and_is_sound() {
    let list = run(&["catalogue", "list", "--json"]).exits(DONE).json();
    for kind in ["analytes", "taxa", "symptoms", "references"] {
        assert!(!list[kind].as_array().unwrap().is_empty(), "{kind}");
    }
    run(&["catalogue", "check"]).exits(DONE);
    run(&["catalogue", "show", "no-such-thing"]).exits(USAGE);
    run(&["cohort", "list", "--json"]).exits(DONE).json();
    assert!(run(&["brand", "list"]).exits(DONE).out.contains("praxis-am-seeufer"));
}

/// A reader that has gone away, as `head` does.
struct Gone;

impl Write for Gone {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let mut error = vec![];
    let mut streams = Streams {
        out: &mut Gone,
        error: &mut error,
        input: &mut std::io::empty(),
        interactive: false,
        environment: &|_| None,
        ended: Arc::default(),
        own_process: false,
    };
    for arguments in [&["zonula", "formats"][..], &["zonula", "catalogue", "list", "--json"]] {
        assert_eq!(zonula_cli::run(arguments, &mut streams), DONE);
    }
    assert!(error.is_empty());
}

#[test]
fn what_is_read_off_a_page_is_never_stored_unseen() {
    let practice = Practice::with_patient();
    let file = fixture("pdf-report/no-header");
    let unseen =
        practice.run(&["import", "--patient", "P-1", &file, "--yes", "--json"]).exits(PARTLY);
    let unseen = unseen.json()["files"][0].clone();
    assert_eq!((&unseen["status"], practice.imports()), (&"open-questions".into(), 0));
    assert!(unseen["questions"].as_array().unwrap().iter().any(|asked| asked["key"] == "rows"));

    let some =
        "rows = [\"1\", \"2\"]\npatient = \"same\"\n\"analyte:Glucosa\" = \"glucose-fasting\"\n";
    let answers = practice.write("answers.toml", some);
    let run = ["import", "--patient", "P-1", &file, "--answers", &answers, "--json"];
    let stored = practice.run(&run).exits(PARTLY).json()["files"][0].clone();
    assert_eq!((&stored["status"], &stored["results"]), (&"stored".into(), &2.into()));
    assert_eq!(stored["left_out"], 6);
}

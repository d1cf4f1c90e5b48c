//! What an import promises: one result for each, what is replaced stays to be seen, and everything
//! can be taken back.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::Value;
use std::sync::Arc;
use tempfile::TempDir;
use zonula_cli::{DONE, PARTLY, Streams, USAGE};

/// What one run left behind.
struct Ran {
    code: u8,
    out: String,
    error: String,
}

impl Ran {
    fn exits(self, code: u8) -> Self {
        assert_eq!(self.code, code, "out:\n{}\nerror:\n{}", self.out, self.error);
        self
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("no JSON: {}", self.out))
    }
}

/// A folder with a database, its passphrase and one patient.
struct Practice(TempDir);

impl Practice {
    fn new() -> Self {
        let practice = Self(tempfile::tempdir().unwrap());
        practice.write("passphrase.txt", "vier Pferde unter einer Brücke\n");
        practice.run(&["init"]).exits(DONE);
        let person = [
            "--number",
            "P-1",
            "--name",
            "Erika Beispiel",
            "--born",
            "1980-03-12",
            "--sex",
            "female",
        ];
        practice.run(&[&["patient", "add"], &person[..]].concat()).exits(DONE);
        practice
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let path = |name| self.0.path().join(name).to_str().map(str::to_owned);
        let environment = |name: &str| match name {
            "ZONULA_DB" => path("zonula.db"),
            "ZONULA_PASSPHRASE_FILE" => path("passphrase.txt"),
            _ => None,
        };
        let (mut out, mut error) = (vec![], vec![]);
        let code = zonula_cli::run(
            ["zonula"].iter().chain(arguments),
            &mut Streams {
                out: &mut out,
                error: &mut error,
                input: &mut std::io::empty(),
                interactive: false,
                environment: &environment,
                ended: Arc::default(),
                own_process: false,
            },
        );
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code, out: text(out), error: text(error) }
    }

    /// Imports files that leave nothing open; returns what the log says of the last.
    fn import(&self, files: &[&str]) -> Value {
        let arguments = [&["import", "--patient", "P-1", "--yes", "--json"], files].concat();
        let log = self.run(&arguments).exits(DONE).json();
        log["files"].as_array().unwrap().last().unwrap().clone()
    }

    fn show(&self) -> Value {
        self.run(&["patient", "show", "P-1", "--json"]).exits(DONE).json()
    }
}

/// A stool result of one specimen in HL7; `status` as in OBX-11.
fn hl7(value: &str, status: &str, control: &str) -> String {
    format!(
        "MSH|^~\\&|LAB|Labor Muster|ZONULA|PRAXIS|20260305100000||ORU^R01|{control}|P|2.5\r\
         PID|1||P-1||Beispiel^Erika||19800312|F\r\
         OBR|1|O-1|ST-2026-77|STOOL^Stool|||20260301073000||||||||STL|||||||20260305100000|||{status}\r\
         OBX|1|NM|38445-3^Calprotectin^LN||{value}|ug/g|<50|N|||{status}|||20260301073000\r"
    )
}

#[test]
fn a_second_file_with_the_same_result_is_a_second_source_and_may_go_again() {
    let practice = Practice::new();
    let first = practice.write("first.hl7", &hl7("30", "F", "1"));
    let second = practice.write("second.hl7", &hl7("30", "F", "2"));
    assert_eq!(practice.import(&[&first])["changes"]["new_results"], 1);
    let alone = practice.show();
    let log = practice.import(&[&second]);
    assert_eq!(
        (&log["changes"]["repeated"], &log["changes"]["new_results"]),
        (&Value::from(1), &Value::from(0))
    );
    let both = practice.show();
    assert_eq!(both["specimens"].as_array().unwrap().len(), 1);
    assert_eq!(both["results"].as_array().unwrap().len(), 1);
    // Which of two files of one second stands first is settled by their content.
    let result = &both["results"][0];
    let mut sources = [&result["import"], &result["also"][0]["import"]].map(Value::as_i64);
    sources.sort_unstable();
    assert_eq!(sources, [alone["imports"][0]["id"].as_i64(), log["import"].as_i64()]);
    assert_eq!(both["patient"]["observations"], 1);
    // Taking the first back leaves the result, with the second file as its source.
    let first = alone["imports"][0]["id"].to_string();
    practice.run(&["import", "undo", &first]).exits(DONE);
    let left = practice.show();
    assert_eq!(left["results"].as_array().unwrap().len(), 1);
    assert_eq!(left["results"][0]["import"], log["import"]);
    practice.run(&["import", "undo", &log["import"].to_string()]).exits(DONE);
    assert_eq!(practice.show()["results"], Value::Array(vec![]));
}

#[test]
fn a_corrected_result_replaces_the_first_which_stays_to_be_seen_and_comes_back() {
    let practice = Practice::new();
    let first = practice.write("first.hl7", &hl7("30", "F", "1"));
    let second = practice.write("second.hl7", &hl7("300", "C", "2"));
    practice.import(&[&first]);
    let before = practice.show();
    let log = practice.import(&[&second]);
    let warned =
        log["problems"].as_array().unwrap().iter().any(|own| own["code"] == "result-superseded");
    let page = practice.show();
    assert!(warned, "{log}");
    assert_eq!(page["results"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&page["results"][0]["value"], &page["results"][0]["status"]),
        (&"300".into(), &"corrected".into())
    );
    assert_eq!(page["superseded"][0]["value"], "30");
    assert_eq!(page["superseded"][0]["byValue"], "300");
    practice.run(&["import", "undo", &log["import"].to_string()]).exits(DONE);
    assert_eq!(practice.show(), before);
}

#[test]
fn an_answer_is_remembered_for_its_laboratory_and_no_other() {
    let practice = Practice::new();
    let table = |laboratory: &str, value: &str| {
        format!(
            "Labor;Probe;Entnahme;Analyse;Ergebnis;Einheit\n\
             {laboratory};P{value};01.03.2026;Zonulin;{value};ng/ml\n"
        )
    };
    let answers = practice.write("answers.toml", "\"analyte:Zonulin\" = \"zonulin-serum\"\n");
    let first = practice.write("first.csv", &table("Labor Muster", "48"));
    let run = ["import", "--patient", "P-1", "--answers", &answers, "--json", &first];
    let log = practice.run(&run).exits(DONE).json();
    assert_eq!(log["files"][0]["status"], "stored", "{log}");
    let listed = practice.run(&["mapping", "list", "--json"]).exits(DONE).json();
    assert_eq!(
        (&listed[0]["name"], &listed[0]["knownBy"]),
        (&"Labor Muster".into(), &"laboratory".into())
    );
    let again = practice.write("again.csv", &table("LABOR MUSTER", "51"));
    let log = practice.import(&[&again]);
    assert_eq!((&log["status"], &log["mapping"]), (&"stored".into(), &"Labor Muster".into()));
    let other = practice.write("other.csv", &table("Institut Beispiel", "52"));
    let run = ["import", "--patient", "P-1", "--yes", "--json", &other];
    let log = practice.run(&run).exits(PARTLY).json();
    assert_eq!(log["files"][0]["status"], "open-questions", "{log}");
    // The mapping as a file, for another laboratory's table.
    let file = practice.0.path().join("mapping.toml").to_str().unwrap().to_owned();
    practice.run(&["mapping", "export", "Labor Muster", &file]).exits(DONE);
    let shown = practice.run(&["mapping", "show", "Labor Muster"]).exits(DONE).out;
    assert_eq!(std::fs::read_to_string(&file).unwrap(), shown);
    let run = ["import", "--patient", "P-1", "--yes", "--json", "--mapping", &file, &other];
    assert_eq!(practice.run(&run).exits(DONE).json()["files"][0]["status"], "stored");
    practice.run(&["mapping", "remove", "Labor Muster"]).exits(DONE);
    practice.run(&["mapping", "show", "Labor Muster"]).exits(USAGE);
    practice.run(&["mapping", "add", &file]).exits(DONE);
    practice.run(&["mapping", "show", "Labor Muster"]).exits(DONE);
}

#[test]
fn files_without_a_laboratory_are_known_by_their_header() {
    let practice = Practice::new();
    let table = |value: &str| {
        format!(
            "Probe;Entnahme;Analyse;Ergebnis;Einheit\nP{value};01.03.2026;Zonulin;{value};ng/ml\n"
        )
    };
    let answers = practice.write("answers.toml", "\"analyte:Zonulin\" = \"zonulin-stool\"\n");
    let first = practice.write("first.csv", &table("48"));
    let run = ["import", "--patient", "P-1", "--answers", &answers, "--json", &first];
    practice.run(&run).exits(DONE);
    let again = practice.write("again.csv", &table("51"));
    let log = practice.import(&[&again]);
    let note = log["problems"].as_array().unwrap().iter().find(|own| own["code"] == "mapping-used");
    let told = note.unwrap()["message"].as_str().unwrap();
    assert!(told.ends_with("its format and header are the same"), "{told}");
}

#[test]
fn entries_by_hand_have_a_source_and_can_be_taken_back() {
    let practice = Practice::new();
    let add = [
        "intervention",
        "add",
        "--patient",
        "P-1",
        "--what",
        "Flohsamen",
        "--from",
        "2026-03-01",
        "--dose",
        "5 g",
    ];
    practice.run(&add).exits(DONE);
    assert!(practice.run(&add).exits(DONE).out.contains("nothing changed"));
    let list =
        practice.run(&["intervention", "list", "--patient", "P-1", "--json"]).exits(DONE).json();
    assert_eq!((&list[0]["what"], &list[0]["to"]), (&"Flohsamen".into(), &Value::Null));
    let symptom = |score| {
        let day = ["--symptom", "Blähungen", "--day", "2026-03-01", "--score", score];
        practice.run(&[&["symptom", "add", "--patient", "P-1"], &day[..]].concat())
    };
    symptom("4").exits(DONE);
    symptom("11").exits(USAGE);
    let page = practice.show();
    assert_eq!(page["symptoms"][0]["points"].as_array().unwrap().len(), 1);
    for import in page["imports"].as_array().unwrap() {
        assert_eq!(import["format"], "by-hand");
        practice.run(&["import", "undo", &import["id"].to_string()]).exits(DONE);
    }
    assert_eq!(practice.show()["interventions"], Value::Array(vec![]));
}

#[test]
fn a_diary_exported_again_brings_its_new_days_only() {
    let practice = Practice::new();
    let first = practice.write("march.csv", "Date,Bloating (0-10)\n2026-03-01,4\n2026-03-02,5\n");
    let again = practice
        .write("april.csv", "Date,Bloating (0-10)\n2026-03-01,4\n2026-03-02,5\n2026-04-01,2\n");
    practice.import(&[&first]);
    let log = practice.import(&[&again]);
    assert_eq!(log["changes"]["repeated_entries"], 2);
    assert_eq!(practice.show()["symptoms"][0]["points"].as_array().unwrap().len(), 3);
}

/// Packs files into a ZIP archive.
fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in files {
        zip.start_file(*name, options).unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const COUNTS: &str = "#OTU ID\tS1\nasv1\t30\nasv2\t70\n";
const TAXONOMY: &str = "Feature ID\tTaxon\tConfidence\n\
    asv1\tk__Bacteria; p__Firmicutes; c__; o__; f__; g__Dorea; s__\t0.99\n\
    asv2\tk__Bacteria; p__Bacteroidetes; c__; o__; f__; g__Bacteroides; s__\t0.98\n";

#[test]
fn the_files_of_an_archive_are_imported_each_by_itself_and_a_taxonomy_with_its_table() {
    let practice = Practice::new();
    let path = practice.0.path().join("lab.zip");
    let files = [
        ("reports/counts.tsv", COUNTS),
        ("reports/taxonomy.tsv", TAXONOMY),
        ("reports/../result.hl7", "MSH|^~\\&|"),
        ("result.hl7", &hl7("30", "F", "1")),
    ];
    std::fs::write(&path, archive(&files)).unwrap();
    let answers = practice.write("answers.toml", "\"collected:S1\" = \"2026-03-05\"\n");
    let path = path.to_str().unwrap();
    let run = ["import", "--patient", "P-1", "--answers", &answers, "--json", path];
    let log = practice.run(&run).exits(PARTLY).json();
    let status = |at: usize| {
        let file = &log["files"][at];
        let path = file["path"].as_str().unwrap().rsplit_once("lab.zip").unwrap().1.to_owned();
        (path, file["status"].as_str().unwrap().to_owned())
    };
    let all: Vec<_> = (0..4).map(status).collect();
    let expected = [
        ("", "refused"),
        ("/reports/counts.tsv", "stored"),
        ("/reports/taxonomy.tsv", "beside"),
        ("/result.hl7", "stored"),
    ];
    assert_eq!(all, expected.map(|(path, status)| (path.to_owned(), status.to_owned())), "{log}");
    assert_eq!(log["files"][0]["problems"][0]["code"], "archive-path");
    assert_eq!(log["files"][1]["companions"][0], "taxonomy.tsv");
    let page = practice.show();
    let text = page.to_string();
    assert!(text.contains("Bacteroides") && text.contains("\"30\""), "{text}");
    // The same archive again brings nothing new.
    let again = practice.run(&run).exits(PARTLY).json();
    assert_eq!(again["files"][1]["status"], "unchanged", "{again}");
    assert_eq!(again["files"][3]["status"], "unchanged", "{again}");
}

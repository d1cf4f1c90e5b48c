//! Reports over time and in numbers: amended, withdrawn, recognised by their code, made by the batch.

use super::{Practice, sample};
use zonula_cli::{DONE, PARTLY, REFUSED, USAGE};

fn with_results() -> Practice {
    let practice = Practice::with_patient();
    let file = sample("laboratory-blood-2026-10-12.json");
    practice.run(&["import", "--patient", "P-1", "--yes", &file]).exits(DONE);
    practice
}

#[test]
fn a_released_report_is_amended_withdrawn_and_recognised_all_along() {
    let practice = with_results();
    let (one, two) = (practice.path("one.pdf"), practice.path("two.pdf"));
    let release = |out: &str, more: &[&str]| {
        let all = ["report", "P-1", "--out", out, "--release", "--by", "Dr. A. Muster"];
        practice.run(&[&all[..], more].concat())
    };
    let first = release(&one, &[]).exits(DONE).out;
    let number = first.split("report ").nth(1).unwrap().split(' ').next().unwrap().to_owned();
    // An amendment says what changed.
    release(&two, &["--amends", &number]).exits(USAGE);
    release(&two, &["--amends", "2020-0001", "--change", "A day."]).exits(USAGE);
    let second = release(&two, &["--amends", &number, "--change", "A day was corrected."]);
    assert!(second.exits(DONE).out.contains("version 2"));
    let seen = practice.run(&["verify", &one]).exits(DONE).out;
    assert!(seen.contains("unaltered") && seen.contains("replaced  by version 2"), "{seen}");
    let seen = practice.run(&["verify", &two]).exits(DONE).out;
    assert!(seen.contains("changed   A day was corrected."), "{seen}");
    // The code that is printed: number, version, digest of what the report was made from.
    let code = {
        let bytes = std::fs::read(&two).unwrap();
        let text = zonula_export::contents(&bytes).unwrap();
        let fhir = text.embedded.iter().find(|own| own.name == "report.fhir.json").unwrap();
        let bundle: serde_json::Value = serde_json::from_slice(&fhir.bytes).unwrap();
        let composition = &bundle["entry"][0]["resource"];
        assert_eq!(composition["status"], "amended");
        assert_eq!(composition["identifier"]["value"], format!("{number}, 2"));
        let lines = practice.printed_code(&two);
        format!("ZONULA:{number}:2:{}", lines.to_uppercase())
    };
    let seen = practice.run(&["verify", "--code", &code]).exits(DONE).out;
    assert!(seen.contains("version 2") && seen.contains("the code agrees"), "{seen}");
    let other = code.replace(":2:", ":1:");
    assert!(practice.run(&["verify", "--code", &other]).exits(DONE).out.contains("replaced"));
    let forged = format!("{}0", &code[..code.len() - 1]);
    let forged = if forged == code { format!("{}1", &code[..code.len() - 1]) } else { forged };
    practice.run(&["verify", "--code", &forged]).exits(REFUSED);
    practice.run(&["verify", "--code", "ZONULA:1:2"]).exits(USAGE);
    practice.run(&["verify"]).exits(USAGE);
    // Withdrawn: still recognised, with the reason; never withdrawn twice nor amended.
    let withdraw = ["withdraw", &number, "--by", "Dr. A. Muster", "--reason", "specimens mixed up"];
    practice.run(&withdraw).exits(DONE);
    practice.run(&withdraw).exits(USAGE);
    let seen = practice.run(&["verify", &two]).exits(DONE).out;
    assert!(seen.contains("withdrawn") && seen.contains("specimens mixed up"), "{seen}");
    release(&two, &["--amends", &number, "--change", "Another day."]).exits(USAGE);
    practice.run(&["check"]).exits(DONE);
}

#[test]
fn a_clinics_own_brand_and_template_lie_beside_the_database() {
    let practice = with_results();
    let report = |brand: &str| {
        let out = practice.path("own.pdf");
        practice.run(&["report", "P-1", "--out", &out, "--brand", brand])
    };
    practice.run(&["brand", "copy", "praxis-am-seeufer", "hausarzt"]).exits(DONE);
    practice.run(&["brand", "copy", "praxis-am-seeufer", "hausarzt"]).exits(USAGE);
    practice.run(&["brand", "template", "clinician"]).exits(DONE);
    assert!(practice.run(&["brand", "list"]).exits(DONE).out.contains("hausarzt"));
    assert!(report("hausarzt").exits(DONE).error.is_empty());
    // A colour that cannot be read on white is darkened, and that is said.
    let file = practice.path("brands/hausarzt.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("#1f6f6b", "#ffd54f")).unwrap();
    let said = report("hausarzt").exits(DONE).error;
    assert!(said.starts_with("note: the accent `#ffd54f` is too pale"), "{said}");
    std::fs::write(&file, text.replace("accent =", "akzent =")).unwrap();
    let said = report("hausarzt").exits(REFUSED).error;
    assert!(said.contains("hausarzt.toml, line 8: unknown field `akzent`"), "{said}");
    assert!(practice.run(&["brand", "list"]).exits(REFUSED).error.contains("line 8"));
    std::fs::write(practice.path("reports/clinician.toml"), "id = \"own\"\n").unwrap();
    let said = report("plain").exits(REFUSED).error;
    assert!(said.contains("clinician.toml, line 1: missing field"), "{said}");
}

#[test]
fn a_batch_writes_what_it_can_and_says_what_became_of_each_row() {
    let practice = with_results();
    let manifest = practice.write(
        "night.csv",
        "patient,variant,language,paper,file\nP-1,clinician,en,a4,\nP-1,patient,de,letter,plain.pdf\nNOBODY,clinician,en,a4,\n",
    );
    let folder = practice.path("night");
    let ran = practice.run(&["batch", &manifest, "--out", &folder, "--jobs", "2"]).exits(PARTLY);
    assert!(ran.out.contains("2 reports written, 1 failed"), "{}", ran.out);
    assert!(ran.error.contains("line 4"), "{}", ran.error);
    let read = |name: &str| std::fs::read(format!("{folder}/{name}")).unwrap();
    let summary = String::from_utf8(read("summary.csv")).unwrap();
    let rows: Vec<&str> = summary.lines().collect();
    assert_eq!(rows.len(), 4);
    assert!(rows[1].starts_with("P-1,clinician,en,P-1-clinician-en.pdf,written,"), "{}", rows[1]);
    assert!(
        rows[3].starts_with("NOBODY,clinician,en,") && rows[3].contains("failed"),
        "{}",
        rows[3]
    );
    assert!(read("plain.pdf").starts_with(b"%PDF"));
    // What one writes alone, it writes in a batch: byte for byte, whatever the threads.
    let alone = practice.path("alone.pdf");
    practice.run(&["report", "P-1", "--out", &alone]).exits(DONE);
    assert!(read("P-1-clinician-en.pdf") == std::fs::read(&alone).unwrap());
    // A part of it, for another machine.
    let part = practice.path("part");
    let ran = practice.run(&["batch", &manifest, "--out", &part, "--shard", "2/3"]).exits(DONE);
    assert!(ran.out.contains("summary-2-of-3.csv: 1 reports written, 0 failed"), "{}", ran.out);
    let wrong = practice.write("wrong.csv", "patient,colour\nP-1,red\n");
    let ran = practice.run(&["batch", &wrong, "--out", &part]).exits(REFUSED);
    assert!(ran.error.contains("wrong.csv, line 1"), "{}", ran.error);
}

impl Practice {
    /// The digest printed beside the code on the last page of a report.
    fn printed_code(&self, pdf: &str) -> String {
        let file = super::reading::File::read(&std::fs::read(pdf).unwrap());
        let last = file.page_text(*file.pages().last().unwrap());
        // The lines of a figure stand in one mark, one right after the other.
        let runs = last.split(|sign: char| !sign.is_ascii_hexdigit());
        let longest = runs.max_by_key(|run| run.len()).unwrap();
        longest[longest.len() - 64..].to_owned()
    }
}

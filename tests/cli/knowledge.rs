//! What the program knows, by command: a clinic's own data over it, and why a statement appears.

use super::run;
use zonula_cli::{DAMAGED, DONE, REFUSED, USAGE};

#[test]
fn a_clinics_own_data_reach_every_command_of_the_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    let overlay = folder.path().to_str().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("overlay.toml", "name = \"Seeufer\"\nversion = \"3\"\ndate = 2026-11-01\n");
    write(
        "statements.toml",
        "[[statement]]\nid = \"siga-high\"\noff = true\n\n[[statement]]\nid = \"siga-low\"\n\
         when = \"siga-stool < 300\"\n",
    );
    let catalogue = |arguments: &[&str]| {
        let all = [&["catalogue"], arguments, &["--overlay", overlay]].concat();
        run(&all)
    };
    assert!(catalogue(&["check"]).exits(DONE).out.contains("sound"));
    let list = catalogue(&["list", "--json"]).exits(DONE).json();
    assert!(list["version"].as_str().unwrap().ends_with(" + Seeufer 3"));
    assert_eq!(list["switched_off"][0], "siga-high");
    assert_eq!(list["statements"].as_array().unwrap().len(), 70);
    let shown = catalogue(&["show", "siga-low"]).exits(DONE).json();
    assert_eq!(shown["when"], "siga-stool < 300");
    assert!(shown["file"].as_str().unwrap().ends_with("statements.toml"));
    assert_eq!(
        (&shown["line"], &shown["words"]["de"]["review"]),
        (
            &serde_json::json!(6),
            &serde_json::json!("translated, not reviewed by a native clinician"),
        )
    );
    let facts = ["explain", "siga-low", "--facts", "siga-stool = 200 ug/mL", "--json"];
    assert_eq!(catalogue(&facts).exits(DONE).json()["fate"], "proposed");
    assert_eq!(run(&[&["catalogue"], &facts[..]].concat()).exits(DONE).json()["fate"], "undecided");
    write("statements.toml", "[[statement]]\nid = \"siga-low\"\nwhen = \"siga-tears < 300\"\n");
    let faulty = catalogue(&["check"]).exits(DAMAGED);
    assert!(faulty.error.contains("statements.toml, line 2: `siga-low`"), "{}", faulty.error);
    catalogue(&["list"]).exits(REFUSED);
}

#[test]
fn a_statement_is_explained_part_by_part() {
    let facts = "age = 67; symptom blood-stool = 10";
    let told = run(&["catalogue", "explain", "iv-polyphenols", "--facts", facts]).exits(DONE).out;
    assert!(told.starts_with("iv-polyphenols: held-back\n  held back by red-flags\n"), "{told}");
    assert!(told.contains("holds  age >= 60 (67)"), "{told}");
    run(&["catalogue", "explain", "no-such-thing"]).exits(USAGE);
    run(&["catalogue", "explain", "iv-fibre", "--facts", "gossip = 3"]).exits(USAGE);
}

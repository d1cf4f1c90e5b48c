//! The promises of ARCHITECTURE.md that a machine can keep.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// Lists the files that git keeps, or would keep, with one of the endings.
fn files(endings: &[&str]) -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .unwrap();
    String::from_utf8(listed.stdout)
        .unwrap()
        .lines()
        .filter(|file| endings.iter().any(|ending| file.ends_with(ending)))
        .filter(|file| root().join(file).is_file())
        .map(str::to_owned)
        .collect()
}

/// Each crate of the workspace with what it names, development dependencies left out.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let named = |package: &Value| {
        let all = package["dependencies"].as_array().unwrap().clone();
        all.iter()
            .filter(|dependency| dependency["kind"] != "dev")
            .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
            .collect()
    };
    packages
        .iter()
        .map(|package| (package["name"].as_str().unwrap().to_owned(), named(package)))
        .collect()
}

/// The rows of ARCHITECTURE.md's table of layers: the crate, and what it may name.
fn allowed() -> BTreeMap<String, BTreeSet<String>> {
    let page = read("ARCHITECTURE.md");
    let table = page.split("| Crate | Knows |").nth(1).expect("the table of layers is there");
    let mut above = BTreeSet::new();
    let mut allowed = BTreeMap::new();
    for row in table.lines().skip(2).take_while(|row| row.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let name = cells[0].trim_matches('`').to_owned();
        let may = match cells[3] {
            "–" => BTreeSet::new(),
            "all above" => above.clone(),
            list => list.split(", ").map(str::to_owned).collect(),
        };
        above.insert(name.clone());
        allowed.insert(name, may);
    }
    allowed
}

#[test]
fn no_crate_names_another_that_the_table_of_layers_does_not_allow() {
    let allowed = allowed();
    let mut seen = 0;
    for (package, names) in dependencies() {
        let Some(layer) = package.strip_prefix("zonula-").filter(|name| *name != "tests") else {
            continue;
        };
        seen += 1;
        let may = allowed.get(layer).unwrap_or_else(|| panic!("`{layer}` is not in the table"));
        let others = names.iter().filter_map(|name| name.strip_prefix("zonula-"));
        for other in others {
            assert!(may.contains(other), "`{layer}` names `{other}`: an arrow that is not allowed");
        }
    }
    assert_eq!(seen, allowed.len(), "the table and the workspace list the same crates");
}

#[test]
fn each_heavy_package_is_named_by_one_crate_only() {
    for (package, owners) in [
        ("printpdf", &["zonula-export"][..]),
        ("lopdf", &["zonula-export"]),
        ("plotters", &["zonula-layout"]),
        ("parley", &["zonula-layout"]),
        ("rusqlite", &["zonula-store"]),
        ("tauri", &["zonula-desktop"]),
        ("clap", &["zonula-cli"]),
        ("parquet", &["zonula-export"]),
    ] {
        for (name, dependencies) in dependencies() {
            let allowed = owners.contains(&name.as_str()) || name == "zonula-tests";
            assert!(allowed || !dependencies.contains(package), "`{name}` names `{package}`");
        }
    }
}

#[test]
fn no_source_file_is_longer_than_a_reader_can_hold() {
    for file in files(&[".rs", ".ts", ".svelte"]) {
        let text = read(&file);
        let code = text.split("\n#[cfg(test)]\n").next().unwrap();
        let lines = code.lines().count();
        let most = if file.contains("tests/") { 600 } else { 400 };
        assert!(lines <= most, "{file} has {lines} lines before its tests; at most {most}");
    }
}

#[test]
fn every_rust_file_opens_with_what_it_is() {
    for file in files(&[".rs"]) {
        let text = read(&file);
        let first = text.lines().find(|line| !line.starts_with("#![")).unwrap_or_default();
        assert!(first.starts_with("//! "), "{file} opens with `{first}`");
    }
}

#[test]
fn nothing_is_left_half_done_in_the_code() {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("unimple", "mented!("),
    ];
    for file in files(&[".rs", ".ts", ".svelte", ".toml", ".ftl"]) {
        if file == "tests/tidy.rs" || file.starts_with("tests/fixtures/") {
            continue;
        }
        let text = read(&file);
        for mark in marks {
            assert!(!text.contains(mark), "{file} holds `{mark}`");
        }
        assert!(!text.contains(concat!("#[ign", "ore")), "{file} ignores a test");
    }
}

#[test]
fn only_the_clock_of_the_api_asks_the_time() {
    let sources = files(&[".rs"]);
    let shipped = |file: &&String| file.starts_with("src-tauri/crates/") && file.contains("/src/");
    for file in sources.iter().filter(shipped) {
        let code = read(file);
        let code = code.split("#[cfg(test)]").next().unwrap();
        let asks = ["SystemTime::now", "Timestamp::now", "Zoned::now", "Instant::now"]
            .iter()
            .any(|call| code.contains(call));
        // How fast the store is, its own test alone can measure: it needs the bare connection.
        let may = file.starts_with("src-tauri/crates/api/")
            || file.starts_with("src-tauri/crates/cli/")
            || file == "src-tauri/crates/store/src/rate.rs";
        assert!(may || !asks, "{file} asks the time");
    }
}

#[test]
fn lockfiles_name_no_private_registry() {
    let npm = read("ui/package-lock.json");
    assert!(!npm.contains("\"resolved\""), "ui/package-lock.json names where packages came from");
    let cargo = read("Cargo.lock");
    for line in cargo.lines().filter(|line| line.starts_with("source = ")) {
        assert!(line.contains("registry+https://github.com/rust-lang/crates.io-index"), "{line}");
    }
}

#[test]
fn every_reader_has_a_good_and_a_damaged_fixture() {
    for reader in zonula_formats::READERS {
        for case in ["good", "damaged"] {
            let folder = root().join("tests/fixtures").join(reader.format().id).join(case);
            assert!(folder.join("reading.txt").is_file(), "{} is missing", folder.display());
        }
    }
}

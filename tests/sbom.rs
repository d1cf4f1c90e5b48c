//! What a release is made of: every package, with its licence, and nothing of where it was made.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use zonula_tests::workspace_root;

/// Makes the list; `None` where there is no Node.js, which the window is built with.
fn list(into: &Path) -> Option<String> {
    let script = workspace_root().join(".ci/sbom");
    let made = match Command::new("node").arg(script).arg(into).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            assert!(std::env::var("ZONULA_REQUIRE_WINDOW").is_err(), "there is no Node.js");
            return None;
        }
        made => made.unwrap(),
    };
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Some(std::fs::read_to_string(into).unwrap())
}

/// Reads the packages of Cargo.lock, as `name@version`.
fn locked() -> BTreeSet<String> {
    let lock = std::fs::read_to_string(workspace_root().join("Cargo.lock")).unwrap();
    let value = |block: &str, name: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim_matches([' ', '=', '"']).to_owned())
    };
    let package = |block| Some(format!("{}@{}", value(block, "name")?, value(block, "version")?));
    lock.split("[[package]]").filter_map(package).collect()
}

#[test]
fn the_list_of_what_a_release_is_made_of_is_whole_and_names_no_place() {
    let folder = tempfile::tempdir().unwrap();
    let Some(text) = list(&folder.path().join("one/zonula.cdx.json")) else { return };
    let again = list(&folder.path().join("two.json")).unwrap();
    assert_eq!(text, again, "the same release gives the same bytes");
    let root = workspace_root();
    let home = std::env::var("HOME").unwrap_or_default();
    for place in [root.to_str().unwrap(), "file://", "path+", ".cargo/registry", &home] {
        assert!(place.len() < 2 || !text.contains(place), "it names `{place}`");
    }
    let list: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&list["bomFormat"], &list["specVersion"]), (&"CycloneDX".into(), &"1.6".into()));
    let components = list["components"].as_array().unwrap();
    let locked = locked();
    let mut references = BTreeSet::new();
    for own in components {
        let text = |key: &str| own[key].as_str().unwrap_or_else(|| panic!("{key} of {own}"));
        let (name, purl) = (text("name"), text("purl"));
        assert!(purl.starts_with("pkg:cargo/") || purl.starts_with("pkg:npm/"), "{purl}");
        assert!(references.insert(text("bom-ref").to_owned()), "{purl} stands twice");
        let licence = &own["licenses"][0];
        let words = licence["expression"].as_str().or(licence["license"]["name"].as_str());
        assert!(words.is_some_and(|words| !words.is_empty()), "{purl} states no licence");
        if purl.starts_with("pkg:cargo/") {
            assert!(locked.contains(&format!("{name}@{}", text("version"))), "{purl}");
            let is_ours = name.starts_with("zonula-");
            let digest = own["hashes"][0]["content"].as_str();
            assert_eq!(digest.map(str::len), (!is_ours).then_some(64), "{purl}");
        }
    }
    for name in ["zonula-desktop", "zonula-cli", "rusqlite", "argon2", "tauri", "svelte", "vite"] {
        assert!(components.iter().any(|own| own["name"] == name), "{name} is missing");
    }
    let scope =
        |name: &str| components.iter().find(|own| own["name"] == name).unwrap()["scope"].clone();
    assert_eq!((scope("svelte"), scope("vite")), ("required".into(), "excluded".into()));
    for edge in list["dependencies"].as_array().unwrap() {
        for other in edge["dependsOn"].as_array().unwrap() {
            assert!(references.contains(other.as_str().unwrap()), "{other} is not in the list");
        }
    }
}

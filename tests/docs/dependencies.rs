//! What is compiled in: the crates that the programs are made of, from cargo's own account.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::process::Command;
use zonula_tests::workspace_root;

/// The two programs.
const PROGRAMS: [&str; 2] = ["zonula-cli", "zonula-desktop"];

/// Lists every crate with version and licence, and counts them for each program.
pub fn listed() -> String {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(workspace_root())
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let by_id: BTreeMap<&str, &Value> = told["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| (own["id"].as_str().unwrap(), own))
        .collect();
    let needs: BTreeMap<&str, Vec<&str>> = told["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| (node["id"].as_str().unwrap(), compiled_in(node)))
        .collect();
    let parts = |program: &str| -> BTreeSet<&str> {
        let root = by_id.iter().find(|(_, own)| own["name"] == program).unwrap().0;
        let (mut seen, mut open) = (BTreeSet::new(), vec![*root]);
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(&needs[id]);
            }
        }
        // Our own, and what makes code while the compiler runs, are no part of the count.
        let foreign = |id: &&str| {
            let own = by_id[*id];
            let macros = own["targets"].as_array().unwrap().iter();
            !own["source"].is_null() && !macros.clone().any(|own| own["kind"][0] == "proc-macro")
        };
        seen.into_iter().filter(foreign).collect()
    };
    let [cli, desktop] = PROGRAMS.map(parts);
    let all: BTreeSet<&str> = cli.union(&desktop).copied().collect();
    let mut licences = BTreeMap::<String, usize>::new();
    let mut rows = BTreeSet::new();
    for id in &all {
        let own = by_id[*id];
        let licence = own["license"].as_str().unwrap_or("see the crate").replace('/', " OR ");
        *licences.entry(licence.clone()).or_default() += 1;
        let place = if cli.contains(id) { "both" } else { "window" };
        let (name, version) = (own["name"].as_str().unwrap(), own["version"].as_str().unwrap());
        rows.insert(format!("| {name} | {version} | {licence} | {place} |\n"));
    }
    let mut text = format!(
        "The command line is made of {} crates of others, the window of {}.\n\n| Licence | Crates \
         |\n|---|---|\n",
        cli.len(),
        desktop.len()
    );
    for (licence, count) in licences {
        writeln!(text, "| {licence} | {count} |").unwrap();
    }
    text.push_str("\n| Crate | Version | Licence | In |\n|---|---|---|---|\n");
    text.extend(rows);
    text
}

/// The crates that one is compiled with: not those for tests or build scripts.
fn compiled_in(node: &Value) -> Vec<&str> {
    let normal = |own: &&Value| {
        own["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null())
    };
    let all = node["deps"].as_array().unwrap().iter().filter(normal);
    all.map(|own| own["pkg"].as_str().unwrap()).collect()
}

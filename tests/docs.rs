//! The documentation: its tables are the code's, its links lead somewhere, its commands work.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(clippy::print_stderr, reason = "what was skipped is said")]

#[path = "docs/commands.rs"]
mod commands;
#[path = "docs/dependencies.rs"]
mod dependencies;

use std::fmt::Write;
use std::path::PathBuf;
use zonula_export::dataset::TABLES;
use zonula_tests::workspace_root;

/// Every page that a reader is sent to, with its text.
fn pages() -> Vec<(String, String)> {
    let mut names = vec!["README.md".to_owned(), "CONTRIBUTING.md".to_owned()];
    let folder = std::fs::read_dir(workspace_root().join("src-tauri/docs")).unwrap();
    let files = folder.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.extend(
        files.filter(|name| name.ends_with(".md")).map(|name| format!("src-tauri/docs/{name}")),
    );
    names.sort();
    names.into_iter().map(|name| (name.clone(), read(&name))).collect()
}

fn path(name: &str) -> PathBuf {
    workspace_root().join(name)
}

fn read(name: &str) -> String {
    std::fs::read_to_string(path(name)).unwrap()
}

/// Compares what stands between two marks of a page with what the code says; `BLESS=1` writes it.
fn check(page: &str, mark: &str, made: &str) {
    let text = read(page);
    let (open, close) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let (before, rest) = text.split_once(&open).unwrap_or_else(|| panic!("{page} lacks {open}"));
    let (found, after) = rest.split_once(&close).unwrap_or_else(|| panic!("{page} lacks {close}"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path(page), format!("{before}{open}{made}{close}{after}")).unwrap();
    } else {
        assert!(found == made, "{page}: `{mark}` differs; run `make generated`");
    }
}

#[test]
fn the_table_of_formats_is_that_of_the_readers() {
    let mut made = "| Format | Id | Kind | Recognised by |\n|---|---|---|---|\n".to_owned();
    for reader in zonula_formats::READERS {
        let own = reader.format();
        let (title, id, kind) = (own.title, own.id, own.kind.as_str());
        writeln!(made, "| {title} | `{id}` | {kind} | {} |", own.recognised_by).unwrap();
    }
    check("README.md", "formats", &made);
}

#[test]
fn the_shape_of_the_data_set_is_documented_column_by_column() {
    let mut made = String::new();
    for table in TABLES {
        let (name, row) = (table.name, table.row);
        writeln!(
            made,
            "### `{name}`: {row}\n\n| Column | Type | May lack | Says |\n|---|---|---|---|"
        )
        .unwrap();
        let origin = ("origin", "VARCHAR", "", "the database, from the folder's name");
        let columns = table.columns.iter().map(|own| {
            (own.name, own.holds.sql(), if own.may_lack { "yes" } else { "" }, own.says)
        });
        for (name, kind, lack, says) in std::iter::once(origin).chain(columns) {
            writeln!(made, "| `{name}` | {kind} | {lack} | {says} |").unwrap();
        }
        made.push('\n');
    }
    check("src-tauri/docs/data-set.md", "tables", &made);
}

#[test]
fn what_is_compiled_in_is_listed_with_its_licence() {
    check("src-tauri/docs/dependencies.md", "dependencies", &dependencies::listed());
}

#[test]
fn every_link_to_a_file_leads_to_one() {
    let mut seen = 0;
    for (name, text) in pages() {
        let folder = path(&name).parent().unwrap().to_owned();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = target.split('#').next().unwrap_or_default();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            seen += 1;
            assert!(folder.join(target).exists(), "{name} points to `{target}`");
        }
    }
    assert!(seen > 10, "{seen} links were found");
}

#[test]
fn every_icon_has_the_size_that_its_name_says() {
    let mut seen = 0;
    for entry in std::fs::read_dir(path("icons")).unwrap() {
        let file = entry.unwrap().path();
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let (size, dense) = name.strip_suffix("@2x").map_or((&*name, 1), |size| (size, 2));
        let Some(side) = size.split('x').next().and_then(|side| side.parse::<u32>().ok()) else {
            continue;
        };
        let picture =
            png::Decoder::new(std::io::BufReader::new(std::fs::File::open(&file).unwrap()))
                .read_info()
                .unwrap();
        let info = picture.info();
        assert_eq!((info.width, info.height), (side * dense, side * dense), "{name}");
        seen += 1;
    }
    let named: serde_json::Value =
        serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
    for icon in named["bundle"]["icon"].as_array().unwrap() {
        assert!(path("src-tauri").join(icon.as_str().unwrap()).is_file(), "{icon} is missing");
    }
    assert!(seen >= 8, "{seen} sizes");
}

#[test]
fn workflows_call_what_is_there_and_fix_what_they_call() {
    let makefile = read("Makefile");
    for name in ["ci.yml", "release.yml"] {
        let text = read(&format!(".github/workflows/{name}"));
        assert!(!text.contains('\t'), "{name} holds a tab, which YAML does not indent by");
        for (at, line) in text.lines().enumerate() {
            let at = at + 1;
            let indent = line.len() - line.trim_start().len();
            assert!(indent % 2 == 0 && line == line.trim_end(), "{name}, line {at}");
            if let Some((_, used)) = line.split_once("uses: ") {
                assert!(used.contains("@v"), "{name}, line {at}: `{used}` has no version");
            }
            for target in line.split("make ").skip(1).flat_map(str::split_whitespace) {
                // The SBOM is made by a part of its own.
                let known = makefile.lines().any(|own| {
                    own.split_once(':')
                        .is_some_and(|(names, _)| names.split_whitespace().any(|own| own == target))
                });
                assert!(known || target == "sbom", "{name}, line {at}: no `make {target}`");
            }
        }
    }
    let script = "import sys, yaml\nfor f in sys.argv[1:]: yaml.safe_load(open(f))['jobs']";
    let files = ["ci.yml", "release.yml"].map(|name| path(".github/workflows").join(name));
    let has = std::process::Command::new("python3").args(["-c", "import yaml"]).output();
    if has.is_ok_and(|ran| ran.status.success()) {
        let ran = std::process::Command::new("python3").args(["-c", script]).args(files).output();
        let ran = ran.unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    } else {
        eprintln!("skipped: Python's yaml is not there, workflows were not parsed as YAML");
    }
}

#[test]
fn every_command_of_the_pages_does_what_it_says() {
    let mut seen = 0;
    for (name, text) in pages() {
        seen += commands::run_all(&name, &text);
    }
    assert!(seen > 40, "{seen} commands were run");
}

//! The commands of a page, run one after the other as a reader would.
//!
//! A block of `sh` is run line by line: what begins with `zonula` in process, in a folder with the
//! sample's files; of the rest, what is named must be there. `file=NAME` after a block's language
//! writes the block to that file first, `dialect=ID` compares it with the shipped dialect. A line that
//! must end otherwise than with 0 says so: `# exits 3`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use zonula_cli::Streams;
use zonula_tests::workspace_root;

/// What a page tells to do that is no command of ours: its beginning must be one of these.
const OTHERS: &[&str] = &[
    "make ",
    "cargo ",
    "BLESS=1 cargo ",
    "git clone ",
    "cd ",
    "sudo apt install ./",
    "sudo dnf install ./",
    "rustup ",
    "REPRODUCIBLE=1 make ",
];

/// Where a page's commands are run.
struct Place {
    folder: TempDir,
    environment: BTreeMap<String, String>,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sample = workspace_root().join("src-tauri/crates/api/sample");
        for entry in std::fs::read_dir(sample).unwrap() {
            let file = entry.unwrap();
            std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
        }
        let write = |name: &str, text: &str| {
            std::fs::write(folder.path().join(name), text).unwrap();
        };
        write("passphrase.txt", "vier Pferde unter einer Brücke\n");
        write("second.txt", "sieben Boote auf dem See\n");
        write("sample.txt", "zonula sample patient\n");
        let name = |name: &str| folder.path().join(name).display().to_string();
        let environment = BTreeMap::from([
            ("ZONULA_PASSPHRASE_FILE".to_owned(), name("passphrase.txt")),
            ("ZONULA_DB".to_owned(), name("zonula.db")),
        ]);
        Self { folder, environment }
    }

    /// Runs a command; paths are those of the folder.
    fn run(&mut self, words: &[String]) -> (u8, String) {
        // The sample's database is there for pages that speak of it.
        let names_sample = |word: &String| word.contains("/sample/");
        let of_sample = words.iter().any(names_sample)
            || self.environment["ZONULA_DB"].ends_with("sample/zonula.db");
        if of_sample && !self.folder.path().join("sample").exists() {
            let out = self.folder.path().join("sample").display().to_string();
            let demo = ["zonula", "demo", "--out", &out].map(str::to_owned);
            let (code, said) = self.run_words(&demo);
            assert_eq!(code, 0, "{said}");
        }
        let kept = self.environment["ZONULA_PASSPHRASE_FILE"].clone();
        if of_sample {
            let own = self.folder.path().join("sample.txt").display().to_string();
            self.environment.insert("ZONULA_PASSPHRASE_FILE".to_owned(), own);
        }
        let ran = self.run_words(words);
        self.environment.insert("ZONULA_PASSPHRASE_FILE".to_owned(), kept);
        ran
    }

    fn run_words(&self, words: &[String]) -> (u8, String) {
        let (mut out, mut error) = (vec![], vec![]);
        let code = zonula_cli::run(
            words,
            &mut Streams {
                out: &mut out,
                error: &mut error,
                input: &mut "".as_bytes(),
                interactive: false,
                environment: &|name| self.environment.get(name).cloned(),
                ended: Arc::default(),
                own_process: false,
            },
        );
        (code, String::from_utf8_lossy(&[out, error].concat()).into_owned())
    }
}

/// Runs every command of a page; returns how many.
pub fn run_all(page: &str, text: &str) -> usize {
    let mut place = Place::new();
    let mut seen = 0;
    let mut fence: Option<(String, Vec<&str>)> = None;
    for line in text.lines() {
        if let Some((info, mut block)) = fence.take() {
            if line.trim_start().starts_with("```") {
                seen += take(page, &info, &block, &mut place);
            } else {
                block.push(line);
                fence = Some((info, block));
            }
        } else if let Some(info) = line.trim_start().strip_prefix("```") {
            fence = Some((info.to_owned(), vec![]));
        }
    }
    assert!(fence.is_none(), "{page}: a block does not end");
    seen
}

fn take(page: &str, info: &str, block: &[&str], place: &mut Place) -> usize {
    let word = |key: &str| info.split_whitespace().find_map(|word| word.strip_prefix(key));
    if let Some(name) = word("file=") {
        let path = place.folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, block.join("\n") + "\n").unwrap();
    }
    if let Some(id) = word("dialect=") {
        follow_dialect(page, id, block, place);
    }
    if info.split_whitespace().next() != Some("sh") {
        return 0;
    }
    let joined = block.join("\n").replace("\\\n", " ");
    let mut seen = 0;
    for line in joined.lines() {
        let (line, remark) = line.split_once(" #").unwrap_or((line, ""));
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((name, value)) =
            line.strip_prefix("export ").and_then(|own| own.split_once('='))
        {
            let path = place.folder.path().join(value);
            place.environment.insert(name.to_owned(), path.display().to_string());
        } else if line.starts_with("zonula ") {
            let words = words(line).into_iter().map(|word| inside(place.folder.path(), word));
            let words: Vec<String> = words.collect();
            let (code, said) = place.run(&words);
            let wanted = remark.trim().strip_prefix("exits ").map_or(0, |own| own.parse().unwrap());
            assert_eq!(code, wanted, "{page}: `{line}` says\n{said}");
            seen += 1;
        } else {
            assert!(OTHERS.iter().any(|own| line.starts_with(own)), "{page}: what is `{line}`?");
            named_is_there(page, line);
        }
    }
    seen
}

/// Splits a line as a shell does, as far as the pages need it.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (vec![], String::new(), false);
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ' ' if !quoted => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            sign => word.push(sign),
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Puts a name of a file or folder into the page's folder; other words stay.
fn inside(folder: &Path, word: String) -> String {
    const ENDINGS: &[&str] = &[
        "db", "csv", "kreport", "json", "toml", "pdf", "txt", "tsv", "xlsx", "nwk", "kreport",
        "ndjson",
    ];
    const FOLDERS: &[&str] =
        &["dataset", "fhir-bulk", "night", "reports", "pages", "own", "record", "sample"];
    let path = PathBuf::from(&word);
    let ending = path.extension().map(|own| own.to_string_lossy().into_owned());
    let is_file = ending.is_some_and(|own| ENDINGS.contains(&own.as_str()));
    let first = path.components().next().map(|own| own.as_os_str().to_string_lossy().into_owned());
    let is_folder = first.is_some_and(|own| FOLDERS.contains(&own.as_str()));
    if (is_file || is_folder) && !word.contains(' ') {
        folder.join(word).display().to_string()
    } else {
        word
    }
}

/// Checks that a target of the Makefile or a test that a page names is there.
fn named_is_there(page: &str, line: &str) {
    if let Some(target) = line.split("make ").nth(1) {
        let makefile = std::fs::read_to_string(workspace_root().join("Makefile")).unwrap();
        for target in target.split_whitespace() {
            let there = makefile.lines().any(|own| {
                own.split_once(':')
                    .is_some_and(|(names, _)| names.split_whitespace().any(|own| own == target))
            });
            assert!(there, "{page}: there is no `make {target}`");
        }
    }
    if let Some(test) = line.split("--test ").nth(1) {
        let manifest = std::fs::read_to_string(workspace_root().join("tests/Cargo.toml")).unwrap();
        let name = test.split_whitespace().next().unwrap_or_default();
        let own = format!("name = \"{name}\"");
        let formats = workspace_root().join(format!("tests/{name}.rs"));
        assert!(manifest.contains(&own) || formats.is_file(), "{page}: there is no test `{name}`");
    }
}

/// Follows the page that teaches a dialect: with it, the file it shows is read without a question.
fn follow_dialect(page: &str, id: &str, block: &[&str], place: &Place) {
    let shown = block.join("\n") + "\n";
    let dialect: toml::Table = shown.parse().unwrap_or_else(|error| panic!("{page}: {error}"));
    assert_eq!(dialect["id"].as_str(), Some(id), "{page}");
    let columns = dialect["layout"]["columns"].as_table().unwrap();
    let table = std::fs::read_to_string(place.folder.path().join(format!("{id}.csv"))).unwrap();
    let header: Vec<&str> = table.lines().next().unwrap().split(';').collect();
    let named: Vec<&str> = columns
        .values()
        .flat_map(|own| own.as_array().unwrap())
        .filter_map(toml::Value::as_str)
        .collect();
    for column in &header {
        assert!(named.contains(column), "{page}: the dialect does not name `{column}`");
    }
    // The same words, given as a mapping is, make the reader read the file.
    let (read, understood) = commands_with(&table, columns);
    assert_eq!((read, understood), (2, 2), "{page}: results read and understood");
}

/// Reads a table whose columns are named as a dialect names them: how many results, and how many of
/// them have a number, a unit and limits.
fn commands_with(table: &str, columns: &toml::Table) -> (usize, usize) {
    use zonula_formats::{ReadOptions, SourceFile, reader};
    let mut table = table.to_owned();
    // What each column means, in the words of the dialect that every laboratory shares.
    let shared = [
        ("name", "Analyt"),
        ("value", "Ergebnis"),
        ("unit", "Einheit"),
        ("interval", "Referenzbereich"),
        ("collected", "Entnahmedatum"),
        ("sample", "Probennummer"),
    ];
    for (role, word) in shared {
        let own = columns[role].as_array().unwrap()[0].as_str().unwrap();
        table = table.replacen(own, word, 1);
    }
    let file = SourceFile::new("seelabor.csv", table.into_bytes());
    let reading = reader("lab-csv").unwrap().read(&file, &ReadOptions::default());
    let results: Vec<_> = reading.specimens.iter().flat_map(|own| &own.results).collect();
    let whole = |own: &&&zonula_formats::RawResult| {
        own.number.is_some() && own.analyte.unit.is_some() && own.analyte.limits.is_some()
    };
    (results.len(), results.iter().filter(whole).count())
}

//! The whole folder of real files, read the way a person gets it: each file turns out to be what
//! its collection says, and agrees with every fact that another program found in it.
//!
//! What each file must turn out to be is data (walk.tsv), and so is which facts say nothing about
//! a reading, and why (excused.tsv): a fact that is neither compared nor excused is a failure.

#[path = "walk/laboratory.rs"]
mod laboratory;
#[path = "walk/microbiome.rs"]
mod microbiome;

use super::rows::Rows;
use super::{expected, files_below, finest, hl7, lines, profilers, shared_data, source};
use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use zonula_formats::{
    Companion, READERS, ReadOptions, Reading, Recognition, SourceFile, companion, recognise,
    what_it_is,
};
use zonula_model::{Problem, Severity};

/// What a file turned out to be.
enum Outcome {
    Read(&'static str, Reading),
    Companion(Companion),
    Refused(String),
}

impl Outcome {
    /// Takes what a reader refused as a whole for what nobody reads, where that is demanded.
    fn refused_as(self, demanded: &str) -> Self {
        let Self::Read(_, reading) = &self else { return self };
        let records = [reading.specimens.len(), reading.symptoms.len()];
        let is_empty = records == [0, 0] && reading.interventions.is_empty();
        let reason = reading.problems.iter().find(|it| it.severity == Severity::Error);
        match reason.filter(|_| is_empty && demanded == "refused") {
            Some(reason) => Self::Refused(reason.message.clone()),
            None => self,
        }
    }

    /// Names it as walk.tsv does.
    fn name(&self) -> &str {
        match self {
            Self::Read(id, _) => id,
            Self::Companion(_) => "companion",
            Self::Refused(_) => "refused",
        }
    }
}

/// Opens, recognises and reads a file as every front end does.
fn outcome(file: &SourceFile) -> Outcome {
    if let Some(found) = companion(file) {
        return Outcome::Companion(found);
    }
    match recognise(file) {
        Recognition::One(reader) => {
            Outcome::Read(reader.format().id, reader.read(file, &ReadOptions::default()))
        }
        Recognition::Several(readers) => {
            let ids: Vec<_> = readers.iter().map(|reader| reader.format().id).collect();
            panic!("several readers claim it: {}", ids.join(", "))
        }
        Recognition::Unknown => Outcome::Refused(
            what_it_is(file.bytes()).unwrap_or("no reader recognises this file").into(),
        ),
    }
}

/// Reads the lines of a table beside this test, without its header.
fn lines_of(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().skip(1).map(|line| line.split('\t').collect())
}

/// What a file must turn out to be: by its path, else by its format in MANIFEST.tsv.
struct Demand {
    /// An id, `companion` or `refused`.
    outcome: &'static str,
    /// Codes of problems that must be told; of what is refused, a word of what is said.
    says: &'static str,
}

fn demands() -> BTreeMap<&'static str, Demand> {
    let lines = lines_of(include_str!("walk.tsv"));
    let demands = lines.map(|cells| match cells[..] {
        [of, outcome, says] => (of, Demand { outcome, says }),
        _ => panic!("a line of walk.tsv has three cells: {cells:?}"),
    });
    demands.collect()
}

impl Demand {
    /// Notes where a file turned out to be something else.
    fn check(&self, rows: &mut Rows, outcome: &Outcome) {
        let found = outcome.name();
        rows.hold(found == self.outcome, || format!("is `{found}`, not `{}`", self.outcome));
        match outcome {
            Outcome::Read(_, reading) => {
                let told: Vec<_> = reading.problems.iter().map(|it| it.code).collect();
                let named: Vec<_> = self.says.split(", ").filter(|it| !it.is_empty()).collect();
                for code in &named {
                    rows.hold(told.contains(code), || format!("does not tell `{code}`"));
                }
                let is_new =
                    |it: &&Problem| it.severity == Severity::Error && !named.contains(&it.code);
                let new = reading.problems.iter().filter(is_new);
                let new: BTreeMap<_, _> = new.map(|it| (it.code, &it.message)).collect();
                rows.hold(new.is_empty(), || format!("errors that nobody expects: {new:?}"));
            }
            Outcome::Companion(found) => {
                let says = found.alone().message;
                rows.hold(says.contains(self.says), || says.clone());
            }
            Outcome::Refused(says) => {
                rows.hold(says.contains(self.says), || format!("is called: {says}"));
            }
        }
    }
}

/// Takes out the facts that say nothing about this reading; returns how many.
fn excuse(rows: &mut Rows, outcome: &str) -> usize {
    let before = rows.values.len();
    for cells in lines_of(include_str!("excused.tsv")) {
        let [quantity, of, reason] = cells[..] else { panic!("three cells: {cells:?}") };
        assert!(!reason.is_empty(), "{quantity} is excused for a reason");
        let is_own = of == "*" || of == outcome || rows.path.starts_with(of);
        match quantity.strip_suffix('*') {
            _ if !is_own => {}
            Some(begin) => rows.values.retain(|own, _| !own.starts_with(begin)),
            None => drop(rows.values.remove(quantity)),
        }
    }
    before - rows.values.len()
}

/// The lines of truth/, by the name of the file that they are about.
struct Truth<'a>(BTreeMap<&'a str, Vec<Vec<&'a str>>>);

impl<'a> Truth<'a> {
    fn new(text: &'a str) -> Self {
        let mut by_file = BTreeMap::<_, Vec<_>>::new();
        for line in text.lines().skip(1) {
            let cells: Vec<_> = line.split('\t').collect();
            by_file.entry(cells[0]).or_default().push(cells);
        }
        Self(by_file)
    }

    fn of(&self, path: &str) -> &[Vec<&'a str>] {
        let name = path.rsplit('/').next().unwrap_or_default();
        self.0.get(name).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Compares a file with all that is known of it.
fn compare(rows: &mut Rows, truth: &[Vec<&str>], outcome: &Outcome) {
    let (id, reading) = match outcome {
        Outcome::Read(id, reading) => (*id, reading),
        Outcome::Companion(found) => return microbiome::companion(rows, found),
        Outcome::Refused(_) => return,
    };
    match id {
        "hl7-v2" => hl7::compare(rows, truth, reading),
        "fhir-r4" => laboratory::fhir(rows, truth, reading),
        "ccda" => laboratory::ccda(rows, reading),
        "lab-csv" | "lab-xlsx" => laboratory::table(rows, reading),
        "daylio-csv" => laboratory::diary(rows, reading),
        "ldt" => lines::ldt(rows, reading),
        "astm" => lines::astm(rows, reading),
        "biom-json" | "biom-hdf5" | "qiime2-table" => microbiome::features(rows, reading),
        "abundance-table" => microbiome::table(rows, reading),
        "ubiome" => microbiome::ubiome(rows, reading),
        "mothur-shared" => microbiome::shared(rows, reading),
        _ => {
            profilers::compare(id, rows, reading);
        }
    }
}

/// Says what a file gave, for its line of the printed table.
fn summary(outcome: &Outcome) -> String {
    let reading = match outcome {
        Outcome::Read(_, reading) => reading,
        Outcome::Companion(found) => return format!("\t\t\t\t{}", found.alone().message),
        Outcome::Refused(says) => return format!("\t\t\t\t{says}"),
    };
    let results: usize = reading.specimens.iter().map(|specimen| specimen.results.len()).sum();
    let taxa = finest(reading).first().map_or(0, |profile| profile.observed());
    let mut problems = BTreeMap::<&str, usize>::new();
    for problem in &reading.problems {
        *problems.entry(problem.code).or_default() += 1;
    }
    let problems = problems.iter().map(|(code, count)| format!("{code} {count}"));
    let problems = problems.collect::<Vec<_>>().join(", ");
    let (specimens, scores) = (reading.specimens.len(), reading.symptoms.len());
    format!("{specimens}\t{taxa}\t{results}\t{scores}\t{problems}")
}

/// What the walk adds up.
#[derive(Debug, Default, PartialEq, Eq)]
struct Totals {
    files: usize,
    read: usize,
    companions: usize,
    refused: usize,
    /// Rows of EXPECT.tsv that agree with what was read.
    compared: usize,
    /// Rows of EXPECT.tsv that say nothing about a reading.
    excused: usize,
    /// Lines of truth/ that were compared.
    truth: usize,
}

#[test]
#[allow(clippy::print_stdout)]
fn every_shared_file_is_what_it_must_be_and_agrees_with_all_that_is_known_of_it() {
    let Some(folder) = shared_data() else { return };
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("the folder has it");
    let (manifest, facts, demands) = (read("MANIFEST.tsv"), expected(&folder), demands());
    let (obx, observations) = (read("truth/hl7_obx.tsv"), read("truth/fhir_observations.tsv"));
    let truths = [Truth::new(&obx), Truth::new(&observations)];
    let mut totals = Totals::default();
    let mut failures = vec![];
    println!("path\tformat\tspecimens\ttaxa of the first\tresults\tscores\tproblems\tcompared");
    for line in manifest.lines().skip(1) {
        let cells: Vec<_> = line.split('\t').collect();
        let (path, format) = (cells[0], cells[1]);
        let demand = demands.get(path).or_else(|| demands.get(format));
        let demand = demand.unwrap_or_else(|| panic!("walk.tsv lacks {path} and `{format}`"));
        let mut rows = Rows::new(path, facts.get(path).cloned().unwrap_or_default());
        let known = rows.values.len();
        let truth = truths.iter().map(|it| it.of(path)).find(|it| !it.is_empty());
        let found = catch_unwind(AssertUnwindSafe(|| {
            let outcome = outcome(&source(&folder.join(path))).refused_as(demand.outcome);
            demand.check(&mut rows, &outcome);
            if outcome.name() == demand.outcome {
                compare(&mut rows, truth.unwrap_or_default(), &outcome);
            }
            outcome
        }));
        let name = match &found {
            Ok(outcome) => {
                let (name, of) = (outcome.name(), summary(outcome));
                println!("{path}\t{name}\t{of}\t{}", rows.compared);
                name
            }
            Err(panic) => {
                let text = panic.downcast_ref::<String>().cloned();
                rows.failures.push(text.unwrap_or_else(|| "panicked".to_owned()));
                "panicked"
            }
        };
        let excused = excuse(&mut rows, name);
        if !rows.values.is_empty() {
            rows.failures.push(format!("nothing was compared with {:?}", rows.values));
        }
        totals.files += 1;
        match name {
            "companion" => totals.companions += 1,
            "refused" => totals.refused += 1,
            _ => totals.read += 1,
        }
        totals.compared += rows.compared;
        totals.excused += excused;
        totals.truth += truth.map_or(0, <[_]>::len);
        failures.extend(rows.failures.iter().map(|it| format!("{path}: {it}")));
        assert!(!failures.is_empty() || rows.compared + excused == known, "{path}: {known} facts");
    }
    println!("{totals:?}");
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
    assert_eq!((totals.files, facts.len()), (290, 290), "every file, and the facts of each");
    assert_eq!(totals.truth, 1_323 + 51, "every segment of HL7 and every observation of FHIR");
}

/// How much of a file every reader is given, its own and all others.
const BEGINNING: usize = 64 << 10;

#[test]
fn no_beginning_of_a_shared_file_makes_any_reader_panic() {
    let Some(folder) = shared_data() else { return };
    let is_listed = |path: &&std::path::PathBuf| !path.starts_with(folder.join("truth"));
    for path in files_below(&folder).iter().filter(is_listed) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = fs::read(Path::new(path)).expect("a listed file can be read");
        bytes.truncate(BEGINNING);
        let file = SourceFile::new(name, bytes);
        for reader in READERS {
            reader.recognise(&file);
            reader.read(&file, &ReadOptions::default());
        }
    }
}

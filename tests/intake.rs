//! Intake of real files: nothing is lost between a reading and a batch.
#![allow(clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use zonula_catalog::Catalogue;
use zonula_formats::{ReadOptions, Reading, Recognition, SourceFile, recognise};
use zonula_intake::{Answer, ImportPlan, Known, Question, plan};
use zonula_model::{Date, DateTime, ImportBatch, Patient, PatientId, Sex, Value};

const NOW: DateTime = DateTime::constant(2026, 11, 1, 9, 0, 0, 0);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lie within the workspace")
}

/// The person of the sample files.
fn jonas() -> Patient {
    Patient {
        id: PatientId(1),
        number: "SAMPLE-1".to_owned(),
        name: "Jonas Beispiel".to_owned(),
        born: Date::constant(1966, 11, 2),
        sex: Sex::Male,
    }
}

/// Reads a file by the one reader that recognises it.
fn read(path: &Path) -> Option<(SourceFile, &'static str, Reading)> {
    let name = path.file_name()?.to_str()?;
    let file = SourceFile::new(name, std::fs::read(path).ok()?);
    match recognise(&file) {
        Recognition::One(reader) => {
            let reading = reader.read(&file, &ReadOptions::default());
            Some((file, reader.format().id, reading))
        }
        Recognition::Several(_) | Recognition::Unknown => None,
    }
}

fn planned(path: &Path, patient: &Patient) -> Option<(ImportPlan, usize)> {
    let (file, format, reading) = read(path)?;
    let results = reading.specimens.iter().map(|specimen| specimen.results.len()).sum();
    let catalogue = Catalogue::built_in();
    Some((plan(&file, format, reading, patient, catalogue, Known::default()), results))
}

/// Answers every question so that all is kept and nothing is decided.
fn undecided(mut plan: ImportPlan) -> ImportBatch {
    let catalogue = Catalogue::built_in();
    while let Some(question) = plan.questions.first().cloned() {
        let answer = match &question {
            Question::Analyte { .. }
            | Question::Symptom { .. }
            | Question::Collected { .. }
            | Question::Same { .. } => Answer::Unmatched,
            Question::Choice { options, .. } => Answer::Chosen(options[0].clone()),
            Question::Rows { rows, .. } => Answer::Rows((1..=rows.len()).collect()),
            Question::Specimens { labels, .. } => Answer::Specimens(labels[..1].to_vec()),
            Question::Patient { .. } => Answer::SamePatient,
        };
        plan.answer(question.key(), answer, catalogue).expect("the answer fits its question");
    }
    plan.finish(NOW, Catalogue::built_in()).expect("no question is open")
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files_below(&path, files);
        } else {
            files.push(path);
        }
    }
}

#[test]
fn no_result_of_any_real_laboratory_file_is_lost() {
    let data = root().join("../shared/data/lab");
    let mut files = vec![];
    files_below(&data, &mut files);
    if files.is_empty() {
        println!("skipped: the shared data are not at hand");
        return;
    }
    let (mut read, mut results) = (0, 0);
    for path in files {
        let Some((plan, expected)) = planned(&path, &jonas()) else { continue };
        let batch = undecided(plan);
        let kept: usize = batch.specimens.iter().map(|own| own.observations.len()).sum();
        assert_eq!(kept + left_out(&batch), expected, "{}", path.display());
        read += 1;
        results += expected;
    }
    println!("{read} files, {results} results");
    assert!(read > 10 && results > 50, "{read} files, {results} results");
}

/// Counts results left out; a specimen without results is listed by itself.
fn left_out(batch: &ImportBatch) -> usize {
    batch.left_out.len()
}

#[test]
fn the_sample_files_need_no_answers_but_the_dates_of_stool() {
    let sample = root().join("src-tauri/crates/api/sample");
    let mut files = vec![];
    files_below(&sample, &mut files);
    let mut analytes: BTreeMap<String, usize> = BTreeMap::new();
    let mut unmatched = BTreeSet::new();
    let mut symptoms = 0;
    for path in files {
        let extension = path.extension().and_then(|own| own.to_str());
        if matches!(extension, Some("md" | "toml")) {
            continue;
        }
        let Some((plan, _)) = planned(&path, &jonas()) else {
            println!("not read: {}", path.display());
            continue;
        };
        for question in &plan.questions {
            assert!(matches!(question, Question::Collected { .. }), "{question:?}");
        }
        let batch = undecided(plan);
        symptoms += batch.symptoms.len();
        let strange = batch.symptoms.iter().filter(|own| own.symptom.is_none());
        unmatched.extend(strange.map(|own| own.name.clone()));
        for own in batch.specimens.iter().flat_map(|specimen| &specimen.observations) {
            let id = own.analyte.as_ref().map_or("", |id| id.as_str());
            *analytes.entry(id.to_owned()).or_default() += 1;
            let unit = match &own.value {
                Value::Quantity { unit, .. } => unit.clone(),
                Value::Text(_) => continue,
            };
            let canonical = own.analyte.as_ref().and_then(|id| Catalogue::built_in().analyte(id));
            if let Some(canonical) = canonical {
                assert_eq!(unit, canonical.unit, "{}", own.written.name);
            }
        }
    }
    println!("{analytes:?}, {symptoms} scores, unmatched {unmatched:?}");
    assert!(symptoms > 100 && !analytes.contains_key(""));
    // The published study's two scores are no single symptoms.
    assert_eq!(unmatched.len(), 2, "{unmatched:?}");
    assert!(analytes.contains_key("calprotectin-stool"));
    assert!(analytes.contains_key("crp") || analytes.contains_key("hs-crp"));
}

#[test]
fn the_sheets_that_practices_hand_out_are_read_without_a_question() {
    let folder = root().join("templates/sheets");
    let plan_of = |name: &str, text: String| {
        let file = SourceFile::new(name, text.into_bytes());
        let Recognition::One(reader) = recognise(&file) else { panic!("{name} is not recognised") };
        let reading = reader.read(&file, &ReadOptions::default());
        assert_eq!(reading.problems, [], "{name}");
        let catalogue = Catalogue::built_in();
        plan(&file, reader.format().id, reading, &jonas(), catalogue, Known::default())
    };
    for language in ["en", "de", "fr", "es", "nl"] {
        let sheet = |name: &str| {
            std::fs::read_to_string(folder.join(language).join(name)).expect("the sheet is there")
        };
        let header = sheet("symptom-diary.csv");
        let scores = header.matches("(0-10)").count();
        let row = format!("2026-03-01;{}4;some words\r\n", "3;".repeat(scores));
        let plan = plan_of("symptom-diary.csv", header + &row);
        assert!(plan.questions.is_empty(), "{language}: {:?}", plan.questions);
        let batch = undecided(plan);
        assert_eq!(batch.symptoms.len(), scores + 1, "{language}");
        assert!(batch.symptoms.iter().all(|own| own.symptom.is_some()), "{language}");
        assert_eq!(batch.symptoms.last().map(|own| own.scale), Some((1.0, 7.0)), "{language}");
        let row = "Magnesium;2026-03-01;2026-03-31;300 mg;\r\n";
        let batch = undecided(plan_of("interventions.csv", sheet("interventions.csv") + row));
        let found = batch.interventions.first().expect("the row is read");
        assert_eq!((&*found.what, found.dose.as_deref()), ("Magnesium", Some("300 mg")));
        assert_eq!(found.to, Some(Date::constant(2026, 3, 31)), "{language}");
    }
}

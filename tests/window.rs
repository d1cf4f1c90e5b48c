//! The window's whole path, by the hands of WebDriver: from an empty computer to a PDF on disk.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(clippy::print_stdout, reason = "a skipped test says why")]

#[path = "window/driver.rs"]
mod driver;
#[path = "window/walk.rs"]
mod walk;

use driver::{needs, open, root, target};
use fantoccini::key::Key;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use walk::Walk;

const PASSPHRASE: &str = "seven quiet herons under the bridge";

/// Files of the sample patient, as laboratories write them.
const FILES: [&str; 6] = [
    "laboratory-stool.csv",
    "laboratory-blood-2026-07-07.json",
    "laboratory-blood-2026-10-12.json",
    "stool-2026-07-07.kreport",
    "stool-2026-10-12.kreport",
    "diary-weekly.csv",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_person_comes_from_a_folder_of_files_to_a_pdf() {
    let needs = match needs() {
        Ok(needs) => needs,
        Err(missing) if std::env::var_os("ZONULA_REQUIRE_WINDOW").is_some() => panic!("{missing}"),
        Err(missing) => return println!("skipped: {missing}"),
    };
    let folder = TempDir::new().unwrap();
    let window = open(&needs.program, &surroundings(folder.path())).await;
    let mut walk = Walk::begin(window, needs.axe, target().join("window")).await;

    creates_a_database(&mut walk).await;
    is_kept_out_by_a_wrong_passphrase(&mut walk).await;
    adds_a_patient(&mut walk).await;
    imports_files(&mut walk).await;
    sees_results(&mut walk).await;
    makes_a_report(&mut walk, folder.path()).await;
    changes_settings(&mut walk).await;
    sees_the_same_in_the_dark(&mut walk).await;
    reads_german_at_twice_the_size(&mut walk).await;

    assert!(walk.screens.len() >= 30, "only {:?} were looked at", walk.screens);
    println!("{} screens in {}", walk.screens.len(), walk.pictures().display());
    let violations = std::mem::take(&mut walk.violations);
    walk.end().await;
    assert!(violations.is_empty(), "axe found:\n{}", violations.join("\n"));
    nothing_lies_open_on_disk(folder.path());
}

/// The window's environment: a home of its own, and answers in place of the system's dialogs.
fn surroundings(folder: &Path) -> Vec<(&'static str, PathBuf)> {
    let sample = root().join("src-tauri/crates/api/sample");
    let files = std::env::join_paths(FILES.map(|file| sample.join(file))).unwrap();
    vec![
        ("ZONULA_DB", folder.join("zonula.db")),
        ("ZONULA_TEST_FILES", files.into()),
        ("ZONULA_TEST_TARGET", folder.join("report.pdf")),
        ("XDG_DATA_HOME", folder.join("data")),
        ("XDG_CONFIG_HOME", folder.join("config")),
        ("XDG_CACHE_HOME", folder.join("cache")),
    ]
}

async fn creates_a_database(walk: &mut Walk) {
    walk.read("Welcome to Zonula").await;
    walk.look("01-first-start").await;
    walk.fill("#passphrase", PASSPHRASE).await;
    walk.fill("#again", "seven quiet heroes").await;
    walk.read("The two are not the same").await;
    walk.look("02-passphrases-differ").await;
    walk.fill("#again", PASSPHRASE).await;
    walk.press("Create database").await;
    walk.read("No patients yet").await;
    walk.look("03-no-patients").await;
}

async fn is_kept_out_by_a_wrong_passphrase(walk: &mut Walk) {
    walk.ctrl('l').await;
    walk.read("Zonula is locked").await;
    walk.look("04-locked").await;
    walk.fill("#passphrase", "seven loud herons").await;
    walk.key(Key::Enter).await;
    walk.read("This passphrase does not open the database.").await;
    walk.look("05-wrong-passphrase").await;
    walk.fill("#passphrase", PASSPHRASE).await;
    walk.key(Key::Enter).await;
    walk.read("No patients yet").await;
}

async fn adds_a_patient(walk: &mut Walk) {
    walk.ctrl('n').await;
    walk.see("#new-name").await;
    walk.press("Add patient").await;
    walk.read("are needed").await;
    walk.fill("#new-name", "Jonas Beispiel").await;
    walk.fill("#new-number", "P-1042").await;
    walk.fill("#new-born", "02/11/1966").await;
    walk.read("February 11, 1966").await;
    walk.press("Male").await;
    walk.look("06-new-patient").await;
    walk.press("Add patient").await;
    walk.read("No results yet").await;
    walk.look("07-empty-patient").await;
}

async fn imports_files(walk: &mut Walk) {
    walk.press("Import files").await;
    walk.read("Drop files or a folder here").await;
    walk.look("08-import").await;
    walk.ctrl('o').await;
    walk.read("diary-weekly.csv").await;
    walk.see("nav .ready, nav .open, nav .nothing").await;
    waits_until_all_are_read(walk).await;
    walk.read("Is it the same person?").await;
    walk.look("09-review").await;
    answers_every_question(walk).await;
    walk.look("10-answered").await;
    walk.see("[data-import]:not(:disabled)").await.click().await.unwrap();
    walk.read("files are in the record").await;
    walk.look("11-stored").await;
    let text = walk.text().await;
    assert!(!text.contains("not stored"), "every file is stored: {text}");
}

async fn waits_until_all_are_read(walk: &Walk) {
    while walk.evaluate("return document.querySelector('nav .reading') !== null", vec![]).await
        == json!(true)
    {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Goes through the files and says yes to what is likely, as a practitioner in a hurry does.
async fn answers_every_question(walk: &Walk) {
    let answer = "
        const open = [...document.querySelectorAll('section li:not(.done) fieldset')];
        for (const field of open) {
            const box = field.querySelector('input[type=checkbox], input[type=radio]');
            if (box) { box.click(); continue; }
            const day = field.querySelector('input');
            day.value = '10/12/2026';
            day.dispatchEvent(new Event('input', { bubbles: true }));
        }";
    for (n, file) in FILES.iter().enumerate() {
        walk.evaluate(
            "document.querySelectorAll('nav[aria-label=Files] button')[arguments[0]].click()",
            vec![json!(n)],
        )
        .await;
        walk.see("article h2").await;
        walk.read(file).await;
        walk.evaluate(answer, vec![]).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

async fn sees_results(walk: &mut Walk) {
    walk.press("See the results").await;
    walk.read("Calprotectin").await;
    walk.see("table svg").await;
    walk.look("12-results").await;
    walk.see("table .open").await.click().await.unwrap();
    walk.read("Source").await;
    walk.look("13-one-result").await;
    for (tab, words, picture) in [
        ("Microbiome", "Shannon", "14-microbiome"),
        ("Symptoms", "Course", "15-symptoms"),
        ("Correlations", "Spearman", "16-correlations"),
        ("Files", "laboratory-stool.csv", "17-files"),
        ("Reports", "No released report yet", "18-no-reports"),
    ] {
        walk.press(tab).await;
        walk.read(words).await;
        walk.look(picture).await;
    }
    accepts_a_statement(walk).await;
    walk.press("Files").await;
    walk.press("Take back").await;
    walk.read("leaves the record").await;
    walk.look("19-take-back").await;
    walk.key(Key::Escape).await;
}

/// Reads what is proposed and why, accepts one of it, and looks up where it comes from.
async fn accepts_a_statement(walk: &mut Walk) {
    walk.press("Assessment").await;
    walk.read("Seven areas").await;
    walk.read("Nothing is printed before you accept it").await;
    walk.fill("#practitioner", "Dr. Amélie Weiss").await;
    walk.key(Key::Tab).await;
    walk.look("18a-assessment").await;
    walk.press("Accept").await;
    walk.read("One is accepted").await;
    walk.look("18b-accepted").await;
    walk.press("Knowledge").await;
    walk.read("Catalogue 20").await;
    walk.press("Analytes").await;
    walk.fill("#knowledge-search", "zonulin").await;
    walk.read("Zonulin").await;
    walk.look("18c-knowledge").await;
    walk.press("Patients").await;
    walk.press("Jonas Beispiel").await;
    walk.read("Calprotectin").await;
}

async fn makes_a_report(walk: &mut Walk, folder: &Path) {
    walk.ctrl('p').await;
    sees_a_page(walk).await;
    walk.look("20-report").await;
    walk.press("Patient").await;
    walk.choose("#report-language", "de").await;
    walk.choose("#report-brand", "praxis-am-seeufer").await;
    sees_a_page(walk).await;
    walk.look("21-patient-report-german").await;

    walk.press("Release").await;
    walk.fill("#release-by", "Dr. Amélie Weiss").await;
    walk.look("22-release").await;
    walk.press("Release").await;
    walk.read("By Dr. Amélie Weiss").await;
    sees_a_page(walk).await;
    walk.look("23-released").await;
    walk.see("[data-save]:not(:disabled)").await.click().await.unwrap();
    walk.read("Saved as report.pdf").await;
    let pdf = std::fs::read(folder.join("report.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"), "what was saved is a PDF");
    assert!(pdf.len() > 20_000, "a report has more than {} bytes", pdf.len());

    walk.press("Back to the patient").await;
    walk.press("Reports").await;
    walk.read("Dr. Amélie Weiss").await;
    walk.look("24-reports").await;
}

/// Waits for the picture of the first page.
async fn sees_a_page(walk: &Walk) {
    let drawn = "
        const page = document.querySelector('img[data-page=\"1\"]');
        return page !== null && page.complete && page.naturalWidth > 300
            && page.closest('.stale') === null";
    for _ in 0..300 {
        if walk.evaluate(drawn, vec![]).await == json!(true) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no page was drawn; the page says: {}", walk.text().await);
}

async fn changes_settings(walk: &mut Walk) {
    walk.press("Patients").await;
    walk.read("1 of 1").await;
    walk.look("25-patients").await;
    walk.fill("[data-search]", "nobody").await;
    walk.read("No patient matches").await;
    walk.look("26-nobody-found").await;
    walk.ctrl('k').await;
    walk.see(".palette input").await;
    walk.look("27-palette").await;
    walk.key(Key::Escape).await;
    walk.key(Key::F1).await;
    walk.read("in four steps").await;
    walk.look("28-help").await;
    walk.key(Key::Escape).await;
    walk.ctrl(',').await;
    walk.read("Licence").await;
    walk.look("29-settings").await;
}

async fn sees_the_same_in_the_dark(walk: &mut Walk) {
    walk.choose("#theme", "dark").await;
    walk.look("30-settings-dark").await;
    walk.press("Patients").await;
    walk.read("Jonas Beispiel").await;
    walk.look("31-patients-dark").await;
    walk.press("Jonas Beispiel").await;
    walk.read("Calprotectin").await;
    walk.look("32-results-dark").await;
    for (tab, words, picture) in [
        ("Microbiome", "Shannon", "33-microbiome-dark"),
        ("Symptoms", "Course", "34-symptoms-dark"),
        ("Correlations", "Spearman", "35-correlations-dark"),
    ] {
        walk.press(tab).await;
        walk.read(words).await;
        walk.look(picture).await;
    }
    walk.ctrl('o').await;
    walk.read("diary-weekly.csv").await;
    waits_until_all_are_read(walk).await;
    walk.read("Imported before").await;
    walk.look("36-imported-before-dark").await;
    walk.press("Cancel").await;
    walk.ctrl('p').await;
    sees_a_page(walk).await;
    walk.look("37-report-dark").await;
}

async fn reads_german_at_twice_the_size(walk: &mut Walk) {
    walk.ctrl(',').await;
    walk.choose("#theme", "light").await;
    walk.choose("#language", "de").await;
    walk.read("Einstellungen").await;
    walk.look("38-settings-german").await;
    walk.choose("#text-size", "2").await;
    walk.look("39-settings-200").await;
    assert!(!walk.is_cut_off().await, "settings are cut off at 200 %");
    walk.press("Patienten").await;
    walk.read("Jonas Beispiel").await;
    walk.look("40-patients-200").await;
    assert!(!walk.is_cut_off().await, "patients are cut off at 200 %");
    walk.press("Jonas Beispiel").await;
    walk.read("Befunde").await;
    walk.look("41-results-200").await;
    assert!(!walk.is_cut_off().await, "results are cut off at 200 %");
    walk.press("Bericht erstellen").await;
    walk.read("Entwurf als PDF sichern").await;
    walk.look("42-report-200").await;
    assert!(!walk.is_cut_off().await, "the report is cut off at 200 %");
    // The pages stand below their controls now, and are drawn where they come into view.
    walk.see(".pages li").await;
    let down = "document.querySelector('.pages').scrollIntoView()";
    walk.evaluate(down, vec![]).await;
    sees_a_page(walk).await;
    walk.look("43-report-pages-200").await;
}

/// Neither the database nor what the web view keeps names the patient.
fn nothing_lies_open_on_disk(folder: &Path) {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_none_or(|name| name != "report.pdf") {
                let bytes = std::fs::read(&path).unwrap_or_default();
                let open = bytes.windows(14).any(|part| part == b"Jonas Beispiel");
                assert!(!open, "the patient's name lies in {}", path.display());
            }
        }
    }
}

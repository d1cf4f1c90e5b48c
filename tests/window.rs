//! The window's whole path, by the hands of WebDriver: from an empty computer to a PDF on disk.
//!
//! With `BLESS` set the pictures of the handbook are made anew.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(clippy::print_stdout, reason = "a skipped test says why")]

#[path = "window/computer.rs"]
mod computer;
#[path = "window/covered.rs"]
mod covered;
#[path = "window/driver.rs"]
mod driver;
#[path = "window/formats.rs"]
mod formats;
#[path = "window/keys.rs"]
mod keys;
#[path = "window/life.rs"]
mod life;
#[path = "window/network.rs"]
mod network;
#[path = "window/practice.rs"]
mod practice;
#[path = "window/records.rs"]
mod records;
#[path = "window/review.rs"]
mod review;
#[path = "window/walk.rs"]
mod walk;

use computer::{Computer, PASSPHRASE, sample};
use fantoccini::key::Key;
use serde_json::json;
use std::path::Path;
use walk::Walk;

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
    let _turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    computer.picks(&FILES.map(sample));
    computer.chooses(&computer.place("report.pdf"));
    let mut walk = computer.sit_down().await;

    creates_a_database(&mut walk).await;
    is_kept_out_by_a_wrong_passphrase(&mut walk).await;
    adds_a_patient(&mut walk).await;
    imports_files(&mut walk).await;
    sees_results(&mut walk).await;
    makes_a_report(&mut walk, computer.folder()).await;
    changes_settings(&mut walk).await;
    reads_german(&mut walk).await;

    assert!(walk.screens.len() >= 30, "only {:?} were looked at", walk.screens);
    walk.end_well().await;
    nothing_lies_open_on_disk(computer.folder());
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
    // From the fourth wrong word on, whoever guesses waits, and is told for how long.
    for _ in 0..9 {
        if walk.text().await.contains("The next try is possible in") {
            break;
        }
        walk.fill("#passphrase", "seven loud herons").await;
        walk.key(Key::Enter).await;
        walk.see("[type=submit]:not(:disabled), [role=timer]").await;
    }
    walk.read("The next try is possible in").await;
    walk.look("05a-must-wait").await;
    walk.press("Rescue what is readable").await;
    walk.read("The damaged one stays as it is").await;
    walk.look("05b-rescue").await;
    walk.press("Cancel").await;
    walk.no_longer_reads("The next try is possible in").await;
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
    for (tab, words) in [
        ("Microbiome", "No microbiome profile yet"),
        ("Symptoms", "No diary yet"),
        ("Correlations", "Nothing to correlate yet"),
        ("Files", "No files yet"),
    ] {
        walk.press(tab).await;
        walk.read(words).await;
        walk.look(&format!("07-empty-{}", tab.to_lowercase())).await;
    }
}

async fn imports_files(walk: &mut Walk) {
    walk.press("Import files").await;
    walk.read("Drop files or a folder here").await;
    walk.look("08-import").await;
    walk.ctrl('o').await;
    walk.read("diary-weekly.csv").await;
    walk.waits_until_all_are_read().await;
    walk.read("Is it the same person?").await;
    walk.look("09-review").await;
    walk.answers_every_question().await;
    walk.look("10-answered").await;
    walk.stores().await;
    walk.read("files are in the record").await;
    walk.look("11-stored").await;
    let text = walk.text().await;
    assert!(!text.contains("not stored"), "every file is stored: {text}");
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
    // A long page is looked at once, with everything open.
    walk.press("What else is known").await;
    walk.rest(300).await;
    walk.picture("18d-what-else-is-known").await;
    walk.press("Why, and where it comes from").await;
    walk.rest(300).await;
    walk.picture("18e-why").await;
    walk.press("Write own words").await;
    walk.see("textarea").await;
    walk.evaluate("document.querySelector('textarea').scrollIntoView()", vec![]).await;
    walk.look("18f-own-words").await;
    walk.press("Cancel").await;
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
    walk.sees_a_page().await;
    walk.look("20-report").await;
    walk.press("Patient").await;
    walk.choose("#report-language", "de").await;
    walk.choose("#report-brand", "praxis-am-seeufer").await;
    walk.sees_a_page().await;
    walk.look("21-patient-report-german").await;

    walk.press("Release").await;
    walk.fill("#release-by", "Dr. Amélie Weiss").await;
    walk.look("22-release").await;
    walk.press("Release").await;
    walk.read("By Dr. Amélie Weiss").await;
    walk.sees_a_page().await;
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
    walk.see("[role=dialog]").await;
    walk.look("28-help").await;
    walk.key(Key::Escape).await;
    walk.ctrl(',').await;
    walk.read("Licence").await;
    walk.look("29-settings").await;
    walk.ctrl('o').await;
    walk.press("Jonas Beispiel").await;
    walk.read("diary-weekly.csv").await;
    walk.waits_until_all_are_read().await;
    walk.read("Imported before").await;
    walk.look("30-imported-before").await;
    walk.press("Cancel").await;
}

/// The longest words of the five languages: nothing of them may be cut at twice the size.
async fn reads_german(walk: &mut Walk) {
    walk.ctrl(',').await;
    walk.choose("#language", "de").await;
    walk.read("Einstellungen").await;
    walk.look("31-settings-german").await;
    walk.press("Patienten").await;
    walk.read("Jonas Beispiel").await;
    walk.look("32-patients-german").await;
    walk.press("Jonas Beispiel").await;
    walk.read("Befunde").await;
    walk.look("33-results-german").await;
    walk.press("Bericht erstellen").await;
    walk.read("Entwurf als PDF sichern").await;
    walk.sees_a_page().await;
    walk.look("34-report-german").await;
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

/// A number of elements that a selector finds.
async fn how_many(walk: &Walk, selector: &str) -> u64 {
    let script = "return document.querySelectorAll(arguments[0]).length";
    walk.evaluate(script, vec![json!(selector)]).await.as_u64().unwrap_or_default()
}

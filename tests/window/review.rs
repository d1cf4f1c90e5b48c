//! The import review, button by button: what was answered can be changed, what was taken in taken
//! back, and nothing is stored before.

use crate::computer::{Computer, PASSPHRASE, fixture, sample};
use crate::walk::Walk;
use crate::{driver, how_many};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

#[tokio::test(flavor = "multi_thread")]
async fn every_button_of_the_import_review_does_what_it_says() {
    let _turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    let mut walk = computer.sit_down().await;
    walk.creates_a_database(PASSPHRASE).await;
    walk.adds("Erika Muster", "P-2").await;
    walk.press("Patients").await;
    walk.adds("Jonas Beispiel", "P-1042").await;

    looks_into_an_archive(&mut walk, &computer).await;
    changes_answers(&walk).await;
    leaves_out_and_takes_in(&walk).await;
    attaches_to_another_patient(&mut walk).await;
    cancels(&walk).await;
    takes_a_whole_import_back(&mut walk, &computer).await;
    takes_one_file_back(&mut walk).await;
    accepts_rows_beside_the_page(&mut walk, &computer).await;
    answers_how_a_file_is_read(&mut walk, &computer).await;
    meets_a_file_with_problems(&mut walk, &computer).await;
    walk.end_well().await;
}

/// Packs files as a laboratory's portal does.
fn pack(files: &[&str], into: &Path) {
    let mut archive = ZipWriter::new(File::create(into).unwrap());
    for file in files {
        archive.start_file(format!("results/{file}"), SimpleFileOptions::default()).unwrap();
        archive.write_all(&std::fs::read(sample(file)).unwrap()).unwrap();
    }
    archive.finish().unwrap();
}

async fn looks_into_an_archive(walk: &mut Walk, computer: &Computer) {
    let archive = computer.place("portal.zip");
    pack(&["laboratory-stool.csv", "laboratory-blood-2026-07-07.json"], &archive);
    computer.picks(&[archive]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.read("portal.zip/results/laboratory-stool.csv").await;
    walk.read("portal.zip/results/laboratory-blood-2026-07-07.json").await;
    assert_eq!(how_many(walk, "nav[aria-label=Files] button").await, 2, "one for each member");
    walk.look("r01-archive").await;
}

/// Answers, and answers otherwise: the count follows, and the last answer stands.
async fn changes_answers(walk: &Walk) {
    walk.press("portal.zip/results/laboratory-stool.csv").await;
    walk.read("Is it the same person?").await;
    walk.press("Yes, it is the same person").await;
    assert_eq!(how_many(walk, "article li.done").await, 1, "one question is answered");
    walk.press("Yes, it is the same person").await;
    assert_eq!(how_many(walk, "article li.done").await, 0, "the answer is taken back");
    walk.press("Yes, it is the same person").await;
    walk.answers_every_question().await;
    walk.press("portal.zip/results/laboratory-stool.csv").await;
    let radios = how_many(walk, "article input[type=radio]").await;
    if radios > 0 {
        walk.press("Keep as written").await;
        walk.waits_until_all_are_read().await;
        let kept = "return [...document.querySelectorAll('article label')]
            .filter((one) => one.textContent.includes('Keep as written'))
            .some((one) => one.querySelector('input').checked)";
        assert_eq!(walk.evaluate(kept, vec![]).await, true, "the other answer stands");
    }
    walk.see("[data-import]:not(:disabled)").await;
}

async fn leaves_out_and_takes_in(walk: &Walk) {
    walk.press("Leave out").await;
    walk.read("Left out").await;
    walk.read("Import 1 file").await;
    walk.press("Take in again").await;
    walk.no_longer_reads("Left out").await;
    walk.read("Import 2 files").await;
}

async fn attaches_to_another_patient(walk: &mut Walk) {
    walk.press("Another patient").await;
    walk.read("Whose files are these?").await;
    walk.look("r02-whose-files").await;
    walk.press("Erika Muster").await;
    walk.waits_until_all_are_read().await;
    walk.read("Import for Erika Muster").await;
    walk.read("Is it the same person?").await;
    // The file names somebody else, and the review says what differs.
    walk.read("file says").await;
    walk.look("r03-another-patient").await;
    walk.press("Another patient").await;
    walk.press("Jonas Beispiel").await;
    walk.waits_until_all_are_read().await;
    walk.read("Import for Jonas Beispiel").await;
}

async fn cancels(walk: &Walk) {
    walk.press("Cancel").await;
    walk.read("No results yet").await;
    walk.press("Files").await;
    walk.read("No files yet").await;
}

async fn takes_a_whole_import_back(walk: &mut Walk, computer: &Computer) {
    computer.picks(&[computer.place("portal.zip")]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.answers_every_question().await;
    walk.look("r04-ready").await;
    walk.stores().await;
    walk.read("2 files are in the record").await;
    walk.press("Take all back").await;
    walk.read("Everything was taken back").await;
    walk.look("r05-all-back").await;
    walk.press("See the results").await;
    walk.read("No results yet").await;
}

async fn takes_one_file_back(walk: &mut Walk) {
    walk.imports().await;
    walk.read("Calprotectin").await;
    walk.press("Files").await;
    walk.read("laboratory-stool.csv").await;
    walk.press("Take back laboratory-stool.csv").await;
    walk.read("leaves the record").await;
    walk.look("r06-take-back").await;
    walk.press("Cancel").await;
    walk.press("Take back laboratory-stool.csv").await;
    walk.read("leaves the record").await;
    walk.press("Take back").await;
    walk.read("was taken back").await;
    walk.press("Results").await;
    walk.no_longer_reads("Calprotectin").await;
}

/// Rows read off a printed page stand beside it, and each is taken by a person.
async fn accepts_rows_beside_the_page(walk: &mut Walk, computer: &Computer) {
    computer.picks(&[fixture("pdf-report/good/input.pdf")]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.read("Which are right?").await;
    walk.see(".page img").await;
    walk.see(".page .frame").await;
    walk.look("r07-printed-rows").await;
    let rows = how_many(walk, ".rows label").await;
    assert!(rows >= 5, "the page has {rows} rows");
    walk.press("All rows are right").await;
    assert_eq!(how_many(walk, ".page .frame.taken").await, rows, "each row is marked on the page");
    walk.press("None is right").await;
    assert_eq!(how_many(walk, ".page .frame.taken").await, 0, "and none any more");
    let first = ".rows label:nth-of-type(1) input";
    walk.see(first).await.click().await.unwrap();
    walk.see(".rows label:nth-of-type(5) input").await.click().await.unwrap();
    assert_eq!(how_many(walk, ".page .frame.taken").await, 2, "two rows are taken");
    walk.look("r08-two-rows").await;
    answers_the_rest(walk).await;
    walk.no_longer_reads("What does “Alkalische").await;
    walk.stores().await;
    walk.read("2 results").await;
    walk.press("See the results").await;
    walk.read("58,2").await;
    walk.look("r09-rows-stored").await;
}

/// Answers everything but the rows, which are chosen already.
async fn answers_the_rest(walk: &Walk) {
    let answer = "
        const open = [...document.querySelectorAll('section li:not(.done) fieldset')];
        for (const field of open) field.querySelector('input[type=checkbox], input[type=radio]')?.click();
        return open.length;";
    for _ in 0..6 {
        let open = walk.evaluate(answer, vec![]).await;
        walk.rest(150).await;
        walk.waits_until_all_are_read().await;
        if open == serde_json::json!(0) {
            return;
        }
    }
}

/// What the file leaves open about signs and dates is answered, and the file read anew.
async fn answers_how_a_file_is_read(walk: &mut Walk, computer: &Computer) {
    let folder = fixture("lab-csv/open-questions");
    let file = std::fs::read_dir(folder).unwrap().map(|own| own.unwrap().path());
    let file = file.into_iter().find(|own| own.file_stem().is_some_and(|stem| stem == "input"));
    computer.picks(&[file.unwrap()]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.read("Which sign stands before decimals").await;
    walk.look("r10-how-to-read").await;
    walk.press("The point: 1.5 is one and a half").await;
    walk.waits_until_all_are_read().await;
    walk.no_longer_reads("Which sign stands before decimals").await;
    walk.press("The day").await;
    walk.waits_until_all_are_read().await;
    walk.no_longer_reads("Which stands first in dates").await;
    // Another choice is still possible, among the reading options.
    walk.press("Reading options").await;
    walk.choose("#decimal", ",").await;
    walk.waits_until_all_are_read().await;
    walk.look("r11-read-otherwise").await;
    walk.press("Cancel").await;
}

async fn meets_a_file_with_problems(walk: &mut Walk, computer: &Computer) {
    let folder = fixture("lab-csv/damaged");
    let file = std::fs::read_dir(folder).unwrap().map(|own| own.unwrap().path());
    let damaged = file.into_iter().find(|own| own.file_stem().is_some_and(|stem| stem == "input"));
    computer.picks(&[damaged.unwrap(), fixture("pdf-report/scan/input.pdf")]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.read("Problems").await;
    walk.look("r12-problems").await;
    walk.see("nav[aria-label=Files] li:nth-of-type(2) button").await.click().await.unwrap();
    walk.read("Nothing to import").await;
    walk.look("r13-scan-refused").await;
    walk.press("Cancel").await;
}

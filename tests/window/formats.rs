//! Real files of more than ten formats come in through the window; a program that is killed while
//! it stores leaves all of a file or nothing.

use crate::computer::{Computer, PASSPHRASE};
use crate::driver;
use crate::how_many;
use crate::walk::Walk;
use serde_json::json;
use std::fmt::Write;
use std::path::PathBuf;
use zonula_tests::shared_data;

/// Real files, each of another format.
const FILES: [&str; 12] = [
    "lab/hl7v2/Analytica__Ferritin.hl7",
    "lab/fhir/ms_LRI_CBC-expected.json",
    "lab/ccda/Basic_Metabolic_Panel_with_Troponin_C-CDA2.1_.xml",
    "lab/astm/chemistry-panel.astm",
    "lab/ldt/xdt_e1.ldt",
    "lab/csv_xlsx/openelis_wondfo-finecare.csv",
    "microbiome/kraken_bracken/bracken_sample_test.report",
    "microbiome/metaphlan/pavian_metaphlan4-report.txt",
    "microbiome/biom1_json/min_dense_otu_table.biom",
    "microbiome/biom2_hdf5/mia_complete.biom",
    "microbiome/consumer_ubiome/Sprague-uBiomeOct2014.json",
    "diary/daylio_sample.csv",
];

#[tokio::test(flavor = "multi_thread")]
async fn real_files_of_ten_formats_come_in() {
    let _turn = driver::turn().await;
    let (Some(computer), Some(data)) = (Computer::new(), shared_data()) else { return };
    let files: Vec<PathBuf> = FILES.iter().map(|file| data.join(file)).collect();
    computer.picks(&files);
    let mut walk = computer.sit_down().await;
    walk.creates_a_database(PASSPHRASE).await;
    walk.adds("Erika Muster", "P-2").await;
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.look("f01-review").await;
    walk.answers_every_question().await;
    walk.look("f02-answered").await;
    walk.stores().await;
    walk.look("f03-stored").await;
    walk.press("See the results").await;
    walk.press("Files").await;
    walk.read("Take back").await;
    let formats = "return [...new Set([...document.querySelectorAll('tbody td:nth-of-type(1)')].map((one) => one.textContent))]";
    let formats = walk.evaluate(formats, vec![]).await;
    let count = formats.as_array().map_or(0, Vec::len);
    assert!(count >= 10, "only {formats} came in");
    walk.look("f04-files").await;
    walk.end_well().await;
}

/// A diary of so many days that storing it takes a while.
fn long_diary() -> String {
    let felt = ["Bloating", "Abdominal pain", "Flatulence", "Belching", "Nausea", "Fatigue"];
    let mut text = format!("Date,{} (0-10)\n", felt.join(" (0-10),"));
    let mut day = jiff::civil::date(1967, 1, 1);
    for n in 0..20_000 {
        let scores = (1..=felt.len()).map(|column| (n / column % 11).to_string());
        writeln!(text, "{day},{}", scores.collect::<Vec<_>>().join(",")).unwrap();
        day = day.tomorrow().unwrap();
    }
    text
}

/// Presses «Stop» when it appears: a driver's way there may take longer than the storing.
async fn stops_as_soon_as_it_can(walk: &Walk) {
    let quick = "
        new MutationObserver((_, observer) => {
            if (!document.querySelector('progress')) return;
            const stop = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Stop');
            if (!stop) return;
            observer.disconnect();
            stop.click();
        }).observe(document.body, { childList: true, subtree: true });";
    walk.evaluate(quick, vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_stopped_or_killed_leaves_all_or_nothing() {
    let _turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    let diary = computer.place("long-diary.csv");
    std::fs::write(&diary, long_diary()).unwrap();
    computer.picks(&[diary]);
    let mut walk = computer.sit_down().await;
    walk.creates_a_database(PASSPHRASE).await;
    walk.adds("Erika Muster", "P-2").await;
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.answers_every_question().await;
    stops_as_soon_as_it_can(&walk).await;
    walk.see("[data-import]:not(:disabled)").await.click().await.unwrap();
    walk.read("nothing of this file was stored").await;
    walk.look("k02-stopped").await;
    walk.press("See the results").await;
    walk.press("Files").await;
    walk.read("No files yet").await;

    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.answers_every_question().await;
    walk.see("[data-import]:not(:disabled)").await.click().await.unwrap();
    walk.see("progress").await;
    walk.picture("k01-storing").await;
    walk.loses_power().await;

    let mut walk = computer.sit_down().await;
    walk.unlocks(PASSPHRASE).await;
    walk.press("Erika Muster").await;
    walk.press("Files").await;
    let held = how_many(&walk, "[data-state=active] tbody tr").await;
    assert!(held <= 1, "{held} files are in the record");
    walk.press("Symptoms").await;
    if held == 0 {
        walk.read("No diary yet").await;
    } else {
        walk.read("20,000").await;
    }
    walk.look("k03-after-the-kill").await;
    walk.ctrl(',').await;
    walk.press("Check everything").await;
    walk.read("Everything is sound").await;
    let was = walk.evaluate("return document.querySelector('.note-line.danger')", vec![]).await;
    assert_eq!(was, json!(null), "no fault is told");
    walk.end_well().await;
}

//! The sample patient: what the analyses give stands on the patient's pages, and a report lives
//! through release, amendment and withdrawal.

use crate::computer::{Computer, PASSPHRASE};
use crate::walk::Walk;
use crate::{driver, how_many};
use fantoccini::key::Key;
use serde_json::json;

/// What the sample patient took, in the days of his weekly diary.
const INTERVENTIONS: &str = "What;From;To;Dose\n\
    Psyllium;2026-07-14;2026-08-25;2 x 5 g\n\
    Low-lactose diet;2026-08-04;;\n";

/// Six weeks of daily scores around the day on which psyllium began: 6 to 8 before, 2 to 4 after.
fn daily_diary() -> String {
    let mut text = String::from("Date,Bloating (0-10)\n");
    for n in 0..42 {
        let day = jiff::civil::date(2026, 6, 23).saturating_add(jiff::Span::new().days(n));
        let score = if n < 21 { 6 } else { 2 } + (n * 7) % 3;
        text.push_str(&format!("{day},{score}\n"));
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_is_told_and_a_report_is_amended_and_withdrawn() {
    let _turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    let mut walk = computer.sit_down().await;
    walk.creates_a_database(PASSPHRASE).await;
    walk.press("Open the sample patient").await;
    walk.read("Calprotectin").await;

    sees_changes_judged(&mut walk).await;
    sees_a_profile_measured(&mut walk).await;
    sees_what_was_before_and_after(&mut walk, &computer).await;
    sees_correlations_and_those_refused(&mut walk).await;
    releases(&mut walk, &computer).await;
    amends(&mut walk).await;
    withdraws(&mut walk).await;
    walk.end_well().await;
}

async fn sees_changes_judged(walk: &mut Walk) {
    walk.look("l01-results").await;
    walk.read("Change against expected variation").await;
    walk.read("Expected by itself").await;
    walk.read("Against all before").await;
    let down = "[...document.querySelectorAll('h2')]
        .find((one) => one.textContent === 'Change against expected variation').scrollIntoView()";
    walk.evaluate(down, vec![]).await;
    walk.look("l02-changes").await;
    // Every result that has no class says why, in words and not by the name of a reason.
    let text = walk.text().await;
    for name in ["no-variation", "other-laboratory", "other-method", "no-ratio", "too-few-pairs"] {
        assert!(!text.contains(name), "`{name}` is no word");
    }
}

async fn sees_a_profile_measured(walk: &mut Walk) {
    walk.press("Microbiome").await;
    walk.read("Shannon").await;
    walk.read("Published indices").await;
    walk.read("Gut Microbiome Health Index").await;
    walk.read("From the first").await;
    walk.look("l03-microbiome").await;
    let down = "[...document.querySelectorAll('h2')]
        .find((one) => one.textContent === 'Published indices').scrollIntoView()";
    walk.evaluate(down, vec![]).await;
    walk.look("l04-indices").await;
}

async fn sees_what_was_before_and_after(walk: &mut Walk, computer: &Computer) {
    walk.press("Symptoms").await;
    walk.read("From the first weeks to the last").await;
    walk.read("Would people notice it?").await;
    walk.read("Nothing that was taken or changed is in the record").await;
    walk.look("l05-symptoms").await;
    let (taken, diary) = (computer.place("interventions.csv"), computer.place("daily.csv"));
    std::fs::write(&taken, INTERVENTIONS).unwrap();
    std::fs::write(&diary, daily_diary()).unwrap();
    computer.picks(&[taken, diary]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.read("Psyllium").await;
    walk.look("l06-interventions-understood").await;
    walk.answers_every_question().await;
    walk.stores().await;
    walk.press("See the results").await;
    walk.press("Symptoms").await;
    walk.read("Before and after interventions").await;
    walk.read("Psyllium, 2 x 5 g").await;
    // What was entered daily is compared, with its interval.
    walk.read("From then on").await;
    // What was entered weekly has too few days on either side, and the page says so.
    walk.read("fewer than 5 days with a score").await;
    let down = "[...document.querySelectorAll('h2')]
        .find((one) => one.textContent === 'Before and after interventions').scrollIntoView()";
    walk.evaluate(down, vec![]).await;
    walk.look("l07-before-and-after").await;
}

async fn sees_correlations_and_those_refused(walk: &mut Walk) {
    walk.press("Correlations").await;
    walk.read("Spearman").await;
    walk.read("at least 8 are needed").await;
    walk.look("l08-correlations").await;
    walk.press("Compare across all patients").await;
    walk.read("from one patient of this clinic").await;
    walk.read("pairs not tested").await;
    let down = "document.querySelector('.across').scrollIntoView()";
    walk.evaluate(down, vec![]).await;
    walk.look("l09-across").await;
}

async fn releases(walk: &mut Walk, computer: &Computer) {
    walk.ctrl('p').await;
    walk.sees_a_page().await;
    walk.choose("#report-language", "de").await;
    walk.sees_a_page().await;
    leaves_a_section_out(walk).await;
    moves_a_section(walk).await;
    walk.press("Release").await;
    walk.fill("#release-by", "Dr. Amélie Weiss").await;
    walk.press("Release").await;
    walk.read("By Dr. Amélie Weiss").await;
    walk.sees_a_page().await;
    walk.look("l10-released").await;
    prints(walk).await;
    computer.chooses(&computer.place("released.pdf"));
    walk.see("[data-save]:not(:disabled)").await.click().await.unwrap();
    walk.read("Saved as released.pdf").await;
    let pdf = std::fs::read(computer.place("released.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"), "what was saved is a PDF");
}

/// A section that is left out goes from the pages, which say so; taken in again it is back.
async fn leaves_a_section_out(walk: &mut Walk) {
    let pages = how_many(walk, ".pages li").await;
    walk.press("Sections").await;
    walk.press("Microbiome").await;
    walk.read("one left out").await;
    walk.sees_a_page().await;
    let fewer = how_many(walk, ".pages li").await;
    assert!(fewer < pages, "{fewer} of {pages} pages are left");
    walk.look("l09a-section-left-out").await;
    walk.press("Microbiome").await;
    walk.no_longer_reads("one left out").await;
    walk.sees_a_page().await;
    assert_eq!(how_many(walk, ".pages li").await, pages, "all pages are back");
}

/// A section that is moved up stands there in the list, and the pages follow; its control keeps the
/// focus, so that a second press moves it on.
async fn moves_a_section(walk: &mut Walk) {
    let rows =
        "return [...document.querySelectorAll('[data-section]')].map((row) => row.dataset.section)";
    let focus = "return document.activeElement.getAttribute('aria-label')";
    assert_eq!(walk.evaluate(rows, vec![]).await[2], json!("symptoms"));
    walk.press("Symptoms: move up").await;
    assert_eq!(walk.evaluate(rows, vec![]).await[1], json!("symptoms"));
    assert_eq!(walk.evaluate(focus, vec![]).await, json!("Symptoms: move up"));
    walk.key(Key::Enter).await;
    assert_eq!(walk.evaluate(rows, vec![]).await[0], json!("symptoms"));
    assert_eq!(walk.evaluate(focus, vec![]).await, json!("Symptoms: move down"));
    walk.sees_a_page().await;
    walk.look("l09b-section-moved").await;
}

/// The print dialog is the system's; what it is given is every page as a picture.
async fn prints(walk: &mut Walk) {
    let listen = "window.printed = -1;
        window.print = () => (window.printed = document.querySelectorAll('.print-pages img').length);";
    walk.evaluate(listen, vec![]).await;
    let pages = how_many(walk, ".pages li").await;
    walk.press("Print").await;
    for _ in 0..600 {
        if walk.evaluate("return window.printed", vec![]).await == json!(pages) {
            return;
        }
        walk.rest(100).await;
    }
    panic!("{pages} pages were not all given to the printer");
}

async fn amends(walk: &mut Walk) {
    walk.press("Amend").await;
    walk.read("Replaces report").await;
    walk.sees_a_page().await;
    walk.look("l11-amending").await;
    walk.press("Release amended").await;
    walk.see("#release-changes").await;
    walk.look("l12-what-changed").await;
    let refused = "return document.querySelector('[role=dialog] [type=submit]').disabled";
    assert_eq!(walk.evaluate(refused, vec![]).await, json!(true), "what changed must be said");
    walk.fill("#release-changes", "Die Maßnahmen kamen hinzu.").await;
    walk.press("Release").await;
    walk.read("version 2").await;
    walk.read("Die Maßnahmen kamen hinzu.").await;
    walk.sees_a_page().await;
    walk.look("l13-amended").await;
    walk.press("Back to the patient").await;
    walk.press("Reports").await;
    walk.read("by version 2").await;
    walk.read("Die Maßnahmen kamen hinzu.").await;
    walk.look("l14-versions").await;
    walk.press("Open").await;
    walk.sees_a_page().await;
    walk.press("Back to the patient").await;
    walk.press("Reports").await;
}

async fn withdraws(walk: &mut Walk) {
    walk.press("Withdraw").await;
    walk.see("#withdraw-reason").await;
    walk.look("l15-withdraw").await;
    let refused = "return document.querySelector('[role=dialog] [type=submit]').disabled";
    assert_eq!(walk.evaluate(refused, vec![]).await, json!(true), "a withdrawal needs its reason");
    walk.fill("#withdraw-reason", "The specimen was somebody else’s.").await;
    walk.press("Withdraw").await;
    walk.read("The specimen was somebody else’s.").await;
    walk.read("Withdrawn").await;
    walk.look("l16-withdrawn").await;
}

//! The practice: people and what they may do, the recovery key, backups, the log, the idle lock.

use crate::computer::{Computer, PASSPHRASE};
use crate::walk::Walk;
use crate::{driver, how_many};
use fantoccini::key::Key;
use serde_json::json;
use std::time::Duration;
use tokio::sync::SemaphorePermit;

const CHANGED: &str = "nine brown otters by the mill pond";
const OF_KIM: &str = "three green lamps over the harbour";
const OF_KIM_ANEW: &str = "five small boats behind the dunes";

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_keeps_its_people_keys_copies_and_log() {
    let turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    let mut walk = computer.sit_down().await;
    walk.read("Welcome to Zonula").await;
    walk.fill("#own-name", "Dr. Amélie Weiss").await;
    walk.creates_a_database(PASSPHRASE).await;
    walk.adds("Jonas Beispiel", "P-1042").await;

    gives_the_clinic_a_face(&mut walk, &computer).await;
    says_what_the_clinic_does_otherwise(&mut walk).await;
    adds_a_person(&mut walk).await;
    changes_the_own_passphrase(&mut walk).await;
    let key = prints_a_recovery_key(&mut walk).await;
    works_as_an_assistant(&mut walk).await;
    comes_in_by_the_key(&mut walk, &key).await;
    backs_up_and_restores(&mut walk, &computer).await;
    checks_everything(&mut walk).await;
    reads_the_log(&mut walk).await;
    lets_somebody_go(&mut walk).await;
    let _turn = is_locked_when_nobody_is_there(&mut walk, turn).await;
    walk.end_well().await;
}

async fn settings(walk: &Walk) {
    walk.ctrl(',').await;
    walk.read("Folder for backups").await;
}

/// A picture with words in it is refused with the reason; name, lines, colour and a drawn logo are
/// kept, and the next report bears them.
async fn gives_the_clinic_a_face(walk: &mut Walk, computer: &Computer) {
    settings(walk).await;
    walk.fill("#clinic-name", "Praxis Muster").await;
    walk.fill("#clinic-lines", "Dr. Amélie Weiss").await;
    walk.key(Key::Enter).await;
    walk.types("Uferweg 1").await;
    let drawn = "<svg viewBox=\"0 0 4 2\"><rect width=\"4\" height=\"2\" fill=\"#123456\"/></svg>";
    std::fs::write(computer.place("drawn.svg"), drawn).unwrap();
    let words = "<svg viewBox=\"0 0 4 2\"><text>Muster</text></svg>";
    std::fs::write(computer.place("words.svg"), words).unwrap();
    computer.picks(&[computer.place("words.svg")]);
    walk.press("Choose a picture").await;
    walk.read("words.svg").await;
    walk.press("Save").await;
    walk.read("The picture words.svg cannot be used as a logo").await;
    walk.look("p00a-logo-refused").await;
    computer.picks(&[computer.place("drawn.svg")]);
    walk.press("Choose a picture").await;
    walk.read("drawn.svg").await;
    walk.press("Save").await;
    walk.read("Your reports now bear the name Praxis Muster").await;
    walk.read("clinic.svg").await;
    let lines = walk.evaluate("return document.getElementById('clinic-lines').value", vec![]).await;
    assert_eq!(lines, json!("Dr. Amélie Weiss\nUferweg 1"), "lines stay lines");
    walk.look("p00b-clinic").await;
}

/// An interval and a statement of the clinic's own are kept without a file written by hand, and stand
/// in what the program knows from then on.
async fn says_what_the_clinic_does_otherwise(walk: &mut Walk) {
    settings(walk).await;
    walk.press("Own interval").await;
    walk.choose("#own-analyte", "ferritin").await;
    walk.fill("#own-low-0", "1.234").await;
    walk.fill("#own-high-0", "400").await;
    walk.fill("#own-source", "Labor Muster, Verzeichnis 2026").await;
    walk.press("Save").await;
    walk.read("1.234 cannot be read as a limit").await;
    walk.look("p00c-limit-ambiguous").await;
    walk.fill("#own-low-0", "30").await;
    walk.press("Another group").await;
    walk.choose("#own-sex-1", "female").await;
    walk.fill("#own-high-1", "150,5").await;
    walk.look("p00d-own-interval").await;
    walk.press("Save").await;
    walk.read("30–400 µg/L").await;
    walk.read("≤ 150.5 µg/L · Female").await;
    walk.press("Change a statement").await;
    walk.choose("#own-statement", "siga-high").await;
    walk.fill("#own-patient", "This proves that your gut leaks").await;
    walk.press("Save").await;
    walk.read("A report may not say").await;
    walk.look("p00e-claim-refused").await;
    walk.press("Cancel").await;
    walk.press("Write a statement").await;
    walk.fill("#own-applies", "everyone before a second visit").await;
    walk.fill("#own-patient", "Please bring your diary to the next visit.").await;
    walk.fill("#own-clinician", "Diary asked for.").await;
    walk.look("p00f-own-statement").await;
    walk.press("Save").await;
    walk.read("Your own.").await;
    walk.press("Own intervals and statements").await;
    walk.look("p00g-own").await;
    walk.press("Take back own-1").await;
    walk.read("Released reports stay as they are").await;
    walk.press("Take back").await;
    walk.no_longer_reads("Your own.").await;
}

async fn adds_a_person(walk: &mut Walk) {
    settings(walk).await;
    walk.press("Add a person").await;
    walk.fill("#person-name", "Kim Beispiel").await;
    walk.see("input[name=role][value=assistant]").await.click().await.unwrap();
    walk.fill("#new-passphrase", OF_KIM).await;
    walk.fill("#new-passphrase-again", OF_KIM).await;
    walk.look("p01-add-person").await;
    walk.press("Add").await;
    walk.read("2 people work with this database").await;
    walk.look("p02-people").await;
    walk.press("Rename Kim Beispiel").await;
    walk.fill("#person-name", "Kim Muster").await;
    walk.look("p03-rename").await;
    walk.press("Rename").await;
    walk.read("Kim Muster").await;
    // A role given, and taken again.
    for role in ["practitioner", "assistant"] {
        walk.choose("select.role", role).await;
        walk.rest(400).await;
    }
    walk.press("Set a passphrase Kim Muster").await;
    walk.fill("#new-passphrase", OF_KIM_ANEW).await;
    walk.fill("#new-passphrase-again", OF_KIM_ANEW).await;
    walk.look("p04-reset-passphrase").await;
    walk.press("Set passphrase").await;
    walk.no_longer_reads("For somebody who has forgotten theirs").await;
}

async fn changes_the_own_passphrase(walk: &mut Walk) {
    walk.press("Change passphrase").await;
    walk.fill("#old-passphrase", "not the one").await;
    walk.fill("#new-passphrase", CHANGED).await;
    walk.fill("#new-passphrase-again", CHANGED).await;
    walk.press("Change passphrase").await;
    walk.read("The passphrase is not right").await;
    walk.look("p05-old-passphrase-wrong").await;
    walk.fill("#old-passphrase", PASSPHRASE).await;
    walk.press("Change passphrase").await;
    walk.no_longer_reads("The old one opens nothing any more").await;
    walk.ctrl('l').await;
    walk.unlocks(CHANGED).await;
}

async fn prints_a_recovery_key(walk: &mut Walk) -> String {
    settings(walk).await;
    walk.press("Make recovery key").await;
    walk.read("It is shown once").await;
    walk.look("p06-make-key").await;
    walk.press("Show the key").await;
    walk.read("I have it on paper").await;
    walk.look("p07-recovery-key").await;
    let groups = "return [...document.querySelectorAll('[role=dialog] code')].map((one) => one.textContent).join('-')";
    let key = walk.evaluate(groups, vec![]).await.as_str().unwrap().to_owned();
    assert_eq!(key.len(), 47, "eight groups of five: {}", key.len());
    walk.press("I have it on paper").await;
    walk.press("Close").await;
    walk.read("made").await;
    key
}

async fn works_as_an_assistant(walk: &mut Walk) {
    walk.ctrl('l').await;
    walk.unlocks(OF_KIM_ANEW).await;
    walk.press("Jonas Beispiel").await;
    walk.read("No results yet").await;
    walk.ctrl('p').await;
    walk.read("A practitioner releases reports").await;
    walk.look("p08-assistant-report").await;
    settings(walk).await;
    walk.read("Only a practitioner adds people").await;
    walk.look("p09-assistant-settings").await;
    walk.press("Open the log").await;
    walk.read("The log is read by practitioners").await;
    walk.look("p10-assistant-log").await;
}

async fn comes_in_by_the_key(walk: &mut Walk, key: &str) {
    walk.ctrl('l').await;
    walk.press("Use the recovery key").await;
    walk.fill("#recovery-key", &"0".repeat(40)).await;
    walk.key(Key::Enter).await;
    walk.see("[role=alert]").await;
    walk.look("p11-wrong-key").await;
    walk.fill("#recovery-key", key).await;
    walk.key(Key::Enter).await;
    walk.read("You came in with the recovery key").await;
    walk.look("p12-came-by-key").await;
    walk.ctrl('l').await;
    walk.unlocks(CHANGED).await;
}

async fn backs_up_and_restores(walk: &mut Walk, computer: &Computer) {
    settings(walk).await;
    let folder = computer.place("stick");
    std::fs::create_dir(&folder).unwrap();
    computer.chooses_folder(&folder);
    walk.press("Choose folder").await;
    walk.read("stick").await;
    walk.press("Back up now").await;
    walk.read("Backed up and checked").await;
    walk.shows("backups-heading").await;
    walk.look("p13-backed-up").await;
    let copies = || std::fs::read_dir(&folder).unwrap().map(|own| own.unwrap().path());
    let copy = copies().next().expect("the copy lies in the folder");
    walk.press("Patients").await;
    walk.adds("Erika Muster", "P-2").await;
    settings(walk).await;
    walk.press("Restore a backup").await;
    computer.picks(&[copy]);
    walk.press("Choose file").await;
    walk.fill("#backup-passphrase", CHANGED).await;
    walk.look("p14-restore").await;
    walk.press("Replace the database").await;
    walk.read("The backup is in place").await;
    walk.look("p15-restored").await;
    walk.press("Continue").await;
    walk.read("Jonas Beispiel").await;
    walk.no_longer_reads("Erika Muster").await;
    walk.read("1 of 1").await;
}

async fn checks_everything(walk: &mut Walk) {
    settings(walk).await;
    walk.press("Check everything").await;
    walk.read("Everything is sound").await;
    walk.look("p16-sound").await;
}

/// More entries than a page of the log holds, told by kind of action and by patient.
async fn reads_the_log(walk: &mut Walk) {
    let busy = "
        const done = arguments[0];
        (async () => {
            for (let n = 0; n < 130; n += 1) {
                await window.__TAURI_INTERNALS__.invoke('call', { name: 'set_auto_lock', request: { minutes: 10 + (n % 3) } });
            }
        })().then(() => done('done'), (error) => done(JSON.stringify(error)));";
    assert_eq!(walk.evaluate_async(busy).await, json!("done"));
    walk.press("Open the log").await;
    walk.read("Setting changed").await;
    walk.read("earlier ones follow").await;
    walk.look("p17-log").await;
    let rows = how_many(walk, "tbody tr").await;
    let down = "document.querySelector('.screen-body').scrollTop = 1e6";
    for _ in 0..100 {
        walk.evaluate(down, vec![]).await;
        walk.rest(100).await;
        if how_many(walk, "tbody tr").await > rows {
            break;
        }
    }
    assert!(how_many(walk, "tbody tr").await > rows, "the log has a second page");
    walk.choose("#audit-action", "patient-added").await;
    walk.no_longer_reads("earlier ones follow").await;
    let kinds = "return [...new Set([...document.querySelectorAll('tbody th')].map((one) => one.textContent))]";
    assert_eq!(walk.evaluate(kinds, vec![]).await, json!(["Patient added"]));
    walk.look("p18-log-by-action").await;
    walk.choose("#audit-action", "").await;
    walk.fill("#audit-patient", "P-1042").await;
    walk.no_longer_reads("Setting changed").await;
    walk.fill("#audit-patient", "P-99").await;
    walk.read("There is no patient with the record number").await;
    walk.look("p19-log-nobody").await;
    walk.press("Verify").await;
    walk.read("entries are as they were written").await;
    walk.look("p20-verified").await;
}

async fn lets_somebody_go(walk: &mut Walk) {
    settings(walk).await;
    walk.press("Let go Kim Muster").await;
    walk.read("Their passphrase opens nothing any more").await;
    walk.look("p21-let-go").await;
    walk.press("Let go").await;
    walk.read("Only you work with this database").await;
}

/// Nobody touches anything for longer than a minute; another window may have its turn meanwhile.
async fn is_locked_when_nobody_is_there(
    walk: &mut Walk,
    turn: SemaphorePermit<'static>,
) -> SemaphorePermit<'static> {
    walk.choose("#idle", "1").await;
    walk.rest(300).await;
    walk.press("Patients").await;
    drop(turn);
    tokio::time::sleep(Duration::from_secs(60)).await;
    let turn = driver::turn().await;
    walk.read("Zonula is locked").await;
    assert!(!walk.text().await.contains("Jonas Beispiel"), "no patient is in sight");
    walk.look("p22-idle").await;
    walk.unlocks(CHANGED).await;
    turn
}

//! The keyboard alone: from an empty computer to a released report without a pointer.

use crate::computer::{Computer, PASSPHRASE, sample};
use crate::driver;
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_path_is_walked_by_keys_alone() {
    let _turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    computer.picks(&[sample("laboratory-stool.csv"), sample("diary-weekly.csv")]);
    computer.chooses(&computer.place("report.pdf"));
    let walk = computer.sit_down().await;

    walk.read("Welcome to Zonula").await;
    walk.tab_to("Your name").await;
    walk.types("Dr. Amélie Weiss").await;
    walk.tab_to("Passphrase").await;
    walk.types(PASSPHRASE).await;
    walk.tab_to("Passphrase again").await;
    walk.types(PASSPHRASE).await;
    walk.key(Key::Enter).await;
    walk.read("No patients yet").await;

    walk.ctrl('n').await;
    walk.tab_to("Name").await;
    walk.types("Jonas Beispiel").await;
    walk.tab_to("Record number").await;
    walk.types("P-1042").await;
    walk.tab_to("Date of birth").await;
    walk.types("02/11/1966").await;
    walk.tab_to("Female").await;
    walk.key(Key::Right).await;
    walk.key(Key::Enter).await;
    walk.read("No results yet").await;

    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    for file in ["laboratory-stool.csv", "diary-weekly.csv"] {
        walk.tab_to(file).await;
        walk.key(Key::Enter).await;
        walk.rest(150).await;
        // Every open question in turn, with the space bar.
        for _ in 0..60 {
            let open = "
                const field = document.querySelector('section li:not(.done) fieldset');
                const input = field?.querySelector('input');
                if (!input) return null;
                return [...input.labels].map((one) => one.textContent.trim())[0] ?? input.id;";
            let name = walk.evaluate(open, vec![]).await;
            let Some(name) = name.as_str() else { break };
            walk.tab_to(name).await;
            walk.types(" ").await;
            walk.rest(100).await;
            walk.waits_until_all_are_read().await;
        }
    }
    walk.picture("y01-answered-by-keys").await;
    walk.tab_to("Import 2 files").await;
    walk.key(Key::Enter).await;
    walk.read("2 files are in the record").await;
    walk.tab_to("See the results").await;
    walk.key(Key::Enter).await;
    walk.read("Calprotectin").await;

    walk.tab_to("Results").await;
    for (key, words) in [
        (Key::Right, "Microbiome"),
        (Key::Right, "Course"),
        (Key::Right, "Compare across all patients"),
        (Key::Right, "Seven areas"),
    ] {
        walk.key(key).await;
        walk.read(words).await;
    }
    walk.tab_to("Accept").await;
    walk.key(Key::Enter).await;
    walk.read("One is accepted").await;

    walk.ctrl('p').await;
    walk.sees_a_page().await;
    walk.tab_to("Clinician").await;
    walk.key(Key::Right).await;
    walk.sees_a_page().await;
    walk.tab_to("Release").await;
    walk.key(Key::Enter).await;
    walk.read("It gets a number").await;
    walk.tab_to("Your name").await;
    walk.key(Key::Enter).await;
    walk.read("By Dr. Amélie Weiss").await;
    walk.sees_a_page().await;
    walk.tab_to("Save PDF").await;
    walk.key(Key::Enter).await;
    walk.read("Saved as report.pdf").await;
    walk.picture("y02-saved-by-keys").await;

    // What opens in front closes with Escape, and the focus comes back to where it was.
    walk.tab_to("Amend").await;
    walk.ctrl('k').await;
    walk.see(".palette input:focus").await;
    walk.types("backups").await;
    walk.key(Key::Enter).await;
    walk.read("Folder for backups").await;
    walk.tab_to("Add a person").await;
    walk.key(Key::Enter).await;
    walk.see("[role=dialog]").await;
    walk.key(Key::Escape).await;
    let back = "return document.activeElement.textContent.trim()";
    assert_eq!(walk.evaluate(back, vec![]).await, json!("Add a person"));
    walk.ctrl('l').await;
    walk.read("Zonula is locked").await;
    walk.end_well().await;
}

//! A record as a whole: entered by hand, handed over, given to research, erased where the law lets it;
//! and what was said once about a laboratory's files.

use crate::computer::{Computer, PASSPHRASE};
use crate::walk::Walk;
use crate::{driver, how_many};
use serde_json::json;

/// A laboratory's file with a name that may mean an analyte and does not settle it.
fn laboratory_file(day: &str, value: &str) -> String {
    format!(
        "Auftrag;Patient;Geburtsdatum;Material;Entnahme;Untersuchung;Ergebnis;Einheit;Labor\n\
         K-{day};Beispiel, Jonas;11.02.1966;Stuhl;{day};IgA;{value};µg/ml;\
         Labor am Deich (erfunden)\n"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_entered_handed_over_and_erased_only_where_the_law_lets_it() {
    let _turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    let mut walk = computer.sit_down().await;
    walk.creates_a_database(PASSPHRASE).await;
    walk.adds("Jonas Beispiel", "P-7").await;

    enters_by_hand(&mut walk).await;
    answers_once_for_a_laboratory(&mut walk, &computer).await;
    is_corrected_by_the_laboratory(&mut walk, &computer).await;
    looks_at_what_is_kept(&mut walk, &computer).await;
    hands_over(&mut walk, &computer).await;
    gives_to_research(&mut walk, &computer).await;
    is_refused_an_erasure(&mut walk).await;
    erases_all_the_same(&mut walk).await;
    walk.end_well().await;
}

async fn enters_by_hand(walk: &mut Walk) {
    walk.press("Enter a result").await;
    walk.choose("#entry-analyte", "zonulin-stool").await;
    walk.fill("#entry-value", "98,4").await;
    walk.fill("#entry-interval", "< 60").await;
    walk.fill("#entry-collected", "10/12/2026").await;
    walk.read("October 12, 2026").await;
    walk.look("e00-enter-result").await;
    walk.press("Enter").await;
    walk.read("one outside its interval").await;
    walk.press("Symptoms").await;
    walk.press("Enter a symptom").await;
    walk.see("#entry-symptom").await;
    walk.choose("#entry-symptom", "bloating").await;
    walk.fill("#entry-day", "10/12/2026").await;
    walk.read("October 12, 2026").await;
    walk.press("7").await;
    walk.look("e01-enter-symptom").await;
    walk.press("Enter").await;
    walk.read("From the first weeks to the last").await;
    walk.press("Enter an intervention").await;
    walk.fill("#entry-what", "Psyllium").await;
    walk.fill("#entry-dose", "2 x 5 g").await;
    walk.fill("#entry-from", "10/01/2026").await;
    walk.press("It goes on").await;
    walk.fill("#entry-to", "09/01/2026").await;
    walk.read("It ends before it begins").await;
    walk.look("e02-ends-before-it-begins").await;
    walk.fill("#entry-to", "10/20/2026").await;
    walk.no_longer_reads("It ends before it begins").await;
    walk.press("Enter").await;
    walk.read("Psyllium, 2 x 5 g").await;
    walk.look("e03-entered").await;
    walk.press("Files").await;
    walk.read("entered by hand").await;
    assert_eq!(
        how_many(walk, "[data-state=active] tbody tr").await,
        3,
        "each entry can be taken back by itself"
    );
}

/// The first file asks what its analyte means; the next of the same laboratory does not.
async fn answers_once_for_a_laboratory(walk: &mut Walk, computer: &Computer) {
    let (first, second) = (computer.place("deich-1.csv"), computer.place("deich-2.csv"));
    std::fs::write(&first, laboratory_file("12.10.2026", "1480")).unwrap();
    std::fs::write(&second, laboratory_file("26.10.2026", "1310")).unwrap();
    computer.picks(&[first]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.read("What does “IgA”").await;
    walk.look("e04-asked-once").await;
    walk.answers_every_question().await;
    walk.stores().await;
    walk.press("See the results").await;
    walk.read("Secretory IgA").await;

    computer.picks(&[second]);
    walk.ctrl('o').await;
    walk.waits_until_all_are_read().await;
    walk.read("read by the mapping Labor am Deich").await;
    assert!(!walk.text().await.contains("What does “IgA”"), "what was answered is not asked again");
    walk.read("Secretory IgA").await;
    walk.look("e05-remembered").await;
    walk.stores().await;
    walk.press("See the results").await;
    walk.read("Secretory IgA").await;
}

/// A message of a laboratory about one specimen: `F`, final, or `C`, corrected.
fn message(value: &str, status: &str) -> String {
    format!(
        "MSH|^~\\&|LAB|Labor am Deich|ZONULA|PRAXIS|20261103100000||ORU^R01|{status}-1|P|2.5\r\
         PID|1||P-7||Beispiel^Jonas||19660211|M\r\
         OBR|1|O-1|ST-2026-77|STOOL^Stool|||20261101073000||||||||STL|||||||20261103100000|||{status}\r\
         OBX|1|NM|38445-3^Calprotectin^LN||{value}|ug/g|<50|N|||{status}|||20261101073000\r"
    )
}

/// What a laboratory corrects is replaced and stays in sight.
async fn is_corrected_by_the_laboratory(walk: &mut Walk, computer: &Computer) {
    for (name, value, status) in [("first.hl7", "31", "F"), ("second.hl7", "310", "C")] {
        let file = computer.place(name);
        std::fs::write(&file, message(value, status)).unwrap();
        computer.picks(&[file]);
        walk.imports().await;
        walk.read("Calprotectin").await;
    }
    walk.read("Replaced results").await;
    walk.see("s").await;
    walk.evaluate("document.querySelector('s').scrollIntoView()", vec![]).await;
    walk.look("c01-replaced").await;
}

async fn looks_at_what_is_kept(walk: &mut Walk, computer: &Computer) {
    walk.ctrl(',').await;
    walk.read("What you said once").await;
    walk.read("Known by the laboratory’s name").await;
    walk.shows("laboratories-heading").await;
    walk.look("e06-laboratories").await;
    walk.press("Look Labor am Deich").await;
    walk.read("siga-stool").await;
    walk.look("e07-mapping").await;
    walk.press("Close").await;
    computer.chooses(&computer.place("deich.toml"));
    walk.press("Save Labor am Deich").await;
    walk.read("Saved as deich.toml").await;
    let kept = std::fs::read_to_string(computer.place("deich.toml")).unwrap();
    assert!(kept.contains("siga-stool"), "the file says what is kept: {kept}");
    walk.press("Remove Labor am Deich").await;
    walk.read("Questions about its next file are asked anew").await;
    walk.press("Remove").await;
    walk.read("Nothing is kept yet").await;
    walk.look("e08-nothing-kept").await;
    computer.picks(&[computer.place("deich.toml")]);
    walk.press("Take in from a file").await;
    walk.read("Known by the laboratory’s name").await;
}

async fn hands_over(walk: &mut Walk, computer: &Computer) {
    walk.press("Patients").await;
    walk.press("Jonas Beispiel").await;
    walk.press("Files").await;
    let folder = computer.place("for-jonas");
    computer.chooses(&folder);
    walk.press("Hand over").await;
    walk.read("files were written into the folder for-jonas").await;
    let bundle = std::fs::read_to_string(folder.join("record.fhir.json")).unwrap();
    assert!(bundle.contains("\"Bundle\""), "the record is there as FHIR");
    assert!(std::fs::read_dir(&folder).unwrap().count() > 2, "and as tables");
    walk.shows("whole-heading").await;
    walk.look("e09-handed-over").await;
    // The same folder again: what is there already is not overwritten.
    computer.chooses(&folder);
    walk.press("Hand over").await;
    walk.read("The folder cannot be made").await;
    walk.look("e10-folder-is-there").await;
    computer.chooses(&computer.place("jonas.json"));
    walk.press("Save as FHIR").await;
    walk.read("Saved as jonas.json").await;
    let bundle = std::fs::read_to_string(computer.place("jonas.json")).unwrap();
    assert!(bundle.contains("Beispiel"), "it is his record");
}

async fn gives_to_research(walk: &mut Walk, computer: &Computer) {
    walk.ctrl(',').await;
    walk.read("Data for research").await;
    let folder = computer.place("research");
    computer.chooses(&folder);
    walk.press("Write data").await;
    walk.read("files were written into the folder research").await;
    walk.shows("records-heading").await;
    walk.look("e11-research").await;
    for file in std::fs::read_dir(&folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for word in ["Beispiel", "Deich", "P-7", "1966"] {
            assert!(!text.contains(word), "`{word}` tells of the person: {text}");
        }
    }
}

async fn is_refused_an_erasure(walk: &mut Walk) {
    walk.press("Patients").await;
    walk.press("Jonas Beispiel").await;
    walk.press("Files").await;
    walk.press("Erase record").await;
    walk.read("Erase the record of Jonas Beispiel?").await;
    walk.look("e12-erase").await;
    walk.choose("#erase-country", "DE").await;
    walk.read("for 10 years from the last entry: § 630f").await;
    walk.fill("#erase-again", "P-8").await;
    let refused = "return document.querySelector('[role=dialog] [type=submit]').disabled";
    assert_eq!(walk.evaluate(refused, vec![]).await, json!(true), "another number erases nothing");
    walk.fill("#erase-again", "P-7").await;
    walk.press("Erase for good").await;
    walk.read("The law asks for this record to be kept").await;
    walk.read("The record must be kept until").await;
    walk.look("e13-refused").await;
    assert_eq!(walk.evaluate(refused, vec![]).await, json!(true), "a reason must be given");
    walk.press("Cancel").await;
    walk.read("The record as a whole").await;
}

async fn erases_all_the_same(walk: &mut Walk) {
    walk.press("Erase record").await;
    walk.fill("#erase-again", "P-7").await;
    walk.press("Erase for good").await;
    walk.fill("#erase-despite", "The record was made by mistake.").await;
    walk.press("Erase all the same").await;
    walk.read("The record is erased").await;
    walk.look("e14-erased").await;
    walk.press("Continue").await;
    walk.read("No patients yet").await;
    walk.ctrl(',').await;
    walk.press("Open the log").await;
    walk.read("Patient erased").await;
    walk.read("Erasure refused").await;
    assert!(!walk.text().await.contains("Jonas"), "the log names nobody who was erased");
    walk.look("e15-log").await;
}

//! Which walk looks at which screen: none is left out, so that axe, the dark and twice the text's size
//! are held for all of them; and no page of the handbook is without its picture.

use crate::driver::root;
use crate::walk::HANDBOOK;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Each part of the window with a picture in which it stands.
const SHOWN: &[(&str, &str)] = &[
    ("pages/Audit", "p17-log"),
    ("pages/Import", "09-review"),
    ("pages/Knowledge", "18c-knowledge"),
    ("pages/Patient", "12-results"),
    ("pages/Patients", "25-patients"),
    ("pages/Report", "20-report"),
    ("pages/Settings", "29-settings"),
    ("pages/Unlock", "04-locked"),
    ("pages/audit/Verify", "p20-verified"),
    ("pages/import/ChoosePatient", "r02-whose-files"),
    ("pages/import/Done", "11-stored"),
    ("pages/import/FileReview", "r04-ready"),
    ("pages/import/Understood", "09-review"),
    ("pages/patient/Assessment", "18a-assessment"),
    ("pages/patient/Correlations", "16-correlations"),
    ("pages/patient/Files", "17-files"),
    ("pages/patient/Microbiome", "14-microbiome"),
    ("pages/patient/Record", "12-results"),
    ("pages/patient/Reports", "24-reports"),
    ("pages/patient/Results", "12-results"),
    ("pages/patient/Symptoms", "15-symptoms"),
    ("pages/patient/assessment/Areas", "18a-assessment"),
    ("pages/patient/assessment/Known", "18d-what-else-is-known"),
    ("pages/patient/assessment/Reasons", "18e-why"),
    ("pages/patient/assessment/Statement", "18b-accepted"),
    ("pages/patient/assessment/Words", "18f-own-words"),
    ("pages/patient/correlations/Across", "l09-across"),
    ("pages/patient/files/Erase", "e13-refused"),
    ("pages/patient/files/Whole", "e09-handed-over"),
    ("pages/patient/results/Changes", "l02-changes"),
    ("pages/patient/results/EnterResult", "e00-enter-result"),
    ("pages/patient/results/Replaced", "c01-replaced"),
    ("pages/patient/results/Series", "l02-changes"),
    ("pages/patient/symptoms/Compared", "l07-before-and-after"),
    ("pages/patient/symptoms/Difference", "l07-before-and-after"),
    ("pages/patient/symptoms/Enter", "e03-entered"),
    ("pages/patient/symptoms/EnterIntervention", "e02-ends-before-it-begins"),
    ("pages/patient/symptoms/EnterSymptom", "e01-enter-symptom"),
    ("pages/patient/symptoms/Interventions", "l07-before-and-after"),
    ("pages/report/Release", "22-release"),
    ("pages/report/Sections", "l09a-section-left-out"),
    ("pages/report/Signed", "l12-what-changed"),
    ("pages/report/Standing", "l14-versions"),
    ("pages/report/Withdraw", "l15-withdraw"),
    ("pages/settings/Backups", "p13-backed-up"),
    ("pages/settings/Check", "p16-sound"),
    ("pages/settings/Clinic", "p00b-clinic"),
    ("pages/settings/Laboratories", "e06-laboratories"),
    ("pages/settings/Locking", "p16-sound"),
    ("pages/settings/Own", "p00g-own"),
    ("pages/settings/OwnInterval", "p00d-own-interval"),
    ("pages/settings/OwnStatement", "p00f-own-statement"),
    ("pages/settings/People", "p02-people"),
    ("pages/settings/PersonFront", "p01-add-person"),
    ("pages/settings/Records", "e11-research"),
    ("pages/settings/Recovery", "p07-recovery-key"),
    ("parts/Banner", "r01-archive"),
    ("parts/DayField", "06-new-patient"),
    ("parts/Done", "e14-erased"),
    ("parts/Empty", "07-empty-patient"),
    ("parts/EntryForm", "e01-enter-symptom"),
    ("parts/ErrorNote", "e10-folder-is-there"),
    ("parts/FigureView", "15-symptoms"),
    ("parts/Front", "06-new-patient"),
    ("parts/Help", "28-help"),
    ("parts/Later", "12-results"),
    ("parts/Mark", "01-first-start"),
    ("parts/NewPassphrase", "02-passphrases-differ"),
    ("parts/NewPatient", "06-new-patient"),
    ("parts/NumberLine", "12-results"),
    ("parts/PagePreview", "20-report"),
    ("parts/Palette", "27-palette"),
    ("parts/PassphraseField", "01-first-start"),
    ("parts/Paused", "05a-must-wait"),
    ("parts/Percentile", "14-microbiome"),
    ("parts/PrintedRows", "r07-printed-rows"),
    ("parts/Problems", "r12-problems"),
    ("parts/Questions", "09-review"),
    ("parts/Rail", "03-no-patients"),
    ("parts/Rescue", "05b-rescue"),
    ("parts/Restore", "p14-restore"),
    ("parts/RetentionRule", "e12-erase"),
    ("parts/Shares", "14-microbiome"),
    ("parts/Timeline", "12-results"),
];

/// What no walk looks at: a page for those who make the window, what is there while a driver would
/// have to hold files over it, and an outline that is gone before a screen has come to rest.
const NOT_SHOWN: [&str; 3] = ["pages/Design", "parts/DropVeil", "parts/Waiting"];

/// What the walks are written in.
const WALKS: [&str; 8] = [
    include_str!("../window.rs"),
    include_str!("formats.rs"),
    include_str!("keys.rs"),
    include_str!("life.rs"),
    include_str!("network.rs"),
    include_str!("practice.rs"),
    include_str!("records.rs"),
    include_str!("review.rs"),
];

fn components(folder: &Path, base: &Path, into: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            components(&path, base, into);
        } else if path.extension().is_some_and(|own| own == "svelte") {
            let own = path.strip_prefix(base).unwrap().with_extension("");
            into.insert(own.to_str().unwrap().replace('\\', "/"));
        }
    }
}

#[test]
fn every_part_of_the_window_is_looked_at_by_some_walk() {
    let base = root().join("ui/src");
    let mut there = BTreeSet::new();
    components(&base.join("pages"), &base, &mut there);
    components(&base.join("parts"), &base, &mut there);
    let shown: BTreeMap<&str, &str> = SHOWN.iter().copied().collect();
    let told = shown.keys().chain(&NOT_SHOWN).map(|own| (*own).to_owned()).collect();
    assert_eq!(there, told, "each part has a picture, and each picture its part");
    for (part, picture) in shown {
        let named = format!("\"{picture}\"");
        assert!(
            WALKS.iter().any(|walk| walk.contains(&named)),
            "no walk makes {named} of `{part}`"
        );
    }
}

#[test]
fn every_page_of_the_handbook_has_the_picture_of_a_walk() {
    for (picture, page) in HANDBOOK {
        let named = format!("\"{picture}\"");
        assert!(WALKS.iter().any(|walk| walk.contains(&named)), "no walk makes {named}");
        let place = root().join("ui/help").join(format!("{page}.png"));
        let bytes = std::fs::read(&place).unwrap_or_default();
        assert!(bytes.starts_with(b"\x89PNG"), "`{page}` has no picture: walk with BLESS set");
        let size = [16, 20].map(|at| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()));
        assert_eq!(size, [1280, 800], "`{page}` shows the whole window");
    }
}

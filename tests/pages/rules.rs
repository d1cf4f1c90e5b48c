//! The fifteen rules of a clinical report that a machine can check, on the PDF's own words and tree.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use lopdf::ObjectId;
use zonula_api::report;
use zonula_api::wire::{AmendReport, Paper, Variant, WithdrawReport};
use zonula_catalog::{Catalogue, Language};
use zonula_model::{Sex, Technique};

use super::practice::{Practice, THREE, asked, genera, import, import_profile, person};
use super::reading::{Element, File};

/// A PDF with its words by mark.
struct Printed {
    file: File,
    marks: std::collections::BTreeMap<(ObjectId, usize), String>,
}

impl Printed {
    fn new(bytes: &[u8]) -> Self {
        let file = File::read(bytes);
        let marks = file.marks();
        Self { file, marks }
    }

    /// All words of a page, on one line.
    fn page(&self, page: ObjectId) -> String {
        one_line(&self.file.page_text(page))
    }

    /// All words of the document in reading order, on one line.
    fn text(&self) -> String {
        let told = self.file.tree().iter().filter(|own| own.role != "Document").fold(
            String::new(),
            |text, own| match own.role.as_str() {
                "P" | "H1" | "H2" | "H3" | "TH" | "TD" | "Lbl" | "LBody" | "Note" | "Caption" => {
                    text + &self.file.told(own, &self.marks) + " "
                }
                _ => text,
            },
        );
        one_line(&told)
    }

    /// Rows of all tables whose header has some words, as cells.
    fn rows(&self, header: &str) -> Vec<Vec<String>> {
        let tree = self.file.tree();
        let tables = tree.iter().filter(|own| own.role == "Table");
        let tables = tables.filter(|table| {
            let heads = self.file.descendants(table, "THead");
            heads.iter().any(|head| one_line(&self.file.told(head, &self.marks)).contains(header))
        });
        tables
            .flat_map(|table| self.file.descendants(table, "TBody"))
            .flat_map(|body| self.file.descendants(&body, "TR"))
            .map(|row| self.cells(&row))
            .collect()
    }

    fn cells(&self, row: &Element) -> Vec<String> {
        let cells = self.file.children(row);
        cells.iter().map(|cell| one_line(&self.file.told(cell, &self.marks))).collect()
    }

    /// The rows of results: seven cells, below the row that names specimen and laboratory.
    fn results(&self) -> Vec<Vec<String>> {
        self.rows("Flag").into_iter().filter(|row| row.len() > 1).collect()
    }

    fn result(&self, analyte: &str) -> Vec<String> {
        let found = self.results().into_iter().find(|row| row[0].starts_with(analyte));
        found.unwrap_or_else(|| panic!("no row for {analyte}"))
    }
}

fn one_line(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn clinician(patient: &str) -> zonula_api::wire::ComposeReport {
    asked(patient, Variant::Clinician, "en", Paper::A4)
}

static SAMPLE: LazyLock<Printed> =
    LazyLock::new(|| Printed::new(&Practice::with_sample().draft(clinician("SAMPLE-1"))));

/// Both variants of the sample's report in every language.
static EVERY: LazyLock<Vec<(Language, Printed)>> = LazyLock::new(|| {
    let practice = Practice::with_sample();
    let both = [Variant::Clinician, Variant::Patient];
    both.into_iter()
        .flat_map(|variant| Language::ALL.map(|language| (variant, language)))
        .map(|(variant, language)| {
            let asked = asked("SAMPLE-1", variant, language.code(), Paper::A4);
            (language, Printed::new(&practice.draft(asked)))
        })
        .collect()
});

/// A patient of three results that state little, one of unknown sex.
static FEW: LazyLock<Printed> = LazyLock::new(|| {
    let practice = Practice::new(|vault| {
        let few = person(vault, "P-3", "Anna Wenig", "1980-02-01", Sex::Unknown);
        import(vault, &few, "three.csv", THREE.into());
    });
    Printed::new(&practice.draft(clinician("P-3")))
});

fn with_profile(technique: Technique) -> Printed {
    let practice = Practice::new(|vault| {
        let one = person(vault, "P-5", "Eva Eins", "1980-02-01", Sex::Female);
        import_profile(vault, &one, genera(technique));
    });
    Printed::new(&practice.draft(clinician("P-5")))
}

/// Each rule of a clinical report with its test.
macro_rules! rules {
    ($($number:literal $name:ident: $rule:literal => $check:expr;)*) => {
        const RULES: &[(u8, &str)] = &[$(($number, $rule)),*];
        $(#[test] fn $name() { $check })*
    };
}

rules! {
    1 one_every_page_bears_patient_second_identifier_report_and_number:
        "patient, second identifier, report number and version, page x of y" => identified();
    2 two_the_performing_laboratory_stands_above_its_results_or_is_said_not_to_be_stated:
        "name and address of the laboratory, or that the source does not state it" => laboratories();
    3 three_material_and_times_are_stated_or_said_not_to_be:
        "material, collected, received, reported; date and zone of the report" => times();
    4 four_every_result_has_unit_and_interval_or_says_what_is_missing:
        "unit and interval, or that there is none; an unknown unit is not classified" => intervals();
    5 five_the_laboratorys_own_interval_wins_and_a_fallback_is_marked:
        "own interval first; fallback marked; none by sex or age that is not known" => fallbacks();
    6 six_a_flag_is_letter_symbol_and_weight_and_dark_enough_without_colour:
        "letter, symbol, weight; legible in grey" => flags();
    7 seven_comparators_stay_as_written:
        "comparators as written" => comparators();
    8 eight_a_converted_value_shows_what_was_written:
        "converted values beside the original" => conversions();
    9 nine_a_draft_says_so_on_every_page_and_a_release_names_who_and_when:
        "draft on every page; who released and when" => released();
    10 ten_an_amended_report_says_so_on_every_page_and_lists_what_changed:
        "amended: on every page, what it replaces, what changed; released bytes stay" => amended();
    11 eleven_no_words_of_any_language_make_a_claim:
        "no banned claim" => claims();
    12 twelve_indices_and_the_phylum_ratio_are_left_out_with_a_reason:
        "indices only where they fit; phylum ratio off" => indices();
    13 thirteen_diversity_is_refused_to_panels_and_depth_is_printed:
        "no diversity of panels; depth" => diversity();
    14 fourteen_an_arrow_stands_only_beyond_the_reference_change_value:
        "arrows only beyond expected variation" => arrows();
    15 fifteen_the_caveat_stands_below_every_zonulin_value:
        "zonulin's caveat" => zonulin();
}

#[test]
fn each_of_the_fifteen_rules_is_tested() {
    let numbers: BTreeSet<u8> = RULES.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=15).collect());
}

fn identified() {
    for (printed, name, born, number) in [
        (&*SAMPLE, "Jonas Beispiel", "born 2 November 1966", "record no. SAMPLE-1"),
        (&*FEW, "Anna Wenig", "born 1 February 1980", "record no. P-3"),
    ] {
        let pages = printed.file.pages();
        for (at, page) in pages.iter().enumerate() {
            let text = printed.page(*page);
            let place = format!("page {} of {}", at + 1, pages.len());
            for said in [name, born, number, "Report draft-", ", version 1", &place] {
                assert!(text.contains(said), "page {} lacks `{said}`", at + 1);
            }
        }
    }
}

fn laboratories() {
    let groups = |printed: &Printed| -> Vec<String> {
        let rows = printed.rows("Flag").into_iter();
        rows.filter(|row| row.len() == 1 && row[0].contains("collected"))
            .map(|row| row[0].clone())
            .collect()
    };
    let stated = groups(&SAMPLE);
    assert!(stated.len() >= 6, "{stated:?}");
    for group in stated {
        let stool = "Stuhllabor Musterhausen (erfunden), Laborweg 3, 12345 Musterhausen";
        let blood = "Example Clinical Laboratory (invented), 12 Sample Street, EX1 2MP Exampleton";
        assert!(group.contains(stool) || group.contains(blood), "{group}");
    }
    let not_stated = groups(&FEW);
    assert!(!not_stated.is_empty());
    for group in not_stated {
        assert!(group.contains("laboratory not stated in the source"), "{group}");
    }
}

fn times() {
    let stool = "Stool";
    let text = SAMPLE.text();
    assert!(text.contains(stool));
    for said in [
        "specimen ST-261012 · collected 12 October 2026 · received 13 October 2026 · reported 16 October 2026",
        "specimen BL-261012 · collected 12 October 2026, 08:10 · received 12 October 2026, 11:05 · reported 13 October 2026, 15:30",
        "12 October 2026, 18:00 (UTC)",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    let text = FEW.text();
    for said in ["collected 3 May 2026", "received not stated", "reported not stated"] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

fn intervals() {
    for printed in [&*SAMPLE, &*FEW] {
        for row in printed.results() {
            let interval = row[4].as_str();
            assert!(!interval.is_empty() && interval != "–", "{row:?}");
            let classified = !interval.contains("not classified");
            assert!(classified || ["–", "?"].contains(&row[2].as_str()), "{row:?}");
        }
    }
    // A unit that nobody knows stands as written and is compared with nothing.
    let secret = FEW.result("Geheimwert");
    assert!(secret[1].contains("88 Wunderl") && secret[4].contains("not classified"), "{secret:?}");
    let unitless = ["Stool pH", "Giardia"];
    for row in SAMPLE.results() {
        let bare = row[1].chars().all(|sign| sign.is_ascii_digit() || ",.<>".contains(sign));
        assert!(!bare || unitless.iter().any(|name| row[0].starts_with(name)), "no unit: {row:?}");
    }
}

fn fallbacks() {
    for row in SAMPLE.results() {
        assert!(row[4].contains("laboratory") && !row[4].contains("catalogue"), "{row:?}");
    }
    let calprotectin = FEW.result("Calprotectin");
    assert!(calprotectin[4].starts_with("≤ 50 catalogue"), "{calprotectin:?}");
    // Haemoglobin's limits differ between the sexes, and this patient's is not recorded.
    let haemoglobin = FEW.result("Haemoglobin");
    assert!(haemoglobin[4].contains("no interval available"), "{haemoglobin:?}");
    let practice = Practice::new(|vault| {
        let child = person(vault, "P-8", "Anna Wenig", "2021-02-01", Sex::Female);
        import(vault, &child, "three.csv", THREE.into());
    });
    let child = Printed::new(&practice.draft(clinician("P-8")));
    for analyte in ["Calprotectin", "Haemoglobin"] {
        let row = child.result(analyte);
        assert!(!row[4].contains("catalogue"), "adults' limits are not a child's: {row:?}");
    }
}

fn flags() {
    let flagged: Vec<Vec<String>> = SAMPLE
        .results()
        .into_iter()
        .filter(|row| row[2].contains('H') || row[2].contains('L'))
        .collect();
    assert!(!flagged.is_empty());
    for row in &flagged {
        assert!(["H ▲", "L ▼"].contains(&row[2].as_str()), "{row:?}");
    }
    let mut seen = 0;
    for page in SAMPLE.file.pages() {
        for words in SAMPLE.file.words(page) {
            if !["H ▲", "L ▼"].contains(&words.text.trim()) {
                continue;
            }
            seen += 1;
            assert_eq!(words.font, "F2", "the semibold face");
            // Relative luminance of WCAG 2.1; a contrast of 4.5 on white is one of at most 0.183.
            let linear = |part: f32| {
                let part = f64::from(part);
                if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            let [red, green, blue] = words.rgb.map(linear);
            assert!(0.2126 * red + 0.7152 * green + 0.0722 * blue <= 0.183, "{:?}", words.rgb);
        }
    }
    assert!(seen >= flagged.len());
}

fn comparators() {
    for (analyte, written) in [
        ("Eosinophil protein X", "<200 ng/ml"),
        ("Pancreatic elastase-1", ">500 µg/g"),
        ("High-sensitivity CRP", "<0.6 mg/L"),
        ("Tissue transglutaminase IgA", "<1.9 U/mL"),
        ("Giardia", "nicht nachweisbar"),
    ] {
        let row = SAMPLE.result(analyte);
        assert_eq!(row[1], written, "{row:?}");
    }
    // In the course table too: never as a number.
    let course = SAMPLE.rows("Unit");
    let elastase: Vec<&String> = course
        .iter()
        .filter(|row| row[0].starts_with("Pancreatic elastase-1"))
        .flat_map(|row| &row[2..])
        .filter(|cell| cell.contains("500"))
        .collect();
    assert!(elastase.len() >= 5 && elastase.iter().all(|cell| *cell == ">500"), "{elastase:?}");
}

fn conversions() {
    let row = SAMPLE.result("25-hydroxyvitamin D");
    assert_eq!(row[1], "73.6 nmol/L (as written: 29.5 ng/mL)");
    let conversions = SAMPLE.rows("As written");
    // 1 ng/mL of 25-hydroxyvitamin D3 (400.64 g/mol) is 2.496 nmol/L.
    let found = conversions.iter().find(|row| row[1] == "29.5 ng/mL");
    assert!(found.is_some_and(|row| row[2] == "73.6 nmol/L"), "{conversions:?}");
    assert!((29.5f64 * 1000.0 / 400.64 - 73.6).abs() < 0.05);
}

fn released() {
    for page in SAMPLE.file.pages() {
        assert!(SAMPLE.page(page).contains("DRAFT – not released"));
    }
    let practice = Practice::with_sample();
    let bytes = practice.released(clinician("SAMPLE-1"), "Dr. Hanna Lindqvist");
    let printed = Printed::new(&bytes);
    for page in printed.file.pages() {
        assert!(!printed.page(page).contains("DRAFT"));
    }
    let first = printed.page(printed.file.pages()[0]);
    assert!(first.contains("Dr. Hanna Lindqvist, 12 October 2026, 18:00"), "{first}");
}

fn amended() {
    let practice = Practice::with_sample();
    let first = practice.released(clinician("SAMPLE-1"), "Dr. Hanna Lindqvist");
    let amends = AmendReport {
        number: "2026-0001".to_owned(),
        changes: vec!["The collection day of one specimen was corrected.".to_owned()],
    };
    let by = "Dr. Hanna Lindqvist";
    let second = practice.released_as(clinician("SAMPLE-1"), by, Some(amends));
    let printed = Printed::new(&second);
    for page in printed.file.pages() {
        let text = printed.page(page);
        assert!(text.contains("Report 2026-0001, version 2"), "{text}");
        assert!(text.contains("amended, replaces 2026-0001, version 1"), "{text}");
    }
    assert!(printed.text().contains("The collection day of one specimen was corrected."));
    // The code on the last page, in words: number, version and 64 digits and letters.
    let last = printed.page(*printed.file.pages().last().unwrap());
    assert!(last.contains("Report 2026-0001, version 2 "), "{last}");
    let digits = last.split(|sign: char| !sign.is_ascii_hexdigit()).map(str::len).max();
    assert!(digits >= Some(64), "{last}");
    // The first version's bytes stay, withdrawn or not.
    let withdraw = WithdrawReport {
        number: "2026-0001".to_owned(),
        version: Some(1),
        by: by.to_owned(),
        reason: "replaced".to_owned(),
    };
    let row = report::withdraw_report(&practice.session, withdraw).unwrap();
    assert!(practice.kept(row.id) == first, "a released report's bytes never change");
}

fn claims() {
    for (language, printed) in EVERY.iter() {
        let mut heard = 0;
        for element in printed.file.tree() {
            let told = one_line(&printed.file.told(&element, &printed.marks));
            let alternative = printed.file.text(&element, b"Alt").unwrap_or_default();
            if ["P", "TD", "TH", "LBody", "Note", "Caption", "H1", "H2", "H3", "Figure"]
                .contains(&element.role.as_str())
            {
                heard += told.len();
                for words in [told, alternative] {
                    let claims = Catalogue::built_in().banned_claims(&words, *language);
                    assert!(claims.is_empty(), "{words}: {claims:?}");
                }
            }
        }
        assert!(heard > 1500, "{heard} letters");
    }
    // The lint hears what it must.
    assert!(!Catalogue::built_in().banned_claims("This proves it.", Language::English).is_empty());
}

fn indices() {
    let text = SAMPLE.text();
    assert!(text.contains("Firmicutes/Bacteroidetes ratio left out on purpose"), "{text}");
    assert!(!text.contains("Firmicutes/Bacteroidetes ratio:"), "no number is given");
    let amplicons = with_profile(Technique::Amplicon16S).text();
    assert!(amplicons.contains("not applicable: 16S data"), "{amplicons}");
}

fn diversity() {
    let panel = with_profile(Technique::TargetedPcr).text();
    assert!(panel.contains("Diversity is not computed for panels by PCR or culture"), "{panel}");
    assert!(!panel.contains("Shannon 0"), "{panel}");
    let profiles = SAMPLE.rows("Depth");
    let latest = profiles.iter().find(|row| row[0] == "12 Oct 2026");
    // The sum of the reads of the file's roots and of what was not assigned.
    assert!(latest.is_some_and(|row| row[1] == "1 202 214"), "{profiles:?}");
}

fn arrows() {
    for row in SAMPLE.results() {
        let arrow = row[6].contains('▲') || row[6].contains('▼');
        // Of the sample's analytes with published variation only vitamin D moved beyond it.
        assert_eq!(arrow, row[0].starts_with("25-hydroxyvitamin D"), "{row:?}");
    }
    assert_eq!(SAMPLE.result("Calprotectin")[6], "not interpretable");
    assert!(SAMPLE.text().contains("no variation published"));
}

fn zonulin() {
    for (language, printed) in EVERY.iter() {
        let flag = zonula_report::Locale::new(*language).unwrap().say("column-flag", &[]);
        let rows = printed.rows(&flag);
        let values: Vec<usize> = (0..rows.len())
            .filter(|at| rows[*at].len() > 1 && rows[*at][0].to_lowercase().contains("zonulin"))
            .collect();
        assert!(!values.is_empty(), "{language:?}");
        for at in values {
            let below = &rows[at + 1];
            let caveat = below.len() == 1 && below[0].to_lowercase().contains("zonulin");
            assert!(caveat, "{language:?}: {below:?}");
        }
    }
}

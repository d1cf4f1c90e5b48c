//! A clinic's own data lie over the shipped ones, checked with file, line and reason.

use std::collections::BTreeMap;
use zonula_catalog::{
    AnalyteInterval, Catalogue, Facts, Fate, Language, Overlay, Review, RowPlace, StatementChange,
};
use zonula_model::{AnalyteId, Sex};

const HEADING: &str = "name = \"Seeufer\"\nversion = \"3\"\ndate = 2026-11-01\n";

fn overlay(files: &[(&str, &str)]) -> Overlay {
    let own = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let heading = [("overlay.toml".to_owned(), HEADING.to_owned())];
    let files: BTreeMap<String, String> = own.chain(heading).collect();
    Overlay::new("clinic", files).expect("the files have names of the catalogue")
}

fn read(files: &[(&str, &str)]) -> Catalogue {
    match Catalogue::with_overlay(&overlay(files)) {
        Ok(catalogue) => catalogue,
        Err(error) => panic!("{error}"),
    }
}

fn refused(files: &[(&str, &str)]) -> String {
    let read = Catalogue::with_overlay(&overlay(files));
    read.err().map_or_else(String::new, |error| error.to_string())
}

#[test]
fn an_interval_of_the_clinic_takes_the_place_of_the_shipped_one_and_the_rest_stays() {
    let rows = "id\tref_intervals\tref_source\tref_status\nferritin\tM,18,,30,400;F,18,,13,150\t\
                our laboratory, 2026\tverified\n";
    let catalogue = read(&[("analytes.tsv", rows)]);
    let ferritin = AnalyteId::new("ferritin");
    let high = |sex| catalogue.interval(&ferritin, sex, Some(40)).map(|found| found.high);
    assert_eq!(high(Sex::Male), Ok(Some(400.0)));
    assert_eq!(high(Sex::Female), Ok(Some(150.0)));
    let own = catalogue.analyte(&ferritin).expect("is known");
    let shipped = Catalogue::built_in().analyte(&ferritin).expect("is known");
    assert_eq!(own.names, shipped.names);
    assert_eq!(own.citations, shipped.citations);
    assert_eq!(own.place, RowPlace { file: "clinic/analytes.tsv".to_owned(), line: 2 });
    assert_eq!(shipped.place.file, "analytes.tsv");
    assert_eq!(catalogue.analytes.len(), Catalogue::built_in().analytes.len());
    assert_eq!(catalogue.version, format!("{} + Seeufer 3", Catalogue::built_in().version));
}

#[test]
fn rows_and_statements_of_the_clinic_are_added() {
    let references = "ref_id\tauthors\tyear\ttitle\tsource\tpmid\tdoi\tstatus\twhat_was_checked\n\
                      seeufer1\tSeeufer\t2026\tOur own audit\tfile 7\t\t\tverified\tthe audit\n";
    let statements = "[[statement]]\nid = \"own-ferritin\"\nkind = \"analyte\"\n\
        when = \"ferritin < 30\"\npatient_de = \"Ihr Eisen ist niedrig.\"\n\
        clinician_de = \"Ferritin unter 30.\"\ngrade = \"low\"\ncebm = 4\n\
        citations = [\"seeufer1\"]\ncite_status = \"verified\"\n";
    let catalogue = read(&[("references.tsv", references), ("statements.toml", statements)]);
    let own = catalogue.statement("own-ferritin").expect("was added");
    assert_eq!(own.patient(Language::German), Some("Ihr Eisen ist niedrig."));
    assert_eq!(own.words(Language::German).map(|words| words.review), Some(Review::Clinic));
    assert_eq!(own.words(Language::French), None, "nobody wrote it in French");
    let facts = Facts::parse("ferritin = 20 ug/L", &catalogue).expect("is a fact");
    assert!(catalogue.propose(&facts).proposals.iter().any(|found| found.id == "own-ferritin"));
    assert_eq!(catalogue.statements.len(), 72);
}

#[test]
fn other_words_in_one_language_leave_the_others_and_other_english_takes_them_back() {
    let german =
        "language = \"de\"\n[statements.siga-high]\npatient = \"IgA im Stuhl ist hoch.\"\n";
    let catalogue = read(&[("texts/de.toml", german)]);
    let own = catalogue.statement("siga-high").expect("is shipped");
    assert_eq!(own.patient(Language::German), Some("IgA im Stuhl ist hoch."));
    assert_eq!(own.words(Language::German).map(|words| words.review), Some(Review::Clinic));
    assert_eq!(own.words(Language::French).map(|words| words.review), Some(Review::Translated));

    let english = "[[statement]]\nid = \"siga-high\"\npatient_en = \"IgA is high.\"\n";
    let catalogue = read(&[("statements.toml", english)]);
    let own = catalogue.statement("siga-high").expect("is shipped");
    assert_eq!(own.patient(Language::English), Some("IgA is high."));
    assert_eq!(own.clinician(Language::English), Some("Unspecific."), "what is not named stays");
    assert_eq!(own.words(Language::German), None, "its words no longer say the same");
    assert_eq!(own.when, "siga-stool above laboratory");
}

#[test]
fn a_statement_that_is_switched_off_is_never_proposed_and_says_so() {
    let off = "[[statement]]\nid = \"calpro-grey\"\noff = true\n";
    let catalogue = read(&[("statements.toml", off)]);
    let facts = Facts::parse("calprotectin-stool = 100 ug/g", &catalogue).expect("is a fact");
    let found = |own: &Catalogue| {
        own.propose(&facts).proposals.iter().any(|found| found.id == "calpro-grey")
    };
    assert!(found(Catalogue::built_in()));
    assert!(!found(&catalogue));
    let explained = catalogue.explain("calpro-grey", &facts).expect("is known");
    assert_eq!(explained.fate, Fate::SwitchedOff);
}

#[test]
fn a_fault_of_the_clinics_files_is_refused_with_file_line_and_reason() {
    for (file, text, expected) in [
        (
            "analytes.tsv",
            "id\tref_intervals\ncrp\tA,18,,5,1\n",
            "clinic/analytes.tsv, line 2: interval `A,18,,5,1`: ends before it begins",
        ),
        (
            "analytes.tsv",
            "id\tunit_ucum\nour-own\tmg/L\n",
            "clinic/analytes.tsv, line 2: `kind` cannot be ``",
        ),
        (
            "analytes.tsv",
            "id\tcolour\ncrp\tred\n",
            "clinic/analytes.tsv: column `colour` is not known",
        ),
        (
            "analytes.tsv",
            "id\tcaveats\ncrp\ta\ncrp\tb\n",
            "clinic/analytes.tsv, line 3: `crp` stands twice",
        ),
        (
            "units.tsv",
            "written\tucum\tcase\nG/L\t10*12/L\texact\n",
            "clinic/units.tsv, line 2: means another unit further up",
        ),
        (
            "statements.toml",
            "\n[[statement]]\nid = \"siga-high\"\npatient_en = \"This proves it.\"\n",
            "clinic/statements.toml, line 3: `siga-high`: claims `this proves`",
        ),
        (
            "statements.toml",
            "[[statement]]\nid = \"siga-hihg\"\noff = true\n",
            "clinic/statements.toml, line 2: `siga-hihg`: is switched off and is no statement of \
             the catalogue",
        ),
        (
            "statements.toml",
            "[[gate]]\nid = \"red-flags\"\nwhen = \"age > 200\"\nholds_back = []\ncitations = []\n",
            "clinic/statements.toml, line 2: `red-flags`: is a gate already: gates may be added, \
             and none may be changed",
        ),
        (
            "texts/nl.toml",
            "language = \"nl\"\n[statements.siga-high]\nsubtitle = \"x\"\n",
            "clinic/texts/nl.toml, line 3: `statements.siga-high.subtitle` is no text of the \
             catalogue",
        ),
        (
            "claims.toml",
            "[[language]]\ncode = \"en\"\nnegations = [\"maybe\"]\n",
            "clinic/claims.toml: may add `banned` and `never`, nothing else",
        ),
    ] {
        assert_eq!(refused(&[(file, text)]), expected, "{file}: {text}");
    }
}

#[test]
fn a_shipped_line_that_does_not_fit_any_more_names_the_clinics_file_too() {
    let rows = "id\tdecision_limits\tlimit_status\nlactoferrin-stool\t7.25..=high\tverified\n";
    let said = refused(&[("analytes.tsv", rows)]);
    assert!(said.contains("`lactoferrin-stool` has no decision limit `raised`"), "{said}");
    assert!(said.ends_with("clinic's own data in clinic/analytes.tsv"), "{said}");
}

#[test]
fn a_claim_that_the_clinic_bans_is_banned_everywhere() {
    let claims = "[[language]]\ncode = \"en\"\nbanned = [\"usual range\"]\n";
    let error = refused(&[("claims.toml", claims)]);
    assert!(error.contains("`calpro-normal`: claims `usual range`"), "{error}");
}

#[test]
fn a_folder_is_read_and_strange_files_in_it_are_refused() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("a file can be written");
    };
    let missing = Overlay::read(folder.path()).expect_err("there is no heading").to_string();
    assert!(missing.contains("overlay.toml: is missing"), "{missing}");
    write("overlay.toml", HEADING);
    write("README.md", "for people");
    // A spreadsheet's mark of the byte order and line ends.
    write("analytes.tsv", "\u{feff}id\tcaveats\r\ncrp\tours\r\n");
    std::fs::create_dir(folder.path().join("texts")).expect("a folder can be made");
    write("texts/de.toml", "language = \"de\"\n");
    let overlay = Overlay::read(folder.path()).expect("is an overlay");
    let catalogue = Catalogue::with_overlay(&overlay).expect("is sound");
    let crp = catalogue.analyte(&AnalyteId::new("crp")).expect("is shipped");
    assert_eq!(crp.caveats, "ours");
    write("analyte.tsv", "id\n");
    let strange = Overlay::read(folder.path()).expect_err("is misspelt").to_string();
    assert!(strange.ends_with("analyte.tsv: is not a file of the catalogue"), "{strange}");
}

const OWN_ROWS: &str = "analyte\tsex\tage_from\tage_to\tlow\thigh\tsource\n\
    ferritin\tM\t18\t\t30\t400\tLabor Muster 2026\n\
    ferritin\tF\t18\t50\t13\t150\tLabor Muster 2026\n\
    ph-stool\tA\t\t\t5.8\t7\tour method\n";

#[test]
fn own_intervals_have_a_table_and_the_clinic_stands_for_them_whatever_the_row() {
    let catalogue = read(&[("intervals.tsv", OWN_ROWS)]);
    let high = |id: &str, sex, age| {
        catalogue.interval(&AnalyteId::new(id), sex, Some(age)).ok().and_then(|own| own.high)
    };
    assert_eq!(high("ferritin", Sex::Male, 40), Some(400.0));
    assert_eq!(high("ferritin", Sex::Female, 40), Some(150.0));
    assert_eq!(
        high("ferritin", Sex::Female, 50),
        None,
        "the shipped ones are replaced, all of them"
    );
    let for_both = read(&[("intervals.tsv", &format!("{OWN_ROWS}ferritin\tA\t\t\t5\t500\tx\n"))]);
    let ferritin = AnalyteId::new("ferritin");
    let all = [Sex::Male, Sex::Female, Sex::Unknown]
        .map(|sex| for_both.interval(&ferritin, sex, Some(60)).ok().and_then(|own| own.high));
    assert_eq!(all, [Some(400.0), Some(500.0), Some(500.0)], "one's own sex comes first");
    // The shipped row of this analyte is orientation only.
    assert_eq!(high("ph-stool", Sex::Unknown, 40), Some(7.0));
    let own = catalogue.analyte(&AnalyteId::new("ferritin")).expect("is known");
    assert_eq!(own.interval_source, "Labor Muster 2026", "said once");
}

#[test]
fn an_own_interval_that_cannot_be_is_refused_with_its_line() {
    let row = |row: &str| {
        let header = OWN_ROWS.lines().next().unwrap_or_default();
        refused(&[("intervals.tsv", &format!("{header}\n{row}\n"))])
    };
    for (wrong, said) in [
        ("unobtainium\tA\t\t\t1\t2\tx", "line 2: `unobtainium` is no analyte"),
        ("ferritin\tX\t\t\t1\t2\tx", "line 2: the sex is A, M or F"),
        ("ferritin\tA\t\t\t9\t2\tx", "line 2: ends before it begins"),
        ("ferritin\tA\t\t\t\t\tx", "line 2: both limits are open"),
        ("ferritin\tA\t\t\t1\t2\t", "line 2: `source` is empty"),
        ("c-diff-toxin-stool\tA\t\t\t1\t2\tx", "line 2: `c-diff-toxin-stool` has no unit"),
    ] {
        let told = row(wrong);
        assert!(told.starts_with("clinic/intervals.tsv, ") && told.contains(said), "{told}");
    }
}

#[test]
fn changes_leave_what_others_wrote_as_it_is_and_what_says_nothing_goes() {
    let remark = "# by hand\n[[statement]]\nid = \"siga-low\" # why\nwhen = \"siga-stool < 300\"\n";
    let before = overlay(&[("statements.toml", remark), ("intervals.tsv", OWN_ROWS)]);
    let ferritin = AnalyteId::new("ferritin");
    let one = AnalyteInterval::new(None, (None, Some(60)), (Some(20.5), None)).expect("is sound");
    let after = before.clone().with_intervals(&ferritin, &[one], "a\tlist").expect("is a table");
    let rows = after.text("intervals.tsv").unwrap_or_default();
    assert!(rows.contains("ph-stool\tA\t\t\t5.8\t7\tour method\n"), "{rows}");
    assert!(rows.ends_with("ferritin\tA\t18\t60\t20.5\t\ta list\n"), "{rows}");
    assert_eq!(after.own_intervals().expect("is sound").len(), 2);
    let off = StatementChange { off: Some(true), ..StatementChange::default() };
    let on = StatementChange { off: Some(false), ..StatementChange::default() };
    let changed = before.clone().with_statement("siga-high", &off).expect("is toml");
    assert!(changed.own_statements().expect("is toml").iter().any(|own| own.off));
    let back = changed.with_statement("siga-high", &on).expect("is toml");
    assert_eq!(back.text("statements.toml"), Some(remark));
    let none = back.without_statement("siga-low").expect("is toml");
    assert_eq!(none.own_statements().expect("is toml"), []);
}

//! The rules of the report, one test each, on composed reports.

mod told;

use crate::fixture::{self, context, findings, locale};
use crate::{
    AcceptedStatement, Block, Cell, ComposeError, Context, Locale, ReleaseState, Replaced, Report,
    Row, Template, compose, text, texts, visit,
};
use jiff::civil::date;
use zonula_catalog::Language;
use zonula_model::{PatientRecord, Technique};

/// The words of a cell.
fn plain(cell: &Cell) -> String {
    visit::plain(&cell.spans)
}

/// The row of the results that an analyte names.
fn row(report: &Report, analyte: &str) -> Vec<Cell> {
    let rows = report.blocks.iter().filter_map(|block| match block {
        Block::Table(table) if table.columns.len() == 7 => Some(&table.rows),
        _ => None,
    });
    let cells = rows.flatten().find_map(|row| match row {
        Row::Cells(cells) if plain(&cells[0]) == analyte => Some(cells.clone()),
        _ => None,
    });
    cells.expect("the analyte has a row")
}

/// Composes the clinician's report of a record in a language.
fn clinician(record: &PatientRecord, language: Language) -> Report {
    with(record, language, |_| {})
}

fn with(
    record: &PatientRecord,
    language: Language,
    change: impl FnOnce(&mut Context<'_>),
) -> Report {
    let (findings, locale) = (findings(record), locale(language));
    let mut context = context(record, &findings, &locale);
    change(&mut context);
    let template = Template::shipped("clinician").expect("it is shipped");
    compose(&template, &context).expect("an invented record makes no claim")
}

/// Every text of a report, in one string.
fn words(report: &Report) -> String {
    texts(report).join("\n")
}

#[test]
fn one_every_page_bears_patient_second_identifier_report_and_page_number() {
    for (language, page) in [
        (Language::English, "page {page} of {pages}"),
        (Language::German, "Seite {page} von {pages}"),
    ] {
        let furniture = clinician(&fixture::full(), language).furniture;
        assert_eq!(furniture.patient, "Erika Erfunden");
        assert!(furniture.identifiers.contains("1980") && furniture.identifiers.contains("T-4711"));
        assert!(furniture.report.contains("R-2026-0001") && furniture.report.contains("ersion 1"));
        assert_eq!(furniture.page_of, page);
    }
}

#[test]
fn two_a_laboratory_that_the_file_does_not_name_is_said_to_be_not_stated() {
    let mut record = fixture::full();
    assert!(
        words(&clinician(&record, Language::English))
            .contains("Labor Beispiel, Musterweg 1, 12345 Musterstadt")
    );
    record.specimens.iter_mut().for_each(|specimen| specimen.laboratory = None);
    assert!(
        words(&clinician(&record, Language::English))
            .contains("laboratory not stated in the source")
    );
    assert!(
        words(&clinician(&record, Language::German))
            .contains("Labor in der Quelle nicht angegeben")
    );
}

#[test]
fn three_specimen_type_and_times_are_stated_or_said_not_to_be() {
    let text = words(&clinician(&fixture::full(), Language::English)).replace('\u{A0}', " ");
    assert!(text.contains("specimen ST-2 · collected 20 May 2026, 07:30 · received 20 May 2026 · reported not stated"), "{text}");
    assert!(text.contains("2 June 2026, 14:05 (Europe/Berlin)"));
}

#[test]
fn four_an_unknown_unit_is_not_classified_and_drawn_on_no_line() {
    let mut record = fixture::empty();
    let bare = fixture::result(
        Some("calprotectin-stool"),
        "Calprotectin",
        "120",
        None,
        Some(("< 50", None, Some(50.0))),
    );
    record.specimens = vec![fixture::stool(1, date(2026, 5, 20), vec![bare])];
    let report = clinician(&record, Language::English);
    let row = row(&report, "Calprotectin (faecal)");
    assert!(plain(&row[1]).contains("unit not stated"), "{}", plain(&row[1]));
    assert_eq!(plain(&row[2]), "–");
    assert!(row[3].graphic.is_none());
    assert!(plain(&row[4]).contains("not classified"), "{}", plain(&row[4]));
}

#[test]
fn four_a_result_without_limits_says_that_no_interval_is_available() {
    let row = row(&clinician(&fixture::full(), Language::English), "Geheimwert");
    assert!(plain(&row[4]).contains("no interval available"), "{}", plain(&row[4]));
}

#[test]
fn five_the_laboratorys_interval_wins_and_a_fallback_is_marked_with_its_source() {
    let limited = |interval| {
        let observation = fixture::result(
            Some("calprotectin-stool"),
            "Calprotectin",
            "120",
            Some(("µg/g", "ug/g")),
            interval,
        );
        let mut record = fixture::empty();
        record.specimens = vec![fixture::stool(1, date(2026, 5, 20), vec![observation])];
        plain(&row(&clinician(&record, Language::English), "Calprotectin (faecal)")[4])
    };
    assert_eq!(limited(Some(("< 70", None, Some(70.0)))), "< 70 laboratory");
    let fallback = limited(None);
    assert!(
        fallback.starts_with("≤ 50 catalogue") && fallback.len() > "≤ 50 catalogue".len(),
        "{fallback}"
    );
}

#[test]
fn six_a_flag_is_letter_and_symbol_and_weight() {
    let row = row(&clinician(&fixture::full(), Language::German), "Calprotectin im Stuhl");
    let [flag] = row[2].spans.as_slice() else { panic!("one span") };
    assert_eq!((flag.text.as_str(), flag.strong), ("H ▲", true));
}

#[test]
fn seven_comparators_stay_as_written_in_every_table() {
    let report = clinician(&fixture::full(), Language::German);
    assert_eq!(plain(&row(&report, "Pankreas-Elastase-1 im Stuhl")[1]), ">500\u{A0}µg/g");
    assert!(text(&report).contains(">500 | >500"), "the course table too");
}

#[test]
fn eight_a_converted_value_shows_the_original_beside_it() {
    let report = clinician(&fixture::full(), Language::English);
    let result = plain(&row(&report, "Lactoferrin (faecal)")[1]);
    assert_eq!(result, "3.4\u{A0}µg/g (as written: 3,4\u{A0}mg/kg)");
    assert!(text(&report).contains("| 3,4\u{A0}mg/kg | 3.4\u{A0}µg/g | 1 mg/kg = 1 ug/g |"));
}

#[test]
fn nine_a_draft_says_so_and_a_released_report_names_who_and_when() {
    let record = fixture::full();
    let drafts = [
        (Language::English, "DRAFT – not released"),
        (Language::German, "ENTWURF – nicht freigegeben"),
    ];
    for (language, words) in drafts {
        assert_eq!(clinician(&record, language).furniture.draft.as_deref(), Some(words));
    }
    let released = with(&record, Language::English, |context| {
        let at = date(2026, 6, 3).at(9, 0, 0, 0);
        context.release = ReleaseState::Released { by: "Dr. H. Lindqvist".to_owned(), at };
    });
    assert_eq!(released.furniture.draft, None);
    assert!(words(&released).contains("Dr. H. Lindqvist, 3\u{A0}June\u{A0}2026, 09:00"));
}

#[test]
fn ten_an_amended_report_names_what_it_replaces_on_every_page_and_lists_what_changed() {
    let report = with(&fixture::full(), Language::English, |context| {
        context.version = 2;
        let changes = vec!["The collection day was corrected.".to_owned()];
        context.replaces = Some(Replaced { number: "R-2026-0001".to_owned(), version: 1, changes });
    });
    assert!(report.furniture.report.contains("amended, replaces R-2026-0001, version 1"));
    assert!(words(&report).contains("The collection day was corrected."));
}

#[test]
fn eleven_a_banned_claim_is_refused_whoever_makes_it() {
    let (record, locale) = (fixture::empty(), locale(Language::German));
    let findings = findings(&record);
    let mut context = context(&record, &findings, &locale);
    context.statements.push(AcceptedStatement {
        text: "Der Befund beweist es.".to_owned(),
        accepted_by: "Dr. H. Lindqvist".to_owned(),
        ..AcceptedStatement::default()
    });
    let template = Template::shipped("clinician").expect("it is shipped");
    assert_eq!(
        compose(&template, &context),
        Err(ComposeError::BannedClaim { claim: "beweist".to_owned() })
    );
}

#[test]
fn twelve_the_phylum_ratio_is_left_out_with_its_reason_and_indices_not_applied_to_16s() {
    let mut record = fixture::empty();
    let mut specimen = fixture::stool(1, date(2026, 5, 20), Vec::new());
    let counts = [("Firmicutes", "Blautia", 90.0), ("Bacteroidetes", "Bacteroides", 60.0)];
    specimen.profiles.push(fixture::profile(Technique::Amplicon16S, &counts));
    record.specimens = vec![specimen];
    let text = words(&clinician(&record, Language::English));
    assert!(text.contains("Firmicutes/Bacteroidetes ratio\nleft out on purpose"), "{text}");
    assert!(text.contains("not applicable: 16S data"));
}

#[test]
fn thirteen_diversity_is_refused_for_a_pcr_panel() {
    let mut record = fixture::empty();
    let mut specimen = fixture::stool(1, date(2026, 5, 20), Vec::new());
    let counts = [("Firmicutes", "Blautia", 90.0), ("Bacteroidetes", "Bacteroides", 60.0)];
    specimen.profiles.push(fixture::profile(Technique::TargetedPcr, &counts));
    record.specimens = vec![specimen];
    let text = words(&clinician(&record, Language::English));
    assert!(text.contains("Diversity is not computed for panels by PCR or culture"), "{text}");
    assert!(!text.contains("Shannon 0"), "{text}");
}

#[test]
fn fourteen_an_arrow_stands_only_beyond_the_reference_change_value() {
    let report = clinician(&fixture::full(), Language::English);
    assert_eq!(plain(&row(&report, "Calprotectin (faecal)")[6]), "▲ rise");
    assert_eq!(plain(&row(&report, "Alpha-1-antitrypsin (faecal)")[6]), "not interpretable");
    assert!(
        text(&report).contains("no variation published"),
        "the reason stands in what is missing"
    );
}

#[test]
fn fifteen_zonulins_caveat_stands_under_its_value_in_both_reports() {
    for template in ["clinician", "patient"] {
        let record = fixture::full();
        let (findings, locale) = (findings(&record), locale(Language::English));
        let context = context(&record, &findings, &locale);
        let template = Template::shipped(template).expect("it is shipped");
        let report = compose(&template, &context).expect("an invented record makes no claim");
        let text = text(&report);
        let after = text.split("| Zonulin-family peptides (faecal) | *98,4*").nth(1);
        let next = after.and_then(|after| after.lines().nth(1)).unwrap_or_default();
        assert!(next.contains("↳") && next.contains("zonulin"), "{next}");
    }
}

#[test]
fn page_one_counts_domains_and_gives_no_probability() {
    let text = words(&clinician(&fixture::full(), Language::English));
    // Two of eight digestive symptoms, calprotectin without C-reactive protein: too little for more.
    assert!(text.contains("Only 2 of the seven areas could be assessed"), "{text}");
    assert!(text.contains("is not a recognised diagnosis"));
    assert!(!text.contains("probability") && !text.contains("risk"));
}

#[test]
fn every_link_of_page_one_leads_somewhere() {
    for language in Locale::languages() {
        let text = text(&clinician(&fixture::full(), language));
        for target in text.lines().filter_map(|line| line.rsplit_once("→ ").map(|(_, to)| to)) {
            assert!(text.contains(&format!("{{{target}}}")), "nothing is called `{target}`");
        }
    }
}

#[test]
fn a_red_flag_comes_before_everything_else() {
    let mut record = fixture::full();
    record.symptoms.push(fixture::score("blood-stool", date(2026, 5, 18), 2.0));
    let text = text(&clinician(&record, Language::English));
    let flag = text.find("A medical assessment comes first").expect("the note is there");
    assert!(flag < text.find("Seven areas at a glance").expect("the tiles are there"));
}

#[test]
fn an_empty_record_still_says_what_is_missing() {
    for language in Locale::languages() {
        let report = clinician(&fixture::empty(), language);
        assert!(text(&report).contains("{missing}"));
        assert_eq!(report.attachments.len(), 0);
    }
}

#[test]
fn a_report_knows_no_missing_message() {
    for language in Locale::languages() {
        let text = text(&clinician(&fixture::full(), language));
        assert!(!text.contains('⟦'), "{text}");
    }
}

#[test]
fn records_only_prints_no_statement_no_pattern_no_grade_and_no_advice() {
    let record = fixture::full();
    let findings = findings(&record);
    for language in Locale::languages() {
        let locale = locale(language);
        for id in ["clinician", "patient"] {
            let mut context = context(&record, &findings, &locale);
            context.statements.push(AcceptedStatement {
                text: "Calprotectin 120".to_owned(),
                grade: Some(zonula_catalog::Grade::High),
                citations: vec!["dajti2023".to_owned()],
                accepted_by: "Dr. Erfunden".to_owned(),
                ..AcceptedStatement::default()
            });
            let mut template = Template::shipped(id).expect("it is shipped");
            let full = compose(&template, &context).expect("an invented record makes no claim");
            template.options.records_only = true;
            let bare = compose(&template, &context).expect("an invented record makes no claim");
            let tiles = |report: &Report| {
                report.blocks.iter().any(|block| matches!(block, Block::Tiles(_)))
            };
            assert!(tiles(&full) && !tiles(&bare), "{id} {language:?}");
            let (full, bare) = (text(&full), text(&bare));
            let must_go = |words: &str| {
                assert!(full.contains(words), "{id} {language:?}: `{words}` without the switch");
                assert!(!bare.contains(words), "{id} {language:?}: `{words}` with it");
            };
            must_go("Dr. Erfunden");
            must_go("Calprotectin 120");
            must_go(&context.words(if id == "clinician" {
                "cover-domains"
            } else {
                "plain-domains"
            }));
            if id == "clinician" {
                must_go(&context.words("grade-high"));
                must_go(&context.words("interpretation-title"));
            } else {
                must_go(&context.words("plain-next"));
            }
            // What was measured stays, with the laboratory's own limits.
            let named = ["Alpha", "Alfa"].iter().any(|name| bare.contains(name));
            assert!(bare.contains("120") && named, "{id} {language:?}: {bare}");
        }
    }
}

#[test]
fn page_one_says_nothing_of_a_pattern_while_something_else_comes_first() {
    let mut record = fixture::full();
    record.circumstances.push(zonula_model::Circumstance {
        id: "pregnancy".to_owned(),
        by: "Dr. H. Lindqvist".to_owned(),
        at: date(2026, 6, 1).at(9, 0, 0, 0),
    });
    let text = words(&clinician(&record, Language::English));
    assert!(text.contains("No statement about a pattern. Age, pregnancy"), "{text}");
    assert!(!text.contains("areas could be assessed"), "{text}");
}

//! The sample patient's reports, from real files through the vault: complete, bilingual, claimless.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;
use std::sync::{Arc, LazyLock, OnceLock};
use zeroize::Zeroizing;
use zonula_analysis::{
    CorrelationOptions, Findings, Knowledge, ReferenceCohort, Variation, WINDOW_DAYS, analyse,
};
use zonula_catalog::{Catalogue, Language};
use zonula_formats::{ReadOptions, Recognition, SourceFile, recognise};
use zonula_intake::{Answer, Known, plan};
use zonula_layout::{
    Document, Fonts, Item, Owner, Page, Paper, Place, Target, Theme, check, typeset,
};
use zonula_model::{AnalyteId, DateTime, PatientRecord, Sex, SymptomId};
use zonula_report::{
    Block, Context, Link, Locale, ReleaseState, Report, Row, Span, Template, brand, compose, texts,
};
use zonula_store::{NewPatient, Vault};

/// Imports the sample files that a reader knows, as `zonula demo` does.
fn sample() -> PatientRecord {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/api/sample");
    let home = tempfile::tempdir().unwrap();
    let passphrase = Zeroizing::new("a sample needs no secret".to_owned());
    let mut vault = Vault::create(&home.path().join("zonula.db"), &passphrase).unwrap();
    let patient = vault
        .add_patient(&NewPatient {
            number: "SAMPLE-1".to_owned(),
            name: "Jonas Beispiel".to_owned(),
            born: "1966-11-02".parse().unwrap(),
            sex: Sex::Male,
        })
        .unwrap();
    let catalogue = Catalogue::built_in();
    let imported: DateTime = "2026-10-20T09:00:00".parse().unwrap();
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let file = SourceFile::new(name, std::fs::read(&path).unwrap());
        let Recognition::One(reader) = recognise(&file) else { continue };
        let reading = reader.read(&file, &ReadOptions::default());
        let mut plan =
            plan(&file, reader.format().id, reading, &patient, catalogue, Known::default());
        while let Some(question) = plan.questions.first() {
            let key = question.key().to_owned();
            let answer = match key.split_once(':') {
                Some(("collected", label)) => {
                    let day = label.trim_start_matches("stool-");
                    Answer::Collected(format!("{day}T00:00:00").parse().unwrap())
                }
                _ if key == "patient" => Answer::SamePatient,
                _ => Answer::Unmatched,
            };
            plan.answer(&key, answer, catalogue).unwrap();
        }
        vault.store(&plan.finish(imported, catalogue).unwrap()).unwrap();
    }
    vault.record(patient.id).unwrap()
}

/// The shipped cohorts, with what is computed of their members once for all tests.
static COHORTS: LazyLock<Vec<Arc<ReferenceCohort>>> = LazyLock::new(|| {
    let catalogue = Catalogue::built_in();
    let all = catalogue.cohorts().iter().cloned();
    all.map(|cohort| Arc::new(ReferenceCohort::new(cohort, catalogue.groups()))).collect()
});

fn findings(record: &PatientRecord) -> Findings {
    let catalogue = Catalogue::built_in();
    let variation = |id: &AnalyteId| {
        let published = &catalogue.analyte(id)?.variation;
        Some(Variation {
            within_person: published.cvi_pct? / 100.0,
            analytical: published.cva_pct? / 100.0,
        })
    };
    let important_change = |id: &SymptomId, scale: (f64, f64)| {
        catalogue.important_change(id, scale).map(|own| own.points)
    };
    let by_default = catalogue.indices().iter().filter(|index| index.by_default);
    let indices: Vec<_> = by_default.cloned().collect();
    let knowledge = Knowledge {
        groups: catalogue.groups(),
        indices: &indices,
        cohorts: &COHORTS,
        fallback: &|id, sex, age| catalogue.interval(id, sex, age),
        variation: &variation,
        important_change: &important_change,
        window_days: WINDOW_DAYS,
        correlation: CorrelationOptions { permutations: 999, seed: 1 },
    };
    analyse(record, &knowledge)
}

fn report(
    record: &PatientRecord,
    findings: &Findings,
    template: &str,
    language: Language,
) -> Report {
    let locale = Locale::new(language).unwrap();
    let context = Context {
        record,
        findings,
        catalogue: Catalogue::built_in(),
        cohorts: &COHORTS,
        unreadable_cohorts: Vec::new(),
        left_out: Vec::new(),
        across: None,
        locale: &locale,
        brand: brand::shipped("praxis-am-seeufer", locale.tag()).unwrap(),
        release: ReleaseState::Draft,
        number: "R-2026-0001".to_owned(),
        version: 1,
        replaces: None,
        now: "2026-10-20T14:05:00".parse().unwrap(),
        time_zone: "Europe/Berlin".to_owned(),
        program_version: "0.1.0".to_owned(),
        question: None,
        statements: Vec::new(),
        seal: None,
        pattern: OnceLock::new(),
    };
    compose(&Template::shipped(template).unwrap(), &context).unwrap()
}

#[test]
fn the_sample_patient_has_both_reports_in_every_language_without_a_claim() {
    let record = sample();
    assert!(record.specimens.len() >= 8, "{} specimens", record.specimens.len());
    let findings = findings(&record);
    for template in ["clinician", "patient"] {
        for language in Locale::languages() {
            let report = report(&record, &findings, template, language);
            for text in texts(&report) {
                let claims = Catalogue::built_in().banned_claims(&text, language);
                assert!(claims.is_empty(), "{text}: {claims:?}");
                assert!(!text.contains('⟦'), "{text}");
            }
            let again = self::report(&record, &findings, template, language);
            assert!(report == again, "the same record gives the same report");
        }
    }
}

#[test]
fn the_sample_patients_reports_say_what_they_said_before() {
    let record = sample();
    let findings = findings(&record);
    for template in ["clinician", "patient"] {
        for language in Locale::languages() {
            let report = report(&record, &findings, template, language);
            let name = format!("golden/{template}-{}.txt", report.language);
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&name);
            let said = zonula_report::text(&report);
            if std::env::var_os("BLESS").is_some() {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(&path, &said).unwrap();
            }
            let before = std::fs::read_to_string(&path).unwrap_or_default();
            let differs = said.lines().zip(before.lines()).find(|(now, then)| now != then);
            assert_eq!(differs, None, "{name}: look at what changed, then run with BLESS=1");
            assert_eq!(said.lines().count(), before.lines().count(), "{name} grew or shrank");
        }
    }
}

#[test]
fn on_the_sample_patients_pages_nothing_overlaps_or_leaves_its_place() {
    let record = sample();
    let findings = findings(&record);
    let fonts = Fonts::bundled();
    for template in ["clinician", "patient"] {
        for language in Locale::languages() {
            for paper in [Paper::A4, Paper::Letter] {
                let report = report(&record, &findings, template, language);
                let theme = Theme::zonula(report.brand.accent, paper);
                let document = typeset(&report, &theme, &fonts);
                let faults = check(&document);
                assert!(faults.is_empty(), "{template}, {language:?}, {paper:?}: {faults:?}");
            }
        }
    }
}

/// The lowest line of a page's own words, as a share of the page's height.
fn reached(page: &Page) -> f32 {
    let own = page.items.iter().filter(|item| matches!(item.owner, Owner::Content(_)));
    let lines = own.filter_map(|item| match &item.item {
        Item::Glyphs(run) => Some(run.at.1),
        _ => None,
    });
    lines.fold(0.0, f32::max) / page.size.1
}

#[test]
fn the_sample_patients_reports_are_short_and_leave_no_third_of_a_page_empty() {
    let record = sample();
    let findings = findings(&record);
    let fonts = Fonts::bundled();
    let mut faults = Vec::new();
    for (template, most) in [("clinician", 13), ("patient", 2)] {
        for language in Locale::languages() {
            let report = report(&record, &findings, template, language);
            let document = typeset(&report, &Theme::zonula(report.brand.accent, Paper::A4), &fonts);
            let pages = document.pages.len();
            let all: Vec<f32> = document.pages.iter().map(reached).collect();
            if pages > most || all[..pages - 1].iter().any(|reached| *reached < 2.0 / 3.0) {
                faults.push(format!("{template}, {language:?}: {pages} pages, {all:.2?}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn page_one_holds_the_summary_to_what_could_not_be_assessed() {
    let record = sample();
    let findings = findings(&record);
    let fonts = Fonts::bundled();
    for language in Locale::languages() {
        let report = report(&record, &findings, "clinician", language);
        let theme = Theme::zonula(report.brand.accent, Paper::A4);
        let document = typeset(&report, &theme, &fonts);
        let locale = Locale::new(language).unwrap();
        for heading in ["cover-domains", "cover-changed", "cover-missing"] {
            let title = locale.say(heading, &[]);
            let entry = document.outline.iter().find(|entry| entry.title == title);
            assert_eq!(entry.unwrap().place.page, 0, "{language:?}: {title}");
        }
        // The link to the whole list is the last thing that page 1 says.
        let last = document.links.iter().rev().find(|link| link.page == 0).unwrap();
        assert!(last.area.bottom < theme.page.1 - theme.margins[2], "{language:?}");
        let missing = report_place(&document, &locale.say("missing-title", &[]));
        assert_eq!(last.target, Target::Place(missing), "{language:?}");
    }
}

/// Where a heading stands.
fn report_place(document: &Document, title: &str) -> Place {
    document.outline.iter().rev().find(|entry| entry.title == title).unwrap().place
}

/// All words of blocks in the order in which they are read.
fn spans(blocks: &[Block]) -> Vec<&Span> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(_, own) | Block::Note(_, own) => all.extend(own),
            Block::List(items) => all.extend(items.iter().flatten()),
            Block::Pairs(pairs) => all.extend(pairs.iter().flat_map(|(_, own)| own)),
            Block::Table(table) => {
                all.extend(table.caption.iter().flatten());
                for row in &table.rows {
                    match row {
                        Row::Group(own) | Row::Remark(own) => all.extend(own),
                        Row::Cells(cells) => all.extend(cells.iter().flat_map(|cell| &cell.spans)),
                        Row::Panel { .. } => {}
                    }
                }
            }
            Block::Figure(figure) => all.extend(figure.title.iter().chain(&figure.caption)),
            Block::Together(inner) => all.extend(spans(inner)),
            Block::Beside { left, right, .. } => {
                all.extend(spans(left));
                all.extend(spans(right));
            }
            _ => {}
        }
    }
    all
}

#[test]
fn citations_are_numbered_as_they_come_and_each_leads_to_the_list() {
    let record = sample();
    let findings = findings(&record);
    for language in Locale::languages() {
        let report = report(&record, &findings, "clinician", language);
        let raised = spans(&report.blocks).into_iter().filter(|span| span.raised);
        let cited = raised.filter_map(|span| Some((span.text.parse::<usize>().ok()?, &span.link)));
        let mut first = Vec::new();
        for (number, link) in cited {
            assert_eq!(*link, Some(Link::Anchor("references".into())), "{number}");
            if !first.contains(&number) {
                first.push(number);
            }
        }
        let list = report.blocks.iter().rev().find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        assert_eq!(first, (1..=list.unwrap().rows.len()).collect::<Vec<_>>(), "{language:?}");
        assert!(first.len() > 10);
    }
}

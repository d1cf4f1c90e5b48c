//! The sample patient's reports, from real files through the vault: complete, bilingual, claimless.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;
use zeroize::Zeroizing;
use zonula_analysis::{CorrelationOptions, Findings, Knowledge, Variation, WINDOW_DAYS, analyse};
use zonula_catalog::{Catalogue, Language};
use zonula_formats::{ReadOptions, Recognition, SourceFile, recognise};
use zonula_intake::{Answer, Known, plan};
use zonula_layout::{Fonts, Paper, Theme, check, typeset};
use zonula_model::{AnalyteId, DateTime, PatientRecord, Sex, SymptomId};
use zonula_report::{Context, Locale, ReleaseState, Report, Template, brand, compose, texts};
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
    let indices: Vec<_> =
        catalogue.indices().iter().filter(|index| index.by_default).cloned().collect();
    let knowledge = Knowledge {
        groups: &catalogue.groups(),
        indices: &indices,
        cohorts: catalogue.cohorts(),
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
        cohorts: Catalogue::built_in().cohorts(),
        unreadable_cohorts: Vec::new(),
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

//! The rules of the report, one test each, on composed reports.

use crate::fixture::{self, context, findings, locale};
use crate::{Context, Report, Template, compose, text, texts};
use zonula_catalog::Language;
use zonula_model::PatientRecord;

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
fn a_report_knows_no_missing_message() {
    for language in crate::Locale::languages() {
        let text = text(&clinician(&fixture::full(), language));
        assert!(!text.contains('⟦'), "{text}");
    }
}

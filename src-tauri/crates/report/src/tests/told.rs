//! What the analysis finds is told: indices, judged changes, symptoms, interventions, other patients.

use super::{clinician, with, words};
use crate::fixture::{self, context, findings, locale, score};
use crate::{Report, Template, compose};
use jiff::civil::date;
use zonula_analysis::across::{Across, AcrossPair};
use zonula_analysis::repeated::RepeatedCorrelation;
use zonula_analysis::{NoValue, SeriesKind, Verdict};
use zonula_catalog::Language;
use zonula_model::{ImportId, Intervention, PatientRecord, Place, Source, Technique};

/// A diary of eight weeks in which pain falls by four points when something begins.
fn relieved() -> PatientRecord {
    let mut record = fixture::full();
    record.symptoms.clear();
    for day in 0..56_i64 {
        let wave =
            [0.0, 1.0, 0.5, -1.0, 0.5, -0.5, -0.5][usize::try_from(day % 7).expect("a week")];
        let felt = if day < 28 { 7.0 } else { 3.0 } + wave;
        let day = date(2026, 3, 2) + jiff::Span::new().days(day);
        record.symptoms.push(score("abdominal-pain", day, felt));
        record.symptoms.push(score("bloating", day, 1.0 + wave));
    }
    record.symptoms.push(score("fatigue", date(2026, 3, 2), 4.0));
    record.interventions.push(Intervention {
        what: "Low-FODMAP diet".to_owned(),
        from: date(2026, 3, 30),
        to: None,
        dose: None,
        remark: None,
        source: Source { import: ImportId(1), place: Place::Line(3) },
        repeated_at: Vec::new(),
    });
    record
}

fn patient(record: &PatientRecord, language: Language) -> Report {
    let (findings, locale) = (findings(record), locale(language));
    let context = context(record, &findings, &locale);
    compose(&Template::shipped("patient").expect("it is shipped"), &context).expect("no claim")
}

/// The words of a report with plain spaces.
fn spaced(report: &Report) -> String {
    words(report).replace(['\u{A0}', '\u{202F}'], " ")
}

/// Asserts that a report says each of these.
fn says(report: &Report, expected: &[&str]) {
    let said = spaced(report);
    for text in expected {
        assert!(said.contains(text), "`{text}` is missing in\n{said}");
    }
}

#[test]
fn symptoms_are_held_against_what_people_notice() {
    let report = clinician(&relieved(), Language::English);
    // Means of fourteen days, two whole weeks whose waves add up to nothing.
    says(
        &report,
        &[
            "7.0 (14 days)",
            "3.0 (14 days)",
            "−4.0 (",
            "felt less: beyond 2.2 points",
            "not known: nothing published",
            "2.2 points (irritable bowel syndrome",
            "Not compared: Persistent fatigue (",
        ],
    );
    let report = clinician(&relieved(), Language::German);
    says(&report, &["weniger gespürt: über 2,2 Punkte", "Von den ersten zu den letzten Wochen"]);
}

#[test]
fn an_intervention_shows_what_came_after_it_with_its_certainty() {
    let report = clinician(&relieved(), Language::English);
    says(
        &report,
        &[
            "Low-FODMAP diet",
            "from 30 Mar",
            "7.0 (28 days)",
            "3.0 (28 days)",
            "not what caused it",
            "Evidence of this kind: very low certainty",
            "Strongest symptoms, interventions and specimens",
        ],
    );
    let patient = patient(&relieved(), Language::English);
    says(
        &patient,
        &[
            "7.0 before, 3.0 now (of 10). People feel such a change.",
            "Low-FODMAP diet, from 30",
            "went from 7.0 to 3.0 (of 10).",
            "need not come from it",
        ],
    );
    let without = words(&clinician(&fixture::full(), Language::English));
    assert!(!without.contains("Before and after interventions"));
}

#[test]
fn indices_stand_with_their_gate_or_with_the_reason_why_not() {
    let mut record = fixture::full();
    let report = clinician(&record, Language::English);
    says(
        &report,
        &[
            "Gut Microbiome Health Index (GMHI)",
            "not applicable: defined for another profiler or rank",
            "shotgun sequencing · MetaPhlAn",
            "Share of Pseudomonadota (Proteobacteria)",
            // 160 of 35,060 reads.
            "0.5%",
            "very low certainty",
        ],
    );
    let named = words(&report).matches("Firmicutes/Bacteroidetes ratio").count();
    assert_eq!(named, 1, "among what is left out, and in no table");
    record.specimens[1].profiles[0] = fixture::profile(
        Technique::TargetedPcr,
        &[("Firmicutes_A", "Faecalibacterium", 20.0), ("Bacteroidota", "Bacteroides", 10.0)],
    );
    let panel = clinician(&record, Language::Dutch);
    assert!(
        words(&panel).contains("Gezondheidsindex van het darmmicrobioom"),
        "refused, and said so"
    );
}

#[test]
fn a_change_stands_beside_what_was_expected_by_itself() {
    let report = clinician(&fixture::full(), Language::English);
    // 120 / 38 − 1 = 2.158.
    says(&report, &["38 µg/g, then 120 µg/g (+216%)", "Change against expected variation"]);
    let mut moved = fixture::full();
    let other = |name: &str| zonula_model::Laboratory { name: name.to_owned(), address: None };
    moved.specimens[1].laboratory = Some(other("Anderes Labor"));
    let report = clinician(&moved, Language::English);
    says(&report, &["nothing is compared across them: Calprotectin"]);
    assert!(!spaced(&report).contains("(+216%)"), "another laboratory measured");
}

#[test]
fn other_patients_enter_only_where_asked_for() {
    let pair = |y: &str, found, verdict, q| AcrossPair {
        kind: SeriesKind::Analyte,
        x: "calprotectin-stool".to_owned(),
        basis: "ug/g".to_owned(),
        y: y.to_owned(),
        pairs: 40,
        found,
        q,
        verdict,
    };
    let found = RepeatedCorrelation {
        r: 0.5,
        interval: Some((0.2, 0.71)),
        p: 0.002,
        freedom: 31,
        people: 8,
    };
    // A context of any lifetime takes it.
    let across: &'static Across = Box::leak(Box::new(Across {
        people: 12,
        family_size: 1,
        pairs: vec![
            pair("bloating", Ok(found), Verdict::Passes, Some(0.002)),
            pair(
                "fatigue",
                Err(NoValue::TooFewPairs),
                Verdict::NotAssessable(NoValue::TooFewPairs),
                None,
            ),
        ],
    }));
    let record = fixture::full();
    let report = with(&record, Language::English, |context| context.across = Some(across));
    says(
        &report,
        &["from 12 patients", "1 of 2 pairs were tested", "0.50 (0.20 to 0.71)", "Bakdash"],
    );
    assert!(!words(&clinician(&record, Language::English)).contains("Within people"));
    let none: &'static Across = Box::leak(Box::new(Across { people: 2, ..Across::default() }));
    let report = with(&record, Language::English, |context| context.across = Some(none));
    says(&report, &["None of the 0 pairs has enough people and visits for a test."]);
}

#[test]
fn a_cohort_that_cannot_be_read_is_named_among_what_is_missing() {
    let report = with(&fixture::full(), Language::English, |context| {
        context.unreadable_cohorts = vec!["clinic-2025".to_owned()];
    });
    says(&report, &["own cohort clinic-2025", "its files cannot be read"]);
}

#[test]
fn a_section_that_was_left_out_is_named_among_what_is_missing() {
    let told = "left out when the report was composed";
    let report = with(&fixture::full(), Language::English, |context| {
        context.left_out = vec!["microbiome".to_owned()];
    });
    says(&report, &["Microbiome", told]);
    assert!(!words(&clinician(&fixture::full(), Language::English)).contains(told));
}

#[test]
fn the_people_of_a_cohort_stand_beside_it() {
    let report = clinician(&fixture::full(), Language::English);
    says(&report, &["11 women, 5 men; 23 to 59 years; median age 32"]);
}

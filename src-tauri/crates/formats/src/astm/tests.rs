//! Tests of the ASTM reader on small messages.

use super::*;
use zonula_model::{ResultStatus, Sex, SpecimenKind};

fn read(text: &str) -> Reading {
    let file = SourceFile::new("x.astm", text.as_bytes().to_vec());
    assert_eq!(Astm.recognise(&file), Confidence::Certain);
    Astm.read(&file, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn results_have_their_order_their_comments_and_their_status() {
    let reading = read(
        "# a log\nH|\\^&|||Maker^Analyser^1|||||||P|LIS2-A2|20240312090000\n\
         P|1|77|||Muster^Eva||19800201|F\n\
         C|1|I|fasting|G\n\
         O|1|S1||^^^CHEM^Chemistry|R||20240311073000|||||||20240311100000|Serum\n\
         R|1|2823-3^Potassium^LN^K|5.4|mmol/L|3.5 to 5.1|H||C||||20240312080000\n\
         C|1|L|slightly haemolysed|G\nC|2|L|repeat|G\n\
         R|2|^^^^WBC^1|<0.1|10*9/L|4.0^10.0^adult|L||P\n\
         R|3|^^^X|1|g|||X|X\n\
         R|4|^^^A||g|||F\nL|1|N\n",
    );
    let patient = reading.patient.as_ref().expect("one person");
    assert_eq!((patient.name.as_deref(), patient.sex), (Some("Eva Muster"), Some(Sex::Female)));
    let [specimen] = reading.specimens.as_slice() else { panic!("one specimen") };
    assert_eq!((specimen.label.as_str(), specimen.kind), ("S1", SpecimenKind::Serum));
    assert_eq!(specimen.collected.map(|it| it.to_string()).as_deref(), Some("2024-03-11T07:30:00"));
    let [potassium, cells] = specimen.results.as_slice() else { panic!("two results") };
    assert_eq!(potassium.status, ResultStatus::Corrected);
    assert_eq!(potassium.remark(), Some("slightly haemolysed\nrepeat"));
    let analyte = &potassium.analyte;
    assert_eq!((analyte.name.as_str(), analyte.code.as_deref()), ("Potassium", Some("K")));
    assert_eq!(analyte.loinc.as_deref(), Some("2823-3"));
    assert_eq!(analyte.limits, Some((Some(3.5), Some(5.1))));
    assert_eq!((cells.analyte.name.as_str(), cells.status), ("WBC", ResultStatus::Preliminary));
    assert_eq!(cells.analyte.limits, Some((Some(4.0), Some(10.0))));
    assert_eq!(
        codes(&reading),
        [
            "remark",
            "status-corrected",
            "status-not-final",
            "status-withdrawn",
            "value-absent",
            "comment-lines"
        ]
    );
}

#[test]
fn people_of_one_file_keep_their_results_and_controls_are_left_out() {
    let reading = read(
        "H|\\^&\rP|1||A\rO|1|S1\rR|1|^^^GLU|5\rP|2||B\rO|1|S1\rR|1|^^^GLU|6\rO|2|QC|||||||||Q\rR|1|^^^GLU|7\rL|1\r",
    );
    let found: Vec<_> = reading
        .specimens
        .iter()
        .map(|it| {
            (it.patient.as_ref().and_then(|it| it.number.clone()), it.results[0].value.as_str())
        })
        .collect();
    assert_eq!(found, [(Some("A".to_owned()), "5"), (Some("B".to_owned()), "6")]);
    assert!(codes(&reading).contains(&"control-material"));
}

#[test]
fn other_texts_that_begin_with_the_letter_are_not_claimed() {
    for text in ["H|\\^&|only a header\n", "Hello|\nP|1\n", "H;1\nP;2\n", "HDR|\\^&\nP|1\n"] {
        let file = SourceFile::new("x.txt", text.as_bytes().to_vec());
        assert_eq!(Astm.recognise(&file), Confidence::No, "{text}");
    }
}

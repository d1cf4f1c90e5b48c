//! Laboratory tables as they come: what is read, and what is told.

use super::*;
use zonula_model::{Comparator, SpecimenKind};

fn read_with(text: &str, options: &ReadOptions) -> Reading {
    LabCsv.read(&SourceFile::new("report.csv", text.as_bytes().to_vec()), options)
}

fn read(text: &str) -> Reading {
    read_with(text, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_german_table_is_read_with_its_decimal_commas() {
    let reading = read(
        "Labor Muster;;;;\nPatient: Erika Muster;;;;\n\n\
         Analyt;Ergebnis;Einheit;Referenzbereich;Entnahmedatum;Material\n\
         Calprotectin;<19,5;µg/g;bis 50;03.04.2024;Stuhl\n\
         Zonulin;1.234,5;ng/g;< 1.000;03.04.2024;Stuhl\n\
         Vitamin D;22,75;ng/ml;30,0 - 70,0;03.04.2024;Serum\n",
    );
    assert_eq!(codes(&reading), [""; 0]);
    assert_eq!(
        reading.patient.expect("named above the table").name.as_deref(),
        Some("Erika Muster")
    );
    let [stool, serum] = reading.specimens.as_slice() else { panic!("two materials") };
    assert_eq!((stool.kind, serum.kind), (SpecimenKind::Stool, SpecimenKind::Serum));
    assert_eq!(stool.results[0].comparator, Some(Comparator::Less));
    assert_eq!(stool.results[0].analyte.limits, Some((None, Some(50.0))));
    assert_eq!(stool.results[1].number, Some(1234.5));
    assert_eq!(stool.results[1].analyte.limits, Some((None, Some(1000.0))));
    assert_eq!(stool.collected.map(|it| it.to_string()).as_deref(), Some("2024-04-03T00:00:00"));
    assert_eq!(serum.results[0].place.to_string(), "row 7, column Ergebnis");
}

#[test]
fn a_number_that_can_be_two_waits_for_a_person() {
    let text = "Test,Result,Unit\nZonulin,\"1,234\",ng/g\n";
    let open = read(text);
    assert_eq!(codes(&open), ["number-ambiguous"]);
    assert_eq!(open.specimens[0].results[0].number, None);
    let chosen = |decimal| {
        let options = ReadOptions { decimal: Some(decimal), ..ReadOptions::default() };
        read_with(text, &options).specimens[0].results[0].number
    };
    assert_eq!(chosen(','), Some(1.234));
    assert_eq!(chosen('.'), Some(1234.0));
}

#[test]
fn the_limits_may_tell_the_decimal_sign_of_the_results() {
    let reading =
        read("Test;Resultat;Unité;Valeurs de référence\nZonuline;1,234;ng/ml;0,5 - 2,5\n");
    assert_eq!(codes(&reading), [""; 0]);
    assert_eq!(reading.specimens[0].results[0].number, Some(1.234));
}

#[test]
fn dates_that_can_be_two_days_give_none() {
    let text = "Test,Result,Collected\nA,1,03/04/2024\nB,2,05/06/2024\n";
    let open = read(text);
    assert_eq!(codes(&open), ["date-ambiguous"]);
    assert!(open.specimens.iter().all(|specimen| specimen.collected.is_none()));
    let options = ReadOptions { day_first: Some(true), ..ReadOptions::default() };
    let chosen = read_with(text, &options).specimens[0].collected;
    assert_eq!(chosen.map(|it| it.date().to_string()).as_deref(), Some("2024-04-03"));
}

#[test]
fn words_stay_words_and_broken_numbers_are_told() {
    let reading = read(
        "Test,Result,Unit\nParasites,not detected,\nTitre,1:80,\nBroken,\"3,4,1\",g\nEmpty,,g\n,5,g\nHeading,,\n",
    );
    assert_eq!(codes(&reading), ["number-unreadable", "value-missing", "name-missing"]);
    let values: Vec<_> = reading.specimens[0].results.iter().map(|it| it.value.as_str()).collect();
    assert_eq!(values, ["not detected", "1:80", "3,4,1"]);
    assert_eq!(reading.problems[0].place.to_string(), "row 4, column Result");
    assert_eq!(reading.problems[0].value.as_deref(), Some("3,4,1"));
}

#[test]
fn limits_stand_in_one_column_or_in_two() {
    let reading = read("Test,Result,Low,High\nA,1,0.5,2.5\nB,2,,3\nC,3,1,\nD,4,9,2\n");
    let intervals: Vec<_> =
        reading.specimens[0].results.iter().map(|it| it.analyte.limits).collect();
    assert_eq!(
        intervals,
        [Some((Some(0.5), Some(2.5))), Some((None, Some(3.0))), Some((Some(1.0), None)), None]
    );
    assert_eq!(reading.specimens[0].results[3].analyte.interval.as_deref(), Some("9 - 2"));
    assert_eq!(codes(&reading), ["interval-unreadable"]);
}

#[test]
fn a_file_that_mixes_people_says_whose_each_specimen_is() {
    let reading = read("Patient ID,Sample ID,Test,Result,Sex\n1,a,X,5,w\n2,b,X,6,M\n");
    assert_eq!(reading.patient, None);
    let numbers =
        reading.specimens.iter().map(|it| it.patient.as_ref().and_then(|it| it.number.as_deref()));
    assert_eq!(numbers.collect::<Vec<_>>(), [Some("1"), Some("2")]);
}

#[test]
fn a_lone_name_heads_the_rows_below() {
    let reading = read("Test,Result,Unit\nSmall blood count,,\nHaemoglobin,14,g/dl\n");
    assert_eq!(reading.specimens[0].results[0].analyte.panel.as_deref(), Some("Small blood count"));
    assert_eq!(codes(&reading), [""; 0]);
}

#[test]
fn a_unit_behind_the_number_is_taken_over() {
    let reading = read("Analyte,Result,Flag\nA,\"12.5 ng/ml\",H\nB,45 %,\nC,2 positive,\n");
    let results = &reading.specimens[0].results;
    assert_eq!(
        (results[0].number, results[0].analyte.unit.as_deref()),
        (Some(12.5), Some("ng/ml"))
    );
    assert_eq!((results[1].number, results[1].analyte.unit.as_deref()), (Some(45.0), Some("%")));
    assert_eq!((results[2].number, results[2].analyte.unit.as_deref()), (None, None));
}

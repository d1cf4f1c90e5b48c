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

/// A table of more than four MiB with much that waits: open signs and dates, headings, two tables.
fn large() -> String {
    let mut text = String::from(
        "Labor Muster\nPatient;Erika\n\nProbe;Test;Ergebnis;Einheit;Referenz;Datum;Notiz\n",
    );
    let remark = "ä".repeat(120);
    for row in 0..18_000 {
        let (sample, day) = (row / 3, row % 28 + 1);
        let value = match row % 7 {
            0 => "1.234".to_owned(),
            1 => format!("<{row},5"),
            2 => "\"nicht\nnachweisbar\"".to_owned(),
            3 => format!("{row} ng/ml"),
            4 => "3,4,1".to_owned(),
            _ => format!("{row},25"),
        };
        text += &format!("S{sample};A{};{value};;1.000 - 5.000;{day}/05/2024;{remark}\n", row % 50);
        if row == 9_000 {
            text += "\nTest;Ergebnis;Einheit;Probe\n";
        }
    }
    text
}

/// Writes a file, opens it, and reads it from the disk.
fn read_from_disk(bytes: &[u8]) -> Reading {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("report.csv");
    std::fs::write(&path, bytes).expect("the folder can be written");
    let file = SourceFile::open(&path).expect("the file is there");
    assert_eq!(file.sha256(), SourceFile::new("report.csv", bytes.to_vec()).sha256());
    assert!(
        matches!(crate::recognise(&file), crate::Recognition::One(one) if one.format().id == "lab-csv")
    );
    LabCsv.read(&file, &ReadOptions::default())
}

#[test]
fn a_large_table_is_read_alike_from_memory_and_from_the_disk() {
    let text = large();
    assert!(text.len() > 4 << 20);
    let whole = read_whole(
        &SourceFile::new("report.csv", text.clone().into_bytes()),
        &ReadOptions::default(),
    );
    assert!(whole.specimens.len() > 5_000);
    let streamed = read(&text);
    assert_eq!(streamed.specimens, whole.specimens);
    assert_eq!(streamed.problems, whole.problems);
    assert_eq!(streamed.open, whole.open);
    assert_eq!(read_from_disk(text.as_bytes()), streamed);
    assert_eq!(read_from_disk(text.replace('\n', "\r\n").as_bytes()).specimens, streamed.specimens);
}

#[test]
fn encodings_are_the_same_from_the_disk() {
    let text = large();
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(&text);
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let mut damaged = text.clone().into_bytes();
    damaged[3_000_000] = 0xff;
    for bytes in [&latin, &utf16[..], &damaged] {
        let in_memory =
            LabCsv.read(&SourceFile::new("report.csv", bytes.to_vec()), &ReadOptions::default());
        let on_disk = read_from_disk(bytes);
        assert_eq!(on_disk.specimens, in_memory.specimens);
        assert_eq!(on_disk.problems, in_memory.problems);
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_refused() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("report.csv");
    std::fs::write(&path, large()).expect("the folder can be written");
    let file = SourceFile::open(&path).expect("the file is there");
    std::fs::write(&path, large() + "S1;A1;5;;;;\n").expect("the folder can be written");
    let reading = LabCsv.read(&file, &ReadOptions::default());
    assert_eq!((reading.specimens.len(), codes(&reading)), (0, vec!["file-unreadable"]));
    assert_eq!(file.bytes(), b"", "another content than the digest says is not handed out");
}

#[test]
fn a_mapping_says_what_columns_mean() {
    let text = "Probe;Größe A;Größe B;Wann\n1;3,5;7;03/04/2024\n2;4,5;8;05/06/2024\n";
    let file = SourceFile::new("x.csv", text.as_bytes().to_vec());
    assert_eq!(LabCsv.recognise(&file), Confidence::Askable);
    let open = read(text);
    assert_eq!(codes(&open), ["header-missing"]);
    let asked: Vec<_> = open.open.iter().map(|choice| choice.what.clone()).collect();
    assert!(asked.contains(&crate::OpenQuestion::Column("Größe A".to_owned())));
    let mapping = crate::Mapping::parse(
        "day_first = true\n[columns]\n\"Größe A\" = \"analyte\"\nWann = \"collected\"\n\"Größe B\" = \"\"\n",
    );
    let mapping = std::sync::Arc::new(mapping.expect("a sound mapping"));
    let options = ReadOptions { mapping: Some(mapping), ..ReadOptions::default() };
    let reading = read_with(text, &options);
    assert_eq!((codes(&reading), reading.open.len()), (vec![], 0));
    let found: Vec<_> = reading
        .specimens
        .iter()
        .map(|it| (it.label.as_str(), it.results[0].number, it.collected.map(|at| at.to_string())))
        .collect();
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(
        found,
        [
            ("1", Some(3.5), day("2024-04-03T00:00:00")),
            ("2", Some(4.5), day("2024-06-05T00:00:00"))
        ]
    );
}

#[test]
fn a_renamed_name_and_value_are_enough() {
    let text = "Was;Wieviel;Einheit\nZonulin;48,5;ng/ml\n";
    let mapping = crate::Mapping {
        columns: [("Was", "name"), ("Wieviel", "value")]
            .map(|(column, meaning)| (column.to_owned(), meaning.to_owned()))
            .into(),
        ..crate::Mapping::default()
    };
    let options = ReadOptions { mapping: Some(mapping.into()), ..ReadOptions::default() };
    let reading = read_with(text, &options);
    assert_eq!(reading.specimens[0].results[0].number, Some(48.5));
}

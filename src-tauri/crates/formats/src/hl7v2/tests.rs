//! Messages in the shapes that laboratories and analysers send them.

use super::*;
use zonula_model::{Comparator, Sex, SpecimenKind};

const HEADER: &str = "MSH|^~\\&|LIS|Labor Muster|||20240405||ORU^R01|1|P|2.5\r\
    PID|1||4711||Muster^Erika||19800312|F\r\
    OBR|1|P1|F1|GUT^Gut barrier|||20240403083000||||||||STL\r";

fn read(text: &str) -> Reading {
    let file = SourceFile::new("m.hl7", text.as_bytes().to_vec());
    assert_eq!(Hl7V2.recognise(&file), Confidence::Certain);
    Hl7V2.read(&file, &ReadOptions::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn results_of_one_order_are_one_specimen() {
    let reading = read(&format!(
        "\u{b}{HEADER}OBX|1|NM|38445-3^Calprotectin^LN||< 19.5|ug/g^^UCUM|- 50|N|||F\r\
         OBX|2|SN|X^Zonulin||>^60|ng/ml|(<55)|H|||F\r\
         OBX|3|ST|Y^Parasites||not detected||||||F\r\
         OBX|4|NM|Z^Leucocytes||7.1|10\\S\\9/l|4.0-10.0||||F\r\u{1c}\r"
    ));
    assert_eq!(codes(&reading), [""; 0]);
    let patient = reading.patient.expect("the file is about one person");
    assert_eq!((patient.number.as_deref(), patient.sex), (Some("4711"), Some(Sex::Female)));
    let [specimen] = reading.specimens.as_slice() else { panic!("one specimen") };
    assert_eq!((specimen.label.as_str(), specimen.kind), ("F1", SpecimenKind::Stool));
    let [calprotectin, zonulin, parasites, leucocytes] = specimen.results.as_slice() else {
        panic!("four results")
    };
    assert_eq!(
        (calprotectin.comparator, calprotectin.number),
        (Some(Comparator::Less), Some(19.5))
    );
    assert_eq!(
        (calprotectin.analyte.loinc.as_deref(), calprotectin.analyte.ucum.as_deref()),
        (Some("38445-3"), Some("ug/g"))
    );
    assert_eq!(calprotectin.analyte.limits, Some((None, Some(50.0))));
    assert_eq!((zonulin.value.as_str(), zonulin.number), (">60", Some(60.0)));
    assert_eq!((parasites.number, parasites.value.as_str()), (None, "not detected"));
    assert_eq!(leucocytes.analyte.unit.as_deref(), Some("10^9/l"));
    assert_eq!(leucocytes.analyte.panel.as_deref(), Some("Gut barrier"));
}

#[test]
fn what_the_laboratory_withdrew_is_left_out_and_its_remarks_are_told() {
    let reading = read(&format!(
        "{HEADER}OBX|1|NM|A^a||1|g|||||D\rOBX|2|NM|B^b||2|g|||||C\rNTE|1||haemolytic\rOBX|3|NM|C^c|||g|||||F\r"
    ));
    assert_eq!(codes(&reading), ["status-withdrawn", "status-corrected", "remark", "value-absent"]);
    assert_eq!(reading.problems[2].message, "the laboratory remarks on `b`: haemolytic");
    assert_eq!(reading.specimens[0].results.len(), 2);
}

#[test]
fn messages_of_other_kinds_are_refused_by_name() {
    let reading = read("MSH|^~\\&|A|B|||20240405||ADT^A01|1|P|2.5\rOBX|1|NM|A^a||1|g|||||F\r");
    assert_eq!(reading.problems[0].message, "a message `ADT^A01` holds no laboratory results");
    assert_eq!(codes(&reading), ["message-unsupported", "file-empty"]);
}

#[test]
fn several_messages_may_be_about_several_people() {
    let other = HEADER.replace("4711", "4712").replace("F1", "F2");
    let reading =
        read(&format!("{HEADER}OBX|1|NM|A^a||1|g|||||F\r{other}OBX|1|NM|A^a||2|g|||||F\r"));
    let numbers =
        reading.specimens.iter().map(|it| it.patient.as_ref().and_then(|it| it.number.as_deref()));
    assert_eq!(numbers.collect::<Vec<_>>(), [Some("4711"), Some("4712")]);
}

#[test]
fn a_number_type_without_a_number_and_a_comma_that_can_be_two_are_told() {
    let reading = read(&format!(
        "{HEADER}OBX|1|NM|A^a||high|g|||||F\rOBX|2|NM|B^b||1,234|g|||||F\rOBX|3|ST|C^c||3,4|g|||||F\rOBX|4|NM|D^d||1.234|g|||||F\r"
    ));
    assert_eq!(codes(&reading), ["number-unreadable", "number-ambiguous"]);
    let numbers: Vec<_> = reading.specimens[0].results.iter().map(|it| it.number).collect();
    assert_eq!(numbers, [None, None, Some(3.4), Some(1.234)]);
}

#[test]
fn a_declared_character_set_is_believed_where_the_bytes_are_not_utf8() {
    let header =
        HEADER.replace("|P|2.5", "|P|2.5||||||8859/1").replace("Gut barrier", "H\u{e4}matologie");
    let bytes: Vec<u8> =
        format!("{header}OBX|1|ST|A^\u{b5}||ja||||||F\r").chars().map(|it| it as u8).collect();
    let reading = Hl7V2.read(&SourceFile::new("m.hl7", bytes), &ReadOptions::default());
    assert_eq!(codes(&reading), [""; 0]);
    assert_eq!(reading.specimens[0].results[0].analyte.panel.as_deref(), Some("H\u{e4}matologie"));
    assert_eq!(reading.specimens[0].results[0].analyte.name, "\u{b5}");
}

#[test]
fn a_specimen_stands_behind_its_results_in_oru_and_before_them_in_oul() {
    let results = "OBR|1|P1|F1|GUT\rOBX|1|NM|A^a||1|g|||||F\r";
    let specimen = "SPM|1|S7||SER|||||||||||||20240402\r";
    let header = "MSH|^~\\&|LIS|Lab|||20240405||ORU^R01|1|P|2.5\r";
    let behind =
        read(&format!("{header}{results}{specimen}OBR|2|P1|F2|X\rOBX|1|NM|B^b||1|g|||||F\r"));
    let labels =
        |reading: &Reading| reading.specimens.iter().map(|it| it.label.clone()).collect::<Vec<_>>();
    assert_eq!(labels(&behind), ["S7", "F2"]);
    assert_eq!(behind.specimens[0].kind, SpecimenKind::Serum);
    let before = read(&format!("{}{specimen}{results}", header.replace("ORU^R01", "OUL^R22")));
    assert_eq!(labels(&before), ["S7"]);
    assert_eq!(
        before.specimens[0].collected.map(|it| it.date().to_string()).as_deref(),
        Some("2024-04-02")
    );
}

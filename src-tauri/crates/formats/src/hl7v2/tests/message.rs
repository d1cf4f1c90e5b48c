//! Messages as wholes: kinds, people, character sets and specimens.

use super::*;

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

#[test]
fn an_order_of_oul_r24_has_its_own_specimen() {
    let header = "MSH|^~\\&|LIS|Lab|||20240405||OUL^R24|1|P|2.5\r";
    let reading = read(&format!(
        "{header}OBR|1|P1|F1|A\rSPM|1|S1&LIS||SER\rSAC|||C1\rOBX|1|NM|A^a||1|g|||||F\r\
         OBR|2|P1|F2|B\rSAC|||C2|||CSF^Liquor\rOBX|1|NM|B^b||1|g|||||F\r"
    ));
    let labels: Vec<_> = reading.specimens.iter().map(|it| (it.label.as_str(), it.kind)).collect();
    assert_eq!(labels, [("S1", SpecimenKind::Serum), ("F2", SpecimenKind::NotStated)]);
    assert_eq!(codes(&reading), ["material-unknown"]);
}

#[test]
fn what_is_not_read_is_told_once() {
    let reading = read(&format!(
        "{HEADER}OBX|1|NM|A^a||1|g|||||F\rZLR|1|x\rZLR|2|y\rSPM|1|S1||SER||||||||||||||||||||HEM^haemolysed\r\
         SPM|2|S2||SER\rDSC|next\r"
    ));
    assert_eq!(
        codes(&reading),
        ["segment-unread", "specimen-condition", "specimen-ambiguous", "message-continued"]
    );
    assert_eq!(reading.problems[0].message, "segments `ZLR` are not read");
}

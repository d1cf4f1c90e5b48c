//! Messages in the shapes that laboratories and analysers send them.

use super::*;
use std::sync::Arc;
use zonula_model::{Comparator, Date, Laboratory, Place, ResultStatus, Sex, SpecimenKind};

mod structure;
mod values;

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
fn what_the_laboratory_withdrew_is_no_value_and_told_with_what_it_was() {
    let reading = read(&format!(
        "{HEADER}OBX|1|NM|A^a||1|g|||||D\rOBX|2|NM|B^b||2|g|||||C\rNTE|1||haemolytic\rOBX|3|NM|C^c|||g|||||F\r\
         OBX|4|ST|E^e||clotted||||||X\rOBX|5|NM|G^g||||||||N\rOBX|6|NM|H^h||4||||||Q\r"
    ));
    assert_eq!(
        codes(&reading),
        [
            "status-withdrawn",
            "status-corrected",
            "value-absent",
            "status-withdrawn",
            "status-without-result",
            "status-unknown"
        ]
    );
    assert_eq!(reading.problems[0].message, "the laboratory withdrew `a`; it is left out");
    assert_eq!(reading.problems[0].value.as_deref(), Some("1"));
    assert_eq!(reading.problems[3].message, "`e` could not be measured; it is left out");
    assert_eq!(reading.problems[3].value.as_deref(), Some("clotted"));
    let [b, c, h] = reading.specimens[0].results.as_slice() else { panic!("three results") };
    assert_eq!((b.status, b.remark()), (ResultStatus::Corrected, Some("haemolytic")));
    assert_eq!((c.value.as_str(), h.status), ("", ResultStatus::Final));
}

#[test]
fn a_withdrawal_takes_back_what_an_earlier_message_sent() {
    let first = format!("{HEADER}OBX|1|NM|A^a||1|g|||||P\rOBX|2|NM|B^b||2|g|||||F\r");
    let second = format!("{HEADER}OBX|1|NM|A^a||1|g|||||W\rOBX|2|NM|B^b||3|g|||||C\r");
    let reading = read(&format!("{first}{second}"));
    let [specimen] = reading.specimens.as_slice() else { panic!("one specimen of one person") };
    let values: Vec<_> = specimen.results.iter().map(|it| (it.value.as_str(), it.status)).collect();
    assert_eq!(values, [("2", ResultStatus::Final), ("3", ResultStatus::Corrected)]);
    assert_eq!(reading.problems[3].message, "the value of `a` in line 4 is taken back with it");
    assert_eq!(reading.problems[3].value.as_deref(), Some("1"));
    let all = read(&first.replace("|P\r", "|W\r").replace("|F\rX", "|W\r"));
    assert_eq!(all.specimens[0].results.len(), 1);
}

#[test]
fn remarks_belong_to_what_they_stand_behind() {
    let reading = read(
        "MSH|^~\\&|LIS|Lab|||20240405||ORU^R01|1|P|2.5\rNTE|1||night shift\r\
         PID|1||4711\rNTE|1|L|fasting~since evening\r\
         OBR|1||F1|GUT^Gut\rNTE|1||sample\\T\\tube\rNTE|2||\r\
         OBX|1|NM|A^a||1|g|||||F\rNTE|1|L|first line\rNTE|2|L|second~third\r\
         OBX|2|ED|P^Scan||^image^jpeg^Base64^AAAA||||||F\rNTE|1||see page\r\
         OBX|3|NM|B^b||2|g|||||F\r",
    );
    let messages: Vec<_> = reading.problems.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "the laboratory remarks: night shift",
            "the laboratory remarks on the patient: fasting since evening",
            "the laboratory remarks on `Gut`: sample&tube",
            "`Scan` is an enclosed document (`image jpeg`) of 23 bytes and is not read",
            "the laboratory remarks on `Scan`: see page",
        ]
    );
    let remarks: Vec<_> = reading.specimens[0].results.iter().map(|it| it.remark()).collect();
    assert_eq!(remarks, [Some("first line\nsecond\nthird"), None]);
}

#[test]
fn groups_of_an_order_are_told_apart_where_nothing_else_does() {
    let reading = read(&format!(
        "{HEADER}OBX|1|CE|ORG^Organism|1|1^E. coli||||||F\rOBX|2|ST|AMP^Ampicillin|1|R||||||F\r\
         OBX|3|CE|ORG^Organism|2|2^Proteus||||||F\rOBX|4|ST|AMP^Ampicillin|2|S||||||F\r\
         OBX|5|ST|COM^Comment||none||||||F\rOBR|2||F1|B^Blood\rOBX|1|NM|A^a|LAB|1||||||F\r\
         OBX|2|NM|B^b|LAB|1||||||F\r"
    ));
    let results = reading.specimens.iter().flat_map(|it| &it.results);
    let panels: Vec<_> = results.map(|it| it.analyte.panel.as_deref().unwrap_or("")).collect();
    let one = ["Gut barrier (1)", "Gut barrier (1)", "Gut barrier (2)", "Gut barrier (2)"];
    assert_eq!(panels[..4], one);
    assert_eq!(panels[4..], ["Gut barrier", "Blood", "Blood"]);
    let [first, ..] = reading.specimens.as_slice() else { panic!("a specimen") };
    assert!(Arc::ptr_eq(&first.results[0].analyte, &first.results[0].analyte));
}

#[test]
fn results_that_agree_in_what_was_measured_share_it() {
    let message = format!("{HEADER}OBX|1|NM|A^a||1|g|1-2|||||F\rOBX|2|NM|B^b||1|g|1-2|||||F\r");
    let other = message.replace("4711", "4712");
    let reading = read(&format!("{message}{other}"));
    let [one, two] = reading.specimens.as_slice() else { panic!("two specimens") };
    assert!(Arc::ptr_eq(&one.results[0].analyte, &two.results[0].analyte));
    assert!(!Arc::ptr_eq(&one.results[0].analyte, &one.results[1].analyte));
}

#[test]
fn messages_of_other_kinds_between_results_are_refused_by_name() {
    let admission =
        "MSH|^~\\&|A|B|||20240405||ADT^A01|1|P|2.5\rPID|1||99\rOBX|1|NM|A^a||1|g|||||F\r";
    let wave = admission.replace("ADT^A01", "ORU^W01");
    let reading = read(&format!("{admission}{HEADER}OBX|1|NM|A^a||1|g|||||F\r{wave}"));
    let messages: Vec<_> = reading.problems.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "a message `ADT^A01` holds no laboratory results",
            "a message `ORU^W01` holds waveforms, no laboratory results",
        ]
    );
    assert_eq!(reading.patient.and_then(|it| it.number).as_deref(), Some("4711"));
}

#[test]
fn batches_are_counted() {
    let message = format!("{HEADER}OBX|1|NM|A^a||1|g|||||F\r");
    let batch = format!("FHS|^~\\&|LIS\rBHS|^~\\&|LIS\r{message}{message}BTS|2\rFTS|1\r");
    assert_eq!(codes(&read(&batch)), [""; 0]);
    assert_eq!(codes(&read(&batch.replace("BTS|2", "BTS|3"))), ["batch-incomplete"]);
    let cut = batch.replace("BTS|2\rFTS|1\r", "");
    assert_eq!(codes(&read(&cut)), ["batch-incomplete"]);
}

#[test]
fn line_ends_within_a_text_do_not_break_its_segment() {
    let reading = read(&format!(
        "{HEADER}OBX|1|FT|A^a||Befund:\nkeine Parasiten\n\nNachtrag folgt|||N|||P\rOBX|2|NM|B^b||1|g|||||F\r"
    ));
    assert_eq!(codes(&reading), ["segment-broken", "status-not-final"]);
    let [text, number] = reading.specimens[0].results.as_slice() else { panic!("two results") };
    assert_eq!(text.value, "Befund:\nkeine Parasiten\nNachtrag folgt");
    assert_eq!((text.flag(), text.place.clone()), (Some("N"), Place::Line(4)));
    assert_eq!(number.place, Place::Line(8));
}

#[test]
fn a_person_is_described_by_the_fields_that_say_most() {
    let person = |segment: &str| {
        let text = format!(
            "MSH|^~\\&|LIS|Lab|||20240405||ORU^R01|1|P|2.5\r{segment}\rOBR|1||F|X\rOBX|1|NM|A^a||1||||||F\r"
        );
        let reading = read(&text);
        let codes: Vec<_> = reading.problems.iter().map(|problem| problem.code).collect();
        (reading.patient.unwrap_or_default(), codes)
    };
    let (patient, problems) = person(
        "PID|1|77|756.1^^^CH^SS~4711^^^LAB^MR||van der Meer&van der&Meer^Anna^M^^Dr.^^L||19800312|F",
    );
    assert_eq!(patient.number.as_deref(), Some("4711"));
    assert_eq!(patient.name.as_deref(), Some("Anna van der Meer"));
    assert_eq!(patient.born, Some(Date::constant(1980, 3, 12)));
    assert_eq!(problems, ["patient-identifier", "patient-identifier"]);
    let (patient, problems) = person("PID|1||||Alias^X^^^^^A~Muster^Erika^^^^^L||1980|w");
    assert_eq!(patient.name.as_deref(), Some("Erika Muster"));
    assert_eq!((patient.number, patient.born, patient.sex), (None, None, Some(Sex::Female)));
    assert_eq!(problems, ["date-unreadable"]);
    let (patient, problems) = person("PID|1|0815|||Muster^Erika||19800312|?");
    assert_eq!((patient.number.as_deref(), patient.sex), (Some("0815"), None));
    assert_eq!(problems, ["sex-unreadable"]);
}

#[test]
fn a_message_without_a_person_is_nobodys() {
    let nobody =
        "MSH|^~\\&|LIS|Lab|||20240405||ORU^R01|1|P|2.5\rOBR|1||F2|X\rOBX|1|NM|A^a||1||||||F\r";
    let reading = read(&format!("{HEADER}OBX|1|NM|A^a||1|g|||||F\r{nobody}"));
    assert_eq!(reading.patient, None);
    let known: Vec<_> = reading.specimens.iter().map(|it| it.patient.is_some()).collect();
    assert_eq!(known, [true, false]);
}

#[test]
fn laboratory_method_and_times_are_taken_from_where_they_stand() {
    let reading = read(
        "MSH|^~\\&|LIS|Labor Muster|||20240405||ORU^R01|1|P|2.5.1\rPID|1||4711\rORC|RE|P9|F9\r\
         OBR|1|||GUT^Gut|||20240403083000+0200|||||||20240403|\"\"|||||||20240404+0200|||P\r\
         OBX|1|NM|A^a||1||||||||||REF^Reference Lab||ELISA^^L~K7^Kit 7||||||Other Lab|Street 1&Street^^Town^^1000\r\
         OBX|2|NM|B^b||1||||||F|||2024\r",
    );
    let [specimen] = reading.specimens.as_slice() else { panic!("one specimen") };
    assert_eq!(specimen.label, "F9", "the order's own number");
    assert_eq!(
        specimen.laboratory,
        Some(Laboratory { name: "Other Lab".into(), address: Some("Street 1, Town, 1000".into()) })
    );
    assert_eq!(specimen.collected.map(|it| it.to_string()).as_deref(), Some("2024-04-03T08:30:00"));
    assert_eq!(specimen.reported.map(|it| it.to_string()).as_deref(), Some("2024-04-04T00:00:00"));
    let [a, b] = specimen.results.as_slice() else { panic!("two results") };
    assert_eq!(a.analyte.method.as_deref(), Some("ELISA; Kit 7"));
    assert_eq!((a.status, b.status), (ResultStatus::Preliminary, ResultStatus::Final));
    assert_eq!(
        codes(&reading),
        ["time-zone", "status-not-final", "date-unreadable", "laboratory-differs"]
    );
    assert_eq!(reading.problems[2].message, "`2024` names no day");
}

#[test]
fn utf16_is_read_with_and_without_a_mark() {
    let text = format!("{HEADER}OBX|1|ST|A^\u{b5}||ja||||||F\r");
    let units = |mark: &str| format!("{mark}{text}").encode_utf16().collect::<Vec<_>>();
    let little: Vec<u8> = units("\u{feff}").into_iter().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units("").into_iter().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        let file = SourceFile::new("m.hl7", bytes);
        assert_eq!(Hl7V2.recognise(&file), Confidence::Certain);
        let reading = Hl7V2.read(&file, &ReadOptions::default());
        assert_eq!(reading.specimens[0].results[0].analyte.name, "\u{b5}");
    }
}

#[test]
fn each_message_of_a_file_has_its_own_character_set() {
    let result = "OBX|1|ST|A^M\u{fc}ller||ja||||||F\r";
    let latin = format!("{HEADER}{result}").replace("|P|2.5", "|P|2.5||||||8859/1");
    let mut bytes: Vec<u8> = latin.chars().map(|it| it as u8).collect();
    bytes.extend_from_slice(format!("{HEADER}{result}").replace("F1", "F2").as_bytes());
    bytes.extend_from_slice(b"OBX|2|ST|B^b||nul\0byte||||||F\r");
    let reading = Hl7V2.read(&SourceFile::new("m.hl7", bytes), &ReadOptions::default());
    let names: Vec<_> =
        reading.specimens.iter().map(|it| it.results[0].analyte.name.as_str()).collect();
    assert_eq!(names, ["M\u{fc}ller", "M\u{fc}ller"]);
    assert_eq!(codes(&reading), ["nul-removed"]);
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

#[test]
fn lines_are_counted_through_all_parts_of_a_large_file() {
    let message = format!("{HEADER}OBX|1|NM|A^a||1|g|||||F\r\n");
    let count = 3 * crate::limits::MESSAGES_BYTES / message.len();
    let reading = read(&message.repeat(count));
    let [specimen] = reading.specimens.as_slice() else { panic!("one specimen of one person") };
    assert_eq!(specimen.results.len(), count);
    let last = u32::try_from(count * 4).expect("a small file");
    assert_eq!(specimen.results[count - 1].place, Place::Line(last));
}

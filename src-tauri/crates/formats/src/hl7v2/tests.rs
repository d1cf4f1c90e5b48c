//! Messages in the shapes that laboratories and analysers send them.

use super::*;
use crate::RawResult;
use std::sync::Arc;
use zonula_model::{Comparator, Date, Laboratory, Place, ResultStatus, Sex, SpecimenKind};

mod message;
mod structure;

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
    assert_eq!((b.status, b.remark.as_deref()), (ResultStatus::Corrected, Some("haemolytic")));
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
    let remarks: Vec<_> =
        reading.specimens[0].results.iter().map(|it| it.remark.as_deref()).collect();
    assert_eq!(remarks, [Some("first line\nsecond\nthird"), None]);
}

/// Reads one result by its type, value and unit.
fn one(kind: &str, value: &str, unit: &str) -> (Option<RawResult>, Vec<&'static str>) {
    let mut reading = read(&format!("{HEADER}OBX|1|{kind}|A^a||{value}|{unit}|||||F\r"));
    let codes = reading.problems.iter().map(|problem| problem.code).collect();
    (reading.specimens.pop().and_then(|mut it| it.results.pop()), codes)
}

#[test]
fn every_type_of_value_is_kept_as_written() {
    for (kind, value, text, number) in [
        ("NM", "141", "141", Some(141.0)),
        ("NM", " 0.40 ", "0.40", Some(0.4)),
        ("NM", "1.2E3", "1.2E3", Some(1200.0)),
        ("SN", "^75.0", "75.0", Some(75.0)),
        ("SN", "<^0.5", "<0.5", Some(0.5)),
        ("SN", "=^5", "=5", Some(5.0)),
        ("SN", "^1^:^128", "1:128", None),
        ("SN", "^2^-^4", "2-4", None),
        ("SN", "<10", "<10", Some(10.0)),
        ("ST", "not\\F\\detected", "not|detected", None),
        ("TX", "one~two\\.br\\three", "one\ntwo\nthree", None),
        ("FT", "\\H\\bold\\N\\ \\XE4\\", "bold \u{e4}", None),
        ("CE", "260385009^Negative^SCT", "Negative", None),
        ("CWE", "^^^^Negativ", "Negativ", None),
        ("CWE", "^^^^^^^^as told", "as told", None),
        ("CNE", "POS", "POS", None),
        ("CE", "1^E. coli~2^Proteus", "E. coli\nProteus", None),
        ("TS", "20240405083000+0200", "20240405083000+0200", None),
        ("DT", "20240405", "20240405", Some(20_240_405.0)),
        ("TM", "0830", "0830", Some(830.0)),
        ("NA", "1.2^1.3^1.4", "1.2^1.3^1.4", None),
        ("", "5.0", "5.0", Some(5.0)),
    ] {
        let (result, problems) = one(kind, value, "");
        let result = result.unwrap_or_else(|| panic!("{kind} {value} is a result"));
        let is_time = matches!(kind, "DT" | "TM");
        let number = number.filter(|_| !is_time);
        assert_eq!((result.value.as_str(), result.number), (text, number), "{kind} {value}");
        assert_eq!(problems, [""; 0], "{kind} {value}");
    }
    let (several, problems) = one("NM", "1.2~1.3", "");
    assert_eq!(several.map(|it| it.value.to_string()).as_deref(), Some("1.2\n1.3"));
    assert_eq!(problems, ["value-repeated"]);
}

#[test]
fn enclosed_documents_are_named_whatever_type_they_are_sent_as() {
    for (kind, value, message) in [
        (
            "ED",
            "LAB^AP^PDF^Base64^JVBERi0xLjQ=",
            "`a` is an enclosed PDF of 30 bytes and is not read",
        ),
        ("TX", "JVBERi0xLjQ=", "`a` is an enclosed PDF of 12 bytes and is not read"),
        ("RP", "doc/7.pdf^LAB^AP^PDF", "`a` stands elsewhere (`doc/7.pdf`) and is not read"),
    ] {
        let reading = read(&format!("{HEADER}OBX|1|{kind}|A^a||{value}||||||F\r"));
        assert_eq!(reading.problems[0].message, message);
        assert_eq!(reading.specimens.len(), 0);
    }
}

#[test]
fn units_are_kept_as_written_and_ucum_only_where_the_message_says_so() {
    for (written, unit, ucum) in [
        ("mg/dl", Some("mg/dl"), None),
        ("10\\S\\9/l^^L", Some("10^9/l"), None),
        ("ug/g^microgram per gram^UCUM", Some("ug/g"), Some("ug/g")),
        ("UGG^\u{b5}g/g^L", Some("\u{b5}g/g"), None),
        ("^mmol/l", Some("mmol/l"), None),
        ("mmol/l^^L^mmol/L^^UCUM", Some("mmol/l"), Some("mmol/L")),
        ("\"\"", None, None),
    ] {
        let (result, problems) = one("NM", "1", written);
        let analyte = result.expect("a result").analyte;
        assert_eq!((analyte.unit.as_deref(), analyte.ucum.as_deref()), (unit, ucum), "{written}");
        assert_eq!(problems, [""; 0], "{written}");
    }
    let (result, problems) = one("NM", "1", "x10^9/l");
    assert_eq!(result.expect("a result").analyte.unit.as_deref(), Some("x10^9/l"));
    assert_eq!(problems, ["unit-unescaped"]);
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
    assert_eq!((text.flag.as_deref(), text.place.clone()), (Some("N"), Place::Line(4)));
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

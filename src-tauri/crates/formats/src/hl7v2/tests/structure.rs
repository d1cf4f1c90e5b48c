//! The structure of real files against python-hl7: messages, types, versions and line ends.

use super::super::Hl7V2;
use super::super::lines::RawSegments;
use super::super::segment::{Segment, Signs, is_header};
use crate::{FormatReader, ReadOptions, SourceFile};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Counts what the segments of a file say, in the words of `EXPECT.tsv`.
fn facts(content: &[u8]) -> BTreeMap<&'static str, String> {
    let (mut messages, mut headers, mut ends, mut signs) = (0, vec![], vec![], Signs::default());
    let mut types: Vec<(String, usize)> = vec![];
    for raw in RawSegments::new(content, 1) {
        if is_header(&raw.bytes) {
            signs = Signs::of(&raw.bytes).unwrap_or(signs);
        }
        let text = String::from_utf8_lossy(&raw.bytes);
        let segment = Segment::new(&text, raw.number, signs, &mut ends);
        match segment.name() {
            "MSH" => {
                messages += 1;
                headers.push((segment.field(9).to_owned(), segment.field(12).to_owned()));
            }
            "OBX" => match types.iter_mut().find(|(kind, _)| kind == segment.field(2)) {
                Some((_, count)) => *count += 1,
                None => types.push((segment.field(2).to_owned(), 1)),
            },
            _ => {}
        }
    }
    let total: usize = types.iter().map(|(_, count)| count).sum();
    let types = types.iter().map(|(kind, count)| format!("{kind}:{count}"));
    let (kind, version) = headers.into_iter().next().unwrap_or_default();
    BTreeMap::from([
        ("n_messages", messages.to_string()),
        ("MSH-9", kind),
        ("MSH-12", version),
        ("n_OBX", total.to_string()),
        ("OBX_types", types.collect::<Vec<_>>().join(" ")),
    ])
}

/// Puts the types of a list in order.
fn sorted(text: &str) -> Vec<&str> {
    let mut parts: Vec<_> = text.split(' ').collect();
    parts.sort_unstable();
    parts
}

#[test]
#[allow(clippy::print_stderr)]
fn real_files_have_the_messages_and_types_that_python_hl7_finds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    let Ok(expected) = fs::read_to_string(folder.join("EXPECT.tsv")) else {
        eprintln!("skipped: no folder `shared/data` beside the workspace");
        return;
    };
    let (mut checked, mut known) = (0, BTreeMap::new());
    for line in expected.lines().filter(|line| line.starts_with("lab/hl7v2/")) {
        let [path, quantity, value, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            continue;
        };
        let found = known.entry(path).or_insert_with(|| {
            facts(&fs::read(folder.join(path)).expect("a listed file can be read"))
        });
        if let Some(found) = found.get(quantity) {
            assert_eq!(sorted(found), sorted(value), "{path}: {quantity}");
            checked += 1;
        }
    }
    assert_eq!((known.len(), checked), (67, 67 * 5));
}

/// What says that an `OBX` is no result, and why.
const LEFT_OUT: [&str; 3] = ["value-unsupported", "status-withdrawn", "status-without-result"];

proptest! {
    #[test]
    fn every_obx_is_a_result_or_a_problem(
        results in prop::collection::vec(
            (
                prop::sample::select(vec!["NM", "SN", "ST", "TX", "CE", "CWE", "ED", "RP", "", "ZZ"]),
                "[AB]\\^[ab]",
                "[0-9<^~.,a\\\\&]{0,6}",
                prop::sample::select(vec!["F", "P", "C", "D", "W", "X", "N", "", "?"]),
            ),
            0..40,
        ),
        breaks in prop::sample::select(vec!["\r", "\n", "\r\n", "\r\r\n", "\r\u{1c}\r\u{b}"]),
    ) {
        let mut text = format!("MSH|^~\\&|L|L|||2024||ORU^R01|1|P|2.5{breaks}OBR|1||F1{breaks}");
        for (kind, code, value, status) in &results {
            text += &format!("OBX|1|{kind}|{code}||{value}||||||{status}{breaks}NTE|1||x{breaks}");
        }
        let reading = Hl7V2.read(&SourceFile::new("m", text.into_bytes()), &ReadOptions::default());
        let found: usize = reading.specimens.iter().map(|specimen| specimen.results.len()).sum();
        let told = reading.problems.iter().filter(|it| LEFT_OUT.contains(&it.code)).count();
        prop_assert_eq!(found + told, results.len());
    }
}

//! Dialects: what laboratories call their columns, materials and sexes, from `dialects/*.toml`.

mod layout;
mod unit;

use crate::fold::fold;
use crate::limits::HEADER_BYTES;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use zonula_model::{Sex, SpecimenKind};

pub(crate) use layout::{Layout, layout};
pub(crate) use unit::{is_unit, split_header};

/// Lists the dialect files; a laboratory with names of its own is one more line.
const DIALECTS: &[&str] = &[
    include_str!("../dialects/generic.toml"),
    include_str!("../dialects/print.toml"),
    include_str!("../dialects/arena.toml"),
    include_str!("../dialects/finecare.toml"),
    include_str!("../dialects/genexpert.toml"),
    include_str!("../dialects/lachat.toml"),
    include_str!("../dialects/nuclisens.toml"),
    include_str!("../dialects/sysmex-xs.toml"),
    include_str!("../dialects/vetscan.toml"),
];

/// What a column of a laboratory table means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Meaning {
    Name,
    Code,
    Value,
    Unit,
    Interval,
    Low,
    High,
    Flag,
    Specimen,
    Sample,
    Collected,
    Received,
    Reported,
    Laboratory,
    Address,
    Method,
    Panel,
    PatientNumber,
    PatientName,
    FamilyName,
    GivenName,
    Born,
    Sex,
    /// What the laboratory remarks about a result.
    Remark,
    /// The least and the greatest amount that can be told exactly.
    Lloq,
    Uloq,
    /// The column holds results of the analyte that its header names.
    Analyte,
    /// Something else: told nowhere, read nowhere.
    Ignored,
}

impl Meaning {
    /// All meanings with the names that dialects and mappings use.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Name, "name"),
        (Self::Code, "code"),
        (Self::Value, "value"),
        (Self::Unit, "unit"),
        (Self::Interval, "interval"),
        (Self::Low, "low"),
        (Self::High, "high"),
        (Self::Flag, "flag"),
        (Self::Specimen, "specimen"),
        (Self::Sample, "sample"),
        (Self::Collected, "collected"),
        (Self::Received, "received"),
        (Self::Reported, "reported"),
        (Self::Laboratory, "laboratory"),
        (Self::Address, "address"),
        (Self::Method, "method"),
        (Self::Panel, "panel"),
        (Self::PatientNumber, "patient_number"),
        (Self::PatientName, "patient_name"),
        (Self::FamilyName, "family_name"),
        (Self::GivenName, "given_name"),
        (Self::Born, "born"),
        (Self::Sex, "sex"),
        (Self::Remark, "remark"),
        (Self::Lloq, "lloq"),
        (Self::Uloq, "uloq"),
        (Self::Analyte, "analyte"),
        (Self::Ignored, "ignored"),
    ];

    /// Reads a meaning's name; an empty one means that the column is of no use.
    pub fn parse(name: &str) -> Option<Self> {
        if name.is_empty() {
            return Some(Self::Ignored);
        }
        Self::ALL.iter().find(|(_, own)| *own == name).map(|(meaning, _)| *meaning)
    }
}

/// What a column of a symptom diary means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DiaryMeaning {
    Day,
    Symptom,
    Score,
    Scale,
    Remark,
}

/// One file of names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dialect {
    /// Names the file in its fixtures.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds it against the fixtures"))]
    pub id: String,
    #[serde(default)]
    columns: BTreeMap<Meaning, Vec<String>>,
    #[serde(default)]
    layout: Option<Layout>,
    #[serde(default)]
    words: Words,
    #[serde(default)]
    units: unit::Units,
    #[serde(default)]
    materials: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    sexes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    diary: BTreeMap<DiaryMeaning, Vec<String>>,
    #[serde(default)]
    scales: BTreeMap<String, (f64, f64)>,
    #[serde(default)]
    head: BTreeMap<Meaning, Vec<String>>,
    #[serde(default)]
    printed: BTreeMap<PrintedWord, Vec<String>>,
}

/// What a word of a printed report tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PrintedWord {
    /// A result in words, `negative` say.
    Result,
    /// An earlier result stands in this column.
    Previous,
    /// A method follows.
    Method,
    /// A laboratory is named.
    Laboratory,
}

/// Words that stand in cells.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Words {
    /// Columns about a person or a study, never results.
    metadata: Vec<String>,
    /// There is no value.
    missing: Vec<String>,
    /// Below, above or outside what can be told exactly.
    below: Vec<String>,
    above: Vec<String>,
    unquantified: Vec<String>,
}

/// What a cell says instead of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Missing,
    Below,
    Above,
    Unquantified,
}

/// All names of all dialects, folded.
struct Names {
    columns: BTreeMap<String, Meaning>,
    materials: BTreeMap<String, SpecimenKind>,
    sexes: BTreeMap<String, Sex>,
    diary: BTreeMap<String, DiaryMeaning>,
    scales: BTreeMap<String, (f64, f64)>,
    layouts: Vec<Layout>,
    metadata: BTreeSet<String>,
    words: BTreeMap<String, Word>,
    units: unit::Units,
    head: BTreeMap<String, Meaning>,
    printed: BTreeSet<(PrintedWord, String)>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names {
        columns: BTreeMap::new(),
        materials: BTreeMap::new(),
        sexes: BTreeMap::new(),
        diary: BTreeMap::new(),
        scales: BTreeMap::new(),
        layouts: vec![],
        metadata: BTreeSet::new(),
        words: BTreeMap::new(),
        units: unit::Units::default(),
        head: BTreeMap::new(),
        printed: BTreeSet::new(),
    };
    for dialect in dialects() {
        names.layouts.extend(dialect.layout.map(Layout::folded));
        names.units.extend(dialect.units);
        names.metadata.extend(dialect.words.metadata.iter().map(|word| fold(word)));
        for (list, word) in [
            (&dialect.words.missing, Word::Missing),
            (&dialect.words.below, Word::Below),
            (&dialect.words.above, Word::Above),
            (&dialect.words.unquantified, Word::Unquantified),
        ] {
            names.words.extend(list.iter().map(|text| (text.to_lowercase(), word)));
        }
        for (meaning, list) in dialect.columns {
            names.columns.extend(list.iter().map(|name| (fold(name), meaning)));
        }
        for (kind, list) in dialect.materials {
            let kind = SpecimenKind::parse(&kind).unwrap_or(SpecimenKind::NotStated);
            names.materials.extend(list.iter().map(|name| (fold(name), kind)));
        }
        for (sex, list) in dialect.sexes {
            let sex = Sex::parse(&sex).unwrap_or(Sex::Unknown);
            names.sexes.extend(list.iter().map(|name| (fold(name), sex)));
        }
        for (meaning, list) in dialect.diary {
            names.diary.extend(list.iter().map(|name| (fold(name), meaning)));
        }
        names.scales.extend(dialect.scales);
        for (meaning, list) in dialect.head {
            names.head.extend(list.iter().map(|name| (fold(name), meaning)));
        }
        for (kind, list) in dialect.printed {
            names.printed.extend(list.iter().map(|word| (kind, fold(word))));
        }
    }
    names
});

/// Parses the shipped dialects.
fn dialects() -> impl Iterator<Item = Dialect> {
    DIALECTS.iter().map(|text| toml::from_str(text).expect("a test parses every shipped dialect"))
}

/// Says what a column's header means; a part in brackets at its end does not count.
pub(crate) fn column(header: &str) -> Option<Meaning> {
    if header.len() > HEADER_BYTES {
        return None;
    }
    let found = |text: &str| NAMES.columns.get(&fold(text)).copied();
    found(header).or_else(|| {
        let without_brackets = header.find(['(', '[']).map(|at| &header[..at]);
        without_brackets.and_then(found)
    })
}

/// Returns whether a header is about a person or a study, never about a result.
pub(crate) fn is_metadata(header: &str) -> bool {
    let folded = fold(header);
    let is_known = |text: &str| NAMES.metadata.contains(text);
    is_known(&folded) || header.find(['(', '[']).is_some_and(|at| is_known(&fold(&header[..at])))
}

/// Says what a cell writes instead of a value, signs counted: `<LLOQ`, `N/A`.
pub(crate) fn word(cell: &str) -> Option<Word> {
    if cell.len() > 24 {
        return None;
    }
    let text: String = cell.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    NAMES.words.get(&text).copied()
}

/// Says what a label beside a table of a printed report means.
///
/// A label that only says «date» means nothing: it is the letter's as often as the specimen's.
pub(crate) fn head_label(label: &str) -> Option<Meaning> {
    let folded = fold(label);
    if ["date", "datum", "fecha", "date time", "test date"].contains(&folded.as_str()) {
        return None;
    }
    NAMES.head.get(&folded).or_else(|| NAMES.columns.get(&folded)).copied()
}

/// Says whether a text is one of the words of a kind.
pub(crate) fn is_word(kind: PrintedWord, text: &str) -> bool {
    NAMES.printed.contains(&(kind, fold(text)))
}

/// Says what a diary's header means; `None` for a symptom's own column.
pub(crate) fn diary_column(header: &str) -> Option<DiaryMeaning> {
    NAMES.diary.get(&fold(header)).copied()
}

/// Returns the scale that a symptom's name implies.
pub(crate) fn known_scale(name: &str) -> Option<(f64, f64)> {
    let folded = fold(name);
    let found = NAMES.scales.iter().find(|(word, _)| folded.split(' ').any(|it| it == *word));
    found.map(|(_, scale)| *scale)
}

/// Says which material a text names; among other words only where all materials in it are one kind.
pub(crate) fn material(text: &str) -> SpecimenKind {
    let folded = fold(text);
    if let Some(kind) = NAMES.materials.get(&folded) {
        return *kind;
    }
    let mut longest: Vec<_> = NAMES.materials.iter().filter(|(name, _)| name.len() >= 4).collect();
    longest.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let (mut rest, mut kinds) = (format!(" {folded} "), vec![]);
    for (name, kind) in longest {
        let word = format!(" {name} ");
        if rest.contains(&word) {
            // `edta plasma` is one name: `edta` within it is not another.
            rest = rest.replace(&word, "  ");
            kinds.push(*kind);
        }
    }
    kinds.dedup();
    if let [kind] = kinds[..] { kind } else { SpecimenKind::NotStated }
}

/// Says which sex a cell names; `None` where it is not understood.
pub(crate) fn sex(cell: &str) -> Option<Sex> {
    NAMES.sexes.get(&fold(cell)).copied()
}

/// Returns whether a code has the shape of LOINC's and its check digit (Luhn's mod 10) is right.
pub(crate) fn is_loinc(code: &str) -> bool {
    let Some((number, check)) = code.split_once('-') else { return false };
    let digits_only = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=7).contains(&number.len()) || check.len() != 1 || !digits_only(number) {
        return false;
    }
    let sum: u32 = number.bytes().rev().enumerate().fold(0, |sum, (at, byte)| {
        let digit = u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 };
        sum + digit / 10 + digit % 10
    });
    check.parse() == Ok((10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_dialect_is_sound_and_no_name_means_two_things() {
        for text in DIALECTS {
            let dialect: Dialect = toml::from_str(text).expect("a shipped dialect parses");
            assert!(!dialect.id.is_empty());
            let is_no_laboratorys = ["generic", "print"].contains(&dialect.id.as_str());
            assert_eq!(dialect.layout.is_none(), is_no_laboratorys, "{}", dialect.id);
            let mut seen = BTreeMap::new();
            for (meaning, list) in &dialect.columns {
                for name in list {
                    if let Some(other) = seen.insert(fold(name), *meaning) {
                        assert_eq!(other, *meaning, "`{name}` in {} means two things", dialect.id);
                    }
                }
            }
            assert!(dialect.materials.keys().all(|kind| SpecimenKind::parse(kind).is_some()));
            assert!(dialect.sexes.keys().all(|sex| Sex::parse(sex).is_some()));
        }
    }

    #[test]
    fn headers_are_understood_in_five_languages() {
        for (header, meaning) in [
            ("Test Name", Meaning::Name),
            ("Ergebnis", Meaning::Value),
            ("Valeurs de référence", Meaning::Interval),
            ("Unidad", Meaning::Unit),
            ("Afnamedatum", Meaning::Collected),
            ("Result (numeric)", Meaning::Value),
            ("GEBURTSDATUM:", Meaning::Born),
        ] {
            assert_eq!(column(header), Some(meaning), "{header}");
        }
        assert_eq!(column("Absorbance"), None);
        assert_eq!(material("Stuhlprobe"), SpecimenKind::Stool);
        assert_eq!(material("Whole Blood Specimen Example"), SpecimenKind::WholeBlood);
        assert_eq!(material("EDTA-Plasma, gekühlt"), SpecimenKind::Plasma);
        assert_eq!(material("occult blood in stool"), SpecimenKind::NotStated);
        assert_eq!(sex("Männlich"), Some(Sex::Male));
        assert_eq!(sex("v"), None, "a woman in Dutch, a man in Spanish");
    }

    #[test]
    fn a_loinc_code_has_its_check_digit() {
        assert!(is_loinc("38445-3"));
        assert!(is_loinc("718-7"));
        assert!(is_loinc("4544-3"));
        assert!(!is_loinc("718-8"));
        assert!(!is_loinc("ABC-1"));
        assert!(!is_loinc("-1"));
    }
}

//! Dialects: what laboratories call their columns, materials and sexes, from `dialects/*.toml`.

use crate::fold::fold;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use zonula_model::{Sex, SpecimenKind};

/// Lists the dialect files; a laboratory with names of its own is one more line.
const DIALECTS: &[&str] = &[include_str!("../dialects/generic.toml")];

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
    columns: BTreeMap<Meaning, Vec<String>>,
    #[serde(default)]
    materials: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    sexes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    diary: BTreeMap<DiaryMeaning, Vec<String>>,
    #[serde(default)]
    scales: BTreeMap<String, (f64, f64)>,
}

/// All names of all dialects, folded.
struct Names {
    columns: BTreeMap<String, Meaning>,
    materials: BTreeMap<String, SpecimenKind>,
    sexes: BTreeMap<String, Sex>,
    diary: BTreeMap<String, DiaryMeaning>,
    scales: BTreeMap<String, (f64, f64)>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names {
        columns: BTreeMap::new(),
        materials: BTreeMap::new(),
        sexes: BTreeMap::new(),
        diary: BTreeMap::new(),
        scales: BTreeMap::new(),
    };
    for dialect in dialects() {
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
    }
    names
});

/// Parses the shipped dialects.
fn dialects() -> impl Iterator<Item = Dialect> {
    DIALECTS.iter().map(|text| toml::from_str(text).expect("a test parses every shipped dialect"))
}

/// Says what a column's header means; a part in brackets at its end does not count.
pub(crate) fn column(header: &str) -> Option<Meaning> {
    let found = |text: &str| NAMES.columns.get(&fold(text)).copied();
    found(header).or_else(|| {
        let without_brackets = header.find(['(', '[']).map(|at| &header[..at]);
        without_brackets.and_then(found)
    })
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

//! Identity: whether two statements of a specimen, or of a result, speak of one and the same.

use crate::{Observation, Profile, Specimen, SpecimenId, SpecimenKind, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What a person decided about two specimens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SameSpecimen {
    /// One of them.
    pub one: SpecimenId,
    /// The other.
    pub other: SpecimenId,
    /// Whether they are the same.
    pub same: bool,
}

/// What two statements of a specimen say otherwise, or only one of them says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// The identifier.
    Label,
    /// Who measured.
    Laboratory,
    /// The material.
    Kind,
    /// When it was taken.
    Collected,
}

/// Whether two statements speak of the same specimen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// They agree in what makes a specimen.
    Same,
    /// They may: what differs, and how many results agree in both.
    Doubt {
        /// What differs, or is not stated on both sides.
        differences: Vec<Difference>,
        /// Results of the same analyte with the same value.
        agreeing: usize,
        /// Results of the same analyte with another value.
        disagreeing: usize,
    },
    /// They do not.
    Different,
}

/// How two statements stand to each other in one respect.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Respect {
    Agree,
    /// One of them is silent.
    Open,
    Contradict,
}

/// From so many equal results on, two statements are worth a question even though their days or
/// labels are not the same.
const STRIKING: usize = 3;

/// Compares two statements of a specimen.
///
/// The same label, laboratory, material and time make the same specimen; so does what of these both
/// state, without contradiction, as long as the label and the day or the laboratory are stated. A
/// doubt is left to a person, and is raised only where results agree. Two profiles of one method
/// and rank with other abundances never belong to one specimen.
pub fn compare(one: &Specimen, other: &Specimen) -> Identity {
    if profiles_contradict(&one.profiles, &other.profiles) {
        return Identity::Different;
    }
    let label =
        if same_label(&one.label, &other.label) { Respect::Agree } else { Respect::Contradict };
    let laboratory = laboratories(one, other);
    let kind = kinds(one.kind, other.kind);
    let (collected, same_day) = times(one, other);
    let respects = [
        (Difference::Label, label),
        (Difference::Laboratory, laboratory),
        (Difference::Kind, kind),
        (Difference::Collected, collected),
    ];
    let contradicting = respects.iter().filter(|(_, it)| *it == Respect::Contradict).count();
    if contradicting == 0 && collected == Respect::Agree {
        return Identity::Same;
    }
    if one.source.import == other.source.import {
        // A file that keeps two specimens apart knows why; those without day and laboratory are
        // told apart by their label alone.
        return if contradicting == 0 { Identity::Same } else { Identity::Different };
    }
    let (agreeing, disagreeing) = evidence(one, other);
    if contradicting == 0 && laboratory == Respect::Agree && disagreeing == 0 {
        return Identity::Same;
    }
    let worth_asking = match (contradicting, label, same_day) {
        (0, ..) => agreeing >= disagreeing,
        (1, Respect::Agree, Some(false)) => agreeing >= 2 && disagreeing == 0,
        (1, Respect::Agree, _) => agreeing >= 1 && disagreeing <= agreeing,
        (1, _, Some(true)) => agreeing >= 1 && disagreeing <= agreeing,
        (1, _, _) => agreeing >= STRIKING && disagreeing == 0,
        (2, _, Some(true)) => agreeing >= STRIKING && disagreeing == 0,
        _ => false,
    };
    if !worth_asking {
        return Identity::Different;
    }
    let differences = respects.iter().filter(|(_, it)| *it != Respect::Agree);
    Identity::Doubt {
        differences: differences.map(|(difference, _)| *difference).collect(),
        agreeing,
        disagreeing,
    }
}

/// Returns a label as it is compared: without case, outer space and the number that a reader adds
/// where a file uses a label twice.
pub(crate) fn folded_label(label: &str) -> String {
    let label = label.trim();
    let numbered = label.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    let bare = match numbered {
        Some((bare, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => bare,
        _ => label,
    };
    bare.to_lowercase()
}

fn same_label(one: &str, other: &str) -> bool {
    folded_label(one) == folded_label(other)
}

/// Compares names of laboratories by their letters and digits.
fn laboratories(one: &Specimen, other: &Specimen) -> Respect {
    let name = |specimen: &Specimen| {
        specimen.laboratory.as_ref().map(|own| folded(&own.name)).filter(|name| !name.is_empty())
    };
    match (name(one), name(other)) {
        (Some(one), Some(other)) if one == other => Respect::Agree,
        (Some(_), Some(_)) => Respect::Contradict,
        // Two files of which neither names a laboratory agree in nothing.
        _ => Respect::Open,
    }
}

fn kinds(one: SpecimenKind, other: SpecimenKind) -> Respect {
    match (one, other) {
        (SpecimenKind::NotStated, _) | (_, SpecimenKind::NotStated) => Respect::Open,
        _ if one == other => Respect::Agree,
        _ => Respect::Contradict,
    }
}

/// Compares times of collection; one at midnight is a day only. Says too whether the days agree.
fn times(one: &Specimen, other: &Specimen) -> (Respect, Option<bool>) {
    let (Some(one), Some(other)) = (one.collected, other.collected) else {
        return (Respect::Open, None);
    };
    let day_only = |at: crate::DateTime| at == at.date().at(0, 0, 0, 0);
    let same_day = one.date() == other.date();
    let agree = one == other || (same_day && (day_only(one) || day_only(other)));
    (if agree { Respect::Agree } else { Respect::Contradict }, Some(same_day))
}

fn profiles_contradict(one: &[Profile], other: &[Profile]) -> bool {
    one.iter().any(|own| {
        let same_kind =
            |their: &&Profile| their.method() == own.method() && their.rank() == own.rank();
        other.iter().filter(same_kind).any(|their| their != own)
    })
}

/// Counts the results that agree and those that do not; the same profile counts as striking.
fn evidence(one: &Specimen, other: &Specimen) -> (usize, usize) {
    let mut own: BTreeMap<ResultKey, BTreeSet<ValueKey>> = BTreeMap::new();
    for observation in &one.observations {
        own.entry(result_key(observation)).or_default().insert(value_key(observation));
    }
    let (mut agreeing, mut disagreeing) = (0, 0);
    let mut seen = BTreeSet::new();
    for observation in &other.observations {
        let key = result_key(observation);
        let Some(values) = own.get(&key) else { continue };
        if !seen.insert(key) {
            continue;
        }
        if values.contains(&value_key(observation)) { agreeing += 1 } else { disagreeing += 1 }
    }
    let profiles = one.profiles.iter().filter(|profile| other.profiles.contains(profile)).count();
    (agreeing + profiles * STRIKING, disagreeing)
}

/// What makes two results of a specimen speak of the same quantity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResultKey {
    /// The catalogue's analyte.
    Analyte(String),
    /// The laboratory's words, folded.
    Written {
        /// The name.
        name: String,
        /// The code.
        code: Option<String>,
        /// The panel, where names are used twice.
        panel: Option<String>,
    },
}

/// What makes two values the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ValueKey {
    Quantity { comparator: Option<crate::Comparator>, number: String, unit: String },
    Words(String),
}

/// Names the quantity: the catalogue's analyte, else the written name with its code and panel.
pub fn result_key(observation: &Observation) -> ResultKey {
    match &observation.analyte {
        Some(analyte) => ResultKey::Analyte(analyte.as_str().to_owned()),
        None => ResultKey::Written {
            name: folded(&observation.written.name),
            code: observation.written.code.as_deref().map(folded),
            panel: observation.panel.as_deref().map(folded),
        },
    }
}

/// Names the value: numbers to nine digits, so that a conversion's last bit makes no difference.
pub(crate) fn value_key(observation: &Observation) -> ValueKey {
    match &observation.value {
        Value::Quantity { comparator, number, unit } => ValueKey::Quantity {
            comparator: *comparator,
            number: format!("{:.8e}", if *number == 0.0 { 0.0 } else { *number }),
            unit: match unit {
                Some(unit) => unit.ucum().to_owned(),
                None => observation.written.unit.as_deref().map(folded).unwrap_or_default(),
            },
        },
        Value::Text(words) => {
            ValueKey::Words(words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
        }
    }
}

/// Keeps a name's letters, digits and signs of comparison, in lower case.
fn folded(name: &str) -> String {
    let kept = name.chars().filter(|c| c.is_alphanumeric() || "%+-/µ".contains(*c));
    kept.flat_map(char::to_lowercase).collect()
}

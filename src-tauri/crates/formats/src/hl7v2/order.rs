//! Orders and specimens: what `ORC`, `OBR`, `SPM` and `SAC` say about the results near them.

use super::segment::Segment;
use super::status;
use super::time::Times;
use crate::dialect;
use crate::problem_log::ProblemLog;
use std::collections::BTreeMap;
use zonula_model::{DateTime, Problem, ResultStatus, Severity, SpecimenKind};

/// How many names of materials are remembered.
const MOST_NAMES: usize = 1000;

/// What the last `OBR` says.
#[derive(Default)]
pub(super) struct Request {
    pub panel: Option<String>,
    pub reported: Option<DateTime>,
    pub status: Option<ResultStatus>,
    /// Whether an `OBR` was read since the message or the patient began.
    pub is_open: bool,
    pub material: Material,
}

/// What a segment says about the material.
#[derive(Clone, Default)]
pub(super) struct Material {
    pub label: Option<String>,
    pub kind: Option<SpecimenKind>,
    pub collected: Option<DateTime>,
    pub received: Option<DateTime>,
}

impl Material {
    /// Fills what is open from another source.
    pub fn or(self, other: &Self) -> Self {
        Self {
            label: self.label.or_else(|| other.label.clone()),
            kind: self.kind.or(other.kind),
            collected: self.collected.or(other.collected),
            received: self.received.or(other.received),
        }
    }
}

/// Reads orders and specimens, and remembers the names of materials.
#[derive(Default)]
pub(super) struct Orders {
    pub times: Times,
    kinds: BTreeMap<String, SpecimenKind>,
}

impl Orders {
    /// Reads an `OBR`.
    pub fn request(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) -> Request {
        let panel = [2, 5, 1].into_iter().find_map(|part| segment.filled(4, part));
        let text = segment.text(25, 1);
        if matches!(&*text, "X" | "x") {
            let name = panel.as_deref().unwrap_or("the order");
            let message = format!("`{name}` was cancelled by the laboratory");
            let problem =
                Problem::new(Severity::Warning, "order-cancelled", segment.place(), message);
            log.push(problem);
        }
        Request {
            reported: self.times.read(segment, 22, log),
            status: status::of_request(&text),
            is_open: true,
            material: Material {
                label: label(segment, [3, 2]),
                kind: self.kind(segment, 15, log),
                collected: self.times.read(segment, 7, log),
                received: self.times.read(segment, 14, log),
            },
            panel: panel.map(Into::into),
        }
    }

    /// Reads a `SPM`.
    pub fn specimen(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) -> Material {
        for (field, what) in [(21, "the specimen was rejected"), (24, "the specimen's condition")] {
            let said = [2, 1].into_iter().find_map(|part| segment.filled(field, part));
            if let Some(said) = said {
                let message = format!("{what}: `{said}`");
                let place = segment.place();
                log.push(Problem::new(Severity::Warning, "specimen-condition", place, message));
            }
        }
        let parts = [1, 2].map(|part| segment.component(segment.field(2), part));
        let ids = parts.map(|part| segment.plain(segment.subcomponent(part)));
        Material {
            label: ids.into_iter().find(|id| !id.is_empty()).map(Into::into),
            kind: self.kind(segment, 4, log),
            collected: self.times.read(segment, 17, log),
            received: self.times.read(segment, 18, log),
        }
    }

    /// Reads a `SAC`: a container with what it holds.
    pub fn container(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) -> Material {
        Material {
            label: label(segment, [3, 4]),
            kind: self.kind(segment, 6, log),
            collected: None,
            received: self.times.read(segment, 7, log),
        }
    }

    /// Reads which material a field names, in code or words; one that is not known is told once.
    fn kind(
        &mut self,
        segment: &Segment<'_>,
        field: usize,
        log: &mut ProblemLog,
    ) -> Option<SpecimenKind> {
        let raw = segment.field(field);
        if raw.is_empty() {
            return None;
        }
        let known = self.kinds.get(raw).copied();
        let kind = known.unwrap_or_else(|| {
            let signs = segment.signs();
            let parts =
                raw.split([signs.component, signs.subcomponent, signs.repetition].map(char::from));
            let kinds = parts.map(|part| material(&segment.plain(part)));
            let mut kinds = kinds.filter(|kind| *kind != SpecimenKind::NotStated);
            kinds.next().unwrap_or(SpecimenKind::NotStated)
        });
        if known.is_none() && self.kinds.len() < MOST_NAMES {
            self.kinds.insert(raw.to_owned(), kind);
        }
        if kind == SpecimenKind::NotStated {
            let named = [2, 1].map(|part| segment.plain(segment.component(raw, part)));
            let named = named.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            if !["", "\"\"", "U", "UNK", "OTH", concat!("XX", "X"), "ORH", "NA"].contains(&&*named)
            {
                let message = format!("`{named}` is no material that is known");
                let place = segment.place();
                log.push_once(Problem::new(Severity::Warning, "material-unknown", place, message));
            }
            return None;
        }
        Some(kind)
    }
}

/// Returns the first identifier of two fields: the filler's number comes before the placer's.
pub(super) fn label(segment: &Segment<'_>, fields: [usize; 2]) -> Option<String> {
    fields.into_iter().find_map(|field| segment.filled(field, 1)).map(Into::into)
}

/// Says which material a text names: by HL7's tables 0070 and 0487, else as laboratories call it.
fn material(text: &str) -> SpecimenKind {
    match text {
        "BLDA" | "BLDC" | "BLDV" | "BLDCO" | "WB" => SpecimenKind::WholeBlood,
        "PPP" | "PRP" => SpecimenKind::Plasma,
        "URC" | "URT" | "URNS" | "USUB" => SpecimenKind::Urine,
        "EXG" | "EXHLD" | "BRTH" => SpecimenKind::Breath,
        "SAL" => SpecimenKind::Saliva,
        "" => SpecimenKind::NotStated,
        text => dialect::material(text),
    }
}

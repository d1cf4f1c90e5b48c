//! Specimens: material taken from a patient at one time, and what was measured in it.

use crate::{AnalyteId, DateTime, ImportId, Place, Profile, ReferenceInterval, SpecimenId, Value};

/// What kind of material a specimen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpecimenKind {
    /// Faeces.
    Stool,
    /// The clear part of clotted blood.
    Serum,
    /// The clear part of blood kept from clotting.
    Plasma,
    /// Blood as drawn.
    WholeBlood,
    /// Urine.
    Urine,
    /// Exhaled air.
    Breath,
    /// Saliva.
    Saliva,
    /// The file does not say, or says something else.
    NotStated,
}

impl SpecimenKind {
    /// Lists all kinds.
    pub const ALL: [Self; 8] = [
        Self::Stool,
        Self::Serum,
        Self::Plasma,
        Self::WholeBlood,
        Self::Urine,
        Self::Breath,
        Self::Saliva,
        Self::NotStated,
    ];

    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stool => "stool",
            Self::Serum => "serum",
            Self::Plasma => "plasma",
            Self::WholeBlood => "whole-blood",
            Self::Urine => "urine",
            Self::Breath => "breath",
            Self::Saliva => "saliva",
            Self::NotStated => "not-stated",
        }
    }

    /// Reads what [`SpecimenKind::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Who measured.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Laboratory {
    /// Its name as the file states it.
    pub name: String,
    /// Its address as the file states it.
    pub address: Option<String>,
}

/// Where a stored value comes from: a number on a page can be followed back to its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The import that brought it.
    pub import: ImportId,
    /// The place in that import's file.
    pub place: Place,
}

/// How far a laboratory stands by a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResultStatus {
    /// The laboratory says that the result is final, or the format has no other.
    #[default]
    Final,
    /// More may follow, or the value may change.
    Preliminary,
    /// Replaces an earlier result of the same analyte in the same specimen.
    Corrected,
}

impl ResultStatus {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Preliminary => "preliminary",
            Self::Corrected => "corrected",
        }
    }

    /// Reads what [`ResultStatus::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Final, Self::Preliminary, Self::Corrected]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
}

/// A result exactly as the file writes it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Written {
    /// The name the laboratory uses.
    pub name: String,
    /// The laboratory's or LOINC code.
    pub code: Option<String>,
    /// The value, comparator included.
    pub value: String,
    /// The unit.
    pub unit: Option<String>,
    /// The reference interval.
    pub interval: Option<String>,
    /// The flag, `H` or `+` say.
    pub flag: Option<String>,
}

/// One analyte measured in one specimen (FHIR's word).
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The catalogue's analyte; `None` where nobody matched it.
    pub analyte: Option<AnalyteId>,
    /// The result as the file writes it; never altered.
    pub written: Written,
    /// The value in the catalogue's unit, or as written where the analyte or unit is unknown.
    pub value: Value,
    /// How `value` was made from `written`, where they differ: `1 mg/kg = 1 ug/g` say.
    pub conversion: Option<String>,
    /// The laboratory's own interval, in the unit of `value`.
    pub interval: Option<ReferenceInterval>,
    /// The panel the laboratory prints it under.
    pub panel: Option<String>,
    /// The laboratory's method or kit, where stated.
    pub method: Option<String>,
    /// How far the laboratory stands by it.
    pub status: ResultStatus,
    /// What the laboratory remarks about it, as written.
    pub remark: Option<String>,
    /// Where it stands.
    pub source: Source,
    /// Where else the same result stands, in this file or another.
    pub repeated_at: Vec<Source>,
}

/// A result that a later statement of the laboratory replaced; kept so that it can be seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Superseded {
    /// The result as it stood.
    pub observation: Observation,
    /// The result that stands in its place: its position among the specimen's observations.
    pub by: usize,
}

/// Material taken from a patient at one time, with all that was found in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Specimen {
    /// Its identity in the vault; a negative number before it is stored.
    pub id: SpecimenId,
    /// The laboratory's or pipeline's own identifier.
    pub label: String,
    /// What it is.
    pub kind: SpecimenKind,
    /// When it was taken; midnight where the file gives only a day.
    pub collected: Option<DateTime>,
    /// When the laboratory received it.
    pub received: Option<DateTime>,
    /// When the laboratory reported it.
    pub reported: Option<DateTime>,
    /// Who measured.
    pub laboratory: Option<Laboratory>,
    /// What was measured, in the order of the file; what holds now, and nothing replaced.
    pub observations: Vec<Observation>,
    /// Results that others of this specimen replaced.
    pub superseded: Vec<Superseded>,
    /// Taxa found, narrowest rank first; several ranks where the source reports several.
    pub profiles: Vec<Profile>,
    /// The import and place that brought the specimen itself.
    pub source: Source,
    /// Where else the same specimen is named, in this file or another.
    pub repeated_at: Vec<Source>,
}

//! Honesty: how far a row, a limit or a citation was checked, and how far it may be trusted.

/// How a number or a citation of the catalogue was checked; the words of `data/README.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The record itself, or the number used, was seen in its source.
    Verified,
    /// Calculated from published data; repeatable.
    Computed,
    /// Some parts were seen, some are recalled.
    Mixed,
    /// Recalled, not looked up: orientation, never shown as fact.
    Memory,
    /// No general value may be used, only the laboratory's own.
    LaboratorySpecific,
    /// There is nothing to check.
    None,
}

impl Status {
    /// Says whether a number may be offered as fact.
    pub fn is_fact(self) -> bool {
        matches!(self, Self::Verified | Self::Computed)
    }

    /// Returns the word of the data files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Computed => "computed",
            Self::Mixed => "mixed",
            Self::Memory => "memory",
            Self::LaboratorySpecific => "lab_specific",
            Self::None => "none",
        }
    }

    /// Reads what [`Status::as_str`] writes; nothing written is `none`.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "verified" => Self::Verified,
            "computed" => Self::Computed,
            "mixed" => Self::Mixed,
            "memory" => Self::Memory,
            "lab_specific" => Self::LaboratorySpecific,
            "none" | "" => Self::None,
            _ => return None,
        })
    }
}

/// How far a row of the catalogue may be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Orientation only: never shown as fact.
    Low,
    /// Usable with its source.
    Medium,
    /// Usable.
    High,
}

impl Confidence {
    /// Returns the word of the data files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// Reads what [`Confidence::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Low, Self::Medium, Self::High].into_iter().find(|own| own.as_str() == text)
    }
}

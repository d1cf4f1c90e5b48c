//! Quantities: a number never travels without its comparator and its unit.

use std::fmt;

/// Says that the true value lies beyond the number given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comparator {
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Comparator {
    /// Returns the ASCII form, as FHIR writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// Reads `<`, `<=`, `≤`, `>`, `>=`, `≥`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "<" => Self::Less,
            "<=" | "≤" => Self::LessOrEqual,
            ">" => Self::Greater,
            ">=" | "≥" => Self::GreaterOrEqual,
            _ => return None,
        })
    }
}

impl fmt::Display for Comparator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A unit as a UCUM code, `ug/g` say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit(String);

impl Unit {
    /// Takes a UCUM code; whether the code is valid is checked where units are converted.
    pub fn new(ucum: impl Into<String>) -> Self {
        Self(ucum.into())
    }

    /// Returns the UCUM code.
    pub fn ucum(&self) -> &str {
        &self.0
    }
}

/// What was measured.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number with its unit.
    Quantity {
        /// Present when the true value lies beyond `number`.
        comparator: Option<Comparator>,
        /// Finite.
        number: f64,
        /// `None` where the file gives no unit, or one that is not understood.
        unit: Option<Unit>,
    },
    /// Words, «not detected» say, as written.
    Text(String),
}

impl Value {
    /// Returns the number where it is exact, that is without a comparator.
    pub fn exact(&self) -> Option<f64> {
        match self {
            Self::Quantity { comparator: None, number, .. } => Some(*number),
            _ => None,
        }
    }
}

//! Choices: what a practitioner decided about proposed statements, wrote, or recorded beside results.

use crate::DateTime;

/// Whom words are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// The patient.
    Patient,
    /// The clinician.
    Clinician,
}

impl Audience {
    /// Returns the stable lower-case name, which is that of a report's variant too.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Clinician => "clinician",
        }
    }

    /// Reads what [`Audience::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Patient, Self::Clinician].into_iter().find(|own| own.as_str() == text)
    }
}

/// Words in one language for one audience, as a practitioner wrote them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChosenWords {
    /// BCP 47, `de` say.
    pub language: String,
    /// Whom they are written for.
    pub audience: Audience,
    /// The words.
    pub text: String,
}

/// What a practitioner decided about a statement of the catalogue, or wrote in own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementChoice {
    /// Identity in the vault.
    pub id: ChoiceId,
    /// The catalogue's statement; `None` for the practitioner's own words.
    pub statement: Option<String>,
    /// Whether it is accepted; otherwise it is knowingly left out.
    pub accepted: bool,
    /// Whether it was added without being proposed.
    pub by_hand: bool,
    /// Words that stand in place of the catalogue's; all there are for own ones.
    pub words: Vec<ChosenWords>,
    /// Who decided.
    pub by: String,
    /// When, UTC.
    pub at: DateTime,
}

impl StatementChoice {
    /// Returns the practitioner's words in a language for an audience.
    pub fn text(&self, language: &str, audience: Audience) -> Option<&str> {
        let fits = |own: &&ChosenWords| own.language == language && own.audience == audience;
        self.words.iter().find(fits).map(|own| own.text.as_str())
    }
}

/// Identifies a choice within one vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceId(pub i64);

/// Something that a practitioner recorded beside results and symptoms: pregnancy, a medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circumstance {
    /// The catalogue's id.
    pub id: String,
    /// Who recorded it.
    pub by: String,
    /// When, UTC.
    pub at: DateTime,
}

//! Notices: what layout had to change or leave out to keep a promise.

use std::fmt;

use crate::colour;
use crate::drawing::Rgb;

/// Something a person should know about how the pages came out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// The clinic's accent was too pale for words on white.
    AccentDarkened {
        /// The brand's colour.
        wanted: Rgb,
        /// The shade in use.
        used: Rgb,
    },
    /// A character that no bundled face has; a box stands for it, the text keeps it.
    NoGlyph(char),
    /// A link to an anchor that the report does not have.
    NoAnchor(String),
    /// A picture of the brand that cannot be used, and why.
    PictureUnreadable(String),
}

impl fmt::Display for Notice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AccentDarkened { wanted, used } => write!(
                formatter,
                "the accent `{}` is too pale for words on white; `{}` is used",
                colour::to_hex(*wanted),
                colour::to_hex(*used)
            ),
            Self::NoGlyph(character) => {
                write!(formatter, "no face has the character `{}`", character.escape_unicode())
            }
            Self::NoAnchor(anchor) => {
                write!(formatter, "nothing in the report is named `{anchor}`")
            }
            Self::PictureUnreadable(why) => {
                write!(formatter, "a picture of the brand is left out: {why}")
            }
        }
    }
}

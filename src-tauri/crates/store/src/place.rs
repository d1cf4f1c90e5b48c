//! Places and lineages as text columns: JSON arrays, so that nothing needs escaping twice.

use crate::VaultError;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde_json::{Value, json};
use std::fmt::{Display, Formatter, Write};
use zonula_model::{Column, Frame, Place, Rank};

/// Writes a place.
pub(crate) fn place_to_text(place: &Place) -> String {
    PlaceText::default().write(place).to_owned()
}

/// Writes places one after the other into the same text.
#[derive(Default)]
pub(crate) struct PlaceText(String);

impl PlaceText {
    /// Writes a place; the text holds until the next one is written.
    pub(crate) fn write(&mut self, place: &Place) -> &str {
        let Self(text) = self;
        text.clear();
        let written = match place {
            Place::File => text.write_str("[\"file\"]"),
            Place::Line(line) => write!(text, "[\"line\",{line}]"),
            Place::Cell { row, column } => {
                let (name, sheet) = (Quoted(column.name()), column.sheet().map(Quoted));
                match sheet {
                    Some(sheet) => write!(text, "[\"cell\",{row},{name},{sheet}]"),
                    None => write!(text, "[\"cell\",{row},{name},null]"),
                }
            }
            Place::Path(path) => write!(text, "[\"path\",{}]", Quoted(path)),
            Place::Page { page, frame } => {
                let Frame { left, top, width, height } = frame;
                write!(text, "[\"page\",{page},{left},{top},{width},{height}]")
            }
        };
        written.expect("writing to a string never fails");
        text
    }
}

/// A JSON string; what needs no escape, as nearly all do, is written as it is.
struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        if self.0.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
            return Value::from(self.0).fmt(f);
        }
        write!(f, "\"{}\"", self.0)
    }
}

/// Reads a place.
pub(crate) fn place_from_text(text: &str) -> Result<Place, VaultError> {
    // Straight into what belongs to the kind; each row of a record has a place.
    let kind = text.strip_prefix("[\"").and_then(|rest| rest.split('"').next());
    let place = match kind {
        Some("file") => parts(text).map(|(_,): (&str,)| Place::File),
        Some("line") => parts(text).map(|(_, line): (&str, _)| Place::Line(line)),
        Some("path") => parts(text).map(|(_, path): (&str, String)| Place::Path(path.into())),
        Some("cell") => {
            parts(text).map(|(_, row, column, sheet): (&str, _, String, Option<String>)| {
                Place::Cell { row, column: Column::new(sheet.as_deref(), &column) }
            })
        }
        Some("page") => {
            parts(text).map(|(_, page, left, top, width, height): (&str, _, _, _, _, _)| {
                Place::Page { page, frame: Frame { left, top, width, height } }
            })
        }
        _ => None,
    };
    place.ok_or_else(|| unreadable(text))
}

/// Reads the parts of a list: neither less than all of them nor more.
fn parts<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// Writes a lineage.
pub(crate) fn lineage_to_text(lineage: &[(Rank, String)]) -> String {
    let parts: Vec<&str> =
        lineage.iter().flat_map(|(rank, name)| [rank.as_str(), name.as_str()]).collect();
    json!(parts).to_string()
}

/// Reads a lineage.
pub(crate) fn lineage_from_text(text: &str) -> Result<Vec<(Rank, String)>, VaultError> {
    let Lineage(lineage) = serde_json::from_str(text).map_err(|_| unreadable(text))?;
    Ok(lineage)
}

/// Ranks and names in turn, read without a list of words between.
struct Lineage(Vec<(Rank, String)>);

impl<'de> Deserialize<'de> for Lineage {
    fn deserialize<D: Deserializer<'de>>(words: D) -> Result<Self, D::Error> {
        words.deserialize_seq(RanksAndNames)
    }
}

struct RanksAndNames;

impl<'de> Visitor<'de> for RanksAndNames {
    type Value = Lineage;

    fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("ranks and names in turn")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut words: A) -> Result<Lineage, A::Error> {
        let mut lineage = Vec::with_capacity(Rank::NAMED.len());
        // A rank is written without escapes.
        while let Some(rank) = words.next_element::<&str>()? {
            let rank = Rank::parse(rank).ok_or_else(|| A::Error::custom("no such rank"))?;
            let name = words.next_element()?;
            lineage.push((rank, name.ok_or_else(|| A::Error::custom("a rank without a name"))?));
        }
        Ok(Lineage(lineage))
    }
}

fn unreadable(text: &str) -> VaultError {
    VaultError::Damaged(format!("`{text}` is not a place or lineage"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_place_comes_back_as_it_went_in() {
        for place in [
            Place::File,
            Place::Line(7),
            Place::Cell { row: 3, column: Column::new(None, "Wert \"x\"") },
            Place::Cell { row: 3, column: Column::new(Some("Blatt 1"), "C") },
            Place::Page { page: 2, frame: Frame { left: 1, top: 2, width: 3, height: 4 } },
            Place::Path("entry[2].resource".into()),
            Place::Path("a\\b \"c\" \t\n ü".into()),
        ] {
            assert_eq!(place_from_text(&place_to_text(&place)).ok(), Some(place));
        }
    }

    #[test]
    fn a_place_that_nobody_wrote_is_damage() {
        for text in [
            "[\"cell\",1]",
            "[\"line\",1,2]",
            "[\"line\",1.5]",
            "[\"line\",-1]",
            "[\"page\",1,2,3,4,65536]",
            "[\"nowhere\"]",
            "[]",
            "7",
        ] {
            assert!(place_from_text(text).is_err(), "{text}");
        }
        assert!(lineage_from_text("[\"genus\"]").is_err());
    }
}

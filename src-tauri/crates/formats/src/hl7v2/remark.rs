//! Remarks: `NTE` segments, joined, and what they are about.

use super::segment::Segment;
use super::value::in_one_line;
use zonula_model::{Place, Problem, Severity};

/// What a remark behind the last segment is about.
#[derive(Default)]
pub(super) enum About {
    /// The message as a whole.
    #[default]
    Message,
    /// The patient.
    Patient,
    /// An order, by its name.
    Order(Option<String>),
    /// The specimen.
    Specimen,
    /// The result that was read last.
    Result,
    /// A result that was left out, by its name.
    LeftOut(String),
}

/// The lines of remarks that follow each other.
#[derive(Default)]
pub(super) struct Remark {
    text: String,
    place: Option<Place>,
}

impl Remark {
    /// Adds a segment's text: each repetition is a line.
    pub fn add(&mut self, segment: &Segment<'_>) {
        for line in segment.repetitions(3).map(|line| segment.plain(line)) {
            if line.is_empty() || line == "\"\"" {
                continue;
            }
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            self.text.push_str(&line);
            self.place.get_or_insert_with(|| segment.place());
        }
    }

    /// Returns the text and where it begins, and starts anew.
    pub fn take(&mut self) -> Option<(String, Place)> {
        let place = self.place.take()?;
        Some((std::mem::take(&mut self.text), place))
    }
}

/// Hands on a remark that has no place among the values, but must not be lost.
pub(super) fn told(text: &str, place: Place, about: &About) -> Problem {
    let about = match about {
        About::Message | About::Result | About::Order(None) => String::new(),
        About::Patient => " on the patient".to_owned(),
        About::Specimen => " on the specimen".to_owned(),
        About::Order(Some(name)) | About::LeftOut(name) => format!(" on `{name}`"),
    };
    let message = format!("the laboratory remarks{about}: {}", in_one_line(text));
    Problem::new(Severity::Note, "remark", place, message)
}

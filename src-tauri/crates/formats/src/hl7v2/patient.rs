//! The patient of a message: identifiers, name, birth date and sex of a `PID` segment.

use super::segment::Segment;
use super::time::no_date;
use crate::date::{self, Order};
use crate::problem_log::ProblemLog;
use crate::{StatedPatient, dialect};
use zonula_model::{Problem, Severity, Sex};

/// Reads the person; `None` where nothing is said about one.
pub(super) fn patient(segment: &Segment<'_>, log: &mut ProblemLog) -> Option<StatedPatient> {
    let mut tell = |severity, code, message: String, value: &str| {
        log.push_once(Problem::new(severity, code, segment.place(), message).with_value(value));
    };
    let born = segment.filled(7, 1).and_then(|text| {
        let found = date::parse_birth(&text, Order::Open);
        found
            .map_err(|why| {
                let message = no_date(&text, why, "a date of birth");
                tell(Severity::Error, "date-unreadable", message, &text);
            })
            .ok()
    });
    let sex = segment.filled(8, 1).and_then(|text| {
        let sex = match text.to_ascii_uppercase().as_str() {
            "F" => Some(Sex::Female),
            "M" => Some(Sex::Male),
            "U" | "O" | "A" | "N" | "X" => Some(Sex::Unknown),
            _ => dialect::sex(&text),
        };
        if sex.is_none() {
            let message = format!("`{text}` is not understood as a sex");
            tell(Severity::Note, "sex-unreadable", message, &text);
        }
        sex
    });
    let (number, others) = identifiers(segment);
    for (other, field) in others {
        let message = format!("the patient also has the identifier `{other}` (PID-{field})");
        tell(Severity::Note, "patient-identifier", message, &other);
    }
    let patient = StatedPatient { number, name: name(segment), born, sex };
    (patient != StatedPatient::default()).then_some(patient)
}

/// Returns the identifier that a practice would look for, and the others with their field.
///
/// A record number (`MR`) or the sender's own (`PI`, `PT`) comes before one of another type (an
/// account, an insurance); the list of 2.3 and later (`PID-3`) before the older fields.
fn identifiers(segment: &Segment<'_>) -> (Option<String>, Vec<(String, usize)>) {
    let mut found: Vec<(u8, String, usize)> = vec![];
    for field in [3, 2, 4] {
        for repetition in segment.repetitions(field) {
            let id = segment.plain(segment.component(repetition, 1));
            if id.is_empty() || id == "\"\"" || found.iter().any(|(_, other, _)| *other == id) {
                continue;
            }
            let rank = match &*segment.plain(segment.component(repetition, 5)) {
                "MR" => 0,
                "PI" | "PT" => 1,
                "" => 2,
                _ => 3,
            };
            found.push((rank, id.into_owned(), field));
        }
    }
    found.sort_by_key(|(rank, ..)| *rank);
    let mut found = found.into_iter();
    let first = found.next().map(|(_, id, _)| id);
    (first, found.map(|(_, id, field)| (id, field)).collect())
}

/// Returns given and family name of the legal name, else of the first.
fn name(segment: &Segment<'_>) -> Option<String> {
    let is_legal = |name: &&str| segment.component(name, 7) == "L";
    let legal = segment.repetitions(5).find(is_legal);
    let written = legal.or_else(|| segment.repetitions(5).next()).unwrap_or_default();
    // A family name may be followed by its own parts: `van der Meer&van der&Meer`.
    let parts = [2, 1].map(|part| {
        let part = segment.component(written, part);
        segment.plain(segment.subcomponent(part))
    });
    let parts = parts.iter().map(|part| &**part).filter(|part| !part.is_empty() && *part != "\"\"");
    Some(parts.collect::<Vec<_>>().join(" ")).filter(|name| !name.is_empty())
}

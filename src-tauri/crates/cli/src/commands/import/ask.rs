//! Asking a person at the terminal: the questions of a file, and whether to store it.

use crate::failure::Failure;
use crate::streams::Streams;
use zonula_api::wire::{AnswerGiven, AnswerValue, OpenQuestion, QuestionAsked, QuestionKind};

/// Words a question with its key, so that an answers file can name it.
pub(super) fn wording(asked: &OpenQuestion) -> String {
    let OpenQuestion { key, subject, .. } = asked;
    let candidates: Vec<&str> =
        asked.candidates.iter().map(|candidate| candidate.id.as_str()).collect();
    let candidates = candidates.join(", ");
    match asked.kind {
        QuestionKind::Analyte => {
            let unit = asked.unit.as_ref().map(|unit| format!(" in {unit}")).unwrap_or_default();
            format!("`{key}`: what is `{subject}`{unit}? {candidates}")
        }
        QuestionKind::Specimens => {
            format!("`{key}`: which specimens are this patient's? {candidates}")
        }
        QuestionKind::Patient => {
            format!("`{key}`: is it the same person? {}", asked.differences.join("; "))
        }
        QuestionKind::Collected => format!("`{key}`: when was `{subject}` taken?"),
    }
}

/// Asks each open question; one that a person passes over stays open.
pub(super) fn questions(
    file: &str,
    open: &[QuestionAsked],
    streams: &mut Streams<'_>,
) -> Result<Vec<AnswerGiven>, Failure> {
    let mut answers = vec![];
    for asked in open {
        writeln!(streams.error, "\n{file}: {}", wording(&super::question(asked)))?;
        let value = match asked.kind {
            QuestionKind::Analyte => analyte(asked, streams)?,
            QuestionKind::Specimens => {
                let labels = line("labels, separated by commas: ", streams)?;
                let labels = labels.split(',').map(|label| label.trim().to_owned());
                let labels: Vec<String> = labels.filter(|label| !label.is_empty()).collect();
                (!labels.is_empty()).then_some(AnswerValue::Several(labels))
            }
            QuestionKind::Patient => {
                yes("the same person? [y/N] ", streams)?.then(|| AnswerValue::One("same".into()))
            }
            QuestionKind::Collected => {
                let day = line("day, as 2025-03-01: ", streams)?;
                (!day.is_empty()).then_some(AnswerValue::One(day))
            }
        };
        answers.extend(value.map(|value| AnswerGiven { key: asked.key.clone(), value }));
    }
    Ok(answers)
}

/// Offers the candidates by number; an id of the catalogue is taken too.
fn analyte(
    asked: &QuestionAsked,
    streams: &mut Streams<'_>,
) -> Result<Option<AnswerValue>, Failure> {
    for (at, candidate) in asked.candidates.iter().enumerate() {
        writeln!(streams.error, "  {}  {} ({})", at + 1, candidate.name, candidate.id)?;
    }
    let typed = line("number or id, `-` to keep it as written, empty to skip: ", streams)?;
    let chosen = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    Ok(match chosen.and_then(|at| asked.candidates.get(at)) {
        Some(candidate) => Some(AnswerValue::One(candidate.id.clone())),
        None if typed.is_empty() => None,
        None if typed == "-" => Some(AnswerValue::None),
        None => Some(AnswerValue::One(typed)),
    })
}

/// Asks whether to store a file.
pub(super) fn store(counts: &str, file: &str, streams: &mut Streams<'_>) -> Result<bool, Failure> {
    yes(&format!("store {file} ({counts})? [y/N] "), streams)
}

fn yes(prompt: &str, streams: &mut Streams<'_>) -> Result<bool, Failure> {
    Ok(matches!(line(prompt, streams)?.to_lowercase().as_str(), "y" | "yes"))
}

fn line(prompt: &str, streams: &mut Streams<'_>) -> Result<String, Failure> {
    write!(streams.error, "{prompt}")?;
    streams.error.flush()?;
    let mut typed = String::new();
    streams.input.read_line(&mut typed)?;
    Ok(typed.trim().to_owned())
}

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
        QuestionKind::Symptom => format!("`{key}`: which symptom is `{subject}`? {candidates}"),
        QuestionKind::Same => {
            let names: Vec<&str> =
                asked.candidates.iter().map(|candidate| candidate.name.as_str()).collect();
            format!("`{key}`: is `{subject}` a specimen of the record? {}", names.join(", "))
        }
        QuestionKind::Column => format!("`{key}`: what is the column `{subject}`? {candidates}"),
        QuestionKind::Decimal => {
            format!("`{key}`: which sign stands before decimals in `{subject}`? {candidates}")
        }
        QuestionKind::DayFirst => {
            format!("`{key}`: what stands first in `{subject}`? {candidates}")
        }
        QuestionKind::Sheet => format!("`{key}`: which sheet? {candidates}"),
        QuestionKind::Format => format!("`{key}`: as which format? {candidates}"),
        QuestionKind::Rows => format!(
            "`{key}`: which of the {} rows read off the pages are right? `all` or their numbers",
            asked.candidates.len()
        ),
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
            QuestionKind::Analyte | QuestionKind::Symptom | QuestionKind::Same => {
                candidate(asked, true, streams)?
            }
            QuestionKind::Column => candidate(asked, asked.optional, streams)?,
            QuestionKind::Decimal
            | QuestionKind::DayFirst
            | QuestionKind::Sheet
            | QuestionKind::Format => candidate(asked, false, streams)?,
            QuestionKind::Specimens => {
                let labels = line("labels, separated by commas: ", streams)?;
                let labels = labels.split(',').map(|label| label.trim().to_owned());
                let labels: Vec<String> = labels.filter(|label| !label.is_empty()).collect();
                (!labels.is_empty()).then_some(AnswerValue::Several(labels))
            }
            QuestionKind::Patient => {
                yes("the same person? [y/N] ", streams)?.then(|| AnswerValue::One("same".into()))
            }
            QuestionKind::Rows => rows(asked, streams)?,
            QuestionKind::Collected => {
                let day = line("day, as 2025-03-01: ", streams)?;
                (!day.is_empty()).then_some(AnswerValue::One(day))
            }
        };
        answers.extend(value.map(|value| AnswerGiven { key: asked.key.clone(), value }));
    }
    Ok(answers)
}

/// Shows the rows with their numbers and asks for those that are right.
fn rows(asked: &QuestionAsked, streams: &mut Streams<'_>) -> Result<Option<AnswerValue>, Failure> {
    for row in &asked.candidates {
        writeln!(streams.error, "  {}  {}", row.id, row.name)?;
    }
    let typed = line("`all`, numbers separated by commas, `-` for none, empty to skip: ", streams)?;
    let numbers = typed.split([',', ' ']).filter(|number| !number.is_empty()).map(str::to_owned);
    Ok(match typed.as_str() {
        "" => None,
        "all" => Some(AnswerValue::One(typed)),
        "-" => Some(AnswerValue::Several(vec![])),
        _ => Some(AnswerValue::Several(numbers.collect())),
    })
}

/// Offers the candidates by number; an id is taken too, and `-` for none where that is an answer.
fn candidate(
    asked: &QuestionAsked,
    or_none: bool,
    streams: &mut Streams<'_>,
) -> Result<Option<AnswerValue>, Failure> {
    for (at, candidate) in asked.candidates.iter().enumerate() {
        writeln!(streams.error, "  {}  {} ({})", at + 1, candidate.name, candidate.id)?;
    }
    let prompt = match (asked.kind, or_none) {
        (_, false) => "number, empty to skip: ",
        (QuestionKind::Same, true) => "number, `-` for none of them, empty to skip: ",
        (_, true) => "number or id, `-` to keep it as written, empty to skip: ",
    };
    let typed = line(prompt, streams)?;
    let chosen = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    Ok(match chosen.and_then(|at| asked.candidates.get(at)) {
        Some(candidate) => Some(AnswerValue::One(candidate.id.clone())),
        None if typed.is_empty() => None,
        None if typed == "-" && or_none => Some(AnswerValue::None),
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

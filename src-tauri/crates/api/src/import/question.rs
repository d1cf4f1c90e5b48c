//! Questions and answers: between the plan's words and those of the wire.

use crate::wire::{AnswerValue, Candidate, QuestionAsked, QuestionKind};
use std::slice;
use zonula_catalog::Catalogue;
use zonula_intake::{Answer, Choice, Question, SpecimenCandidate};
use zonula_model::{AnalyteId, Date, DateTime, SymptomId};

/// Asks a question over the wire.
pub(super) fn ask(question: &Question, catalogue: &Catalogue) -> QuestionAsked {
    let asked = |kind, subject: &str| QuestionAsked {
        key: question.key().to_owned(),
        kind,
        subject: subject.to_owned(),
        unit: None,
        candidates: vec![],
        differences: vec![],
        optional: question.is_optional(),
    };
    match question {
        Question::Analyte { name, unit, candidates, .. } => QuestionAsked {
            unit: unit.clone(),
            candidates: candidates
                .iter()
                .map(|(id, score)| Candidate {
                    id: id.to_string(),
                    name: catalogue
                        .analyte(id)
                        .map_or_else(|| id.to_string(), |analyte| analyte.names[0].clone()),
                    score: *score,
                })
                .collect(),
            ..asked(QuestionKind::Analyte, name)
        },
        Question::Symptom { name, candidates, .. } => QuestionAsked {
            candidates: candidates
                .iter()
                .map(|(id, score)| Candidate {
                    id: id.to_string(),
                    name: catalogue
                        .symptom_by_id(id)
                        .map_or_else(|| id.to_string(), |symptom| symptom.names[0].clone()),
                    score: *score,
                })
                .collect(),
            ..asked(QuestionKind::Symptom, name)
        },
        Question::Specimens { labels, proposed, .. } => QuestionAsked {
            candidates: labels
                .iter()
                .map(|label| Candidate {
                    id: label.clone(),
                    name: label.clone(),
                    score: if proposed.contains(label) { 1.0 } else { 0.0 },
                })
                .collect(),
            ..asked(QuestionKind::Specimens, "")
        },
        Question::Same { label, candidates, .. } => QuestionAsked {
            candidates: candidates.iter().map(same).collect(),
            differences: candidates.first().map(|own| own.differences.clone()).unwrap_or_default(),
            ..asked(QuestionKind::Same, label)
        },
        Question::Choice { kind, subject, options, .. } => QuestionAsked {
            candidates: options
                .iter()
                .map(|option| Candidate { id: option.clone(), name: option.clone(), score: 0.0 })
                .collect(),
            ..asked(choice(*kind), subject)
        },
        Question::Patient { stated, differences, .. } => QuestionAsked {
            differences: differences.clone(),
            ..asked(QuestionKind::Patient, stated.name.as_deref().unwrap_or_default())
        },
        Question::Collected { label, .. } => asked(QuestionKind::Collected, label),
        Question::Rows { rows, .. } => QuestionAsked {
            candidates: rows
                .iter()
                .enumerate()
                .map(|(at, row)| Candidate {
                    id: (at + 1).to_string(),
                    name: row.clone(),
                    score: 0.0,
                })
                .collect(),
            ..asked(QuestionKind::Rows, "")
        },
    }
}

fn choice(kind: Choice) -> QuestionKind {
    match kind {
        Choice::Column => QuestionKind::Column,
        Choice::Decimal => QuestionKind::Decimal,
        Choice::DayFirst => QuestionKind::DayFirst,
        Choice::Sheet => QuestionKind::Sheet,
        Choice::Format => QuestionKind::Format,
    }
}

/// Describes a specimen of the record: what differs, and how many results agree.
fn same(candidate: &SpecimenCandidate) -> Candidate {
    let SpecimenCandidate { id, differences, agreeing, disagreeing, .. } = candidate;
    let differences = differences.join("; ");
    let compared = agreeing + disagreeing;
    Candidate {
        id: id.clone(),
        name: format!("{id} ({differences}; {agreeing} of {compared} results agree)"),
        score: if compared == 0 { 0.0 } else { *agreeing as f64 / compared as f64 },
    }
}

/// Reads an answer in the light of its question; the error says what would be one.
pub(super) fn answer(question: &Question, value: &AnswerValue) -> Result<Answer, String> {
    match (question, value) {
        (Question::Analyte { .. }, AnswerValue::One(id)) => {
            Ok(Answer::Analyte(AnalyteId::new(id.trim())))
        }
        (Question::Symptom { .. }, AnswerValue::One(id)) => {
            Ok(Answer::Symptom(SymptomId::new(id.trim())))
        }
        (Question::Same { .. }, AnswerValue::One(id)) => {
            Ok(Answer::SameSpecimen(id.trim().to_owned()))
        }
        (
            Question::Analyte { .. }
            | Question::Symptom { .. }
            | Question::Same { .. }
            | Question::Collected { .. },
            AnswerValue::None,
        ) => Ok(Answer::Unmatched),
        (Question::Choice { .. }, _) => {
            Err("the file is read anew by it: preview it again with this choice".into())
        }
        (Question::Specimens { .. }, AnswerValue::Several(labels)) => {
            Ok(Answer::Specimens(labels.clone()))
        }
        (Question::Specimens { .. }, AnswerValue::One(label)) => {
            Ok(Answer::Specimens(vec![label.clone()]))
        }
        (Question::Patient { .. }, AnswerValue::One(word)) if word == "same" => {
            Ok(Answer::SamePatient)
        }
        (Question::Collected { .. }, AnswerValue::One(moment)) => {
            parse_moment(moment).map(Answer::Collected)
        }
        (Question::Rows { rows, .. }, AnswerValue::One(word)) if word == "all" => {
            Ok(Answer::Rows((1..=rows.len()).collect()))
        }
        (Question::Rows { .. }, AnswerValue::One(row)) => row_numbers(slice::from_ref(row)),
        (Question::Rows { .. }, AnswerValue::Several(rows)) => row_numbers(rows),
        (Question::Rows { .. }, AnswerValue::None) => {
            Err("`all` or a list of rows is needed".into())
        }
        (Question::Analyte { .. }, _) => Err("an analyte's id or none is needed".into()),
        (Question::Symptom { .. }, _) => Err("a symptom's id or none is needed".into()),
        (Question::Same { .. }, _) => Err("a candidate's id or none is needed".into()),
        (Question::Specimens { .. }, _) => Err("a list of labels is needed".into()),
        (Question::Patient { .. }, _) => Err("only `same` answers it".into()),
        (Question::Collected { .. }, _) => Err("a day, a time or none is needed".into()),
    }
}

/// Reads the numbers of rows.
fn row_numbers(rows: &[String]) -> Result<Answer, String> {
    let number = |row: &String| {
        row.trim().parse().map_err(|_| format!("`{row}` is not the number of a row"))
    };
    rows.iter().map(number).collect::<Result<_, _>>().map(Answer::Rows)
}

/// Reads `2025-03-01` or `2025-03-01T08:30`.
fn parse_moment(text: &str) -> Result<DateTime, String> {
    let day = || text.parse::<Date>().map(|day| day.at(0, 0, 0, 0));
    let moment = if text.contains(['T', ' ']) { text.parse() } else { day() };
    moment.map_err(|_| format!("`{text}` is not a day like 2025-03-01 or a time"))
}

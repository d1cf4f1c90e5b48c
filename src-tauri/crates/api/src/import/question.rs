//! Questions and answers: between the plan's words and those of the wire.

use crate::wire::{AnswerValue, Candidate, QuestionAsked, QuestionKind};
use zonula_catalog::Catalogue;
use zonula_intake::{Answer, Question};
use zonula_model::{AnalyteId, Date, DateTime};

/// Asks a question over the wire.
pub(super) fn ask(question: &Question, catalogue: &Catalogue) -> QuestionAsked {
    let asked = |kind, subject: &str| QuestionAsked {
        key: question.key().to_owned(),
        kind,
        subject: subject.to_owned(),
        unit: None,
        candidates: vec![],
        differences: vec![],
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
        Question::Specimens { labels, .. } => QuestionAsked {
            candidates: labels
                .iter()
                .map(|label| Candidate { id: label.clone(), name: label.clone(), score: 0.0 })
                .collect(),
            ..asked(QuestionKind::Specimens, "")
        },
        Question::Patient { stated, differences, .. } => QuestionAsked {
            differences: differences.clone(),
            ..asked(QuestionKind::Patient, stated.name.as_deref().unwrap_or_default())
        },
        Question::Collected { label, .. } => asked(QuestionKind::Collected, label),
    }
}

/// Reads an answer in the light of its question; the error says what would be one.
pub(super) fn answer(question: &Question, value: &AnswerValue) -> Result<Answer, String> {
    match (question, value) {
        (Question::Analyte { .. }, AnswerValue::One(id)) => {
            Ok(Answer::Analyte(AnalyteId::new(id.trim())))
        }
        (Question::Analyte { .. } | Question::Collected { .. }, AnswerValue::None) => {
            Ok(Answer::Unmatched)
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
        (Question::Analyte { .. }, _) => Err("an analyte's id or none is needed".into()),
        (Question::Specimens { .. }, _) => Err("a list of labels is needed".into()),
        (Question::Patient { .. }, _) => Err("only `same` answers it".into()),
        (Question::Collected { .. }, _) => Err("a day, a time or none is needed".into()),
    }
}

/// Reads `2025-03-01` or `2025-03-01T08:30`.
fn parse_moment(text: &str) -> Result<DateTime, String> {
    let day = || text.parse::<Date>().map(|day| day.at(0, 0, 0, 0));
    let moment = if text.contains(['T', ' ']) { text.parse() } else { day() };
    moment.map_err(|_| format!("`{text}` is not a day like 2025-03-01 or a time"))
}

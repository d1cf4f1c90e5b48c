//! A single result by hand: written as a table of one row and read by the very reader of
//! laboratories' tables, so that its sign, unit and interval are understood as theirs are.

use super::entry::BY_HAND;
use super::prepare::{Prepared, prepare};
use super::{apply, done};
use crate::patient;
use crate::session::Session;
use crate::wire::{AddResult, AnswerGiven, AnswerValue, ImportDone, PreviewFile};
use crate::{ApiError, Code, refusal};
use zonula_catalog::Analyte;
use zonula_formats::SourceFile;
use zonula_intake::Question;
use zonula_model::{AnalyteId, Date, Severity};

/// The table's header, in words that laboratories use.
const HEADER: [&str; 8] = [
    "Material",
    "Auftrag",
    "Entnahme",
    "Untersuchung",
    "Ergebnis",
    "Einheit",
    "Referenzbereich",
    "Labor",
];

/// Enters a result; the same a second time changes nothing.
pub fn add_result(session: &Session, request: AddResult) -> Result<ImportDone, ApiError> {
    let usage = |what: String| ApiError::new(Code::Usage, what);
    let name = request.analyte.trim();
    let catalogue = session.catalogue();
    let analytes = &catalogue.analytes;
    let by_id = analytes.iter().find(|own| own.id.as_str() == name);
    let analyte = by_id
        .or_else(|| analytes.iter().find(|own| own.names.iter().any(|own| own == name)))
        .ok_or_else(|| {
            usage(format!("`{name}` is no analyte of the catalogue"))
                .said(refusal::NO_SUCH_ANALYTE, [&name])
                .hint("`zonula catalogue list` shows them")
        })?;
    let value = request.value.trim();
    if value.is_empty() {
        return Err(usage("the result is not said".to_owned()).said(refusal::RESULT_UNSAID, []));
    }
    if is_ambiguous(value) {
        return Err(usage(format!("`{value}` can be read as thousands and as a fraction"))
            .said(refusal::RESULT_AMBIGUOUS, [&value])
            .hint("write it without a thousands sign, or with another digit behind it"));
    }
    let day: Date = request.collected.trim().parse().map_err(|_| {
        usage(format!("`{}` is not a day", request.collected))
            .said(refusal::DAY_UNREAD, [&request.collected])
            .hint("write it as 2026-03-12")
    })?;
    let person = session.vault(|vault| patient::find(vault, &request.patient))?;
    let file = format!("{} {day}", analyte.id);
    let source = SourceFile::new(file.as_str(), table(analyte, day, &request).into_bytes());
    session.begin_work();
    let Prepared::Planned { mut plan, .. } =
        prepare(session, &person, &source, &choice(value), &[])?
    else {
        return Err(usage(format!("`{value}` cannot be read as a result"))
            .said(refusal::RESULT_UNREAD, [&value])
            .at(file));
    };
    let worst = plan.plan.problems.iter().find(|own| own.severity == Severity::Error);
    if let Some(worst) = worst {
        return Err(usage(worst.message.clone()).said(refusal::RESULT_UNREAD, [&value]));
    }
    let answers: Vec<AnswerGiven> =
        plan.plan.questions.iter().filter_map(|own| answer(own, &analyte.id)).collect();
    apply(session, &mut plan, &answers)?;
    let finished = plan.plan.finish(session.clock().now(), &catalogue);
    let mut batch = finished.map_err(|_| {
        usage(format!("`{value}` of {name} leaves a question open"))
            .said(refusal::RESULT_OPEN, [&value, &name])
    })?;
    batch.format = BY_HAND.to_owned();
    // How this table was read says nothing about the laboratory's own files: nothing is remembered.
    let stored = session.vault(|vault| vault.store(&batch))?;
    Ok(done(&batch, stored))
}

/// Says whether nobody can know which sign a number has: one to three digits, of which the first is
/// no zero, a comma or point, and exactly three more.
pub(crate) fn is_ambiguous(value: &str) -> bool {
    let number = value.trim_start_matches(['<', '>', '=', '\u{2264}', '\u{2265}', ' ']);
    let Some((whole, rest)) = number.split_once([',', '.']) else { return false };
    let digits = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
    digits(whole)
        && digits(rest)
        && (1..=3).contains(&whole.len())
        && !whole.starts_with('0')
        && rest.len() == 3
}

/// Writes the table: every cell quoted, none empty of its column.
fn table(analyte: &Analyte, day: Date, request: &AddResult) -> String {
    let text = |own: &Option<String>| own.as_deref().unwrap_or_default().trim().to_owned();
    let cells = [
        analyte.specimen.as_str().to_owned(),
        format!("{} {day}", analyte.specimen.as_str()),
        day.to_string(),
        analyte.names[0].clone(),
        request.value.trim().to_owned(),
        text(&request.unit),
        text(&request.interval),
        text(&request.laboratory),
    ];
    let quoted =
        |cell: &str| format!("\"{}\"", cell.replace('"', "\"\"").replace(['\r', '\n'], " "));
    let line = |cells: Vec<String>| cells.join(";") + "\n";
    line(HEADER.iter().map(|cell| quoted(cell)).collect())
        + &line(cells.iter().map(|cell| quoted(cell)).collect())
}

/// Says how the table is to be read: nothing about it is left open.
fn choice(value: &str) -> PreviewFile {
    PreviewFile {
        format: Some("lab-csv".to_owned()),
        decimal: Some(if value.contains(',') && !value.contains('.') { ',' } else { '.' }),
        day_first: Some(true),
        ..PreviewFile::default()
    }
}

/// Answers what a file would leave open: a person has said it already.
fn answer(question: &Question, analyte: &AnalyteId) -> Option<AnswerGiven> {
    let value = match question {
        Question::Analyte { .. } => AnswerValue::One(analyte.to_string()),
        Question::Specimens { labels, .. } => AnswerValue::Several(labels.clone()),
        // It is the specimen of that day and material, if the record has one such; of several nobody
        // said which, so that it stays a specimen of its own.
        Question::Same { candidates, .. } => match candidates.as_slice() {
            [only] => AnswerValue::One(only.id.to_string()),
            _ => AnswerValue::None,
        },
        _ => return None,
    };
    Some(AnswerGiven { key: question.key().to_owned(), value })
}

#[cfg(test)]
mod tests {
    use super::is_ambiguous;

    #[test]
    fn a_sign_that_may_mean_thousands_is_not_guessed() {
        for value in ["1,500", "12.345", "< 1.500", "\u{2265}1,250"] {
            assert!(is_ambiguous(value), "{value}");
        }
        for value in
            ["1500", "1,5", "0.125", "0,125", "1.2345", "1234.567", "positive", "1+", "7.40"]
        {
            assert!(!is_ambiguous(value), "{value}");
        }
    }
}

//! Imports: from offered files to stored batches, with a person's answers in between.

mod answers;
mod entry;
mod mapping;
mod offered;
mod prepare;
mod preview;
mod question;
mod result_entry;
mod source_page;

pub use answers::Answers;
pub use entry::{add_intervention, add_symptom};
pub use mapping::{keep_mapping, mapping, mappings, remove_mapping, save_mapping};
pub use offered::{arrange_files, offer_files};
pub use result_entry::add_result;
pub(crate) use result_entry::is_ambiguous;
pub use source_page::source_page;

use crate::desk::{Plan, find};
use crate::patient;
use crate::reading::NotRead;
use crate::session::Session;
use crate::wire::{
    AcceptImport, AnswerGiven, AnswerValue, Empty, FilePreview, FormatName, ImportChanges,
    ImportDone, ImportPreview, ImportRow, OpenQuestions, PreviewFile, PreviewImport, QuestionAsked,
    UndoImport,
};
use crate::{ApiError, Code, refusal};
use offered::Offered;
use prepare::{Prepared, prepare};
use std::sync::Arc;
use zonula_catalog::Catalogue;
use zonula_formats::{Companion, Format, SourceFile};
use zonula_intake::{ImportPlan, Question};
use zonula_model::{Import, ImportBatch, ImportId, Patient, Specimen};
use zonula_store::Stored;

/// Says what files hold and what is open, before anything is stored.
///
/// A file that cannot be opened or recognised is in the preview with a problem and no token. One
/// that accompanies another of the request, a taxonomy or a tree, is read beside it. An archive is
/// only looked at: [`offer_files`] gives the files within it.
pub fn preview_import(
    session: &Session,
    request: PreviewImport,
) -> Result<ImportPreview, ApiError> {
    session.begin_work();
    let patient = session.vault(|vault| patient::find(vault, &request.patient))?;
    let total = request.files.len();
    let offered = Offered::of(session, &request.files)?;
    let mut files = vec![];
    for (done, choice) in request.files.iter().enumerate() {
        session.go_on()?;
        let source = match offered.source(session, done)? {
            Ok(source) => source,
            Err(error) => {
                files.push(preview::unreadable(&offered.name(done), &error));
                continue;
            }
        };
        session.report_progress("reading", source.name(), done, total);
        let mut seen = if offered.is_beside(done) {
            FilePreview { beside: true, ..preview::empty(&source) }
        } else if let Some(archive) = source.entries() {
            preview::archive(&source, &archive.problems)
        } else {
            let (companions, problems) = offered.companions(session, done, choice)?;
            let seen = preview_file(session, &patient, &source, choice, &companions)?;
            preview::with_problems(seen, &problems)
        };
        seen.name = offered.name(done);
        files.push(seen);
    }
    session.report_progress("reading", "", total, total);
    Ok(ImportPreview { files })
}

/// Ends the reading or storing that goes on; nothing of it is stored.
pub fn cancel_import(session: &Session, _: Empty) -> Result<Empty, ApiError> {
    session.end_work();
    Ok(Empty {})
}

fn preview_file(
    session: &Session,
    patient: &Patient,
    source: &SourceFile,
    choice: &PreviewFile,
    companions: &[Arc<Companion>],
) -> Result<FilePreview, ApiError> {
    match prepare(session, patient, source, choice, companions)? {
        Prepared::Planned { seen, plan } => {
            let mut desk = session.desk();
            let token = desk.token("plan");
            desk.plans.insert(token.clone(), *plan);
            Ok(FilePreview { token: Some(token), ..*seen })
        }
        Prepared::NotRead { refused, question } => {
            let mut seen = preview::empty(source);
            seen.problems.push(preview::problem(&refused.problem()));
            if let NotRead::Several(formats) = &refused {
                seen.formats = formats.iter().map(|format| format_name(format)).collect();
            }
            let asked = question.iter().map(|own| question::ask(own, &session.catalogue()));
            seen.questions = asked.collect();
            Ok(seen)
        }
    }
}

/// Names a format for the wire.
fn format_name(format: &Format) -> FormatName {
    FormatName {
        id: format.id.into(),
        title: format.title.into(),
        kind: format.kind.as_str().into(),
    }
}

/// Answers questions of a planned file, and says which are open then; nothing is stored.
pub fn answer_import(session: &Session, request: AcceptImport) -> Result<OpenQuestions, ApiError> {
    let mut plan = find(&session.desk().plans, "plan", &request.token)?.clone();
    renew(session, &mut plan)?;
    apply(session, &mut plan, &request.answers)?;
    let open = OpenQuestions {
        questions: questions(&plan.plan, &session.catalogue()),
        problems: plan.plan.problems.iter().map(preview::problem).collect(),
        changes: preview::changes(&plan.plan.changes),
    };
    session.desk().plans.insert(request.token, plan);
    Ok(open)
}

/// Stores one planned file, all of it or nothing; its answers about names are remembered.
pub fn accept_import(session: &Session, request: AcceptImport) -> Result<ImportDone, ApiError> {
    session.begin_work();
    let plan = find(&session.desk().plans, "plan", &request.token)?.clone();
    let done = store(session, plan, &request.answers)?;
    session.desk().plans.remove(&request.token);
    Ok(done)
}

/// Plans and stores a file that comes with its answers, the sample's say.
pub(crate) fn import_answered(
    session: &Session,
    patient: &Patient,
    source: &SourceFile,
    answers: &[AnswerGiven],
) -> Result<ImportDone, ApiError> {
    session.begin_work();
    match prepare(session, patient, source, &PreviewFile::default(), &[])? {
        Prepared::Planned { plan, .. } => store(session, *plan, answers),
        Prepared::NotRead { refused, .. } => {
            Err(ApiError::new(Code::Refused, refused.problem().message).at(source.name()))
        }
    }
}

/// Plans and stores a file in which every specimen is known to be the patient's.
pub(crate) fn import_owned(
    session: &Session,
    patient: &Patient,
    source: &SourceFile,
) -> Result<ImportDone, ApiError> {
    session.begin_work();
    match prepare(session, patient, source, &PreviewFile::default(), &[])? {
        Prepared::Planned { plan, .. } => {
            let all = plan.plan.questions.iter().filter_map(|question| match question {
                Question::Specimens { labels, .. } => Some(AnswerGiven {
                    key: question.key().to_owned(),
                    value: AnswerValue::Several(labels.clone()),
                }),
                _ => None,
            });
            let all: Vec<AnswerGiven> = all.collect();
            store(session, *plan, &all)
        }
        Prepared::NotRead { refused, .. } => {
            Err(ApiError::new(Code::Refused, refused.problem().message).at(source.name()))
        }
    }
}

/// Compares a plan with the record as it is by now: another file may have come since.
fn renew(session: &Session, plan: &mut Plan) -> Result<(), ApiError> {
    let imports = session.vault(|vault| vault.imports(plan.patient))?;
    if plan.plan.knows(imports.iter().map(|import| import.id)) {
        return Ok(());
    }
    let known = session.vault(|vault| {
        let found = mapping::of(vault, &plan.memory)?;
        Ok::<_, ApiError>(prepare::known(vault, plan.patient, &plan.memory, found.as_ref())?)
    })?;
    plan.plan.renew(known, &session.catalogue());
    Ok(())
}

/// Gives each answer to the question it names; one answer may open the question of another.
fn apply(session: &Session, plan: &mut Plan, answers: &[AnswerGiven]) -> Result<(), ApiError> {
    let wrong = |message: String| {
        ApiError::new(Code::Usage, message).said(refusal::ANSWER_UNFIT, []).at(&plan.file)
    };
    let mut waiting: Vec<&AnswerGiven> = answers.iter().collect();
    while !waiting.is_empty() {
        let asked = |given: &&AnswerGiven| plan.plan.questions.iter().any(|q| q.key() == given.key);
        let Some(at) = waiting.iter().position(asked) else {
            return Err(wrong(format!("nothing is asked by the key `{}`", waiting[0].key)));
        };
        let AnswerGiven { key, value } = waiting.remove(at);
        let question = plan.plan.questions.iter().find(|question| question.key() == key);
        let question = question.expect("`position` found it").clone();
        let reason = |reason: String| wrong(format!("answer to `{key}`: {reason}"));
        let answer = question::answer(&question, value).map_err(reason)?;
        let remembered = question.remember(&answer);
        plan.plan.answer(key, answer, &session.catalogue()).map_err(reason)?;
        plan.remembered.extend(remembered);
    }
    Ok(())
}

fn store(
    session: &Session,
    mut plan: Plan,
    answers: &[AnswerGiven],
) -> Result<ImportDone, ApiError> {
    renew(session, &mut plan)?;
    apply(session, &mut plan, answers)?;
    let Plan { file, plan, memory, remembered, .. } = plan;
    let batch = plan.finish(session.clock().now(), &session.catalogue()).map_err(|unanswered| {
        let open = unanswered.0.questions.iter().filter(|own| !own.is_optional()).count();
        let noun = if open == 1 { "question is" } else { "questions are" };
        ApiError::new(Code::Unanswered, format!("{open} {noun} open; nothing was stored"))
            .said(refusal::QUESTIONS_OPEN, [&open])
            .at(&file)
    })?;
    let rows = rows(&batch);
    session.report_progress("storing", &file, 0, rows);
    let stored = session.vault(|vault| {
        let stored = vault.store_while(&batch, &mut |row| {
            session.report_progress("storing", &file, row.min(rows.saturating_sub(1)), rows);
            session.may_go_on()
        })?;
        mapping::keep(vault, &memory, &remembered)?;
        Ok::<_, ApiError>(stored)
    })?;
    session.report_progress("storing", &file, rows, rows);
    Ok(done(&batch, stored))
}

/// Counts the rows of a batch.
fn rows(batch: &ImportBatch) -> usize {
    let of = |specimen: &Specimen| specimen.observations.len() + specimen.profiles.len();
    batch.symptoms.len() + batch.specimens.iter().map(of).sum::<usize>()
}

/// Asks what is open.
fn questions(plan: &ImportPlan, catalogue: &Catalogue) -> Vec<QuestionAsked> {
    plan.questions.iter().map(|asked| question::ask(asked, catalogue)).collect()
}

fn done(batch: &ImportBatch, stored: Stored) -> ImportDone {
    let (import, already) = match stored {
        Stored::New(id) => (id, false),
        Stored::Already(id) => (id, true),
    };
    let of = |count: usize| if already { 0 } else { patient::count(count) };
    let specimens = &batch.specimens;
    ImportDone {
        import: import.0,
        file: batch.file.clone(),
        already,
        specimens: of(specimens.len()),
        results: of(specimens.iter().map(|specimen| specimen.observations.len()).sum()),
        profiles: of(specimens.iter().map(|specimen| specimen.profiles.len()).sum()),
        symptoms: of(batch.symptoms.len()),
        interventions: of(batch.interventions.len()),
        left_out: of(batch.left_out.len()),
        changes: if already { ImportChanges::default() } else { preview::changes(&batch.changes) },
    }
}

/// Lists a patient's imports, or everybody's with the record numbers, oldest first.
pub fn imports(
    session: &Session,
    number: Option<&str>,
) -> Result<Vec<(String, ImportRow)>, ApiError> {
    session.vault(|vault| {
        let patients = match number {
            Some(number) => vec![patient::find(vault, number)?],
            None => vault.every_patient()?,
        };
        let mut imports = vec![];
        for patient in patients {
            let own = vault.imports(patient.id)?;
            imports.extend(own.into_iter().map(|import| (patient.number.clone(), import)));
        }
        imports.sort_by_key(|(_, import)| (import.imported, import.id));
        let row = |(number, own): &(String, Import)| (number.clone(), patient::import(own));
        Ok::<_, ApiError>(imports.iter().map(row).collect())
    })
}

/// Takes back a whole import.
pub fn undo_import(session: &Session, request: UndoImport) -> Result<Empty, ApiError> {
    session.vault(|vault| vault.undo(ImportId(request.import))).map_err(|error| {
        if error.code == Code::NotFound {
            ApiError::new(Code::NotFound, format!("there is no import `{}`", request.import))
                .said(refusal::NO_SUCH_IMPORT, [])
        } else {
            error
        }
    })?;
    Ok(Empty {})
}

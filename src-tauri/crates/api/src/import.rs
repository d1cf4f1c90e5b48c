//! Imports: from offered files to stored batches, with a person's answers in between.

mod answers;
mod preview;
mod question;

pub use answers::Answers;

use crate::desk::{Plan, find};
use crate::patient;
use crate::reading::{self, NotRead, ReadFile};
use crate::session::Session;
use crate::wire::{
    AcceptImport, AnswerGiven, Empty, FilePreview, FormatName, ImportDone, ImportPreview,
    ImportRow, OpenQuestions, PreviewFile, PreviewImport, QuestionAsked, UndoImport,
};
use crate::{ApiError, Code};
use zonula_catalog::Catalogue;
use zonula_formats::{Format, ReadOptions, SourceFile};
use zonula_intake::{ImportPlan, Known, Remembered, plan};
use zonula_model::{AnalyteId, Import, ImportBatch, ImportId, Patient, PatientId, SymptomId};
use zonula_store::{Stored, Vault, VaultError};

/// Says what files hold and what is open, before anything is stored.
///
/// A file that cannot be opened or recognised is in the preview with a problem and no token.
pub fn preview_import(
    session: &Session,
    request: PreviewImport,
) -> Result<ImportPreview, ApiError> {
    let patient = session.vault(|vault| patient::find(vault, &request.patient))?;
    let total = request.files.len();
    let mut files = vec![];
    for (done, choice) in request.files.iter().enumerate() {
        let path = find(&session.desk().files, "file", &choice.token)?.clone();
        let source = match reading::load(&path) {
            Ok(source) => source,
            Err(error) if error.code == Code::Refused => {
                files.push(preview::unreadable(&path, &error));
                continue;
            }
            Err(error) => return Err(error),
        };
        session.report_progress("reading", source.name(), done, total);
        files.push(preview_file(session, &patient, &source, choice)?);
    }
    session.report_progress("reading", "", total, total);
    Ok(ImportPreview { files })
}

fn preview_file(
    session: &Session,
    patient: &Patient,
    source: &SourceFile,
    choice: &PreviewFile,
) -> Result<FilePreview, ApiError> {
    let options = ReadOptions {
        decimal: choice.decimal,
        day_first: choice.day_first,
        sheet: choice.sheet.clone(),
        companions: vec![],
        mapping: None,
    };
    match reading::read(source, choice.format.as_deref(), &options)? {
        Ok(read) => {
            let mut seen = preview::read(source, &read, session.catalogue());
            let plan = planned(session, patient, source, read)?;
            preview::add_plan(&mut seen, &plan, session.catalogue());
            let mut desk = session.desk();
            let token = desk.token("plan");
            desk.plans.insert(token.clone(), Plan::new(source.name(), plan));
            Ok(FilePreview { token: Some(token), ..seen })
        }
        Err(refused) => {
            let mut seen = preview::empty(source);
            seen.problems.push(preview::problem(&refused.problem()));
            if let NotRead::Several(formats) = &refused {
                seen.formats = formats.iter().map(|format| format_name(format)).collect();
            }
            Ok(seen)
        }
    }
}

fn planned(
    session: &Session,
    patient: &Patient,
    source: &SourceFile,
    read: ReadFile,
) -> Result<ImportPlan, ApiError> {
    let known = session.vault(|vault| known(vault, patient.id))?;
    Ok(plan(source, read.format.id, read.reading, patient, session.catalogue(), &known))
}

/// Gathers what the vault knows that bears on an import.
fn known(vault: &Vault, patient: PatientId) -> Result<Known, VaultError> {
    let files = vault.imports(patient)?.into_iter().map(|import| import.sha256).collect();
    let analytes = vault.remembered("analyte")?.into_iter();
    let symptoms = vault.remembered("symptom")?.into_iter();
    Ok(Known {
        files,
        analytes: analytes.map(|(name, id)| (name, id.map(AnalyteId::new))).collect(),
        symptoms: symptoms.map(|(name, id)| (name, id.map(SymptomId::new))).collect(),
    })
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
    apply(&mut plan, &request.answers)?;
    let open = OpenQuestions {
        questions: questions(&plan.plan, session.catalogue()),
        problems: plan.plan.problems.iter().map(preview::problem).collect(),
    };
    session.desk().plans.insert(request.token, plan);
    Ok(open)
}

/// Stores one planned file, all of it or nothing; its answers about names are remembered.
pub fn accept_import(session: &Session, request: AcceptImport) -> Result<ImportDone, ApiError> {
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
    let read = reading::read(source, None, &ReadOptions::default())?;
    let read = read.map_err(|refused| {
        ApiError::new(Code::Refused, refused.problem().message).at(source.name())
    })?;
    let plan = planned(session, patient, source, read)?;
    store(session, Plan::new(source.name(), plan), answers)
}

/// Gives each answer to the question it names; one answer may open the question of another.
fn apply(plan: &mut Plan, answers: &[AnswerGiven]) -> Result<(), ApiError> {
    let wrong = |message: String| ApiError::new(Code::Usage, message).at(&plan.file);
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
        plan.plan.answer(key, answer).map_err(reason)?;
        plan.remembered.extend(remembered);
    }
    Ok(())
}

fn store(
    session: &Session,
    mut plan: Plan,
    answers: &[AnswerGiven],
) -> Result<ImportDone, ApiError> {
    apply(&mut plan, answers)?;
    let Plan { file, plan, remembered } = plan;
    let batch = plan.finish(session.clock().now(), session.catalogue()).map_err(|unanswered| {
        let open = unanswered.0.questions.len();
        let noun = if open == 1 { "question is" } else { "questions are" };
        ApiError::new(Code::Unanswered, format!("{open} {noun} open; nothing was stored")).at(&file)
    })?;
    session.report_progress("storing", &file, 0, 1);
    let stored = session.vault(|vault| {
        let stored = vault.store(&batch)?;
        for Remembered { kind, name, id } in &remembered {
            vault.remember(kind, name, id.as_deref())?;
        }
        Ok::<_, VaultError>(stored)
    })?;
    session.report_progress("storing", &file, 1, 1);
    Ok(done(&batch, stored))
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
        left_out: of(batch.left_out.len()),
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
            None => vault.patients("")?.into_iter().map(|summary| summary.patient).collect(),
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
        } else {
            error
        }
    })?;
    Ok(Empty {})
}

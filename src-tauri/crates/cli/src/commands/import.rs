//! `import`: files for a patient, each all or nothing.

mod ask;
mod log;

use super::write_json;
use crate::arguments::{ImportFiles, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::Table;
use crate::{DONE, ENDED, PARTLY, REFUSED, database};
use log::{counts, described, problem, question, tell, tell_problems, unopened};
use std::path::{Path, PathBuf};
use zonula_api::import::{self, Answers};
use zonula_api::wire::{
    AcceptImport, AnswerGiven, AnswerValue, ArrangeFiles, FilePreview, ImportLog, ImportedFile,
    OpenQuestions, PreviewFile, PreviewImport, QuestionKind, UndoImport,
};
use zonula_api::{ApiError, Code, Session};

pub(super) fn import(
    asked: &ImportFiles,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let answers = asked.answers.as_deref().map(Answers::read).transpose()?;
    let decided = asked.dry_run || asked.yes || answers.is_some();
    if !decided && (!streams.interactive || asked.json) {
        return Err(Failure::usage(
            "nothing is stored without being asked for",
            "say `--yes`, or `--dry-run` to look first",
        ));
    }
    let patient = asked.patient.clone().unwrap_or_default();
    let session = database::open(place, streams)?;
    streams.listen();
    // An unknown patient is the request's error, not that of each file.
    import::imports(&session, Some(&patient))?;
    let run = Run {
        session: &session,
        asked,
        answers: answers.unwrap_or_default(),
        decided,
        mapping: mapping(&session, asked)?,
        files: offer(&session, &asked.files)?,
    };
    let mut log = ImportLog { patient, files: vec![] };
    let mut ended = false;
    for (path, offered) in &run.files {
        let file = match run.file(&log.patient, path, offered, streams) {
            Err(Failure::Api(error)) if error.code == Code::Cancelled => {
                ended = true;
                ImportedFile { status: "cancelled", ..unopened(path, &error) }
            }
            other => other?,
        };
        if !asked.json {
            tell(&file, streams)?;
        }
        log.files.push(file);
        if ended {
            break;
        }
    }
    if asked.json {
        write_json(streams, &log)?;
    }
    Ok(if ended { ENDED } else { exit(&log.files) })
}

/// All refused is 3; anything left out is 1.
fn exit(files: &[ImportedFile]) -> u8 {
    let complete = |file: &ImportedFile| match file.status {
        "unchanged" | "beside" => true,
        "stored" | "would-store" => {
            file.left_out == 0 && file.problems.iter().all(|problem| problem.severity != "error")
        }
        _ => false,
    };
    if files.iter().all(complete) {
        DONE
    } else if files.iter().all(|file| file.status == "refused") {
        REFUSED
    } else {
        PARTLY
    }
}

/// Takes the mapping that was asked for: a file where there is one of this name.
fn mapping(session: &Session, asked: &ImportFiles) -> Result<Option<String>, Failure> {
    Ok(match asked.mapping.as_deref() {
        Some(file) if Path::new(file).is_file() => Some(session.offer_file(file)?.token),
        name => name.map(str::to_owned),
    })
}

/// A file as it was offered, or why it cannot be opened.
enum Offered {
    /// To be imported, by its token, with the tokens of what is read beside it.
    Table(String, Vec<String>),
    /// Read beside others.
    Beside,
    /// Not there, or not to be read.
    Not(ApiError),
}

/// Offers the files and those within archives, and finds out which accompany the others.
fn offer(session: &Session, files: &[PathBuf]) -> Result<Vec<(PathBuf, Offered)>, Failure> {
    let (mut offered, mut tokens) = (vec![], vec![]);
    for path in files {
        match import::offer_files(session, path) {
            Ok(own) => {
                for file in own {
                    // A file within an archive is called by both.
                    let within = path.with_file_name(&file.name);
                    tokens.push(file.token.clone());
                    offered.push((within, Offered::Table(file.token, vec![])));
                }
            }
            Err(error) if error.code == Code::Refused => {
                offered.push((path.clone(), Offered::Not(error)));
            }
            Err(error) => return Err(error.into()),
        }
    }
    let mut arranged = import::arrange_files(session, ArrangeFiles { tokens })?.files.into_iter();
    for (_, own) in &mut offered {
        if !matches!(own, Offered::Table(..)) {
            continue;
        }
        if let Some(file) = arranged.next() {
            *own = match file.beside {
                true => Offered::Beside,
                false => Offered::Table(file.token, file.companions),
            };
        }
    }
    Ok(offered)
}

/// One run of the command.
struct Run<'a> {
    session: &'a Session,
    asked: &'a ImportFiles,
    answers: Answers,
    /// Whether nobody is asked any more.
    decided: bool,
    mapping: Option<String>,
    files: Vec<(PathBuf, Offered)>,
}

impl Run<'_> {
    /// Previews a file and, unless something speaks against it, stores it.
    fn file(
        &self,
        patient: &str,
        path: &Path,
        offered: &Offered,
        streams: &mut Streams<'_>,
    ) -> Result<ImportedFile, Failure> {
        let (token, companions) = match offered {
            Offered::Table(token, companions) => (token, companions),
            Offered::Beside => return Ok(log::beside(path)),
            Offered::Not(error) => return Ok(unopened(path, error)),
        };
        let preview = self.preview(patient, token, companions, streams)?;
        let mut file = described(path, &preview);
        let Some(token) = preview.token.clone() else {
            if !preview.questions.is_empty() {
                file.status = "open-questions";
            }
            return Ok(file);
        };
        if preview.known_already {
            let known = import::imports(self.session, Some(patient))?;
            let same = known.iter().find(|(_, import)| import.sha256 == preview.sha256);
            file.import = same.map(|(_, import)| import.id);
            file.status = "unchanged";
            file.questions.clear();
            return Ok(file);
        }
        if log::nothing_to_store(&preview) {
            return Ok(file);
        }
        if !self.decided {
            tell_problems(&file, streams)?;
        }
        let open = self.answer(&token, &preview, streams)?;
        file.questions = open.questions.iter().map(question).collect();
        file.problems = open.problems.iter().map(problem).collect();
        file.changes = open.changes.into();
        if file.questions.iter().any(|question| !question.optional) {
            file.status = "open-questions";
            return Ok(file);
        }
        if self.asked.dry_run {
            file.status = "would-store";
            return Ok(file);
        }
        if !self.decided && !ask::store(&counts(&file), &preview.name, streams)? {
            file.status = "declined";
            return Ok(file);
        }
        let done = import::accept_import(self.session, AcceptImport { token, answers: vec![] })?;
        Ok(ImportedFile {
            status: if done.already { "unchanged" } else { "stored" },
            import: Some(done.import),
            specimens: done.specimens,
            results: done.results,
            profiles: done.profiles,
            symptoms: done.symptoms,
            interventions: done.interventions,
            left_out: done.left_out,
            changes: done.changes.into(),
            ..file
        })
    }

    /// Previews a file; what is open about reading it is answered first, and the file read anew.
    fn preview(
        &self,
        patient: &str,
        token: &str,
        companions: &[String],
        streams: &mut Streams<'_>,
    ) -> Result<FilePreview, Failure> {
        let mut choice = PreviewFile {
            token: token.to_owned(),
            mapping: self.mapping.clone(),
            companions: companions.to_vec(),
            ..PreviewFile::default()
        };
        loop {
            let files = vec![choice.clone()];
            let request = PreviewImport { patient: patient.to_owned(), files };
            let mut previews = import::preview_import(self.session, request)?.files;
            let preview = previews.pop().expect("one file was asked for, one is answered");
            let open: Vec<_> =
                preview.questions.iter().filter(|own| of_reading(own.kind)).cloned().collect();
            let mut answers = self.answers.to(&preview.name, &open);
            if answers.is_empty() && !self.decided && !open.is_empty() {
                answers = ask::questions(&preview.name, &open, streams)?;
            }
            let before = choice.clone();
            for AnswerGiven { key, value } in answers {
                let asked = open.iter().find(|own| own.key == key).map(|own| own.kind);
                choose(&mut choice, asked, &key, value);
            }
            if choice == before {
                return Ok(preview);
            }
        }
    }

    /// Answers what can be answered, from the file and then by asking; one answer may open further
    /// questions, so it goes on until nothing new is answered.
    fn answer(
        &self,
        token: &str,
        preview: &FilePreview,
        streams: &mut Streams<'_>,
    ) -> Result<OpenQuestions, Failure> {
        let mut open = OpenQuestions {
            questions: preview.questions.clone(),
            problems: preview.problems.clone(),
            changes: preview.changes,
        };
        loop {
            // What is open about reading was settled when the file was previewed.
            let asked: Vec<_> =
                open.questions.iter().filter(|own| !of_reading(own.kind)).cloned().collect();
            let mut answers = self.answers.to(&preview.name, &asked);
            if answers.is_empty() && !self.decided {
                answers = ask::questions(&preview.name, &asked, streams)?;
            }
            if answers.is_empty() {
                return Ok(open);
            }
            let request = AcceptImport { token: token.to_owned(), answers };
            open = import::answer_import(self.session, request)?;
        }
    }
}

/// Says whether a question is about how to read a file, and answered by reading it anew.
fn of_reading(kind: QuestionKind) -> bool {
    use QuestionKind::{Column, DayFirst, Decimal, Format, Sheet};
    matches!(kind, Column | DayFirst | Decimal | Format | Sheet)
}

/// Sets what a person chose about reading a file.
fn choose(choice: &mut PreviewFile, kind: Option<QuestionKind>, key: &str, value: AnswerValue) {
    let text = match value {
        AnswerValue::One(text) => Some(text),
        AnswerValue::Several(_) | AnswerValue::None => None,
    };
    match kind {
        Some(QuestionKind::Format) => choice.format = text,
        Some(QuestionKind::Sheet) => choice.sheet = text,
        Some(QuestionKind::Decimal) => choice.decimal = text.and_then(|text| text.chars().next()),
        Some(QuestionKind::DayFirst) => choice.day_first = text.map(|text| text == "day"),
        Some(QuestionKind::Column) => {
            let header = key.strip_prefix("column:").unwrap_or(key).to_owned();
            choice.columns.insert(header, text.unwrap_or_default());
        }
        _ => {}
    }
}

pub(super) fn list(
    patient: Option<&str>,
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let imports = import::imports(&session, patient)?;
    if json {
        let rows: Vec<_> = imports
            .iter()
            .map(|(number, import)| {
                serde_json::json!({
                    "import": import.id,
                    "patient": number,
                    "file": import.file,
                    "format": import.format,
                    "sha256": import.sha256,
                    "imported": import.imported,
                    "companions": import.companions,
                })
            })
            .collect();
        write_json(streams, &rows)?;
        return Ok(DONE);
    }
    let mut table = Table::new(&[">import", "patient", "file", "format", "imported"]);
    for (number, import) in &imports {
        table.row([
            import.id.to_string(),
            number.clone(),
            import.file.clone(),
            import.format.clone(),
            import.imported.clone(),
        ]);
    }
    table.write(streams.out, 0)?;
    Ok(DONE)
}

pub(super) fn undo(import: i64, place: &Place, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    import::undo_import(&session, UndoImport { import })?;
    writeln!(streams.out, "import {import} was taken back, with everything that it alone brought")?;
    Ok(DONE)
}

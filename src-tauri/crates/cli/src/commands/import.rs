//! `import`: files for a patient, each all or nothing.

mod ask;

use super::write_json;
use crate::arguments::{ImportFiles, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::Table;
use crate::{DONE, PARTLY, REFUSED, database};
use std::path::Path;
use zonula_api::import::{self, Answers};
use zonula_api::wire::{
    AcceptImport, FilePreview, FileProblem, ImportLog, ImportProblem, ImportedFile, OpenQuestion,
    OpenQuestions, PreviewFile, PreviewImport, QuestionAsked, UndoImport,
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
    // An unknown patient is the request's error, not that of each file.
    import::imports(&session, Some(&patient))?;
    let run = Run { session: &session, asked, answers: answers.unwrap_or_default(), decided };
    let mut log = ImportLog { patient, files: vec![] };
    for path in &asked.files {
        let file = run.file(&log.patient, path, streams)?;
        if !asked.json {
            tell(&file, streams)?;
        }
        log.files.push(file);
    }
    if asked.json {
        write_json(streams, &log)?;
    }
    Ok(exit(&log.files))
}

/// All refused is 3; anything left out is 1.
fn exit(files: &[ImportedFile]) -> u8 {
    let complete = |file: &ImportedFile| match file.status {
        "unchanged" => true,
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

/// One run of the command.
struct Run<'a> {
    session: &'a Session,
    asked: &'a ImportFiles,
    answers: Answers,
    /// Whether nobody is asked any more.
    decided: bool,
}

impl Run<'_> {
    /// Previews a file and, unless something speaks against it, stores it.
    fn file(
        &self,
        patient: &str,
        path: &Path,
        streams: &mut Streams<'_>,
    ) -> Result<ImportedFile, Failure> {
        let offered = match self.session.offer_file(path) {
            Ok(offered) => offered,
            Err(error) if error.code == Code::Refused => return Ok(unopened(path, &error)),
            Err(error) => return Err(error.into()),
        };
        let choice = PreviewFile { token: offered.token, ..PreviewFile::default() };
        let request = PreviewImport { patient: patient.to_owned(), files: vec![choice] };
        let mut previews = import::preview_import(self.session, request)?.files;
        let preview = previews.pop().expect("one file was asked for, one is answered");
        let mut file = described(path, &preview);
        let Some(token) = preview.token.clone() else { return Ok(file) };
        if preview.known_already {
            let known = import::imports(self.session, Some(patient))?;
            let same = known.iter().find(|(_, import)| import.sha256 == preview.sha256);
            file.import = same.map(|(_, import)| import.id);
            file.status = "unchanged";
            file.questions.clear();
            return Ok(file);
        }
        if nothing_to_store(&preview) {
            return Ok(file);
        }
        if !self.decided {
            tell_problems(&file, streams)?;
        }
        let open = self.answer(&token, &preview, streams)?;
        file.questions = open.questions.iter().map(question).collect();
        file.problems = open.problems.iter().map(problem).collect();
        if !file.questions.is_empty() {
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
            left_out: done.left_out,
            ..file
        })
    }
}

impl Run<'_> {
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
        };
        loop {
            let mut answers = self.answers.to(&preview.name, &open.questions);
            if answers.is_empty() && !self.decided {
                answers = ask::questions(&preview.name, &open.questions, streams)?;
            }
            if answers.is_empty() {
                return Ok(open);
            }
            let request = AcceptImport { token: token.to_owned(), answers };
            open = import::answer_import(self.session, request)?;
        }
    }
}

/// Says whether a reader refused the whole file.
fn nothing_to_store(preview: &FilePreview) -> bool {
    let symptoms = preview.rows.iter().any(|row| row.specimen.is_none());
    preview.specimens.is_empty() && !symptoms
}

/// Describes a previewed file as refused, until it turns out otherwise.
fn described(path: &Path, preview: &FilePreview) -> ImportedFile {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let profiles = preview.specimens.iter().map(|specimen| specimen.profiles.len()).sum();
    let errors = preview.problems.iter().filter(|problem| problem.severity == "error");
    ImportedFile {
        path: path.display().to_string(),
        sha256: Some(preview.sha256.clone()).filter(|digest| !digest.is_empty()),
        format: preview.format.as_ref().map(|format| format.id.clone()),
        kind: preview.format.as_ref().map(|format| format.kind.clone()),
        status: "refused",
        import: None,
        specimens: count(preview.specimens.len()),
        results: preview.specimens.iter().map(|specimen| specimen.results).sum(),
        profiles: count(profiles),
        symptoms: count(preview.rows.iter().filter(|row| row.specimen.is_none()).count()),
        left_out: count(errors.count()),
        questions: preview.questions.iter().map(question).collect(),
        problems: preview.problems.iter().map(problem).collect(),
    }
}

fn unopened(path: &Path, error: &ApiError) -> ImportedFile {
    let problem = ImportProblem {
        row: None,
        column: None,
        severity: "error".to_owned(),
        code: "file-unreadable".to_owned(),
        message: error.message.clone(),
        value: None,
    };
    ImportedFile {
        path: path.display().to_string(),
        sha256: None,
        format: None,
        kind: None,
        status: "refused",
        import: None,
        specimens: 0,
        results: 0,
        profiles: 0,
        symptoms: 0,
        left_out: 0,
        questions: vec![],
        problems: vec![problem],
    }
}

fn question(asked: &QuestionAsked) -> OpenQuestion {
    OpenQuestion {
        key: asked.key.clone(),
        kind: asked.kind,
        subject: asked.subject.clone(),
        unit: asked.unit.clone(),
        candidates: asked.candidates.clone(),
        differences: asked.differences.clone(),
    }
}

fn problem(found: &FileProblem) -> ImportProblem {
    ImportProblem {
        row: found.row,
        column: found.column.clone(),
        severity: found.severity.clone(),
        code: found.code.clone(),
        message: found.message.clone(),
        value: found.value.clone(),
    }
}

/// Says what a file holds: «1 specimen, 24 results».
fn counts(file: &ImportedFile) -> String {
    let all = [
        (file.specimens, "specimen", "specimens"),
        (file.results, "result", "results"),
        (file.profiles, "profile", "profiles"),
        (file.symptoms, "diary entry", "diary entries"),
    ];
    let words = |(count, one, many): &(u32, &str, &str)| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {many}")),
    };
    all.iter().filter_map(words).collect::<Vec<_>>().join(", ")
}

/// Tells a person what became of a file; problems go to standard error.
fn tell(file: &ImportedFile, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let (path, counts) = (&file.path, counts(file));
    match file.status {
        "stored" => {
            let import = file.import.unwrap_or_default();
            writeln!(streams.out, "{path}: stored as import {import} ({counts})")?;
        }
        "unchanged" => writeln!(streams.out, "{path}: imported before; nothing changed")?,
        "would-store" => writeln!(streams.out, "{path}: would be stored ({counts})")?,
        "declined" => writeln!(streams.out, "{path}: not stored")?,
        "open-questions" => {
            writeln!(streams.out, "{path}: left out; questions are open")?;
            for asked in &file.questions {
                writeln!(streams.out, "  {}", ask::wording(asked))?;
            }
        }
        _ => writeln!(streams.out, "{path}: refused")?,
    }
    tell_problems(file, streams)
}

fn tell_problems(file: &ImportedFile, streams: &mut Streams<'_>) -> Result<(), Failure> {
    for problem in file.problems.iter().filter(|problem| problem.severity != "note") {
        writeln!(streams.error, "{}: {}", problem.severity, problem.message)?;
        let row = problem.row.map(|row| format!(", row {row}"));
        let column = problem.column.as_ref().map(|column| format!(", column {column}"));
        let place = row.unwrap_or_default() + &column.unwrap_or_default();
        writeln!(streams.error, "  --> {}{place}", file.path)?;
    }
    Ok(())
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
    writeln!(streams.out, "import {import} was taken back, with everything it brought")?;
    Ok(DONE)
}

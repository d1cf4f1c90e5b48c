//! What became of a file: described for programs, told to a person.

use super::ask;
use crate::failure::Failure;
use crate::streams::Streams;
use std::path::Path;
use zonula_api::ApiError;
use zonula_api::wire::{
    FilePreview, FileProblem, ImportProblem, ImportedFile, LoggedChanges, OpenQuestion,
    QuestionAsked,
};

/// Says whether a reader refused the whole file.
pub(super) fn nothing_to_store(preview: &FilePreview) -> bool {
    let symptoms = preview.rows.iter().any(|row| row.specimen.is_none());
    preview.specimens.is_empty() && preview.interventions.is_empty() && !symptoms
}

/// Describes a previewed file as refused, until it turns out otherwise.
pub(super) fn described(path: &Path, preview: &FilePreview) -> ImportedFile {
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
        interventions: count(preview.interventions.len()),
        left_out: count(errors.count()),
        changes: preview.changes.into(),
        mapping: preview.mapping.clone(),
        companions: preview.companions.clone(),
        questions: preview.questions.iter().map(question).collect(),
        problems: preview.problems.iter().map(problem).collect(),
    }
}

/// Describes a file that accompanies others.
pub(super) fn beside(path: &Path) -> ImportedFile {
    ImportedFile { status: "beside", ..nothing(path) }
}

pub(super) fn unopened(path: &Path, error: &ApiError) -> ImportedFile {
    let problem = ImportProblem {
        row: None,
        column: None,
        severity: "error".to_owned(),
        code: "file-unreadable".to_owned(),
        message: error.message.clone(),
        value: None,
    };
    ImportedFile { problems: vec![problem], ..nothing(path) }
}

fn nothing(path: &Path) -> ImportedFile {
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
        interventions: 0,
        left_out: 0,
        changes: LoggedChanges::default(),
        mapping: None,
        companions: vec![],
        questions: vec![],
        problems: vec![],
    }
}

pub(super) fn question(asked: &QuestionAsked) -> OpenQuestion {
    OpenQuestion {
        key: asked.key.clone(),
        kind: asked.kind,
        subject: asked.subject.clone(),
        unit: asked.unit.clone(),
        candidates: asked.candidates.clone(),
        differences: asked.differences.clone(),
        optional: asked.optional,
    }
}

pub(super) fn problem(found: &FileProblem) -> ImportProblem {
    ImportProblem {
        row: found.row,
        column: found.column.clone(),
        severity: found.severity.clone(),
        code: found.code.clone(),
        message: found.message.clone(),
        value: found.value.clone(),
    }
}

/// Says what a file holds, and what of it the record knew: «1 specimen, 24 results; 20 known».
pub(super) fn counts(file: &ImportedFile) -> String {
    let all = [
        (file.specimens, "specimen", "specimens"),
        (file.results, "result", "results"),
        (file.profiles, "profile", "profiles"),
        (file.symptoms, "diary entry", "diary entries"),
        (file.interventions, "intervention", "interventions"),
    ];
    let words = |(count, one, many): &(u32, &str, &str)| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {many}")),
    };
    let held = all.iter().filter_map(words).collect::<Vec<_>>().join(", ");
    let changes = &file.changes;
    let told = [
        (changes.repeated + changes.repeated_entries, "known already"),
        (changes.superseded, "replaced"),
        (changes.outdated, "replaced already"),
    ];
    let told = told.iter().filter(|(count, _)| *count > 0);
    let told: Vec<String> = told.map(|(count, what)| format!("{count} {what}")).collect();
    if told.is_empty() { held } else { format!("{held}; {}", told.join(", ")) }
}

/// Tells a person what became of a file; problems go to standard error.
pub(super) fn tell(file: &ImportedFile, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let (path, counts) = (&file.path, counts(file));
    match file.status {
        "stored" => {
            let import = file.import.unwrap_or_default();
            writeln!(streams.out, "{path}: stored as import {import} ({counts})")?;
        }
        "unchanged" => writeln!(streams.out, "{path}: imported before; nothing changed")?,
        "would-store" => writeln!(streams.out, "{path}: would be stored ({counts})")?,
        "declined" => writeln!(streams.out, "{path}: not stored")?,
        "beside" => writeln!(streams.out, "{path}: read beside the other files")?,
        "cancelled" => {
            writeln!(streams.out, "{path}: ended; nothing of it was stored")?;
            return Ok(());
        }
        "open-questions" => {
            writeln!(streams.out, "{path}: left out; questions are open")?;
            for asked in file.questions.iter().filter(|asked| !asked.optional) {
                writeln!(streams.out, "  {}", ask::wording(asked))?;
            }
        }
        _ => writeln!(streams.out, "{path}: refused")?,
    }
    if let Some(mapping) = &file.mapping {
        writeln!(streams.out, "  read by the mapping `{mapping}`")?;
    }
    tell_problems(file, streams)
}

pub(super) fn tell_problems(file: &ImportedFile, streams: &mut Streams<'_>) -> Result<(), Failure> {
    for problem in file.problems.iter().filter(|problem| problem.severity != "note") {
        writeln!(streams.error, "{}: {}", problem.severity, problem.message)?;
        let row = problem.row.map(|row| format!(", row {row}"));
        let column = problem.column.as_ref().map(|column| format!(", column {column}"));
        let place = row.unwrap_or_default() + &column.unwrap_or_default();
        writeln!(streams.error, "  --> {}{place}", file.path)?;
    }
    Ok(())
}

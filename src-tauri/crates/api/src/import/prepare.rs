//! Preparing: a file read as the person, the mapping and the file itself say, and planned.

use super::mapping::{self, Found};
use super::preview;
use crate::ApiError;
use crate::desk::{Memory, Plan};
use crate::reading::{self, NotRead, ReadFile};
use crate::session::Session;
use crate::wire::{FilePreview, PreviewFile};
use std::sync::Arc;
use zonula_formats::{
    Companion, Format, Kind, Mapping, OpenChoice, OpenQuestion, ReadOptions, SourceFile,
};
use zonula_intake::{Choice, Known, Question, Remembered, laboratory, plan, signature};
use zonula_model::{
    AnalyteId, CompanionFile, Patient, PatientId, Place, Problem, Severity, SymptomId,
};
use zonula_store::{Vault, VaultError};

/// A file as far as it could be read.
pub(super) enum Prepared {
    /// It is planned.
    Planned { seen: Box<FilePreview>, plan: Box<Plan> },
    /// No reader read it; a question where a person can say which should.
    NotRead { refused: NotRead, question: Option<Box<Question>> },
}

/// Reads and plans a file.
///
/// What the person chose comes first, then the mapping that was asked for, then the laboratory's
/// own, which is known by the laboratory's name or else by format and header.
pub(super) fn prepare(
    session: &Session,
    patient: &Patient,
    source: &SourceFile,
    choice: &PreviewFile,
    companions: &[Arc<Companion>],
) -> Result<Prepared, ApiError> {
    let asked = choice.mapping.as_deref().map(|name| mapping::asked(session, name)).transpose()?;
    let options = |mapping: Option<&Mapping>| options(choice, mapping, companions);
    let format = |mapping: Option<&Mapping>| {
        choice.format.clone().or_else(|| mapping.and_then(|own| own.format.clone()))
    };
    let of_asked = asked.as_ref().map(|found| &found.mapping);
    session.go_on()?;
    let first = reading::read(source, format(of_asked).as_deref(), &options(of_asked))?;
    let memory = remember(source, &first);
    let found = match asked {
        Some(found) => Some(found),
        None => session.vault(|vault| mapping::of(vault, &memory))?,
    };
    let again = found.as_ref().filter(|found| of_asked_is_not(found) && bears_on_reading(found));
    session.go_on()?;
    let read = match again {
        None => first,
        Some(found) => {
            let own = Some(&found.mapping);
            reading::read(source, format(own).as_deref(), &options(own))?
        }
    };
    let mut read = match read {
        Ok(read) => read,
        Err(refused) => {
            let question = match &refused {
                NotRead::Several(formats) => Some(Box::new(format_question(formats))),
                NotRead::Unknown(_) | NotRead::Alone(_) => None,
            };
            return Ok(Prepared::NotRead { refused, question });
        }
    };
    if let Some(found) = &found {
        read.reading.problems.push(told(found));
    }
    session.go_on()?;
    let known = session.vault(|vault| known(vault, patient.id, &memory, found.as_ref()))?;
    let beside =
        |own: &Arc<Companion>| CompanionFile { file: own.file.clone(), sha256: own.sha256 };
    let open = open_choices(&read);
    let catalogue = &session.catalogue();
    let mut seen = preview::read(source, &read, catalogue, &known);
    seen.mapping = found.map(|found| found.name);
    let ReadFile { format, reading } = read;
    // Only a table of abundances makes anything of a taxonomy or a tree.
    let companions = if reading.kind == Kind::Microbiome { companions } else { &[] };
    seen.companions = companions.iter().map(|own| own.file.clone()).collect();
    let plan = plan(source, format.id, reading, patient, catalogue, known)
        .with_companions(companions.iter().map(beside).collect())
        .with_choices(open, catalogue);
    session.go_on()?;
    preview::add_plan(&mut seen, &plan, catalogue);
    let plan = Plan {
        file: source.name().to_owned(),
        patient: patient.id,
        plan,
        memory: Memory { format: format.id.to_owned(), ..memory },
        remembered: chosen(choice),
    };
    Ok(Prepared::Planned { seen: Box::new(seen), plan: Box::new(plan) })
}

/// Lists what the reader leaves open about the file; a column may stay so, and is left out.
fn open_choices(read: &ReadFile) -> Vec<Question> {
    let ask = |OpenChoice { what, choices, examples, .. }: &OpenChoice| {
        let (key, kind, subject) = match what {
            OpenQuestion::Column(header) => {
                (format!("column:{header}"), Choice::Column, header.clone())
            }
            OpenQuestion::Sheet => ("sheet".to_owned(), Choice::Sheet, String::new()),
            OpenQuestion::Decimal => ("decimal".to_owned(), Choice::Decimal, examples.join(" · ")),
            OpenQuestion::DayFirst => {
                ("day-first".to_owned(), Choice::DayFirst, examples.join(" · "))
            }
        };
        let optional = kind == Choice::Column;
        let option = |choice: &String| match (kind, choice.as_str()) {
            (Choice::DayFirst, "true") => "day".to_owned(),
            (Choice::DayFirst, "false") => "month".to_owned(),
            _ => choice.clone(),
        };
        let options = choices.iter().map(option).collect();
        Question::Choice { key, kind, subject, options, optional }
    };
    let mut questions: Vec<Question> = vec![];
    for asked in read.reading.open.iter().map(ask) {
        if questions.iter().all(|other| other.key() != asked.key()) {
            questions.push(asked);
        }
    }
    questions
}

/// A mapping that was asked for by name was used from the start.
fn of_asked_is_not(found: &Found) -> bool {
    found.by != "name"
}

/// Says whether a mapping changes how a file is read, not only what its names mean.
fn bears_on_reading(found: &Found) -> bool {
    let Mapping { format, sheet, decimal, day_first, columns, .. } = &found.mapping;
    format.is_some()
        || sheet.is_some()
        || decimal.is_some()
        || day_first.is_some()
        || !columns.is_empty()
}

/// Tells which mapping a file was read by, and how it was found.
fn told(found: &Found) -> Problem {
    let by = match found.by {
        "laboratory" => "its laboratory names it",
        "header" => "its format and header are the same",
        _ => "it was asked for",
    };
    let message = format!("read by the mapping `{}`: {by}", found.name);
    Problem::new(Severity::Note, "mapping-used", Place::File, message)
}

/// Puts together what the person chose and what the mapping says.
fn options(
    choice: &PreviewFile,
    mapping: Option<&Mapping>,
    companions: &[Arc<Companion>],
) -> ReadOptions {
    let own = mapping.cloned().unwrap_or_default();
    let columns = own.columns.clone().into_iter().chain(choice.columns.clone()).collect();
    ReadOptions {
        decimal: choice.decimal.or(own.decimal),
        day_first: choice.day_first.or(own.day_first),
        sheet: choice.sheet.clone().or_else(|| own.sheet.clone()),
        companions: companions.to_vec(),
        mapping: (mapping.is_some() || !choice.columns.is_empty())
            .then(|| Arc::new(Mapping { columns, ..own })),
    }
}

/// Finds what the laboratory's files are known by.
fn remember(source: &SourceFile, read: &Result<ReadFile, NotRead>) -> Memory {
    let (named, format) = match read {
        Ok(read) => (laboratory(&read.reading), read.format.id.to_owned()),
        Err(NotRead::Several(formats)) => {
            let ids: Vec<&str> = formats.iter().map(|format| format.id).collect();
            (None, ids.join("/"))
        }
        Err(NotRead::Unknown(_) | NotRead::Alone(_)) => (None, String::new()),
    };
    let signature = match named {
        Some(_) => None,
        None => signature(source, &format),
    };
    Memory { laboratory: named, signature, format }
}

fn format_question(formats: &[&Format]) -> Question {
    Question::Choice {
        key: "format".to_owned(),
        kind: Choice::Format,
        subject: String::new(),
        options: formats.iter().map(|format| format.id.to_owned()).collect(),
        optional: false,
    }
}

/// What a person chose about reading is kept with the answers.
fn chosen(choice: &PreviewFile) -> Vec<Remembered> {
    let one = |kind, id: String| Remembered { kind, name: String::new(), id: Some(id) };
    let mut all = vec![];
    all.extend(choice.format.clone().map(|id| one("format", id)));
    all.extend(choice.decimal.map(|sign| one("decimal", sign.to_string())));
    let first = |day: bool| if day { "day" } else { "month" };
    all.extend(choice.day_first.map(|day| one("day-first", first(day).to_owned())));
    all.extend(choice.sheet.clone().map(|sheet| one("sheet", sheet)));
    let columns = choice.columns.iter();
    all.extend(columns.map(|(header, meaning)| Remembered {
        kind: "column",
        name: header.clone(),
        id: Some(meaning.clone()),
    }));
    all
}

/// Gathers what the vault knows that bears on an import.
pub(super) fn known(
    vault: &Vault,
    patient: PatientId,
    memory: &Memory,
    found: Option<&Found>,
) -> Result<Known, VaultError> {
    let files = vault.imports(patient)?.into_iter();
    let statements = vault.statements(patient)?;
    let entries = vault.entries(patient)?;
    let mut known = Known {
        files: files.map(|import| (import.sha256, import.id, import.file)).collect(),
        specimens: statements.specimens,
        decisions: statements.decisions,
        scores: entries.symptoms,
        interventions: entries.interventions,
        ..Known::default()
    };
    // What was said of no laboratory in particular is not taken for what a laboratory means.
    if memory.laboratory.is_none() {
        let analytes = vault.remembered("analyte")?.into_iter();
        known.analytes = analytes.map(|(name, id)| (name, id.map(AnalyteId::new))).collect();
        let symptoms = vault.remembered("symptom")?.into_iter();
        known.symptoms = symptoms.map(|(name, id)| (name, id.map(SymptomId::new))).collect();
    }
    if let Some(found) = found {
        zonula_intake::apply(&found.mapping, &mut known);
    }
    Ok(known)
}

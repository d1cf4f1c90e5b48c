//! Previews: a file as it was understood, for a person to look over.

use super::{format_name, questions};
use crate::ApiError;
use crate::patient::count;
use crate::reading::{self, ReadFile};
use crate::session::file_name;
use crate::wire::{
    FilePreview, FileProblem, StatedPerson, UnderstoodProfile, UnderstoodRow, UnderstoodSpecimen,
};
use std::path::Path;
use zonula_catalog::{AnalyteMatch, Catalogue};
use zonula_formats::{RawResult, RawSpecimen, RawSymptom, SourceFile, StatedPatient};
use zonula_intake::ImportPlan;
use zonula_model::{Problem, Profile};

/// Starts a preview that knows no more than the file's name and digest.
pub(super) fn empty(source: &SourceFile) -> FilePreview {
    FilePreview {
        token: None,
        name: source.name().to_owned(),
        sha256: source.sha256().to_string(),
        size: source.bytes().len() as f64,
        format: None,
        formats: vec![],
        patient: None,
        specimens: vec![],
        rows: vec![],
        problems: vec![],
        questions: vec![],
        known_already: false,
    }
}

/// Previews a file that could not be opened.
pub(super) fn unreadable(path: &Path, error: &ApiError) -> FilePreview {
    let problem = FileProblem {
        severity: "error".into(),
        code: "file-unreadable".into(),
        place: "whole file".into(),
        row: None,
        column: None,
        message: error.message.clone(),
        value: None,
        hint: error.hints.first().cloned(),
    };
    let nothing = SourceFile::new(file_name(path), vec![]);
    FilePreview { sha256: String::new(), problems: vec![problem], ..empty(&nothing) }
}

/// Previews what a reader understood.
pub(super) fn read(source: &SourceFile, read: &ReadFile, catalogue: &Catalogue) -> FilePreview {
    let reading = &read.reading;
    let results = reading.specimens.iter().flat_map(|specimen| {
        specimen.results.iter().map(|result| result_row(specimen, result, catalogue))
    });
    let entries = reading.symptoms.iter().map(|symptom| symptom_row(symptom, catalogue));
    let stated = reading.specimens.iter().find_map(|specimen| specimen.patient.as_ref());
    FilePreview {
        format: Some(format_name(read.format)),
        patient: reading.patient.as_ref().or(stated).map(person),
        specimens: reading.specimens.iter().map(specimen).collect(),
        rows: results.chain(entries).collect(),
        ..empty(source)
    }
}

/// Adds what planning found: problems, questions, and whether the file is known.
pub(super) fn add_plan(preview: &mut FilePreview, plan: &ImportPlan, catalogue: &Catalogue) {
    preview.problems = plan.problems.iter().map(problem).collect();
    preview.questions = questions(plan, catalogue);
    preview.known_already = plan.known_already;
}

/// Writes a problem for a person.
pub(super) fn problem(problem: &Problem) -> FileProblem {
    FileProblem {
        severity: reading::severity(problem.severity).into(),
        code: problem.code.into(),
        place: problem.place.to_string(),
        row: problem.place.row(),
        column: problem.place.column().map(str::to_owned),
        message: problem.message.clone(),
        value: problem.value.clone(),
        hint: problem.hint.clone(),
    }
}

fn person(stated: &StatedPatient) -> StatedPerson {
    StatedPerson {
        number: stated.number.clone(),
        name: stated.name.clone(),
        born: stated.born.map(|day| day.to_string()),
        sex: stated.sex.map(|sex| sex.as_str().to_owned()),
    }
}

fn specimen(raw: &RawSpecimen) -> UnderstoodSpecimen {
    let profile = |profile: &Profile| UnderstoodProfile {
        rank: profile.rank().as_str().into(),
        taxa: count(profile.observed()),
        total: profile.total(),
        abundance: profile.abundance().as_str().into(),
        profiler: profile.method().profiler.clone(),
    };
    UnderstoodSpecimen {
        label: raw.label.clone(),
        kind: raw.kind.as_str().into(),
        collected: raw.collected.map(|at| at.to_string()),
        laboratory: raw.laboratory.as_ref().map(|laboratory| laboratory.name.clone()),
        results: count(raw.results.len()),
        profiles: raw.profiles.iter().map(profile).collect(),
    }
}

fn result_row(specimen: &RawSpecimen, raw: &RawResult, catalogue: &Catalogue) -> UnderstoodRow {
    let analyte = &*raw.analyte;
    let unit = analyte.unit.as_deref();
    let found =
        catalogue.match_analyte(&analyte.name, analyte.loinc.as_deref(), specimen.kind, unit);
    UnderstoodRow {
        place: raw.place.to_string(),
        row: raw.place.row(),
        specimen: Some(specimen.label.clone()),
        day: None,
        name: analyte.name.clone(),
        value: raw.value.to_string(),
        unit: analyte.unit.clone(),
        interval: analyte.interval.clone(),
        flag: raw.flag.as_deref().map(str::to_owned),
        matched: match found {
            AnalyteMatch::Certain(id) => Some(id.to_string()),
            AnalyteMatch::Uncertain(_) | AnalyteMatch::Unknown => None,
        },
    }
}

fn symptom_row(raw: &RawSymptom, catalogue: &Catalogue) -> UnderstoodRow {
    UnderstoodRow {
        place: raw.place.to_string(),
        row: raw.place.row(),
        specimen: None,
        day: Some(raw.day.to_string()),
        name: raw.name.clone(),
        value: raw.score.to_string(),
        unit: None,
        interval: raw.scale.map(|(least, most)| format!("{least}–{most}")),
        flag: None,
        matched: catalogue.symptom(&raw.name).map(|symptom| symptom.id.to_string()),
    }
}

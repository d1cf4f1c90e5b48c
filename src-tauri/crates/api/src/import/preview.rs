//! Previews: a file as it was understood, for a person to look over.

use super::{format_name, questions};
use crate::ApiError;
use crate::patient::count;
use crate::reading::{self, ReadFile};
use crate::wire::{
    FilePreview, FileProblem, ImportChanges, PageFrame, StatedPerson, UnderstoodIntervention,
    UnderstoodProfile, UnderstoodRow, UnderstoodSpecimen,
};
use zonula_catalog::{AnalyteMatch, Catalogue, fold_name};
use zonula_formats::{
    RawIntervention, RawResult, RawSpecimen, RawSymptom, SourceFile, StatedPatient, page_sizes,
};
use zonula_intake::{ImportPlan, Known, Matcher, memory_key};
use zonula_model::{Changes, Place, Problem, Profile};

/// Starts a preview that knows no more than the file's name and digest.
pub(super) fn empty(source: &SourceFile) -> FilePreview {
    FilePreview {
        token: None,
        name: source.name().to_owned(),
        sha256: source.sha256().to_string(),
        size: source.length() as f64,
        format: None,
        formats: vec![],
        patient: None,
        specimens: vec![],
        rows: vec![],
        interventions: vec![],
        problems: vec![],
        questions: vec![],
        changes: ImportChanges::default(),
        mapping: None,
        companions: vec![],
        beside: false,
        known_already: false,
        pages: None,
    }
}

/// Writes what an import changes.
pub(super) fn changes(changes: &Changes) -> ImportChanges {
    ImportChanges {
        new_specimens: count(changes.new_specimens),
        new_results: count(changes.new_results),
        added: count(changes.added),
        repeated: count(changes.repeated),
        superseded: count(changes.superseded),
        outdated: count(changes.outdated),
        repeated_entries: count(changes.repeated_entries),
    }
}

/// Previews a file that could not be opened.
pub(super) fn unreadable(name: &str, error: &ApiError) -> FilePreview {
    let problem = FileProblem {
        severity: "error".into(),
        code: "file-unreadable".into(),
        place: "whole file".into(),
        row: None,
        column: None,
        message: error.message.clone(),
        value: None,
        hint: error.hints.first().cloned(),
        frame: None,
    };
    let nothing = SourceFile::new(name, vec![]);
    FilePreview { sha256: String::new(), problems: vec![problem], ..empty(&nothing) }
}

/// Previews an archive: what is wrong with it.
pub(super) fn archive(source: &SourceFile, problems: &[Problem]) -> FilePreview {
    with_problems(empty(source), problems)
}

/// Adds what is to be told beside what the reader tells.
pub(super) fn with_problems(preview: FilePreview, problems: &[Problem]) -> FilePreview {
    let problems = problems.iter().map(problem).chain(preview.problems).collect();
    FilePreview { problems, ..preview }
}

/// Previews what a reader understood, by the catalogue and by what was answered before.
pub(super) fn read(
    source: &SourceFile,
    read: &ReadFile,
    catalogue: &Catalogue,
    known: &Known,
) -> FilePreview {
    let reading = &read.reading;
    let mut matcher = Matcher::new(catalogue);
    let mut rows: Vec<UnderstoodRow> = vec![];
    for specimen in &reading.specimens {
        let results = specimen.results.iter();
        rows.extend(results.map(|result| result_row(specimen, result, &mut matcher, known)));
    }
    rows.extend(reading.symptoms.iter().map(|symptom| symptom_row(symptom, catalogue, known)));
    let sizes = page_sizes(source).into_iter().map(|(width, height)| (width.into(), height.into()));
    let pages: Vec<(f64, f64)> = sizes.collect();
    let stated = reading.specimens.iter().find_map(|specimen| specimen.patient.as_ref());
    FilePreview {
        format: Some(format_name(read.format)),
        patient: reading.patient.as_ref().or(stated).map(person),
        specimens: reading.specimens.iter().map(specimen).collect(),
        rows,
        interventions: reading.interventions.iter().map(intervention).collect(),
        pages: Some(pages).filter(|pages| !pages.is_empty()),
        ..empty(source)
    }
}

/// Adds what planning found: problems, questions, and whether the file is known.
pub(super) fn add_plan(preview: &mut FilePreview, plan: &ImportPlan, catalogue: &Catalogue) {
    preview.problems = plan.problems.iter().map(problem).collect();
    preview.questions = questions(plan, catalogue);
    preview.changes = changes(&plan.changes);
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
        frame: frame(&problem.place),
    }
}

/// Says where something is printed.
fn frame(place: &Place) -> Option<PageFrame> {
    let Place::Page { page, frame } = place else { return None };
    let points = |tenths: u16| f64::from(tenths) / 10.0;
    Some(PageFrame {
        page: *page,
        left: points(frame.left),
        top: points(frame.top),
        width: points(frame.width),
        height: points(frame.height),
    })
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

fn result_row<'a>(
    specimen: &RawSpecimen,
    raw: &'a RawResult,
    matcher: &mut Matcher<'a>,
    known: &Known,
) -> UnderstoodRow {
    let analyte = &*raw.analyte;
    let unit = analyte.unit.as_deref();
    let found = matcher.find(&analyte.name, analyte.loinc.as_deref(), specimen.kind, unit);
    let remembered = known.analytes.get(&memory_key(&analyte.name, specimen.kind));
    UnderstoodRow {
        place: raw.place.to_string(),
        row: raw.place.row(),
        specimen: Some(specimen.label.clone()),
        day: None,
        name: analyte.name.clone(),
        value: raw.value.to_string(),
        unit: analyte.unit.clone(),
        interval: analyte.interval.clone(),
        flag: raw.flag().map(str::to_owned),
        matched: match (remembered, found) {
            (Some(id), _) => id.as_ref().map(ToString::to_string),
            (None, AnalyteMatch::Certain(id)) => Some(id.to_string()),
            (None, AnalyteMatch::Uncertain(_) | AnalyteMatch::Unknown) => None,
        },
        frame: frame(&raw.place),
    }
}

fn intervention(raw: &RawIntervention) -> UnderstoodIntervention {
    UnderstoodIntervention {
        place: raw.place.to_string(),
        what: raw.name.clone(),
        from: raw.from.to_string(),
        to: raw.to.map(|day| day.to_string()),
        dose: raw.dose.clone(),
        remark: raw.remark.clone(),
    }
}

fn symptom_row(raw: &RawSymptom, catalogue: &Catalogue, known: &Known) -> UnderstoodRow {
    let remembered = known.symptoms.get(&fold_name(&raw.name));
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
        matched: match remembered {
            Some(id) => id.as_ref().map(ToString::to_string),
            None => catalogue.symptom(&raw.name).map(|symptom| symptom.id.to_string()),
        },
        frame: frame(&raw.place),
    }
}

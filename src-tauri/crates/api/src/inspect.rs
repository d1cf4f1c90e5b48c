//! Inspecting: what is in a file and what is wrong with it, without a database.

use crate::reading::{self, ReadFile};
use crate::wire::{
    FormatEntry, FormatList, InspectedFile, InspectedPatient, InspectedProblem, InspectedProfiler,
    InspectedResult, InspectedSpecimen, InspectedSymptom, Inspection,
};
use crate::{ApiError, Code};
use std::path::Path;
use zonula_catalog::{AnalyteMatch, Catalogue};
use zonula_formats::{
    RawResult, RawSpecimen, RawSymptom, ReadOptions, SourceFile, Standing, StatedPatient, assign,
};
use zonula_intake::Matcher;
use zonula_model::{Comparator, Place, Problem, Profile, Severity, Sex};

/// Lists every readable format.
pub fn formats() -> FormatList {
    let entry = |reader: &&'static dyn zonula_formats::FormatReader| {
        let format = reader.format();
        FormatEntry {
            id: format.id,
            kind: format.kind.as_str(),
            name: format.title,
            recognised_by: format.recognised_by,
            specification: format.specification,
        }
    };
    FormatList { formats: zonula_formats::READERS.iter().map(entry).collect() }
}

/// Says what is in each file and what is wrong with it.
///
/// An archive is looked into: each of its files is in the list. Taxonomies and trees are read with
/// the tables they belong to. A file that cannot be opened or recognised is in the list with a
/// problem; only a format that does not exist is an error.
pub fn inspect(paths: &[&Path], format: Option<&str>) -> Result<Inspection, ApiError> {
    let catalogue = Catalogue::built_in();
    let mut files = vec![];
    let mut opened = vec![];
    for path in paths {
        let mut inspected = named(path.display().to_string());
        let file = match reading::load(path) {
            Ok(file) => file,
            Err(error) if error.code == Code::Refused => {
                let unreadable =
                    Problem::new(Severity::Error, "file-unreadable", Place::File, error.message);
                inspected.problems.push(problem(&unreadable));
                files.push(inspected);
                continue;
            }
            Err(error) => return Err(error),
        };
        inspected.sha256 = Some(file.sha256().to_string());
        let Some(entries) = file.entries() else {
            opened.push((files.len(), file));
            files.push(inspected);
            continue;
        };
        inspected.problems = entries.problems.iter().map(problem).collect();
        let archive = inspected.path.clone();
        files.push(inspected);
        for entry in entries.files {
            let within = entry.container().map_or(entry.name(), |container| &container.path);
            let mut inspected = named(format!("{archive}/{within}"));
            inspected.sha256 = Some(entry.sha256().to_string());
            opened.push((files.len(), entry));
            files.push(inspected);
        }
    }
    let (places, opened): (Vec<usize>, Vec<SourceFile>) = opened.into_iter().unzip();
    let standings = if opened.len() > 1 { assign(&opened) } else { vec![] };
    let mut standings = standings.into_iter();
    for (place, file) in places.into_iter().zip(&opened) {
        let inspected = &mut files[place];
        let mut options = ReadOptions::default();
        match standings.next() {
            Some(Standing::Read { companions, problems }) => {
                options.companions = companions;
                inspected.problems.extend(problems.iter().map(problem));
            }
            Some(Standing::Beside(_)) => {
                let message = "the file is read with the table it belongs to";
                let beside = Problem::new(Severity::Note, "companion", Place::File, message);
                inspected.problems.push(problem(&beside));
                continue;
            }
            Some(Standing::Alone(alone)) => {
                inspected.problems.push(problem(&alone));
                continue;
            }
            None => {}
        }
        match reading::read(file, format, &options)? {
            Ok(read) => describe(inspected, &read, catalogue),
            Err(refused) => inspected.problems.push(problem(&refused.problem())),
        }
    }
    Ok(Inspection { files })
}

/// Starts with a file of which nothing is known but its path.
fn named(path: String) -> InspectedFile {
    InspectedFile {
        path,
        sha256: None,
        format: None,
        kind: None,
        profiler: None,
        patient: None,
        specimens: vec![],
        results: vec![],
        symptoms: vec![],
        problems: vec![],
    }
}

fn describe(inspected: &mut InspectedFile, read: &ReadFile, catalogue: &Catalogue) {
    let reading = &read.reading;
    inspected.format = Some(read.format.id);
    inspected.kind = Some(reading.kind.as_str());
    let method = reading.specimens.iter().find_map(finest).map(Profile::method);
    inspected.profiler = method.and_then(|method| {
        Some(InspectedProfiler {
            name: method.profiler.clone()?,
            version: method.version.clone(),
            database: method.database.clone(),
        })
    });
    let stated = reading.specimens.iter().find_map(|specimen| specimen.patient.as_ref());
    inspected.patient = reading.patient.as_ref().or(stated).map(patient);
    let mut matcher = Matcher::new(catalogue);
    for raw in &reading.specimens {
        inspected.specimens.push(specimen(raw));
        let rows = raw.results.iter().map(|result| row(raw, result, &mut matcher, catalogue));
        inspected.results.extend(rows);
    }
    inspected.symptoms = reading.symptoms.iter().map(|raw| symptom(raw, catalogue)).collect();
    inspected.problems.extend(reading.problems.iter().map(problem));
}

/// Returns the profile of the narrowest rank.
pub(crate) fn finest(specimen: &RawSpecimen) -> Option<&Profile> {
    specimen.profiles.first()
}

fn patient(stated: &StatedPatient) -> InspectedPatient {
    InspectedPatient {
        number: stated.number.clone(),
        name: stated.name.clone(),
        born: stated.born.map(|day| day.to_string()),
        sex: stated.sex.map(Sex::as_str),
    }
}

fn specimen(raw: &RawSpecimen) -> InspectedSpecimen {
    let profile = finest(raw);
    InspectedSpecimen {
        id: raw.label.clone(),
        collected: raw.collected.map(|at| at.date().to_string()),
        r#type: raw.kind.as_str(),
        taxa: profile.map_or(0, Profile::observed),
        total: profile.map_or(0.0, Profile::total),
        abundance: profile.map(|profile| profile.abundance().as_str()),
        unclassified: profile.and_then(Profile::unclassified),
        results: raw.results.len(),
    }
}

fn row<'a>(
    specimen: &RawSpecimen,
    raw: &'a RawResult,
    matcher: &mut Matcher<'a>,
    catalogue: &Catalogue,
) -> InspectedResult {
    let analyte = &*raw.analyte;
    let unit = analyte.unit.as_deref();
    let found = matcher.find(&analyte.name, analyte.loinc.as_deref(), specimen.kind, unit);
    let matched = match found {
        AnalyteMatch::Certain(id) => Some(id.to_string()),
        AnalyteMatch::Uncertain(_) | AnalyteMatch::Unknown => None,
    };
    let understood = || Some(catalogue.ucum(unit?)?.ucum().to_owned());
    InspectedResult {
        specimen: specimen.label.clone(),
        code: analyte.code.clone(),
        name: analyte.name.clone(),
        value: raw.value.to_string(),
        comparator: raw.comparator.map(Comparator::as_str),
        number: raw.number,
        unit: analyte.unit.clone(),
        ucum: analyte.ucum.clone().or_else(understood),
        analyte: matched,
        interval: analyte.interval.clone(),
        flag: raw.flag().map(str::to_owned),
        source_row: raw.place.row(),
        page: match raw.place {
            Place::Page { page, .. } => Some(page),
            _ => None,
        },
    }
}

fn symptom(raw: &RawSymptom, catalogue: &Catalogue) -> InspectedSymptom {
    InspectedSymptom {
        day: raw.day.to_string(),
        name: raw.name.clone(),
        score: raw.score,
        scale: raw.scale,
        symptom: catalogue.symptom(&raw.name).map(|symptom| symptom.id.to_string()),
        source_row: raw.place.row(),
    }
}

/// Writes a problem as programs read it.
pub(crate) fn problem(problem: &Problem) -> InspectedProblem {
    InspectedProblem {
        row: problem.place.row(),
        column: problem.place.column().map(str::to_owned),
        severity: reading::severity(problem.severity),
        code: problem.code,
        message: problem.message.clone(),
        value: problem.value.clone(),
        hint: problem.hint.clone(),
        place: problem.place.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    /// Formats that are called by proper names, the same in every language.
    const PROPER: &[&str] =
        &["astm", "biom-hdf5", "biom-json", "fhir-r4", "fhir-r4-xml", "hl7-v2", "ldt"];

    #[test]
    fn every_format_is_named_in_every_language_of_the_window() {
        let titles: BTreeMap<&str, &str> = zonula_formats::READERS
            .iter()
            .map(|reader| (reader.format().id, reader.format().title))
            .collect();
        assert!(PROPER.iter().all(|id| titles.contains_key(id)), "of formats that are read");
        for language in ["en", "de", "fr", "es", "nl"] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../../../templates/locales")
                .join(language)
                .join("ui.ftl");
            let text = std::fs::read_to_string(path).expect("the window's words are there");
            let mut named: BTreeMap<&str, &str> = text
                .lines()
                .filter_map(|line| line.strip_prefix("format-")?.split_once(" = "))
                .collect();
            for (id, title) in titles.iter().filter(|(id, _)| !PROPER.contains(id)) {
                let name = named.remove(id);
                assert!(name.is_some(), "{language}: `format-{id}` is missing");
                assert_eq!(name == Some(*title), language == "en", "{language}: {name:?}");
            }
            assert!(named.is_empty(), "{language}: nothing reads {named:?}");
        }
    }
}

//! FHIR R4 JSON: bundles, diagnostic reports and observations of laboratories.

mod bundle;
mod json;
pub(crate) mod node;
mod observation;
mod own;
mod patient;
mod range;
mod resource;
mod specimens;
mod value;

use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use bundle::Bundle;
use node::Node;
use zonula_model::{Place, Problem, Severity};

/// Reads laboratory results from FHIR R4 in JSON: one resource, a bundle, a list, or one to a line.
pub struct FhirR4;

static FORMAT: Format = Format {
    id: "fhir-r4",
    kind: Kind::Laboratory,
    title: "FHIR R4 (JSON)",
    recognised_by: "JSON objects with a `resourceType`",
    specification: "HL7 FHIR R4 (4.0.1): Bundle, DiagnosticReport, Observation, Specimen, Patient, Organization; bulk data (NDJSON)",
};

impl FormatReader for FhirR4 {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let is_fhir = file.text().is_some_and(|text| {
            text.trim_start().starts_with(['{', '[']) && text.contains("\"resourceType\"")
        });
        if is_fhir { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let mut reading = Reading::new(Kind::Laboratory);
        let roots = json::parse(file.text().unwrap_or_default(), &mut log);
        let several = roots.len() > 1;
        let path = |line| if several { format!("line {line}") } else { String::new() };
        let roots: Vec<_> = roots.into_iter().map(|(line, root)| (path(line), root)).collect();
        if !roots.is_empty() {
            read_resources(roots, file.stem(), &mut reading, &mut log);
        }
        reading.problems = log.finish();
        reading.or_empty("the file holds no resource")
    }
}

/// Reads the results among resources, of JSON or XML.
pub(crate) fn read_resources(
    roots: Vec<(String, Node<'_>)>,
    stem: &str,
    reading: &mut Reading,
    log: &mut ProblemLog,
) {
    let bundle = Bundle::new(roots);
    let kinds = bundle.kinds();
    reading.interventions = own::interventions(&bundle, log);
    let wanted = ["DiagnosticReport", "Observation"];
    let is_other = !wanted.iter().any(|kind| kinds.contains(kind));
    if !kinds.is_empty() && is_other && reading.interventions.is_empty() {
        let kinds: Vec<_> = kinds.into_iter().map(|kind| format!("`{kind}`")).collect();
        let message = format!("a {} is no laboratory result", kinds.join(", "));
        log.push(Problem::new(Severity::Error, "resource-unsupported", Place::File, message));
        return;
    }
    specimens::read(&bundle, stem, reading, log);
    let has_results = reading.specimens.iter().any(|specimen| !specimen.results.is_empty());
    reading.kind = match (has_results, reading.specimens.is_empty(), reading.symptoms.is_empty()) {
        (true, ..) | (false, true, true) => Kind::Laboratory,
        (false, false, _) => Kind::Microbiome,
        (false, true, false) => Kind::Symptoms,
    };
    let has_entries = !reading.symptoms.is_empty() || !reading.interventions.is_empty();
    if reading.specimens.is_empty() && reading.symptoms.is_empty() && has_entries {
        reading.kind = Kind::Interventions;
    }
    if reading.specimens.is_empty() && !has_entries {
        let kinds = bundle.kinds().into_iter().map(|kind| format!("`{kind}`"));
        let message = format!(
            "no laboratory result is in the file: {}",
            kinds.collect::<Vec<_>>().join(", ")
        );
        log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
    }
}

#[cfg(test)]
mod tests;

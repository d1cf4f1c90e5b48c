//! FHIR R4 JSON: bundles, diagnostic reports and observations of laboratories.

mod bundle;
mod observation;
mod patient;
mod resource;
mod specimens;

use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use bundle::Bundle;
use serde_json::Value;
use zonula_model::{Place, Problem, Severity};

/// Reads laboratory results from FHIR R4 in JSON.
pub struct FhirR4;

static FORMAT: Format = Format {
    id: "fhir-r4",
    kind: Kind::Laboratory,
    title: "FHIR R4 (JSON)",
    recognised_by: "a JSON object with a `resourceType`",
    specification: "HL7 FHIR R4 (4.0.1): Bundle, DiagnosticReport, Observation, Specimen, Patient, Organization",
};

impl FormatReader for FhirR4 {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let is_fhir = file.text().is_some_and(|text| {
            text.trim_start().starts_with('{') && text.contains("\"resourceType\"")
        });
        if is_fhir { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let mut reading = Reading::new(Kind::Laboratory);
        match serde_json::from_str::<Value>(file.text().unwrap_or_default()) {
            Ok(root) => read_root(root, file.stem(), &mut reading, &mut log),
            Err(error) => {
                // The error's own words may hold parts of the file: only its place is told.
                let place = Place::Line(u32::try_from(error.line()).unwrap_or(u32::MAX));
                let message = match error.classify() {
                    serde_json::error::Category::Eof => {
                        "the file ends in the middle: it is cut off"
                    }
                    _ if error.to_string().starts_with("recursion") => {
                        "the JSON is nested too deeply"
                    }
                    _ => "the file is not JSON from here on",
                };
                log.push(Problem::new(Severity::Error, "json-broken", place, message));
            }
        }
        reading.problems = log.finish();
        reading
    }
}

fn read_root(root: Value, stem: &str, reading: &mut Reading, log: &mut ProblemLog) {
    let kind = root.get("resourceType").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !matches!(kind.as_str(), "Bundle" | "DiagnosticReport" | "Observation") {
        let message = format!("a `{kind}` is no laboratory result");
        log.push(Problem::new(Severity::Error, "resource-unsupported", Place::File, message));
        return;
    }
    let bundle = Bundle::new(root);
    specimens::read(&bundle, stem, reading, log);
    if reading.specimens.is_empty() {
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

//! FHIR R4: everything known about one person as a bundle that other systems, and Zonula, can read.
//!
//! Follows the HL7 Europe Laboratory Report where it speaks of a resource: category, code, subject,
//! effective time, performer and specimen of a result. `FHIR.md` beside the crate says what Zonula adds.

mod bulk;
mod document;
mod json;
mod profile;
mod result;
mod specimen;
mod written;

use json::{Entries, Json, Lines, coding, extension, object, text};
use sha2::{Digest, Sha256};
use specimen::{Material, specimen_fields};
use std::collections::BTreeMap;
use zonula_model::{
    DateTime, Intervention, Laboratory, Patient, PatientRecord, ResultStatus, Specimen,
    SymptomScore,
};

/// Where Zonula's own extensions and codes are named.
pub(crate) const OWN: &str = "https://zonula.example/fhir/";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const LOINC: &str = "http://loinc.org";
const UCUM: &str = "http://unitsofmeasure.org";

pub use bulk::{BULK_KINDS, bulk};
pub use document::{DocumentHead, DocumentStatus, document};

/// Writes a record as a FHIR R4 bundle in JSON; equal records give equal bytes.
pub fn fhir(record: &PatientRecord) -> Vec<u8> {
    gathered::<Lines>(record, "", Taxa::All).finish("\"type\":\"collection\"", None)
}

/// Puts everything known about a person into a bundle; an origin keeps its names apart from those of
/// other practices.
fn gathered<'a, E: Entries<'a>>(
    record: &'a PatientRecord,
    origin: &'a str,
    taxa: Taxa,
) -> Bundle<'a, E> {
    let mut bundle = Bundle {
        patient: &record.patient,
        origin,
        entries: E::of_size(size(record)),
        reports: vec![],
        taxa,
        subject: String::new(),
    };
    bundle.subject = bundle.urn("patient");
    bundle.add("Patient", "patient", patient(&record.patient, origin));
    let laboratories = record.specimens.iter().filter_map(|it| it.laboratory.as_ref());
    for laboratory in laboratories.collect::<std::collections::BTreeSet<_>>() {
        let key = laboratory_key(laboratory);
        bundle.add("Organization", &key, organization(laboratory));
    }
    for specimen in &record.specimens {
        bundle.specimen(specimen);
    }
    for (at, score) in record.symptoms.iter().enumerate() {
        bundle.score(at, score);
    }
    for (at, intervention) in record.interventions.iter().enumerate() {
        bundle.intervention(at, intervention);
    }
    bundle
}

/// Refers to a resource by its name.
fn reference(urn: String) -> Json<'static> {
    object([("reference", text(urn))])
}

/// Returns how many bytes a record takes, more or less; room that is not used costs nothing.
fn size(record: &PatientRecord) -> usize {
    let of_specimen = |specimen: &Specimen| {
        let taxa: usize = specimen.profiles.iter().map(|own| own.taxa().len()).sum();
        4_000 + 1_400 * specimen.observations.len() + 200 * taxa
    };
    let specimens: usize = record.specimens.iter().map(of_specimen).sum();
    16_000 + specimens + 900 * (record.symptoms.len() + record.interventions.len())
}

/// How much of a profile is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taxa {
    /// Every taxon with its lineage.
    All,
    /// What a reader of a report looks at: taxa of at least a thousandth, by name; how many more
    /// there are is said.
    Abundant,
}

/// A bundle in the making.
struct Bundle<'a, E> {
    patient: &'a Patient,
    /// Whose patient it is, where several practices' patients are joined; else empty.
    origin: &'a str,
    entries: E,
    /// The keys of the diagnostic reports, in order.
    reports: Vec<String>,
    /// How much of a profile is written.
    taxa: Taxa,
    /// The name of the patient's resource, of which all others speak.
    subject: String,
}

impl<'a, E: Entries<'a>> Bundle<'a, E> {
    /// Names a resource by what it is, the same in every export.
    fn uuid(&self, key: &str) -> String {
        let number = &self.patient.number;
        let digest = match self.origin {
            "" => Sha256::digest(format!("{number}\n{key}")),
            origin => Sha256::digest(format!("{origin}\n{number}\n{key}")),
        };
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        // Version 8 of RFC 9562: made by a rule of its own.
        bytes[6] = (bytes[6] & 0x0f) | 0x80;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
        let mut written = String::with_capacity(36);
        for (at, byte) in bytes.into_iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                written.push('-');
            }
            written.extend([digit(byte >> 4), digit(byte & 0x0f)]);
        }
        written
    }

    /// Adds a resource.
    fn add(&mut self, kind: &'static str, key: &str, fields: Vec<(&'static str, Json<'a>)>) {
        let entry = self.entry(kind, key, fields);
        self.entries.take(entry);
    }

    fn entry<'b>(
        &self,
        kind: &'static str,
        key: &str,
        fields: Vec<(&'static str, Json<'b>)>,
    ) -> Json<'b> {
        let id = self.uuid(key);
        let url = text(format!("urn:uuid:{id}"));
        let head = [("resourceType", text(kind)), ("id", text(id))];
        let resource = Json::Object(head.into_iter().chain(fields).collect());
        object([("fullUrl", url), ("resource", resource)])
    }

    /// Names a resource as others refer to it.
    fn urn(&self, key: &str) -> String {
        format!("urn:uuid:{}", self.uuid(key))
    }

    /// Refers to a resource.
    fn reference(&self, key: &str) -> Json<'static> {
        reference(self.urn(key))
    }

    /// Refers to the patient.
    fn patient_reference(&self) -> Json<'static> {
        reference(self.subject.clone())
    }

    fn specimen(&mut self, specimen: &'a Specimen) {
        let key = format!("specimen {}", specimen.id);
        let urn = self.urn(&key);
        let performer = specimen.laboratory.as_ref().map(|own| self.urn(&laboratory_key(own)));
        let of = Material { specimen, urn, performer };
        let fields = specimen_fields(specimen, self.patient_reference());
        self.add("Specimen", &key, fields);
        // The results of each panel, the panels in the order in which they begin.
        let mut panels: Vec<(Option<&str>, ResultStatus, Vec<String>)> = vec![];
        let mut at = BTreeMap::<Option<&str>, usize>::new();
        let mut gather = |panel, status: ResultStatus, key: String| {
            let position = *at.entry(panel).or_insert_with(|| {
                panels.push((panel, ResultStatus::Final, vec![]));
                panels.len() - 1
            });
            let (_, of_panel, keys) = &mut panels[position];
            *of_panel = worse(*of_panel, status);
            keys.push(key);
        };
        for (number, observation) in specimen.observations.iter().enumerate() {
            let own = format!("{key} result {number}");
            let status = result::status(observation);
            gather(observation.panel.as_deref(), status, own.clone());
            let fields = self.measured(&of, status, result::fields(observation));
            self.add("Observation", &own, fields);
        }
        for (number, profile) in specimen.profiles.iter().enumerate() {
            let own = format!("{key} profile {number}");
            gather(None, ResultStatus::Final, own.clone());
            let fields =
                self.measured(&of, ResultStatus::Final, profile::fields(profile, self.taxa));
            self.add("Observation", &own, fields);
        }
        for (number, (panel, status, keys)) in panels.iter().enumerate() {
            let fields = self.report(&of, *panel, *status, keys);
            let own = format!("{key} report {number}");
            self.add("DiagnosticReport", &own, fields);
            self.reports.push(own);
        }
    }

    /// Joins what every observation of a specimen says with what one says alone.
    fn measured(
        &self,
        of: &Material<'_>,
        status: ResultStatus,
        own: Vec<(&'static str, Json<'a>)>,
    ) -> Vec<(&'static str, Json<'a>)> {
        let category = object([("coding", coding(CATEGORY, "laboratory"))]);
        let mut fields = vec![
            ("status", text(status.as_str())),
            ("category", Json::List(vec![category])),
            ("subject", self.patient_reference()),
            ("specimen", reference(of.urn.clone())),
        ];
        fields.extend(of.specimen.collected.map(|time| ("effectiveDateTime", day(time))));
        fields.extend(of.performer());
        fields.extend(own);
        fields
    }

    fn report(
        &self,
        of: &Material<'_>,
        panel: Option<&'a str>,
        status: ResultStatus,
        keys: &[String],
    ) -> Vec<(&'static str, Json<'a>)> {
        let kind = coding("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB");
        // LOINC 11502-2: laboratory report.
        let mut codings = vec![(LOINC.to_owned(), "11502-2")];
        if panel.is_none() {
            codings.push((format!("{OWN}report"), "without-panel"));
        }
        let codings = codings.into_iter().map(|(system, code)| json::code(system, code)).collect();
        let words = text(panel.unwrap_or("Laboratory report"));
        let code = object([("coding", Json::List(codings)), ("text", words)]);
        let mut fields = vec![];
        if let Some(time) = of.specimen.reported {
            fields.push(("extension", Json::List(vec![local_time("reported", time)])));
        }
        fields.push(("status", text(status.as_str())));
        fields.push(("category", Json::List(vec![object([("coding", kind)])])));
        fields.push(("code", code));
        fields.push(("subject", self.patient_reference()));
        fields.extend(of.specimen.collected.map(|time| ("effectiveDateTime", day(time))));
        fields.extend(of.performer());
        fields.push(("specimen", Json::List(vec![reference(of.urn.clone())])));
        fields.push(("result", Json::List(keys.iter().map(|key| self.reference(key)).collect())));
        fields
    }

    fn score(&mut self, at: usize, score: &'a SymptomScore) {
        let category = object([("coding", coding(CATEGORY, "survey"))]);
        let mut codings = vec![json::code(format!("{OWN}observation"), "symptom-score")];
        if let Some(symptom) = &score.symptom {
            codings.push(json::code(format!("{OWN}symptom"), symptom.as_str()));
        }
        let end = |number| object([("value", json::number(number))]);
        let (least, most) = score.scale;
        let scale = object([("low", end(least)), ("high", end(most))]);
        let value = object([
            ("value", json::number(score.score)),
            ("unit", text("{score}")),
            ("system", text(UCUM)),
            ("code", text("{score}")),
        ]);
        let fields = vec![
            ("extension", Json::List(vec![extension("scale", ("valueRange", scale))])),
            ("status", text("final")),
            ("category", Json::List(vec![category])),
            ("code", object([("coding", Json::List(codings)), ("text", text(&score.name))])),
            ("subject", self.patient_reference()),
            ("effectiveDateTime", text(score.day.to_string())),
            ("valueQuantity", value),
        ];
        self.add("Observation", &format!("score {at}"), fields);
    }

    /// Adds something taken or changed; it may be a medicine, a diet or a habit, which nobody coded.
    fn intervention(&mut self, at: usize, intervention: &'a Intervention) {
        let status = if intervention.to.is_some() { "completed" } else { "in-progress" };
        let own = coding(format!("{OWN}procedure"), "intervention");
        let mut period = vec![("start", text(intervention.from.to_string()))];
        period.extend(intervention.to.map(|day| ("end", text(day.to_string()))));
        let mut fields = vec![];
        if let Some(dose) = &intervention.dose {
            let dose = extension("dose", ("valueString", text(dose)));
            fields.push(("extension", Json::List(vec![dose])));
        }
        fields.push(("status", text(status)));
        fields.push(("category", object([("coding", own)])));
        fields.push(("code", object([("text", text(&intervention.what))])));
        fields.push(("subject", self.patient_reference()));
        fields.push(("performedPeriod", Json::Object(period)));
        if let Some(remark) = &intervention.remark {
            fields.push(("note", Json::List(vec![object([("text", text(remark))])])));
        }
        self.add("Procedure", &format!("intervention {at}"), fields);
    }
}

impl Bundle<'_, Lines> {
    /// Writes the bundle with fields of its own, a resource to a line, `first` before all others.
    fn finish(self, fields: &str, first: Option<Json<'_>>) -> Vec<u8> {
        let mut head = format!("{{\"resourceType\":\"Bundle\",{fields},\"entry\":[\n");
        if let Some(first) = first {
            first.write(&mut head);
            head.push_str(",\n");
        }
        self.entries.between(&head, "\n]}\n").into_bytes()
    }
}

/// Says how far a report stands by its results: no further than by the least certain.
fn worse(one: ResultStatus, other: ResultStatus) -> ResultStatus {
    match (one, other) {
        (ResultStatus::Preliminary, _) | (_, ResultStatus::Preliminary) => {
            ResultStatus::Preliminary
        }
        (ResultStatus::Corrected, _) | (_, ResultStatus::Corrected) => ResultStatus::Corrected,
        _ => ResultStatus::Final,
    }
}

fn patient<'a>(patient: &'a Patient, origin: &str) -> Vec<(&'static str, Json<'a>)> {
    let number = ("value", text(&patient.number));
    let identifier = match origin {
        "" => object([number]),
        origin => object([("system", text(format!("{OWN}origin/{origin}"))), number]),
    };
    vec![
        ("identifier", Json::List(vec![identifier])),
        ("name", Json::List(vec![object([("text", text(&patient.name))])])),
        ("gender", text(patient.sex.as_str())),
        ("birthDate", text(patient.born.to_string())),
    ]
}

fn laboratory_key(laboratory: &Laboratory) -> String {
    let address = laboratory.address.as_deref().unwrap_or_default();
    format!("laboratory {}\n{address}", laboratory.name)
}

fn organization(laboratory: &Laboratory) -> Vec<(&'static str, Json<'_>)> {
    let mut fields = vec![("name", text(&laboratory.name))];
    if let Some(address) = &laboratory.address {
        fields.push(("address", Json::List(vec![object([("text", text(address))])])));
    }
    fields
}

/// Writes the day of a time: FHIR takes a time of day only with a zone, and the record knows none.
fn day(time: DateTime) -> Json<'static> {
    text(time.date().to_string())
}

/// Writes a time as it is known: a day and, beside it, a time of day without a zone.
fn local_time(name: &'static str, time: DateTime) -> Json<'static> {
    let date = object([("url", text("date")), ("valueDate", day(time))]);
    let clock = object([("url", text("time")), ("valueTime", text(time.time().to_string()))]);
    extension(name, ("extension", Json::List(vec![date, clock])))
}

#[cfg(test)]
mod tests;

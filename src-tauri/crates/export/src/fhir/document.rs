//! Documents: a record as a FHIR document, opened by the composition that the printed report is.

use super::json::{self, Json, Lines, object, text};
use super::{LOINC, OWN, Taxa, gathered};
use zonula_model::PatientRecord;

/// How far a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentStatus {
    /// Nobody stands for it yet.
    Preliminary,
    /// Released.
    Final,
    /// Released in place of an earlier one.
    Amended,
}

/// What a document says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentHead {
    /// The report's number with its version.
    pub number: String,
    /// Its title.
    pub title: String,
    /// BCP 47, `de` say.
    pub language: String,
    /// How far it stands.
    pub status: DocumentStatus,
    /// When it was made.
    pub issued: jiff::Timestamp,
    /// Who answers for it: the clinic.
    pub author: String,
    /// Who released it; `None` for a draft.
    pub released_by: Option<String>,
    /// The number of the report it replaces.
    pub replaces: Option<String>,
}

impl DocumentStatus {
    fn code(self) -> &'static str {
        match self {
            Self::Preliminary => "preliminary",
            Self::Final => "final",
            Self::Amended => "amended",
        }
    }
}

/// Writes a record as a FHIR R4 document in JSON: a composition first, then all it speaks of; equal
/// records and heads give equal bytes.
///
/// The composition has the code of a laboratory report (LOINC 11502-2), as the HL7 Europe Laboratory
/// Report wants it, and a section for each of results and diary. Of a profile it names what is
/// abundant: the whole stands in the clinic's record, the shares of genera in `microbiome.csv`.
pub fn document(record: &PatientRecord, head: &DocumentHead) -> Vec<u8> {
    let mut bundle = gathered::<Lines>(record, "", Taxa::Abundant);
    let practice = vec![("name", text(&head.author))];
    bundle.add("Organization", "practice", practice);
    let author = bundle.reference("practice");
    let references = |keys: &mut dyn Iterator<Item = String>| -> Vec<Json<'static>> {
        keys.map(|key| bundle.reference(&key)).collect()
    };
    let reports = references(&mut bundle.reports.iter().cloned());
    let scores = references(&mut (0..record.symptoms.len()).map(|at| format!("score {at}")));
    let done =
        references(&mut (0..record.interventions.len()).map(|at| format!("intervention {at}")));
    // LOINC 30954-2: results; 10164-2: history of present illness; 62387-6: interventions.
    let sections = [
        ("Results", "30954-2", reports),
        ("Diary", "10164-2", scores),
        ("Interventions", "62387-6", done),
    ];
    let sections = sections.into_iter().filter(|(.., entries)| !entries.is_empty());
    let sections: Vec<Json<'_>> = sections
        .map(|(title, code, entries)| {
            let code = object([("coding", Json::List(vec![json::code(LOINC, code)]))]);
            object([("title", text(title)), ("code", code), ("entry", Json::List(entries))])
        })
        .collect();
    let issued = head.issued.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let number =
        || object([("system", text(format!("{OWN}report-number"))), ("value", text(&head.number))]);
    let kind = object([("coding", Json::List(vec![json::code(LOINC, "11502-2")]))]);
    let mut fields = vec![
        ("language", text(&head.language)),
        ("identifier", number()),
        ("status", text(head.status.code())),
        ("type", kind),
        ("subject", bundle.patient_reference()),
        ("date", text(&issued)),
        ("author", Json::List(vec![author])),
        ("title", text(&head.title)),
    ];
    if let Some(by) = &head.released_by {
        let party = object([("display", text(by))]);
        let attester =
            object([("mode", text("professional")), ("time", text(&issued)), ("party", party)]);
        fields.push(("attester", Json::List(vec![attester])));
    }
    if let Some(replaced) = &head.replaces {
        let target =
            object([("system", text(format!("{OWN}report-number"))), ("value", text(replaced))]);
        let relation = object([("code", text("replaces")), ("targetIdentifier", target)]);
        fields.push(("relatesTo", Json::List(vec![relation])));
    }
    if !sections.is_empty() {
        fields.push(("section", Json::List(sections)));
    }
    let composition = bundle.entry("Composition", "composition", fields);
    let mut identifier = String::new();
    number().write(&mut identifier);
    let fields =
        format!("\"identifier\":{identifier},\"type\":\"document\",\"timestamp\":\"{issued}\"");
    bundle.finish(&fields, Some(composition))
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::{Patient, PatientId, Sex};

    #[test]
    fn a_document_is_opened_by_its_composition_and_says_how_far_it_stands() {
        let record = PatientRecord {
            patient: Patient {
                id: PatientId(1),
                number: "P-1".to_owned(),
                name: "Ada \"Q\"".to_owned(),
                born: "1980-02-03".parse().expect("a date"),
                sex: Sex::Female,
            },
            specimens: vec![],
            symptoms: vec![],
            interventions: vec![],
            circumstances: vec![],
            choices: vec![],
            imports: vec![],
        };
        let head = DocumentHead {
            number: "R-2026-0002, 2".to_owned(),
            title: "Report".to_owned(),
            language: "en".to_owned(),
            status: DocumentStatus::Amended,
            issued: "2026-11-22T10:00:00Z".parse().expect("a time"),
            author: "Practice".to_owned(),
            released_by: Some("Dr. A".to_owned()),
            replaces: Some("R-2026-0001".to_owned()),
        };
        let written = document(&record, &head);
        let bundle: serde_json::Value = serde_json::from_slice(&written).expect("JSON");
        assert_eq!(bundle["type"], "document");
        let composition = &bundle["entry"][0]["resource"];
        assert_eq!(composition["resourceType"], "Composition");
        assert_eq!(composition["status"], "amended");
        assert_eq!(composition["subject"]["reference"], bundle["entry"][1]["fullUrl"]);
        assert_eq!(composition["relatesTo"][0]["targetIdentifier"]["value"], "R-2026-0001");
        assert_eq!(written, document(&record, &head));
    }
}

//! Specimens: what was taken and when, and what all of its results speak of.

use super::json::{Json, coding, object, text};
use super::{day, local_time, reference};
use zonula_model::{Specimen, SpecimenKind};

const SNOMED: &str = "http://snomed.info/sct";

/// What all results of a specimen speak of.
pub(super) struct Material<'a> {
    pub specimen: &'a Specimen,
    /// The name of the specimen's resource.
    pub urn: String,
    /// The name of the laboratory's.
    pub performer: Option<String>,
}

impl Material<'_> {
    /// Says who measured, where that is stated.
    pub fn performer(&self) -> Option<(&'static str, Json<'static>)> {
        let performer = reference(self.performer.clone()?);
        Some(("performer", Json::List(vec![performer])))
    }
}

/// Makes the fields that a specimen has for itself.
pub(super) fn specimen_fields<'a>(
    specimen: &'a Specimen,
    patient: Json<'a>,
) -> Vec<(&'static str, Json<'a>)> {
    let times = [("collected", specimen.collected), ("received", specimen.received)];
    let times = times.into_iter().filter_map(|(name, time)| Some(local_time(name, time?)));
    let times: Vec<_> = times.collect();
    let mut fields = vec![];
    if !times.is_empty() {
        fields.push(("extension", Json::List(times)));
    }
    let label = object([("value", text(&specimen.label))]);
    fields.push(("identifier", Json::List(vec![label])));
    if specimen.kind != SpecimenKind::NotStated {
        let words = ("text", text(specimen.kind.as_str()));
        let code = snomed(specimen.kind).map(|code| ("coding", coding(SNOMED, code)));
        fields.push(("type", Json::Object(code.into_iter().chain([words]).collect())));
    }
    fields.push(("subject", patient));
    fields.extend(specimen.received.map(|time| ("receivedTime", day(time))));
    if let Some(time) = specimen.collected {
        fields.push(("collection", object([("collectedDateTime", day(time))])));
    }
    fields
}

/// Returns SNOMED CT's code of a material.
fn snomed(kind: SpecimenKind) -> Option<&'static str> {
    Some(match kind {
        SpecimenKind::Stool => "119339001",
        SpecimenKind::Serum => "119364003",
        SpecimenKind::Plasma => "119361006",
        SpecimenKind::WholeBlood => "258580003",
        SpecimenKind::Urine => "122575003",
        SpecimenKind::Breath => "119336008",
        SpecimenKind::Saliva => "119342007",
        SpecimenKind::NotStated => return None,
    })
}

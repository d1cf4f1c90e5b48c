//! FHIR bulk data: a record's resources as lines for the file of each kind.

use super::json::Json;
use super::{Taxa, gathered};
use std::collections::BTreeMap;
use zonula_model::PatientRecord;

/// The kinds of resources that [`bulk`] gives, each a file of its own.
pub const BULK_KINDS: &[&str] =
    &["Patient", "Organization", "Specimen", "Observation", "DiagnosticReport", "Procedure"];

/// Gives a record's resources as lines of JSON, each with its kind, to whoever writes them.
///
/// References are relative (`Patient/…`), as servers' own exports write them (FHIR Bulk Data Access
/// 2.0). The origin stands in every id and in the system of the record number, so that practices
/// whose numbers are the same can lie in one folder.
pub fn bulk<E>(
    record: &PatientRecord,
    origin: &str,
    mut take: impl FnMut(&'static str, &str) -> Result<(), E>,
) -> Result<(), E> {
    let entries = gathered::<Vec<Json<'_>>>(record, origin, Taxa::All).entries;
    let resources: Vec<Json<'_>> = entries.into_iter().filter_map(resource).collect();
    let kinds: BTreeMap<String, &'static str> = resources.iter().filter_map(named).collect();
    let mut line = String::new();
    for mut resource in resources {
        let Some((_, kind)) = named(&resource) else { continue };
        make_relative(&mut resource, &kinds);
        line.clear();
        resource.write(&mut line);
        line.push('\n');
        take(kind, &line)?;
    }
    Ok(())
}

/// Takes the resource out of a bundle's entry.
fn resource(entry: Json<'_>) -> Option<Json<'_>> {
    let Json::Object(fields) = entry else { return None };
    fields.into_iter().find(|(name, _)| *name == "resource").map(|(_, own)| own)
}

/// Returns a resource's id and kind.
fn named(resource: &Json<'_>) -> Option<(String, &'static str)> {
    let Json::Object(fields) = resource else { return None };
    let text = |wanted: &str| {
        fields.iter().find_map(|(name, value)| match value {
            Json::Text(text) if *name == wanted => Some(&**text),
            _ => None,
        })
    };
    let kind = text("resourceType")?;
    let kind = BULK_KINDS.iter().find(|own| **own == kind)?;
    Some((text("id")?.to_owned(), kind))
}

/// Writes each reference as kind and id.
fn make_relative(value: &mut Json<'_>, kinds: &BTreeMap<String, &'static str>) {
    match value {
        Json::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Json::Text(text) if *name == "reference" => {
                        let id = text.strip_prefix("urn:uuid:").unwrap_or(text);
                        if let Some(kind) = kinds.get(id) {
                            *text = format!("{kind}/{id}").into();
                        }
                    }
                    value => make_relative(value, kinds),
                }
            }
        }
        Json::List(list) => list.iter_mut().for_each(|own| make_relative(own, kinds)),
        Json::Text(_) | Json::Number(_) => {}
    }
}

//! People and laboratories: what a FHIR file states about them.

use super::bundle::Bundle;
use super::resource::{
    Address, HumanName, Identifier, Organization, Patient, PractitionerRole, Reference,
};
use crate::StatedPatient;
use crate::date::{self, Order};
use crate::problem_log::ProblemLog;
use zonula_model::{Laboratory, Place, Problem, Severity, Sex};

/// Reads the person a resource is about; a reference that leads nowhere still may name them.
pub(super) fn stated(
    bundle: &Bundle<'_>,
    from: usize,
    subject: &Reference,
    log: &mut ProblemLog,
) -> Option<StatedPatient> {
    let patient = match bundle.follow::<Patient>(from, subject, "Patient") {
        Some((index, patient)) => StatedPatient {
            number: number(&patient.identifier),
            name: patient.name.first().map(full_name).filter(|name| !name.is_empty()),
            born: patient.birth_date.and_then(|text| {
                let born = date::parse_birth(&text, Order::Open);
                if born.is_err() {
                    let place = format!("{}.birthDate", bundle.get(index).path);
                    let message = format!("`{text}` is no date of birth");
                    let place = Place::Path(place.into());
                    let problem =
                        Problem::new(Severity::Warning, "date-unreadable", place, message);
                    log.push_once(problem);
                }
                born.ok()
            }),
            sex: patient.gender.as_deref().and_then(Sex::parse),
        },
        None => StatedPatient {
            number: subject.identifier.as_ref().and_then(|it| it.value.clone()),
            name: subject.display.clone(),
            ..StatedPatient::default()
        },
    };
    (patient != StatedPatient::default()).then_some(patient)
}

/// Reads the first performer that is an organisation, or a role within one.
pub(super) fn laboratory(
    bundle: &Bundle<'_>,
    from: usize,
    performers: &[Reference],
) -> Option<Laboratory> {
    performers.iter().find_map(|performer| {
        if let Some((_, found)) = bundle.follow::<Organization>(from, performer, "Organization") {
            let first =
                |found: &Organization| found.identifier.iter().find_map(|it| it.value.clone());
            let name = found.name.clone().or_else(|| first(&found))?;
            return Some(Laboratory {
                name,
                address: found.address.first().and_then(full_address),
            });
        }
        if let Some((role, found)) =
            bundle.follow::<PractitionerRole>(from, performer, "PractitionerRole")
        {
            return laboratory(bundle, role, &[found.organization?]);
        }
        let is_organization = performer.kind.as_deref() == Some("Organization")
            || performer.reference.as_ref().is_some_and(|it| it.contains("Organization/"));
        let name = performer.display.clone().filter(|_| is_organization)?;
        Some(Laboratory { name, address: None })
    })
}

/// Returns the medical record number, where one is marked as such, else the first identifier.
fn number(identifiers: &[Identifier]) -> Option<String> {
    let is_record = |identifier: &&Identifier| {
        let codes = identifier.kind.iter().flat_map(|kind| &kind.coding);
        codes.filter_map(|coding| coding.code.as_deref()).any(|code| code == "MR")
    };
    let record = identifiers.iter().filter(is_record).find_map(|it| it.value.clone());
    record.or_else(|| identifiers.iter().find_map(|it| it.value.clone()))
}

fn full_name(name: &HumanName) -> String {
    let joined = || {
        let parts = name.given.iter().chain(&name.family).map(String::as_str);
        parts.collect::<Vec<_>>().join(" ")
    };
    name.text.clone().unwrap_or_else(joined)
}

fn full_address(address: &Address) -> Option<String> {
    if address.text.is_some() {
        return address.text.clone();
    }
    let place = [&address.postal_code, &address.city].into_iter().flatten().map(String::as_str);
    let place = place.collect::<Vec<_>>().join(" ");
    let lines = address.line.iter().map(String::as_str).chain([place.as_str()]);
    let lines = lines.chain(address.state.as_deref()).chain(address.country.as_deref());
    let joined = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
    Some(joined).filter(|text| !text.is_empty())
}

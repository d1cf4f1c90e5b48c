//! People and laboratories: what a FHIR file states about them.

use super::bundle::Bundle;
use super::resource::{Address, HumanName, Organization, Patient, PractitionerRole, Reference};
use crate::StatedPatient;
use crate::date::{self, Order};
use zonula_model::{Laboratory, Sex};

/// Reads the person a resource is about; a reference that leads nowhere still may name them.
pub(super) fn stated(bundle: &Bundle, from: usize, subject: &Reference) -> Option<StatedPatient> {
    let patient = match bundle.follow::<Patient>(from, subject, "Patient") {
        Some((_, patient)) => StatedPatient {
            number: patient.identifier.into_iter().find_map(|identifier| identifier.value),
            name: patient.name.first().map(full_name).filter(|name| !name.is_empty()),
            born: patient.birth_date.and_then(|text| date::parse_birth(&text, Order::Open).ok()),
            sex: patient.gender.as_deref().and_then(Sex::parse),
        },
        None => StatedPatient { name: subject.display.clone(), ..StatedPatient::default() },
    };
    (patient != StatedPatient::default()).then_some(patient)
}

/// Reads the first performer that is an organisation, or a role within one.
pub(super) fn laboratory(
    bundle: &Bundle,
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
        let is_organization =
            performer.reference.as_ref().is_some_and(|it| it.contains("Organization/"));
        let name = performer.display.clone().filter(|_| is_organization)?;
        Some(Laboratory { name, address: None })
    })
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

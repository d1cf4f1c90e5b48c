//! What Zonula itself writes as FHIR: profiles of taxa, scores of a diary, results without a panel.

use super::bundle::Bundle;
use super::resource::{
    Concept, Decimal, Extension, Measured, OWN, Observation, Period, Procedure, own, own_text,
};
use super::value::tell;
use crate::date::{self, Order};
use crate::problem_log::ProblemLog;
use crate::{RawIntervention, RawSymptom};
use zonula_model::{Abundance, Method, Place, Profile, Rank, Severity, Taxon, Technique};

const NCBI: &str = "http://www.ncbi.nlm.nih.gov/taxonomy";

fn has_code(concept: &Concept, system: &str, code: &str) -> bool {
    let is_own =
        |text: &Option<String>| text.as_deref().and_then(|it| it.strip_prefix(OWN)) == Some(system);
    concept.coding.iter().any(|it| is_own(&it.system) && it.code.as_deref() == Some(code))
}

/// Returns the panel that a report's code names; none where Zonula says that there is none.
pub(super) fn panel(code: &Concept) -> Option<String> {
    let none = has_code(code, "report", "without-panel");
    code.words().filter(|_| !none).map(str::to_owned)
}

/// Says whether an observation is a profile.
pub(super) fn is_profile(measured: &Measured) -> bool {
    has_code(&measured.code, "observation", "microbiome-profile")
}

/// Says whether an observation is a score of a diary.
pub(super) fn is_symptom(measured: &Measured) -> bool {
    has_code(&measured.code, "observation", "symptom-score")
}

/// Reads a score.
pub(super) fn symptom(
    observation: &Observation,
    measured: &Measured,
    path: &str,
    log: &mut ProblemLog,
) -> Option<RawSymptom> {
    let day = observation.effective_date_time.as_deref();
    let day = day.and_then(|text| date::parse(text, Order::Open).ok());
    let score = measured.value_quantity.as_ref().and_then(|it| it.value.as_ref()?.number());
    let (Some(day), Some(score)) = (day, score) else {
        let message = "the symptom's score has no day or no number";
        tell(log, Severity::Error, "score-unreadable", path.to_owned(), message);
        return None;
    };
    let scale = own(&measured.extension, "scale").and_then(|it| it.value_range.as_ref());
    let end = |quantity: &Option<super::resource::Quantity>| {
        quantity.as_ref().and_then(|it| it.value.as_ref()).and_then(Decimal::number)
    };
    let scale = scale.and_then(|range| end(&range.low).zip(end(&range.high)));
    let name = measured.code.words().unwrap_or_default().to_owned();
    Some(RawSymptom { name, day: day.date(), score, scale, place: Place::Path(path.into()) })
}

/// Reads the interventions of a bundle; other procedures are none of them.
pub(super) fn interventions(bundle: &Bundle<'_>, log: &mut ProblemLog) -> Vec<RawIntervention> {
    let mut found = vec![];
    for (_, resource) in bundle.all("Procedure") {
        let Some(procedure) = resource.parse::<Procedure>() else { continue };
        if !has_code(&procedure.category, "procedure", "intervention") {
            continue;
        }
        let day = |text: &Option<String>| {
            let day = text.as_deref().map(|text| date::parse(text, Order::Open));
            day.and_then(Result::ok).map(|day| day.date())
        };
        let Period { start, end } = &procedure.performed_period;
        let Some((name, from)) = procedure.code.words().zip(day(start)) else {
            let message = "the intervention has no name or no first day";
            tell(log, Severity::Error, "intervention-unreadable", resource.path.clone(), message);
            continue;
        };
        let remarks: Vec<_> = procedure.note.iter().filter_map(|it| it.text.as_deref()).collect();
        found.push(RawIntervention {
            name: name.to_owned(),
            from,
            to: day(end),
            dose: own_text(&procedure.extension, "dose"),
            remark: (!remarks.is_empty()).then(|| remarks.join("\n")),
            place: Place::Path(resource.path.as_str().into()),
        });
    }
    found
}

/// Reads a profile: a component for each taxon.
pub(super) fn profile(
    measured: &Measured,
    observation: &Observation,
    path: &str,
    log: &mut ProblemLog,
) -> Option<Profile> {
    let parts = own(&measured.extension, "profile").map(|it| it.extension.as_slice());
    let parts = parts.unwrap_or_default();
    let part = |name: &str| parts.iter().find(|part| part.url == name);
    let text = |name: &str| part(name).and_then(|part| part.value_string.clone());
    let code = |name: &str| part(name).and_then(|part| part.value_code.as_deref());
    let abundance = match code("abundance") {
        Some("counts") => Some(Abundance::Counts),
        Some("relative") => Some(Abundance::Relative),
        Some("percent") => Some(Abundance::Percent),
        _ => None,
    };
    let Some((rank, abundance)) = code("rank").and_then(Rank::parse).zip(abundance) else {
        let message = "the profile names no rank or no kind of abundance";
        tell(log, Severity::Error, "profile-impossible", path.to_owned(), message);
        return None;
    };
    let method = Method {
        technique: code("technique").and_then(Technique::parse).unwrap_or(Technique::NotStated),
        profiler: text("profiler"),
        version: text("version"),
        database: text("database"),
        taxonomy: text("taxonomy"),
    };
    let unclassified = part("unclassified").and_then(|part| part.value_decimal.as_ref()?.number());
    let (mut taxa, mut values) = (vec![], vec![]);
    for (at, component) in observation.component.iter().enumerate() {
        let value = component.value_quantity.as_ref().and_then(|it| it.value.as_ref()?.number());
        let Some(value) = value else {
            let place = format!("{path}.component[{at}]");
            tell(log, Severity::Error, "abundance-unreadable", place, "the taxon has no number");
            continue;
        };
        taxa.push(taxon(component));
        values.push(value);
    }
    Profile::new(method, rank, abundance, taxa, values, unclassified)
        .map_err(|error| {
            let place = path.to_owned();
            tell(log, Severity::Error, "profile-impossible", place, error.to_string());
        })
        .ok()
}

fn taxon(component: &Measured) -> Taxon {
    let lineage = own(&component.extension, "lineage");
    let ranks = lineage.map(|it| it.extension.as_slice()).unwrap_or_default();
    let named = |part: &Extension| Some((Rank::parse(&part.url)?, part.value_string.clone()?));
    Taxon {
        // Blanks around a name would not survive as a concept's text.
        name: own_text(&component.extension, "as-written")
            .or_else(|| component.code.text.clone())
            .unwrap_or_default(),
        lineage: ranks.iter().filter_map(named).collect(),
        ncbi: component.code.code_in(NCBI).and_then(|code| code.parse().ok()),
    }
}

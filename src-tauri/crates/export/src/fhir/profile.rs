//! Profiles: an observation with a component for each taxon.

use super::json::{self, Json, extension, object, text};
use super::{OWN, Taxa, UCUM};
use zonula_model::{Abundance, Profile, Taxon};

/// The share from which a taxon counts as abundant.
const ABUNDANT: f64 = 0.001;

const NCBI: &str = "http://www.ncbi.nlm.nih.gov/taxonomy";

/// Makes the fields that a profile has for itself.
pub(super) fn fields(profile: &Profile, taxa: Taxa) -> Vec<(&'static str, Json<'_>)> {
    let method = profile.method();
    let part = |name: &'static str, field, value| object([("url", text(name)), (field, value)]);
    let mut parts = vec![
        part("rank", "valueCode", text(profile.rank().as_str())),
        part("abundance", "valueCode", text(profile.abundance().as_str())),
        part("technique", "valueCode", text(method.technique.as_str())),
    ];
    let names = [
        ("profiler", &method.profiler),
        ("version", &method.version),
        ("database", &method.database),
        ("taxonomy", &method.taxonomy),
    ];
    for (name, value) in names.into_iter().filter_map(|(name, it)| Some((name, it.as_ref()?))) {
        parts.push(part(name, "valueString", text(value)));
    }
    if let Some(value) = profile.unclassified() {
        parts.push(part("unclassified", "valueDecimal", json::number(value)));
    }
    let total: f64 = profile.iter().map(|(_, value)| value).sum();
    let named = |value: f64| taxa == Taxa::All || value >= ABUNDANT * total;
    let left_out = profile.iter().filter(|(_, value)| !named(*value)).count();
    if left_out > 0 {
        parts.push(part("left-out", "valueInteger", Json::Number(left_out.to_string())));
    }
    let code = json::code(format!("{OWN}observation"), "microbiome-profile");
    let mut fields = vec![
        ("extension", Json::List(vec![extension("profile", ("extension", Json::List(parts)))])),
        (
            "code",
            object([("coding", Json::List(vec![code])), ("text", text("Microbiome profile"))]),
        ),
    ];
    let described = [&method.profiler, &method.version, &method.database].into_iter().flatten();
    let described = described.map(String::as_str).collect::<Vec<_>>().join(", ");
    if !described.is_empty() {
        fields.push(("method", object([("text", text(described))])));
    }
    let unit = match profile.abundance() {
        Abundance::Counts => "{count}",
        Abundance::Relative => "1",
        Abundance::Percent => "%",
    };
    let components: Vec<_> = profile
        .iter()
        .filter(|(_, value)| named(*value))
        .map(|(taxon, value)| component(taxon, value, unit, taxa))
        .collect();
    if !components.is_empty() {
        fields.push(("component", Json::List(components)));
    }
    fields
}

fn component<'a>(taxon: &'a Taxon, value: f64, unit: &'static str, taxa: Taxa) -> Json<'a> {
    let mut extensions = vec![];
    if taxon.name.trim() != taxon.name || taxon.name.is_empty() {
        extensions.push(extension("as-written", ("valueString", text(&taxon.name))));
    }
    if taxa == Taxa::All && !taxon.lineage.is_empty() {
        let ranks = taxon.lineage.iter().map(|(rank, name)| {
            object([("url", text(rank.as_str())), ("valueString", text(name))])
        });
        extensions.push(extension("lineage", ("extension", Json::List(ranks.collect()))));
    }
    let mut code = vec![];
    if let Some(ncbi) = taxon.ncbi {
        code.push(("coding", Json::List(vec![json::code(NCBI, ncbi.to_string())])));
    }
    code.push(("text", text(&taxon.name)));
    let quantity = object([
        ("value", json::number(value)),
        ("unit", text(unit)),
        ("system", text(UCUM)),
        ("code", text(unit)),
    ]);
    let mut fields = vec![("code", Json::Object(code)), ("valueQuantity", quantity)];
    if !extensions.is_empty() {
        fields.insert(0, ("extension", Json::List(extensions)));
    }
    Json::Object(fields)
}

//! Reading `pattern.toml`.

use crate::Catalogue;
use crate::condition::{Condition, Vocabulary};
use crate::table::CatalogueError;
use crate::texts::line_at;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a domain rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DomainKind {
    /// The symptom diary.
    Symptoms,
    /// Laboratory results.
    Results,
    /// The microbiome profile.
    Profile,
}

/// One of the areas that page 1 summarises.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Domain {
    /// Its id; names the message `domain-<id>`.
    pub id: String,
    /// What it rests on.
    pub kind: DomainKind,
    /// The symptom catalogue's clusters that belong to it.
    #[serde(default)]
    pub clusters: Vec<String>,
    /// Single symptoms that belong to it.
    #[serde(default)]
    pub symptoms: Vec<String>,
    /// Scales of form or frequency, where more is not worse.
    #[serde(default)]
    pub not_a_severity: Vec<String>,
    /// Analytes that decide alone, either way.
    #[serde(default)]
    pub decisive: Vec<String>,
    /// Analytes that are counted.
    #[serde(default)]
    pub surrogates: Vec<String>,
    /// Analytes that are named and never counted.
    #[serde(default)]
    pub remark_only: Vec<String>,
    /// When it was assessed, in the language of `data/README.md`.
    pub assessed: String,
    /// When it points towards a strained barrier.
    pub concordant: String,
    /// When an explanation must be checked first.
    pub open: Option<String>,
    /// Ids of references.
    pub citations: Vec<String>,
    #[serde(skip, default = "never")]
    pub(crate) assessed_condition: Condition,
    #[serde(skip, default = "never")]
    pub(crate) concordant_condition: Condition,
    #[serde(skip)]
    pub(crate) open_condition: Option<Condition>,
}

/// A condition that is replaced before anybody asks it.
fn never() -> Condition {
    Condition::ByHand
}

/// What a count is called.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its id: `little`, `some`, `broad`.
    pub id: String,
    /// It holds from this many concordant domains.
    pub from: usize,
}

/// A circumstance that limits what domains say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confounder {
    /// The circumstance's id.
    pub circumstance: String,
    /// The domains.
    pub domains: Vec<String>,
}

/// A medical explanation that comes first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MedicalExplanation {
    /// Its id; names the message `explanation-<id>`.
    pub id: String,
    /// All of these must have a result.
    #[serde(default)]
    pub analytes: Vec<String>,
    /// One of these must have a result.
    #[serde(default)]
    pub any: Vec<String>,
    /// When it is checked and not the explanation, in the language of `data/README.md`.
    pub checked: String,
    #[serde(skip, default = "never")]
    pub(crate) condition: Condition,
}

/// A remark that stands under every result of some analytes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caveat {
    /// Its id; names the message `caveat-<id>`.
    pub id: String,
    /// The analytes.
    pub analytes: Vec<String>,
    /// What it rests on.
    pub citations: Vec<String>,
}

/// The rules of the pattern.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pattern {
    /// A statement about the pattern needs this many assessed domains.
    pub min_assessed: usize,
    /// A symptom counts from this share of its scale.
    pub strong: f64,
    /// A percentile whose 95 % interval is wider, in points, says too little to count.
    pub widest_percentile: f64,
    /// What counts are called, ascending.
    #[serde(rename = "band")]
    pub bands: Vec<Band>,
    /// The areas, in the order of print.
    #[serde(rename = "domain")]
    pub domains: Vec<Domain>,
    /// Circumstances that limit what domains say.
    #[serde(rename = "confounder")]
    pub confounders: Vec<Confounder>,
    /// Explanations that come first.
    #[serde(rename = "explanation")]
    pub explanations: Vec<MedicalExplanation>,
    /// Remarks under results.
    #[serde(rename = "caveat")]
    pub caveats: Vec<Caveat>,
}

const FILE: &str = "pattern.toml";

/// Reads `pattern.toml` against a catalogue that has analytes, symptoms, references and
/// `circumstances`.
pub(crate) fn read(
    text: &str,
    catalogue: &Catalogue,
    circumstances: &BTreeMap<String, String>,
) -> Result<Pattern, CatalogueError> {
    let mut pattern: Pattern = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let (file, reason) = (FILE.to_owned(), error.message().to_owned());
        CatalogueError::Line { file, line: line_at(text, at), reason }
    })?;
    let wrong = |id: &str, reason: String| {
        let at = text.find(&format!("\"{id}\"")).unwrap_or(0);
        let (file, reason) = (FILE.to_owned(), format!("`{id}`: {reason}"));
        CatalogueError::Line { file, line: line_at(text, at), reason }
    };
    let analyte = |id: &String| catalogue.analytes.iter().any(|own| own.id.as_str() == id);
    let symptom = |id: &String| catalogue.symptoms.iter().any(|own| own.id.as_str() == id);
    let cited = |ids: &[String]| -> Result<(), String> {
        match ids.iter().find(|id| catalogue.reference(id).is_none()) {
            Some(id) => Err(format!("`{id}` is not in references.tsv")),
            None => Ok(()),
        }
    };
    let vocabulary = Vocabulary { catalogue, circumstances };
    let parse = |when: &str| Condition::parse(when, &vocabulary);
    for own in &mut pattern.domains {
        let analytes = own.decisive.iter().chain(&own.surrogates).chain(&own.remark_only);
        let stranger = analytes.clone().find(|id| !analyte(id));
        let stranger = stranger
            .or_else(|| own.symptoms.iter().chain(&own.not_a_severity).find(|id| !symptom(id)));
        if let Some(stranger) = stranger {
            return Err(wrong(&own.id, format!("`{stranger}` is not in the catalogue")));
        }
        let read = || {
            cited(&own.citations)?;
            Ok((parse(&own.assessed)?, parse(&own.concordant)?, own.open.as_deref().map(parse)))
        };
        let (assessed, concordant, open) = read().map_err(|why: String| wrong(&own.id, why))?;
        own.open_condition = open.transpose().map_err(|why| wrong(&own.id, why))?;
        (own.assessed_condition, own.concordant_condition) = (assessed, concordant);
    }
    for own in &mut pattern.explanations {
        if let Some(stranger) = own.analytes.iter().chain(&own.any).find(|id| !analyte(id)) {
            return Err(wrong(&own.id, format!("`{stranger}` is not in the catalogue")));
        }
        own.condition = parse(&own.checked).map_err(|why| wrong(&own.id, why))?;
    }
    for own in &pattern.caveats {
        if let Some(stranger) = own.analytes.iter().find(|id| !analyte(id)) {
            return Err(wrong(&own.id, format!("`{stranger}` is not in the catalogue")));
        }
        cited(&own.citations).map_err(|why| wrong(&own.id, why))?;
    }
    for own in &pattern.confounders {
        let domain = |id: &&String| !pattern.domains.iter().any(|domain| domain.id == **id);
        if !circumstances.contains_key(&own.circumstance) {
            return Err(wrong(&own.circumstance, "is not a circumstance".to_owned()));
        }
        if let Some(stranger) = own.domains.iter().find(domain) {
            return Err(wrong(&own.circumstance, format!("`{stranger}` is not a domain")));
        }
    }
    Ok(pattern)
}

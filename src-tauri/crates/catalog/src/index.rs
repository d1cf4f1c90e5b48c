//! Indices over taxa: published formulas with their lists and gates, from `data/indices.toml`.

use crate::statement::Grade;
use crate::status::Status;
use crate::table::{CatalogueError, Table};
use crate::taxon::{CatalogueTaxon, names};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{IndexFormula, Logarithm, Rank, TaxonIndex, Technique, fold_taxon};

/// The texts of an index file and its coefficients.
pub(crate) const SHIPPED: (&str, &str) =
    (include_str!("../data/indices.toml"), include_str!("../data/indices/gmwi2.tsv"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Indices {
    index: Vec<Description>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Description {
    id: String,
    kind: String,
    techniques: Vec<String>,
    profiler: Option<(String, String)>,
    rank: Option<String>,
    citations: Vec<String>,
    status: String,
    grade: Grade,
    #[serde(default = "shown")]
    by_default: bool,
    #[serde(default)]
    prevalent: Vec<String>,
    #[serde(default)]
    scarce: Vec<String>,
    #[serde(default)]
    above: Vec<String>,
    #[serde(default)]
    below: Vec<String>,
    #[serde(default)]
    added: f64,
    #[serde(default)]
    intercept: f64,
    #[serde(default)]
    logarithm: String,
}

fn shown() -> bool {
    true
}

/// Reads the indices; `taxa` lend the other names, `references` are the ids that may be cited.
pub(crate) fn read(
    (text, coefficients): (&str, &str),
    taxa: &[CatalogueTaxon],
    references: &BTreeSet<&str>,
) -> Result<Vec<TaxonIndex>, CatalogueError> {
    let wrong = |reason: String| CatalogueError::File { file: "indices.toml".to_owned(), reason };
    let all: Indices = toml::from_str(text).map_err(|error| wrong(error.message().to_owned()))?;
    let owners = names(taxa);
    let mut seen = BTreeSet::new();
    let mut indices = vec![];
    for own in all.index {
        let fault = |what: &str| wrong(format!("`{}`: {what}", own.id));
        if !seen.insert(own.id.clone()) {
            return Err(fault("stands twice"));
        }
        if let Some(unknown) = own.citations.iter().find(|id| !references.contains(id.as_str())) {
            return Err(fault(&format!("cites `{unknown}`, which is not listed")));
        }
        Status::parse(&own.status).ok_or_else(|| fault("has no such status"))?;
        let techniques = own.techniques.iter().map(|name| Technique::parse(name)).collect();
        let techniques: Option<BTreeSet<Technique>> = techniques;
        let members = |list: &[String]| -> Vec<BTreeSet<String>> {
            list.iter().map(|name| member(name, taxa, &owners)).collect()
        };
        let logarithm = match own.logarithm.as_str() {
            "" | "none" => Logarithm::None,
            "natural" => Logarithm::Natural,
            "decimal" => Logarithm::Decimal,
            other => return Err(fault(&format!("logarithm cannot be `{other}`"))),
        };
        let formula = match own.kind.as_str() {
            "health" => IndexFormula::Health {
                prevalent: own.prevalent.clone(),
                scarce: own.scarce.clone(),
            },
            "wellness" => IndexFormula::Wellness {
                coefficients: read_coefficients(coefficients)?,
                intercept: own.intercept,
            },
            "sum" => IndexFormula::Sum(members(&own.above)),
            "ratio" => IndexFormula::Ratio {
                above: members(&own.above),
                below: members(&own.below),
                added: own.added,
                logarithm,
            },
            other => return Err(fault(&format!("kind cannot be `{other}`"))),
        };
        let rank = own.rank.as_deref().map(|name| Rank::parse(name).ok_or(name)).transpose();
        indices.push(TaxonIndex {
            techniques: techniques.ok_or_else(|| fault("has an unknown technique"))?,
            profiler: own.profiler.clone(),
            rank: rank.map_err(|name| fault(&format!("rank cannot be `{name}`")))?,
            formula,
            by_default: own.by_default,
            citations: own.citations.clone(),
            id: own.id,
        });
    }
    Ok(indices)
}

/// Reads how certain it is that an index says anything of one person's health, by its id.
pub(crate) fn read_grades(text: &str) -> Result<BTreeMap<String, Grade>, CatalogueError> {
    let wrong = |reason: String| CatalogueError::File { file: "indices.toml".to_owned(), reason };
    let all: Indices = toml::from_str(text).map_err(|error| wrong(error.message().to_owned()))?;
    Ok(all.index.into_iter().map(|own| (own.id, own.grade)).collect())
}

/// Folds a taxon's names: those written, joined by `=`, and all that the catalogue knows it by.
///
/// A former name that belongs to another taxon now is left out, as in groups.
fn member(
    written: &str,
    taxa: &[CatalogueTaxon],
    owners: &BTreeMap<String, usize>,
) -> BTreeSet<String> {
    let mut folded: BTreeSet<String> = written.split('=').map(fold_taxon).collect();
    let known: BTreeSet<usize> =
        folded.iter().filter_map(|name| owners.get(name)).copied().collect();
    for at in known {
        let taxon = &taxa[at];
        let all = [&taxon.name].into_iter().chain(&taxon.synonyms).chain(&taxon.gtdb);
        folded
            .extend(all.map(|name| fold_taxon(name)).filter(|name| owners.get(name) == Some(&at)));
    }
    folded
}

fn read_coefficients(text: &str) -> Result<BTreeMap<String, f64>, CatalogueError> {
    let table = Table::read("indices/gmwi2.tsv", text, &["clade", "coefficient"])?;
    let mut coefficients = BTreeMap::new();
    for row in table.rows() {
        let clade = row.required("clade")?.to_owned();
        let value: Option<f64> = row.number("coefficient")?;
        let value = value.ok_or_else(|| row.error("has no coefficient"))?;
        if coefficients.insert(clade.clone(), value).is_some() {
            return Err(row.error(format!("`{clade}` stands twice")));
        }
    }
    Ok(coefficients)
}

/// The least change of a symptom that people call one.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportantChange {
    /// The symptom's id.
    pub symptom: String,
    /// The scale's ends that it was found on.
    pub scale: (f64, f64),
    /// How many points.
    pub points: f64,
    /// In whom it was found.
    pub population: String,
    /// Where it was published.
    pub citation: String,
}

/// Reads `important_changes.tsv`.
pub(crate) fn read_changes(text: &str) -> Result<Vec<ImportantChange>, CatalogueError> {
    let columns =
        ["symptom", "scale_low", "scale_high", "points", "population", "citation", "cite_status"];
    let table = Table::read("important_changes.tsv", text, &columns)?;
    let mut changes = vec![];
    for row in table.rows() {
        let number = |column: &str| -> Result<f64, CatalogueError> {
            let value: Option<f64> = row.number(column)?;
            value.ok_or_else(|| row.error(format!("`{column}` is empty")))
        };
        // Only a figure that was seen in its source is ever offered.
        if !row.status("cite_status")?.is_fact() {
            continue;
        }
        changes.push(ImportantChange {
            symptom: row.required("symptom")?.to_owned(),
            scale: (number("scale_low")?, number("scale_high")?),
            points: number("points")?,
            population: row.text("population").to_owned(),
            citation: row.required("citation")?.to_owned(),
        });
    }
    Ok(changes)
}

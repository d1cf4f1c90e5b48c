//! Reference cohorts: packages of a description and a table of abundances.

use crate::table::{CatalogueError, Table};
use serde::Deserialize;
use std::sync::Arc;
use zonula_model::{
    Abundance, Cohort, CohortMember, CohortStructure, Method, Profile, ProfileError, Rank, Taxa,
    Taxon, Technique,
};

/// `cohort.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    id: String,
    name: String,
    population: String,
    people: usize,
    rank: String,
    /// `counts` where it is not said.
    abundance: Option<String>,
    citation: String,
    licence: String,
    #[serde(rename = "made")]
    _made: String,
    method: MethodDescription,
    #[serde(default)]
    structure: StructureDescription,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct StructureDescription {
    women: Option<u32>,
    men: Option<u32>,
    ages: Option<(u16, u16)>,
    median_age: Option<u16>,
    ages_known: Option<u32>,
}

impl StructureDescription {
    /// Checks that the numbers can be true of so many people.
    fn of(self, people: usize) -> Result<CohortStructure, String> {
        let Self { women, men, ages, median_age, ages_known } = self;
        let all = u32::try_from(people).unwrap_or(u32::MAX);
        if women.unwrap_or(0).saturating_add(men.unwrap_or(0)) > all {
            return Err(format!("more women and men than {people} people"));
        }
        if ages_known.is_some_and(|known| known > all) {
            return Err(format!("more ages are known than {people} people"));
        }
        let (youngest, oldest) = ages.unwrap_or((0, u16::MAX));
        if youngest > oldest || median_age.is_some_and(|age| !(youngest..=oldest).contains(&age)) {
            return Err("the ages do not lie between the youngest and the oldest".to_owned());
        }
        Ok(CohortStructure { women, men, ages, median_age, ages_known })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MethodDescription {
    technique: String,
    profiler: Option<String>,
    version: Option<String>,
    database: Option<String>,
    taxonomy: Option<String>,
}

/// One package, shipped or a clinic's own: its folder's name, `cohort.toml` and `counts.tsv`.
#[derive(Clone, Copy, Debug)]
pub struct CohortPackage<'a> {
    /// The folder, which is the cohort's id.
    pub id: &'a str,
    /// The description.
    pub description: &'a str,
    /// Lineages by row, people by column; an empty cell is zero.
    pub counts: &'a str,
}

impl CohortPackage<'_> {
    /// Reads the package.
    pub fn read(&self) -> Result<Cohort, CatalogueError> {
        let wrong = |reason: String| CatalogueError::File {
            file: format!("cohorts/{}/cohort.toml", self.id),
            reason,
        };
        let own: Description =
            toml::from_str(self.description).map_err(|error| wrong(error.message().to_owned()))?;
        let rank = Rank::parse(&own.rank);
        let rank = rank.ok_or_else(|| wrong(format!("rank cannot be `{}`", own.rank)))?;
        let technique = Technique::parse(&own.method.technique);
        let technique = technique
            .ok_or_else(|| wrong(format!("technique cannot be `{}`", own.method.technique)))?;
        if own.id != self.id {
            return Err(wrong(format!("id is `{}` in folder `{}`", own.id, self.id)));
        }
        let method = Method {
            technique,
            profiler: own.method.profiler,
            version: own.method.version,
            database: own.method.database,
            taxonomy: own.method.taxonomy,
        };
        let abundance = own.abundance.as_deref().unwrap_or("counts");
        let abundance = [Abundance::Counts, Abundance::Relative, Abundance::Percent]
            .into_iter()
            .find(|unit| unit.as_str() == abundance)
            .ok_or_else(|| wrong(format!("abundance cannot be `{abundance}`")))?;
        let members = self.members(&method, rank, abundance)?;
        if members.len() != own.people {
            return Err(wrong(format!("{} people, but {} columns", own.people, members.len())));
        }
        let structure = own.structure.of(members.len()).map_err(wrong)?;
        Ok(Cohort {
            id: own.id,
            name: own.name,
            population: own.population,
            method,
            rank,
            citation: own.citation,
            licence: own.licence,
            structure,
            members,
        })
    }

    fn members(
        &self,
        method: &Method,
        rank: Rank,
        abundance: Abundance,
    ) -> Result<Vec<CohortMember>, CatalogueError> {
        let file = format!("cohorts/{}/counts.tsv", self.id);
        let table = Table::read(&file, self.counts, &["lineage"])?;
        let labels: Vec<&str> = table.header().skip(1).collect();
        let mut columns: Vec<(Vec<u32>, Vec<f64>, Option<f64>)> =
            vec![(vec![], vec![], None); labels.len()];
        let mut taxa: Vec<Taxon> = vec![];
        for row in table.rows() {
            let taxon = read_lineage(row.text("lineage"));
            let place = taxa.len() as u32;
            let is_named = taxon.is_some();
            taxa.extend(taxon);
            for (cell, (listed, values, unclassified)) in
                row.cells().skip(1).zip(columns.iter_mut()).filter(|(cell, _)| !cell.is_empty())
            {
                let value = if abundance == Abundance::Counts {
                    cell.parse::<u32>().ok().map(f64::from)
                } else {
                    cell.parse().ok()
                };
                let value = value.ok_or_else(|| row.error(format!("`{cell}` is not a count")))?;
                if is_named {
                    listed.push(place);
                    values.push(value);
                } else {
                    *unclassified = Some(unclassified.unwrap_or(0.0) + value);
                }
            }
        }
        let wrong = |error: ProfileError| CatalogueError::File {
            file: file.clone(),
            reason: error.to_string(),
        };
        // All members name their taxa from the one list of the table.
        let taxa = Arc::new(Taxa::new(taxa).map_err(wrong)?);
        let profile = |(mut listed, mut values, unclassified): (Vec<u32>, Vec<f64>, _)| {
            listed.shrink_to_fit();
            values.shrink_to_fit();
            let (method, taxa) = (method.clone(), Arc::clone(&taxa));
            Profile::of_table(method, rank, abundance, taxa, listed, values, unclassified)
                .map_err(wrong)
        };
        labels
            .into_iter()
            .zip(columns)
            .map(|(label, column)| {
                Ok(CohortMember { label: label.to_owned(), profile: profile(column)? })
            })
            .collect()
    }
}

/// Reads `d__Bacteria;p__Bacillota;…;g__Blautia`; `None` where no rank has a name.
///
/// Unnamed ranks are left out, so that a genus without a name is called by its family and has no
/// genus in its lineage.
fn read_lineage(text: &str) -> Option<Taxon> {
    let rank = |prefix: &str| {
        Some(match prefix {
            "k" | "d" => Rank::Domain,
            "p" => Rank::Phylum,
            "c" => Rank::Class,
            "o" => Rank::Order,
            "f" => Rank::Family,
            "g" => Rank::Genus,
            "s" => Rank::Species,
            _ => return None,
        })
    };
    let lineage: Vec<(Rank, String)> = text
        .split(';')
        .filter_map(|part| part.trim().split_once("__"))
        .filter(|(_, name)| !name.is_empty())
        .filter_map(|(prefix, name)| Some((rank(prefix)?, name.to_owned())))
        .collect();
    let (_, name) = lineage.last()?;
    Some(Taxon { name: name.clone(), lineage, ncbi: None })
}

/// Embeds a package by its folder.
macro_rules! shipped {
    ($id:literal) => {
        CohortPackage {
            id: $id,
            description: include_str!(concat!("../data/cohorts/", $id, "/cohort.toml")),
            counts: include_str!(concat!("../data/cohorts/", $id, "/counts.tsv")),
        }
    };
}

/// The shipped packages.
pub(crate) static SHIPPED: [CohortPackage<'static>; 4] = [
    shipped!("american-gut-2013-stool"),
    shipped!("atlas-1006"),
    shipped!("mars-2020-healthy"),
    shipped!("poyet-2019-donors"),
];

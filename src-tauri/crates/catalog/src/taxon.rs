//! Taxa: names past and present, what they are known for, and the groups they form.

use crate::analyte::read_citations;
use crate::overlay::Layers;
use crate::status::{Confidence, Status};
use crate::table::{CatalogueError, RowPlace, Table};
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Rank, TaxonGroup, fold_taxon};

/// A taxon as the catalogue knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogueTaxon {
    /// The current name.
    pub name: String,
    /// The rank.
    pub rank: Rank,
    /// The NCBI taxonomy number, where one was found.
    pub ncbi: Option<u32>,
    /// Other names.
    pub synonyms: Vec<String>,
    /// Labels of the Genome Taxonomy Database, release 207.
    pub gtdb: Vec<String>,
    /// What it is known for: `butyrate`, `opportunist` …
    pub roles: Vec<String>,
    /// What its share goes along with: `favourable`, `unfavourable_if_high`,
    /// `unfavourable_if_present`, `context`; an association, never an effect in a person.
    pub valence: String,
    /// What to know of it, in English.
    pub note: String,
    /// Ids of references.
    pub citations: Vec<String>,
    /// How the citations were checked.
    pub citation_status: Status,
    /// How far the row may be trusted.
    pub confidence: Confidence,
    /// Where it stands.
    pub place: RowPlace,
}

/// The roles that taxa may have.
pub const ROLES: [&str; 23] = [
    "butyrate",
    "propionate",
    "acetate",
    "lactate",
    "fibre_degrader",
    "mucin_degrader",
    "lps_gram_negative",
    "h2s",
    "sulfate_reducer",
    "methanogen",
    "histamine",
    "bile_acid_7alpha",
    "bsh",
    "equol",
    "gaba",
    "indole",
    "tma",
    "proteolytic",
    "oral_taxon",
    "opportunist",
    "pathogen",
    "probiotic_genus",
    "mixed",
];

/// The roles whose summed share a report gives.
const GROUPS: [&str; 6] =
    ["butyrate", "mucin_degrader", "lps_gram_negative", "h2s", "methanogen", "opportunist"];

const VALENCES: [&str; 4] =
    ["favourable", "unfavourable_if_high", "unfavourable_if_present", "context"];

const COLUMNS: [&str; 11] = [
    "name",
    "rank",
    "ncbi_taxid",
    "synonyms",
    "gtdb_names",
    "roles",
    "valence",
    "note",
    "citations",
    "confidence",
    "cite_status",
];

/// Reads `taxa.tsv`; `references` are the ids that may be cited.
pub(crate) fn read(
    layers: &Layers<'_>,
    references: &BTreeSet<&str>,
) -> Result<Vec<CatalogueTaxon>, CatalogueError> {
    let table = Table::layered(layers, Some("name"), &COLUMNS)?;
    let (mut taxa, mut names) = (vec![], BTreeSet::new());
    for row in table.rows() {
        let name = row.required("name")?.to_owned();
        if !names.insert(fold_taxon(&name)) {
            return Err(row.error(format!("`{name}` stands twice")));
        }
        let roles = row.list("roles", "|");
        if let Some(role) = roles.iter().find(|role| !ROLES.contains(&role.as_str())) {
            return Err(row.error(format!("`{role}` is not a role")));
        }
        taxa.push(CatalogueTaxon {
            name,
            rank: row.word("rank", Rank::parse)?,
            ncbi: row.number("ncbi_taxid")?,
            synonyms: row.list("synonyms", "|"),
            gtdb: row.list("gtdb_names", "|"),
            roles,
            valence: row
                .word("valence", |text| VALENCES.contains(&text).then(|| text.to_owned()))?,
            note: row.text("note").to_owned(),
            citations: read_citations(row, references)?,
            citation_status: row.status("cite_status")?,
            confidence: row.word("confidence", Confidence::parse)?,
            place: row.place(),
        });
    }
    Ok(taxa)
}

/// Taxa by folded name; current names win over former ones, and those over GTDB's.
pub(crate) fn names(taxa: &[CatalogueTaxon]) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    let lists: [fn(&CatalogueTaxon) -> Vec<&str>; 3] = [
        |taxon| vec![taxon.name.as_str()],
        |taxon| taxon.synonyms.iter().map(String::as_str).collect(),
        |taxon| taxon.gtdb.iter().map(String::as_str).collect(),
    ];
    for list in lists {
        for (at, taxon) in taxa.iter().enumerate() {
            for name in list(taxon) {
                names.entry(fold_taxon(name)).or_insert(at);
            }
        }
    }
    names
}

/// Forms the groups of the roles that a report sums.
pub(crate) fn groups(taxa: &[CatalogueTaxon]) -> Vec<TaxonGroup> {
    let owners = names(taxa);
    GROUPS.iter().map(|role| of_role(taxa, &owners, role)).collect()
}

/// Forms the group of one role, under all names of its members.
///
/// A former name that belongs to another taxon of the catalogue now (`Prevotella` for
/// *Segatella*) makes nobody a member.
pub(crate) fn group(taxa: &[CatalogueTaxon], role: &str) -> TaxonGroup {
    of_role(taxa, &names(taxa), role)
}

fn of_role(taxa: &[CatalogueTaxon], owners: &BTreeMap<String, usize>, role: &str) -> TaxonGroup {
    let members = |rank: Rank| -> BTreeSet<String> {
        let with_role = taxa
            .iter()
            .enumerate()
            .filter(|(_, taxon)| taxon.rank == rank && taxon.roles.iter().any(|own| own == role));
        with_role
            .flat_map(|(at, taxon)| {
                let all = [&taxon.name].into_iter().chain(&taxon.synonyms).chain(&taxon.gtdb);
                all.map(move |name| (at, fold_taxon(name)))
            })
            .filter(|(at, name)| owners.get(name) == Some(at))
            .map(|(_, name)| name)
            .collect()
    };
    TaxonGroup {
        id: role.to_owned(),
        name_key: format!("group-{}", role.replace('_', "-")),
        genera: members(Rank::Genus),
        species: members(Rank::Species),
    }
}

//! Clades as taxonomic profilers write them: names of ranks, lineages with levels between ranks,
//! trees written by indentation, and specimens gathered row by row.

use crate::lineage::Lineage;
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use crate::taxa::{self, Row};
use crate::{Kind, RawSpecimen, Reading};
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon, Technique};

/// Reads NCBI's name of a rank; `None` for kingdoms and all other levels between the named ones.
pub(crate) fn rank_named(name: &str) -> Option<Rank> {
    Some(match name.trim().to_ascii_lowercase().as_str() {
        "domain" | "superkingdom" | "acellular root" => Rank::Domain,
        "phylum" => Rank::Phylum,
        "class" => Rank::Class,
        "order" => Rank::Order,
        "family" => Rank::Family,
        "genus" => Rank::Genus,
        "species" => Rank::Species,
        "strain" => Rank::Strain,
        _ => return None,
    })
}

/// Starts the method of a shotgun profiler; version, database and taxonomy are not stated yet.
pub(crate) fn shotgun(profiler: &str) -> Method {
    let profiler = Some(profiler.to_owned());
    Method { technique: Technique::Shotgun, profiler, ..Method::UNKNOWN }
}

/// Reads an abundance written with a decimal point, without a comparator.
pub(crate) fn number(cell: &str) -> Option<f64> {
    match Number::parse(cell, Decimal::Point) {
        Ok(Number { comparator: None, number }) => Some(number),
        _ => None,
    }
}

/// Reads a taxonomy number of NCBI; other taxonomies hash names to numbers beyond all of NCBI's.
pub(crate) fn ncbi(cell: &str) -> Option<u32> {
    let id = cell.trim().parse::<u32>().ok()?;
    (1..100_000_000).contains(&id).then_some(id)
}

/// Takes a label from the path of a file: its name without the ending.
pub(crate) fn label_of(path: &str) -> String {
    let name = path.trim().rsplit(['/', '\\']).next().unwrap_or_default();
    let packed = [".gz", ".bz2", ".zst", ".xz"];
    let name = packed.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// Tells a row that could not be read.
pub(crate) fn unreadable(line: u32, text: &str, message: &str, log: &mut ProblemLog) {
    let place = Place::Line(line);
    log.push(Problem::new(Severity::Error, "row-unreadable", place, message).with_value(text));
}

/// What a lineage with prefixes says of itself.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Clade {
    /// A taxon at a named rank.
    Taxon(Rank, Taxon),
    /// A level between named ranks, or one that is left empty: its parent holds the same reads.
    Between,
    /// No lineage.
    Nothing,
}

/// Reads a lineage such as `k__Eukaryota|k__Metazoa|x__Bilateria|p__Chordata`.
///
/// The first of realm, domain and kingdom is the domain; what follows at the same rank, and what
/// is marked by `x__`, lies between ranks.
pub(crate) fn clade(text: &str, ncbi: Option<u32>) -> Clade {
    let delimiter = if text.contains('|') { '|' } else { ';' };
    let mut kept = vec![];
    let (mut has_domain, mut ends_between) = (false, true);
    for part in text.split(delimiter).map(str::trim) {
        let (prefix, name) = part.split_once('_').unwrap_or(("", part));
        let name = name.trim_start_matches('_');
        let is_top = matches!(prefix, "r" | "d" | "k" | "sk");
        ends_between = name.is_empty() || prefix == "x" || (is_top && has_domain);
        if !ends_between {
            has_domain |= is_top;
            // The lineage's own reader knows no realms.
            kept.push(part.strip_prefix("r__").map_or(part.to_owned(), |it| format!("d__{it}")));
        }
    }
    if ends_between {
        return Clade::Between;
    }
    match Lineage::from_parts(kept.iter().map(String::as_str)).into_taxon(ncbi) {
        Some((rank, taxon)) => Clade::Taxon(rank, taxon),
        None => Clade::Nothing,
    }
}

/// A line of a tree that is written by indentation.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub line: u32,
    pub depth: usize,
    /// `None` for levels between named ranks.
    pub rank: Option<Rank>,
    pub ncbi: Option<u32>,
    pub name: String,
    pub value: f64,
}

/// Walks a tree, giving each node of a named rank the named ranks above it.
pub(crate) fn walk(nodes: impl IntoIterator<Item = Node>) -> Vec<(Rank, Row)> {
    let mut path = Vec::<(usize, Option<(Rank, String)>)>::new();
    let mut rows = vec![];
    for node in nodes {
        while path.last().is_some_and(|(depth, _)| *depth >= node.depth) {
            path.pop();
        }
        let named = node.rank.map(|rank| (rank, node.name.clone()));
        path.push((node.depth, named.clone()));
        let Some((rank, name)) = named else { continue };
        let mut lineage = Vec::<(Rank, String)>::new();
        for (rank, name) in path.iter().filter_map(|(_, named)| named.as_ref()) {
            if lineage.last().is_none_or(|(last, _)| last < rank) {
                lineage.push((*rank, name.clone()));
            }
        }
        let taxon = Taxon { name, lineage, ncbi: node.ncbi };
        rows.push((rank, Row { taxon, value: node.value, place: Place::Line(node.line) }));
    }
    rows
}

/// The rows of one specimen.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub label: String,
    pub by_rank: BTreeMap<Rank, Vec<Row>>,
    pub unclassified: Option<f64>,
    /// Whether the file speaks of the specimen, be it only of levels between ranks.
    pub is_seen: bool,
}

impl Gathered {
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    pub fn push(&mut self, rank: Rank, taxon: Taxon, value: f64, place: Place) {
        self.by_rank.entry(rank).or_default().push(Row { taxon, value, place });
    }

    pub fn push_unclassified(&mut self, value: f64) {
        self.unclassified = Some(self.unclassified.unwrap_or(0.0) + value);
    }

    /// Adds up a rank.
    pub fn sum(&self, rank: Rank) -> f64 {
        // An empty sum is -0 in floating point.
        self.by_rank.get(&rank).into_iter().flatten().map(|row| row.value).sum::<f64>() + 0.0
    }

    /// Sets strains aside that fall short of what the rank above them holds.
    pub fn set_strains_aside(&mut self, log: &mut ProblemLog) {
        let Some(strains) = self.by_rank.get(&Rank::Strain).map(Vec::len) else { return };
        let wider = self.by_rank.keys().rev().find(|rank| **rank < Rank::Strain).copied();
        let Some(wider) = wider else { return };
        let (part, whole) = (self.sum(Rank::Strain), self.sum(wider));
        if part >= 0.99 * whole {
            return;
        }
        let rank = wider.as_str();
        let message = format!(
            "strains of `{}` ({strains}) add up to {part:.2}, rank {rank} to {whole:.2}: the narrowest rank is {rank}",
            self.label,
        );
        log.note("strains-incomplete", message);
        self.by_rank.remove(&Rank::Strain);
    }

    /// Leaves counts out that are no whole numbers, each with a problem.
    fn keep_whole(&mut self, log: &mut ProblemLog) {
        for rows in self.by_rank.values_mut() {
            rows.retain(|row| {
                let is_whole = row.value.fract().abs() <= 0.0;
                if !is_whole {
                    let message = format!("the count of `{}` is not whole", row.taxon.name);
                    let place = row.place.clone();
                    let problem = Problem::new(Severity::Error, "count-fraction", place, message);
                    log.push(problem.with_value(&row.value.to_string()));
                }
                is_whole
            });
        }
    }
}

/// Makes a reading of what was gathered; a specimen of which no read found a taxon has an empty
/// profile at the rank that was looked for, a file without any row is told.
pub(crate) fn into_reading(
    gathered: Vec<Gathered>,
    looked_for: Rank,
    method: &Method,
    abundance: Abundance,
    mut log: ProblemLog,
) -> Reading {
    let mut reading = Reading::new(Kind::Microbiome);
    let mut labels = Labels::default();
    for mut specimen in gathered {
        specimen.set_strains_aside(&mut log);
        if abundance == Abundance::Counts {
            specimen.keep_whole(&mut log);
        }
        let Gathered { label, mut by_rank, unclassified, is_seen } = specimen;
        if by_rank.is_empty() {
            if unclassified.is_none() && !is_seen {
                continue;
            }
            let message = format!("no read of `{label}` was assigned to a taxon");
            let place = Place::File;
            log.push(Problem::new(Severity::Warning, "nothing-classified", place, message));
            by_rank.insert(looked_for, vec![]);
        }
        let label = labels.unique(label, &mut log);
        let profiles = taxa::profiles(method, abundance, by_rank, unclassified, &mut log);
        let specimen = RawSpecimen::new(label, Place::File);
        reading.specimens.push(RawSpecimen { profiles, ..specimen });
    }
    if reading.specimens.is_empty() {
        let message = "the file holds no taxa";
        log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
    }
    reading.problems = log.finish();
    reading
}

/// The labels given so far; of many specimens none is compared with all others.
#[derive(Debug, Default)]
struct Labels {
    taken: BTreeSet<String>,
    repeats: BTreeMap<String, u32>,
}

impl Labels {
    fn unique(&mut self, label: String, log: &mut ProblemLog) -> String {
        if self.taken.insert(label.clone()) {
            return label;
        }
        let repeats = self.repeats.entry(label.clone()).or_insert(1);
        let free = loop {
            *repeats += 1;
            let candidate = format!("{label} ({repeats})");
            if self.taken.insert(candidate.clone()) {
                break candidate;
            }
        };
        let message = format!("`{label}` names two specimens; the second is called `{free}`");
        log.push(Problem::new(Severity::Warning, "specimen-repeated", Place::File, message));
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Option<(Rank, String, usize)> {
        match clade(text, None) {
            Clade::Taxon(rank, taxon) => Some((rank, taxon.name, taxon.lineage.len())),
            _ => None,
        }
    }

    #[test]
    fn levels_between_ranks_are_no_taxa_and_leave_no_trace_in_lineages() {
        assert_eq!(clade("k__Eukaryota|k__Metazoa", None), Clade::Between);
        assert_eq!(clade("k__Eukaryota|x__Opisthokonta", None), Clade::Between);
        assert_eq!(clade("r__Duplodnaviria|k__Heunggongvirae|p__|", None), Clade::Between);
        let chordata = named("k__Eukaryota|x__Opisthokonta|k__Metazoa|p__Chordata");
        assert_eq!(chordata, Some((Rank::Phylum, "Chordata".to_owned(), 2)));
        let virus = named("r__Duplodnaviria|k__Heunggongvirae|p__Uroviricota|||||t__UViG_1");
        assert_eq!(virus, Some((Rank::Strain, "UViG_1".to_owned(), 3)));
        assert_eq!(named("d_Bacteria|p_Firmicutes"), Some((Rank::Phylum, "Firmicutes".into(), 2)));
    }

    #[test]
    fn labels_come_from_names_of_files() {
        for (path, label) in [
            ("/data/reads/SRR1_1.fastq.gz", "SRR1_1"),
            ("a\\b\\s.out", "s"),
            (".hidden", ".hidden"),
            ("plain", "plain"),
        ] {
            assert_eq!(label_of(path), label);
        }
    }

    #[test]
    fn labels_that_repeat_are_numbered() {
        let (mut labels, mut log) = (Labels::default(), ProblemLog::default());
        let found: Vec<_> =
            ["a", "a", "a (2)", "a"].map(|it| labels.unique(it.into(), &mut log)).into();
        assert_eq!(found, ["a", "a (2)", "a (2) (2)", "a (3)"]);
        assert_eq!(log.finish().len(), 3);
    }
}

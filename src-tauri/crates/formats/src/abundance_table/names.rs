//! Names of taxa in plain tables: what shows that a name is one, and how each spelling is read.

use crate::feature_table::Feature;
use crate::fold::fold;
use crate::lineage;
use zonula_model::Rank;

/// The widest taxa, with which lineages without prefixes begin.
const WIDEST: [&str; 9] = [
    "Bacteria",
    "Archaea",
    "Eukaryota",
    "Eukarya",
    "Fungi",
    "Viruses",
    "Root",
    "root",
    "cellular organisms",
];

/// What a whole table's names have in common.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Style {
    /// Lineages without prefixes: a widest taxon that stands alone is one of them.
    bare_lineages: bool,
}

impl Style {
    /// Judges all names.
    pub fn of(names: &[String]) -> Self {
        Self { bare_lineages: names.iter().any(|name| is_bare_lineage(name)) }
    }
}

/// Returns whether a name shows for sure that it is a taxon's: it is a lineage.
pub(super) fn is_lineage(name: &str) -> bool {
    let name = name.trim().trim_matches('"');
    let single = |letter: char| name.starts_with(letter) && name.get(1..3) == Some("__");
    // `g__Dorea` without more is as sure; `d_…` is judged by the lineage's own rule.
    "kdpcofgst".chars().any(single)
        || lineage::is_lineage(name)
        || is_bare_lineage(name)
        || is_number_path(name)
        || name.matches(';').count() >= 3
}

/// Returns whether a name shows that it is a taxon's: a prefix of a rank, or a lineage.
pub(super) fn is_taxon(name: &str) -> bool {
    let is_short = |prefix: &str| name.len() > 2 && name.starts_with(prefix);
    is_lineage(name) || ["g_", "s_", "f_"].into_iter().any(is_short)
}

/// Returns whether a name is that of a species: `Dorea longicatena`, `GGB9758_SGB15368`.
pub(super) fn is_species(name: &str) -> bool {
    let mut words = name.split([' ', '_']);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_word = |word: &str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    let is_binomial = first.starts_with(char::is_uppercase)
        && is_word(first)
        && is_word(second)
        && second.chars().all(char::is_lowercase);
    is_binomial || name.contains("_SGB")
}

/// Returns whether a name is that of one of the widest taxa, with which lineages begin.
pub(super) fn is_widest(name: &str) -> bool {
    WIDEST.contains(&name)
}

/// Returns whether a row or column of reads that belong to no taxon is called so.
pub(super) fn is_unclassified(name: &str) -> bool {
    let first = name.split([';', '|']).next().unwrap_or_default().trim().trim_matches('"');
    let rest = &name[first.len().min(name.len())..];
    let is_open = rest.chars().all(|sign| matches!(sign, ';' | '|' | '_' | ' ' | '"'));
    let words = ["unassigned", "unclassified", "unknown", "unmapped"];
    is_open && words.contains(&first.to_ascii_lowercase().as_str())
}

/// Returns whether a row or column is the sum of the others.
pub(super) fn is_total(name: &str) -> bool {
    matches!(fold(name).as_str(), "total" | "totals" | "sum" | "summe" | "gesamt" | "all" | "reads")
}

/// `Bacteria|Firmicutes`, `Bacteria;Firmicutes;Clostridia`, `Root;Bacteria`.
fn is_bare_lineage(name: &str) -> bool {
    let mut parts = name.split([';', '|']).map(|part| part.trim().trim_matches('"'));
    let first = parts.next().unwrap_or_default();
    WIDEST.contains(&first) && parts.next().is_some_and(|second| !second.is_empty())
}

/// `131567|2|1239`: NCBI's numbers from wide to narrow.
fn is_number_path(name: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    name.contains('|') && name.split('|').all(is_number)
}

/// Tells the rank of names that stand alone: `g_Dorea` says it, names of two words are species.
pub(super) fn bare_rank(taxa: &[String]) -> Option<Rank> {
    let all = |test: &dyn Fn(&str) -> bool, least: f64| {
        taxa.iter().filter(|name| test(name)).count() as f64 >= least * taxa.len().max(1) as f64
    };
    if all(&|name| name.starts_with("g_"), 0.9) {
        return Some(Rank::Genus);
    }
    if all(&|name| name.starts_with("s_"), 0.9) || all(&is_species, 0.6) {
        return Some(Rank::Species);
    }
    None
}

/// Makes a feature of a name in any of these spellings.
pub(super) fn feature(name: &str, style: Style, rank: Option<Rank>) -> Feature {
    if is_unclassified(name) {
        return Feature::new("unclassified", None);
    }
    if is_number_path(name) {
        let last = name.rsplit('|').next().unwrap_or_default();
        let mut feature = Feature::new(last, None);
        feature.taxon.ncbi = last.parse().ok();
        return feature;
    }
    let mut feature = Feature::new(&normal(name, style), None);
    if let (Some(rank), Rank::Feature) = (rank, feature.rank) {
        let plain =
            name.split_once('_').filter(|(letter, _)| letter.len() == 1).map_or(name, |it| it.1);
        feature.rank = rank;
        feature.written = Some(rank);
        feature.taxon.lineage = vec![(rank, plain.to_owned())];
        feature.taxon.name = plain.to_owned();
    }
    feature
}

/// Writes a lineage as the reader of lineages knows it.
fn normal(name: &str, style: Style) -> String {
    let name = name.trim().trim_matches('"');
    // R turns the signs between ranks into points: `k__Bacteria.p__Firmicutes`.
    let is_mangled =
        !name.contains([';', '|']) && (name.contains(".p__") || name.contains(".D_1__"));
    if is_mangled {
        let mut text = name.replace(".__", ";__");
        for prefix in ["p__", "c__", "o__", "f__", "g__", "s__", "D_"] {
            text = text.replace(&format!(".{prefix}"), &format!(";{prefix}"));
        }
        return text;
    }
    if is_bare_lineage(name) {
        let parts: Vec<_> =
            name.split([';', '|']).map(|part| part.trim().trim_matches('"')).collect();
        // The RDP classifier names the rank behind each name: `Root;rootrank;Bacteria;domain`.
        let ranked: Vec<_> =
            parts.chunks(2).filter_map(|pair| Some((pair[0], *pair.get(1)?))).collect();
        let is_ranked = parts.len() >= 4
            && ranked.iter().all(|(_, rank)| *rank == "rootrank" || prefix_of(rank).is_some());
        if is_ranked {
            let named = ranked
                .iter()
                .filter_map(|(name, rank)| Some(format!("{}{name}", prefix_of(rank)?)));
            return named.filter(|part| !part.starts_with('-')).collect::<Vec<_>>().join(";");
        }
        let wide = ["Root", "root", "cellular organisms"];
        let begin = usize::from(wide.contains(&parts[0]));
        return parts[begin..].join(";");
    }
    match style.bare_lineages && WIDEST.contains(&name) {
        // One of the lineages, of one rank only.
        true => format!("{name};"),
        false => name.to_owned(),
    }
}

/// Returns the prefix of a rank's name; a rank between the named ones is marked for leaving out.
fn prefix_of(rank: &str) -> Option<&'static str> {
    match rank.to_ascii_lowercase().as_str() {
        "domain" | "kingdom" | "superkingdom" => Some("k__"),
        "phylum" => Some("p__"),
        "class" => Some("c__"),
        "order" => Some("o__"),
        "family" => Some("f__"),
        "genus" => Some("g__"),
        "species" => Some("s__"),
        "subclass" | "suborder" | "superphylum" | "subphylum" => Some("-"),
        _ => None,
    }
}

/// Returns the rank that a column's header names.
pub(super) fn rank_of(header: &str) -> Option<Rank> {
    match fold(header).as_str() {
        "kingdom" | "superkingdom" | "domain" => Some(Rank::Domain),
        "feature" => None,
        name => Rank::parse(name),
    }
}

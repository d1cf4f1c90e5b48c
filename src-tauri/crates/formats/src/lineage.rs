//! Lineages: `k__Bacteria;p__Bacillota`, `d__…|…`, `D_0__…`, `d_…`, and ranks without prefixes.

use zonula_model::{Rank, Taxon};

/// A lineage with how it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lineage {
    /// Named ranks, wide to narrow; ranks left open by the source are left out.
    pub ranks: Vec<(Rank, String)>,
    /// The narrowest rank that is written, even where its name is empty (`g__`).
    pub written: Option<Rank>,
    /// Which prefixes were used.
    pub prefixes: Prefixes,
}

/// How ranks are marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prefixes {
    /// By position only.
    #[default]
    None,
    /// `k__` (Greengenes, MetaPhlAn)
    Kingdom,
    /// `d__` (GTDB, SILVA 138)
    Domain,
    /// `D_0__` (SILVA 132 and earlier)
    Numbered,
    /// `d_` (KrakenTools)
    Single,
}

/// What stands in place of a lineage where a classifier found none.
const NOT_PLACED: [&str; 4] = ["unassigned", "unclassified", "no blast hit", "unknown"];

impl Lineage {
    /// Reads a lineage of any of these spellings; ranks of a lineage without prefixes count from domain.
    pub fn parse(text: &str) -> Self {
        let text = text.trim().trim_matches('"');
        let delimiter = if text.contains('|') { '|' } else { ';' };
        Self::from_parts(text.split(delimiter))
    }

    /// Reads a lineage whose ranks stand apart already.
    pub fn from_parts<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut lineage = Self::default();
        for (position, part) in parts.into_iter().enumerate() {
            let part = part.trim().trim_matches('"');
            let (rank, name) = match split_prefix(part) {
                Some((prefixes, rank, name)) => {
                    if lineage.prefixes == Prefixes::None {
                        lineage.prefixes = prefixes;
                    }
                    (Some(rank), name)
                }
                None => (Rank::NAMED.get(position).copied(), part),
            };
            let (Some(rank), name) = (rank, clean(name)) else { continue };
            if !part.is_empty() {
                lineage.written = lineage.written.max(Some(rank));
            }
            if !name.is_empty() && lineage.ranks.last().is_none_or(|(last, _)| *last < rank) {
                lineage.ranks.push((rank, name.to_owned()));
            }
        }
        if let [(_, name)] = lineage.ranks.as_slice()
            && NOT_PLACED.iter().any(|word| word.eq_ignore_ascii_case(name))
        {
            return Self { ranks: vec![], written: None, ..lineage };
        }
        lineage
    }

    /// Makes the taxon at the narrowest named rank; `None` for a lineage without any name.
    pub fn into_taxon(self, ncbi: Option<u32>) -> Option<(Rank, Taxon)> {
        let (rank, name) = self.ranks.last().cloned()?;
        Some((rank, Taxon { name, lineage: self.ranks, ncbi }))
    }
}

/// Returns whether a text is written as a lineage: a rank prefix, or several parts.
pub fn is_lineage(text: &str) -> bool {
    let text = text.trim().trim_matches('"');
    let first = text.split(['|', ';']).next().unwrap_or_default();
    match split_prefix(first) {
        // One underscore is common in other names: a domain, or a phylum below it, has to show it.
        Some((Prefixes::Single, rank, name)) => {
            text.contains("|p_") || (rank == Rank::Domain && name.starts_with(char::is_uppercase))
        }
        Some(_) => true,
        None => false,
    }
}

/// Splits `g__Roseburia` into its rank and name.
fn split_prefix(part: &str) -> Option<(Prefixes, Rank, &str)> {
    if let Some(rest) = part.strip_prefix("D_") {
        let (digit, name) = rest.split_once("__")?;
        let rank = Rank::NAMED.get(digit.parse::<usize>().ok()?)?;
        return Some((Prefixes::Numbered, *rank, name));
    }
    let (prefix, rest) = part.split_once('_')?;
    let rank = match prefix {
        "k" | "d" | "sk" => Rank::Domain,
        "p" => Rank::Phylum,
        "c" => Rank::Class,
        "o" => Rank::Order,
        "f" => Rank::Family,
        "g" => Rank::Genus,
        "s" => Rank::Species,
        "t" => Rank::Strain,
        _ => return None,
    };
    match rest.strip_prefix('_') {
        Some(name) if prefix == "k" => Some((Prefixes::Kingdom, rank, name)),
        Some(name) => Some((Prefixes::Domain, rank, name)),
        None => Some((Prefixes::Single, rank, rest)),
    }
}

/// Takes mothur's confidence, `Bacteria(100)`, and blanks away.
fn clean(name: &str) -> &str {
    let name = name.trim();
    if name.bytes().all(|byte| byte == b'_') {
        return "";
    }
    match name.rsplit_once('(') {
        Some((before, digits))
            if digits.strip_suffix(')').is_some_and(|it| it.parse::<f32>().is_ok()) =>
        {
            before.trim_end()
        }
        _ => name,
    }
}

/// Says whose names are used, where the names themselves show it; of each lineage its named
/// ranks, the narrowest rank that is written where that is known, and its prefixes.
pub(crate) fn taxonomy<'a>(
    lineages: impl IntoIterator<Item = (&'a [(Rank, String)], Option<Rank>, Prefixes)>,
) -> Option<String> {
    let (mut seen, mut gtdb, mut silva, mut greengenes) = (Prefixes::None, false, false, false);
    for (ranks, written, prefixes) in lineages {
        if prefixes != Prefixes::None {
            seen = prefixes;
        }
        gtdb |= ranks.iter().any(|(_, name)| has_gtdb_suffix(name));
        silva |= ranks.iter().any(|(_, name)| {
            name.starts_with("uncultured") || name.ends_with(" group") || name == "Incertae Sedis"
        });
        // Greengenes writes all seven ranks, empty ones too, and of a species its epithet only.
        greengenes |= match ranks.last() {
            Some((Rank::Species, name)) => name.starts_with(|sign: char| sign.is_lowercase()),
            Some((last, _)) => written == Some(Rank::Species) && *last < Rank::Species,
            None => false,
        };
    }
    let name = match seen {
        _ if gtdb => "GTDB",
        Prefixes::Numbered => "SILVA",
        Prefixes::Domain if silva => "SILVA",
        Prefixes::Kingdom if greengenes => "Greengenes",
        _ => return None,
    };
    Some(name.to_owned())
}

/// Returns whether a name carries GTDB's letter for a split clade: `Firmicutes_A`, `Dorea_B longicatena`.
pub(crate) fn has_gtdb_suffix(name: &str) -> bool {
    // Asked of every name of a taxonomy: most have no underscore.
    if !name.as_bytes().contains(&b'_') {
        return false;
    }
    let first = name.split(' ').next().unwrap_or_default();
    first.rsplit_once('_').is_some_and(|(before, letters)| {
        before.len() > 2
            && !before.contains('_')
            && before.starts_with(|sign: char| sign.is_ascii_uppercase())
            && before.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
            && (1..=2).contains(&letters.len())
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &[(Rank, &str)]) {
        let found = Lineage::parse(text);
        let found: Vec<_> = found.ranks.iter().map(|(rank, name)| (*rank, name.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn lineages_of_all_spellings_are_read() {
        use Rank::{Domain, Genus, Phylum, Species, Strain};
        check(
            "k__Bacteria; p__Firmicutes; g__; s__",
            &[(Domain, "Bacteria"), (Phylum, "Firmicutes")],
        );
        check(
            "k__Bacteria|p__Firmicutes|t__SGB1",
            &[(Domain, "Bacteria"), (Phylum, "Firmicutes"), (Strain, "SGB1")],
        );
        check(
            "D_0__Bacteria;D_1__Firmicutes;D_5__Dorea",
            &[(Domain, "Bacteria"), (Phylum, "Firmicutes"), (Genus, "Dorea")],
        );
        check(
            "d_Bacteria|p_Firmicutes|s_Dorea longicatena",
            &[(Domain, "Bacteria"), (Phylum, "Firmicutes"), (Species, "Dorea longicatena")],
        );
        check("Bacteria(100);Firmicutes(98.5);", &[(Domain, "Bacteria"), (Phylum, "Firmicutes")]);
        check("\"k__Bacteria", &[(Domain, "Bacteria")]);
        check("", &[]);
    }

    #[test]
    fn taxonomies_are_told_by_their_names() {
        let name = |texts: &[&str]| {
            let lineages: Vec<_> = texts.iter().map(|text| Lineage::parse(text)).collect();
            taxonomy(lineages.iter().map(|it| (it.ranks.as_slice(), it.written, it.prefixes)))
        };
        assert_eq!(name(&["d__Bacteria;p__Firmicutes_A"]).as_deref(), Some("GTDB"));
        assert_eq!(name(&["D_0__Bacteria;D_1__Firmicutes"]).as_deref(), Some("SILVA"));
        assert_eq!(
            name(&["k__Bacteria;p__Firmicutes;c__;o__;f__;g__;s__"]).as_deref(),
            Some("Greengenes")
        );
        assert_eq!(name(&["d__Bacteria;p__Bacteroidota"]), None);
        assert!(!has_gtdb_suffix("s__GGB_SGB"));
        assert!(!has_gtdb_suffix("Clostridium_XIVa"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,60}") {
            let lineage = Lineage::parse(&text);
            prop_assert!(lineage.ranks.is_sorted_by(|a, b| a.0 < b.0));
            let _ = is_lineage(&text);
        }
    }
}

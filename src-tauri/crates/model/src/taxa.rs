//! Taxa: a list in which none stands twice, shared by the profiles of a table.

use crate::group::fold_taxon;
use crate::profile::{ProfileError, Rank, Taxon};
use std::fmt;
use std::ops::{Deref, Index};
use std::sync::{Arc, OnceLock};

/// Taxa of a table, none of them twice.
#[derive(Clone, Debug, Default)]
pub struct Taxa {
    listed: Vec<Taxon>,
    /// Their names as they are compared, folded when first asked for.
    folded: OnceLock<Vec<FoldedTaxon>>,
}

/// A taxon's names as [`fold_taxon`] writes them.
#[derive(Clone, Debug)]
pub struct FoldedTaxon {
    /// Its own name.
    pub name: Arc<str>,
    /// The place of that name among those of the table, ascending; the same name, the same place.
    pub order: u32,
    genus: Option<Arc<str>>,
    species: Option<Arc<str>>,
}

impl FoldedTaxon {
    fn of(taxon: &Taxon) -> Self {
        let name: Arc<str> = fold_taxon(&taxon.name).into();
        let at = |rank| match taxon.at(rank)? {
            own if own == taxon.name => Some(Arc::clone(&name)),
            other => Some(fold_taxon(other).into()),
        };
        Self { genus: at(Rank::Genus), species: at(Rank::Species), name, order: 0 }
    }

    /// Returns the genus of a taxon of a rank; `None` where the source names none.
    pub fn genus(&self, rank: Rank) -> Option<&str> {
        self.at(Rank::Genus, rank, self.genus.as_deref())
    }

    /// Returns the species of a taxon of a rank; `None` where the source names none.
    pub fn species(&self, rank: Rank) -> Option<&str> {
        self.at(Rank::Species, rank, self.species.as_deref())
    }

    /// A taxon without a lineage still has a name at its own rank.
    fn at<'a>(&'a self, asked: Rank, own: Rank, named: Option<&'a str>) -> Option<&'a str> {
        named.or((asked == own).then_some(&*self.name)).filter(|name| !name.is_empty())
    }
}

impl Taxa {
    /// Takes a list of taxa; refuses one that stands twice (same lineage and name).
    pub fn new(taxa: Vec<Taxon>) -> Result<Self, ProfileError> {
        match repeated(&taxa) {
            Some(taxon) => Err(ProfileError::Repeated(taxon.name.clone())),
            None => Ok(Self { listed: taxa, folded: OnceLock::new() }),
        }
    }

    /// Returns the names as they are compared, in the order of the taxa.
    pub fn folded(&self) -> &[FoldedTaxon] {
        self.folded.get_or_init(|| {
            let mut folded: Vec<FoldedTaxon> = self.listed.iter().map(FoldedTaxon::of).collect();
            let mut ascending: Vec<&mut FoldedTaxon> = folded.iter_mut().collect();
            ascending.sort_by(|one, other| one.name.cmp(&other.name));
            let (mut order, mut before) = (0, None);
            for taxon in ascending {
                order += u32::from(before.is_some_and(|name: Arc<str>| name != taxon.name));
                taxon.order = order;
                before = Some(Arc::clone(&taxon.name));
            }
            folded
        })
    }
}

impl PartialEq for Taxa {
    fn eq(&self, other: &Self) -> bool {
        self.listed == other.listed
    }
}

/// Finds a taxon that stands twice: the same name and lineage.
pub fn repeated<'a>(taxa: impl IntoIterator<Item = &'a Taxon>) -> Option<&'a Taxon> {
    // Most names differ in their first letters: those are compared as one number.
    let beginning = |taxon: &Taxon| {
        let mut bytes = [0; 8];
        let length = taxon.name.len().min(bytes.len());
        bytes[..length].copy_from_slice(&taxon.name.as_bytes()[..length]);
        u64::from_be_bytes(bytes)
    };
    let mut sorted: Vec<_> = taxa.into_iter().map(|taxon| (beginning(taxon), taxon)).collect();
    sorted.sort_unstable_by(|(own, taxon), (others, other)| {
        let key = |taxon: &'a Taxon| (&taxon.name, &taxon.lineage);
        own.cmp(others).then_with(|| key(taxon).cmp(&key(other)))
    });
    let is_same =
        |own: &Taxon, other: &Taxon| own.name == other.name && own.lineage == other.lineage;
    sorted.windows(2).find(|pair| is_same(pair[0].1, pair[1].1)).map(|pair| pair[0].1)
}

impl Deref for Taxa {
    type Target = [Taxon];

    fn deref(&self) -> &[Taxon] {
        &self.listed
    }
}

/// The taxa of one profile, in its order.
#[derive(Clone, Copy)]
pub struct ListedTaxa<'a> {
    pub(crate) taxa: &'a [Taxon],
    pub(crate) listed: &'a [u32],
}

impl<'a> ListedTaxa<'a> {
    /// Returns how many taxa there are.
    pub fn len(self) -> usize {
        self.listed.len()
    }

    /// Returns whether there is none.
    pub fn is_empty(self) -> bool {
        self.listed.is_empty()
    }

    /// Returns the taxon at a position; `None` beyond the last.
    pub fn get(self, position: usize) -> Option<&'a Taxon> {
        self.listed.get(position).map(|&at| &self.taxa[at as usize])
    }

    /// Returns the first taxon.
    pub fn first(self) -> Option<&'a Taxon> {
        self.get(0)
    }

    /// Returns the taxa one after the other.
    pub fn iter(self) -> ListedIter<'a> {
        ListedIter { taxa: self.taxa, listed: self.listed.iter() }
    }

    /// Returns a copy of the taxa.
    pub fn to_vec(self) -> Vec<Taxon> {
        self.iter().cloned().collect()
    }
}

impl Index<usize> for ListedTaxa<'_> {
    type Output = Taxon;

    fn index(&self, position: usize) -> &Taxon {
        &self.taxa[self.listed[position] as usize]
    }
}

impl<'a> IntoIterator for ListedTaxa<'a> {
    type Item = &'a Taxon;
    type IntoIter = ListedIter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Goes through the taxa of a profile.
#[derive(Clone, Debug)]
pub struct ListedIter<'a> {
    taxa: &'a [Taxon],
    listed: std::slice::Iter<'a, u32>,
}

impl<'a> Iterator for ListedIter<'a> {
    type Item = &'a Taxon;

    fn next(&mut self) -> Option<&'a Taxon> {
        self.listed.next().map(|&at| &self.taxa[at as usize])
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.listed.size_hint()
    }
}

impl ExactSizeIterator for ListedIter<'_> {}

impl fmt::Debug for ListedTaxa<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for ListedTaxa<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other.iter()).all(|(own, other)| own == other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rank;

    #[test]
    fn spellings_of_one_name_have_one_place_and_the_places_ascend() {
        let taxon = |name: &str| Taxon { name: name.to_owned(), lineage: vec![], ncbi: None };
        let named = ["g__Dorea", "Blautia", "dorea", "Blautia_A", "Alistipes"].map(taxon);
        let taxa = Taxa::new(named.to_vec()).expect("none stands twice");
        let folded: Vec<_> =
            taxa.folded().iter().map(|taxon| (&*taxon.name, taxon.order)).collect();
        let blautia = ("blautia", 1);
        assert_eq!(folded, [("dorea", 2), blautia, ("dorea", 2), blautia, ("alistipes", 0)]);
    }

    #[test]
    fn a_taxon_without_lineage_is_named_at_its_own_rank_only() {
        let lineage = vec![(Rank::Genus, "g__Blautia".to_owned())];
        let obeum = Taxon { name: "Blautia_obeum".to_owned(), lineage, ncbi: None };
        let named = FoldedTaxon::of(&obeum);
        assert_eq!(named.genus(Rank::Species), Some("blautia"));
        assert_eq!(named.species(Rank::Species), Some("blautia obeum"));
        assert_eq!(named.species(Rank::Genus), None);
    }

    #[test]
    fn only_the_same_name_with_the_same_lineage_is_the_same_taxon() {
        let taxon = |name: &str, phylum: &str| {
            let lineage = vec![(Rank::Phylum, phylum.to_owned())];
            Taxon { name: name.to_owned(), lineage, ncbi: None }
        };
        let mut taxa = vec![
            taxon("Ruminococcus A", "x"),
            taxon("Ruminococcus B", "x"),
            taxon("Ruminococcus A", "y"),
            taxon("", "x"),
            taxon("é", "x"),
        ];
        assert_eq!(repeated(&taxa), None);
        taxa.push(Taxon { ncbi: Some(1), ..taxon("Ruminococcus A", "y") });
        assert_eq!(repeated(&taxa).map(|it| it.name.as_str()), Some("Ruminococcus A"));
        let error = Taxa::new(taxa).expect_err("one stands twice");
        assert_eq!(error, ProfileError::Repeated("Ruminococcus A".to_owned()));
    }
}

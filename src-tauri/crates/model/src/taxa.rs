//! Taxa: a list in which none stands twice, shared by the profiles of a table.

use crate::profile::{ProfileError, Taxon};
use std::fmt;
use std::ops::{Deref, Index};

/// Taxa of one rank, none of them twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taxa(Vec<Taxon>);

impl Taxa {
    /// Takes a list of taxa; refuses one that stands twice (same lineage and name).
    pub fn new(taxa: Vec<Taxon>) -> Result<Self, ProfileError> {
        match repeated(&taxa) {
            Some(taxon) => Err(ProfileError::Repeated(taxon.name.clone())),
            None => Ok(Self(taxa)),
        }
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
        &self.0
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

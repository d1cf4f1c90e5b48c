//! Taxa: a list in which none stands twice, shared by the profiles of a table.

use crate::profile::{ProfileError, Taxon};
use std::collections::BTreeSet;
use std::fmt;
use std::ops::{Deref, Index};

/// Taxa of one rank, none of them twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taxa(Vec<Taxon>);

impl Taxa {
    /// Takes a list of taxa; refuses one that stands twice (same lineage and name).
    pub fn new(taxa: Vec<Taxon>) -> Result<Self, ProfileError> {
        let mut seen = BTreeSet::new();
        for taxon in &taxa {
            if !seen.insert((&taxon.name, &taxon.lineage)) {
                return Err(ProfileError::Repeated(taxon.name.clone()));
            }
        }
        Ok(Self(taxa))
    }
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

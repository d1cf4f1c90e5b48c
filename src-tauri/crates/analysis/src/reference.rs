//! Reference cohorts: measured people with what follows from them, computed once for all who are
//! compared.

use crate::among::Ground;
use crate::composition::{assigned, roll_up, shares};
use crate::shelf::Shelf;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use zonula_model::{Cohort, Rank, TaxonGroup};

/// A cohort, and what its members have: computed when first needed, then kept.
///
/// Nothing of it depends on the person who is compared, so one serves every record of a program.
pub struct ReferenceCohort {
    cohort: Arc<Cohort>,
    groups: Vec<TaxonGroup>,
    shelf: OnceLock<Shelf>,
    ground: OnceLock<Ground>,
    mean_shares: Mutex<BTreeMap<Rank, MeanShares>>,
}

/// The mean share of each taxon by name; `None` where a member names nothing at the rank.
type MeanShares = Option<Arc<BTreeMap<String, f64>>>;

impl ReferenceCohort {
    /// Takes a cohort, and the functional groups that are to be summed in its members: those of
    /// [`crate::Knowledge::groups`], in the same order.
    pub fn new(cohort: impl Into<Arc<Cohort>>, groups: &[TaxonGroup]) -> Self {
        Self {
            cohort: cohort.into(),
            groups: groups.to_vec(),
            shelf: OnceLock::new(),
            ground: OnceLock::new(),
            mean_shares: Mutex::default(),
        }
    }

    /// Returns the cohort itself.
    pub fn cohort(&self) -> &Cohort {
        &self.cohort
    }

    /// Returns the mean share of each taxon at a rank over all members, by name, of what was assigned
    /// to any; `None` where a member names nothing at that rank.
    pub fn mean_shares(&self, rank: Rank) -> Option<Arc<BTreeMap<String, f64>>> {
        let mut known = self.mean_shares.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(rank).or_insert_with(|| mean_shares(&self.cohort, rank).map(Arc::new)).clone()
    }

    /// Returns its members' values.
    pub(crate) fn shelf(&self) -> &Shelf {
        kept(&self.shelf, || Shelf::of(&self.cohort, &self.groups))
    }

    /// Returns what its map and its curves are drawn from.
    pub(crate) fn ground(&self) -> &Ground {
        kept(&self.ground, || Ground::of(&self.cohort))
    }
}

/// Returns what a cell keeps, computed when first needed.
///
/// Not while others wait for the cell: what is computed on all processors may, while it waits for a
/// part of its own, be given another profile that asks for the same cell, and would wait for itself.
/// Who comes meanwhile computes it too, and the first to be done is kept.
fn kept<T>(cell: &OnceLock<T>, compute: impl FnOnce() -> T) -> &T {
    match cell.get() {
        Some(known) => known,
        None => {
            let computed = compute();
            cell.get_or_init(|| computed)
        }
    }
}

/// Averages the members' shares at a rank; `None` where one of them names nothing there.
fn mean_shares(cohort: &Cohort, rank: Rank) -> Option<BTreeMap<String, f64>> {
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    for member in &cohort.members {
        let own = roll_up(&member.profile, rank).ok()?;
        let shares = shares(&own, assigned(&[&member.profile])).ok()?;
        for (taxon, share) in shares.iter().filter(|(_, share)| *share > 0.0) {
            match sums.get_mut(&taxon.name) {
                Some(sum) => *sum += share,
                None => {
                    sums.insert(taxon.name.clone(), share);
                }
            }
        }
    }
    let n = cohort.members.len().max(1) as f64;
    sums.values_mut().for_each(|sum| *sum /= n);
    Some(sums)
}

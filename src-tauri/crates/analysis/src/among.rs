//! Among a cohort: a person's profiles on the map of measured people, and those people's curves.

use crate::alpha::Community;
use crate::beta::{Ordination, Table, bray_curtis, principal_coordinates};
use crate::cohort;
use crate::composition::roll_up;
use crate::findings::{CohortComparison, OwnPoint, RarefactionSpan};
use crate::rarefaction::expected_richness;
use crate::reference::ReferenceCohort;
use crate::sum::sum;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use zonula_model::{Abundance, Cohort, Date, FoldedTaxon, Profile, SpecimenId};

/// How many depths a cohort's span is computed at.
const DEPTHS: u32 = 20;

/// One of the person's profiles at the rank that diversity was computed at.
pub(crate) struct Own<'a> {
    pub specimen: SpecimenId,
    pub day: Option<Date>,
    pub profile: &'a Profile,
    /// Its shares; `None` for an empty one.
    pub shares: Option<&'a NamedShares>,
}

/// Compares a person's profiles with every cohort that one of them matches.
///
/// The map shows principal coordinates of Bray–Curtis distances between the members' shares; the
/// person's profiles are laid on it and do not bend it, so that one cohort has one map. Taxa are
/// matched by their folded name, because lineages are spelled differently from file to file.
pub(crate) fn compare(own: &[Own<'_>], cohorts: &[Arc<ReferenceCohort>]) -> Vec<CohortComparison> {
    let mut matched: BTreeMap<&str, (&ReferenceCohort, Vec<&Own<'_>>)> = BTreeMap::new();
    for one in own {
        let found = cohort::find(cohorts, one.profile.method(), one.profile.rank());
        if let Ok(reference) = found {
            let id = reference.cohort().id.as_str();
            matched.entry(id).or_insert((reference, vec![])).1.push(one);
        }
    }
    let all = matched.into_values();
    all.filter_map(|(reference, own)| comparison(reference, &own)).collect()
}

/// Lays a person's profiles on a cohort's map; `None` where it has none, or a profile is empty.
fn comparison(reference: &ReferenceCohort, own: &[&Own<'_>]) -> Option<CohortComparison> {
    let ground = reference.ground();
    let map = ground.map.as_ref()?;
    // People who differ in one way only lie on a line.
    let on_plane = |axes: &[f64]| Some((*axes.first()?, axes.get(1).copied().unwrap_or(0.0)));
    let point = |one: &&Own<'_>| {
        let place = map.place(&ground.distances(one.shares?));
        Some(OwnPoint { specimen: one.specimen, day: one.day, at: on_plane(&place)? })
    };
    Some(CohortComparison {
        cohort: reference.cohort().id.clone(),
        members: map.points.iter().filter_map(|axes| on_plane(axes)).collect(),
        own: own.iter().map(point).collect::<Option<_>>()?,
        shares: on_plane(&map.shares)?,
        negative_share: map.negative_share,
        rarefaction: ground.spans.clone(),
    })
}

/// What a cohort's map and curves are drawn from.
pub(crate) struct Ground {
    /// The folded names of the taxa, ascending, in the order of the rows.
    taxa: Vec<Arc<str>>,
    /// The members' shares, by taxon.
    rows: Vec<Vec<(usize, f64)>>,
    /// The members on two axes, fewer where they differ less; `None` where one of them is empty.
    map: Option<Ordination>,
    /// What their rarefaction curves span.
    spans: Vec<RarefactionSpan>,
}

impl Ground {
    /// Computes it from a cohort's members.
    pub(crate) fn of(cohort: &Cohort) -> Self {
        let rolled = cohort.members.iter();
        let rolled = rolled.filter_map(|member| roll_up(&member.profile, cohort.rank).ok());
        let members: Vec<Profile> = rolled.collect();
        let named: Vec<NamedShares> = members.iter().filter_map(NamedShares::of).collect();
        let names: BTreeSet<&Arc<str>> =
            named.iter().flat_map(|own| own.0.iter().map(|(name, _)| name)).collect();
        let taxa: Vec<Arc<str>> = names.into_iter().cloned().collect();
        let row = |own: &NamedShares| own.among(&taxa).collect();
        let rows: Vec<Vec<(usize, f64)>> = named.iter().map(row).collect();
        // An empty profile has no place; without it the rest would no longer be the cohort.
        let whole = rows.len() == members.len();
        let map = whole.then(|| map(&rows, taxa.len())).flatten();
        Self { taxa, rows, map, spans: spans(&members) }
    }

    /// Returns the Bray–Curtis distance of a profile's shares from each member's.
    fn distances(&self, own: &NamedShares) -> Vec<f64> {
        let mut shares = vec![0.0; self.taxa.len()];
        own.among(&self.taxa).for_each(|(at, share)| shares[at] = share);
        let distance = |row: &Vec<(usize, f64)>| {
            apart(sum(row.iter().map(|&(at, share)| share.min(shares[at]))))
        };
        self.rows.iter().map(distance).collect()
    }
}

/// Draws the members' map; `None` without any.
fn map(rows: &[Vec<(usize, f64)>], taxa: usize) -> Option<Ordination> {
    let dense = |row: &Vec<(usize, f64)>| {
        let mut shares = vec![0.0; taxa];
        row.iter().for_each(|&(at, share)| shares[at] = share);
        shares
    };
    let rows: Vec<Vec<f64>> = rows.iter().map(dense).collect();
    let table = Table::of_rows(vec![String::new(); rows.len()], &rows, Abundance::Relative).ok()?;
    Some(principal_coordinates(&bray_curtis(&table), 2))
}

/// The shares of a profile's taxa by folded name, ascending; what becomes one by that is added up.
pub(crate) struct NamedShares(Vec<(Arc<str>, f64)>);

impl NamedShares {
    /// Takes the shares of all that is named; `None` if nothing is present.
    pub(crate) fn of(profile: &Profile) -> Option<Self> {
        let total = sum(profile.values().iter().copied());
        let present = profile.folded().filter(|(_, value)| *value > 0.0);
        let mut shares: Vec<(&FoldedTaxon, f64)> =
            present.map(|(taxon, value)| (taxon, value / total)).collect();
        // What becomes one stays in the profile's order.
        shares.sort_by_key(|(taxon, _)| taxon.order);
        shares.dedup_by(|(taxon, share), (kept, sum)| {
            let same = taxon.order == kept.order;
            *sum += if same { *share } else { 0.0 };
            same
        });
        let named = shares.into_iter().map(|(taxon, share)| (Arc::clone(&taxon.name), share));
        Some(Self(named.collect())).filter(|own| !own.0.is_empty())
    }

    /// Returns the Bray–Curtis distance from other shares.
    pub(crate) fn distance(&self, other: &Self) -> f64 {
        let others = other.0.iter().map(|(name, share)| (name, *share));
        apart(sum(self.met(others).map(|(own, other)| own.min(other))))
    }

    /// Finds which of some names, ascending, have a share; gives it with what comes with the name.
    fn met<'a, T>(
        &'a self,
        named: impl Iterator<Item = (&'a Arc<str>, T)>,
    ) -> impl Iterator<Item = (f64, T)> {
        let mut named = named.peekable();
        self.0.iter().filter_map(move |(own, share)| {
            while named.next_if(|(name, _)| *name < own).is_some() {}
            named.next_if(|(name, _)| *name == own).map(|(_, with)| (*share, with))
        })
    }

    /// Finds which of some names, ascending, have a share; gives their places with it.
    fn among<'a>(&'a self, names: &'a [Arc<str>]) -> impl Iterator<Item = (usize, f64)> + 'a {
        self.met(names.iter().zip(0..)).map(|(share, at)| (at, share))
    }
}

/// The Bray–Curtis distance of shares, each adding up to one, by what they have in common.
fn apart(shared: f64) -> f64 {
    (1.0 - shared).clamp(0.0, 1.0)
}

/// Returns what the members' rarefaction curves span, up to the depth that half of them reach.
fn spans(members: &[Profile]) -> Vec<RarefactionSpan> {
    let communities: Vec<Community> = members
        .iter()
        .filter(|profile| profile.abundance() == Abundance::Counts)
        .filter_map(|profile| Community::new(profile.values()).ok())
        .collect();
    let mut totals: Vec<f64> = communities.iter().map(Community::total).collect();
    totals.sort_by(f64::total_cmp);
    let Some(&reached) = totals.get(totals.len() / 2) else { return vec![] };
    let span = |step: u32| {
        let depth = (reached * f64::from(step) / f64::from(DEPTHS)).floor();
        let richness = |own: &Community| expected_richness(own, depth).ok();
        let mut found: Vec<f64> = communities.par_iter().filter_map(richness).collect();
        found.sort_by(f64::total_cmp);
        let at = |share: f64| quantile(&found, share);
        Some(RarefactionSpan { depth, low: at(0.05)?, median: at(0.5)?, high: at(0.95)? })
    };
    (1..=DEPTHS).filter_map(span).collect()
}

/// Returns a quantile of ascending values, between neighbours in proportion (R's type 7).
pub fn quantile(ascending: &[f64], share: f64) -> Option<f64> {
    let place = share * (ascending.len().checked_sub(1)? as f64);
    let below = place.floor() as usize;
    let above = (below + 1).min(ascending.len() - 1);
    Some(ascending[below] + (ascending[above] - ascending[below]) * place.fract())
}

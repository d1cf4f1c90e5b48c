//! Among a cohort: a person's profiles on one map with measured people, and their curves.

use crate::alpha::Community;
use crate::beta::{Table, bray_curtis, principal_coordinates};
use crate::cohort;
use crate::composition::roll_up;
use crate::findings::{CohortComparison, NoValue, OwnPoint, RarefactionSpan};
use crate::rarefaction::expected_richness;
use rayon::prelude::*;
use std::collections::BTreeMap;
use zonula_model::{Abundance, Cohort, Date, Profile, SpecimenId, Taxon, fold_taxon};

/// How many depths a cohort's span is computed at.
const DEPTHS: u32 = 20;

/// One of the person's profiles at the rank that diversity was computed at.
pub(crate) struct Own<'a> {
    pub specimen: SpecimenId,
    pub day: Option<Date>,
    pub profile: &'a Profile,
}

/// Compares a person's profiles with every cohort that one of them matches.
///
/// The map shows principal coordinates of Bray–Curtis distances between shares. Taxa are matched
/// by their folded name, because lineages are spelled differently from file to file.
pub(crate) fn compare(own: &[Own<'_>], cohorts: &[Cohort]) -> Vec<CohortComparison> {
    let mut matched: BTreeMap<&str, (&Cohort, Vec<&Own<'_>>)> = BTreeMap::new();
    for one in own {
        let found = cohort::find(cohorts, one.profile.method(), one.profile.rank());
        if let Ok(cohort) = found {
            matched.entry(&cohort.id).or_insert((cohort, vec![])).1.push(one);
        }
    }
    let comparison = |(cohort, own): (&Cohort, Vec<&Own<'_>>)| {
        let members: Vec<Profile> = cohort
            .members
            .iter()
            .filter_map(|member| roll_up(&member.profile, cohort.rank).ok())
            .collect();
        map(cohort, &members, &own)
            .map(|found| CohortComparison { rarefaction: spans(&members), ..found })
    };
    matched.into_values().filter_map(comparison).collect()
}

/// Draws the map.
fn map(cohort: &Cohort, members: &[Profile], own: &[&Own<'_>]) -> Option<CohortComparison> {
    let all = members.iter().chain(own.iter().map(|one| one.profile));
    let named: Vec<(String, Profile)> =
        all.filter_map(by_name).map(|profile| (String::new(), profile)).collect();
    let entries: Vec<(String, &Profile)> =
        named.iter().map(|(label, profile)| (label.clone(), profile)).collect();
    // An empty profile has no place; without it the rest would no longer line up.
    if entries.len() != members.len() + own.len() {
        return None;
    }
    let distances = bray_curtis(&Table::of_profiles(&entries).ok()?.closed());
    let found = principal_coordinates(&distances, 2);
    let points: Vec<(f64, f64)> =
        found.points.iter().filter_map(|axes| Some((*axes.first()?, *axes.get(1)?))).collect();
    let (theirs, ours) = points.split_at_checked(members.len())?;
    let point = |(one, &at): (&&Own<'_>, &(f64, f64))| OwnPoint {
        specimen: one.specimen,
        day: one.day,
        at,
    };
    Some(CohortComparison {
        cohort: cohort.id.clone(),
        members: theirs.to_vec(),
        own: own.iter().zip(ours).map(point).collect(),
        shares: (*found.shares.first()?, *found.shares.get(1)?),
        negative_share: found.negative_share,
        rarefaction: vec![],
    })
}

/// Renames taxa by their folded name, adding up what becomes one; `None` if nothing is present.
pub(crate) fn by_name(profile: &Profile) -> Option<Profile> {
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    for (taxon, value) in profile.iter() {
        *sums.entry(fold_taxon(&taxon.name)).or_default() += value;
    }
    let taxon = |name| Taxon { name, lineage: vec![], ncbi: None };
    let (taxa, values) = sums.into_iter().map(|(name, value)| (taxon(name), value)).unzip();
    let (method, unit) = (profile.method().clone(), profile.abundance());
    let named = Profile::new(method, profile.rank(), unit, taxa, values, None).ok()?;
    (named.observed() > 0).then_some(named)
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

/// Returns the Bray–Curtis distance between two profiles' shares, taxa matched by folded name.
pub(crate) fn distance(one: &Profile, other: &Profile) -> Result<f64, NoValue> {
    let (one, other) = (by_name(one).ok_or(NoValue::Empty)?, by_name(other).ok_or(NoValue::Empty)?);
    let pair = [(String::new(), &one), (String::new(), &other)];
    Ok(bray_curtis(&Table::of_profiles(&pair)?.closed()).between(0, 1))
}

//! The shelf: what each member of a cohort has, by measure and by group, for one profile to be
//! placed among.

use crate::alpha::{ALPHA_METRICS, alpha};
use crate::cohort::depth;
use crate::composition::{Grouping, assigned, group_shares, roll_up, shares};
use rayon::prelude::*;
use zonula_model::{Cohort, CohortMember, TaxonGroup};

/// What the members of a cohort have.
pub(crate) struct Shelf {
    /// By measure, in the order of [`ALPHA_METRICS`]; ascending.
    pub alpha: Vec<Vec<f64>>,
    /// By group, in the order of the groups; ascending.
    pub groups: Vec<Vec<f64>>,
    /// The least and the greatest depth among them; nothing lies between them without counts.
    pub depths: (f64, f64),
}

impl Shelf {
    /// Computes every member's measures and group shares, on all processors.
    ///
    /// A member whose profile has no value for a measure is left out of that one.
    pub(crate) fn of(cohort: &Cohort, groups: &[TaxonGroup]) -> Self {
        let grouping = Grouping::of(groups);
        let member = |member: &CohortMember| {
            let profile = roll_up(&member.profile, cohort.rank).ok()?;
            let measures: Vec<Option<f64>> =
                alpha(&profile).into_iter().map(|(_, value)| value.ok()).collect();
            let shares = shares(&profile, assigned(&[&member.profile]));
            let sums = shares.map(|shares| group_shares(&shares, &grouping)).unwrap_or_default();
            let sums = sums.into_iter().map(|found| found.ok().map(|(share, _)| share));
            Some((measures, sums.collect::<Vec<_>>()))
        };
        let found: Vec<_> = cohort.members.par_iter().filter_map(member).collect();
        let depths = || cohort.members.iter().filter_map(|member| depth(&member.profile));
        let mut shelf = Self {
            alpha: vec![vec![]; ALPHA_METRICS.len()],
            groups: vec![vec![]; groups.len()],
            depths: (depths().fold(f64::INFINITY, f64::min), depths().fold(0.0, f64::max)),
        };
        for (measures, sums) in found {
            shelf.alpha.iter_mut().zip(measures).for_each(|(values, value)| values.extend(value));
            shelf.groups.iter_mut().zip(sums).for_each(|(values, value)| values.extend(value));
        }
        let all = shelf.alpha.iter_mut().chain(&mut shelf.groups);
        all.for_each(|values| values.sort_by(f64::total_cmp));
        shelf
    }
}

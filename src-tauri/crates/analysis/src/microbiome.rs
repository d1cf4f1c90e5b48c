//! Microbiome: everything a person's profiles say, alone, in time and among a cohort.

use crate::alpha::{ALPHA_METRICS, Community, alpha, is_targeted};
use crate::among::{NamedShares, Own, compare};
use crate::analyse::Knowledge;
use crate::cohort;
use crate::composition::{Grouping, assigned, at_rank, group_shares, shares};
use crate::findings::{
    AlphaValue, BaselineDistance, CohortComparison, CohortPlace, GroupShare, IndexFinding, NoValue,
    ProfileFinding,
};
use crate::index::Ranked;
use crate::rarefaction::rarefaction_curve;
use rayon::prelude::*;
use zonula_model::{
    Abundance, DateTime, Method, PatientRecord, Profile, Rank, Specimen, TaxonGroup, TaxonIndex,
};

/// How many points a rarefaction curve has.
const CURVE_POINTS: u32 = 25;

/// Analyses every profile of a record, and the person among each cohort that matches one.
pub(crate) fn microbiome(
    record: &PatientRecord,
    knowledge: &Knowledge<'_>,
) -> (Vec<ProfileFinding>, Vec<CohortComparison>) {
    let sources: Vec<Source<'_>> = record.specimens.par_iter().flat_map_iter(Source::of).collect();
    // Once, before all profiles ask for it together.
    for source in &sources {
        let own = source.profiles.iter().map(|profile| profile.rank());
        let ranks = own.chain([source.basis.rank()]);
        let found = ranks.map(|rank| cohort::find(knowledge.cohorts, source.method, rank));
        found.flatten().for_each(|reference| _ = reference.shelf());
    }
    let grouping = Grouping::of(knowledge.groups);
    let finding = |source: &Source<'_>| {
        let baseline = sources
            .iter()
            .find(|other| {
                other.method == source.method && other.basis.rank() == source.basis.rank()
            })
            .filter(|first| first.specimen.id != source.specimen.id)
            .map(|first| BaselineDistance {
                specimen: first.specimen.id,
                day: first.specimen.collected.map(DateTime::date),
                bray_curtis: match (&first.shares, &source.shares) {
                    (Some(first), Some(own)) => Ok(first.distance(own)),
                    _ => Err(NoValue::Empty),
                },
            });
        ProfileFinding { baseline, ..source.finding(knowledge, &grouping) }
    };
    let findings = sources.par_iter().map(finding).collect();
    let own: Vec<Own<'_>> = sources
        .iter()
        .filter(|source| !is_targeted(source.method.technique))
        .map(|source| Own {
            specimen: source.specimen.id,
            day: source.specimen.collected.map(DateTime::date),
            profile: &source.basis,
            shares: source.shares.as_ref(),
        })
        .collect();
    (findings, compare(&own, knowledge.cohorts))
}

/// The profiles of one specimen found with one method.
struct Source<'a> {
    specimen: &'a Specimen,
    method: &'a Method,
    profiles: Vec<&'a Profile>,
    /// The profile that diversity is computed from: genera, or the narrowest where none are named.
    basis: Profile,
    /// Its shares by name; `None` for an empty one.
    shares: Option<NamedShares>,
}

impl<'a> Source<'a> {
    /// Sorts a specimen's profiles by method, in the order of the file.
    fn of(specimen: &'a Specimen) -> Vec<Self> {
        let mut methods: Vec<&Method> = vec![];
        for profile in &specimen.profiles {
            if !methods.contains(&profile.method()) {
                methods.push(profile.method());
            }
        }
        let source = |method: &'a Method| {
            let own = specimen.profiles.iter().filter(|profile| profile.method() == method);
            let profiles: Vec<&Profile> = own.collect();
            let narrowest = profiles.first().copied()?;
            let basis = at_rank(&profiles, Rank::Genus).unwrap_or_else(|_| narrowest.clone());
            let shares = NamedShares::of(&basis);
            Some(Self { specimen, method, profiles, basis, shares })
        };
        methods.into_iter().filter_map(source).collect()
    }

    /// Computes everything but the distance from the person's first profile.
    fn finding(&self, knowledge: &Knowledge<'_>, grouping: &Grouping<'_>) -> ProfileFinding {
        let total = assigned(&self.profiles);
        let targeted = is_targeted(self.method.technique);
        let share = |profile: Result<Profile, NoValue>| {
            if targeted { Err(NoValue::TargetedPanel) } else { shares(&profile?, total) }
        };
        // What stayed unclassified is the source's to say, not the rank's.
        let unassigned = self.profiles.iter().find_map(|profile| profile.unclassified());
        let depth = total + unassigned.unwrap_or(0.0);
        let genera = share(match self.basis.rank() {
            Rank::Genus => Ok(self.basis.clone()),
            _ => at_rank(&self.profiles, Rank::Genus),
        });
        let species = self.profiles.iter().find(|profile| profile.rank() == Rank::Species);
        let grouped = match species {
            Some(species) => share(Ok((*species).clone())),
            None => genera.clone(),
        };
        ProfileFinding {
            specimen: self.specimen.id,
            day: self.specimen.collected.map(DateTime::date),
            method: self.method.clone(),
            rank: self.basis.rank(),
            depth: (self.basis.abundance() == Abundance::Counts).then_some(depth),
            unclassified: unassigned.filter(|_| depth > 0.0).map(|rest| rest / depth),
            alpha: placed_alpha(&self.basis, knowledge),
            phyla: share(at_rank(&self.profiles, Rank::Phylum)),
            genera,
            groups: placed_groups(&grouped, knowledge, grouping),
            indices: self.indices(knowledge),
            rarefaction: self.curve(),
            baseline: None,
        }
    }

    /// Computes every index, or says why it has no value.
    fn indices(&self, knowledge: &Knowledge<'_>) -> Vec<IndexFinding> {
        let mut ranked = Ranked::of(&self.profiles);
        let finding = |index: &TaxonIndex| IndexFinding {
            index: index.id.clone(),
            value: ranked.index_value(index),
        };
        knowledge.indices.iter().map(finding).collect()
    }

    /// Rarefies the profile that diversity is computed from.
    fn curve(&self) -> Result<Vec<(f64, f64)>, NoValue> {
        if is_targeted(self.method.technique) {
            return Err(NoValue::TargetedPanel);
        }
        if self.basis.abundance() != Abundance::Counts {
            return Err(NoValue::NeedsCounts);
        }
        rarefaction_curve(&Community::new(self.basis.values())?, CURVE_POINTS)
    }
}

/// Computes alpha diversity and places each value among the matching cohort.
fn placed_alpha(profile: &Profile, knowledge: &Knowledge<'_>) -> Vec<AlphaValue> {
    let reference = cohort::find(knowledge.cohorts, profile.method(), profile.rank());
    let place = |at: usize, value: f64| -> Result<CohortPlace, NoValue> {
        let reference = reference?;
        if ALPHA_METRICS[at].depends_on_depth {
            cohort::depth_fits(profile, reference)?;
        }
        let placed = cohort::place(&reference.cohort().id, &reference.shelf().alpha[at], value);
        placed.ok_or(NoValue::NoMatchingCohort)
    };
    let finding = |(at, (metric, value)): (usize, (&'static str, Result<f64, NoValue>))| {
        AlphaValue { metric, value, cohort: value.and_then(|value| place(at, value)) }
    };
    alpha(profile).into_iter().enumerate().map(finding).collect()
}

/// Sums each functional group and places it among the matching cohort.
fn placed_groups(
    basis: &Result<Profile, NoValue>,
    knowledge: &Knowledge<'_>,
    grouping: &Grouping<'_>,
) -> Vec<GroupShare> {
    let groups = knowledge.groups;
    let refused = |group: &TaxonGroup, reason: NoValue| GroupShare {
        group: group.id.clone(),
        rank: Rank::Genus,
        share: Err(reason),
        members: vec![],
        cohort: Err(reason),
    };
    let basis = match basis {
        Ok(basis) => basis,
        Err(reason) => return groups.iter().map(|group| refused(group, *reason)).collect(),
    };
    let reference = cohort::find(knowledge.cohorts, basis.method(), basis.rank());
    let place = |at: usize, value: f64| {
        let reference = reference?;
        let placed = cohort::place(&reference.cohort().id, &reference.shelf().groups[at], value);
        placed.ok_or(NoValue::NoMatchingCohort)
    };
    let found = group_shares(basis, grouping).into_iter().zip(groups).enumerate();
    found
        .map(|(at, (found, group))| match found {
            Ok((share, members)) => GroupShare {
                group: group.id.clone(),
                rank: basis.rank(),
                share: Ok(share),
                members,
                cohort: place(at, share),
            },
            Err(reason) => GroupShare { rank: basis.rank(), ..refused(group, reason) },
        })
        .collect()
}

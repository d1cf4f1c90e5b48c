//! Reference cohorts: measured people with whom a profile may be compared.

use crate::{Method, Profile, Rank};

/// One person of a cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortMember {
    /// The cohort's own label for the specimen.
    pub label: String,
    /// The taxa at the cohort's rank.
    pub profile: Profile,
}

/// People measured with one method, published under a licence that allows shipping.
///
/// Percentiles are given only to profiles of the same technique, profiler, taxonomy and rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    /// Stable id.
    pub id: String,
    /// The name printed beside each percentile.
    pub name: String,
    /// Who the people are.
    pub population: String,
    /// How they were measured.
    pub method: Method,
    /// The rank of the members' profiles.
    pub rank: Rank,
    /// Where the data were published, as a citation with DOI.
    pub citation: String,
    /// The data's licence.
    pub licence: String,
    /// Their ages and sexes.
    pub structure: CohortStructure,
    /// The people, one specimen each.
    pub members: Vec<CohortMember>,
}

/// How old the people of a cohort are and of which sex, as far as their source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct CohortStructure {
    /// How many are women; of the rest no more is known than `men` says.
    pub women: Option<u32>,
    /// How many are men.
    pub men: Option<u32>,
    /// The youngest and the oldest whose age is known, in full years.
    pub ages: Option<(u16, u16)>,
    /// The median age of those, to the full year.
    pub median_age: Option<u16>,
    /// Of how many the age is known.
    pub ages_known: Option<u32>,
}

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
    /// The people, one specimen each.
    pub members: Vec<CohortMember>,
}

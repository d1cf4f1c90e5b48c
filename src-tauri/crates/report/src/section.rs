//! Sections: the parts of a report, one file each.

pub(crate) mod attention;
pub(crate) mod correlations;
pub(crate) mod course;
pub(crate) mod cover;
pub(crate) mod glance;
pub(crate) mod interpretation;
pub(crate) mod microbiome;
pub(crate) mod missing;
pub(crate) mod next;
pub(crate) mod provenance;
pub(crate) mod results;
pub(crate) mod symptoms;
pub(crate) mod trend;

use crate::{Block, Context, Options};

/// A part of a report.
pub trait Section: Sync {
    /// Returns the id that templates name it by.
    fn id(&self) -> &'static str;

    /// Composes its blocks; `None` where this record has nothing for it.
    fn compose(&self, context: &Context<'_>, options: &Options) -> Option<Vec<Block>>;
}

/// All sections, one line each.
pub static SECTIONS: &[&dyn Section] = &[
    &cover::Cover,
    &results::Results,
    &course::Course,
    &microbiome::Microbiome,
    &symptoms::Symptoms,
    &correlations::Correlations,
    &interpretation::Interpretation,
    &missing::Missing,
    &provenance::Provenance,
    &glance::Glance,
    &attention::Attention,
    &trend::Trend,
    &next::Next,
];

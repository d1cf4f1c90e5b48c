//! Published indices: formulas over chosen taxa, each with the sources it was made for.

use crate::{Rank, Technique};
use std::collections::{BTreeMap, BTreeSet};

/// An index over taxa with the gate that a profile must pass.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxonIndex {
    /// Stable id, `gmhi` say.
    pub id: String,
    /// The techniques it is defined for; any other has no value.
    pub techniques: BTreeSet<Technique>,
    /// The profiler and its main version that it is defined for; `None` for any.
    pub profiler: Option<(String, String)>,
    /// The rank its taxa are named at; `None` for an index that reads all ranks.
    pub rank: Option<Rank>,
    /// How it is computed.
    pub formula: IndexFormula,
    /// Whether it is computed without being asked for.
    pub by_default: bool,
    /// Ids of references.
    pub citations: Vec<String>,
}

/// How an index is computed from shares of the assigned abundance.
#[derive(Clone, Debug, PartialEq)]
pub enum IndexFormula {
    /// The Gut Microbiome Health Index over two lists of species, named as its profiler names them.
    Health {
        /// Species more frequent in health.
        prevalent: Vec<String>,
        /// Species less frequent in health.
        scarce: Vec<String>,
    },
    /// The Gut Microbiome Wellness Index 2: coefficients of the taxa present, by the profiler's
    /// clade name.
    Wellness {
        /// Coefficient by clade.
        coefficients: BTreeMap<String, f64>,
        /// The model's intercept.
        intercept: f64,
    },
    /// The summed share of taxa, folded, other names included; each entry is one taxon.
    Sum(Vec<BTreeSet<String>>),
    /// The summed share of some taxa over that of others.
    Ratio {
        /// Taxa above the line, folded.
        above: Vec<BTreeSet<String>>,
        /// Taxa below the line, folded.
        below: Vec<BTreeSet<String>>,
        /// Added to either share, so that an absent side has a value; 0 where it has none then.
        added: f64,
        /// Which logarithm of the ratio is taken.
        logarithm: Logarithm,
    },
}

/// The logarithm of a ratio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logarithm {
    /// The ratio itself.
    None,
    /// To base e.
    Natural,
    /// To base 10.
    Decimal,
}

//! Profiles: the taxa of one specimen at one rank, with their abundance and how they were found.

use crate::taxa::{FoldedTaxon, ListedTaxa, Taxa};
use std::sync::Arc;
use thiserror::Error;

/// A level of taxonomy, from wide to narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// Bacteria, Archaea, Eukaryota, Viruses (NCBI: superkingdom).
    Domain,
    /// Bacillota, say.
    Phylum,
    /// Clostridia, say.
    Class,
    /// Eubacteriales, say.
    Order,
    /// Lachnospiraceae, say.
    Family,
    /// *Faecalibacterium*, say.
    Genus,
    /// *Faecalibacterium prausnitzii*, say.
    Species,
    /// Below species: strains, species-level genome bins.
    Strain,
    /// What the pipeline counted, without a rank of its own: OTU, ASV.
    Feature,
}

impl Rank {
    /// Lists the named ranks from wide to narrow; features have no rank of their own.
    pub const NAMED: [Self; 8] = [
        Self::Domain,
        Self::Phylum,
        Self::Class,
        Self::Order,
        Self::Family,
        Self::Genus,
        Self::Species,
        Self::Strain,
    ];

    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Phylum => "phylum",
            Self::Class => "class",
            Self::Order => "order",
            Self::Family => "family",
            Self::Genus => "genus",
            Self::Species => "species",
            Self::Strain => "strain",
            Self::Feature => "feature",
        }
    }

    /// Reads what [`Rank::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::NAMED.into_iter().chain([Self::Feature]).find(|rank| rank.as_str() == text)
    }
}

/// A taxon: its name, and the lineage above it as far as the source states it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Taxon {
    /// The name without rank prefix, as the source writes it; for a feature its identifier.
    pub name: String,
    /// Named ancestors and, for a named taxon, the taxon itself; wide to narrow, unnamed ranks left out.
    pub lineage: Vec<(Rank, String)>,
    /// The NCBI taxonomy number, where the source gives one.
    pub ncbi: Option<u32>,
}

impl Taxon {
    /// Returns the lineage's name at a rank, `None` where the source leaves it open.
    pub fn at(&self, rank: Rank) -> Option<&str> {
        self.lineage.iter().find(|(own, _)| *own == rank).map(|(_, name)| name.as_str())
    }
}

/// How abundance is expressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Abundance {
    /// Reads or cells counted; whole numbers. Only these support richness estimates.
    Counts,
    /// Shares of one.
    Relative,
    /// Shares of a hundred.
    Percent,
}

impl Abundance {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Counts => "counts",
            Self::Relative => "relative",
            Self::Percent => "percent",
        }
    }
}

/// How the laboratory found the taxa.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Technique {
    /// All DNA was sequenced.
    Shotgun,
    /// One marker gene was amplified and sequenced.
    Amplicon16S,
    /// A hybridisation array.
    Microarray,
    /// Chosen targets only, by PCR; diversity is refused.
    TargetedPcr,
    /// Grown on plates; diversity is refused.
    Culture,
    /// The file does not say.
    NotStated,
}

impl Technique {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shotgun => "shotgun",
            Self::Amplicon16S => "16s",
            Self::Microarray => "microarray",
            Self::TargetedPcr => "pcr",
            Self::Culture => "culture",
            Self::NotStated => "not-stated",
        }
    }

    /// Reads what [`Technique::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Shotgun,
            Self::Amplicon16S,
            Self::Microarray,
            Self::TargetedPcr,
            Self::Culture,
            Self::NotStated,
        ]
        .into_iter()
        .find(|technique| technique.as_str() == text)
    }
}

/// The way from stool to table; profiles of different methods are not compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Method {
    /// How the taxa were found.
    pub technique: Technique,
    /// The program that named them, `Kraken2/Bracken` say.
    pub profiler: Option<String>,
    /// Its version, as the file states it.
    pub version: Option<String>,
    /// Its reference database, as the file states it.
    pub database: Option<String>,
    /// Whose names are used: `GTDB`, `NCBI`, `Greengenes`, `SILVA`.
    pub taxonomy: Option<String>,
}

impl Method {
    /// A method of which the file says nothing.
    pub const UNKNOWN: Self = Self {
        technique: Technique::NotStated,
        profiler: None,
        version: None,
        database: None,
        taxonomy: None,
    };
}

/// The taxa of one specimen at one rank.
#[derive(Clone, Debug)]
pub struct Profile {
    method: Method,
    rank: Rank,
    abundance: Abundance,
    /// Those of the whole table; which of them belong to this profile says `listed`.
    taxa: Arc<Taxa>,
    listed: Vec<u32>,
    values: Vec<f64>,
    unclassified: Option<f64>,
}

/// Why taxa and numbers do not make a profile.
#[derive(Debug, Error, PartialEq)]
pub enum ProfileError {
    /// As many numbers as taxa are needed.
    #[error("{taxa} taxa but {values} abundances")]
    UnequalLengths {
        /// How many taxa were given.
        taxa: usize,
        /// How many numbers were given.
        values: usize,
    },
    /// An abundance is negative, infinite or not a number.
    #[error("abundance of `{taxon}` is {value}")]
    Impossible {
        /// Whose abundance it is.
        taxon: String,
        /// What was given.
        value: f64,
    },
    /// A count has a fraction.
    #[error("count of `{taxon}` is {value}, not a whole number")]
    NotWhole {
        /// Whose count it is.
        taxon: String,
        /// What was given.
        value: f64,
    },
    /// The same taxon stands twice.
    #[error("`{0}` stands twice")]
    Repeated(String),
    /// The list of taxa is shorter.
    #[error("taxon {0} is beyond the list of taxa")]
    Beyond(u32),
}

impl Profile {
    /// Joins taxa with their abundance.
    ///
    /// Refuses unequal lengths, repeated taxa (same lineage and name), numbers that are negative
    /// or not finite, and fractions among counts. Zeros are kept: absence was looked for.
    pub fn new(
        method: Method,
        rank: Rank,
        abundance: Abundance,
        taxa: Vec<Taxon>,
        values: Vec<f64>,
        unclassified: Option<f64>,
    ) -> Result<Self, ProfileError> {
        if taxa.len() != values.len() {
            return Err(ProfileError::UnequalLengths { taxa: taxa.len(), values: values.len() });
        }
        let taxa = Arc::new(Taxa::new(taxa)?);
        let listed = (0..).take(taxa.len()).collect();
        Self::of_table(method, rank, abundance, taxa, listed, values, unclassified)
    }

    /// Joins some taxa of a table, named by their position, with their abundance.
    ///
    /// Refuses what [`Profile::new`] refuses, and positions beyond the list.
    pub fn of_table(
        method: Method,
        rank: Rank,
        abundance: Abundance,
        taxa: Arc<Taxa>,
        listed: Vec<u32>,
        values: Vec<f64>,
        unclassified: Option<f64>,
    ) -> Result<Self, ProfileError> {
        if listed.len() != values.len() {
            return Err(ProfileError::UnequalLengths { taxa: listed.len(), values: values.len() });
        }
        for (&position, &value) in listed.iter().zip(&values) {
            let taxon = taxa.get(position as usize).ok_or(ProfileError::Beyond(position))?;
            if !value.is_finite() || value < 0.0 {
                return Err(ProfileError::Impossible { taxon: taxon.name.clone(), value });
            }
            if abundance == Abundance::Counts && !is_whole(value) {
                return Err(ProfileError::NotWhole { taxon: taxon.name.clone(), value });
            }
        }
        if let Some(position) = repeated(&listed) {
            return Err(ProfileError::Repeated(taxa[position as usize].name.clone()));
        }
        Ok(Self { method, rank, abundance, taxa, listed, values, unclassified })
    }

    /// Returns the same taxa with other numbers, which share the list of taxa with these.
    ///
    /// Refuses what [`Profile::new`] refuses.
    pub fn revalued(
        &self,
        abundance: Abundance,
        values: Vec<f64>,
        unclassified: Option<f64>,
    ) -> Result<Self, ProfileError> {
        let (method, taxa, listed) = (self.method.clone(), self.taxa.clone(), self.listed.clone());
        Self::of_table(method, self.rank, abundance, taxa, listed, values, unclassified)
    }

    /// Returns how the taxa were found.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the rank of the taxa.
    pub fn rank(&self) -> Rank {
        self.rank
    }

    /// Returns how abundance is expressed.
    pub fn abundance(&self) -> Abundance {
        self.abundance
    }

    /// Returns the taxa, in the order of the file.
    pub fn taxa(&self) -> ListedTaxa<'_> {
        ListedTaxa { taxa: &self.taxa, listed: &self.listed }
    }

    /// Returns the table that the taxa are listed in; profiles that were read together share it.
    pub fn table(&self) -> &Arc<Taxa> {
        &self.taxa
    }

    /// Returns the taxa by their positions in the table, in the order of the file.
    pub fn listed(&self) -> &[u32] {
        &self.listed
    }

    /// Returns the abundances, in the order of the taxa.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// Returns taxa with their abundances.
    pub fn iter(&self) -> impl Iterator<Item = (&Taxon, f64)> {
        self.taxa().into_iter().zip(self.values.iter().copied())
    }

    /// Returns the taxa's names as they are compared, with their abundances.
    ///
    /// Profiles of one table share them: each name is folded once.
    pub fn folded(&self) -> impl Iterator<Item = (&FoldedTaxon, f64)> {
        let folded = self.taxa.folded();
        self.listed.iter().map(|&at| &folded[at as usize]).zip(self.values.iter().copied())
    }

    /// Returns what the profiler could not assign, in the profile's own unit; `None` if not stated.
    pub fn unclassified(&self) -> Option<f64> {
        self.unclassified
    }

    /// Returns the sum of the assigned abundances.
    pub fn total(&self) -> f64 {
        // An empty sum is -0 in floating point.
        self.values.iter().sum::<f64>() + 0.0
    }

    /// Returns how many taxa are present, that is above zero.
    pub fn observed(&self) -> usize {
        self.values.iter().filter(|&&value| value > 0.0).count()
    }
}

impl PartialEq for Profile {
    /// Compares what profiles say, whatever table they share their taxa with.
    fn eq(&self, other: &Self) -> bool {
        self.method == other.method
            && self.rank == other.rank
            && self.abundance == other.abundance
            && self.unclassified == other.unclassified
            && self.values == other.values
            && self.taxa() == other.taxa()
    }
}

/// Returns whether a number above or equal to zero has no fraction.
pub fn is_whole(value: f64) -> bool {
    /// From here on a `f64` has no room for fractions.
    const NO_FRACTION: f64 = 9_007_199_254_740_992.0;
    // Asked of every number of a table: `fract` is a call on common processors.
    value >= NO_FRACTION || value - (value as i64) as f64 <= 0.0
}

/// Finds a position that stands twice; most lists are in order and need no second look.
fn repeated(listed: &[u32]) -> Option<u32> {
    if listed.windows(2).all(|pair| pair[0] < pair[1]) {
        return None;
    }
    let mut sorted = listed.to_vec();
    sorted.sort_unstable();
    sorted.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(listed: &[u32], values: &[f64]) -> Result<Profile, ProfileError> {
        let taxon = |name: &str| Taxon { name: name.to_owned(), lineage: vec![], ncbi: None };
        let taxa = Arc::new(Taxa::new(["a", "b", "c"].map(taxon).into()).expect("distinct"));
        let (method, rank) = (Method::UNKNOWN, Rank::Genus);
        let (listed, values) = (listed.to_vec(), values.to_vec());
        Profile::of_table(method, rank, Abundance::Counts, taxa, listed, values, None)
    }

    #[test]
    fn profiles_that_say_the_same_are_the_same_whatever_they_share() {
        let taxa = vec![Taxon { name: "c".to_owned(), lineage: vec![], ncbi: None }];
        let (method, rank) = (Method::UNKNOWN, Rank::Genus);
        let own = Profile::new(method, rank, Abundance::Counts, taxa, vec![4.0], None);
        assert_eq!(profile(&[2], &[4.0]), own);
        assert_ne!(profile(&[1], &[4.0]), own);
    }

    #[test]
    fn whole_numbers_of_all_sizes_are_told_from_fractions() {
        for whole in [0.0, 1.0, 3e9, 9_007_199_254_740_991.0, 1e300] {
            assert!(is_whole(whole), "{whole}");
        }
        for fraction in [0.5, 1e-300, 3e9 + 0.5, 4_503_599_627_370_495.5] {
            assert!(!is_whole(fraction), "{fraction}");
        }
    }

    #[test]
    fn taxa_that_stand_twice_or_beyond_the_list_are_refused() {
        assert!(profile(&[2, 0, 1], &[1.0, 2.0, 3.0]).is_ok());
        let twice = profile(&[2, 0, 2], &[1.0, 2.0, 3.0]);
        assert_eq!(twice, Err(ProfileError::Repeated("c".to_owned())));
        assert_eq!(profile(&[3], &[1.0]), Err(ProfileError::Beyond(3)));
        let unequal = ProfileError::UnequalLengths { taxa: 1, values: 2 };
        assert_eq!(profile(&[1], &[1.0, 1.0]), Err(unequal));
    }
}

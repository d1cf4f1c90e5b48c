//! Statistics of plain files, without a database: so that each figure can be checked from outside.

use crate::inspect::problem;
use crate::patient::{no_value, pair};
use crate::reading;
use crate::session::{file_name, unreadable};
use crate::wire::{
    CorrelationTable, DistanceMatrix, DiversityRow, DiversityTable, DiversityValue,
    InspectedProblem, RarefiedRow, RarefiedValue,
};
use crate::{ApiError, Code};
use std::ops::RangeInclusive;
use std::path::Path;
use zonula_analysis::alpha::{Community, alpha_of_each, is_targeted};
use zonula_analysis::beta::{self, Table, Zeros};
use zonula_analysis::phylogeny::{self, UniFrac};
use zonula_analysis::random::Random;
use zonula_analysis::rarefaction::{hill_number, rarefied_each};
use zonula_analysis::tree::Tree;
use zonula_analysis::{
    ALPHA_METRICS, AlphaMetric, CorrelationOptions, NoValue, Series, correlate as tested,
};
use zonula_formats::ReadOptions;
use zonula_model::{Abundance, Place, Problem, Profile, Severity};

/// The id of Faith's index, which needs a tree.
const FAITH: &str = "faith_pd";

/// Measures of one profile, in the order of print.
type Measured = Vec<(&'static str, Result<f64, NoValue>)>;

/// A specimen of a file with its finest profile.
struct Profiled {
    path: String,
    specimen: String,
    profile: Profile,
}

/// What the files hold, and what they do not.
#[derive(Default)]
struct Gathered {
    profiled: Vec<Profiled>,
    refused: Vec<(String, InspectedProblem)>,
}

/// Gathers the finest profile of each specimen; what has none is listed, never dropped silently.
fn gather(paths: &[&Path]) -> Result<Gathered, ApiError> {
    let mut gathered = Gathered::default();
    for path in paths {
        let name = path.display().to_string();
        let mut refuse = |found: &Problem| gathered.refused.push((name.clone(), problem(found)));
        let file = reading::load(path)?;
        let reading = match reading::read(&file, None, &ReadOptions::default())? {
            Ok(read) => read.reading,
            Err(refused) => {
                refuse(&refused.problem());
                continue;
            }
        };
        let errors = reading.problems.iter().filter(|found| found.severity == Severity::Error);
        errors.clone().for_each(&mut refuse);
        if reading.specimens.is_empty() && errors.count() == 0 {
            let message = "there is no microbiome profile in this file";
            refuse(&Problem::new(Severity::Error, "no-profile", Place::File, message));
        }
        for specimen in reading.specimens {
            match specimen.profiles.into_iter().next() {
                Some(profile) => {
                    let (path, specimen) = (name.clone(), specimen.label);
                    gathered.profiled.push(Profiled { path, specimen, profile });
                }
                None => {
                    let message = format!("specimen `{}` has no profile", specimen.label);
                    refuse(&Problem::new(Severity::Error, "no-profile", specimen.place, message));
                }
            }
        }
    }
    Ok(gathered)
}

/// How often a specimen is rarefied.
const DRAWS: usize = 100;
/// Where the random numbers of rarefaction begin, the same for every specimen.
const SEED: u64 = 1;

/// Computes alpha diversity for the finest profile of each specimen of each file; Faith's index
/// too where a tree is given, and the measures of repeated rarefaction where a depth is.
pub fn diversity(
    paths: &[&Path],
    tree: Option<&Path>,
    depth: Option<u32>,
) -> Result<DiversityTable, ApiError> {
    let tree = tree.map(read_tree).transpose()?;
    let Gathered { profiled, refused } = gather(paths)?;
    let mut metrics: Vec<&str> = ALPHA_METRICS.iter().map(|metric| metric.id).collect();
    metrics.extend(tree.is_some().then_some(FAITH));
    let row = |(own, measured): (&Profiled, Measured)| {
        let faith = tree.as_ref().map(|tree| (FAITH, phylogeny::faith(&own.profile, tree)));
        let value = |(metric, value): (&'static str, Result<f64, NoValue>)| DiversityValue {
            metric,
            value: value.ok(),
            reason: value.err().map(no_value),
        };
        DiversityRow {
            path: own.path.clone(),
            specimen: own.specimen.clone(),
            rank: own.profile.rank().as_str(),
            abundance: own.profile.abundance().as_str(),
            values: measured.into_iter().chain(faith).map(value).collect(),
            hill: hill(&own.profile),
            rarefied: depth.map(|depth| rarefied_row(&own.profile, depth)),
        }
    };
    let measured = alpha_of_each(&profiled.iter().map(|own| &own.profile).collect::<Vec<_>>());
    let specimens = profiled.iter().zip(measured).map(row).collect();
    Ok(DiversityTable { metrics, specimens, refused })
}

/// Computes Hill's numbers of order 0, 1 and 2; `None` where diversity is refused.
fn hill(profile: &Profile) -> Option<[f64; 3]> {
    if is_targeted(profile.method().technique) {
        return None;
    }
    let community = Community::new(profile.values()).ok()?;
    let number = |order: f64| hill_number(&community, order).ok();
    Some([number(0.0)?, number(1.0)?, number(2.0)?])
}

/// Rarefies a profile again and again.
fn rarefied_row(profile: &Profile, depth: u32) -> RarefiedRow {
    let found = || {
        if is_targeted(profile.method().technique) {
            return Err(NoValue::TargetedPanel);
        }
        if profile.abundance() != Abundance::Counts {
            return Err(NoValue::NeedsCounts);
        }
        let community = Community::new(profile.values())?;
        let measures: Vec<_> = ALPHA_METRICS.iter().map(|metric| metric.compute).collect();
        rarefied_each(&community, depth as usize, DRAWS, &mut Random::new(SEED), &measures)
    };
    let found = found();
    let value = |(at, metric): (usize, &AlphaMetric)| {
        let own = found.as_ref().map_err(|reason| *reason).and_then(|all| all[at]);
        RarefiedValue {
            metric: metric.id,
            mean: own.ok().map(|own| own.mean),
            low: own.ok().map(|own| own.interval.0),
            high: own.ok().map(|own| own.interval.1),
            reason: own.err().map(no_value),
        }
    };
    let values = ALPHA_METRICS.iter().enumerate().map(value).collect();
    RarefiedRow { depth, draws: DRAWS as u32, seed: SEED, values }
}

/// A measure of distance between two specimens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DistanceMetric {
    /// Bray–Curtis dissimilarity.
    BrayCurtis,
    /// Jaccard distance of presence.
    Jaccard,
    /// Aitchison distance.
    Aitchison,
    /// Weighted UniFrac; needs a tree.
    WeightedUnifrac,
    /// Unweighted UniFrac; needs a tree.
    UnweightedUnifrac,
}

impl DistanceMetric {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BrayCurtis => "bray-curtis",
            Self::Jaccard => "jaccard",
            Self::Aitchison => "aitchison",
            Self::WeightedUnifrac => "weighted-unifrac",
            Self::UnweightedUnifrac => "unweighted-unifrac",
        }
    }
}

/// Computes the distance of each specimen's finest profile to each other's.
pub fn distance(
    paths: &[&Path],
    metric: DistanceMetric,
    tree: Option<&Path>,
) -> Result<DistanceMatrix, ApiError> {
    let tree = tree.map(read_tree).transpose()?;
    let Gathered { profiled, refused } = gather(paths)?;
    let profiles: Vec<(String, &Profile)> =
        profiled.iter().map(|own| (own.specimen.clone(), &own.profile)).collect();
    let table = || Table::of_profiles(&profiles);
    let unifrac = |way| match &tree {
        Some(tree) => phylogeny::unifrac(&profiles, tree, way),
        None => Err(NoValue::NotInTree),
    };
    let found = match metric {
        _ if profiles.is_empty() => None,
        DistanceMetric::BrayCurtis => Some(table().map(|table| beta::bray_curtis(&table))),
        DistanceMetric::Jaccard => Some(table().map(|table| beta::jaccard(&table))),
        DistanceMetric::Aitchison => {
            Some(table().and_then(|table| beta::aitchison(&table, Zeros::default())))
        }
        DistanceMetric::WeightedUnifrac => Some(unifrac(UniFrac::Weighted)),
        DistanceMetric::UnweightedUnifrac => Some(unifrac(UniFrac::Unweighted)),
    };
    let found = found.transpose().map_err(|reason| {
        let message =
            format!("{} is not defined for these files: {}", metric.as_str(), no_value(reason));
        let error = ApiError::new(Code::Refused, message);
        match reason {
            NoValue::NotInTree => {
                error.hint("`--tree` names a Newick file with every taxon as a tip")
            }
            _ => error,
        }
    })?;
    let rows = found.iter().flat_map(|all| (0..all.len()).map(|at| all.row(at).to_vec()));
    Ok(DistanceMatrix {
        metric: metric.as_str(),
        specimens: profiles.iter().map(|(label, _)| label.clone()).collect(),
        distances: rows.collect(),
        refused,
    })
}

/// Reads a Newick file.
fn read_tree(path: &Path) -> Result<Tree, ApiError> {
    let name = file_name(path);
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(&error).at(&name))?;
    Tree::from_newick(&text)
        .map_err(|error| ApiError::new(Code::Refused, error.to_string()).at(name))
}

/// Correlates the columns of a table with dates, each with each, at the given lags in days.
///
/// Cells that cannot be read are listed in `refused` and left out.
pub fn correlate(path: &Path, lags: RangeInclusive<u32>) -> Result<CorrelationTable, ApiError> {
    let file = reading::load(path)?;
    let read = reading::read(&file, None, &ReadOptions::default())?.map_err(|not_read| {
        let found = not_read.problem();
        let error = ApiError::new(Code::Refused, found.message).at(file.name());
        error.hint("the first column holds dates, each further column one series")
    })?;
    let mut series: Vec<Series> = vec![];
    for score in &read.reading.symptoms {
        let point = (score.day, score.score);
        match series.iter_mut().find(|series| series.name == score.name) {
            Some(series) => series.points.push(point),
            None => series.push(Series { name: score.name.clone(), points: vec![point] }),
        }
    }
    if series.len() < 2 {
        let error = ApiError::new(Code::Refused, "a table with two series or more is needed");
        return Err(error
            .at(file.name())
            .hint("the first column holds dates, each further column one series"));
    }
    let found = tested(&series, lags, &CorrelationOptions::default());
    let name = path.display().to_string();
    let errors = read.reading.problems.iter().filter(|found| found.severity == Severity::Error);
    Ok(CorrelationTable {
        family_size: found.family_size,
        pairs: found.pairs.iter().map(pair).collect(),
        refused: errors.map(|found| (name.clone(), problem(found))).collect(),
    })
}

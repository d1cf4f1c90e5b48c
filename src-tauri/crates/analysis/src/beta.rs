//! Beta diversity: how far apart profiles are.

mod ordination;
mod permanova;

pub use ordination::{Ordination, principal_coordinates};
pub use permanova::{Permanova, permanova};

use crate::clr::PART_OF_LIMIT;
use crate::findings::NoValue;
use crate::overlap::{self, Row};
use crate::sum::sum;
use rayon::prelude::*;
use std::collections::BTreeMap;
use zonula_model::{Abundance, Profile, Taxon};

/// Abundances of several specimens over the same taxa; absent taxa take no room.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    labels: Vec<String>,
    taxa: usize,
    /// Taxon and abundance above zero, by taxon.
    rows: Vec<Row>,
    /// The least abundance that could have been seen in each specimen.
    limits: Vec<f64>,
}

impl Table {
    /// Joins profiles by their taxa (name and lineage).
    ///
    /// The detection limit is one read for counts, else the least abundance seen. Profiles of
    /// different units are closed to shares first. Answers [`NoValue::Empty`] if a profile holds
    /// nothing.
    pub fn of_profiles(profiles: &[(String, &Profile)]) -> Result<Self, NoValue> {
        let mut taxa: BTreeMap<&Taxon, u32> = BTreeMap::new();
        let mut rows = vec![];
        let mut limits = vec![];
        for (_, profile) in profiles {
            let mut row: Vec<(u32, f64)> = vec![];
            for (taxon, value) in profile.iter().filter(|(_, value)| *value > 0.0) {
                let next = taxa.len() as u32;
                row.push((*taxa.entry(taxon).or_insert(next), value));
            }
            row.sort_unstable_by_key(|(taxon, _)| *taxon);
            limits.push(detection_limit(&row, profile.abundance()).ok_or(NoValue::Empty)?);
            rows.push(row);
        }
        let labels = profiles.iter().map(|(label, _)| label.clone()).collect();
        let table = Self { labels, taxa: taxa.len(), rows, limits };
        let units = profiles.windows(2).all(|two| two[0].1.abundance() == two[1].1.abundance());
        Ok(if units { table } else { table.closed() })
    }

    /// Takes one row of abundances for each specimen, all of the same length; taxa that are absent
    /// from all of them are dropped.
    ///
    /// Answers [`NoValue::Undefined`] to unequal lengths or numbers that are negative or not
    /// finite, and [`NoValue::Empty`] to a specimen without anything.
    pub fn of_rows(
        labels: Vec<String>,
        rows: &[Vec<f64>],
        unit: Abundance,
    ) -> Result<Self, NoValue> {
        let taxa = rows.first().map_or(0, Vec::len);
        let sound = |row: &Vec<f64>| {
            row.len() == taxa && row.iter().all(|value| value.is_finite() && *value >= 0.0)
        };
        if labels.len() != rows.len() || !rows.iter().all(sound) {
            return Err(NoValue::Undefined);
        }
        let mut taxa = vec![false; taxa];
        for row in rows {
            taxa.iter_mut().zip(row).for_each(|(seen, value)| *seen |= *value > 0.0);
        }
        let mut places = vec![0_u32; taxa.len()];
        let mut taxa_seen = 0;
        for (place, _) in places.iter_mut().zip(&taxa).filter(|(_, seen)| **seen) {
            *place = taxa_seen;
            taxa_seen += 1;
        }
        let taxa = taxa_seen as usize;
        let sparse = |row: &Vec<f64>| -> Vec<(u32, f64)> {
            let present = row.iter().zip(&places).filter(|(value, _)| **value > 0.0);
            present.map(|(value, place)| (*place, *value)).collect()
        };
        let rows: Vec<Vec<(u32, f64)>> = rows.iter().map(sparse).collect();
        let limits: Option<Vec<f64>> = rows.iter().map(|row| detection_limit(row, unit)).collect();
        Ok(Self { labels, taxa, rows, limits: limits.ok_or(NoValue::Empty)? })
    }

    /// Returns the table as shares of each specimen's total.
    pub fn closed(&self) -> Self {
        let mut closed = self.clone();
        for (row, limit) in closed.rows.iter_mut().zip(&mut closed.limits) {
            let total = sum(row.iter().map(|(_, value)| *value));
            row.iter_mut().for_each(|(_, value)| *value /= total);
            *limit /= total;
        }
        closed
    }

    /// Returns the specimens' labels.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }
}

/// One read, or the least abundance seen; `None` for an empty row.
fn detection_limit(row: &[(u32, f64)], unit: Abundance) -> Option<f64> {
    let least = row.iter().map(|(_, value)| *value).reduce(f64::min)?;
    Some(if unit == Abundance::Counts { 1.0 } else { least })
}

/// A square of distances, symmetric with a zero diagonal.
#[derive(Clone, Debug, PartialEq)]
pub struct Distances {
    labels: Vec<String>,
    values: Vec<f64>,
}

impl Distances {
    /// Computes each pair once, on all processors.
    pub(crate) fn of_pairs(
        labels: &[String],
        between: impl Fn(usize, usize) -> f64 + Sync + Send,
    ) -> Self {
        let n = labels.len();
        let row = |row: usize| (row + 1..n).map(|column| between(row, column)).collect();
        Self::of_rows(labels, &(0..n).into_par_iter().map(row).collect::<Vec<_>>())
    }

    /// Makes distances of what rows hold and share (see [`overlap::distances`]).
    pub(crate) fn of_overlap(
        labels: &[String],
        rows: &[Row],
        places: usize,
        quotient: impl Fn(f64, f64, f64) -> f64 + Sync,
    ) -> Self {
        Self::of_rows(labels, &overlap::distances(rows, places, quotient))
    }

    /// Takes for each specimen the distances to those after it.
    fn of_rows(labels: &[String], rows: &[Vec<f64>]) -> Self {
        let n = labels.len();
        let mut values = vec![0.0; n * n];
        for (row, distances) in rows.iter().enumerate() {
            for (step, &distance) in distances.iter().enumerate() {
                let column = row + 1 + step;
                values[row * n + column] = distance;
                values[column * n + row] = distance;
            }
        }
        Self { labels: labels.to_vec(), values }
    }

    /// Takes a square of distances; `None` unless it is square, symmetric, zero on its diagonal and
    /// nowhere negative.
    pub fn of_square(labels: Vec<String>, square: Vec<Vec<f64>>) -> Option<Self> {
        let n = labels.len();
        let shaped = square.len() == n && square.iter().all(|row| row.len() == n);
        let sound = |row: usize, column: usize| {
            let distance = square[row][column];
            let mirrored = (distance - square[column][row]).abs() <= 1e-12 * distance.abs();
            distance >= 0.0 && mirrored && (row != column || distance <= 0.0)
        };
        let whole = shaped && (0..n * n).all(|cell| sound(cell / n, cell % n));
        whole.then(|| Self { labels, values: square.concat() })
    }

    /// Returns how many specimens there are.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Says whether there are no specimens.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// Returns the specimens' labels.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// Returns the distance between two specimens by their places.
    pub fn between(&self, one: usize, other: usize) -> f64 {
        self.values[one * self.labels.len() + other]
    }

    /// Returns the distances from one specimen to all.
    pub fn row(&self, one: usize) -> &[f64] {
        &self.values[one * self.labels.len()..][..self.labels.len()]
    }
}

/// Bray–Curtis dissimilarity: Σ |a − b| / Σ (a + b), 0–1, on the abundances as they are.
///
/// Bray & Curtis 1957, doi:10.2307/1942268. Counts of different depth differ by their depth alone;
/// close the table first where that must not count. Computed as 1 − 2 Σ min(a, b) / Σ (a + b).
/// O(n² · taxa present); absent taxa take neither time nor room.
pub fn bray_curtis(table: &Table) -> Distances {
    Distances::of_overlap(&table.labels, &table.rows, table.taxa, |one, other, shared| {
        ((one + other - 2.0 * shared) / (one + other)).clamp(0.0, 1.0)
    })
}

/// Jaccard distance of presence: 1 − taxa in both / taxa in either.
///
/// Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x. O(n² · taxa present).
pub fn jaccard(table: &Table) -> Distances {
    let present = |row: &Row| row.iter().map(|(taxon, _)| (*taxon, 1.0)).collect();
    let rows: Vec<Row> = table.rows.iter().map(present).collect();
    Distances::of_overlap(&table.labels, &rows, table.taxa, |one, other, both| {
        1.0 - both / (one + other - both)
    })
}

/// How zeros are replaced before logarithms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Zeros {
    /// Multiplicatively, by this part of the detection limit (see [`crate::clr::replace_zeros`]).
    PartOfLimit(f64),
    /// By adding this to every abundance, as vegan does.
    Pseudocount(f64),
}

impl Default for Zeros {
    fn default() -> Self {
        Self::PartOfLimit(PART_OF_LIMIT)
    }
}

/// Aitchison distance: Euclidean between centred log-ratios.
///
/// Aitchison 1982, doi:10.1111/j.2517-6161.1982.tb01195.x. Taxa absent from both specimens count:
/// the ratios they enter differ with each specimen's detection limit. Answers
/// [`NoValue::Undefined`] where zeros cannot be replaced. O(n² · taxa present): all absent taxa of a
/// specimen have one ratio.
pub fn aitchison(table: &Table, zeros: Zeros) -> Result<Distances, NoValue> {
    let ratios: Option<Vec<LogRatios>> = (0..table.rows.len())
        .map(|at| LogRatios::of(&table.rows[at], table.limits[at], table.taxa, zeros))
        .collect();
    let ratios = ratios.ok_or(NoValue::Undefined)?;
    Ok(Distances::of_pairs(&table.labels, |one, other| {
        ratios[one].squares_to(&ratios[other], table.taxa).sqrt()
    }))
}

/// The centred log-ratios of one specimen; all absent taxa have the same.
struct LogRatios {
    present: Vec<(u32, f64)>,
    absent: f64,
}

impl LogRatios {
    fn of(row: &[(u32, f64)], limit: f64, taxa: usize, zeros: Zeros) -> Option<Self> {
        let missing = (taxa - row.len()) as f64;
        let total = sum(row.iter().map(|(_, value)| *value));
        let (scale, shift, zero) = match zeros {
            Zeros::PartOfLimit(part) => {
                let delta = part * limit / total;
                ((1.0 - missing * delta) / total, 0.0, delta)
            }
            Zeros::Pseudocount(added) => (1.0, added, added),
        };
        if scale <= 0.0 || zero <= 0.0 {
            return None;
        }
        let log = |(taxon, value): &(u32, f64)| (*taxon, libm::log(value * scale + shift));
        let present: Vec<(u32, f64)> = row.iter().map(log).collect();
        let absent = libm::log(zero);
        let mean = (sum(present.iter().map(|(_, log)| *log)) + missing * absent) / taxa as f64;
        let centred = present.into_iter().map(|(taxon, log)| (taxon, log - mean)).collect();
        Some(Self { present: centred, absent: absent - mean })
    }

    /// Sum of squared differences over all taxa.
    fn squares_to(&self, other: &Self, taxa: usize) -> f64 {
        let mut total = 0.0;
        let mut either = self.present.len() + other.present.len();
        for (one, two) in (Merge { one: &self.present, other: &other.present }) {
            either -= usize::from(one.is_some() && two.is_some());
            total += (one.unwrap_or(self.absent) - two.unwrap_or(other.absent)).powi(2);
        }
        total + (taxa - either) as f64 * (self.absent - other.absent).powi(2)
    }
}

/// Walks two rows side by side, by taxon.
struct Merge<'a> {
    one: &'a [(u32, f64)],
    other: &'a [(u32, f64)],
}

impl Iterator for Merge<'_> {
    type Item = (Option<f64>, Option<f64>);

    fn next(&mut self) -> Option<Self::Item> {
        let (one, other) = (self.one.first().copied(), self.other.first().copied());
        let first = [one, other].into_iter().flatten().map(|(taxon, _)| taxon).min()?;
        let take = |entry: Option<(u32, f64)>| {
            entry.filter(|(taxon, _)| *taxon == first).map(|(_, value)| value)
        };
        let found = (take(one), take(other));
        self.one = &self.one[usize::from(found.0.is_some())..];
        self.other = &self.other[usize::from(found.1.is_some())..];
        Some(found)
    }
}

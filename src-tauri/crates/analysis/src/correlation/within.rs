//! Within a person: what the laboratory found at a visit against how the person felt around it.

use super::pair::Candidate;
use super::{CorrelationOptions, assess};
use crate::clr::{PART_OF_LIMIT, clr, replace_zeros};
use crate::composition::Grouping;
use crate::findings::{Correlations, ProfileFinding, SeriesKind, SymptomCourse};
use crate::sum::mean;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use zonula_model::{
    AnalyteId, Date, FoldedTaxon, Method, PatientRecord, Rank, Taxa, Taxon, TaxonGroup, Unit, Value,
};

/// Days before and after a specimen whose symptom scores count as felt around it.
pub const WINDOW_DAYS: u32 = 3;

/// One exposure: its values by day, and the same with half the replacement for zeros.
struct Exposure {
    kind: SeriesKind,
    name: String,
    /// The unit, or the method that found the taxa.
    basis: String,
    values: BTreeMap<Date, f64>,
    halved: Option<BTreeMap<Date, f64>>,
}

/// Correlates every exposure of a record with every symptom course, paired by visit.
///
/// Exposures: exact results by analyte, in the unit that most of them have; Shannon's index and
/// the centred log-ratio of each functional group at genus level, from profiles of one method (the
/// most frequent; the latest of equals). Several values of a day enter as their mean. A symptom
/// enters as the mean of its scores from `window_days` before to `window_days` after the specimen.
/// Combinations without any pair were not tried and are left out.
pub fn within_person(
    record: &PatientRecord,
    profiles: &[ProfileFinding],
    courses: &[SymptomCourse],
    groups: &[TaxonGroup],
    window_days: u32,
    options: &CorrelationOptions,
) -> Correlations {
    assess(visits(record, profiles, courses, groups, window_days), options)
}

/// Pairs every exposure of a record with every symptom course, by visit.
pub(crate) fn visits(
    record: &PatientRecord,
    profiles: &[ProfileFinding],
    courses: &[SymptomCourse],
    groups: &[TaxonGroup],
    window_days: u32,
) -> Vec<Candidate> {
    let comparable = of_one_method(profiles);
    let genera = || {
        let genera = Genera::of(&comparable);
        let members = genera.members(&Grouping::of(groups));
        (genera, members)
    };
    let days: BTreeSet<Date> =
        record.specimens.iter().filter_map(|own| Some(own.collected?.date())).collect();
    let felt = || -> Vec<BTreeMap<Date, f64>> {
        courses.par_iter().map(|course| felt(course, &days, window_days)).collect()
    };
    let ((genera, members), (mut exposures, felt)) =
        rayon::join(genera, || rayon::join(|| analytes(record), felt));
    exposures.extend(shannon(&comparable));
    let ratios = groups.par_iter().zip(&members);
    exposures.par_extend(ratios.filter_map(|(group, own)| genera.log_ratio(group, own)));
    let paired = |exposure: &Exposure| -> Vec<Candidate> {
        let tried = courses.iter().zip(&felt).map(|(course, felt)| paired(exposure, course, felt));
        tried.filter(|tried| !tried.points.is_empty()).collect()
    };
    exposures.par_iter().flat_map_iter(paired).collect()
}

/// Takes the mean of a symptom's scores around each of some days that has any.
fn felt(course: &SymptomCourse, days: &BTreeSet<Date>, window_days: u32) -> BTreeMap<Date, f64> {
    let around = |day: Date| {
        let near = |other: Date| {
            day.until(other).is_ok_and(|span| span.get_days().unsigned_abs() <= window_days)
        };
        let scores: Vec<f64> =
            course.points.iter().filter(|(other, _)| near(*other)).map(|(_, s)| *s).collect();
        Some((day, mean(&scores)?))
    };
    days.iter().copied().filter_map(around).collect()
}

/// Pairs an exposure with what was felt around each of its days.
fn paired(exposure: &Exposure, course: &SymptomCourse, felt: &BTreeMap<Date, f64>) -> Candidate {
    let mut candidate = Candidate {
        kind: exposure.kind,
        x: exposure.name.clone(),
        y: course.symptom.as_ref().map_or(course.name.as_str(), |id| id.as_str()).to_owned(),
        basis: exposure.basis.clone(),
        lag: 0,
        days: vec![],
        points: vec![],
        halved: exposure.halved.as_ref().map(|_| vec![]),
    };
    for (&day, &value) in &exposure.values {
        let Some(&score) = felt.get(&day) else { continue };
        candidate.days.push(day);
        candidate.points.push((value, score));
        if let (Some(halved), Some(values)) = (&mut candidate.halved, &exposure.halved) {
            halved.extend(values.get(&day));
        }
    }
    candidate
}

/// Takes the mean of each day.
fn by_day(values: Vec<(Date, f64)>) -> BTreeMap<Date, f64> {
    let mut days: BTreeMap<Date, Vec<f64>> = BTreeMap::new();
    for (day, value) in values {
        days.entry(day).or_default().push(value);
    }
    days.into_iter().filter_map(|(day, values)| Some((day, mean(&values)?))).collect()
}

/// One analyte's exact results, by unit.
type ByUnit<'a> = BTreeMap<&'a Unit, Vec<(Date, f64)>>;

/// Collects exact results by analyte.
fn analytes(record: &PatientRecord) -> Vec<Exposure> {
    let mut found: BTreeMap<&AnalyteId, ByUnit<'_>> = BTreeMap::new();
    for specimen in &record.specimens {
        let Some(collected) = specimen.collected else { continue };
        for observation in &specimen.observations {
            let Some(analyte) = &observation.analyte else { continue };
            if let Value::Quantity { comparator: None, number, unit: Some(unit) } =
                &observation.value
            {
                let units = found.entry(analyte).or_default();
                units.entry(unit).or_default().push((collected.date(), *number));
            }
        }
    }
    let exposure = |(analyte, units): (&AnalyteId, ByUnit<'_>)| {
        let (unit, most) = units.into_iter().rev().max_by_key(|(_, values)| values.len())?;
        Some(Exposure {
            kind: SeriesKind::Analyte,
            name: analyte.as_str().to_owned(),
            basis: unit.ucum().to_owned(),
            values: by_day(most),
            halved: None,
        })
    };
    found.into_iter().filter_map(exposure).collect()
}

/// Keeps the dated profiles of the method that most of them share.
fn of_one_method(profiles: &[ProfileFinding]) -> Vec<&ProfileFinding> {
    let dated: Vec<&ProfileFinding> =
        profiles.iter().filter(|found| found.day.is_some() && found.rank == Rank::Genus).collect();
    let mut methods: BTreeMap<&Method, (usize, Option<Date>)> = BTreeMap::new();
    for found in &dated {
        let (count, latest) = methods.entry(&found.method).or_default();
        *count += 1;
        *latest = found.day.max(*latest);
    }
    let most = methods.into_iter().max_by_key(|(_, key)| *key).map(|(method, _)| method);
    dated.into_iter().filter(|found| Some(&found.method) == most).collect()
}

/// Collects Shannon's index.
fn shannon(profiles: &[&ProfileFinding]) -> Option<Exposure> {
    let value = |found: &&ProfileFinding| {
        let shannon = found.alpha.iter().find(|alpha| alpha.metric == "shannon")?;
        Some((found.day?, shannon.value.ok()?))
    };
    let values = by_day(profiles.iter().filter_map(value).collect());
    (!values.is_empty()).then(|| Exposure {
        kind: SeriesKind::Diversity,
        name: "shannon".to_owned(),
        basis: basis(profiles),
        values,
        halved: None,
    })
}

/// Writes the method that the profiles share.
fn basis(profiles: &[&ProfileFinding]) -> String {
    let Some(first) = profiles.first() else { return String::new() };
    let Method { technique, profiler, version, database, taxonomy } = &first.method;
    let stated = [profiler, version, database, taxonomy].map(|own| own.as_deref().unwrap_or("-"));
    format!("{} {}", technique.as_str(), stated.join(" "))
}

/// Every genus that any of some profiles holds, and how much of it each has.
struct Genera<'a> {
    profiles: &'a [&'a ProfileFinding],
    folded: Vec<&'a FoldedTaxon>,
    /// For each profile with genera the share of each genus.
    shares: Vec<Option<Vec<f64>>>,
}

impl<'a> Genera<'a> {
    fn of(profiles: &'a [&'a ProfileFinding]) -> Self {
        let named = profiles.iter().filter_map(|found| found.genera.as_ref().ok());
        // Profiles that were read together share a table: what they hold is gathered by table.
        let mut tables: Vec<(&Arc<Taxa>, Vec<bool>)> = vec![];
        for own in named {
            let table = own.table();
            let known = tables.iter().position(|(known, _)| Arc::ptr_eq(known, table));
            let known = known.unwrap_or_else(|| {
                tables.push((table, vec![false; table.len()]));
                tables.len() - 1
            });
            for (&at, &share) in own.listed().iter().zip(own.values()) {
                tables[known].1[at as usize] |= share > 0.0;
            }
        }
        let both = tables.iter().flat_map(|(table, held)| {
            let taxa = table.iter().zip(table.folded());
            taxa.zip(held).filter(|(_, held)| **held).map(|(both, _)| both)
        });
        let mut genera: Vec<(&Taxon, &FoldedTaxon)> = both.collect();
        genera.sort_unstable_by_key(|(taxon, _)| *taxon);
        genera.dedup_by(|one, other| one.0 == other.0);
        let place = |(taxon, held): (&Taxon, &bool)| {
            let found = held.then(|| genera.binary_search_by_key(&taxon, |(own, _)| *own));
            found?.ok()
        };
        let places: Vec<(&Arc<Taxa>, Vec<Option<usize>>)> = tables
            .iter()
            .map(|(table, held)| (*table, table.iter().zip(held).map(place).collect()))
            .collect();
        let shares = |found: &&ProfileFinding| {
            let own = found.genera.as_ref().ok()?;
            let (_, places) = places.iter().find(|(known, _)| Arc::ptr_eq(known, own.table()))?;
            let mut shares = vec![0.0; genera.len()];
            for (&at, &share) in own.listed().iter().zip(own.values()) {
                if let Some(place) = places[at as usize] {
                    shares[place] = share;
                }
            }
            Some(shares)
        };
        Self {
            shares: profiles.iter().map(shares).collect(),
            folded: genera.into_iter().map(|(_, folded)| folded).collect(),
            profiles,
        }
    }

    /// Says of each group which of the genera belong to it.
    fn members(&self, grouping: &Grouping<'_>) -> Vec<Vec<bool>> {
        let mut members = vec![vec![false; self.folded.len()]; grouping.len()];
        for (place, genus) in self.folded.iter().enumerate() {
            grouping.of_taxon(genus, Rank::Genus).for_each(|group| members[group][place] = true);
        }
        members
    }

    /// Collects the centred log-ratio of a group: its genera as one part among all other genera
    /// that any of the profiles names.
    ///
    /// `None` for a group without genera, or one that none of the profiles holds.
    fn log_ratio(&self, group: &TaxonGroup, members: &[bool]) -> Option<Exposure> {
        let (own, others): (Vec<usize>, Vec<usize>) =
            (0..self.folded.len()).partition(|at| members[*at]);
        if group.genera.is_empty() || own.is_empty() {
            return None;
        }
        let parts = |shares: &Vec<f64>| -> Vec<f64> {
            let whole = own.iter().map(|&at| shares[at]).sum::<f64>();
            std::iter::once(whole).chain(others.iter().map(|&at| shares[at])).collect()
        };
        let parts: Vec<Option<Vec<f64>>> =
            self.shares.iter().map(|shares| shares.as_ref().map(parts)).collect();
        let values = |part: f64| -> BTreeMap<Date, f64> {
            let ratio = |(found, parts): (&&ProfileFinding, &Option<Vec<f64>>)| {
                let parts = parts.as_ref()?;
                let delta = PART_OF_LIMIT * part * detection_limit(found)?;
                let ratios = clr(&replace_zeros(parts, delta)?)?;
                Some((found.day?, *ratios.first()?))
            };
            by_day(self.profiles.iter().zip(&parts).filter_map(ratio).collect())
        };
        Some(Exposure {
            kind: SeriesKind::Group,
            name: group.id.clone(),
            basis: basis(self.profiles),
            values: values(1.0),
            halved: Some(values(0.5)),
        })
    }
}

/// The least share of the named genera that could have been seen: one read, or the least share
/// seen where there are no counts.
fn detection_limit(found: &ProfileFinding) -> Option<f64> {
    let genera = found.genera.as_ref().ok()?;
    let named = 1.0 - genera.unclassified().unwrap_or(0.0);
    let one = match found.depth {
        Some(depth) => 1.0 / (depth * (1.0 - found.unclassified.unwrap_or(0.0))),
        None => genera.values().iter().copied().filter(|&share| share > 0.0).reduce(f64::min)?,
    };
    (named > 0.0 && one.is_finite()).then_some(one / named)
}

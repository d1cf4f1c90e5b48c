//! Rarefaction: what a specimen would show at a smaller depth; and Hill's numbers.

use crate::alpha::Community;
use crate::cohort::Z_975;
use crate::findings::NoValue;
use crate::random::Random;
use crate::sum::{mean, sum};

/// Returns the richness expected among `depth` of the community's individuals.
///
/// Σ (1 − C(N − nᵢ, depth) / C(N, depth)): Hurlbert 1971, doi:10.2307/1934145. The quotient is taken
/// factor by factor, so that nothing cancels: for a taxon with n individuals it is the product of
/// the first n of (N − depth − i) / (N − i), so one walk up to the greatest n serves all taxa. Answers
/// [`NoValue::NeedsCounts`] to fractions and [`NoValue::Undefined`] to a depth of zero or beyond the
/// community's own. O(greatest abundance) at worst; the walk ends where chances vanish.
pub fn expected_richness(community: &Community, depth: f64) -> Result<f64, NoValue> {
    let total = whole(community)?;
    if !(depth >= 1.0 && depth <= total && depth.fract() <= 0.0) {
        return Err(NoValue::Undefined);
    }
    let (mut chance, mut step) = (1.0, 0.0);
    let found = community.tallies().iter().map(|&(count, taxa)| {
        // The quotient is symmetric in count and depth; the shorter product is taken.
        if depth < count {
            return taxa * (1.0 - missed(total, count, depth));
        }
        while step < count && chance > VANISHED {
            chance *= ((total - depth - step) / (total - step)).max(0.0);
            step += 1.0;
        }
        taxa * (1.0 - chance)
    });
    Ok(sum(found))
}

/// A chance below which no factor makes a difference any more: one less it is one.
const VANISHED: f64 = 1e-17;

/// The chance that none of `count` individuals is among fewer, `depth`, of `total`.
fn missed(total: f64, count: f64, depth: f64) -> f64 {
    let (mut chance, mut step) = (1.0, 0.0);
    while step < depth && chance > VANISHED {
        chance *= ((total - count - step) / (total - step)).max(0.0);
        step += 1.0;
    }
    chance
}

/// Returns the rarefaction curve: depth and expected richness at `points` even steps up to the
/// community's own depth.
pub fn rarefaction_curve(community: &Community, points: u32) -> Result<Vec<(f64, f64)>, NoValue> {
    let total = whole(community)?;
    let mut depths: Vec<f64> = (1..=points)
        .map(|point| (total * f64::from(point) / f64::from(points)).floor().max(1.0))
        .collect();
    depths.dedup();
    depths.into_iter().map(|depth| Ok((depth, expected_richness(community, depth)?))).collect()
}

/// A measure over repeated rarefaction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rarefied {
    /// How many draws had a value.
    pub draws: usize,
    /// The mean of the draws.
    pub mean: f64,
    /// The middle 95 % of the draws, taken as normal: mean ± 1.96 standard deviations.
    pub interval: (f64, f64),
}

/// Draws `depth` individuals without replacement, `draws` times, and computes a measure of each.
///
/// Answers like [`expected_richness`], and [`NoValue::Undefined`] if fewer than two draws have a
/// value.
pub fn rarefied(
    community: &Community,
    depth: usize,
    draws: usize,
    random: &mut Random,
    measure: Measure,
) -> Result<Rarefied, NoValue> {
    rarefied_each(community, depth, draws, random, &[measure])?.remove(0)
}

/// A measure of one community.
pub type Measure = fn(&Community) -> Result<f64, NoValue>;

/// Computes several measures of the same draws: each is what [`rarefied`] gives it alone.
pub fn rarefied_each(
    community: &Community,
    depth: usize,
    draws: usize,
    random: &mut Random,
    measures: &[Measure],
) -> Result<Vec<Result<Rarefied, NoValue>>, NoValue> {
    let total = whole(community)?;
    if depth == 0 || depth as f64 > total {
        return Err(NoValue::Undefined);
    }
    let taxa = community.present();
    let mut individuals: Vec<u32> = taxa
        .iter()
        .enumerate()
        .flat_map(|(taxon, &count)| std::iter::repeat_n(taxon as u32, count as usize))
        .collect();
    let mut values: Vec<Vec<f64>> = vec![vec![]; measures.len()];
    for _ in 0..draws {
        let mut counts = vec![0.0; taxa.len()];
        // The order left by the draw before is as good a start as any.
        for place in 0..depth {
            let rest = (individuals.len() - place) as u64;
            individuals.swap(place, place + random.below(rest) as usize);
            counts[individuals[place] as usize] += 1.0;
        }
        let drawn = Community::new(&counts)?;
        for (values, measure) in values.iter_mut().zip(measures) {
            values.extend(measure(&drawn));
        }
    }
    Ok(values.iter().map(|values| summary(values)).collect())
}

/// Sums up the draws of one measure.
fn summary(values: &[f64]) -> Result<Rarefied, NoValue> {
    let centre = mean(values).filter(|_| values.len() > 1).ok_or(NoValue::Undefined)?;
    let squares = sum(values.iter().map(|value| (value - centre).powi(2)));
    let spread = Z_975 * (squares / (values.len() - 1) as f64).sqrt();
    Ok(Rarefied { draws: values.len(), mean: centre, interval: (centre - spread, centre + spread) })
}

/// Returns Hill's number of order q: (Σ p^q)^(1 / (1 − q)), and exp H for q = 1.
///
/// The effective number of taxa: 0 counts all alike, 1 the common, 2 the dominant. Hill 1973,
/// doi:10.2307/1934352. Answers [`NoValue::Undefined`] to a negative or infinite order.
pub fn hill_number(community: &Community, order: f64) -> Result<f64, NoValue> {
    if !(order.is_finite() && order >= 0.0) {
        return Err(NoValue::Undefined);
    }
    if (order - 1.0).abs() < 1e-9 {
        return Ok(libm::exp(crate::alpha::shannon(community)?));
    }
    let power = |&value: &f64| libm::pow(value / community.total(), order);
    Ok(libm::pow(sum(community.present().iter().map(power)), 1.0 / (1.0 - order)))
}

/// Returns the total of whole counts.
fn whole(community: &Community) -> Result<f64, NoValue> {
    let counts = community.present().iter().all(|count| count.fract() <= 0.0);
    if counts { Ok(community.total()) } else { Err(NoValue::NeedsCounts) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alpha;

    fn community(counts: &[f64]) -> Community {
        Community::new(counts).expect("something is present")
    }

    #[test]
    fn few_individuals_can_be_counted_by_hand() {
        // Two of {a, a, b}: {a, a} once, {a, b} twice of three: 5/3 taxa.
        let three = community(&[2.0, 1.0]);
        let expected = |depth| expected_richness(&three, depth).expect("within the depth");
        assert!((expected(2.0) - 5.0 / 3.0).abs() < 1e-15);
        assert!((expected(1.0) - 1.0).abs() < 1e-15 && (expected(3.0) - 2.0).abs() < 1e-15);
        assert_eq!(expected_richness(&three, 4.0), Err(NoValue::Undefined));
        assert_eq!(expected_richness(&community(&[0.5, 0.5]), 1.0), Err(NoValue::NeedsCounts));
    }

    #[test]
    fn drawing_comes_close_to_the_expectation() {
        let many = community(&[50.0, 30.0, 10.0, 5.0, 3.0, 1.0, 1.0]);
        let expected = expected_richness(&many, 40.0).expect("within the depth");
        let drawn = rarefied(&many, 40, 4_000, &mut Random::new(8), alpha::observed)
            .expect("within the depth");
        assert!((drawn.mean - expected).abs() < 0.05, "{drawn:?} {expected}");
        assert!(drawn.interval.0 < expected && expected < drawn.interval.1);
    }

    #[test]
    fn hills_numbers_pass_through_the_named_measures() {
        let some = community(&[40.0, 30.0, 20.0, 10.0]);
        let hill = |order| hill_number(&some, order).expect("a sound order");
        assert!((hill(0.0) - 4.0).abs() < 1e-12);
        let named =
            |measure: fn(&Community) -> Result<f64, NoValue>| measure(&some).expect("defined");
        assert!((hill(1.0) - libm::exp(named(alpha::shannon))).abs() < 1e-12);
        assert!((hill(2.0) - named(alpha::inverse_simpson)).abs() < 1e-12);
        assert!((hill(1.0 + 1e-7) - hill(1.0)).abs() < 1e-6);
    }
}

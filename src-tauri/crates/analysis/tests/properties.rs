//! What must hold for every profile and every series.
#![allow(clippy::float_cmp)]

use proptest::prelude::*;
use zonula_analysis::alpha::{Community, alpha};
use zonula_analysis::cohort::place;
use zonula_analysis::correlation::q_values;
use zonula_analysis::random::Random;
use zonula_analysis::rank::{exact_p, mid_ranks, spearman};
use zonula_analysis::{ALPHA_METRICS, CorrelationOptions, NoValue, Series, correlate};
use zonula_model::{Abundance, Date, Method, Profile, Rank, Taxon};

fn counts() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(prop_oneof![Just(0), 1..4_u32, 1..5_000_u32], 1..60)
}

fn values(counts: &[u32]) -> Vec<f64> {
    counts.iter().map(|&count| f64::from(count)).collect()
}

/// All measures of a table of numbers.
fn measures(values: &[f64]) -> Vec<Result<f64, NoValue>> {
    let community = Community::new(values);
    let measure = |compute: fn(&Community) -> Result<f64, NoValue>| {
        community.as_ref().map_err(|reason| *reason).and_then(compute)
    };
    ALPHA_METRICS.iter().map(|metric| measure(metric.compute)).collect()
}

fn same(a: &[Result<f64, NoValue>], b: &[Result<f64, NoValue>]) -> bool {
    a.iter().zip(b).all(|pair| match pair {
        (Ok(a), Ok(b)) => (a - b).abs() <= 1e-12 * a.abs().max(1.0),
        (a, b) => a == b,
    })
}

fn profile(abundance: Abundance, values: Vec<f64>) -> Profile {
    let taxon = |at: usize| Taxon { name: at.to_string(), lineage: vec![], ncbi: None };
    let taxa = (0..values.len()).map(taxon).collect();
    Profile::new(Method::UNKNOWN, Rank::Genus, abundance, taxa, values, None)
        .expect("whole numbers and shares make a profile")
}

proptest! {
    #[test]
    fn the_order_of_taxa_changes_nothing(counts in counts(), seed: u64) {
        let mut shuffled = values(&counts);
        Random::new(seed).shuffle(&mut shuffled);
        prop_assert!(same(&measures(&values(&counts)), &measures(&shuffled)));
    }

    #[test]
    fn an_absent_taxon_changes_nothing(counts in counts(), at: prop::sample::Index) {
        let mut more = values(&counts);
        more.insert(at.index(counts.len()), 0.0);
        prop_assert_eq!(measures(&values(&counts)), measures(&more));
    }

    #[test]
    fn the_scale_of_shares_changes_nothing(counts in counts(), scale in 1e-6..1e6_f64) {
        let shares = profile(Abundance::Relative, values(&counts));
        let scaled = values(&counts).into_iter().map(|value| value * scale).collect();
        let percent = profile(Abundance::Percent, scaled);
        let of = |profile: &Profile| alpha(profile).into_iter().map(|(_, v)| v).collect::<Vec<_>>();
        prop_assert!(same(&of(&shares), &of(&percent)));
    }

    #[test]
    fn every_measure_is_a_number_or_a_reason(counts in counts()) {
        for value in measures(&values(&counts)).into_iter().flatten() {
            prop_assert!(value.is_finite());
        }
    }

    #[test]
    fn estimated_richness_is_never_below_the_observed(counts in counts()) {
        let found = measures(&values(&counts));
        if let (Ok(observed), Ok(chao1)) = (found[0], found[1]) {
            prop_assert!(chao1 >= observed);
        }
    }

    #[test]
    fn a_greater_value_has_no_lower_percentile(
        cohort in prop::collection::vec(-5..5_i8, 1..40), a in -6..6_i8, b in -6..6_i8,
    ) {
        let cohort: Vec<f64> = cohort.into_iter().map(f64::from).collect();
        let percentile = |value: i8| place("c", &cohort, f64::from(value)).expect("not empty");
        let (low, high) = (percentile(a.min(b)), percentile(a.max(b)));
        prop_assert!(low.percentile <= high.percentile);
        for found in [low, high] {
            prop_assert!(found.interval.0 <= found.percentile + 1e-9);
            prop_assert!(found.percentile <= found.interval.1 + 1e-9);
        }
    }

    #[test]
    fn rho_sees_only_the_order_of_values(pairs in prop::collection::vec((-50..50_i16, -50..50_i16), 3..20)) {
        let (x, y): (Vec<f64>, Vec<f64>) =
            pairs.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).unzip();
        let grown: Vec<f64> = x.iter().map(|x| x.powi(3) + 7.0).collect();
        prop_assert_eq!(spearman(&x, &y), spearman(&grown, &y));
        let turned: Vec<f64> = x.iter().map(|x| -x).collect();
        if let (Some(rho), Some(opposite)) = (spearman(&x, &y), spearman(&turned, &y)) {
            prop_assert!((rho + opposite).abs() < 1e-12);
        }
        let n = x.len() as f64;
        prop_assert_eq!(mid_ranks(&x).iter().sum::<f64>(), n * (n + 1.0) / 2.0);
    }

    #[test]
    fn counting_orders_gives_the_exact_p(order in Just((0..6_u8).collect::<Vec<_>>()).prop_shuffle()) {
        let x: Vec<f64> = (0..6).map(f64::from).collect();
        let y: Vec<f64> = order.into_iter().map(f64::from).collect();
        let own = spearman(&x, &y).expect("both vary").abs();
        let mut orders = vec![vec![]];
        for rank in 0..6 {
            orders = orders
                .into_iter()
                .flat_map(|order: Vec<f64>| {
                    (0..=order.len()).map(move |at| {
                        let mut longer = order.clone();
                        longer.insert(at, f64::from(rank));
                        longer
                    })
                })
                .collect();
        }
        let as_far = |order: &&Vec<f64>| {
            spearman(&x, order).expect("both vary").abs() >= own - 1e-9
        };
        let counted = orders.iter().filter(as_far).count() as f64 / orders.len() as f64;
        prop_assert!((exact_p(&x, &y).expect("no ties") - counted).abs() < 1e-12);
    }

    #[test]
    fn q_is_never_below_p_and_keeps_its_order(p in prop::collection::vec(0.0..1.0_f64, 1..30)) {
        let q = q_values(&p);
        for i in 0..p.len() {
            prop_assert!(q[i] >= p[i] - 1e-15 && q[i] <= 1.0);
            for j in 0..p.len() {
                prop_assert!(p[i] > p[j] || q[i] <= q[j]);
            }
        }
    }
}

#[test]
fn every_pair_and_lag_is_tried_once_and_equal_seeds_give_equal_results() {
    let mut random = Random::new(3);
    let first = Date::constant(2024, 2, 20);
    let series: Vec<Series> = (0..4)
        .map(|at| {
            let day = |day: i64| first.saturating_add(jiff::Span::new().days(day));
            let points = (0..25).map(|at| (day(at), random.normal())).collect();
            Series { name: at.to_string(), points }
        })
        .collect();
    let options = CorrelationOptions { permutations: 199, seed: 9 };
    let found = correlate(&series, 0..=2, &options);
    assert_eq!(found.pairs.len(), 6 + 12 + 12);
    assert_eq!(found.family_size, found.pairs.len());
    assert!(found.pairs.iter().all(|pair| pair.points.len() == 25 - pair.lag as usize));
    assert_eq!(found, correlate(&series, 0..=2, &options));
}

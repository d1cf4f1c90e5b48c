//! How long the heavy computations take: `cargo bench -p zonula-analysis`, and a word after `--`
//! for those that name it.
#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant;
use zonula_analysis::alpha::{ALPHA_METRICS, Community};
use zonula_analysis::beta::{Table, Zeros, aitchison, bray_curtis, principal_coordinates};
use zonula_analysis::phylogeny::{UniFrac, unifrac};
use zonula_analysis::random::Random;
use zonula_analysis::tree::Tree;
use zonula_analysis::{CorrelationOptions, Series, correlate};
use zonula_model::{Abundance, Date, Method, Profile, Rank, Taxon};

/// Runs five times and prints the fastest; nothing if another computation was asked for.
fn time<T>(what: &str, mut work: impl FnMut() -> T) {
    let asked = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    if asked.is_some_and(|word| !what.contains(&word)) {
        return;
    }
    let once = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    let best = (0..5).map(once).min().unwrap_or_default();
    println!("{what}: {best:.1?}");
}

/// Counts of which a share is zero, with a long tail, as sequencing gives them.
fn counts(random: &mut Random, taxa: usize, present: f64) -> Vec<f64> {
    let count = |random: &mut Random| {
        let here = random.unit() < present;
        if here { (libm::exp(2.5 * random.normal()) + 1.0).floor() } else { 0.0 }
    };
    (0..taxa).map(|_| count(random)).collect()
}

fn rows(specimens: usize, taxa: usize, present: f64) -> Vec<Vec<f64>> {
    let mut random = Random::new(1);
    (0..specimens).map(|_| counts(&mut random, taxa, present)).collect()
}

fn table(rows: &[Vec<f64>]) -> Table {
    let labels = (0..rows.len()).map(|at| at.to_string()).collect();
    Table::of_rows(labels, rows, Abundance::Counts).expect("nothing is empty")
}

fn main() {
    let dense = rows(440, 2_000, 1.0);
    let all = |rows: &[Vec<f64>]| -> Vec<f64> {
        let communities = rows.iter().filter_map(|row| Community::new(row).ok());
        communities
            .flat_map(|own| ALPHA_METRICS.iter().filter_map(move |m| (m.compute)(&own).ok()))
            .collect()
    };
    time("ten alpha measures, 440 x 2,000, dense", || all(&dense));
    let sparse = rows(440, 2_000, 0.15);
    time("ten alpha measures, 440 x 2,000, 15 % present", || all(&sparse));

    for present in [0.1, 1.0] {
        let table = table(&rows(1_000, 5_000, present));
        time(&format!("Bray-Curtis, 1,000 x 5,000, {present} present"), || bray_curtis(&table));
        time(&format!("Aitchison, 1,000 x 5,000, {present} present"), || {
            aitchison(&table, Zeros::default())
        });
    }
    let cohort = bray_curtis(&table(&rows(490, 300, 0.3)));
    time("principal coordinates of 490", || principal_coordinates(&cohort, 2));

    // A balanced tree of 4,096 tips.
    let mut clades: Vec<String> = (0..4_096).map(|at| format!("t{at}:0.1")).collect();
    while clades.len() > 1 {
        clades = clades.chunks(2).map(|two| format!("({}):0.1", two.join(","))).collect();
    }
    let tree = Tree::from_newick(&format!("{};", clades[0])).expect("a balanced tree");
    let taxon = |at: usize| Taxon { name: format!("t{at}"), lineage: vec![], ncbi: None };
    let profile = |counts: Vec<f64>| {
        let taxa = (0..counts.len()).map(taxon).collect();
        let method = Method::UNKNOWN;
        Profile::new(method, Rank::Feature, Abundance::Counts, taxa, counts, None)
            .expect("whole counts")
    };
    let profiles: Vec<Profile> = rows(1_000, 4_096, 0.1).into_iter().map(profile).collect();
    let named: Vec<(String, &Profile)> = profiles.iter().map(|p| (String::new(), p)).collect();
    for metric in [UniFrac::Unweighted, UniFrac::WeightedNormalised] {
        time(&format!("UniFrac {metric:?}, 1,000 x 4,096"), || unifrac(&named, &tree, metric));
    }

    let mut random = Random::new(2);
    let first = Date::constant(2024, 1, 1);
    let series: Vec<Series> = (0..40)
        .map(|at| {
            let day = |day: i64| first.saturating_add(jiff::Span::new().days(day));
            let points = (0..60).map(|at| (day(at), random.normal())).collect();
            Series { name: at.to_string(), points }
        })
        .collect();
    let options = CorrelationOptions { permutations: 10_000, seed: 1 };
    time("correlations, 60 days x 40 series x 8 lags, 10,000 permutations", || {
        correlate(&series, 0..=7, &options)
    });
}

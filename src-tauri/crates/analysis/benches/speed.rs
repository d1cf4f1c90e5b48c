//! How long the heavy computations take: `cargo bench -p zonula-analysis`, and a word after `--`
//! for those that name it.
//!
//! With `ZONULA_BENCH_TABLES` the tables are read from a folder, so that another program can be
//! measured on the same ones: `tests/bench/analysis.py` writes them and compares.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::PathBuf;
use zonula_analysis::alpha::alpha_of_each;
use zonula_analysis::beta::{Table, Zeros, aitchison, bray_curtis, jaccard, principal_coordinates};
use zonula_analysis::phylogeny::{UniFrac, unifrac};
use zonula_analysis::random::Random;
use zonula_analysis::tree::Tree;
use zonula_analysis::{CorrelationOptions, Series, correlate};
use zonula_model::{Abundance, Date, Method, Profile, Rank, Taxon};

/// Counts of which a share is zero, with a long tail, as sequencing gives them.
fn drawn(specimens: usize, taxa: usize, present: f64) -> Vec<Vec<f64>> {
    let mut random = Random::new(1);
    let mut count = || {
        let here = random.unit() < present;
        if here { (libm::exp(2.5 * random.normal()) + 1.0).floor() } else { 0.0 }
    };
    (0..specimens).map(|_| (0..taxa).map(|_| count()).collect()).collect()
}

/// Reads a table that another program wrote, number by number; draws one where there is none.
fn rows(name: &str, specimens: usize, taxa: usize, present: f64) -> Vec<Vec<f64>> {
    let Some(folder) = tables() else {
        return drawn(specimens, taxa, present);
    };
    let bytes = std::fs::read(folder.join(format!("{name}.f64"))).expect("the script wrote it");
    let number = |bytes: &[u8]| f64::from_le_bytes(bytes.try_into().expect("eight bytes"));
    let numbers: Vec<f64> = bytes.chunks_exact(8).map(number).collect();
    assert_eq!(numbers.len(), specimens * taxa, "{name}");
    numbers.chunks(taxa).map(<[f64]>::to_vec).collect()
}

fn table(rows: &[Vec<f64>]) -> Table {
    let labels = (0..rows.len()).map(|at| at.to_string()).collect();
    Table::of_rows(labels, rows, Abundance::Counts).expect("nothing is empty")
}

/// Measures some work by criterion, and how long processors were busy with it on the whole.
///
/// A machine that does other work too makes the clock run on, the processors' own time less so:
/// with `ZONULA_BENCH_TABLES` their seconds for one run are written to `<name>.cpu` there.
fn measure<T>(bench: &mut Criterion, name: &str, mut work: impl FnMut() -> T) {
    let mut runs = 0_u32;
    let before = processor_seconds();
    bench.bench_function(name, |bench| {
        bench.iter(|| {
            runs += 1;
            black_box(work())
        });
    });
    let spent = before.zip(processor_seconds()).map(|(before, after)| after - before);
    if let (Some(folder), Some(spent), 1..) = (tables(), spent, runs) {
        let seconds = (spent / f64::from(runs)).to_string();
        std::fs::write(folder.join(format!("{name}.cpu")), seconds).expect("the folder is there");
    }
}

/// Seconds of all processors that this process took in user mode, in hundredths; only on Linux.
fn processor_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields = text.rsplit_once(')')?.1.split_whitespace();
    // The fourteenth field of all; two stand before the parenthesis.
    let ticks: f64 = fields.into_iter().nth(11)?.parse().ok()?;
    Some(ticks / 100.0)
}

/// Where another program has written tables, if one has.
fn tables() -> Option<PathBuf> {
    std::env::var_os("ZONULA_BENCH_TABLES").map(PathBuf::from)
}

/// Counts of taxa called `t0`, `t1` …
fn profiles(rows: Vec<Vec<f64>>) -> Vec<Profile> {
    let taxon = |at: usize| Taxon { name: format!("t{at}"), lineage: vec![], ncbi: None };
    let profile = |counts: Vec<f64>| {
        let taxa = (0..counts.len()).map(taxon).collect();
        let method = Method::UNKNOWN;
        Profile::new(method, Rank::Feature, Abundance::Counts, taxa, counts, None)
            .expect("whole counts")
    };
    rows.into_iter().map(profile).collect()
}

fn alpha(bench: &mut Criterion) {
    for (name, present) in [("alpha_dense", 1.0), ("alpha_sparse", 0.15)] {
        let profiles = profiles(rows(name, 440, 2_000, present));
        let profiles: Vec<&Profile> = profiles.iter().collect();
        measure(bench, name, || alpha_of_each(&profiles));
    }
}

fn beta(bench: &mut Criterion) {
    for (ending, present) in [("sparse", 0.1), ("dense", 1.0)] {
        let table = table(&rows(&format!("beta_{ending}"), 1_000, 5_000, present));
        measure(bench, &format!("bray_curtis_{ending}"), || bray_curtis(&table));
        measure(bench, &format!("jaccard_{ending}"), || jaccard(&table));
        measure(bench, &format!("aitchison_{ending}"), || aitchison(&table, Zeros::default()));
    }
    let cohort = bray_curtis(&table(&drawn(490, 300, 0.3)));
    measure(bench, "principal_coordinates_490", || principal_coordinates(&cohort, 2));
}

/// A tree with its tips called `t0`, `t1` …: the one that was written, or a balanced one.
fn tree(tips: usize) -> Tree {
    let written = tables().map(|folder| {
        std::fs::read_to_string(folder.join("tree.nwk")).expect("the script wrote it")
    });
    let balanced = || {
        let mut clades: Vec<String> = (0..tips).map(|at| format!("t{at}:0.1")).collect();
        while clades.len() > 1 {
            clades = clades.chunks(2).map(|two| format!("({}):0.1", two.join(","))).collect();
        }
        format!("{};", clades[0])
    };
    Tree::from_newick(&written.unwrap_or_else(balanced)).expect("a sound tree")
}

fn phylogeny(bench: &mut Criterion) {
    let (specimens, tips) = (1_000, 5_000);
    let tree = tree(tips);
    let profiles = profiles(rows("beta_sparse", specimens, tips, 0.1));
    let named: Vec<(String, &Profile)> = profiles.iter().map(|p| (String::new(), p)).collect();
    for (name, metric) in [
        ("unifrac_unweighted", UniFrac::Unweighted),
        ("unifrac_weighted", UniFrac::WeightedNormalised),
    ] {
        measure(bench, name, || unifrac(&named, &tree, metric));
    }
}

fn correlation(bench: &mut Criterion) {
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
    measure(bench, "correlations_60_days_40_series_8_lags", || correlate(&series, 0..=7, &options));
}

criterion_group! {
    name = kernels;
    config = Criterion::default().sample_size(10);
    targets = alpha, beta, phylogeny, correlation
}
criterion_main!(kernels);

//! What must hold for every table: no order, no scale and no absent taxon changes a figure.

use proptest::prelude::*;
use zonula_analysis::alpha::Community;
use zonula_analysis::beta::{
    Distances, Table, Zeros, aitchison, bray_curtis, jaccard, permanova, principal_coordinates,
};
use zonula_analysis::phylogeny::{UniFrac, faith, unifrac};
use zonula_analysis::random::Random;
use zonula_analysis::rarefaction::expected_richness;
use zonula_analysis::repeated::repeated_correlation;
use zonula_analysis::tree::Tree;
use zonula_model::{Abundance, Method, Profile, Rank, Taxon};

const TREE: &str =
    "((t0:0.5,(t1:0.25,t2:1.0):0.75):0.5,((t3:0.1,t4:0.9):0.3,t5:2.0):0.25,(t6:1,t7:1):0.4);";
const TAXA: usize = 8;

/// Counts of up to nine specimens; each holds something.
fn table() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let count = prop_oneof![2 => Just(0.0), 1 => (1..2_000_u32).prop_map(f64::from)];
    let row = prop::collection::vec(count, TAXA)
        .prop_filter("nothing is present", |row| row.iter().sum::<f64>() > 0.0);
    prop::collection::vec(row, 2..9)
}

/// A reordering of the first `n` numbers.
fn order(n: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<f64> = (0..n).map(|at| at as f64).collect();
    Random::new(seed).shuffle(&mut order);
    order.into_iter().map(|at| at as usize).collect()
}

fn labels(n: usize) -> Vec<String> {
    (0..n).map(|at| at.to_string()).collect()
}

/// Every distance that needs no tree, on counts or on shares.
fn distances(rows: &[Vec<f64>], unit: Abundance) -> Vec<Distances> {
    let table = Table::of_rows(labels(rows.len()), rows, unit).expect("nothing is empty");
    let counts = unit == Abundance::Counts;
    let own = if counts { table } else { table.closed() };
    let mut all = vec![bray_curtis(&own), jaccard(&own)];
    all.extend(aitchison(&own, Zeros::default()));
    all.extend(counts.then(|| aitchison(&own, Zeros::Pseudocount(0.5)).expect("above zero")));
    all
}

fn profile(counts: &[f64], order: &[usize]) -> Profile {
    let taxon = |at: &usize| Taxon { name: format!("t{at}"), lineage: vec![], ncbi: None };
    let (taxa, values) = (order.iter().map(taxon).collect(), order.iter().map(|&at| counts[at]));
    Profile::new(Method::UNKNOWN, Rank::Feature, Abundance::Counts, taxa, values.collect(), None)
        .expect("whole counts of different taxa")
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-10 * a.abs().max(1.0)
}

/// Says whether two squares agree, the second one's specimens standing in another order.
fn same(one: &[Distances], other: &[Distances], order: &[usize]) -> bool {
    let agree = |(a, b): (&Distances, &Distances)| {
        (0..order.len()).all(|row| {
            (0..order.len())
                .all(|column| near(a.between(order[row], order[column]), b.between(row, column)))
        })
    };
    one.len() == other.len() && one.iter().zip(other).all(agree)
}

proptest! {
    #[test]
    fn the_order_of_taxa_changes_no_distance(rows in table(), seed: u64) {
        let order = order(TAXA, seed);
        let turned: Vec<Vec<f64>> =
            rows.iter().map(|row| order.iter().map(|&at| row[at]).collect()).collect();
        let as_is: Vec<usize> = (0..rows.len()).collect();
        let of = |rows: &[Vec<f64>]| distances(rows, Abundance::Counts);
        prop_assert!(same(&of(&rows), &of(&turned), &as_is));
    }

    #[test]
    fn the_order_of_specimens_moves_distances_and_no_more(rows in table(), seed: u64) {
        let order = order(rows.len(), seed);
        let turned: Vec<Vec<f64>> = order.iter().map(|&at| rows[at].clone()).collect();
        let (before, after) =
            (distances(&rows, Abundance::Counts), distances(&turned, Abundance::Counts));
        prop_assert!(same(&before, &after, &order));
        let axes = |all: &Distances| principal_coordinates(all, 3).eigenvalues;
        for (a, b) in axes(&before[0]).iter().zip(axes(&after[0])) {
            prop_assert!((a - b).abs() < 1e-10);
        }
        let groups: Vec<String> = (0..rows.len()).map(|at| (at % 2).to_string()).collect();
        let turned: Vec<String> = order.iter().map(|&at| groups[at].clone()).collect();
        let f = |all: &Distances, groups: &[String]| {
            permanova(all, groups, 0, &mut Random::new(1)).map(|found| found.pseudo_f)
        };
        match (f(&before[0], &groups), f(&after[0], &turned)) {
            (Ok(a), Ok(b)) => prop_assert!((a - b).abs() <= 1e-8 * a.abs().max(1.0)),
            (a, b) => prop_assert_eq!(a, b),
        }
    }

    #[test]
    fn a_taxon_that_nobody_has_changes_no_distance(rows in table(), at in 0..=TAXA) {
        let more: Vec<Vec<f64>> = rows
            .iter()
            .map(|row| {
                let mut row = row.clone();
                row.insert(at, 0.0);
                row
            })
            .collect();
        let as_is: Vec<usize> = (0..rows.len()).collect();
        let of = |rows: &[Vec<f64>]| distances(rows, Abundance::Counts);
        prop_assert!(same(&of(&rows), &of(&more), &as_is));
    }

    #[test]
    fn the_scale_of_each_specimens_shares_changes_no_distance(
        rows in table(), scales in prop::collection::vec(1e-4..1e4_f64, 9),
    ) {
        let scaled: Vec<Vec<f64>> = rows
            .iter()
            .zip(&scales)
            .map(|(row, scale)| row.iter().map(|value| value * scale).collect())
            .collect();
        let as_is: Vec<usize> = (0..rows.len()).collect();
        let of = |rows: &[Vec<f64>]| distances(rows, Abundance::Relative);
        prop_assert!(same(&of(&rows), &of(&scaled), &as_is));
    }

    #[test]
    fn distances_in_a_tree_know_no_order_scale_or_absent_taxon(rows in table(), seed: u64) {
        let tree = Tree::from_newick(TREE).expect("a sound tree");
        let (plain, turned): (Vec<usize>, Vec<usize>) = ((0..TAXA).collect(), order(TAXA, seed));
        let of = |order: &dyn Fn(&Vec<f64>) -> Vec<usize>, times: f64| -> Vec<Distances> {
            let profiles: Vec<Profile> = rows
                .iter()
                .map(|row| {
                    let scaled: Vec<f64> = row.iter().map(|count| count * times).collect();
                    profile(&scaled, &order(row))
                })
                .collect();
            let named: Vec<(String, &Profile)> = profiles.iter().map(|own| (String::new(), own)).collect();
            let metrics = [UniFrac::Unweighted, UniFrac::Weighted, UniFrac::WeightedNormalised];
            metrics.map(|metric| unifrac(&named, &tree, metric).expect("all are tips")).into()
        };
        let as_is: Vec<usize> = (0..rows.len()).collect();
        let known = of(&|_| plain.clone(), 1.0);
        prop_assert!(same(&known, &of(&|_| turned.clone(), 1.0), &as_is));
        prop_assert!(same(&known, &of(&|_| plain.clone(), 3.0), &as_is));
        let present = |row: &Vec<f64>| (0..TAXA).filter(|&at| row[at] > 0.0).collect::<Vec<_>>();
        prop_assert!(same(&known, &of(&present, 1.0), &as_is));
        for row in &rows {
            let whole = faith(&profile(row, &plain), &tree).expect("all are tips");
            let bare = faith(&profile(row, &present(row)), &tree).expect("all are tips");
            prop_assert!(near(whole, bare));
        }
    }

    #[test]
    fn distances_are_between_nothing_and_all(rows in table()) {
        for found in &distances(&rows, Abundance::Counts)[..2] {
            for row in 0..rows.len() {
                prop_assert!(found.between(row, row).abs() < 1e-15);
                prop_assert!(found.row(row).iter().all(|distance| (0.0..=1.0).contains(distance)));
            }
        }
    }

    #[test]
    fn more_individuals_never_show_fewer_taxa(row in table().prop_map(|rows| rows[0].clone())) {
        let community = Community::new(&row).expect("something is present");
        let total = community.total();
        let mut last = 0.0;
        for share in [0.1, 0.3, 0.5, 0.8, 1.0] {
            let depth = (total * share).floor().max(1.0);
            let found = expected_richness(&community, depth).expect("within the depth");
            prop_assert!(found >= last - 1e-9 && found <= community.richness() + 1e-9);
            last = found;
        }
        prop_assert!(near(last, community.richness()));
    }

    #[test]
    fn where_a_person_stands_does_not_enter_a_correlation_within_people(
        people in prop::collection::vec(
            prop::collection::vec((-50..50_i16, -50..50_i16), 1..6), 2..6),
        shift in -1_000..1_000_i16,
    ) {
        let own: Vec<Vec<(f64, f64)>> = people
            .iter()
            .map(|pairs| pairs.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect())
            .collect();
        let mut moved = own.clone();
        for (at, pairs) in moved.iter_mut().enumerate() {
            let by = f64::from(shift) * at as f64;
            pairs.iter_mut().for_each(|pair| *pair = (pair.0 + by, 2.0 * (pair.1 - by)));
        }
        match (repeated_correlation(&own), repeated_correlation(&moved)) {
            (Ok(a), Ok(b)) => prop_assert!((a.r - b.r).abs() < 1e-9 && a.freedom == b.freedom),
            (a, b) => prop_assert_eq!(a.err(), b.err()),
        }
    }
}

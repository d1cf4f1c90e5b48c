//! Phylogeny: diversity and distance by the branches that taxa span.
//!
//! Definitions are those of scikit-bio 0.7.4: trees are rooted, and the path to the root counts.

use crate::beta::Distances;
use crate::findings::NoValue;
use crate::tree::Tree;
use zonula_model::Profile;

/// Returns Faith's index: the branches between the root and any taxon present.
///
/// Faith 1992, doi:10.1016/0006-3207(92)91201-3. In the tree's own unit of length. Answers
/// [`NoValue::NotInTree`] if a taxon present is missing from the tree.
pub fn faith(profile: &Profile, tree: &Tree) -> Result<f64, NoValue> {
    let carried = carried(profile, tree)?;
    let branches = carried.iter().enumerate().filter(|(_, abundance)| **abundance > 0.0);
    Ok(branches.map(|(node, _)| tree.length(node)).sum())
}

/// A way to weigh branches between two profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UniFrac {
    /// The share of the spanned branches that only one profile spans.
    ///
    /// Lozupone & Knight 2005, doi:10.1128/AEM.71.12.8228-8235.2005.
    Unweighted,
    /// Σ branch · |share below in one − share below in the other|, in the tree's unit of length.
    ///
    /// Lozupone et al. 2007, doi:10.1128/AEM.01996-06.
    Weighted,
    /// The same, divided by the mean distance of both profiles' taxa from the root: 0–1.
    WeightedNormalised,
}

/// Returns the UniFrac distances between profiles, each pair once, on all processors.
///
/// Answers [`NoValue::NotInTree`] if a taxon present is missing from the tree, [`NoValue::Empty`]
/// to a profile that holds nothing and [`NoValue::Undefined`] where the spanned branches have no
/// length. O(n² · nodes).
pub fn unifrac(
    profiles: &[(String, &Profile)],
    tree: &Tree,
    metric: UniFrac,
) -> Result<Distances, NoValue> {
    let labels: Vec<String> = profiles.iter().map(|(label, _)| label.clone()).collect();
    let spans: Result<Vec<Span>, NoValue> =
        profiles.iter().map(|(_, profile)| Span::of(profile, tree)).collect();
    let spans = spans?;
    let lengths: Vec<f64> = (0..tree.len()).map(|node| tree.length(node)).collect();
    if spans.iter().any(|span| span.reach <= 0.0) && metric != UniFrac::Weighted {
        return Err(NoValue::Undefined);
    }
    Ok(Distances::of_pairs(&labels, |one, other| {
        let (one, other) = (&spans[one], &spans[other]);
        let branches = lengths.iter().zip(one.below.iter().zip(&other.below));
        if metric == UniFrac::Unweighted {
            let (mut alone, mut all) = (0.0, 0.0);
            for (length, (here, there)) in branches {
                let (here, there) = (*here > 0.0, *there > 0.0);
                all += if here || there { *length } else { 0.0 };
                alone += if here != there { *length } else { 0.0 };
            }
            return alone / all;
        }
        let apart: f64 =
            branches.map(|(length, (here, there))| length * (here - there).abs()).sum();
        let normalised = metric == UniFrac::WeightedNormalised;
        if normalised { apart / (one.reach + other.reach) } else { apart }
    }))
}

/// What one profile spans of a tree.
struct Span {
    /// The share of the profile below each node.
    below: Vec<f64>,
    /// The mean distance of the profile's individuals from the root.
    reach: f64,
}

impl Span {
    fn of(profile: &Profile, tree: &Tree) -> Result<Self, NoValue> {
        let total = profile.total();
        if total <= 0.0 {
            return Err(NoValue::Empty);
        }
        let below: Vec<f64> =
            carried(profile, tree)?.into_iter().map(|abundance| abundance / total).collect();
        // Each branch is on the path of all that lies below it.
        let reach = below.iter().enumerate().map(|(node, share)| share * tree.length(node)).sum();
        Ok(Self { below, reach })
    }
}

/// What each node carries of the profile's abundance.
fn carried(profile: &Profile, tree: &Tree) -> Result<Vec<f64>, NoValue> {
    let mut carried = vec![0.0; tree.len()];
    for (taxon, value) in profile.iter().filter(|(_, value)| *value > 0.0) {
        carried[tree.tip(&taxon.name).ok_or(NoValue::NotInTree)?] += value;
    }
    tree.gather(&mut carried);
    Ok(carried)
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::{Abundance, Method, Rank, Taxon};

    /// The tree and the counts of scikit-bio's own documentation.
    const TREE: &str = "(((((U1:0.5,U2:0.5):0.5,U3:1.0):1.0):0.0,(U4:0.75,(U5:0.5,((U6:0.33,\
                        U7:0.62):0.5,U8:0.5):0.5):0.5):1.25):0.0)root;";
    const U: [f64; 8] = [1.0, 0.0, 0.0, 4.0, 1.0, 2.0, 3.0, 0.0];
    const V: [f64; 8] = [0.0, 1.0, 1.0, 6.0, 0.0, 1.0, 0.0, 0.0];

    fn profile(counts: [f64; 8]) -> Profile {
        let taxon = |at| Taxon { name: format!("U{at}"), lineage: vec![], ncbi: None };
        let taxa = (1..=8).map(taxon).collect();
        Profile::new(Method::UNKNOWN, Rank::Feature, Abundance::Counts, taxa, counts.into(), None)
            .expect("eight counts of eight taxa")
    }

    #[test]
    fn the_documented_example_of_scikit_bio_comes_out() {
        let tree = Tree::from_newick(TREE).expect("a sound tree");
        let (u, v) = (profile(U), profile(V));
        let check = |found: f64, expected: f64| {
            assert!((found - expected).abs() < 0.005, "{found} instead of {expected}");
        };
        check(faith(&u, &tree).expect("all taxa are in the tree"), 6.95);
        let profiles = [("u".to_owned(), &u), ("v".to_owned(), &v), ("again".to_owned(), &u)];
        let between = |metric| {
            let found = unifrac(&profiles, &tree, metric).expect("all taxa are in the tree");
            check(found.between(0, 2), 0.0);
            found.between(0, 1)
        };
        check(between(UniFrac::Unweighted), 0.37);
        check(between(UniFrac::Weighted), 1.54);
        check(between(UniFrac::WeightedNormalised), 0.33);
    }

    #[test]
    fn a_taxon_outside_the_tree_is_an_answer() {
        let tree = Tree::from_newick("(U1:1,U2:1);").expect("a sound tree");
        assert_eq!(faith(&profile(U), &tree), Err(NoValue::NotInTree));
    }
}

//! Phylogeny: diversity and distance by the branches that taxa span.
//!
//! Definitions are those of scikit-bio 0.7.4: trees are rooted, and the path to the root counts.

use crate::beta::Distances;
use crate::findings::NoValue;
use crate::overlap::Row;
use crate::tree::Tree;
use rayon::prelude::*;
use zonula_model::Profile;

/// Returns Faith's index: the branches between the root and any taxon present.
///
/// Faith 1992, doi:10.1016/0006-3207(92)91201-3. In the tree's own unit of length. Answers
/// [`NoValue::NotInTree`] if a taxon present is missing from the tree. O(nodes).
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
/// With a the branch lengths (times the share below them, where weighted) all forms follow from
/// Σ min(a, b): what only one spans is Σ a + Σ b − 2 Σ min(a, b). Answers [`NoValue::NotInTree`] if a
/// taxon present is missing from the tree, [`NoValue::Empty`] to a profile that holds nothing and
/// [`NoValue::Undefined`] where the spanned branches have no length. O(n · nodes + n² · branches
/// spanned); branches that a profile does not span take no room.
pub fn unifrac(
    profiles: &[(String, &Profile)],
    tree: &Tree,
    metric: UniFrac,
) -> Result<Distances, NoValue> {
    let labels: Vec<String> = profiles.iter().map(|(label, _)| label.clone()).collect();
    let spanned = |(_, profile): &(String, &Profile)| spanned(profile, tree, metric);
    let rows: Result<Vec<Row>, NoValue> = profiles.par_iter().map(spanned).collect();
    let rows = rows?;
    if rows.iter().any(Vec::is_empty) && metric != UniFrac::Weighted {
        return Err(NoValue::Undefined);
    }
    Ok(Distances::of_overlap(&labels, &rows, tree.len(), |one, other, shared| {
        let apart = (one + other - 2.0 * shared).max(0.0);
        match metric {
            UniFrac::Unweighted => apart / (one + other - shared),
            UniFrac::Weighted => apart,
            UniFrac::WeightedNormalised => apart / (one + other),
        }
    }))
}

/// The branches that a profile spans: the length of each, times the share below it where weighted.
///
/// Each branch is on the path of all that lies below it, so that the weighted lengths add up to the
/// mean distance of the profile's individuals from the root.
fn spanned(profile: &Profile, tree: &Tree, metric: UniFrac) -> Result<Row, NoValue> {
    let total = profile.total();
    if total <= 0.0 {
        return Err(NoValue::Empty);
    }
    let branch = |(node, abundance): (usize, f64)| {
        let weight = if metric == UniFrac::Unweighted { 1.0 } else { abundance / total };
        let length = tree.length(node) * weight;
        (abundance > 0.0 && length > 0.0).then_some((node as u32, length))
    };
    Ok(carried(profile, tree)?.into_iter().enumerate().filter_map(branch).collect())
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

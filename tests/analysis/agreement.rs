//! Distances in trees, axes, groups and correlations agree with R, vegan and scikit-bio.
//!
//! The values lie beside this file with the scripts that made them (`values/values.R`, `values.py`);
//! the first line of each names the versions.

use crate::tables::{Abundances, Text, agree, closed, inside, profiles, shared};
use std::path::{Path, PathBuf};
use zonula_analysis::alpha::{Community, shannon};
use zonula_analysis::beta::{Distances, Table, bray_curtis, permanova, principal_coordinates};
use zonula_analysis::correlation::q_values;
use zonula_analysis::distribution::student_t;
use zonula_analysis::phylogeny::{UniFrac, faith, unifrac};
use zonula_analysis::random::Random;
use zonula_analysis::rank::{exact_p, spearman};
use zonula_analysis::repeated::repeated_correlation;
use zonula_analysis::tree::Tree;
use zonula_model::{Abundance, Profile};

/// Reads a stored table; the first line names versions.
fn stored(name: &str) -> Text {
    Text::stored(&Path::new(env!("CARGO_MANIFEST_DIR")).join("analysis/values").join(name))
}

fn number(text: &Text, row: usize, column: &str) -> f64 {
    text.number(row, column).unwrap_or_else(|| panic!("no number in row {row}, `{column}`"))
}

/// The moving pictures with their tree.
fn moving_pictures() -> Option<(Vec<(String, Profile)>, Tree)> {
    let folder = shared()?.join("microbiome/qiime2_qza");
    let table = profiles(&folder.join("moving-pictures_table.qza"))?;
    let text = inside(&folder.join("moving-pictures_tree.qza"), ".nwk");
    Some((table, Tree::from_newick(&text).expect("QIIME 2 writes trees")))
}

#[test]
fn faiths_index_and_unifrac_agree_with_scikit_bio() {
    let Some((table, tree)) = moving_pictures() else { return };
    let truth = stored("faith.tsv");
    assert_eq!(truth.rows.len(), table.len());
    let own =
        |name: &str| &table.iter().find(|(label, _)| label == name).expect("the same names").1;
    for row in 0..truth.rows.len() {
        let name = &truth.rows[row][0];
        let found = faith(own(name), &tree).expect("every feature is a tip");
        agree(found, number(&truth, row, "faith_pd"), 1e-9, name);
    }
    let truth = stored("unifrac.tsv");
    let named: Vec<(String, &Profile)> =
        table.iter().map(|(label, profile)| (label.clone(), profile)).collect();
    for (metric, column) in [
        (UniFrac::Unweighted, "unweighted"),
        (UniFrac::Weighted, "weighted"),
        (UniFrac::WeightedNormalised, "normalised"),
    ] {
        let found = unifrac(&named, &tree, metric).expect("every feature is a tip");
        let place = |name: &String| {
            found.labels().iter().position(|label| label == name).expect("the same names")
        };
        for row in 0..truth.rows.len() {
            let (one, other) = (&truth.rows[row][0], &truth.rows[row][1]);
            let distance = found.between(place(one), place(other));
            let what = format!("{column}, {one} and {other}");
            agree(distance, number(&truth, row, column), 1e-9, &what);
        }
    }
}

/// Bray–Curtis distances between the shares of the diet exchange, and its specimens' groups.
fn diet_exchange() -> Option<(Distances, PathBuf)> {
    let shared = shared()?;
    let about = Text::read(&shared.join("cohorts/dietswap.metadata.tsv"));
    let names: Vec<String> = about.rows.iter().map(|row| row[0].clone()).collect();
    let counts = Abundances::read(&shared.join("cohorts/dietswap.counts.tsv"), &names);
    let rows: Vec<Vec<f64>> = counts.values.iter().map(|row| closed(row)).collect();
    let table = Table::of_rows(counts.specimens, &rows, Abundance::Relative).expect("shares");
    Some((bray_curtis(&table), shared.join("cohorts/dietswap.metadata.tsv")))
}

#[test]
fn axes_of_the_diet_exchange_agree_with_r_and_scikit_bio() {
    let Some((distances, _)) = diet_exchange() else { return };
    let found = principal_coordinates(&distances, 20);
    let eigenvalues = stored("pcoa_eigenvalues.tsv");
    assert_eq!(eigenvalues.rows.len(), found.eigenvalues.len());
    for (axis, own) in found.eigenvalues.iter().enumerate() {
        let expected = number(&eigenvalues, axis, "eigenvalue");
        assert!((own - expected).abs() < 1e-10, "axis {axis}: {own} {expected}");
    }
    let shares = stored("pcoa_shares.tsv");
    for (axis, own) in found.shares.iter().enumerate() {
        agree(*own, number(&shares, axis, "share"), 1e-9, "share of an axis");
    }
    let points = stored("pcoa_points.tsv");
    let place = |name: &String| {
        found.labels.iter().position(|label| label == name).expect("the same specimens")
    };
    for axis in 0..4 {
        let column = format!("X{}", axis + 1);
        let pairs: Vec<(f64, f64)> = (0..points.rows.len())
            .map(|row| {
                (found.points[place(&points.rows[row][0])][axis], number(&points, row, &column))
            })
            .collect();
        // The direction of an axis means nothing.
        let way = pairs.iter().map(|(own, theirs)| own * theirs).sum::<f64>().signum();
        for (own, theirs) in pairs {
            assert!((own * way - theirs).abs() < 1e-9, "axis {axis}: {own} {theirs}");
        }
    }
}

#[test]
fn permanova_of_the_diet_exchange_agrees_with_vegan_and_scikit_bio() {
    let Some((distances, about)) = diet_exchange() else { return };
    let about = Text::read(&about);
    let (truth, second) = (stored("permanova.tsv"), stored("permanova_skbio.tsv"));
    for row in 0..truth.rows.len() {
        let column = about.column(&truth.rows[row][0]);
        let group = |label: &String| {
            let own = about.rows.iter().find(|row| &row[0] == label).expect("described");
            own[column].clone()
        };
        let groups: Vec<String> = distances.labels().iter().map(group).collect();
        let found = permanova(&distances, &groups, 999, &mut Random::new(1)).expect("groups");
        let what = &truth.rows[row][0];
        agree(found.pseudo_f, number(&truth, row, "F"), 1e-9, what);
        agree(found.pseudo_f, number(&second, row, "F"), 1e-9, what);
        agree(found.r_squared, number(&truth, row, "R2"), 1e-9, what);
        let p = number(&truth, row, "p");
        // Both p are drawn: four standard errors of a difference of two.
        let error = (2.0 * p * (1.0 - p) / 999.0).sqrt();
        assert!((found.p - p).abs() <= 4.0 * error + 0.001, "{what}: {} and {p}", found.p);
    }
}

/// A person's pairs of values.
type Series = (String, Vec<(f64, f64)>);

/// Shannon's index and severity of each participant of Mars et al. 2020 with two scores or more.
fn severity() -> Option<Vec<Series>> {
    let folder = shared()?.join("timeseries");
    let about = Text::read(&folder.join("mars_ibs_metadata.tsv"));
    let genera = Abundances::read(&folder.join("mars_ibs_genera.counts.tsv"), &[]);
    let mut people: Vec<(String, Vec<(f64, f64)>)> = vec![];
    for (name, counts) in genera.specimens.iter().zip(&genera.values) {
        let Some(row) = about.rows.iter().position(|row| &row[about.column("Sample")] == name)
        else {
            continue;
        };
        let Some(score) = about.number(row, "IBS_symptom_severity_1_500") else { continue };
        let diversity = Community::new(counts).and_then(|own| shannon(&own)).expect("reads");
        let subject = &about.rows[row][about.column("Subject")];
        match people.iter_mut().find(|(own, _)| own == subject) {
            Some((_, pairs)) => pairs.push((diversity, score)),
            None => people.push((subject.clone(), vec![(diversity, score)])),
        }
    }
    people.retain(|(_, pairs)| pairs.len() > 1);
    Some(people)
}

#[test]
fn correlation_within_people_agrees_with_r_and_pingouin() {
    let Some(people) = severity() else { return };
    let pairs: Vec<Vec<(f64, f64)>> = people.into_iter().map(|(_, pairs)| pairs).collect();
    let found = repeated_correlation(&pairs).expect("many pairs");
    let truth = stored("rmcorr.tsv");
    assert_eq!((found.people, found.freedom), (24, 112));
    let (low, high) = found.interval.expect("r is small");
    // r is near zero, a difference of much greater sums: it is held to what is left of them.
    for (own, column) in [(found.r, "r"), (found.p, "p"), (low, "low"), (high, "high")] {
        let expected = number(&truth, 0, column);
        assert!((own - expected).abs() < 1e-11, "{column}: {own} {expected}");
    }
    let second = stored("rmcorr_pingouin.tsv");
    assert!((found.r - number(&second, 0, "r")).abs() < 1e-11);
    assert!((found.p - number(&second, 0, "p")).abs() < 1e-10);
}

#[test]
fn exact_p_and_q_agree_with_r_on_participants_of_their_own() {
    let Some(people) = severity() else { return };
    let truth = stored("spearman_exact.tsv");
    assert!(truth.rows.len() > 10, "R found participants without ties");
    for row in 0..truth.rows.len() {
        let subject = &truth.rows[row][0];
        let (_, pairs) = people.iter().find(|(own, _)| own == subject).expect("the same people");
        let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
        assert_eq!(x.len() as f64, number(&truth, row, "n"), "{subject}");
        let rho = spearman(&x, &y).expect("both vary");
        agree(rho, number(&truth, row, "rho"), 1e-12, subject);
        let p = exact_p(&x, &y).expect("no ties");
        agree(p, number(&truth, row, "p"), 1e-12, subject);
    }
    let family = stored("bh.tsv");
    let p: Vec<f64> = (0..family.rows.len()).map(|row| number(&family, row, "p")).collect();
    for (row, q) in q_values(&p).into_iter().enumerate() {
        agree(q, number(&family, row, "q"), 1e-14, "q");
    }
}

#[test]
fn students_quantiles_agree_with_r() {
    let truth = stored("student.tsv");
    for row in 0..truth.rows.len() {
        let (chance, freedom) = (number(&truth, row, "chance"), number(&truth, row, "freedom"));
        let found = student_t(chance, freedom).expect("within its range");
        let what = format!("{chance}, {freedom} degrees");
        agree(found, number(&truth, row, "t"), 1e-9, &what);
    }
}

//! Statistics agree with vegan, scikit-bio and SciPy on public tables.
#![allow(clippy::print_stdout, clippy::float_cmp)]

#[path = "analysis/agreement.rs"]
mod agreement;
#[path = "analysis/indices.rs"]
mod indices;
#[path = "analysis/tables.rs"]
mod tables;

use tables::{Abundances, Text, agree, closed, profiles, shared};
use zonula_analysis::NoValue;
use zonula_analysis::alpha::{self, ALPHA_METRICS, Community, fisher_alpha};
use zonula_analysis::beta::{
    Distances, Table, Zeros, aitchison, bray_curtis, jaccard, permanova, principal_coordinates,
};
use zonula_analysis::correlation::q_values;
use zonula_analysis::distribution::correlation_p;
use zonula_analysis::random::Random;
use zonula_analysis::rank::spearman;
use zonula_analysis::rarefaction::expected_richness;
use zonula_model::Profile;

/// Our measures and the columns of the truth tables.
const COLUMNS: [(&str, &str); 9] = [
    ("observed", "vegan_observed"),
    ("chao1", "vegan_chao1"),
    ("ace", "vegan_ace"),
    ("shannon", "vegan_shannon_ln"),
    ("simpson", "vegan_simpson"),
    ("inverse_simpson", "vegan_invsimpson"),
    ("pielou", "vegan_pielou"),
    ("berger_parker", "vegan_berger_parker"),
    ("goods_coverage", "vegan_goods_coverage"),
];

/// Every table of the truth folder that is plain text: its name and its abundances.
fn plain_tables() -> Vec<(String, Abundances, Text)> {
    let Some(shared) = shared() else { return vec![] };
    let list = Text::read(&shared.join("truth/diversity/TABLES.tsv"));
    let mut tables = vec![];
    for row in 0..list.rows.len() {
        let name = &list.rows[row][list.column("table")];
        let file = list.rows[row][list.column("file")].split(' ').next().unwrap_or_default();
        if file.ends_with(".biom") || file.ends_with(".qza") {
            continue;
        }
        let truth = Text::read(&shared.join(format!("truth/diversity/{name}.alpha.tsv")));
        let specimens: Vec<String> = truth.rows.iter().map(|row| row[0].clone()).collect();
        tables.push((name.clone(), Abundances::read(&shared.join(file), &specimens), truth));
    }
    assert!(tables.len() >= 9, "most of the list is plain text");
    tables
}

#[test]
fn alpha_diversity_agrees_with_vegan_on_every_plain_table() {
    for (name, table, truth) in plain_tables() {
        check_alpha(&name, &table, &truth);
    }
}

/// Every table of the truth folder that a reader of Zonula's own is needed for.
fn read_tables() -> Vec<(String, Vec<(String, Profile)>)> {
    let Some(shared) = shared() else { return vec![] };
    let list = Text::read(&shared.join("truth/diversity/TABLES.tsv"));
    let mut tables = vec![];
    for row in 0..list.rows.len() {
        let file = &list.rows[row][list.column("file")];
        if file.ends_with(".biom") || file.ends_with(".qza") {
            let table = profiles(&shared.join(file));
            let table = table.unwrap_or_else(|| panic!("no reader claims `{file}`"));
            tables.push((list.rows[row][list.column("table")].clone(), table));
        }
    }
    assert!(tables.len() >= 6, "BIOM files of both versions are read");
    tables
}

/// Distances of the truth folder that Zonula does not offer.
const NOT_OFFERED: [&str; 3] = ["hellinger", "robust_aitchison", "jaccard_quantitative"];

#[test]
fn no_file_of_the_truth_is_passed_over() {
    let Some(shared) = shared() else { return };
    let mut read: Vec<String> = read_tables().into_iter().map(|(name, _)| name).collect();
    let with_distances = read.clone();
    read.extend(plain_tables().into_iter().map(|(name, ..)| name));
    let offered =
        ["bray_counts", "bray_relative", "jaccard_binary", "aitchison_pc0.5", "aitchison_pc1"];
    let mut held = 0;
    for entry in std::fs::read_dir(shared.join("truth/diversity")).expect("the folder is there") {
        let file = entry.expect("it can be listed").file_name().to_string_lossy().into_owned();
        let Some(stem) = file.strip_suffix(".tsv") else {
            assert_eq!(file, "VERSIONS.txt");
            continue;
        };
        if let Some(name) = stem.strip_suffix(".alpha") {
            assert!(read.iter().any(|own| own == name), "`{file}` is held against nothing");
            held += 1;
        } else if let Some((name, ending)) =
            stem.split_once(".vegan.").or(stem.split_once(".skbio."))
        {
            let axes_and_groups = ending.starts_with("pcoa_") || ending.starts_with("permanova");
            let distances =
                offered.contains(&ending) && with_distances.iter().any(|own| own == name);
            let known = NOT_OFFERED.contains(&ending) || distances || axes_and_groups;
            assert!(known, "`{file}` is held against nothing");
            held += usize::from(distances);
        } else {
            assert!(["TABLES", "COMPARE_vegan_vs_skbio"].contains(&stem), "`{file}` is not known");
        }
    }
    assert!(held >= 18 + 5 * 5, "{held} files were held against our own");
}

#[test]
fn alpha_diversity_agrees_with_vegan_on_every_table_read() {
    for (name, profiles) in read_tables() {
        let path = shared().expect("tables were read").join("truth/diversity");
        let truth = Text::read(&path.join(format!("{name}.alpha.tsv")));
        let (specimens, values) =
            profiles.into_iter().map(|(name, profile)| (name, profile.values().to_vec())).unzip();
        check_alpha(&name, &Abundances { specimens, values }, &truth);
    }
}

fn check_alpha(name: &str, table: &Abundances, truth: &Text) {
    for row in 0..truth.rows.len() {
        let specimen = &truth.rows[row][0];
        let community = Community::new(table.of(specimen)).expect("empty specimens were removed");
        agree(community.total(), truth.number(row, "total").expect("a total"), 1e-9, "total");
        for (id, column) in COLUMNS {
            if !truth.header.iter().any(|header| header == column) {
                continue;
            }
            let metric =
                ALPHA_METRICS.iter().find(|metric| metric.id == id).expect("a listed measure");
            let value = (metric.compute)(&community);
            match truth.number(row, column) {
                Some(expected) => {
                    let value = value.unwrap_or_else(|reason| panic!("{id}: {reason:?}"));
                    agree(value, expected, 1e-9, &format!("{name}, {specimen}, {id}"));
                }
                None => assert_eq!(value, Err(NoValue::Undefined), "{name}, {specimen}, {id}"),
            }
        }
        check_rarefaction(&format!("{name}, {specimen}"), &community, truth, row);
        if truth.header.iter().any(|header| header == "vegan_fisher_alpha") {
            check_fisher(&format!("{name}, {specimen}"), &community, truth, row);
        }
    }
}

/// Expected richness agrees at the table's least depth and at 1,000.
fn check_rarefaction(what: &str, community: &Community, truth: &Text, row: usize) {
    if !truth.header.iter().any(|header| header == "rarefy_depth") {
        return;
    }
    let least = truth.number(row, "rarefy_depth").expect("a depth");
    for (depth, column) in [(least, "vegan_rarefied_richness"), (1000.0, "vegan_rarefied_1000")] {
        match truth.number(row, column) {
            Some(expected) => {
                let found = expected_richness(community, depth).expect("vegan answers");
                agree(found, expected, 1e-9, &format!("{what}, at a depth of {depth}"));
            }
            None => assert!(expected_richness(community, depth).is_err(), "{what}"),
        }
    }
}

/// Fisher's alpha solves its equation to the last digits, and lies within 1e-6 of vegan's unless
/// vegan and scikit-bio are themselves further apart.
fn check_fisher(what: &str, community: &Community, truth: &Text, row: usize) {
    let Some(skbio) = truth.number(row, "skbio_fisher_alpha") else {
        return assert_eq!(fisher_alpha(community), Err(NoValue::Undefined), "{what}");
    };
    let vegan = truth.number(row, "vegan_fisher_alpha").expect("vegan always answers");
    let alpha = fisher_alpha(community).expect("scikit-bio answers");
    let solved = alpha * (community.total() / alpha).ln_1p();
    agree(solved, community.richness(), 1e-12, what);
    let apart = ((vegan - skbio) / vegan).abs();
    agree(alpha, vegan, 1e-6_f64.max(1.1 * apart), what);
}

/// The rows of the correlations' truth table that belong to one data set.
fn truth_rows(truth: &Text, data_set: &str) -> Vec<usize> {
    (0..truth.rows.len()).filter(|&row| truth.rows[row][0] == data_set).collect()
}

/// Student's p of a rho, as SciPy computes it.
fn student_p(rho: f64, n: usize) -> f64 {
    correlation_p(rho, n as f64 - 2.0)
}

/// Holds rho, p and q of every listed pair against SciPy and statsmodels.
///
/// Their family was every taxon found in at least `prevalence` of the specimens.
fn check_family(
    data_set: &str,
    outcome: &[f64],
    taxa: &[(String, Vec<f64>)],
    prevalence: f64,
    family_size: usize,
) {
    let Some(shared) = shared() else { return };
    let truth = Text::read(&shared.join("truth/correlations_spearman.tsv"));
    let enough = |shares: &[f64]| {
        shares.iter().filter(|&&share| share > 0.0).count() as f64
            >= prevalence * shares.len() as f64
    };
    let family: Vec<_> = taxa.iter().filter(|(_, shares)| enough(shares)).collect();
    assert_eq!(family.len(), family_size, "{data_set}");
    let rho: Vec<f64> =
        family.iter().map(|(_, shares)| spearman(shares, outcome).expect("both vary")).collect();
    let p: Vec<f64> = rho.iter().map(|&rho| student_p(rho, outcome.len())).collect();
    let q = q_values(&p);
    let rows = truth_rows(&truth, data_set);
    let mut found = 0;
    for row in rows {
        let taxon = truth.rows[row][1].split_once(" ~ ").expect("outcome ~ taxon").1;
        let Some(at) = family.iter().position(|(name, _)| name == taxon) else { continue };
        found += 1;
        agree(rho[at], truth.number(row, "spearman_rho").expect("a rho"), 1e-6, taxon);
        agree(p[at], truth.number(row, "p").expect("a p"), 1e-5, taxon);
        agree(q[at], truth.number(row, "q_BH").expect("a q"), 1e-5, taxon);
    }
    assert_eq!(found, 25, "{data_set}: the 25 taxa with the smallest p are listed");
}

#[test]
fn rho_p_and_q_agree_with_scipy_on_irritable_bowel_data() {
    let Some(shared) = shared() else { return };
    let metadata = Text::read(&shared.join("timeseries/mars_ibs_metadata.tsv"));
    let counts = shared.join("timeseries/mars_ibs_genera.counts.tsv");
    let header = Text::read(&counts).header;
    let genera = Abundances::read(&counts, &[]);
    let name = |row: usize| &metadata.rows[row][metadata.column("Sample")];
    let scored: Vec<(&[f64], f64)> = (0..metadata.rows.len())
        .filter(|&row| genera.specimens.contains(name(row)))
        .filter_map(|row| {
            let score = metadata.number(row, "IBS_symptom_severity_1_500")?;
            Some((genera.of(name(row)), score))
        })
        .collect();
    let severity: Vec<f64> = scored.iter().map(|(_, score)| *score).collect();
    let shares: Vec<Vec<f64>> = scored.iter().map(|(profile, _)| closed(profile)).collect();
    let column = |at: usize| shares.iter().map(|profile| profile[at]).collect();
    let taxa: Vec<(String, Vec<f64>)> =
        header[1..].iter().enumerate().map(|(at, name)| (name.clone(), column(at))).collect();
    check_family("MARS all samples with a score", &severity, &taxa, 0.2, 766);

    let truth = Text::read(&shared.join("truth/correlations_spearman.tsv"));
    let shannon: Vec<f64> = scored
        .iter()
        .map(|(profile, _)| Community::new(profile).and_then(|own| alpha::shannon(&own)))
        .map(|value| value.expect("every specimen has reads"))
        .collect();
    let row = truth_rows(&truth, "MARS all samples with a score")[0];
    let rho = spearman(&shannon, &severity).expect("both vary");
    agree(rho, truth.number(row, "spearman_rho").expect("a rho"), 1e-6, "Shannon");
}

#[test]
fn rho_p_and_q_agree_with_scipy_on_calprotectin() {
    let Some(shared) = shared() else { return };
    let metadata = Text::read(&shared.join("timeseries/hmp2_ihmp_metadata_calprotectin.tsv"));
    let species = Text::read(&shared.join("timeseries/hmp2_maaslin2_taxonomy.tsv"));
    let mut pairs = vec![];
    for row in 0..metadata.rows.len() {
        let name = &metadata.rows[row][metadata.column("Sample")];
        let place = species.rows.iter().position(|row| &row[0] == name);
        pairs.extend(metadata.number(row, "fecalcal").zip(place));
    }
    let calprotectin: Vec<f64> = pairs.iter().map(|(value, _)| *value).collect();
    let column = |name: &String| -> Vec<f64> {
        pairs.iter().map(|(_, at)| species.number(*at, name).expect("a share")).collect()
    };
    let taxa: Vec<(String, Vec<f64>)> =
        species.header[1..].iter().map(|name| (name.clone(), column(name))).collect();
    let data_set = "HMP2 samples with fecalcal and taxonomy";
    check_family(data_set, &calprotectin, &taxa, 0.1, 82);
}

/// Our distances and the endings of the truth files.
fn distances(table: &Table) -> Vec<(&'static str, Distances)> {
    let added = |count| aitchison(table, Zeros::Pseudocount(count)).expect("counts are above zero");
    vec![
        ("bray_counts", bray_curtis(table)),
        ("bray_relative", bray_curtis(&table.closed())),
        ("jaccard_binary", jaccard(table)),
        ("aitchison_pc0.5", added(0.5)),
        ("aitchison_pc1", added(1.0)),
    ]
}

#[test]
fn distances_agree_with_vegan_on_every_table_read() {
    for (name, profiles) in read_tables() {
        let folder = shared().expect("tables were read").join("truth/diversity");
        if !folder.join(format!("{name}.vegan.bray_counts.tsv")).is_file() {
            continue;
        }
        let profiles: Vec<(String, &Profile)> =
            profiles.iter().map(|(label, profile)| (label.clone(), profile)).collect();
        let table = Table::of_profiles(&profiles).expect("empty specimens were removed");
        for (ending, found) in distances(&table) {
            let truth = Text::read(&folder.join(format!("{name}.vegan.{ending}.tsv")));
            let place = |label: &String| {
                found.labels().iter().position(|own| own == label).expect("the same specimens")
            };
            assert_eq!(truth.rows.len(), found.len(), "{name}");
            for (row, one) in truth.rows.iter().enumerate() {
                for other in &truth.header[1..] {
                    let expected = truth.number(row, other).expect("a distance");
                    let distance = found.between(place(&one[0]), place(other));
                    let what = format!("{name}, {ending}, {} and {other}", one[0]);
                    agree(distance, expected, 1e-9, &what);
                }
            }
        }
    }
}

/// The Bray–Curtis distances of the moving pictures' shares, as vegan wrote them.
fn moving_pictures() -> Option<(Distances, std::path::PathBuf)> {
    let folder = shared()?.join("truth/diversity");
    let truth = Text::read(&folder.join("moving-pictures_table.vegan.bray_relative.tsv"));
    let labels = truth.header[1..].to_vec();
    let square = (0..labels.len())
        .map(|row| labels.iter().map(|name| truth.number(row, name).expect("a distance")).collect())
        .collect();
    Some((Distances::of_square(labels, square).expect("a square"), folder))
}

#[test]
fn principal_coordinates_agree_with_vegan() {
    let Some((distances, folder)) = moving_pictures() else { return };
    let found = principal_coordinates(&distances, 5);
    let file = |ending: &str| Text::read(&folder.join(format!("moving-pictures_table.{ending}")));
    let eigenvalues = file("vegan.pcoa_bray_relative_eig.tsv");
    for row in 0..eigenvalues.rows.len() {
        let expected = eigenvalues.number(row, "eigenvalue").expect("an eigenvalue");
        assert!((found.eigenvalues[row] - expected).abs() < 1e-11, "axis {row}");
    }
    let shares = file("skbio.pcoa_bray_relative_eig.tsv");
    for (axis, &share) in found.shares.iter().enumerate() {
        agree(share, shares.number(axis, "proportion").expect("a share"), 1e-9, "share of an axis");
    }
    let points = file("vegan.pcoa_bray_relative_points.tsv");
    for axis in 0..5 {
        let name = format!("V{}", axis + 1);
        let theirs: Vec<f64> =
            (0..points.rows.len()).map(|row| points.number(row, &name).expect("a place")).collect();
        let same_way = theirs.iter().zip(&found.points).map(|(t, own)| t * own[axis]).sum::<f64>();
        for (row, expected) in theirs.iter().enumerate() {
            let own = found.points[row][axis] * same_way.signum();
            assert!((own - expected).abs() < 1e-9, "axis {axis}, {}", points.rows[row][0]);
        }
    }
}

#[test]
fn permanova_agrees_with_vegan() {
    let Some((distances, folder)) = moving_pictures() else { return };
    let shared = shared().expect("distances were read");
    let metadata =
        Text::read(&shared.join("microbiome/qiime2_qza/moving-pictures_sample-metadata.tsv"));
    for (column, file) in [("body-site", "body_site"), ("subject", "subject")] {
        let group = |label: &String| {
            let row = metadata.rows.iter().find(|row| &row[0] == label).expect("metadata");
            row[metadata.column(column)].clone()
        };
        let groups: Vec<String> = distances.labels().iter().map(group).collect();
        let found = permanova(&distances, &groups, 999, &mut Random::new(42)).expect("groups");
        let name = format!("moving-pictures_table.vegan.permanova_{file}.tsv");
        let truth = Text::read(&folder.join(name));
        agree(found.pseudo_f, truth.number(0, "F").expect("F"), 1e-9, column);
        agree(found.r_squared, truth.number(0, "R2").expect("R2"), 1e-9, column);
        let p = truth.number(0, "Pr(>F)").expect("p");
        // Both p are drawn: four standard errors of a difference of two.
        let error = (2.0 * p * (1.0 - p) / 999.0).sqrt();
        assert!((found.p - p).abs() <= 4.0 * error + 0.001, "{column}: {} and {p}", found.p);
    }
}

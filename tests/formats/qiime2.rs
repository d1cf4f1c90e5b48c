//! QIIME 2 against real artifacts: tables agree with biom-format, and companions find their table.

use super::{check, expected, finest, read_as, shared_data, source};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use zonula_formats::{
    CompanionContent, ReadOptions, Recognition, Standing, assign, companion, reader, recognise,
};
use zonula_model::{Profile, Rank};

const FOLDER: &str = "microbiome/qiime2_qza/";

#[test]
fn artifacts_agree_with_biom_format() {
    let Some(folder) = shared_data() else { return };
    let (mut tables, mut others) = (0, 0);
    for (path, values) in expected(&folder) {
        if !path.starts_with(FOLDER) || !values.contains_key("type") {
            continue;
        }
        let Recognition::One(own) = recognise(&source(&folder.join(&path))) else {
            panic!("{path} is claimed by one reader")
        };
        assert_eq!(own.format().id, "qiime2-table", "{path}");
        let reading = read_as("qiime2-table", &folder.join(&path));
        if !values.contains_key("n_samples") {
            let problem = &reading.problems[0];
            assert_eq!(problem.code, "artifact-unsupported", "{path}");
            assert!(problem.message.starts_with(&format!("`{}` is a", values["type"])), "{path}");
            others += 1;
            continue;
        }
        assert_eq!(reading.problems, [], "{path}");
        let profiles = finest(&reading);
        let totals: Vec<_> = profiles
            .iter()
            .map(|profile| profile.total() + profile.unclassified().unwrap_or(0.0))
            .collect();
        let entries: usize = profiles.iter().map(|profile| profile.observed()).sum();
        check(&path, "specimens", reading.specimens.len() as f64, values.get("n_samples"));
        check(&path, "entries", entries as f64, values.get("nonzero_entries"));
        check(&path, "total", totals.iter().sum(), values.get("total"));
        check(&path, "first total", totals[0], values.get("first_sample_total"));
        let least = totals.iter().copied().fold(f64::INFINITY, f64::min);
        check(&path, "least total", least, values.get("min_sample_total"));
        let most = totals.iter().copied().fold(0.0, f64::max);
        check(&path, "greatest total", most, values.get("max_sample_total"));
        assert_eq!(reading.specimens[0].label, values["first_sample_id"], "{path}");
        let has_taxonomy =
            profiles.iter().flat_map(|it| it.taxa()).any(|it| !it.lineage.is_empty());
        let is_lineage = values["first_feature_id"].contains(';');
        assert_eq!(has_taxonomy, values["has_taxonomy"] == "True" || is_lineage, "{path}");
        let version = profiles[0].method().version.clone().unwrap_or_default();
        assert!(values["VERSION"].contains(&version) && !version.is_empty(), "{path}");
        tables += 1;
    }
    assert_eq!((tables, others), (4, 2));
}

#[test]
fn a_table_and_its_taxonomy_give_lineages_and_its_tree_matches() {
    let Some(folder) = shared_data() else { return };
    let names = ["table", "taxonomy", "tree"];
    let files = names.map(|it| source(&folder.join(format!("{FOLDER}moving-pictures_{it}.qza"))));
    let standings = assign(&files);
    let [Standing::Read { companions, problems }, Standing::Beside(of), Standing::Beside(also)] =
        standings.as_slice()
    else {
        panic!("one table with two companions, not {standings:?}")
    };
    assert_eq!((problems.len(), of.as_slice(), also.as_slice()), (0, &[0][..], &[0][..]));
    let options = ReadOptions { companions: companions.clone(), ..ReadOptions::default() };
    let reading = reader("qiime2-table").expect("it exists").read(&files[0], &options);
    let codes: Vec<_> = reading.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["taxonomy-attached", "tree-matches"]);
    assert!(reading.problems[0].message.contains("770 of 770 features"));
    assert!(reading.problems[1].message.contains("770 of 770 features"));
    let profiles = finest(&reading);
    let total: f64 = profiles.iter().map(|profile| profile.total()).sum();
    check("moving pictures", "total", total, Some(&"153884".to_owned()));
    // Read off the unpacked `taxonomy.tsv`.
    let lineage = |id: &str| {
        let all = profiles.iter().flat_map(|profile| profile.taxa());
        all.into_iter().find(|taxon| taxon.name == id).expect("the table has it").clone()
    };
    let first = lineage("4b5eeb300368260019c1fbc7a3c718fc");
    assert_eq!((first.at(Rank::Genus), first.at(Rank::Species)), (Some("Bacteroides"), None));
    let second = lineage("fe30ff0f71a38a39cf1717ec2be3a2fc");
    assert_eq!(second.at(Rank::Family), Some("Neisseriaceae"));
    let method = profiles[0].method();
    assert_eq!(method.profiler.as_deref(), Some("QIIME 2/DADA2"));
    assert_eq!(method.version.as_deref(), Some("2020.8.0"));
    assert_eq!(method.taxonomy.as_deref(), Some("Greengenes"));
}

#[test]
fn exported_taxonomies_have_the_rows_that_another_program_counts() {
    let Some(folder) = shared_data() else { return };
    let mut seen = BTreeSet::new();
    for (path, values) in expected(&folder) {
        let lines = values.get("n_lines").and_then(|it| it.parse::<usize>().ok());
        let rows = match (path.split('/').nth(1), lines) {
            (Some("qiime2_taxonomy_tsv"), Some(lines)) => {
                lines - usize::from(values["first_line"].starts_with("Feature ID"))
            }
            _ => match values.get("taxonomy_rows_excl_header") {
                Some(rows) if path.starts_with(FOLDER) => rows.parse().expect("a number"),
                _ => continue,
            },
        };
        let found = companion(&source(&folder.join(&path))).expect("a companion");
        let CompanionContent::Taxonomy(lineages) = &found.content else { panic!("{path}") };
        assert_eq!(lineages.len(), rows, "{path}");
        assert_eq!(found.problems, [], "{path}");
        seen.insert(path);
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[test]
fn no_table_of_the_shared_folder_is_taken_for_a_companion() {
    let Some(folder) = shared_data() else { return };
    for path in super::files_below(&folder) {
        let is_companion = |path: &Path| {
            let name = path.to_string_lossy();
            ["taxonomy", "_tree"].iter().any(|word| name.contains(word)) || name.ends_with(".nwk")
        };
        if let Some(found) = companion(&source(&path)).map(Arc::new) {
            assert!(
                is_companion(&path),
                "{} is taken for {:?}",
                path.display(),
                found.names().len()
            );
        }
    }
}

#[test]
fn profiles_of_one_table_have_their_values_in_order() {
    let Some(folder) = shared_data() else { return };
    let reading = read_as("qiime2-table", &folder.join(format!("{FOLDER}ecam-table-small.qza")));
    let sums: Vec<f64> = finest(&reading).into_iter().map(Profile::total).collect();
    assert!(sums.iter().all(|sum| (sum - 1.0).abs() < 1e-9), "{sums:?}");
}

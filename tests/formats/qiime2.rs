//! QIIME 2 against real artifacts: tables agree with biom-format, and companions find their table.

use super::{check, finest, read_as, shared_data, source};
use std::path::Path;
use std::sync::Arc;
use zonula_formats::{ReadOptions, Standing, assign, companion, reader};
use zonula_model::{Profile, Rank};

const FOLDER: &str = "microbiome/qiime2_qza/";

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

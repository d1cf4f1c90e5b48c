//! Artifacts of QIIME 2 of all versions: what is read, and what is refused by its type.

use super::*;
use std::io::{Cursor, Write};

const UUID: &str = "0f0e0d0c-0b0a-4908-8706-050403020100";
const TABLE: &str = r#"{"rows":[{"id":"asv1"},{"id":"asv2"}],"columns":[{"id":"S1"}],"matrix_type":"sparse","shape":[2,1],"data":[[0,0,3],[1,0,2]]}"#;

fn artifact(version: &str, semantic_type: &str, files: &[(&str, &str)]) -> SourceFile {
    let mut zip = zip::ZipWriter::new(Cursor::new(vec![]));
    let metadata = format!("uuid: {UUID}\ntype: {semantic_type}\nformat: null\n");
    let own = [("metadata.yaml", metadata.as_str()), ("VERSION", version)];
    for (path, content) in own.into_iter().chain(files.iter().copied()) {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(format!("{UUID}/{path}"), options).expect("the name is new");
        zip.write_all(content.as_bytes()).expect("a vector takes all");
    }
    SourceFile::new("x.qza", zip.finish().expect("a vector takes all").into_inner())
}

fn version(archive: u32) -> String {
    format!("QIIME 2\narchive: {archive}\nframework: 2024.5.0\n")
}

fn read(file: &SourceFile) -> Reading {
    assert_eq!(Qiime2Table.recognise(file), Confidence::Certain);
    assert!(file.entries().is_none(), "an artifact is no folder of files");
    Qiime2Table.read(file, &ReadOptions::default())
}

#[test]
fn tables_of_all_versions_are_read_with_what_wrote_them() {
    let table = [("data/feature-table.biom", TABLE)];
    for archive in 0..=6 {
        let reading = read(&artifact(&version(archive), "FeatureTable[Frequency]", &table));
        assert_eq!(reading.problems, [], "{archive}");
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!(profile.values(), [3.0, 2.0]);
        assert_eq!(profile.method().profiler.as_deref(), Some("QIIME 2"));
        assert_eq!(profile.method().version.as_deref(), Some("2024.5.0"));
    }
    let reading = read(&artifact("0.3.0\n", "FeatureTable[Frequency]", &table));
    assert_eq!(reading.specimens[0].profiles[0].method().version.as_deref(), Some("0.3.0"));
    let reading = read(&artifact(&version(9), "FeatureTable[Frequency]", &table));
    assert_eq!((reading.specimens.len(), reading.problems[0].code), (1, "version-unknown"));
}

#[test]
fn the_step_that_found_the_features_is_named() {
    let step = |plugin: &str| format!("action:\n    plugin: !ref 'environment:plugins:{plugin}'\n");
    let (first, last) = (step("dada2"), step("feature-table"));
    let files = [
        ("data/feature-table.biom", TABLE),
        ("provenance/action/action.yaml", &last),
        ("provenance/artifacts/1/action/action.yaml", &first),
    ];
    let reading = read(&artifact(&version(5), "FeatureTable[Frequency]", &files));
    let method = reading.specimens[0].profiles[0].method();
    assert_eq!(method.profiler.as_deref(), Some("QIIME 2/DADA2"));
}

#[test]
fn other_artifacts_are_refused_by_what_they_are() {
    for (semantic_type, message) in [
        ("Phylogeny[Rooted]", "`Phylogeny[Rooted]` is a rooted phylogenetic tree, not a table"),
        ("FeatureData[Taxonomy]", "`FeatureData[Taxonomy]` is a taxonomy, not a table"),
        ("Visualization", "`Visualization` is a visualisation, not a table"),
        (
            "FeatureTable[PresenceAbsence]",
            "`FeatureTable[PresenceAbsence]` is a table of presence and absence, without abundance",
        ),
        ("Kraken2DB", "`Kraken2DB` is an artifact that holds no table of abundance"),
        ("null", "the archive does not say what it holds"),
    ] {
        let reading = read(&artifact(&version(5), semantic_type, &[]));
        assert_eq!(reading.problems[0].message, message);
        assert!(reading.specimens.is_empty());
    }
}

#[test]
fn a_table_that_is_missing_or_broken_is_told() {
    let reading = read(&artifact(&version(5), "FeatureTable[Frequency]", &[]));
    assert_eq!(reading.problems[0].code, "artifact-broken");
    let cut = [("data/feature-table.biom", &TABLE[..40])];
    let reading = read(&artifact(&version(5), "FeatureTable[RelativeFrequency]", &cut));
    assert_eq!(reading.problems[0].code, "json-broken");
}

#[test]
fn taxonomies_and_trees_in_artifacts_are_companions() {
    let taxonomy = [("data/taxonomy.tsv", "Feature ID\tTaxon\r\nasv1\tk__B; p__F\r\n")];
    let file = artifact(&version(5), "FeatureData[Taxonomy]", &taxonomy);
    let found = crate::companion(&file).expect("a taxonomy");
    assert_eq!(found.what(), "a taxonomy of 1 features");
    let tree = [("data/tree.nwk", "((asv1:1,asv2:2):1,asv3:1);")];
    let file = artifact(&version(5), "Phylogeny[Unrooted]", &tree);
    assert_eq!(crate::companion(&file).expect("a tree").names().len(), 3);
    let file = artifact(&version(5), "FeatureTable[Frequency]", &tree);
    assert!(crate::companion(&file).is_none());
}

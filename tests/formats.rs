//! Readers against files: fixtures give their expected readings, real files what independent
//! programs found in them, and no file makes any reader panic.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use zonula_formats::{READERS, ReadOptions, Reading, Recognition, SourceFile, reader, recognise};
use zonula_model::{Profile, Rank};

#[path = "formats/dump.rs"]
mod dump;
#[path = "formats/hl7.rs"]
mod hl7;
#[path = "formats/lines.rs"]
mod lines;
#[path = "formats/places.rs"]
mod places;
#[path = "formats/profilers.rs"]
mod profilers;
#[path = "formats/qiime2.rs"]
mod qiime2;
#[path = "formats/tables.rs"]
mod tables;
use dump::reading_text;
use places::{shared_data, workspace_root};

/// Lists the files below a folder, sorted.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = vec![];
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.is_dir() { &mut folders } else { &mut files }.push(path);
        }
    }
    files.sort();
    files
}

fn source(path: &Path) -> SourceFile {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    SourceFile::new(name, fs::read(path).expect("a listed file can be read"))
}

fn read_as(format: &str, path: &Path) -> Reading {
    let reader = reader(format).expect("the format exists");
    reader.read(&source(path), &ReadOptions::default())
}

#[test]
fn every_fixture_gives_its_expected_reading() {
    let folder = workspace_root().join("tests/fixtures");
    let mut failures = vec![];
    for case in files_below(&folder).iter().filter(|path| path.ends_with("reading.txt")) {
        let folder = case.parent().expect("a file is in a folder");
        let format = folder.parent().and_then(Path::file_name).expect("fixtures/<format>/<case>");
        let input = files_below(folder).into_iter().find(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("input"))
        });
        let input = input.unwrap_or_else(|| panic!("{} has no input", folder.display()));
        let expected = fs::read_to_string(case).expect("a listed file can be read");
        let source_line = expected.lines().next().unwrap_or_default().to_owned();
        let reading = read_as(&format.to_string_lossy(), &input);
        let found = format!("{source_line}\n{}", reading_text(&reading));
        if std::env::var_os("BLESS").is_some() {
            fs::write(case, found).expect("the fixture can be written");
        } else if found != expected {
            failures
                .push(format!("{}\n--- expected\n{expected}\n--- found\n{found}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_reader_has_a_good_and_a_damaged_fixture_with_their_source() {
    for reader in READERS {
        for case in ["good", "damaged"] {
            let folder =
                workspace_root().join("tests/fixtures").join(reader.format().id).join(case);
            let text = fs::read_to_string(folder.join("reading.txt")).unwrap_or_default();
            assert!(text.starts_with("source: "), "{} does not name its source", folder.display());
        }
    }
}

#[test]
fn every_good_fixture_is_claimed_by_its_own_reader_and_no_other() {
    for reader in READERS {
        let id = reader.format().id;
        let folder = workspace_root().join("tests/fixtures").join(id).join("good");
        for path in files_below(&folder).iter().filter(|path| !path.ends_with("reading.txt")) {
            match recognise(&source(path)) {
                Recognition::One(found) => assert_eq!(found.format().id, id, "{}", path.display()),
                Recognition::Several(_) => panic!("several readers claim {}", path.display()),
                Recognition::Unknown => panic!("no reader claims {}", path.display()),
            }
        }
    }
}

#[test]
fn no_fixture_makes_any_reader_panic() {
    for path in files_below(&workspace_root().join("tests/fixtures")) {
        let file = source(&path);
        for reader in READERS {
            reader.recognise(&file);
            reader.read(&file, &ReadOptions::default());
        }
    }
}

/// Returns what a reading holds, for a line of the table below.
fn summary(reading: &Reading) -> String {
    let results: usize = reading.specimens.iter().map(|specimen| specimen.results.len()).sum();
    let taxa: usize = finest(reading).iter().map(|profile| profile.observed()).sum();
    let mut problems = BTreeMap::<&str, usize>::new();
    for problem in &reading.problems {
        *problems.entry(problem.code).or_default() += 1;
    }
    let problems = problems.iter().map(|(code, count)| format!("{code} {count}"));
    let problems = problems.collect::<Vec<_>>().join(", ");
    let (specimens, scores) = (reading.specimens.len(), reading.symptoms.len());
    format!("{specimens}\t{taxa}\t{results}\t{scores}\t{problems}")
}

/// Returns each specimen's narrowest profile.
fn finest(reading: &Reading) -> Vec<&Profile> {
    reading.specimens.iter().filter_map(|specimen| specimen.profiles.first()).collect()
}

#[test]
#[allow(clippy::print_stdout)]
fn every_shared_file_is_read_by_every_reader_without_panic() {
    let Some(folder) = shared_data() else { return };
    println!("path\tformat\tspecimens\ttaxa\tresults\tscores\tproblems");
    for path in files_below(&folder) {
        let file = source(&path);
        for reader in READERS {
            reader.read(&file, &ReadOptions::default());
        }
        let name = path.strip_prefix(&folder).unwrap_or(&path).display();
        match recognise(&file) {
            Recognition::One(reader) => {
                let reading = reader.read(&file, &ReadOptions::default());
                println!("{name}\t{}\t{}", reader.format().id, summary(&reading));
            }
            Recognition::Several(readers) => {
                let ids: Vec<_> = readers.iter().map(|reader| reader.format().id).collect();
                println!("{name}\tone of {}", ids.join(", "));
            }
            Recognition::Unknown => println!("{name}\t-"),
        }
    }
}

/// The values of EXPECT.tsv by path and quantity.
fn expected(folder: &Path) -> BTreeMap<String, BTreeMap<String, String>> {
    let text = fs::read_to_string(folder.join("EXPECT.tsv")).expect("the shared folder has it");
    let mut expected = BTreeMap::<String, BTreeMap<String, String>>::new();
    for line in text.lines().skip(1) {
        if let [path, quantity, value, ..] = line.split('\t').collect::<Vec<_>>()[..] {
            expected.entry(path.into()).or_default().insert(quantity.into(), value.into());
        }
    }
    expected
}

/// Compares a number with what an independent program printed.
fn check(path: &str, what: &str, found: f64, expected: Option<&String>) {
    let Some(expected) = expected.and_then(|text| text.parse::<f64>().ok()) else { return };
    let tolerance = 1e-5_f64.max(expected.abs() * 1e-6);
    assert!((found - expected).abs() <= tolerance, "{path}: {what} is {found}, not {expected}");
}

fn sum(profile: Option<&Profile>) -> f64 {
    profile.map_or(0.0, Profile::total)
}

fn at(reading: &Reading, rank: Rank) -> Option<&Profile> {
    reading.specimens.first()?.profiles.iter().find(|profile| profile.rank() == rank)
}

#[test]
fn kraken_and_bracken_files_agree_with_an_independent_program() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder) {
        let get = |quantity: &str| values.get(quantity);
        if get("rank_codes").is_some() {
            let reading = read_as("kraken-report", &folder.join(&path));
            let (species, genera) = (at(&reading, Rank::Species), at(&reading, Rank::Genus));
            let count =
                |profile: Option<&Profile>| profile.map_or(0.0, |it| it.taxa().len() as f64);
            check(&path, "species", count(species), get("n_species_rows"));
            check(&path, "genera", count(genera), get("n_genus_rows"));
            check(&path, "reads of species", sum(species), get("sum_species_clade_reads"));
            let unclassified = finest(&reading)[0].unclassified();
            check(&path, "unclassified", unclassified.unwrap_or(-1.0), get("unclassified_reads"));
            checked += 1;
        } else if get("sum_new_est_reads").is_some() {
            let reading = read_as("bracken-table", &folder.join(&path));
            check(&path, "taxa", finest(&reading)[0].taxa().len() as f64, get("n_taxa"));
            check(&path, "reads", finest(&reading)[0].total(), get("sum_new_est_reads"));
            checked += 1;
        }
    }
    assert!(checked >= 22, "only {checked} files were found");
}

#[test]
fn metaphlan_profiles_agree_with_an_independent_program() {
    let Some(folder) = shared_data() else { return };
    let ranks = [
        (Rank::Domain, "k__"),
        (Rank::Phylum, "p__"),
        (Rank::Class, "c__"),
        (Rank::Order, "o__"),
        (Rank::Family, "f__"),
        (Rank::Genus, "g__"),
        (Rank::Species, "s__"),
    ];
    let mut checked = 0;
    for (path, values) in expected(&folder) {
        if !path.starts_with("microbiome/metaphlan/") {
            continue;
        }
        let reading = read_as("metaphlan", &folder.join(&path));
        let (first, last) =
            (&reading.specimens[0], &reading.specimens[reading.specimens.len() - 1]);
        if let Some(label) = values.get("first_sample") {
            assert_eq!((&first.label, &last.label), (label, &values["last_sample"]), "{path}");
            check(&path, "specimens", reading.specimens.len() as f64, values.get("n_samples"));
        }
        check(&path, "sum", first.profiles[0].total(), values.get("sum_all_first_sample"));
        check(&path, "sum", last.profiles[0].total(), values.get("sum_all_last_sample"));
        check(
            &path,
            "taxa",
            first.profiles[0].observed() as f64,
            values.get("observed_first_sample"),
        );
        for (rank, prefix) in ranks {
            let profile = at(&reading, rank);
            check(&path, prefix, sum(profile), values.get(&format!("sum_{prefix}")));
            let count = profile.map_or(0, |profile| profile.taxa().len());
            check(&path, prefix, count as f64, values.get(&format!("n_{prefix}")));
            let of_last = last.profiles.iter().find(|profile| profile.rank() == rank);
            check(&path, prefix, sum(of_last), values.get(&format!("sum_{prefix}_last_sample")));
        }
        checked += 1;
    }
    assert!(checked >= 33, "only {checked} files were found");
}

#[test]
fn biom_tables_agree_with_biom_format() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder) {
        let format = match path.split('/').nth(1) {
            Some("biom1_json") => "biom-json",
            Some("biom2_hdf5") => "biom-hdf5",
            _ => continue,
        };
        let reading = read_as(format, &folder.join(&path));
        let profiles = finest(&reading);
        let total = |profile: &&Profile| profile.total() + profile.unclassified().unwrap_or(0.0);
        let totals: Vec<_> = profiles.iter().map(total).collect();
        let entries: usize = profiles.iter().map(|profile| profile.observed()).sum();
        check(&path, "specimens", reading.specimens.len() as f64, values.get("n_samples"));
        check(&path, "entries", entries as f64, values.get("nonzero_entries"));
        check(&path, "total", totals.iter().sum(), values.get("total"));
        check(&path, "first total", totals[0], values.get("first_sample_total"));
        let least = totals.iter().copied().fold(f64::INFINITY, f64::min);
        check(&path, "least total", least, values.get("min_sample_total"));
        let most = totals.iter().copied().fold(0.0, f64::max);
        check(&path, "greatest total", most, values.get("max_sample_total"));
        assert_eq!(Some(&reading.specimens[0].label), values.get("first_sample_id"), "{path}");
        let has_taxonomy =
            profiles.iter().flat_map(|it| it.taxa()).any(|taxon| !taxon.lineage.is_empty());
        if values["has_taxonomy"] == "True" {
            assert!(has_taxonomy, "{path} has a taxonomy");
        }
        checked += 1;
    }
    assert!(checked >= 18, "only {checked} files were found");
}

#[test]
fn abundance_tables_agree_with_pandas() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder) {
        let Some(sum_of_all) = values.get("sum_all") else { continue };
        if !["cohorts/", "timeseries/", "microbiome/tables/"].iter().any(|it| path.starts_with(it))
        {
            continue;
        }
        let reading = read_as("abundance-table", &folder.join(&path));
        let all = reading.specimens.iter().flat_map(|specimen| {
            let unclassified = specimen.profiles.first().and_then(Profile::unclassified);
            specimen.profiles.iter().map(Profile::total).chain(unclassified)
        });
        check(&path, "sum", all.sum(), Some(sum_of_all));
        let (rows, columns) = (values.get("data_rows"), values.get("data_columns_excl_first"));
        let specimens = reading.specimens.len().to_string();
        assert!([rows, columns].contains(&Some(&specimens)), "{path} has {specimens} specimens");
        checked += 1;
    }
    assert!(checked >= 14, "only {checked} files were found");
}

#[test]
fn fhir_results_agree_with_their_truth() {
    let Some(folder) = shared_data() else { return };
    let truth =
        fs::read_to_string(folder.join("truth/fhir_observations.tsv")).expect("it is there");
    let mut by_file = BTreeMap::<&str, Vec<Vec<&str>>>::new();
    for line in truth.lines().skip(1) {
        let cells: Vec<_> = line.split('\t').collect();
        by_file.entry(cells[0]).or_default().push(cells);
    }
    for (name, rows) in by_file {
        let reading = read_as("fhir-r4", &folder.join("lab/fhir").join(name));
        let found: Vec<_> = reading.specimens.iter().flat_map(|it| &it.results).collect();
        assert_eq!(found.len(), rows.len(), "{name}");
        for row in rows {
            let [code, label, comparator, value, unit] = [3, 4, 5, 6, 7].map(|at| row[at]);
            let same = |it: &&&zonula_formats::RawResult| {
                it.analyte.loinc.as_deref() == Some(code)
                    && it.analyte.name.eq_ignore_ascii_case(label)
            };
            let result =
                found.iter().find(same).unwrap_or_else(|| panic!("{name} lacks {code} {label}"));
            match value.parse::<f64>() {
                Ok(value) => {
                    check(name, label, result.number.expect("a number"), Some(&value.to_string()))
                }
                Err(_) => assert_eq!(result.value, *value, "{name} {label}"),
            }
            assert_eq!(
                result.comparator.map_or("", |it| it.as_str()),
                comparator,
                "{name} {label}"
            );
            assert_eq!(result.analyte.unit.as_deref().unwrap_or_default(), unit, "{name} {label}");
            let limits = [row[8], row[9]].map(|limit| limit.parse::<f64>().ok());
            if let [Some(low), Some(high)] = limits {
                let expected = (low <= high).then_some((Some(low), Some(high)));
                assert_eq!(result.analyte.limits, expected, "{name} {label}");
            }
        }
    }
}

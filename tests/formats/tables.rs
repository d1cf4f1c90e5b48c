//! Microbiome tables and lists against what pandas and the json module found in them.

use super::{at, check, expected, files_below, finest, read_as, shared_data, source, sum};
use zonula_formats::{CompanionContent, Recognition, companion, recognise, what_it_is};
use zonula_model::{Abundance, Profile, Rank};

#[test]
fn ubiome_lists_agree_with_pandas() {
    let Some(folder) = shared_data() else { return };
    let prefix = "microbiome/consumer_ubiome/";
    let mut checked = 0;
    for (path, values) in expected(&folder).iter().filter(|it| it.0.starts_with(prefix)) {
        let reading = read_as("ubiome", &folder.join(path));
        let [specimen] = reading.specimens.as_slice() else { panic!("{path} is one sample") };
        let ranks = [
            (Rank::Domain, "superkingdom"),
            (Rank::Phylum, "phylum"),
            (Rank::Genus, "genus"),
            (Rank::Species, "species"),
        ];
        for (rank, name) in ranks {
            let profile = at(&reading, rank);
            let count = profile.map_or(0, |profile| profile.taxa().len());
            check(path, name, count as f64, values.get(&format!("n_{name}")));
            check(path, name, sum(profile), values.get(&format!("sum_count_{name}")));
        }
        let stated = values.get("sampling_time").filter(|time| *time != "None");
        let day = specimen.collected.map(|time| time.date().to_string());
        assert_eq!(day.as_deref(), stated.map(|time| &time[..10]), "{path}");
        let is_gut = values.get("site").is_some_and(|site| site == "gut");
        assert_eq!(specimen.kind.as_str() == "stool", is_gut, "{path}");
        let has_notes = values.get("notes").is_some_and(|notes| !notes.is_empty());
        let remarks = reading.problems.iter().filter(|problem| problem.code == "remark").count();
        assert_eq!(remarks, usize::from(has_notes), "{path}");
        checked += 1;
    }
    assert!(checked >= 18, "only {checked} files were found");
}

#[test]
fn mothur_files_agree_with_pandas() {
    let Some(folder) = shared_data() else { return };
    let mut checked = 0;
    for (path, values) in expected(&folder).iter().filter(|it| it.0.contains("/mothur/")) {
        if path.ends_with(".taxonomy") {
            let found = companion(&source(&folder.join(path))).map(|found| found.content);
            let Some(CompanionContent::Taxonomy(lineages)) = found else { panic!("{path}") };
            check(path, "OTUs", lineages.len() as f64, values.get("n_otus"));
            // `Otu001 Bacteria(100);…;Bacteroides(100);`
            let (name, lineage) = values["first"].split_once(' ').expect("as it is written");
            let first: Vec<_> =
                lineages[name].ranks.iter().map(|(_, name)| name.as_str()).collect();
            let written = lineage.trim_end_matches(';').split(';');
            let written: Vec<_> = written.map(|it| it.trim_end_matches("(100)")).collect();
            assert_eq!(first, written, "{path}");
            checked += 1;
        }
        if path.ends_with(".shared") {
            let reading = read_as("mothur-shared", &folder.join(path));
            let profiles = finest(&reading);
            check(path, "groups", profiles.len() as f64, values.get("n_groups"));
            check(path, "first", profiles[0].total(), values.get("first_row_total"));
            assert_eq!(Some(&reading.specimens[0].label), values.get("first_group"), "{path}");
            let total = profiles.iter().map(|profile| profile.total()).sum();
            let label = values["labels"].clone();
            check(path, "total", total, values.get(&format!("total_label_{label}")));
            checked += 1;
        }
    }
    assert_eq!(checked, 4, "two shared files and their taxonomies");
}

/// Returns what all ranks of a specimen and its reads without a taxon add up to.
fn whole(specimen: &zonula_formats::RawSpecimen) -> f64 {
    let unclassified = specimen.profiles.first().and_then(Profile::unclassified);
    specimen.profiles.iter().map(Profile::total).chain(unclassified).sum()
}

#[test]
fn every_table_is_one_format_or_none_with_a_reason_and_agrees_with_pandas() {
    let Some(folder) = shared_data() else { return };
    let expected = expected(&folder);
    let parts = [
        "cohorts",
        "timeseries",
        "microbiome/tables",
        "microbiome/mothur",
        "microbiome/consumer_ubiome",
    ];
    let (mut tables, mut others) = (0, 0);
    for file in parts.iter().flat_map(|part| files_below(&folder.join(part))) {
        let path = file.strip_prefix(&folder).expect("it is below").display().to_string();
        let source = source(&file);
        let no_values = Default::default();
        let values = expected.get(&path).unwrap_or(&no_values);
        let format = match recognise(&source) {
            Recognition::One(reader) => reader.format().id,
            Recognition::Several(_) => panic!("several readers claim {path}"),
            Recognition::Unknown => {
                let says_what =
                    companion(&source).is_some() || what_it_is(source.bytes()).is_some();
                assert!(says_what, "nothing says what {path} is");
                let is_other =
                    ["metadata", "taxonomy", ".design"].iter().any(|it| path.contains(it));
                assert!(is_other, "no reader claims {path}");
                others += 1;
                continue;
            }
        };
        let fits = match format {
            "ubiome" => path.contains("consumer_ubiome"),
            "mothur-shared" => path.ends_with(".shared"),
            "abundance-table" => {
                !["metadata", ".taxonomy", ".design"].iter().any(|it| path.contains(it))
            }
            _ => false,
        };
        assert!(fits, "{format} claims {path}");
        tables += 1;
        if format != "abundance-table" {
            continue;
        }
        let reading = read_as(format, &file);
        let number = |quantity: &str| values[quantity].parse::<usize>().expect("a number");
        let (rows, columns) = (number("data_rows"), number("data_columns_excl_first"));
        let in_rows = reading.specimens.len() == rows;
        assert!(in_rows || reading.specimens.len() == columns, "{path}");
        let first = if in_rows { "first_row_sum" } else { "first_column_sum" };
        check(&path, first, whole(&reading.specimens[0]), values.get(first));
        check(&path, "sum", reading.specimens.iter().map(whole).sum(), values.get("sum_all"));
        if let Some(is_whole) = values.get("integer_valued") {
            let counts = reading.specimens.iter().flat_map(|it| &it.profiles);
            let is_counts = counts.clone().all(|it| it.abundance() == Abundance::Counts);
            assert_eq!(is_counts, is_whole == "True", "{path}");
        }
        let errors =
            reading.problems.iter().filter(|it| it.severity == zonula_model::Severity::Error);
        assert_eq!(errors.count(), 0, "{path}");
    }
    assert!(tables >= 32 && others >= 18, "{tables} tables and {others} others");
}

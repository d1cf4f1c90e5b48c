//! Microbiome tables and lists against what pandas and the json module found in them.

use super::{at, check, expected, finest, read_as, shared_data, source, sum};
use zonula_formats::{CompanionContent, companion};
use zonula_model::Rank;

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

//! Tables of features, lists of taxa and what stands beside a table, against biom-format and pandas.

use crate::rows::{Rows, is_close};
use crate::{at, count, finest, sum};
use std::collections::{BTreeMap, BTreeSet};
use zonula_formats::{Companion, CompanionContent, RawSpecimen, Reading};
use zonula_model::{Abundance, Profile, Rank};

/// Returns whether all profiles count, or state shares.
fn is_counted(reading: &Reading) -> bool {
    let mut profiles = reading.specimens.iter().flat_map(|it| &it.profiles);
    profiles.all(|profile| profile.abundance() == Abundance::Counts)
}

/// Features of a table that none of its specimens has, counted with Python's json.
const ABSENT: (&str, usize) = ("microbiome/biom1_json/AG_100nt.json.biom.gz", 12_951);

/// Compares a table of features by specimens, a QIIME 2 artifact or not.
pub fn features(rows: &mut Rows, reading: &Reading) {
    let profiles = finest(reading);
    let total = |profile: &&Profile| profile.total() + profile.unclassified().unwrap_or(0.0);
    let totals: Vec<_> = profiles.iter().map(total).collect();
    let entries: usize = profiles.iter().map(|profile| profile.observed()).sum();
    rows.count("n_samples", reading.specimens.len());
    rows.count("nonzero_entries", entries);
    rows.number("total", totals.iter().sum());
    rows.number("first_sample_total", totals[0]);
    rows.number("min_sample_total", totals.iter().copied().fold(f64::INFINITY, f64::min));
    rows.number("max_sample_total", totals.iter().copied().fold(0.0, f64::max));
    rows.text("first_sample_id", &reading.specimens[0].label);
    rows.flag("integer_valued", is_counted(reading));
    let taxa: BTreeSet<_> = profiles.iter().flat_map(|it| it.taxa()).collect();
    let absent = if rows.path == ABSENT.0 { ABSENT.1 } else { 0 };
    rows.count("n_features", taxa.len() + absent);
    let has_lineage = taxa.iter().any(|taxon| !taxon.lineage.is_empty());
    let is_named = taxa.iter().any(|taxon| taxon.lineage.iter().any(|it| it.1 == taxon.name));
    let first = rows.take("first_feature_id").unwrap_or_default();
    let last = first.rsplit(';').next().unwrap_or_default();
    let names = [first.as_str(), last, last.get(3..).unwrap_or_default()];
    let is_there = taxa.iter().any(|taxon| {
        names.contains(&taxon.name.as_str()) || names.contains(&&*taxon.name.replace(' ', "_"))
    });
    rows.hold(is_there || absent > 0, || format!("`{first}` is no feature"));
    if let Some(stated) = rows.take("has_taxonomy") {
        // Where the identifiers are lineages, lineages are read without a taxonomy.
        let fits = has_lineage == (stated == "True" || is_named);
        rows.hold(fits, || format!("has_taxonomy is {stated}"));
    }
    if let Some(stated) = rows.take("VERSION") {
        let version = profiles[0].method().version.clone().unwrap_or_default();
        let fits = stated.contains(&version) && !version.is_empty();
        rows.hold(fits, || format!("version is `{version}`"));
    }
    if let Some(kind) = rows.take("type") {
        let is_frequency = kind == "FeatureTable[Frequency]";
        rows.hold(is_frequency == is_counted(reading), || format!("`{kind}` was read otherwise"));
    }
}

/// Returns what all ranks of a specimen and its reads without a taxon add up to.
fn whole(specimen: &RawSpecimen) -> f64 {
    let unclassified = specimen.profiles.first().and_then(Profile::unclassified);
    specimen.profiles.iter().map(Profile::total).chain(unclassified).sum()
}

/// Compares a plain table, whichever way it lies.
pub fn table(rows: &mut Rows, reading: &Reading) {
    let number = |rows: &mut Rows, quantity| rows.take(quantity)?.parse::<f64>().ok();
    let lines = number(rows, "data_rows").unwrap_or(f64::NAN);
    let columns = number(rows, "data_columns_excl_first").unwrap_or(f64::NAN);
    let specimens = reading.specimens.len() as f64;
    let is_in_rows = is_close(specimens, lines);
    rows.hold(is_in_rows || is_close(specimens, columns), || format!("{specimens} specimens"));
    let (of_specimen, of_taxon) = match is_in_rows {
        true => ("first_row_sum", "first_column_sum"),
        false => ("first_column_sum", "first_row_sum"),
    };
    rows.number(of_specimen, whole(&reading.specimens[0]));
    rows.number("sum_all", reading.specimens.iter().map(whole).sum());
    rows.flag("integer_valued", is_counted(reading));
    let mut sums = BTreeMap::new();
    for profile in reading.specimens.iter().flat_map(|it| &it.profiles) {
        for (taxon, value) in profile.iter() {
            *sums.entry(taxon).or_insert(0.0) += value;
        }
    }
    if let Some(stated) = number(rows, of_taxon) {
        // The name of the first taxon is not told: one of them has its sum.
        let unclassified = crate::unclassified(reading);
        let mut all = sums.values().copied().chain([0.0, unclassified]);
        let is_there = all.any(|sum| is_close(sum, stated));
        rows.hold(is_there, || format!("no taxon adds up to {stated}"));
    }
}

/// Compares a list of taxa by uBiome.
pub fn ubiome(rows: &mut Rows, reading: &Reading) {
    let [specimen] = reading.specimens.as_slice() else {
        return rows.failures.push("one file is one specimen".to_owned());
    };
    for (rank, name) in [
        (Rank::Domain, "superkingdom"),
        (Rank::Phylum, "phylum"),
        (Rank::Genus, "genus"),
        (Rank::Species, "species"),
    ] {
        rows.number(&format!("n_{name}"), count(at(reading, rank)));
        rows.number(&format!("sum_count_{name}"), sum(at(reading, rank)));
    }
    // `1 of rank `root`, 2 of rank `superphylum` are part of the ranks above and below them`
    let between = reading.problems.iter().find(|problem| problem.code == "rank-between");
    let between = between.map(|it| it.message.as_str()).unwrap_or_default();
    let counts = between.split(", ").filter_map(|part| part.split_once(" of rank "));
    let counts = counts.filter_map(|(count, rank)| Some((count.parse::<usize>().ok()?, rank)));
    let counts: Vec<_> = counts.collect();
    let set_aside = |name: &str| {
        let named = counts.iter().filter(|it| it.1.contains(name));
        named.map(|it| it.0).sum::<usize>()
    };
    rows.count("n_root", set_aside("`root`"));
    let kept: usize = specimen.profiles.iter().map(|it| it.taxa().len()).sum();
    rows.count("n_taxa", kept + set_aside(""));
    let day = specimen.collected.map(|time| time.date().to_string()).unwrap_or_default();
    let stated = rows.take("sampling_time").filter(|time| time != "None").unwrap_or_default();
    rows.hold(day == stated.get(..10).unwrap_or_default(), || format!("{day}, not {stated}"));
    let is_gut = rows.take("site").is_some_and(|site| site == "gut");
    let kind = specimen.kind.as_str();
    rows.hold((kind == "stool") == is_gut, || format!("the specimen is {kind}"));
    let has_notes = rows.take("notes").is_some_and(|notes| !notes.is_empty());
    let remarks = reading.problems.iter().filter(|problem| problem.code == "remark").count();
    rows.hold(remarks == usize::from(has_notes), || format!("{remarks} remarks"));
}

/// Compares a table of mothur.
pub fn shared(rows: &mut Rows, reading: &Reading) {
    let profiles = finest(reading);
    rows.count("n_groups", profiles.len());
    rows.count("n_rows", profiles.len());
    rows.text("first_group", &reading.specimens[0].label);
    rows.number("first_row_total", profiles[0].total());
    let label = rows.take("labels").unwrap_or_default();
    let total = profiles.iter().map(|profile| profile.total()).sum();
    rows.number(&format!("total_label_{label}"), total);
    let taxa: BTreeSet<_> = profiles.iter().flat_map(|it| it.taxa()).collect();
    rows.count("n_otu_columns", taxa.len());
}

/// Compares what stands beside a table.
pub fn companion(rows: &mut Rows, companion: &Companion) {
    let told = companion.alone().message;
    if let Some(kind) = rows.take("type") {
        let is_tree = matches!(companion.content, CompanionContent::Tree(_));
        rows.hold(is_tree == (kind == "Phylogeny[Rooted]"), || format!("`{kind}`: {told}"));
    }
    let CompanionContent::Taxonomy(lineages) = &companion.content else { return };
    rows.count("data_rows", lineages.len());
    rows.count("n_otus", lineages.len());
    rows.count("taxonomy_rows_excl_header", lineages.len());
    if let Some(lines) = rows.take("n_lines") {
        let first = rows.take("first_line").unwrap_or_default();
        let header = usize::from(first.starts_with("Feature ID"));
        rows.same_number("n_lines", (lineages.len() + header) as f64, &lines);
    }
    if let Some(first) = rows.take("first") {
        // `Otu001 Bacteria(100);…;Bacteroides(100);`
        let (name, lineage) = first.split_once(' ').expect("EXPECT.tsv writes `name lineage`");
        let found: Vec<_> = lineages[name].ranks.iter().map(|(_, name)| name.as_str()).collect();
        let written = lineage.trim_end_matches(';').split(';');
        let written: Vec<_> = written.map(|it| it.trim_end_matches("(100)")).collect();
        rows.hold(found == written, || format!("{name} is {found:?}"));
    }
    rows.hold(companion.problems.is_empty(), || format!("{:?}", companion.problems));
}

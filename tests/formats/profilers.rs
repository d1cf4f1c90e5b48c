//! Taxonomic profilers' files against what independent programs found in them.

use super::rows::Rows;
use super::{at, count, source, sum, unclassified};
use crate::places::shared_data;
use zonula_formats::{ReadOptions, Reading, Recognition, recognise};
use zonula_model::{Profile, Rank, Technique};

/// Returns the strains of the one specimen; where they are set aside, what the note says of them.
fn strains(reading: &Reading) -> (f64, f64) {
    let note = reading.problems.iter().find(|problem| problem.code == "strains-incomplete");
    let Some(note) = note else {
        let profile = at(reading, Rank::Strain);
        return (count(profile), sum(profile));
    };
    let is_sign = |sign: char| matches!(sign, '(' | ')' | ',' | ':');
    let words = note.message.split(' ').map(|word| word.trim_matches(is_sign));
    // The label may hold numbers too: the count and the sum stand last but one.
    let numbers: Vec<_> = words.filter_map(|word| word.parse::<f64>().ok()).collect();
    let [.., count, sum, _] = numbers.as_slice() else { panic!("{}", note.message) };
    (*count, *sum)
}

/// Rows that are taxa at named ranks, strains set aside among them.
fn rows_of_taxa(reading: &Reading) -> f64 {
    let profiles = reading.specimens.iter().flat_map(|it| &it.profiles);
    let kept: f64 = profiles.map(|it| it.taxa().len() as f64).sum();
    kept + if at(reading, Rank::Strain).is_none() { strains(reading).0 } else { 0.0 }
}

const RANKS: [(Rank, &str, &str); 7] = [
    (Rank::Domain, "k__", "superkingdom"),
    (Rank::Phylum, "p__", "phylum"),
    (Rank::Class, "c__", "class"),
    (Rank::Order, "o__", "order"),
    (Rank::Family, "f__", "family"),
    (Rank::Genus, "g__", "genus"),
    (Rank::Species, "s__", "species"),
];

fn check_strains(rows: &mut Rows, reading: &Reading, names: [&str; 2]) {
    let (found, share) = strains(reading);
    rows.number(names[0], found);
    // The note rounds to two decimals.
    let Some(text) = rows.take(names[1]) else { return };
    let expected = text.parse::<f64>().expect("a sum is a number");
    rows.hold((share - expected).abs() <= 0.005_001, || format!("strains are {share}"));
}

fn kraken(rows: &mut Rows, reading: &Reading) {
    let (species, genera) = (at(reading, Rank::Species), at(reading, Rank::Genus));
    rows.number("n_species_rows", count(species));
    rows.number("n_genus_rows", count(genera));
    rows.number("sum_species_clade_reads", sum(species));
    if let Some(stated) = rows.take("unclassified_reads") {
        let stated = if stated == "row absent" { "0" } else { &stated };
        rows.same_number("unclassified_reads", unclassified(reading), stated);
    }
    rows.top("top_species", species);
}

fn bracken(rows: &mut Rows, reading: &Reading) {
    let first = reading.specimens[0].profiles.first();
    rows.number("n_taxa", count(first));
    rows.number("sum_new_est_reads", sum(first));
    rows.top("top", first);
}

fn clade_table(rows: &mut Rows, reading: &Reading) {
    let first = &reading.specimens[0];
    let last = &reading.specimens[reading.specimens.len() - 1];
    rows.text("first_sample", &first.label);
    rows.text("last_sample", &last.label);
    rows.number("n_samples", reading.specimens.len() as f64);
    let species = at(reading, Rank::Species);
    rows.number("n_species_rows", count(species));
    rows.number("sum_species", sum(species));
    rows.top("top_species", species);
    rows.number("sum_all_first_sample", sum(first.profiles.first()));
    rows.number("sum_all_last_sample", sum(last.profiles.first()));
    rows.number("observed_first_sample", first.profiles[0].observed() as f64);
    let has_unclassified = first.profiles[0].unclassified().is_some();
    rows.number("n_UNKNOWN", f64::from(has_unclassified));
    rows.number("sum_UNKNOWN", unclassified(reading));
    check_strains(rows, reading, ["n_t__", "sum_t__"]);
    for (rank, prefix, _) in RANKS {
        let prefix =
            if rows.values.contains_key("n_d__") && prefix == "k__" { "d__" } else { prefix };
        let of_last = last.profiles.iter().find(|profile| profile.rank() == rank);
        rows.number(&format!("n_{prefix}"), count(at(reading, rank)));
        rows.number(&format!("sum_{prefix}"), sum(at(reading, rank)));
        rows.number(&format!("sum_{prefix}_first_sample"), sum(at(reading, rank)));
        rows.number(&format!("sum_{prefix}_last_sample"), sum(of_last));
        let names = reading.specimens.iter().flat_map(|it| &it.profiles);
        let names = names.filter(|it| it.rank() == rank).flat_map(Profile::taxa);
        let names: std::collections::BTreeSet<_> = names.map(|it| &it.lineage).collect();
        rows.number(&format!("n_rows_{prefix}"), names.len() as f64);
    }
    rows.number("n_rows_t__", count(at(reading, Rank::Strain)));
    if reading.specimens.len() == 1 {
        rows.number("n_rows", rows_of_taxa(reading) + f64::from(has_unclassified));
    }
}

fn cami(rows: &mut Rows, reading: &Reading) {
    let tags = rows.take("header_tags").unwrap_or_default();
    let tag = |name: &str| tags.split(" ; ").find_map(|tag| tag.strip_prefix(name));
    let first = &reading.specimens[0];
    let label = tag("@SampleID:").map(str::trim).filter(|label| *label != "unnamed sample");
    rows.hold(label.is_none_or(|label| label == first.label), || "not the label".to_owned());
    let stated = first.profiles[0].method().profiler.as_deref().unwrap_or("unknown");
    let program = tag("@__program__:");
    rows.hold(program.is_none_or(|it| it == stated), || format!("profiler is {stated}"));
    for (rank, _, name) in RANKS {
        rows.number(&format!("n_{name}"), count(at(reading, rank)));
        rows.number(&format!("sum_{name}"), sum(at(reading, rank)));
    }
    check_strains(rows, reading, ["n_strain", "sum_strain"]);
    rows.number("n_rows", rows_of_taxa(reading));
}

fn kaiju(rows: &mut Rows, reading: &Reading) {
    let profiles: Vec<_> = reading.specimens.iter().flat_map(|it| &it.profiles).collect();
    let reads: f64 = profiles.iter().map(|it| it.total()).sum();
    rows.number("sum_reads", reads + unclassified(reading));
    rows.number("n_files", reading.specimens.len() as f64);
    // Two for each specimen: reads of no taxon of the rank, and reads of no taxon at all.
    let without = 2.0 * reading.specimens.len() as f64;
    rows.number("rows_without_taxon_id", without);
    rows.number("n_rows", rows_of_taxa(reading) + without);
}

fn features(rows: &mut Rows, reading: &Reading) {
    let first = reading.specimens.first().and_then(|it| it.profiles.first());
    rows.number("sum_percentage", sum(first));
    rows.number("sum", sum(first) + unclassified(reading));
    rows.number("data_rows", count(first));
    let has_unclassified = f64::from(unclassified(reading) > 0.0);
    rows.number("nonzero_rows", count(first) + has_unclassified);
    let absent = reading.problems.iter().find(|problem| problem.code == "taxa-absent");
    let absent = absent.and_then(|it| it.message.split(' ').next()?.parse::<f64>().ok());
    let stated = count(first) + absent.map_or(0.0, |absent| absent + has_unclassified);
    rows.number("n_rows", stated);
}

fn tree(rows: &mut Rows, reading: &Reading) {
    let species = at(reading, Rank::Species);
    rows.number("n_species", count(species));
    rows.number("sum_species_%", sum(species));
    rows.number("unclassified_%", unclassified(reading));
    rows.top("top_species", species);
    if rows.path.contains("ganon") {
        // Root and the unclassified are rows too.
        rows.number("n_rows", rows_of_taxa(reading) + 2.0);
    }
}

/// Compares a profile with the facts of its file; `false` where the format is none of these.
pub fn compare(format: &str, rows: &mut Rows, reading: &Reading) -> bool {
    match format {
        "kraken-report" => kraken(rows, reading),
        "bracken-table" => bracken(rows, reading),
        "metaphlan" | "mpa-table" | "sylph-profile" => clade_table(rows, reading),
        "cami-profile" => cami(rows, reading),
        "kaiju-table" => kaiju(rows, reading),
        "krakenuniq-report" | "ganon-report" => tree(rows, reading),
        "motus-profile" | "megan-counts" | "kmcp-profile" | "sourmash" => features(rows, reading),
        _ => return false,
    }
    let mut profiles = reading.specimens.iter().flat_map(|it| &it.profiles);
    let is_shotgun = profiles.all(|it| it.method().technique == Technique::Shotgun);
    rows.hold(is_shotgun, || "a profiler sees all DNA".to_owned());
    true
}

#[test]
fn every_form_of_a_format_is_claimed_by_its_own_reader() {
    let fixtures = super::workspace_root().join("tests/fixtures");
    let mut checked = 0;
    for id in ["sourmash", "sylph-profile", "kmcp-profile", "kraken-report", "metaphlan"] {
        for path in super::files_below(&fixtures.join(id)) {
            if path.ends_with("reading.txt") || path.to_string_lossy().contains("damaged") {
                continue;
            }
            let Recognition::One(reader) = recognise(&source(&path)) else {
                panic!("not one reader claims {}", path.display())
            };
            assert_eq!(reader.format().id, id, "{}", path.display());
            checked += 1;
        }
    }
    assert!(checked >= 9, "only {checked} files were found");
}

#[test]
fn methods_are_as_the_files_state_them() {
    let Some(folder) = shared_data() else { return };
    for (path, profiler, version, database, taxonomy) in [
        (
            "other_profilers/2612_pe-ERR5766176-db_mOTU.out",
            Some("mOTUs"),
            Some("3.0.3"),
            Some("nr3.0.3"),
            Some("NCBI"),
        ),
        (
            "other_profilers/test1.krakenuniq.report.txt",
            Some("KrakenUniq"),
            Some("1.0.0"),
            Some("customdb"),
            Some("NCBI"),
        ),
        (
            "other_profilers/pavian_krakenuniq-report.txt",
            Some("KrakenUniq"),
            Some("0.4.10"),
            Some("refseq-oct2017-k31"),
            Some("NCBI"),
        ),
        ("other_profilers/tax_test.sylphmpa", Some("sylph"), None, None, Some("GTDB")),
        ("other_profilers/AD_pe-db1.centrifuge.txt", None, None, None, Some("NCBI")),
        ("other_profilers/MOCK_001_Illumina_Hiseq_3000.k.profile", Some("KMCP"), None, None, None),
        (
            "cami/motus_gut_ERR479120.profile",
            Some("mOTUs"),
            Some("3.0.2"),
            Some("nr3.0.2"),
            Some("NCBI"),
        ),
        ("cami/opal_furious_elion_13", Some("metaphlan2"), None, None, Some("NCBI")),
        (
            "metaphlan/taxpasta_ERR7569998_mpa4.txt",
            Some("MetaPhlAn"),
            Some("4"),
            Some("mpa_vOct22_CHOCOPhlAnSGB_202212"),
            Some("NCBI"),
        ),
    ] {
        let file = source(&folder.join("microbiome").join(path));
        let Recognition::One(reader) = recognise(&file) else { panic!("{path} is not recognised") };
        let reading = reader.read(&file, &ReadOptions::default());
        let method = reading.specimens[0].profiles[0].method();
        assert_eq!(method.profiler.as_deref(), profiler, "{path}");
        assert_eq!(method.version.as_deref(), version, "{path}");
        assert_eq!(method.database.as_deref(), database, "{path}");
        assert_eq!(method.taxonomy.as_deref(), taxonomy, "{path}");
    }
}

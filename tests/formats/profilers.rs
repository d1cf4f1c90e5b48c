//! Taxonomic profilers' files against what independent programs found in them: every row of
//! EXPECT.tsv is either compared with the reading or listed as one that says nothing about it.

use super::{expected, source};
use crate::places::shared_data;
use std::collections::BTreeMap;
use std::path::Path;
use zonula_formats::{ReadOptions, Reading, Recognition, recognise};
use zonula_model::{Profile, Rank, Severity, Technique};

/// What a file looks like, or holds beside taxa: no reading keeps it.
const NOT_KEPT: [&str; 20] = [
    // The shape of the text.
    "n_columns",
    "n_columns_min_max",
    "has_header_row",
    "header_row",
    "comment_lines",
    "blank_lines",
    "columns",
    "encoding",
    "line_ends",
    "nonempty_lines",
    "delimiter",
    "data_columns_excl_first",
    "duplicate_first_column_values",
    // Which codes stand in the report; those between named ranks have no profile.
    "rank_codes",
    "root_clade_reads",
    // Reads by the rank they were found at, not by clade.
    "total_reads_sum_of_direct",
    "sum_taxReads",
    "sum_kraken_assigned",
    // Shares beside the counts that are read.
    "sum_fraction",
    "sum_percent",
];

/// One file's rows of EXPECT.tsv; each is taken out as it is compared.
struct Rows<'a> {
    path: &'a str,
    values: BTreeMap<String, String>,
}

impl Rows<'_> {
    fn number(&mut self, quantity: &str, found: f64) {
        let Some(text) = self.values.remove(quantity) else { return };
        super::check(self.path, quantity, found, Some(&text));
    }

    fn text(&mut self, quantity: &str, found: &str) {
        let Some(text) = self.values.remove(quantity) else { return };
        assert_eq!(found, text, "{}: {quantity}", self.path);
    }

    /// Compares the narrowest taxon with `name = number`.
    fn top(&mut self, quantity: &str, profile: Option<&Profile>) {
        let Some(text) = self.values.remove(quantity) else { return };
        let (name, value) = text.rsplit_once(" = ").expect("EXPECT.tsv writes `name = number`");
        let name = name.trim_start_matches("s__").trim_start_matches("s_");
        let highest = profile.and_then(|it| it.iter().max_by(|a, b| a.1.total_cmp(&b.1)));
        let (_, highest) = highest.unwrap_or_else(|| panic!("{} has taxa", self.path));
        super::check(self.path, quantity, highest, Some(&value.to_owned()));
        let named = profile.into_iter().flat_map(Profile::iter).find(|it| it.0.name == name);
        assert!(named.is_some_and(|it| it.1 >= highest), "{}: {name} is the top", self.path);
    }

    fn drop(&mut self, quantities: &[&str]) {
        self.values.retain(|quantity, _| !quantities.contains(&quantity.as_str()));
    }
}

fn at(reading: &Reading, rank: Rank) -> Option<&Profile> {
    reading.specimens.first()?.profiles.iter().find(|profile| profile.rank() == rank)
}

fn count(profile: Option<&Profile>) -> f64 {
    profile.map_or(0.0, |it| it.taxa().len() as f64)
}

fn sum(profile: Option<&Profile>) -> f64 {
    profile.map_or(0.0, Profile::total)
}

fn unclassified(reading: &Reading) -> f64 {
    let first = reading.specimens.iter().filter_map(|it| it.profiles.first());
    first.filter_map(Profile::unclassified).sum()
}

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

fn check_strains(rows: &mut Rows<'_>, reading: &Reading, names: [&str; 2]) {
    let (found, share) = strains(reading);
    rows.number(names[0], found);
    // The note rounds to two decimals.
    let Some(text) = rows.values.remove(names[1]) else { return };
    let expected = text.parse::<f64>().expect("a sum is a number");
    assert!((share - expected).abs() <= 0.005_001, "{}: strains are {share}", rows.path);
}

fn kraken(rows: &mut Rows<'_>, reading: &Reading) {
    let (species, genera) = (at(reading, Rank::Species), at(reading, Rank::Genus));
    rows.number("n_species_rows", count(species));
    rows.number("n_genus_rows", count(genera));
    rows.number("sum_species_clade_reads", sum(species));
    rows.number("unclassified_reads", unclassified(reading));
    rows.top("top_species", species);
    // Levels between ranks are rows without a taxon of their own.
    rows.drop(&["n_rows"]);
}

fn bracken(rows: &mut Rows<'_>, reading: &Reading) {
    let first = reading.specimens[0].profiles.first();
    rows.number("n_taxa", count(first));
    rows.number("sum_new_est_reads", sum(first));
    rows.top("top", first);
}

fn clade_table(rows: &mut Rows<'_>, reading: &Reading) {
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
    } else {
        // Each specimen has the rows that are above zero in it.
        rows.drop(&["n_rows"]);
    }
}

fn cami(rows: &mut Rows<'_>, reading: &Reading) {
    let tags = rows.values.remove("header_tags").unwrap_or_default();
    let label = tags.split(" ; ").find_map(|tag| tag.strip_prefix("@SampleID:"));
    let label = label.map(str::trim).filter(|label| *label != "unnamed sample");
    if let Some(label) = label {
        assert_eq!(reading.specimens[0].label, label, "{}", rows.path);
    }
    if let Some(program) = tags.split(" ; ").find_map(|tag| tag.strip_prefix("@__program__:")) {
        let stated = reading.specimens[0].profiles[0].method().profiler.as_deref();
        assert_eq!(stated.unwrap_or("unknown"), program, "{}", rows.path);
    }
    for (rank, _, name) in RANKS {
        rows.number(&format!("n_{name}"), count(at(reading, rank)));
        rows.number(&format!("sum_{name}"), sum(at(reading, rank)));
    }
    check_strains(rows, reading, ["n_strain", "sum_strain"]);
    rows.number("n_rows", rows_of_taxa(reading));
}

fn kaiju(rows: &mut Rows<'_>, reading: &Reading) {
    let profiles: Vec<_> = reading.specimens.iter().flat_map(|it| &it.profiles).collect();
    let reads: f64 = profiles.iter().map(|it| it.total()).sum();
    rows.number("sum_reads", reads + unclassified(reading));
    rows.number("n_files", reading.specimens.len() as f64);
    // Two for each specimen: reads of no taxon of the rank, and reads of no taxon at all.
    let without = 2.0 * reading.specimens.len() as f64;
    rows.number("rows_without_taxon_id", without);
    rows.number("n_rows", rows_of_taxa(reading) + without);
}

fn features(rows: &mut Rows<'_>, reading: &Reading) {
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

fn tree(rows: &mut Rows<'_>, reading: &Reading) {
    let species = at(reading, Rank::Species);
    rows.number("n_species", count(species));
    rows.number("sum_species_%", sum(species));
    rows.number("unclassified_%", unclassified(reading));
    rows.top("top_species", species);
    if rows.path.contains("ganon") {
        // Root and the unclassified are rows too.
        rows.number("n_rows", rows_of_taxa(reading) + 2.0);
    }
    // Levels between ranks are rows without a taxon of their own.
    rows.drop(&["n_rows"]);
}

/// The format that a file of these folders is of.
fn format_of(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    match path.split('/').nth(1).unwrap_or_default() {
        "metaphlan" => "metaphlan",
        "cami" => "cami-profile",
        "kraken_bracken" => match name {
            "bracken_output.mpa" => "mpa-table",
            "bracken_species_abundance.txt" | "mq_bracken_v260_species.tsv" => "bracken-table",
            "taxpasta_2611_S.tsv" => "bracken-table",
            _ => "kraken-report",
        },
        _ => match name {
            _ if name.contains("mOTU") => "motus-profile",
            _ if name.contains("kaiju") => "kaiju-table",
            // Centrifuge's kreport is a Kraken report.
            _ if name.contains("centrifuge") => "kraken-report",
            _ if name.starts_with("ERX") => "megan-counts",
            _ if name.contains("krakenuniq") => "krakenuniq-report",
            _ if name.ends_with(".profile") => "kmcp-profile",
            _ if name.ends_with(".tre") => "ganon-report",
            _ if name.ends_with(".csv") => "sourmash",
            _ => "sylph-profile",
        },
    }
}

/// Compares one file; returns with how many rows.
fn check_file(folder: &Path, path: &str, values: &BTreeMap<String, String>) -> usize {
    let file = source(&folder.join(path));
    let format = format_of(path);
    let reader = match recognise(&file) {
        Recognition::One(reader) => reader,
        Recognition::Several(_) => panic!("several readers claim {path}"),
        Recognition::Unknown => panic!("no reader claims {path}"),
    };
    assert_eq!(reader.format().id, format, "{path}");
    let reading = reader.read(&file, &ReadOptions::default());
    let errors = reading.problems.iter().filter(|it| it.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|it| it.code).collect();
    let mut rows = Rows { path, values: values.clone() };
    rows.drop(&NOT_KEPT);
    let compared = rows.values.len();
    if path.ends_with("invalid_empty.kmcp.profile") {
        assert_eq!((errors, reading.specimens.len()), (vec!["file-empty"], 0), "{path}");
    } else {
        assert_eq!(errors, [] as [&str; 0], "{path}");
        for profile in reading.specimens.iter().flat_map(|it| &it.profiles) {
            assert_eq!(profile.method().technique, Technique::Shotgun, "{path}");
        }
    }
    match format {
        "kraken-report" => kraken(&mut rows, &reading),
        "bracken-table" => bracken(&mut rows, &reading),
        "metaphlan" | "mpa-table" | "sylph-profile" => clade_table(&mut rows, &reading),
        "cami-profile" => cami(&mut rows, &reading),
        "kaiju-table" => kaiju(&mut rows, &reading),
        "krakenuniq-report" | "ganon-report" => tree(&mut rows, &reading),
        _ => features(&mut rows, &reading),
    }
    assert!(rows.values.is_empty(), "{path}: nothing was compared with {:?}", rows.values);
    compared
}

fn check_folder(name: &str, files_at_least: usize, rows_at_least: usize) {
    let Some(folder) = shared_data() else { return };
    let prefix = format!("microbiome/{name}/");
    let files = expected(&folder).into_iter().filter(|(path, _)| path.starts_with(&prefix));
    let compared: Vec<_> =
        files.map(|(path, values)| check_file(&folder, &path, &values)).collect();
    assert!(compared.len() >= files_at_least, "only {} files of {name}", compared.len());
    let rows: usize = compared.iter().sum();
    assert!(rows >= rows_at_least, "only {rows} rows of {name} were compared");
}

#[test]
fn kraken_and_bracken_files_agree_in_every_row() {
    check_folder("kraken_bracken", 21, 114);
}

#[test]
fn other_profilers_agree_in_every_row() {
    check_folder("other_profilers", 18, 75);
}

#[test]
fn cami_profiles_agree_in_every_row() {
    check_folder("cami", 8, 124);
}

#[test]
fn metaphlan_profiles_agree_in_every_row() {
    check_folder("metaphlan", 34, 588);
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

//! MetaPhlAn profiles, single and merged: percentages by clade.

use crate::clades::Gathered;
use crate::lineage::{self, Lineage};
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use crate::taxa;
use crate::{
    Confidence, Format, FormatReader, Kind, RawSpecimen, ReadOptions, Reading, SourceFile,
};
use zonula_model::{
    Abundance, Column, Method, Place, Problem, Profile, Rank, Severity, Taxon, Technique,
};

/// Reads profiles of MetaPhlAn 2, 3 and 4 and the tables merged from them.
pub struct Metaphlan;

static FORMAT: Format = Format {
    id: "metaphlan",
    kind: Kind::Microbiome,
    title: "MetaPhlAn profile",
    recognised_by: "a comment with the marker database, or a `clade_name` header, or clades from `k__` down to `s__`",
    specification: "MetaPhlAn 4 wiki, “Output files”; merge_metaphlan_tables.py; MetaPhlAn 2 and 3 manuals",
};

impl FormatReader for Metaphlan {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = crate::grid::head(text);
        let header = Header::find(head);
        let states_database = head.lines().take(5).any(|line| line.starts_with("#mpa_v"));
        // MetaPhlAn 2's merged tables have their comments below the header.
        let is_row = |line: &&str| !line.starts_with('#') && !line.trim().is_empty();
        let first_clade = head.lines().skip(header.rows_from).find(is_row).unwrap_or_default();
        let has_clades = first_clade.starts_with("k__")
            || UNCLASSIFIED.iter().any(|name| first_clade.starts_with(&format!("{name}\t")));
        // What sylph-tax writes has a clade column too, but another reader.
        let is_sylph = header.columns.iter().any(|name| name == "sequence_abundance")
            || (["d__", "r__"].iter().any(|it| first_clade.starts_with(it))
                && !first_clade.split('\t').next().unwrap_or_default().contains(';'));
        match (states_database || header.names_program, header.names_clades && !is_sylph) {
            (true, _) | (_, true) => Confidence::Certain,
            _ if has_clades && header.is_known => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let header = Header::find(text);
        let mut reading = Reading::new(Kind::Microbiome);
        if let Some(problem) = other_analysis(text, &header) {
            log.push(problem);
            return Reading { problems: log.finish(), ..reading };
        }
        let samples = read_samples(text, &header, file.stem(), &mut log);
        for sample in samples {
            let label = crate::labels::unique(sample.label.clone(), &reading.specimens, &mut log);
            let profiles = profiles(sample, &header.method, &mut log);
            reading
                .specimens
                .push(RawSpecimen { profiles, ..RawSpecimen::new(label, Place::File) });
        }
        if reading.specimens.iter().all(|specimen| specimen.profiles.is_empty()) {
            log.push(Problem::new(
                Severity::Error,
                "file-empty",
                Place::File,
                "the profile has no clades",
            ));
        }
        reading.problems = log.finish();
        reading
    }
}

/// What the row of reads that belong to no clade is called.
const UNCLASSIFIED: [&str; 3] = ["UNCLASSIFIED", "UNKNOWN", "unclassified"];

/// The lines above the clades.
#[derive(Debug)]
struct Header {
    columns: Vec<String>,
    /// The specimen that a comment names.
    sample: Option<String>,
    /// How many lines stand above the first clade.
    rows_from: usize,
    /// Whether the first column is called as MetaPhlAn calls it.
    names_clades: bool,
    /// Whether there is a header that MetaPhlAn writes.
    is_known: bool,
    /// Whether a comment names MetaPhlAn beside the specimen.
    names_program: bool,
    /// The kind of analysis, where a comment holds the command: `marker_ab_table` say.
    analysis: Option<String>,
    method: Method,
}

impl Header {
    fn find(text: &str) -> Self {
        let (mut columns, mut sample, mut rows_from) = (vec![], None, 0);
        let (mut version, mut database, mut analysis) = (None, None, None);
        let (mut names_program, mut names_sample) = (false, false);
        for line in text.lines() {
            let is_header =
                ["clade_name", "ID\t", "SampleID\t"].iter().any(|it| line.starts_with(it));
            let Some(comment) = line.strip_prefix('#').or(is_header.then_some(line)) else { break };
            rows_from += 1;
            // Copied from a terminal, a header may have lost its tabs.
            let is_spaced = !comment.contains('\t')
                && ["clade_name ", "SampleID "].iter().any(|it| comment.starts_with(it));
            let cells: Vec<_> = match is_spaced {
                true => comment.split_whitespace().map(str::to_owned).collect(),
                false => comment.split('\t').map(|cell| cell.trim().to_owned()).collect(),
            };
            if comment.starts_with("mpa_v") {
                database = Some(comment.trim().to_owned());
            }
            let mut words = comment.split_whitespace();
            if words.any(|word| matches!(word, "-t" | "--analysis_type")) {
                analysis = words.next().map(str::to_owned).or(analysis);
            }
            if let [first, second] = cells.as_slice() {
                let program = second.to_lowercase();
                if program.starts_with("metaphlan") && program.ends_with("_analysis") {
                    names_program = true;
                    version = version.or_else(|| program.contains('2').then(|| "2".to_owned()));
                    sample = Some(first.clone()).filter(|name| name != "SampleID");
                } else if first == "SampleID" && line.starts_with('#') && !second.is_empty() {
                    // Other programs that write this form put the specimen here.
                    names_sample = true;
                    sample = Some(second.clone());
                }
            }
            if cells.len() > 1 {
                columns = cells;
            }
            if is_header {
                break;
            }
        }
        let first = columns.first().map(String::as_str).unwrap_or_default();
        let (names_clades, is_known) = (
            first == "clade_name",
            matches!(first, "clade_name" | "ID" | "SampleID") || sample.is_some(),
        );
        // Merged tables of version 2 repeat the program below their header.
        let below = text.lines().nth(rows_from).filter(|line| line.starts_with('#'));
        let says_two = below.is_some_and(|line| line.contains("Metaphlan2_Analysis"));
        let version = version.or_else(|| says_two.then(|| "2".to_owned()));
        let version =
            version.or_else(|| database.as_deref().and_then(version_of).map(str::to_owned));
        let is_own = database.is_some() || names_program || !names_sample;
        let method = Method {
            technique: Technique::Shotgun,
            profiler: is_own.then(|| "MetaPhlAn".to_owned()),
            version,
            database,
            taxonomy: None,
        };
        Self { columns, sample, rows_from, names_clades, is_known, names_program, analysis, method }
    }

    /// Returns the columns that hold abundance with the specimens' labels.
    fn samples(&self, stem: &str) -> Vec<(usize, String)> {
        let single = || self.sample.clone().unwrap_or_else(|| stem.to_owned());
        if let Some(column) = self.columns.iter().position(|name| name == "relative_abundance") {
            return vec![(column, single())];
        }
        if self.columns.len() <= 2
            && (self.sample.is_some()
                || self
                    .columns
                    .get(1)
                    .is_none_or(|name| name.to_lowercase().starts_with("metaphlan")))
        {
            return vec![(1, single())];
        }
        let other = ["NCBI_tax_id", "clade_taxid", "additional_species"];
        let columns = self.columns.iter().enumerate().skip(1);
        let columns =
            columns.filter(|(_, name)| !name.is_empty() && !other.contains(&name.as_str()));
        columns.map(|(column, name)| (column, name.clone())).collect()
    }

    fn ncbi_column(&self) -> Option<usize> {
        self.columns.iter().position(|name| matches!(name.as_str(), "NCBI_tax_id" | "clade_taxid"))
    }
}

/// Tells the program's version from its marker database: numbered ones are 2 and 3, dated ones 4.
fn version_of(database: &str) -> Option<&'static str> {
    let version = database.strip_prefix("mpa_v")?;
    match version.chars().next()? {
        '2' => Some("2"),
        '3' => Some("3"),
        sign if sign.is_ascii_uppercase() => Some("4"),
        _ => None,
    }
}

/// Names of analyses that list markers or reads instead of clades.
const OTHER_ANALYSES: [&str; 6] = [
    "marker_ab_table",
    "marker_pres_table",
    "marker_counts",
    "clade_profiles",
    "clade_specific_strain_tracker",
    "reads_map",
];

/// Refuses what `-t` makes instead of a profile: markers and reads have no abundance of taxa.
fn other_analysis(text: &str, header: &Header) -> Option<Problem> {
    let rows = text.lines().skip(header.rows_from);
    let rows = rows.filter(|line| !line.trim().is_empty() && !line.starts_with('#')).take(20);
    let names: Vec<_> = rows.map(|line| line.split('\t').next().unwrap_or_default()).collect();
    let is_clade =
        |name: &&str| lineage::is_lineage(name) || UNCLASSIFIED.contains(name) || name.is_empty();
    if names.is_empty() || names.iter().any(is_clade) {
        return None;
    }
    // `100053__V6HZS1__LEP1GSC062_1234`, `UniClust90_X|1__4|SGB72336`, `gi|483970126|ref|…`
    let is_marker = |name: &&str| {
        name.matches("__").count() >= 2
            || ["gi|", "GeneID:", "UniClust", "UniRef", "VDB"].iter().any(|it| name.starts_with(it))
    };
    let stated = header.analysis.as_deref().filter(|name| OTHER_ANALYSES.contains(name));
    let is_single = header.names_program && header.samples("").len() == 1;
    if stated.is_none() && !is_single && !names.iter().all(is_marker) {
        return None;
    }
    let which = stated.map_or_else(String::new, |name| format!(" (`-t {name}`)"));
    let message = format!("the file lists markers or reads{which}, not the abundance of clades");
    let problem = Problem::new(Severity::Error, "analysis-unsupported", Place::File, message);
    let problem = problem.with_value(names[0]);
    Some(problem.with_hint("run MetaPhlAn with `-t rel_ab` or `-t rel_ab_w_read_stats`"))
}

/// Reads all clades; in a table of several specimens a clade that one of them lacks is left out of it.
fn read_samples(text: &str, header: &Header, stem: &str, log: &mut ProblemLog) -> Vec<Gathered> {
    let columns = header.samples(stem);
    let (ncbi_column, is_merged) = (header.ncbi_column(), columns.len() > 1);
    let mut samples: Vec<_> = columns.iter().map(|(_, label)| Gathered::new(label)).collect();
    let bare_rank = rank_without_lineage(text.lines().skip(header.rows_from));
    for (number, line) in (1..).zip(text.lines()).skip(header.rows_from) {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<_> = line.split('\t').map(str::trim).collect();
        let ncbi = ncbi_column.and_then(|column| cells.get(column)).and_then(|ids| ncbi_of(ids));
        let found = taxon(cells[0], ncbi, bare_rank);
        let is_unclassified = UNCLASSIFIED.contains(&cells[0]);
        for ((column, label), sample) in columns.iter().zip(&mut samples) {
            let cell = cells.get(*column).copied().unwrap_or_default();
            let place = Place::Cell { row: number, column: Column::new(None, label.as_str()) };
            let Ok(Number { comparator: None, number: value }) =
                Number::parse(cell, Decimal::Point)
            else {
                let message = format!("the abundance of `{}` is not a number", cells[0]);
                log.push(
                    Problem::new(Severity::Error, "number-unreadable", place, message)
                        .with_value(cell),
                );
                continue;
            };
            if is_unclassified {
                sample.unclassified = Some(value);
                continue;
            }
            match &found {
                Some((rank, taxon)) if value > 0.0 || !is_merged => {
                    sample.push(*rank, taxon.clone(), value, place);
                }
                Some(_) => {}
                None => {
                    let message = "the line names no clade";
                    log.push(
                        Problem::new(
                            Severity::Error,
                            "row-unreadable",
                            Place::Line(number),
                            message,
                        )
                        .with_value(cells[0]),
                    );
                    break;
                }
            }
        }
    }
    samples
}

fn taxon(clade: &str, ncbi: Option<u32>, bare_rank: Rank) -> Option<(Rank, Taxon)> {
    if lineage::is_lineage(clade) {
        return Lineage::parse(clade).into_taxon(ncbi);
    }
    let lineage =
        if bare_rank == Rank::Feature { vec![] } else { vec![(bare_rank, clade.to_owned())] };
    (!clade.is_empty()).then(|| (bare_rank, Taxon { name: clade.to_owned(), lineage, ncbi }))
}

/// Tells the rank of names that stand without lineage: species have names of two words.
fn rank_without_lineage<'a>(lines: impl Iterator<Item = &'a str>) -> Rank {
    let (mut one, mut two) = (0, 0);
    for name in lines.filter_map(|line| line.split('\t').next()).take(200) {
        let has_two_words = name.contains(['_', ' ']) && !lineage::is_lineage(name);
        *if has_two_words { &mut two } else { &mut one } += 1;
    }
    if two > one { Rank::Species } else { Rank::Feature }
}

/// Takes the clade's own number from `2|1239|186801`.
fn ncbi_of(ids: &str) -> Option<u32> {
    ids.rsplit('|').next()?.parse().ok()
}

/// Makes the profiles of one specimen, with what its sums say about it.
fn profiles(mut sample: Gathered, method: &Method, log: &mut ProblemLog) -> Vec<Profile> {
    sample.set_strains_aside(log);
    let (species, domains) = (sample.sum(Rank::Species), sample.sum(Rank::Domain));
    if domains > 0.0 && species < 0.95 * domains {
        let message = format!(
            "species of `{}` add up to {species:.2} of {domains:.2}: rows may be missing",
            sample.label
        );
        log.push(Problem::new(Severity::Warning, "profile-incomplete", Place::File, message));
    }
    if sample.by_rank.is_empty() && sample.unclassified.is_some() {
        let message = format!("no read of `{}` was assigned to a clade", sample.label);
        log.push(Problem::new(Severity::Warning, "nothing-classified", Place::File, message));
        sample.by_rank.insert(Rank::Domain, vec![]);
    }
    let whole = sample.by_rank.keys().map(|rank| sample.sum(*rank)).fold(0.0, f64::max);
    let whole = whole + sample.unclassified.unwrap_or(0.0);
    let abundance =
        if whole > 0.0 && whole <= 1.02 { Abundance::Relative } else { Abundance::Percent };
    if whole > 102.0 {
        let message = format!(
            "clades of `{}` add up to {whole:.2}, more than a hundred per cent",
            sample.label
        );
        log.push(Problem::new(Severity::Warning, "sum-unexpected", Place::File, message));
    }
    let names = sample.by_rank.get(&Rank::Phylum).into_iter().flatten();
    let has_gtdb = names.map(|row| row.taxon.name.as_str()).any(lineage::has_gtdb_suffix);
    let taxonomy = Some(if has_gtdb { "GTDB" } else { "NCBI" }.to_owned());
    let method = Method { taxonomy, ..method.clone() };
    taxa::profiles(&method, abundance, sample.by_rank, sample.unclassified, log)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("a_profile.txt", text.as_bytes().to_vec());
        assert_eq!(Metaphlan.recognise(&file), Confidence::Certain);
        Metaphlan.read(&file, &ReadOptions::default())
    }

    #[test]
    fn strains_are_the_narrowest_rank_only_where_they_cover_the_species() {
        let head = "#mpa_vJan21_CHOCOPhlAnSGB_202103\n#clade_name\tNCBI_tax_id\trelative_abundance\tadditional_species\n";
        let rows =
            "UNCLASSIFIED\t-1\t40.0\t\nk__Bacteria\t2\t60.0\t\nk__Bacteria|s__A_b\t2|5\t60.0\t\n";
        let covered = read(&format!("{head}{rows}k__Bacteria|s__A_b|t__SGB1\t2|5|\t59.9\t\n"));
        let profile = &covered.specimens[0].profiles[0];
        assert_eq!((profile.rank(), profile.unclassified()), (Rank::Strain, Some(40.0)));
        assert_eq!(profile.method().version.as_deref(), Some("4"));
        let open = read(&format!("{head}{rows}k__Bacteria|s__A_b|t__SGB1\t2|5|\t50.0\t\n"));
        assert_eq!(open.specimens[0].profiles[0].rank(), Rank::Species);
        assert_eq!(open.problems[0].code, "strains-incomplete");
    }

    #[test]
    fn merged_tables_have_a_specimen_for_each_column() {
        let reading =
            read("clade_name\tS1\tS2\nDorea_longicatena\t100\t0\nBlautia_wexlerae\t0\t99.9\n");
        assert_eq!(reading.problems, []);
        let labels: Vec<_> =
            reading.specimens.iter().map(|specimen| specimen.label.as_str()).collect();
        assert_eq!(labels, ["S1", "S2"]);
        assert_eq!(reading.specimens[1].profiles[0].taxa()[0].name, "Blautia_wexlerae");
        assert_eq!(reading.specimens[1].profiles[0].rank(), Rank::Species);
    }

    #[test]
    fn read_statistics_stand_beside_the_abundance() {
        let reading = read(
            "#mpa_vJun23_CHOCOPhlAnSGB_202403\n#/usr/bin/metaphlan r.fq -t rel_ab_w_read_stats\n#1000 reads processed\n#SampleID\tMetaphlan_Analysis\n#estimated_reads_mapped_to_known_clades:600\n#clade_name\tclade_taxid\trelative_abundance\tcoverage\testimated_number_of_reads_from_the_clade\nUNCLASSIFIED\t-1\t40.0\t-\t400\nk__Bacteria\t2\t60.0\t1.5\t600\nk__Bacteria|s__A_b\t2|5\t60.0\t1.5\t600\n",
        );
        assert_eq!(reading.problems, []);
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.values(), profile.unclassified()), (&[60.0][..], Some(40.0)));
        assert_eq!(profile.taxa()[0].ncbi, Some(5));
    }

    #[test]
    fn tables_of_markers_are_refused_by_name() {
        for (head, row) in [
            (
                "#mpa_v31_CHOCOPhlAn_201901\n#metaphlan x -t marker_ab_table\n#SampleID\tMetaphlan_Analysis\n",
                "100053__V6HZS1__LEP_1\t2.5\n",
            ),
            ("#SampleID\tMetaphlan2_Analysis\n", "gi|483970126|ref|NZ_KB891629.1|:c6456-5752\t1\n"),
        ] {
            let reading = read(&format!("{head}{row}"));
            assert_eq!(reading.problems[0].code, "analysis-unsupported");
            assert!(reading.specimens.is_empty());
        }
    }

    #[test]
    fn other_programs_that_write_this_form_are_not_called_metaphlan() {
        let reading = read(
            "#SampleID\tS1\n#clade_name\tNCBI_tax_id\trelative_abundance\tadditional_species\nk__Bacteria\t2\t100.0\t\nk__Bacteria|s__A_b\t5\t100.0\t\n",
        );
        assert_eq!((reading.problems.len(), reading.specimens[0].label.as_str()), (0, "S1"));
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.method().profiler.as_deref(), profile.taxa()[0].ncbi), (None, Some(5)));
    }

    #[test]
    fn tables_of_version_2_are_merged_with_their_own_header() {
        let reading = read(
            "ID\tS1\tS2\n#SampleID\tMetaphlan2_Analysis\tMetaphlan2_Analysis\nk__Bacteria\t100.0\t0.0\nk__Bacteria|s__A_b\t100.0\t0.0\nk__Archaea\t0.0\t100.0\nk__Archaea|s__C_d\t0.0\t100.0\n",
        );
        assert_eq!((reading.problems.len(), reading.specimens.len()), (0, 2));
        assert_eq!(reading.specimens[1].profiles[0].taxa()[0].name, "C_d");
    }

    #[test]
    fn a_header_that_lost_its_tabs_is_still_a_header() {
        let reading = read(
            "#mpa_vOct22_X\n#SampleID       Metaphlan_Analysis\n#clade_name     NCBI_tax_id     relative_abundance      additional_species\nk__Bacteria\t2\t100.0\t\nk__Bacteria|s__A_b\t2|5\t100.0\t\n",
        );
        assert_eq!((reading.problems.len(), reading.specimens[0].label.as_str()), (0, "a_profile"));
        assert_eq!(reading.specimens[0].profiles[0].values(), [100.0]);
    }

    #[test]
    fn a_profile_of_unknown_reads_only_is_no_empty_file() {
        let reading = read(
            "#mpa_v31_X\n#SampleID\tMetaphlan_Analysis\n#clade_name\tNCBI_tax_id\trelative_abundance\tadditional_species\nUNKNOWN\t-1\t100.0\t\n",
        );
        assert_eq!(reading.problems[0].code, "nothing-classified");
        assert_eq!(reading.specimens[0].profiles[0].unclassified(), Some(100.0));
    }

    #[test]
    fn an_abundance_that_is_no_number_is_a_problem_with_its_row() {
        let reading =
            read("#SampleID\tMetaphlan2_Analysis\nk__Bacteria\t100.0\nk__Bacteria|p__X\tmany\n");
        assert_eq!(reading.problems[0].place.to_string(), "row 3, column a_profile");
        assert_eq!(reading.problems[0].value.as_deref(), Some("many"));
    }
}

//! sylph profiles: percentages by genome, or by clade once sylph-tax has named them.

use crate::clades::{self, Clade, Gathered};
use crate::lineage::has_gtdb_suffix;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use std::collections::BTreeMap;
use zonula_model::{Abundance, Column, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads the table of `sylph profile`, and what `sylph-tax taxprof` and `merge` make of it.
pub struct SylphProfile;

static FORMAT: Format = Format {
    id: "sylph-profile",
    kind: Kind::Microbiome,
    title: "sylph profile",
    recognised_by: "a header with `Sample_file`, `Genome_file` and `Taxonomic_abundance`, or with `clade_name` above clades from `d__` or `r__` down to `t__`",
    specification: "sylph documentation, “Output format”; sylph-tax documentation, “.sylphmpa output format” and “merge”",
};

impl FormatReader for SylphProfile {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let head = file.text().map(crate::grid::head);
        match head.and_then(Form::of) {
            Some(_) => Confidence::Certain,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let (specimens, method) = match Form::of(text) {
            Some(Form::Genomes(columns)) => (genomes(text, columns, &mut log), None),
            Some(Form::Clades(header)) => {
                let specimens = clades_of(text, &header, file.stem(), &mut log);
                let method = header.method(&specimens);
                (specimens, Some(method))
            }
            Some(Form::Query) => {
                let message =
                    "`sylph query` states which genomes are contained, not their abundance";
                let problem =
                    Problem::new(Severity::Error, "analysis-unsupported", Place::File, message);
                log.push(problem.with_hint("run `sylph profile`"));
                return Reading { problems: log.finish(), ..Reading::new(Kind::Microbiome) };
            }
            None => (vec![], None),
        };
        let method = method.unwrap_or_else(|| clades::shotgun("sylph"));
        clades::into_reading(specimens, Rank::Feature, &method, Abundance::Percent, log)
    }
}

/// Which of sylph's tables a file is.
enum Form {
    Genomes([usize; 3]),
    Query,
    Clades(Header),
}

/// What stands above clades.
struct Header {
    lines: usize,
    /// The columns of abundance with their specimens; no label where a comment or the file names it.
    columns: Vec<(usize, Option<String>)>,
    label: Option<String>,
    database: Option<String>,
}

impl Form {
    fn of(text: &str) -> Option<Self> {
        let mut comment = None;
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            if line.starts_with('#') {
                if line.starts_with("#mpa_v") {
                    return None;
                }
                comment = comment.or(Some(line));
                continue;
            }
            let cells: Vec<_> = line.split('\t').map(str::trim).collect();
            let column = |name: &str| cells.iter().position(|cell| *cell == name);
            if let (Some(sample), Some(genome)) = (column("Sample_file"), column("Genome_file")) {
                let abundance = column("Taxonomic_abundance");
                return Some(match abundance {
                    Some(abundance) => Self::Genomes([sample, genome, abundance]),
                    None if column("Adjusted_ANI").is_some() => Self::Query,
                    None => return None,
                });
            }
            if cells[0] != "clade_name" {
                return None;
            }
            let names_columns = column("sequence_abundance").is_some();
            let first = text.lines().skip(at + 1).find(|line| !line.trim().is_empty());
            let clade = first.unwrap_or_default().split('\t').next().unwrap_or_default();
            let is_own =
                ["d__", "r__"].iter().any(|it| clade.starts_with(it)) && !clade.contains(';');
            return (names_columns || is_own)
                .then(|| Self::Clades(Header::of(at + 1, comment.unwrap_or_default(), &cells)));
        }
        None
    }
}

impl Header {
    fn of(lines: usize, comment: &str, cells: &[&str]) -> Self {
        let column = cells.iter().position(|cell| *cell == "relative_abundance");
        let columns = match column {
            Some(column) => vec![(column, None)],
            None => {
                let samples = cells.iter().enumerate().skip(1).filter(|(_, name)| !name.is_empty());
                samples.map(|(at, name)| (at, Some(label_of_column(name)))).collect()
            }
        };
        // `#SampleID  /reads/S1.fastq.gz  Taxonomies_used:['GTDB_r220']`
        let parts: Vec<_> = comment.split('\t').map(str::trim).collect();
        let own = |at: usize| parts.get(at).copied().filter(|_| parts[0] == "#SampleID");
        let database = own(2).and_then(|it| it.strip_prefix("Taxonomies_used:"));
        let database = database.map(|it| it.replace(['[', ']', '\'', '"'], ""));
        let label = own(1).filter(|it| !it.is_empty()).map(clades::label_of);
        Self { lines, columns, label, database: database.filter(|it| !it.is_empty()) }
    }

    fn method(&self, specimens: &[Gathered]) -> Method {
        let phyla = specimens.iter().filter_map(|it| it.by_rank.get(&Rank::Phylum)).flatten();
        let has_suffix = phyla.map(|row| &row.taxon.name).any(|name| has_gtdb_suffix(name));
        let says_gtdb = self.database.as_deref().is_some_and(|it| it.contains("GTDB"));
        let taxonomy = (has_suffix || says_gtdb).then(|| "GTDB".to_owned());
        Method { database: self.database.clone(), taxonomy, ..clades::shotgun("sylph") }
    }
}

/// Merged tables are headed by files of reads, or by names that somebody gave them.
fn label_of_column(name: &str) -> String {
    let endings = [".gz", ".fastq", ".fq", ".fasta", ".fa", ".sylsp", ".sylphmpa"];
    let is_file = name.contains('/') || endings.iter().any(|ending| name.ends_with(ending));
    if is_file { clades::label_of(name) } else { name.to_owned() }
}

/// Reads genomes; their names are those of their files.
fn genomes(
    text: &str,
    [sample, genome, abundance]: [usize; 3],
    log: &mut ProblemLog,
) -> Vec<Gathered> {
    let mut specimens = Vec::<Gathered>::new();
    let mut at = BTreeMap::<&str, usize>::new();
    for (line, text) in (1..).zip(text.lines()) {
        let cells: Vec<_> = text.split('\t').map(str::trim).collect();
        let is_header = cells.get(sample).is_some_and(|cell| *cell == "Sample_file");
        if text.trim().is_empty() || text.starts_with('#') || is_header {
            continue;
        }
        let cell = |at: usize| cells.get(at).copied().filter(|cell| !cell.is_empty());
        let percent = cell(abundance).and_then(clades::number);
        let (Some(path), Some(genome), Some(percent)) = (cell(sample), cell(genome), percent)
        else {
            clades::unreadable(line, text, "the line is no row of a sylph profile", log);
            continue;
        };
        let index = *at.entry(path).or_insert_with(|| {
            specimens.push(Gathered::new(clades::label_of(path)));
            specimens.len() - 1
        });
        let taxon = Taxon { name: clades::label_of(genome), lineage: vec![], ncbi: None };
        specimens[index].push(Rank::Feature, taxon, percent, Place::Line(line));
    }
    if !specimens.is_empty() {
        let message = "genomes stand without a taxonomy";
        let problem = Problem::new(Severity::Note, "taxonomy-absent", Place::File, message);
        log.push(problem.with_hint("`sylph-tax taxprof` adds the taxonomy"));
    }
    specimens
}

/// Reads clades; in a table of several specimens a clade that one of them lacks is left out of it.
fn clades_of(text: &str, header: &Header, stem: &str, log: &mut ProblemLog) -> Vec<Gathered> {
    let single = header.label.as_deref().unwrap_or(stem);
    let labels = header.columns.iter().map(|(_, name)| name.as_deref().unwrap_or(single));
    let mut specimens: Vec<_> = labels.map(Gathered::new).collect();
    for (line, text) in (1..).zip(text.lines()).skip(header.lines) {
        if text.trim().is_empty() || text.starts_with('#') {
            continue;
        }
        let cells: Vec<_> = text.split('\t').map(str::trim).collect();
        let clade = cells[0].strip_prefix("NO_TAXONOMY|").unwrap_or(cells[0]);
        let (rank, taxon) = match clades::clade(clade, None) {
            Clade::Taxon(rank, taxon) if clade.contains("__") => (Some(rank), Some(taxon)),
            // The sum of the genomes that the taxonomy does not name.
            _ if clade == "NO_TAXONOMY" => (None, None),
            Clade::Between => continue,
            _ => {
                clades::unreadable(line, text, "the line names no clade", log);
                continue;
            }
        };
        for ((column, _), specimen) in header.columns.iter().zip(&mut specimens) {
            let cell = cells.get(*column).copied().unwrap_or_default();
            let place =
                Place::Cell { row: line, column: Column::new(None, specimen.label.as_str()) };
            match clades::number(cell) {
                Some(value) if value.abs() > 0.0 => match (rank, &taxon) {
                    (Some(rank), Some(taxon)) => specimen.push(rank, taxon.clone(), value, place),
                    _ => specimen.push_unclassified(value),
                },
                Some(_) => specimen.is_seen = true,
                None => {
                    let message = format!("the abundance of `{}` is not a number", cells[0]);
                    let problem =
                        Problem::new(Severity::Error, "number-unreadable", place, message);
                    log.push(problem.with_value(cell));
                }
            }
        }
    }
    specimens.iter().for_each(|specimen| check_completeness(specimen, log));
    specimens
}

/// Every abundance is a genome's: where genomes fall short of their domains, rows are missing.
fn check_completeness(specimen: &Gathered, log: &mut ProblemLog) {
    let domains = specimen.sum(Rank::Domain);
    // Genomes of viruses may have no species.
    let species = specimen.sum(Rank::Species).max(specimen.sum(Rank::Strain));
    if species < 0.95 * domains {
        let message = format!(
            "genomes of `{}` add up to {species:.2} of {domains:.2}: rows may be missing",
            specimen.label
        );
        log.push(Problem::new(Severity::Warning, "profile-incomplete", Place::File, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("s.tsv", text.as_bytes().to_vec());
        assert_eq!(SylphProfile.recognise(&file), Confidence::Certain);
        SylphProfile.read(&file, &ReadOptions::default())
    }

    #[test]
    fn genomes_are_read_by_specimen() {
        let reading = read(
            "Sample_file\tGenome_file\tTaxonomic_abundance\tSequence_abundance\tAdjusted_ANI\nr/a.fq.gz\tg/GCF_1.fna.gz\t78.5\t80\t97\nr/b.fq.gz\tg/GCF_1.fna.gz\t100\t80\t97\nr/a.fq.gz\tg/GCF_2.fna.gz\t21.5\t80\t97\n",
        );
        assert_eq!(reading.specimens.len(), 2);
        assert_eq!(reading.specimens[0].profiles[0].values(), [78.5, 21.5]);
        assert_eq!(reading.specimens[0].profiles[0].taxa()[0].name, "GCF_1");
    }

    #[test]
    fn clades_are_read_with_their_database() {
        let reading = read(
            "#SampleID\t/r/S1.fastq.gz\tTaxonomies_used:['GTDB_r220']\nclade_name\trelative_abundance\tsequence_abundance\tANI (if strain-level)\nd__Bacteria\t100.0\t1\tNA\nd__Bacteria|s__A b\t100.0\t1\tNA\nd__Bacteria|s__A b|t__GCF_1\t100.0\t1\t99\n",
        );
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((reading.specimens[0].label.as_str(), profile.rank()), ("S1", Rank::Strain));
        assert_eq!(profile.method().database.as_deref(), Some("GTDB_r220"));
        assert_eq!(reading.problems, []);
    }

    #[test]
    fn merged_clades_have_a_specimen_for_each_column() {
        let reading = read(
            "clade_name\ta.fq\tb.fq\nd__Bacteria\t100\t100\nd__Bacteria|s__A b\t100\t0\nd__Bacteria|s__C d\t0\t100\n",
        );
        assert_eq!(reading.specimens[1].label, "b");
        assert_eq!(reading.specimens[1].profiles[0].taxa()[0].name, "C d");
    }

    #[test]
    fn a_query_is_refused() {
        let reading = read("Sample_file\tGenome_file\tAdjusted_ANI\na\tb\t97\n");
        assert_eq!(reading.problems[0].code, "analysis-unsupported");
    }
}

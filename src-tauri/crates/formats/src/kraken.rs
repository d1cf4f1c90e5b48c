//! Kraken reports: reads by clade, the tree written by indentation.

use crate::clades::{self, Node};
use crate::lineage::has_gtdb_suffix;
use crate::problem_log::ProblemLog;
use crate::taxa::{self, Row};
use crate::{
    Confidence, Format, FormatReader, Kind, RawSpecimen, ReadOptions, Reading, SourceFile,
};
use std::collections::BTreeMap;
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Technique};

/// Reads reports of Kraken 1 and 2, also with minimizer columns, Pavian's header and depth,
/// re-written by Bracken, or in the same form by Centrifuge.
pub struct KrakenReport;

static FORMAT: Format = Format {
    id: "kraken-report",
    kind: Kind::Microbiome,
    title: "Kraken report",
    recognised_by: "lines of percentage, two read counts, rank code, taxonomy number and indented name",
    specification: "Kraken 2 manual, “Sample Report Output Format”; Kraken 1 manual, kraken-report; centrifuge-kreport; Pavian's header row",
};

/// NCBI's number of *Homo sapiens*.
const HUMAN: u32 = 9606;

impl FormatReader for KrakenReport {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let holds = |line: &&str| !line.trim().is_empty() && !is_comment(line);
        let mut lines = text.lines().filter(holds).take(20);
        let Some(first) = lines.next() else { return Confidence::No };
        let lines: Vec<_> = if is_header(first) {
            lines.collect()
        } else {
            std::iter::once(first).chain(lines).collect()
        };
        let layout = lines.first().and_then(|line| Layout::of(line));
        match layout {
            Some(layout) if lines.iter().all(|line| layout.parse(line).is_some()) => {
                Confidence::Certain
            }
            Some(_) => Confidence::Possible,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let clades = read_clades(file.text().unwrap_or_default(), &mut log);
        let mut reading = Reading::new(Kind::Microbiome);
        if let Some(specimen) = specimen(file, clades, &mut log) {
            reading.specimens.push(specimen);
        }
        reading.problems = log.finish();
        reading
    }
}

/// Where the columns stand; six, seven with Pavian's depth, eight with minimizers, nine with both.
#[derive(Clone, Copy, Debug)]
struct Layout {
    rank: usize,
    has_depth: bool,
}

/// One line of a report.
#[derive(Clone, Debug)]
struct Clade {
    line: u32,
    /// Reads of the clade, and those of them that could not be placed lower.
    reads: u64,
    direct: u64,
    code: String,
    ncbi: u32,
    depth: usize,
    name: String,
}

impl Layout {
    fn of(line: &str) -> Option<Self> {
        let cells: Vec<_> = line.split('\t').collect();
        let rank = [3, 5].into_iter().find(|&rank| {
            cells.get(rank).is_some_and(|code| is_rank_code(code.trim()))
                && cells.get(rank + 1).is_some_and(|id| id.trim().parse::<u32>().is_ok())
        })?;
        let layout = Self { rank, has_depth: cells.len() == rank + 4 };
        layout.parse(line).map(|_| layout)
    }

    fn parse(self, line: &str) -> Option<Clade> {
        let cells: Vec<_> = line.split('\t').collect();
        let name = cells.get(self.rank + 2 + usize::from(self.has_depth))?;
        let count = |at: usize| cells.get(at)?.trim().parse::<u64>().ok();
        cells.first()?.trim().trim_end_matches('%').parse::<f64>().ok()?;
        let code = cells[self.rank].trim();
        let indent = name.len() - name.trim_start_matches(' ').len();
        let depth = if self.has_depth { count(self.rank + 2)? as usize } else { indent / 2 };
        is_rank_code(code).then_some(Clade {
            line: 0,
            reads: count(1)?,
            direct: count(2)?,
            code: code.to_owned(),
            ncbi: cells.get(self.rank + 1)?.trim().parse().ok()?,
            depth,
            name: name.trim().to_owned(),
        })
    }
}

impl Clade {
    fn is_unclassified(&self) -> bool {
        self.code == "U"
    }

    /// Returns the rank, `None` for root, kingdoms and levels between ranks (`G1`).
    fn rank(&self) -> Option<Rank> {
        rank_of(&self.code, self.ncbi)
    }
}

/// Reads the code of a rank; NCBI's domains are domains whatever an older program calls them.
pub(crate) fn rank_of(code: &str, ncbi: u32) -> Option<Rank> {
    Some(match (code, ncbi) {
        // Since 2025 NCBI no longer calls them superkingdoms: Kraken 2.1 writes `R2` or `R3`.
        ("D", _) | (_, 2 | 2157 | 2759 | 10239) => Rank::Domain,
        ("P", _) => Rank::Phylum,
        ("C", _) => Rank::Class,
        ("O", _) => Rank::Order,
        ("F", _) => Rank::Family,
        ("G", _) => Rank::Genus,
        ("S", _) => Rank::Species,
        _ => return None,
    })
}

pub(crate) fn is_rank_code(code: &str) -> bool {
    let mut signs = code.chars();
    match signs.next() {
        Some('-') => code == "-",
        Some(letter) if "URDKPCOFGS".contains(letter) => {
            code.len() <= 3 && signs.all(|sign| sign.is_ascii_digit())
        }
        _ => false,
    }
}

/// Recognises the header that Pavian and pipelines write: words where the rows have numbers.
fn is_header(line: &str) -> bool {
    let line = line.trim_start_matches('#').trim().to_ascii_lowercase();
    let mut cells = line.split('\t');
    let is_percentage = |cell: &str| cell.starts_with("perc") || matches!(cell, "%" | "pct");
    cells.next().is_some_and(|cell| is_percentage(cell.trim()))
        && (6..=9).contains(&line.split('\t').count())
        && line.contains("rank")
        && line.ends_with("name")
        // KrakenUniq's report has other columns.
        && !line.contains("kmers")
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#') && !is_header(line)
}

/// Reads all lines that are clades; the others become problems.
fn read_clades(text: &str, log: &mut ProblemLog) -> Vec<Clade> {
    let mut clades = vec![];
    let mut layout = None;
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() || is_comment(line) || (clades.is_empty() && is_header(line)) {
            continue;
        }
        layout = layout.or_else(|| Layout::of(line));
        match layout.and_then(|layout| layout.parse(line)) {
            Some(clade) => clades.push(Clade { line: number, ..clade }),
            None => log.push(
                Problem::new(
                    Severity::Error,
                    "row-unreadable",
                    Place::Line(number),
                    "the line is no row of a Kraken report",
                )
                .with_value(line),
            ),
        }
    }
    clades
}

fn specimen(file: &SourceFile, clades: Vec<Clade>, log: &mut ProblemLog) -> Option<RawSpecimen> {
    if clades.is_empty() {
        log.push(Problem::new(
            Severity::Error,
            "file-empty",
            Place::File,
            "the report has no rows",
        ));
        return None;
    }
    check_completeness(&clades, log);
    note_human_reads(&clades, log);
    let unclassified =
        clades.iter().find(|clade| clade.is_unclassified()).map(|clade| clade.reads as f64);
    let method = method(&clades);
    if method.profiler.is_none() && clades.iter().any(|clade| clade.rank().is_some()) {
        let message =
            "Kraken 1, Centrifuge and others write this form; the report does not say which did";
        log.note("profiler-not-stated", message);
    }
    let mut by_rank = BTreeMap::<Rank, Vec<Row>>::new();
    for (rank, row) in rows(clades) {
        by_rank.entry(rank).or_default().push(row);
    }
    if by_rank.is_empty() {
        log.push(Problem::new(
            Severity::Warning,
            "nothing-classified",
            Place::File,
            "no read was assigned to a rank",
        ));
        by_rank.insert(Rank::Domain, vec![]);
    }
    let profiles = taxa::profiles(&method, Abundance::Counts, by_rank, unclassified, log);
    Some(RawSpecimen { profiles, ..RawSpecimen::new(file.stem(), Place::File) })
}

/// Gives each clade of a named rank the named ranks above it.
fn rows(clades: Vec<Clade>) -> Vec<(Rank, Row)> {
    let classified = clades.into_iter().filter(|clade| !clade.is_unclassified());
    clades::walk(classified.map(|clade| Node {
        line: clade.line,
        depth: clade.depth,
        rank: clade.rank(),
        ncbi: (clade.ncbi > 0).then_some(clade.ncbi),
        name: clade.name,
        value: clade.reads as f64,
    }))
}

/// A whole report's root holds as many reads as its rows; one cut off holds more.
fn check_completeness(clades: &[Clade], log: &mut ProblemLog) {
    let classified = clades.iter().filter(|clade| !clade.is_unclassified());
    let direct: u64 = classified.clone().map(|clade| clade.direct).sum();
    let Some(root) = classified.clone().find(|clade| clade.ncbi == 1) else { return };
    // Bracken rounds each clade for itself: a thousandth is not a missing row.
    if direct + root.reads / 1000 < root.reads {
        let message = format!(
            "the rows hold {direct} of the {} reads of `{}`: rows are missing",
            root.reads, root.name
        );
        log.push(Problem::new(
            Severity::Warning,
            "report-incomplete",
            Place::Line(root.line),
            message,
        ));
    }
}

fn note_human_reads(clades: &[Clade], log: &mut ProblemLog) {
    let reads =
        |found: &dyn Fn(&&Clade) -> bool| clades.iter().find(found).map_or(0, |clade| clade.reads);
    let human = reads(&|clade| clade.ncbi == HUMAN && clade.code == "S");
    let total = reads(&|clade| clade.is_unclassified()) + reads(&|clade| clade.ncbi == 1);
    if human > 0 && total > 0 {
        let percent = 100.0 * human as f64 / total as f64;
        log.note("human-reads", format!("`Homo sapiens` is {percent:.2} % of all reads"));
    }
}

/// Says what the report itself shows of its making.
fn method(clades: &[Clade]) -> Method {
    let has_levels_between = clades.iter().any(|clade| clade.code.len() > 1);
    // Bracken moves all reads to one rank; in Kraken's own reports some stay above.
    let mut placed = clades.iter().filter(|clade| clade.direct > 0 && !clade.is_unclassified());
    let is_redistributed = placed.clone().count() >= 10
        && placed
            .clone()
            .next()
            .and_then(Clade::rank)
            .is_some_and(|rank| placed.all(|clade| clade.rank() == Some(rank)));
    let profiler = match (is_redistributed, has_levels_between) {
        (true, _) => Some("Kraken2/Bracken"),
        (false, true) => Some("Kraken2"),
        (false, false) => None,
    };
    let phyla = || clades.iter().filter(|clade| clade.code == "P");
    let taxonomy = if phyla().any(|clade| has_gtdb_suffix(clade.name.trim_start_matches("p__"))) {
        Some("GTDB")
    } else {
        clades.iter().any(|clade| matches!(clade.ncbi, 2 | 2759 | 131_567)).then_some("NCBI")
    };
    Method {
        technique: Technique::Shotgun,
        profiler: profiler.map(str::to_owned),
        taxonomy: taxonomy.map(str::to_owned),
        ..Method::UNKNOWN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "\
 10.00\t10\t10\tU\t0\tunclassified
 90.00\t90\t0\tR\t1\troot
 90.00\t90\t5\tD\t2\t  Bacteria
 80.00\t80\t0\tP\t1239\t    Bacillota
 80.00\t80\t0\tP1\t9\t      Something between
 80.00\t80\t20\tG\t841\t        Roseburia
 60.00\t60\t60\tS\t166486\t          Roseburia intestinalis
  5.00\t5\t5\tP\t976\t    Bacteroidota
";

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("sample.report.txt", text.as_bytes().to_vec());
        KrakenReport.read(&file, &ReadOptions::default())
    }

    #[test]
    fn the_lineage_follows_the_indentation() {
        let reading = read(REPORT);
        assert_eq!(reading.problems, []);
        let specimen = &reading.specimens[0];
        assert_eq!(specimen.label, "sample.report");
        let ranks: Vec<_> = specimen.profiles.iter().map(zonula_model::Profile::rank).collect();
        assert_eq!(ranks, [Rank::Species, Rank::Genus, Rank::Phylum, Rank::Domain]);
        let species = &specimen.profiles[0].taxa()[0];
        assert_eq!(species.at(Rank::Phylum), Some("Bacillota"));
        assert_eq!(species.ncbi, Some(166_486));
        assert_eq!(specimen.profiles[2].taxa()[1].lineage.len(), 2);
        assert_eq!(specimen.profiles[2].unclassified(), Some(10.0));
    }

    #[test]
    fn domains_are_domains_whatever_their_code() {
        let reading = read(
            "# a pipeline's remark\npercent\treads\tdirect\trank\ttaxid\tname\n100.00\t9\t0\tR\t1\troot\n100.00\t9\t0\tR1\t131567\t  cellular organisms\n100.00\t9\t0\tR2\t2\t    Bacteria\n100.00\t9\t9\tS\t562\t      Escherichia coli\n",
        );
        assert_eq!(reading.problems, []);
        let species = &reading.specimens[0].profiles[0].taxa()[0];
        assert_eq!(species.at(Rank::Domain), Some("Bacteria"));
    }

    #[test]
    fn a_report_without_levels_between_ranks_does_not_say_who_wrote_it() {
        let reading = read(
            " 10.00\t1\t1\tU\t0\tunclassified\n 90.00\t9\t0\t-\t1\troot\n 90.00\t9\t9\tD\t2\t  Bacteria\n",
        );
        assert_eq!(reading.problems[0].code, "profiler-not-stated");
        assert_eq!(reading.specimens[0].profiles[0].method().profiler, None);
    }

    #[test]
    fn a_report_cut_off_says_so() {
        let cut: String = REPORT.lines().take(6).map(|line| format!("{line}\n")).collect();
        let reading = read(&(cut + " 60.0"));
        let codes: Vec<_> = reading.problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["row-unreadable", "report-incomplete"]);
    }
}

//! KrakenUniq reports: reads and unique k-mers by clade, the tree written by indentation.

use crate::clades::{self, Gathered, Node};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity};

/// Reads reports of KrakenUniq, formerly KrakenHLL.
pub struct KrakenUniq;

static FORMAT: Format = Format {
    id: "krakenuniq-report",
    kind: Kind::Microbiome,
    title: "KrakenUniq report",
    recognised_by: "a header with `taxReads`, `taxID`, `rank` and `taxName`",
    specification: "KrakenUniq README and report writer (krakenuniq-report): columns by name, names indented by two blanks",
};

impl FormatReader for KrakenUniq {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let found = file.text().map(crate::grid::head).and_then(Columns::find);
        if found.is_some() { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let Some((header, columns)) = Columns::find(text) else {
            let message = "no header names `taxReads`, `taxID`, `rank` and `taxName`";
            log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
            return Reading { problems: log.finish(), ..Reading::new(Kind::Microbiome) };
        };
        let mut specimen = Gathered::new(file.stem());
        let (mut nodes, mut direct, mut root) = (vec![], 0.0, None);
        for (line, text) in (1..).zip(text.lines()).skip(header) {
            if text.trim().is_empty() || text.starts_with('#') {
                continue;
            }
            let Some(row) = columns.parse(line, text) else {
                let message = "the line is no row of a KrakenUniq report";
                clades::unreadable(line, text, message, &mut log);
                continue;
            };
            if row.id == 0 {
                specimen.push_unclassified(row.node.value);
                continue;
            }
            direct += row.direct;
            if row.id == 1 {
                root = Some((line, row.node.value));
            }
            nodes.push(row.node);
        }
        check_completeness(direct, root, &mut log);
        specimen.is_seen = !nodes.is_empty();
        for (rank, row) in clades::walk(nodes) {
            specimen.by_rank.entry(rank).or_default().push(row);
        }
        clades::into_reading(vec![specimen], Rank::Domain, &method(text), Abundance::Counts, log)
    }
}

/// Where the columns stand.
#[derive(Clone, Copy, Debug)]
struct Columns {
    reads: usize,
    direct: usize,
    id: usize,
    rank: usize,
    name: usize,
}

/// One line of a report.
struct Line {
    node: Node,
    direct: f64,
    id: u64,
}

impl Columns {
    /// Finds the header, below comments and empty lines; gives how many lines end with it.
    fn find(text: &str) -> Option<(usize, Self)> {
        let is_header = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
        let (at, header) = text.lines().enumerate().find(|(_, line)| is_header(line))?;
        let cells: Vec<_> = header.split('\t').map(str::trim).collect();
        let column = |name: &str| cells.iter().position(|cell| cell.eq_ignore_ascii_case(name));
        let columns = Self {
            reads: column("reads")?,
            direct: column("taxReads")?,
            id: column("taxID")?,
            rank: column("rank")?,
            name: column("taxName")?,
        };
        Some((at + 1, columns))
    }

    fn parse(self, line: u32, text: &str) -> Option<Line> {
        let cells: Vec<_> = text.split('\t').collect();
        let count = |at: usize| cells.get(at)?.trim().parse::<u64>().ok();
        let name = cells.get(self.name)?;
        let rank = cells.get(self.rank)?;
        let id = count(self.id)?;
        let node = Node {
            line,
            depth: (name.len() - name.trim_start_matches(' ').len()) / 2,
            // Strains, assemblies and sequences hold a part of their species only.
            rank: clades::rank_named(rank).filter(|rank| *rank < Rank::Strain),
            // KrakenUniq numbers assemblies and sequences from one thousand million on.
            ncbi: clades::ncbi(cells[self.id]),
            name: name.trim().to_owned(),
            value: count(self.reads)? as f64,
        };
        (!node.name.is_empty()).then_some(Line { node, direct: count(self.direct)? as f64, id })
    }
}

/// A whole report's root holds as many reads as its rows; one cut off holds more.
fn check_completeness(direct: f64, root: Option<(u32, f64)>, log: &mut ProblemLog) {
    let Some((line, reads)) = root.filter(|(_, reads)| direct < *reads) else { return };
    let message =
        format!("the rows hold {direct} of the {reads} reads of `root`: rows are missing");
    let place = Place::Line(line);
    log.push(Problem::new(Severity::Warning, "report-incomplete", place, message));
}

/// Takes version and database from the comments: `# KrakenUniq v1.0.0 … DB:customdb/ …`.
fn method(text: &str) -> Method {
    let comments: Vec<_> = text.lines().take_while(|line| !line.starts_with('%')).collect();
    let words = || comments.iter().flat_map(|line| line.split_whitespace());
    let after = |name: &str| words().skip_while(move |word| *word != name).nth(1);
    let version = ["KrakenUniq", "KrakenHLL"].iter().find_map(|name| after(name));
    let database = words().find_map(|word| word.strip_prefix("DB:")).filter(|it| !it.is_empty());
    // A path may name a person; the database is its last folder.
    let database = database.or_else(|| after("--db")).map(|path| path.trim_end_matches('/'));
    let database = database.and_then(|path| path.rsplit('/').next()).filter(|it| !it.is_empty());
    Method {
        version: version.map(|it| it.trim_start_matches('v').to_owned()),
        database: database.map(str::to_owned),
        taxonomy: Some("NCBI".to_owned()),
        ..clades::shotgun("KrakenUniq")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "# KrakenUniq v0.5.8 DATE:2020 DB_SIZE:9\n# CL:perl krakenuniq --db /data/who/standard --report-file r\n\n%\treads\ttaxReads\tkmers\tdup\tcov\ttaxID\trank\ttaxName\n";

    fn read(rows: &str) -> Reading {
        let file = SourceFile::new("s.report", format!("{HEAD}{rows}").into_bytes());
        assert_eq!(KrakenUniq.recognise(&file), Confidence::Certain);
        KrakenUniq.read(&file, &ReadOptions::default())
    }

    #[test]
    fn version_and_database_are_as_the_comments_state_them() {
        let reading = read(
            "10\t10\t10\t1\t1\tNA\t0\tno rank\tunclassified\n90\t90\t0\t1\t1\t0.1\t1\tno rank\troot\n90\t90\t90\t1\t1\t0.1\t2\tsuperkingdom\t  Bacteria\n",
        );
        assert_eq!(reading.problems, []);
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.rank(), profile.unclassified()), (Rank::Domain, Some(10.0)));
        assert_eq!(profile.method().version.as_deref(), Some("0.5.8"));
        assert_eq!(profile.method().database.as_deref(), Some("standard"));
    }

    #[test]
    fn a_report_without_rows_is_empty_and_one_without_taxa_is_not() {
        assert_eq!(read("").problems[0].code, "file-empty");
        let unclassified = read("100\t7\t7\t1\t1\tNA\t0\tno rank\tunclassified\n");
        assert_eq!(unclassified.problems[0].code, "nothing-classified");
        assert_eq!(unclassified.specimens[0].profiles[0].unclassified(), Some(7.0));
    }
}

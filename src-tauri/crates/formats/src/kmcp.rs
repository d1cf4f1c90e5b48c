//! KMCP profiles: percentages by reference genome.

use crate::clades::{self, Gathered};
use crate::lineage::has_gtdb_suffix;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads the table of `kmcp profile`; its MetaPhlAn and CAMI forms are those formats.
pub struct KmcpProfile;

static FORMAT: Format = Format {
    id: "kmcp-profile",
    kind: Kind::Microbiome,
    title: "KMCP profile",
    recognised_by: "a header with `ref`, `percentage`, `chunksFrac` and `ureads`",
    specification: "KMCP usage, “profile: output format” (17 columns; `coverage` since 0.8)",
};

impl FormatReader for KmcpProfile {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let header = file.text().and_then(|text| text.lines().next());
        match header.and_then(Columns::of) {
            Some(_) => Confidence::Certain,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let Some(columns) = text.lines().next().and_then(Columns::of) else {
            let message = "the first line does not name the columns of a KMCP profile";
            log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
            return Reading { problems: log.finish(), ..Reading::new(Kind::Microbiome) };
        };
        let mut specimen = Gathered::new(file.stem());
        let (mut taxonomy, mut nameless) = (None, 0_usize);
        for (line, text) in (1..).zip(text.lines()).skip(1) {
            if text.trim().is_empty() {
                continue;
            }
            let Some((taxon, percent, numbers)) = columns.parse(text) else {
                let message = "the line is no row of a KMCP profile";
                clades::unreadable(line, text, message, &mut log);
                continue;
            };
            nameless += usize::from(taxon.lineage.is_empty());
            let is_gtdb = taxon.lineage.iter().any(|(_, name)| has_gtdb_suffix(name));
            taxonomy = match taxonomy {
                Some("GTDB") => taxonomy,
                _ if is_gtdb => Some("GTDB"),
                // Of another taxonomy the numbers are hashes, larger than any of NCBI's.
                _ if numbers == Numbers::Ncbi && !taxon.lineage.is_empty() => Some("NCBI"),
                _ => taxonomy,
            };
            specimen.push(Rank::Feature, taxon, percent, Place::Line(line));
        }
        if nameless > 0 {
            let message = format!("{nameless} reference genomes stand without a taxonomy");
            let problem = Problem::new(Severity::Note, "taxonomy-absent", Place::File, message);
            log.push(problem.with_hint("run `kmcp profile` with `--taxdump` and `--taxid-map`"));
        }
        let taxonomy = taxonomy.map(str::to_owned);
        let method = Method { taxonomy, ..clades::shotgun("KMCP") };
        clades::into_reading(vec![specimen], Rank::Feature, &method, Abundance::Percent, log)
    }
}

/// Whose numbers the taxa have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbers {
    Ncbi,
    Other,
}

/// Where the columns stand.
struct Columns {
    reference: usize,
    percentage: usize,
    id: Option<usize>,
    rank: Option<usize>,
    name: Option<usize>,
    path: Option<usize>,
}

impl Columns {
    fn of(header: &str) -> Option<Self> {
        let cells: Vec<_> = header.trim_start_matches('#').split('\t').map(str::trim).collect();
        let column = |name: &str| cells.iter().position(|cell| *cell == name);
        column("chunksFrac").and(column("ureads"))?;
        Some(Self {
            reference: column("ref")?,
            percentage: column("percentage")?,
            id: column("taxid"),
            rank: column("rank"),
            name: column("taxname"),
            path: column("taxpathsn"),
        })
    }

    fn parse(&self, text: &str) -> Option<(Taxon, f64, Numbers)> {
        let cells: Vec<_> = text.split('\t').map(str::trim).collect();
        let reference = cells.get(self.reference).filter(|it| !it.is_empty())?;
        let percent = clades::number(cells.get(self.percentage)?)?;
        let cell = |at: Option<usize>| {
            at.and_then(|at| cells.get(at)).copied().filter(|it| !it.is_empty())
        };
        let ncbi = cell(self.id).and_then(clades::ncbi);
        let numbers = if ncbi.is_some() { Numbers::Ncbi } else { Numbers::Other };
        let rank = cell(self.rank).and_then(clades::rank_named);
        let path: Vec<_> = cell(self.path).map_or(vec![], |it| it.split(';').collect());
        let lineage = lineage(rank, cell(self.name), &path);
        // A number without a name cannot be told from another taxonomy's.
        let ncbi = ncbi.filter(|_| !lineage.is_empty() || cell(self.name).is_some());
        // A name without a rank stands in no lineage; it must not get lost.
        let is_in_lineage = |name: &&str| lineage.iter().any(|(_, it)| it == name);
        let name = match cell(self.name).filter(|name| !is_in_lineage(name)) {
            Some(name) => format!("{reference} {name}"),
            None => (*reference).to_owned(),
        };
        Some((Taxon { name, lineage, ncbi }, percent, numbers))
    }
}

/// Gives names their ranks: all of them where none is left out, else only the first and the last.
fn lineage(rank: Option<Rank>, name: Option<&str>, path: &[&str]) -> Vec<(Rank, String)> {
    let own = rank.zip(name).map(|(rank, name)| (rank, name.to_owned()));
    let position = |rank: Rank| Rank::NAMED.iter().position(|it| *it == rank);
    let is_whole = |rank: Rank| position(rank).is_some_and(|at| path.len() == at + 1);
    match own {
        Some((rank, _)) if is_whole(rank) => {
            let names = Rank::NAMED.into_iter().zip(path.iter().map(|it| (*it).to_owned()));
            names.filter(|(_, name)| !name.is_empty()).collect()
        }
        Some((rank, name)) => {
            let domain = path.first().filter(|_| rank > Rank::Domain && path.len() > 1);
            let domain = domain.map(|it| (Rank::Domain, (*it).to_owned()));
            domain.into_iter().chain([(rank, name)]).collect()
        }
        // A rank without a name of ours lies below the domain all the same.
        None => match path {
            [domain, _, ..] => vec![(Rank::Domain, (*domain).to_owned())],
            _ => vec![],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_a_rank_is_kept() {
        let text = "ref\tpercentage\tchunksFrac\tureads\ttaxid\trank\ttaxname\ttaxpath\ttaxpathsn\ntest_1\t100.0\t1.00\t114\t2697049\t\tSARS-CoV-2\t\t\n";
        let file = SourceFile::new("s.profile", text.as_bytes().to_vec());
        let reading = KmcpProfile.read(&file, &ReadOptions::default());
        let taxon = &reading.specimens[0].profiles[0].taxa()[0];
        assert_eq!((taxon.name.as_str(), taxon.ncbi), ("test_1 SARS-CoV-2", Some(2_697_049)));
    }

    #[test]
    fn names_get_ranks_only_where_none_is_left_out() {
        let whole = ["Bacteria", "P", "C", "O", "F", "G", "G s"];
        assert_eq!(lineage(Some(Rank::Species), Some("G s"), &whole).len(), 7);
        let gap = ["Viruses", "P", "G s"];
        let found = lineage(Some(Rank::Species), Some("G s"), &gap);
        assert_eq!(found, [(Rank::Domain, "Viruses".into()), (Rank::Species, "G s".into())]);
        assert_eq!(lineage(None, Some("clade"), &gap), [(Rank::Domain, "Viruses".into())]);
        assert_eq!(lineage(None, None, &[]), []);
    }
}

//! mOTUs profiles, single and merged: counts or shares by marker-gene cluster or clade.

use crate::clades::{self, Gathered};
use crate::lineage::{self, Lineage, has_gtdb_suffix};
use crate::problem_log::ProblemLog;
use crate::taxa;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Column, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads what `motus profile` and `motus merge` write, with or without numbers and lineages.
pub struct MotusProfile;

static FORMAT: Format = Format {
    id: "motus-profile",
    kind: Kind::Microbiome,
    title: "mOTUs profile",
    recognised_by: "a header that begins with `#consensus_taxonomy` or `#mOTU`",
    specification: "mOTUs wiki, “Explain the resulting profile” and “Parameters to change the resulting profiles” (-c, -k, -p, -q, -u), `motus merge`",
};

impl FormatReader for MotusProfile {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let head = file.text().map(crate::grid::head);
        match head.and_then(Header::find) {
            Some(_) => Confidence::Certain,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let Some(header) = Header::find(text) else {
            let message = "no header begins with `#consensus_taxonomy` or `#mOTU`";
            log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
            return Reading { problems: log.finish(), ..Reading::new(Kind::Microbiome) };
        };
        let table = Table::read(text, &header, file.stem(), &mut log);
        if table.absent > 0 {
            let message =
                format!("{} of {} rows are zero in every specimen", table.absent, table.rows);
            log.note("taxa-absent", message);
        }
        let Some(abundance) = table.abundance() else {
            let message = "numbers have fractions, and specimens do not add up to one";
            log.push(Problem::new(Severity::Error, "abundance-unclear", Place::File, message));
            return Reading { problems: log.finish(), ..Reading::new(Kind::Microbiome) };
        };
        let method = header.method(text, &table.specimens);
        clades::into_reading(table.specimens, header.rank, &method, abundance, log)
    }
}

/// What stands above the rows.
struct Header {
    /// How many lines end with the header.
    lines: usize,
    /// The column with names or lineages, where the first holds the clusters' identifiers.
    taxonomy: Option<usize>,
    ncbi: Option<usize>,
    samples: Vec<(usize, String)>,
    /// The rank of the rows; clusters are features.
    rank: Rank,
}

impl Header {
    fn find(text: &str) -> Option<Self> {
        let mut rank = Rank::Feature;
        for (at, line) in text.lines().enumerate() {
            let cells: Vec<_> = line.trim_start_matches('#').split('\t').map(str::trim).collect();
            let first = cells[0].to_ascii_lowercase();
            if cells.len() > 1 && matches!(first.as_str(), "consensus_taxonomy" | "motu") {
                return Some(Self::of(at + 1, rank, &cells));
            }
            if !line.starts_with('#') && !line.trim().is_empty() {
                return None;
            }
            // `calc_motu 3.0.3 -k genus`
            let mut words = line.split_whitespace().skip_while(|word| *word != "-k");
            rank = match words.nth(1) {
                Some("kingdom") => Rank::Domain,
                Some(level) => clades::rank_named(level).unwrap_or(rank),
                None => rank,
            };
        }
        None
    }

    fn of(lines: usize, rank: Rank, cells: &[&str]) -> Self {
        let is = |cell: &str, names: &[&str]| names.iter().any(|it| cell.eq_ignore_ascii_case(it));
        let (taxonomies, numbers) =
            (["consensus_taxonomy", "taxonomy", "lineage"], ["NCBI_tax_id", "NCBI_taxid"]);
        let others = cells.iter().enumerate().skip(1);
        let taxonomy = others.clone().find(|(_, cell)| is(cell, &taxonomies)).map(|(at, _)| at);
        let ncbi = others.clone().find(|(_, cell)| is(cell, &numbers)).map(|(at, _)| at);
        let samples =
            others.filter(|(at, cell)| ![taxonomy, ncbi].contains(&Some(*at)) && !cell.is_empty());
        let samples = samples.map(|(at, cell)| (at, (*cell).to_owned())).collect();
        Self { lines, taxonomy, ncbi, samples, rank }
    }

    /// Takes versions from the comments: `# … motus version 3.0.3 | … | gene database: nr3.0.3 | …`.
    fn method(&self, text: &str, specimens: &[Gathered]) -> Method {
        let comments = || text.lines().take(self.lines);
        let after = |mark: &str| {
            let rest = comments().find_map(|line| line.split_once(mark))?.1;
            rest.split([' ', '|', ',']).find(|word| !word.is_empty()).map(str::to_owned)
        };
        let rows = specimens.iter().flat_map(|it| it.by_rank.values()).flatten();
        let mut names = rows.flat_map(|row| &row.taxon.lineage);
        let is_gtdb = names.any(|(rank, name)| *rank == Rank::Phylum && has_gtdb_suffix(name));
        Method {
            version: after("motus version "),
            database: after("gene database: "),
            taxonomy: Some(if is_gtdb { "GTDB" } else { "NCBI" }.to_owned()),
            ..clades::shotgun("mOTUs")
        }
    }
}

/// The rows of a profile.
struct Table {
    specimens: Vec<Gathered>,
    rows: usize,
    absent: usize,
    has_point: bool,
}

impl Table {
    fn read(text: &str, header: &Header, stem: &str, log: &mut ProblemLog) -> Self {
        let is_unnamed = |label: &str| matches!(label, "unnamed sample" | "unnamed_sample");
        let label =
            |label: &str| if is_unnamed(label) { stem.to_owned() } else { label.to_owned() };
        let specimens = header.samples.iter().map(|(_, name)| Gathered::new(label(name)));
        let mut table =
            Self { specimens: specimens.collect(), rows: 0, absent: 0, has_point: false };
        for (line, text) in (1..).zip(text.lines()).skip(header.lines) {
            if text.trim().is_empty() || text.starts_with('#') {
                continue;
            }
            let cells: Vec<_> = text.split('\t').map(str::trim).collect();
            table.rows += 1;
            let mut taxon = None;
            let mut is_absent = true;
            for ((column, label), specimen) in header.samples.iter().zip(&mut table.specimens) {
                let cell = cells.get(*column).copied().unwrap_or_default();
                let place = Place::Cell { row: line, column: Column::new(None, label.as_str()) };
                let Some(value) = clades::number(cell) else {
                    let message = format!("the abundance of `{}` is not a number", cells[0]);
                    let problem =
                        Problem::new(Severity::Error, "number-unreadable", place, message);
                    log.push(problem.with_value(cell));
                    is_absent = false;
                    continue;
                };
                specimen.is_seen = true;
                table.has_point |= cell.contains('.');
                if is_unassigned(cells[0]) {
                    specimen.push_unclassified(value);
                    is_absent = false;
                } else if value.abs() > 0.0 {
                    let taxon = taxon.get_or_insert_with(|| header.taxon(&cells));
                    specimen.push(header.rank, taxon.clone(), value, place);
                    is_absent = false;
                }
            }
            table.absent += usize::from(is_absent);
        }
        table
    }

    /// Tells counts from shares: counts have no point, shares add up to one.
    fn abundance(&self) -> Option<Abundance> {
        let values =
            |it: &Gathered| it.by_rank.values().flatten().map(|row| row.value).sum::<f64>();
        let total = |it: &Gathered| values(it) + it.unclassified.unwrap_or(0.0);
        let sums: Vec<f64> = self.specimens.iter().map(total).collect();
        let rows = self.specimens.iter().flat_map(|it| it.by_rank.values()).flatten();
        let is_whole = rows.map(|row| row.value.fract().abs()).sum::<f64>() <= 0.0;
        let largest = sums.iter().copied().fold(0.0, f64::max);
        match self.has_point && largest <= 1.02 {
            true => Some(Abundance::Relative),
            false => taxa::abundance(is_whole, &sums),
        }
    }
}

/// Version 2 writes `-1` for what belongs to no cluster.
fn is_unassigned(name: &str) -> bool {
    matches!(name, "unassigned" | "Unassigned" | "-1")
}

impl Header {
    fn taxon(&self, cells: &[&str]) -> Taxon {
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).copied();
        let ncbi = cell(self.ncbi).and_then(clades::ncbi);
        let written = cell(self.taxonomy).unwrap_or(cells[0]);
        if lineage::is_lineage(written) {
            let found = Lineage::parse(written);
            return match (self.rank, found.ranks.last()) {
                (Rank::Feature, _) | (_, None) => {
                    Taxon { name: cells[0].to_owned(), lineage: found.ranks, ncbi }
                }
                (_, Some((_, name))) => Taxon { name: name.clone(), lineage: found.ranks, ncbi },
            };
        }
        // `Blautia obeum/wexlerae [ref_mOTU_v3_02154]`
        let (consensus, _) = written.split_once(" [").unwrap_or((written, ""));
        let is_species = consensus.contains(' ')
            && !consensus.contains("incertae sedis")
            && !consensus.ends_with(" sp.");
        let lineage = match self.rank {
            Rank::Feature if is_species => vec![(Rank::Species, consensus.to_owned())],
            Rank::Feature => vec![],
            rank => vec![(rank, written.to_owned())],
        };
        Taxon { name: cells[0].to_owned(), lineage, ncbi }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("s.motus", text.as_bytes().to_vec());
        assert_eq!(MotusProfile.recognise(&file), Confidence::Certain);
        MotusProfile.read(&file, &ReadOptions::default())
    }

    const COMMENT: &str = "# git tag version 2.0.0 |  motus version 2.0.0 | gene database: nr2.0.0 | calc_motu 2.0.0 -k mOTU -g 3 | taxonomy: ref_mOTU_2.0.0\n";

    #[test]
    fn shares_and_what_belongs_to_no_cluster_are_read() {
        let reading = read(&format!(
            "{COMMENT}#consensus_taxonomy\tS1\tunnamed sample\nDorea longicatena [ref_mOTU_v2_0001]\t0.75\t0.0\nDorea sp. [ref_mOTU_v2_0002]\t0\t1.0\n-1\t0.25\t0.0\n"
        ));
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!(
            (profile.abundance(), profile.unclassified()),
            (Abundance::Relative, Some(0.25))
        );
        assert_eq!(profile.taxa()[0].at(Rank::Species), Some("Dorea longicatena"));
        assert_eq!(profile.method().database.as_deref(), Some("nr2.0.0"));
        assert_eq!(reading.specimens[1].label, "s");
        assert_eq!(reading.specimens[1].profiles[0].taxa()[0].lineage, []);
    }

    #[test]
    fn lineages_of_their_own_column_are_read() {
        let reading = read(
            "#mOTU\tconsensus_taxonomy\tNCBI_tax_id\tS1\nref_mOTU_v3_1\tk__Bacteria|p__Firmicutes|g__Dorea|s__Dorea longicatena\t88431\t12\nunassigned\tunassigned\tNA\t3\n",
        );
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.abundance(), profile.unclassified()), (Abundance::Counts, Some(3.0)));
        let taxon = &profile.taxa()[0];
        assert_eq!((taxon.name.as_str(), taxon.at(Rank::Genus)), ("ref_mOTU_v3_1", Some("Dorea")));
    }

    #[test]
    fn a_profile_of_another_level_is_of_that_rank() {
        let text =
            format!("{COMMENT}#consensus_taxonomy\tS1\nDorea\t7\n").replace("-k mOTU", "-k genus");
        let reading = read(&text);
        assert_eq!(reading.specimens[0].profiles[0].rank(), Rank::Genus);
    }
}

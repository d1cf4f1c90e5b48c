//! Tables of kaiju2table: reads by taxon of one rank, several specimens below one another.

use crate::clades::{self, Gathered};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use std::collections::BTreeMap;
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads the tables that kaiju2table writes, with names, full paths or chosen ranks.
pub struct KaijuTable;

static FORMAT: Format = Format {
    id: "kaiju-table",
    kind: Kind::Microbiome,
    title: "Kaiju table",
    recognised_by: "a header with `file`, `percent`, `reads` and `taxon_id`",
    specification: "Kaiju README, “kaiju2table”, and its source: rows for unassigned and unclassified reads, options -p, -l, -e, -m and -c",
};

impl FormatReader for KaijuTable {
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
            let message = "the first line does not name the columns of a table of kaiju2table";
            log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
            return Reading { problems: log.finish(), ..Reading::new(Kind::Microbiome) };
        };
        let rank = columns.rank.or_else(|| rank_of(text)).unwrap_or(Rank::Feature);
        if rank == Rank::Feature {
            let message = "no row says of which rank the taxa are";
            log.push(Problem::new(Severity::Warning, "rank-missing", Place::File, message));
        }
        let mut specimens = Vec::<Gathered>::new();
        let mut at = BTreeMap::<&str, usize>::new();
        let mut unassigned = BTreeMap::<usize, f64>::new();
        for (line, text) in (1..).zip(text.lines()).skip(1) {
            if text.trim().is_empty() {
                continue;
            }
            let Some(row) = columns.parse(text) else {
                let message = "the line is no row of a table of kaiju2table";
                clades::unreadable(line, text, message, &mut log);
                continue;
            };
            let index = *at.entry(row.file).or_insert_with(|| {
                specimens.push(Gathered::new(row.file));
                specimens.len() - 1
            });
            match row.taxon(rank, &columns.ranks) {
                Some(taxon) => {
                    specimens[index].push(rank, taxon, row.reads, Place::Line(line));
                }
                None => {
                    specimens[index].push_unclassified(row.reads);
                    if !row.name.starts_with("unclassified") {
                        *unassigned.entry(index).or_default() += row.reads;
                    }
                }
            }
        }
        name_specimens(&mut specimens);
        for (index, reads) in unassigned.into_iter().filter(|(_, reads)| *reads > 0.0) {
            let label = &specimens[index].label;
            let rank = rank.as_str();
            log.note(
                "reads-unassigned",
                format!("{reads} reads of `{label}` have a taxon but no {rank} of their own; they are among the unclassified"),
            );
        }
        let taxonomy = Some("NCBI".to_owned());
        let method = Method { taxonomy, ..clades::shotgun("Kaiju") };
        clades::into_reading(specimens, rank, &method, Abundance::Counts, log)
    }
}

/// Labels specimens by their files; of files of one name in several folders, by folder and file.
fn name_specimens(specimens: &mut [Gathered]) {
    let mut times = BTreeMap::<String, usize>::new();
    for specimen in specimens.iter() {
        *times.entry(clades::label_of(&specimen.label)).or_default() += 1;
    }
    for specimen in specimens {
        let label = clades::label_of(&specimen.label);
        let folder = specimen.label.rsplit('/').nth(1).filter(|it| !it.is_empty());
        specimen.label = match folder.filter(|_| times.get(&label).is_some_and(|it| *it > 1)) {
            Some(folder) => format!("{folder}/{label}"),
            None => label,
        };
    }
}

/// What the header names after the number of the taxon.
struct Columns {
    /// The one rank that the header names instead of `taxon_name`.
    rank: Option<Rank>,
    /// The ranks that have columns of their own.
    ranks: Vec<Option<Rank>>,
}

impl Columns {
    fn of(header: &str) -> Option<Self> {
        let cells: Vec<_> = header.trim_end().split('\t').map(str::trim).collect();
        let (["file", "percent", "reads", "taxon_id"], rest) = cells.split_first_chunk::<4>()?
        else {
            return None;
        };
        let ranks = match rest {
            [] => return None,
            ["taxon_name" | "taxon_path"] => vec![],
            ranks => ranks.iter().map(|rank| clades::rank_named(rank)).collect(),
        };
        let rank = ranks.first().copied().flatten().filter(|_| ranks.len() == 1);
        Some(Self { rank, ranks })
    }

    fn parse<'a>(&self, line: &'a str) -> Option<Line<'a>> {
        let cells: Vec<_> = line.split('\t').map(str::trim).collect();
        let [file, percent, reads, id, names @ ..] = cells.as_slice() else { return None };
        clades::number(percent)?;
        let name = names.first().filter(|name| !name.is_empty())?;
        Some(Line {
            file,
            reads: reads.parse::<u64>().ok()? as f64,
            id: clades::ncbi(id),
            name,
            names: names.to_vec(),
        })
    }
}

/// One line of a table.
struct Line<'a> {
    file: &'a str,
    reads: f64,
    id: Option<u32>,
    name: &'a str,
    names: Vec<&'a str>,
}

impl Line<'_> {
    /// Makes the taxon; `None` for reads that have none at this rank.
    fn taxon(&self, rank: Rank, ranks: &[Option<Rank>]) -> Option<Taxon> {
        let id = self.id?;
        let mut lineage = vec![];
        let path = self.name.split(';').map(str::trim).filter(|name| !matches!(*name, "" | "NA"));
        let path: Vec<_> = path.collect();
        let name = if ranks.len() > 1 {
            let named = ranks.iter().zip(&self.names);
            let named = named.filter_map(|(rank, name)| Some(((*rank)?, *name)));
            lineage.extend(named.filter(|(_, name)| *name != "NA" && !name.is_empty()));
            lineage.last().map(|(_, name)| *name)
        } else {
            // Of a path only its ends have a sure rank.
            path.last().copied()
        };
        let name = name.map_or_else(|| format!("taxonid:{id}"), str::to_owned);
        let mut lineage: Vec<_> =
            lineage.into_iter().map(|(rank, name)| (rank, name.to_owned())).collect();
        lineage.retain(|(own, _)| *own < rank);
        let is_virus = path.len() == 1 && name == "Viruses";
        let top = ["Bacteria", "Archaea", "Eukaryota", "Viruses"];
        let domain = path.iter().find(|name| top.contains(name)).filter(|_| lineage.is_empty());
        lineage.extend(domain.map(|name| (Rank::Domain, (*name).to_owned())));
        // Viruses are summed up as such, whatever the rank of the table.
        if !is_virus && rank != Rank::Feature && lineage.last().is_none_or(|(last, _)| *last < rank)
        {
            lineage.push((rank, name.clone()));
        }
        Some(Taxon { name, lineage, ncbi: Some(id) })
    }
}

/// Takes the rank from the row of reads that have none: `cannot be assigned to a (non-viral) genus`.
fn rank_of(text: &str) -> Option<Rank> {
    let after = |line: &str| {
        let (_, rest) = line
            .split_once("\tcannot be assigned to a ")
            .or_else(|| line.split_once("\tbelong to a "))?;
        let rest = rest.trim_start_matches("(non-viral) ");
        clades::rank_named(rest.split_whitespace().next()?)
    };
    text.lines().find_map(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("table.tsv", text.as_bytes().to_vec());
        assert_eq!(KaijuTable.recognise(&file), Confidence::Certain);
        KaijuTable.read(&file, &ReadOptions::default())
    }

    const TAIL: &str = "x/a.out\t1.0\t1\t10239\tViruses\nx/a.out\t2.0\t2\t0\tcannot be assigned to a (non-viral) genus\nx/a.out\t3.0\t3\t0\tbelong to a (non-viral) genus with less than 1% of all reads\nx/a.out\t4.0\t4\t0\tunclassified\n";

    #[test]
    fn reads_without_a_taxon_of_the_rank_are_counted_and_told() {
        let head = "file\tpercent\treads\ttaxon_id\ttaxon_name\n";
        let reading = read(&format!("{head}x/a.out\t90.0\t90\t816\tBacteroides\n{TAIL}"));
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.rank(), profile.unclassified()), (Rank::Genus, Some(9.0)));
        assert_eq!(
            (profile.values(), reading.specimens[0].label.as_str()),
            (&[90.0, 1.0][..], "a")
        );
        assert_eq!(profile.taxa()[1].lineage, [(Rank::Domain, "Viruses".to_owned())]);
        assert!(reading.problems[0].message.starts_with("5 reads of `a`"));
    }

    #[test]
    fn paths_and_columns_of_ranks_are_lineages() {
        let path = read(&format!(
            "file\tpercent\treads\ttaxon_id\ttaxon_path\nx/a.out\t90.0\t90\t816\tcellular organisms;Bacteria;FCB group;Bacteroides;\n{TAIL}"
        ));
        let taxon = &path.specimens[0].profiles[0].taxa()[0];
        assert_eq!((taxon.name.as_str(), taxon.lineage.len()), ("Bacteroides", 2));
        let ranks = read(&format!(
            "file\tpercent\treads\ttaxon_id\tsuperkingdom\tphylum\tgenus\nx/a.out\t90.0\t90\t816\tBacteria\tNA\tBacteroides\n{TAIL}"
        ));
        let taxon = &ranks.specimens[0].profiles[0].taxa()[0];
        assert_eq!((taxon.at(Rank::Domain), taxon.at(Rank::Phylum)), (Some("Bacteria"), None));
        let named =
            read("file\tpercent\treads\ttaxon_id\tspecies\na\t1.0\t1\t562\tEscherichia coli\n");
        assert_eq!(named.specimens[0].profiles[0].rank(), Rank::Species);
    }
}

//! Bracken tables: reads re-estimated at one rank, of one specimen or of several side by side.

use crate::clades::{self, Gathered};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Column, Method, Place, Rank, Taxon};

/// Reads the table that Bracken writes with `-o`, and what `combine_bracken_outputs.py` joins.
pub struct BrackenTable;

static FORMAT: Format = Format {
    id: "bracken-table",
    kind: Kind::Microbiome,
    title: "Bracken table",
    recognised_by: "its seven column names, `kraken_assigned_reads` and `new_est_reads` among them; combined, three of them and pairs of `…_num` and `…_frac`",
    specification: "Bracken README, “Output File: abundance estimation”; combine_bracken_outputs.py",
};

const COLUMNS: [&str; 7] = [
    "name",
    "taxonomy_id",
    "taxonomy_lvl",
    "kraken_assigned_reads",
    "added_reads",
    "new_est_reads",
    "fraction_total_reads",
];

impl FormatReader for BrackenTable {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let header = file.text().and_then(|text| text.lines().next());
        match header.and_then(Header::of) {
            Some(_) => Confidence::Certain,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let header = text.lines().next().and_then(Header::of).unwrap_or_else(Header::single);
        let label = |name: &Option<String>| name.clone().unwrap_or_else(|| file.stem().to_owned());
        let labels = header.samples.iter().map(|(_, name)| Gathered::new(label(name)));
        let mut specimens: Vec<_> = labels.collect();
        let is_combined = header.samples.iter().any(|(_, name)| name.is_some());
        for (line, text) in (1..).zip(text.lines()).skip(1) {
            if text.trim().is_empty() {
                continue;
            }
            let Some((rank, taxon, counts)) = header.parse(text) else {
                let message = "the line is no row of a Bracken table";
                clades::unreadable(line, text, message, &mut log);
                continue;
            };
            for (reads, specimen) in counts.into_iter().zip(&mut specimens) {
                specimen.is_seen = true;
                // In a combined table a zero is a taxon of another specimen.
                if reads > 0.0 || !is_combined {
                    let place = match is_combined {
                        true => {
                            let column = Column::new(None, specimen.label.as_str());
                            Place::Cell { row: line, column }
                        }
                        false => Place::Line(line),
                    };
                    specimen.push(rank, taxon.clone(), reads, place);
                }
            }
        }
        let method = clades::shotgun("Kraken2/Bracken");
        let method = Method { taxonomy: None, ..method };
        clades::into_reading(specimens, Rank::Species, &method, Abundance::Counts, log)
    }
}

/// Where the reads of each specimen stand.
struct Header {
    width: usize,
    /// The columns of estimated reads with the specimens' labels; `None` where the file names it.
    samples: Vec<(usize, Option<String>)>,
}

impl Header {
    fn single() -> Self {
        Self { width: COLUMNS.len(), samples: vec![(5, None)] }
    }

    fn of(line: &str) -> Option<Self> {
        let cells: Vec<_> = line.trim_end().split('\t').map(str::trim).collect();
        if cells == COLUMNS {
            return Some(Self::single());
        }
        let pairs = cells.strip_prefix(&COLUMNS[..3]).filter(|rest| !rest.is_empty())?;
        let mut samples = vec![];
        for (number, pair) in pairs.chunks(2).enumerate() {
            let [reads, share] = pair else { return None };
            let label = reads.strip_suffix("_num")?;
            (share.strip_suffix("_frac")? == label).then_some(())?;
            // Without names given, the labels are those of Bracken's own files.
            let endings = [".bracken", ".tsv", ".txt", ".report"];
            let label = endings.iter().find_map(|it| label.strip_suffix(it)).unwrap_or(label);
            samples.push((3 + 2 * number, Some(label.to_owned())));
        }
        Some(Self { width: cells.len(), samples })
    }

    fn parse(&self, line: &str) -> Option<(Rank, Taxon, Vec<f64>)> {
        let cells: Vec<_> = line.split('\t').map(str::trim).collect();
        let [name, ncbi, level, ..] = cells.as_slice() else { return None };
        let rank = match *level {
            "D" | "K" => Rank::Domain,
            "P" => Rank::Phylum,
            "C" => Rank::Class,
            "O" => Rank::Order,
            "F" => Rank::Family,
            "G" => Rank::Genus,
            "S" => Rank::Species,
            "S1" => Rank::Strain,
            _ => return None,
        };
        let taxon = Taxon {
            name: (*name).to_owned(),
            lineage: vec![(rank, (*name).to_owned())],
            ncbi: Some(ncbi.parse().ok()?),
        };
        let count = |at: usize| Some(cells.get(at)?.parse::<u64>().ok()? as f64);
        let counts: Option<Vec<_>> = self.samples.iter().map(|(at, _)| count(*at)).collect();
        (cells.len() == self.width && !name.is_empty()).then_some((rank, taxon, counts?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn combined_tables_have_a_specimen_for_each_pair_of_columns() {
        let text = "name\ttaxonomy_id\ttaxonomy_lvl\ta.bracken_num\ta.bracken_frac\tb_num\tb_frac\nE. coli\t562\tS\t7\t1.0\t0\t0.0\nB. subtilis\t1423\tS\t0\t0.0\t5\t1.0\nX\t1\tS\t0\n";
        let file = SourceFile::new("all.tsv", text.as_bytes().to_vec());
        assert_eq!(BrackenTable.recognise(&file), Confidence::Certain);
        let reading = BrackenTable.read(&file, &ReadOptions::default());
        let labels: Vec<_> = reading.specimens.iter().map(|it| it.label.as_str()).collect();
        assert_eq!((labels, reading.problems.len()), (vec!["a", "b"], 1));
        assert_eq!(reading.specimens[1].profiles[0].taxa()[0].name, "B. subtilis");
        assert_eq!(reading.specimens[1].profiles[0].values(), [5.0]);
    }
}

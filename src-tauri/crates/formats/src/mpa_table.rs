//! Clade tables of KrakenTools (`kreport2mpa.py`, `combine_mpa.py`): reads by lineage.

use crate::clades::{self, Clade, Gathered};
use crate::lineage::{self, has_gtdb_suffix};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Column, Method, Place, Problem, Rank, Severity};

/// Reads tables in MetaPhlAn's style that are made of Kraken reports, single and combined.
pub struct MpaTable;

static FORMAT: Format = Format {
    id: "mpa-table",
    kind: Kind::Microbiome,
    title: "KrakenTools clade table (mpa)",
    recognised_by: "a header `#Classification`, or no header and whole numbers beside lineages such as `k__…` or `d_…`",
    specification: "KrakenTools README, kreport2mpa.py and combine_mpa.py; Bracken's kreport2mpa.py",
};

impl FormatReader for MpaTable {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = crate::grid::head(text);
        let mut lines = head.lines().filter(|line| !line.trim().is_empty()).peekable();
        let has_header = lines.peek().is_some_and(|line| is_header(line));
        let mut rows = lines.skip(usize::from(has_header)).take(50).peekable();
        if has_header {
            return Confidence::Certain;
        }
        let is_row = |line: &str| {
            let Some((clade, count)) = line.split_once('\t') else { return false };
            lineage::is_lineage(clade)
                && !clade.contains(';')
                && count.trim().parse::<u64>().is_ok()
        };
        match rows.peek().is_some() && rows.all(is_row) {
            true => Confidence::Certain,
            false => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let header = text.lines().find(|line| !line.trim().is_empty()).filter(|it| is_header(it));
        let labels: Vec<_> = match header {
            Some(header) => header.split('\t').skip(1).map(|it| label(it, file.stem())).collect(),
            None => vec![file.stem().to_owned()],
        };
        let mut specimens: Vec<_> = labels.iter().map(Gathered::new).collect();
        let mut has_point = false;
        for (line, text) in (1..).zip(text.lines()) {
            if text.trim().is_empty() || is_header(text) {
                continue;
            }
            let cells: Vec<_> = text.split('\t').map(str::trim).collect();
            let found = clades::clade(cells[0], None);
            let (rank, taxon) = match found {
                Clade::Taxon(rank, taxon) if lineage::is_lineage(cells[0]) => (rank, taxon),
                Clade::Between if cells[0].contains('_') => {
                    specimens.iter_mut().for_each(|specimen| specimen.is_seen = true);
                    continue;
                }
                _ => {
                    clades::unreadable(line, text, "the line names no clade", &mut log);
                    continue;
                }
            };
            for (column, specimen) in specimens.iter_mut().enumerate() {
                let cell = cells.get(column + 1).copied().unwrap_or_default();
                let name = specimen.label.as_str();
                let place = Place::Cell { row: line, column: Column::new(None, name) };
                has_point |= cell.contains('.');
                match clades::number(cell) {
                    // In a combined table a zero is a clade of another specimen.
                    Some(value) if labels.len() == 1 || value.abs() > 0.0 => {
                        specimen.push(rank, taxon.clone(), value, place);
                    }
                    Some(_) => specimen.is_seen = true,
                    None => {
                        let message = format!("the count of `{}` is not a number", cells[0]);
                        let problem =
                            Problem::new(Severity::Error, "number-unreadable", place, message);
                        log.push(problem.with_value(cell));
                    }
                }
            }
        }
        let abundance = if has_point { Abundance::Percent } else { Abundance::Counts };
        let method = method(&specimens);
        clades::into_reading(specimens, Rank::Domain, &method, abundance, log)
    }
}

fn is_header(line: &str) -> bool {
    line.starts_with("#Classification\t") || line.starts_with("# Classification\t")
}

/// Takes the ending of a report's name away; `Sample #1` stands for a file without a header.
fn label(name: &str, stem: &str) -> String {
    let name = name.trim();
    let endings =
        [".txt", ".kreport", ".kreport2", ".report", ".tsv", ".mpa", ".kraken", ".kreport.txt"];
    let is_file = name.contains('/') || endings.iter().any(|ending| name.ends_with(ending));
    match name {
        "" => stem.to_owned(),
        name if is_file => clades::label_of(name),
        name => name.to_owned(),
    }
}

/// Kraken or Bracken made the report: the table does not say which.
fn method(specimens: &[Gathered]) -> Method {
    let phyla = specimens.iter().filter_map(|it| it.by_rank.get(&Rank::Phylum)).flatten();
    let is_gtdb = phyla.map(|row| &row.taxon.name).any(|name| has_gtdb_suffix(name));
    let taxonomy = is_gtdb.then(|| "GTDB".to_owned());
    Method { profiler: None, taxonomy, ..clades::shotgun("") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("s.mpa", text.as_bytes().to_vec());
        assert_eq!(MpaTable.recognise(&file), Confidence::Certain);
        MpaTable.read(&file, &ReadOptions::default())
    }

    #[test]
    fn levels_between_ranks_are_not_counted_twice() {
        let reading = read(
            "k__Eukaryota\t9\nk__Eukaryota|k__Metazoa\t9\nk__Eukaryota|k__Metazoa|x__Bilateria\t9\nk__Eukaryota|k__Metazoa|x__Bilateria|p__Chordata\t9\n",
        );
        assert_eq!(reading.problems, []);
        let profiles = &reading.specimens[0].profiles;
        assert_eq!(profiles.len(), 2);
        assert_eq!((profiles[0].total() + profiles[1].total()).to_string(), "18");
        assert_eq!(profiles[0].taxa()[0].lineage.len(), 2);
    }

    #[test]
    fn combined_tables_have_a_specimen_for_each_column() {
        let reading =
            read("#Classification\ta.kreport\tSample #2\nk__Bacteria\t5\t0\nk__Archaea\t0\t2\n");
        let labels: Vec<_> = reading.specimens.iter().map(|it| it.label.as_str()).collect();
        assert_eq!(labels, ["a", "Sample #2"]);
        assert_eq!(reading.specimens[1].profiles[0].taxa()[0].name, "Archaea");
        let percent = read("#Classification\ta.kreport\nk__Bacteria\t99.5\n");
        assert_eq!(percent.specimens[0].profiles[0].abundance(), Abundance::Percent);
    }
}

//! sourmash: genomes found by `gather`, and lineages summed up by `tax metagenome`.

use crate::clades::{self, Gathered};
use crate::grid::Grid;
use crate::lineage::{Lineage, has_gtdb_suffix};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use std::collections::BTreeMap;
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads `sourmash gather`, `tax annotate`, and `tax metagenome` in its forms for other programs.
pub struct Sourmash;

static FORMAT: Format = Format {
    id: "sourmash",
    kind: Kind::Microbiome,
    title: "sourmash gather and tax metagenome",
    recognised_by: "a header with `f_unique_to_query` and `f_unique_weighted`, or `query_name,rank,fraction,lineage`, or `fraction` and ranks, or `lineage` above shares of one; or a Kraken report whose taxonomy numbers are all empty",
    specification: "sourmash documentation, “sourmash gather” and “sourmash tax metagenome” (csv_summary, lineage_summary, krona, kreport)",
};

impl FormatReader for Sourmash {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        match file.text().map(crate::grid::head).and_then(Form::of) {
            Some(_) => Confidence::Certain,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let form = Form::of(text);
        let delimiter = if matches!(form, Some(Form::Krona | Form::Kreport | Form::LineageSummary))
        {
            b'\t'
        } else {
            b','
        };
        let (grid, problem) = Grid::from_delimited(text, delimiter);
        problem.into_iter().for_each(|problem| log.push(problem));
        let mut table =
            Table { grid: &grid, stem: file.stem(), specimens: vec![], at: BTreeMap::new() };
        let abundance = match form {
            Some(Form::Gather) => table.gather(&mut log),
            Some(Form::Summary) => table.summary(&mut log),
            Some(Form::LineageSummary) => table.lineage_summary(&mut log),
            Some(Form::Krona) => table.krona(&mut log),
            Some(Form::Kreport) => table.kreport(text, &mut log),
            None => Abundance::Relative,
        };
        let specimens = table.specimens;
        let lineages = || {
            let rows = specimens.iter().flat_map(|it| it.by_rank.values()).flatten();
            rows.flat_map(|row| &row.taxon.lineage)
        };
        let is_gtdb = lineages().any(|(rank, name)| *rank == Rank::Phylum && has_gtdb_suffix(name));
        let taxonomy = if is_gtdb { Some("GTDB".to_owned()) } else { None };
        let method = Method { taxonomy, ..clades::shotgun("sourmash") };
        clades::into_reading(specimens, Rank::Domain, &method, abundance, log)
    }
}

/// Which of sourmash's tables a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Gather,
    Summary,
    LineageSummary,
    Krona,
    Kreport,
}

impl Form {
    fn of(text: &str) -> Option<Self> {
        let first = text.lines().next()?;
        let by_comma: Vec<_> = first.split(',').map(|it| it.trim().trim_matches('"')).collect();
        let has = |name: &str| by_comma.contains(&name);
        if has("f_unique_to_query") && has("f_unique_weighted") {
            return Some(Self::Gather);
        }
        if by_comma.starts_with(&["query_name", "rank", "fraction", "lineage"]) {
            return Some(Self::Summary);
        }
        let by_tab: Vec<_> = first.split('\t').map(str::trim).collect();
        if by_tab[0] == "fraction"
            && by_tab.get(1).is_some_and(|it| clades::rank_named(it).is_some())
        {
            return Some(Self::Krona);
        }
        if by_tab[0] == "lineage" && by_tab.len() > 1 && is_lineage_summary(text) {
            return Some(Self::LineageSummary);
        }
        let mut lines = text.lines().filter(|line| !line.trim().is_empty()).take(20).peekable();
        lines.peek()?;
        lines.all(|line| kreport_row(line).is_some()).then_some(Self::Kreport)
    }
}

/// Tells shares of one by lineage, with a row for what has none, from any table of lineages.
fn is_lineage_summary(head: &str) -> bool {
    let mut has_unclassified = false;
    head.lines().skip(1).filter(|line| !line.trim().is_empty()).all(|line| {
        let mut cells = line.split('\t').map(str::trim);
        has_unclassified |= cells.next() == Some("unclassified");
        cells.all(|cell| clades::number(cell).is_some_and(|it| (0.0..=1.0).contains(&it)))
    }) && has_unclassified
}

/// Reads a row of a kreport: percentage, code of the rank and name; the taxonomy number is empty.
fn kreport_row(line: &str) -> Option<(f64, &str, &str)> {
    let cells: Vec<_> = line.split('\t').map(str::trim).collect();
    let [percent, bases, _, code, "", name] = cells.as_slice() else { return None };
    let is_row = "UDKPCOFGS".contains(code) && code.len() == 1 && clades::number(bases).is_some();
    (is_row && !name.is_empty()).then_some((clades::number(percent)?, code, name))
}

/// A table on its way to specimens.
struct Table<'a> {
    grid: &'a Grid,
    stem: &'a str,
    specimens: Vec<Gathered>,
    at: BTreeMap<String, usize>,
}

impl<'a> Table<'a> {
    fn column(&self, names: &[&str]) -> Option<usize> {
        let header: Vec<_> = self.grid.row(0).collect();
        names.iter().find_map(|name| header.iter().position(|cell| cell == name))
    }

    fn cell(&self, row: usize, column: Option<usize>) -> Option<&'a str> {
        column.map(|column| self.grid.cell(row, column)).filter(|cell| !cell.is_empty())
    }

    /// Finds the specimen of a query, by its name or the file it was made from.
    fn specimen(&mut self, name: Option<&str>, file: Option<&str>) -> &mut Gathered {
        let label = match (name, file) {
            (Some(name), _) => name.to_owned(),
            (None, Some(file)) if file != "-" => clades::label_of(file),
            _ => self.stem.to_owned(),
        };
        let specimens = &mut self.specimens;
        let index = *self.at.entry(label).or_insert_with_key(|label| {
            specimens.push(Gathered::new(label));
            specimens.len() - 1
        });
        &mut self.specimens[index]
    }

    fn unreadable(&self, row: usize, log: &mut ProblemLog) {
        let text = self.grid.row(row).collect::<Vec<_>>().join(",");
        clades::unreadable(
            self.grid.number(row),
            &text,
            "the line is no row of sourmash's table",
            log,
        );
    }

    /// Reads genomes: the share of each in the query that no genome before it explains.
    fn gather(&mut self, log: &mut ProblemLog) -> Abundance {
        let name = self.column(&["name", "match_name"]);
        let share = self.column(&["f_unique_weighted"]);
        let (query, file) = (self.column(&["query_name"]), self.column(&["query_filename"]));
        let lineage = self.column(&["lineage"]);
        for row in 1..self.grid.len() {
            let value = self.cell(row, share).and_then(clades::number);
            let (Some(genome), Some(value)) = (self.cell(row, name), value) else {
                self.unreadable(row, log);
                continue;
            };
            let lineage = self.cell(row, lineage).map(|it| Lineage::parse(it).ranks);
            let (query, file) = (self.cell(row, query), self.cell(row, file));
            let taxon =
                Taxon { name: genome.to_owned(), lineage: lineage.unwrap_or_default(), ncbi: None };
            let place = Place::Line(self.grid.number(row));
            self.specimen(query, file).push(Rank::Feature, taxon, value, place);
        }
        for specimen in &mut self.specimens {
            let rows = specimen.by_rank.get(&Rank::Feature).into_iter().flatten();
            let found: f64 = rows.map(|row| row.value).sum();
            // Shares are of the whole query: what they leave is in no genome of the database.
            if (0.0..=1.0).contains(&found) {
                specimen.unclassified = Some(1.0 - found);
            }
        }
        if lineage.is_none() && !self.specimens.is_empty() {
            let message = "genomes stand without a taxonomy";
            let problem = Problem::new(Severity::Note, "taxonomy-absent", Place::File, message);
            log.push(problem.with_hint("`sourmash tax metagenome` adds the taxonomy"));
        }
        Abundance::Relative
    }

    /// Reads lineages of all ranks, weighted by abundance where the file weights them.
    fn summary(&mut self, log: &mut ProblemLog) -> Abundance {
        let (query, file) = (Some(0), self.column(&["query_filename"]));
        let weighted = self.column(&["f_weighted_at_rank"]);
        for row in 1..self.grid.len() {
            let value = self.cell(row, weighted).or_else(|| self.cell(row, Some(2)));
            let value = value.and_then(clades::number);
            let rank = self.cell(row, Some(1));
            let (Some(rank), Some(value)) = (rank, value) else {
                self.unreadable(row, log);
                continue;
            };
            let lineage = self.cell(row, Some(3)).unwrap_or("unclassified");
            let (query, file) = (self.cell(row, query), self.cell(row, file));
            let place = Place::Line(self.grid.number(row));
            if lineage == "unclassified" {
                // Every rank repeats it.
                let specimen = self.specimen(query, file);
                specimen.unclassified = Some(value.max(specimen.unclassified.unwrap_or(0.0)));
                continue;
            }
            let taxon = Lineage::parse(lineage).into_taxon(None);
            match (clades::rank_named(rank), taxon) {
                (Some(rank), Some((_, taxon))) => {
                    self.specimen(query, file).push(rank, taxon, value, place);
                }
                _ => self.unreadable(row, log),
            }
        }
        Abundance::Relative
    }

    /// Reads lineages of one rank, a column for each query; what a query lacks is left out of it.
    fn lineage_summary(&mut self, log: &mut ProblemLog) -> Abundance {
        let labels: Vec<_> = self.grid.row(0).skip(1).collect();
        self.specimens = labels.iter().map(|label| Gathered::new(*label)).collect();
        for row in 1..self.grid.len() {
            let found = Lineage::parse(self.grid.cell(row, 0));
            let is_unclassified = self.grid.cell(row, 0) == "unclassified";
            let (rank, taxon) = (found.written, found.into_taxon(None));
            for (column, specimen) in self.specimens.iter_mut().enumerate() {
                let cell = self.grid.cell(row, column + 1);
                let place = self.grid.place(row, column + 1, Some(0));
                match (clades::number(cell), rank, &taxon) {
                    (Some(value), ..) if is_unclassified => specimen.push_unclassified(value),
                    (Some(value), Some(rank), Some((_, taxon))) => {
                        specimen.is_seen = true;
                        if value.abs() > 0.0 {
                            specimen.push(rank, taxon.clone(), value, place);
                        }
                    }
                    _ => {
                        let message = "the row is no lineage with a share";
                        let code = "number-unreadable";
                        let problem = Problem::new(Severity::Error, code, place, message);
                        log.push(problem.with_value(cell));
                    }
                }
            }
        }
        Abundance::Relative
    }

    /// Reads shares at the narrowest rank of the header.
    fn krona(&mut self, log: &mut ProblemLog) -> Abundance {
        let ranks: Vec<_> = self.grid.row(0).skip(1).map(clades::rank_named).collect();
        let narrowest = ranks.iter().flatten().next_back().copied().unwrap_or(Rank::Feature);
        for row in 1..self.grid.len() {
            let value = self.cell(row, Some(0)).and_then(clades::number);
            let names: Vec<_> = self.grid.row(row).skip(1).collect();
            let Some(value) = value.filter(|_| names.iter().any(|name| !name.is_empty())) else {
                self.unreadable(row, log);
                continue;
            };
            let place = Place::Line(self.grid.number(row));
            let specimen = self.specimen(None, None);
            if names[0] == "unclassified" {
                specimen.push_unclassified(value);
                continue;
            }
            let named = ranks.iter().zip(&names).filter_map(|(rank, name)| {
                let name = without_prefix(name);
                rank.filter(|_| !name.is_empty()).map(|rank| (rank, name.to_owned()))
            });
            let lineage: Vec<_> = named.collect();
            let Some(name) = lineage.last().map(|(_, name)| name.clone()) else { continue };
            specimen.push(narrowest, Taxon { name, lineage, ncbi: None }, value, place);
        }
        Abundance::Relative
    }

    /// Reads a kreport: rank by rank, so that no taxon shows what stands above it.
    fn kreport(&mut self, text: &str, log: &mut ProblemLog) -> Abundance {
        for (line, text) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
            let Some((percent, code, name)) = kreport_row(text) else {
                clades::unreadable(line, text, "the line is no row of sourmash's kreport", log);
                continue;
            };
            let rank = match code {
                "D" => Rank::Domain,
                "P" => Rank::Phylum,
                "C" => Rank::Class,
                "O" => Rank::Order,
                "F" => Rank::Family,
                "G" => Rank::Genus,
                "S" => Rank::Species,
                _ => {
                    let specimen = self.specimen(None, None);
                    specimen.is_seen = true;
                    if code == "U" {
                        specimen.push_unclassified(percent);
                    }
                    continue;
                }
            };
            let name = without_prefix(name).to_owned();
            let lineage = vec![(rank, name.clone())];
            let taxon = Taxon { name, lineage, ncbi: None };
            self.specimen(None, None).push(rank, taxon, percent, Place::Line(line));
        }
        Abundance::Percent
    }
}

/// Takes GTDB's prefix away: `d__Bacteria`.
fn without_prefix(name: &str) -> &str {
    match name.split_once("__") {
        Some((prefix, rest)) if prefix.len() == 1 => rest,
        _ => name,
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("s.csv", text.as_bytes().to_vec());
        assert_eq!(Sourmash.recognise(&file), Confidence::Certain, "{text}");
        Sourmash.read(&file, &ReadOptions::default())
    }

    #[test]
    fn genomes_are_shares_of_their_query() {
        let reading = read(
            "intersect_bp,f_orig_query,f_match,f_unique_to_query,f_unique_weighted,name,query_filename,query_name\n10,0.5,0.5,0.5,0.5,\"GCA_1 A b, strain 1\",r/x.fq,Q1\n10,0.5,0.5,0.25,0.25,GCA_2,r/x.fq,Q1\n10,0.5,0.5,0.25,1,GCA_2,r/y.fq,\n",
        );
        let labels: Vec<_> = reading.specimens.iter().map(|it| it.label.as_str()).collect();
        assert_eq!(labels, ["Q1", "y"]);
        assert_eq!(reading.specimens[0].profiles[0].unclassified(), Some(0.25));
        assert_eq!(reading.specimens[0].profiles[0].taxa()[0].name, "GCA_1 A b, strain 1");
    }

    #[test]
    fn summaries_are_weighted_where_the_file_weights_them() {
        let reading = read(
            "query_name,rank,fraction,lineage,query_md5,query_filename,f_weighted_at_rank,bp_match_at_rank\nQ,superkingdom,0.1,d__Bacteria,m,f,0.7,9\nQ,superkingdom,0.9,unclassified,m,f,0.3,9\nQ,phylum,0.1,d__Bacteria;p__Bacillota_A,m,f,0.7,9\nQ,phylum,0.9,unclassified,m,f,0.3,9\n",
        );
        assert_eq!(reading.problems, []);
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.rank(), profile.values()), (Rank::Phylum, &[0.7][..]));
        assert_eq!(profile.unclassified(), Some(0.3));
        assert_eq!(profile.method().taxonomy.as_deref(), Some("GTDB"));
    }

    #[test]
    fn lineage_summaries_have_a_specimen_for_each_query() {
        let reading = read(
            "lineage\tQ1\tQ2\nBacteria;Bacillota;Bacilli\t0.5\t0\nBacteria;;\t0\t0.25\nunclassified\t0.5\t0.75\n",
        );
        assert_eq!(reading.problems, []);
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.rank(), profile.unclassified()), (Rank::Class, Some(0.5)));
        assert_eq!(reading.specimens[1].profiles[0].unclassified(), Some(0.75));
        let counts = SourceFile::new("t.tsv", b"lineage\tQ\na;b\t7\nunclassified\t3\n".to_vec());
        assert_eq!(Sourmash.recognise(&counts), Confidence::No);
    }

    #[test]
    fn krona_tables_and_kreports_are_read() {
        let krona = read(
            "fraction\tsuperkingdom\tphylum\n0.6\tBacteria\tBacillota\n0.4\tunclassified\tunclassified\n",
        );
        assert_eq!(krona.specimens[0].profiles[0].taxa()[0].lineage.len(), 2);
        let kreport = read(
            "60.00\t600\t0\tD\t\tBacteria\n40.00\t400\t400\tU\t\tunclassified\n60.00\t600\t600\tP\t\tBacillota\n",
        );
        let profile = &kreport.specimens[0].profiles[0];
        assert_eq!((profile.values(), profile.unclassified()), (&[60.0][..], Some(40.0)));
    }
}

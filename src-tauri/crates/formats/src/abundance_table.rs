//! Plain abundance tables: taxa by samples or samples by taxa, counts or shares.

use crate::companion;
use crate::feature_table::{Feature, FeatureTable, Sample};
use crate::fold::fold;
use crate::grid::{self, Grid};
use crate::lineage::{self, Lineage};
use crate::number::{Decimal, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Method, Place, Problem, Rank, Severity};

/// Reads tables of numbers whose rows or columns are taxa.
pub struct AbundanceTable;

static FORMAT: Format = Format {
    id: "abundance-table",
    kind: Kind::Microbiome,
    title: "Abundance table (CSV, TSV)",
    recognised_by: "numbers whose rows or columns are named by lineages or taxa",
    specification: "RFC 4180; lineages as Greengenes, SILVA, GTDB and MetaPhlAn write them; the classic OTU table of QIIME with a `taxonomy` column",
};

impl FormatReader for AbundanceTable {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = grid::head(text);
        // Lineages with how sure they are: numbers, but none of abundance.
        if companion::is_taxonomy(head) {
            return Confidence::No;
        }
        let Some(delimiter) = grid::delimiter(head) else { return Confidence::No };
        let (grid, _) = Grid::from_delimited(head, delimiter);
        // A plain table is what is left when no profiler's own format is certain.
        if Layout::find(&grid).is_some() { Confidence::Possible } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let (grid, problem) = Grid::from_delimited(text, grid::delimiter(text).unwrap_or(b'\t'));
        problem.into_iter().for_each(|problem| log.push(problem));
        let mut reading = Reading::new(Kind::Microbiome);
        match Layout::find(&grid) {
            Some(layout) => {
                let table = layout.read(&grid, file.stem(), options, &mut log);
                reading.specimens = table.into_specimens(&Method::UNKNOWN, options, &mut log);
            }
            None => {
                let message = "neither rows nor columns are named by taxa";
                log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
            }
        }
        reading.problems = log.finish();
        reading
    }
}

/// Where the taxa are.
#[derive(Clone, Copy, Debug)]
struct Layout {
    /// The row of the header; `None` where numbers begin at once.
    header: Option<usize>,
    taxa_in_rows: bool,
    /// The column of lineages beside the counts of a classic OTU table.
    taxonomy: Option<usize>,
    /// A column of how sure the lineages are, or of the taxa's numbers.
    annotation: Option<usize>,
}

impl Layout {
    fn find(grid: &Grid) -> Option<Self> {
        // Comments stand above; a header may begin with the same sign but is as wide as the rows.
        let first = (0..grid.len()).find(|&row| {
            !grid.cell(row, 0).starts_with('#')
                || grid.width(row) >= grid.width(grid.len() - 1).max(2)
        })?;
        let is_name = |name: &str| !name.is_empty();
        if lineage::is_lineage(grid.cell(first, 0)) && is_number(grid.cell(first, 1)) {
            let layout =
                Self { header: None, taxa_in_rows: true, taxonomy: None, annotation: None };
            return layout.holds_numbers(grid).then_some(layout);
        }
        let width = grid.width(first);
        let is_taxonomy = |cell: &str| {
            matches!(fold(cell).as_str(), "taxonomy" | "consensus lineage" | "taxon" | "lineage")
        };
        let taxonomy = (1..width).rev().find(|&column| is_taxonomy(grid.cell(first, column)));
        let is_annotation = |cell: &str| {
            matches!(fold(cell).as_str(), "confidence" | "ncbi tax id" | "taxonomy id")
        };
        let annotation = (1..width).find(|&column| is_annotation(grid.cell(first, column)));
        let below: Vec<_> = (first + 1..grid.len())
            .map(|row| grid.cell(row, 0))
            .filter(|it| is_name(it))
            .take(100)
            .collect();
        let beside: Vec<_> =
            (1..width).map(|column| grid.cell(first, column)).filter(|it| is_name(it)).collect();
        let share = |names: &[&str], test: fn(&str) -> bool| {
            let hits = names.iter().filter(|name| test(name)).count();
            hits as f64 / names.len().max(1) as f64
        };
        let corner = fold(grid.cell(first, 0));
        let names_taxa = [
            "taxon",
            "taxa",
            "species",
            "genus",
            "otu id",
            "otu",
            "asv",
            "feature id",
            "name",
            "clade",
            "organism",
            "otuid",
            "featureid",
        ]
        .contains(&corner.as_str());
        let (rows, columns) = (share(&below, is_taxon), share(&beside, is_taxon));
        let taxa_in_rows = match () {
            () if rows > 0.8 && rows > columns => true,
            () if columns > 0.8 => false,
            () if taxonomy.is_some() || names_taxa => true,
            () if share(&below, is_species) > 0.6 => true,
            () if share(&beside, is_species) > 0.6 => false,
            () => return None,
        };
        let layout = Self { header: Some(first), taxa_in_rows, taxonomy, annotation };
        layout.holds_numbers(grid).then_some(layout)
    }

    /// Returns whether most cells are numbers: the others are told, cell by cell.
    fn holds_numbers(self, grid: &Grid) -> bool {
        let from = self.header.map_or(0, |header| header + 1);
        let (mut numbers, mut filled) = (0, 0);
        for row in from..grid.len().min(from + 50) {
            for (column, cell) in grid.row(row).enumerate().skip(1) {
                if ![self.taxonomy, self.annotation].contains(&Some(column)) && !is_missing(cell) {
                    filled += 1;
                    numbers += usize::from(is_number(cell));
                }
            }
        }
        numbers > 0 && numbers * 5 >= filled * 4
    }

    fn read(
        self,
        grid: &Grid,
        stem: &str,
        options: &ReadOptions,
        log: &mut ProblemLog,
    ) -> FeatureTable {
        let from = self.header.map_or(0, |header| header + 1);
        let width = (0..grid.len()).map(|row| grid.width(row)).max().unwrap_or(0);
        let columns: Vec<_> = (1..width)
            .filter(|column| ![self.taxonomy, self.annotation].contains(&Some(*column)))
            .filter(|column| {
                self.header.is_none_or(|header| !grid.cell(header, *column).is_empty())
            })
            .collect();
        let column_names: Vec<_> = match self.header {
            Some(header) => {
                columns.iter().map(|column| grid.cell(header, *column).to_owned()).collect()
            }
            None => vec![stem.to_owned()],
        };
        let rows: Vec<_> =
            (from..grid.len()).filter(|row| grid.row(*row).any(|cell| !cell.is_empty())).collect();
        let cells =
            rows.iter().flat_map(|row| columns.iter().map(|column| grid.cell(*row, *column)));
        let decimal = Decimal::from_choice(options.decimal)
            .unwrap_or_else(|| Decimal::of_column(cells).decimal());
        let row_names: Vec<_> = rows.iter().map(|row| grid.cell(*row, 0).to_owned()).collect();
        let (taxa, labels) = if self.taxa_in_rows {
            (&row_names, &column_names)
        } else {
            (&column_names, &row_names)
        };
        let mut table = FeatureTable {
            features: self.features(grid, taxa, &rows),
            samples: labels
                .iter()
                .map(|label| Sample { label: label.clone(), entries: vec![] })
                .collect(),
        };
        let mut missing = 0_usize;
        for (row_index, row) in rows.iter().enumerate() {
            for (column_index, column) in columns.iter().enumerate().take(column_names.len()) {
                let (feature, sample) = if self.taxa_in_rows {
                    (row_index, column_index)
                } else {
                    (column_index, row_index)
                };
                let cell = grid.cell(*row, *column);
                match Number::parse(cell, decimal) {
                    Ok(Number { comparator: None, number }) => {
                        table.samples[sample].entries.push((feature, number))
                    }
                    _ if is_missing(cell) => missing += 1,
                    found => {
                        let (code, why) = match found {
                            Err(NoNumber::Ambiguous) => ("number-ambiguous", "can be two numbers"),
                            _ => ("number-unreadable", "is not a number"),
                        };
                        let place = grid.place(*row, *column, self.header);
                        let message = format!("`{cell}` {why}");
                        let problem = Problem::new(Severity::Error, code, place, message);
                        let hint = "choose the decimal sign in the import options";
                        log.push(match code {
                            "number-ambiguous" => problem.with_value(cell).with_hint(hint),
                            _ => problem.with_value(cell),
                        });
                    }
                }
            }
        }
        if missing > 0 {
            log.note(
                "abundance-missing",
                format!("{missing} cells are empty: what they hold is not known, not zero"),
            );
        }
        table
    }

    fn features(self, grid: &Grid, taxa: &[String], rows: &[usize]) -> Vec<Feature> {
        let taxonomy = self.taxonomy.filter(|_| self.taxa_in_rows);
        // Without lineages a rank shows only where all names agree on it.
        let rank = bare_rank(taxa);
        let features = taxa.iter().enumerate().map(|(at, name)| match taxonomy {
            Some(column) => Feature::new(name, Some(Lineage::parse(grid.cell(rows[at], column)))),
            None => {
                let mut feature = Feature::new(name, None);
                if let (Some(rank), Rank::Feature) = (rank, feature.rank) {
                    let plain = name
                        .split_once('_')
                        .filter(|(letter, _)| letter.len() == 1)
                        .map_or(name.as_str(), |it| it.1);
                    feature.rank = rank;
                    feature.taxon.lineage = vec![(rank, plain.to_owned())];
                    feature.taxon.name = plain.to_owned();
                }
                feature
            }
        });
        features.collect()
    }
}

/// Tells the rank of names that stand alone: `g_Dorea` says it, names of two words are species.
fn bare_rank(taxa: &[String]) -> Option<Rank> {
    let all = |test: &dyn Fn(&str) -> bool, least: f64| {
        taxa.iter().filter(|name| test(name)).count() as f64 >= least * taxa.len().max(1) as f64
    };
    if all(&|name| name.starts_with("g_"), 0.9) {
        return Some(Rank::Genus);
    }
    if all(&|name| name.starts_with("s_"), 0.9) || all(&is_species, 0.6) {
        return Some(Rank::Species);
    }
    None
}

/// Returns whether a name shows that it is a taxon's: a prefix of a rank, or a lineage.
fn is_taxon(name: &str) -> bool {
    lineage::is_lineage(name)
        || name.matches(';').count() >= 3
        || (name.len() > 2 && ["g_", "s_", "f_"].iter().any(|prefix| name.starts_with(prefix)))
}

/// Returns whether a name is that of a species: `Dorea longicatena`, `GGB9758_SGB15368`.
fn is_species(name: &str) -> bool {
    let mut words = name.split([' ', '_']);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_word = |word: &str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    let is_binomial = first.starts_with(char::is_uppercase)
        && is_word(first)
        && is_word(second)
        && second.chars().all(char::is_lowercase);
    is_binomial || name.contains("_SGB")
}

fn is_number(cell: &str) -> bool {
    Number::parse(cell, Decimal::Point).is_ok() || Number::parse(cell, Decimal::Comma).is_ok()
}

fn is_missing(cell: &str) -> bool {
    matches!(cell, "" | "NA" | "NaN" | "nan" | "N/A" | "null")
}

#[cfg(test)]
#[allow(clippy::float_cmp)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("table.tsv", text.as_bytes().to_vec());
        assert_ne!(AbundanceTable.recognise(&file), Confidence::No);
        AbundanceTable.read(&file, &ReadOptions::default())
    }

    #[test]
    fn both_orientations_are_the_same_table() {
        let rows = read("taxon\tS1\tS2\nk__B;g__Dorea\t5\t0\nk__B;g__Blautia\t1\t2\n");
        let columns = read("id\tk__B;g__Dorea\tk__B;g__Blautia\nS1\t5\t1\nS2\t0\t2\n");
        assert_eq!(rows, columns);
        assert_eq!(rows.problems, []);
        assert_eq!(rows.specimens[0].profiles[0].rank(), Rank::Genus);
        assert_eq!(rows.specimens[1].profiles[0].total(), 2.0);
    }

    #[test]
    fn the_classic_table_has_its_lineages_in_the_last_column() {
        let reading = read(
            "# Constructed from biom file\n#OTU ID\tS1\ttaxonomy\n42\t7.0\tk__Bacteria; p__Firmicutes\n",
        );
        let taxon = &reading.specimens[0].profiles[0].taxa()[0];
        assert_eq!((taxon.name.as_str(), taxon.at(Rank::Phylum)), ("42", Some("Firmicutes")));
    }

    #[test]
    fn tables_of_words_are_not_abundance() {
        for text in
            ["taxon\tPhylum\nDorea\tFirmicutes\n", "id,age,sex\na,3,m\nb,4,f\n", "a\tb\n1\t2\n"]
        {
            let file = SourceFile::new("x.tsv", text.as_bytes().to_vec());
            assert_eq!(AbundanceTable.recognise(&file), Confidence::No, "{text}");
        }
    }

    #[test]
    fn a_cell_that_is_no_number_is_told_with_its_place() {
        let reading = read("taxon\tS1\nk__B;g__Dorea\t5\nk__B;g__Blautia\t6\nk__B;g__A\t\n");
        assert_eq!(reading.problems[0].code, "abundance-missing");
    }
}

//! Plain abundance tables: taxa by samples or samples by taxa, counts or shares, PCL among them.

mod layout;
mod look;
mod names;

use crate::companion;
use crate::feature_table::{Feature, FeatureTable, Sample};
use crate::grid::{self, Grid};
use crate::number::{Decimal, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::tables;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use layout::{Layout, is_missing, without_percent};
use zonula_model::{Method, Problem, Severity};

/// Reads tables of numbers whose rows or columns are taxa.
pub struct AbundanceTable;

static FORMAT: Format = Format {
    id: "abundance-table",
    kind: Kind::Microbiome,
    title: "Abundance table (CSV, TSV, PCL, XLSX, ODS)",
    recognised_by: "numbers whose rows or columns are named by lineages or taxa",
    specification: "RFC 4180; lineages as Greengenes, SILVA, GTDB, RDP and MetaPhlAn write them; the classic OTU table of QIIME with a `taxonomy` column; QIIME 2’s level-N.csv; PCL as HUMAnN and LEfSe read it",
};

impl FormatReader for AbundanceTable {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        // Lineages with how sure they are: numbers, but none of abundance.
        if file.text().is_some_and(|text| companion::is_taxonomy(grid::head(text))) {
            return Confidence::No;
        }
        // A plain table is what is left when no profiler's own format is certain.
        tables::recognise(file, |grid| match Layout::find(grid) {
            Some(_) => Confidence::Possible,
            None => Confidence::No,
        })
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&tables::problems(file));
        let mut reading = Reading::new(Kind::Microbiome);
        let missing = "neither rows nor columns are named by taxa";
        tables::read(file, options, &mut log, missing, |grid, log| {
            let Some(layout) = Layout::find(grid) else { return false };
            let table = read(grid, &layout, file.stem(), options, log);
            reading.specimens.extend(table.into_specimens(&Method::UNKNOWN, options, log));
            true
        });
        reading.problems = log.finish();
        reading
    }
}

/// Reads the numbers of a grid whose layout is known.
fn read(
    grid: &Grid,
    layout: &Layout,
    stem: &str,
    options: &ReadOptions,
    log: &mut ProblemLog,
) -> FeatureTable {
    layout.tell(grid, log);
    let cells = layout.rows.iter().flat_map(|row| {
        let written = layout.columns.iter().filter(|column| !grid.is_number(*row, **column));
        written.map(|column| without_percent(grid.cell(*row, *column)))
    });
    let decimal = Decimal::from_choice(options.decimal)
        .unwrap_or_else(|| Decimal::of_column(cells).decimal());
    let across: Vec<_> =
        layout.columns.iter().map(|column| layout.name_of_column(grid, *column, stem)).collect();
    let down: Vec<_> = layout.rows.iter().map(|row| grid.cell(*row, 0).to_owned()).collect();
    let (taxa, labels) = if layout.taxa_in_rows { (down, across) } else { (across, down) };
    let mut table = FeatureTable {
        features: features(grid, layout, &taxa),
        samples: labels.into_iter().map(|label| Sample { label, ..Sample::default() }).collect(),
    };
    let mut missing = 0_usize;
    for (row_index, row) in layout.rows.iter().enumerate() {
        for (column_index, column) in layout.columns.iter().enumerate() {
            let (feature, sample) = match layout.taxa_in_rows {
                true => (row_index, column_index),
                false => (column_index, row_index),
            };
            let cell = grid.cell(*row, *column);
            let decimal = grid.decimal(*row, *column, decimal);
            match Number::parse(without_percent(cell), decimal) {
                Ok(Number { comparator: None, number }) => {
                    // Most taxa are in few samples: zeros are not kept.
                    if number != 0.0 {
                        table.samples[sample].entries.push(feature, number);
                    }
                }
                _ if is_missing(cell) => missing += 1,
                found => {
                    let (code, why) = match found {
                        Err(NoNumber::Ambiguous) => ("number-ambiguous", "can be two numbers"),
                        _ => ("number-unreadable", "is not a number"),
                    };
                    let place = layout.place(grid, *row, *column);
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

/// Makes the features: from a column of lineages, from columns of ranks, or from their names.
fn features(grid: &Grid, layout: &Layout, taxa: &[String]) -> Vec<Feature> {
    // Without lineages a rank shows only where all names agree on it.
    let rank = names::bare_rank(taxa);
    let style = names::Style::of(taxa);
    let features = taxa.iter().enumerate().map(|(at, name)| {
        let row = layout.rows.get(at).copied().unwrap_or_default();
        match layout.lineage(grid, row) {
            Some(lineage) => Feature::new(name, Some(lineage)),
            None => names::feature(name, style, rank),
        }
    });
    features.collect()
}

#[cfg(test)]
mod tests;

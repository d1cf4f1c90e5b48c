//! `diversity`, `distance` and `correlate`: statistics of plain files.

use super::inspect::tell_problem;
use super::write_json;
use crate::arguments::MetricName;
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash, rounded};
use crate::{DONE, PARTLY, REFUSED};
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use zonula_api::statistics::{self, DistanceMetric};
use zonula_api::wire::{DistanceMatrix, DiversityTable, InspectedProblem, Pair};

pub(super) fn diversity(
    files: &[PathBuf],
    (tree, depth): (Option<&Path>, Option<u32>),
    (tsv, json): (bool, bool),
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let table = statistics::diversity(&paths, tree, depth)?;
    if json {
        write_json(streams, &table)?;
    } else if tsv {
        write_tsv(&table, streams.out)?;
    } else {
        write_text(&table, streams.out)?;
        write_rarefied(&table, streams.out)?;
    }
    left_out(&table.refused, table.specimens.is_empty(), streams)
}

/// Lists what was left out, and returns the exit code that follows.
fn left_out(
    refused: &[(String, InspectedProblem)],
    nothing: bool,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    for (path, problem) in refused {
        tell_problem(streams.error, path, problem)?;
    }
    Ok(match (nothing, refused.is_empty()) {
        (true, _) => REFUSED,
        (false, false) => PARTLY,
        (false, true) => DONE,
    })
}

/// Writes the header that CLI.md promises, and the shortest digits that read back the same.
fn write_tsv(table: &DiversityTable, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "specimen\t{}", table.metrics.join("\t"))?;
    for row in &table.specimens {
        // A tab or a line feed inside an identifier would shift the columns.
        write!(out, "{}", row.specimen.replace(['\t', '\n', '\r'], " "))?;
        for found in &row.values {
            match found.value {
                Some(value) => write!(out, "\t{value}")?,
                None => write!(out, "\tNA")?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn write_text(diversity: &DiversityTable, out: &mut dyn io::Write) -> io::Result<()> {
    const HEADERS: [&str; 13] = [
        "specimen",
        "rank",
        ">observed",
        ">chao1",
        ">ace",
        ">shannon",
        ">simpson",
        ">inv. simpson",
        ">pielou",
        ">fisher",
        ">berger-p.",
        ">coverage",
        ">faith",
    ];
    let mut table = Table::new(&HEADERS[..2 + diversity.metrics.len()]);
    for row in &diversity.specimens {
        let values = row.values.iter().map(|found| or_dash(found.value.map(rounded)));
        table.row([row.specimen.clone(), row.rank.to_owned()].into_iter().chain(values));
    }
    table.write(out, 0)
}

/// Lists what repeated rarefaction gave; nothing where no depth was asked for.
fn write_rarefied(diversity: &DiversityTable, out: &mut dyn io::Write) -> io::Result<()> {
    let rarefied =
        || diversity.specimens.iter().filter_map(|row| Some((row, row.rarefied.as_ref()?)));
    let Some((_, first)) = rarefied().next() else { return Ok(()) };
    let (draws, depth, seed) = (first.draws, first.depth, first.seed);
    writeln!(out, "\nrarefied to {depth}: mean of {draws} draws, seed {seed}")?;
    let mut table = Table::new(&["specimen", "measure", ">mean", "middle 95 %"]);
    for (row, rarefied) in rarefied() {
        for found in &rarefied.values {
            let middle = found.low.zip(found.high);
            let middle = middle.map(|(low, high)| format!("{} to {}", rounded(low), rounded(high)));
            let mean = found.mean.map(rounded).or_else(|| found.reason.map(str::to_owned));
            let names = [row.specimen.clone(), found.metric.to_owned()];
            table.row(names.into_iter().chain([or_dash(mean), or_dash(middle)]));
        }
    }
    table.write(out, 0)
}

pub(super) fn distance(
    files: &[PathBuf],
    metric: MetricName,
    tree: Option<&Path>,
    (tsv, json): (bool, bool),
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let metric = match metric {
        MetricName::BrayCurtis => DistanceMetric::BrayCurtis,
        MetricName::Jaccard => DistanceMetric::Jaccard,
        MetricName::Aitchison => DistanceMetric::Aitchison,
        MetricName::WeightedUnifrac => DistanceMetric::WeightedUnifrac,
        MetricName::UnweightedUnifrac => DistanceMetric::UnweightedUnifrac,
    };
    let found = statistics::distance(&paths, metric, tree)?;
    if json {
        write_json(streams, &found)?;
    } else {
        write_square(&found, tsv, streams.out)?;
    }
    left_out(&found.refused, found.specimens.is_empty(), streams)
}

/// Writes the square as scikit-bio does: a line of specimens after an empty cell, then a line each.
fn write_square(found: &DistanceMatrix, exact: bool, out: &mut dyn io::Write) -> io::Result<()> {
    let clean = |label: &String| label.replace(['\t', '\n', '\r'], " ");
    let width = found.specimens.iter().map(|label| label.chars().count()).max().unwrap_or(0).max(6);
    let cell = |text: String| if exact { format!("\t{text}") } else { format!("  {text:>width$}") };
    let number = |value: &f64| if exact { value.to_string() } else { format!("{value:.4}") };
    let head = |text: String| if exact { text } else { format!("{text:<width$}") };
    let labels: String = found.specimens.iter().map(|label| cell(clean(label))).collect();
    writeln!(out, "{}{labels}", head(String::new()))?;
    for (label, row) in found.specimens.iter().zip(&found.distances) {
        let row: String = row.iter().map(|value| cell(number(value))).collect();
        writeln!(out, "{}{row}", head(clean(label)))?;
    }
    Ok(())
}

pub(super) fn correlate(
    file: &Path,
    lags: RangeInclusive<u32>,
    json: bool,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let found = statistics::correlate(file, lags)?;
    if json {
        write_json(streams, &found)?;
    } else {
        pairs(&found.pairs).write(streams.out, 0)?;
        writeln!(streams.out, "\n{}", family(found.family_size))?;
    }
    left_out(&found.refused, found.pairs.is_empty(), streams)
}

/// Says how many tests the q values allow for.
pub(super) fn family(size: usize) -> String {
    format!("tests in the family: {size}; passes: q ≤ 0.10 (Benjamini–Hochberg)")
}

/// Lists pairs with what may be said of each.
pub(super) fn pairs(pairs: &[Pair]) -> Table {
    let mut table = Table::new(&[
        "x",
        "y",
        ">lag",
        ">n",
        ">rho",
        "95 % interval",
        ">p",
        ">q",
        "verdict",
        "reason",
    ]);
    for pair in pairs {
        let interval = pair
            .low
            .zip(pair.high)
            .map(|(low, high)| format!("{} to {}", rounded(low), rounded(high)));
        let verdict = serde_json::to_value(pair.verdict).ok();
        table.row([
            pair.x.clone(),
            pair.y.clone(),
            pair.lag.to_string(),
            pair.n.to_string(),
            or_dash(pair.estimate.map(rounded)),
            or_dash(interval),
            or_dash(pair.p.map(rounded)),
            or_dash(pair.q.map(rounded)),
            verdict.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default(),
            pair.reason.clone().unwrap_or_default(),
        ]);
    }
    table
}

//! uBiome exports: all ranks of one sample in one list, as JSON or as a table.

mod json;

use crate::date::{self, Order};
use crate::grid::{self, Grid};
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use crate::taxa::{self, Row};
use crate::{
    Confidence, Format, FormatReader, Kind, RawSpecimen, ReadOptions, Reading, SourceFile,
};
use std::collections::BTreeMap;
use zonula_model::{
    Abundance, Laboratory, Method, Place, Problem, Rank, Severity, SpecimenKind, Taxon, Technique,
};

/// Reads what uBiome's customers could download, and tables made of it.
pub struct Ubiome;

static FORMAT: Format = Format {
    id: "ubiome",
    kind: Kind::Microbiome,
    title: "uBiome export (JSON, CSV)",
    recognised_by: "a list or table of taxa with `tax_name`, `tax_rank` and `count`",
    specification: "downloads of uBiome 2014 to 2019, as their customers published them; NCBI taxonomy",
};

/// How many steps from a taxon to the root are followed.
const STEPS: usize = 64;

/// One taxon of the list.
#[derive(Debug)]
struct Entry {
    ncbi: Option<u32>,
    parent: Option<u32>,
    name: String,
    rank: String,
    /// Reads; `None` where the list does not say.
    count: Option<f64>,
    /// Reads per million.
    share: Option<f64>,
    place: Place,
}

/// What a file says besides its taxa.
#[derive(Debug, Default)]
struct About {
    site: Option<String>,
    collected: Option<String>,
    notes: Option<String>,
}

impl FormatReader for Ubiome {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = grid::head(text);
        let is_own = if head.trim_start().starts_with(['{', '[']) {
            ["\"tax_name\"", "\"tax_rank\"", "\"count"].iter().all(|key| head.contains(key))
        } else {
            let line = head.lines().next().unwrap_or_default();
            line.contains("tax_rank") && Columns::find(&table(line).0).is_some()
        };
        if is_own { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let (entries, about) = if text.trim_start().starts_with(['{', '[']) {
            json::entries(text, &mut log)
        } else {
            (entries(text, &mut log), About::default())
        };
        let mut reading = Reading::new(Kind::Microbiome);
        if entries.is_empty() {
            let message = "the list has no taxa";
            log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
        } else {
            reading.specimens.push(specimen(file.stem(), &entries, &about, &mut log));
        }
        reading.problems = log.finish();
        reading
    }
}

fn specimen(stem: &str, entries: &[Entry], about: &About, log: &mut ProblemLog) -> RawSpecimen {
    // The list is about one sample: all of it is counted, or all of it is a share.
    let counted = entries.iter().any(|entry| entry.count.is_some());
    let method = Method {
        technique: Technique::Amplicon16S,
        profiler: Some("uBiome".to_owned()),
        taxonomy: Some("NCBI".to_owned()),
        ..Method::UNKNOWN
    };
    let by_number: BTreeMap<u32, &Entry> =
        entries.iter().filter_map(|entry| Some((entry.ncbi?, entry))).collect();
    let mut by_rank = BTreeMap::<Rank, Vec<Row>>::new();
    let mut between = BTreeMap::<&str, usize>::new();
    for entry in entries {
        let Some(rank) = rank(&entry.rank) else {
            *between.entry(entry.rank.as_str()).or_default() += 1;
            continue;
        };
        let value = if counted { entry.count } else { entry.share.map(|share| share / 1e6) };
        let Some(value) = value else {
            let message = format!("`{}` has no count", entry.name);
            let place = entry.place.clone();
            log.push(Problem::new(Severity::Error, "abundance-missing", place, message));
            continue;
        };
        let lineage = lineage(entry, rank, &by_number);
        let taxon = Taxon { name: entry.name.clone(), lineage, ncbi: entry.ncbi };
        let row = Row { taxon, value, place: entry.place.clone() };
        by_rank.entry(rank).or_default().push(row);
    }
    if !between.is_empty() {
        let list = between.iter().map(|(rank, count)| format!("{count} of rank `{rank}`"));
        let list = list.collect::<Vec<_>>().join(", ");
        log.note("rank-between", format!("{list} are part of the ranks above and below them"));
    }
    let abundance = if counted { Abundance::Counts } else { Abundance::Relative };
    let profiles = taxa::profiles(&method, abundance, by_rank, None, log);
    let laboratory = Laboratory { name: "uBiome".to_owned(), address: None };
    let mut specimen = RawSpecimen {
        profiles,
        laboratory: Some(laboratory),
        ..RawSpecimen::new(stem, Place::File)
    };
    if let Some(site) = &about.site {
        match site.to_ascii_lowercase().as_str() {
            "gut" | "stool" => specimen.kind = SpecimenKind::Stool,
            "saliva" => specimen.kind = SpecimenKind::Saliva,
            _ => {
                let message = format!("the sample is of the site `{site}`, not of the gut");
                log.push(Problem::new(Severity::Warning, "site-other", Place::File, message));
            }
        }
    }
    if let Some(written) = &about.collected {
        specimen.collected = date::parse(written, Order::Open).ok();
        if specimen.collected.is_none() {
            let message = format!("`{written}` is not a date of sampling");
            let problem = Problem::new(Severity::Error, "date-unreadable", Place::File, message);
            log.push(problem.with_value(written));
        }
    }
    // Free text may hold symptoms and diets: a person reads it, nobody guesses scores from it.
    let notes = about.notes.as_deref().unwrap_or_default();
    let words = notes.split_whitespace().collect::<Vec<_>>().join(" ");
    if !words.is_empty() {
        let problem = Problem::new(
            Severity::Note,
            "remark",
            Place::File,
            format!("the donor notes: {words}"),
        );
        log.push(problem.with_hint("enter symptoms and interventions by hand, where it names any"));
    }
    specimen
}

/// Reads NCBI's ranks; `None` for the root and for those between the named ones.
fn rank(name: &str) -> Option<Rank> {
    match name.to_ascii_lowercase().as_str() {
        "superkingdom" | "domain" => Some(Rank::Domain),
        // A list names few strains of many: its finest whole rank is the species.
        "feature" | "strain" => None,
        name => Rank::parse(name),
    }
}

/// Follows the parents of a taxon to the root, and keeps those with a named rank.
fn lineage(entry: &Entry, rank: Rank, by_number: &BTreeMap<u32, &Entry>) -> Vec<(Rank, String)> {
    let mut ranks = vec![(rank, entry.name.clone())];
    let mut parent = entry.parent;
    for _ in 0..STEPS {
        let Some(above) = parent.and_then(|number| by_number.get(&number)) else { break };
        let narrowest = ranks.last().map_or(rank, |(rank, _)| *rank);
        if let Some(rank) = self::rank(&above.rank).filter(|rank| *rank < narrowest) {
            ranks.push((rank, above.name.clone()));
        }
        parent = above.parent.filter(|number| Some(*number) != above.ncbi);
    }
    ranks.reverse();
    ranks
}

/// Where the columns of a table are.
struct Columns {
    name: usize,
    rank: usize,
    count: Option<usize>,
    share: Option<usize>,
    ncbi: Option<usize>,
    parent: Option<usize>,
}

impl Columns {
    /// Finds the columns by their names; R puts the list's name and a point before them.
    fn find(grid: &Grid) -> Option<Self> {
        let at = |name: &str| {
            let own = |cell: &str| cell.rsplit('.').next().unwrap_or_default() == name;
            grid.row(0).position(own)
        };
        let (count, share) = (at("count"), at("count_norm"));
        count.or(share)?;
        Some(Self {
            name: at("tax_name")?,
            rank: at("tax_rank")?,
            count,
            share,
            ncbi: at("taxon"),
            parent: at("parent"),
        })
    }
}

fn table(text: &str) -> (Grid, Option<Problem>) {
    Grid::from_delimited(text, grid::delimiter(text).unwrap_or(b','))
}

/// Reads a table; rows without a name are told.
fn entries(text: &str, log: &mut ProblemLog) -> Vec<Entry> {
    let (grid, problem) = table(text);
    problem.into_iter().for_each(|problem| log.push(problem));
    let Some(columns) = Columns::find(&grid) else {
        let message = "no row names the columns `tax_name`, `tax_rank` and `count`";
        log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
        return vec![];
    };
    let mut entries = vec![];
    for row in 1..grid.len() {
        let cell = |column: usize| grid.cell(row, column);
        let optional = |column: Option<usize>| column.map(cell).filter(|it| !is_missing(it));
        let mut number = |column: Option<usize>| {
            let text = optional(column)?;
            let found = amount(text);
            if found.is_none() {
                let place = grid.place(row, column.unwrap_or_default(), Some(0));
                let message = format!("`{text}` is not a number of reads");
                let problem = Problem::new(Severity::Error, "number-unreadable", place, message);
                log.push(problem.with_value(text));
            }
            found
        };
        let (count, share) = (number(columns.count), number(columns.share));
        let name = cell(columns.name);
        if is_missing(name) {
            let message = "the row names no taxon";
            let place = grid.place(row, columns.name, Some(0));
            log.push(Problem::new(Severity::Error, "name-missing", place, message));
            continue;
        }
        entries.push(Entry {
            ncbi: optional(columns.ncbi).and_then(|text| text.parse().ok()),
            parent: optional(columns.parent).and_then(|text| text.parse().ok()),
            name: name.to_owned(),
            rank: cell(columns.rank).to_owned(),
            count,
            share,
            place: grid.place(row, columns.count.or(columns.share).unwrap_or_default(), Some(0)),
        });
    }
    entries
}

fn amount(text: &str) -> Option<f64> {
    match Number::parse(text, Decimal::Point) {
        Ok(Number { comparator: None, number }) => Some(number),
        _ => None,
    }
}

fn is_missing(cell: &str) -> bool {
    matches!(cell, "" | "NA" | "null" | "None")
}

#[cfg(test)]
mod tests;

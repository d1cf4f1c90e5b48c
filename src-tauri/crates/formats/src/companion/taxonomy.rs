//! Taxonomies as tables: QIIME 2's `taxonomy.tsv` with and without header, and a column for each rank.

use super::CompanionContent;
use crate::fold::fold;
use crate::grid::{self, Grid};
use crate::lineage::{self, Lineage};
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use zonula_model::{Place, Problem, Rank, Severity};

/// How a column of lineages is called.
const LINEAGES: [&str; 7] = [
    "taxon",
    "taxonomy",
    "taxa",
    "consensus lineage",
    "lineage",
    "classification",
    "taxonomic classification",
];

/// What stands beside a lineage: how sure it is and how it was found.
const ANNOTATIONS: [&str; 10] = [
    "confidence",
    "consensus",
    "consensus confidence",
    "method",
    "score",
    "bootstrap",
    "sequence",
    "size",
    "source",
    "rank",
];

/// Where the lineages are.
struct Layout {
    has_header: bool,
    /// The first row below the header.
    first: usize,
    lineages: Lineages,
}

enum Lineages {
    /// In one column, as lineages are written.
    Column(usize),
    /// In a column for each rank.
    Ranks(Vec<(usize, Rank)>),
}

/// Reads lineages by the identifiers of features; `None` where the text is another table.
pub(crate) fn taxonomy(text: &str, log: &mut ProblemLog) -> Option<CompanionContent> {
    let (delimiter, _) = layout_of(text)?;
    let (grid, problem) = Grid::from_delimited(text, delimiter);
    problem.into_iter().for_each(|problem| log.push(problem));
    let layout = layout(&grid)?;
    let mut lineages = BTreeMap::<String, Lineage>::new();
    for row in layout.first..grid.len() {
        let id = grid.cell(row, 0);
        // A comment, or the line in which QIIME 2 states the kinds of columns.
        if id.starts_with('#') && (grid.width(row) < 2 || id.starts_with("#q2:")) {
            continue;
        }
        let mut tell = |code, message: String| {
            let place = Place::Line(grid.number(row));
            log.push(Problem::new(Severity::Warning, code, place, message));
        };
        if id.is_empty() {
            tell("identifier-missing", "a lineage has no identifier and is left out".to_owned());
            continue;
        }
        let lineage = layout.lineages.of(&grid, row);
        if grid.width(row) < 2 {
            tell("lineage-missing", format!("`{id}` has no lineage"));
        }
        match lineages.entry(id.to_owned()) {
            Entry::Vacant(entry) => {
                entry.insert(lineage);
            }
            Entry::Occupied(entry) if *entry.get() == lineage => {}
            Entry::Occupied(_) => {
                let message = format!("`{id}` has two lineages; the first is used");
                tell("lineage-repeated", message);
            }
        }
    }
    Some(CompanionContent::Taxonomy(lineages))
}

/// Returns whether the beginning of a text is that of a taxonomy.
pub(crate) fn is_taxonomy(text: &str) -> bool {
    layout_of(text).is_some()
}

fn layout_of(text: &str) -> Option<(u8, Layout)> {
    let head = grid::head(text);
    if grid::is_json(head) {
        return None;
    }
    // Lineages are full of semicolons and bars: only these two can part columns from them.
    [b'\t', b','].into_iter().find_map(|delimiter| {
        let grid = Grid::from_beginning(head, delimiter);
        let layout = layout(&grid)?;
        // Words parted by commas are of many kinds: only a header makes lineages of them.
        (layout.has_header || delimiter == b'\t').then_some((delimiter, layout))
    })
}

fn layout(grid: &Grid) -> Option<Layout> {
    let is_comment = |row: usize| grid.cell(row, 0).starts_with('#') && grid.width(row) < 2;
    let first = (0..grid.len()).find(|&row| !is_comment(row))?;
    let width = grid.width(first);
    let names: Vec<_> = (0..width).map(|column| fold(grid.cell(first, column))).collect();
    let below = first + 1;
    let is_beside = |column: usize| {
        ANNOTATIONS.contains(&names[column].as_str()) || !holds_numbers(grid, column, below)
    };
    if let Some(column) = (1..width).find(|at| LINEAGES.contains(&names[*at].as_str())) {
        let is_taxonomy = (1..width).all(|other| other == column || is_beside(other));
        let layout = Layout { has_header: true, first: below, lineages: Lineages::Column(column) };
        return (is_taxonomy && below < grid.len()).then_some(layout);
    }
    let ranks: Vec<_> = (1..width).filter_map(|at| Some((at, rank_called(&names[at])?))).collect();
    if ranks.len() >= 3 {
        let is_rank = |column: usize| ranks.iter().any(|(at, _)| *at == column);
        let is_taxonomy = rank_called(&names[0]).is_none()
            && (1..width).all(|other| is_rank(other) || is_beside(other));
        let layout = Layout { has_header: true, first: below, lineages: Lineages::Ranks(ranks) };
        return (is_taxonomy && below < grid.len()).then_some(layout);
    }
    is_headless(grid, first).then_some(Layout {
        has_header: false,
        first,
        lineages: Lineages::Column(1),
    })
}

/// Returns whether rows are identifiers with lineages from the first one on.
fn is_headless(grid: &Grid, first: usize) -> bool {
    let rows: Vec<_> = (first..grid.len()).filter(|row| grid.width(*row) >= 2).collect();
    let is_written = |row: &&usize| {
        let cell = grid.cell(**row, 1);
        lineage::is_lineage(cell) || cell.matches(';').count() >= 2
    };
    let lineages = rows.iter().filter(is_written).count();
    let of_identifiers = rows.iter().all(|row| !lineage::is_lineage(grid.cell(*row, 0)));
    let width = grid.width(first);
    let numbers = (2..width).filter(|column| holds_numbers(grid, *column, first)).count();
    // What a classifier could not place stands among the others.
    let most = rows.len() * 3 / 4;
    of_identifiers && lineages > 0 && lineages >= most && numbers < 2
}

/// Returns whether most of a column's filled cells are numbers.
fn holds_numbers(grid: &Grid, column: usize, from: usize) -> bool {
    let cells: Vec<_> = grid.column(column, from).filter(|it| !it.is_empty()).take(100).collect();
    let numbers = cells.iter().filter(|it| Number::parse(it, Decimal::Point).is_ok()).count();
    numbers * 2 > cells.len()
}

fn rank_called(name: &str) -> Option<Rank> {
    match name {
        "kingdom" | "superkingdom" => Some(Rank::Domain),
        _ => Rank::NAMED.into_iter().find(|rank| rank.as_str() == name),
    }
}

impl Lineages {
    fn of(&self, grid: &Grid, row: usize) -> Lineage {
        match self {
            Self::Column(column) => Lineage::parse(grid.cell(row, *column)),
            Self::Ranks(columns) => {
                let mut found = Lineage::default();
                for (column, rank) in columns {
                    let cell = grid.cell(row, *column);
                    if matches!(cell, "" | "NA" | "NaN" | "nan" | "N/A") {
                        continue;
                    }
                    found.written = found.written.max(Some(*rank));
                    let name = match lineage::is_lineage(cell) {
                        true => {
                            let own = Lineage::parse(cell);
                            found.prefixes = own.prefixes;
                            own.ranks.into_iter().next_back().map(|(_, name)| name)
                        }
                        false => Some(cell.to_owned()),
                    };
                    found.ranks.extend(name.map(|name| (*rank, name)));
                }
                found.ranks.sort_by_key(|(rank, _)| *rank);
                found.ranks.dedup_by_key(|(rank, _)| *rank);
                found
            }
        }
    }
}

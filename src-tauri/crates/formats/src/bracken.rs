//! Bracken tables: reads re-estimated at one rank.

use crate::problem_log::ProblemLog;
use crate::taxa::{self, Row};
use crate::{
    Confidence, Format, FormatReader, Kind, RawSpecimen, ReadOptions, Reading, SourceFile,
};
use std::collections::BTreeMap;
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon, Technique};

/// Reads the table that Bracken writes with `-o`.
pub struct BrackenTable;

static FORMAT: Format = Format {
    id: "bracken-table",
    kind: Kind::Microbiome,
    title: "Bracken table",
    recognised_by: "its seven column names, `kraken_assigned_reads` and `new_est_reads` among them",
    specification: "Bracken README, “Output File: abundance estimation”",
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
        match header.is_some_and(|line| line.trim_end().split('\t').eq(COLUMNS)) {
            true => Confidence::Certain,
            false => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let mut by_rank = BTreeMap::<Rank, Vec<Row>>::new();
        for (number, line) in (1..).zip(file.text().unwrap_or_default().lines()).skip(1) {
            if line.trim().is_empty() {
                continue;
            }
            match parse(line, number) {
                Some((rank, row)) => by_rank.entry(rank).or_default().push(row),
                None => log.push(
                    Problem::new(
                        Severity::Error,
                        "row-unreadable",
                        Place::Line(number),
                        "the line is no row of a Bracken table",
                    )
                    .with_value(line),
                ),
            }
        }
        let method = Method {
            technique: Technique::Shotgun,
            profiler: Some("Kraken2/Bracken".to_owned()),
            ..Method::UNKNOWN
        };
        let mut reading = Reading::new(Kind::Microbiome);
        if by_rank.is_empty() {
            let message = "the table has no rows";
            log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
        } else {
            let profiles = taxa::profiles(&method, Abundance::Counts, by_rank, None, &mut log);
            let specimen = RawSpecimen::new(file.stem(), Place::File);
            reading.specimens.push(RawSpecimen { profiles, ..specimen });
        }
        reading.problems = log.finish();
        reading
    }
}

fn parse(line: &str, number: u32) -> Option<(Rank, Row)> {
    let cells: Vec<_> = line.split('\t').map(str::trim).collect();
    let [name, ncbi, level, _, _, reads, _] = cells.as_slice() else { return None };
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
    let value = reads.parse::<u64>().ok()? as f64;
    Some((rank, Row { taxon, value, place: Place::Line(number) }))
}

//! ganon reports (`.tre`): shares by clade, each with the numbers of its lineage.

use crate::clades::{self, Gathered};
use crate::lineage::has_gtdb_suffix;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use std::collections::BTreeMap;
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads the reports of `ganon report` as tab- or comma-separated text, of ganon 1 and 2.
pub struct GanonReport;

static FORMAT: Format = Format {
    id: "ganon-report",
    kind: Kind::Microbiome,
    title: "ganon report",
    recognised_by: "lines of rank, target, lineage of targets, name, counts and cumulative percentage",
    specification: "ganon documentation, “Output files: ganon report” (nine columns; eight before ganon 1.2)",
};

impl FormatReader for GanonReport {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let lines: Vec<_> = rows(crate::grid::head(text)).take(20).collect();
        let sound = lines.iter().filter(|(_, line)| Line::parse(line).is_some()).count();
        // Root and unclassified are always among the first lines of a whole report.
        let has_top = lines.iter().any(|(_, line)| {
            let mut cells = line.split(['\t', ',']);
            matches!(cells.next(), Some("root" | "unclassified")) && cells.nth(5).is_some()
        });
        match (sound == lines.len() && sound > 0, has_top) {
            (true, true) => Confidence::Certain,
            (true, false) | (false, true) if sound * 2 > lines.len() => Confidence::Possible,
            _ => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let mut lines = vec![];
        for (number, text) in rows(file.text().unwrap_or_default()) {
            match Line::parse(text) {
                Some(line) => lines.push((number, line)),
                None => {
                    let message = "the line is no row of a ganon report";
                    clades::unreadable(number, text, message, &mut log);
                }
            }
        }
        let specimen = gather(file.stem(), &lines, &mut log);
        let method = method(&lines);
        clades::into_reading(vec![specimen], Rank::Domain, &method, Abundance::Percent, log)
    }
}

/// Lists the lines that hold something, without a header.
fn rows(text: &str) -> impl Iterator<Item = (u32, &str)> {
    (1..).zip(text.lines()).filter(|(_, line)| {
        !line.trim().is_empty() && !line.starts_with('#') && !line.starts_with("rank\t")
    })
}

/// One line of a report.
struct Line<'a> {
    rank: &'a str,
    target: &'a str,
    path: Vec<&'a str>,
    name: &'a str,
    percent: f64,
}

impl<'a> Line<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let delimiter = if line.contains('\t') { '\t' } else { ',' };
        let cells: Vec<_> = line.split(delimiter).map(str::trim).collect();
        let (8 | 9, [rank, target, lineage, name, counts @ .., percent]) =
            (cells.len(), cells.as_slice())
        else {
            return None;
        };
        let whole = |cell: &&str| cell.parse::<u64>().is_ok();
        let is_row = !rank.is_empty()
            && rank.parse::<f64>().is_err()
            && counts.iter().all(whole)
            && (*target == "-" || lineage.rsplit('|').next() == Some(target));
        let percent = clades::number(percent)?;
        let path = lineage.split('|').collect();
        is_row.then_some(Self { rank, target, path, name, percent })
    }

    fn rank(&self) -> Option<Rank> {
        match self.rank {
            "assembly" | "file" | "species+" => Some(Rank::Strain),
            rank => clades::rank_named(rank),
        }
    }
}

fn gather(label: &str, lines: &[(u32, Line<'_>)], log: &mut ProblemLog) -> Gathered {
    let mut specimen = Gathered::new(label);
    let names: BTreeMap<_, _> = lines
        .iter()
        .filter_map(|(_, line)| Some((line.target, (line.rank()?, line.name))))
        .collect();
    specimen.is_seen = !lines.is_empty();
    let mut root = None;
    for (number, line) in lines {
        match line.rank {
            "unclassified" => specimen.push_unclassified(line.percent),
            "root" => root = Some((*number, line.percent)),
            _ => {}
        }
        let Some(rank) = line.rank() else { continue };
        let mut lineage = Vec::<(Rank, String)>::new();
        for (rank, name) in line.path.iter().filter_map(|target| names.get(target)) {
            if lineage.last().is_none_or(|(last, _)| last < rank) {
                lineage.push((*rank, (*name).to_owned()));
            }
        }
        let taxon = Taxon { name: line.name.to_owned(), lineage, ncbi: clades::ncbi(line.target) };
        specimen.push(rank, taxon, line.percent, Place::Line(*number));
    }
    // Without its domains a report is cut off.
    let domains = specimen.by_rank.get(&Rank::Domain).into_iter().flatten();
    let domains: f64 = domains.map(|row| row.value).sum();
    if let Some((number, percent)) = root.filter(|(_, percent)| domains < 0.95 * percent) {
        let message = format!("domains add up to {domains:.2} % of the {percent:.2} % of `root`");
        let place = Place::Line(number);
        log.push(Problem::new(Severity::Warning, "report-incomplete", place, message));
    }
    specimen
}

fn method(lines: &[(u32, Line<'_>)]) -> Method {
    let is_gtdb = |(_, line): &(u32, Line<'_>)| {
        line.target.starts_with("d__") || (line.rank == "phylum" && has_gtdb_suffix(line.name))
    };
    let is_ncbi = |(_, line): &(u32, Line<'_>)| {
        line.rank() == Some(Rank::Domain) && clades::ncbi(line.target).is_some()
    };
    let taxonomy = match () {
        () if lines.iter().any(is_gtdb) => Some("GTDB"),
        () if lines.iter().any(is_ncbi) => Some("NCBI"),
        () => None,
    };
    Method { taxonomy: taxonomy.map(str::to_owned), ..clades::shotgun("ganon") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("s.tre", text.as_bytes().to_vec());
        assert_eq!(GanonReport.recognise(&file), Confidence::Certain);
        GanonReport.read(&file, &ReadOptions::default())
    }

    #[test]
    fn lineages_follow_the_numbers_of_their_targets() {
        let reading = read(
            "unclassified\t-\t-\tunclassified\t0\t0\t0\t10\t10.0\nroot\t1\t1\troot\t0\t0\t90\t90\t90.0\nsuperkingdom\t2\t1|2\tBacteria\t0\t0\t90\t90\t90.0\nspecies\t562\t1|2|562\tEscherichia coli\t90\t0\t0\t90\t90.0\n",
        );
        assert_eq!(reading.problems, []);
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!(profile.taxa()[0].at(Rank::Domain), Some("Bacteria"));
        assert_eq!((profile.unclassified(), profile.values()), (Some(10.0), &[90.0][..]));
        assert_eq!(profile.method().taxonomy.as_deref(), Some("NCBI"));
    }

    #[test]
    fn gtdb_names_are_their_own_targets() {
        let reading = read(
            "root\t1\t1\troot\t0\t0\t9\t9\t100\ndomain\td__Bacteria\t1|d__Bacteria\tBacteria\t0\t0\t9\t9\t100\n",
        );
        assert_eq!(reading.specimens[0].profiles[0].method().taxonomy.as_deref(), Some("GTDB"));
        assert_eq!(reading.specimens[0].profiles[0].taxa()[0].ncbi, None);
    }
}

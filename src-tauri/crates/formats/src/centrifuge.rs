//! Centrifuge reports (`centrifuge_report.tsv`): reads by taxon, each taxon for itself.

use crate::clades::{self, Gathered};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads Centrifuge's own report; what centrifuge-kreport makes of it is a Kraken report.
pub struct CentrifugeReport;

static FORMAT: Format = Format {
    id: "centrifuge-report",
    kind: Kind::Microbiome,
    title: "Centrifuge report",
    recognised_by: "a header with `taxID`, `taxRank`, `genomeSize`, `numReads` and `numUniqueReads`",
    specification: "Centrifuge manual, “Centrifuge summary output (the default filename is centrifuge_report.tsv)”",
};

const COLUMNS: [&str; 7] =
    ["name", "taxID", "taxRank", "genomeSize", "numReads", "numUniqueReads", "abundance"];

impl FormatReader for CentrifugeReport {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let header = file.text().and_then(|text| text.lines().next());
        let is_own = header
            .is_some_and(|line| line.trim_end().split('\t').eq(COLUMNS.into_iter().take(6)))
            || header.is_some_and(|line| line.trim_end().split('\t').eq(COLUMNS));
        if is_own { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let mut specimen = Gathered::new(file.stem());
        for (line, text) in (1..).zip(file.text().unwrap_or_default().lines()).skip(1) {
            if text.trim().is_empty() {
                continue;
            }
            match parse(text) {
                Some((taxon, reads)) => {
                    specimen.push(Rank::Feature, taxon, reads, Place::Line(line));
                }
                None => {
                    let message = "the line is no row of a Centrifuge report";
                    clades::unreadable(line, text, message, &mut log);
                }
            }
        }
        if !specimen.by_rank.is_empty() {
            // A read counts for each of its taxa, and no row holds what stands below it.
            let message = "reads stand at the taxon they were found in, of whatever rank; a read found in several counts for each";
            let problem = Problem::new(Severity::Note, "reads-shared", Place::File, message);
            log.push(
                problem.with_hint("`centrifuge-kreport` gives each read one place in the tree"),
            );
        }
        let taxonomy = Some("NCBI".to_owned());
        let method = Method { taxonomy, ..clades::shotgun("Centrifuge") };
        clades::into_reading(vec![specimen], Rank::Feature, &method, Abundance::Counts, log)
    }
}

fn parse(line: &str) -> Option<(Taxon, f64)> {
    let cells: Vec<_> = line.split('\t').map(str::trim).collect();
    let [name, id, rank, _, reads, unique, ..] = cells.as_slice() else { return None };
    unique.parse::<u64>().ok()?;
    let reads = reads.parse::<u64>().ok()? as f64;
    let number = id.parse::<u32>().ok()?;
    let lineage = clades::rank_named(rank).filter(|_| !name.is_empty());
    let lineage = lineage.map(|rank| (rank, (*name).to_owned()));
    let name = if name.is_empty() { format!("taxid:{number}") } else { (*name).to_owned() };
    Some((Taxon { name, lineage: lineage.into_iter().collect(), ncbi: clades::ncbi(id) }, reads))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_taxon_stands_for_itself_with_its_rank() {
        let text = "name\ttaxID\ttaxRank\tgenomeSize\tnumReads\tnumUniqueReads\tabundance\nEscherichia coli\t562\tspecies\t5000000\t12\t7\t0.0\nEscherichia coli K-12\t83333\tno rank\t4600000\t3\t3\t0.0\nbroken\t1\n";
        let file = SourceFile::new("centrifuge_report.tsv", text.as_bytes().to_vec());
        assert_eq!(CentrifugeReport.recognise(&file), Confidence::Certain);
        let reading = CentrifugeReport.read(&file, &ReadOptions::default());
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.values(), profile.rank()), (&[12.0, 3.0][..], Rank::Feature));
        assert_eq!(profile.taxa()[0].at(Rank::Species), Some("Escherichia coli"));
        assert_eq!(profile.taxa()[1].lineage, []);
        assert_eq!(reading.problems[0].code, "row-unreadable");
    }
}

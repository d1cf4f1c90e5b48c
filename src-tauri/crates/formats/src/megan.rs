//! MEGAN's rma2info counts: reads by taxon, its number, name or path.

use crate::clades::{self, Gathered};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads what `rma2info --class2count Taxonomy` prints: number or name, and count, without a header.
pub struct MeganCounts;

static FORMAT: Format = Format {
    id: "megan-counts",
    kind: Kind::Microbiome,
    title: "MEGAN rma2info counts",
    recognised_by: "two columns without a header: NCBI's taxonomy numbers, none twice, and counts such as `14.0`",
    specification: "MEGAN manual, rma2info; its source: class (by number, or name with -n), count as a decimal number, rank letter before them with -r",
};

impl FormatReader for MeganCounts {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = crate::grid::head(text);
        let mut rows = 0;
        let mut seen = std::collections::BTreeSet::new();
        for line in head.lines().filter(|line| !line.trim().is_empty() && !is_comment(line)) {
            let Some(row) = Line::parse(line) else { return Confidence::No };
            // Counts always carry `.0` or `E`, and names alone could be anything's.
            if row.id.is_none() || !row.is_float || !seen.insert(row.id) {
                return Confidence::No;
            }
            rows += 1;
        }
        // Nothing but its shape shows whose file it is: any reader that is certain wins.
        if rows > 0 { Confidence::Possible } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let mut specimen = Gathered::new(file.stem());
        let mut nameless = 0_usize;
        for (line, text) in (1..).zip(file.text().unwrap_or_default().lines()) {
            if text.trim().is_empty() || is_comment(text) {
                continue;
            }
            let Some(row) = Line::parse(text) else {
                let message = "the line is no taxon with a count";
                clades::unreadable(line, text, message, &mut log);
                continue;
            };
            // MEGAN's own classes: not assigned, no hits, low complexity, …
            if row.id.is_some_and(|id| id <= 0) {
                specimen.push_unclassified(row.count);
                continue;
            }
            nameless += usize::from(row.id.is_some());
            specimen.push(Rank::Feature, row.taxon(), row.count, Place::Line(line));
        }
        if nameless > 0 {
            let message =
                format!("{nameless} taxa have a number of NCBI but neither name nor rank");
            let problem = Problem::new(Severity::Note, "taxonomy-absent", Place::File, message);
            log.push(problem.with_hint(
                "export with names and ranks: `rma2info --class2count Taxonomy --names --ranks`",
            ));
        }
        let taxonomy = Some("NCBI".to_owned());
        let method = Method { taxonomy, ..clades::shotgun("MEGAN") };
        clades::into_reading(vec![specimen], Rank::Feature, &method, Abundance::Counts, log)
    }
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#')
}

/// One line of the counts.
struct Line<'a> {
    rank: Option<Rank>,
    name: &'a str,
    id: Option<i64>,
    count: f64,
    is_float: bool,
}

impl<'a> Line<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let cells: Vec<_> = line.split('\t').map(str::trim).collect();
        let (letter, name, count) = match cells.as_slice() {
            [name, count] => (None, *name, *count),
            [letter, name, count] if letter.chars().count() == 1 => (Some(*letter), *name, *count),
            _ => return None,
        };
        // Java writes large numbers as `1.2345678E7`.
        let is_float = count.contains('.');
        let count = clades::number(count).filter(|count| *count >= 0.0)?;
        let rank = letter.and_then(|letter| match letter {
            "D" => Some(Rank::Domain),
            "P" => Some(Rank::Phylum),
            "C" => Some(Rank::Class),
            "O" => Some(Rank::Order),
            "F" => Some(Rank::Family),
            "G" => Some(Rank::Genus),
            "S" => Some(Rank::Species),
            _ => None,
        });
        (!name.is_empty()).then_some(Self { rank, name, id: name.parse().ok(), count, is_float })
    }

    fn taxon(&self) -> Taxon {
        let ncbi = self.id.and_then(|id| u32::try_from(id).ok());
        // A path names its ranks: `[D] Bacteria; [P] Firmicutes;`.
        let path: Vec<_> =
            self.name.split(';').map(str::trim).filter(|it| !it.is_empty()).collect();
        let last = path.last().copied().unwrap_or(self.name);
        let name = last.split_once("] ").map_or(last, |(_, name)| name).to_owned();
        let rank = self.rank.filter(|_| ncbi.is_none());
        let lineage = rank.map(|rank| (rank, name.clone()));
        Taxon { name, lineage: lineage.into_iter().collect(), ncbi }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile::new("s.txt", text.as_bytes().to_vec())
    }

    #[test]
    fn numbers_without_names_are_read_and_told() {
        let file = file("-2\t5.0\n9606\t33.0\n562\t1.2E7\n");
        assert_eq!(MeganCounts.recognise(&file), Confidence::Possible);
        let reading = MeganCounts.read(&file, &ReadOptions::default());
        let profile = &reading.specimens[0].profiles[0];
        assert_eq!((profile.values(), profile.unclassified()), (&[33.0, 12e6][..], Some(5.0)));
        assert_eq!(
            (profile.taxa()[0].ncbi, reading.problems[0].code),
            (Some(9606), "taxonomy-absent")
        );
    }

    #[test]
    fn other_tables_of_two_columns_are_not_claimed() {
        for text in ["1\t2\n3\t4\n", "1\t2.0\n1\t3.0\n", "a\t2.0\n", "", "day\tscore\n1\t2.0\n"] {
            assert_eq!(MeganCounts.recognise(&file(text)), Confidence::No, "{text}");
        }
    }
}

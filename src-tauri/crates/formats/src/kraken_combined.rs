//! Kraken reports combined into one table (KrakenTools' `combine_kreports.py`).

use crate::clades::{self, Gathered, Node};
use crate::kraken;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity};

/// Reads combined Kraken reports: a tree with two columns of reads for each specimen.
pub struct KrakenCombined;

static FORMAT: Format = Format {
    id: "kraken-combined",
    kind: Kind::Microbiome,
    title: "Combined Kraken reports",
    recognised_by: "a header with `tot_all`, `tot_lvl`, `lvl_type`, `taxid` and `name`",
    specification: "KrakenTools README, combine_kreports.py, and its source",
};

impl FormatReader for KrakenCombined {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let head = file.text().map(crate::grid::head);
        match head.and_then(Header::find) {
            Some(_) => Confidence::Certain,
            None => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let Some(header) = Header::find(text) else {
            let message = "no header names `tot_all`, `tot_lvl`, `lvl_type`, `taxid` and `name`";
            log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
            return Reading { problems: log.finish(), ..Reading::new(Kind::Microbiome) };
        };
        if header.samples.is_empty() {
            let message = "the table holds the sum of several specimens only; it is read as one";
            log.push(Problem::new(Severity::Warning, "specimens-pooled", Place::File, message));
        }
        let columns = header.columns(file.stem());
        let mut specimens: Vec<_> = columns.iter().map(|(_, label)| Gathered::new(label)).collect();
        let mut nodes = vec![vec![]; columns.len()];
        let mut is_ncbi = false;
        for (line, text) in (1..).zip(text.lines()).skip(header.lines) {
            if text.trim().is_empty() || text.starts_with('#') {
                continue;
            }
            let Some((node, code, counts)) = header.parse(line, text, &columns) else {
                let message = "the line is no row of combined Kraken reports";
                clades::unreadable(line, text, message, &mut log);
                continue;
            };
            is_ncbi |= matches!(node.ncbi, Some(2 | 2759 | 131_567));
            for ((reads, specimen), nodes) in counts.into_iter().zip(&mut specimens).zip(&mut nodes)
            {
                specimen.is_seen = true;
                if code == "U" {
                    specimen.push_unclassified(reads);
                } else if reads > 0.0 {
                    nodes.push(Node { value: reads, ..node.clone() });
                }
            }
        }
        for (specimen, nodes) in specimens.iter_mut().zip(nodes) {
            for (rank, row) in clades::walk(nodes) {
                specimen.by_rank.entry(rank).or_default().push(row);
            }
        }
        let taxonomy = is_ncbi.then(|| "NCBI".to_owned());
        let method = Method { profiler: None, taxonomy, ..clades::shotgun("") };
        clades::into_reading(specimens, Rank::Domain, &method, Abundance::Counts, log)
    }
}

/// Where the columns stand.
struct Header {
    lines: usize,
    width: usize,
    total: usize,
    code: usize,
    /// The columns of each specimen's clades, with the name the header gives.
    samples: Vec<(usize, String)>,
    /// The reports that the comments name, by the header's names.
    files: Vec<(String, String)>,
}

impl Header {
    fn find(text: &str) -> Option<Self> {
        let mut files = vec![];
        for (at, line) in text.lines().enumerate() {
            let cells: Vec<_> = line.trim_start_matches('#').split('\t').map(str::trim).collect();
            let column = |name: &str| cells.iter().position(|cell| *cell == name);
            if let (Some(total), Some(code)) = (column("tot_all"), column("lvl_type")) {
                column("tot_lvl").and(column("taxid")).and(column("name"))?;
                let samples = cells.iter().enumerate().take(code).skip(total + 1);
                let samples = samples
                    .filter_map(|(at, name)| Some((at, name.strip_suffix("_all")?.to_owned())));
                let samples = samples.collect();
                return Some(Self {
                    lines: at + 1,
                    width: cells.len(),
                    total,
                    code,
                    samples,
                    files,
                });
            }
            if !line.starts_with('#') && !line.trim().is_empty() {
                return None;
            }
            if let [name, path] = cells.as_slice() {
                files.push(((*name).to_owned(), clades::label_of(path)));
            }
        }
        None
    }

    /// Lists the columns of clades with the specimens' labels: the reports', or those given.
    fn columns(&self, stem: &str) -> Vec<(usize, String)> {
        if self.samples.is_empty() {
            return vec![(self.total, stem.to_owned())];
        }
        let numbered = |name: &str| {
            let digits = name.strip_prefix('S').unwrap_or(name);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        let label = |name: &str| {
            let own = self.files.iter().find(|(it, _)| it == name || *it == format!("S{name}"));
            own.filter(|_| numbered(name)).map_or(name.to_owned(), |(_, label)| label.clone())
        };
        self.samples.iter().map(|(column, name)| (*column, label(name))).collect()
    }

    fn parse<'a>(
        &self,
        line: u32,
        text: &'a str,
        columns: &[(usize, String)],
    ) -> Option<(Node, &'a str, Vec<f64>)> {
        let cells: Vec<_> = text.split('\t').collect();
        let code = cells.get(self.code)?.trim();
        let (id, name) = (cells.get(self.code + 1)?, cells.get(self.code + 2)?);
        let count = |(column, _): &(usize, String)| {
            cells.get(*column)?.trim().parse::<u64>().ok().map(|reads| reads as f64)
        };
        let counts: Option<Vec<_>> = columns.iter().map(count).collect();
        let node = Node {
            line,
            depth: (name.len() - name.trim_start_matches(' ').len()) / 2,
            rank: kraken::rank_of(code, id.trim().parse().ok()?),
            ncbi: clades::ncbi(id),
            name: name.trim().to_owned(),
            value: 0.0,
        };
        let is_row = cells.len() == self.width && kraken::is_rank_code(code);
        Some((node, code, counts?)).filter(|(node, ..)| is_row && !node.name.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROWS: &str = "10.0\t10\t10\t4\t4\t6\t6\tU\t0\tunclassified\n90.0\t90\t0\t6\t0\t84\t0\tR\t1\troot\n90.0\t90\t0\t6\t0\t84\t0\tD\t2\t  Bacteria\n90.0\t84\t84\t0\t0\t84\t84\tS\t562\t    Escherichia coli\n";

    #[test]
    fn each_specimen_has_its_column_and_its_report() {
        let text = format!(
            "#Number of Samples: 2\n#Total Number of Reads: 100\n#S1\tr/a.kreport\n#S2\tr/b.kreport\n#perc\ttot_all\ttot_lvl\t1_all\t1_lvl\t2_all\t2_lvl\tlvl_type\ttaxid\tname\n{ROWS}"
        );
        let file = SourceFile::new("all.tsv", text.into_bytes());
        assert_eq!(KrakenCombined.recognise(&file), Confidence::Certain);
        let reading = KrakenCombined.read(&file, &ReadOptions::default());
        assert_eq!(reading.problems, []);
        let labels: Vec<_> = reading.specimens.iter().map(|it| it.label.as_str()).collect();
        assert_eq!(labels, ["a", "b"]);
        let second = &reading.specimens[1].profiles[0];
        assert_eq!((second.rank(), second.values()), (Rank::Species, &[84.0][..]));
        assert_eq!(second.unclassified(), Some(6.0));
        assert_eq!(reading.specimens[0].profiles[0].rank(), Rank::Domain);
    }

    #[test]
    fn a_table_of_sums_is_one_specimen_and_says_so() {
        let rows: String = ROWS
            .lines()
            .map(|line| {
                let cells: Vec<_> = line.split('\t').collect();
                [&cells[..3], &cells[7..]].concat().join("\t") + "\n"
            })
            .collect();
        let text = format!("perc\ttot_all\ttot_lvl\tlvl_type\ttaxid\tname\n{rows}");
        let reading = KrakenCombined
            .read(&SourceFile::new("all.tsv", text.into_bytes()), &ReadOptions::default());
        assert_eq!(reading.problems[0].code, "specimens-pooled");
        assert_eq!(reading.specimens[0].profiles[0].values(), [84.0]);
    }
}

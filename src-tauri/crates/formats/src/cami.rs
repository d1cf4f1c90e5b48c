//! CAMI (Bioboxes) profiles: percentages by clade, one or several specimens below one another.

use crate::clades::{self, Gathered};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use std::collections::BTreeMap;
use zonula_model::{Abundance, Method, Place, Problem, Rank, Severity, Taxon};

/// Reads the Bioboxes profiling format, which CAMI, OPAL, mOTUs, KMCP, MetaPhlAn and ganon write.
pub struct CamiProfile;

static FORMAT: Format = Format {
    id: "cami-profile",
    kind: Kind::Microbiome,
    title: "CAMI profile (Bioboxes)",
    recognised_by: "a line `@@TAXID RANK TAXPATH … PERCENTAGE`, or the tags `@SampleID`, `@Version` and `@Ranks`",
    specification: "Bioboxes profiling output format 0.9 and 0.10; CAMI_TP_specification",
};

impl FormatReader for CamiProfile {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let head = crate::grid::head(text);
        let has_columns = head.lines().any(|line| Columns::of(line).is_some());
        let has_tag =
            |name: &str| head.lines().any(|line| tag(line).is_some_and(|(it, _)| it == name));
        match has_columns || ["sampleid", "version", "ranks"].into_iter().all(has_tag) {
            // The binning format of the same project has the tags but other columns.
            true if !head.contains("@@SEQUENCEID") => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let mut specimens = vec![];
        let sections = sections(text, &mut log);
        for section in &sections {
            specimens.push(section.gather(file.stem(), &mut log));
        }
        let method = method(text, &sections);
        clades::into_reading(specimens, Rank::Domain, &method, Abundance::Percent, log)
    }
}

/// Splits `@SampleID: x` into a lower-case name and its value; `@@` lines are no tags.
fn tag(line: &str) -> Option<(String, &str)> {
    let rest = line.strip_prefix('@').filter(|rest| !rest.starts_with('@'))?;
    let (name, value) = rest.split_once(':')?;
    Some((name.trim().trim_matches('_').to_ascii_lowercase(), value.trim()))
}

/// Where the columns stand.
#[derive(Clone, Copy, Debug)]
struct Columns {
    id: usize,
    rank: usize,
    path: Option<usize>,
    names: Option<usize>,
    percentage: usize,
}

impl Columns {
    /// What the specification orders; used where a file lost its `@@` line.
    const USUAL: Self = Self { id: 0, rank: 1, path: Some(2), names: Some(3), percentage: 4 };

    fn of(line: &str) -> Option<Self> {
        let cells: Vec<_> = line.strip_prefix("@@")?.split('\t').map(str::trim).collect();
        let column = |name: &str| cells.iter().position(|cell| cell.eq_ignore_ascii_case(name));
        Some(Self {
            id: column("TAXID")?,
            rank: column("RANK")?,
            path: column("TAXPATH"),
            names: column("TAXPATHSN"),
            percentage: column("PERCENTAGE")?,
        })
    }
}

/// One specimen's part of a file.
#[derive(Default)]
struct Section<'a> {
    label: Option<&'a str>,
    program: Option<&'a str>,
    taxonomy: Option<&'a str>,
    /// The ranks by their place in a path; `None` for ranks that have no name here.
    ranks: Vec<Option<Rank>>,
    rows: Vec<Line<'a>>,
}

/// One line of a profile.
struct Line<'a> {
    line: u32,
    id: &'a str,
    rank: Option<Rank>,
    path: Vec<&'a str>,
    names: Vec<&'a str>,
    percent: f64,
}

impl<'a> Line<'a> {
    fn parse(line: u32, text: &'a str, columns: Columns) -> Option<Self> {
        let cells: Vec<_> = text.split('\t').map(str::trim).collect();
        let parts = |at: Option<usize>| {
            let cell = at.and_then(|at| cells.get(at)).filter(|cell| !cell.is_empty());
            cell.map_or(vec![], |cell| cell.split('|').map(str::trim).collect())
        };
        let rank = cells.get(columns.rank).filter(|rank| !rank.is_empty())?;
        // A number in the place of the rank belongs to another table.
        let is_word = rank.chars().any(char::is_alphabetic);
        is_word.then_some(Self {
            line,
            id: cells.get(columns.id)?,
            rank: clades::rank_named(rank),
            path: parts(columns.path),
            names: parts(columns.names),
            percent: clades::number(cells.get(columns.percentage)?)?,
        })
    }

    /// Returns the taxon's own name; its number where the file gives no names.
    fn name(&self) -> String {
        let name = self.names.last().copied().filter(|name| !name.is_empty());
        name.map_or_else(|| format!("taxid:{}", self.id), str::to_owned)
    }
}

/// Parts a file at each `@SampleID`, wherever the other tags of a specimen stand.
fn sections<'a>(text: &'a str, log: &mut ProblemLog) -> Vec<Section<'a>> {
    let mut sections = vec![Section::default()];
    let mut columns = None;
    for (line, text) in (1..).zip(text.lines()) {
        if text.trim().is_empty() || text.starts_with('#') {
            continue;
        }
        if text.starts_with("@@") {
            columns = Columns::of(text).or(columns);
            continue;
        }
        if text.starts_with('@') {
            let Some((name, value)) = tag(text) else {
                let message = "the line is no tag of a profile";
                clades::unreadable(line, text, message, log);
                continue;
            };
            // A tag below rows opens the next specimen.
            if sections.last().is_some_and(|section| !section.rows.is_empty()) {
                sections.push(Section::default());
            }
            if let Some(section) = sections.last_mut() {
                section.set(&name, value);
            }
            continue;
        }
        let row = Line::parse(line, text, columns.unwrap_or(Columns::USUAL));
        match (row, sections.last_mut()) {
            (Some(row), Some(section)) => section.rows.push(row),
            _ => clades::unreadable(line, text, "the line is no row of a profile", log),
        }
    }
    if columns.is_none() && sections.iter().any(|section| !section.rows.is_empty()) {
        let message = "no line names the columns; they are read in the order of the specification";
        log.push(Problem::new(Severity::Warning, "header-missing", Place::File, message));
    }
    sections
}

impl<'a> Section<'a> {
    fn set(&mut self, name: &str, value: &'a str) {
        match name {
            "sampleid" => self.label = Some(value).filter(|value| !value.is_empty()),
            "program" => {
                self.program = Some(value).filter(|value| !matches!(*value, "" | "unknown"));
            }
            "taxonomyid" => self.taxonomy = Some(value),
            "ranks" => self.ranks = value.split('|').map(clades::rank_named).collect(),
            _ => {}
        }
    }

    fn gather(&self, stem: &str, log: &mut ProblemLog) -> Gathered {
        // What mOTUs and others write for want of a name is none.
        let label = self.label.filter(|label| *label != "unnamed sample").unwrap_or(stem);
        let mut specimen = Gathered::new(label);
        let known: BTreeMap<_, _> =
            self.rows.iter().filter_map(|row| Some((row.id, (row.rank?, row.name())))).collect();
        let mut between = 0_usize;
        for row in &self.rows {
            specimen.is_seen = true;
            let Some(rank) = row.rank else {
                between += 1;
                continue;
            };
            let lineage = self.lineage(rank, row, &known);
            // `562.1` is a genome without a number of its own, below 562.
            let taxon = Taxon { name: row.name(), lineage, ncbi: clades::ncbi(row.id) };
            specimen.push(rank, taxon, row.percent, Place::Line(row.line));
        }
        if self.rows.iter().any(|row| row.names.is_empty()) {
            let message = format!("taxa of `{label}` have numbers but no names");
            log.note("names-absent", message);
        }
        if between > 0 {
            let message = format!(
                "rows of `{label}` of no named rank: {between}; the ranks around them hold the same"
            );
            log.note("rank-unknown", message);
        }
        specimen
    }

    /// Gives the names of a path their ranks: by other rows, else by place.
    fn lineage(
        &self,
        own: Rank,
        row: &Line<'_>,
        known: &BTreeMap<&str, (Rank, String)>,
    ) -> Vec<(Rank, String)> {
        let at_place = self.ranks.iter().position(|rank| *rank == Some(own));
        let is_aligned = at_place.is_some_and(|at| row.names.len() == at + 1);
        let mut lineage = Vec::<(Rank, String)>::new();
        for place in 0..row.path.len().max(row.names.len()) {
            let by_row = row.path.get(place).and_then(|id| known.get(id)).cloned();
            let by_place = || {
                let rank = self.ranks.get(place).copied().flatten().filter(|_| is_aligned)?;
                let name = row.names.get(place).filter(|name| !name.is_empty())?;
                Some((rank, (*name).to_owned()))
            };
            let Some((rank, name)) = by_row.or_else(by_place) else { continue };
            if rank < own && lineage.last().is_none_or(|(last, _)| *last < rank) {
                lineage.push((rank, name));
            }
        }
        lineage.push((own, row.name()));
        lineage
    }
}

/// Takes the program from its tag, or from the comment that mOTUs writes.
fn method(text: &str, sections: &[Section<'_>]) -> Method {
    let comments = || text.lines().take_while(|line| !line.starts_with("@@"));
    let after = |mark: &str| {
        let rest = comments().find_map(|line| line.split_once(mark))?.1;
        rest.split([' ', '|']).find(|word| !word.is_empty()).map(str::to_owned)
    };
    let version = after("motus version ");
    let by_comment = version.as_ref().map(|_| "mOTUs".to_owned());
    let program = sections.iter().find_map(|section| section.program).map(str::to_owned);
    let taxonomy = sections.iter().find_map(|section| section.taxonomy).unwrap_or_default();
    let taxonomy = if taxonomy.to_ascii_lowercase().contains("gtdb") { "GTDB" } else { "NCBI" };
    Method {
        profiler: program.or(by_comment),
        version,
        database: after("gene database: "),
        taxonomy: Some(taxonomy.to_owned()),
        ..clades::shotgun("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("cami", text.as_bytes().to_vec());
        assert_eq!(CamiProfile.recognise(&file), Confidence::Certain);
        CamiProfile.read(&file, &ReadOptions::default())
    }

    const HEAD: &str = "@SampleID:A\n@Version:0.9.1\n@Ranks:superkingdom|phylum|class|order|family|genus|species|strain\n\n@@TAXID\tRANK\tTAXPATH\tTAXPATHSN\tPERCENTAGE\n";

    #[test]
    fn each_sample_tag_opens_a_specimen() {
        let rows = "2\tsuperkingdom\t2\tBacteria\t98.81211\n";
        let second = HEAD.replace(":A", ":B");
        let reading = read(&format!("{HEAD}{rows}\n{second}{rows}"));
        let labels: Vec<_> = reading.specimens.iter().map(|it| it.label.as_str()).collect();
        assert_eq!((labels, reading.problems.len()), (vec!["A", "B"], 0));
    }

    #[test]
    fn ranks_left_open_leave_no_name() {
        let reading = read(&format!("{HEAD}9\tclass\t2||9\tBacteria||Z\t20\n"));
        let taxon = &reading.specimens[0].profiles[0].taxa()[0];
        assert_eq!(taxon.lineage, [(Rank::Domain, "Bacteria".into()), (Rank::Class, "Z".into())]);
    }

    #[test]
    fn names_left_out_are_found_by_number() {
        let reading = read(
            "@SampleID:A\n@Version:0.10.0\n@Ranks:superkingdom|phylum|species\n@@TAXID\tRANK\tTAXPATH\tPERCENTAGE\n2\tsuperkingdom\t2\t60\n562\tspecies\t2||562\t60\n",
        );
        let taxon = &reading.specimens[0].profiles[0].taxa()[0];
        assert_eq!((taxon.name.as_str(), taxon.ncbi), ("taxid:562", Some(562)));
        assert_eq!(taxon.at(Rank::Domain), Some("taxid:2"));
    }

    #[test]
    fn a_profile_without_rows_is_empty() {
        assert_eq!(read(HEAD).problems[0].code, "file-empty");
    }
}

//! mothur: shared files (groups by OTUs, at one or several distances) and their taxonomies.

mod taxonomy;

pub(crate) use taxonomy::taxonomy;

use crate::feature_table::{Feature, FeatureTable, Sample};
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use std::collections::BTreeSet;
use zonula_model::{Column, Method, Place, Problem, Severity};

/// Reads shared files, of counts or of relative abundance.
pub struct MothurShared;

static FORMAT: Format = Format {
    id: "mothur-shared",
    kind: Kind::Microbiome,
    title: "mothur shared file",
    recognised_by: "a header of `label`, `Group`, `numOtus` and the OTUs",
    specification: "mothur wiki, “Shared file”, “Relabund file”, “Constaxonomy file”",
};

impl FormatReader for MothurShared {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let header = file.text().and_then(|text| text.lines().next());
        match header.is_some_and(|header| otus(header).is_some()) {
            true => Confidence::Certain,
            false => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let text = file.text().unwrap_or_default();
        let mut reading = Reading::new(Kind::Microbiome);
        match otus(text.lines().next().unwrap_or_default()) {
            Some(otus) => {
                let table = table(text, &otus, options, &mut log);
                reading.specimens = table.into_specimens(&Method::UNKNOWN, options, &mut log);
            }
            None => {
                let message = "the first line does not name `label`, `Group`, `numOtus` and OTUs";
                log.push(Problem::new(Severity::Error, "header-missing", Place::File, message));
            }
        }
        reading.problems = log.finish();
        reading.or_empty("the table has no groups")
    }
}

/// Returns the names of the OTUs, where a line is the header; ASVs and phylotypes are OTUs as well.
fn otus(header: &str) -> Option<Vec<&str>> {
    let mut cells = header.trim_end().split('\t').map(str::trim);
    let begin = [cells.next()?, cells.next()?, cells.next()?].map(str::to_ascii_lowercase);
    let [label, group, count] = begin;
    let is_header = label == "label" && group == "group" && count.starts_with("num");
    let names: Vec<_> = cells.collect();
    (is_header && !names.is_empty()).then_some(names)
}

/// Reads the rows of one label.
fn table(text: &str, otus: &[&str], options: &ReadOptions, log: &mut ProblemLog) -> FeatureTable {
    let chosen = label(text, options, log);
    let mut table = FeatureTable {
        features: otus.iter().map(|name| Feature::new(name, None)).collect(),
        samples: vec![],
    };
    for (number, line) in (1..).zip(text.lines()).skip(1) {
        let mut cells = line.trim_end().split('\t').map(str::trim);
        let own = cells.next().unwrap_or_default();
        if line.trim().is_empty() || chosen.is_some_and(|chosen| own != chosen) {
            continue;
        }
        let (group, count) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        if group.is_empty() {
            let message = "the line names no group";
            let problem =
                Problem::new(Severity::Error, "row-unreadable", Place::Line(number), message);
            log.push(problem.with_value(line));
            continue;
        }
        let mut sample = Sample { label: group.to_owned(), ..Sample::default() };
        let mut width = 0;
        for (at, cell) in cells.enumerate() {
            width += 1;
            match (at < otus.len(), Number::parse(cell, Decimal::Point)) {
                (true, Ok(Number { comparator: None, number: value })) => {
                    // Most OTUs are in few groups: zeros are not kept.
                    if value != 0.0 {
                        sample.entries.push(at, value);
                    }
                }
                (true, _) => {
                    let place = Place::Cell { row: number, column: Column::new(None, otus[at]) };
                    let message = format!("`{cell}` is not a number");
                    let problem =
                        Problem::new(Severity::Error, "number-unreadable", place, message);
                    log.push(problem.with_value(cell));
                }
                (false, _) => {}
            }
        }
        let stated = count.parse::<usize>().ok();
        if width != otus.len() || stated.is_some_and(|stated| stated != otus.len()) {
            let message = format!(
                "`{group}` states `{count}` OTUs and has {width}, the header names {}",
                otus.len()
            );
            let place = Place::Line(number);
            let problem = Problem::new(Severity::Warning, "otu-count-wrong", place, message);
            log.push(problem.with_hint("the line may be cut off: compare it with the original"));
        }
        table.samples.push(sample);
    }
    table
}

/// Decides which of several labels is read: the chosen one, else the first.
fn label<'a>(text: &'a str, options: &ReadOptions, log: &mut ProblemLog) -> Option<&'a str> {
    let mut seen = BTreeSet::new();
    let mut labels = vec![];
    for line in text.lines().skip(1).filter(|line| !line.trim().is_empty()) {
        let label = line.split('\t').next().unwrap_or_default().trim();
        if seen.insert(label) {
            labels.push(label);
        }
    }
    let first = labels.first().copied()?;
    if labels.len() == 1 {
        return Some(first);
    }
    let chosen = labels.iter().copied().find(|label| options.sheet.as_deref() == Some(*label));
    if let Some(chosen) = chosen {
        return Some(chosen);
    }
    let list = labels.iter().take(12).map(|label| format!("`{label}`")).collect::<Vec<_>>();
    let message = format!(
        "the file holds {} distances ({}); `{first}` is read",
        labels.len(),
        list.join(", ")
    );
    let problem = Problem::new(Severity::Warning, "labels-several", Place::File, message);
    log.push(problem.with_hint("choose another as the sheet, or export one distance from mothur"));
    Some(first)
}

#[cfg(test)]
mod tests;

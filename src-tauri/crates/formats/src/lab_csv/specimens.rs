//! Specimens of a table: rows that agree on sample, material, time and person belong together.

use super::columns::Columns;
use super::row::Writing;
use crate::date::{self, Order};
use crate::dialect::{self, Meaning};
use crate::grid::Grid;
use crate::problem_log::ProblemLog;
use crate::{RawResult, RawSpecimen, Reading, StatedPatient, labels};
use std::collections::BTreeMap;
use zonula_model::{DateTime, Laboratory, Place, Problem, Severity, SpecimenKind};

/// What tells specimens apart, as written.
type Key = [String; 6];

/// Specimens in the order in which the file first names them.
pub(super) struct Specimens<'a> {
    grid: &'a Grid,
    columns: &'a Columns,
    writing: &'a Writing,
    stem: &'a str,
    preamble: BTreeMap<Meaning, String>,
    at: BTreeMap<Key, usize>,
    found: Vec<(Key, RawSpecimen)>,
}

impl<'a> Specimens<'a> {
    pub fn new(
        grid: &'a Grid,
        columns: &'a Columns,
        writing: &'a Writing,
        stem: &'a str,
        log: &mut ProblemLog,
    ) -> Self {
        let preamble = preamble(grid, columns.header);
        for meaning in [Meaning::Collected, Meaning::Received, Meaning::Reported] {
            let unread = |text: &&String| date::parse(text, Order::Open).is_err();
            if let Some(text) = preamble.get(&meaning).filter(unread) {
                let message = format!("`{text}` above the table is not one date");
                log.push(Problem::new(Severity::Error, "date-unreadable", Place::File, message));
            }
        }
        Self { grid, columns, writing, stem, preamble, at: BTreeMap::new(), found: vec![] }
    }

    /// Adds a result to its specimen.
    pub fn push(&mut self, row: usize, result: RawResult, log: &mut ProblemLog) {
        use Meaning::{Born, Collected, PatientName, PatientNumber, Sample, Specimen};
        let key = [Sample, Specimen, Collected, PatientNumber, PatientName, Born]
            .map(|meaning| self.columns.cell(self.grid, row, meaning).to_owned());
        let at = match self.at.get(&key) {
            Some(&at) => at,
            None => {
                let specimen = self.start(row, log);
                self.found.push((key.clone(), specimen));
                self.at.insert(key, self.found.len() - 1);
                self.found.len() - 1
            }
        };
        self.found[at].1.results.push(result);
    }

    /// Hands the specimens over; a person that all of them name is the file's.
    pub fn finish(mut self, reading: &mut Reading, log: &mut ProblemLog) {
        let mut people: Vec<_> = self.found.iter().map(|(_, it)| it.patient.clone()).collect();
        people.dedup();
        if let [one] = people.as_mut_slice() {
            reading.patient = one.take();
            self.found.iter_mut().for_each(|(_, specimen)| specimen.patient = None);
        }
        for (key, mut specimen) in self.found {
            if reading.specimens.iter().any(|other| other.label == specimen.label) {
                // The same sample number for another material or day: say which.
                let parts = key[1..3].iter().map(String::as_str).filter(|part| !part.is_empty());
                let label = std::iter::once(specimen.label.as_str()).chain(parts);
                specimen.label = label.collect::<Vec<_>>().join(" ");
            }
            specimen.label = labels::unique(specimen.label, &reading.specimens, log);
            reading.specimens.push(specimen);
        }
    }

    fn start(&self, row: usize, log: &mut ProblemLog) -> RawSpecimen {
        let place = Place::Line(self.grid.number(row));
        let label = self.text(row, Meaning::Sample).unwrap_or_else(|| self.stem.to_owned());
        let material = self.text(row, Meaning::Specimen);
        let kind = material.as_deref().map_or(SpecimenKind::NotStated, dialect::material);
        if let Some(material) = material.filter(|_| kind == SpecimenKind::NotStated) {
            let message = format!("`{material}` is no material that is known");
            log.push_once(Problem::new(
                Severity::Warning,
                "material-unknown",
                place.clone(),
                message,
            ));
        }
        let name = self.text(row, Meaning::Laboratory);
        let laboratory =
            name.map(|name| Laboratory { name, address: self.text(row, Meaning::Address) });
        RawSpecimen {
            patient: self.patient(row, log),
            kind,
            collected: self.date(row, Meaning::Collected, log),
            received: self.date(row, Meaning::Received, log),
            reported: self.date(row, Meaning::Reported, log),
            laboratory,
            ..RawSpecimen::new(label, place)
        }
    }

    /// Returns a cell, else what stands above the table.
    fn text(&self, row: usize, meaning: Meaning) -> Option<String> {
        let own = self.columns.text(self.grid, row, meaning);
        own.or_else(|| self.preamble.get(&meaning).cloned())
    }

    fn date(&self, row: usize, meaning: Meaning, log: &mut ProblemLog) -> Option<DateTime> {
        if self.columns.cell(self.grid, row, meaning).is_empty() {
            let text = self.preamble.get(&meaning)?;
            return date::parse(text, Order::Open).ok();
        }
        self.writing.date(self.grid, self.columns, row, meaning, log)
    }

    fn patient(&self, row: usize, log: &mut ProblemLog) -> Option<StatedPatient> {
        let parts = [Meaning::GivenName, Meaning::FamilyName].map(|part| self.text(row, part));
        let joined = parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
        let name = self.text(row, Meaning::PatientName);
        let name = name.or_else(|| Some(joined).filter(|name| !name.is_empty()));
        let written = self.text(row, Meaning::Sex);
        let sex = written.as_deref().and_then(dialect::sex);
        if let (Some(written), None) = (written, sex) {
            let place = Place::Line(self.grid.number(row));
            let message = format!("`{written}` is not understood as a sex");
            log.push(Problem::new(Severity::Note, "sex-unreadable", place, message));
        }
        let born = match self.columns.cell(self.grid, row, Meaning::Born) {
            "" => self
                .preamble
                .get(&Meaning::Born)
                .and_then(|text| date::parse_birth(text, Order::Open).ok()),
            _ => self.writing.birth(self.grid, self.columns, row, log),
        };
        let patient =
            StatedPatient { number: self.text(row, Meaning::PatientNumber), name, born, sex };
        (patient != StatedPatient::default()).then_some(patient)
    }
}

/// Reads «Collected; 12.03.2024» and «Patient: …» above the header.
fn preamble(grid: &Grid, header: usize) -> BTreeMap<Meaning, String> {
    let mut found = BTreeMap::new();
    for row in 0..header {
        let mut cells = grid.row(row).filter(|cell| !cell.is_empty());
        let Some(first) = cells.next() else { continue };
        let (name, value) = match (cells.next(), first.split_once(':')) {
            (_, Some((name, value))) if !value.trim().is_empty() => (name, value.trim()),
            (Some(second), _) => (first, second),
            (None, _) => continue,
        };
        if let Some(meaning) = dialect::column(name) {
            found.entry(meaning).or_insert_with(|| value.to_owned());
        }
    }
    found
}

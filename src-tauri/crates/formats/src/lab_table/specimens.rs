//! Specimens of a table: rows that agree on sample, material, time and person belong together.

use super::key;
use super::layout::{Shape, Slot, Source};
use super::writing::{Dates, Waiting};
use crate::date::{self, Order};
use crate::dialect::{self, Meaning};
use crate::grid::{Cells, Grid};
use crate::labels::Labels;
use crate::problem_log::ProblemLog;
use crate::{RawResult, RawSpecimen, Reading, StatedPatient};
use indexmap::IndexMap;
use std::collections::BTreeMap;
use zonula_model::{Column, Laboratory, Place, Problem, Severity, SpecimenKind};

/// What tells specimens apart, in the order of the key.
const PARTS: [Meaning; 8] = [
    Meaning::Sample,
    Meaning::Specimen,
    Meaning::Collected,
    Meaning::PatientNumber,
    Meaning::PatientName,
    Meaning::FamilyName,
    Meaning::GivenName,
    Meaning::Born,
];

/// The most results for which room is made at once: a specimen has as many as the one before, mostly.
const USUAL_RESULTS: usize = 64;

/// What stands above a table and holds for all of it.
pub(super) type Preamble = BTreeMap<Meaning, String>;

/// Specimens in the order in which the file first names them.
#[derive(Default)]
pub(super) struct Specimens {
    at: IndexMap<Box<str>, ()>,
    pub found: Vec<RawSpecimen>,
    key: String,
    last: (String, usize),
}

/// A row of a table, with what holds for it.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub grid: &'a Grid,
    pub row: usize,
    pub cells: Cells<'a>,
    pub slot: &'a Slot,
    pub shape: Shape,
    pub preamble: &'a Preamble,
    pub stem: &'a str,
    /// The columns as places name them.
    pub columns: &'a [Column],
}

impl Line<'_> {
    /// Returns a part of the row, else what stands above the table.
    #[inline]
    pub fn text(&self, meaning: Meaning) -> &str {
        let own = self.slot.text(self.cells, meaning);
        if own.is_empty() {
            return self.preamble.get(&meaning).map_or("", String::as_str);
        }
        own
    }

    /// Returns a part of the row as written; empty where there is none.
    #[inline]
    pub fn part(&self, meaning: Meaning) -> &str {
        self.slot.text(self.cells, meaning)
    }

    /// Returns whether a part is a number in the file itself.
    pub fn is_number(&self, meaning: Meaning) -> bool {
        self.grid.is_number(self.row, self.slot.column(meaning))
    }

    /// Returns the place of a part.
    pub fn place(&self, meaning: Meaning) -> Place {
        self.place_of(self.slot.column(meaning))
    }

    /// Returns the place of the cell in a column.
    pub fn place_of(&self, column: usize) -> Place {
        match self.columns.get(column) {
            Some(name) => {
                Place::Cell { row: self.grid.number_of(self.row, column), column: name.clone() }
            }
            None => self.grid.place(self.row, column, None),
        }
    }

    fn owned(&self, meaning: Meaning) -> Option<String> {
        Some(self.text(meaning)).filter(|text| !text.is_empty()).map(str::to_owned)
    }
}

impl Specimens {
    /// Returns which specimen a row belongs to; a new one is begun where there is none.
    pub fn of_row(&mut self, line: Line<'_>, dates: &mut Dates, log: &mut ProblemLog) -> usize {
        let parts = || PARTS.into_iter().map(|part| line.text(part));
        // Without a number, each row is a specimen of its own.
        let is_own = line.shape == Shape::Wide && line.text(Meaning::Sample).is_empty();
        if !is_own && !self.found.is_empty() && key::is_of(&self.last.0, parts()) {
            return self.last.1;
        }
        self.key.clear();
        parts().for_each(|part| key::push(&mut self.key, part));
        if is_own {
            self.key.push_str(&line.grid.number(line.row).to_string());
        }
        if self.last.0 == self.key && !self.found.is_empty() {
            return self.last.1;
        }
        let at = match self.at.get_index_of(self.key.as_str()) {
            Some(at) => at,
            None => {
                let at = self.found.len();
                let usual = self.pack().min(USUAL_RESULTS);
                let mut specimen = start(line, at, dates, log);
                specimen.results.reserve_exact(usual);
                self.found.push(specimen);
                self.at.insert(self.key.as_str().into(), ());
                at
            }
        };
        self.last.0.clone_from(&self.key);
        self.last.1 = at;
        at
    }

    /// Adds a result, and says at which place of the specimen.
    pub fn push(&mut self, at: usize, result: RawResult) -> usize {
        let results = &mut self.found[at].results;
        results.push(result);
        results.len() - 1
    }

    /// Gives back what the specimen before has reserved and did not need; how many results the next
    /// may have: never more than the newest has, so that what is reserved stays in bounds.
    fn pack(&mut self) -> usize {
        let is_newest = self.last.1 + 1 == self.found.len();
        let Some(specimen) = self.found.get_mut(self.last.1) else { return 0 };
        specimen.results.shrink_to_fit();
        if is_newest { specimen.results.len() } else { 0 }
    }

    /// Hands the specimens over; a person that all of them name is the file's.
    pub fn finish(mut self, reading: &mut Reading, log: &mut ProblemLog) {
        let is_one = self.found.windows(2).all(|pair| pair[0].patient == pair[1].patient);
        if is_one {
            for specimen in &mut self.found {
                reading.patient = specimen.patient.take();
            }
        }
        let mut labels = Labels::default();
        for (specimen, key) in self.found.iter_mut().zip(self.at.keys()) {
            let mut label = std::mem::take(&mut specimen.label);
            if labels.contains(&label) {
                // The same sample number for another material or day: say which.
                let parts = key::parts(key).skip(1).take(2).filter(|part| !part.is_empty());
                let parts = std::iter::once(label.as_str()).chain(parts);
                label = parts.collect::<Vec<_>>().join(" ");
            }
            specimen.label = labels.unique(label, log);
        }
        reading.specimens = self.found;
    }
}

fn start(line: Line<'_>, at: usize, dates: &mut Dates, log: &mut ProblemLog) -> RawSpecimen {
    let place = Place::Line(line.grid.number(line.row));
    let label = line.owned(Meaning::Sample);
    // In a table of people, a person's number says more than the name of the file.
    let person = || line.owned(Meaning::PatientNumber).filter(|_| line.shape == Shape::Wide);
    let label = label.or_else(person).unwrap_or_else(|| line.stem.to_owned());
    let material = line.text(Meaning::Specimen);
    let kind = dialect::material(material);
    if !material.is_empty() && kind == SpecimenKind::NotStated {
        let message = format!("`{material}` is no material that is known");
        log.push_once(Problem::new(Severity::Warning, "material-unknown", place.clone(), message));
    }
    let name = line.owned(Meaning::Laboratory);
    let laboratory = name.map(|name| Laboratory { name, address: line.owned(Meaning::Address) });
    let mut specimen = RawSpecimen { kind, laboratory, ..RawSpecimen::new(label, place) };
    specimen.patient = patient(line, at, dates, log);
    for meaning in [Meaning::Collected, Meaning::Received, Meaning::Reported] {
        let read = dates.read(line, meaning, Waiting { specimen: at, meaning }, log);
        let field = match meaning {
            Meaning::Collected => &mut specimen.collected,
            Meaning::Received => &mut specimen.received,
            _ => &mut specimen.reported,
        };
        *field = read;
    }
    specimen
}

fn patient(
    line: Line<'_>,
    at: usize,
    dates: &mut Dates,
    log: &mut ProblemLog,
) -> Option<StatedPatient> {
    let parts = [Meaning::GivenName, Meaning::FamilyName].map(|part| line.text(part));
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let joined = parts.join(" ");
    let name = line.owned(Meaning::PatientName);
    let name = name.or_else(|| Some(joined).filter(|name| !name.is_empty()));
    let written = line.text(Meaning::Sex);
    let sex = dialect::sex(written);
    if !written.is_empty() && sex.is_none() && dialect::word(written).is_none() {
        let place = Place::Line(line.grid.number(line.row));
        let message = format!("`{written}` is not understood as a sex");
        log.push(Problem::new(Severity::Note, "sex-unreadable", place, message));
    }
    let waiting = Waiting { specimen: at, meaning: Meaning::Born };
    let born = dates.read(line, Meaning::Born, waiting, log).map(|at| at.date());
    let patient = StatedPatient { number: line.owned(Meaning::PatientNumber), name, born, sex };
    (patient != StatedPatient::default()).then_some(patient)
}

/// Reads «Collected; 12.03.2024» and «Patient: …» in a row; `None` where it is no such pair.
pub(super) fn pair(grid: &Grid, row: usize) -> Option<(Meaning, String)> {
    let mut cells = grid.row(row).filter(|cell| !cell.is_empty());
    let first = cells.next()?;
    let (name, value) = match (cells.next(), first.split_once(':')) {
        (_, Some((name, value))) if !value.trim().is_empty() => (name, value.trim()),
        (Some(second), _) => (first, second),
        (None, _) => return None,
    };
    dialect::column(name).map(|meaning| (meaning, value.to_owned()))
}

/// Tells which dates above a table cannot be read.
pub(super) fn tell_preamble(preamble: &Preamble, log: &mut ProblemLog) {
    for meaning in [Meaning::Collected, Meaning::Received, Meaning::Reported] {
        let unread = |text: &&String| date::parse(text, Order::Open).is_err();
        if let Some(text) = preamble.get(&meaning).filter(unread) {
            let message = format!("`{text}` above the table is not one date");
            log.push(Problem::new(Severity::Error, "date-unreadable", Place::File, message));
        }
    }
}

/// Returns whether a part of a line comes from its own row.
pub(super) fn is_own(line: Line<'_>, meaning: Meaning) -> bool {
    *line.slot.source(meaning) != Source::Missing && !line.slot.text(line.cells, meaning).is_empty()
}

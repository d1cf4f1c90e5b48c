//! A data set for many people's data at once: what research may have, as Parquet tables in parts.
//!
//! The same rules as [`deidentified`](crate::deidentified): no name, number, file, laboratory or
//! free text; every date moved by days of each person's own. Rows are written as they come, a group
//! at a time, so that a person's record is all that is held beside one group of each table.

mod part;
mod tables;

pub use part::{Cell, DatasetError, PART_ROWS, Part};
pub use tables::{Column, Holds, TABLES, TableShape};

use crate::tables::{Pseudonym, moved, tells_of};
use zonula_model::{Comparator, Date, DateTime, Observation, PatientRecord, Specimen, Value};

/// A report that was released, as far as research may know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedReport {
    /// The day of the release, as it was.
    pub released: Date,
    /// `clinician` or `patient`.
    pub variant: String,
    /// BCP 47.
    pub language: String,
    /// 1 for the first version.
    pub version: u32,
    /// Whether it was taken back.
    pub withdrawn: bool,
}

/// Takes rows: the name of a table of [`TABLES`], and a cell for each of its columns.
pub type TakeRow<'a> = dyn FnMut(&'static str, &[Cell<'_>]) -> Result<(), DatasetError> + 'a;

/// Gives every row of a person's record to whoever writes them, table by table; `told` is what
/// [`shared`](crate::shared) lets be told of sex and age.
pub fn rows(
    pseudonym: &Pseudonym,
    told: &[String; 2],
    record: &PatientRecord,
    reports: &[ReleasedReport],
    take: &mut TakeRow<'_>,
) -> Result<(), DatasetError> {
    let person = Cell::Text(&pseudonym.name);
    let day = |day: Option<Date>| day.map_or(Cell::Nothing, |day| Cell::day(moved(day, pseudonym)));
    let [sex, age] = told.each_ref().map(|text| match text.as_str() {
        "" => Cell::Nothing,
        text => Cell::Text(text),
    });
    take("patients", &[person, sex, age])?;
    for (at, specimen) in record.specimens.iter().enumerate() {
        let number = Cell::Whole(count(at));
        let day = day(specimen.collected.map(DateTime::date));
        let kind = Cell::Text(specimen.kind.as_str());
        take("specimens", &[person, number, kind, day])?;
        observations(specimen, [person, number, day], take)?;
        profiles(record, specimen, [person, number, day], take)?;
    }
    for own in &record.symptoms {
        let Some(symptom) = &own.symptom else { continue };
        let (least, most) = own.scale;
        let numbers = [own.score, least, most].map(Cell::Number);
        let head = [person, day(Some(own.day)), Cell::Text(symptom.as_str())];
        take("symptoms", &[head, numbers].concat())?;
    }
    for own in reports {
        take(
            "reports",
            &[
                person,
                day(Some(own.released)),
                Cell::Text(&own.variant),
                Cell::Text(&own.language),
                Cell::Whole(i32::try_from(own.version).unwrap_or(i32::MAX)),
                Cell::Flag(own.withdrawn),
            ],
        )?;
    }
    Ok(())
}

/// Counts from 1.
fn count(at: usize) -> i32 {
    i32::try_from(at + 1).unwrap_or(i32::MAX)
}

fn observations(
    specimen: &Specimen,
    [person, number, day]: [Cell<'_>; 3],
    take: &mut TakeRow<'_>,
) -> Result<(), DatasetError> {
    for (at, own) in specimen.observations.iter().enumerate() {
        // A name that the catalogue does not know may be anything; words are left out.
        let Observation { analyte: Some(analyte), value, interval, .. } = own else { continue };
        let Value::Quantity { comparator, number: measured, unit } = value else { continue };
        let words = |text: Option<&'static str>| text.map_or(Cell::Nothing, Cell::Text);
        let end = |end: Option<f64>| end.map_or(Cell::Nothing, Cell::Number);
        let interval = interval.as_ref();
        let interval_unit = interval.and_then(|interval| interval.unit.as_ref());
        take(
            "observations",
            &[
                person,
                number,
                Cell::Whole(count(at)),
                day,
                Cell::Text(analyte.as_str()),
                words(comparator.map(Comparator::as_str)),
                Cell::Number(*measured),
                unit.as_ref().map_or(Cell::Nothing, |unit| Cell::Text(unit.ucum())),
                end(interval.and_then(|interval| interval.low)),
                end(interval.and_then(|interval| interval.high)),
                interval_unit.map_or(Cell::Nothing, |unit| Cell::Text(unit.ucum())),
                Cell::Text(own.status.as_str()),
            ],
        )?;
    }
    Ok(())
}

fn profiles(
    record: &PatientRecord,
    specimen: &Specimen,
    [person, number, day]: [Cell<'_>; 3],
    take: &mut TakeRow<'_>,
) -> Result<(), DatasetError> {
    for (at, profile) in specimen.profiles.iter().enumerate() {
        let words = [
            profile.method().technique.as_str(),
            profile.rank().as_str(),
            profile.abundance().as_str(),
        ];
        let [technique, rank, abundance] = words.map(Cell::Text);
        for (taxon, value) in profile.iter() {
            // A name that a clinic gave a taxon may be a person's.
            if tells_of(record, &taxon.name) {
                continue;
            }
            let ncbi = taxon.ncbi.and_then(|id| i32::try_from(id).ok());
            take(
                "profiles",
                &[
                    person,
                    number,
                    Cell::Whole(count(at)),
                    day,
                    technique,
                    rank,
                    abundance,
                    Cell::Text(&taxon.name),
                    ncbi.into(),
                    Cell::Number(value),
                ],
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;

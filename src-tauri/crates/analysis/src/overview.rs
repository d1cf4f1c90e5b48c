//! An overview of many people: for each analyte, symptom and genus, how many people have a value
//! and how the latest value of each is distributed.

use crate::quantile;
use std::collections::BTreeMap;
use zonula_model::{Abundance, Date, DateTime, PatientRecord, Rank, Value};

/// What a row of the overview is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A measured quantity, in one unit.
    Analyte,
    /// A symptom's score.
    Symptom,
    /// A genus's share of the reads of a profile of counts.
    Genus,
}

impl Subject {
    /// Returns the stable lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Analyte => "analyte",
            Self::Symptom => "symptom",
            Self::Genus => "genus",
        }
    }
}

/// A row of the overview: the distribution of one value of each person, the latest.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// What it is about.
    pub subject: Subject,
    /// The catalogue's id, or the genus as its source writes it.
    pub name: String,
    /// The unit, UCUM; empty where there is none.
    pub unit: String,
    /// How many people have a value.
    pub people: usize,
    /// How many values there are of all people and days.
    pub values: usize,
    /// Least value.
    pub minimum: f64,
    /// A quarter of the people have less (R's type 7).
    pub lower_quartile: f64,
    /// Half of the people have less.
    pub median: f64,
    /// Three quarters of the people have less.
    pub upper_quartile: f64,
    /// Greatest value.
    pub maximum: f64,
}

/// Rows in the making: one number a person is kept of each subject.
#[derive(Default)]
pub struct Gathering {
    rows: BTreeMap<(Subject, String, String), Row>,
}

#[derive(Default)]
struct Row {
    latest: Vec<f64>,
    values: usize,
}

/// Where a value stands in time: by day, undated first, then in the order of the record.
type Moment = (Option<Date>, usize, usize);

impl Gathering {
    /// Adds a person.
    ///
    /// Of results only numbers count, not bounds (`<5`), and only those of analytes and symptoms that
    /// the catalogue knows. Of profiles only those at the rank of genera that hold counts, and of
    /// these the genera that were found: shares of them are the same in every program.
    pub fn add(&mut self, record: &PatientRecord) {
        let mut own: BTreeMap<(Subject, String, String), (Moment, f64, usize)> = BTreeMap::new();
        let mut enter = |key, moment: Moment, value: f64| {
            let (latest, number, values) = own.entry(key).or_insert((moment, value, 0));
            *values += 1;
            // A symptom entered twice on a day counts as the stronger one.
            if moment > *latest || (moment == *latest && value > *number) {
                (*latest, *number) = (moment, value);
            }
        };
        for (at, specimen) in record.specimens.iter().enumerate() {
            let day = specimen.collected.map(DateTime::date);
            for (position, result) in specimen.observations.iter().enumerate() {
                let (Some(analyte), Value::Quantity { comparator: None, number, unit }) =
                    (&result.analyte, &result.value)
                else {
                    continue;
                };
                let unit = unit.as_ref().map(|unit| unit.ucum().to_owned()).unwrap_or_default();
                let key = (Subject::Analyte, analyte.as_str().to_owned(), unit);
                enter(key, (day, at, position), *number);
            }
            for (position, profile) in specimen.profiles.iter().enumerate() {
                let total = profile.total();
                let counted = profile.abundance() == Abundance::Counts;
                if profile.rank() != Rank::Genus || !counted || total <= 0.0 {
                    continue;
                }
                // Two genera of one name, in two families say, are one row.
                let mut counts = BTreeMap::<&str, f64>::new();
                for (taxon, count) in profile.iter().filter(|(_, count)| *count > 0.0) {
                    *counts.entry(&taxon.name).or_default() += count;
                }
                for (name, count) in counts {
                    let key = (Subject::Genus, name.to_owned(), String::new());
                    enter(key, (day, at, position), count / total);
                }
            }
        }
        for score in &record.symptoms {
            let Some(symptom) = &score.symptom else { continue };
            let key = (Subject::Symptom, symptom.as_str().to_owned(), String::new());
            enter(key, (Some(score.day), 0, 0), score.score);
        }
        for (key, (_, value, values)) in own {
            let row = self.rows.entry(key).or_default();
            row.latest.push(value);
            row.values += values;
        }
    }

    /// Returns the rows: analytes, symptoms, genera, each by name and unit.
    pub fn overview(self) -> Vec<Overview> {
        let row = |((subject, name, unit), Row { mut latest, values })| {
            latest.sort_by(f64::total_cmp);
            let at = |share| quantile(&latest, share);
            Some(Overview {
                subject,
                name,
                unit,
                people: latest.len(),
                values,
                minimum: *latest.first()?,
                lower_quartile: at(0.25)?,
                median: at(0.5)?,
                upper_quartile: at(0.75)?,
                maximum: *latest.last()?,
            })
        };
        self.rows.into_iter().filter_map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::{ImportId, Patient, PatientId, Place, Sex, Source, SymptomId, SymptomScore};

    fn diary(scores: &[(&str, f64)]) -> PatientRecord {
        let score = |(day, score): &(&str, f64)| SymptomScore {
            symptom: Some(SymptomId::new("bloating")),
            name: "Bloating".to_owned(),
            day: day.parse().expect("a day"),
            score: *score,
            scale: (0.0, 10.0),
            source: Source { import: ImportId(1), place: Place::File },
            repeated_at: vec![],
        };
        PatientRecord {
            patient: Patient {
                id: PatientId(1),
                number: "P-1".to_owned(),
                name: "A".to_owned(),
                born: "1980-01-01".parse().expect("a day"),
                sex: Sex::Female,
            },
            specimens: vec![],
            symptoms: scores.iter().map(score).collect(),
            interventions: vec![],
            circumstances: vec![],
            choices: vec![],
            imports: vec![],
        }
    }

    #[test]
    fn each_person_counts_once_with_the_latest_value_and_the_stronger_of_a_day() {
        let mut gathering = Gathering::default();
        gathering.add(&diary(&[("2025-01-02", 4.0), ("2025-01-01", 9.0), ("2025-01-02", 3.0)]));
        gathering.add(&diary(&[("2025-01-05", 1.0)]));
        gathering.add(&diary(&[("2025-01-05", 2.0)]));
        gathering.add(&diary(&[("2025-01-05", 8.0)]));
        let rows = gathering.overview();
        assert_eq!(rows.len(), 1);
        let Overview { people, values, minimum, lower_quartile, median, upper_quartile, .. } =
            &rows[0];
        assert_eq!((*people, *values), (4, 6));
        // R: quantile(c(4, 1, 2, 8)) gives 1.00 1.75 3.00 5.00 8.00.
        let found = [*minimum, *lower_quartile, *median, *upper_quartile, rows[0].maximum];
        assert_eq!(found.map(|own| format!("{own:.2}")).join(" "), "1.00 1.75 3.00 5.00 8.00");
    }
}

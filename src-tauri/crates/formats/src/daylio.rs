//! Daylio's export: a mood for each entry, and the activities that were ticked.

use crate::date::{self, Order};
use crate::fold::fold;
use crate::grid::{self, Grid};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, RawSymptom, ReadOptions, Reading, SourceFile};
use zonula_model::{Date, Problem, Severity};

/// Reads the CSV export of Daylio.
pub struct Daylio;

static FORMAT: Format = Format {
    id: "daylio-csv",
    kind: Kind::Symptoms,
    title: "Daylio diary (CSV export)",
    recognised_by: "the columns full_date or year and date, weekday, time, mood and activities",
    specification: "Daylio's CSV export: full_date,date,weekday,time,mood,activities,note_title,note; earlier year,date,weekday,time,mood,activities,note; activities separated by `|`",
};

/// The five moods that Daylio begins with, from 5, in English, German, French, Spanish and Dutch.
/// Whoever renames them is asked nothing: a mood of another name is kept out and told.
const MOODS: [&[&str]; 5] = [
    &["rad", "super", "genial", "geweldig"],
    &["good", "gut", "bien", "bueno", "goed"],
    &["meh", "ok", "okay", "so lala", "so la la", "moyen", "regular", "gaat wel"],
    &["bad", "schlecht", "mauvais", "mal", "malo", "slecht"],
    &["awful", "lausig", "furchtbar", "horrible", "vreselijk"],
];

/// The mood's scale, worst to best.
const MOOD_SCALE: (f64, f64) = (1.0, 5.0);

/// A tick says that something was there, not how strongly.
const TICKED: (f64, f64) = (0.0, 1.0);

impl FormatReader for Daylio {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let grid = Grid::from_beginning(grid::head(text), b',');
        if Columns::find(&grid).is_some() { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let (grid, problem) = Grid::from_delimited(file.text().unwrap_or_default(), b',');
        problem.into_iter().for_each(|problem| log.push(problem));
        let mut reading = Reading::new(Kind::Symptoms);
        match Columns::find(&grid) {
            Some(columns) => reading.symptoms = columns.read(&grid, &mut log),
            None => log.push(Problem::new(
                Severity::Error,
                "header-missing",
                zonula_model::Place::File,
                "the first row does not name Daylio's columns",
            )),
        }
        reading.problems = log.finish();
        reading.or_empty("the diary has no entries")
    }
}

/// Where everything stands in the first row.
struct Columns {
    day: Days,
    mood: usize,
    activities: usize,
}

enum Days {
    Full(usize),
    Parts { year: usize, day: usize },
}

impl Columns {
    fn find(grid: &Grid) -> Option<Self> {
        let at = |name| (0..grid.width(0)).find(|&column| grid.cell(0, column) == name);
        at("weekday")?;
        let day = match at("full_date") {
            Some(full) => Days::Full(full),
            None => Days::Parts { year: at("year")?, day: at("date")? },
        };
        Some(Self { day, mood: at("mood")?, activities: at("activities")? })
    }

    fn read(&self, grid: &Grid, log: &mut ProblemLog) -> Vec<RawSymptom> {
        let mut scores = vec![];
        for row in 1..grid.len() {
            if grid.row(row).all(str::is_empty) {
                continue;
            }
            let Some(day) = self.day(grid, row, log) else { continue };
            scores.extend(self.mood(grid, row, day, log));
            let place = grid.place(row, self.activities, Some(0));
            let names = grid.cell(row, self.activities).split('|').map(str::trim);
            scores.extend(names.filter(|name| !name.is_empty()).map(|name| RawSymptom {
                name: name.to_owned(),
                day,
                score: 1.0,
                scale: Some(TICKED),
                place: place.clone(),
            }));
        }
        scores
    }

    fn day(&self, grid: &Grid, row: usize, log: &mut ProblemLog) -> Option<Date> {
        let (text, column) = match self.day {
            Days::Full(column) => (grid.cell(row, column).to_owned(), column),
            Days::Parts { year, day } => {
                (format!("{} {}", grid.cell(row, day), grid.cell(row, year)), day)
            }
        };
        if let Ok(day) = date::parse(&text, Order::Open) {
            return Some(day.date());
        }
        let place = grid.place(row, column, Some(0));
        let message = format!("`{text}` is not a date; the entry is left out");
        log.push(
            Problem::new(Severity::Error, "date-unreadable", place, message).with_value(&text),
        );
        None
    }

    fn mood(&self, grid: &Grid, row: usize, day: Date, log: &mut ProblemLog) -> Option<RawSymptom> {
        let cell = grid.cell(row, self.mood);
        if cell.is_empty() {
            return None;
        }
        let place = grid.place(row, self.mood, Some(0));
        let folded = fold(cell);
        let Some(step) = MOODS.iter().position(|names| names.contains(&folded.as_str())) else {
            let message = format!("`{cell}` is none of Daylio's own moods and is left out");
            let problem = Problem::new(Severity::Warning, "mood-unknown", place, message);
            log.push(
                problem
                    .with_value(cell)
                    .with_hint("a mood with a name of one's own has no place on a scale of five"),
            );
            return None;
        };
        let scores = [5.0, 4.0, 3.0, 2.0, 1.0];
        let score = scores[step];
        Some(RawSymptom { name: "Mood".to_owned(), day, score, scale: Some(MOOD_SCALE), place })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("daylio.csv", text.as_bytes().to_vec());
        assert_eq!(Daylio.recognise(&file), Confidence::Certain);
        Daylio.read(&file, &ReadOptions::default())
    }

    fn lines(reading: &Reading) -> Vec<String> {
        let line = |own: &RawSymptom| format!("{} {} {}", own.day, own.name, own.score);
        reading.symptoms.iter().map(line).collect()
    }

    #[test]
    fn moods_stand_on_their_scale_and_activities_are_ticked() {
        let reading = read(
            "full_date,date,weekday,time,mood,activities,note_title,note\n\
             2021-09-28,28 September,Tuesday,10:00 pm,rad,\"clean | stomachache \",\"\",\"\"\n\
             2021-09-27,27 September,Monday,11:00 pm,grumpy,,,\nsoon,,,,good,,,\n",
        );
        assert_eq!(
            lines(&reading),
            ["2021-09-28 Mood 5", "2021-09-28 clean 1", "2021-09-28 stomachache 1"]
        );
        let codes: Vec<_> = reading.problems.iter().map(|own| own.code).collect();
        assert_eq!(codes, ["mood-unknown", "date-unreadable"]);
    }

    #[test]
    fn the_earlier_export_gives_the_year_apart() {
        let reading = read(
            "year,date,weekday,time,mood,activities,note\n2018,3 March,Saturday,21:15,meh,bloating,\n",
        );
        assert_eq!(lines(&reading), ["2018-03-03 Mood 3", "2018-03-03 bloating 1"]);
    }
}

//! Symptom diaries: a day in each row with a column for each symptom, or a score in each row.

use crate::date::{self, NoDate, Order};
use crate::dialect::{self, DiaryMeaning};
use crate::grid::Grid;
use crate::interval;
use crate::limits::HEADER_ROWS;
use crate::number::{Decimal, Number};
use crate::problem_log::ProblemLog;
use crate::tables;
use crate::{Confidence, Format, FormatReader, Kind, RawSymptom, ReadOptions, Reading, SourceFile};
use zonula_model::{Date, Problem, Severity};

/// Reads diaries in CSV.
pub struct DiaryCsv;

static FORMAT: Format = Format {
    id: "diary-csv",
    kind: Kind::Symptoms,
    title: "Symptom diary (CSV, TSV, XLSX, ODS)",
    recognised_by: "a column of days, and a column for each symptom, or columns for symptom and score",
    specification: "RFC 4180; ISO 8601 and local dates; scales in the header, `Bloating (0-10)`; Bristol Stool Form Scale 1-7",
};

impl FormatReader for DiaryCsv {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        tables::recognise(file, |grid| {
            let Some(layout) = Layout::find(grid) else { return Confidence::No };
            let states_scale =
                |column: &usize| split_scale(grid.cell(layout.header, *column)).1.is_some();
            match &layout.scores {
                Scores::Long { .. } => Confidence::Certain,
                Scores::Wide(columns) if columns.iter().any(states_scale) => Confidence::Certain,
                Scores::Wide(_) => Confidence::Possible,
            }
        })
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&tables::problems(file));
        let mut reading = Reading::new(Kind::Symptoms);
        let missing = "no header row names a day and a symptom";
        tables::read(file, options, &mut log, missing, |grid, log| {
            let Some(layout) = Layout::find(grid) else { return false };
            reading.symptoms.extend(layout.read(grid, options, log));
            true
        });
        reading.problems = log.finish();
        reading.or_empty("the diary has no entries")
    }
}

/// Where days and scores are.
struct Layout {
    header: usize,
    day: usize,
    scores: Scores,
}

enum Scores {
    /// A column for each symptom.
    Wide(Vec<usize>),
    /// A row for each score.
    Long { symptom: usize, score: usize, scale: Option<usize> },
}

impl Layout {
    fn find(grid: &Grid) -> Option<Self> {
        (0..grid.len().min(HEADER_ROWS)).find_map(|header| Self::at(grid, header))
    }

    fn at(grid: &Grid, header: usize) -> Option<Self> {
        let at = |wanted| {
            (0..grid.width(header))
                .find(|&column| dialect::diary_column(grid.cell(header, column)) == Some(wanted))
        };
        let day = at(DiaryMeaning::Day)?;
        let days: Vec<_> = grid.column(day, header + 1).filter(|cell| !cell.is_empty()).collect();
        let is_day = |cell: &&&str| {
            !matches!(date::parse(cell, Order::Open), Err(NoDate::Unreadable | NoDate::Partial))
        };
        if days.is_empty() || days.iter().filter(is_day).count() * 2 < days.len() {
            return None;
        }
        if let (Some(symptom), Some(score)) = (at(DiaryMeaning::Symptom), at(DiaryMeaning::Score)) {
            let scores = Scores::Long { symptom, score, scale: at(DiaryMeaning::Scale) };
            return Some(Self { header, day, scores });
        }
        let is_laboratory = |column: usize| {
            use dialect::Meaning::{
                Interval, Laboratory, PatientName, PatientNumber, Sample, Unit,
            };
            let name = grid.cell(header, column);
            let meaning = dialect::column(name);
            let bracket = name.split_once(['(', '[']).filter(|_| split_scale(name).1.is_none());
            bracket.is_some_and(|(_, inner)| inner.contains(['/', '%']))
                || [Interval, Laboratory, PatientName, PatientNumber, Sample, Unit]
                    .map(Some)
                    .contains(&meaning)
        };
        let columns: Vec<_> = (0..grid.width(header))
            .filter(|column| *column != day && is_series(grid, header, *column))
            .collect();
        let is_diary = !columns.is_empty() && !(0..grid.width(header)).any(is_laboratory);
        is_diary.then_some(Self { header, day, scores: Scores::Wide(columns) })
    }

    fn read(&self, grid: &Grid, options: &ReadOptions, log: &mut ProblemLog) -> Vec<RawSymptom> {
        let chosen = Order::from_choice(options.day_first);
        let order =
            chosen.unwrap_or_else(|| Order::of_column(grid.column(self.day, self.header + 1)));
        let columns = match &self.scores {
            Scores::Wide(columns) => columns.clone(),
            Scores::Long { score, .. } => vec![*score],
        };
        let cells = columns.iter().flat_map(|column| grid.written(*column, self.header + 1));
        let decimal = Decimal::from_choice(options.decimal)
            .unwrap_or_else(|| Decimal::of_column(cells).decimal());
        self.tell_unused(grid, log);
        let mut symptoms = vec![];
        let mut is_told = false;
        for row in self.header + 1..grid.len() {
            if grid.row(row).all(str::is_empty) {
                continue;
            }
            let Some(day) = self.day(grid, row, order, &mut is_told, log) else { continue };
            for column in &columns {
                let (name, scale) = self.name(grid, row, *column);
                let cell = grid.cell(row, *column);
                if cell.is_empty() || is_missing(cell) {
                    continue;
                }
                let place = grid.place(row, *column, Some(self.header));
                let decimal = grid.decimal(row, *column, decimal);
                match score(cell, decimal, scale) {
                    Ok(_) if name.is_empty() => {
                        let message = "the row names no symptom";
                        log.push(Problem::new(Severity::Error, "name-missing", place, message));
                    }
                    Ok(score) => symptoms.push(RawSymptom { name, day, score, scale, place }),
                    Err((code, message)) => {
                        log.push(
                            Problem::new(Severity::Error, code, place, message).with_value(cell),
                        );
                    }
                }
            }
        }
        symptoms
    }

    /// Returns a score's name and scale.
    fn name(&self, grid: &Grid, row: usize, column: usize) -> (String, Option<(f64, f64)>) {
        let (header, stated) = match &self.scores {
            Scores::Wide(_) => (grid.cell(self.header, column), None),
            Scores::Long { symptom, scale, .. } => (
                grid.cell(row, *symptom),
                scale.and_then(|scale| parse_scale(grid.cell(row, scale))),
            ),
        };
        let (name, scale) = split_scale(header);
        (name.to_owned(), stated.or(scale).or_else(|| dialect::known_scale(name)))
    }

    /// Reads a row's day; what can be two days is told once.
    fn day(
        &self,
        grid: &Grid,
        row: usize,
        order: Order,
        is_told: &mut bool,
        log: &mut ProblemLog,
    ) -> Option<Date> {
        let cell = grid.cell(row, self.day);
        let place = grid.place(row, self.day, Some(self.header));
        let problem = match date::parse(cell, order) {
            Ok(day) => return Some(day.date()),
            Err(NoDate::Ambiguous) if *is_told => return None,
            Err(NoDate::Ambiguous) => {
                *is_told = true;
                let message = format!(
                    "`{cell}` can be read day first or month first; such rows are left out"
                );
                Problem::new(Severity::Error, "date-ambiguous", place, message)
                    .with_hint("choose the order of day and month in the import options")
            }
            Err(_) => Problem::new(
                Severity::Error,
                "date-unreadable",
                place,
                format!("`{cell}` is not a date"),
            ),
        };
        log.push(problem.with_value(cell));
        None
    }

    fn tell_unused(&self, grid: &Grid, log: &mut ProblemLog) {
        let Scores::Wide(columns) = &self.scores else { return };
        for column in (0..grid.width(self.header))
            .filter(|column| *column != self.day && !columns.contains(column))
        {
            let name = grid.cell(self.header, column);
            let is_filled = grid.column(column, self.header + 1).any(|cell| !cell.is_empty());
            if is_filled && dialect::diary_column(name) != Some(DiaryMeaning::Remark) {
                let place = grid.place(self.header, column, Some(self.header));
                let message = "the column is not a series of scores and is left out";
                log.push(
                    Problem::new(Severity::Note, "column-unused", place, message).with_value(name),
                );
            }
        }
    }
}

/// Returns whether most filled cells of a column are numbers.
fn is_series(grid: &Grid, header: usize, column: usize) -> bool {
    if grid.cell(header, column).is_empty()
        || dialect::diary_column(grid.cell(header, column)).is_some()
    {
        return false;
    }
    let filled =
        || grid.column(column, header + 1).filter(|cell| !cell.is_empty() && !is_missing(cell));
    let numbers = filled().filter(|cell| {
        Number::parse(cell, Decimal::Point).is_ok() || Number::parse(cell, Decimal::Comma).is_ok()
    });
    let numbers = numbers.count();
    numbers > 0 && numbers * 2 > filled().count()
}

/// Reads a score; one outside its scale is a mistake, not a score.
fn score(
    cell: &str,
    decimal: Decimal,
    scale: Option<(f64, f64)>,
) -> Result<f64, (&'static str, String)> {
    let number = match Number::parse(cell, decimal) {
        Ok(Number { comparator: None, number }) => number,
        _ => return Err(("number-unreadable", format!("`{cell}` is not a score"))),
    };
    match scale {
        Some((least, most)) if number < least || number > most => {
            Err(("score-outside-scale", format!("`{cell}` is not between {least} and {most}")))
        }
        _ => Ok(number),
    }
}

/// Splits `Bloating (0-10)` into name and scale.
fn split_scale(header: &str) -> (&str, Option<(f64, f64)>) {
    let header = header.trim();
    let bracket = header.strip_suffix([')', ']']).and_then(|text| text.rsplit_once(['(', '[']));
    match bracket.map(|(name, scale)| (name, parse_scale(scale))) {
        Some((name, Some(scale))) => (name.trim(), Some(scale)),
        _ => (header, None),
    }
}

/// Reads `0-10` and `1 bis 7`.
fn parse_scale(text: &str) -> Option<(f64, f64)> {
    match interval::parse(text, None, Decimal::Point) {
        Ok((Some(least), Some(most))) if least < most => Some((least, most)),
        _ => None,
    }
}

fn is_missing(cell: &str) -> bool {
    matches!(cell, "NA" | "N/A" | "NaN" | "nan" | "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("diary.csv", text.as_bytes().to_vec());
        assert_ne!(DiaryCsv.recognise(&file), Confidence::No);
        DiaryCsv.read(&file, &ReadOptions::default())
    }

    fn scores(reading: &Reading) -> Vec<String> {
        let line = |it: &RawSymptom| format!("{} {} {} {:?}", it.day, it.name, it.score, it.scale);
        reading.symptoms.iter().map(line).collect()
    }

    #[test]
    fn a_wide_diary_has_a_column_for_each_symptom() {
        let reading = read(
            "Datum;Blähungen (0-10);Bristol;Notiz\n3.4.2024;4,5;6;viel\n4.4.2024;;3;\n5.4.2024;11;8;\n",
        );
        assert_eq!(
            scores(&reading),
            [
                "2024-04-03 Blähungen 4.5 Some((0.0, 10.0))",
                "2024-04-03 Bristol 6 Some((1.0, 7.0))",
                "2024-04-04 Bristol 3 Some((1.0, 7.0))"
            ]
        );
        let places: Vec<_> =
            reading.problems.iter().map(|it| (it.code, it.place.to_string())).collect();
        assert_eq!(
            places,
            [
                ("score-outside-scale", "row 4, column Blähungen (0-10)".to_owned()),
                ("score-outside-scale", "row 4, column Bristol".to_owned())
            ]
        );
    }

    #[test]
    fn a_long_diary_has_a_row_for_each_score() {
        let reading = read(
            "date,symptom,score,scale\n2024-04-03,Pain,3,0-10\n2024-04-03,Fatigue,many,\nsoon,Pain,2,\n",
        );
        assert_eq!(scores(&reading), ["2024-04-03 Pain 3 Some((0.0, 10.0))"]);
        let codes: Vec<_> = reading.problems.iter().map(|it| it.code).collect();
        assert_eq!(codes, ["number-unreadable", "date-unreadable"]);
    }

    #[test]
    fn days_that_can_be_two_are_told_once_and_left_out() {
        let reading = read("Date,Pain (0-10)\n03/04/2024,1\n05/06/2024,2\n");
        assert_eq!(reading.symptoms, []);
        assert_eq!(reading.problems.len(), 1);
        assert_eq!(reading.problems[0].code, "date-ambiguous");
    }

    #[test]
    fn laboratory_series_are_no_diary() {
        let file = SourceFile::new("x.csv", b"date,Calprotectin (ug/g)\n2024-01-01,50\n".to_vec());
        assert_eq!(DiaryCsv.recognise(&file), Confidence::No);
    }
}

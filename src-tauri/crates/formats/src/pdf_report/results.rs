//! Results of a report: rows read by the writing of the whole document, put into their specimens.

use super::head::{self, Head};
use super::layout::Sheet;
use super::rows::Row;
use super::token;
use crate::date::{NoDate, Order};
use crate::dialect::{self, Meaning};
use crate::interval;
use crate::number::{self, Decimal, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawResult, RawSpecimen, ReadOptions, Reading, StatedPatient, labels};
use zonula_model::{DateTime, Laboratory, Place, Problem, Severity, SpecimenKind};

/// How a document writes its numbers and dates.
struct Writing {
    decimal: Decimal,
    order: Order,
}

/// What tells specimens of a document apart.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    patient: usize,
    kind: SpecimenKind,
    material: Option<String>,
    day: Option<String>,
}

/// Makes specimens of rows.
pub(super) fn read(
    rows: Vec<Row>,
    sheets: &[Sheet],
    heads: &[Head],
    stem: &str,
    options: &ReadOptions,
    reading: &mut Reading,
    log: &mut ProblemLog,
) {
    let writing = Writing::of(&rows, heads, options, log);
    let people = people(heads, writing.order);
    let first = heads.iter().fold(Head::default(), |mut all, head| {
        for (meaning, text) in &head.texts {
            all.texts.entry(*meaning).or_insert_with(|| text.clone());
        }
        all.laboratory = all.laboratory.or_else(|| head.laboratory.clone());
        all
    });
    if let Some(text) =
        first.texts.get(&Meaning::Born).filter(|_| people.iter().all(|it| it.1.born.is_none()))
    {
        let message = format!("the birth date `{text}` is not read");
        let problem =
            Problem::new(Severity::Warning, "birth-date-unreadable", Place::File, message);
        let hint = "choose the order of day and month in the import options";
        log.push(problem.with_value(text).with_hint(hint));
    }
    let mut found: Vec<(Key, RawSpecimen)> = vec![];
    for row in rows {
        let place = sheets[row.page].place(row.bounds);
        let patient = people.iter().rposition(|(page, _)| *page <= row.page).unwrap_or_default();
        let (kind, material) = material(&row, &first);
        for (day, text) in &row.values {
            let key = Key { patient, kind, material: material.clone(), day: day.clone() };
            let at = found.iter().position(|it| it.0 == key).unwrap_or_else(|| {
                let specimen = writing.specimen(&key, &first, stem, place.clone(), log);
                found.push((key, specimen));
                found.len() - 1
            });
            if let Some(result) = writing.result(&row, text, place.clone(), log) {
                found[at].1.results.push(result);
            }
        }
        if row.values.is_empty() {
            let name = row.texts.get(&Meaning::Name).map(String::as_str).unwrap_or_default();
            let message = format!("`{name}` has no result");
            log.push(Problem::new(Severity::Warning, "value-missing", place, message));
        }
    }
    found.retain(|(_, specimen)| !specimen.results.is_empty());
    let several = people.len() > 1;
    if !several {
        reading.patient = people.into_iter().next().map(|(_, patient)| patient);
        reading.patient = reading.patient.take().filter(|it| *it != StatedPatient::default());
    } else {
        for (key, specimen) in &mut found {
            specimen.patient = Some(people[key.patient].1.clone());
        }
        let message = "the pages name several people; each specimen goes with its own";
        log.push(Problem::new(Severity::Warning, "patients-several", Place::File, message));
    }
    name(&mut found);
    for (_, mut specimen) in found {
        specimen.label = labels::unique(specimen.label, &reading.specimens, log);
        reading.specimens.push(specimen);
    }
}

/// Adds material and day to labels, where specimens differ in them.
fn name(found: &mut [(Key, RawSpecimen)]) {
    let pairs = || found.windows(2).map(|pair| (&pair[0].0, &pair[1].0));
    let days = pairs().any(|(a, b)| a.day != b.day);
    let materials = pairs().any(|(a, b)| (a.kind, &a.material) != (b.kind, &b.material));
    for (key, specimen) in found {
        let material = key.material.clone().filter(|_| materials);
        let day =
            specimen.collected.map(|it| it.date().to_string()).or(key.day.clone()).filter(|_| days);
        for part in material.into_iter().chain(day) {
            specimen.label.push(' ');
            specimen.label.push_str(&part);
        }
    }
}

/// Lists the people, each with the page from which on it is them; one where nothing contradicts.
fn people(heads: &[Head], order: Order) -> Vec<(usize, StatedPatient)> {
    let mut people: Vec<(usize, StatedPatient)> = vec![];
    for (page, head) in heads.iter().enumerate() {
        let stated = head::patient(&head.texts, order);
        let Some((_, last)) = people.last_mut() else {
            people.push((page, stated));
            continue;
        };
        let differ = |a: &Option<String>, b: &Option<String>| {
            a.as_ref()
                .zip(b.as_ref())
                .is_some_and(|(a, b)| crate::fold::fold(a) != crate::fold::fold(b))
        };
        let born = last.born.zip(stated.born).is_some_and(|(a, b)| a != b);
        let other = born
            || (differ(&last.name, &stated.name)
                && stated.born.is_some()
                && last.born != stated.born)
            || differ(&last.number, &stated.number);
        if other {
            people.push((page, stated));
        } else {
            last.number = last.number.take().or(stated.number);
            last.name = last.name.take().or(stated.name);
            last.born = last.born.or(stated.born);
            last.sex = last.sex.or(stated.sex);
        }
    }
    if people.is_empty() {
        people.push((0, StatedPatient::default()));
    }
    people
}

/// Finds a row's material: its own column, the heading above it, or what the head says of all.
fn material(row: &Row, head: &Head) -> (SpecimenKind, Option<String>) {
    let own = row.texts.get(&Meaning::Specimen).cloned();
    let heading = row.panel.as_ref().and_then(|panel| {
        let text = panel.split_once(':').map_or(panel.as_str(), |it| it.1).trim();
        let kind = dialect::material(text);
        let first = text.split([' ', '-', ',', '/']).next().unwrap_or_default();
        // «Urin-Stix» is urine; «Blood chemistry» may be done in serum.
        let begins = dialect::material(first) == kind
            && matches!(
                kind,
                SpecimenKind::Urine
                    | SpecimenKind::Stool
                    | SpecimenKind::Saliva
                    | SpecimenKind::Breath
            );
        let whole = text.split(' ').count() <= 2
            && kind != SpecimenKind::NotStated
            && text.chars().count() <= 14;
        (begins || whole).then(|| text.to_owned())
    });
    let text = own.or(heading).or_else(|| head.texts.get(&Meaning::Specimen).cloned());
    let kind = text.as_deref().map_or(SpecimenKind::NotStated, dialect::material);
    (kind, text)
}

/// Says whether a heading only announces a material: «Specimen: Serum».
fn is_material(heading: &str) -> bool {
    let label = heading.split_once(':').map(|it| it.0);
    label.and_then(dialect::head_label) == Some(Meaning::Specimen)
}

impl Writing {
    fn of(rows: &[Row], heads: &[Head], options: &ReadOptions, log: &mut ProblemLog) -> Self {
        let values: Vec<String> = rows
            .iter()
            .flat_map(|row| &row.values)
            .map(|(_, text)| token::split_flag(text).0)
            .collect();
        let first = |text: &str| text.split(' ').find(|it| token::is_number(it)).map(str::to_owned);
        let numbers: Vec<String> = values
            .iter()
            .filter_map(
                |text| {
                    if token::is_number(text) { Some(text.clone()) } else { first(text) }
                },
            )
            .collect();
        let values = Decimal::of_column(numbers.iter().map(String::as_str));
        let intervals = rows.iter().filter_map(|row| row.texts.get(&Meaning::Interval));
        let limits = Decimal::of_column(intervals.flat_map(|text| interval::numbers(text)));
        let chosen = Decimal::from_choice(options.decimal);
        if values.is_mixed() && chosen.is_none() {
            let (comma, point) = (values.comma, values.point);
            let message =
                format!("{comma} results have a decimal comma and {point} a decimal point");
            log.push(Problem::new(Severity::Warning, "decimal-mixed", Place::File, message));
        }
        let own = values.decimal();
        let decimal =
            if own == Decimal::Open && !values.is_mixed() { limits.decimal() } else { own };
        let dates = [Meaning::Born, Meaning::Collected, Meaning::Received, Meaning::Reported];
        let heads = heads.iter().flat_map(|head| dates.iter().filter_map(|it| head.texts.get(it)));
        let days = rows.iter().flat_map(|row| row.values.iter().filter_map(|it| it.0.as_ref()));
        let first = |text: &'_ String| text.split(' ').next().unwrap_or_default().to_owned();
        let days: Vec<String> = heads.chain(days).map(first).collect();
        let order = Order::from_choice(options.day_first)
            .unwrap_or_else(|| Order::of_column(days.iter().map(String::as_str)));
        Self { decimal: chosen.unwrap_or(decimal), order }
    }

    /// Starts a specimen; the day of its column comes before the head's.
    fn specimen(
        &self,
        key: &Key,
        head: &Head,
        stem: &str,
        place: Place,
        log: &mut ProblemLog,
    ) -> RawSpecimen {
        let mut date = |text: Option<&String>| {
            let text = text?;
            match head::leading_date(text, self.order) {
                Ok(found) => Some(found),
                Err(error) => {
                    let (code, message) = match error {
                        NoDate::Ambiguous => {
                            ("date-ambiguous", "can be read day first or month first")
                        }
                        NoDate::Partial => ("date-unreadable", "names no day"),
                        NoDate::Unreadable => ("date-unreadable", "is not a date"),
                    };
                    let problem = Problem::new(
                        Severity::Error,
                        code,
                        Place::File,
                        format!("`{text}` {message}"),
                    );
                    let hint = "choose the order of day and month in the import options";
                    log.push_once(problem.with_value(text).with_hint(hint));
                    None
                }
            }
        };
        let text = |meaning| head.texts.get(&meaning);
        let collected = date(key.day.as_ref().or(text(Meaning::Collected)));
        let (received, reported): (Option<DateTime>, Option<DateTime>) = match key.day {
            // The head's dates are those of the sheet, not of each column.
            Some(_) => (None, None),
            None => (date(text(Meaning::Received)), date(text(Meaning::Reported))),
        };
        let label =
            text(Meaning::Sample).map_or(stem, |text| text.split(' ').next().unwrap_or(text));
        let laboratory: Option<Laboratory> = head.laboratory.clone();
        RawSpecimen {
            kind: key.kind,
            collected,
            received,
            reported,
            laboratory,
            ..RawSpecimen::new(label, place)
        }
    }

    /// Reads one result of a row; `None` where there is none, which is told.
    fn result(
        &self,
        row: &Row,
        text: &str,
        place: Place,
        log: &mut ProblemLog,
    ) -> Option<RawResult> {
        let get = |meaning| row.texts.get(&meaning).cloned();
        let code = get(Meaning::Code);
        let name = get(Meaning::Name).or_else(|| code.clone())?;
        let (mut value, mut flag) = token::split_flag(text);
        let (mut unit, mut interval) = (get(Meaning::Unit), get(Meaning::Interval));
        if !token::is_value(&value) {
            // A column that holds the unit too, or all of the row.
            let words: Vec<&str> = text.split(' ').collect();
            let tail = token::tail(&words).filter(|tail| tail.length == words.len());
            if let Some(tail) = tail {
                value = tail.value;
                flag = flag.or(tail.flag);
                unit = unit.or(tail.unit);
                interval = interval.or(tail.interval);
            }
        }
        let mut problem = |severity, code, message: String, hint: Option<&str>, value: &str| {
            let mut problem =
                Problem::new(severity, code, place.clone(), message).with_value(value);
            problem.hint = hint.map(str::to_owned);
            log.push(problem);
        };
        let hint = "choose the decimal sign in the import options";
        let number = match Number::parse(&value, self.decimal) {
            Ok(number) => Some(number),
            Err(NoNumber::Ambiguous) => {
                let message = format!(
                    "`{value}` is one number with a decimal point and another with a decimal comma"
                );
                problem(Severity::Error, "number-ambiguous", message, Some(hint), &value);
                None
            }
            Err(NoNumber::Words) => {
                if number::was_meant_as_number(&value) {
                    let message = format!("`{value}` is not a number");
                    problem(Severity::Error, "number-unreadable", message, Some(hint), &value);
                } else if !token::is_word_result(&value) {
                    let message = format!("`{value}` is taken as a result in words");
                    problem(Severity::Note, "value-in-words", message, None, &value);
                }
                None
            }
        };
        let interval = interval.or_else(|| match (get(Meaning::Low), get(Meaning::High)) {
            (Some(low), Some(high)) => Some(format!("{low} - {high}")),
            (Some(low), None) => Some(format!(">= {low}")),
            (None, Some(high)) => Some(format!("<= {high}")),
            (None, None) => None,
        });
        let limits = interval.as_deref().map(|text| {
            let read = |decimal| interval::parse(text, unit.as_deref(), decimal);
            // A limit with another decimal sign than the results', where it can mean one thing only.
            read(self.decimal).or_else(|_| read(Decimal::Open))
        });
        if let (Some(text), Some(Err(_))) = (&interval, limits) {
            let message = format!("`{text}` is not one interval; it is kept as written");
            problem(Severity::Note, "interval-unreadable", message, None, text);
        }
        let analyte = RawAnalyte {
            loinc: code.clone().filter(|code| dialect::is_loinc(code)),
            name,
            code,
            unit,
            ucum: None,
            interval,
            limits: limits.and_then(Result::ok),
            panel: get(Meaning::Panel).or_else(|| row.panel.clone().filter(|it| !is_material(it))),
            method: get(Meaning::Method),
        };
        Some(RawResult {
            flag: get(Meaning::Flag).or(flag).map(Into::into),
            remark: Some(row.remark.join("\n")).filter(|it| !it.is_empty()).map(Into::into),
            comparator: number.and_then(|number| number.comparator),
            number: number.map(|number| number.number),
            ..RawResult::new(analyte, value, place)
        })
    }
}

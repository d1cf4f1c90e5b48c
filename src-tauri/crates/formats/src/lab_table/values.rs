//! Values of a table: numbers, words, and those that wait for the decimal sign of their column.

use super::specimens::Line;
use crate::dialect::{self, Meaning, Word};
use crate::number::{self, Decimal, Evidence, NoNumber, Number};
use crate::problem_log::ProblemLog;
use crate::{OpenChoice, OpenQuestion, RawSpecimen};
use zonula_model::{Comparator, Problem, Severity};

/// What a cell of results says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Read<'a> {
    pub number: Option<Number>,
    /// The unit behind the number, where the row has none.
    pub unit: Option<&'a str>,
    /// The number is one of two.
    pub waits: bool,
}

/// The values of one table.
#[derive(Debug)]
pub(super) struct Values {
    decimal: Decimal,
    pub evidence: Evidence,
    /// Results that wait, by specimen and place in it.
    waiting: Vec<(u32, u32)>,
}

const HINT: &str = "choose the decimal sign in the import options";

impl Values {
    /// Starts with the sign that a person or the layout has chosen.
    pub fn new(chosen: Option<Decimal>) -> Self {
        let decimal = chosen.unwrap_or(Decimal::Open);
        Self { decimal, evidence: Evidence::default(), waiting: vec![] }
    }

    /// Reads the value of a row; words give no number and no problem.
    pub fn read<'a>(&mut self, line: Line<'a>, log: &mut ProblemLog) -> Read<'a> {
        let column = line.slot.value;
        let text = line.cells.get(column);
        let is_number = line.grid.is_number(line.row, column);
        let parse = |text: &str, evidence: &mut Evidence| match is_number {
            // A number of the file itself has a decimal point, whatever the texts beside it.
            true => Number::parse(text, Decimal::Point),
            false => number::read(text, self.decimal, evidence),
        };
        let none = Read::default();
        match parse(text, &mut self.evidence) {
            Ok(number) => return Read { number: Some(number), ..none },
            Err(NoNumber::Ambiguous) => return Read { waits: true, ..none },
            Err(NoNumber::Words) => {}
        }
        let unit = line.slot.text(line.cells, Meaning::Unit);
        if let Some((number, behind)) =
            split_unit(text).filter(|it| unit.is_empty() || it.1 == unit)
        {
            let unit = Some(behind).filter(|_| unit.is_empty());
            match parse(number, &mut self.evidence) {
                Ok(number) => return Read { number: Some(number), unit, ..none },
                Err(NoNumber::Ambiguous) => return Read { unit, waits: true, ..none },
                Err(NoNumber::Words) => {}
            }
        }
        if let Some(number) = self.beyond(line, text) {
            return Read { number: Some(number), ..none };
        }
        if number::was_meant_as_number(text) {
            let message = format!("`{text}` is not a number");
            log.push(
                Problem::new(Severity::Error, "number-unreadable", line.place_of(column), message)
                    .with_value(text)
                    .with_hint(HINT),
            );
        }
        none
    }

    /// Reads `<LLOQ` and what the laboratory remarks as such: the limit stands in its own column.
    fn beyond(&self, line: Line<'_>, text: &str) -> Option<Number> {
        let part = |meaning| line.slot.text(line.cells, meaning);
        let said = match dialect::word(text)? {
            Word::Unquantified => dialect::word(part(Meaning::Remark))
                .or_else(|| dialect::word(part(Meaning::Flag)))?,
            word => word,
        };
        let (comparator, limit) = match said {
            Word::Below => (Comparator::Less, Meaning::Lloq),
            Word::Above => (Comparator::Greater, Meaning::Uloq),
            Word::Missing | Word::Unquantified => return None,
        };
        let is_number = line.grid.is_number(line.row, line.slot.column(limit));
        let decimal = if is_number { Decimal::Point } else { self.decimal };
        let number = Number::parse(part(limit), decimal).ok()?;
        number.comparator.is_none().then_some(Number { comparator: Some(comparator), ..number })
    }

    /// Lets a result wait for the decimal sign.
    pub fn wait(&mut self, specimen: usize, at: usize) {
        // A specimen or a result takes more than one byte of a file, which has less than 4 GiB.
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.waiting.push((narrow(specimen), narrow(at)));
    }

    /// Reads the values that waited; what stays open is told and asked.
    pub fn settle(
        &mut self,
        decimal: Decimal,
        specimens: &mut [RawSpecimen],
        open: &mut Vec<OpenChoice>,
        log: &mut ProblemLog,
    ) {
        let mut examples: Vec<String> = vec![];
        for (specimen, at) in std::mem::take(&mut self.waiting) {
            let specimen = specimens.get_mut(specimen as usize);
            let result = specimen.and_then(|specimen| specimen.results.get_mut(at as usize));
            let Some(result) = result else { continue };
            let text = match split_unit(&result.value) {
                Some((number, unit)) if Some(unit) == result.analyte.unit.as_deref() => number,
                _ => result.value.as_str(),
            };
            if let Ok(number) = Number::parse(text, decimal) {
                result.comparator = number.comparator;
                result.number = Some(number.number);
                continue;
            }
            let text = result.value.as_str();
            let message = format!(
                "`{text}` is one number with a decimal point and another with a decimal comma"
            );
            let place = result.place.clone();
            if examples.is_empty() {
                open.push(OpenChoice {
                    what: OpenQuestion::Decimal,
                    place: place.clone(),
                    choices: vec![".".to_owned(), ",".to_owned()],
                    examples: vec![],
                });
            }
            if examples.len() < 5 {
                examples.push(text.to_owned());
            }
            log.push(
                Problem::new(Severity::Error, "number-ambiguous", place, message)
                    .with_value(text)
                    .with_hint(HINT),
            );
        }
        let asked = open.iter_mut().rev().find(|choice| choice.what == OpenQuestion::Decimal);
        if let Some(choice) = asked.filter(|_| !examples.is_empty()) {
            choice.examples = examples;
        }
    }
}

/// Splits `12,5 ng/ml` where what follows is plainly a unit: a per cent sign, or letters with a slash.
fn split_unit(text: &str) -> Option<(&str, &str)> {
    let (number, unit) = match text.rsplit_once(' ') {
        Some(parts) => parts,
        None => (text.strip_suffix('%')?, "%"),
    };
    let is_unit = unit == "%"
        || (unit.contains('/') && unit.starts_with(char::is_alphabetic) && !unit.contains("//"));
    is_unit.then_some((number, unit))
}

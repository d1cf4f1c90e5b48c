//! Units: laboratories' spellings into UCUM, and numbers into an analyte's canonical unit.

use crate::analyte::Analyte;
use crate::overlay::Layers;
use crate::table::{CatalogueError, Row, Table};
use std::collections::BTreeMap;
use zonula_model::{SpecimenKind, Unit};

/// A number in the catalogue's unit, and how it got there.
#[derive(Clone, Debug, PartialEq)]
pub struct Converted {
    /// The number in the canonical unit.
    pub number: f64,
    /// The canonical unit.
    pub unit: Unit,
    /// `1 mg/L = 1 ug/mL` say; `None` where nothing was changed but the spelling of the unit.
    pub note: Option<String>,
}

/// Spellings of units: whole ones, and those of the parts around a solidus.
pub(crate) struct UnitSpellings {
    whole: Spellings,
    parts: Spellings,
}

#[derive(Default)]
struct Spellings {
    exact: BTreeMap<String, String>,
    any_case: BTreeMap<String, String>,
}

impl Spellings {
    fn read(layers: &Layers<'_>) -> Result<Self, CatalogueError> {
        let table = Table::layered(layers, None, &["written", "ucum", "case"])?;
        let mut spellings = Self::default();
        for row in table.rows() {
            let written = squeeze(row.required("written")?);
            let code = row.required("ucum")?;
            if !is_ucum(code) {
                return Err(row.error(format!("`{code}` is not a UCUM code")));
            }
            let (map, key) = match row.text("case") {
                "exact" => (&mut spellings.exact, written),
                "any" => (&mut spellings.any_case, written.to_lowercase()),
                other => return Err(row.error(format!("`case` cannot be `{other}`"))),
            };
            if map.insert(key, code.to_owned()).is_some_and(|before| before != code) {
                return Err(row.error("means another unit further up"));
            }
        }
        Ok(spellings)
    }

    fn exact_case(&self, squeezed: &str) -> Option<&str> {
        self.exact.get(squeezed).map(String::as_str)
    }

    fn any_case(&self, squeezed: &str) -> Option<&str> {
        self.any_case.get(&squeezed.to_lowercase()).map(String::as_str)
    }
}

impl UnitSpellings {
    /// Reads `units.tsv` and `unit_parts.tsv`.
    pub(crate) fn read(whole: &Layers<'_>, parts: &Layers<'_>) -> Result<Self, CatalogueError> {
        Ok(Self { whole: Spellings::read(whole)?, parts: Spellings::read(parts)? })
    }

    /// Reads a unit in every way its spelling allows, likeliest first.
    ///
    /// `G/L` is a thousand million a litre, unless that makes no sense for the analyte: devices
    /// that write capitals only mean grams by it.
    pub(crate) fn readings(&self, written: &str) -> Vec<String> {
        let squeezed = squeeze(written);
        if squeezed.is_empty() {
            return vec![];
        }
        let mut readings: Vec<String> = vec![];
        let mut add = |code: String| {
            if !readings.contains(&code) {
                readings.push(code);
            }
        };
        self.whole.exact_case(&squeezed).into_iter().for_each(|code| add(code.to_owned()));
        self.whole.any_case(&squeezed).into_iter().for_each(|code| add(code.to_owned()));
        self.in_parts(&squeezed).into_iter().for_each(&mut add);
        // What no laboratory's spelling claims may be UCUM itself, `mmol/(24.h)` say.
        if readings.is_empty() && is_ucum(&squeezed) {
            readings.push(squeezed);
        }
        readings
    }

    /// Reads numerator and denominators apart.
    fn in_parts(&self, squeezed: &str) -> Option<String> {
        let part = |text| self.parts.exact_case(text).or_else(|| self.parts.any_case(text));
        let codes: Option<Vec<&str>> = squeezed.split('/').map(part).collect();
        codes.map(|codes| codes.join("/")).filter(|code| is_ucum(code))
    }
}

/// Says whether a text is a UCUM code.
pub(crate) fn is_ucum(code: &str) -> bool {
    octofhir_ucum::is_comparable(code, code).is_ok()
}

/// Takes out of a spelling what never changes its meaning.
fn squeeze(written: &str) -> String {
    let mut squeezed = String::with_capacity(written.len());
    for letter in without_material(written).chars() {
        match letter {
            'µ' | 'μ' => squeezed.push('u'),
            '⁰' => squeezed.push('0'),
            '¹' => squeezed.push('1'),
            '²' => squeezed.push('2'),
            '³' => squeezed.push('3'),
            '⁴'..='⁹' => {
                squeezed.extend(char::from_digit(letter as u32 - 0x2070, 10));
            }
            '×' => squeezed.push('x'),
            '⁄' | '∕' => squeezed.push('/'),
            letter if letter.is_whitespace() => {}
            letter => squeezed.push(letter),
        }
    }
    let bare = squeezed.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let bare = bare.filter(|inner| !inner.contains(['(', ')'])).unwrap_or(&squeezed);
    let bare = bare.trim_end_matches(['.', '*']);
    match bare.strip_prefix(['x', 'X']) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => rest.to_owned(),
        _ => bare.to_owned(),
    }
}

/// Words for the material that stand behind a unit: `µg/g Stuhl`.
const MATERIALS: [&str; 10] = [
    "stuhl",
    "stool",
    "faeces",
    "feces",
    "selles",
    "heces",
    "ontlasting",
    "serum",
    "plasma",
    "blut",
];

fn without_material(written: &str) -> &str {
    let written = written.trim();
    match written.rsplit_once(char::is_whitespace) {
        Some((unit, last)) if MATERIALS.contains(&last.to_lowercase().as_str()) => unit,
        _ => written,
    }
}

/// How a number in another unit becomes one in the canonical unit.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rule {
    /// Multiplied.
    Factor(f64),
    /// `a * x + b`.
    Linear(f64, f64),
    /// Not at all; the units look alike and are not.
    Never,
}

/// A unit that converts by a rule of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alternative {
    /// As UCUM, or as written where no UCUM code says it.
    unit: String,
    rule: Rule,
}

impl Alternative {
    /// Reads `unit=factor`, `unit=a*x+b` and `unit=NA`, joined by vertical bars.
    pub(crate) fn read_all(
        row: Row<'_>,
        canonical: Option<&Unit>,
        spellings: &UnitSpellings,
    ) -> Result<Vec<Self>, CatalogueError> {
        let parts = row.list("alt_units", "|");
        if canonical.is_none() && !parts.is_empty() {
            return Err(row.error("other units need a canonical one"));
        }
        parts.iter().map(|part| Self::read(row, part, spellings)).collect()
    }

    fn read(row: Row<'_>, text: &str, spellings: &UnitSpellings) -> Result<Self, CatalogueError> {
        let wrong =
            || row.error(format!("`{text}` is not `unit=factor`, `unit=a*x+b` or `unit=NA`"));
        let (written, rule) = text.rsplit_once('=').ok_or_else(wrong)?;
        let finite = |text: &str| text.parse().ok().filter(|number: &f64| number.is_finite());
        let rule = if rule == "NA" {
            Rule::Never
        } else if let Some((slope, offset)) = rule.split_once("*x") {
            let slope = finite(slope).ok_or_else(wrong)?;
            Rule::Linear(slope, finite(offset).ok_or_else(wrong)?)
        } else {
            Rule::Factor(finite(rule).filter(|factor| *factor > 0.0).ok_or_else(wrong)?)
        };
        let unit = spellings.readings(written).into_iter().next();
        let unit = unit.ok_or_else(|| row.error(format!("unit `{written}` is not understood")))?;
        Ok(Self { unit, rule })
    }
}

/// One way from a unit to the canonical one: `number * before`, then the rule.
struct Way {
    before: f64,
    rule: Rule,
}

impl Way {
    fn there(&self, number: f64) -> Option<f64> {
        let number = scaled(number, self.before);
        let there = match self.rule {
            Rule::Factor(factor) => scaled(number, factor),
            Rule::Linear(slope, offset) => slope * number + offset,
            Rule::Never => return None,
        };
        there.is_finite().then_some(there)
    }

    fn back(&self, number: f64) -> Option<f64> {
        let number = match self.rule {
            Rule::Factor(factor) => number / factor,
            Rule::Linear(slope, offset) => (number - offset) / slope,
            Rule::Never => return None,
        };
        let back = number / self.before;
        back.is_finite().then_some(back)
    }

    fn is_identity(&self) -> bool {
        self.there(1.0) == Some(1.0) && self.there(2.0) == Some(2.0)
    }
}

/// Multiplies; divides where the factor is one part of a whole number, which is exact more often.
fn scaled(number: f64, factor: f64) -> f64 {
    let parts = (1.0 / factor).round();
    let is_part = factor < 1.0 && parts < 1e15 && ((1.0 / factor) / parts - 1.0).abs() < 1e-12;
    if is_part { number / parts } else { number * factor }
}

impl Analyte {
    /// Finds the way from a unit, given as UCUM, to the canonical one.
    fn way_from(&self, unit: &str) -> Option<Way> {
        let canonical = self.unit.as_ref()?.ucum();
        if unit == canonical {
            return Some(Way { before: 1.0, rule: Rule::Factor(1.0) });
        }
        if let Some(own) = self.alternatives.iter().find(|own| own.unit == unit) {
            return (own.rule != Rule::Never).then_some(Way { before: 1.0, rule: own.rule });
        }
        if let Some(before) = factor_between(unit, canonical) {
            return Some(Way { before, rule: Rule::Factor(1.0) });
        }
        self.alternatives
            .iter()
            .filter(|own| own.rule != Rule::Never)
            .find_map(|own| Some(Way { before: factor_between(unit, &own.unit)?, rule: own.rule }))
    }

    /// Says in which of its readings a unit converts.
    pub(crate) fn reading<'u>(&self, readings: &'u [String]) -> Option<&'u str> {
        readings.iter().map(String::as_str).find(|unit| self.way_from(unit).is_some())
    }

    /// Converts a number from a unit, given as UCUM, to the canonical one.
    pub(crate) fn convert(&self, number: f64, from: &str) -> Option<Converted> {
        let unit = self.unit.clone()?;
        let way = self.way_from(from)?;
        let number = way.there(number)?;
        let renamed_only = way.is_identity() && spelled_alike(from, unit.ucum());
        let note = if renamed_only { None } else { Some(self.note(from, unit.ucum(), &way)?) };
        Some(Converted { number, unit, note })
    }

    /// Converts a number from the canonical unit back to another, given as UCUM.
    pub(crate) fn express(&self, number: f64, to: &str) -> Option<f64> {
        self.way_from(to)?.back(number)
    }

    /// Writes how one unit becomes the other.
    fn note(&self, from: &str, to: &str, way: &Way) -> Option<String> {
        let assumed = if self.specimen == SpecimenKind::Stool && mass_became_volume(from, to) {
            ", assuming 1 g of stool in 1 mL"
        } else {
            ""
        };
        if let Rule::Linear(slope, offset) = way.rule {
            let sign = if offset < 0.0 { '-' } else { '+' };
            let slope = slope * way.before;
            return Some(format!("{to} = {slope} × {from} {sign} {}", offset.abs()));
        }
        Some(format!("1 {from} = {} {to}{assumed}", shortened(way.there(1.0)?)))
    }
}

/// Writes a factor with at most nine significant digits.
fn shortened(factor: f64) -> String {
    let digits = format!("{factor:.8e}");
    digits.parse::<f64>().map_or(digits, |number| number.to_string())
}

/// Says whether two codes are one unit spelled in two ways (`l`, `L`; `[iU]`, `[IU]`).
fn spelled_alike(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Says whether the denominator went from mass to volume or back.
fn mass_became_volume(from: &str, to: &str) -> bool {
    let volume = |unit: &str| unit.rsplit_once('/').is_some_and(|(_, below)| below.ends_with('L'));
    volume(from) != volume(to)
}

/// Finds the factor between two units that UCUM can compare and that count the same things.
///
/// UCUM gives the mole, the percent sign and annotations no dimension, so that by its letter
/// `mmol/L` compares with `/L`; such pairs are refused.
fn factor_between(from: &str, to: &str) -> Option<f64> {
    if counted(from) != counted(to) {
        return None;
    }
    let factor = octofhir_ucum::convert(1.0, from, to).ok()?;
    // Decimal prefixes are exact; their quotient in binary may not be.
    let rounded = format!("{factor:.11e}");
    let power = rounded.strip_prefix("1.00000000000e");
    let factor = power.map_or(Ok(factor), |power| format!("1e{power}").parse()).ok()?;
    (factor.is_finite() && factor > 0.0).then_some(factor)
}

/// Lists what a unit counts beyond mass, length and time, numerators before denominators.
fn counted(unit: &str) -> Vec<String> {
    let mut counted = vec![];
    for (place, part) in unit.split('/').enumerate() {
        for atom in atoms(part) {
            let plain = atom.trim_matches(|c: char| c.is_ascii_digit() || c == '(' || c == ')');
            let kind = if plain.ends_with("mol") {
                "mol"
            } else if plain.ends_with("eq") {
                "eq"
            } else if plain.contains(['[', '{', '%']) {
                let from = plain.find(['[', '{', '%']).unwrap_or(0);
                &plain[from..]
            } else {
                continue;
            };
            counted.push(format!("{place}{kind}"));
        }
    }
    counted.sort();
    counted
}

/// Splits a product at its dots, but not inside brackets and braces.
fn atoms(part: &str) -> Vec<&str> {
    let (mut atoms, mut from, mut depth) = (vec![], 0, 0_u32);
    for (at, letter) in part.char_indices() {
        match letter {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '.' if depth == 0 => {
                atoms.push(&part[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    atoms.push(&part[from..]);
    atoms
}

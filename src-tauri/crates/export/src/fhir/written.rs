//! Numbers as they were written: the record keeps the text and the converted number, FHIR wants the
//! number in the written unit.
//!
//! Which of its readings a text such as `1.234` has was decided when it was imported; the converted
//! number says which. Nothing is read anew here.

use zonula_model::{Observation, Value};

/// How close a reading of a text must come to the number of the record; conversions are noted with
/// nine digits.
const TOLERANCE: f64 = 1e-7;

/// The way from the unit of the record to the unit as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Way {
    slope: f64,
    offset: f64,
}

impl Way {
    /// Takes the way from an observation; `None` where its conversion is not understood.
    pub fn of(observation: &Observation) -> Option<Self> {
        let Some(note) = observation.conversion.as_deref() else {
            return Some(Self { slope: 1.0, offset: 0.0 });
        };
        let (left, right) = note.split_once(" = ")?;
        let mut words = right.split(' ');
        let slope: f64 = words.next()?.parse().ok()?;
        let offset = if left.starts_with("1 ") {
            0.0
        } else {
            let mut last = right.rsplit(' ');
            let offset: f64 = last.next()?.parse().ok()?;
            if last.next()? == "-" { -offset } else { offset }
        };
        let usable = slope.is_finite() && offset.is_finite() && slope.abs() > 0.0;
        usable.then_some(Self { slope, offset })
    }

    /// Returns the digits of a number of the record as a text writes it in its own unit.
    pub fn digits(self, number: f64, text: &str) -> String {
        let own = (number - self.offset) / self.slope;
        let distance = |(_, reading): &(String, f64)| (reading - own).abs();
        let near = |found: &(String, f64)| {
            // A conversion with an offset cancels digits near zero.
            distance(found) <= TOLERANCE * own.abs().max((self.offset / self.slope).abs())
        };
        let found = readings(text).into_iter().filter(near);
        let best =
            found.reduce(|one, other| if distance(&other) < distance(&one) { other } else { one });
        match best {
            Some((digits, _)) => digits,
            None if self == (Self { slope: 1.0, offset: 0.0 }) => number.to_string(),
            None => format!("{own:.10e}").parse::<f64>().unwrap_or(own).to_string(),
        }
    }
}

/// Returns the unit's UCUM code, where the record knows that of the unit as written.
pub(super) fn ucum(observation: &Observation) -> Option<&str> {
    let written = observation.written.unit.as_deref()?;
    let Some(note) = observation.conversion.as_deref() else {
        let Value::Quantity { unit, .. } = &observation.value else { return None };
        return unit.as_ref().map(zonula_model::Unit::ucum);
    };
    // A file that states UCUM beside its own word for the unit was converted from that.
    let from = note.strip_prefix("1 ")?.split_once(" = ")?.0;
    (from != written.trim()).then_some(from)
}

/// Lists what the numbers of a text can mean, as JSON writes them.
fn readings(text: &str) -> Vec<(String, f64)> {
    let is_part = |sign: char| {
        sign.is_ascii_digit()
            || matches!(sign, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}')
    };
    let mut found = vec![];
    let whole = text.trim().trim_start_matches(['<', '>', '=', '≤', '≥']).trim();
    let with_exponent = [whole].into_iter().filter(|it| it.contains(['e', 'E']));
    let tokens = text.split(|sign| !is_part(sign)).map(str::trim).flat_map(|token| {
        // A blank parts thousands or two numbers.
        std::iter::once(token).chain(token.split(' '))
    });
    for token in with_exponent.chain(tokens) {
        let bare: String = token
            .chars()
            .filter(|it| !matches!(it, '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}'))
            .collect();
        let bare = bare.trim_end_matches(['.', ',']);
        let readings =
            [bare.to_owned(), bare.replace(',', ""), bare.replace('.', "").replace(',', ".")];
        for digits in readings.iter().filter_map(|reading| normal(reading)) {
            for signed in [digits.clone(), format!("-{digits}")] {
                found.extend(signed.parse().ok().map(|number| (signed, number)));
            }
        }
    }
    found
}

/// Writes digits as JSON allows them; `None` where they are no number.
fn normal(text: &str) -> Option<String> {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], &text[at..]),
        None => (text, ""),
    };
    let (negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa.trim_start_matches('+')),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty());
    let power = exponent.get(1..).unwrap_or_default().trim_start_matches(['+', '-']);
    if !is_number || (!exponent.is_empty() && (power.is_empty() || !digits(power))) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{negative}{whole}{point}{fraction}{exponent}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAME: Way = Way { slope: 1.0, offset: 0.0 };

    #[test]
    fn the_digits_of_the_text_are_kept() {
        for (text, number, digits) in [
            ("5.40", 5.4, "5.40"),
            ("< 5,40", 5.4, "5.40"),
            ("1.234", 1234.0, "1234"),
            ("1.234", 1.234, "1.234"),
            ("1'234,50", 1234.5, "1234.50"),
            ("12 000", 12000.0, "12000"),
            ("-2,50", -2.5, "-2.50"),
            (".5", 0.5, "0.5"),
            ("10E3", 10000.0, "10E3"),
            ("no number", 0.1, "0.1"),
        ] {
            assert_eq!(SAME.digits(number, text), digits, "{text}");
        }
        let interval = "132–145 mmol/l";
        assert_eq!([132.0, 145.0].map(|limit| SAME.digits(limit, interval)), ["132", "145"]);
    }

    #[test]
    fn a_converted_number_finds_its_way_back_to_the_text() {
        let mass = Way { slope: 0.05551, offset: 0.0 };
        assert_eq!(mass.digits(76.0 * 0.05551, "76"), "76");
        assert_eq!(mass.digits(1.234 * 0.05551, "1.234"), "1.234");
        let thousands = Way { slope: 1000.0, offset: 0.0 };
        assert_eq!(thousands.digits(1_234_000.0, "1.234"), "1234");
        // HbA1c: IFCC = 10.93 × NGSP - 23.5
        let linear = Way { slope: 10.93, offset: -23.5 };
        assert_eq!(linear.digits(10.93 * 5.6 - 23.5, "5,6 %"), "5.6");
    }
}

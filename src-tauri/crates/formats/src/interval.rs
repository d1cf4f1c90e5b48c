//! Reference intervals as laboratories print them: «3,9 - 10,0», «<5», «bis 5», «- 738».

use crate::number::{Decimal, NoNumber, Number, split_comparator};
use zonula_model::Comparator;

/// Lower and upper limit; an open side is `None`.
pub type Limits = (Option<f64>, Option<f64>);

/// Reads an interval whose unit, if it states one, is the result's own.
///
/// `0 - 0` says that there is no interval; what is not plainly one interval is an error.
pub fn parse(text: &str, unit: Option<&str>, decimal: Decimal) -> Result<Limits, NoNumber> {
    let limits = parse_limits(strip(text, unit), decimal)?;
    match limits {
        (Some(low), Some(high)) if low > high || (low.abs() + high.abs()) <= 0.0 => {
            Err(NoNumber::Words)
        }
        (None, None) => Err(NoNumber::Words),
        limits => Ok(limits),
    }
}

/// Lists the numbers of an interval, for a column to decide its decimal sign from.
pub fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ',');
    text.split(move |sign| !is_part(sign)).map(|part| part.trim_end_matches(['.', ',']))
}

/// Takes brackets and the unit away.
fn strip<'a>(text: &'a str, unit: Option<&str>) -> &'a str {
    let without_unit = |text: &'a str| match unit.filter(|unit| !unit.is_empty()) {
        Some(unit) => text.strip_suffix(unit).unwrap_or(text).trim_end(),
        None => text,
    };
    let mut text = without_unit(text.trim());
    for (open, close) in [('(', ')'), ('[', ']')] {
        let inner = text.strip_prefix(open).and_then(|text| text.strip_suffix(close));
        if let Some(inner) = inner.filter(|inner| !inner.contains([open, close])) {
            text = without_unit(inner.trim());
        }
    }
    text
}

fn parse_limits(text: &str, decimal: Decimal) -> Result<Limits, NoNumber> {
    let number = |text: &str| match Number::parse(text, decimal)? {
        Number { comparator: None, number } => Ok(number),
        _ => Err(NoNumber::Words),
    };
    if let (Some(comparator), rest) = split_comparator(text) {
        let limit = number(rest)?;
        return Ok(match comparator {
            Comparator::Less | Comparator::LessOrEqual => (None, Some(limit)),
            Comparator::Greater | Comparator::GreaterOrEqual => (Some(limit), None),
        });
    }
    let lower = text.to_lowercase();
    let begins = |words: &[&str]| words.iter().find_map(|word| lower.strip_prefix(word));
    if let Some(rest) =
        begins(&["bis ", "up to ", "jusqu'à ", "jusqu’à ", "hasta ", "tot ", "- ", "– "])
    {
        return Ok((None, Some(number(rest)?)));
    }
    let lowest = begins(&["ab ", "from ", "à partir de ", "desde ", "vanaf "]);
    if let Some(Ok(limit)) = lowest.map(number) {
        return Ok((Some(limit), None));
    }
    let inner = begins(&["von ", "from ", "de ", "van ", "desde "]).unwrap_or(&lower);
    for word in [" bis ", " to ", " à ", " a ", " hasta ", " tot ", "..."] {
        if let Some((low, high)) = inner.split_once(word) {
            return Ok((Some(number(low)?), Some(number(high)?)));
        }
    }
    if let Some(low) = inner.strip_suffix(['-', '–']).filter(|low| low.ends_with(' ')) {
        return Ok((Some(number(low)?), None));
    }
    // The first dash that is not a minus at the beginning parts the limits.
    let dash = inner.char_indices().skip(1).find(|(_, sign)| matches!(sign, '-' | '–' | '—'));
    let Some((at, sign)) = dash else {
        return Err(NoNumber::Words);
    };
    let (low, high) = (&inner[..at], &inner[at + sign.len_utf8()..]);
    Ok((Some(number(low)?), Some(number(high)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: Option<Limits>) {
        let found = parse(text, Some("mmol/l"), Decimal::Open).ok();
        assert_eq!(found, expected, "`{text}`");
    }

    #[test]
    fn intervals_are_read_as_laboratories_print_them() {
        check("3,9 - 10,0", Some((Some(3.9), Some(10.0))));
        check("0.3-4.2", Some((Some(0.3), Some(4.2))));
        check("132–145", Some((Some(132.0), Some(145.0))));
        check("4.3 to 6.2", Some((Some(4.3), Some(6.2))));
        check("von 3 bis 5", Some((Some(3.0), Some(5.0))));
        check("-2,5 - 2,5", Some((Some(-2.5), Some(2.5))));
        check("<5", Some((None, Some(5.0))));
        check("(<2.00)", Some((None, Some(2.0))));
        check("(>1.00) mmol/l", Some((Some(1.0), None)));
        check("[3.5 - 5.1 mmol/l]", Some((Some(3.5), Some(5.1))));
        check("- 738", Some((None, Some(738.0))));
        check("bis 5", Some((None, Some(5.0))));
        check("Hasta 5,5", Some((None, Some(5.5))));
        check("0.40 -", Some((Some(0.4), None)));
        check("≥ 60", Some((Some(60.0), None)));
    }

    #[test]
    fn what_is_not_plainly_one_interval_stays_text() {
        for text in [
            "15-200 / 15-50 (Grenzbereich) / 100-120 (Optimalbereich)",
            "negativ",
            "",
            "0.0-0.0",
            "46 - 38",
            "5",
            "-738",
            "3.5 - 5.1 mg/dl",
            "1-2-3",
            "-",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn thousands_wait_for_the_decimal_sign() {
        assert_eq!(parse("1.000 - 5.000", None, Decimal::Open), Err(NoNumber::Ambiguous));
        assert_eq!(parse("1.000 - 5.000", None, Decimal::Comma), Ok((Some(1e3), Some(5e3))));
        assert_eq!(
            numbers("1.000 - 5,5").filter(|it| !it.is_empty()).collect::<Vec<_>>(),
            ["1.000", "5,5"]
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,30}") {
            let _ = parse(&text, Some("g"), Decimal::Open);
            let _ = numbers(&text).count();
        }
    }
}

//! Numbers as laboratories write them: 3,4 · 1.234,5 · 1'200 · <0.5 · 10E12.
//!
//! `1.234` is one thousand or one and a bit. Which, is decided from a whole column or from a person,
//! never from the cell.

use zonula_model::Comparator;

/// The decimal sign of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimal {
    /// `3.4`
    Point,
    /// `3,4`
    Comma,
    /// Not known: what could be either is not read.
    Open,
}

impl Decimal {
    /// Takes a person's choice; anything but `.` and `,` chooses nothing.
    pub fn from_choice(sign: Option<char>) -> Option<Self> {
        match sign {
            Some('.') => Some(Self::Point),
            Some(',') => Some(Self::Comma),
            _ => None,
        }
    }

    /// Decides from all cells of a column, and says how sure that is.
    pub fn of_column<'a>(cells: impl IntoIterator<Item = &'a str>) -> Evidence {
        let mut evidence = Evidence::default();
        for cell in cells.into_iter().filter(|cell| cell.contains(['.', ','])) {
            let (_, text) = split_comparator(cell);
            match Mantissa::parse(text).map(|mantissa| mantissa.meaning()) {
                Some(Meaning::Decimal(Self::Point)) => evidence.point += 1,
                Some(Meaning::Decimal(Self::Comma)) => evidence.comma += 1,
                Some(Meaning::Either) => evidence.either += 1,
                _ => {}
            }
        }
        evidence
    }
}

/// What the cells of a column say about its decimal sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Cells that are numbers only with a decimal point.
    pub point: usize,
    /// Cells that are numbers only with a decimal comma.
    pub comma: usize,
    /// Cells that are numbers with both, but different ones.
    pub either: usize,
}

impl Evidence {
    /// Returns the decimal sign, `Open` where the cells do not say or contradict each other.
    pub fn decimal(self) -> Decimal {
        match (self.point, self.comma) {
            (1.., 0) => Decimal::Point,
            (0, 1..) => Decimal::Comma,
            _ => Decimal::Open,
        }
    }

    /// Returns whether both signs are used as decimal signs.
    pub fn is_mixed(self) -> bool {
        self.point > 0 && self.comma > 0
    }

    /// Adds what other cells say.
    pub fn and(self, other: Self) -> Self {
        Self {
            point: self.point + other.point,
            comma: self.comma + other.comma,
            either: self.either + other.either,
        }
    }
}

/// Reads a number by the sign that is known, and adds what the text says about its column's sign.
///
/// What can be read while the sign is open is read the same once it is decided: such a text is evidence
/// itself. Only the ambiguous wait.
pub(crate) fn read(
    text: &str,
    decimal: Decimal,
    evidence: &mut Evidence,
) -> Result<Number, NoNumber> {
    let quick = quick(text.as_bytes(), decimal, evidence);
    quick.unwrap_or_else(|| {
        *evidence = evidence.and(Decimal::of_column([text]));
        Number::parse(text, decimal)
    })
}

/// Reads the commonest numbers without a copy: at most fifteen digits and one sign among them.
fn quick(
    bytes: &[u8],
    decimal: Decimal,
    evidence: &mut Evidence,
) -> Option<Result<Number, NoNumber>> {
    if bytes.is_empty() || bytes.len() > 15 {
        return None;
    }
    let (mut whole, mut sign) = (0_u64, None);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'0'..=b'9' => whole = whole * 10 + u64::from(byte - b'0'),
            b'.' | b',' if sign.is_none() && at > 0 => sign = Some((at, *byte)),
            _ => return None,
        }
    }
    let found = |number| Some(Ok(Number { comparator: None, number }));
    let Some((at, sign)) = sign else { return found(whole as f64) };
    let own = if sign == b'.' { Decimal::Point } else { Decimal::Comma };
    let places = bytes.len() - at - 1;
    if places == 0 {
        return None;
    }
    if places == 3 && at <= 3 && bytes[0] != b'0' {
        evidence.either += 1;
        if decimal == Decimal::Open {
            return Some(Err(NoNumber::Ambiguous));
        }
        return found(if decimal == own { whole as f64 / 1e3 } else { whole as f64 });
    }
    match own {
        Decimal::Point => evidence.point += 1,
        _ => evidence.comma += 1,
    }
    if decimal != Decimal::Open && decimal != own {
        return Some(Err(NoNumber::Words));
    }
    // Both are exact in a `f64`, so that the division rounds once: the nearest number.
    found(whole as f64 / POWERS[places])
}

/// Powers of ten that are exact.
const POWERS: [f64; 15] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14];

/// A number with what stands before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Present when the true value lies beyond the number.
    pub comparator: Option<Comparator>,
    /// Finite.
    pub number: f64,
}

/// Why a text gave no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoNumber {
    /// The text is not a number.
    Words,
    /// The text is one of two numbers; the decimal sign decides.
    Ambiguous,
}

impl Number {
    /// Reads a number, with or without a comparator before it.
    pub fn parse(text: &str, decimal: Decimal) -> Result<Self, NoNumber> {
        let (comparator, rest) = split_comparator(text);
        if !rest.is_empty() && rest.len() <= 15 && rest.bytes().all(|byte| byte.is_ascii_digit()) {
            // The commonest cell of large tables, exact in a `f64`.
            let whole = rest.bytes().fold(0_u64, |sum, byte| sum * 10 + u64::from(byte - b'0'));
            return Ok(Self { comparator, number: whole as f64 });
        }
        let mantissa = Mantissa::parse(rest).ok_or(NoNumber::Words)?;
        let sign = match (mantissa.meaning(), decimal) {
            (Meaning::Impossible, _) => return Err(NoNumber::Words),
            (Meaning::Either, Decimal::Open) => return Err(NoNumber::Ambiguous),
            (Meaning::Either, sign) => sign,
            (Meaning::Decimal(own), Decimal::Open) => own,
            (Meaning::Decimal(own), sign) if own == sign => own,
            (Meaning::Decimal(_), _) => return Err(NoNumber::Words),
            (Meaning::Whole, sign) => sign,
        };
        let number: f64 = mantissa.normal(sign).parse().map_err(|_| NoNumber::Words)?;
        if number.is_finite() { Ok(Self { comparator, number }) } else { Err(NoNumber::Words) }
    }
}

/// Splits `< 2` into its comparator and the rest.
pub(crate) fn split_comparator(text: &str) -> (Option<Comparator>, &str) {
    let text = text.trim();
    for sign in ["<=", ">=", "=<", "=>", "≤", "≥", "<", ">"] {
        if let Some(rest) = text.strip_prefix(sign) {
            let canonical = match sign {
                "=<" => "<=",
                "=>" => ">=",
                sign => sign,
            };
            return (Comparator::parse(canonical), rest.trim_start());
        }
    }
    (None, text)
}

/// Returns whether a text was meant as a number although it is none: `3,4,1`, `12..5`.
pub(crate) fn was_meant_as_number(text: &str) -> bool {
    let (_, rest) = split_comparator(text);
    rest.bytes().any(|byte| byte.is_ascii_digit())
        && rest.bytes().all(|byte| byte.is_ascii_digit() || b".,<>=".contains(&byte))
}

/// A number's text in parts: what its signs mean is still open.
struct Mantissa<'a> {
    negative: bool,
    /// Digits, points and commas; groups set apart by blanks or apostrophes are joined already.
    digits: String,
    exponent: Option<&'a str>,
}

/// What the points and commas of a number can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// There are none.
    Whole,
    /// This is the decimal sign.
    Decimal(Decimal),
    /// The sign stands before exactly three digits: decimal sign or thousands.
    Either,
    /// No number is written like this.
    Impossible,
}

impl<'a> Mantissa<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let text = text.trim();
        let (negative, text) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (digits, exponent) = split_exponent(text)?;
        let digits = join_groups(digits)?;
        let bytes = digits.as_bytes();
        let known = bytes.iter().all(|byte| byte.is_ascii_digit() || b".,".contains(byte));
        let ends = bytes.first().zip(bytes.last());
        let (first, last) = ends?;
        (known && first.is_ascii_digit() | (*first == b'.') && last.is_ascii_digit())
            .then_some(Self { negative, digits, exponent })
    }

    fn meaning(&self) -> Meaning {
        let points = self.digits.matches('.').count();
        let commas = self.digits.matches(',').count();
        match (points, commas) {
            (0, 0) => Meaning::Whole,
            (1, 0) => self.single('.', Decimal::Point),
            (0, 1) => self.single(',', Decimal::Comma),
            (_, 0) => self.grouped('.', Decimal::Comma),
            (0, _) => self.grouped(',', Decimal::Point),
            (1, _) if self.digits.rfind('.') > self.digits.rfind(',') => {
                self.grouped(',', Decimal::Point)
            }
            (_, 1) if self.digits.rfind(',') > self.digits.rfind('.') => {
                self.grouped('.', Decimal::Comma)
            }
            _ => Meaning::Impossible,
        }
    }

    /// Judges a sign that stands once: `0.123`, `1234.567` and `1.5` can only be decimals.
    fn single(&self, sign: char, decimal: Decimal) -> Meaning {
        let Some((before, after)) = self.digits.split_once(sign) else {
            return Meaning::Impossible;
        };
        let could_be_thousands = after.len() == 3
            && (1..=3).contains(&before.len())
            && !before.starts_with('0')
            && self.exponent.is_none();
        if could_be_thousands { Meaning::Either } else { Meaning::Decimal(decimal) }
    }

    /// Judges thousands signs: all groups after the first have three digits.
    fn grouped(&self, thousands: char, decimal: Decimal) -> Meaning {
        let sign = if decimal == Decimal::Point { '.' } else { ',' };
        let whole = self.digits.split(sign).next().unwrap_or_default();
        let mut groups = whole.split(thousands);
        let first = groups.next().unwrap_or_default();
        let sound = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
        if sound { Meaning::Decimal(decimal) } else { Meaning::Impossible }
    }

    /// Writes the number as Rust reads it.
    fn normal(&self, decimal: Decimal) -> String {
        let mut text = String::with_capacity(self.digits.len() + 8);
        if self.negative {
            text.push('-');
        }
        for sign in self.digits.chars() {
            match (sign, decimal) {
                ('.', Decimal::Comma) | (',', Decimal::Point | Decimal::Open) => {}
                (',', Decimal::Comma) => text.push('.'),
                (sign, _) => text.push(sign),
            }
        }
        if let Some(exponent) = self.exponent {
            text.push('e');
            text.push_str(exponent);
        }
        text
    }
}

/// Splits `1e3`, `10E12`, `4,1x10^9` and `4.1 × 10*9` into mantissa and exponent.
fn split_exponent(text: &str) -> Option<(&str, Option<&str>)> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some(parts) => parts,
        None => match text.split_once(['x', 'X', '×', '·']) {
            Some((mantissa, power)) => {
                let power = power.trim_start().strip_prefix("10")?;
                (mantissa, power.strip_prefix(['^', '*']).unwrap_or_default())
            }
            None => return Some((text, None)),
        },
    };
    let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let sound = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    sound.then_some((mantissa.trim_end(), Some(exponent)))
}

/// Joins groups of three that are set apart by blanks or apostrophes; `None` for other blanks.
fn join_groups(text: &str) -> Option<String> {
    let is_gap = |sign: char| matches!(sign, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '’');
    if !text.contains(is_gap) {
        return Some(text.to_owned());
    }
    let end_of_whole = text.find(['.', ',']).unwrap_or(text.len());
    let (whole, fraction) = text.split_at(end_of_whole);
    let mut groups = whole.split(is_gap);
    let first = groups.next()?;
    let sound = (1..=3).contains(&first.len())
        && groups.all(|group| group.len() == 3)
        && !fraction.contains(is_gap)
        && fraction.matches(['.', ',']).count() <= 1;
    // After such groups three more digits are a fraction: pad, so that they cannot be thousands.
    let pad = if fraction.len() == 4 { "0" } else { "" };
    sound.then(|| whole.replace(is_gap, "") + fraction + pad)
}

#[cfg(test)]
#[allow(clippy::float_cmp)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, decimal: Decimal, expected: Result<(Option<Comparator>, f64), NoNumber>) {
        let found = Number::parse(text, decimal).map(|found| (found.comparator, found.number));
        assert_eq!(found, expected, "`{text}` with {decimal:?}");
    }

    #[test]
    fn a_cell_that_can_mean_one_thing_needs_no_column() {
        use Decimal::Open;
        for (text, number) in [
            ("3,4", 3.4),
            ("3.4", 3.4),
            ("0,123", 0.123),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("1'234", 1234.0),
            ("1’234.567", 1234.567),
            ("1 234,5", 1234.5),
            ("1\u{202f}234\u{202f}567", 1_234_567.0),
            ("1234.567", 1234.567),
            ("12", 12.0),
            ("-0.5", -0.5),
            ("−3,25", -3.25),
            ("+7", 7.0),
            (".5", 0.5),
            ("1e3", 1000.0),
            ("10E12", 1e13),
            ("1.234e2", 123.4),
            ("2,5E-3", 0.0025),
            ("4,1x10^9", 4.1e9),
            ("4.1 × 10*9", 4.1e9),
            ("  2.629", 2.629),
        ] {
            if text.trim() == "2.629" {
                check(text, Open, Err(NoNumber::Ambiguous));
                check(text, Decimal::Point, Ok((None, number)));
            } else {
                check(text, Open, Ok((None, number)));
            }
        }
    }

    #[test]
    fn comparators_stand_before_numbers() {
        check("<0.5", Decimal::Point, Ok((Some(Comparator::Less), 0.5)));
        check("< 2", Decimal::Open, Ok((Some(Comparator::Less), 2.0)));
        check(">2000", Decimal::Open, Ok((Some(Comparator::Greater), 2000.0)));
        check("≥ 1,5", Decimal::Comma, Ok((Some(Comparator::GreaterOrEqual), 1.5)));
        check("    <0.003", Decimal::Point, Ok((Some(Comparator::Less), 0.003)));
    }

    #[test]
    fn three_digits_after_one_sign_wait_for_the_column() {
        check("1.234", Decimal::Open, Err(NoNumber::Ambiguous));
        check("1.234", Decimal::Point, Ok((None, 1.234)));
        check("1.234", Decimal::Comma, Ok((None, 1234.0)));
        check("1,234", Decimal::Point, Ok((None, 1234.0)));
    }

    #[test]
    fn a_sign_against_the_column_is_not_read() {
        check("3.4", Decimal::Comma, Err(NoNumber::Words));
        check("3,4", Decimal::Point, Err(NoNumber::Words));
    }

    #[test]
    fn words_and_broken_numbers_are_none() {
        for text in [
            "",
            "not detected",
            "3,4,1",
            "1..2",
            "1,2,3",
            "12.34.56",
            "1 2",
            "e5",
            "1e",
            "<",
            "1:80",
            "NaN",
            "inf",
            "1e999",
            "5-10",
            "3+",
            "1.",
            "0x10",
            "1.2,3.4",
            "1 2345",
            "१२",
        ] {
            check(text, Decimal::Open, Err(NoNumber::Words));
        }
    }

    #[test]
    fn a_column_decides_for_its_cells() {
        let decide = |cells: &[&str]| Decimal::of_column(cells.iter().copied());
        assert_eq!(decide(&["1.234", "5.6"]).decimal(), Decimal::Point);
        assert_eq!(decide(&["1.234", "<5,6", "negativ"]).decimal(), Decimal::Comma);
        assert_eq!(decide(&["1.234", "7"]).decimal(), Decimal::Open);
        assert!(decide(&["3,4", "5.6"]).is_mixed());
        assert_eq!(decide(&["3,4", "5.6"]).decimal(), Decimal::Open);
    }

    #[test]
    fn only_digits_and_signs_were_meant_as_numbers() {
        assert!(was_meant_as_number("3,4,1"));
        assert!(was_meant_as_number("<12..5"));
        for text in ["1:80", "negative", "", "3+", "<", "5-10", "2 positive"] {
            assert!(!was_meant_as_number(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,24}") {
            for decimal in [Decimal::Point, Decimal::Comma, Decimal::Open] {
                if let Ok(found) = Number::parse(&text, decimal) {
                    prop_assert!(found.number.is_finite());
                }
            }
        }

        #[test]
        fn what_is_written_with_a_known_sign_is_read_back(
            number in -1e9..1e9_f64,
            places in 0..6_usize,
            comma in any::<bool>(),
        ) {
            let point = format!("{number:.places$}");
            let expected: f64 = point.parse().expect("Rust reads what it writes");
            let (text, decimal) = if comma {
                (point.replace('.', ","), Decimal::Comma)
            } else {
                (point, Decimal::Point)
            };
            let found = Number::parse(&text, decimal).expect("a plain number");
            prop_assert_eq!(found.number, expected);
        }

        #[test]
        fn the_quick_way_reads_the_same(text in "[0-9.,]{1,16}") {
            for decimal in [Decimal::Point, Decimal::Comma, Decimal::Open] {
                let mut evidence = Evidence::default();
                prop_assert_eq!(read(&text, decimal, &mut evidence), Number::parse(&text, decimal));
                prop_assert_eq!(evidence, Decimal::of_column([text.as_str()]));
            }
        }

        #[test]
        fn without_a_column_nothing_is_read_differently_than_with_one(text in "[0-9.,]{1,9}") {
            if let Ok(found) = Number::parse(&text, Decimal::Open) {
                for decimal in [Decimal::Point, Decimal::Comma] {
                    if let Ok(other) = Number::parse(&text, decimal) {
                        prop_assert_eq!(found.number, other.number);
                    }
                }
            }
        }
    }
}

//! Cells as a spreadsheet shows them: number formats, dates, words; never a digit fewer than stored.

use std::fmt::Write;

/// Writes a number with the digits a spreadsheet keeps, fifteen, so that no artefact of binary
/// fractions is seen: 49.920128000000005 is `49.920128`.
pub fn plain(number: f64) -> String {
    scaled(number, 0)
}

/// Writes a number by its format code: decimals and leading zeros filled up, words around it kept.
///
/// Digits that the format hides are kept: a value is not rounded by the way it was displayed.
pub fn shown(number: f64, code: &str) -> String {
    let Some(section) = section(code, number) else { return plain(number) };
    let pattern = Pattern::of(section);
    if pattern.is_other {
        return plain(number);
    }
    if !pattern.has_digits {
        // A format may put words in the place of a number, `<0.5` say; a dash for nought is none.
        let says = pattern.before.chars().any(char::is_alphanumeric);
        return if says { pattern.before.trim().to_owned() } else { plain(number) };
    }
    let digits = scaled(number.abs(), if pattern.percent { 2 } else { 0 });
    if digits.contains('e') {
        return plain(number);
    }
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::with_capacity(digits.len() + 8);
    text.push_str(pattern.before.trim_start());
    if number < 0.0 {
        text.push('-');
    }
    (whole.len()..pattern.whole).for_each(|_| text.push('0'));
    text.push_str(whole);
    if pattern.decimals > 0 || !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
        (fraction.len()..pattern.decimals).for_each(|_| text.push('0'));
    }
    if pattern.percent {
        text.push('%');
    }
    text.push_str(pattern.after.trim_end());
    text
}

/// Writes a date, with its time of day where it has one; a time alone where it has no day.
pub fn date(at: calamine::ExcelDateTime) -> String {
    if at.is_duration() {
        let seconds = (at.as_f64() * 86_400.0).round();
        let (minutes, second) = ((seconds / 60.0).floor(), seconds % 60.0);
        return format!("{}:{:02}:{second:02}", (minutes / 60.0).floor(), minutes % 60.0);
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    if (0.0..1.0).contains(&at.as_f64()) {
        return format!("{hour:02}:{minute:02}:{second:02}");
    }
    let mut text = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) != (0, 0, 0) {
        let _ = write!(text, "T{hour:02}:{minute:02}:{second:02}");
    }
    text
}

/// Writes a number times a power of ten, in plain digits where that is readable.
fn scaled(number: f64, power: i32) -> String {
    let text = format!("{number:.14e}");
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let sign = if mantissa.starts_with('-') { "-" } else { "" };
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return "0".to_owned();
    }
    let point = exponent.parse::<i32>().unwrap_or(0) + power + 1;
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    if !(-8..=21).contains(&point) {
        let (first, rest) = digits.split_at(1);
        let rest = if rest.is_empty() { String::new() } else { format!(".{rest}") };
        return format!("{sign}{first}{rest}e{}", point - 1);
    }
    if point <= 0 {
        return format!("{sign}0.{}{digits}", "0".repeat(point.unsigned_abs() as usize));
    }
    if point >= length {
        return format!("{sign}{digits}{}", "0".repeat((point - length) as usize));
    }
    let (whole, fraction) = digits.split_at(point as usize);
    format!("{sign}{whole}.{fraction}")
}

/// Chooses the section of a format for a number: by its conditions, else by its sign.
fn section(code: &str, number: f64) -> Option<&str> {
    let sections = sections(code);
    if sections.iter().any(|section| condition(section).is_some()) {
        let found = sections.iter().find(|section| match condition(section) {
            Some(("<", limit)) => number < limit,
            Some(("<=", limit)) => number <= limit,
            Some((">", limit)) => number > limit,
            Some((">=", limit)) => number >= limit,
            Some(_) => false,
            None => true,
        });
        return found.copied();
    }
    let at = match sections.len() {
        2 if number < 0.0 => 1,
        3.. if number < 0.0 => 1,
        3.. if number == 0.0 => 2,
        _ => 0,
    };
    sections.get(at).copied()
}

/// Splits a format code at its semicolons, those in words not counted.
fn sections(code: &str) -> Vec<&str> {
    let (mut found, mut start, mut quoted, mut escaped) = (vec![], 0, false, false);
    for (at, sign) in code.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if !quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => {
                found.push(&code[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&code[start..]);
    found
}

/// Reads the condition of a section: `[<0.5]`.
fn condition(section: &str) -> Option<(&str, f64)> {
    section.split('[').skip(1).find_map(|part| {
        let inner = part.split_once(']')?.0;
        let end = inner.find(|sign: char| !matches!(sign, '<' | '>' | '='))?;
        let limit = inner[end..].parse().ok().filter(|_| end > 0)?;
        Some((&inner[..end], limit))
    })
}

/// What a section of a number format asks for.
#[derive(Default)]
struct Pattern {
    before: String,
    after: String,
    /// The least digits before the point.
    whole: usize,
    /// The least digits behind the point.
    decimals: usize,
    percent: bool,
    has_digits: bool,
    /// Whether it is general, a fraction, a power of ten or a multiple: read as the plain number.
    is_other: bool,
}

impl Pattern {
    fn of(section: &str) -> Self {
        let mut pattern = Self::default();
        let (mut signs, mut in_fraction) = (section.chars().peekable(), false);
        while let Some(sign) = signs.next() {
            let literal = match sign {
                '"' => signs.by_ref().take_while(|sign| *sign != '"').collect(),
                '\\' => signs.next().map(String::from).unwrap_or_default(),
                '_' | '*' => {
                    signs.next();
                    String::new()
                }
                '[' => {
                    let inner: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                    let currency = inner.strip_prefix('$').unwrap_or_default();
                    currency.split('-').next().unwrap_or_default().to_owned()
                }
                '0' | '#' | '?' => {
                    pattern.has_digits |= sign != '?';
                    if sign == '0' {
                        let count =
                            if in_fraction { &mut pattern.decimals } else { &mut pattern.whole };
                        *count += 1;
                    }
                    continue;
                }
                '.' => {
                    in_fraction = true;
                    continue;
                }
                ',' => {
                    let is_group = signs.peek().is_some_and(|next| matches!(next, '0' | '#' | '?'));
                    pattern.is_other |= pattern.has_digits && !is_group;
                    continue;
                }
                '%' => {
                    pattern.percent = true;
                    continue;
                }
                'E' | 'e' | '/' | '@' | 'G' => {
                    pattern.is_other = true;
                    continue;
                }
                other => other.to_string(),
            };
            let side = if pattern.has_digits { &mut pattern.after } else { &mut pattern.before };
            side.push_str(&literal);
        }
        // Brackets are how accountants write a sign that is kept as a sign here.
        if pattern.before.trim() == "(" && pattern.after.trim() == ")" {
            (pattern.before, pattern.after) = (String::new(), String::new());
        }
        if pattern.before.trim() == "-" {
            pattern.before.clear();
        }
        pattern
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_shown_by_its_format_and_keeps_its_digits() {
        for (number, code, text) in [
            (0.1, "0.00", "0.10"),
            (26.188, "0.00", "26.188"),
            (49.920_128_000_000_005, "0.00", "49.920128"),
            (49.920_128_000_000_005, "General", "49.920128"),
            (0.1 + 0.2, "General", "0.3"),
            (1.0, "000", "001"),
            (4_072_688_452.0, "@", "4072688452"),
            (1234.5, "#,##0.00", "1234.50"),
            (-3.0, "0.0;[Red]-0.0", "-3.0"),
            (-3.0, "#,##0.00_);(#,##0.00)", "-3.00"),
            (0.45, "0%", "45%"),
            (0.07, "0.0%", "7.0%"),
            (12.5, "0.0\" ng/ml\"", "12.5 ng/ml"),
            (0.2, "[<0.5]\"<0.5\";0.00", "<0.5"),
            (0.7, "[<0.5]\"<0.5\";0.00", "0.70"),
            (5.0, "\"<\"0", "<5"),
            (0.0, "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)", "0"),
            (15_000.0, "0.00E+00", "15000"),
            (0.000_012, "General", "0.000012"),
            (1e-12, "General", "1e-12"),
            (2.5e25, "General", "2.5e25"),
            (12.0, "# ?/?", "12"),
            (1_500_000.0, "0.0,,\"M\"", "1500000"),
            (-0.0, "0.0", "0.0"),
        ] {
            assert_eq!(shown(number, code), text, "{number} as {code}");
        }
    }

    #[test]
    fn dates_are_written_as_days() {
        let at = |value, kind| date(calamine::ExcelDateTime::new(value, kind, false));
        use calamine::ExcelDateTimeType::{DateTime, TimeDelta};
        assert_eq!(at(45_385.0, DateTime), "2024-04-03");
        assert_eq!(at(45_385.354_166_666_664, DateTime), "2024-04-03T08:30:00");
        assert_eq!(at(0.354_166_666_666, DateTime), "08:30:00");
        assert_eq!(at(1.5, TimeDelta), "36:00:00");
    }
}

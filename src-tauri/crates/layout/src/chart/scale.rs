//! Scales: round ticks and how numbers are written on them.

use std::ops::RangeInclusive;

/// Magnitudes that are written out; others get a power of ten.
const WRITTEN_OUT: RangeInclusive<i32> = -4..=6;

/// A narrow space that does not break, between thousands.
const THOUSANDS: char = '\u{202f}';

/// Returns round values inside a range, at most about `count`, with the decimals they need.
pub(super) fn ticks((start, end): (f64, f64), count: usize) -> (Vec<f64>, i32) {
    let span = end - start;
    if !(span.is_finite() && span > 0.0) || count == 0 {
        return (Vec::new(), 0);
    }
    let rough = span / count as f64;
    let magnitude = libm::floor(libm::log10(rough)) as i32;
    let unit = power_of_ten(magnitude);
    // A step is 1, 2, 5 or 10 of its unit: the first that gives no more ticks than wished.
    let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| factor * unit >= rough * 0.999);
    let factor = factor.unwrap_or(10.0);
    let decimals = if factor >= 10.0 { -(magnitude + 1) } else { -magnitude };
    let first = libm::ceil(start / (factor * unit) - 1e-9) as i64;
    let last = libm::floor(end / (factor * unit) + 1e-9) as i64;
    // Dividing by a whole power keeps 3 tenths from becoming 0.30000000000000004.
    let value = |step: i64| {
        let whole = step as f64 * factor;
        if magnitude < 0 { whole / power_of_ten(-magnitude) } else { whole * unit }
    };
    ((first..=last).map(value).collect(), decimals)
}

/// Writes a number with so many decimals; a negative count rounds to tens, hundreds and so on.
pub(super) fn fixed(value: f64, decimals: i32, sign: char) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let magnitude = magnitude(value);
    if value != 0.0 && !WRITTEN_OUT.contains(&magnitude) {
        return with_power(value, magnitude, (magnitude + decimals).clamp(0, 3), sign);
    }
    // A zero among powers of ten needs no decimals.
    let decimals = if decimals > -WRITTEN_OUT.start() { 0 } else { decimals.max(0) };
    written_out(value, decimals as usize, sign)
}

/// Writes a number with so many significant digits, no zeros at the end of its decimals.
pub(super) fn significant(value: f64, digits: i32, sign: char) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let magnitude = magnitude(value);
    if value != 0.0 && !WRITTEN_OUT.contains(&magnitude) {
        return with_power(value, magnitude, digits - 1, sign);
    }
    let text = written_out(value, (digits - 1 - magnitude).max(0) as usize, sign);
    match text.split_once(sign) {
        Some((whole, part)) => match part.trim_end_matches('0') {
            "" => whole.into(),
            part => format!("{whole}{sign}{part}"),
        },
        None => text,
    }
}

fn magnitude(value: f64) -> i32 {
    if value == 0.0 { 0 } else { libm::floor(libm::log10(value.abs()) + 1e-12) as i32 }
}

fn power_of_ten(exponent: i32) -> f64 {
    libm::pow(10.0, f64::from(exponent))
}

fn written_out(value: f64, decimals: usize, sign: char) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let negative = value < 0.0 && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    let mut written = String::from(if negative { "\u{2212}" } else { "" });
    for (at, digit) in whole.chars().enumerate() {
        // Four digits stay together: 1000, but 10 000.
        if at > 0 && whole.len() > 4 && (whole.len() - at) % 3 == 0 {
            written.push(THOUSANDS);
        }
        written.push(digit);
    }
    if !part.is_empty() {
        written.push(sign);
        written.push_str(part);
    }
    written
}

fn with_power(value: f64, magnitude: i32, decimals: i32, sign: char) -> String {
    let mantissa = value / power_of_ten(magnitude);
    let raised = magnitude.to_string().chars().map(raised).collect::<String>();
    let mantissa = significant(mantissa, decimals + 1, sign);
    format!("{mantissa}{THOUSANDS}×{THOUSANDS}10{raised}")
}

fn raised(sign: char) -> char {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    sign.to_digit(10).map_or('⁻', |digit| DIGITS[digit as usize])
}

/// Returns the least and greatest finite value.
pub(super) fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    values.into_iter().filter(|value| value.is_finite()).fold(None, |extent, value| {
        Some(extent.map_or((value, value), |(least, greatest): (f64, f64)| {
            (least.min(value), greatest.max(value))
        }))
    })
}

/// Adds a share of the span on either side; a span of nothing gets room around it.
pub(super) fn padded((start, end): (f64, f64), share: f64) -> (f64, f64) {
    let span = end - start;
    let room = if span > 0.0 {
        span * share
    } else if start == 0.0 {
        0.5
    } else {
        start.abs() * 0.25
    };
    (start - room, end + room)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(range: (f64, f64), count: usize) -> Vec<String> {
        let (ticks, decimals) = ticks(range, count);
        ticks.into_iter().map(|tick| fixed(tick, decimals, ',').replace(THOUSANDS, "_")).collect()
    }

    #[test]
    fn ticks_are_round_and_inside() {
        assert_eq!(labels((0.0, 1.0), 5), ["0,0", "0,2", "0,4", "0,6", "0,8", "1,0"]);
        assert_eq!(labels((-3.0, 7.0), 5), ["−2", "0", "2", "4", "6"]);
        assert_eq!(labels((3.0, 4.1), 4), ["3,0", "3,5", "4,0"]);
        assert_eq!(labels((0.0, 250.0), 3), ["0", "100", "200"]);
    }

    #[test]
    fn far_magnitudes_get_a_power_of_ten() {
        assert_eq!(labels((0.0, 4e-6), 2), ["0", "2_×_10⁻⁶", "4_×_10⁻⁶"]);
        assert_eq!(labels((0.0, 2e6), 2), ["0", "1_000_000", "2_000_000"]);
        assert_eq!(labels((0.0, 2e9), 2), ["0", "1_×_10⁹", "2_×_10⁹"]);
    }

    #[test]
    fn a_range_of_nothing_has_no_ticks() {
        assert!(ticks((3.0, 3.0), 4).0.is_empty());
        assert!(ticks((f64::NAN, 3.0), 4).0.is_empty());
    }

    #[test]
    fn significant_digits_lose_their_idle_zeros() {
        assert_eq!(significant(3.2100, 3, ','), "3,21");
        assert_eq!(significant(0.001_234, 2, '.'), "0.0012");
        assert_eq!(significant(12_345.6, 3, '.'), "12\u{202f}346");
        assert_eq!(significant(-0.000_001, 2, '.'), "−1\u{202f}×\u{202f}10⁻⁶");
        assert_eq!(significant(0.0, 3, '.'), "0");
        assert_eq!(significant(100.0, 3, '.'), "100");
    }
}

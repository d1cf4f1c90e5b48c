//! Tokens of a report: what can be a value, a flag, a unit or an interval.

use crate::dialect::{self, PrintedWord};
use crate::interval;
use crate::number::{Decimal, NoNumber, Number, split_comparator};

/// What follows a name in a row of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tail {
    pub flag: Option<String>,
    pub value: String,
    pub unit: Option<String>,
    pub interval: Option<String>,
    /// How many words it takes.
    pub length: usize,
}

/// Says whether a text is a number, its decimal sign known or not.
pub(super) fn is_number(text: &str) -> bool {
    matches!(Number::parse(text, Decimal::Open), Ok(_) | Err(NoNumber::Ambiguous))
}

/// Says whether a text is a result that is no number: words, signs, a titre.
pub(super) fn is_word_result(text: &str) -> bool {
    let (_, rest) = split_comparator(text);
    let is_titre = rest.split_once(':').is_some_and(|(one, titre)| {
        let digits = |it: &str| !it.is_empty() && it.trim().bytes().all(|it| it.is_ascii_digit());
        digits(one) && digits(titre) && one.trim().len() <= 2
    });
    let has_digits = text.bytes().any(|it| it.is_ascii_digit());
    let is_signs = text.len() <= 16
        && text.contains(['+', '-', '–', '/'])
        && text.chars().all(|it| it.is_ascii_digit() || " ()+-–/.,<>".contains(it))
        && (text.contains('/') || !has_digits)
        && !is_interval(text);
    is_titre || is_signs || dialect::is_word(PrintedWord::Result, text)
}

/// Says whether a text can stand in a column of results.
pub(super) fn is_value(text: &str) -> bool {
    is_number(text) || is_word_result(text)
}

/// Says whether a word is a flag.
pub(super) fn is_flag(text: &str) -> bool {
    const WORDS: [&str; 16] = [
        "h", "hh", "l", "ll", "(h)", "(l)", "(+)", "(-)", "high", "low", "hoch", "niedrig", "[h]",
        "[l]", "(*)", "abn",
    ];
    let is_signs = text.chars().count() <= 4
        && (text.chars().all(|it| "+*↑▲!".contains(it))
            || text.chars().all(|it| "-–↓▼".contains(it)));
    !text.is_empty() && (is_signs || WORDS.contains(&text.to_lowercase().as_str()))
}

/// Says whether a text begins as an interval does and has a number.
pub(super) fn is_interval(text: &str) -> bool {
    let text = text.trim();
    if matches!(interval::parse(text, None, Decimal::Open), Ok(_) | Err(NoNumber::Ambiguous)) {
        return true;
    }
    let inner = text.trim_start_matches(['(', '[']).trim_start();
    let (comparator, rest) = split_comparator(inner);
    let digits =
        rest.chars().take_while(|it| it.is_ascii_digit() || matches!(it, '.' | ',')).count();
    let after = rest.chars().skip(digits).collect::<String>();
    let is_range = digits > 0
        && after.trim_start().starts_with(['-', '–', '—'])
        && after
            .trim_start_matches([' ', '-', '–', '—'])
            .starts_with(|it: char| it.is_ascii_digit());
    (comparator.is_some() && digits > 0 && !text.starts_with(|it: char| it.is_alphabetic()))
        || is_range
}

/// Says whether words can be a unit.
pub(super) fn is_unit(text: &str) -> bool {
    const PLAIN: [&str; 38] = [
        "%", "‰", "fl", "pg", "g", "mg", "µg", "μg", "ug", "ng", "mmol", "sec", "s", "sek", "sek.",
        "min", "h", "ml", "l", "mm", "cm", "kg", "u", "iu", "ie", "e", "ui", "ku", "mu", "ratio",
        "index", "vol%", "titer", "um3", "µm3", "µm³", "mosm", "mmhg",
    ];
    let lower = text.to_lowercase();
    let is_rate = text.contains('/')
        && text.chars().count() <= 24
        && text.chars().any(char::is_alphabetic)
        && !text.contains("//")
        && text.split(' ').count() <= 4;
    PLAIN.contains(&lower.as_str()) || is_rate
}

/// Takes flags away that stand at a value: `8.1*`, `H 5,3`, `5,3 +`, `5,3↑`.
pub(super) fn split_flag(text: &str) -> (String, Option<String>) {
    let text = text.trim();
    let unchanged = || (text.to_owned(), None);
    if is_value(text) && !text.ends_with('*') {
        let spaced = text.split_once(' ').is_some_and(|(first, _)| is_flag(first));
        if !spaced {
            return unchanged();
        }
    }
    let parts = [text.split_once(' ').map(|(flag, value)| (value, flag)), text.rsplit_once(' ')];
    for (value, flag) in parts.into_iter().flatten() {
        if is_flag(flag) && is_number(value) {
            return (value.trim().to_owned(), Some(flag.to_owned()));
        }
    }
    let end = text.trim_end_matches(['*', '↑', '↓', '▲', '▼', '!', 'H', 'L', '+', '-']);
    if end.len() < text.len() && is_number(end) && end.ends_with(|it: char| it.is_ascii_digit()) {
        return (end.to_owned(), Some(text[end.len()..].to_owned()));
    }
    let begin = text.trim_start_matches(['*', '↑', '↓', '▲', '▼', '!']);
    if begin.len() < text.len() && is_number(begin) {
        let flag = text[..text.len() - begin.len()].trim().to_owned();
        return (begin.trim().to_owned(), Some(flag));
    }
    unchanged()
}

/// Splits `5,3 mmol/l` and `5,3 mmol/l 3,5 - 5,1` where what follows the number is plainly one.
pub(super) fn tail(words: &[&str]) -> Option<Tail> {
    let mut tail = Tail::default();
    let mut at = 0;
    if is_flag(words.first()?) && words.get(1).is_some_and(|next| begins_value(next)) {
        tail.flag = Some(words[0].to_owned());
        at = 1;
    }
    let length = (1..=3).rev().find(|length| {
        words.get(at..at + length).is_some_and(|part| {
            let joined = part.join(" ");
            if *length == 1 {
                is_value(&joined)
            } else {
                (split_comparator(&joined).0.is_some() && *length == 2 && is_value(&joined))
                    || dialect::is_word(PrintedWord::Result, &joined)
            }
        })
    })?;
    tail.value = words[at..at + length].join(" ");
    at += length;
    let follows = |at: usize| words.get(at).copied().unwrap_or_default();
    if tail.flag.is_none() && is_flag(follows(at)) && !is_number(follows(at + 1)) {
        tail.flag = Some(follows(at).to_owned());
        at += 1;
    }
    let unit = (1..=3).rev().find(|length| {
        let part = words.get(at..at + length);
        part.is_some_and(|part| is_unit(&part.join(" ")) && part.iter().all(|it| is_unit_word(it)))
    });
    if let Some(length) = unit {
        tail.unit = Some(words[at..at + length].join(" "));
        at += length;
    }
    if tail.flag.is_none() && is_flag(follows(at)) && is_interval(follows(at + 1)) {
        tail.flag = Some(follows(at).to_owned());
        at += 1;
    }
    let interval = (1..=6).rev().find(|length| {
        let part = words.get(at..at + length);
        part.is_some_and(|part| !is_flag(part[part.len() - 1]) && is_interval(&part.join(" ")))
    });
    if let Some(length) = interval {
        tail.interval = Some(words[at..at + length].join(" "));
        at += length;
    }
    if tail.flag.is_none() && is_flag(follows(at)) {
        tail.flag = Some(follows(at).to_owned());
        at += 1;
    }
    tail.length = at;
    Some(tail)
}

/// Says whether a word can be part of a unit: it has a letter or a sign of units, and is no limit.
fn is_unit_word(word: &str) -> bool {
    word.chars().any(|it| it.is_alphabetic() || "%‰/".contains(it)) && !is_interval(word)
}

/// Says whether a value can begin with this word.
fn begins_value(word: &str) -> bool {
    is_number(word) || matches!(word, "<" | ">" | "<=" | ">=" | "≤" | "≥")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_read_in_the_order_in_which_laboratories_print_them() {
        for (text, flag, value, unit, interval) in [
            ("6,6 /nl 3,9 - 10,0", "", "6,6", "/nl", "3,9 - 10,0"),
            ("+ 101 fl 82 - 98", "+", "101", "fl", "82 - 98"),
            ("1,4 0,6 - 1,4", "", "1,4", "", "0,6 - 1,4"),
            ("< 0,5 mg/l < 5,0", "", "< 0,5", "mg/l", "< 5,0"),
            ("5.3 H mmol/l 3.5-5.1", "H", "5.3", "mmol/l", "3.5-5.1"),
            ("5.3 mmol/l 3.5-5.1 *", "*", "5.3", "mmol/l", "3.5-5.1"),
            ("148 IE/ml < 200, Ki <150", "", "148", "IE/ml", "< 200, Ki <150"),
            ("2,46 ng/ml < 2,0 (< 49 a)", "", "2,46", "ng/ml", "< 2,0 (< 49 a)"),
            ("nicht nachweisbar", "", "nicht nachweisbar", "", ""),
            ("1:160 < 1:80", "", "1:160", "", "< 1:80"),
            ("+++", "", "+++", "", ""),
        ] {
            let words: Vec<_> = text.split(' ').collect();
            let found = tail(&words).unwrap_or_else(|| panic!("`{text}` is a tail"));
            let plain = |it: &Option<String>| it.clone().unwrap_or_default();
            assert_eq!(
                (plain(&found.flag).as_str(), found.value.as_str()),
                (flag, value),
                "{text}"
            );
            assert_eq!(plain(&found.unit), unit, "{text}");
            assert_eq!(plain(&found.interval), interval, "{text}");
        }
        assert_eq!(tail(&["Jahre", "<", "2,9"]), None);
    }

    #[test]
    fn flags_are_taken_from_numbers_only() {
        for (text, value, flag) in [
            ("8.1*", "8.1", Some("*")),
            ("H 5,3", "5,3", Some("H")),
            ("+ 101", "101", Some("+")),
            ("5,3 +", "5,3", Some("+")),
            ("5,3↑", "5,3", Some("↑")),
            ("12H", "12", Some("H")),
            ("-2,5", "-2,5", None),
            ("< 5", "< 5", None),
            ("++", "++", None),
            ("265 / ++", "265 / ++", None),
            ("negativ", "negativ", None),
        ] {
            assert_eq!(split_flag(text), (value.to_owned(), flag.map(str::to_owned)), "{text}");
        }
    }
}

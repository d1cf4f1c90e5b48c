//! Units in headers: `Zonulin [ng/mL]`, `Calprotectin, µg/g`, `LBPugml`.

use super::NAMES;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How units are told from other words.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Units {
    /// What may stand below the line, in lower case: `ml`, `g`, `mmol crea`.
    denominators: Vec<String>,
    /// Units without a line, as written.
    words: Vec<String>,
    /// Units that lost their signs in a program's variable names, and what they are: `ugml`.
    bare: BTreeMap<String, String>,
}

impl Units {
    pub(super) fn extend(&mut self, other: Self) {
        self.denominators.extend(other.denominators);
        self.words.extend(other.words);
        self.bare.extend(other.bare);
    }
}

/// Returns whether a text is plainly a unit: an amount per amount, a share, or a unit of laboratories.
pub(crate) fn is_unit(text: &str) -> bool {
    let text = text.trim();
    if text.is_empty() || text.len() > 24 {
        return false;
    }
    if NAMES.units.words.iter().any(|word| word == text) || text.starts_with('%') {
        return true;
    }
    if let Some(rest) = power(text) {
        // `10^(-1)fL`, `10^9/l`, `10^(-1)%`: a number of units.
        let rest = rest.trim_start();
        return rest.starts_with('/') && is_denominator(&rest[1..]) || is_unit(rest);
    }
    let Some((above, below)) = text.split_once('/') else { return false };
    let above = above.trim();
    // `mg N/L`: what is counted may stand behind the amount, never before it.
    let words_fit = above.split_once(' ').is_none_or(|(first, _)| is_denominator(first));
    let above_fits = above.len() <= 16
        && (above == "1" || !above.starts_with(|sign: char| sign.is_ascii_digit()))
        && above.chars().all(|sign| sign.is_alphanumeric() || " .-µμ%*^".contains(sign));
    above_fits && words_fit && is_denominator(below)
}

/// Takes a power of ten away from the front.
fn power(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('x').unwrap_or(text).trim_start();
    let rest = rest.strip_prefix("10")?;
    let rest = rest.trim_start_matches(['^', '*', 'E', 'e']);
    let rest = rest.trim_start_matches(['(', '-', '+', '⁹', '⁶', '³', '¹', '²']);
    Some(rest.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ')'))
}

fn is_denominator(text: &str) -> bool {
    let folded = text.trim().to_lowercase().replace('μ', "µ");
    let first = folded.split([' ', '/', '.', '*', '^', '(', '%']).next().unwrap_or_default();
    let plain = first.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let known = |name: &str| NAMES.units.denominators.iter().any(|own| own == name);
    // `100 g`: an amount of it.
    let amount = folded.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let is_amount = amount.len() < folded.len() && known(amount.trim_start());
    is_amount
        || known(&folded)
        || known(first)
        || !plain.is_empty() && plain.len() < first.len() && known(plain)
}

/// Splits a header into the analyte's name and its unit; `None` where it states no unit.
pub(crate) fn split_header(header: &str) -> Option<(&str, String)> {
    let header = header.trim();
    if is_unit(header) {
        return None;
    }
    let is_name = |name: &str| name.contains(char::is_alphabetic) && !name.contains(['^', '|']);
    if let Some(at) = header.find(['(', '[']).filter(|at| *at > 0) {
        let inner = header[at + 1..].strip_suffix([')', ']'])?.trim();
        let name = header[..at].trim_end_matches([' ', '_', '.', ',']);
        return (is_unit(inner) && is_name(name)).then(|| (name, inner.to_owned()));
    }
    for gap in [", ", " in ", " "] {
        let parts = header.rsplit_once(gap);
        let is_sound = |(name, unit): &(&str, &str)| {
            is_name(name) && unit.contains(['/', '%']) && is_unit(unit)
        };
        if let Some((name, unit)) = parts.filter(is_sound) {
            return Some((name.trim_end_matches([' ', ',']), unit.trim().to_owned()));
        }
    }
    bare_unit(header)
}

/// Splits `sCD14ugml`, `zonulin_ng_ml` and `Zonulin..ng.mL.` where letters alone are left of a unit.
fn bare_unit(header: &str) -> Option<(&str, String)> {
    let letters: Vec<(usize, char)> =
        header.char_indices().filter(|(_, sign)| sign.is_alphanumeric()).collect();
    let folded: String = letters.iter().flat_map(|(_, sign)| sign.to_lowercase()).collect();
    let longest = NAMES
        .units
        .bare
        .iter()
        .filter(|(bare, _)| folded.ends_with(bare.as_str()) && folded.len() > bare.len())
        .max_by_key(|(bare, _)| bare.len())?;
    let at = letters.len().checked_sub(longest.0.chars().count())?;
    // Without a sign between them, a capital or a digit must end the name: `LBPugml`, no genus.
    let (start, _) = *letters.get(at)?;
    let before = header[..start].chars().next_back()?;
    if before.is_alphanumeric() && !before.is_uppercase() && !before.is_ascii_digit() {
        return None;
    }
    let name = header[..letters.get(at)?.0].trim_end_matches([' ', '_', '.', '-']);
    (name.chars().filter(|sign| sign.is_alphanumeric()).count() >= 2)
        .then(|| (name, longest.1.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_state_units_in_many_ways() {
        for (header, name, unit) in [
            ("Zonulin [ng/mL]", "Zonulin", "ng/mL"),
            ("Zonulin (ng/mL)", "Zonulin", "ng/mL"),
            ("Calprotectin, µg/g", "Calprotectin", "µg/g"),
            ("Butyrat in µmol/g", "Butyrat", "µmol/g"),
            ("Hämatokrit %", "Hämatokrit", "%"),
            ("sCD14ugml", "sCD14", "ug/ml"),
            ("IFABPpgml", "IFABP", "pg/ml"),
            ("Zonulin..ng.mL.", "Zonulin", "ng/ml"),
            ("zonulin_ng_ml", "zonulin", "ng/ml"),
            ("RBC(10^4/uL)", "RBC", "10^4/uL"),
            ("HCT(10^(-1)%)", "HCT", "10^(-1)%"),
            ("MCV(10^(-1)fL)", "MCV", "10^(-1)fL"),
            ("WBC(10/uL)", "WBC", "10/uL"),
            ("sIgA (mg/100 g)", "sIgA", "mg/100 g"),
            ("LPS pg/ml", "LPS", "pg/ml"),
        ] {
            assert_eq!(split_header(header), Some((name, unit.to_owned())), "{header}");
        }
        for header in [
            "ID serum (50 µL)",
            "Positive(Diff)",
            "Bloating (0-10)",
            "Age (years)",
            "Result (numeric)",
            "WBC/M",
            "Sex (m/f)",
            "N/A",
            "Date/Time",
            "Description",
            "Akkermansiaugml",
            "(ng/ml)",
        ] {
            assert_eq!(split_header(header), None, "{header}");
        }
    }

    #[test]
    fn units_are_told_from_words() {
        for unit in
            ["ng/mL", "%", "g/l", "10^9/l", "U/l", "mIU/L", "1/µl", "fl", "S/CO", "mmol/mol"]
        {
            assert!(is_unit(unit), "{unit}");
        }
        for word in ["", "m/w", "n/a", "50 µL", "03/2024", "1/2", "years", "and/or", "positive"] {
            assert!(!is_unit(word), "{word}");
        }
    }
}
